// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace simsa::widgets {

class ThemeController;

/// A short note at the bottom left for what succeeded and can be undone or viewed. Six seconds; stays while
/// the pointer or the focus is on it. It places itself in its parent's lower left corner.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    /// `parent` is the area the toast floats over (above the status bar).
    Toast(const ThemeController *themes, QWidget *parent);

    /// Replaces what is shown. `action` empty = no link.
    void say(const QString &message, const QString &action = {});
    void dismiss();

signals:
    void actionActivated();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void restyle();

    const ThemeController *m_themes;
    QLabel *m_label;
    QPushButton *m_action;
    QTimer m_timer;
};

} // namespace simsa::widgets
