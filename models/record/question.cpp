// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/question.h"

#include "record/bodyfields.h"

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;

namespace {

constexpr int longestQuestion = 4000;

QStringList subjects()
{
    return {QStringLiteral("proposal"), QStringLiteral("review")};
}

} // namespace

Parties makersOf(const Question &question)
{
    if (question.review)
        return question.answers ? Parties(Party::Reviewer) : Party::Office | Party::Chair;
    return question.answers ? Party::Office : Party::Reviewer;
}

QJsonObject toJson(const Question &question)
{
    return {{QStringLiteral("about"), subjects().at(question.review ? 1 : 0)},
            {QStringLiteral("answers"), question.answers},
            {QStringLiteral("asked"), question.asked},
            {QStringLiteral("proposal"), question.proposal.text()},
            {QStringLiteral("review"), idOrNull(question.review)},
            {QStringLiteral("text"), question.text},
            {QStringLiteral("thread"), question.thread.hex()}};
}

base::Result<Question> questionFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("question"));
    Question question;
    const bool aboutReview = reader.choice(QStringLiteral("about"), subjects()) == 1;
    question.answers = reader.boolean(QStringLiteral("answers"));
    question.asked = reader.string(QStringLiteral("asked"), longestQuestion);
    question.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    question.review = readOptionalId(reader, body, QStringLiteral("review"));
    question.text = reader.text(QStringLiteral("text"), longestQuestion);
    question.thread = reader.bytes<ThreadId>(QStringLiteral("thread"));
    if (aboutReview != question.review.has_value())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("review"));
    if ((question.answers && !aboutReview) == question.asked.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("asked"));
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return question;
}

} // namespace simsa::record
