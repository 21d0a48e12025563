// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a vault, and what can be saved of a damaged one.
#include "cli/commands.h"
#include "cli/drafts.h"
#include "cli/session.h"
#include "destruction.h"
#include "store/restore.h"
#include "store/salvage.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

QJsonObject jsonOf(const store::BackupInfo &info)
{
    return {{u"created"_s, base::formatUtc(info.created)},
            {u"bytes"_s, info.bytes},
            {u"files"_s, static_cast<int>(info.files.size())}};
}

/// Opens the vault and reads all of it; its own rows.
Result<QList<exchange::Row>> checked(const app::WorkstationConfig &key)
{
    const auto vault = store::VaultFile::open(key.vaultFolder, key.passphrase);
    const auto sound = vault ? (*vault)->check() : base::fail(vault);
    return sound ? (*vault)->all({{}, exchange::Table::Identity}) : base::fail(sound);
}

/// A line for each table that lost something, and the whole as JSON.
QJsonObject tell(Session &session, const store::VaultState &state)
{
    QJsonArray tables;
    qint64 right = 0, lost = 0;
    for (const store::TableState &table : state.tables) {
        right += table.right;
        lost += table.atLeastLost();
        if (!table.asCounted)
            session.say(Cli::tr("%1 %2: %3 rows right, %4 damaged, %5 missing")
                            .arg(table.call.isEmpty() ? Cli::tr("of the vault itself") : table.call.text(),
                                 store::nameOf(table.table))
                            .arg(table.right)
                            .arg(table.damaged)
                            .arg(table.missing));
        tables.append(QJsonObject{{u"call"_s, table.call.text()},
                                  {u"table"_s, store::nameOf(table.table)},
                                  {u"right"_s, table.right},
                                  {u"damaged"_s, table.damaged},
                                  {u"missing"_s, table.missing},
                                  {u"asCounted"_s, table.asCounted}});
    }
    if (state.keysLost > 0)
        session.say(Cli::tr("The keys of %1 calls are gone; %2 rows cannot be read by anybody.")
                        .arg(state.keysLost)
                        .arg(state.rowsWithoutKey));
    if (state.ledgerLost)
        session.say(Cli::tr("The account of rows is gone: nobody can tell which rows are missing."));
    session.say(Cli::tr("%1 rows can be read, at least %2 are lost.").arg(right).arg(lost));
    return {{u"sound"_s, false},
            {u"right"_s, right},
            {u"lost"_s, lost},
            {u"keysLost"_s, state.keysLost},
            {u"rowsWithoutKey"_s, state.rowsWithoutKey},
            {u"ledgerLost"_s, state.ledgerLost},
            {u"tables"_s, tables}};
}

} // namespace

Outcome vaultBackup(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto info = app::backUp(**station, arguments.word(0));
    if (!info)
        return failed(info);
    session.say(Cli::tr("Everything is in %1. It opens with today's passphrase.").arg(arguments.word(0)));
    return Answer{jsonOf(*info), Exit::Good, {}};
}

Outcome vaultRestore(Session &session, const Arguments &arguments)
{
    const auto key = session.key();
    if (!key)
        return failed(key);
    const auto info = store::restoreBackup(arguments.word(0), key->passphrase, key->vaultFolder);
    if (!info)
        return failed(info);
    session.say(
        Cli::tr("The vault of %1 is in %2 again. What was sent since then comes back with the next sync.")
            .arg(base::formatUtc(info->created), key->vaultFolder));
    return Answer{jsonOf(*info), Exit::Good, {}};
}

Outcome vaultCheck(Session &session, const Arguments &)
{
    const auto key = session.key();
    if (!key)
        return failed(key);
    const auto sound = checked(*key);
    if (sound) {
        session.say(Cli::tr("Every row is as it was written."));
        const QStringList inClear = filesInClear(*sound);
        for (const QString &line : inClear)
            session.say(line);
        return Answer{
            {{u"sound"_s, true}, {u"inClear"_s, QJsonArray::fromStringList(inClear)}}, Exit::Good, {}};
    }
    if (sound.error().code != ErrorCode::VaultDamaged)
        return failed(sound);
    const auto salvage = store::Salvage::open(key->vaultFolder, key->passphrase);
    if (!salvage)
        return failed(salvage);
    const QJsonObject json = tell(session, salvage->state());
    session.say(
        Cli::tr("The vault is damaged; nothing was changed. Restore the newest backup, or save what can "
                "be read: simsa-cli vault repair FOLDER"));
    return Answer{json, Exit::Bad, {}};
}

Outcome vaultRepair(Session &session, const Arguments &arguments)
{
    const auto key = session.key();
    if (!key)
        return failed(key);
    const auto salvage = store::Salvage::open(key->vaultFolder, key->passphrase);
    if (!salvage)
        return failed(salvage);
    const auto fresh = store::VaultFile::create(arguments.word(0), key->passphrase);
    if (!fresh)
        return failed(fresh);
    const auto notCopied = salvage->copyTo(**fresh);
    if (!notCopied)
        return failed(notCopied);
    QJsonObject json = tell(session, salvage->state());
    for (const QString &name : *notCopied)
        session.say(Cli::tr("Could not be copied: %1").arg(name));
    session.say(
        Cli::tr("What could be read is in the new vault %1, with the same passphrase. Keep the damaged one "
                "until the next sync went well.")
            .arg(arguments.word(0)));
    json[u"sound"_s] = salvage->state().isWhole() && notCopied->isEmpty();
    json[u"filesLost"_s] = QJsonArray::fromStringList(*notCopied);
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
