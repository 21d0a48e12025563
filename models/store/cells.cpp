// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cells.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace simsa::store {

namespace {

constexpr qsizetype fileHeaderBytes = 100;
constexpr qsizetype leafHeaderBytes = 8;
constexpr qint64 mostPayload = 1024LL * 1024 * 1024;

/// sqlite.org/fileformat2.html, 1.6: up to eight bytes of seven bits, then one of eight.
std::optional<qint64> takeVarint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes.at(at++));
        if (i == 8)
            return qint64(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return qint64(value);
}

/// Bytes of a payload that stand in the cell itself (1.6, table leaf).
qsizetype localBytes(qint64 payload, qsizetype usable)
{
    const qsizetype most = usable - 35;
    if (payload <= most)
        return qsizetype(payload);
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const auto local = least + qsizetype((payload - least) % (usable - 4));
    return local <= most ? local : least;
}

void appendOverflow(const PageFile &pages, quint32 next, qint64 wanted, QByteArray &payload)
{
    QSet<quint32> seen;
    while (payload.size() < wanted && next != 0 && !seen.contains(next)) {
        seen.insert(next);
        const QByteArray page = pages.page(next);
        if (page.size() < 4)
            return;
        next = qFromBigEndian<quint32>(page.constData());
        payload += QByteArrayView(page).sliced(4, std::min(wanted - payload.size(), qint64(page.size() - 4)));
    }
}

qsizetype widthOf(qint64 type)
{
    static constexpr qsizetype widths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? widths[type] : qsizetype((type - 12) / 2);
}

qint64 numberOf(qint64 type, const QByteArray &bytes)
{
    if (type == 8 || type == 9)
        return type - 8;
    qint64 value = !bytes.isEmpty() && (bytes.at(0) & 0x80) ? -1 : 0;
    for (const char byte : bytes)
        value = qint64(quint64(value) << 8 | quint8(byte));
    return value;
}

char letterOf(qint64 type)
{
    if (type == 0)
        return 'n';
    if (type < 10)
        return type == 7 ? 'f' : 'i';
    return type % 2 == 0 ? 'b' : 't';
}

CellColumns columnsOf(const QByteArray &payload)
{
    CellColumns columns;
    qsizetype at = 0;
    const auto headerBytes = takeVarint(payload, at);
    if (!headerBytes || *headerBytes < 2 || *headerBytes > 64 || *headerBytes > payload.size())
        return {};
    qsizetype content = qsizetype(*headerBytes);
    while (at < *headerBytes) {
        const auto type = takeVarint(payload, at);
        if (!type || *type < 0 || *type == 10 || *type == 11 || widthOf(*type) > mostPayload)
            return {};
        const QByteArray bytes = payload.mid(content, widthOf(*type));
        content += widthOf(*type);
        const char letter = letterOf(*type);
        columns.shape += letter;
        columns.bytes.append(letter == 't' || letter == 'b' ? bytes : QByteArray());
        columns.numbers.append(letter == 'i' ? numberOf(*type, bytes) : 0);
    }
    return columns;
}

void visitPage(const QByteArray &page, CellPlace place, const std::function<void(const CellPlace &)> &visitor)
{
    const qsizetype header = place.page == 1 ? fileHeaderBytes : 0;
    if (page.size() < header + leafHeaderBytes)
        return;
    const qsizetype cells = qFromBigEndian<quint16>(page.constData() + header + 3);
    const qsizetype room = (page.size() - header - leafHeaderBytes) / 2;
    for (qsizetype i = 0; i < std::min(cells, room); ++i) {
        place.offset = qFromBigEndian<quint16>(page.constData() + header + leafHeaderBytes + 2 * i);
        if (place.offset >= header + leafHeaderBytes && place.offset < page.size())
            visitor(place);
    }
}

} // namespace

CellColumns readCell(const PageFile &pages, const CellPlace &place, qsizetype mostBytes)
{
    const QByteArray page = place.below ? pages.pageBelow(place.page) : pages.page(place.page);
    qsizetype at = place.offset;
    const auto payloadBytes = takeVarint(page, at);
    const auto rowId = payloadBytes ? takeVarint(page, at) : std::nullopt;
    if (!rowId || *payloadBytes < 4 || *payloadBytes > mostPayload)
        return {};
    const qsizetype local = localBytes(*payloadBytes, page.size());
    QByteArray payload = page.mid(at, local);
    const qint64 wanted = std::min(*payloadBytes, qint64(mostBytes));
    if (*payloadBytes > local && wanted > local && at + local + 4 <= page.size())
        appendOverflow(pages, qFromBigEndian<quint32>(page.constData() + at + local), wanted, payload);
    return columnsOf(payload);
}

void visitCells(const PageFile &pages, const std::function<void(const CellPlace &)> &visitor)
{
    for (qint64 number = 1; number <= pages.count(); ++number) {
        visitPage(pages.page(number), {number, 0, false}, visitor);
        if (pages.isInLog(number))
            visitPage(pages.pageBelow(number), {number, 0, true}, visitor);
    }
}

} // namespace simsa::store
