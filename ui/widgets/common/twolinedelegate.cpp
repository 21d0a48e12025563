// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/twolinedelegate.h"

#include "viewmodel/grouprole.h"
#include "widgets/common/statusglyph.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

namespace simsa::widgets {

using namespace viewmodel;

TwoLineDelegate::TwoLineDelegate(const ThemeController *themes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
{
}

namespace {
int headHeight(const Theme &theme)
{
    return QFontMetrics(theme.font(TextRole::Caption, true)).height() + 8;
}
} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Theme &theme = m_themes->theme();
    const int text =
        QFontMetrics(theme.font()).height() + QFontMetrics(theme.font(TextRole::Caption)).height();
    const int head = index.data(GroupRole).toString().isEmpty() ? 0 : headHeight(theme);
    return {180, head + std::max(theme.metric.rowTwoLine, text + 10)};
}

void TwoLineDelegate::paintHead(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Colours &c = m_themes->theme().colour;
    const QFont font = m_themes->theme().font(TextRole::Caption, true);
    painter.fillRect(rect, c.surface2);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    painter.setFont(font);
    painter.setPen(c.text2);
    painter.drawText(rect.adjusted(10, 0, -10, -1), Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 20));
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_themes->theme();
    const Colours &c = theme.colour;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect r = option.rect;
    painter->save();
    if (const QString head = index.data(GroupRole).toString(); !head.isEmpty()) {
        paintHead(*painter, QRect(r.topLeft(), QSize(r.width(), headHeight(theme))), head);
        r.setTop(r.top() + headHeight(theme));
    }
    painter->fillRect(r, selected ? c.accentSoft : c.surface);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
    if (selected)
        painter->fillRect(QRect(r.topLeft(), QSize(theme.metric.selectedBar, r.height())), c.accent);
    if (const QVariant status = index.data(StatusRole); status.isValid())
        paintStatus(*painter, QRect(r.left() + 10, r.top(), 16, r.height()),
                    static_cast<Status>(status.toInt()), theme, 16, index.data(PartRole).toDouble());

    const QFont title = theme.font(TextRole::Body, selected);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics caption(theme.font(TextRole::Caption));
    const QString total = index.data(TotalRole).toString();
    const bool incomplete = index.data(IncompleteRole).toBool();
    const int totalWidth =
        QFontMetrics(theme.font()).horizontalAdvance(total + (incomplete ? QStringLiteral("*") : QString()));
    const int left = r.left() + 36;
    const int right = r.right() - 10 - (total.isEmpty() ? 0 : totalWidth + 10);
    const int top = r.top() + (r.height() - titleMetrics.height() - caption.height()) / 2;
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    painter->setFont(title);
    painter->setPen(theme.tone(tone));
    painter->drawText(
        QRect(left, top, right - left, titleMetrics.height()), Qt::AlignVCenter,
        titleMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, right - left));
    painter->setFont(theme.font(TextRole::Caption));
    painter->setPen(c.text2);
    painter->drawText(QRect(left, top + titleMetrics.height(), right - left, caption.height()),
                      Qt::AlignVCenter, index.data(SecondLineRole).toString());
    painter->setFont(theme.font());
    painter->setPen(incomplete || tone == Tone::Disabled ? c.text2 : c.text);
    painter->drawText(r.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                      incomplete ? total + u'*' : total);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.focus, theme.metric.focusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(r.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace simsa::widgets
