// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsx.h"

#include "base/json.h"
#include "intake/xlsxbook.h"
#include "intake/xlsxxml.h"

#include <algorithm>

namespace simsa::intake {

namespace {

/// What a cell says of itself before its value is made out.
struct RawCell
{
    QString type;
    int style = 0;
    QString value;
    QString text; ///< of an inline string
    bool hasValue = false;
    bool hasFormula = false;
};

class SheetReader
{
public:
    SheetReader(const XlsxBook &book, const QByteArray &bytes, const XlsxLimits &limits)
        : m_book(book)
        , m_xml(bytes)
        , m_limits(limits)
    {
    }

    XlsxResult<QList<TableRow>> read()
    {
        if (m_xml.root() != u"worksheet")
            raise(TableProblem::WorkbookDamaged);
        while (!m_fault && m_xml.child()) {
            if (m_xml.name() == u"sheetData")
                readRows();
            else
                m_xml.skip();
        }
        if (!m_fault && !m_xml.isSound())
            raise(TableProblem::WorkbookDamaged);
        if (m_fault)
            return tl::unexpected<TableFault>(*m_fault);
        return m_rows;
    }

private:
    void raise(TableProblem problem, const QString &what = {})
    {
        if (m_fault)
            return;
        const bool unnamed = what.isEmpty() && problem == TableProblem::WorkbookDamaged;
        m_fault = TableFault{problem, m_line, m_column, m_book.sheet, unnamed ? m_book.part : what};
    }

    void readRows()
    {
        while (!m_fault && m_xml.child()) {
            if (m_xml.name() != u"row") {
                m_xml.skip();
                continue;
            }
            m_column = 0;
            const QString number = m_xml.attribute(u"r");
            const int next = number.isEmpty() ? m_line + 1 : number.toInt();
            if (next <= m_line || next > 1'048'576)
                return raise(TableProblem::WorkbookDamaged,
                             QStringLiteral("%1: row %2").arg(m_book.part, number.left(20)));
            m_line = next;
            readRow();
        }
    }

    void readRow()
    {
        TableRow row{m_line, {}};
        while (!m_fault && m_xml.child()) {
            if (m_xml.name() == u"c")
                readCell(row);
            else
                m_xml.skip();
        }
        m_column = 0;
        if (m_fault || row.cells.isEmpty())
            return;
        // The header is no row; every row is counted as wide as the header at least.
        if (m_rows.size() > m_limits.table.rows)
            return raise(TableProblem::TooManyRows);
        const qsizetype header = m_rows.isEmpty() ? 0 : m_rows.first().cells.size();
        m_cells += std::max(row.cells.size(), header);
        if (m_cells > m_limits.cells)
            return raise(TableProblem::TooManyRows);
        while (row.cells.size() < header)
            row.cells.append(QString());
        m_rows.append(row);
    }

    void readCell(TableRow &row)
    {
        const QString name = m_xml.attribute(u"r");
        const auto place = name.isEmpty() ? CellName{m_line, m_column + 1} : cellNamed(name);
        if (!place || place->row != m_line || place->column <= m_column)
            return raise(TableProblem::WorkbookDamaged, QStringLiteral("cell %1").arg(name.left(20)));
        m_column = place->column;
        const QString text = valueOf(readRaw());
        if (m_fault || text.isEmpty())
            return;
        if (m_column > m_limits.table.columns)
            return raise(TableProblem::TooManyColumns);
        if (text.contains(QChar::Null))
            return raise(TableProblem::ForbiddenNul);
        if (text.size() > m_limits.table.cellBytes / 3 && text.toUtf8().size() > m_limits.table.cellBytes)
            return raise(TableProblem::CellTooLarge);
        while (row.cells.size() < m_column - 1)
            row.cells.append(QString());
        row.cells.append(text);
    }

    RawCell readRaw()
    {
        RawCell cell;
        cell.type = m_xml.attribute(u"t");
        cell.style = m_xml.attribute(u"s").toInt();
        while (m_xml.child()) {
            if (m_xml.name() == u"v") {
                cell.value = m_xml.text();
                cell.hasValue = true;
            } else if (m_xml.name() == u"is") {
                cell.text = richText(m_xml);
            } else {
                cell.hasFormula |= m_xml.name() == u"f";
                m_xml.skip();
            }
        }
        return cell;
    }

    QString valueOf(const RawCell &cell)
    {
        if (cell.type == u"e") {
            raise(TableProblem::CellUnreadable, cell.value.left(200));
            return {};
        }
        if (cell.hasFormula && !cell.hasValue) {
            raise(TableProblem::CellUnreadable, QStringLiteral("formula"));
            return {};
        }
        if (cell.type == u"inlineStr")
            return cell.text;
        if (cell.type == u"str")
            return base::toNfc(unescaped(cell.value));
        const QString value = cell.value.trimmed();
        if (value.isEmpty())
            return {};
        if (cell.type == u"s")
            return shared(value);
        if (cell.type == u"b" && (value == u"0" || value == u"1"))
            return value;
        std::optional<QString> text;
        if (cell.type == u"d")
            text = isoText(value);
        else if (cell.type.isEmpty() || cell.type == u"n")
            text = number(value, cell.style);
        if (!text)
            raise(TableProblem::CellUnreadable, value.left(200));
        return text.value_or(QString());
    }

    QString shared(const QString &index)
    {
        bool whole = false;
        const int at = index.toInt(&whole);
        if (whole && at >= 0 && at < m_book.strings.size())
            return m_book.strings.at(at);
        raise(TableProblem::WorkbookDamaged, QStringLiteral("string %1").arg(index.left(20)));
        return {};
    }

    std::optional<QString> number(const QString &value, int style) const
    {
        const auto plain = plainNumber(value);
        const NumberKind kind = m_book.styles.value(style, NumberKind::Plain);
        return plain && kind != NumberKind::Plain ? dateText(*plain, kind, m_book.from1904) : plain;
    }

    const XlsxBook &m_book;
    XlsxXml m_xml;
    const XlsxLimits &m_limits;
    QList<TableRow> m_rows;
    qint64 m_cells = 0;
    int m_line = 0;
    int m_column = 0; // of the cell being read; 0 between cells
    std::optional<TableFault> m_fault;
};

} // namespace

TableParsed parseXlsx(const QByteArray &bytes, const QString &sheet, const XlsxLimits &limits)
{
    if (!bytes.startsWith("PK"))
        return damagedWorkbook(QStringLiteral("not a ZIP: an older workbook, or one locked by a password"));
    const auto parts = XlsxParts::open(bytes, limits);
    if (!parts)
        return tl::unexpected<TableFault>(parts.error());
    const auto book = readBook(*parts, sheet);
    if (!book)
        return tl::unexpected<TableFault>(book.error());
    const auto part = parts->read(book->part, limits.partBytes);
    if (!part)
        return tl::unexpected<TableFault>(part.error());
    auto rows = SheetReader(*book, *part, limits).read();
    if (!rows)
        return tl::unexpected<TableFault>(rows.error());
    return withHeader(*std::move(rows), TableEncoding::Workbook, book->sheet);
}

bool looksLikeWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") ||
           bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

} // namespace simsa::intake
