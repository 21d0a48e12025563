// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inbound.h"

#include "crypto/secret.h"
#include "exchange/linked.h"

#include <QThread>
#include <QtConcurrent>

#include <algorithm>

namespace simsa::exchange {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const QString readPrefix = QStringLiteral("read:");

QString folderOf(const QString &name)
{
    return name.section(QLatin1Char('/'), 0, 3);
}

bool agrees(const PackName &name, const Pack &pack)
{
    return name.call == pack.call && name.device == pack.device && name.feed == pack.feed &&
           name.first == pack.items.first().seq && name.last == pack.items.last().seq;
}

} // namespace

Inbound::Inbound(Vault &vault, Author author, const Trust &trust, base::CallId call, const base::Clock &clock)
    : m_vault(vault)
    , m_author(std::move(author))
    , m_call(std::move(call))
    , m_clock(clock)
{
    // One more than there are cores: who writes mostly waits for the disk.
    m_pool.setMaxThreadCount(QThread::idealThreadCount() + 1);
    if (const auto loaded = load(trust); !loaded)
        m_broken = loaded.error();
}

Result<> Inbound::load(const Trust &trust)
{
    const auto ledger = Ledger::load(m_vault, m_call, trust);
    if (!ledger)
        return base::fail(ledger);
    const auto own = readOwnDevices(m_vault);
    if (!own)
        return base::fail(own);
    m_contacts = ledger->contacts() + own->linked;
    m_pins = {trust.office, trust.chair};
    const auto feeds = readFeeds(m_vault, m_call);
    if (!feeds)
        return base::fail(feeds);
    for (const FeedState &feed : *feeds)
        m_feeds.insert(feed.feed, feed);
    const auto rows = m_vault.all({m_call, Table::Checkpoints});
    if (!rows)
        return base::fail(rows);
    for (const Row &row : *rows) {
        if (!row.id.startsWith(readPrefix))
            continue;
        const QStringList names = QString::fromUtf8(row.bytes).split(QLatin1Char('\n'));
        m_read.insert(row.id.mid(readPrefix.size()), QSet<QString>(names.begin(), names.end()));
    }
    return {};
}

QStringList Inbound::unread(const QStringList &names)
{
    struct Candidate
    {
        QString name;
        PackName parsed;
    };
    QList<Candidate> candidates;
    for (const QString &name : names) {
        const auto parsed = PackName::fromString(name);
        if (!parsed || parsed->device == m_author.device || m_read.value(folderOf(name)).contains(name))
            continue;
        candidates.append({name, *parsed});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.parsed.feed != b.parsed.feed ? a.parsed.feed < b.parsed.feed
                                              : a.parsed.first < b.parsed.first;
    });
    QStringList ordered;
    for (const Candidate &candidate : candidates)
        ordered.append(candidate.name);
    return ordered;
}

FeedState &Inbound::feedOf(const Pack &pack)
{
    FeedState &feed = m_feeds[pack.feed];
    if (feed.ids.isEmpty()) {
        feed.feed = pack.feed;
        feed.device = pack.device;
    }
    return feed;
}

