// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/applications.h"

#include "base/json.h"
#include "crypto/secret.h"

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::Result;
using exchange::Table;

namespace {

const QString conflictsRow = QStringLiteral("conflicts");

} // namespace

QString attachmentRow(const base::Digest &sha256)
{
    return sha256.hex();
}

Result<QList<call::Proposal>> readProposals(const exchange::Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, Table::Proposals});
    if (!rows)
        return base::fail(rows);
    QList<call::Proposal> proposals;
    for (const exchange::Row &row : *rows) {
        const auto json = base::parseCanonicalJson(row.bytes);
        auto proposal = json ? call::proposalFromJson(*json) : base::fail(json);
        if (!proposal)
            return base::fail(ErrorCode::VaultDamaged, row.id);
        proposals.append(*std::move(proposal));
    }
    std::sort(proposals.begin(), proposals.end(),
              [](const call::Proposal &a, const call::Proposal &b) { return a.id < b.id; });
    return proposals;
}

void keepProposal(exchange::Changes &changes, const base::CallId &call, const call::Proposal &proposal,
                  const QList<QByteArray> &files)
{
    changes.put({call, Table::Proposals}, proposal.id.text(), base::canonicalJson(call::toJson(proposal)));
    for (qsizetype i = 0; i < files.size(); ++i)
        changes.put({call, Table::Attachments}, attachmentRow(proposal.attachments.at(i).sha256),
                    files.at(i));
}

Result<QByteArray> readAttachment(const exchange::Vault &vault, const base::CallId &call,
                                  const call::Attachment &attachment)
{
    const auto row = vault.read({call, Table::Attachments}, attachmentRow(attachment.sha256));
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::NotFound, attachment.name);
    if (crypto::sha256(**row) != attachment.sha256)
        return base::fail(ErrorCode::VaultDamaged, attachment.name);
    return **row;
}

Result<QList<call::Conflict>> readConflicts(const exchange::Vault &vault, const base::CallId &call)
{
    const auto row = vault.read({call, Table::Calls}, conflictsRow);
    if (!row)
        return base::fail(row);
    QList<call::Conflict> conflicts;
    if (!*row)
        return conflicts;
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, conflictsRow);
    for (const QJsonValue &value : json->value(conflictsRow).toArray()) {
        const auto conflict = call::conflictFromJson(value.toObject());
        if (!conflict)
            return base::fail(ErrorCode::VaultDamaged, conflictsRow);
        conflicts.append(*conflict);
    }
    return conflicts;
}

void keepConflicts(exchange::Changes &changes, const base::CallId &call,
                   const QList<call::Conflict> &conflicts)
{
    QJsonArray array;
    for (const call::Conflict &conflict : conflicts)
        array.append(call::toJson(conflict));
    changes.put({call, Table::Calls}, conflictsRow, base::canonicalJson({{conflictsRow, array}}));
}

} // namespace simsa::office
