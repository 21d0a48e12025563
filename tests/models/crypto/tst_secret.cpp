// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyderivation.h"
#include "crypto/opensslversion.h"
#include "crypto/sealedrow.h"
#include "office.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <sys/resource.h>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreLocked();
    void secretsAreCopiedComparedAndRandom();
    void randomHasLimits();
    void sha256KnownAnswer();
    void sha256InPiecesAndAgain();
    void scryptVectors_data();
    void scryptVectors();
    void scryptRefusesCosts_data();
    void scryptRefusesCosts();
    void hkdfVectors();
    void rowRoundTrip();
    void rowRefusesEveryChangedBit();
    void rowRefusesGarbage();
    void opensslVersions();
};

/// Memory that holds secrets never reaches the swap (VmLck of proc(5)).
void TestSecret::secretsAreLocked()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_MEMLOCK, &limit), 0);
    if (limit.rlim_cur < (1 << 20))
        QSKIP("this system lets nobody lock a megabyte of memory");
    const auto secret = SecretBytes::random(32);
    QVERIFY(secret);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        QSKIP("no /proc");
    static const QRegularExpression locked(QStringLiteral("VmLck:\\s+([0-9]+) kB"));
    const auto match = locked.match(QString::fromLatin1(status.readAll()));
    QVERIFY(match.hasMatch());
    QVERIFY(match.captured(1).toInt() >= 1024);
}

void TestSecret::secretsAreCopiedComparedAndRandom()
{
    const SecretBytes empty;
    QVERIFY(empty.isEmpty());
    QVERIFY(SecretBytes::copyOf({}) == empty);
    QByteArray text("passphrase");
    const SecretBytes copy = SecretBytes::copyOf(text);
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(copy.view().toByteArray(), QByteArray("passphrase"));
    const SecretBytes a = SecretBytes::random(32).value();
    const SecretBytes b = SecretBytes::random(32).value();
    QCOMPARE(a.size(), 32);
    QVERIFY(!(a == b));
    QVERIFY(!(a == SecretBytes::copyOf(a.view().first(31))));
    QVERIFY(a == SecretBytes::copyOf(a.view()));
    COMPARE_CODE(SecretBytes::filled(8, [](unsigned char *) { return false; }), ErrorCode::Internal);
}

void TestSecret::randomHasLimits()
{
    QCOMPARE(randomBytes(0).value().size(), 0);
    QCOMPARE(randomBytes(65536).value().size(), 65536);
    COMPARE_CODE(randomBytes(-1), ErrorCode::InvalidArgument);
    COMPARE_CODE(randomBytes(65537), ErrorCode::InvalidArgument);
    COMPARE_CODE(SecretBytes::random(65537), ErrorCode::InvalidArgument);
    QVERIFY(randomId<base::FeedId>().value() != randomId<base::FeedId>().value());
}

