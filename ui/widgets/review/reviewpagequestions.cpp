// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "dialogue/typed.h"
#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"
#include "viewmodel/scoresheetmodel.h"
#include "widgets/common/banner.h"
#include "widgets/review/commentsection.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/questionbar.h"
#include "widgets/review/versionspage.h"
#include "widgets/review/workpane.h"

#include <QListView>
#include <QMenu>
#include <QStackedWidget>

// Questions to the office and from it, and reviews that were sealed twice.
namespace simsa::widgets {

void ReviewPage::connectQuestions()
{
    connect(m_questions, &QuestionBar::answerTyped, this, [this](const QString &text) {
        if (const auto work = currentWork(); work && work->returned)
            keepTyped(dialogue::answeringPlace(work->returned->id), text);
    });
    connect(m_questions, &QuestionBar::questionTyped, this,
            [this](const QString &text) { keepTyped(dialogue::askingPlace(m_current), text); });
    connect(m_work->comments(), &CommentSection::reasonTyped, this,
            [this](const QString &text) { keepTyped(dialogue::reasonPlace(m_current), text); });
    connect(m_questions, &QuestionBar::answerRequested, this, &ReviewPage::sendAnswer);
    connect(m_questions, &QuestionBar::questionRequested, this, &ReviewPage::sendQuestion);
    connect(m_questions, &QuestionBar::newVersionRequested, this, &ReviewPage::startNewVersion);
    connect(m_questions, &QuestionBar::compareRequested, this, &ReviewPage::offerVersions);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (!m_isTypedKept)
            keepAllTyped();
    });
    connect(m_versions, &VersionsPage::accepted, this, &ReviewPage::keepChoice);
    connect(m_versions, &VersionsPage::left, this, [this] {
        showCurrent();
        m_list->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_questions, &QuestionBar::leftAsking, this,
            [this] { m_list->view()->setFocus(Qt::OtherFocusReason); });
}

void ReviewPage::keepTyped(const QString &place, const QString &text)
{
    m_isTypedKept = told(dialogue::keepTyped(m_parts.seat, place, {text, {}}));
    if (!m_isTypedKept)
        m_retry.start();
    emit changed();
}

/// Once more what could not be kept.
void ReviewPage::keepAllTyped()
{
    keepTyped(dialogue::askingPlace(m_current), m_questions->question());
    const auto work = currentWork();
    if (m_isTypedKept && work && work->returned)
        keepTyped(dialogue::answeringPlace(work->returned->id), m_questions->answer());
    if (m_isTypedKept && !m_work->reason().isEmpty())
        keepTyped(dialogue::reasonPlace(m_current), m_work->reason());
    if (m_isTypedKept && m_sheet->isSaved())
        m_retry.stop();
}

void ReviewPage::showQuestions(const review::Work &work)
{
    QuestionBar::Content content;
    const bool open = viewmodel::isOpen(work);
    for (const dialogue::Thread &thread :
         open ? dialogueOf(*m_parts.desk).threads() : QList<dialogue::Thread>()) {
        if (thread.proposal == work.proposal.id && !thread.isReturn())
            content.others.append(thread);
    }
    if (open && work.returned) {
        content.returned = work.returned;
        content.byChair = work.returned->asker != officeId();
        content.answer = typedAt(dialogue::answeringPlace(work.returned->id));
    }
    if (open && !work.versions.isEmpty()) {
        content.versions = work.versions.size();
        content.counts = work.versions.first().created;
    }
    if (open)
        content.question = typedAt(dialogue::askingPlace(work.proposal.id));
    m_questions->setContent(work.proposal.id, content);
}

QString ReviewPage::typedAt(const QString &place)
{
    const auto typed = dialogue::typedAt(m_parts.seat, place);
    if (!typed)
        m_banner->showError(viewmodel::errorText(typed.error()));
    return typed ? typed->text : QString();
}

base::PersonId ReviewPage::officeId() const
{
    for (const exchange::Contact &contact : m_parts.desk->readers()) {
        if (contact.parties.testFlag(record::Party::Office))
            return contact.person;
    }
    return {};
}

void ReviewPage::askOffice()
{
    if (m_stack->currentWidget() == m_work && flush())
        m_questions->startAsking();
}

void ReviewPage::sendQuestion()
{
    if (!flush())
        return;
    const auto asked = dialogueOf(*m_parts.desk).ask(m_current, m_questions->question());
    stated(asked ? base::Result<>() : base::fail(asked),
           tr("Asked. The answer comes with a later exchange."));
}

void ReviewPage::sendAnswer()
{
    const auto work = currentWork();
    if (!flush() || !work || !work->returned)
        return;
    stated(dialogueOf(*m_parts.desk).answer(work->returned->id, m_questions->answer()),
           tr("Answered; the review stays as it is."));
}

void ReviewPage::stated(const base::Result<> &result, const QString &notice)
{
    if (!told(result) || !told(m_parts.desk->refresh()))
        return;
    m_questions->setContent({}, {}); // what was typed is sent
    reload();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    emit noticed(notice);
    emit questionSent();
}

/// The versions that stand, by time and computer; the one chosen is laid beside what is here.
void ReviewPage::offerVersions()
{
    const auto work = currentWork();
    if (!flush() || !work || work->versions.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Versions of this review"));
    const call::Rubric &rubric = m_parts.desk->charter().rubric;
    for (const review::Version &version : work->versions) {
        if (version.content == work->content)
            continue; // that is what is here
        const QString where =
            version.device == m_parts.seat.author.device ? tr("this computer") : tr("your other computer");
        const QString time = viewmodel::format::dateTime(version.created);
        const QString text =
            tr("%1 · %2 · total %3", "time, computer, points")
                .arg(time, where,
                     viewmodel::format::score(call::weightedTotal(rubric, version.content.levels)));
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, version, text] { compareWith(version, text); });
    }
    const QList<QAction *> offered = menu->actions();
    if (offered.size() > 1)
        return menu->popup(m_questions->mapToGlobal(QPoint(m_questions->width() / 2, m_questions->height())));
    if (!offered.isEmpty())
        offered.first()->trigger();
    else
        emit noticed(tr("Both say the same. Seal one with a reason; it replaces both."));
    menu->deleteLater();
}

void ReviewPage::compareWith(const review::Version &version, const QString &name)
{
    const auto work = currentWork();
    if (!work)
        return;
    m_versions->start(m_parts.desk->charter().rubric, tr("What is here now"), work->content, name,
                      version.content);
    m_stack->setCurrentWidget(m_versions);
    m_versions->setFocus(Qt::OtherFocusReason);
}

/// As a draft; sealed with a reason, it replaces every version that stands.
void ReviewPage::keepChoice()
{
    const auto work = currentWork();
    const call::ReviewContent content = m_versions->chosen();
    if (!work || (content != work->content && !told(m_parts.desk->replace({{m_current, content}}))))
        return;
    m_rewriting.insert(m_current);
    m_stack->setCurrentWidget(m_work);
    reload();
    m_work->focusReason();
    emit noticed(tr("Kept as a draft. Sealed with a reason, it replaces both versions."));
}

} // namespace simsa::widgets
