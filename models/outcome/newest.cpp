// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/newest.h"

#include <QSet>

#include <algorithm>

namespace simsa::outcome {

using base::ProposalId;
using base::RecordId;
using exchange::Ledger;
using exchange::LedgerEntry;
using record::Type;

namespace {

bool isOlder(const LedgerEntry *a, const LedgerEntry *b)
{
    return std::tuple(a->record.created, a->record.seq, a->id) <
           std::tuple(b->record.created, b->record.seq, b->id);
}

/// Every believed and readable body of a type, oldest first.
template<typename T, typename Read>
QList<Stated<T>> all(const Ledger &ledger, Type type, Read read)
{
    QList<const LedgerEntry *> entries = ledger.believed(type);
    std::sort(entries.begin(), entries.end(), isOlder);
    QList<Stated<T>> bodies;
    for (const LedgerEntry *entry : entries) {
        if (auto body = read(entry->record.body))
            bodies.append({entry->id, *std::move(body)});
    }
    return bodies;
}

/// Ids that another record about the same proposal replaced.
template<typename T>
QSet<RecordId> supersededIn(const QList<Stated<T>> &bodies)
{
    QMap<RecordId, ProposalId> proposalOf;
    for (const Stated<T> &body : bodies)
        proposalOf.insert(body.record, body.value.proposal);
    QSet<RecordId> superseded;
    for (const Stated<T> &body : bodies) {
        if (body.value.supersedes && proposalOf.value(*body.value.supersedes) == body.value.proposal)
            superseded.insert(*body.value.supersedes);
    }
    return superseded;
}

} // namespace

std::optional<Stated<record::Reconciliation>> newestReconciliation(const Ledger &ledger)
{
    const auto bodies =
        all<record::Reconciliation>(ledger, Type::Reconciliation, record::reconciliationFromJson);
    if (bodies.isEmpty())
        return {};
    return bodies.last();
}

std::optional<Stated<record::Plan>> newestPlan(const Ledger &ledger)
{
    const auto reconciliation = newestReconciliation(ledger);
    auto bodies = all<record::Plan>(ledger, Type::Plan, record::planFromJson);
    bodies.removeIf([&](const Stated<record::Plan> &plan) {
        return !reconciliation || plan.value.reconciliation != reconciliation->record;
    });
    if (bodies.isEmpty())
        return {};
    return bodies.last();
}

QMap<ProposalId, Stated<record::Opinion>> currentOpinions(const Ledger &ledger)
{
    const auto bodies = all<record::Opinion>(ledger, Type::Opinion, record::opinionFromJson);
    const QSet<RecordId> superseded = supersededIn(bodies);
    QMap<ProposalId, Stated<record::Opinion>> current;
    for (const Stated<record::Opinion> &body : bodies) {
        if (!superseded.contains(body.record))
            current.insert(body.value.proposal, body);
    }
    return current;
}

QMap<ProposalId, Stated<record::Decision>> currentDecisions(const Ledger &ledger)
{
    const auto bodies = all<record::Decision>(ledger, Type::Decision, record::decisionFromJson);
    const QSet<RecordId> superseded = supersededIn(bodies);
    QMap<ProposalId, Stated<record::Decision>> current;
    for (const Stated<record::Decision> &body : bodies) {
        const auto before = current.constFind(body.value.proposal);
        const bool held = before != current.constEnd() &&
                          before->value.stage == record::DecisionStage::Adopted &&
                          body.value.stage == record::DecisionStage::Proposed;
        if (!superseded.contains(body.record) && !held)
            current.insert(body.value.proposal, body);
    }
    return current;
}

QHash<RecordId, int> endorsements(const Ledger &ledger)
{
    QHash<RecordId, QSet<base::PersonId>> people;
    for (const LedgerEntry *entry : ledger.believed(Type::Endorsement)) {
        const auto body = record::endorsementFromJson(entry->record.body);
        for (const RecordId &decision : body ? body->decisions : QList<RecordId>())
            people[decision].insert(entry->record.author);
    }
    QHash<RecordId, int> counts;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        counts.insert(it.key(), static_cast<int>(it->size()));
    return counts;
}

} // namespace simsa::outcome
