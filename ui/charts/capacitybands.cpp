// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacitybands.h"

#include "charts/capacityseriesmodel.h"
#include "charts/chartpattern.h"

#include <cmath>
#include <limits>

namespace simsa::charts {

namespace {

constexpr qreal outlineWidth = 1.5;
constexpr qreal capacityWidth = 2.0;
constexpr qreal useWidth = 2.0;
constexpr qsizetype mostDashedPoints = 400;
// A small award must still be seen (design tokens: minHeightPx).
constexpr qreal minimumAwardHeight = 3;

// The upper edge of touching rectangles as one step line, from the ground up and down again at the ends.
QList<QPolygonF> upperEdges(const QList<QRectF> &rects)
{
    QList<QPolygonF> lines;
    for (const QRectF &rect : rects) {
        const bool goesOn = !lines.isEmpty() && qFuzzyCompare(lines.last().last().x() + 1, rect.left() + 1);
        if (!goesOn)
            lines.append(QPolygonF{QPointF(rect.left(), rect.bottom())});
        else
            lines.last().removeLast();
        lines.last() << rect.topLeft() << rect.topRight() << rect.bottomRight();
    }
    return lines;
}

// A step line on whole pixels, two of them wide: what a pen of 2 px draws, many times faster than a stroker.
// A thinner line is the same with less of its colour.
void fillSteps(QPainter &painter, const QPolygonF &line, const QColor &colour)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line.at(i - 1), b = line.at(i);
        const qreal before = i > 1 ? 1 : 0, behind = i + 1 < line.size() ? 1 : 0;
        if (a.y() == b.y()) { // has the corners
            painter.fillRect(QRectF(QPointF(a.x() - before, a.y() - 1), QPointF(b.x() + behind, a.y() + 1)),
                             colour);
            continue;
        }
        const bool rises = b.y() < a.y();
        const qreal top = rises ? b.y() + behind : a.y() + before;
        const qreal bottom = rises ? a.y() - before : b.y() - behind;
        if (bottom > top)
            painter.fillRect(QRectF(QPointF(a.x() - 1, top), QPointF(a.x() + 1, bottom)), colour);
    }
}

} // namespace

CapacityBands::CapacityBands(QCPAxis *keyAxis, QCPAxis *valueAxis, const CapacitySeriesModel *model,
                             int series, bool stacked)
    : QCPAbstractPlottable(keyAxis, valueAxis)
    , m_model(model)
    , m_series(series)
    , m_stacked(stacked)
{
    setAntialiased(false);
}

double CapacityBands::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1; // nothing here is selected by mouse
}

QCPRange CapacityBands::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    foundRange = m_model->monthCount() > 0;
    return {0, double(m_model->monthCount())};
}

QCPRange CapacityBands::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    foundRange = true;
    return {0, double(m_model->peak(m_series))};
}

CapacityBands::Layer CapacityBands::layer(int month, Part part) const
{
    const ChartBands bands = m_model->bands(m_series, month);
    const int ground = m_stacked && m_series > 0 ? m_model->stackedTop(m_series - 1, month) : 0;
    switch (part) {
    case Part::Committed:
        return {double(ground), double(ground + bands.committedTop)};
    case Part::Award:
        return {double(ground + bands.committedTop), double(ground + bands.awardTop)};
    case Part::Over:
        return {double(ground + bands.awardTop), double(ground + bands.overTop)};
    }
    return {};
}

QRectF CapacityBands::rectOf(int month, const Layer &layer, qreal minimumHeight) const
{
    const qreal left = std::round(mKeyAxis->coordToPixel(month));
    const qreal right = std::round(mKeyAxis->coordToPixel(month + 1));
    const qreal foot = std::round(mValueAxis->coordToPixel(layer.foot));
    const qreal top = std::min(std::round(mValueAxis->coordToPixel(layer.top)), foot - minimumHeight);
    return {QPointF(left, top), QPointF(right, foot)};
}

