// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/questionbar.h"

#include "viewmodel/format.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/statusglyphwidget.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/commentfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Status;
using viewmodel::Tone;

namespace {

constexpr int highestList = 132;

QVBoxLayout *columnIn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

TextLabel *wordsIn(QWidget *part, const ThemeController *themes, TextRole role, Tone tone)
{
    auto *label = new TextLabel(role, tone, themes, part);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // written by others
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What can be selected is also named: by what it says.
void say(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
}

/// To go on behind what stands there.
void focusEnd(QPlainTextEdit *edit)
{
    edit->moveCursor(QTextCursor::End);
    edit->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

QuestionBar::QuestionBar(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::WarnSoft, Qt::BottomEdge, themes, parent)
    , m_themes(themes)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    buildReturned(column);
    buildVersions(column);
    buildOthers(column);
    buildAsking(column);
    connectParts();
    refresh();
}

void QuestionBar::buildReturned(QVBoxLayout *column)
{
    m_returnedPart = new QWidget(this);
    auto *inside = columnIn(m_returnedPart);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_returnedTitle = new TextLabel(TextRole::Body, Tone::Plain, m_themes, m_returnedPart);
    m_returnedTitle->setBold(true);
    m_returnedWhen = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, m_returnedPart);
    head->addWidget(new StatusGlyphWidget(Status::Returned, m_themes, m_returnedPart));
    head->addWidget(m_returnedTitle);
    head->addWidget(m_returnedWhen);
    head->addStretch(1);
    m_returnedText = wordsIn(m_returnedPart, m_themes, TextRole::Body, Tone::Plain);
    m_returnedText->setObjectName(QStringLiteral("returnedQuestionLabel"));
    m_answer = new CommentField(CommentField::Reader::Plain, m_themes, m_returnedPart);
    m_answer->edit()->setObjectName(QStringLiteral("returnAnswerEdit"));
    m_send = new QPushButton(m_returnedPart);
    m_send->setObjectName(QStringLiteral("sendAnswerButton"));
    m_newVersion = new QPushButton(m_returnedPart);
    m_newVersion->setObjectName(QStringLiteral("answerByNewVersionButton"));
    setButtonKind(m_newVersion, ButtonKind::Plain);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_newVersion);
    buttons->addStretch(1);
    inside->addLayout(head);
    inside->addWidget(m_returnedText);
    inside->addWidget(m_answer);
    inside->addLayout(buttons);
    column->addWidget(m_returnedPart);
}

void QuestionBar::buildVersions(QVBoxLayout *column)
{
    m_versionsPart = new QWidget(this);
    auto *row = new QHBoxLayout(m_versionsPart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_versionsTitle = wordsIn(m_versionsPart, m_themes, TextRole::Body, Tone::Plain);
    m_compare = new QPushButton(m_versionsPart);
    m_compare->setObjectName(QStringLiteral("compareVersionsButton"));
    setButtonKind(m_compare, ButtonKind::Plain);
    row->addWidget(new StatusGlyphWidget(Status::Fork, m_themes, m_versionsPart));
    row->addWidget(m_versionsTitle, 1);
    row->addWidget(m_compare);
    column->addWidget(m_versionsPart);
}

void QuestionBar::buildOthers(QVBoxLayout *column)
{
    m_othersPart = new QWidget(this);
    auto *inside = columnIn(m_othersPart);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_othersTitle = new TextLabel(TextRole::Body, Tone::Plain, m_themes, m_othersPart);
    m_othersTitle->setBold(true);
    m_fold = new QPushButton(m_othersPart);
    m_fold->setObjectName(QStringLiteral("unfoldQuestionsButton"));
    setButtonKind(m_fold, ButtonKind::Link);
    head->addWidget(m_othersTitle);
    head->addWidget(m_fold);
    head->addStretch(1);
    auto *list = new QWidget(m_othersPart);
    m_lines = columnIn(list);
    m_scroll = new QScrollArea(m_othersPart);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMaximumHeight(highestList);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    m_scroll->setWidget(list);
    inside->addLayout(head);
    inside->addWidget(m_scroll);
    column->addWidget(m_othersPart);
}

void QuestionBar::buildAsking(QVBoxLayout *column)
{
    m_askingPart = new QWidget(this);
    auto *inside = columnIn(m_askingPart);
    m_question = new CommentField(CommentField::Reader::Plain, m_themes, m_askingPart);
    m_question->edit()->setObjectName(QStringLiteral("askOfficeEdit"));
    m_askingNote = wordsIn(m_askingPart, m_themes, TextRole::Caption, Tone::Secondary);
    m_ask = new QPushButton(m_askingPart);
    m_ask->setObjectName(QStringLiteral("askOfficeButton"));
    m_leave = new QPushButton(m_askingPart);
    m_leave->setObjectName(QStringLiteral("leaveAskingButton"));
    setButtonKind(m_leave, ButtonKind::Plain);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    inside->addWidget(m_question);
    inside->addWidget(m_askingNote);
    inside->addLayout(buttons);
    column->addWidget(m_askingPart);
}

void QuestionBar::connectParts()
{
    connect(m_answer, &CommentField::committed, this, &QuestionBar::answerTyped);
    connect(m_question, &CommentField::committed, this, &QuestionBar::questionTyped);
    connect(m_answer, &CommentField::typed, this, &QuestionBar::refreshButtons);
    connect(m_question, &CommentField::typed, this, &QuestionBar::refreshButtons);
    connect(m_send, &QPushButton::clicked, this, &QuestionBar::answerRequested);
    connect(m_newVersion, &QPushButton::clicked, this, &QuestionBar::newVersionRequested);
    connect(m_compare, &QPushButton::clicked, this, &QuestionBar::compareRequested);
    connect(m_ask, &QPushButton::clicked, this, &QuestionBar::questionRequested);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        commit();
        m_isAsking = false;
        refresh();
        emit leftAsking();
    });
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        refresh();
    });
}

