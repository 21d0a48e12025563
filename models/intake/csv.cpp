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
    CsvEncoding encoding = CsvEncoding::Utf8;
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
            return Decoded{text->mid(1), CsvEncoding::Utf8WithBom};
        return Decoded{*text, CsvEncoding::Utf8};
    }
    if (auto text = decode(QStringDecoder("windows-949", Strict), bytes);
        text && !text->contains(QChar::ReplacementCharacter))
        return Decoded{*text, CsvEncoding::Windows949};
    return std::nullopt;
}

/// One pass over the text; every fault ends it.
class CsvParser
{
public:
    CsvParser(const QString &text, QChar separator, bool quoting, const CsvLimits &limits)
        : m_text(text)
        , m_separator(separator)
        , m_quoting(quoting)
        , m_limits(limits)
    {
    }

    tl::expected<QList<CsvRow>, CsvFault> parse()
    {
        m_row.line = 1;
        while (m_at < m_text.size() && !m_fault) {
            const QChar c = m_text.at(m_at++);
            if (c.isNull())
                raise(CsvProblem::ForbiddenNul);
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
            return tl::unexpected<CsvFault>(*m_fault);
        return m_rows;
    }

private:
    void raise(CsvProblem problem, int line = 0)
    {
        if (!m_fault)
            m_fault =
                CsvFault{problem, line ? line : m_line,
                         problem == CsvProblem::TooManyRows ? 0 : static_cast<int>(m_row.cells.size()) + 1};
    }

    void add(QChar c)
    {
        if (m_closed)
            raise(CsvProblem::StrayQuote);
        m_cellBegun = true;
        m_cell += c;
        if (m_cell.size() > m_limits.cellBytes)
            raise(CsvProblem::CellTooLarge);
    }

    void quote()
    {
        if (m_cellBegun)
            return raise(CsvProblem::StrayQuote);
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
        raise(CsvProblem::OpenQuote, opened);
    }

    void quoted(QChar c, int opened)
    {
        if (c.isNull())
            raise(CsvProblem::ForbiddenNul);
        if (c == u'\n' || (c == u'\r' && !(m_at < m_text.size() && m_text.at(m_at) == u'\n')))
            ++m_line;
        m_cell += c;
        if (m_cell.size() > m_limits.cellBytes)
            raise(CsvProblem::CellTooLarge, opened);
    }

    void endCell()
    {
        // Only a cell that could exceed the limit in UTF-8 is measured in UTF-8.
        if (m_cell.size() > m_limits.cellBytes / 3 && m_cell.toUtf8().size() > m_limits.cellBytes)
            raise(CsvProblem::CellTooLarge, m_row.line);
        if (m_row.cells.size() >= m_limits.columns)
            raise(CsvProblem::TooManyColumns);
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
            raise(CsvProblem::TooManyRows);
        m_rows.append(m_row);
        m_row.cells.clear();
    }

    const QString &m_text;
    QChar m_separator;
    bool m_quoting;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_cell;
    bool m_cellBegun = false; // something of this cell was seen, if only `""`
    bool m_closed = false;    // its closing quote was seen
    CsvRow m_row;
    QList<CsvRow> m_rows;
    std::optional<CsvFault> m_fault;
};

CsvParsed parseText(const Decoded &decoded, QChar separator, bool quoting, const CsvLimits &limits)
{
    auto rows = CsvParser(decoded.text, separator, quoting, limits).parse();
    if (!rows)
        return tl::unexpected<CsvFault>(rows.error());
    if (rows->isEmpty())
        return tl::unexpected<CsvFault>({CsvProblem::NoHeader, 1, 0});
    CsvTable table;
    table.encoding = decoded.encoding;
    const CsvRow head = rows->takeFirst();
    for (const QString &cell : head.cells) {
        const int column = static_cast<int>(table.header.size()) + 1;
        const QString name = cell.trimmed();
        if (name.isEmpty())
            return tl::unexpected<CsvFault>({CsvProblem::NoHeader, head.line, column});
        if (table.header.contains(name))
            return tl::unexpected<CsvFault>({CsvProblem::DoubledColumn, head.line, column});
        table.header.append(name);
    }
    table.rows = *rows;
    return table;
}

QString name(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::NotText:
        return QStringLiteral("not text");
    case CsvProblem::ForbiddenNul:
        return QStringLiteral("NUL");
    case CsvProblem::StrayQuote:
        return QStringLiteral("stray quote");
    case CsvProblem::OpenQuote:
        return QStringLiteral("open quote");
    case CsvProblem::CellTooLarge:
        return QStringLiteral("cell too large");
    case CsvProblem::TooManyRows:
        return QStringLiteral("too many rows");
    case CsvProblem::TooManyColumns:
        return QStringLiteral("too many columns");
    case CsvProblem::NoHeader:
        return QStringLiteral("no header");
    case CsvProblem::DoubledColumn:
        return QStringLiteral("doubled column");
    }
    return {};
}

ErrorCode code(CsvProblem problem)
{
    if (problem == CsvProblem::NotText)
        return ErrorCode::CsvEncodingUnknown;
    const bool columns = problem == CsvProblem::NoHeader || problem == CsvProblem::DoubledColumn;
    return columns ? ErrorCode::CsvColumnsWrong : ErrorCode::CsvMalformed;
}

Result<CsvTable> result(const CsvParsed &parsed)
{
    if (parsed)
        return *parsed;
    const CsvFault &fault = parsed.error();
    return fail(
        code(fault.problem),
        QStringLiteral("line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(name(fault.problem)));
}

} // namespace

CsvParsed parseCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    const auto decoded = decodeTable(bytes);
    if (!decoded)
        return tl::unexpected<CsvFault>({CsvProblem::NotText, 0, 0});
    return parseText(*decoded, u',', true, limits);
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    return result(parseCsv(bytes, limits));
}

Result<CsvTable> readTsv(const QByteArray &bytes, const CsvLimits &limits)
{
    const auto decoded = decodeTable(bytes);
    if (!decoded || decoded->encoding == CsvEncoding::Windows949)
        return fail(ErrorCode::CsvEncodingUnknown, QStringLiteral("not UTF-8"));
    return result(parseText(*decoded, u'\t', false, limits));
}

Result<> requireColumns(const CsvTable &table, const QStringList &required)
{
    for (const QString &column : required) {
        if (table.column(column) < 0)
            return fail(ErrorCode::CsvColumnsWrong, column);
    }
    return {};
}

} // namespace simsa::intake
