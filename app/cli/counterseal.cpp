// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

struct Waiting
{
    base::RecordId id;
    QString type;
    int version = 0;
    QString what; ///< of a revocation: whose, and from when on
};

QString whatOf(const exchange::LedgerEntry &entry)
{
    const auto revocation = entry.record.type == record::Type::Revocation
                                ? record::revocationFromJson(entry.record.body)
                                : base::fail(base::ErrorCode::NotFound);
    if (!revocation)
        return {};
    return u"%1 %2 %3 %4 %5"_s
        .arg(revocation->person.text(), revocation->device.hex(), base::formatUtc(revocation->invalidityDate),
             record::nameOf(revocation->reason), revocation->text)
        .trimmed();
}

QList<Waiting> waitingAt(const committee::Desk &desk)
{
    QList<Waiting> waiting;
    for (const exchange::LedgerEntry *entry : desk.awaitingCounterseal()) {
        const record::Type type = entry->record.type;
        waiting.append({entry->id, record::nameOf(type), record::sealedVersion(type, entry->record.body),
                        whatOf(*entry)});
    }
    return waiting;
}

QJsonObject toJson(const Waiting &one)
{
    return {{u"record"_s, one.id.hex()},
            {u"type"_s, one.type},
            {u"version"_s, one.version},
            {u"what"_s, one.what}};
}

/// Those among the waiting ones that the words name.
Attempt<QList<base::RecordId>> chosen(const QList<Waiting> &waiting, const Arguments &arguments)
{
    QList<base::RecordId> all;
    for (const Waiting &one : waiting)
        all.append(one.id);
    if (arguments.has("all"))
        return all;
    QList<base::RecordId> picked;
    for (const QString &word : arguments.words()) {
        const auto id = pickRecord(all, word);
        if (!id)
            return failed(id);
        picked.append(*id);
    }
    return picked;
}

} // namespace

Outcome counterseal(Session &session, const Arguments &arguments)
{
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const QList<Waiting> waiting = waitingAt(**desk);
    const auto ids = chosen(waiting, arguments);
    if (!ids)
        return failed(ids);
    QJsonArray left;
    for (const Waiting &one : waiting) {
        if (ids->contains(one.id))
            continue;
        session.say(Cli::tr("waits: %1 v%2  %3").arg(one.type).arg(one.version).arg(one.id.hex()));
        if (!one.what.isEmpty())
            session.say(u"    "_s + one.what);
        left.append(toJson(one));
    }
    QJsonArray sealed;
    for (const base::RecordId &id : *ids) {
        const auto made = (*desk)->counterseal(id);
        if (!made)
            return failed(made);
        session.say(Cli::tr("countersigned: %1").arg(id.hex()));
        sealed.append(id.hex());
    }
    if (waiting.isEmpty())
        session.say(Cli::tr("Nothing waits."));
    return Answer{{{u"waiting"_s, left}, {u"countersigned"_s, sealed}}, Exit::Good, {}};
}

} // namespace simsa::cli
