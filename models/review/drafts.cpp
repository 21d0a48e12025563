// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/drafts.h"

#include "base/clock.h"
#include "base/json.h"
#include "review/drafthistory.h"
#include "review/passages.h"
#include "review/ranking.h"

namespace simsa::review {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

const QString draftPrefix = QStringLiteral("draft:");
const QString recusalPrefix = QStringLiteral("recusal:");

QByteArray inNfc(const QByteArray &json)
{
    return base::toNfc(QString::fromUtf8(json)).toUtf8();
}

Result<record::Recusal> recusalFromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, recusalPrefix);
    return record::recusalFromJson(*json);
}

void readOwnNotes(const exchange::Row &row, DraftOfRow &read)
{
    if (row.id == rankingRow()) {
        read.isOwnNotes = Ranking::fromBytes(row.bytes).has_value();
        return;
    }
    read.proposal = base::ProposalId(row.id.section(u':', 1));
    if (row.id == passagesRow(read.proposal))
        read.isOwnNotes = Passages::fromBytes(row.bytes).has_value();
    else if (row.id == historyRow(read.proposal))
        read.isOwnNotes = DraftHistory::fromBytes(row.bytes).has_value();
}

} // namespace

QString draftRow(const base::ProposalId &proposal)
{
    return draftPrefix + proposal.text();
}

QString recusalRow(const base::ProposalId &proposal)
{
    return recusalPrefix + proposal.text();
}

QJsonObject toJson(const Draft &draft)
{
    return {{QStringLiteral("changed"), base::formatUtc(draft.changedAt)},
            {QStringLiteral("content"), call::toJson(draft.content)}};
}

Result<Draft> draftFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("draft"));
    Draft draft;
    draft.changedAt = reader.time(QStringLiteral("changed"));
    auto content = call::reviewContentFromJson(reader.object(QStringLiteral("content")));
    if (!content || !reader.finish())
        return base::fail(ErrorCode::VaultDamaged, draftPrefix);
    draft.content = *std::move(content);
    return draft;
}

QByteArray toBytes(const Draft &draft)
{
    return base::canonicalJson(toJson(draft));
}

Result<Draft> draftFromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    return json ? draftFromJson(*json) : base::fail(ErrorCode::VaultDamaged, draftPrefix);
}

Result<Draft> readable(const Draft &draft)
{
    const auto read = draftFromBytes(inNfc(toBytes(draft)));
    return read ? read : base::fail(ErrorCode::InvalidArgument, read.error().detail);
}

Result<record::Recusal> readable(const record::Recusal &recusal)
{
    const auto read = recusalFromBytes(inNfc(base::canonicalJson(record::toJson(recusal))));
    return read ? read : base::fail(ErrorCode::InvalidArgument, read.error().detail);
}

DraftOfRow draftOfRow(const exchange::Row &row)
{
    DraftOfRow read;
    if (row.id.startsWith(draftPrefix)) {
        read.proposal = base::ProposalId(row.id.mid(draftPrefix.size()));
        if (auto draft = draftFromBytes(row.bytes))
            read.draft = *std::move(draft);
    } else if (row.id.startsWith(recusalPrefix)) {
        read.proposal = base::ProposalId(row.id.mid(recusalPrefix.size()));
        auto recusal = recusalFromBytes(row.bytes);
        if (recusal && recusal->proposal == read.proposal)
            read.recusal = *std::move(recusal);
    } else {
        readOwnNotes(row, read);
    }
    return read;
}

bool isTypedText(const QString &row)
{
    return row.startsWith(QLatin1String("question:"));
}

Result<Drafts> readDrafts(const exchange::Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, exchange::Table::Drafts});
    if (!rows)
        return base::fail(rows);
    Drafts drafts;
    for (const exchange::Row &row : *rows) {
        if (row.id.startsWith(draftPrefix)) {
            auto draft = draftFromBytes(row.bytes);
            if (!draft)
                return base::fail(draft);
            drafts.reviews.insert(base::ProposalId(row.id.mid(draftPrefix.size())), *std::move(draft));
        } else if (row.id.startsWith(recusalPrefix)) {
            auto recusal = recusalFromBytes(row.bytes);
            if (!recusal)
                return base::fail(recusal);
            drafts.recusals.insert(recusal->proposal, *recusal);
        }
    }
    return drafts;
}

} // namespace simsa::review
