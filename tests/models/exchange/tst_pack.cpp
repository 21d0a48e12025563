// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "crypto/cms.h"
#include "crypto/secret.h"
#include "exchange/pack.h"
#include "support/cast.h"

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using exchange::Pack;
using exchange::PackName;
using support::Cast;

class PackTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void emptyIsRefused();
    void flippedBits();
    void truncatedAndTrailing();
    void envelopesSwapped();
    void chainBrokenInside_data();
    void chainBrokenInside();
    void headerSpoilt_data();
    void headerSpoilt();
    void foreignAuthority();
    void tooLarge();
    void names();
    void namesRefused_data();
    void namesRefused();

private:
    [[nodiscard]] Pack sample() const;
    [[nodiscard]] QByteArray encoded(const Pack &pack) const;
    /// The pack with this header, signed by the first reviewer.
    [[nodiscard]] QByteArray withHeader(const QJsonObject &header) const;
    [[nodiscard]] QJsonObject header() const;

    Cast m_cast;
};

namespace {

base::RecordId id(char fill)
{
    return base::RecordId::fromRaw(QByteArray(32, fill)).value();
}

} // namespace

Pack PackTest::sample() const
{
    return {m_cast.charter.call,
            m_cast.first.device.id(),
            base::FeedId::fromRaw(QByteArray(16, 'f')).value(),
            {{4, id(3), id(4), "envelope four"}, {5, id(4), id(5), "envelope five"}}};
}

QByteArray PackTest::encoded(const Pack &pack) const
{
    return exchange::encodePack(pack, m_cast.first.signing(), m_cast.clock.now()).value();
}

QByteArray PackTest::withHeader(const QJsonObject &header) const
{
    QByteArray bytes =
        crypto::signAttached(base::canonicalJson(header), m_cast.first.signing(), m_cast.clock.now()).value();
    for (const exchange::PackItem &item : sample().items)
        bytes += item.envelope;
    return bytes;
}

QJsonObject PackTest::header() const
{
    const QByteArray bytes = encoded(sample());
    const QByteArray signedHeader = bytes.chopped(26);
    const auto verified = crypto::verifyAttached(signedHeader, m_cast.registry.certificate());
    return base::parseCanonicalJson(verified.value().content).value();
}

void PackTest::roundTrip()
{
    const auto decoded = exchange::decodePack(encoded(sample()), m_cast.registry.certificate());
    VERIFY_OK(decoded);
    QCOMPARE(decoded->pack, sample());
    QCOMPARE(decoded->signer, m_cast.first.signing().certificate);
    VERIFY_OK(exchange::decodePack(withHeader(header()), m_cast.registry.certificate()));
}

void PackTest::emptyIsRefused()
{
    Pack pack = sample();
    pack.items.clear();
    COMPARE_CODE(exchange::encodePack(pack, m_cast.first.signing(), m_cast.clock.now()),
                 ErrorCode::InvalidArgument);
    QJsonObject none = header();
    none.insert(u"records"_s, QJsonArray());
    COMPARE_CODE(exchange::decodePack(withHeader(none), m_cast.registry.certificate()),
                 ErrorCode::PackMalformed);
}

void PackTest::flippedBits()
{
    const QByteArray good = encoded(sample());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bytes = good;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        const auto decoded = exchange::decodePack(bytes, m_cast.registry.certificate());
        QVERIFY2(!decoded, qPrintable(QString::number(i)));
        if (i >= good.size() - 26)
            QCOMPARE(decoded.error().code, ErrorCode::PackHashMismatch);
    }
}

void PackTest::truncatedAndTrailing()
{
    const QByteArray good = encoded(sample());
    const crypto::Certificate &ca = m_cast.registry.certificate();
    for (const qsizetype size : {0, 1, 2, 3, 100})
        COMPARE_CODE(exchange::decodePack(good.first(size), ca), ErrorCode::PackMalformed);
    for (const qsizetype less : {1, 13, 14, 26})
        COMPARE_CODE(exchange::decodePack(good.chopped(less), ca), ErrorCode::PackHashMismatch);
    COMPARE_CODE(exchange::decodePack(good + 'x', ca), ErrorCode::PackMalformed);
    COMPARE_CODE(exchange::decodePack("\x30\x84\xff\xff\xff\xff", ca), ErrorCode::PackMalformed);
    COMPARE_CODE(exchange::decodePack("\x30\x80", ca), ErrorCode::PackMalformed);
    COMPARE_CODE(exchange::decodePack("PK\x03\x04", ca), ErrorCode::PackMalformed);
}

void PackTest::envelopesSwapped()
{
    QByteArray bytes = encoded(sample());
    bytes.replace("envelope fourenvelope five", "envelope fiveenvelope four");
    COMPARE_CODE(exchange::decodePack(bytes, m_cast.registry.certificate()), ErrorCode::PackHashMismatch);
}

void PackTest::chainBrokenInside_data()
{
    QTest::addColumn<Pack>("pack");
    const auto row = [this](const char *name, auto edit) {
        Pack pack = sample();
        edit(pack);
        QTest::newRow(name) << pack;
    };
    row("seq jumps", [](Pack &p) { p.items[1].seq = 6; });
    row("seq repeats", [](Pack &p) { p.items[1].seq = 4; });
    row("prev is another", [](Pack &p) { p.items[1].prev = id(9); });
    row("starts in the middle with zeros", [](Pack &p) { p.items[0].prev = {}; });
    row("starts at one with a prev", [](Pack &p) { p.items[0].seq = 1, p.items[1].seq = 2; });
}

