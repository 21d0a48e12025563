// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/backuplist.h"

#include "base/clock.h"
#include "base/json.h"
#include "crypto/secret.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace simsa::retention {

using base::ErrorCode;
using base::Result;

namespace {

const QString backupsRow = QStringLiteral("backups");
const exchange::Place ownPlace{{}, exchange::Table::Identity};
constexpr qint64 pieceBytes = 1024 * 1024;

QJsonObject toJson(const KnownBackup &backup)
{
    QJsonArray calls;
    for (const base::CallId &call : backup.calls)
        calls.append(call.text());
    return {{QStringLiteral("by_hand"), backup.byHand},
            {QStringLiteral("bytes"), backup.bytes},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("gone"), backup.gone},
            {QStringLiteral("made"), base::formatUtc(backup.made)},
            {QStringLiteral("path"), backup.path},
            {QStringLiteral("sha256"), backup.sha256.hex()}};
}

KnownBackup backupFrom(base::JsonReader &reader)
{
    KnownBackup backup;
    backup.byHand = reader.boolean(QStringLiteral("by_hand"));
    backup.bytes = reader.integer(QStringLiteral("bytes"), 0, std::numeric_limits<qint64>::max());
    for (const QString &call : reader.strings(QStringLiteral("calls")))
        backup.calls.append(base::CallId(call));
    backup.gone = reader.boolean(QStringLiteral("gone"));
    backup.made = reader.time(QStringLiteral("made"));
    backup.path = reader.text(QStringLiteral("path"));
    backup.sha256 = reader.bytes<base::Digest>(QStringLiteral("sha256"));
    return backup;
}

/// A path as the list has it: absolute, and in NFC as all JSON here is.
QString listed(const QString &path)
{
    return base::toNfc(QFileInfo(path).absoluteFilePath());
}

Result<base::Digest> digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, path);
    crypto::Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return base::fail(ErrorCode::FileUnreadable, path);
        hash.add(piece);
    }
    return hash.finish();
}

/// The list without the one of that path that is not gone.
Result<QList<KnownBackup>> withoutPath(const exchange::Vault &vault, const QString &path)
{
    auto backups = knownBackups(vault);
    if (backups)
        backups->removeIf([&](const KnownBackup &one) { return one.path == path && !one.gone; });
    return backups;
}

Result<> write(exchange::Vault &vault, const QList<KnownBackup> &backups)
{
    exchange::Changes changes;
    keepBackups(changes, backups);
    return vault.write(changes);
}

} // namespace

Result<QList<KnownBackup>> knownBackups(const exchange::Vault &vault)
{
    const auto row = vault.read(ownPlace, backupsRow);
    if (!row)
        return base::fail(row);
    if (!*row)
        return QList<KnownBackup>();
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, backupsRow);
    base::JsonReader reader(*json, backupsRow);
    const auto backups = reader.list<KnownBackup>(backupsRow, backupFrom);
    if (!reader.finish())
        return base::fail(ErrorCode::VaultDamaged, backupsRow);
    return backups;
}

void keepBackups(exchange::Changes &changes, const QList<KnownBackup> &backups)
{
    QJsonArray array;
    for (const KnownBackup &backup : backups)
        array.append(toJson(backup));
    changes.put(ownPlace, backupsRow, base::canonicalJson({{backupsRow, array}}));
}

Result<> noteBackup(exchange::Vault &vault, const QString &path, const QDateTime &made)
{
    auto backups = withoutPath(vault, listed(path));
    const auto calls = vault.calls();
    if (!backups)
        return base::fail(backups);
    if (!calls)
        return base::fail(calls);
    KnownBackup backup;
    backup.path = listed(path);
    backup.made = made;
    std::copy_if(calls->begin(), calls->end(), std::back_inserter(backup.calls),
                 [](const base::CallId &call) { return !call.isEmpty(); });
    backups->append(backup);
    return write(vault, *backups);
}

Result<> noteBackupMade(exchange::Vault &vault, const QString &path)
{
    auto backups = knownBackups(vault);
    const auto digest = digestOf(path);
    if (!backups)
        return base::fail(backups);
    if (!digest)
        return base::fail(digest);
    for (KnownBackup &backup : *backups) {
        if (backup.path != listed(path) || backup.gone)
            continue;
        backup.bytes = QFileInfo(path).size();
        backup.sha256 = *digest;
    }
    return write(vault, *backups);
}

Result<> forgetBackup(exchange::Vault &vault, const QString &path)
{
    const auto backups = withoutPath(vault, listed(path));
    return backups ? write(vault, *backups) : base::fail(backups);
}

bool isThere(const KnownBackup &backup)
{
    const QFileInfo file(backup.path);
    if (backup.sha256.isZero() || !file.isFile() || file.isSymLink() || file.size() != backup.bytes)
        return false;
    const auto digest = digestOf(backup.path);
    return digest && *digest == backup.sha256;
}

} // namespace simsa::retention
