// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/localtext.h"
#include "viewmodel/errortext.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace simsa::widgets {

class Banner;
class TextLabel;
class ThemeController;

/// The pledge to read and sign before anything is opened.
class PledgePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PledgePage(const ThemeController *themes, QWidget *parent = nullptr);

    /// The office's text; empty = the built-in one.
    void setPledge(const call::LocalText &text);
    void setCounts(int proposals);
    /// Nothing was signed, and why.
    void showError(const viewmodel::ErrorText &error);
    /// What is on the screen and would be signed.
    [[nodiscard]] QString text() const { return m_shown; }

signals:
    void signRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fitHeight();

    const ThemeController *m_themes;
    TextLabel *m_title;
    TextLabel *m_intro;
    Banner *m_banner;
    QTextBrowser *m_body;
    TextLabel *m_consequence;
    QPushButton *m_sign;
    call::LocalText m_text;
    QString m_shown;
    int m_proposals = 0;
};

} // namespace simsa::widgets
