// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworld.h"

namespace simsa::test {

bool found(const SyncReport &report, ErrorCode code)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [code](const exchange::SyncFinding &finding) { return finding.code == code; });
}

void SyncWorld::setUp()
{
    m_cast = std::make_unique<Cast>();
    m_cast->bringIntoForce();
    m_folder = std::make_unique<support::TemporaryFolder>();
    const QString path = m_folder->path(u"depot"_s);
    VERIFY_OK(depot::FolderDepot::create(path, u"00112233445566778899aabbccddeeff"_s));
    m_depot = depot::FolderDepot::open(path).value();
    // What brought the call into force lies there as well.
    for (auto it = m_cast->depot.objects.begin(); it != m_cast->depot.objects.end(); ++it)
        VERIFY_OK(m_depot->put(it.key(), it.value()));
}

base::Result<SyncReport> SyncWorld::run(Actor &actor, exchange::Vault &vault)
{
    const exchange::Seat seat = m_cast->seat(actor, vault);
    return Sync(vault, *m_depot, seat.author, seat.trust, seat.call, actor.side, m_cast->clock).run();
}

exchange::FeedState SyncWorld::feedOf(Actor &holder, const Actor &author) const
{
    const auto feeds = exchange::readFeeds(*holder.vault, m_cast->charter.call).value();
    for (const exchange::FeedState &feed : feeds) {
        if (feed.device == author.device.id() && feed.role != exchange::FeedRole::Checkpoint)
            return feed;
    }
    return {};
}

QStringList SyncWorld::packsOf(const Actor &author) const
{
    QStringList names;
    for (const QString &box : {u"in"_s, u"out"_s}) {
        const QStringList all = m_depot->list(u"v1/gpu-2026/"_s + box + u"/"_s).value();
        for (const QString &name : all) {
            if (name.contains(author.device.id().hex()))
                names.append(name);
        }
    }
    return names;
}

void SyncWorld::checkpoint(int hours, QList<base::DeviceId> devices)
{
    if (devices.isEmpty())
        devices = {m_cast->first.device.id()};
    exchange::Checkpoint common;
    const exchange::Ledger ledger = m_cast->ledger(m_cast->office);
    common.number = ledger.checkpoint() ? ledger.checkpoint()->value.number + 1 : 1;
    common.time = m_cast->clock.now();
    common.nextDue = common.time.addSecs(3600LL * hours);
    common.crl = m_cast->crl().der();
    QList<exchange::FeedHead> heads;
    const auto feeds = exchange::readFeeds(*m_cast->office.vault, m_cast->charter.call).value();
    for (const exchange::FeedState &feed : feeds) {
        if (feed.role != exchange::FeedRole::Checkpoint && !feed.ids.isEmpty())
            heads.append({feed.feed, feed.device, feed.head()});
    }
    const auto full = exchange::fullCheckpoint(common, heads);
    const auto own = exchange::checkpointFor(full, devices);
    const exchange::Seat seat = m_cast->seat(m_cast->office);
    exchange::Journal journal(*seat.vault, seat.author, seat.call, *seat.clock);
    exchange::Statement statement;
    statement.type = Type::Checkpoint;
    statement.role = exchange::FeedRole::Checkpoint;
    statement.body = exchange::toJson(own);
    statement.readers = {m_cast->first.encryption().certificate};
    VERIFY_OK(journal.append(statement));
    statement.body = exchange::toJson(full);
    statement.readers = {m_cast->chair.encryption().certificate, m_cast->member.encryption().certificate};
    VERIFY_OK(journal.append(statement));
}

} // namespace simsa::test
