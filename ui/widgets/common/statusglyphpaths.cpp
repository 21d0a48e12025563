// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outlines of the twelve states on a 16×16 grid.
#include "widgets/common/statusglyph.h"

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Status;

namespace {

QPainterPath circle(qreal x, qreal y, qreal r)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), r, r);
    return path;
}

QPainterPath line(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path(*points.begin());
    for (auto point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    if (closed)
        path.closeSubpath();
    return path;
}

GlyphShape draft(double part)
{
    GlyphShape shape;
    shape.stroke = circle(8, 8, 5.75);
    if (part <= 0)
        return shape;
    const QRectF pie(4.25, 4.25, 7.5, 7.5);
    shape.fill.moveTo(8, 8);
    shape.fill.arcTo(pie, 90, -360 * std::clamp(part, 0.0, 1.0));
    shape.fill.closeSubpath();
    return shape;
}

GlyphShape padlock()
{
    GlyphShape shape;
    shape.fill.addRoundedRect(QRectF(3, 7, 10, 7), 1.2, 1.2);
    shape.stroke.moveTo(5.25, 7.5);
    shape.stroke.lineTo(5.25, 5);
    shape.stroke.arcTo(QRectF(5.25, 2.25, 5.5, 5.5), 180, -180);
    shape.stroke.lineTo(10.75, 7.5);
    return shape;
}

GlyphShape uploaded()
{
    GlyphShape shape;
    shape.stroke = line({{8, 10.5}, {8, 2.5}});
    shape.stroke.addPath(line({{4.75, 5.5}, {8, 2.25}, {11.25, 5.5}}));
    shape.stroke.addPath(line({{3, 13.75}, {13, 13.75}}));
    return shape;
}

GlyphShape acknowledged()
{
    GlyphShape shape;
    shape.fill = circle(8, 8, 6.5);
    shape.cut = line({{4.9, 8.3}, {7.1, 10.5}, {11.1, 5.9}});
    return shape;
}

GlyphShape late()
{
    GlyphShape shape;
    shape.stroke = circle(8, 8, 5.9);
    shape.stroke.addPath(line({{8, 4.5}, {8, 8.2}, {10.5, 9.6}}));
    return shape;
}

GlyphShape recused()
{
    GlyphShape shape;
    shape.stroke = circle(8, 8, 5.75);
    shape.stroke.addPath(line({{4, 12}, {12, 4}}));
    return shape;
}

GlyphShape superseded()
{
    GlyphShape shape;
    shape.stroke.addRect(QRectF(2.5, 5.75, 7.75, 7.75));
    shape.stroke.addPath(line({{5.75, 3}, {5.75, 2.5}, {13.5, 2.5}, {13.5, 10.25}, {12.75, 10.25}}));
    return shape;
}

GlyphShape missing()
{
    GlyphShape shape;
    shape.stroke = line({{2.75, 8}, {6.25, 8}});
    shape.stroke.addPath(line({{9.75, 8}, {13.25, 8}}));
    shape.strokeWidth = 2;
    return shape;
}

GlyphShape unverified()
{
    GlyphShape shape;
    shape.stroke = line({{8, 1.5}, {14.5, 8}, {8, 14.5}, {1.5, 8}}, true);
    QPainterPath mark(QPointF(6.3, 6.7));
    mark.cubicTo(6.3, 4.6, 9.7, 4.6, 9.7, 6.6);
    mark.cubicTo(9.7, 7.8, 8, 7.8, 8, 9.1);
    shape.stroke.addPath(mark);
    shape.fill = circle(8, 11.2, 0.9);
    return shape;
}

GlyphShape fork()
{
    GlyphShape shape;
    shape.stroke = line({{8, 14}, {8, 9}});
    QPainterPath left(QPointF(8, 9));
    left.cubicTo(4.5, 8, 3.25, 6, 3, 2.75);
    QPainterPath right(QPointF(8, 9));
    right.cubicTo(11.5, 8, 12.75, 6, 13, 2.75);
    shape.stroke.addPath(left);
    shape.stroke.addPath(right);
    shape.strokeWidth = 1.75;
    return shape;
}

GlyphShape returned()
{
    GlyphShape shape;
    shape.stroke = line({{2, 2.75}, {14, 2.75}, {14, 11}, {7.5, 11}, {4.5, 13.75}, {4.5, 11}, {2, 11}}, true);
    shape.stroke.addPath(line({{5, 5.75}, {11, 5.75}}));
    shape.stroke.addPath(line({{5, 8.25}, {9, 8.25}}));
    return shape;
}

GlyphShape notStarted()
{
    GlyphShape shape;
    shape.stroke = circle(8, 8, 5.75);
    shape.dash = {1.1, 1.91}; // eight marks on the ring
    return shape;
}

} // namespace

GlyphShape statusShape(Status status, double part)
{
    switch (status) {
    case Status::NotStarted:
        return notStarted();
    case Status::Draft:
        return draft(part);
    case Status::Sealed:
        return padlock();
    case Status::Uploaded:
        return uploaded();
    case Status::Acknowledged:
        return acknowledged();
    case Status::Late:
        return late();
    case Status::Recused:
        return recused();
    case Status::Superseded:
        return superseded();
    case Status::Missing:
        return missing();
    case Status::Unverified:
        return unverified();
    case Status::Fork:
        return fork();
    case Status::Returned:
        return returned();
    }
    return {};
}

} // namespace simsa::widgets
