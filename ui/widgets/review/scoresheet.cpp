// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/scoresheet.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/panel.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/commentfield.h"
#include "widgets/review/scoreitem.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::ScoreSheetModel;
using viewmodel::Tone;

ScoreSheet::ScoreSheet(ScoreSheetModel *sheet, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_sheet(sheet)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildFold();
    column->addWidget(m_foldHead);
    connect(themes, &ThemeController::themeChanged, this, &ScoreSheet::restyle);
    restyle();
    connect(sheet, &ScoreSheetModel::modelReset, this, &ScoreSheet::rebuild);
    connect(sheet, &ScoreSheetModel::contentChanged, this, &ScoreSheet::refresh);
    rebuild();
}

void ScoreSheet::buildFold()
{
    auto *head = new Panel(Panel::Ground::Surface2, Qt::BottomEdge, m_themes, this);
    m_foldHead = head;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 1, 8, 2);
    m_foldTitle = new TextLabel(TextRole::Caption, Tone::Plain, m_themes, head);
    m_foldTitle->setBold(true);
    m_fold = new QToolButton(head);
    m_fold->setObjectName(QStringLiteral("foldScoresButton"));
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_foldTitle, 1);
    row->addWidget(m_fold);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
}

void ScoreSheet::restyle()
{
    QPalette palette = paletteOf(m_themes->theme());
    palette.setColor(QPalette::ButtonText, m_themes->theme().colour.text2);
    m_fold->setPalette(palette);
    m_fold->setFont(m_themes->theme().font(TextRole::Caption));
}

void ScoreSheet::rebuild()
{
    delete m_body;
    m_items.clear();
    m_heads.clear();
    m_open = nullptr;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *before = m_fold; // items made anew would come last of the whole window
    const call::Rubric &rubric = m_sheet->charter().rubric;
    for (const call::Criterion &criterion : rubric.criteria) {
        column->addWidget(criterionHead());
        for (const call::Item &item : criterion.items) {
            auto *row = new ScoreItem(item, viewmodel::itemNumber(rubric, item.id), m_themes, m_body);
            column->addWidget(row);
            m_items.append(row);
            setTabOrder(before, row->levels());
            before = row->comment() ? static_cast<QWidget *>(row->comment()->edit()) : row->levels();
            connect(row, &ScoreItem::levelChosen, m_sheet, &ScoreSheetModel::setLevel);
            connect(row, &ScoreItem::commentCommitted, m_sheet, &ScoreSheetModel::setItemComment);
            connect(row, &ScoreItem::focused, this, [this, row] { open(row, false); });
            connect(row, &ScoreItem::stepRequested, this, &ScoreSheet::step);
        }
    }
    layout()->addWidget(m_body);
    refresh();
}

QWidget *ScoreSheet::criterionHead()
{
    auto *head = new Panel(Panel::Ground::Surface2, Qt::BottomEdge, m_themes, m_body);
    head->setMinimumHeight(m_themes->theme().metric.rowCriterionHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 1, 12, 2);
    auto *name = new TextLabel(TextRole::Caption, Tone::Plain, m_themes, head);
    name->setBold(true);
    name->setElided(true);
    auto *subtotal = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, head);
    row->addWidget(name, 1);
    row->addWidget(subtotal);
    m_heads.emplace_back(name, subtotal);
    return head;
}

void ScoreSheet::refresh()
{
    const call::Rubric &rubric = m_sheet->charter().rubric;
    const call::ReviewContent &content = m_sheet->content();
    const bool korean = viewmodel::isKoreanShown();
    for (qsizetype c = 0; c < m_heads.size(); ++c) {
        const call::Criterion &criterion = rubric.criteria.at(c);
        m_heads.at(c).first->setText(QStringLiteral("%1. %2").arg(c + 1).arg(criterion.name.in(korean)));
        m_heads.at(c).second->setText(
            QStringLiteral("%1 / %2")
                .arg(viewmodel::format::score(call::weightedTotal(criterion, content.levels)))
                .arg(criterion.weight()));
    }
    for (int i = 0; i < m_items.size(); ++i) {
        const QModelIndex index = m_sheet->index(i);
        const QVariant level = index.data(ScoreSheetModel::LevelRole);
        ScoreItem *row = m_items.at(i);
        row->setValue(level.isValid() ? std::optional(level.toInt()) : std::nullopt,
                      index.data(ScoreSheetModel::PointsRole).toString(),
                      content.itemComments.value(row->id()));
        row->setReadOnly(m_sheet->isReadOnly());
    }
    const bool whole = content.levels.size() == m_items.size() && !m_items.isEmpty();
    m_foldHead->setVisible(whole);
    m_foldTitle->setText(tr("Scores"));
    if (!whole)
        m_body->show();
    m_fold->setText(tr("%1 of %2 set · %3")
                        .arg(content.levels.size())
                        .arg(m_items.size())
                        .arg(viewmodel::format::score(m_sheet->total())) +
                    (isFolded() ? QStringLiteral("  ▸") : QStringLiteral("  ▾")));
    m_fold->setAccessibleName(isFolded() ? tr("Show the score sheet") : tr("Fold the score sheet"));
}

void ScoreSheet::setFolded(bool folded)
{
    m_body->setVisible(!folded);
    refresh();
}

bool ScoreSheet::isFolded() const
{
    return m_body->isHidden();
}

void ScoreSheet::open(ScoreItem *item, bool focus)
{
    if (m_open && m_open != item)
        m_open->setOpen(false);
    m_open = item;
    item->setOpen(true);
    if (focus)
        item->levels()->setFocus(Qt::OtherFocusReason);
    emit itemOpened(item);
}

bool ScoreSheet::focusItem(const base::ItemId &item)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const ScoreItem *i) { return i->id() == item; });
    if (found == m_items.end())
        return false;
    setFolded(false);
    open(*found, true);
    return true;
}

void ScoreSheet::focusComment(const base::ItemId &item)
{
    if (focusItem(item) && m_open->comment())
        m_open->comment()->edit()->setFocus(Qt::ShortcutFocusReason);
}

base::ItemId ScoreSheet::currentItem() const
{
    return m_open ? m_open->id() : base::ItemId();
}

void ScoreSheet::setLevel(std::optional<int> level)
{
    if (m_open)
        m_sheet->setLevel(m_open->id(), level);
}

void ScoreSheet::openFirstGap()
{
    if (m_items.isEmpty())
        return;
    const auto gap = std::find_if(m_items.begin(), m_items.end(),
                                  [](const ScoreItem *i) { return !i->levels()->level(); });
    open(gap == m_items.end() ? m_items.first() : *gap, false);
}

void ScoreSheet::step(int by)
{
    const qsizetype at = m_items.indexOf(m_open) + by;
    if (at >= 0 && at < m_items.size())
        open(m_items.at(at), true);
}

void ScoreSheet::commit()
{
    for (const ScoreItem *item : std::as_const(m_items)) {
        if (item->comment())
            item->comment()->commit();
    }
}

QWidget *ScoreSheet::firstField() const
{
    if (isFolded())
        return m_fold;
    return m_open ? m_open->levels() : nullptr;
}

void ScoreSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
