// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"

#include "base/json.h"
#include "crypto/secret.h"
#include "exchange/checkpointsequence.h"
#include "exchange/linked.h"
#include "record/sealed.h"
#include "record/statements.h"

#include <algorithm>

namespace simsa::exchange {

using base::Digest;
using base::Error;
using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;

namespace {

const QString recordField = QStringLiteral("record");

Digest hashOf(const QJsonObject &body)
{
    return crypto::sha256(base::canonicalJson(body));
}

/// The office holds every author's copy of a checkpoint beside the full one: the full one says most.
bool isNewer(const Checkpoint &a, const Checkpoint &b)
{
    return a.number != b.number ? a.number > b.number : a.heads.size() > b.heads.size();
}

Result<LedgerEntry> entryOf(StoredRecord stored)
{
    auto record = record::decode(stored.json);
    if (!record)
        return base::fail(record);
    const RecordId id = record::idOf(stored.json);
    return LedgerEntry{id, *std::move(record), std::move(stored), {}};
}

/// A charter that may be in force in `call`.
Result<call::Charter> readCharter(const QJsonObject &body, const base::CallId &call)
{
    auto charter = call::charterFromJson(body);
    if (!charter)
        return charter;
    if (charter->call != call)
        return base::fail(ErrorCode::RecordForeignCall, charter->call.text());
    if (const auto valid = call::validate(*charter); !valid)
        return base::fail(valid);
    return charter;
}

/// A roster that may be in force: everybody in it was certified by `ca`.
Result<call::Roster> readRoster(const QJsonObject &body, const crypto::Certificate &ca)
{
    auto roster = call::rosterFromJson(body);
    if (!roster)
        return roster;
    if (const auto valid = call::validate(*roster); !valid)
        return base::fail(valid);
    const auto contacts = contactsOf(*roster);
    if (!contacts)
        return base::fail(contacts);
    for (const Contact &one : *contacts) {
        // The times are those of what is signed, judged with it.
        if (const auto ok = crypto::checkCertificate(one.signing, ca, crypto::KeyUse::Signing, {}); !ok)
            return base::failAt(ok, one.person.text());
        if (const auto ok = crypto::checkCertificate(one.encryption, ca, crypto::KeyUse::Encryption, {}); !ok)
            return base::failAt(ok, one.person.text());
    }
    return roster;
}

bool comesBefore(const LedgerEntry &a, const LedgerEntry &b)
{
    return a.record.feed != b.record.feed ? a.record.feed < b.record.feed : a.record.seq < b.record.seq;
}

} // namespace

Result<Ledger> Ledger::load(const Vault &vault, const base::CallId &call, const Trust &trust)
{
    Ledger ledger;
    ledger.m_trust = trust;
    ledger.m_call = call;
    if (const auto read = ledger.read(vault, call); !read)
        return base::fail(read);
    if (const auto judged = ledger.judgeAll(); !judged)
        return base::fail(judged);
    return ledger;
}

Result<> Ledger::take(const Vault &vault, const RecordId &id)
{
    if (m_index.contains(id))
        return {};
    auto stored = readRecord(vault, m_call, id);
    if (!stored)
        return base::fail(stored);
    auto entry = entryOf(*std::move(stored));
    if (!entry)
        return base::fail(ErrorCode::VaultDamaged, id.hex());
    const Type type = entry->record.type;
    const record::Head head{entry->record.seq, id};
    if (head.seq > m_heads.value(entry->record.feed).seq)
        m_heads.insert(entry->record.feed, head);
    m_coverage.extendChain(entry->record.feed, head.seq, id);
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), *entry, comesBefore), *entry);
    indexEntries();
    if (isAuthority(type) || type == Type::Counterseal || type == Type::Checkpoint ||
        type == Type::Revocation)
        return judgeAll();
    m_entries[m_index.value(id)].refused = judge(*entry);
    return {};
}

Result<> Ledger::judgeAll()
{
    m_faults.clear();
    findRevocations(false); // of the office itself: whose checkpoints are the next to be read
    findCheckpoint();
    findRevocations(true);
    if (const auto found = findAuthorities(); !found)
        return found;
    for (LedgerEntry &entry : m_entries)
        entry.refused = judge(entry);
    return {};
}

Result<> Ledger::read(const Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, Table::Records});
    const auto feeds = readFeeds(vault, call);
    auto contacts = readContacts(vault, call);
    if (!rows)
        return base::fail(rows);
    if (!feeds)
        return base::fail(feeds);
    if (!contacts)
        return base::fail(contacts);
    const auto own = readOwnDevices(vault);
    if (!own)
        return base::fail(own);
    m_linked = own->linked;
    for (const Row &row : *rows) {
        auto stored = storedRecordFromBytes(row.bytes);
        if (!stored)
            return base::fail(stored);
        auto entry = entryOf(*std::move(stored));
        if (!entry)
            return base::fail(ErrorCode::VaultDamaged, row.id);
        m_entries.append(*std::move(entry));
    }
    std::sort(m_entries.begin(), m_entries.end(), comesBefore);
    indexEntries();
    for (const FeedState &feed : *feeds) {
        m_coverage.setChain(feed.feed, feed.ids);
        if (!feed.ids.isEmpty())
            m_heads.insert(feed.feed, feed.head());
        if (!feed.forkedIds.isEmpty())
            m_forks.append(feed);
    }
    chainEntries();
    setContacts(*contacts);
    return {};
}

void Ledger::setContacts(const QList<Contact> &contacts)
{
    m_contacts = contacts;
    m_signers.clear();
    for (qsizetype i = 0; i < m_contacts.size(); ++i)
        m_signers.insert(m_contacts.at(i).signing.fingerprint(), i);
}

