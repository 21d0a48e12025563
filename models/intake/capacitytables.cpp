// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/capacitytables.h"

#include "intake/rowreader.h"
#include "intake/tablereader.h"

namespace simsa::intake {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using capacity::CapacityChange;

namespace {

constexpr int longestText = 1000;

/// Korean names of columns, which people write by hand, and ours.
const QHash<QString, QString> &koreanColumns()
{
    static const QHash<QString, QString> names{
        {u"클러스터"_s, u"cluster"_s}, {u"구분"_s, u"part"_s},   {u"시작"_s, u"from"_s}, {u"끝"_s, u"to"_s},
        {u"대수"_s, u"nodes"_s},       {u"사유"_s, u"reason"_s},
    };
    return names;
}

/// Korean words for the part of a change, and ours.
const QHash<QString, QString> &koreanParts()
{
    static const QHash<QString, QString> names{{u"가동"_s, u"in_service"_s},
                                               {u"예비"_s, u"spare"_s},
                                               {u"유보"_s, u"reserved"_s},
                                               {u"배정"_s, u"committed"_s}};
    return names;
}

const QStringList changeColumns{u"cluster"_s, u"part"_s, u"from"_s, u"to"_s, u"nodes"_s, u"reason"_s};
const QStringList roadmapColumns{u"id"_s,   u"name_ko"_s, u"name_en"_s,  u"gpu_model"_s, u"gpus"_s,
                                 u"from"_s, u"to"_s,      u"standing"_s, u"source"_s};

Result<Table> englishTable(const QByteArray &bytes)
{
    auto table = readTable(bytes);
    if (!table)
        return table;
    for (QString &name : table->header)
        name = koreanColumns().value(name, name.toLower());
    return table;
}

bool hasColumns(const QByteArray &bytes, const QStringList &columns)
{
    const auto table = englishTable(bytes);
    return table && requireColumns(*table, columns).has_value();
}

tl::unexpected<base::Error> refused(const Table &table, const QString &what)
{
    return base::fail(table.sheet.isEmpty() ? ErrorCode::CsvMalformed : ErrorCode::XlsxMalformed, what);
}

/// The first finding of a row, as an error.
Result<> sound(const Table &table, const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return {};
    const Finding &first = findings.first();
    return refused(
        table, u"%1 %2: %3"_s.arg(placeIn(table.sheet, first.line, first.column), first.field, first.value));
}

Result<> sameCells(const Table &table, const TableRow &row)
{
    if (row.cells.size() == table.header.size())
        return {};
    return refused(table, u"line %1: %2 cells"_s.arg(row.line).arg(row.cells.size()));
}

base::Month monthOf(RowReader &row, const QString &field)
{
    const auto month = base::Month::fromString(row.cell(field));
    if (!month)
        row.note(FindingCode::NumberInvalid, field, Suggestion::None);
    return month.value_or(base::Month());
}

std::optional<base::Month> optionalMonth(RowReader &row, const QString &field)
{
    return row.cell(field).isEmpty() ? std::nullopt : std::optional(monthOf(row, field));
}

base::ClusterId clusterOf(RowReader &row, const QString &field)
{
    const base::ClusterId id(row.cell(field));
    if (!id.isValid())
        row.note(FindingCode::IdInvalid, field, Suggestion::UseListedName);
    return id;
}

int choiceOf(RowReader &row, const QString &field, const QStringList &names, const QString &word)
{
    const qsizetype at = names.indexOf(word);
    if (at < 0)
        row.note(FindingCode::FlagInvalid, field, Suggestion::UseListedName, names.join(u','));
    return static_cast<int>(std::max<qsizetype>(at, 0));
}

CapacityChange changeOf(RowReader &row)
{
    const QString part = row.cell(u"part"_s);
    CapacityChange change;
    change.cluster = clusterOf(row, u"cluster"_s);
    change.part = static_cast<capacity::CapacityPart>(
        choiceOf(row, u"part"_s, capacity::capacityPartNames(), koreanParts().value(part, part)));
    change.first = monthOf(row, u"from"_s);
    change.last = optionalMonth(row, u"to"_s);
    change.nodes = row.number(u"nodes"_s, true).value_or(0);
    change.reason = row.text(u"reason"_s, longestText, true);
    return change;
}

capacity::RoadmapStage stageOf(RowReader &row)
{
    capacity::RoadmapStage stage;
    stage.id = clusterOf(row, u"id"_s);
    stage.name = {row.text(u"name_ko"_s, longestText, true), row.text(u"name_en"_s, longestText, false)};
    stage.gpuModel = row.text(u"gpu_model"_s, longestText, false);
    stage.gpus = row.number(u"gpus"_s, true).value_or(0);
    stage.gpusPerNode = row.number(u"gpus_per_node"_s, false).value_or(8);
    stage.first = monthOf(row, u"from"_s);
    stage.last = optionalMonth(row, u"to"_s);
    stage.standing = static_cast<capacity::Standing>(
        choiceOf(row, u"standing"_s, capacity::standingNames(), row.cell(u"standing"_s)));
    stage.source = row.text(u"source"_s, longestText, true);
    return stage;
}

capacity::RoadmapAim aimOf(RowReader &row)
{
    return {monthOf(row, u"to"_s), row.number(u"gpus"_s, true).value_or(0),
            row.text(u"source"_s, longestText, true)};
}

} // namespace

bool looksLikeChanges(const QByteArray &bytes)
{
    return hasColumns(bytes, changeColumns);
}

bool looksLikeRoadmap(const QByteArray &bytes)
{
    return hasColumns(bytes, roadmapColumns);
}

Result<QList<CapacityChange>> readChanges(const QByteArray &bytes)
{
    const auto table = englishTable(bytes);
    if (!table)
        return base::fail(table);
    if (const auto ok = requireColumns(*table, changeColumns); !ok)
        return base::fail(ok);
    QList<CapacityChange> changes;
    for (const TableRow &line : table->rows) {
        if (const auto ok = sameCells(*table, line); !ok)
            return base::fail(ok);
        QList<Finding> findings;
        RowReader row(*table, line, findings);
        const CapacityChange change = changeOf(row);
        if (const auto ok = sound(*table, findings); !ok)
            return base::fail(ok);
        if (const auto ok = capacity::validate(change); !ok)
            return refused(*table, u"line %1 %2"_s.arg(QString::number(line.line), ok.error().detail));
        changes.append(change);
    }
    if (changes.size() > capacity::mostChanges)
        return refused(*table, u"%1 rows"_s.arg(changes.size()));
    return changes;
}

Result<capacity::Roadmap> readRoadmap(const QByteArray &bytes)
{
    const auto table = englishTable(bytes);
    if (!table)
        return base::fail(table);
    if (const auto ok = requireColumns(*table, roadmapColumns); !ok)
        return base::fail(ok);
    capacity::Roadmap roadmap;
    for (const TableRow &line : table->rows) {
        if (const auto ok = sameCells(*table, line); !ok)
            return base::fail(ok);
        QList<Finding> findings;
        RowReader row(*table, line, findings);
        if (row.cell(u"standing"_s) == u"aim")
            roadmap.aims.append(aimOf(row));
        else
            roadmap.stages.append(stageOf(row));
        if (const auto ok = sound(*table, findings); !ok)
            return base::fail(ok);
    }
    if (const auto ok = capacity::validate(roadmap); !ok)
        return refused(*table, ok.error().detail);
    return roadmap;
}

} // namespace simsa::intake
