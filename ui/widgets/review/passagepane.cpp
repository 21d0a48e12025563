// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/passagepane.h"

#include "viewmodel/reviewwords.h"
#include "viewmodel/status.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/review/commentfield.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/sidelist.h"

#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

PassagePane::PassagePane(viewmodel::PassageBook *book, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_themes(themes)
{
    build();
    connect(m_book, &viewmodel::PassageBook::changed, this, &PassagePane::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_quiet)
            return;
        showChosen();
        emit chosen(current());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit chosen(current()); });
    connect(m_note, &CommentField::committed, this, &PassagePane::keep);
    connect(m_item, &QComboBox::activated, this, &PassagePane::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        commit();
        m_book->remove(current());
        m_list->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void PassagePane::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    m_empty = new EmptyState(m_themes, m_stack);
    auto *filled = new QWidget(m_stack);
    m_list = makeSideList(m_themes, filled);
    m_list->setObjectName(QStringLiteral("passageList"));
    auto *below = new QWidget(filled);
    auto *column = makeColumn(below, 6, {8, 8, 8, 8});
    m_note = new CommentField(CommentField::Reader::Plain, m_themes, below);
    m_note->edit()->setObjectName(QStringLiteral("passageNote"));
    m_item = new QComboBox(below);
    m_item->setObjectName(QStringLiteral("passageItem"));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_item->setMinimumContentsLength(8);
    m_remove = makeButton(ButtonKind::Plain, below);
    m_private = makeLabel(TextRole::Caption, Tone::Secondary, m_themes, below, true);
    column->addWidget(m_note);
    column->addWidget(m_item);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_private);
    auto *whole = makeColumn(filled);
    whole->addWidget(m_list, 1);
    whole->addWidget(below);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
}

void PassagePane::setRubric(const call::Rubric &rubric)
{
    m_rubric = rubric;
    fillItems();
    showChosen();
}

void PassagePane::setAttachments(const QList<call::Attachment> &attachments)
{
    commit();
    m_attachments = attachments;
    m_shown = 0;
    refresh();
}

int PassagePane::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(viewmodel::IdRole).toInt() : 0;
}

void PassagePane::setCurrent(int number)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(viewmodel::IdRole).toInt() == number)
            m_list->setCurrentRow(row);
    }
}

void PassagePane::edit(int number)
{
    setCurrent(number);
    m_note->edit()->setFocus(Qt::ShortcutFocusReason);
}

void PassagePane::commit()
{
    m_note->commit();
}

void PassagePane::keep()
{
    if (m_shown > 0 && m_book->passages().find(m_shown))
        m_book->note(m_shown, m_note->text(), base::ItemId(m_item->currentData().toString()));
}

void PassagePane::refresh()
{
    m_quiet = true;
    const int before = current();
    m_list->clear();
    for (const review::Passage &passage : m_book->passages().all()) {
        const bool here =
            std::any_of(m_attachments.begin(), m_attachments.end(),
                        [&passage](const call::Attachment &one) { return one.sha256 == passage.file; });
        const QString place = tr("%1 · page %2").arg(PdfPane::nameOf(passage.fileName)).arg(passage.page + 1);
        const QString title = passage.note.isEmpty() ? passage.text : passage.note;
        auto *item = new QListWidgetItem(title.simplified().left(200), m_list);
        item->setData(viewmodel::IdRole, passage.number);
        item->setData(viewmodel::TotalRole, QString::number(passage.number));
        item->setData(viewmodel::SecondLineRole, here ? place : tr("%1 · of an earlier file").arg(place));
        item->setToolTip(passage.text);
        item->setData(Qt::AccessibleTextRole,
                      tr("Passage %1, %2. %3").arg(passage.number).arg(place, title.simplified().left(200)));
        if (passage.number == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(m_list->count() - 1);
    m_stack->setCurrentIndex(m_list->count() > 0 ? 1 : 0);
    m_quiet = false;
    showChosen();
}

void PassagePane::showChosen()
{
    if (m_shown != current())
        commit(); // of the one before
    const review::Passage *passage = m_book->passages().find(current());
    m_shown = passage ? passage->number : 0;
    m_note->setText(passage ? passage->note : QString());
    m_item->setCurrentIndex(passage ? std::max(0, m_item->findData(passage->item.text())) : 0);
}

void PassagePane::fillItems()
{
    const bool korean = viewmodel::isKoreanShown();
    const QVariant chosen = m_item->currentData();
    m_item->clear();
    m_item->addItem(tr("For no item"), QString());
    for (qsizetype c = 0; c < m_rubric.criteria.size(); ++c) {
        const QList<call::Item> &items = m_rubric.criteria.at(c).items;
        for (qsizetype i = 0; i < items.size(); ++i)
            m_item->addItem(QStringLiteral("%1.%2 %3").arg(c + 1).arg(i + 1).arg(items.at(i).name.in(korean)),
                            items.at(i).id.text());
    }
    m_item->setCurrentIndex(std::max(0, m_item->findData(chosen)));
}

void PassagePane::retranslate()
{
    m_empty->setTexts(tr("No passages yet."),
                      tr("Select words with the pointer or Shift and the arrows, then press M."));
    m_list->setAccessibleName(tr("Remembered passages"));
    m_note->setTitle(tr("Note"));
    m_note->edit()->setAccessibleName(tr("Note on the passage"));
    m_item->setAccessibleName(tr("Item of the score sheet"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this passage"));
    m_private->setText(tr("For your eyes only: it is never sent."));
    fillItems();
    refresh();
}

void PassagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
