// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/scenario.h"

#include "base/json.h"
#include "plan/instancejson.h"

namespace simsa::committee {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

constexpr int mostRank = 65536;
constexpr qint64 mostValue = 9'000'000'000'000'000; // JSON's whole numbers

const QString scenariosRow = QStringLiteral("scenarios");

QJsonObject toJson(const FoundPlan &found)
{
    QJsonObject object{{QStringLiteral("engine"), found.engine},
                       {QStringLiteral("plan"), plan::toJson(found.plan)},
                       {QStringLiteral("value"), found.value}};
    if (found.bound)
        object.insert(QStringLiteral("bound"), *found.bound);
    return object;
}

FoundPlan readFound(JsonReader &reader)
{
    FoundPlan found;
    found.engine = reader.text(QStringLiteral("engine"), 40);
    found.value = reader.integer(QStringLiteral("value"), -mostValue, mostValue);
    if (reader.has(QStringLiteral("bound")))
        found.bound = reader.integer(QStringLiteral("bound"), -mostValue, mostValue);
    const auto plan = plan::planFromJson(reader.object(QStringLiteral("plan")));
    if (!plan)
        reader.reject(plan.error().code, plan.error().detail);
    found.plan = plan.value_or(plan::Plan());
    return found;
}

PlanAim readAim(JsonReader &reader)
{
    PlanAim aim;
    aim.objective =
        static_cast<plan::Objective>(reader.choice(QStringLiteral("objective"), plan::objectiveNames()));
    aim.contrast100 = reader.number(QStringLiteral("contrast100"), 0, 100'000);
    if (reader.has(QStringLiteral("envy_delta100")))
        aim.envyDelta100 = reader.number(QStringLiteral("envy_delta100"), 0, 100'000);
    return aim;
}

QJsonObject toJson(const PlanAim &aim)
{
    QJsonObject object{{QStringLiteral("contrast100"), aim.contrast100},
                       {QStringLiteral("objective"), plan::nameOf(aim.objective)}};
    if (aim.envyDelta100)
        object.insert(QStringLiteral("envy_delta100"), *aim.envyDelta100);
    return object;
}

} // namespace

QJsonObject toJson(const Scenario &scenario)
{
    QJsonArray changes;
    for (const record::PlannedChange &change : scenario.steering.changes)
        changes.append(record::toJson(change));
    QJsonObject object{{QStringLiteral("aim"), toJson(scenario.aim)},
                       {QStringLiteral("changes"), changes},
                       {QStringLiteral("line"), scenario.steering.line},
                       {QStringLiteral("name"), scenario.name}};
    if (scenario.found) {
        object.insert(QStringLiteral("found"), toJson(*scenario.found));
        object.insert(QStringLiteral("reconciliation"), scenario.reconciliation.hex());
    }
    return object;
}

Result<Scenario> scenarioFromJson(const QJsonObject &object)
{
    JsonReader reader(object, QStringLiteral("scenario"));
    Scenario scenario;
    scenario.name = reader.text(QStringLiteral("name"), longestScenarioName);
    scenario.steering.line = reader.number(QStringLiteral("line"), 0, mostRank);
    scenario.steering.changes =
        reader.list<record::PlannedChange>(QStringLiteral("changes"), record::readPlannedChange, mostRank);
    JsonReader aim(reader.object(QStringLiteral("aim")), QStringLiteral("scenario.aim"));
    scenario.aim = readAim(aim);
    reader.adopt(aim.finish());
    if (reader.has(QStringLiteral("found"))) {
        JsonReader found(reader.object(QStringLiteral("found")), QStringLiteral("scenario.found"));
        scenario.found = readFound(found);
        reader.adopt(found.finish());
        scenario.reconciliation = reader.bytes<base::RecordId>(QStringLiteral("reconciliation"));
    }
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    return scenario;
}

Result<QList<Scenario>> keptScenarios(const exchange::Seat &seat)
{
    const auto row = seat.vault->read(seat.place(exchange::Table::Plans), scenariosRow);
    if (!row)
        return base::fail(row);
    QList<Scenario> scenarios;
    if (!*row)
        return scenarios;
    const auto object = base::parseCanonicalJson(**row);
    if (!object)
        return base::fail(object);
    for (const QJsonValue &value : object->value(QStringLiteral("scenarios")).toArray()) {
        const auto scenario = scenarioFromJson(value.toObject());
        if (!scenario)
            return base::fail(scenario);
        scenarios.append(*scenario);
    }
    return scenarios;
}

Result<> keepScenarios(const exchange::Seat &seat, const QList<Scenario> &scenarios)
{
    if (scenarios.size() > mostScenarios)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("scenarios"));
    if (const auto kept = keptScenarios(seat); !kept)
        return base::fail(kept);
    QJsonArray array;
    for (const Scenario &scenario : scenarios)
        array.append(toJson(scenario));
    exchange::Changes changes;
    changes.put(seat.place(exchange::Table::Plans), scenariosRow,
                base::canonicalJson(QJsonObject{{QStringLiteral("scenarios"), array}}));
    return seat.vault->write(changes);
}

Result<MadePlan> planOf(const PlanBasis &basis, const Scenario &scenario)
{
    if (!scenario.found)
        return planByRank(basis, scenario.name, scenario.steering);
    if (scenario.reconciliation != basis.reconciliation)
        return base::fail(ErrorCode::PlanInfeasible, QStringLiteral("reconciliation"));
    const FoundPlan &found = *scenario.found;
    QString engine = found.engine + QStringLiteral(" value=%1").arg(found.value);
    if (found.bound)
        engine += QStringLiteral(" bound=%1").arg(*found.bound);
    return planFound(basis, scenario.name, scenario.steering, scenario.aim, found.plan, engine);
}

} // namespace simsa::committee
