// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statusglyph.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace simsa::widgets {

using viewmodel::Status;

QColor statusColour(Status status, const Theme &theme)
{
    const Colours &c = theme.colour;
    switch (status) {
    case Status::NotStarted:
    case Status::Draft:
    case Status::Recused:
    case Status::Superseded:
        return c.text2;
    case Status::Sealed:
    case Status::Uploaded:
        return c.accent;
    case Status::Acknowledged:
        return c.ok;
    case Status::Late:
    case Status::Missing:
        return c.warn;
    case Status::Unverified:
    case Status::Fork:
        return c.bad;
    case Status::Returned:
        return c.secret;
    }
    return c.text2;
}

static void paintShape(QPainter &painter, const GlyphShape &shape, const QColor &ink)
{
    QPen pen(ink, shape.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!shape.dash.isEmpty())
        pen.setDashPattern(shape.dash);
    painter.fillPath(shape.fill, ink);
    painter.strokePath(shape.stroke, pen);
    if (shape.cut.isEmpty())
        return;
    // a hole, not a colour: the glyph then sits on any ground, selected rows and banners included
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.strokePath(shape.cut, QPen(Qt::black, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QPixmap statusPixmap(Status status, const Theme &theme, int size, qreal devicePixelRatio, double part)
{
    const double step = status == Status::Draft ? std::round(part * 8) / 8 : 0;
    const QColor ink = statusColour(status, theme);
    const QString key = QStringLiteral("simsa-status/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(status))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(ink.name())
                            .arg(step);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / 16.0, pixels / 16.0);
    paintShape(painter, statusShape(status, step), ink);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintStatus(QPainter &painter, const QRect &rect, Status status, const Theme &theme, int size,
                 double part)
{
    const QPixmap pixmap = statusPixmap(status, theme, size, painter.device()->devicePixelRatioF(), part);
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

} // namespace simsa::widgets
