// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "outcome/reviews.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// The desk of whoever this is, and what may be asked and answered there.
struct Talk
{
    std::unique_ptr<office::Desk> office;
    std::unique_ptr<committee::Desk> committee;
    std::unique_ptr<review::Desk> review;

    [[nodiscard]] dialogue::Dialogue dialogue() const
    {
        return office ? dialogueOf(*office) : committee ? dialogueOf(*committee) : dialogueOf(*review);
    }
    /// Of those who read reviews; nullptr at a reviewer's desk.
    [[nodiscard]] const exchange::Ledger *ledger() const
    {
        return office ? &office->ledger() : committee ? &committee->ledger() : nullptr;
    }
};

template<typename Desk>
Attempt<Talk> talkAt(Attempt<std::unique_ptr<Desk>> desk, std::unique_ptr<Desk> Talk::*place)
{
    if (!desk)
        return failed(desk);
    Talk talk;
    talk.*place = *std::move(desk);
    return talk;
}

Attempt<Talk> talkOf(Session &session)
{
    const auto call = session.call();
    if (!call)
        return failed(call);
    const auto station = session.station();
    const auto kind = (*station)->deskOf(*call);
    if (!kind)
        return failed(kind);
    switch (*kind) {
    case app::DeskKind::Office:
        return talkAt(officeDesk(session), &Talk::office);
    case app::DeskKind::Committee:
        return talkAt(committeeDesk(session), &Talk::committee);
    case app::DeskKind::Review:
    case app::DeskKind::None:
        break;
    }
    return talkAt(reviewDesk(session), &Talk::review);
}

QString stateOf(const dialogue::Thread &thread)
{
    return thread.isOpen() ? u"open"_s : thread.reply ? u"answered"_s : u"replaced"_s;
}

QJsonObject threadJson(const dialogue::Thread &thread)
{
    QJsonObject json{{u"thread"_s, thread.id.hex()},
                     {u"proposal"_s, thread.proposal.text()},
                     {u"about"_s, thread.isReturn() ? u"review"_s : u"proposal"_s},
                     {u"state"_s, stateOf(thread)},
                     {u"asker"_s, thread.asker.text()},
                     {u"text"_s, thread.text},
                     {u"created"_s, base::formatUtc(thread.created)}};
    if (thread.isReturn()) {
        json.insert(u"review"_s, thread.review->hex());
        json.insert(u"reviewer"_s, thread.reviewer.text());
    }
    if (thread.reply)
        json.insert(u"answer"_s, thread.reply->text);
    if (thread.newVersion)
        json.insert(u"newVersion"_s, thread.newVersion->hex());
    return json;
}

/// The thread whose id begins with `text`.
Attempt<record::ThreadId> pickThread(const QList<dialogue::Thread> &threads, const QString &text)
{
    QList<record::ThreadId> found;
    for (const dialogue::Thread &thread : threads) {
        if (thread.id.hex().startsWith(text.toLower()))
            found.append(thread.id);
    }
    if (found.size() != 1)
        return tl::unexpected(Failure::of({ErrorCode::NotFound, text}));
    return found.first();
}

} // namespace

Outcome questionAsk(Session &session, const Arguments &arguments)
{
    const auto talk = talkOf(session);
    if (!talk)
        return failed(talk);
    const base::ProposalId proposal(arguments.word(0));
    const auto asked = talk->dialogue().ask(proposal, arguments.value("text"));
    if (!asked)
        return failed(asked);
    session.say(Cli::tr("Asked about %1: %2").arg(proposal.text(), asked->hex()));
    return Answer{{{u"proposal"_s, proposal.text()}, {u"thread"_s, asked->hex()}}, Exit::Good, {}};
}

Outcome questionReturn(Session &session, const Arguments &arguments)
{
    const auto talk = talkOf(session);
    if (!talk)
        return failed(talk);
    const base::ProposalId proposal(arguments.word(0));
    const base::PersonId reviewer(arguments.word(1));
    if (!talk->ledger())
        return tl::unexpected(Failure::of({ErrorCode::RecordSignerMayNot, u"question"_s}));
    const auto reviews = outcome::currentReviews(*talk->ledger());
    const auto review = std::find_if(reviews.begin(), reviews.end(), [&](const auto &one) {
        return one.author == reviewer && one.review.proposal == proposal;
    });
    if (review == reviews.end())
        return tl::unexpected(Failure::of({ErrorCode::NotFound, reviewer.text()}));
    const auto returned = talk->dialogue().returnReview(review->record, arguments.value("text"));
    if (!returned)
        return failed(returned);
    session.say(Cli::tr("Sent the review of %1 by %2 back with a question: %3")
                    .arg(proposal.text(), reviewer.text(), returned->hex()));
    return Answer{{{u"proposal"_s, proposal.text()},
                   {u"review"_s, review->record.hex()},
                   {u"thread"_s, returned->hex()}},
                  Exit::Good,
                  {}};
}

Outcome questionAnswer(Session &session, const Arguments &arguments)
{
    const auto talk = talkOf(session);
    if (!talk)
        return failed(talk);
    dialogue::Dialogue dialogue = talk->dialogue();
    const auto thread = pickThread(dialogue.threads(), arguments.word(0));
    if (!thread)
        return failed(thread);
    const auto answered = dialogue.answer(*thread, arguments.value("text"), arguments.value("asked"));
    if (!answered)
        return failed(answered);
    session.say(Cli::tr("Answered."));
    return Answer{{{u"thread"_s, thread->hex()}}, Exit::Good, {}};
}

Outcome questionList(Session &session, const Arguments &arguments)
{
    const auto talk = talkOf(session);
    if (!talk)
        return failed(talk);
    QJsonArray list;
    for (const dialogue::Thread &thread : talk->dialogue().threads()) {
        if (arguments.has("open") && !thread.isOpen())
            continue;
        session.say(u"%1  %2  %3  %4"_s.arg(thread.id.hex().left(8), stateOf(thread).leftJustified(8),
                                            thread.proposal.text(), thread.text));
        if (thread.reply)
            session.say(u"          "_s + Cli::tr("answer: %1").arg(thread.reply->text));
        list.append(threadJson(thread));
    }
    return Answer{{{u"questions"_s, list}}, Exit::Good, {}};
}

} // namespace simsa::cli
