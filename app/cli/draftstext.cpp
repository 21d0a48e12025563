// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/draftstext.h"

#include "base/clock.h"
#include "cli/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString recommendationOf(const call::Recommendation &recommendation)
{
    switch (recommendation.kind) {
    case call::Recommendation::Kind::Full:
        return Cli::tr("in full");
    case call::Recommendation::Kind::Reduced:
        return Cli::tr("reduced to %1 nodes for %2 months")
            .arg(recommendation.nodes.value())
            .arg(recommendation.months);
    case call::Recommendation::Kind::Reject:
        return Cli::tr("reject");
    }
    return {};
}

void addText(QString &page, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        page += u"#### %1\n\n%2\n\n"_s.arg(title, text);
}

void addReview(QString &page, const base::ProposalId &proposal, const review::Draft &draft)
{
    const call::ReviewContent &content = draft.content;
    page += u"### %1\n\n"_s.arg(proposal.text());
    page += Cli::tr("Last changed: %1").arg(base::formatUtc(draft.changedAt)) + u"\n\n"_s;
    for (auto level = content.levels.begin(); level != content.levels.end(); ++level)
        page += u"- %1: %2\n"_s.arg(level.key().text()).arg(level.value());
    if (content.confidence)
        page += u"- %1: %2\n"_s.arg(Cli::tr("Confidence")).arg(*content.confidence);
    if (content.recommendation)
        page += u"- %1: %2\n"_s.arg(Cli::tr("Recommendation"), recommendationOf(*content.recommendation));
    page += u'\n';
    for (auto one = content.itemComments.begin(); one != content.itemComments.end(); ++one)
        addText(page, one.key().text(), one.value());
    addText(page, Cli::tr("Strengths"), content.strengths);
    addText(page, Cli::tr("Weaknesses"), content.weaknesses);
    addText(page, Cli::tr("For the applicant"), content.commentToApplicant);
    addText(page, Cli::tr("For the committee alone"), content.confidentialComment);
}

QJsonObject jsonOfCall(const base::CallId &call, const UnsealedWork::OfCall &work)
{
    QJsonArray reviews;
    for (auto one = work.reviews.begin(); one != work.reviews.end(); ++one)
        reviews.append(QJsonObject{{u"proposal"_s, one.key().text()},
                                   {u"content"_s, call::toJson(one.value().content)}});
    return {{u"call"_s, call.text()}, {u"reviews"_s, reviews}};
}

} // namespace

UnsealedWork unsealedWork(const store::KeptDrafts &drafts)
{
    UnsealedWork work;
    for (const store::KeptDrafts::Row &one : drafts.rows) {
        const auto [proposal, draft, recusal, isOwnNotes] = review::draftOfRow(one.row);
        UnsealedWork::OfCall &call = work.calls[one.call];
        if (draft)
            call.reviews.insert(proposal, *draft);
        else if (recusal)
            call.recusals.insert(proposal, *recusal);
        work.reviews += draft.has_value();
        work.recusals += recusal.has_value();
        work.unreadable += !draft && !recusal && !isOwnNotes && !review::isTypedText(one.row.id);
    }
    return work;
}

QByteArray markdownOf(const UnsealedWork &work, const QDateTime &at)
{
    QString page = u"# %1\n\n"_s.arg(Cli::tr("Drafts of reviews, in clear"));
    page +=
        Cli::tr("Written on %1. Nothing of this is signed or sent. Keep it where nobody else can read it, "
                "and delete it when it is no longer needed.")
            .arg(base::formatUtc(at)) +
        u"\n\n"_s;
    for (auto call = work.calls.begin(); call != work.calls.end(); ++call) {
        page += u"## %1\n\n"_s.arg(call.key().text());
        for (auto one = call->reviews.begin(); one != call->reviews.end(); ++one)
            addReview(page, one.key(), one.value());
        for (const record::Recusal &one : call->recusals)
            page += u"### %1\n\n%2 %3\n\n"_s.arg(one.proposal.text(),
                                                 Cli::tr("Conflict declared, not sealed:"), one.reason);
    }
    return page.toUtf8();
}

QByteArray jsonOf(const UnsealedWork &work)
{
    if (work.calls.size() == 1)
        return QJsonDocument(jsonOfCall(work.calls.firstKey(), work.calls.first())).toJson();
    QJsonArray calls;
    for (auto call = work.calls.begin(); call != work.calls.end(); ++call)
        calls.append(jsonOfCall(call.key(), call.value()));
    return QJsonDocument(QJsonObject{{u"calls"_s, calls}}).toJson();
}

} // namespace simsa::cli
