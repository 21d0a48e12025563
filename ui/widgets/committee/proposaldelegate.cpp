// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/proposaldelegate.h"

#include "viewmodel/committeeplanmodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

using viewmodel::CommitteePlanModel;

namespace {

constexpr int padding = 8;

// Empty, half and full discs tell how much of the request is awarded.
void paintDisc(QPainter &painter, QPointF centre, int percent, const Theme &theme)
{
    const QRectF disc(centre - QPointF(5.5, 5.5), QSizeF(11, 11));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(percent > 0 ? theme.colour.accent : theme.colour.text2, 1.5));
    painter.setBrush(percent >= 100 ? QBrush(theme.colour.accent) : QBrush(theme.colour.surface));
    painter.drawEllipse(disc);
    if (percent > 0 && percent < 100) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour.accent);
        painter.drawPie(disc, 90 * 16, -percent * 16 * 360 / 100);
    }
    painter.restore();
}

void paintSwatch(QPainter &painter, const QRect &rect, int slot, const Theme &theme)
{
    painter.save();
    painter.fillRect(rect, theme.clusterGround(slot));
    painter.fillRect(rect, theme.clusterPattern(slot, painter.device()->devicePixelRatioF()));
    painter.setPen(QPen(theme.cluster(slot).colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
}

/// Draws `text` at `left` and says where it ends.
int drawPart(QPainter *painter, int left, const QRect &row, const QString &text, const QFont &font,
             const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    const int width = std::max(0, std::min(QFontMetrics(font).horizontalAdvance(text), row.right() - left));
    painter->drawText(QRect(left, row.top(), width, row.height()), Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, width + 1));
    return left + width;
}

} // namespace

ProposalDelegate::ProposalDelegate(const ThemeController *themes, QObject *parent)
    : TableDelegate(themes, parent)
{
}

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    if (index.data(CommitteePlanModel::LineRole).toBool())
        paintLine(painter, option, index);
    else if (index.data(viewmodel::SecondLineRole).isValid() && index.data(viewmodel::TitleRole).toBool())
        paintTitle(painter, option, index);
    else if (index.data(CommitteePlanModel::AmountRole).isValid())
        paintAward(painter, option, index);
    else
        TableDelegate::paint(painter, option, index);
    painter->restore();
}

void ProposalDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = themes()->theme();
    const QRect row = option.rect;
    painter->fillRect(row, theme.colour.accentSoft);
    painter->fillRect(QRect(row.left(), row.top(), row.width(), 2), theme.colour.accent);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.colour.line);
    paintIcon(*painter, QRect(row.left() + 12, row.top(), 16, row.height()), QStringLiteral("menu"),
              theme.colour.accent);
    int right = row.right() - 8;
    for (const QString &key : {QStringLiteral("Alt ↓"), QStringLiteral("Alt ↑")}) {
        const QSize size = keyCapSize(key, theme);
        right -= size.width();
        paintKeyCap(*painter, QRect(QPoint(right, row.center().y() - size.height() / 2), size), key, theme);
        right -= 8;
    }
    const QRect text(row.left() + 38, row.top() + 1, right - row.left() - 38, row.height() - 1);
    const int end = drawPart(painter, text.left(), text, index.data().toString(),
                             theme.font(TextRole::Body, true), theme.colour.accent);
    drawPart(painter, end + 12, text, index.data(CommitteePlanModel::DetailRole).toString(),
             theme.font(TextRole::Caption), theme.colour.text2);
    paintFocus(painter, option);
}

void ProposalDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = themes()->theme();
    paintGround(painter, option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    int left = option.rect.left() + padding + 2;
    if (const QVariant percent = index.data(CommitteePlanModel::PercentRole); percent.isValid()) {
        paintDisc(*painter, QPointF(left + 6, option.rect.center().y()), percent.toInt(), theme);
        left += 22;
    }
    const QRect text = option.rect.adjusted(padding, 0, -padding, -1);
    left = drawPart(painter, left, text, index.data(viewmodel::SecondLineRole).toString(),
                    theme.font(TextRole::Body), theme.colour.text2);
    const auto tone = static_cast<viewmodel::Tone>(index.data(viewmodel::ToneRole).toInt());
    drawPart(painter, left + 7, text, index.data().toString(), theme.font(TextRole::Body, selected),
             theme.tone(tone));
    paintFocus(painter, option);
}

void ProposalDelegate::paintAward(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = themes()->theme();
    paintGround(painter, option, index);
    const QRect text = option.rect.adjusted(padding, 0, -4, -1);
    const int slot = index.data(CommitteePlanModel::ClusterSlotRole).toInt();
    paintSwatch(*painter, QRect(text.left() + 1, text.center().y() - 5, 11, 11), slot, theme);
    const QString amount = index.data(CommitteePlanModel::AmountRole).toString();
    const QString name = index.data().toString().chopped(amount.size());
    int left = drawPart(painter, text.left() + 19, text, name, theme.font(TextRole::Body), theme.colour.text);
    left = drawPart(painter, left, text, amount, theme.font(TextRole::Body, true), theme.colour.text);
    drawPart(painter, left + 4, text, index.data(CommitteePlanModel::DetailRole).toString(),
             theme.font(TextRole::Caption), theme.colour.warn);
    paintFocus(painter, option);
}

} // namespace simsa::widgets
