// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the clusters beside the charter: taken from files, shown, handed on.
#include "app/clicall.h"
#include "base/files.h"

#include <QJsonArray>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;

class CliCapacityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingKnownYet();
    void dryRunKeepsNothing();
    void useIsKept();
    void garbageKeepsNothing_data();
    void garbageKeepsNothing();
    void changesMustFit();
    void roadmap();
    void fileForTheCommittee();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QJsonObject month(const QString &cluster, int index) const;

    CliCall m_call;
    QString m_cluster;
};

QString CliCapacityTest::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_call.path(name);
    if (!base::writeFile(path, bytes))
        qFatal("%s", qPrintable(path));
    return path;
}

QJsonObject CliCapacityTest::month(const QString &cluster, int index) const
{
    const QJsonArray months = m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s}).value(u"months"_s).toArray();
    int at = 0;
    for (const QJsonValue &month : months) {
        if (month[u"cluster"_s].toString() == cluster && ++at == index)
            return month.toObject();
    }
    return {};
}

void CliCapacityTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
}

void CliCapacityTest::nothingKnownYet()
{
    const QJsonObject shown = m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s});
    QVERIFY(shown.value(u"changes"_s).toArray().isEmpty() && shown.value(u"use"_s).toArray().isEmpty());
    const QJsonObject first = shown.value(u"months"_s).toArray().first().toObject();
    m_cluster = first.value(u"cluster"_s).toString();
    QVERIFY(!m_cluster.isEmpty());
    QCOMPARE(first.value(u"free"_s).toInt(),
             first.value(u"in_service"_s).toInt() - first.value(u"spare"_s).toInt() -
                 first.value(u"reserved"_s).toInt() - first.value(u"committed"_s).toInt());
}

void CliCapacityTest::dryRunKeepsNothing()
{
    const QString path =
        file(u"use.csv"_s, "cluster,month,node_hours\n" + m_cluster.toUtf8() + ",2026-03,1488\n");
    const QJsonObject seen = m_call.did(u"O01"_s, {u"capacity"_s, u"import"_s, path, u"--dry-run"_s});
    QCOMPARE(seen.value(u"kept"_s).toBool(), false);
    QCOMPARE(seen.value(u"use"_s).toArray().first()[u"nodes"_s].toInt(), 2);
    QVERIFY(m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s}).value(u"use"_s).toArray().isEmpty());
}

void CliCapacityTest::useIsKept()
{
    const QString path =
        file(u"sacct.txt"_s, "JobID|Partition|State|Start|End|AllocTRES\n"
                             "1|big|COMPLETED|2026-03-31T00:00:00|2026-04-02T00:00:00|gres/gpu=8\n"
                             "2|big|RUNNING|2026-04-15T00:00:00|Unknown|gres/gpu=8\n"
                             "2.batch|||2026-04-15T00:00:00|Unknown|\n"
                             "3|debug|RUNNING|2026-04-15T00:00:00|Unknown|gres/gpu=8\n");
    const QStringList command{
        u"capacity"_s,           u"import"_s, path, u"--name"_s, u"BIG="_s + m_cluster, u"--until"_s,
        u"2026-04-16T00:00:00"_s};
    const QJsonObject taken = m_call.did(u"O01"_s, command);
    QCOMPARE(taken.value(u"kept"_s).toBool(), true);
    QCOMPARE(taken.value(u"report"_s)[u"running"_s].toInt(), 1);
    QCOMPARE(taken.value(u"report"_s)[u"findings"_s].toArray().first()[u"value"_s].toString(), u"debug"_s);
    const QJsonArray use = m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s}).value(u"use"_s).toArray();
    QCOMPARE(use.size(), 2);
    QCOMPARE(use.last()[u"gpuSeconds"_s].toInt(), 8 * 2 * 86400);
    QCOMPARE(use.last()[u"seconds"_s].toInt(), 15 * 86400);
    m_call.did(u"O01"_s, command); // the same again changes nothing
    QCOMPARE(m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s}).value(u"use"_s).toArray(), use);
}