QList<QRectF> CapacityBands::area(Part part, qreal minimumHeight) const
{
    QList<QRectF> rects;
    const QCPRange shown = mKeyAxis->range();
    const int first = std::max(0, int(std::floor(shown.lower)));
    const int end = std::min(m_model->monthCount(), int(std::ceil(shown.upper)));
    for (int month = first; month < end; ++month) {
        const Layer heights = layer(month, part);
        if (heights.top <= heights.foot)
            continue;
        const QRectF rect = rectOf(month, heights, minimumHeight);
        const bool joins = !rects.isEmpty() && rects.last().right() == rect.left() &&
                           rects.last().top() == rect.top() && rects.last().bottom() == rect.bottom();
        if (joins)
            rects.last().setRight(rect.right());
        else
            rects.append(rect);
    }
    return rects;
}

void CapacityBands::drawCommitted(QCPPainter &painter, bool vector) const
{
    const QList<QRectF> rects = area(Part::Committed, 1);
    const int slot = m_model->series(m_series).slot;
    const QColor colour = m_palette.cluster(slot);
    for (const QRectF &rect : rects)
        painter.fillRect(rect, m_palette.clusterFill(slot));
    fillPattern(painter, rects, patternOf(slot), colour, 1.0, vector);
    const bool tentative = m_model->series(m_series).tentative;
    if (!vector && !tentative) {
        QColor thinner = colour;
        thinner.setAlphaF(outlineWidth / 2);
        for (const QPolygonF &line : upperEdges(rects))
            fillSteps(painter, line, thinner);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setAntialiasing(true); // without it 1.5 px are drawn as 2
    QPen outline(colour, outlineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (tentative)
        outline.setDashPattern({4, 2.5});
    painter.setPen(outline);
    for (const QPolygonF &line : upperEdges(rects))
        painter.drawPolyline(line);
    painter.setAntialiasing(false);
}

void CapacityBands::drawAward(QCPPainter &painter, bool vector) const
{
    const QList<QRectF> rects = area(Part::Award, minimumAwardHeight);
    for (const QRectF &rect : rects)
        painter.fillRect(rect, m_palette.surface);
    fillPattern(painter, rects, PatternKind::Award, m_palette.hatch, m_palette.patternScale, vector);
    painter.setPen(QPen(m_palette.hatch, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QRectF &rect : rects)
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void CapacityBands::draw(QCPPainter *painter)
{
    if (m_series >= m_model->seriesCount())
        return;
    const bool vector = painter->modes().testFlag(QCPPainter::pmVectorized);
    painter->save();
    painter->setAntialiasing(false);
    drawCommitted(*painter, vector);
    drawAward(*painter, vector);
    for (const QRectF &rect : area(Part::Over, 2))
        painter->fillRect(rect, m_palette.bad);
    painter->restore();
}

void CapacityBands::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->fillRect(rect, m_palette.clusterFill(m_model->series(m_series).slot));
}

UseLine::UseLine(QCPAxis *keyAxis, QCPAxis *valueAxis, const CapacitySeriesModel *model, int series)
    : QCPAbstractPlottable(keyAxis, valueAxis)
    , m_model(model)
    , m_series(series)
{
}

double UseLine::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

QCPRange UseLine::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    foundRange = m_model->monthCount() > 0;
    return {0, double(m_model->monthCount())};
}

QCPRange UseLine::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    foundRange = true;
    return {0, double(m_model->peakUse(m_series))};
}

QPen UseLine::linePen() const
{
    const int slot = m_model->series(m_series).slot;
    QPen pen(m_palette.cluster(slot), useWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> dash = dashOf(slot); !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

// One pass: a column of pixels keeps its first, lowest, highest and last point.
QList<QPolygonF> UseLine::lines() const
{
    const QList<QPointF> &points = m_model->series(m_series).use;
    const QCPRange shown = mKeyAxis->range();
    // Both axes are linear, and asking them for each of a hundred thousand points is slow.
    const double x0 = mKeyAxis->coordToPixel(0), dx = mKeyAxis->coordToPixel(1) - x0;
    const double y0 = mValueAxis->coordToPixel(0), dy = mValueAxis->coordToPixel(1) - y0;
    QList<QPolygonF> all{QPolygonF()};
    int column = std::numeric_limits<int>::min();
    double begin = 0, low = 0, high = 0, last = 0;
    const auto close = [&] {
        if (column == std::numeric_limits<int>::min())
            return;
        QPolygonF &line = all.last();
        line << QPointF(column, begin);
        if (low != begin)
            line << QPointF(column, low);
        if (high != low)
            line << QPointF(column, high);
        if (last != high)
            line << QPointF(column, last);
    };
    for (const QPointF &point : points) {
        if (point.x() < shown.lower - 1 || point.x() > shown.upper + 1)
            continue;
        const double y = y0 + dy * point.y();
        const int x = static_cast<int>(std::lround(x0 + dx * point.x()));
        const bool gap = std::isnan(point.y());
        if (gap || x != column) {
            close();
            column = gap ? std::numeric_limits<int>::min() : x;
            begin = low = high = y;
        }
        if (gap && !all.last().isEmpty())
            all.append(QPolygonF());
        low = std::max(low, y);
        high = std::min(high, y);
        last = y;
    }
    close();
    return all;
}

void UseLine::draw(QCPPainter *painter)
{
    if (m_series >= m_model->seriesCount() || m_model->series(m_series).use.isEmpty())
        return;
    painter->save();
    painter->setAntialiasing(true);
    painter->setBrush(Qt::NoBrush);
    const QPen dashed = linePen();
    // A line of paper around it keeps it apart from the area it crosses.
    const QPen around(m_palette.plot, useWidth + 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    for (const QPolygonF &line : lines()) {
        const bool dense = line.size() > mostDashedPoints; // dashes of a band of noise are noise
        if (!dense) {
            painter->setPen(around);
            painter->drawPolyline(line);
        }
        painter->setPen(dense ? QPen(dashed.color(), 1) : dashed);
        painter->setAntialiasing(!dense);
        painter->drawPolyline(line);
    }
    painter->restore();
}

void UseLine::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->setPen(linePen());
    painter->drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()));
}

CapacityLine::CapacityLine(QCPAxis *keyAxis, QCPAxis *valueAxis, const CapacitySeriesModel *model, int series)
    : QCPAbstractPlottable(keyAxis, valueAxis)
    , m_model(model)
    , m_series(series)
{
    setAntialiased(false);
}

double CapacityLine::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

QCPRange CapacityLine::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    foundRange = m_model->monthCount() > 0;
    return {0, double(m_model->monthCount())};
}

QCPRange CapacityLine::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    foundRange = m_series >= 0;
    return {0, m_series >= 0 ? double(m_model->peakCapacity(m_series)) : 0};
}

void CapacityLine::draw(QCPPainter *painter)
{
    QPolygonF line;
    for (int month = 0; month < m_model->monthCount(); ++month) {
        const std::optional<ChartMonth> value = m_model->value(m_series, month);
        if (m_series >= 0 && !value)
            break;
        const int capacity = m_series >= 0 ? value->capacity : m_model->totalCapacity(month);
        const qreal y = std::round(mValueAxis->coordToPixel(capacity));
        line << QPointF(std::round(mKeyAxis->coordToPixel(month)), y)
             << QPointF(std::round(mKeyAxis->coordToPixel(month + 1)), y);
    }
    painter->save();
    painter->setAntialiasing(false);
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mPen.color(), capacityWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPolyline(line);
    } else {
        fillSteps(*painter, line, mPen.color());
    }
    painter->restore();
}

void CapacityLine::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()));
}

} // namespace simsa::charts
