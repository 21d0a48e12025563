// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetdocument.h"

#include "base/files.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstring>

namespace simsa::documents {

using base::ErrorCode;
using base::fail;
using base::Result;
using packet::Cell;
using packet::Sheet;
using packet::Workbook;

namespace {

constexpr qsizetype MostColumns = 16384;
constexpr qsizetype MostRows = 1'048'575; // and the header
constexpr qsizetype MostText = 32767;
constexpr qint64 MostExact = qint64(1) << 53;

/// Text as an XLSX string cell can hold it.
QByteArray cellText(const QString &text)
{
    // `_x0041_` is how the format writes a character; a literal one has its underscore written that way.
    static const QRegularExpression escaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString out = text;
    out.replace(escaped, QStringLiteral("_x005F_"));
    for (QChar &c : out) {
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (control || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
            c = QChar::ReplacementCharacter;
    }
    out.replace(QLatin1Char('\r'), QLatin1String("_x000D_"));
    return out.toUtf8();
}

Result<> checkSheet(const Sheet &sheet, const QString &where)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]|^'|'$"));
    if (sheet.name.isEmpty() || sheet.name.size() > 31 || sheet.name.contains(forbidden))
        return fail(ErrorCode::InvalidArgument, where + QStringLiteral(".name"));
    if (sheet.header.isEmpty() || sheet.header.size() > MostColumns)
        return fail(ErrorCode::InvalidArgument, where + QStringLiteral(".header"));
    if (sheet.rows.size() > MostRows)
        return fail(ErrorCode::InvalidArgument, where + QStringLiteral(".rows"));
    const auto tooLong = [](const QString &text) { return text.size() > MostText; };
    if (std::any_of(sheet.header.begin(), sheet.header.end(), tooLong))
        return fail(ErrorCode::InvalidArgument, where + QStringLiteral(".header"));
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const QList<Cell> &row = sheet.rows.at(i);
        const bool longText = std::any_of(row.begin(), row.end(), [&](const Cell &cell) {
            const auto *text = std::get_if<QString>(&cell);
            return text && tooLong(*text);
        });
        if (row.size() > sheet.header.size() || longText)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("%1.rows[%2]").arg(where).arg(i));
    }
    return {};
}

Result<> checkWorkbook(const Workbook &workbook)
{
    if (workbook.sheets.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("sheets"));
    if (!workbook.created.isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("created"));
    QStringList names;
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
        const QString where = QStringLiteral("sheets[%1]").arg(i);
        if (auto ok = checkSheet(workbook.sheets.at(i), where); !ok)
            return ok;
        const QString name = workbook.sheets.at(i).name.toLower(); // Excel compares without case
        if (names.contains(name))
            return fail(ErrorCode::InvalidArgument, where + QStringLiteral(".name"));
        names.append(name);
    }
    return {};
}

/// Columns are as wide as their widest text, where a Korean character counts twice, within 8–60.
double textWidth(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

struct Formats
{
    lxw_format *header;
    lxw_format *integer;
    lxw_format *decimal;
    lxw_format *date;
};

/// Writes one cell and gives its width back.
class CellWriter
{
public:
    CellWriter(lxw_worksheet *sheet, const Formats &formats, lxw_row_t row, lxw_col_t column)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_row(row)
        , m_column(column)
    {
    }

    double operator()(std::monostate) { return 0; }
    double operator()(const QString &text)
    {
        // worksheet_write_string, never worksheet_write: a string cell is not evaluated whatever it begins
        // with.
        if (!text.isEmpty())
            note(worksheet_write_string(m_sheet, m_row, m_column, cellText(text).constData(), nullptr));
        return textWidth(text);
    }
    double operator()(qint64 value)
    {
        const QString text = QString::number(value);
        if (value > MostExact || value < -MostExact)
            return (*this)(text);
        note(worksheet_write_number(m_sheet, m_row, m_column, double(value), m_formats.integer));
        return double(text.size()) * 4 / 3;
    }
    double operator()(packet::Decimal value)
    {
        note(worksheet_write_number(m_sheet, m_row, m_column, double(value.hundredths) / 100,
                                    m_formats.decimal));
        return double(QString::number(value.hundredths).size()) * 4 / 3 + 1;
    }
    double operator()(QDate date)
    {
        if (!date.isValid())
            return 0;
        lxw_datetime when{};
        when.year = date.year();
        when.month = date.month();
        when.day = date.day();
        note(worksheet_write_datetime(m_sheet, m_row, m_column, &when, m_formats.date));
        return 11;
    }

    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    void note(lxw_error error)
    {
        if (error != LXW_NO_ERROR)
            m_error = error;
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_row_t m_row;
    lxw_col_t m_column;
    lxw_error m_error = LXW_NO_ERROR;
};

lxw_error writeSheet(lxw_workbook *book, const Sheet &sheet, const Formats &formats)
{
    lxw_worksheet *out = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
    if (!out)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    lxw_error error = LXW_NO_ERROR;
    QList<double> widths;
    for (lxw_col_t c = 0; c < sheet.header.size(); ++c) {
        const QString &text = sheet.header.at(c);
        error = worksheet_write_string(out, 0, c, cellText(text).constData(), formats.header);
        if (error != LXW_NO_ERROR)
            return error;
        widths.append(textWidth(text));
    }
    for (lxw_row_t r = 0; r < lxw_row_t(sheet.rows.size()); ++r) {
        const QList<Cell> &row = sheet.rows.at(r);
        for (lxw_col_t c = 0; c < row.size(); ++c) {
            CellWriter writer(out, formats, r + 1, c);
            widths[c] = std::max(widths.at(c), std::visit(writer, row.at(c)));
            if (writer.error() != LXW_NO_ERROR)
                return writer.error();
        }
    }
    for (lxw_col_t c = 0; c < widths.size(); ++c)
        worksheet_set_column(out, c, c, std::clamp(widths.at(c) + 2, 8.0, 60.0), nullptr);
    worksheet_freeze_panes(out, 1, 0);
    return LXW_NO_ERROR;
}

Formats makeFormats(lxw_workbook *book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_bg_color(formats.header, 0xEBF0F5);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_num_format(formats.integer, "#,##0");
    format_set_num_format(formats.decimal, "#,##0.00");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    return formats;
}

Result<> writeBook(const Workbook &workbook, const QString &folder, const QString &path)
{
    QByteArray folderBytes = folder.toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = folderBytes.data();
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    if (!book)
        return fail(ErrorCode::DocumentFailed, QStringLiteral("workbook_new"));
    QByteArray title = cellText(workbook.title);
    char author[] = "Simsa";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author;
    properties.created = static_cast<time_t>(workbook.created.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    const Formats formats = makeFormats(book);
    lxw_error error = LXW_NO_ERROR;
    for (const Sheet &sheet : workbook.sheets) {
        error = writeSheet(book, sheet, formats);
        if (error != LXW_NO_ERROR)
            break;
    }
    const lxw_error closed = workbook_close(book); // frees the workbook whatever happened
    if (error == LXW_NO_ERROR)
        error = closed;
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::DocumentFailed, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

} // namespace

Result<QByteArray> workbookXlsx(const Workbook &workbook)
{
    if (auto ok = checkWorkbook(workbook); !ok)
        return fail(ok);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::FileUnwritable, folder.errorString());
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    if (auto ok = writeBook(workbook, folder.path(), path); !ok)
        return fail(ok);
    return base::readFile(path);
}

} // namespace simsa::documents
