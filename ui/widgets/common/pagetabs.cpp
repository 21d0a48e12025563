// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/pagetabs.h"

#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

PageTabs::PageTabs(const ThemeController *themes, QWidget *parent)
    : QTabBar(parent)
    , m_themes(themes)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAccessibleName(tr("Pages"));
    connect(themes, &ThemeController::themeChanged, this, &QWidget::updateGeometry);
}

void PageTabs::setCount(int index, int count)
{
    setTabData(index, count);
    setAccessibleTabName(index,
                         count > 0 ? QStringLiteral("%1, %2").arg(tabText(index)).arg(count) : QString());
    setTabText(index, tabText(index)); // the bar lays its tabs out again for a text alone
    updateGeometry();
    update();
}

void PageTabs::setCurrentShown(bool shown)
{
    m_currentShown = shown;
    update();
}

int PageTabs::pillWidth(int index) const
{
    const int count = tabData(index).toInt();
    if (count <= 0)
        return 0;
    const QFontMetrics metrics(m_themes->theme().font(TextRole::Caption));
    return std::max(metrics.horizontalAdvance(QString::number(count)) + 12, 20);
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QFontMetrics bold(m_themes->theme().font(TextRole::Body, true));
    const int pill = pillWidth(index);
    return {bold.horizontalAdvance(tabText(index)) + 24 + (pill ? pill + 6 : 0),
            m_themes->theme().metric.topBar - 1};
}

QSize PageTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void PageTabs::paintTab(QPainter &painter, int index) const
{
    const Theme &theme = m_themes->theme();
    const QRect r = tabRect(index);
    const bool current = m_currentShown && index == currentIndex();
    const QFont font = theme.font(TextRole::Body, current);
    painter.setFont(font);
    painter.setPen(isTabEnabled(index) ? current ? theme.colour.text : theme.colour.text2
                                       : theme.colour.text3);
    const QRect inside = r.adjusted(12, 0, -12, 0);
    painter.drawText(inside, Qt::AlignVCenter, tabText(index));
    if (const int pill = pillWidth(index)) {
        const QRect place(inside.right() - pill + 1, r.center().y() - 7, pill, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour.sunken);
        painter.drawRoundedRect(place, theme.metric.radiusPill, theme.metric.radiusPill);
        painter.setPen(theme.colour.text2);
        painter.setFont(theme.font(TextRole::Caption));
        painter.drawText(place, Qt::AlignCenter, QString::number(tabData(index).toInt()));
    }
    if (current)
        painter.fillRect(QRect(r.left(), r.bottom() - 2, r.width(), 3), theme.colour.accent);
    if (current && hasFocus()) {
        painter.setPen(QPen(theme.colour.focus, theme.metric.focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(r).adjusted(3, 6, -3, -6), 4, 4);
    }
}

} // namespace simsa::widgets
