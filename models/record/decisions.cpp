// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/decisions.h"

#include "record/bodyfields.h"

#include <QSet>

#include <algorithm>

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;
using base::RecordId;
using base::Result;

namespace {

constexpr int mostNodes = 1'000'000;
constexpr int mostMonths = 120;
constexpr int mostConditions = 64;
constexpr int mostProposals = 65536;

const QStringList outcomeNames{QStringLiteral("award"), QStringLiteral("conditional"),
                               QStringLiteral("reserve"), QStringLiteral("rejected"),
                               QStringLiteral("ineligible")};
const QStringList stageNames{QStringLiteral("proposed"), QStringLiteral("adopted")};

QJsonObject toJson(const PlannedAward &award)
{
    return {{QStringLiteral("cluster"), award.cluster.text()},   {QStringLiteral("months"), award.months},
            {QStringLiteral("nodes"), award.nodes.value()},      {QStringLiteral("percent"), award.percent},
            {QStringLiteral("proposal"), award.proposal.text()}, {QStringLiteral("start"), award.start}};
}

PlannedAward readAward(JsonReader &reader)
{
    PlannedAward award;
    award.cluster = reader.name<base::ClusterId>(QStringLiteral("cluster"));
    award.months = reader.number(QStringLiteral("months"), 1, mostMonths);
    award.nodes = base::Nodes(reader.number(QStringLiteral("nodes"), 1, mostNodes));
    award.percent = reader.number(QStringLiteral("percent"), 1, 100);
    award.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    award.start = reader.number(QStringLiteral("start"), 1, mostMonths);
    return award;
}

QJsonObject toJson(const PlannedRefusal &refusal)
{
    return {{QStringLiteral("cluster"), refusal.cluster.text()},
            {QStringLiteral("missing"), refusal.missing.value()},
            {QStringLiteral("month"), refusal.month},
            {QStringLiteral("proposal"), refusal.proposal.text()},
            {QStringLiteral("reason"), refusal.reason}};
}

PlannedRefusal readRefusal(JsonReader &reader)
{
    PlannedRefusal refusal;
    const base::ClusterId cluster(reader.string(QStringLiteral("cluster"), 64));
    if (!cluster.isEmpty() && !cluster.isValid())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("cluster"));
    refusal.cluster = cluster;
    refusal.missing = base::Nodes(reader.number(QStringLiteral("missing"), 0, mostNodes));
    refusal.month = reader.number(QStringLiteral("month"), 0, mostMonths);
    refusal.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    refusal.reason = reader.text(QStringLiteral("reason"), 64);
    return refusal;
}

PlannedChange readChange(JsonReader &reader)
{
    PlannedChange change = readPlannedChange(reader);
    if (change.isEmpty() || (change.needsReason() && change.reason.trimmed().isEmpty()))
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("reason"));
    return change;
}

/// Plans without changes by hand have no such key, as those of before there was one.
QList<PlannedChange> readChanges(JsonReader &reader, const QJsonObject &body)
{
    if (!body.contains(QStringLiteral("changes")))
        return {};
    const auto changes = reader.list<PlannedChange>(QStringLiteral("changes"), readChange);
    QSet<base::ProposalId> seen;
    for (const PlannedChange &change : changes) {
        if (seen.contains(change.proposal))
            reader.reject(ErrorCode::RecordMalformed, change.proposal.text());
        seen.insert(change.proposal);
    }
    if (changes.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("changes"));
    return changes;
}

QJsonObject toJson(const PlannedRequest &request)
{
    return {{QStringLiteral("non_capital"), request.nonCapital},
            {QStringLiteral("org"), request.org.text()},
            {QStringLiteral("pool"), request.pool.text()},
            {QStringLiteral("proposal"), request.proposal.text()},
            {QStringLiteral("region"), request.region},
            {QStringLiteral("request"), toJson(request.request)}};
}

PlannedRequest readRequest(JsonReader &reader)
{
    PlannedRequest request;
    request.nonCapital = reader.boolean(QStringLiteral("non_capital"));
    request.org = base::OrgId(reader.string(QStringLiteral("org"), 64));
    if (!request.org.isEmpty() && !request.org.isValid())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("org"));
    request.pool = reader.name<base::PoolId>(QStringLiteral("pool"));
    request.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    request.region = reader.string(QStringLiteral("region"), 200);
    const auto line = call::requestLineFromJson(reader.object(QStringLiteral("request")));
    if (!line)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("request"));
    request.request = line.value_or(call::RequestLine());
    return request;
}

template<typename T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QList<call::LocalText> readConditions(JsonReader &reader)
{
    QList<call::LocalText> conditions;
    for (const QJsonValue &value : reader.array(QStringLiteral("conditions"), mostConditions)) {
        JsonReader inner(value.toObject(), QStringLiteral("conditions"));
        conditions.append(readLocalText(inner));
        reader.adopt(inner.finish());
    }
    return conditions;
}

std::optional<PlannedAward> readOptionalAward(JsonReader &reader, const QJsonObject &body)
{
    if (!hasValue(reader, body, QStringLiteral("award")))
        return {};
    JsonReader inner(reader.object(QStringLiteral("award")), QStringLiteral("award"));
    PlannedAward award = readAward(inner);
    reader.adopt(inner.finish());
    return award;
}

