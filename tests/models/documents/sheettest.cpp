// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cairodocumentwriter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <zip.h>

using namespace simsa;
using namespace simsa::documents;
using namespace simsa::packet;
using base::ErrorCode;

namespace {

QHash<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    QHash<QString, QByteArray> parts;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    for (zip_uint64_t i = 0; zip && i < zip_uint64_t(zip_get_num_entries(zip, 0)); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, i, 0, &stat);
        QByteArray part(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(zip, i, 0);
        if (zip_fread(file, part.data(), stat.size) == zip_int64_t(stat.size))
            parts.insert(QString::fromUtf8(stat.name), part);
        zip_fclose(file);
    }
    if (zip)
        zip_discard(zip);
    return parts;
}

/// `_xHHHH_` as the format reads it.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype at = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out +=
            text.mid(at, match.capturedStart() - at) + QChar(ushort(match.captured(1).toUInt(nullptr, 16)));
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

struct ReadCell
{
    QString type;
    QString style;
    QString value;
    bool formula = false;
};

/// Cells by their name ("B2"), with shared strings put in.
QHash<QString, ReadCell> cellsOf(const QHash<QString, QByteArray> &parts, int sheet)
{
    QStringList strings;
    QXmlStreamReader shared(parts.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!shared.atEnd()) {
        if (shared.readNext() == QXmlStreamReader::StartElement && shared.name() == u"t")
            strings.append(unescaped(shared.readElementText()));
    }
    QHash<QString, ReadCell> cells;
    QXmlStreamReader xml(parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    QString at;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            at = xml.attributes().value(QStringLiteral("r")).toString();
            cells[at].type = xml.attributes().value(QStringLiteral("t")).toString();
            cells[at].style = xml.attributes().value(QStringLiteral("s")).toString();
        } else if (xml.name() == u"f") {
            cells[at].formula = true;
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells[at].value = cells.value(at).type == u"s" ? strings.value(value.toInt()) : value;
        }
    }
    return cells;
}

Workbook book(const QList<QList<Cell>> &rows, int columns)
{
    Workbook book;
    book.title = QStringLiteral("배정 결과");
    book.created = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    QStringList header;
    for (int i = 0; i < columns; ++i)
        header.append(QStringLiteral("열%1").arg(i + 1));
    book.sheets = {{QStringLiteral("배정"), header, rows}};
    return book;
}

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT

    CairoDocumentWriter m_writer;

