// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv.h"
#include "intake/reviewfiles.h"

#include <algorithm>

namespace simsa::intake {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

const QStringList columns{u"call"_s, u"proposal"_s, u"field"_s, u"item"_s, u"value"_s};

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@'\t\r"_s.contains(text.front());
}

QString quoted(const QString &cell)
{
    const bool plain = std::none_of(
        cell.begin(), cell.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return plain && !cell.startsWith(u' ') && !cell.endsWith(u' ')
               ? cell
               : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QString line(QStringList cells)
{
    std::transform(cells.begin(), cells.end(), cells.begin(), quoted);
    return cells.join(u',') + u"\r\n"_s;
}

/// The rows of one proposal, gathered in the order of the file.
struct Gathered
{
    base::ProposalId proposal;
    int line = 0;
    QList<call::ReviewCell> cells;
};

Gathered &of(QList<Gathered> &all, const base::ProposalId &proposal, int line)
{
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Gathered &one) { return one.proposal == proposal; });
    if (it != all.end())
        return *it;
    all.append({proposal, line, {}});
    return all.last();
}

} // namespace

QByteArray reviewsToCsv(const call::Charter &charter, const QList<FiledReview> &reviews)
{
    QString text = QChar(0xFEFF) + line(columns);
    for (const FiledReview &review : reviews) {
        for (const call::ReviewCell &cell : call::cellsOf(charter.rubric, review.content)) {
            text += line({charter.call.text(), review.proposal.text(), call::nameOf(cell.field),
                          cell.item.text(), looksLikeFormula(cell.value) ? u'\'' + cell.value : cell.value});
        }
    }
    return text.toUtf8();
}

Result<QList<FiledReview>> reviewsFromCsv(const QByteArray &bytes, const base::CallId &call)
{
    const auto table = readCsv(bytes);
    if (!table)
        return base::fail(table);
    if (const auto whole = requireColumns(*table, columns); !whole)
        return base::fail(whole);
    QList<Gathered> all;
    for (const TableRow &row : table->rows) {
        const auto cell = [&](const QString &name) { return row.cells.value(table->column(name)); };
        const auto field = call::reviewFieldFromName(cell(u"field"_s));
        const base::ProposalId proposal(cell(u"proposal"_s));
        if (!field || !proposal.isValid())
            return base::fail(ErrorCode::ReviewFileInvalid, u"line %1"_s.arg(row.line));
        if (cell(u"call"_s) != call.text())
            return base::fail(ErrorCode::RecordForeignCall, cell(u"call"_s));
        QString value = cell(u"value"_s);
        if (value.startsWith(u'\'') && looksLikeFormula(value.mid(1)))
            value.remove(0, 1);
        of(all, proposal, row.line).cells.append({*field, base::ItemId(cell(u"item"_s)), value});
    }
    QList<FiledReview> reviews;
    for (const Gathered &one : std::as_const(all)) {
        auto content = call::contentOf(one.cells);
        if (!content)
            return base::fail(ErrorCode::ReviewFileInvalid,
                              u"%1: %2"_s.arg(one.proposal.text(), content.error().detail));
        reviews.append({one.proposal, {}, *std::move(content)});
    }
    return reviews;
}

} // namespace simsa::intake
