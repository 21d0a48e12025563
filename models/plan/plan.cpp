// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/json.h"

#include <algorithm>

namespace simsa::plan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNodes = 1'000'000;
constexpr int mostMonths = 120;

QList<Nodes> readProfile(base::JsonReader &reader, const Option &option)
{
    const QString key = u"nodes_by_month"_s;
    QList<Nodes> profile;
    for (const QJsonValue &value : reader.array(key, mostMonths)) {
        const double nodes = value.toDouble(-1);
        if (nodes < 0 || nodes > option.nodes.value() || nodes != static_cast<int>(nodes))
            reader.reject(base::ErrorCode::JsonFieldInvalid, key);
        else
            profile.append(Nodes(static_cast<int>(nodes)));
    }
    if (profile.size() != option.months || !profile.contains(option.nodes))
        reader.reject(base::ErrorCode::JsonFieldInvalid, key);
    return profile;
}

Award readAward(base::JsonReader &reader)
{
    Award award;
    award.proposal = reader.name<base::ProposalId>(u"proposal"_s);
    award.option.cluster = reader.name<base::ClusterId>(u"cluster"_s);
    award.option.start = reader.number(u"start"_s, 1, mostMonths);
    award.option.months = reader.number(u"months"_s, 1, mostMonths);
    award.option.nodes = Nodes(reader.number(u"nodes"_s, 1, mostNodes));
    if (reader.has(u"nodes_by_month"_s))
        award.option.profile = readProfile(reader, award.option);
    return award;
}

} // namespace

const Award *Plan::award(const base::ProposalId &proposal) const
{
    const auto found =
        std::find_if(awards.begin(), awards.end(), [&](const Award &a) { return a.proposal == proposal; });
    return found == awards.end() ? nullptr : &*found;
}

qint64 Plan::nodeMonths() const
{
    qint64 sum = 0;
    for (const Award &award : awards)
        sum += award.option.nodeMonths();
    return sum;
}

capacity::NodeTable Plan::use(const Instance &instance) const
{
    capacity::NodeTable table(instance.clusters, instance.months);
    for (const Award &award : awards) {
        for (int month = award.option.start; month <= std::min(award.option.end(), instance.months); ++month)
            table.add(award.option.cluster, month, award.option.at(month));
    }
    return table;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray awards;
    for (const Award &award : plan.awards) {
        QJsonObject object{{u"proposal"_s, award.proposal.text()},
                           {u"cluster"_s, award.option.cluster.text()},
                           {u"start"_s, award.option.start},
                           {u"months"_s, award.option.months},
                           {u"nodes"_s, award.option.nodes.value()}};
        QJsonArray profile;
        for (const Nodes nodes : award.option.profile)
            profile.append(nodes.value());
        if (!profile.isEmpty())
            object.insert(u"nodes_by_month"_s, profile);
        awards.append(object);
    }
    return {{u"awards"_s, awards}};
}

base::Result<Plan> planFromJson(const QJsonObject &object)
{
    for (const QJsonValue &award : object.value(u"awards"_s).toArray()) {
        if (award.toObject().value(u"nodes_by_month"_s).isNull())
            return base::fail(base::ErrorCode::JsonFieldInvalid, u"plan.awards.nodes_by_month"_s);
    }
    base::JsonReader reader(object, u"plan"_s);
    Plan plan{.awards = reader.list<Award>(u"awards"_s, readAward, 100'000)};
    if (const auto done = reader.finish(); !done)
        return base::fail(done);
    return plan;
}

} // namespace simsa::plan
