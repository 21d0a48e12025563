// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unsealed work outside the vault: in an emergency, and on the way from one vault to another.
#include "cli/drafts.h"
#include "base/json.h"
#include "base/newfile.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/draftstext.h"
#include "crypto/secret.h"
#include "store/salvage.h"

#include <QFileInfo>
#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using exchange::Place;
using exchange::Table;

namespace {

const QString notePrefix = u"drafts-in-clear:"_s;

/// What was read, and the file that would be written; the vault is closed again.
struct Gathered
{
    store::KeptDrafts drafts;
    store::VaultState state;
    QByteArray sealed;
};

Result<Gathered> gather(const app::WorkstationConfig &key, const QDateTime &at)
{
    const auto salvage = store::Salvage::open(key.vaultFolder, key.passphrase);
    if (!salvage)
        return base::fail(salvage);
    Gathered gathered{salvage->drafts(at), salvage->state(), {}};
    auto sealed = salvage->sealDrafts(gathered.drafts);
    if (!sealed)
        return base::fail(sealed);
    gathered.sealed = *std::move(sealed);
    return gathered;
}

/// A line for whatever is lost; how many drafts at least.
qint64 tellLost(Session &session, const store::VaultState &state)
{
    qint64 lost = 0;
    for (const store::TableState &table : state.tables) {
        if (table.table != Table::Drafts || (table.asCounted && table.atLeastLost() == 0))
            continue;
        lost += table.atLeastLost();
        session.say(Cli::tr("%1: %2 drafts can be read, %3 are damaged, %4 are missing")
                        .arg(table.call.text())
                        .arg(table.right)
                        .arg(table.damaged)
                        .arg(table.missing));
        if (table.atLeastLost() == 0)
            session.say(
                Cli::tr("%1: some drafts can only be read as they were earlier").arg(table.call.text()));
    }
    if (state.keysLost > 0)
        session.say(Cli::tr("The keys of %1 calls are gone; %2 rows cannot be read by anybody.")
                        .arg(state.keysLost)
                        .arg(state.rowsWithoutKey));
    if (state.ledgerLost)
        session.say(Cli::tr("The account of rows is gone: nobody can tell which rows are missing."));
    return lost;
}

/// The note of a file in clear, kept before the file is there. A damaged vault is not written to.
Result<> note(const app::WorkstationConfig &key, bool whole, const QString &id, const QByteArray &bytes)
{
    if (!whole)
        return base::fail(ErrorCode::VaultDamaged);
    const auto vault = store::VaultFile::open(key.vaultFolder, key.passphrase);
    if (!vault)
        return base::fail(vault);
    exchange::Changes changes;
    const Place place{{}, Table::Identity};
    if (bytes.isEmpty())
        changes.remove(place, id);
    else
        changes.put(place, id, bytes);
    return (*vault)->write(changes);
}

Outcome exportInClear(Session &session, const app::WorkstationConfig &key, const Gathered &gathered,
                      const QString &path, QJsonObject json)
{
    const UnsealedWork work = unsealedWork(gathered.drafts);
    const QDateTime at = gathered.drafts.created;
    const auto tail = crypto::randomBytes(8); // two within a second are two notes
    if (!tail)
        return failed(tail);
    const QString id = notePrefix + base::formatUtc(at) + u':' + QString::fromLatin1(tail->toHex());
    const auto noted = note(key, gathered.state.isWhole(), id,
                            base::canonicalJson({{u"at"_s, base::formatUtc(at)},
                                                 {u"drafts"_s, work.reviews + work.recusals},
                                                 {u"file"_s, base::toNfc(QFileInfo(path).absoluteFilePath())},
                                                 {u"v"_s, 1}}));
    const bool asJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const auto written = base::writeNewFile(path, asJson ? jsonOf(work) : markdownOf(work, at));
    if (!written) {
        if (noted && !note(key, true, id, {})) // the file is not there, whatever the note says
            session.note(Cli::tr("The vault says that this file was written. It was not."));
        return failed(written);
    }
    if (!noted)
        session.note(Cli::tr("This file in clear could not be noted in the vault: %1")
                         .arg(Failure::of(noted.error()).text));
    session.say(Cli::tr("%1 drafts are in %2, readable by everybody who gets hold of it.")
                    .arg(work.reviews + work.recusals)
                    .arg(path));
    if (asJson && work.recusals > 0)
        session.say(Cli::tr("%1 conflicts that are not sealed are not in it.").arg(work.recusals));
    json.insert(u"recorded"_s, noted.has_value());
    json.insert(u"unreadable"_s, work.unreadable);
    return Answer{json, Exit::Good, {}};
}

} // namespace

QStringList filesInClear(const QList<exchange::Row> &identity)
{
    QStringList lines;
    for (const exchange::Row &row : identity) {
        const auto json = row.id.startsWith(notePrefix) ? base::parseCanonicalJson(row.bytes)
                                                        : base::fail(ErrorCode::NotFound);
        if (json)
            lines.append(Cli::tr("%1: %2 drafts were written in clear to %3")
                             .arg(json->value(u"at"_s).toString())
                             .arg(json->value(u"drafts"_s).toInt())
                             .arg(json->value(u"file"_s).toString()));
    }
    return lines;
}

Outcome vaultExportDrafts(Session &session, const Arguments &arguments)
{
    const auto key = session.key();
    if (!key)
        return failed(key);
    const QString path = arguments.word(0);
    if (QFileInfo::exists(path))
        return tl::unexpected(Failure::of({ErrorCode::AlreadyExists, path}));
    const auto gathered = gather(*key, session.clock().now());
    if (!gathered)
        return failed(gathered);
    const qint64 lost = tellLost(session, gathered->state);
    const QJsonObject json{{u"file"_s, path},
                           {u"drafts"_s, gathered->drafts.rows.size()},
                           {u"lost"_s, lost},
                           {u"whole"_s, gathered->drafts.whole},
                           {u"plain"_s, arguments.has("plain")}};
    if (arguments.has("plain"))
        return exportInClear(session, *key, *gathered, path, json);
    if (const auto written = base::writeNewFile(path, gathered->sealed); !written)
        return failed(written);
    session.say(Cli::tr("%1 drafts are in %2. It opens with today's passphrase.")
                    .arg(gathered->drafts.rows.size())
                    .arg(path));
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
