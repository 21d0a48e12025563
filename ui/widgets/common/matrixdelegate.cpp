// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/matrixdelegate.h"

#include "widgets/common/statusglyph.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace simsa::widgets {

using namespace viewmodel;

void paintResidual(QPainter &painter, QPointF centre, double residual, const Theme &theme)
{
    const double side = std::clamp(4.0 + std::abs(residual) * 0.55, 6.0, 13.0);
    const double half = side / 2;
    const double rise = side * 0.45;
    const double up = residual > 0 ? -1 : 1;
    const QPolygonF triangle{centre + QPointF(-half, -up * rise), centre + QPointF(half, -up * rise),
                             centre + QPointF(0, up * rise)};
    // blue above, orange below: the two slots furthest apart for every kind of colour vision
    const QColor colour = theme.cluster(residual > 0 ? 1 : 2).colour;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(residual > 0 ? QPen(Qt::NoPen) : QPen(colour, 1.5));
    painter.setBrush(residual > 0 ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(triangle);
    painter.restore();
}

MatrixDelegate::MatrixDelegate(const ThemeController *themes, QObject *parent)
    : TableDelegate(themes, parent)
{
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = themes()->theme();
    const int digits =
        QFontMetrics(theme.font(TextRole::Body, true)).horizontalAdvance(QStringLiteral("100"));
    return {digits + 16 + 6, theme.rowHeight(theme.metric.rowMatrix)};
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = themes()->theme();
    painter->save();
    paintGround(painter, option, index);
    const QString number = displayText(index.data(Qt::DisplayRole), option.locale);
    const QVariant status = index.data(StatusRole);
    const QFont font = theme.font(TextRole::Body, index.data(BoldRole).toBool());
    const int width = QFontMetrics(font).horizontalAdvance(number);
    // number and sign stand together in the middle, so that columns of both read as one
    const int signWidth = 14;
    const int left = option.rect.left() + (option.rect.width() - width - signWidth) / 2;
    painter->setFont(font);
    painter->setPen(theme.tone(static_cast<Tone>(index.data(ToneRole).toInt())));
    painter->drawText(QRect(left, option.rect.top(), width + 2, option.rect.height()), Qt::AlignVCenter,
                      number);
    const QRect sign(number.isEmpty() ? option.rect
                                      : QRect(left + width + 1, option.rect.top(), 14, option.rect.height()));
    const double residual = index.data(ResidualRole).toDouble();
    if (status.isValid())
        paintStatus(*painter, sign, static_cast<Status>(status.toInt()), theme, 14);
    else if (m_residualsShown && std::abs(residual) >= leastResidual)
        paintResidual(*painter, QRectF(sign).center(), residual, theme);
    paintFocus(painter, option);
    painter->restore();
}

} // namespace simsa::widgets