void TestSecret::sha256KnownAnswer()
{
    // FIPS 180-4 examples.
    QCOMPARE(sha256(QByteArrayView("abc")).hex(),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256({}).hex(),
             QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestSecret::sha256InPiecesAndAgain()
{
    Sha256 hash;
    hash.add(QByteArrayView("a"));
    hash.add({});
    hash.add(QByteArrayView("bc"));
    QCOMPARE(hash.finish(), sha256(QByteArrayView("abc")));
    QCOMPARE(hash.finish(), sha256({}));
    hash.add(QByteArrayView("abc"));
    Sha256 moved = std::move(hash);
    QCOMPARE(moved.finish(), sha256(QByteArrayView("abc")));
}

// RFC 7914, section 12; the last (1 GiB) is left to the bench.
void TestSecret::scryptVectors_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << QByteArray() << QByteArray() << quint64(16) << 1U << 1U
                           << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                         "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    QTest::newRow("NaCl") << QByteArray("password") << QByteArray("NaCl") << quint64(1024) << 8U << 16U
                          << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                        "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    QTest::newRow("SodiumChloride")
        << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << quint64(16384) << 8U << 1U
        << QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                      "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void TestSecret::scryptVectors()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, salt);
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(QByteArray, expected);
    const auto key = scrypt(passphrase, salt, ScryptCost{n, r, p}, 64);
    VERIFY_OK(key);
    QCOMPARE(key->view().toByteArray().toHex(), expected);
}

void TestSecret::scryptRefusesCosts_data()
{
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<int>("length");
    QTest::newRow("n not a power of two") << quint64(1000) << 8U << 1U << 32;
    QTest::newRow("n too small") << quint64(1) << 8U << 1U << 32;
    QTest::newRow("n too large") << (quint64(1) << 23) << 1U << 1U << 32;
    QTest::newRow("r zero") << quint64(1024) << 0U << 1U << 32;
    QTest::newRow("p zero") << quint64(1024) << 8U << 0U << 32;
    QTest::newRow("all memory") << (quint64(1) << 22) << 32U << 1U << 32;
    QTest::newRow("no bytes") << quint64(1024) << 8U << 1U << 0;
}

void TestSecret::scryptRefusesCosts()
{
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(int, length);
    COMPARE_CODE(scrypt("x", "y", ScryptCost{n, r, p}, length), ErrorCode::InvalidArgument);
}

void TestSecret::hkdfVectors()
{
    // RFC 5869, A.1 and A.3.
    const SecretBytes ikm = SecretBytes::copyOf(QByteArray(22, 0x0b));
    const auto a1 = hkdfSha256(ikm, QByteArray::fromHex("000102030405060708090a0b0c"),
                               QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42);
    VERIFY_OK(a1);
    QCOMPARE(
        a1->view().toByteArray().toHex(),
        QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    const auto a3 = hkdfSha256(ikm, QByteArrayView(), 42);
    VERIFY_OK(a3);
    QCOMPARE(
        a3->view().toByteArray().toHex(),
        QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    COMPARE_CODE(hkdfSha256(SecretBytes(), "x"), ErrorCode::InvalidArgument);
    COMPARE_CODE(hkdfSha256(ikm, "x", 8161), ErrorCode::InvalidArgument);
}

void TestSecret::rowRoundTrip()
{
    const SecretBytes key = SecretBytes::random(32).value();
    for (const QByteArray &plain : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
        const QByteArray row = sealRow(key, plain, "simsa1|store|drafts|7|1").value();
        QCOMPARE(row.size(), plain.size() + sealedRowOverhead);
        QCOMPARE(row.front(), '\1');
        QCOMPARE(openRow(key, row, "simsa1|store|drafts|7|1").value(), plain);
        COMPARE_CODE(openRow(key, row, "simsa1|store|drafts|8|1"), ErrorCode::DecryptionFailed);
        COMPARE_CODE(openRow(SecretBytes::random(32).value(), row, "simsa1|store|drafts|7|1"),
                     ErrorCode::DecryptionFailed);
        QVERIFY(row != sealRow(key, plain, "simsa1|store|drafts|7|1").value());
    }
}

void TestSecret::rowRefusesEveryChangedBit()
{
    const SecretBytes key = SecretBytes::random(32).value();
    const QByteArray row = sealRow(key, "a short draft", "aad").value();
    for (qsizetype bit = 0; bit < row.size() * 8; ++bit) {
        QByteArray changed = row;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << bit % 8));
        COMPARE_CODE(openRow(key, changed, "aad"), ErrorCode::DecryptionFailed);
    }
}

void TestSecret::rowRefusesGarbage()
{
    const SecretBytes key = SecretBytes::random(32).value();
    const QByteArray row = sealRow(key, "a short draft", "aad").value();
    for (qsizetype size = 0; size < row.size(); ++size)
        COMPARE_CODE(openRow(key, row.first(size), "aad"), ErrorCode::DecryptionFailed);
    COMPARE_CODE(openRow(SecretBytes(), row, "aad"), ErrorCode::InvalidArgument);
    COMPARE_CODE(sealRow(SecretBytes::random(31).value(), "x", "aad"), ErrorCode::InvalidArgument);
}

void TestSecret::opensslVersions()
{
    QVERIFY(opensslVersion().startsWith(QStringLiteral("OpenSSL 3.")));
    QVERIFY(isOutdatedOpenssl(0x10101170UL));  // 1.1.1w
    QVERIFY(isOutdatedOpenssl(0x30000150UL));  // 3.0.21
    QVERIFY(!isOutdatedOpenssl(0x30000160UL)); // 3.0.22
    QVERIFY(!isOutdatedOpenssl(0x30500000UL));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
