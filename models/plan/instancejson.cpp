// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/instancejson.h"

#include "plan/instancefields.h"
#include "plan/options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace simsa::plan {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr int mostNodes = 1'000'000;
constexpr int mostMonths = 120;
constexpr int mostScore = 100'000;
constexpr int mostProposals = 100'000;

/// `nodes`, or `nodes_by_month` whose largest entry is then the nodes.
template<typename Target>
void readNodes(Fields &fields, Target &target)
{
    if (fields.has(u"nodes_by_month"_s)) {
        target.profile =
            fields.nodes(fields.array(u"nodes_by_month"_s, mostMonths), u"nodes_by_month"_s, mostNodes);
        if (!target.profile.isEmpty())
            target.nodes = *std::max_element(target.profile.begin(), target.profile.end());
        if (target.nodes < Nodes(1) ||
            (fields.has(u"nodes"_s) && fields.number(u"nodes"_s, 1, mostNodes) != target.nodes.value()))
            fields.reject(u"nodes_by_month"_s);
        return;
    }
    target.nodes = Nodes(fields.number(u"nodes"_s, 1, mostNodes));
}

template<typename T, typename Read>
QList<T> readList(Fields &fields, const QString &key, int most, Read read)
{
    QList<T> list;
    const QJsonArray items = fields.array(key, most);
    for (qsizetype i = 0; i < items.size(); ++i) {
        Fields item(items.at(i), u"%1.%2[%3]"_s.arg(fields.where(), key).arg(i));
        list.append(read(item));
        fields.adopt(item.fault());
    }
    return list;
}

Wish readWish(Fields &fields)
{
    Wish wish;
    wish.cluster = fields.name<base::ClusterId>(u"cluster"_s);
    readNodes(fields, wish);
    return wish;
}

Option readOption(Fields &fields)
{
    Option option;
    option.cluster = fields.name<base::ClusterId>(u"cluster"_s);
    option.start = fields.number(u"start"_s, 1, mostMonths);
    option.months = fields.number(u"months"_s, 1, mostMonths);
    readNodes(fields, option);
    return option;
}

/// The start window, length and floor of a proposal without explicit options.
OptionRule readRule(Fields &fields, bool partial, const QList<int> &levels)
{
    OptionRule rule;
    rule.earliest = fields.number(u"es"_s, 1, mostMonths);
    rule.latest = fields.number(u"ls"_s, 1, mostMonths);
    rule.months = fields.number(u"months"_s, 1, mostMonths);
    if (fields.has(u"floor"_s)) {
        const double floor = fields.value(u"floor"_s).toDouble(-1);
        if (!(floor > 0.0 && floor <= 1.0))
            fields.reject(u"floor"_s);
        else
            rule.floor10000 = static_cast<int>(std::lround(floor * 10000));
    }
    rule.everyInteger = partial;
    rule.levels = levels;
    return rule;
}

Candidate readCandidate(Fields &fields, bool partial, const QList<int> &levels, int horizon)
{
    Candidate candidate;
    candidate.id = fields.name<base::ProposalId>(u"id"_s);
    if (fields.has(u"org"_s))
        candidate.org = fields.name<base::OrgId>(u"org"_s);
    candidate.pool = fields.has(u"pool"_s) ? fields.text(u"pool"_s) : QString();
    candidate.region = fields.has(u"region"_s) ? fields.text(u"region"_s) : QString();
    candidate.score100 = fields.number(u"score100"_s, 0, mostScore);
    if (fields.has(u"passed"_s)) {
        candidate.passed = fields.value(u"passed"_s).toBool();
        if (!fields.value(u"passed"_s).isBool())
            fields.reject(u"passed"_s);
    }
    candidate.wishes = readList<Wish>(fields, u"alts"_s, 100, readWish);
    if (fields.has(u"options"_s))
        candidate.options = readList<Option>(fields, u"options"_s, 1'000'000, readOption);
    else
        candidate.options = optionsOf(candidate.wishes, readRule(fields, partial, levels), horizon);
    return candidate;
}

void readCapacity(Fields &fields, Instance &instance)
{
    const QJsonObject capacity = fields.object(u"capacity"_s);
    for (auto it = capacity.begin(); it != capacity.end(); ++it)
        instance.clusters.append(fields.name<base::ClusterId>(QJsonValue(it.key()), u"capacity"_s));
    instance.free = capacity::NodeTable(instance.clusters, instance.months);
    for (auto it = capacity.begin(); it != capacity.end(); ++it) {
        const QList<Nodes> row = fields.nodes(it.value().toArray(), u"capacity."_s + it.key(), mostNodes);
        if (row.size() != instance.months)
            fields.reject(u"capacity."_s + it.key());
        for (int month = 1; month <= row.size(); ++month)
            instance.free.add(base::ClusterId(it.key()), month, row.at(month - 1));
    }
}

/// `"name": [group, "pool"|"region", ">="|"<=", numerator, denominator]`
Share readShare(Fields &fields, const QString &name, const QJsonArray &parts)
{
    Share share;
    share.name = name;
    const QString place = u"shares."_s + name.left(64);
    const QString by = parts.at(1).toString();
    const QString relation = parts.at(2).toString();
    if (parts.size() != 5 || !parts.at(0).isString() || (by != u"pool" && by != u"region") ||
        (relation != u">=" && relation != u"<="))
        fields.reject(place);
    share.group = parts.at(0).toString();
    share.by = by == u"pool" ? Share::By::Pool : Share::By::Region;
    share.atLeast = relation == u">=";
    share.numerator = fields.number(parts.at(3), place, 0, 1'000'000);
    share.denominator = fields.number(parts.at(4), place, 1, 1'000'000);
    return share;
}