void QuestionBar::setContent(const base::ProposalId &proposal, const Content &content)
{
    if (proposal != m_proposal) {
        m_isAsking = !content.question.isEmpty();
        m_isUnfolded = false;
    }
    m_proposal = proposal;
    m_content = content;
    m_answer->setText(content.answer);
    m_question->setText(content.question);
    refresh();
}

void QuestionBar::startAsking()
{
    m_isAsking = true;
    refresh();
    focusEnd(m_question->edit());
}

void QuestionBar::focusAnswer()
{
    if (m_content.returned)
        focusEnd(m_answer->edit());
}

QString QuestionBar::answer() const
{
    return m_answer->text();
}

QString QuestionBar::question() const
{
    return m_question->text();
}

void QuestionBar::commit()
{
    m_answer->commit();
    m_question->commit();
}

void QuestionBar::refreshOthers()
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const dialogue::Thread &thread : std::as_const(m_content.others))
        m_lines->addWidget(lineOf(thread));
    m_lines->addStretch(1);
}

QWidget *QuestionBar::lineOf(const dialogue::Thread &thread)
{
    auto *line = new QWidget(m_scroll);
    auto *column = columnIn(line);
    column->setSpacing(0);
    auto *asked = wordsIn(line, m_themes, TextRole::Body, Tone::Plain);
    say(asked, tr("Q: %1", "question").arg(thread.text));
    auto *answered = wordsIn(line, m_themes, TextRole::Body, thread.reply ? Tone::Plain : Tone::Secondary);
    say(answered, thread.reply ? tr("A: %1", "answer").arg(thread.reply->text)
                               : tr("The office has not answered yet."));
    answered->setContentsMargins(0, 0, 0, 6);
    column->addWidget(asked);
    column->addWidget(answered);
    return line;
}

void QuestionBar::refresh()
{
    const bool several = m_content.versions > 1;
    const bool talked = !m_content.others.isEmpty();
    m_returnedPart->setVisible(m_content.returned.has_value());
    m_versionsPart->setVisible(several);
    m_othersPart->setVisible(talked);
    m_scroll->setVisible(talked && m_isUnfolded);
    m_askingPart->setVisible(m_isAsking);
    setGround(m_content.returned || several ? Ground::WarnSoft : Ground::Surface2);
    setVisible(m_content.returned || several || talked || m_isAsking);
    retranslate();
}

void QuestionBar::refreshButtons()
{
    const bool answers = !answer().trimmed().isEmpty();
    const bool asks = !question().trimmed().isEmpty();
    m_send->setEnabled(answers);
    setButtonKind(m_send, answers ? ButtonKind::Primary : ButtonKind::Plain);
    m_ask->setEnabled(asks);
    setButtonKind(m_ask, asks ? ButtonKind::Primary : ButtonKind::Plain);
}

void QuestionBar::retranslate()
{
    setAccessibleName(tr("Questions"));
    m_returnedTitle->setText(m_content.byChair ? tr("The chair sent this review back with a question")
                                               : tr("The office sent this review back with a question"));
    if (m_content.returned) {
        m_returnedWhen->setText(viewmodel::format::dateTime(m_content.returned->created));
        say(m_returnedText, m_content.returned->text);
    }
    m_answer->setTitle(tr("Your answer"), tr("office and chair alone"));
    m_send->setText(tr("Answer, leave the review as it is"));
    m_newVersion->setText(tr("Write a new version…"));
    say(m_versionsTitle, tr("You sealed this review on two computers. The version of %1 counts until you "
                            "choose or combine.")
                             .arg(viewmodel::format::dateTime(m_content.counts)));
    m_compare->setText(tr("Compare and choose…"));
    const auto open = std::count_if(m_content.others.begin(), m_content.others.end(),
                                    [](const dialogue::Thread &one) { return one.isOpen(); });
    m_othersTitle->setText(open > 0 ? tr("Questions about this proposal: %1, %2 not answered yet")
                                          .arg(m_content.others.size())
                                          .arg(open)
                                    : tr("Questions about this proposal: %1").arg(m_content.others.size()));
    m_fold->setText(m_isUnfolded ? tr("Hide") : tr("Show"));
    m_fold->setAccessibleName(m_isUnfolded ? tr("Hide questions and answers")
                                           : tr("Show questions and answers"));
    m_scroll->setAccessibleName(tr("Questions and answers"));
    m_question->setTitle(tr("Your question to the office"));
    say(m_askingNote, tr("Only the office reads who asked. Its answer goes, without names, to every "
                         "reviewer of this proposal."));
    m_ask->setText(tr("Ask the office"));
    m_leave->setText(tr("Put aside"));
    refreshOthers();
    refreshButtons();
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isAsking && m_askingPart->isAncestorOf(focusWidget()))
        m_leave->click();
    else
        Panel::keyPressEvent(event);
}

void QuestionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
