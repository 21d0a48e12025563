// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpattern.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>

namespace simsa::charts {

namespace {

// Period of the lines and their width in pixels at scale 1; the award's hatch is the boldest of all.
struct PatternSpec
{
    qreal period;
    qreal width;
};

PatternSpec specOf(PatternKind kind)
{
    switch (kind) {
    case PatternKind::None:
        return {8, 0};
    case PatternKind::FDiag:
        return {6, 1.0};
    case PatternKind::Ver:
        return {3, 1.0};
    case PatternKind::Dots:
        return {5, 1.6};
    case PatternKind::Hor:
        return {4, 1.0};
    case PatternKind::DiagCross:
        return {10, 1.0};
    case PatternKind::Cross:
        return {8, 1.0};
    case PatternKind::Award:
        return {6, 1.8};
    }
    return {8, 0};
}

// All lines lie on a grid anchored at the origin, so that neighbouring rectangles join; each is cut to its
// rectangle by calculation, because SVG files of Qt 6.4 know no clip paths.

qreal firstOnGrid(qreal from, qreal period)
{
    return std::ceil(from / period) * period;
}

// Rising: x + y = k · period; falling: x - y = k · period.
QList<QLineF> diagonals(const QRectF &box, qreal period, bool rising)
{
    QList<QLineF> lines;
    const qreal lowest = rising ? box.left() + box.top() : box.left() - box.bottom();
    const qreal highest = rising ? box.right() + box.bottom() : box.right() - box.top();
    const auto yAt = [rising](qreal k, qreal x) { return rising ? k - x : x - k; };
    const auto xAt = [rising](qreal k, qreal y) { return rising ? k - y : k + y; };
    for (qreal k = firstOnGrid(lowest, period); k <= highest; k += period) {
        const qreal xTop = xAt(k, box.top());
        const qreal xBottom = xAt(k, box.bottom());
        const qreal left = std::max(box.left(), std::min(xTop, xBottom));
        const qreal right = std::min(box.right(), std::max(xTop, xBottom));
        if (right > left)
            lines.append(QLineF(left, yAt(k, left), right, yAt(k, right)));
    }
    return lines;
}

QList<QLineF> uprights(const QRectF &box, qreal period)
{
    QList<QLineF> lines;
    for (qreal x = firstOnGrid(box.left(), period) + 0.5; x < box.right(); x += period)
        lines.append(QLineF(x, box.top(), x, box.bottom()));
    return lines;
}

QList<QLineF> levels(const QRectF &box, qreal period)
{
    QList<QLineF> lines;
    for (qreal y = firstOnGrid(box.top(), period) + 0.5; y < box.bottom(); y += period)
        lines.append(QLineF(box.left(), y, box.right(), y));
    return lines;
}

void drawDots(QPainter &painter, const QRectF &box, qreal period, qreal width)
{
    const qreal half = period / 2;
    const QRectF inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    for (qreal y = firstOnGrid(box.top(), half); y <= inner.bottom(); y += half) {
        const bool shifted = qRound(y / half) % 2 != 0;
        for (qreal x = firstOnGrid(box.left(), period) - (shifted ? half : 0); x <= inner.right();
             x += period) {
            if (inner.contains(x, y))
                painter.drawEllipse(QPointF(x, y), width / 2, width / 2);
        }
    }
}

QList<QLineF> linesOf(PatternKind kind, const QRectF &box, qreal period)
{
    switch (kind) {
    case PatternKind::None:
    case PatternKind::Dots:
        return {};
    case PatternKind::Ver:
        return uprights(box, period);
    case PatternKind::Hor:
        return levels(box, period);
    case PatternKind::FDiag:
        return diagonals(box, period, false);
    case PatternKind::Award:
        return diagonals(box, period, true);
    case PatternKind::DiagCross:
        return diagonals(box, period, false) + diagonals(box, period, true);
    case PatternKind::Cross:
        return uprights(box, period) + levels(box, period);
    }
    return {};
}

void strokePattern(QPainter &painter, const QRectF &box, PatternKind kind, const QColor &colour, qreal period,
                   qreal width)
{
    if (kind == PatternKind::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        drawDots(painter, box, period, width);
        return;
    }
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(linesOf(kind, box, period));
}

} // namespace

PatternKind patternOf(int slot)
{
    constexpr std::array kinds{PatternKind::None, PatternKind::FDiag, PatternKind::Ver,
                               PatternKind::Dots, PatternKind::Hor,   PatternKind::DiagCross,
                               PatternKind::Cross};
    const int index = std::max(1, slot) - 1;
    const int count = int(kinds.size());
    return kinds[static_cast<std::size_t>((index + index / count) % count)];
}

QBrush patternBrush(PatternKind kind, const QColor &colour, qreal scale, qreal devicePixelRatio)
{
    const PatternSpec spec = specOf(kind);
    // Whole device pixels, so that tiles join without seams.
    const int period = std::max(2, qRound(spec.period * std::sqrt(scale) * devicePixelRatio));
    const QString key = QStringLiteral("simsa-pattern-%1-%2-%3-%4")
                            .arg(int(kind))
                            .arg(colour.rgba())
                            .arg(period)
                            .arg(devicePixelRatio * scale);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap(period, period);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing, kind != PatternKind::Ver && kind != PatternKind::Hor &&
                                                          kind != PatternKind::Cross);
        // One period more on every side, so that what leaves the tile enters it at the other edge.
        const QRectF box = QRectF(tile.rect()).adjusted(-period, -period, period, period);
        strokePattern(painter, box, kind, colour, period, spec.width * scale * devicePixelRatio);
        painter.end();
        QPixmapCache::insert(key, tile);
    }
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

void fillPattern(QPainter &painter, const QList<QRectF> &area, PatternKind kind, const QColor &colour,
                 qreal scale, bool vector)
{
    if (kind == PatternKind::None || area.isEmpty())
        return;
    painter.save();
    if (vector) {
        const PatternSpec spec = specOf(kind);
        for (const QRectF &rect : area)
            strokePattern(painter, rect, kind, colour, spec.period * std::sqrt(scale), spec.width * scale);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(patternBrush(kind, colour, scale, painter.device()->devicePixelRatioF()));
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const QRectF &rect : area)
            painter.drawRect(rect);
    }
    painter.restore();
}

QList<qreal> dashOf(int slot)
{
    // The tokens count pixels of a line 2 px wide.
    static const QList<QList<qreal>> dashes{
        {}, {2.5, 1}, {0.75, 1}, {3, 1, 0.5, 1}, {3, 1, 0.5, 1, 0.5, 1}, {4.5, 1.5}, {1, 2}};
    return dashes.at((std::max(slot, 1) - 1) % dashes.size());
}

} // namespace simsa::charts
