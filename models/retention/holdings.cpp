// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/holdings.h"

#include "exchange/shelf.h"
#include "outcome/takenbundle.h"

#include <QSet>

#include <optional>

namespace simsa::retention {

using base::Result;
using call::RecordClass;
using exchange::Table;
using record::Type;

namespace {

std::optional<RecordClass> classOf(Type type)
{
    switch (type) {
    case Type::Question:
    case Type::Review:
    case Type::Comment:
    case Type::Opinion:
    case Type::ScoreRevision:
        return RecordClass::Reviews;
    case Type::Attendance:
    case Type::Motion:
    case Type::Vote:
    case Type::Minutes:
    case Type::Reconciliation:
    case Type::Plan:
    case Type::Decision:
    case Type::Endorsement:
    case Type::Release:
    case Type::Handout:
    case Type::Acceptance:
    case Type::Objection:
    case Type::Report:
    case Type::Check:
    case Type::Disclosure:
        return RecordClass::Decisions;
    case Type::Roster:
    case Type::Assignment:
    case Type::Device:
    case Type::Pledge:
    case Type::Recusal:
    case Type::Waiver:
    case Type::Challenge:
        return RecordClass::Identities;
    case Type::Charter:
    case Type::Revocation:
    case Type::Counterseal:
    case Type::Checkpoint:
    case Type::Closed:
    case Type::Unknown:
        return {};
    }
    return {};
}

/// Rows of table `calls`, by name: the window's place holds words that were typed and never signed.
std::optional<RecordClass> classOfCallRow(const QString &row)
{
    if (row == QLatin1String("window"))
        return RecordClass::Reviews;
    if (row == QLatin1String("packets"))
        return RecordClass::Decisions;
    if (row == QLatin1String("contacts") || row == QLatin1String("conflicts") ||
        row == QLatin1String("bundles"))
        return RecordClass::Identities;
    return {};
}

std::optional<RecordClass> classOf(Table table)
{
    switch (table) {
    case Table::Bundles:
    case Table::Proposals:
    case Table::Attachments:
        return RecordClass::Applications;
    case Table::Drafts:
        return RecordClass::Reviews;
    case Table::Plans:
        return RecordClass::Decisions;
    case Table::Identity:
    case Table::Calls:
    case Table::Records:
    case Table::Feeds:
    case Table::Outbox:
    case Table::Checkpoints:
        return {};
    }
    return {};
}

constexpr Table callTables[] = {Table::Calls,       Table::Bundles, Table::Proposals, Table::Attachments,
                                Table::Drafts,      Table::Records, Table::Feeds,     Table::Outbox,
                                Table::Checkpoints, Table::Plans};

Result<std::optional<RecordClass>> classOf(Table table, const exchange::Row &row)
{
    if (table == Table::Calls)
        return classOfCallRow(row.id);
    if (table != Table::Records)
        return classOf(table);
    const auto stored = exchange::storedRecordFromBytes(row.bytes);
    if (!stored)
        return base::fail(stored);
    const auto record = record::decode(stored->json);
    if (!record)
        return base::fail(base::ErrorCode::VaultDamaged, row.id);
    return classOf(record->type);
}

/// Own records that wait to be sent cannot wait any longer once they are gone.
Result<> addOutbox(const exchange::Vault &vault, const base::CallId &call, Holdings &holdings)
{
    QSet<QString> records;
    for (const exchange::Changes::Remove &one : std::as_const(holdings.rows)) {
        if (one.place.table == Table::Records)
            records.insert(one.id);
    }
    const exchange::Place outbox{call, Table::Outbox};
    const auto rows = vault.all(outbox);
    if (!rows)
        return base::fail(rows);
    for (const exchange::Row &row : *rows) {
        if (records.contains(QString::fromLatin1(row.bytes.toHex())))
            holdings.rows.append({outbox, row.id});
    }
    return {};
}

Result<QStringList> filesOf(const exchange::Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, Table::Bundles});
    if (!rows)
        return base::fail(rows);
    QStringList files;
    for (const exchange::Row &row : *rows) {
        if (const auto id = base::BundleId::fromHex(row.id))
            files.append(outcome::keptName(*id));
    }
    return files;
}

} // namespace

Result<Holdings> holdingsOf(const exchange::Vault &vault, const base::CallId &call,
                            const QList<RecordClass> &classes)
{
    Holdings holdings;
    for (const Table table : callTables) {
        const exchange::Place place{call, table};
        const auto rows = vault.all(place);
        if (!rows)
            return base::fail(rows);
        for (const exchange::Row &row : *rows) {
            const auto of = classOf(table, row);
            if (!of)
                return base::fail(of);
            if (*of && classes.contains(**of))
                holdings.rows.append({place, row.id});
        }
    }
    if (const auto added = addOutbox(vault, call, holdings); !added)
        return base::fail(added);
    if (!classes.contains(RecordClass::Applications))
        return holdings;
    auto files = filesOf(vault, call);
    if (!files)
        return base::fail(files);
    holdings.files = *std::move(files);
    return holdings;
}

Result<Holdings> allHoldings(const exchange::Vault &vault, const base::CallId &call)
{
    Holdings holdings;
    for (const Table table : callTables) {
        const exchange::Place place{call, table};
        const auto rows = vault.all(place);
        if (!rows)
            return base::fail(rows);
        for (const exchange::Row &row : *rows)
            holdings.rows.append({place, row.id});
    }
    auto files = filesOf(vault, call);
    if (!files)
        return base::fail(files);
    holdings.files = *std::move(files);
    return holdings;
}

} // namespace simsa::retention
