// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/der.h"
#include "office.h"

#include <QtTest>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;

class TestDer : public QObject
{
    Q_OBJECT

private slots:
    void strictDer_data();
    void strictDer();
    void derHeaders();
};

void TestDer::strictDer_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("strict");
    QTest::newRow("null") << QByteArray("0500") << true;
    QTest::newRow("nothing") << QByteArray("") << false;
    QTest::newRow("tag only") << QByteArray("05") << false;
    QTest::newRow("null with a body") << QByteArray("050100") << false;
    QTest::newRow("byte after the end") << QByteArray("050000") << false;
    QTest::newRow("body too short") << QByteArray("0402aa") << false;
    QTest::newRow("indefinite length") << QByteArray("30800500"
                                                     "0000")
                                       << false;
    QTest::newRow("long form of a short length") << QByteArray("048101aa") << false;
    QTest::newRow("length with a zero byte") << QByteArray("04820080") + QByteArray(256, 'a') << false;
    QTest::newRow("long form where needed") << QByteArray("048180") + QByteArray(256, 'a') << true;
    QTest::newRow("length of six bytes") << QByteArray("0486010000000000") << false;
    QTest::newRow("high tag number") << QByteArray("1f1e00") << false;
    QTest::newRow("constructed octets") << QByteArray("24030401aa") << false;
    QTest::newRow("primitive sequence") << QByteArray("1000") << false;
    QTest::newRow("end of contents") << QByteArray("30020000") << false;
    QTest::newRow("integer") << QByteArray("020100") << true;
    QTest::newRow("integer of no bytes") << QByteArray("0200") << false;
    QTest::newRow("integer with a zero too many") << QByteArray("0202007f") << false;
    QTest::newRow("integer with a needed zero") << QByteArray("02020080") << true;
    QTest::newRow("negative with an ff too many") << QByteArray("0202ff80") << false;
    QTest::newRow("true") << QByteArray("0101ff") << true;
    QTest::newRow("another true") << QByteArray("010101") << false;
    QTest::newRow("OID") << QByteArray("06022a03") << true;
    QTest::newRow("OID that does not end") << QByteArray("06022a83") << false;
    QTest::newRow("OID with a leading 80") << QByteArray("06032a8003") << false;
    QTest::newRow("OID of no bytes") << QByteArray("0600") << false;
    QTest::newRow("bit string") << QByteArray("03020780") << true;
    QTest::newRow("bit string with dirty padding") << QByteArray("03020781") << false;
    QTest::newRow("bit string with 8 unused") << QByteArray("03020800") << false;
    QTest::newRow("empty bit string with unused bits") << QByteArray("030101") << false;
    QTest::newRow("set in order") << QByteArray("3106020101020102") << true;
    QTest::newRow("set out of order") << QByteArray("3106020102020101") << false;
    QByteArray deep("0500");
    for (int i = 0; i < 32; ++i)
        deep = derElement(DerSequence, QByteArray::fromHex(deep)).toHex();
    QTest::newRow("32 deep") << deep << true;
    QTest::newRow("33 deep") << derElement(DerSequence, QByteArray::fromHex(deep)).toHex() << false;
}

void TestDer::strictDer()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, strict);
    const auto checked = checkStrictDer(QByteArray::fromHex(hex));
    QCOMPARE(checked.has_value(), strict);
    if (!strict)
        COMPARE_CODE(checked, ErrorCode::DerNotStrict);
}

void TestDer::derHeaders()
{
    QCOMPARE(derHeader(DerOctetString, 0).toHex(), QByteArray("0400"));
    QCOMPARE(derHeader(DerOctetString, 127).toHex(), QByteArray("047f"));
    QCOMPARE(derHeader(DerOctetString, 128).toHex(), QByteArray("048180"));
    QCOMPARE(derHeader(DerOctetString, 65536).toHex(), QByteArray("0483010000"));
}

QTEST_GUILESS_MAIN(TestDer)
#include "tst_der.moc"
