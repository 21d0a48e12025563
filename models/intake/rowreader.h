// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/finding.h"
#include "intake/table.h"

#include <optional>

namespace simsa::intake {

/// Reads the cells of one row by column name and notes what is wrong with them.
class RowReader
{
public:
    RowReader(const Table &table, const TableRow &row, QList<Finding> &findings)
        : m_table(table)
        , m_row(row)
        , m_findings(findings)
    {
    }

    /// The trimmed cell; empty where the column or the cell is not there.
    [[nodiscard]] QString cell(const QString &field) const;
    /// Text of at most `most` UTF-16 units without control characters.
    [[nodiscard]] QString text(const QString &field, int most, bool required);
    /// A whole number in ASCII digits; nullopt when it was noted, or empty and not required.
    [[nodiscard]] std::optional<int> number(const QString &field, bool required);
    /// Y/N or 1/0; nullopt where the cell is empty or noted.
    [[nodiscard]] std::optional<bool> flag(const QString &field);
    void note(FindingCode code, const QString &field, Suggestion suggestion, const QString &detail = {},
              Severity severity = Severity::Error);

    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }
    [[nodiscard]] int line() const { return m_row.line; }
    void setProposal(const QString &id) { m_proposal = id; }

private:
    const Table &m_table;
    const TableRow &m_row;
    QList<Finding> &m_findings;
    QString m_proposal;
    int m_errors = 0;
};

} // namespace simsa::intake
