// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/destructionstate.h"

#include "base/json.h"

namespace simsa::retention {

using base::ErrorCode;
using base::Result;

namespace {

const exchange::Place ownPlace{{}, exchange::Table::Identity};

QString rowOf(const base::CallId &call)
{
    return QStringLiteral("destruction.") + call.text();
}

QList<call::RecordClass> classesFrom(base::JsonReader &reader, const QString &key)
{
    QList<call::RecordClass> classes;
    for (const QString &name : reader.strings(key)) {
        const qsizetype index = call::recordClassNames().indexOf(name);
        if (index < 0)
            reader.reject(ErrorCode::VaultDamaged, name);
        else
            classes.append(static_cast<call::RecordClass>(index));
    }
    return classes;
}

QJsonArray toJson(const QList<call::RecordClass> &classes)
{
    QJsonArray names;
    for (const call::RecordClass what : classes)
        names.append(call::nameOf(what));
    return names;
}

} // namespace

Result<std::optional<DestructionState>> destructionState(const exchange::Vault &vault,
                                                         const base::CallId &call)
{
    const auto row = vault.read(ownPlace, rowOf(call));
    if (!row)
        return base::fail(row);
    if (!*row)
        return std::optional<DestructionState>();
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, rowOf(call));
    base::JsonReader reader(*json, rowOf(call));
    DestructionState state;
    state.begun = reader.boolean(QStringLiteral("begun"));
    state.closed = reader.bytes<base::RecordId>(QStringLiteral("closed"));
    state.whole = reader.boolean(QStringLiteral("whole"));
    state.destroyed = classesFrom(reader, QStringLiteral("destroyed"));
    state.held = classesFrom(reader, QStringLiteral("held"));
    for (const QString &text : reader.strings(QStringLiteral("confirmations")))
        state.confirmations.append(QByteArray::fromBase64(text.toLatin1()));
    if (!reader.finish())
        return base::fail(ErrorCode::VaultDamaged, rowOf(call));
    return state;
}

void keep(exchange::Changes &changes, const base::CallId &call, const DestructionState &state)
{
    QJsonArray confirmations;
    for (const QByteArray &one : state.confirmations)
        confirmations.append(QString::fromLatin1(one.toBase64()));
    changes.put(ownPlace, rowOf(call),
                base::canonicalJson({{QStringLiteral("begun"), state.begun},
                                     {QStringLiteral("closed"), state.closed.hex()},
                                     {QStringLiteral("confirmations"), confirmations},
                                     {QStringLiteral("destroyed"), toJson(state.destroyed)},
                                     {QStringLiteral("held"), toJson(state.held)},
                                     {QStringLiteral("whole"), state.whole}}));
}

} // namespace simsa::retention