QList<base::ProposalId> readIds(Fields &fields, const QString &key, const QJsonValue &value)
{
    QList<base::ProposalId> ids;
    if (!value.isArray())
        fields.reject(key);
    for (const QJsonValue &item : value.toArray())
        ids.append(fields.name<base::ProposalId>(item, key));
    return ids;
}

void readRules(Fields &fields, Instance &instance)
{
    if (fields.has(u"org_cap"_s)) {
        const QJsonObject caps = fields.object(u"org_cap"_s);
        for (auto it = caps.begin(); it != caps.end(); ++it)
            instance.orgCap.insert(fields.name<base::OrgId>(QJsonValue(it.key()), u"org_cap"_s),
                                   Nodes(fields.number(it.value(), u"org_cap."_s + it.key(), 0, mostNodes)));
    }
    if (fields.has(u"shares"_s)) {
        const QJsonObject shares = fields.object(u"shares"_s);
        for (auto it = shares.begin(); it != shares.end(); ++it)
            instance.shares.append(readShare(fields, it.key(), it.value().toArray()));
    }
    if (fields.has(u"must"_s))
        instance.must = readIds(fields, u"must"_s, fields.value(u"must"_s));
    if (fields.has(u"forbid"_s))
        instance.forbid = readIds(fields, u"forbid"_s, fields.value(u"forbid"_s));
    if (fields.has(u"exclusive"_s)) {
        for (const QJsonValue &group : fields.array(u"exclusive"_s, mostProposals))
            instance.exclusive.append(readIds(fields, u"exclusive"_s, group));
    }
    if (fields.has(u"envy_delta100"_s))
        instance.envyDelta100 = fields.number(u"envy_delta100"_s, 0, mostScore);
    if (fields.has(u"start_cap"_s))
        instance.startCap = fields.number(u"start_cap"_s, 0, mostProposals);
}

Objective readObjective(Fields &fields)
{
    const qsizetype index = objectiveNames().indexOf(fields.text(u"objective"_s));
    if (index < 0)
        fields.reject(u"objective"_s);
    return static_cast<Objective>(std::max<qsizetype>(index, 0));
}

/// `levels` are per cent, falling; without them only full awards are options.
QList<int> readLevels(Fields &fields)
{
    QList<int> levels;
    for (const QJsonValue &value : fields.array(u"levels"_s, 100)) {
        const int level = fields.number(value, u"levels"_s, 1, 100);
        if (!levels.isEmpty() && level >= levels.last())
            fields.reject(u"levels"_s);
        levels.append(level);
    }
    if (levels.isEmpty())
        fields.reject(u"levels"_s);
    return levels;
}

base::Result<Instance> readOne(const QJsonValue &value, const QString &name)
{
    Fields fields(value, name);
    Instance instance;
    instance.name = fields.has(u"name"_s) ? fields.text(u"name"_s) : name;
    instance.months = fields.number(u"H"_s, 1, mostMonths);
    instance.objective = readObjective(fields);
    readCapacity(fields, instance);
    if (fields.has(u"cut100"_s))
        instance.cut100 = fields.number(u"cut100"_s, 0, mostScore);
    if (instance.objective == Objective::ScoreContrast || fields.has(u"contrast100"_s))
        instance.contrast100 = fields.number(u"contrast100"_s, 0, mostScore);
    bool partial = false;
    if (fields.has(u"partial"_s)) {
        const QJsonValue v = fields.value(u"partial"_s);
        partial = v.toBool();
        if (!v.isBool())
            fields.reject(u"partial"_s);
    }
    QList<int> optionLevels{100};
    if (fields.has(u"levels"_s))
        instance.levels = optionLevels = readLevels(fields);
    instance.candidates = readList<Candidate>(fields, u"proposals"_s, mostProposals, [&](Fields &f) {
        return readCandidate(f, partial, optionLevels, instance.months);
    });
    readRules(fields, instance);
    if (const QString fault = fields.fault(); !fault.isEmpty())
        return base::fail(ErrorCode::PlanInstanceInvalid, fault);
    if (const auto valid = validate(instance); !valid)
        return base::failAt(valid, name);
    return instance;
}

} // namespace

const QStringList &objectiveNames()
{
    static const QStringList names{u"score"_s, u"score_nm"_s, u"score_frac"_s, u"score_contrast"_s};
    return names;
}

QString nameOf(Objective objective)
{
    return objectiveNames().at(static_cast<int>(objective));
}

base::Result<QList<Instance>> readInstances(const QByteArray &bytes)
{
    if (bytes.size() > largestInstanceFile)
        return base::fail(ErrorCode::FileTooLarge);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return base::fail(ErrorCode::JsonMalformed,
                          u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    const QJsonObject whole = document.object();
    QJsonObject named = whole;
    if (whole.contains(u"H"_s))
        named = QJsonObject{{whole.value(u"name"_s).toString(u"instance"_s), whole}};
    else if (whole.contains(u"instance"_s))
        named = QJsonObject{{u"instance"_s, whole}};
    QList<Instance> instances;
    for (auto it = named.begin(); it != named.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const bool wrapped = entry.contains(u"instance"_s);
        const auto instance = readOne(wrapped ? entry.value(u"instance"_s) : it.value(), it.key());
        if (!instance)
            return base::fail(instance);
        instances.append(*instance);
    }
    if (instances.isEmpty())
        return base::fail(ErrorCode::PlanInstanceInvalid, u"no instance"_s);
    return instances;
}

base::Result<Instance> readInstance(const QByteArray &bytes, const QString &name)
{
    const auto all = readInstances(bytes);
    if (!all)
        return base::fail(all);
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const Instance &i) { return i.name == name; });
    if (found == all->end())
        return base::fail(ErrorCode::NotFound, name);
    return *found;
}

} // namespace simsa::plan
