// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/commands.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// "?": the keys of this page, as a list over the window. Esc or ? closes.
class KeysOverlay final : public QWidget
{
    Q_OBJECT

public:
    KeysOverlay(const ThemeController *themes, QWidget *area);

    /// Lists the commands that have a key.
    void open(const QList<Command> &commands);
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const ThemeController *m_themes;
    TextLabel *m_title;
    QPushButton *m_close;
    QTableWidget *m_table;
    QPointer<QWidget> m_focusBefore;
};

} // namespace simsa::widgets
