// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QWidget>

namespace simsa::widgets {

/// A page of a desk: says its texts again when the language changes. Header only; has no signals of its own.
class Page : public QWidget
{
public:
    Page(const ThemeController *themes, QWidget *parent)
        : QWidget(parent)
        , m_themes(themes)
    {
    }

protected:
    /// Sets every text of the page; also called by the page itself once it is built.
    virtual void retranslate() = 0;
    [[nodiscard]] const ThemeController *themes() const { return m_themes; }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    const ThemeController *m_themes;
};

} // namespace simsa::widgets
