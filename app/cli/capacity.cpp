// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacityfiles.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/session.h"
#include "office/outlookrow.h"
#include "viewmodel/capacitywords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Month;
using viewmodel::UseNote;

namespace {

/// A call's rules and what this vault knows of its clusters besides.
struct Known
{
    exchange::Seat seat;
    call::Charter charter;
    capacity::Outlook outlook;
};

Attempt<Known> knownOf(Session &session)
{
    const auto here = seatedLedger(session);
    if (!here)
        return failed(here);
    const auto &[seat, ledger] = *here;
    if (!ledger.charter())
        return tl::unexpected(Failure::of({ErrorCode::CharterNotCountersigned, {}}));
    const auto outlook = office::keptOutlook(*seat.vault, seat.call);
    if (!outlook)
        return failed(outlook);
    return Known{seat, ledger.charter()->value, *outlook};
}

/// `--name PARTITION=CLUSTER`, as often as needed.
Attempt<QHash<QString, base::ClusterId>> namesOf(const Arguments &arguments, const call::Charter &charter)
{
    QHash<QString, base::ClusterId> names;
    for (const QString &pair : arguments.values("name")) {
        const base::ClusterId cluster(pair.section(u'=', -1));
        const QString name = pair.section(u'=', 0, -2);
        if (name.isEmpty() || charter.cluster(cluster) == nullptr)
            return usage(Cli::tr("--name takes PARTITION=CLUSTER with a cluster of the call: %1").arg(pair));
        names.insert(name.toLower(), cluster);
    }
    return names;
}

Attempt<app::CapacityRules> rulesOf(const Arguments &arguments, const Known &known)
{
    app::CapacityRules rules = app::capacityRules(known.charter, QFileInfo(arguments.word(0)).lastModified());
    const auto names = namesOf(arguments, known.charter);
    if (!names)
        return failed(names);
    rules.use.names = *names;
    if (arguments.has("until")) {
        const QDateTime until = base::parseUtc(arguments.value("until") + u'Z');
        if (!until.isValid())
            return usage(Cli::tr("--until takes a time of the cluster's clock as 2026-02-11T14:05:00."));
        rules.use.until = until;
    }
    if (arguments.has("from")) {
        const auto from = Month::fromString(arguments.value("from"));
        if (!from)
            return usage(Cli::tr("--from takes a month as 2026-03."));
        rules.use.from = *from;
    }
    const exchange::Trust &trust = known.seat.trust;
    rules.trust = {trust.ca.fingerprint(), trust.office, trust.chair};
    return rules;
}

QJsonObject toJson(const intake::UseReport &report, Session &session)
{
    QJsonArray findings;
    for (const intake::UseFinding &finding : report.findings) {
        const UseNote note{static_cast<UseNote::Severity>(finding.severity),
                           viewmodel::useProblemNames().at(static_cast<int>(finding.problem)),
                           finding.line,
                           finding.field,
                           finding.value,
                           finding.rows};
        session.say(viewmodel::useNoteLine(note));
        findings.append(QJsonObject{{u"code"_s, note.code},
                                    {u"line"_s, note.line},
                                    {u"field"_s, note.field},
                                    {u"value"_s, note.value},
                                    {u"rows"_s, note.rows}});
    }
    session.say(Cli::tr("%1 rows, %2 counted, %3 steps, %4 waiting, %5 running")
                    .arg(QString::number(report.rows), QString::number(report.counted),
                         QString::number(report.steps), QString::number(report.notStarted),
                         QString::number(report.running)));
    return {{u"rows"_s, report.rows},          {u"counted"_s, report.counted}, {u"steps"_s, report.steps},
            {u"waiting"_s, report.notStarted}, {u"running"_s, report.running}, {u"findings"_s, findings}};
}

QJsonArray sayUse(const capacity::MeasuredUse &use, const call::Charter &charter, Session &session)
{
    QJsonArray months;
    for (auto entry = use.months().begin(); entry != use.months().end(); ++entry) {
        const call::Cluster *cluster = charter.cluster(entry.key().first);
        const int nodes =
            capacity::averageNodes(*entry, cluster != nullptr ? cluster->gpusPerNode : 8).value();
        session.say(Cli::tr("%1 %2: %3 nodes used on average")
                        .arg(entry.key().second.toString(), entry.key().first.text())
                        .arg(nodes));
        months.append(QJsonObject{{u"cluster"_s, entry.key().first.text()},
                                  {u"month"_s, entry.key().second.toString()},
                                  {u"gpuSeconds"_s, entry->gpuSeconds},
                                  {u"seconds"_s, entry->seconds},
                                  {u"nodes"_s, nodes}});
    }
    return months;
}

QJsonArray sayChanges(const QList<capacity::CapacityChange> &changes, Session &session)
{
    QJsonArray array;
    for (const capacity::CapacityChange &change : changes) {
        session.say(u"%1 %2 %3 %4%5: %6"_s.arg(viewmodel::spanText(change.first, change.last),
                                               change.cluster.text(), viewmodel::partName(change.part),
                                               change.nodes > 0 ? u"+"_s : QString(),
                                               QString::number(change.nodes), change.reason));
        array.append(capacity::toJson(change));
    }
    return array;
}

} // namespace

