// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace simsa::widgets {

class ThemeController;

/// The pages of a desk in the top bar, each with an optional count in a pill.
class PageTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit PageTabs(const ThemeController *themes, QWidget *parent = nullptr);

    /// 0 shows no pill.
    void setCount(int index, int count);
    /// False while a page without a tab is shown: no tab then looks chosen.
    void setCurrentShown(bool shown);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layTabsOut();
    void paintTab(QPainter &painter, int index) const;
    [[nodiscard]] int pillWidth(int index) const;

    const ThemeController *m_themes;
    bool m_currentShown = true;
};

} // namespace simsa::widgets