Result<> Inbound::take(const QString &name, const QByteArray &bytes, SyncReport &report)
{
    if (m_broken)
        return base::fail(m_broken->code, m_broken->detail);
    const auto parsed = PackName::fromString(name);
    if (!parsed || crypto::sha256(bytes) != parsed->sha256)
        return refuse(name, Error{ErrorCode::PackHashMismatch, {}}, report);
    const auto pack = decodePack(bytes, m_author.ca);
    if (!pack)
        return refuse(name, pack.error(), report);
    if (pack->pack.call != m_call)
        return refuse(name, Error{ErrorCode::RecordForeignCall, pack->pack.call.text()}, report);
    if (!agrees(*parsed, pack->pack))
        return refuse(name, Error{ErrorCode::PackMalformed, QStringLiteral("name")}, report);
    if (!maySign(*pack)) {
        m_metStrangers = true;
        return refuse(name, Error{ErrorCode::RecordSignerUnknown, pack->signer.commonName()}, report);
    }
    FeedState feed = feedOf(pack->pack);
    if (feed.device != pack->pack.device)
        return refuse(name, Error{ErrorCode::RecordSignerUnknown, QStringLiteral("device of feed")}, report);
    Changes changes;
    const qsizetype gapsBefore = m_gaps.size();
    QList<PackItem> added;
    for (const PackItem &item : pack->pack.items) {
        const qsizetype known = feed.ids.size();
        if (!chain(feed, item, name, report))
            break;
        if (feed.ids.size() > known)
            added.append(item);
    }
    openAll(*pack, added, changes, report);
    if (m_gaps.size() == gapsBefore) {
        markRead(name, changes);
        ++report.readPacks;
    }
    keep(changes, m_call, feed);
    m_feeds.insert(feed.feed, feed);
    if (const auto settled = settle(); !settled)
        return settled;
    m_writing = QtConcurrent::run(&m_pool, [this, changes] { return m_vault.write(changes); });
    return {};
}

bool Inbound::maySign(const VerifiedPack &pack) const
{
    const base::Digest signer = pack.signer.fingerprint();
    bool known = m_pins.contains(signer);
    for (const Contact &contact : m_contacts) {
        if (contact.signing.fingerprint() != signer)
            continue;
        if (!contact.device.isZero()) // a bundle names correspondents without their devices
            return contact.device == pack.pack.device;
        known = true;
    }
    return known;
}

bool Inbound::chain(FeedState &feed, const PackItem &item, const QString &name, SyncReport &report)
{
    switch (linkOf(feed, item)) {
    case Link::Known:
        return true;
    case Link::Gap:
        m_gaps.append(name);
        return false;
    case Link::Fork:
        if (feed.forkedIds.contains(item.id))
            return false;
        feed.forkedIds.append(item.id);
        feed.closed = true;
        report.findings.append({ErrorCode::FeedForked, name, item.id.hex()});
        return false;
    case Link::Next:
        if (!feed.closed)
            feed.ids.append(item.id);
        return !feed.closed;
    }
    return false;
}

void Inbound::openAll(const VerifiedPack &pack, const QList<PackItem> &items, Changes &changes,
                      SyncReport &report)
{
    const auto all = QtConcurrent::blockingMapped<QList<Opened>>(&m_pool, items, [&](const PackItem &item) {
        return openItem(pack, item, m_author, m_call, m_clock.now());
    });
    for (const Opened &opened : all) {
        if (opened.stored) {
            keep(changes, m_call, opened.id, *opened.stored);
            ++report.receivedRecords;
        } else if (opened.finding) {
            report.findings.append(*opened.finding);
        } else {
            ++report.notForMe;
        }
    }
}

Result<> Inbound::refuse(const QString &name, const Error &error, SyncReport &report)
{
    // Not marked as read: an honest copy under the same name must still be able to come.
    const SyncFinding finding{error.code, name, error.detail};
    if (!report.findings.contains(finding)) // a second round meets it again
        report.findings.append(finding);
    return {};
}

void Inbound::markRead(const QString &name, Changes &changes)
{
    const QString folder = folderOf(name);
    QSet<QString> &names = m_read[folder];
    names.insert(name);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    changes.put({m_call, Table::Checkpoints}, readPrefix + folder, sorted.join(QLatin1Char('\n')).toUtf8());
}

Result<> Inbound::settle()
{
    if (m_broken)
        return base::fail(m_broken->code, m_broken->detail);
    if (!m_writing)
        return {};
    const auto written = m_writing->takeResult();
    m_writing.reset();
    if (!written) // what is known here is ahead of the vault now: nothing may be built on it
        m_broken = written.error();
    return written;
}

Result<> Inbound::finish(SyncReport &report)
{
    if (const auto settled = settle(); !settled)
        return settled;
    for (const QString &name : std::as_const(m_gaps))
        report.findings.append({ErrorCode::FeedGap, name, {}});
    return {};
}

} // namespace simsa::exchange
