// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/sidelist.h"

#include "viewmodel/status.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace simsa::widgets {

namespace {

constexpr int side = 10;
constexpr int bodyLines = 2;

class SideDelegate final : public QStyledItemDelegate
{
public:
    SideDelegate(const ThemeController *themes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Theme &theme = m_themes->theme();
        const int body = QFontMetrics(theme.font()).lineSpacing() * bodyLines;
        return {100, body + QFontMetrics(theme.font(TextRole::Caption)).lineSpacing() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes->theme();
        const Colours &c = theme.colour;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect r = option.rect;
        const QFontMetrics caption(theme.font(TextRole::Caption));
        painter->save();
        painter->fillRect(r, selected ? c.accentSoft : c.surface);
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
        if (selected)
            painter->fillRect(QRect(r.topLeft(), QSize(theme.metric.selectedBar, r.height())), c.accent);
        const QRect inside = r.adjusted(side, 5, -side, -6);
        painter->setFont(theme.font());
        painter->setPen(c.text);
        const QRect body(inside.topLeft(), QSize(inside.width(), inside.height() - caption.lineSpacing()));
        painter->drawText(body, int(Qt::AlignLeft) | int(Qt::TextWordWrap),
                          twoLines(index.data().toString(), QFontMetrics(theme.font()), body.width()));
        painter->setFont(theme.font(TextRole::Caption));
        painter->setPen(c.text2);
        const QRect foot(body.bottomLeft() + QPoint(0, 1), QSize(inside.width(), caption.lineSpacing()));
        const QString number = index.data(viewmodel::TotalRole).toString();
        painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
        const int left = foot.width() - caption.horizontalAdvance(number) - 6;
        painter->drawText(
            foot, Qt::AlignLeft | Qt::AlignVCenter,
            caption.elidedText(index.data(viewmodel::SecondLineRole).toString(), Qt::ElideRight, left));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(c.focus, theme.metric.focusWidth));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(r.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    // What two lines hold: a word that does not fit into the first goes to the second.
    static QString twoLines(const QString &text, const QFontMetrics &metrics, int width)
    {
        return metrics.elidedText(text, Qt::ElideRight, width * bodyLines - metrics.averageCharWidth() * 10);
    }

    const ThemeController *m_themes;
};

} // namespace

QListWidget *makeSideList(const ThemeController *themes, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new SideDelegate(themes, list));
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAttribute(Qt::WA_InputMethodEnabled, false); // letters are commands here
    QObject::connect(themes, &ThemeController::themeChanged, list, [list] { list->doItemsLayout(); });
    return list;
}

} // namespace simsa::widgets
