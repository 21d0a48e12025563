// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/desk.h"
#include "documents/cairodocumentwriter.h"
#include "example/examplecall.h"
#include "example/examplevaults.h"
#include "office/desk.h"
#include "review/desk.h"

#include <QDir>

#include <algorithm>

// The stations after the bundles, each done by the desk that people use.
namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 minute = 60;

/// How a proposal fared, as the texts name it.
QString fateOf(const record::Plan &plan, const record::ReconciledScore *score, const call::Proposal &proposal,
               base::Score cutoff)
{
    if (proposal.eligibility != call::Eligibility::Ok)
        return QStringLiteral("ineligible");
    if (plan.awardOf(proposal.id))
        return QStringLiteral("award");
    return score && score->score >= cutoff ? QStringLiteral("no_room") : QStringLiteral("reject");
}

bool isAdopted(const committee::DecisionState &state)
{
    return state.decision.stage == record::DecisionStage::Adopted;
}

} // namespace

Result<int> ExampleCall::makeReviews()
{
    const auto texts = ExampleTexts::load(m_options.seed);
    if (!texts)
        return base::fail(texts);
    int sealed = 0;
    for (const call::Person &reviewer : std::as_const(m_data.reviewers)) {
        const auto done = reviewAs(reviewer, *texts);
        if (!done)
            return base::failAt(done, reviewer.id.text());
        sealed += *done;
    }
    return sealed;
}

Result<int> ExampleCall::reviewAs(const call::Person &reviewer, const ExampleTexts &texts)
{
    const auto station = this->station(reviewerVault(reviewer.id));
    if (!station)
        return base::fail(station);
    const exchange::Seat seat = (*station)->seat(m_data.charter.call);
    const QString bundle =
        QDir(pathOf(QStringLiteral("bundles"))).filePath(reviewer.id.text() + QStringLiteral(".simsa"));
    if (const auto loaded = review::Desk::load(seat, bundle); !loaded)
        return base::fail(loaded);
    auto desk = review::Desk::open(seat);
    if (!desk)
        return base::fail(desk);
    if (const auto pledged = (*desk)->pledge(texts.pledge().ko); !pledged)
        return base::fail(pledged);
    int sealed = 0;
    for (const intake::ReviewRow &row : std::as_const(m_data.reviews)) {
        if (row.reviewer != reviewer.id || !row.submitted)
            continue;
        const auto content = texts.reviewOf(row, m_data.charter.rubric);
        if (const auto recorded = (*desk)->record(row.proposal, content); !recorded)
            return base::failAt(recorded, row.proposal.text());
        if (const auto made = (*desk)->seal(row.proposal); !made)
            return base::failAt(made, row.proposal.text());
        m_clock.advance(minute);
        ++sealed;
    }
    return sealed;
}

Result<> ExampleCall::checkpoint()
{
    const auto station = this->station(officeVault);
    const auto crl = newCrl();
    if (!station)
        return base::fail(station);
    if (!crl)
        return base::fail(crl);
    auto desk = office::Desk::open((*station)->seat(m_data.charter.call));
    if (!desk)
        return base::fail(desk);
    const auto number = (*desk)->writeCheckpoint(*crl);
    return number ? sync(officeVault) : base::fail(number);
}

Result<int> ExampleCall::exchangeAll()
{
    QStringList everybody;
    for (const call::Person &reviewer : std::as_const(m_data.reviewers))
        everybody.append(reviewerVault(reviewer.id));
    for (const QString &who : std::as_const(everybody)) {
        if (const auto synced = sync(who); !synced)
            return base::fail(synced);
    }
    if (const auto synced = sync(officeVault); !synced)
        return base::fail(synced);
    if (const auto made = checkpoint(); !made)
        return base::fail(made);
    everybody.append({chairVault, memberVault});
    for (const QString &who : std::as_const(everybody)) {
        if (const auto synced = sync(who); !synced)
            return base::fail(synced);
    }
    const auto desk = chairDesk();
    if (!desk)
        return base::fail(desk);
    return (*desk)->deliveries().present;
}

