// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of reviews arriving: packs, gates, opening, signatures, strict decoding and keeping in a vault on
// disk, on every core; against one core that only verifies their signatures and chains by bare CMS_verify.
#include "compare.h"
#include "crypto/secret.h"
#include "evppeer.h"
#include "exchange/inbound.h"
#include "exchange/pack.h"
#include "record/sealed.h"
#include "record/statements.h"
#include "store/vaultfile.h"
#include "support/cast.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

namespace {

constexpr int perPack = 200;
constexpr int rounds = 3;

struct NamedPack
{
    QString name;
    QByteArray bytes;
};

/// A reviewer's feed, record by record, as the journal would have made it.
class Feed
{
public:
    Feed(support::Cast &cast, const support::Actor &author)
        : m_cast(cast)
        , m_author(author)
    {
        m_pack.call = cast.charter.call;
        m_pack.device = author.device.id();
        m_pack.feed = must(crypto::randomId<base::FeedId>(), "feed id");
        for (const support::Actor *reader :
             {&author, &std::as_const(cast.chair), &std::as_const(cast.member)})
            m_readers.append(reader->encryption().certificate);
        m_charter = cast.ledger(cast.chair).charterHash();
    }

    void append()
    {
        record::Record record;
        record.author = m_author.id;
        record.body = record::toJson(record::Review{m_cast.proposals.first().id, content(), {}, {}});
        record.call = m_pack.call;
        record.charter = m_charter;
        record.created = m_cast.clock.now();
        record.device = m_pack.device;
        record.feed = m_pack.feed;
        record.prev = m_last;
        record.salt = must(crypto::randomBytes(16), "salt");
        record.seq = ++m_seq;
        record.type = record::Type::Review;
        const auto sealed =
            must(record::seal(record, m_author.signing(), m_cast.registry.certificate(), m_readers), "seal");
        m_pack.items.append({m_seq, m_last, sealed.id, sealed.envelope});
        m_last = sealed.id;
        m_signed.append(sealed.signedData);
        m_json = sealed.json;
        if (m_pack.items.size() == perPack)
            closePack();
    }

    [[nodiscard]] const QList<NamedPack> &packs() const { return m_packs; }
    [[nodiscard]] const QList<QByteArray> &signedData() const { return m_signed; }
    /// The newest record's signed bytes.
    [[nodiscard]] const QByteArray &json() const { return m_json; }

private:
    [[nodiscard]] static call::ReviewContent content()
    {
        call::ReviewContent content = support::Cast::review();
        content.strengths = u"강점을 적은 문장이다. "_s.repeated(15);
        content.weaknesses = u"약점을 적은 문장이다. "_s.repeated(15);
        return content;
    }

    void closePack()
    {
        const QByteArray bytes =
            must(exchange::encodePack(m_pack, m_author.signing(), m_cast.clock.now()), "pack");
        exchange::PackName name;
        name.call = m_pack.call;
        name.box = u"in"_s;
        name.hour = u"2026-02-11T14"_s;
        name.device = m_pack.device;
        name.feed = m_pack.feed;
        name.first = m_pack.items.first().seq;
        name.last = m_pack.items.last().seq;
        name.sha256 = crypto::sha256(bytes);
        m_packs.append({name.toString(), bytes});
        m_pack.items.clear();
    }

    support::Cast &m_cast;
    const support::Actor &m_author;
    QList<crypto::Certificate> m_readers;
    base::Digest m_charter;
    exchange::Pack m_pack;
    base::RecordId m_last;
    qint64 m_seq = 0;
    QByteArray m_json;
    QList<NamedPack> m_packs;
    QList<QByteArray> m_signed;
};

/// The chair's computer takes everything in, into a new vault below `folder`.
double takeAll(support::Cast &cast, const QString &folder, const QList<NamedPack> &packs, int count)
{
    const QTemporaryDir place(folder + u"/take-XXXXXX"_s);
    const auto vault = must(
        store::VaultFile::create(place.filePath(u"vault"_s), u"an example passphrase"_s, {1 << 14, 8, 1}),
        "vault");
    support::copyRows(*cast.chair.vault, *vault, cast.charter.call);
    const exchange::Seat seat = cast.seat(cast.chair, *vault);
    exchange::SyncReport report;
    const double took = wallMs([&] {
        exchange::Inbound inbound(*vault, seat.author, seat.trust, seat.call, cast.clock);
        for (const NamedPack &pack : packs)
            must(inbound.take(pack.name, pack.bytes, report), "take");
        must(inbound.finish(report), "finish");
    });
    if (report.receivedRecords != count || !report.findings.isEmpty())
        stop("take", u"%1 records, %2 findings"_s.arg(report.receivedRecords).arg(report.findings.size()));
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments());
    const int count = options.full ? 30000 : 10000;
    const QString folder = options.folder.isEmpty() ? QDir::tempPath() : options.folder;
    support::Cast cast;
    cast.bringIntoForce();
    Feed feed(cast, cast.first);
    for (int i = 0; i < count; ++i)
        feed.append();
    EvpPeer peer;
    if (!peer.sign(feed.json()))
        stop("peer", u"EVP"_s);
    const QByteArray ca = cast.registry.certificate().der();
    const auto timed = [](const auto &work) { return wallMs([&] { work() ? void() : stop("peer", {}); }); };
    const auto samples =
        interleave(rounds, {[&] { return takeAll(cast, folder, feed.packs(), count); },
                            [&] { return timed([&] { return EvpPeer::verifyAll(feed.signedData(), ca); }); },
                            [&] { return timed([&] { return peer.verify(count); }); }});
    const auto perSecond = [&](int contender) { return count * 1000.0 / percentile(samples[contender], 50); };
    report(u"verify, decrypt, store : CMS_verify, one core"_s, u"1/s"_s, perSecond(0), perSecond(1),
           {Aim::Kind::AtLeast, 1.6});
    report(u"the same : bare ECDSA verify, one core"_s, u"1/s"_s, perSecond(0), perSecond(2), {});
    return 0;
}
