// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "exchange/audience.h"
#include "exchange/handover.h"
#include "office/applications.h"
#include "record/handing.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Every device of the people named, as it is sealed to now.
Attempt<QList<exchange::Contact>> readersNamed(const exchange::Ledger &ledger, const QStringList &people)
{
    QList<exchange::Contact> readers;
    for (const QString &person : people) {
        const qsizetype before = readers.size();
        for (const exchange::Contact &contact : ledger.contacts()) {
            if (contact.person.text() == person && !contact.former && !readers.contains(contact))
                readers.append(contact);
        }
        if (readers.size() == before)
            return tl::unexpected(Failure::of({ErrorCode::NotFound, person}));
    }
    return readers;
}

/// The records that the words name, and every review of the proposals named.
Attempt<QList<base::RecordId>> recordsNamed(const exchange::Ledger &ledger, const Arguments &arguments)
{
    QList<base::RecordId> all;
    for (const exchange::LedgerEntry &entry : ledger.entries())
        all.append(entry.id);
    QList<base::RecordId> picked;
    for (const QString &word : arguments.words()) {
        const auto id = pickRecord(all, word);
        if (!id)
            return failed(id);
        if (!picked.contains(*id))
            picked.append(*id);
    }
    for (const QString &proposal : arguments.values("reviews-of")) {
        bool any = false;
        for (const exchange::LedgerEntry *review : ledger.believed(record::Type::Review)) {
            if (review->record.body.value(u"proposal"_s) != proposal)
                continue;
            any = true;
            if (!picked.contains(review->id))
                picked.append(review->id);
        }
        if (!any)
            return tl::unexpected(Failure::of({ErrorCode::NotFound, proposal}));
    }
    return picked;
}

QStringList peopleIn(const exchange::Ledger &ledger, const record::Disclosure &disclosure)
{
    QStringList people;
    for (const base::Digest &certificate : disclosure.to) {
        const auto reader = exchange::readerNamed(ledger, certificate);
        people.append(reader ? reader->person.text() : certificate.hex());
    }
    people.removeDuplicates();
    return people;
}

/// What was handed on to whom and why: the records that name it, not those that carry it.
QJsonArray listed(Session &session, const exchange::Ledger &ledger)
{
    QJsonArray list;
    for (const exchange::LedgerEntry *entry : ledger.believed(record::Type::Disclosure)) {
        const auto disclosure = record::disclosureFromJson(entry->record.body);
        if (!disclosure || !std::all_of(disclosure->records.begin(), disclosure->records.end(),
                                        [](const auto &one) { return one.signedData.isEmpty(); }))
            continue;
        const QStringList people = peopleIn(ledger, *disclosure);
        session.say(u"%1  %2 > %3: %4"_s.arg(base::formatUtc(entry->record.created),
                                             entry->record.author.text(), people.join(u", "_s),
                                             disclosure->reason));
        QJsonArray records;
        for (const record::HandedRecord &one : disclosure->records) {
            const exchange::LedgerEntry *held = ledger.find(one.id);
            session.say(u"    "_s +
                        u"%1  %2"_s.arg(one.id.hex(), held ? held->record.typeName : QString()).trimmed());
            records.append(one.id.hex());
        }
        list.append(QJsonObject{{u"record"_s, entry->id.hex()},
                                {u"by"_s, entry->record.author.text()},
                                {u"created"_s, base::formatUtc(entry->record.created)},
                                {u"to"_s, QJsonArray::fromStringList(people)},
                                {u"reason"_s, disclosure->reason},
                                {u"records"_s, records}});
    }
    if (list.isEmpty())
        session.say(Cli::tr("Nothing was handed on."));
    return list;
}

} // namespace

Outcome disclose(Session &session, const Arguments &arguments)
{
    const bool lists = arguments.words().isEmpty() && !arguments.has("reviews-of");
    if (lists == (arguments.has("to") || arguments.has("reason")))
        return usage(Cli::tr("Name records (or --reviews-of), --to and --reason; or nothing, for the list."));
    const auto here = seatedLedger(session);
    if (!here)
        return failed(here);
    const auto &[seat, ledger] = *here;
    if (lists)
        return Answer{{{u"disclosures"_s, listed(session, ledger)}}, Exit::Good, {}};
    const auto readers = readersNamed(ledger, arguments.values("to"));
    if (!readers)
        return failed(readers);
    const auto records = recordsNamed(ledger, arguments);
    if (!records)
        return failed(records);
    const auto known = office::readConflicts(*seat.vault, seat.call);
    if (!known)
        return failed(known);
    const auto id =
        exchange::disclose(seat, base::toNfc(arguments.value("reason")), *records, *readers, *known);
    if (!id)
        return failed(id);
    session.say(Cli::tr("Signed: %1 records are handed on with the next sync (%2).")
                    .arg(records->size())
                    .arg(id->hex()));
    return Answer{
        {{u"record"_s, id->hex()}, {u"records"_s, static_cast<int>(records->size())}}, Exit::Good, {}};
}

} // namespace simsa::cli
