// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/questionspage.h"

#include "viewmodel/format.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/draftfield.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/office/workbar.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

namespace {
constexpr int openSegment = 0;
} // namespace

QuestionsPage::QuestionsPage(OfficeSession *session, TypedPlaces places, const ThemeController *themes,
                             QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_places(std::move(places))
{
    build();
    connect(m_empty, &EmptyState::activated, this, &QuestionsPage::syncRequested);
    connect(m_filter, &SegmentBar::chosen, this, &QuestionsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuestionsPage::showCurrent);
    for (DraftField *field : {m_asked, m_answer}) {
        connect(field, &DraftField::committed, this, &QuestionsPage::keep);
        connect(field, &DraftField::typed, this, &QuestionsPage::refreshButtons);
    }
    connect(m_banner, &Banner::linkActivated, this, &QuestionsPage::keep);
    connect(m_send, &QPushButton::clicked, this, &QuestionsPage::send);
    connect(session, &OfficeSession::changed, this, &QuestionsPage::refresh);
    connect(session, &OfficeSession::workBegan, this, &QuestionsPage::refreshButtons);
    connect(session, &OfficeSession::workEnded, this, &QuestionsPage::refreshButtons);
    setFocusProxy(m_table);
    retranslate();
}

void QuestionsPage::build()
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes(), this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    m_filter = new SegmentBar(tr("Which questions are shown"), themes(), head);
    m_filter->addSegment(openSegment, QString());
    m_filter->addSegment(openSegment + 1, QString());
    m_filter->setCurrent(openSegment);
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_filter);
    column->addWidget(head);
    column->addWidget(new WorkBar(m_session, themes(), this));
    m_banner = new Banner(themes(), this);
    column->addWidget(m_banner);
    auto *work = new QWidget(this);
    auto *inside = makeColumn(work);
    m_table = new DataTable(themes(), work, themes()->theme().metric.rowTable);
    inside->addWidget(m_table, 1);
    inside->addWidget(buildDetail());
    m_empty = new EmptyState(themes(), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
}

