// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacityplot.h"

#include "charts/capacitybands.h"
#include "charts/capacityseriesmodel.h"
#include "charts/plotfurniture.h"

#include <algorithm>
#include <cmath>

namespace simsa::charts {

namespace {

using Mode = CapacityChart::Mode;

constexpr int rowGap = 6;
constexpr int axisHeight = 14;
constexpr int axisGap = 2;

int defaultRowHeight(Mode mode)
{
    switch (mode) {
    case Mode::Strip:
        return 34;
    case Mode::Plan:
        return 112;
    case Mode::Stacked:
        return 220;
    }
    return 34;
}

} // namespace

CapacityPlot::CapacityPlot(QWidget *parent)
    : QCustomPlot(parent)
{
    setNoAntialiasingOnDrag(false);
    setInteractions(QCP::Interactions());
    setFocusPolicy(Qt::NoFocus);
    // Keys, mouse and screen readers belong to the chart around it.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Both belong to this plot as its QObject children.
    new PlotGround(this);
    new PlotLabels(this);
}

int CapacityPlot::plotHeight(int series) const
{
    const int own = m_setup.mode == Mode::Stacked ? 0 : m_setup.model->series(series).heightPx;
    if (own > 0)
        return own;
    return m_setup.rowHeight > 0 ? m_setup.rowHeight : defaultRowHeight(m_setup.mode);
}

double CapacityPlot::valueTop(int firstSeries, int lastSeries) const
{
    const CapacitySeriesModel &model = *m_setup.model;
    double capacity = 0;
    double peak = 0;
    if (firstSeries == lastSeries && m_setup.mode != Mode::Stacked) {
        capacity = model.peakCapacity(firstSeries);
        peak = std::max(model.peak(firstSeries), model.peakUse(firstSeries));
    } else {
        for (int month = 0; month < model.monthCount(); ++month) {
            capacity = std::max(capacity, double(model.totalCapacity(month)));
            peak = std::max(peak, double(model.stackedTop(lastSeries, month)));
        }
    }
    // A strip always shows 1.4 × capacity so that rows compare; a plan grows to its load, but not without
    // end.
    if (m_setup.mode == Mode::Strip)
        return std::max(1.0, 1.4 * capacity);
    return std::max(1.0, std::max(1.12 * capacity, std::min(1.04 * peak, 1.6 * capacity)));
}

void CapacityPlot::measure()
{
    const PlotFonts fonts = PlotFonts::of(m_setup);
    const QFontMetrics bold(fonts.bold);
    const QFontMetrics caption(fonts.caption);
    m_leftWidth = 0;
    m_rightWidth = 0;
    m_labelHeight = 0;
    if (!m_setup.labels)
        return;
    const bool strip = m_setup.mode == Mode::Strip;
    const int indent = m_setup.mode == Mode::Stacked || (strip && m_setup.choosable) ? 20 : 0;
    for (int i = 0; i < m_setup.model->seriesCount(); ++i) {
        const ChartSeries &s = m_setup.model->series(i);
        const int note = strip ? 0 : caption.horizontalAdvance(s.note);
        const int left =
            std::max({bold.horizontalAdvance(s.name), caption.horizontalAdvance(s.subtitle), note});
        m_leftWidth = std::max(m_leftWidth, left + indent + 8);
        const int right =
            std::max(bold.horizontalAdvance(s.verdict), caption.horizontalAdvance(s.verdictDetail));
        m_rightWidth = std::max(m_rightWidth, right > 0 ? right + 8 : 0);
    }
    const int title = QFontMetrics(fonts.axis).horizontalAdvance(m_setup.axisTitle);
    m_leftWidth = std::max(m_leftWidth, title + 8);
    if (m_setup.mode == Mode::Stacked) {
        m_rightWidth = 0;
        return;
    }
    m_labelHeight =
        PlotFonts::lineHeight(fonts.bold) + PlotFonts::lineHeight(fonts.caption) * (strip ? 1 : 2);
}

void CapacityPlot::addRow(int row, int firstSeries, int lastSeries)
{
    const int height = plotHeight(firstSeries);
    const int below = std::max(0, m_labelHeight - 2 - height);
    auto *rect = new QCPAxisRect(this, false);
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(QMargins(m_leftWidth, 0, m_rightWidth, below));
    rect->setMinimumSize(10, height);
    rect->setMaximumSize(QWIDGETSIZE_MAX, height);
    rect->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
    rect->setLayer(QStringLiteral("background"));
    QCPAxis *keys = rect->addAxis(QCPAxis::atBottom);
    QCPAxis *values = rect->addAxis(QCPAxis::atLeft);
    keys->setVisible(false);
    values->setVisible(false);
    values->setRange(0, valueTop(firstSeries, lastSeries));
    const bool stacked = m_setup.mode == Mode::Stacked;
    for (int series = firstSeries; series <= lastSeries; ++series) {
        auto *bands = new CapacityBands(keys, values, m_setup.model, series, stacked);
        bands->setChartPalette(m_setup.palette);
        bands->removeFromLegend();
    }
    // Above all areas. What is stacked has no ground of its own to measure from.
    for (int series = firstSeries; series <= lastSeries && !stacked; ++series) {
        auto *use = new UseLine(keys, values, m_setup.model, series);
        use->setChartPalette(m_setup.palette);
        use->removeFromLegend();
    }
    auto *line = new CapacityLine(keys, values, m_setup.model, stacked ? -1 : firstSeries);
    line->setPen(QPen(m_setup.palette.capacity, 2));
    plotLayout()->addElement(row, 0, rect);
    m_rects.append(rect);
    m_neededHeight += height + below + rowGap;
}

void CapacityPlot::addAxisStrip(int row)
{
    const PlotFonts fonts = PlotFonts::of(m_setup);
    const int height = std::max(axisHeight, QFontMetrics(fonts.axis).height());
    m_axisStrip = new QCPLayoutElement(this);
    m_axisStrip->setMargins(QMargins(m_leftWidth, 0, m_rightWidth, 0));
    m_axisStrip->setMinimumSize(10, height);
    m_axisStrip->setMaximumSize(QWIDGETSIZE_MAX, height);
    m_axisStrip->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
    plotLayout()->addElement(row, 0, m_axisStrip);
    m_neededHeight += height;
}

void CapacityPlot::rebuild(const PlotSetup &setup)
{
    m_setup = setup;
    clearPlottables();
    m_rects.clear();
    m_axisStrip = nullptr;
    plotLayout()->clear();
    plotLayout()->setRowSpacing(rowGap);
    plotLayout()->setMargins(QMargins(0, axisGap, 0, axisGap));
    setBackground(QBrush(setup.palette.surface));
    m_neededHeight = 2 * axisGap;
    const int count = setup.model != nullptr ? setup.model->seriesCount() : 0;
    if (count == 0) {
        replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    measure();
    int row = 0;
    if (setup.mode == Mode::Stacked) {
        addRow(row++, 0, count - 1);
    } else {
        for (int series = 0; series < count; ++series)
            addRow(row++, series, series);
    }
    addAxisStrip(row);
    applyMonths();
    keepSpareBelow();
    replot(QCustomPlot::rpQueuedReplot);
}

void CapacityPlot::applyMonths()
{
    for (const QCPAxisRect *rect : std::as_const(m_rects))
        rect->axis(QCPAxis::atBottom)->setRange(firstMonth(), firstMonth() + std::max(1, visibleMonths()));
}

void CapacityPlot::setVisibleMonths(int first, int count)
{
    m_setup.firstMonth = first;
    m_setup.monthCount = count;
    applyMonths();
    replot(QCustomPlot::rpQueuedReplot);
}

int CapacityPlot::visibleMonths() const
{
    const int all = m_setup.model != nullptr ? m_setup.model->monthCount() : 0;
    return m_setup.monthCount > 0 ? std::min(m_setup.monthCount, all) : all;
}

int CapacityPlot::firstMonth() const
{
    const int all = m_setup.model != nullptr ? m_setup.model->monthCount() : 0;
    return std::clamp(m_setup.firstMonth, 0, all - visibleMonths());
}

// What is left of the height stays empty below, so that rows keep theirs.
void CapacityPlot::keepSpareBelow()
{
    const int spare = std::max(0, height() - m_neededHeight);
    plotLayout()->setMargins(QMargins(0, axisGap, 0, axisGap + spare));
}

void CapacityPlot::resizeEvent(QResizeEvent *event)
{
    keepSpareBelow();
    QCustomPlot::resizeEvent(event);
}

void CapacityPlot::setCursorMonth(int month)
{
    m_cursorMonth = month;
    replot(QCustomPlot::rpQueuedReplot);
}

void CapacityPlot::setFocusRing(bool shown)
{
    m_focusRing = shown;
    replot(QCustomPlot::rpQueuedReplot);
}

int CapacityPlot::neededHeight() const
{
    return m_neededHeight;
}

int CapacityPlot::neededWidth() const
{
    const int months = m_setup.model != nullptr ? m_setup.model->monthCount() : 0;
    // A chart of many years shows them in less.
    return m_leftWidth + m_rightWidth + std::clamp(4 * months, 60, 240);
}

QRect CapacityPlot::plotRect(int series) const
{
    if (m_rects.isEmpty())
        return {};
    const qsizetype row = m_setup.mode == Mode::Stacked ? 0 : series;
    return row >= 0 && row < m_rects.size() ? m_rects.at(row)->rect() : QRect();
}

QRect CapacityPlot::axisStrip() const
{
    return m_axisStrip != nullptr ? m_axisStrip->rect() : QRect();
}

QRect CapacityPlot::monthColumn(int month) const
{
    if (m_rects.isEmpty() || month < firstMonth() || month >= firstMonth() + visibleMonths())
        return {};
    const QCPAxis *keys = m_rects.first()->axis(QCPAxis::atBottom);
    const int left = qRound(keys->coordToPixel(month));
    const int right = qRound(keys->coordToPixel(month + 1));
    return {left, m_rects.first()->top(), right - left,
            m_rects.last()->bottom() - m_rects.first()->top() + 1};
}

int CapacityPlot::monthAt(const QPoint &pos) const
{
    if (m_rects.isEmpty() || m_setup.model->monthCount() == 0)
        return -1;
    const int last = firstMonth() + visibleMonths() - 1;
    const QRect all = monthColumn(firstMonth()).united(monthColumn(last));
    if (!all.contains(pos))
        return -1;
    const double key = m_rects.first()->axis(QCPAxis::atBottom)->pixelToCoord(pos.x());
    return std::clamp(int(std::floor(key)), firstMonth(), last);
}

} // namespace simsa::charts
