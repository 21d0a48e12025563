// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/dossier.h"

#include "base/json.h"
#include "crypto/secret.h"

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;
using record::VerifiedRecord;

namespace {

template<typename T>
const Stated<T> *withId(const QList<Stated<T>> &list, const RecordId &id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const Stated<T> &one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

template<typename T>
const Stated<T> *ofProposal(const QList<Stated<T>> &list, const base::ProposalId &proposal)
{
    const auto it = std::find_if(list.begin(), list.end(),
                                 [&](const Stated<T> &one) { return one.value.proposal == proposal; });
    return it == list.end() ? nullptr : &*it;
}

template<typename T>
Result<Stated<T>> stated(const VerifiedRecord &from, base::Result<T> value)
{
    if (!value)
        return base::failAt(value, from.id.hex());
    return Stated<T>{from.id, from.record.author, from.record.created, *std::move(value)};
}

template<typename T>
Result<> takeOne(std::optional<Stated<T>> &place, const VerifiedRecord &from, base::Result<T> value)
{
    auto one = stated<T>(from, std::move(value));
    if (!one)
        return base::fail(one);
    if (place)
        return base::fail(ErrorCode::PacketMalformed,
                          from.id.hex() + QStringLiteral(": a second ") + record::nameOf(from.record.type));
    place = *std::move(one);
    return {};
}

template<typename T>
Result<> takeInto(QList<Stated<T>> &list, const VerifiedRecord &from, base::Result<T> value)
{
    auto one = stated<T>(from, std::move(value));
    if (!one)
        return base::fail(one);
    list.append(*std::move(one));
    return {};
}

/// Kept by proposal, one each.
template<typename T>
Result<> takeSorted(QList<Stated<T>> &list, const VerifiedRecord &from, base::Result<T> value)
{
    auto one = stated<T>(from, std::move(value));
    if (!one)
        return base::fail(one);
    const auto place =
        std::lower_bound(list.begin(), list.end(), *one, [](const Stated<T> &a, const Stated<T> &b) {
            return a.value.proposal < b.value.proposal;
        });
    if (place != list.end() && place->value.proposal == one->value.proposal)
        return base::fail(ErrorCode::PacketMalformed,
                          from.id.hex() + QStringLiteral(": a second for ") + one->value.proposal.text());
    list.insert(place, *std::move(one));
    return {};
}

Result<> takeByType(Dossier &d, const VerifiedRecord &from)
{
    const QJsonObject &body = from.record.body;
    switch (from.record.type) {
    case Type::Charter:
        d.charterHash = crypto::sha256(base::canonicalJson(body));
        return takeOne(d.charter, from, call::charterFromJson(body));
    case Type::Roster:
        return takeOne(d.roster, from, call::rosterFromJson(body));
    case Type::Assignment:
        return takeOne(d.assignments, from, call::assignmentsFromJson(body));
    case Type::Counterseal:
        return takeInto(d.counterseals, from, record::countersealFromJson(body));
    case Type::Revocation:
        return takeInto(d.revocations, from, record::revocationFromJson(body));
    case Type::Review:
        return takeInto(d.reviews, from, record::reviewFromJson(body));
    case Type::Recusal:
        return takeInto(d.recusals, from, record::recusalFromJson(body));
    case Type::Opinion:
        return takeInto(d.opinions, from, record::opinionFromJson(body));
    case Type::Reconciliation:
        return takeOne(d.reconciliation, from, record::reconciliationFromJson(body));
    case Type::Plan:
        return takeOne(d.plan, from, record::planFromJson(body));
    case Type::Decision:
        return takeSorted(d.decisions, from, record::decisionFromJson(body));
    case Type::Endorsement:
        return takeInto(d.endorsements, from, record::endorsementFromJson(body));
    case Type::Handout:
        return takeSorted(d.handouts, from, record::handoutFromJson(body));
    default:
        return {}; // carried and verified, not computed with
    }
}

} // namespace

const Stated<record::Review> *Dossier::review(const RecordId &id) const
{
    return withId(reviews, id);
}

const Stated<record::Opinion> *Dossier::opinion(const RecordId &id) const
{
    return withId(opinions, id);
}

const Stated<record::Decision> *Dossier::decision(const base::ProposalId &proposal) const
{
    return ofProposal(decisions, proposal);
}

const Stated<record::Handout> *Dossier::handout(const base::ProposalId &proposal) const
{
    return ofProposal(handouts, proposal);
}

const Stated<record::Counterseal> *Dossier::counterseal(const RecordId &id) const
{
    const auto it = std::find_if(counterseals.begin(), counterseals.end(),
                                 [&](const auto &one) { return one.value.record == id; });
    return it == counterseals.end() ? nullptr : &*it;
}

const Stated<record::Counterseal> *Dossier::countersealWithId(const RecordId &id) const
{
    return withId(counterseals, id);
}

Result<> take(Dossier &dossier, const VerifiedRecord &record)
{
    if (dossier.records.contains(record.id))
        return base::fail(ErrorCode::PacketMalformed, record.id.hex() + QStringLiteral(": twice"));
    if (const auto taken = takeByType(dossier, record); !taken)
        return taken;
    dossier.records.insert(record.id, record);
    return {};
}

QString recordFile(const RecordId &id)
{
    return QStringLiteral("records/%1.p7s").arg(id.hex());
}

} // namespace simsa::packet
