// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeeport.h"
#include "viewmodel/ledgerarrivals.h"

#include <QSet>

namespace simsa::viewmodel {

namespace {

using base::Result;

// Whoever signed something and the id of it are in the next snapshot; here only that it worked matters.
template<typename T>
Result<> outcomeOf(const Result<T> &result)
{
    if (!result)
        return base::fail(result);
    return {};
}

QList<ReviewerName> namesOf(const QList<exchange::Contact> &contacts)
{
    QList<ReviewerName> names;
    QSet<base::PersonId> seen;
    for (const exchange::Contact &contact : contacts) {
        if (seen.contains(contact.person))
            continue; // one with two laptops
        seen.insert(contact.person);
        names.append({contact.person, contact.name});
    }
    std::sort(names.begin(), names.end(),
              [](const ReviewerName &a, const ReviewerName &b) { return a.id < b.id; });
    return names;
}

class DeskPort final : public CommitteePort
{
public:
    DeskPort(committee::Desk *desk, const exchange::Seat &seat, bool isChair)
        : m_desk(desk)
        , m_seat(seat)
        , m_isChair(isChair)
    {
    }

    Result<CommitteeSnapshot> read() override
    {
        if (const auto refreshed = m_desk->refresh(); !refreshed)
            return base::fail(refreshed);
        CommitteeSnapshot snapshot;
        if (const auto charter = m_desk->charter())
            snapshot.charter = *charter;
        snapshot.rows = m_desk->rows();
        snapshot.reviewers = namesOf(m_desk->reviewers());
        snapshot.deliveries = m_desk->deliveries();
        snapshot.reconciliation = m_desk->reconciliation();
        snapshot.plan = m_desk->plan();
        snapshot.planRecord = m_desk->planRecord();
        if (auto basis = m_desk->planBasis())
            snapshot.basis = std::make_shared<const committee::PlanBasis>(*std::move(basis));
        // What cannot be read is not overwritten either: keepScenarios says so as soon as something changes.
        snapshot.scenarios = committee::keptScenarios(m_seat).value_or(QList<committee::Scenario>());
        snapshot.decisions = m_desk->decisions();
        snapshot.awaiting = awaitingOf(m_desk->ledger());
        snapshot.arrivals = arrivalsOf(m_desk->ledger());
        snapshot.questions = dialogueOf(*m_desk).threads();
        snapshot.isChair = m_isChair;
        return snapshot;
    }

    Result<> counterseal(const base::RecordId &record) override
    {
        return outcomeOf(m_desk->counterseal(record));
    }
    Result<> reconcile(const QString &acceptMissing) override
    {
        return outcomeOf(m_desk->reconcile(acceptMissing));
    }
    Result<> keepScenarios(const QList<committee::Scenario> &scenarios) override
    {
        return committee::keepScenarios(m_seat, scenarios);
    }
    Result<> adoptPlan(const record::Plan &plan) override { return outcomeOf(m_desk->adoptPlan(plan)); }
    Result<> writeOpinion(const record::Opinion &opinion) override
    {
        return outcomeOf(m_desk->writeOpinion(opinion));
    }

    Result<> returnReview(const base::RecordId &review, const QString &text) override
    {
        return outcomeOf(dialogueOf(*m_desk).returnReview(review, text));
    }

    Result<> advance(DecisionStep step) override
    {
        switch (step) {
        case DecisionStep::Propose:
            return outcomeOf(m_desk->proposeDecisions());
        case DecisionStep::Adopt:
            return outcomeOf(m_desk->adoptDecisions());
        case DecisionStep::Endorse:
            break;
        }
        return outcomeOf(m_desk->endorse());
    }

private:
    committee::Desk *m_desk;
    exchange::Seat m_seat;
    bool m_isChair;
};

} // namespace

std::shared_ptr<CommitteePort> committeePort(committee::Desk *desk, const exchange::Seat &seat, bool isChair)
{
    return std::make_shared<DeskPort>(desk, seat, isChair);
}

} // namespace simsa::viewmodel