/// An award belongs to a decision that gives something, conditions to one that has them.
void checkOutcome(const Decision &decision, JsonReader &reader)
{
    const bool gives = decision.outcome == Outcome::Award || decision.outcome == Outcome::Conditional;
    const bool awardFits = decision.award.has_value() == gives &&
                           (!decision.award || decision.award->proposal == decision.proposal);
    if (!awardFits)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("award"));
    if ((decision.outcome == Outcome::Conditional) == decision.conditions.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("conditions"));
}

} // namespace

const PlannedAward *Plan::awardOf(const base::ProposalId &proposal) const
{
    const auto it = std::find_if(awards.begin(), awards.end(),
                                 [&](const PlannedAward &award) { return award.proposal == proposal; });
    return it == awards.end() ? nullptr : &*it;
}

QJsonObject toJson(const PlannedChange &change)
{
    return {{QStringLiteral("cluster"), change.cluster.text()},
            {QStringLiteral("percent"), change.percent},
            {QStringLiteral("place"), change.place},
            {QStringLiteral("proposal"), change.proposal.text()},
            {QStringLiteral("reason"), change.reason},
            {QStringLiteral("set_aside"), change.setAside},
            {QStringLiteral("start"), change.start}};
}

PlannedChange readPlannedChange(JsonReader &reader)
{
    PlannedChange change;
    const base::ClusterId cluster(reader.string(QStringLiteral("cluster"), 64));
    if (!cluster.isEmpty() && !cluster.isValid())
        reader.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("cluster"));
    change.cluster = cluster;
    change.percent = reader.number(QStringLiteral("percent"), 0, 100);
    change.place = reader.number(QStringLiteral("place"), 0, mostProposals);
    change.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    change.reason = reader.string(QStringLiteral("reason"), longestText);
    change.setAside = reader.boolean(QStringLiteral("set_aside"));
    change.start = reader.number(QStringLiteral("start"), 0, mostMonths);
    return change;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonObject body{{QStringLiteral("awards"), arrayOf(plan.awards)},
                     {QStringLiteral("line"), plan.line},
                     {QStringLiteral("reconciliation"), plan.reconciliation.hex()},
                     {QStringLiteral("refusals"), arrayOf(plan.refusals)},
                     {QStringLiteral("requests"), arrayOf(plan.requests)},
                     {QStringLiteral("rule"), plan.rule},
                     {QStringLiteral("scenario"), plan.scenario}};
    if (!plan.changes.isEmpty())
        body.insert(QStringLiteral("changes"), arrayOf(plan.changes));
    return body;
}

QJsonObject toJson(const Decision &decision)
{
    QJsonArray conditions;
    for (const call::LocalText &condition : decision.conditions)
        conditions.append(call::toJson(condition));
    return {{QStringLiteral("award"), decision.award ? QJsonValue(toJson(*decision.award)) : QJsonValue()},
            {QStringLiteral("conditions"), conditions},
            {QStringLiteral("opinion"), idOrNull(decision.opinion)},
            {QStringLiteral("outcome"), outcomeNames.at(static_cast<int>(decision.outcome))},
            {QStringLiteral("plan"), decision.plan.hex()},
            {QStringLiteral("proposal"), decision.proposal.text()},
            {QStringLiteral("reasons"), call::toJson(decision.reasons)},
            {QStringLiteral("reconciliation"), decision.reconciliation.hex()},
            {QStringLiteral("stage"), stageNames.at(static_cast<int>(decision.stage))},
            {QStringLiteral("supersedes"), idOrNull(decision.supersedes)}};
}

QJsonObject toJson(const Endorsement &endorsement)
{
    return {{QStringLiteral("decisions"), idsToJson(endorsement.decisions)}};
}

Result<Plan> planFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("plan"));
    Plan plan;
    plan.awards = reader.list<PlannedAward>(QStringLiteral("awards"), readAward);
    plan.changes = readChanges(reader, body);
    plan.line = reader.number(QStringLiteral("line"), 0, mostProposals);
    plan.reconciliation = reader.bytes<RecordId>(QStringLiteral("reconciliation"));
    plan.refusals = reader.list<PlannedRefusal>(QStringLiteral("refusals"), readRefusal);
    plan.requests = reader.list<PlannedRequest>(QStringLiteral("requests"), readRequest);
    plan.rule = reader.text(QStringLiteral("rule"), 200);
    plan.scenario = reader.text(QStringLiteral("scenario"), 200);
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return plan;
}

Result<Decision> decisionFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("decision"));
    Decision decision;
    decision.award = readOptionalAward(reader, body);
    decision.conditions = readConditions(reader);
    decision.opinion = readOptionalId(reader, body, QStringLiteral("opinion"));
    decision.outcome = static_cast<Outcome>(reader.choice(QStringLiteral("outcome"), outcomeNames));
    decision.plan = reader.bytes<RecordId>(QStringLiteral("plan"));
    decision.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    decision.reasons = readLocalText(reader, QStringLiteral("reasons"));
    decision.reconciliation = reader.bytes<RecordId>(QStringLiteral("reconciliation"));
    decision.stage = static_cast<DecisionStage>(reader.choice(QStringLiteral("stage"), stageNames));
    decision.supersedes = readOptionalId(reader, body, QStringLiteral("supersedes"));
    checkOutcome(decision, reader);
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return decision;
}

Result<Endorsement> endorsementFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("endorsement"));
    Endorsement endorsement{readIds(reader, QStringLiteral("decisions"), mostProposals)};
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return endorsement;
}

} // namespace simsa::record
