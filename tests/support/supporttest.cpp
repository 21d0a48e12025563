// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csvtable.h"
#include "support/fixed.h"
#include "support/sharedcases.h"
#include "support/temporaryfolder.h"

#include <QFileInfo>
#include <QTest>

using namespace simsa::support;

class SupportTest : public QObject
{
    Q_OBJECT

private slots:
    void folderGoesWithItsObject();
    void damageIsExact();
    void csvReadsQuotesAndLineEnds();
    void csvReadsTheExampleCall();
    void clockStandsStill();
    void passphrasesKeepTheRule();
    void casesAreFoundThroughTheEnvironment();
};

void SupportTest::folderGoesWithItsObject()
{
    QString path;
    {
        TemporaryFolder folder;
        path = folder.write(QStringLiteral("a/b.txt"), "hello");
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(folder.read(QStringLiteral("a/b.txt")), QByteArray("hello"));
        QVERIFY(folder.has(QStringLiteral("a")));
        QVERIFY(!folder.has(QStringLiteral("c")));
    }
    QVERIFY(!QFileInfo::exists(path));
}

void SupportTest::damageIsExact()
{
    TemporaryFolder folder;
    const QString name = QStringLiteral("x");
    folder.write(name, "AAAA");
    folder.flipBit(name, 2, 1);
    QCOMPARE(folder.read(name), QByteArray("AACA"));
    folder.truncate(name, 3);
    QCOMPARE(folder.read(name), QByteArray("AAC"));
}

void SupportTest::csvReadsQuotesAndLineEnds()
{
    const QByteArray bytes = "\xEF\xBB\xBFid,name,n\r\n1,\"a, \"\"b\"\"\nc\",-7\n2,\xEA\xB0\x80,2.5";
    const CsvTable table = CsvTable::fromBytes(bytes, QStringLiteral("memory"));
    QCOMPARE(table.columns(),
             QStringList({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("n")}));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.text(0, QStringLiteral("name")), QStringLiteral("a, \"b\"\nc"));
    QCOMPARE(table.integer(0, QStringLiteral("n")), -7);
    QCOMPARE(table.number(1, QStringLiteral("n")), 2.5);
    QCOMPARE(table.find(QStringLiteral("name"), QStringLiteral("가")), 1);
    QCOMPARE(table.find(QStringLiteral("name"), QStringLiteral("나")), -1);
}

void SupportTest::csvReadsTheExampleCall()
{
    const CsvTable table = CsvTable::fromFile(resourceFile(QStringLiteral("demo/proposals.csv")));
    QCOMPARE(table.rowCount(), 120);
}

void SupportTest::clockStandsStill()
{
    const auto clock = fixedClock();
    QCOMPARE(simsa::base::formatUtc(clock.now()), QStringLiteral("2026-02-11T14:05:00Z"));
    QCOMPARE(clock.now(), clock.now());
}

void SupportTest::passphrasesKeepTheRule()
{
    for (const QString &good : {passphrase(), koreanPassphrase(), wrongPassphrase()}) {
        QVERIFY(good.size() >= 12);
        QCOMPARE(good.normalized(QString::NormalizationForm_C), good);
    }
    QCOMPARE(shortPassphrase().size(), 11);
}

void SupportTest::casesAreFoundThroughTheEnvironment()
{
    TemporaryFolder folder;
    const QByteArray before = qgetenv("SIMSA_SHARED");
    qputenv("SIMSA_SHARED", folder.path().toUtf8());
    QVERIFY(sharedCases().isEmpty());
    const QString cases = folder.makeFolder(QStringLiteral("cases"));
    QCOMPARE(sharedCases(), cases);
    before.isNull() ? qunsetenv("SIMSA_SHARED") : qputenv("SIMSA_SHARED", before);
}

QTEST_GUILESS_MAIN(SupportTest)
#include "supporttest.moc"
