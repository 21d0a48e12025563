// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace simsa;
using namespace simsa::intake;
using base::ErrorCode;

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void plain()
    {
        const auto table = readCsv("a,b\r\n1,2\r\n3,4");
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0), (TableRow{2, {QStringLiteral("1"), QStringLiteral("2")}}));
        QCOMPARE(table->rows.at(1).line, 3);
        QCOMPARE(table->encoding, TableEncoding::Utf8);
        QCOMPARE(table->column(QStringLiteral("b")), 1);
        QCOMPARE(table->column(QStringLiteral("c")), -1);
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("cells");
        const auto row = [](const char *name, const char *line, const QStringList &cells) {
            QTest::newRow(name) << QByteArray(line) << cells;
        };
        row("quoted comma", "\"a,b\",c", {QStringLiteral("a,b"), QStringLiteral("c")});
        row("doubled quote", "\"say \"\"hi\"\"\",x", {QStringLiteral("say \"hi\""), QStringLiteral("x")});
        row("embedded LF", "\"a\nb\",c", {QStringLiteral("a\nb"), QStringLiteral("c")});
        row("embedded CRLF", "\"a\r\nb\",c", {QStringLiteral("a\r\nb"), QStringLiteral("c")});
        row("empty cells", ",", {QString(), QString()});
        row("quoted empty", "\"\",\"\"", {QString(), QString()});
        row("spaces kept", " a , b ", {QStringLiteral(" a "), QStringLiteral(" b ")});
        row("fewer", "a", {QStringLiteral("a")});
        row("more", "a,b,c", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    }
    void cells()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, cells);
        for (const char *end : {"", "\n", "\r\n", "\r"}) {
            const auto table = readCsv("x,y\n" + line + end);
            QVERIFY(table);
            QCOMPARE(table->rows.size(), 1);
            QCOMPARE(table->rows.first().cells, cells);
        }
    }

    void linesCountThroughQuotesAndBlanks()
    {
        const auto table = readCsv("a\n\"1\n2\"\n\r\n3\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0).line, 2);
        QCOMPARE(table->rows.at(1).line, 5);
    }

    void byteOrderMark()
    {
        const auto table = readCsv("\xEF\xBB\xBF"
                                   "id\n1\n");
        QVERIFY(table);
        QCOMPARE(table->encoding, TableEncoding::Utf8WithBom);
        QCOMPARE(table->header.first(), QStringLiteral("id"));
    }

    void windows949()
    {
        // 똠방각하: 똠 (8C 63) is one of the extended syllables that "EUC-KR" garbles.
        const auto table = readCsv("id\n\x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF\n");
        QVERIFY(table);
        QCOMPARE(table->encoding, TableEncoding::Windows949);
        QCOMPARE(table->rows.first().cells.first(), QStringLiteral("똠방각하"));
    }

    void becomesNfc()
    {
        const auto table = readCsv(QStringLiteral("id\n\u1100\u1161\n").toUtf8());
        QVERIFY(table);
        QCOMPARE(table->rows.first().cells.first(), QStringLiteral("가"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, TableProblem problem, int line,
                            int column, ErrorCode code) {
            QTest::newRow(name) << bytes << int(problem) << line << column << int(code);
        };
        row("open quote", "a,b\n1,\"2\n3", TableProblem::OpenQuote, 2, 2, ErrorCode::CsvMalformed);
        row("quote inside", "a,b\n1\"2,3\n", TableProblem::StrayQuote, 2, 1, ErrorCode::CsvMalformed);
        row("text after quote", "a,b\n1,\"2\"3\n", TableProblem::StrayQuote, 2, 2, ErrorCode::CsvMalformed);
        row("second quote", "a,b\n1,\"2\" \"3\"\n", TableProblem::StrayQuote, 2, 2, ErrorCode::CsvMalformed);
        row("NUL", QByteArray("a,b\n1,\0", 7), TableProblem::ForbiddenNul, 2, 2, ErrorCode::CsvMalformed);
        row("NUL in quotes", QByteArray("a,b\n\"x\ny\0\"", 10), TableProblem::ForbiddenNul, 3, 1,
            ErrorCode::CsvMalformed);
        row("10 MB cell", "a,b\n1,2\n3," + QByteArray(10 * 1024 * 1024, 'x') + "\n",
            TableProblem::CellTooLarge, 3, 2, ErrorCode::CsvMalformed);
        row("10 MB quoted cell", "a,b\n\"" + QByteArray(10 * 1024 * 1024, '\n') + "\",1\n",
            TableProblem::CellTooLarge, 2, 1, ErrorCode::CsvMalformed);
        row("Korean cell over 1 MiB", "a\n" + QStringLiteral("가").repeated(349526).toUtf8(),
            TableProblem::CellTooLarge, 2, 1, ErrorCode::CsvMalformed);
        row("rows", "a\n" + QByteArray("1\n").repeated(200'001), TableProblem::TooManyRows, 200'002, 0,
            ErrorCode::CsvMalformed);
        row("columns", QByteArray("a,").repeated(600), TableProblem::TooManyColumns, 1, 513,
            ErrorCode::CsvMalformed);
        row("nothing", "", TableProblem::NoHeader, 1, 0, ErrorCode::CsvColumnsWrong);
        row("blank lines", "\n\n", TableProblem::NoHeader, 1, 0, ErrorCode::CsvColumnsWrong);
        row("empty name", "a,,c\n", TableProblem::NoHeader, 1, 2, ErrorCode::CsvColumnsWrong);
        row("doubled name", "a,b,a\n", TableProblem::DoubledColumn, 1, 3, ErrorCode::CsvColumnsWrong);
        row("neither encoding", "a\n\xFF\xFE\xFF\n", TableProblem::NotText, 0, 0,
            ErrorCode::CsvEncodingUnknown);
    }
    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, problem);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(int, code);
        const auto parsed = parseCsv(bytes);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().problem), problem);
        QCOMPARE(parsed.error().line, line);
        QCOMPARE(parsed.error().column, column);
        const auto table = readCsv(bytes);
        QCOMPARE(int(table.error().code), code);
        QVERIFY(
            table.error().detail.startsWith(QStringLiteral("line %1, column %2: ").arg(line).arg(column)));
    }

    void limitsAreInclusive()
    {
        QVERIFY(readCsv("a\n" + QByteArray(1024 * 1024, 'x')));
        QVERIFY(readCsv("a\n" + QByteArray("1\n").repeated(200'000)));
        QVERIFY(readCsv("a\n" + QStringLiteral("가").repeated(349525).toUtf8()));
    }

    void garbageNeverCrashes()
    {
        QRandomGenerator random(7);
        const QByteArray alphabet("\",\n\r\ta\0\xEA\xB0\x80\x8C\x63\xFF", 14);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(40); i > 0; --i)
                bytes += alphabet.at(random.bounded(int(alphabet.size())));
            const auto table = readCsv(bytes);
            if (!table)
                continue;
            for (const TableRow &row : table->rows)
                QVERIFY(row.line >= 1 && !row.cells.isEmpty());
        }
    }

    void tabsWithoutQuoting()
    {
        const auto table = readTsv("a\tb\n\"x\t5\" disk, and more\n");
        QVERIFY(table);
        QCOMPARE(table->rows.first().cells,
                 (QStringList{QStringLiteral("\"x"), QStringLiteral("5\" disk, and more")}));
        QCOMPARE(readTsv("a\n\xB0\xA1\n").error().code, ErrorCode::CsvEncodingUnknown);
    }

    void requiredColumns()
    {
        const auto table = readCsv("a,b\n");
        QVERIFY(requireColumns(*table, {QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(requireColumns(*table, {QStringLiteral("a"), QStringLiteral("c")}).error(),
                 (base::Error{ErrorCode::CsvColumnsWrong, QStringLiteral("c")}));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
