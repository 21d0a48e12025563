// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowfinds.h"

#include <algorithm>

namespace simsa::store {

namespace {

// Kind, id and version stand in the first bytes of a row; keys, ledgers and headers are short.
constexpr qsizetype headBytes = 400;
constexpr qsizetype shortRowBytes = 1024 * 1024;
constexpr qsizetype wholeRowBytes = 1024 * 1024 * 1024;

bool isName(const QByteArray &text)
{
    return text.size() == 32 && QByteArray::fromHex(text).toHex() == text;
}

VaultHeader headerFrom(const CellColumns &columns)
{
    VaultHeader header;
    header.store = columns.bytesOf(1);
    header.version = columns.number(2);
    header.cost.n = quint64(columns.number(3));
    header.cost.r = quint32(columns.number(4));
    header.cost.p = quint32(columns.number(5));
    header.salt = columns.bytesOf(6);
    header.sealed = columns.bytesOf(7);
    return header;
}

class Finder
{
public:
    explicit Finder(const PageFile &pages)
        : m_pages(pages)
    {
    }

    void look(const CellPlace &place)
    {
        const CellColumns head = readCell(m_pages, place, headBytes);
        if (head.shape == "ttib" && isName(head.bytesOf(0)) && isName(head.bytesOf(1)) && head.number(2) > 0)
            lookAtRow(head, place);
        else if (head.shape == "tib" && isName(head.bytesOf(0)) && !place.below)
            finds.keys.append(readCell(m_pages, place, shortRowBytes));
        else if (head.shape == "nib")
            finds.ledgers.append(readCell(m_pages, place, shortRowBytes));
        else if (head.shape == "ntiiiibbb" && isName(head.bytesOf(1)))
            lookAtHeader(head);
    }

    void finish()
    {
        finds.headers = m_rightHeaders.isEmpty() ? m_otherHeaders : m_rightHeaders;
        // A row that the log knows as removed must not come back from below it.
        for (auto kind = m_below.begin(); kind != m_below.end(); ++kind) {
            for (auto row = kind->begin(); row != kind->end(); ++row) {
                if (finds.rows.value(kind.key()).contains(row.key()))
                    finds.rows[kind.key()][row.key()] += *row;
            }
        }
        for (auto &kind : finds.rows) {
            for (QList<RowFind> &states : kind)
                std::stable_sort(states.begin(), states.end(),
                                 [](const RowFind &a, const RowFind &b) { return a.version > b.version; });
        }
    }

    RowFinds finds;

private:
    void lookAtRow(const CellColumns &head, const CellPlace &place)
    {
        auto &rows = place.below ? m_below : finds.rows;
        rows[head.bytesOf(0)][head.bytesOf(1)].append({head.number(2), place});
    }

    void lookAtHeader(const CellColumns &columns)
    {
        const VaultHeader header = headerFrom(columns);
        (header.checksum() == columns.bytesOf(8) ? m_rightHeaders : m_otherHeaders).append(header);
    }

    const PageFile &m_pages;
    QMap<QByteArray, QMap<QByteArray, QList<RowFind>>> m_below;
    QList<VaultHeader> m_rightHeaders, m_otherHeaders;
};

} // namespace

RowFinds RowFinds::in(const PageFile &pages)
{
    Finder finder(pages);
    visitCells(pages, [&finder](const CellPlace &place) { finder.look(place); });
    finder.finish();
    return finder.finds;
}

QByteArray sealedAt(const PageFile &pages, const CellPlace &place)
{
    return readCell(pages, place, wholeRowBytes).bytesOf(3);
}

} // namespace simsa::store