Outcome capacityImport(Session &session, const Arguments &arguments)
{
    const auto known = knownOf(session);
    if (!known)
        return failed(known);
    const auto rules = rulesOf(arguments, *known);
    if (!rules)
        return failed(rules);
    const auto file = app::readCapacityFile(arguments.word(0), *rules);
    if (!file)
        return failed(base::Result<>(base::failAt(file, arguments.word(0))));
    static const QStringList kinds{u"outlook"_s, u"changes"_s, u"roadmap"_s, u"use"_s, u"packet"_s};
    QJsonObject json{{u"kind"_s, kinds.at(static_cast<int>(file->kind))}, {u"kept"_s, false}};
    if (file->use)
        json.insert(u"report"_s, toJson(*file->use, session));
    json.insert(u"use"_s, sayUse(file->outlook.use, known->charter, session));
    json.insert(u"changes"_s, sayChanges(file->outlook.changes, session));
    if (file->use && !file->use->isClean()) {
        session.note(Cli::tr("Nothing was kept: the rows named above cannot be counted."));
        return Answer{json, Exit::Bad, {}};
    }
    const auto outlook = app::withFile(known->outlook, *file, *rules);
    if (!outlook)
        return failed(outlook);
    if (arguments.has("dry-run")) {
        session.say(Cli::tr("Nothing was kept: this was a dry run."));
        return Answer{json, Exit::Good, {}};
    }
    if (const auto kept = office::keepOutlook(*known->seat.vault, known->seat.call, *outlook); !kept)
        return failed(kept);
    json.insert(u"kept"_s, true);
    session.say(Cli::tr("Kept."));
    return Answer{json, Exit::Good, {}};
}

Outcome capacityShow(Session &session, const Arguments &arguments)
{
    Q_UNUSED(arguments)
    const auto known = knownOf(session);
    if (!known)
        return failed(known);
    const auto table = capacity::CapacityTable::fromCharter(known->charter);
    if (!table)
        return failed(table);
    const auto after = capacity::changed(*table, known->outlook.changes);
    if (!after)
        return failed(after);
    QJsonArray months;
    for (const base::ClusterId &cluster : after->clusters()) {
        for (int month = 1; month <= after->months(); ++month) {
            const call::MonthCapacity there = after->at(cluster, month);
            const QString name = after->firstMonth().plus(month - 1).toString();
            session.say(
                Cli::tr("%1 %2: in service %3, spare %4, reserved %5, committed %6, free %7")
                    .arg(name, cluster.text(), QString::number(there.inService.value()),
                         QString::number(there.spare.value()), QString::number(there.reserved.value()),
                         QString::number(there.committed.value()), QString::number(there.free().value())));
            QJsonObject json = call::toJson(there);
            json.insert(u"cluster"_s, cluster.text());
            json.insert(u"month"_s, name);
            json.insert(u"free"_s, there.free().value());
            months.append(json);
        }
    }
    const QJsonArray changes = sayChanges(known->outlook.changes, session);
    const QJsonArray use = sayUse(known->outlook.use, known->charter, session);
    return Answer{{{u"months"_s, months}, {u"changes"_s, changes}, {u"use"_s, use}}, Exit::Good, {}};
}

Outcome capacityExport(Session &session, const Arguments &arguments)
{
    const auto known = knownOf(session);
    if (!known)
        return failed(known);
    const auto written = keepAs(arguments.word(0), capacity::outlookBytes(known->outlook));
    if (!written)
        return failed(written);
    session.say(Cli::tr("Wrote %1").arg(*written));
    return Answer{{{u"file"_s, *written}}, Exit::Good, {}};
}

Outcome capacityRoadmap(Session &session, const Arguments &arguments)
{
    auto known = knownOf(session);
    if (!known)
        return failed(known);
    if (arguments.has("public")) {
        const auto roadmap = app::publicRoadmap();
        if (!roadmap)
            return failed(roadmap);
        known->outlook.roadmap = *roadmap;
        const auto kept = office::keepOutlook(*known->seat.vault, known->seat.call, known->outlook);
        if (!kept)
            return failed(kept);
    }
    const capacity::Roadmap &roadmap = known->outlook.roadmap;
    for (const capacity::RoadmapStage &stage : roadmap.stages) {
        session.say(Cli::tr("%1 %2: %3 GPUs, %4 nodes, %5; %6")
                        .arg(viewmodel::spanText(stage.first, stage.last), stage.name.in(false),
                             QString::number(stage.gpus), QString::number(stage.nodes().value()),
                             viewmodel::standingName(stage.standing), stage.source));
    }
    QJsonArray years;
    const Month first = roadmap.firstMonth();
    const int last = roadmap.months() > 0 ? first.plus(roadmap.months() - 1).year() : -1;
    for (int year = first.year(); year <= last; ++year) {
        const int gpus = roadmap.gpusIn(Month(year, 12));
        session.say(Cli::tr("end of %1: %2 GPUs").arg(year).arg(gpus));
        years.append(QJsonObject{{u"year"_s, year}, {u"gpus"_s, gpus}});
    }
    if (const QString aim = viewmodel::aimSentence(roadmap); !aim.isEmpty())
        session.say(aim);
    return Answer{{{u"roadmap"_s, capacity::toJson(roadmap)}, {u"years"_s, years}}, Exit::Good, {}};
}

} // namespace simsa::cli
