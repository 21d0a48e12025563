// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/policy.h"

#include "base/clock.h"
#include "call/fields.h"

namespace simsa::call {

using namespace Qt::StringLiterals;
using base::formatUtc;

namespace {

const QStringList &aggregationNames()
{
    static const QStringList names{u"mean"_s, u"trimmed-mean"_s};
    return names;
}

const QStringList &cutoffNames()
{
    static const QStringList names{u"raw"_s, u"rounded"_s};
    return names;
}

QList<int> readPercents(base::JsonReader &reader, const QString &key)
{
    QList<int> percents;
    for (const QJsonValue &value : reader.array(key, 100)) {
        const qint64 percent = value.toInteger();
        if (!value.isDouble() || percent < 1 || percent > 100 ||
            value.toDouble() != static_cast<double>(percent))
            reader.reject(base::ErrorCode::JsonFieldInvalid, key);
        percents.append(static_cast<int>(std::clamp<qint64>(percent, 1, 100)));
    }
    return percents;
}

} // namespace

const QStringList &tieStepNames()
{
    static const QStringList names{u"score"_s,     u"criteria"_s,         u"median"_s,
                                   u"deviation"_s, u"fewer-gpu-months"_s, u"receipt"_s,
                                   u"lottery"_s};
    return names;
}

ScoringPolicy fields::readScoringPolicy(base::JsonReader &reader)
{
    ScoringPolicy policy;
    policy.aggregation = one<Aggregation>(reader, u"aggregation"_s, aggregationNames());
    policy.minForTrim = reader.number(u"min_for_trim"_s, 3, 100);
    policy.minReviews = reader.number(u"min_reviews"_s, 1, 100);
    policy.cutoff = base::Score(reader.number(u"cutoff"_s, 0, 10000));
    policy.cutoffOn = one<CutoffOn>(reader, u"cutoff_on"_s, cutoffNames());
    policy.tieOrder = several<TieStep>(reader, u"tie_order"_s, tieStepNames());
    policy.lotterySeed = reader.string(u"lottery_seed"_s, 200);
    return policy;
}

PlanPolicy fields::readPlanPolicy(base::JsonReader &reader)
{
    PlanPolicy policy;
    policy.awardPercents = readPercents(reader, u"award_percents"_s);
    policy.strictStop = reader.boolean(u"strict_stop"_s);
    policy.orgCap = nodes(reader, u"org_cap"_s);
    return policy;
}

Dates fields::readDates(base::JsonReader &reader)
{
    Dates dates;
    dates.opens = reader.time(u"opens"_s);
    dates.closes = reader.time(u"closes"_s);
    dates.reviewFrom = reader.time(u"review_from"_s);
    dates.reviewUntil = reader.time(u"review_until"_s);
    dates.meeting = reader.time(u"meeting"_s);
    dates.release = reader.time(u"release"_s);
    dates.objectionDays = reader.number(u"objection_days"_s, 0, 365);
    dates.objectionAnswerDays = reader.number(u"objection_answer_days"_s, 0, 365);
    dates.checkpointHours = reader.number(u"checkpoint_hours"_s, 1, 24 * 31);
    dates.graceMinutes = reader.number(u"grace_minutes"_s, 0, 60 * 24 * 31);
    return dates;
}

QJsonObject toJson(const ScoringPolicy &policy)
{
    return {{u"aggregation"_s, fields::nameIn(aggregationNames(), policy.aggregation)},
            {u"min_for_trim"_s, policy.minForTrim},
            {u"min_reviews"_s, policy.minReviews},
            {u"cutoff"_s, policy.cutoff.value()},
            {u"cutoff_on"_s, fields::nameIn(cutoffNames(), policy.cutoffOn)},
            {u"tie_order"_s, fields::namesIn(tieStepNames(), policy.tieOrder)},
            {u"lottery_seed"_s, policy.lotterySeed}};
}

QJsonObject toJson(const PlanPolicy &policy)
{
    QJsonArray percents;
    for (const int percent : policy.awardPercents)
        percents.append(percent);
    return {{u"award_percents"_s, percents},
            {u"strict_stop"_s, policy.strictStop},
            {u"org_cap"_s, policy.orgCap.value()}};
}

QJsonObject toJson(const Dates &dates)
{
    return {{u"opens"_s, formatUtc(dates.opens)},
            {u"closes"_s, formatUtc(dates.closes)},
            {u"review_from"_s, formatUtc(dates.reviewFrom)},
            {u"review_until"_s, formatUtc(dates.reviewUntil)},
            {u"meeting"_s, formatUtc(dates.meeting)},
            {u"release"_s, formatUtc(dates.release)},
            {u"objection_days"_s, dates.objectionDays},
            {u"objection_answer_days"_s, dates.objectionAnswerDays},
            {u"checkpoint_hours"_s, dates.checkpointHours},
            {u"grace_minutes"_s, dates.graceMinutes}};
}

base::Result<ScoringPolicy> scoringPolicyFromJson(const QJsonObject &object)
{
    return fields::whole<ScoringPolicy>(object, u"scoring"_s, fields::readScoringPolicy);
}

base::Result<PlanPolicy> planPolicyFromJson(const QJsonObject &object)
{
    return fields::whole<PlanPolicy>(object, u"plan"_s, fields::readPlanPolicy);
}

base::Result<Dates> datesFromJson(const QJsonObject &object)
{
    return fields::whole<Dates>(object, u"dates"_s, fields::readDates);
}

} // namespace simsa::call