void CliCapacityTest::garbageKeepsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("bad row") << QByteArray("JobID|Partition|Start|End|AllocTRES\n1|big|x|y|gres/gpu=8\n")
                             << QString();
    QTest::newRow("other table") << QByteArray("a,b\n1,2\n") << u"CsvColumnsWrong"_s;
    QTest::newRow("empty") << QByteArray() << u"CsvColumnsWrong"_s;
    QTest::newRow("no text") << QByteArray("\xff\xfe\x81", 3) << u"CsvEncodingUnknown"_s;
    QTest::newRow("no packet") << QByteArray("PK\x03\x04 application/vnd.etsi.asic-e+zip")
                               << u"ZipExtraRefused"_s;
    QTest::newRow("newer file") << QByteArray("{\"kind\":\"simsa-capacity\",\"v\":2}") << u"Unsupported"_s;
    QTest::newRow("cut file") << QByteArray("{\"changes\":[],\"kind\":\"simsa-capacity\",")
                              << u"JsonMalformed"_s;
}

void CliCapacityTest::garbageKeepsNothing()
{
    QFETCH(QByteArray, bytes);
    const QJsonObject before = m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s});
    const Ran ran = m_call.as(u"O01"_s, {u"capacity"_s, u"import"_s, file(u"garbage"_s, bytes), u"--name"_s,
                                         u"big="_s + m_cluster});
    QVERIFY2(ran.exit > 0, ran.err.constData());
    QTEST(ran.code(), "code");
    QCOMPARE(m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s}), before);
}

void CliCapacityTest::changesMustFit()
{
    const QByteArray header = "cluster,part,from,to,nodes,reason\n";
    const QJsonObject first = month(m_cluster, 1);
    const QByteArray start = first.value(u"month"_s).toString().toUtf8();
    const QByteArray row = m_cluster.toUtf8() + ",in_service," + start + ',' + start + ",-1,cooling\n";
    m_call.did(u"O01"_s, {u"capacity"_s, u"import"_s, file(u"changes.csv"_s, header + row)});
    QCOMPARE(month(m_cluster, 1).value(u"free"_s).toInt(), first.value(u"free"_s).toInt() - 1);
    const QJsonObject second = month(m_cluster, 2);
    const QByteArray all = m_cluster.toUtf8() + ",committed," + start + ",,100000,other call\n";
    const Ran ran = m_call.as(u"O01"_s, {u"capacity"_s, u"import"_s, file(u"changes.csv"_s, header + all)});
    QCOMPARE(ran.code(), u"CapacityInvalid"_s);
    QVERIFY2(ran.out.contains(m_cluster.toUtf8() + ' ' + start + " free -"), ran.out.constData());
    QCOMPARE(month(m_cluster, 2), second);
    const QByteArray stranger = "NOWHERE,spare," + start + ",,1,r\n";
    QCOMPARE(
        m_call.as(u"O01"_s, {u"capacity"_s, u"import"_s, file(u"changes.csv"_s, header + stranger)}).code(),
        u"CapacityInvalid"_s);
}

void CliCapacityTest::roadmap()
{
    const QJsonObject shown = m_call.did(u"O01"_s, {u"capacity"_s, u"roadmap"_s, u"--public"_s});
    const QJsonArray years = shown.value(u"years"_s).toArray();
    QCOMPARE(years.size(), 3);
    QCOMPARE(years.first()[u"gpus"_s].toInt(), 2296 + 8160 + 9000);
    QCOMPARE(years.last()[u"gpus"_s].toInt(), 2296 + 8160 + 9000 + 15000 + 15000);
    QCOMPARE(m_call.did(u"O01"_s, {u"capacity"_s, u"roadmap"_s}), shown); // it was kept
}

void CliCapacityTest::fileForTheCommittee()
{
    const QString path = m_call.path(u"capacity.json"_s);
    m_call.did(u"O01"_s, {u"capacity"_s, u"export"_s, path});
    const QJsonObject office = m_call.did(u"O01"_s, {u"capacity"_s, u"show"_s});
    m_call.did(u"C01"_s, {u"sync"_s});
    const QJsonObject taken = m_call.did(u"C01"_s, {u"capacity"_s, u"import"_s, path});
    QCOMPARE(taken.value(u"kind"_s).toString(), u"outlook"_s);
    QCOMPARE(m_call.did(u"C01"_s, {u"capacity"_s, u"show"_s}), office);
}

QTEST_MAIN(CliCapacityTest)
#include "clicapacitytest.moc"
