// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/checkpoints.h"

#include <QMap>

namespace simsa::office {

using base::Result;
using exchange::Checkpoint;
using exchange::Contact;

namespace {

constexpr int defaultCadenceHours = 24;

Result<QList<exchange::FeedHead>> heldHeads(const exchange::Seat &seat)
{
    const auto feeds = exchange::readFeeds(*seat.vault, seat.call);
    if (!feeds)
        return base::fail(feeds);
    QList<exchange::FeedHead> heads;
    for (const exchange::FeedState &feed : *feeds) {
        if (feed.role != exchange::FeedRole::Checkpoint && !feed.ids.isEmpty())
            heads.append({feed.feed, feed.device, feed.head()});
    }
    return heads;
}

Checkpoint commonPart(const exchange::Seat &seat, const exchange::Ledger &ledger, const crypto::Crl &crl)
{
    Checkpoint checkpoint;
    checkpoint.number = ledger.checkpoint() ? ledger.checkpoint()->value.number + 1 : 1;
    checkpoint.time = seat.clock->now();
    const int hours = ledger.charter() ? ledger.charter()->value.dates.checkpointHours : defaultCadenceHours;
    checkpoint.nextDue = checkpoint.time.addSecs(3600LL * hours);
    checkpoint.charter = ledger.charterHash();
    checkpoint.charterVersion = ledger.charter() ? ledger.charter()->value.version : 0;
    checkpoint.rosterVersion = ledger.roster() ? ledger.roster()->value.version : 0;
    checkpoint.crl = crl.der();
    return checkpoint;
}

exchange::Statement statementOf(const exchange::Ledger &ledger, const Checkpoint &checkpoint,
                                const QList<crypto::Certificate> &readers)
{
    exchange::Statement statement;
    statement.type = record::Type::Checkpoint;
    statement.body = exchange::toJson(checkpoint);
    statement.readers = readers;
    statement.charter = ledger.charterHash();
    if (ledger.checkpoint())
        statement.checkpoint = ledger.checkpoint()->record;
    statement.role = exchange::FeedRole::Checkpoint;
    return statement;
}

/// Who reads what: the committee together, everybody else alone with their devices.
struct Audience
{
    QList<crypto::Certificate> committee;
    QMap<base::PersonId, QList<Contact>> authors;
};

Audience audienceOf(const exchange::Ledger &ledger)
{
    const record::Parties leaders = record::Party::Office | record::Party::Chair | record::Party::Member;
    Audience audience;
    for (const Contact &contact : ledger.contacts()) {
        if (contact.former)
            continue;
        if (contact.parties & leaders)
            audience.committee.append(contact.encryption);
        else
            audience.authors[contact.person].append(contact);
    }
    return audience;
}

} // namespace

Result<qint64> writeCheckpoint(const exchange::Seat &seat, const exchange::Ledger &ledger,
                               const crypto::Crl &crl)
{
    const auto heads = heldHeads(seat);
    if (!heads)
        return base::fail(heads);
    const Checkpoint full = exchange::fullCheckpoint(commonPart(seat, ledger, crl), *heads);
    const Audience audience = audienceOf(ledger);
    exchange::Journal journal(*seat.vault, seat.author, seat.call, *seat.clock);
    for (const QList<Contact> &devices : audience.authors) {
        QList<base::DeviceId> ids;
        QList<crypto::Certificate> readers;
        for (const Contact &contact : devices) {
            ids.append(contact.device);
            readers.append(contact.encryption);
        }
        const Checkpoint own = exchange::checkpointFor(full, ids);
        if (const auto made = journal.append(statementOf(ledger, own, readers)); !made)
            return base::fail(made);
    }
    // The full one last: it is what makes the checkpoint exist for the office itself.
    if (const auto made = journal.append(statementOf(ledger, full, audience.committee)); !made)
        return base::fail(made);
    return full.number;
}

} // namespace simsa::office
