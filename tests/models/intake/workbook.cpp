// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/workbook.h"

#include <QStringEncoder>
#include <zip.h>

namespace intaketest {

namespace {

/// Text as a cell holds it: `_xHHHH_` for what XML or the format would read as something else.
QByteArray escaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool odd = (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE;
        const bool escape = c == u'_' && text.mid(i + 1, 1) == u"x";
        out += odd || escape ? QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    }
    return out.toHtmlEscaped().toUtf8();
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target,
                    const QByteArray &mode = {})
{
    return "<Relationship Id=\"" + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
           "\" Target=\"" + target + "\"" + mode + "/>";
}

QByteArray relations(const QByteArray &all)
{
    return "<?xml version=\"1.0\"?><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           all + "</Relationships>";
}

} // namespace

QByteArray zipped(const Parts &parts, bool locked)
{
    zip_error_t error;
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t *zip = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t at = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0)
            qFatal("%s: %s", name.constData(), zip_strerror(zip));
        if (locked && name.endsWith("workbook.xml"))
            zip_file_set_encryption(zip, zip_uint64_t(at), ZIP_EM_AES_256, "secret");
    }
    if (zip_close(zip) != 0)
        qFatal("%s", zip_strerror(zip));
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(buffer)), '\0');
    zip_source_seek(buffer, 0, SEEK_SET);
    if (zip_source_read(buffer, bytes.data(), zip_uint64_t(bytes.size())) != bytes.size())
        qFatal("buffer of a ZIP");
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

Parts Workbook::parts() const
{
    const QByteArray space = strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rspace = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                     : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto sheet = [&](const QByteArray &inside) {
        const QByteArray text =
            "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + prolog + "<" + prefix +
            "worksheet xmlns" + (prefix.isEmpty() ? "" : ":" + prefix.chopped(1)) + "=\"" + space + "\"><" +
            prefix + "sheetData>" + inside + "</" + prefix + "sheetData></" + prefix + "worksheet>";
        if (encoding == "UTF-8")
            return text;
        QStringEncoder encoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(QString::fromUtf8(text)));
    };
    const QByteArray state = hidden.isEmpty() ? QByteArray() : " state=\"" + hidden + "\"";
    QByteArray sheets = "<sheet name=\"Sheet1\" sheetId=\"1\"" + state + " r:id=\"rId1\"/>";
    QByteArray inside = relation("rId1", "worksheet", target, external ? " TargetMode=\"External\"" : "") +
                        relation("rId2", "sharedStrings", "sharedStrings.xml") +
                        relation("rId3", "styles", "styles.xml");
    if (!second.isEmpty()) {
        sheets += "<sheet name=\"둘 째\" sheetId=\"2\" r:id=\"rId4\"/>";
        inside += relation("rId4", "worksheet", "worksheets/sheet2.xml");
    }
    Parts parts{
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + rspace +
                                "\"><workbookPr date1904=\"" + (from1904 ? "1" : "0") + "\"/><sheets>" +
                                sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations(inside)},
        {"xl/styles.xml",
         "<styleSheet xmlns=\"" + space + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"" +
             format.toUtf8() +
             "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml",
         "<sst xmlns=\"" + space +
             "\"><si><t>가나</t></si><si><r><t>韓國</t></r><r><rPr/><t>語</t></r><rPh sb=\"0\" "
             "eb=\"2\"><t>한국</t></rPh><phoneticPr fontId=\"1\"/></si></sst>"},
        {"xl/worksheets/sheet1.xml", sheet(rows)}};
    if (!second.isEmpty())
        parts.append({"xl/worksheets/sheet2.xml", sheet(second)});
    parts += extra;
    for (auto &part : parts)
        part.first.replace("/", separator);
    return parts;
}

Workbook workbookOf(const simsa::intake::Table &table)
{
    const auto row = [](const QStringList &cells) {
        QByteArray xml = "<row>";
        for (const QString &cell : cells)
            xml += cell.isEmpty() ? QByteArray("<c/>")
                                  : "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
        return xml + "</row>";
    };
    Workbook book;
    book.rows = row(table.header);
    for (const simsa::intake::TableRow &one : table.rows)
        book.rows += row(one.cells);
    return book;
}

} // namespace intaketest
