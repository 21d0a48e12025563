// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/format.h"
#include "viewmodel/officetables.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OfficeOverview)
};

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

Phase phase(const QString &name, const QString &when, const QDateTime &from, const QDateTime &until,
            const QDateTime &now)
{
    const auto state = now >= until  ? Phase::State::Done
                       : now >= from ? Phase::State::Now
                                     : Phase::State::Ahead;
    return {name, when, state};
}

void addCheckpoint(QList<OfficeTodo> &todos, const OfficeSnapshot &snapshot)
{
    const CheckpointState newest = snapshot.arrivals.newest();
    if (newest.number > 0 && newest.nextDue > snapshot.now)
        return;
    OfficeTodo todo{Status::Late,
                    Words::tr("A checkpoint is due"),
                    {},
                    OfficeTodo::Act::Checkpoint,
                    Words::tr("Make it now")};
    todo.detail = newest.number > 0
                      ? Words::tr("The last one is number %1 of %2.")
                            .arg(format::count(newest.number), format::dateTime(newest.time))
                      : Words::tr("None was made yet; nothing that arrived is acknowledged before.");
    todos.append(todo);
}

void addAuthorities(QList<OfficeTodo> &todos, const OfficeSnapshot &snapshot)
{
    for (const office::Publication &publication : snapshot.publications)
        if (!publication.countersigned)
            todos.append({Status::Uploaded,
                          Words::tr("%1, version %2, waits for the chair")
                              .arg(typeWord(publication.type), QString::number(publication.version)),
                          Words::tr("It counts once the chair has countersigned it. Pull again to see."),
                          OfficeTodo::Act::Pull, Words::tr("Pull again")});
}

void addArrivals(QList<OfficeTodo> &todos, const OfficeSnapshot &snapshot)
{
    for (const LookItem &look : looksOf(snapshot.arrivals))
        todos.append({look.status, QStringLiteral("%1: %2").arg(look.who, look.what), look.plain,
                      OfficeTodo::Act::Arrivals, Words::tr("Look…")});
}

void addBundles(QList<OfficeTodo> &todos, const OfficeSnapshot &snapshot)
{
    if (!snapshot.bundles.isEmpty() || !snapshot.roster || snapshot.proposals.isEmpty() ||
        snapshot.assigned() == 0)
        return;
    todos.append(
        {Status::NotStarted, Words::tr("Review material has not been made yet"),
         Words::tr("%n reviewers wait for theirs.", nullptr, static_cast<int>(snapshot.reviewers.size())),
         OfficeTodo::Act::Bundles, Words::tr("Make…")});
}

void addPeople(QList<OfficeTodo> &todos, const OfficeSnapshot &snapshot)
{
    QStringList behind, unpledged;
    for (const office::ReviewerStanding &standing : snapshot.reviewers) {
        if (!standing.pledged)
            unpledged << standing.person.text();
        else if (isBehind(snapshot, standing))
            behind << standing.person.text();
    }
    if (!behind.isEmpty())
        todos.append({Status::Late,
                      Words::tr("%n reviewers are behind", nullptr, static_cast<int>(behind.size())),
                      Words::tr("Less than half is acknowledged: %1.").arg(behind.join(QStringLiteral(", "))),
                      OfficeTodo::Act::None,
                      {}});
    if (!unpledged.isEmpty() && !snapshot.bundles.isEmpty())
        todos.append({Status::Missing,
                      Words::tr("%n reviewers have not signed the pledge", nullptr,
                                static_cast<int>(unpledged.size())),
                      unpledged.join(QStringLiteral(", ")),
                      OfficeTodo::Act::None,
                      {}});
}

} // namespace

QList<Phase> phasesOf(const OfficeSnapshot &snapshot)
{
    if (!snapshot.charter)
        return {};
    const call::Dates &d = snapshot.charter->dates;
    const QDateTime &now = snapshot.now;
    const QDateTime objections = d.release.addDays(d.objectionDays);
    const auto day = [](const QDateTime &time) { return format::date(time.date()); };
    return {
        phase(Words::tr("Call"), day(d.opens), d.opens, d.opens, now),
        phase(Words::tr("Applications"), Words::tr("until %1").arg(day(d.closes)), d.opens, d.closes, now),
        phase(Words::tr("Preparation"), Words::tr("until %1").arg(day(d.reviewFrom)), d.closes, d.reviewFrom,
              now),
        phase(Words::tr("Review"), Words::tr("until %1").arg(day(d.reviewUntil)), d.reviewFrom, d.reviewUntil,
              now),
        phase(Words::tr("Meeting"), day(d.meeting), d.reviewUntil, d.meeting, now),
        phase(Words::tr("Results"), day(d.release), d.meeting, d.release, now),
        phase(Words::tr("Objections"), Words::tr("%n days", nullptr, d.objectionDays), d.release, objections,
              now)};
}

QList<OfficeTodo> todosOf(const OfficeSnapshot &snapshot)
{
    QList<OfficeTodo> todos;
    if (snapshot.proposals.isEmpty())
        todos.append({Status::NotStarted, Words::tr("No application has been taken in"),
                      Words::tr("Drop a CSV and its attachments folder on the intake page."),
                      OfficeTodo::Act::Intake, Words::tr("Take in…")});
    addArrivals(todos, snapshot);
    addAuthorities(todos, snapshot);
    addBundles(todos, snapshot);
    addPeople(todos, snapshot);
    if (snapshot.roster)
        addCheckpoint(todos, snapshot);
    return todos;
}

QList<DemandRow> demandRows(const OfficeSnapshot &snapshot)
{
    QList<DemandRow> rows;
    if (!snapshot.charter)
        return rows;
    const auto table = capacity::CapacityTable::fromCharter(*snapshot.charter);
    if (!table)
        return rows;
    const capacity::Demand demand = capacity::demandOf(*table, snapshot.proposals);
    // Clusters of one model stand in one row: who asks for the first accepts the others.
    QHash<QString, qsizetype> rowOf;
    int slot = 0;
    for (const call::Cluster &cluster : snapshot.charter->clusters) {
        ++slot;
        const capacity::Pressure pressure = capacity::pressureOn(*table, demand, cluster.id);
        const QString name = cluster.name.in(isKorean());
        if (!rowOf.contains(cluster.gpuModel)) {
            rowOf.insert(cluster.gpuModel, rows.size());
            rows.append({name, slot, pressure.asked, pressure.free});
            continue;
        }
        DemandRow &row = rows[rowOf.value(cluster.gpuModel)];
        row.cluster += QStringLiteral(" + ") + name;
        row.asked += pressure.asked;
        row.capacity += pressure.free;
    }
    return rows;
}

QString demandSentence(const OfficeSnapshot &snapshot)
{
    base::Nodes asked, capacity;
    for (const DemandRow &row : demandRows(snapshot)) {
        asked += row.asked;
        capacity += row.capacity;
    }
    int eligible = 0;
    for (const call::Proposal &proposal : snapshot.proposals)
        eligible += proposal.eligibility == call::Eligibility::Ok ? 1 : 0;
    return Words::tr("Bars are what was asked for, the upright line is capacity. %1 proposals ask for %2; "
                     "there are %3.")
        .arg(format::count(eligible), format::nodesAndGpus(asked), format::nodesAndGpus(capacity));
}

} // namespace simsa::viewmodel