QWidget *QuestionsPage::buildDetail()
{
    m_detail = new Panel(Panel::Ground::Surface, Qt::TopEdge, themes(), this);
    auto *column = makeColumn(m_detail, 8, {16, 12, 16, 12});
    m_parties = makeLabel(TextRole::Caption, Tone::Secondary, themes(), m_detail);
    m_question = makeLabel(TextRole::Body, Tone::Plain, themes(), m_detail, true);
    m_question->setObjectName(QStringLiteral("questionLabel"));
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answered = makeLabel(TextRole::Body, Tone::Secondary, themes(), m_detail, true);
    m_answered->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_writing = new QWidget(m_detail);
    auto *writing = makeColumn(m_writing, 8);
    m_asked = new DraftField(themes(), m_writing);
    m_asked->edit()->setObjectName(QStringLiteral("askedEdit"));
    m_answer = new DraftField(themes(), m_writing);
    m_answer->edit()->setObjectName(QStringLiteral("answerEdit"));
    m_note = makeLabel(TextRole::Caption, Tone::Secondary, themes(), m_writing, true);
    m_send = makeButton(ButtonKind::Primary, m_writing, QStringLiteral("Ctrl Enter"));
    m_send->setObjectName(QStringLiteral("sendAnswerButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addStretch(1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(m_asked);
    fields->addWidget(m_answer);
    writing->addLayout(fields);
    writing->addWidget(m_note);
    writing->addLayout(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_parties, m_question, m_answered, m_writing})
        column->addWidget(part);
    return m_detail;
}

const dialogue::Thread *QuestionsPage::current() const
{
    return questionOfRow(m_session->snapshot(), m_table->currentId());
}

int QuestionsPage::waiting() const
{
    const QList<dialogue::Thread> &all = m_session->snapshot().questions;
    return static_cast<int>(std::count_if(all.begin(), all.end(), waitsForOffice));
}

void QuestionsPage::refresh()
{
    const OfficeSnapshot &snapshot = m_session->snapshot();
    const QList<TableRow> all = questionRows(snapshot, false);
    const QList<TableRow> open = questionRows(snapshot, true);
    m_filter->setSegment(openSegment, tr("Open"), format::count(open.size()));
    m_filter->setSegment(openSegment + 1, tr("All"), format::count(all.size()));
    m_table->setRows(m_filter->current() == openSegment ? open : all);
    m_stack->setCurrentIndex(all.isEmpty() ? 1 : 0);
    m_filter->setVisible(!all.isEmpty());
    m_title->setText(waiting() > 0 ? tr("%n question(s) to be answered", nullptr, waiting())
                                   : tr("Questions"));
    showCurrent();
}

void QuestionsPage::showCurrent()
{
    const dialogue::Thread *thread = current();
    if (m_shown && (!thread || *m_shown != thread->id))
        flush(); // of the one that is left
    m_detail->setVisible(thread != nullptr);
    if (!thread) {
        m_shown.reset();
        return;
    }
    const bool other = m_shown != thread->id;
    m_shown = thread->id;
    const OfficeSnapshot &snapshot = m_session->snapshot();
    m_parties->setText(tr("%1 · %2 · %3", "proposal, who, when")
                           .arg(thread->proposal.text(), questionParties(snapshot, *thread),
                                format::dateTime(thread->created)));
    m_question->setText(thread->text);
    m_question->setAccessibleName(thread->text); // it takes the focus, to be copied from
    m_answered->setVisible(!waitsForOffice(*thread));
    m_answered->setText(thread->reply        ? tr("Answer: %1").arg(thread->reply->text)
                        : thread->newVersion ? tr("The reviewer sealed a new version.")
                                             : tr("Waits for the reviewer."));
    m_answered->setAccessibleName(m_answered->text());
    m_writing->setVisible(waitsForOffice(*thread));
    if (other) {
        const dialogue::Typed typed = m_places.read(dialogue::answeringPlace(thread->id));
        m_asked->clear();
        m_answer->clear();
        m_asked->setText(typed.isEmpty() ? thread->text : typed.asked);
        m_answer->setText(typed.text);
    }
    refreshButtons();
}

void QuestionsPage::keep()
{
    if (!m_shown)
        return;
    const auto kept = m_places.keep(dialogue::answeringPlace(*m_shown), {m_answer->text(), m_asked->text()});
    m_isKept = kept.has_value();
    if (kept)
        m_banner->clear();
    else
        m_banner->showError(errorText(kept.error()), tr("Save again"));
}

bool QuestionsPage::flush()
{
    m_asked->commit();
    m_answer->commit();
    if (!m_isKept)
        keep();
    return m_isKept;
}

void QuestionsPage::send()
{
    const dialogue::Thread *thread = current();
    if (thread && waitsForOffice(*thread) && flush())
        emit answerRequested(thread->id, m_answer->text(), m_asked->text());
}

void QuestionsPage::refreshButtons()
{
    const bool whole = !m_answer->text().trimmed().isEmpty() && !m_asked->text().trimmed().isEmpty();
    m_send->setEnabled(whole && !m_session->isBusy());
}

QList<QWidget *> QuestionsPage::panes() const
{
    return {m_table, m_answer->edit()};
}

void QuestionsPage::retranslate()
{
    m_empty->setTexts(tr("Nobody has asked anything"),
                      tr("A reviewer's question arrives with the next exchange."), tr("Pull again"));
    m_table->setAccessibleName(tr("Questions and answers"));
    m_table->setColumns(questionColumns(), {170, 110, 180, 150, 0});
    m_asked->setTitle(tr("The question, as all reviewers of the proposal read it"));
    m_answer->setTitle(tr("Your answer"));
    m_note->setText(tr("Goes to every reviewer of the proposal who is not in conflict, and to the chair. It "
                       "names nobody; an answer that holds the asker's name or organisation is refused."));
    m_send->setText(tr("Answer everybody"));
    m_send->setShortcut(Qt::CTRL | Qt::Key_Return); // setText() takes the shortcut away
    m_filter->setAccessibleName(tr("Which questions are shown"));
    refresh();
}

} // namespace simsa::widgets
