// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are not what they should be: a named error, the place, and nothing taken.
#include "app/clicall.h"
#include "documents/cairodocumentwriter.h"
#include "intake/csv.h"
#include "intake/xlsx.h"
#include "models/intake/workbook.h"

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
    void workbooks();
    void ourOwnSheetComesBack();
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

// A workbook is read where a CSV is; places are cells.
void CliIntakeTest::workbooks()
{
    const QByteArray csv =
        header + "A-001,ACADEMIA,U01,x,H200,4,6,1,3,50\r\nA-002,ACADEMIA,U01,y,H200,33,6,1,3,50\r\n";
    intaketest::Workbook book = intaketest::workbookOf(*intake::readCsv(csv));
    book.second = book.rows;
    const QString table = m_call.folder().write(u"table.xlsx"_s, book.bytes());
    const Ran ran = m_call.as(u"O01"_s, {u"intake"_s, table, u"--dry-run"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json().value(u"rows"_s).toInt(), 2);
    QCOMPARE(ran.json().value(u"sheet"_s).toString(), u"Sheet1"_s);
    QVERIFY(codesOf(ran).contains(u"NodesOverCap"_s));
    QStringList cells;
    for (const QJsonValue &finding : ran.json().value(u"findings"_s).toArray())
        cells.append(finding[u"cell"_s].toString());
    QVERIFY2(cells.contains(u"Sheet1!F3"_s), qPrintable(cells.join(u' ')));
    const Ran second = m_call.as(u"O01"_s, {u"intake"_s, table, u"--dry-run"_s, u"--sheet"_s, u"둘 째"_s});
    QCOMPARE(second.json().value(u"sheet"_s).toString(), u"둘 째"_s);
    const Ran none = m_call.as(u"O01"_s, {u"intake"_s, table, u"--dry-run"_s, u"--sheet"_s, u"셋째"_s});
    QCOMPARE(none.code(), u"XlsxMalformed"_s);
    QCOMPARE(codesOf(none), QStringList{u"SheetMissing"_s});
    const QString cut = m_call.folder().write(u"cut.xlsx"_s, book.bytes().chopped(100));
    QCOMPARE(m_call.as(u"O01"_s, {u"intake"_s, cut, u"--dry-run"_s}).code(), u"XlsxMalformed"_s);
    const QString people = m_call.folder().write(u"people.xlsx"_s, book.bytes());
    QCOMPARE(m_call
                 .as(u"O01"_s, {u"call"_s, u"roster"_s, u"--organisations"_s, people, u"--out"_s,
                                m_call.path(u"never.json"_s)})
                 .code(),
             u"CsvColumnsWrong"_s);
}

// What Simsa writes as XLSX it reads, every kind of cell.
void CliIntakeTest::ourOwnSheetComesBack()
{
    packet::Workbook book;
    book.title = u"배정 결과"_s;
    book.created = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    const QString odd = u"=1+1 _x0041_ <a>&\"'\r\n끝  "_s;
    book.sheets = {{u"배정"_s,
                    {u"id"_s, u"이름"_s, u"점수"_s, u"큰 수"_s, u"날"_s},
                    {{u"P-1"_s, odd, packet::Decimal{8505}, qint64(9'007'199'254'740'993), QDate(2026, 3, 1)},
                     {u"P-2"_s, u"한결대학교 (가상)"_s, packet::Decimal{-10}, qint64(100'000), {}}}},
                   {u"둘째"_s, {u"a"_s}, {{u"b"_s}}}};
    const auto bytes = documents::CairoDocumentWriter().sheet(book);
    QVERIFY(bytes);
    const auto table = intake::parseXlsx(*bytes);
    QVERIFY2(table, table ? "" : qPrintable(intake::errorOf(table.error()).detail));
    QCOMPARE(table->sheet, u"배정"_s);
    QCOMPARE(table->encoding, intake::TableEncoding::Workbook);
    QCOMPARE(table->header, book.sheets.first().header);
    QCOMPARE(table->rows.at(0).cells,
             (QStringList{u"P-1"_s, odd, u"85.05"_s, u"9007199254740993"_s, u"2026-03-01"_s}));
    QCOMPARE(table->rows.at(1).cells,
             (QStringList{u"P-2"_s, u"한결대학교 (가상)"_s, u"-0.1"_s, u"100000"_s, QString()}));
    QCOMPARE(table->rows.at(1).line, 3);
    QCOMPARE(intake::parseXlsx(*bytes, u"둘째"_s)->rows.at(0).cells, QStringList{u"b"_s});
    const auto none = intake::parseXlsx(*bytes, u"셋째"_s);
    QVERIFY(!none && none.error().problem == intake::TableProblem::SheetMissing);
    QCOMPARE(intake::errorOf(none.error()).code, base::ErrorCode::XlsxMalformed);
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
