// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsx.h"

#include "intake/calltables.h"
#include "intake/csv.h"
#include "intake/tablereader.h"
#include "intake/xlsxvalue.h"
#include "models/intake/workbook.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace simsa;
using namespace simsa::intake;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using intaketest::Workbook;

namespace {

/// The value in A2 under a header of one column.
QString valueOf(const QByteArray &cell, Workbook book = {})
{
    book.rows =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row><row r=\"2\">" + cell + "</row>";
    const auto table = parseXlsx(book.bytes());
    if (!table)
        return u"! "_s + errorOf(table.error()).detail;
    return table->rows.isEmpty() ? u"(none)"_s : table->rows.first().cells.first();
}

QString faultOf(const QByteArray &bytes)
{
    const auto table = parseXlsx(bytes);
    return table ? u"(read)"_s : errorOf(table.error()).detail;
}

QStringList row(const Table &table, qsizetype index)
{
    return table.rows.at(index).cells;
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("value");
        const auto is = [](const char *name, const QByteArray &cell, const QString &value) {
            QTest::newRow(name) << cell << value;
        };
        is("integer", "<c><v>100000</v></c>", u"100000"_s);
        is("exponent", "<c><v>1E5</v></c>", u"100000"_s);
        is("small exponent", "<c><v>1.5E-3</v></c>", u"0.0015"_s);
        is("binary noise", "<c><v>85.049999999999997</v></c>", u"85.05"_s);
        is("float", "<c><v>3.0</v></c>", u"3"_s);
        is("long", "<c><v>9007199254740993</v></c>", u"9007199254740993"_s);
        is("minus nothing", "<c><v>-0.0</v></c>", u"0"_s);
        is("not a number", "<c><v>NaN</v></c>", u"! Sheet1!A2: no value (NaN)"_s);
        is("infinite", "<c><v>1E999</v></c>", u"! Sheet1!A2: no value (1E999)"_s);
        is("true", "<c t=\"b\"><v>1</v></c>", u"1"_s);
        is("false", "<c t=\"b\"><v>0</v></c>", u"0"_s);
        is("maybe", "<c t=\"b\"><v>2</v></c>", u"! Sheet1!A2: no value (2)"_s);
        is("formula", "<c><f>A1*2</f><v>84</v></c>", u"84"_s);
        is("formula of text", "<c t=\"str\"><f>A1</f><v>가_x000D_</v></c>", u"가\r"_s);
        is("formula of nothing", "<c t=\"str\"><f>A1</f><v></v></c>", u"(none)"_s);
        is("never computed", "<c><f>A1</f></c>", u"! Sheet1!A2: no value (formula)"_s);
        is("error", "<c t=\"e\"><f>A9</f><v>#REF!</v></c>", u"! Sheet1!A2: no value (#REF!)"_s);
        is("error far away", "<c r=\"AB2\" t=\"e\"><v>#N/A</v></c>", u"! Sheet1!AB2: no value (#N/A)"_s);
        is("shared", "<c t=\"s\"><v>0</v></c>", u"가나"_s);
        is("rich with readings", "<c t=\"s\"><v>1</v></c>", u"韓國語"_s);
        is("shared beyond", "<c t=\"s\"><v>2</v></c>", u"! Sheet1!A2: workbook damaged (string 2)"_s);
        is("inline", "<c t=\"inlineStr\"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r></is></c>",
           u"a b"_s);
        is("decomposed", "<c t=\"inlineStr\"><is><t>&#x1100;&#x1161;</t></is></c>", u"가"_s);
        is("NUL", "<c t=\"inlineStr\"><is><t>_x0000_</t></is></c>", u"! Sheet1!A2: NUL"_s);
        is("half a character", "<c t=\"inlineStr\"><is><t>_xD800_</t></is></c>", u"_xD800_"_s);
        is("typed date", "<c t=\"d\"><v>2026-03-01T00:00:00</v></c>", u"2026-03-01"_s);
        is("typed time", "<c t=\"d\"><v>2026-03-01T14:05:00Z</v></c>", u"2026-03-01T14:05:00"_s);
        is("no date", "<c t=\"d\"><v>2026-02-30</v></c>", u"! Sheet1!A2: no value (2026-02-30)"_s);
        is("unknown type", "<c t=\"q\"><v>1</v></c>", u"! Sheet1!A2: no value (1)"_s);
        is("another row", "<c r=\"A3\"><v>1</v></c>", u"! Sheet1!2: workbook damaged (cell A3)"_s);
        is("backwards", "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>",
           u"! Sheet1!B2: workbook damaged (cell A2)"_s);
        is("styled and empty", "<c r=\"XFD2\" s=\"1\"/>", u"(none)"_s);
        is("too far", "<c r=\"XFD2\"><v>1</v></c>", u"! Sheet1!XFD2: too many columns"_s);
        is("beyond a sheet", "<c r=\"XFE2\"><v>1</v></c>", u"! Sheet1!2: workbook damaged (cell XFE2)"_s);
    }
    void values()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, value);
        QCOMPARE(valueOf(cell), value);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("since1900");
        QTest::addColumn<QString>("since1904");
        const auto is = [](const char *code, const char *number, const QString &a, const QString &b) {
            QTest::newRow(qPrintable(QLatin1String(code) + u' ' + QLatin1String(number)))
                << QString::fromUtf8(code) << QByteArray(number) << a << b;
        };
        const QString no = u"!"_s;
        is("yyyy-mm-dd", "46082", u"2026-03-01"_s, u"2030-03-02"_s);
        is("yyyy\"년\" m\"월\" d\"일\";@", "46082", u"2026-03-01"_s, u"2030-03-02"_s);
        is("[$-412]AM/PM h:mm", "0.5", u"12:00:00"_s, u"12:00:00"_s);
        is("yyyy/mm/dd hh:mm:ss", "46082.586805555555", u"2026-03-01T14:05:00"_s, u"2030-03-02T14:05:00"_s);
        is("m/d/yy", "46082.99999999999", u"2026-03-02"_s, u"2030-03-03"_s);
        is("yyyy-mm-dd", "1", u"1900-01-01"_s, u"1904-01-02"_s);
        is("yyyy-mm-dd", "59", u"1900-02-28"_s, u"1904-02-29"_s);
        is("yyyy-mm-dd", "60", no, u"1904-03-01"_s);
        is("yyyy-mm-dd", "61", u"1900-03-01"_s, u"1904-03-02"_s);
        is("yyyy-mm-dd", "0", no, u"1904-01-01"_s);
        is("yyyy-mm-dd", "-1", no, no);
        is("yyyy-mm-dd", "2958465", u"9999-12-31"_s, no);
        is("yyyy-mm-dd", "2958466", no, no);
        is("[h]:mm", "1.25", u"1.25"_s, u"1.25"_s);
        is("#,##0\"days\"", "46082", u"46082"_s, u"46082"_s);
        is("General", "46082", u"46082"_s, u"46082"_s);
        is("0.00E+00", "46082", u"46082"_s, u"46082"_s);
        is("#,##0\\d;[Red]-yyyy", "46082", u"46082"_s, u"46082"_s);
    }
    void dates()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, number);
        QFETCH(QString, since1900);
        QFETCH(QString, since1904);
        Workbook book;
        book.format = code.toHtmlEscaped();
        const QByteArray cell = "<c s=\"1\"><v>" + number + "</v></c>";
        const auto shown = [](const QString &value) { return value.startsWith(u'!') ? u"!"_s : value; };
        QCOMPARE(shown(valueOf(cell, book)), since1900);
        book.from1904 = true;
        QCOMPARE(shown(valueOf(cell, book)), since1904);
    }

    void formatsKnownByNumber()
    {
        QCOMPARE(kindOfBuiltIn(0), NumberKind::Plain);
        QCOMPARE(kindOfBuiltIn(14), NumberKind::Date);
        QCOMPARE(kindOfBuiltIn(22), NumberKind::DateTime);
        QCOMPARE(kindOfBuiltIn(20), NumberKind::Time);
        QCOMPARE(kindOfBuiltIn(31), NumberKind::Date); // yyyy"년" mm"월" dd"일"
        QCOMPARE(kindOfBuiltIn(46), NumberKind::Plain);
        QCOMPARE(kindOfBuiltIn(49), NumberKind::Plain);
    }

    void emptyRowsAndColumnsAreNotThere()
    {
        Workbook book;
        book.rows = "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c><c r=\"C3\" s=\"1\"/></row>"
                    "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
                    "<row r=\"5\"><c r=\"B5\"><v>4</v></c><c r=\"D5\" t=\"str\"><v></v></c></row>"
                    "<row r=\"1048576\"/>";
        const auto table = parseXlsx(book.bytes());
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(table->headerLine, 3);
        QCOMPARE(table->rows, (QList<TableRow>{{5, {QString(), u"4"_s}}}));
    }

    // As other programs write: no names on cells, no dimension, absolute targets, the strict namespace,
    // backslashes, another order of parts.
    void otherWriters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        Workbook plain;
        plain.rows =
            "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>";
        QTest::newRow("no names") << plain.bytes();
        Workbook absolute = plain;
        absolute.target = "/xl/worksheets/sheet1.xml";
        QTest::newRow("absolute") << absolute.bytes();
        Workbook dotted = plain;
        dotted.target = "./../xl/./worksheets/sheet1.xml";
        QTest::newRow("dots") << dotted.bytes();
        Workbook strict = plain;
        strict.strict = true;
        QTest::newRow("strict") << strict.bytes();
        Workbook windows = plain;
        windows.separator = "\\";
        QTest::newRow("backslashes") << windows.bytes();
        Workbook capital = plain;
        capital.target = "Worksheets/Sheet1.xml";
        QTest::newRow("capitals") << capital.bytes();
        Workbook prefixed = plain;
        prefixed.prefix = "x:";
        prefixed.rows.replace("</", "</x:").replace("<r", "<x:r").replace("<c", "<x:c").replace("<v", "<x:v");
        QTest::newRow("prefixed") << prefixed.bytes();
        Workbook wide = plain;
        wide.encoding = "UTF-16";
        QTest::newRow("UTF-16") << wide.bytes();
    }
    void otherWriters()
    {
        QFETCH(QByteArray, bytes);
        const auto table = parseXlsx(bytes);
        QVERIFY2(table, table ? "" : qPrintable(errorOf(table.error()).detail));
        QCOMPARE(table->header, (QStringList{u"1"_s, u"가나"_s}));
        QCOMPARE(row(*table, 0), (QStringList{u"2"_s, u"3"_s}));
    }

    void hiddenSheetsAreNotTheFirst()
    {
        Workbook book;
        book.rows = "<row><c><v>1</v></c></row>";
        book.hidden = "veryHidden";
        QCOMPARE(faultOf(book.bytes()), u"no such sheet"_s);
        QVERIFY(parseXlsx(book.bytes(), u"sheet1"_s)); // by name it is read
        book.second = "<row><c><v>2</v></c></row>";
        const auto table = parseXlsx(book.bytes());
        QVERIFY(table);
        QCOMPARE(table->sheet, u"둘 째"_s);
        QCOMPARE(table->header, QStringList{u"2"_s});
        book.second = "<row><c t=\"e\"><v>#DIV/0!</v></c></row>";
        QCOMPARE(faultOf(book.bytes()), u"'둘 째'!A1: no value (#DIV/0!)"_s);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        const auto is = [](const char *name, const Workbook &book, const QString &fault) {
            QTest::newRow(name) << book.bytes() << u"workbook damaged (%1)"_s.arg(fault);
        };
        const auto inRow = [](const char *name, const Workbook &book, int row, const QString &fault) {
            QTest::newRow(name) << book.bytes() << u"Sheet1!%1: workbook damaged (%2)"_s.arg(row).arg(fault);
        };
        const Workbook good;
        const auto with = [&](auto change) {
            Workbook book = good;
            book.rows = "<row><c><v>1</v></c></row>";
            change(book);
            return book;
        };
        is("document type", with([](Workbook &b) { b.prolog = "<!DOCTYPE worksheet>"; }),
           u"xl/worksheets/sheet1.xml"_s);
        is("laughs", with([](Workbook &b) {
               b.prolog = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
               b.rows = "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>";
           }),
           u"xl/worksheets/sheet1.xml"_s);
        inRow("entity of nobody", with([](Workbook &b) { b.rows = "<row><c><v>&x;</v></c></row>"; }), 1,
              u"xl/worksheets/sheet1.xml"_s);
        is("outside", with([](Workbook &b) { b.external = true; }), u"external worksheet"_s);
        is("absent", with([](Workbook &b) { b.target = "worksheets/sheet9.xml"; }),
           u"xl/worksheets/sheet9.xml"_s);
        inRow("cut off", with([](Workbook &b) { b.rows = "<row><c><v>1</v>"; }), 1,
              u"xl/worksheets/sheet1.xml"_s);
        inRow("rows backwards", with([](Workbook &b) { b.rows = "<row r=\"2\"/><row r=\"2\"/>"; }), 2,
              u"xl/worksheets/sheet1.xml: row 2"_s);
        is("row zero", with([](Workbook &b) { b.rows = "<row r=\"0\"/>"; }),
           u"xl/worksheets/sheet1.xml: row 0"_s);
        is("locked", with([](Workbook &b) { b.locked = true; }), u"xl/workbook.xml: compression"_s);
        is("part twice", with([](Workbook &b) {
               b.extra = {{"XL/Workbook.xml", "x"}};
           }),
           u"XL/Workbook.xml: twice"_s);
        QTest::newRow("older")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")
            << u"workbook damaged (not a ZIP: an older workbook, or one locked by a password)"_s;
        QTest::newRow("no ZIP") << QByteArray("PK\x03\x04 nothing more") << u"workbook damaged (ZIP)"_s;
        QTest::newRow("empty ZIP") << QByteArray("PK\x05\x06").append(QByteArray(18, '\0'))
                                   << u"workbook damaged (no workbook)"_s;
    }
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(bytes), fault);
        const auto read = readTable(bytes); // and never taken for text
        QVERIFY(!read && read.error().code == ErrorCode::XlsxMalformed);
    }

    void limits()
    {
        Workbook book;
        book.rows = "<row><c t=\"inlineStr\"><is><t>" + QByteArray(1'000'000, 'x') + "</t></is></c></row>";
        XlsxLimits small;
        const auto problem = [&](const XlsxLimits &limits) {
            const auto table = parseXlsx(book.bytes(), {}, limits);
            return table ? u"(read)"_s : errorOf(table.error()).detail;
        };
        QCOMPARE(problem(small), u"(read)"_s);
        small.partBytes = 500'000; // a thousand bytes that become a million
        QVERIFY(book.bytes().size() < 10'000);
        QCOMPARE(problem(small), u"workbook damaged (xl/worksheets/sheet1.xml)"_s);
        small.declaredBytes = 500'000;
        QCOMPARE(problem(small), u"workbook damaged (size)"_s);
        small = {};
        small.parts = 3;
        QVERIFY(problem(small).contains(u" parts"_s));
        small = {};
        small.sharedStrings = 1;
        QCOMPARE(problem(small), u"workbook damaged (xl/sharedStrings.xml: too many)"_s);
        small = {};
        small.table.cellBytes = 999'999;
        QCOMPARE(problem(small), u"Sheet1!A1: cell too large"_s);
        book.rows = QByteArray("<row><c><v>1</v></c></row>").repeated(4);
        small = {};
        small.table.rows = 3;
        QCOMPARE(problem(small), u"(read)"_s);
        small.table.rows = 2;
        QCOMPARE(problem(small), u"Sheet1!4: too many rows"_s);
        book.rows = QByteArray("<row><c><v>1</v></c></row>") + "<row><c r=\"SR2\"><v>1</v></c></row>";
        QCOMPARE(problem({}), u"(read)"_s);
        small = {};
        small.cells = 500; // one far cell is as much as a full row
        QCOMPARE(problem(small), u"Sheet1!2: too many rows"_s);
    }

    void tenThousandRows()
    {
        QByteArray rows = "<row><c><v>0</v></c><c><v>1</v></c></row>";
        for (int i = 0; i < 50'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c><c t=\"s\"><v>0</v></c></row>";
        Workbook book;
        book.rows = rows;
        const auto table = parseXlsx(book.bytes());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 50'000);
        QCOMPARE(row(*table, 49'999), (QStringList{u"49999"_s, u"가나"_s}));
    }

    // The same table in both files is the same table.
    void asCsv()
    {
        const QByteArray csv =
            "id,name_ko,name_en,region,non_capital,type\nU01,가대,A,Seoul,0,UNIV\nU02,나대,,,1,UNIV\n";
        const QByteArray xlsx = intaketest::workbookOf(*readCsv(csv)).bytes();
        QCOMPARE(readTable(xlsx)->rows, readTable(csv)->rows);
        QCOMPARE(*readOrganisations(xlsx), *readOrganisations(csv));
        const auto bad = readOrganisations(
            intaketest::workbookOf(*readCsv(QByteArray(csv).replace(",1,UNIV", ",7,UNIV"))).bytes());
        QCOMPARE(bad.error(), (base::Error{ErrorCode::XlsxMalformed, u"Sheet1!E3 non_capital: 7"_s}));
    }

    void flippedAnywhere()
    {
        Workbook book;
        book.rows = "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row>";
        const QByteArray good = book.bytes();
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 1 + round % 3; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto table = parseXlsx(round % 2 ? bytes : bytes.left(random.bounded(int(bytes.size()))));
            if (!table)
                QVERIFY(!errorOf(table.error()).detail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsxtest.moc"
