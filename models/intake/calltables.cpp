// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/calltables.h"

#include "intake/rowreader.h"
#include "intake/tablereader.h"

#include <QSet>

namespace simsa::intake {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int LongestName = 1000;

tl::unexpected<base::Error> refused(const Table &table, const QString &what)
{
    return fail(table.sheet.isEmpty() ? ErrorCode::CsvMalformed : ErrorCode::XlsxMalformed, what);
}

/// Reads every row by `read(RowReader &)`; the first Error ends it. `keys` name the columns that must differ
/// from row to row.
template<typename T, typename Read>
Result<QList<T>> readRows(const Table &table, const QStringList &keys, Read read)
{
    QList<T> values;
    QSet<QStringList> seen;
    for (const TableRow &line : table.rows) {
        if (line.cells.size() != table.header.size())
            return refused(table, QStringLiteral("line %1: %2 cells").arg(line.line).arg(line.cells.size()));
        QList<Finding> findings;
        RowReader row(table, line, findings);
        QStringList key;
        for (const QString &column : keys)
            key.append(row.cell(column));
        if (seen.contains(key))
            row.note(FindingCode::IdDuplicate, keys.first(), Suggestion::UseOtherId);
        seen.insert(key);
        values.append(read(row));
        if (!findings.isEmpty()) {
            const Finding &first = findings.first();
            return refused(
                table, QStringLiteral("%1 %2: %3")
                           .arg(placeIn(table.sheet, first.line, first.column), first.field, first.value));
        }
    }
    return values;
}

Result<Table> open(const QByteArray &bytes, const QString &columns)
{
    auto table = readTable(bytes);
    if (!table)
        return table;
    if (auto ok = requireColumns(*table, columns.split(u' ')); !ok)
        return fail(ok);
    return table;
}

template<typename Id>
Id name(RowReader &row, const QString &field)
{
    Id id(row.cell(field));
    if (!id.isValid())
        row.note(FindingCode::IdInvalid, field, Suggestion::UseOtherId);
    return id;
}

call::LocalText names(RowReader &row)
{
    return {row.text(QStringLiteral("name_ko"), LongestName, true),
            row.text(QStringLiteral("name_en"), LongestName, false)};
}

int inRange(RowReader &row, const QString &field, int least, int most)
{
    const auto value = row.number(field, true);
    if (value && (*value < least || *value > most))
        row.note(FindingCode::NumberInvalid, field, Suggestion::UseWholeNumber);
    return value.value_or(0);
}

} // namespace

Result<QList<call::Organisation>> readOrganisations(const QByteArray &bytes)
{
    const auto table = open(bytes, QStringLiteral("id name_ko name_en region non_capital type"));
    if (!table)
        return fail(table);
    return readRows<call::Organisation>(*table, {QStringLiteral("id")}, [](RowReader &row) {
        call::Organisation organisation;
        organisation.id = name<base::OrgId>(row, QStringLiteral("id"));
        organisation.name = names(row);
        organisation.region = row.text(QStringLiteral("region"), 64, false);
        organisation.nonCapital = row.flag(QStringLiteral("non_capital")).value_or(false);
        organisation.type = row.text(QStringLiteral("type"), 64, true);
        return organisation;
    });
}

Result<QList<ReviewerRow>> readReviewers(const QByteArray &bytes)
{
    const auto table = open(bytes, QStringLiteral("id name_ko name_en org_id fields"));
    if (!table)
        return fail(table);
    return readRows<ReviewerRow>(*table, {QStringLiteral("id")}, [](RowReader &row) {
        ReviewerRow reviewer;
        reviewer.person.id = name<base::PersonId>(row, QStringLiteral("id"));
        reviewer.person.name = names(row);
        reviewer.person.org = name<base::OrgId>(row, QStringLiteral("org_id"));
        reviewer.fields =
            row.text(QStringLiteral("fields"), LongestName, false).split(u' ', Qt::SkipEmptyParts);
        return reviewer;
    });
}

Result<QList<call::RosterEntry>> readPeople(const QByteArray &bytes)
{
    const auto table = open(bytes, QStringLiteral("id name_ko name_en role"));
    if (!table)
        return fail(table);
    return readRows<call::RosterEntry>(*table, {QStringLiteral("id")}, [](RowReader &row) {
        call::RosterEntry entry;
        entry.person.id = name<base::PersonId>(row, QStringLiteral("id"));
        entry.person.name = names(row);
        const QStringList words = row.cell(QStringLiteral("role")).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const auto role = call::roleFromName(word);
            if (role && !entry.roles.contains(*role))
                entry.roles.append(*role);
            else
                row.note(FindingCode::FlagInvalid, QStringLiteral("role"), Suggestion::UseListedName);
        }
        if (words.isEmpty())
            row.note(FindingCode::FlagInvalid, QStringLiteral("role"), Suggestion::UseListedName);
        return entry;
    });
}

Result<QList<call::Conflict>> readConflicts(const QByteArray &bytes)
{
    const QStringList keys = QStringLiteral("reviewer_id proposal_id type").split(u' ');
    const auto table = open(bytes, keys.join(u' '));
    if (!table)
        return fail(table);
    return readRows<call::Conflict>(*table, keys, [](RowReader &row) {
        call::Conflict conflict;
        conflict.reviewer = name<base::PersonId>(row, QStringLiteral("reviewer_id"));
        conflict.proposal = name<base::ProposalId>(row, QStringLiteral("proposal_id"));
        const auto type = call::conflictTypeFromName(row.cell(QStringLiteral("type")));
        if (!type)
            row.note(FindingCode::FlagInvalid, QStringLiteral("type"), Suggestion::UseListedName);
        conflict.type = type.value_or(call::ConflictType::PersonalOther);
        return conflict;
    });
}

Result<QList<ReviewRow>> readReviews(const QByteArray &bytes)
{
    const QString columns = QStringLiteral("proposal_id reviewer_id total100 confidence status");
    const auto table = open(bytes, columns);
    if (!table)
        return fail(table);
    QStringList items = table->header;
    for (const QString &column : columns.split(u' '))
        items.removeAll(column);
    return readRows<ReviewRow>(
        *table, {QStringLiteral("proposal_id"), QStringLiteral("reviewer_id")}, [&](RowReader &row) {
            ReviewRow review;
            review.proposal = name<base::ProposalId>(row, QStringLiteral("proposal_id"));
            review.reviewer = name<base::PersonId>(row, QStringLiteral("reviewer_id"));
            for (const QString &item : items)
                review.levels.insert(base::ItemId(item), inRange(row, item, 1, 10));
            review.total = base::Score(inRange(row, QStringLiteral("total100"), 0, 10000));
            review.confidence = inRange(row, QStringLiteral("confidence"), 1, 3);
            const QString status = row.cell(QStringLiteral("status"));
            review.submitted = status == u"SUBMITTED";
            if (!review.submitted && status != u"NOT_SUBMITTED")
                row.note(FindingCode::FlagInvalid, QStringLiteral("status"), Suggestion::UseListedName);
            return review;
        });
}

} // namespace simsa::intake
