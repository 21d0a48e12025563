// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/applications.h"
#include "intake/rowreader.h"

#include <QHash>

namespace simsa::intake {

/// Turns rows of the table into proposals, noting everything that is wrong with each.
class ApplicationRow
{
public:
    explicit ApplicationRow(const ApplicationRules &rules)
        : m_rules(rules)
    {
    }

    /// The proposal as far as it could be read; worth something only when `row` has no errors.
    [[nodiscard]] call::Proposal read(RowReader &row);

private:
    void identify(RowReader &row, call::Proposal &proposal);
    void describe(RowReader &row, call::Proposal &proposal);
    void organisation(RowReader &row, call::Proposal &proposal);
    void request(RowReader &row, call::RequestLine &request);
    void alternatives(RowReader &row, const ModelMapping &mapping, call::RequestLine &request);
    void duration(RowReader &row, call::RequestLine &request, const call::Cluster &cluster);

    const ApplicationRules &m_rules;
    QHash<QString, int> m_firstLine; ///< of an id
};

/// Adds each proposal's attachments from the rules' folder and notes what is missing, foreign or no PDF.
/// `lines` are the lines of the proposals' rows, in the same order.
void attachFiles(const ApplicationRules &rules, const QList<int> &lines, QList<call::Proposal> &proposals,
                 QList<Finding> &findings);

} // namespace simsa::intake
