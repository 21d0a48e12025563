// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/files.h"
#include "intake/applications.h"
#include "intake/calltables.h"
#include "intake/csv.h"

using namespace simsa;
using fuzz::require;

namespace {

QByteArray written(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? "\"" : ",\"") +
                QString(cell).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
    return line + '\n';
}

/// A table with every cell quoted is the same table.
void checkTable(const QByteArray &bytes)
{
    const auto table = intake::readCsv(bytes);
    const auto parsed = intake::parseCsv(bytes);
    require(table.has_value() == parsed.has_value(), "both readers agree");
    if (!table)
        return;
    QByteArray again = written(table->header);
    for (const intake::TableRow &row : table->rows)
        again += written(row.cells);
    const auto back = intake::readCsv(again);
    require(back && back->header == table->header, "a header comes back as it was");
    require(back->rows.size() == table->rows.size(), "rows come back");
    for (qsizetype i = 0; i < back->rows.size(); ++i)
        require(back->rows.at(i).cells == table->rows.at(i).cells, "cells come back as they were");
}

const intake::ApplicationRules &rules()
{
    static const intake::ApplicationRules rules = [] {
        const auto json = base::readFile(QStringLiteral(SIMSA_FUZZ_FIXED "/charter.json"), 1'000'000);
        intake::ApplicationRules made;
        made.charter = call::charterFromJson(base::parseCanonicalJson(json.value()).value()).value();
        made.models = intake::exampleModels();
        made.receivedAt = QDateTime(QDate(2026, 1, 28), QTime(9, 0), Qt::UTC);
        return made;
    }();
    return rules;
}

void checkApplications(const QByteArray &bytes)
{
    const intake::IntakeReport report = intake::checkApplications(bytes, rules());
    const auto taken = intake::takeApplications(report);
    require(taken.has_value() == report.isClean(), "a clean report and no other is taken");
    require(report.accepted == report.proposals.size() && report.accepted <= report.rows,
            "accepted rows are proposals");
    for (const call::Proposal &proposal : report.proposals)
        require(call::proposalFromJson(toJson(proposal)).has_value(), "an accepted proposal can be kept");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkTable(bytes);
    checkApplications(bytes);
    static_cast<void>(intake::readTsv(bytes));
    static_cast<void>(intake::readOrganisations(bytes));
    static_cast<void>(intake::readReviewers(bytes));
    static_cast<void>(intake::readConflicts(bytes));
    static_cast<void>(intake::readReviews(bytes));
    return 0;
}
