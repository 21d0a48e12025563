// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacitybands.h"

#include "charts/capacityseriesmodel.h"
#include "charts/chartpattern.h"

#include <cmath>

namespace simsa::charts {

namespace {

constexpr qreal outlineWidth = 1.5;
constexpr qreal capacityWidth = 2.0;
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
    for (int month = 0; month < m_model->monthCount(); ++month) {
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
    painter.setBrush(Qt::NoBrush);
    painter.setAntialiasing(true); // without it 1.5 px are drawn as 2
    painter.setPen(QPen(colour, outlineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
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
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(mPen.color(), capacityWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter->drawPolyline(line);
    painter->restore();
}

void CapacityLine::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    painter->drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()));
}

} // namespace simsa::charts
