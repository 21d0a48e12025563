// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv.h"

#include "base/json.h"

#include <QStringDecoder>

#include <optional>

namespace simsa::intake {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

struct Decoded
{
    QString text;
    TableEncoding encoding = TableEncoding::Utf8;
};

std::optional<QString> decode(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// Stateless: a truncated last character must be an error, not be kept for a next call that never comes.
constexpr auto Strict = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

std::optional<Decoded> decodeTable(const QByteArray &bytes)
{
    if (auto text = decode(QStringDecoder(QStringConverter::Utf8, Strict), bytes)) {
        if (text->startsWith(QChar(0xFEFF)))
            return Decoded{text->mid(1), TableEncoding::Utf8WithBom};
        return Decoded{*text, TableEncoding::Utf8};
    }
    if (auto text = decode(QStringDecoder("windows-949", Strict), bytes);
        text && !text->contains(QChar::ReplacementCharacter))
        return Decoded{*text, TableEncoding::Windows949};
    return std::nullopt;
}

/// One pass over the text; every fault ends it.
class CsvParser
{
public:
    CsvParser(const QString &text, QChar separator, bool quoting, const TableLimits &limits)
        : m_text(text)
        , m_separator(separator)
        , m_quoting(quoting)
        , m_limits(limits)
    {
    }

    tl::expected<QList<TableRow>, TableFault> parse()
    {
        m_row.line = 1;
        while (m_at < m_text.size() && !m_fault) {
            const QChar c = m_text.at(m_at++);
            if (c.isNull())
                raise(TableProblem::ForbiddenNul);
            else if (m_quoting && c == u'"')
                quote();
            else if (c == m_separator)
                endCell();
            else if (c == u'\n' || c == u'\r')
                endLine(c);
            else
                add(c);
        }
        if (!m_fault && (!m_row.cells.isEmpty() || m_cellBegun))
            endRow();
        if (m_fault)
            return tl::unexpected<TableFault>(*m_fault);
        return m_rows;
    }

private:
    void raise(TableProblem problem, int line = 0)
    {
        if (!m_fault)
            m_fault = TableFault{
                problem, line ? line : m_line,
                problem == TableProblem::TooManyRows ? 0 : static_cast<int>(m_row.cells.size()) + 1};
    }

    void add(QChar c)
    {
        if (m_closed)
            raise(TableProblem::StrayQuote);
        m_cellBegun = true;
        m_cell += c;
        if (m_cell.size() > m_limits.cellBytes)
            raise(TableProblem::CellTooLarge);
    }

    void quote()
    {
        if (m_cellBegun)
            return raise(TableProblem::StrayQuote);
        m_cellBegun = true;
        const int opened = m_line;
        while (m_at < m_text.size() && !m_fault) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && !(m_at < m_text.size() && m_text.at(m_at) == u'"')) {
                m_closed = true;
                return;
            }
            if (c == u'"')
                ++m_at;
            quoted(c, opened);
        }
        raise(TableProblem::OpenQuote, opened);
    }

    void quoted(QChar c, int opened)
    {
        if (c.isNull())
            raise(TableProblem::ForbiddenNul);
        if (c == u'\n' || (c == u'\r' && !(m_at < m_text.size() && m_text.at(m_at) == u'\n')))
            ++m_line;
        m_cell += c;
        if (m_cell.size() > m_limits.cellBytes)
            raise(TableProblem::CellTooLarge, opened);
    }

    void endCell()
    {
        // Only a cell that could exceed the limit in UTF-8 is measured in UTF-8.
        if (m_cell.size() > m_limits.cellBytes / 3 && m_cell.toUtf8().size() > m_limits.cellBytes)
            raise(TableProblem::CellTooLarge, m_row.line);
        if (m_row.cells.size() >= m_limits.columns)
            raise(TableProblem::TooManyColumns);
        m_row.cells.append(base::toNfc(m_cell));
        m_cell = QString();
        m_cellBegun = m_closed = false;
    }

    void endLine(QChar c)
    {
        if (c == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        if (!m_row.cells.isEmpty() || m_cellBegun)
            endRow();
        ++m_line;
        m_row.line = m_line;
    }

    void endRow()
    {
        endCell();
        if (m_rows.size() > m_limits.rows) // the header is no row
            raise(TableProblem::TooManyRows);
        m_rows.append(m_row);
        m_row.cells.clear();
    }

    const QString &m_text;
    QChar m_separator;
    bool m_quoting;
    TableLimits m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_cell;
    bool m_cellBegun = false; // something of this cell was seen, if only `""`
    bool m_closed = false;    // its closing quote was seen
    TableRow m_row;
    QList<TableRow> m_rows;
    std::optional<TableFault> m_fault;
};

TableParsed parseText(const Decoded &decoded, QChar separator, bool quoting, const TableLimits &limits)
{
    auto rows = CsvParser(decoded.text, separator, quoting, limits).parse();
    if (!rows)
        return tl::unexpected<TableFault>(rows.error());
    return withHeader(*std::move(rows), decoded.encoding);
}

} // namespace

TableParsed parseCsv(const QByteArray &bytes, const TableLimits &limits)
{
    const auto decoded = decodeTable(bytes);
    if (!decoded)
        return tl::unexpected<TableFault>({TableProblem::NotText, 0, 0});
    return parseText(*decoded, u',', true, limits);
}

Result<Table> readCsv(const QByteArray &bytes, const TableLimits &limits)
{
    return resultOf(parseCsv(bytes, limits));
}

Result<Table> readTsv(const QByteArray &bytes, const TableLimits &limits)
{
    const auto decoded = decodeTable(bytes);
    if (!decoded || decoded->encoding == TableEncoding::Windows949)
        return fail(ErrorCode::CsvEncodingUnknown, QStringLiteral("not UTF-8"));
    return resultOf(parseText(*decoded, u'\t', false, limits));
}

tl::expected<QList<TableRow>, TableFault> parsePiped(const QByteArray &bytes, const TableLimits &limits)
{
    const auto decoded = decodeTable(bytes);
    if (!decoded)
        return tl::unexpected<TableFault>({TableProblem::NotText, 0, 0});
    return CsvParser(decoded->text, u'|', false, limits).parse();
}

} // namespace simsa::intake