void Ledger::chainEntries()
{
    QHash<base::FeedId, QList<RecordId>> chains;
    for (const LedgerEntry &entry : std::as_const(m_entries)) {
        if (m_coverage.knows(entry.record.feed))
            continue;
        QList<RecordId> &chain = chains[entry.record.feed];
        const RecordId head = chain.isEmpty() ? RecordId() : chain.last();
        if (entry.record.seq == chain.size() + 1 && entry.record.prev == head)
            chain.append(entry.id);
    }
    for (auto it = chains.cbegin(); it != chains.cend(); ++it)
        m_coverage.setChain(it.key(), *it);
}

void Ledger::indexEntries()
{
    m_index.clear();
    m_counterseals.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const LedgerEntry &entry = m_entries[i];
        m_index.insert(entry.id, i);
        if (entry.record.type != Type::Counterseal || entry.stored.signer.fingerprint() != m_trust.chair)
            continue;
        if (const auto id = RecordId::fromHex(entry.record.body.value(recordField).toString()))
            m_counterseals.insert(*id, i);
    }
}

QList<const LedgerEntry *> Ledger::inOrder(Type type) const
{
    QHash<base::FeedId, base::FeedId> before;
    for (const LedgerEntry &entry : m_entries) {
        if (entry.record.continues)
            before.insert(entry.record.feed, entry.record.continues->feed);
    }
    const auto epochOf = [&before](base::FeedId feed) {
        qsizetype epoch = 0;
        for (; before.contains(feed) && epoch <= before.size(); ++epoch) // a ring is nobody's history
            feed = before.value(feed);
        return epoch;
    };
    QList<const LedgerEntry *> list;
    for (const LedgerEntry &entry : m_entries) {
        if (entry.record.type == type)
            list.append(&entry);
    }
    std::stable_sort(list.begin(), list.end(), [&](const LedgerEntry *a, const LedgerEntry *b) {
        return epochOf(a->record.feed) < epochOf(b->record.feed);
    });
    return list;
}

void Ledger::findCheckpoint()
{
    m_checkpoint.reset();
    m_coverage.clearCheckpoints();
    CheckpointSequence sequence(m_trust.ca);
    for (const LedgerEntry *entry : inOrder(Type::Checkpoint)) {
        if (entry->stored.signer.fingerprint() != m_trust.office || entry->record.call != m_call)
            continue;
        // By what was known until then: a thief of a revoked key must not state the next one.
        m_crl = sequence.crl();
        if (judgeCertificate(*entry))
            continue;
        auto checkpoint = sequence.take(entry->record.body);
        if (!checkpoint) {
            m_faults.insert(entry->id, checkpoint.error());
            continue;
        }
        m_coverage.take(*checkpoint);
        if (!m_checkpoint || isNewer(*checkpoint, m_checkpoint->value))
            m_checkpoint = InForce<Checkpoint>{*std::move(checkpoint), entry->id, hashOf(entry->record.body)};
    }
    m_crl = sequence.crl();
}

template<typename T, typename Read>
std::optional<InForce<T>> Ledger::newest(Type type, Read parse)
{
    std::optional<InForce<T>> best;
    for (const LedgerEntry *entry : inOrder(type)) {
        if (entry->stored.signer.fingerprint() != m_trust.office || entry->record.call != m_call ||
            !isCountersigned(*entry) || judgeCertificate(*entry))
            continue;
        Result<T> value = parse(entry->record.body);
        if (!value)
            m_faults.insert(entry->id, value.error());
        else if (best && value->version <= best->value.version)
            m_faults.insert(entry->id, Error{ErrorCode::VersionGoesBack, QString::number(value->version)});
        else
            best = InForce<T>{*std::move(value), entry->id, hashOf(entry->record.body)};
    }
    return best;
}

Result<> Ledger::findAuthorities()
{
    m_charter = newest<call::Charter>(Type::Charter,
                                      [this](const QJsonObject &body) { return readCharter(body, m_call); });
    m_roster = newest<call::Roster>(Type::Roster, [this](const QJsonObject &body) {
        auto roster = readRoster(body, m_trust.ca);
        if (roster)
            m_revocations.protect(*roster);
        return roster;
    });
    m_assignments = newest<call::Assignments>(Type::Assignment, call::assignmentsFromJson);
    if (m_roster) {
        auto contacts = contactsOf(m_roster->value);
        if (!contacts)
            return base::fail(contacts);
        setContacts(*contacts);
    }
    return {};
}

Digest Ledger::charterHash() const
{
    return m_charter ? m_charter->hash : Digest();
}

QList<const LedgerEntry *> Ledger::believed(Type type) const
{
    QList<const LedgerEntry *> entries;
    for (const LedgerEntry &entry : m_entries) {
        if (entry.record.type == type && !entry.refused)
            entries.append(&entry);
    }
    return entries;
}

const LedgerEntry *Ledger::find(const RecordId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &m_entries.at(*it);
}

QList<const LedgerEntry *> Ledger::refused() const
{
    QList<const LedgerEntry *> entries;
    for (const LedgerEntry &entry : m_entries) {
        if (entry.refused)
            entries.append(&entry);
    }
    return entries;
}

QList<crypto::Certificate> Ledger::readersOf(Type type, const QList<base::PersonId> &except) const
{
    const record::Parties readers = record::ruleOf(type).readers;
    QList<crypto::Certificate> certificates;
    for (const Contact &contact : m_contacts) {
        const bool revoked = m_crl.find(contact.encryption).has_value();
        if ((contact.parties & readers) && !contact.former && !except.contains(contact.person) && !revoked)
            certificates.append(contact.encryption);
    }
    return certificates;
}

} // namespace simsa::exchange