private slots:
    void valuesComeBack()
    {
        Workbook input =
            book({{QStringLiteral("한결대학교 (가상)"), qint64(-42), Decimal{8505}, QDate(2026, 3, 1), {}},
                  {QStringLiteral("짧은 행")}},
                 5);
        input.sheets.append({QStringLiteral("둘째"), {QStringLiteral("a")}, {{QStringLiteral("b")}}});
        const auto bytes = m_writer.sheet(input);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        const auto parts = unzipped(*bytes);
        const auto cells = cellsOf(parts, 1);
        QCOMPARE(cells.value(QStringLiteral("A1")).value, QStringLiteral("열1"));
        QCOMPARE(cells.value(QStringLiteral("A2")).value, QStringLiteral("한결대학교 (가상)"));
        QCOMPARE(cells.value(QStringLiteral("B2")).value, QStringLiteral("-42"));
        QCOMPARE(cells.value(QStringLiteral("C2")).value, QStringLiteral("85.05"));
        QCOMPARE(cells.value(QStringLiteral("D2")).value, QStringLiteral("46082")); // days since 1899-12-30
        QVERIFY(!cells.contains(QStringLiteral("E2")));
        QCOMPARE(cells.value(QStringLiteral("A3")).value, QStringLiteral("짧은 행"));
        QCOMPARE(cellsOf(parts, 2).value(QStringLiteral("A2")).value, QStringLiteral("b"));
        const QByteArray sheet = parts.value(QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains(
            "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
        QVERIFY(sheet.contains("<cols>"));
        const QByteArray styles = parts.value(QStringLiteral("xl/styles.xml"));
        QVERIFY(styles.contains("yyyy-mm-dd"));
        QVERIFY(parts.value(QStringLiteral("xl/workbook.xml")).contains("<sheet name=\"배정\""));
        QVERIFY(parts.value(QStringLiteral("docProps/core.xml")).contains("2026-03-01T00:00:00Z"));
    }

    void formulasStayText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://example.invalid\",\"x\")",
              "{=A1}", "http://example.invalid/", "_x0041_", "  앞뒤  ", "<a>&\"'"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void formulasStayText()
    {
        QFETCH(QString, text);
        const auto bytes = m_writer.sheet(book({{text}}, 1));
        QVERIFY(bytes);
        const ReadCell cell = cellsOf(unzipped(*bytes), 1).value(QStringLiteral("A2"));
        QCOMPARE(cell.type, QStringLiteral("s"));
        QVERIFY(!cell.formula);
        QCOMPARE(cell.value, text);
    }

    void controlCharactersAreReplaced()
    {
        QString text = QStringLiteral("앞");
        text += QChar(1);
        text += QChar(0x1f);
        text += QChar(0xFFFF);
        text += QStringLiteral("뒤");
        const auto bytes = m_writer.sheet(book({{text}}, 1));
        QVERIFY(bytes);
        const QChar r(QChar::ReplacementCharacter);
        QCOMPARE(cellsOf(unzipped(*bytes), 1).value(QStringLiteral("A2")).value,
                 QStringLiteral("앞") + r + r + r + QStringLiteral("뒤"));
    }

    void bigIntegersKeepTheirDigits()
    {
        const qint64 big = 9'007'199'254'740'993; // 2^53 + 1
        const auto bytes = m_writer.sheet(book({{big, qint64(9'007'199'254'740'992)}}, 2));
        const auto cells = cellsOf(unzipped(*bytes), 1);
        QCOMPARE(cells.value(QStringLiteral("A2")).value, QStringLiteral("9007199254740993"));
        QCOMPARE(cells.value(QStringLiteral("A2")).type, QStringLiteral("s"));
        QCOMPARE(cells.value(QStringLiteral("B2")).value.toDouble(), 9007199254740992.0);
    }

    void sameWorkbookSameBytes()
    {
        const Workbook input = book({{QStringLiteral("가"), Decimal{1}}}, 2);
        const auto first = m_writer.sheet(input);
        QTest::qWait(2100); // ZIP times step by two seconds
        QCOMPARE(*m_writer.sheet(input), *first);
    }

    void tenThousandRows()
    {
        QList<QList<Cell>> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append({QStringLiteral("과제 %1").arg(i), qint64(i), Decimal{i},
                         QDate(2026, 1, 1).addDays(i % 365)});
        const auto bytes = m_writer.sheet(book(rows, 4));
        QVERIFY(bytes);
        const auto cells = cellsOf(unzipped(*bytes), 1);
        QCOMPARE(cells.size(), 40'004);
        QCOMPARE(cells.value(QStringLiteral("A10001")).value, QStringLiteral("과제 9999"));
        QCOMPARE(qRound64(cells.value(QStringLiteral("C10001")).value.toDouble() * 100), 9999);
    }

    void badWorkbooksAreRefused_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *fault, const char *detail) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(detail);
        };
        row("none", "sheets");
        row("date", "created");
        row("noname", "sheets[0].name");
        row("longname", "sheets[0].name");
        row("badname", "sheets[0].name");
        row("twice", "sheets[1].name");
        row("header", "sheets[0].header");
        row("wide", "sheets[0].rows[1]");
        row("longtext", "sheets[0].rows[0]");
    }
    void badWorkbooksAreRefused()
    {
        QFETCH(QString, fault);
        QFETCH(QString, detail);
        Workbook input = book({{QStringLiteral("a")}, {QStringLiteral("b")}}, 1);
        const QHash<QString, std::function<void()>> breaks{
            {QStringLiteral("none"), [&] { input.sheets.clear(); }},
            {QStringLiteral("date"), [&] { input.created = QDateTime(); }},
            {QStringLiteral("noname"), [&] { input.sheets[0].name.clear(); }},
            {QStringLiteral("longname"), [&] { input.sheets[0].name = QString(32, u'x'); }},
            {QStringLiteral("badname"), [&] { input.sheets[0].name = QStringLiteral("a/b"); }},
            {QStringLiteral("twice"), [&] { input.sheets.append(input.sheets.first()); }},
            {QStringLiteral("header"), [&] { input.sheets[0].header.clear(); }},
            {QStringLiteral("wide"), [&] { input.sheets[0].rows[1].append(qint64(1)); }},
            {QStringLiteral("longtext"), [&] { input.sheets[0].rows[0][0] = QString(32768, u'x'); }}};
        breaks.value(fault)();
        QCOMPARE(m_writer.sheet(input).error(), (base::Error{ErrorCode::InvalidArgument, detail}));
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "sheettest.moc"
