// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/language.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// F1: help for the page at hand, at the right over the page, from :/help/<lang>/<page>.md. Esc closes.
class HelpDrawer final : public QWidget
{
    Q_OBJECT

public:
    HelpDrawer(const ThemeController *themes, const viewmodel::Language *language, QWidget *area);

    /// Opens on the page's help; closes when it is shown already. Unknown pages get the welcome help.
    void toggle(const QString &page);
    /// Follows a page change while open.
    void setPage(const QString &page);
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void place();
    void restyle();

    const ThemeController *m_themes;
    const viewmodel::Language *m_language;
    TextLabel *m_title;
    QPushButton *m_close;
    QTextBrowser *m_text;
    QString m_page;
    QPointer<QWidget> m_focusBefore;
};

} // namespace simsa::widgets
