// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/capacitypreview.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa::widgets {

using namespace viewmodel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapacityPreview)
};

TableRow rowOf(QList<TableRow> &rows, QList<TableCell> cells)
{
    return {QString::number(rows.size()), std::move(cells)};
}

void addNotes(QList<TableRow> &rows, const QList<UseNote> &notes)
{
    for (const UseNote &note : notes) {
        const bool error = note.severity == UseNote::Severity::Error;
        const bool warning = note.severity == UseNote::Severity::Warning;
        TableCell word;
        word.text = error ? Words::tr("Error") : warning ? Words::tr("Warning") : Words::tr("Note");
        word.tone = error ? Tone::Bad : warning ? Tone::Warn : Tone::Secondary;
        word.bold = error;
        rows.append(rowOf(rows, {word, {}, {}, {}, {useNoteLine(note)}}));
    }
}

int gpusPerNode(const OutlookSession &session, const base::ClusterId &cluster)
{
    const call::Cluster *found = session.charter() ? session.charter()->cluster(cluster) : nullptr;
    return found != nullptr ? found->gpusPerNode : 8;
}

void addUse(QList<TableRow> &rows, const OutlookPreview &preview, const OutlookSession &session)
{
    const auto &months = preview.found.use.months();
    for (auto entry = months.begin(); entry != months.end(); ++entry) {
        const auto &[cluster, month] = entry.key();
        const bool replaces = session.outlook().use.at(cluster, month).has_value();
        rows.append(rowOf(
            rows, {{Words::tr("Use")},
                   {cluster.text()},
                   {format::month(month)},
                   numberCell(format::nodes(capacity::averageNodes(*entry, gpusPerNode(session, cluster)))),
                   {replaces ? Words::tr("on average; takes the place of what was kept")
                             : Words::tr("on average")}}));
    }
}

void addChanges(QList<TableRow> &rows, const capacity::Outlook &found)
{
    for (const capacity::CapacityChange &change : found.changes) {
        rows.append(rowOf(rows, {{partName(change.part)},
                                 {change.cluster.text()},
                                 {spanText(change.first, change.last)},
                                 numberCell((change.nodes > 0 ? QStringLiteral("+") : QString()) +
                                            format::count(change.nodes)),
                                 {change.reason}}));
    }
}

void addStages(QList<TableRow> &rows, const capacity::Roadmap &roadmap)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    for (const capacity::RoadmapStage &stage : roadmap.stages) {
        rows.append(rowOf(rows, {{standingName(stage.standing)},
                                 {stage.name.in(korean)},
                                 {spanText(stage.first, stage.last)},
                                 numberCell(format::nodes(stage.nodes())),
                                 {stage.source}}));
    }
}

} // namespace

QStringList previewColumns()
{
    return {Words::tr("What"), Words::tr("Cluster"), Words::tr("Months"), Words::tr("Nodes"),
            Words::tr("Reason, source, note")};
}

QList<TableRow> previewRows(const OutlookPreview &preview, const OutlookSession &session)
{
    QList<TableRow> rows;
    addNotes(rows, preview.notes);
    addUse(rows, preview, session);
    addChanges(rows, preview.found);
    addStages(rows, preview.found.roadmap);
    return rows;
}

QString changesSentence(const OutlookSession &session)
{
    const auto &use = session.outlook().use.months();
    base::Month newest;
    for (auto entry = use.begin(); entry != use.end(); ++entry)
        newest = newest.isValid() ? std::max(newest, entry.key().second) : entry.key().second;
    const QString measured = newest.isValid()
                                 ? Words::tr("Use was measured until %1.").arg(format::month(newest))
                                 : Words::tr("No use has been measured yet.");
    return Words::tr("%1 What is to count goes into the next charter.").arg(measured);
}

} // namespace simsa::widgets