void PackTest::chainBrokenInside()
{
    QFETCH(Pack, pack);
    COMPARE_CODE(exchange::decodePack(encoded(pack), m_cast.registry.certificate()),
                 ErrorCode::RecordChainBroken);
}

void PackTest::headerSpoilt_data()
{
    QTest::addColumn<QJsonObject>("spoilt");
    const QJsonObject good = header();
    for (const QString &key : good.keys()) {
        QJsonObject object = good;
        object.remove(key);
        QTest::newRow(qPrintable(u"without "_s + key)) << object;
        object.insert(key, true);
        QTest::newRow(qPrintable(u"wrong "_s + key)) << object;
    }
    const auto row = [&good](const char *name, const QString &key, const QJsonValue &value) {
        QJsonObject object = good;
        object.insert(key, value);
        QTest::newRow(name) << object;
    };
    row("unknown key", u"more"_s, 1);
    row("version 2", u"v"_s, 2);
    row("first", u"first"_s, 3);
    row("last", u"last"_s, 6);
    for (const QString &key : {u"id"_s, u"prev"_s, u"seq"_s, u"sha256"_s, u"size"_s}) {
        QJsonArray records = good.value(u"records"_s).toArray();
        QJsonObject record = records[1].toObject();
        record.insert(key, key == u"size" ? QJsonValue(0) : QJsonValue());
        records[1] = record;
        row(qPrintable(u"record's "_s + key), u"records"_s, records);
    }
}

void PackTest::headerSpoilt()
{
    QFETCH(QJsonObject, spoilt);
    COMPARE_CODE(exchange::decodePack(withHeader(spoilt), m_cast.registry.certificate()),
                 ErrorCode::PackMalformed);
}

void PackTest::foreignAuthority()
{
    const Cast other;
    COMPARE_CODE(exchange::decodePack(encoded(sample()), other.registry.certificate()),
                 ErrorCode::CertificateUntrusted);
}

void PackTest::tooLarge()
{
    COMPARE_CODE(
        exchange::decodePack(QByteArray(exchange::packReadLimit + 1, '0'), m_cast.registry.certificate()),
        ErrorCode::PackTooLarge);
}

void PackTest::names()
{
    const QByteArray bytes = encoded(sample());
    const PackName name{
        m_cast.charter.call,  u"in"_s, u"2026-02-11T14"_s, sample().device, sample().feed, 4, 5,
        crypto::sha256(bytes)};
    QCOMPARE(name.toString(), u"v1/gpu-2026/in/2026-02-11T14/%1.%2.4-5.%3.pack"_s.arg(
                                  sample().device.hex(), sample().feed.hex(), crypto::sha256(bytes).hex()));
    const auto back = PackName::fromString(name.toString());
    VERIFY_OK(back);
    QCOMPARE(*back, name);
}

void PackTest::namesRefused_data()
{
    QTest::addColumn<QString>("name");
    const QString good = u"v1/gpu-2026/in/2026-02-11T14/%1.%2.4-5.%3.pack"_s.arg(
        QString(32, u'a'), QString(32, u'b'), QString(64, u'c'));
    VERIFY_OK(PackName::fromString(good));
    const auto row = [&good](const char *name, const QString &from, const QString &to) {
        QVERIFY(good.contains(from));
        QTest::newRow(name) << QString(good).replace(from, to);
    };
    QTest::newRow("empty") << QString();
    QTest::newRow("newline behind") << good + u'\n';
    QTest::newRow("space behind") << good + u' ';
    QTest::newRow("slash before") << u'/' + good;
    QTest::newRow("backup") << good + u"~"_s;
    row("version", u"v1"_s, u"v2"_s);
    row("box", u"/in/"_s, u"/inn/"_s);
    row("bundles", u"/in/"_s, u"/bundles/"_s);
    row("call", u"gpu-2026"_s, u"gpu 2026"_s);
    row("no call", u"gpu-2026/"_s, u"/"_s);
    row("call 65", u"gpu-2026"_s, QString(65, u'x'));
    row("hour", u"T14"_s, u"T14:00"_s);
    row("other digits", u"T14"_s, u"T١٤"_s);
    row("device upper", u"aa."_s, u"AA."_s);
    row("device short", u"/aa"_s, u"/a"_s);
    row("feed not hex", u"bb."_s, u"bg."_s);
    row("seq zero", u"4-5"_s, u"0-5"_s);
    row("seq leading zero", u"4-5"_s, u"04-5"_s);
    row("seq backwards", u"4-5"_s, u"5-4"_s);
    row("seq too long", u"4-5"_s, u"4-1234567890123"_s);
    row("hash short", u"cc.pack"_s, u"c.pack"_s);
    row("ending", u".pack"_s, u".Pack"_s);
}

void PackTest::namesRefused()
{
    QFETCH(QString, name);
    COMPARE_CODE(PackName::fromString(name), ErrorCode::DepotNameInvalid);
}

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
