// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/charter.h"
#include "call/people.h"
#include "call/proposal.h"
#include "intake/finding.h"
#include "intake/table.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace simsa::intake {

/// What a GPU model in the table means in the charter. `same` are accepted with the nodes asked for (left out
/// where they exceed that cluster's cap); `flexible` is accepted by rows with flex=Y, with b200_alt_nodes.
struct ModelMapping
{
    QString model;
    base::ClusterId preferred;
    QList<base::ClusterId> same;
    base::ClusterId flexible; ///< empty: flex=Y means nothing for this model
};

/// What applications are held against.
struct ApplicationRules
{
    call::Charter charter;
    QList<call::Organisation> organisations; ///< empty: any valid id is taken
    QList<ModelMapping> models;
    QString sheet;                                    ///< of a workbook; empty: its first visible one
    QDateTime receivedAt;                             ///< UTC; the table has no times of receipt
    QString attachments;                              ///< folder; empty: attachments are not looked at
    qint64 mostAttachmentBytes = 256LL * 1024 * 1024; ///< a file
};

/// The mapping of the example call: H200 → H200-A, then H200-B, flexibly B200; B200 → B200.
[[nodiscard]] QList<ModelMapping> exampleModels();

/// The dry run. Attachments are named as in the folder, so their bytes are at folder/name.
struct IntakeReport
{
    QList<Finding> findings; ///< by line, file-wide first, attachments last
    TableEncoding encoding = TableEncoding::Utf8;
    QString sheet;                   ///< of a workbook; else empty
    int rows = 0;                    ///< data rows read
    int accepted = 0;                ///< rows without an Error
    QList<call::Proposal> proposals; ///< the accepted rows, in the table's order

    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const;
    /// True when everything can be taken.
    [[nodiscard]] bool isClean() const { return errors() == 0 && rows > 0; }
};

/// Looks at every row of a CSV or a workbook (id, pool, org_id, title_ko, model, nodes, months, es, ls and
/// floor_pct are required columns; the others of the example call are read where they stand) and at the files
/// `<id>*.pdf`. Never fails: a table that cannot be read is a report with one Error.
[[nodiscard]] IntakeReport checkApplications(const QByteArray &table, const ApplicationRules &rules);

/// All or nothing: the proposals of a clean report; otherwise CsvEncodingUnknown, CsvMalformed,
/// XlsxMalformed or CsvColumnsWrong for a table that cannot be read, or IntakeRejected, with the first
/// Error's place.
[[nodiscard]] base::Result<QList<call::Proposal>> takeApplications(const IntakeReport &report);

} // namespace simsa::intake
