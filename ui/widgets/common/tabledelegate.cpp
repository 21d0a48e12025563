// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tabledelegate.h"

#include "widgets/common/statusglyph.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

namespace {
constexpr int padding = 8;
constexpr int barWidth = 110;

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    if (asked.isValid())
        return Qt::Alignment(asked.toInt()) | Qt::AlignVCenter;
    const int type = index.data(Qt::DisplayRole).userType();
    const bool number = type == QMetaType::Int || type == QMetaType::Double || type == QMetaType::LongLong;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}
} // namespace

TableDelegate::TableDelegate(const ThemeController *themes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = m_themes->theme();
    const QFontMetrics metrics(theme.font(TextRole::Body, index.data(BoldRole).toBool()));
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * padding + 2;
    width += index.data(StatusRole).isValid() ? 22 : 0;
    width += index.data(FractionRole).isValid() ? barWidth + 8 : 0;
    return {width, theme.rowHeight(theme.metric.rowTable)};
}

void TableDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_themes->theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant own = index.data(Qt::BackgroundRole);
    painter->fillRect(option.rect, selected ? theme.colour.accentSoft : theme.colour.surface);
    if (!selected && own.isValid())
        painter->fillRect(option.rect, own.value<QBrush>());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour.line);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(theme.metric.selectedBar, option.rect.height())),
                          theme.colour.accent);
}

void TableDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const Theme &theme = m_themes->theme();
    painter->setPen(QPen(theme.colour.focus, theme.metric.focusWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_themes->theme();
    painter->save();
    paintGround(painter, option, index);
    QRect inside = option.rect.adjusted(padding, 0, -padding, -1);
    if (const QVariant status = index.data(StatusRole); status.isValid()) {
        paintStatus(*painter, QRect(inside.left(), inside.top(), 16, inside.height()),
                    static_cast<Status>(status.toInt()), theme, 16, index.data(PartRole).toDouble());
        inside.setLeft(inside.left() + 22);
    }
    if (const QVariant fraction = index.data(FractionRole); fraction.isValid()) {
        const QRect bar(inside.left(), inside.center().y() - 5, std::min(barWidth, inside.width()), 10);
        painter->fillRect(bar, theme.colour.sunken);
        const double part = std::clamp(fraction.toDouble(), 0.0, 1.0);
        painter->fillRect(QRect(bar.topLeft(), QSize(static_cast<int>(part * bar.width()), bar.height())),
                          theme.colour.accent);
        inside.setLeft(bar.right() + 8);
    }
    const QFont font = theme.font(TextRole::Body, index.data(BoldRole).toBool());
    painter->setFont(font);
    painter->setPen(theme.tone(static_cast<Tone>(index.data(ToneRole).toInt())));
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    painter->drawText(inside, static_cast<int>(alignmentOf(index)),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    paintFocus(painter, option);
    painter->restore();
}

} // namespace simsa::widgets
