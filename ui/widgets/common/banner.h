// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/errortext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simsa::widgets {

class ThemeController;

/// A strip inside the page, under its header: 4 px bar, glyph, bold fact, the rest, one link. One at a time,
/// the worst. Hidden until show…() is called; announced to screen readers when it appears.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Bad };

    explicit Banner(const ThemeController *themes, QWidget *parent = nullptr);

    /// Plain text; `link` empty = no link.
    void showMessage(Kind kind, const QString &fact, const QString &rest, const QString &link = {});
    /// what (bold), safe and todo; details as tooltip.
    void showError(const viewmodel::ErrorText &error, const QString &link = {});
    void clear();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const ThemeController *m_themes;
    Kind m_kind = Kind::Info;
    QString m_fact, m_rest;
    QLabel *m_label;
    QPushButton *m_link;
};

} // namespace simsa::widgets