Result<std::unique_ptr<committee::Desk>> ExampleCall::chairDesk()
{
    const auto station = this->station(chairVault);
    if (!station)
        return base::fail(station);
    return committee::Desk::open((*station)->seat(m_data.charter.call));
}

Result<int> ExampleCall::reconcile()
{
    const auto desk = chairDesk();
    if (!desk)
        return base::fail(desk);
    const auto made =
        (*desk)->reconcile(QStringLiteral("네 건이 제출되지 않았으나 과제마다 네 건 이상이 있다."));
    if (!made)
        return base::fail(made);
    return static_cast<int>((*desk)->rows().size());
}

Result<int> ExampleCall::plan()
{
    const auto desk = chairDesk();
    if (!desk)
        return base::fail(desk);
    const auto draft = committee::draftPlan(**desk, QStringLiteral("심사순 기준안"));
    if (!draft)
        return base::fail(draft);
    if (const auto adopted = (*desk)->adoptPlan(*draft); !adopted)
        return base::fail(adopted);
    return static_cast<int>(draft->awards.size());
}

Result<> ExampleCall::writeOpinions(committee::Desk &desk, const record::Plan &plan,
                                    const record::Reconciliation &scores, const ExampleTexts &texts)
{
    QList<record::Opinion> opinions;
    for (const committee::Row &row : desk.rows()) {
        const base::ProposalId &id = row.proposal.id;
        opinions.append(
            texts.opinionOn(id, fateOf(plan, scores.of(id), row.proposal, m_data.charter.scoring.cutoff)));
    }
    const auto written = desk.writeOpinions(opinions);
    return written ? Result<>() : base::fail(written);
}

Result<int> ExampleCall::decide()
{
    const auto texts = ExampleTexts::load(m_options.seed);
    const auto desk = chairDesk();
    if (!texts)
        return base::fail(texts);
    if (!desk)
        return base::fail(desk);
    const std::optional<record::Plan> plan = (*desk)->plan();
    const std::optional<base::RecordId> id = (*desk)->reconciliation();
    const exchange::LedgerEntry *entry = id ? (*desk)->ledger().find(*id) : nullptr;
    if (!plan || !entry)
        return base::fail(ErrorCode::NotFound, QStringLiteral("plan"));
    const auto scores = record::reconciliationFromJson(entry->record.body);
    if (!scores)
        return base::fail(scores);
    const QList<committee::DecisionState> known = (*desk)->decisions();
    const bool wasAdopted = std::any_of(known.begin(), known.end(), isAdopted);
    if (!wasAdopted) {
        if (const auto written = writeOpinions(**desk, *plan, *scores, *texts); !written)
            return base::fail(written);
        if (const auto made = (*desk)->proposeDecisions(); !made)
            return base::fail(made);
        if (const auto adopted = (*desk)->adoptDecisions(); !adopted)
            return base::fail(adopted);
    }
    return endorseAndDeliver(static_cast<int>((*desk)->decisions().size()));
}

Result<int> ExampleCall::endorseAndDeliver(int decisions)
{
    for (const QString &who : {chairVault, memberVault}) {
        if (const auto synced = sync(who); !synced)
            return base::fail(synced);
    }
    const auto station = this->station(memberVault);
    if (!station)
        return base::fail(station);
    auto desk = committee::Desk::open((*station)->seat(m_data.charter.call));
    if (!desk)
        return base::fail(desk);
    if (const auto endorsed = (*desk)->endorse(); !endorsed)
        return base::fail(endorsed);
    for (const QString &who : {memberVault, officeVault}) {
        if (const auto synced = sync(who); !synced)
            return base::fail(synced);
    }
    if (const auto made = checkpoint(); !made)
        return base::fail(made);
    if (const auto synced = sync(chairVault); !synced)
        return base::fail(synced);
    return decisions;
}

} // namespace simsa::app
