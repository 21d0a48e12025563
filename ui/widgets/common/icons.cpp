// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace simsa::widgets {

namespace {

QByteArray tintedSvg(const QString &name, const QColor &colour, bool strong)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    if (strong)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"2\"");
    return svg;
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio, bool strong)
{
    const QString key = QStringLiteral("simsa-icon/%1/%2/%3/%4/%5")
                            .arg(name, colour.name())
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(strong);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = tintedSvg(name, colour, strong);
    if (svg.isEmpty())
        return {};
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString &name, const Theme &theme, const QColor &colour, int size)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, colour, size, ratio));
        icon.addPixmap(iconPixmap(name, theme.colour.text3, size, ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon themedIcon(const QString &name, const Theme &theme, int size)
{
    return themedIcon(name, theme, theme.colour.text, size);
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int size)
{
    const QPixmap pixmap = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

void paintAppMark(QPainter &painter, const QRectF &square, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour.accent);
    const qreal u = square.width() / 22;
    painter.drawRoundedRect(square, 5 * u, 5 * u);
    painter.setBrush(theme.colour.onAccent);
    const auto bar = [&](qreal x, qreal y, qreal w, qreal h) {
        painter.drawRect(QRectF(square.x() + x * u, square.y() + y * u, w * u, h * u));
    };
    bar(5, 9, 3, 4);
    bar(9.5, 5, 3, 8);
    bar(14, 8, 3, 5);
    bar(5, 15, 12, 2);
    painter.restore();
}

} // namespace simsa::widgets
