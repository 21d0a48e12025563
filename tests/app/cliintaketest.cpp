// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are not what they should be: a named error, the place, and nothing taken.
#include "app/clicall.h"

#include <QJsonArray>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;

class CliIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void garbage_data();
    void garbage();
    void windows949();
    void attachments();
    void goodTableTwice();

private:
    CliCall m_call;
};

namespace {

const QByteArray header = "id,pool,org_id,title_ko,model,nodes,months,es,ls,floor_pct\r\n";

QStringList codesOf(const Ran &ran)
{
    QStringList codes;
    for (const QJsonValue &finding : ran.json().value(u"findings"_s).toArray())
        codes.append(finding[u"code"_s].toString());
    return codes;
}

} // namespace

void CliIntakeTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
}

void CliIntakeTest::garbage_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<int>("line");
    const QByteArray row = "A-001,ACADEMIA,U01,x,H200,4,6,1,3,50\r\n";
    QTest::newRow("nothing") << QByteArray() << u"CsvColumnsWrong"_s << u"HeaderMissing"_s << 1;
    QTest::newRow("wrong columns") << QByteArray("id,pool,weight\r\nA-001,ACADEMIA,3\r\n")
                                   << u"CsvColumnsWrong"_s << u"ColumnMissing"_s << 1;
    QTest::newRow("no text") << header + "A-001,ACADEMIA,U01,\xff\xfe\xff,H200,4,6,1,3,50\r\n"
                             << u"CsvEncodingUnknown"_s << u"FileNotText"_s << 0;
    QTest::newRow("open quote") << header + "A-001,ACADEMIA,U01,\"x,H200,4,6,1,3,50\r\n"
                                << u"CsvMalformed"_s << u"OpenQuote"_s << 2;
    QTest::newRow("duplicate ids") << header + row + row << u"IntakeRejected"_s << u"IdDuplicate"_s << 3;
    QTest::newRow("nodes over the cap") << header + "A-001,ACADEMIA,U01,x,H200,33,6,1,3,50\r\n"
                                        << u"IntakeRejected"_s << u"NodesOverCap"_s << 2;
    QTest::newRow("negative") << header + row + "A-002,ACADEMIA,U01,x,H200,-4,6,1,3,50\r\n"
                              << u"IntakeRejected"_s << u"NodesNotPositive"_s << 3;
    QTest::newRow("10 MB cell") << header + "A-001,ACADEMIA,U01," + QByteArray(10 * 1024 * 1024, 'x') +
                                       ",H200,4,6,1,3,50\r\n"
                                << u"CsvMalformed"_s << u"CellTooLarge"_s << 2;
}

void CliIntakeTest::garbage()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, code);
    QFETCH(QString, finding);
    QFETCH(int, line);
    const QString file = m_call.folder().write(u"table.csv"_s, table);
    const Ran dry = runCli({u"--json"_s, u"intake"_s, file, u"--dry-run"_s, u"--charter"_s,
                            QStringLiteral(SIMSA_RESOURCES "/demo/charter.json")});
    const Ran real = m_call.as(u"O01"_s, {u"intake"_s, file});
    for (const Ran &ran : {dry, real}) {
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.code(), code);
        QVERIFY(ran.err.contains(code.toUtf8()));
        QVERIFY2(codesOf(ran).contains(finding), qPrintable(codesOf(ran).join(u' ')));
        for (const QJsonValue &one : ran.json().value(u"findings"_s).toArray()) {
            if (one[u"code"_s] == finding)
                QCOMPARE(one[u"line"_s].toInt(), line);
        }
        QCOMPARE(ran.json().value(u"taken"_s).toInt(), 0);
    }
    QCOMPARE(m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"proposals"_s).toInt(), 2);
}

void CliIntakeTest::windows949()
{
    // 과제 뷁, the last one outside EUC-KR.
    const QString file = m_call.folder().write(
        u"cp949.csv"_s, header + "A-001,ACADEMIA,U01,\xb0\xfa\xc1\xa6 \x94\xee,H200,4,6,1,3,50\r\n");
    const Ran ran = runCli({u"--json"_s, u"intake"_s, file, u"--dry-run"_s, u"--charter"_s,
                            QStringLiteral(SIMSA_RESOURCES "/demo/charter.json")});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(codesOf(ran), QStringList{u"EncodingWindows949"_s});
    QCOMPARE(ran.json().value(u"accepted"_s).toInt(), 1);
}

void CliIntakeTest::attachments()
{
    const QString folder = m_call.folder().makeFolder(u"bad"_s);
    (void)m_call.folder().write(u"bad/A-001.pdf"_s, "no PDF at all");
    const QString file = m_call.folder().write(u"table.csv"_s, CliCall::applications());
    const Ran ran = m_call.as(u"O01"_s, {u"intake"_s, file, u"--attachments"_s, folder});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.code(), u"IntakeRejected"_s);
    QVERIFY(codesOf(ran).contains(u"AttachmentNotPdf"_s));
    QVERIFY(codesOf(ran).contains(u"AttachmentMissing"_s));
}

void CliIntakeTest::goodTableTwice()
{
    const QJsonObject again = m_call.did(u"O01"_s, {u"intake"_s, m_call.path(u"applications.csv"_s),
                                                    u"--attachments"_s, m_call.path(u"attachments"_s)});
    QCOMPARE(again.value(u"taken"_s).toInt(), 2);
    QCOMPARE(m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"proposals"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(CliIntakeTest)
#include "cliintaketest.moc"
