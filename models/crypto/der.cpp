// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/der.h"

#include <algorithm>
#include <cstring>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int deepest = 32;

quint8 byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<quint8>(bytes[i]);
}

// Reads one element at the front; nullopt for anything but a shortest definite length and a one-byte tag.
std::optional<DerElement> readElement(QByteArrayView bytes)
{
    if (bytes.size() < 2 || (byteAt(bytes, 0) & 0x1f) == 0x1f)
        return std::nullopt;
    qsizetype header = 2;
    quint64 length = byteAt(bytes, 1);
    if (length >= 0x80) {
        const int count = static_cast<int>(length & 0x7f);
        if (count == 0 || count > 5 || bytes.size() < 2 + count || byteAt(bytes, 2) == 0)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < count; ++i)
            length = length << 8 | byteAt(bytes, 2 + i);
        if (length < 0x80)
            return std::nullopt;
        header += count;
    }
    if (length > static_cast<quint64>(bytes.size() - header))
        return std::nullopt;
    const auto size = static_cast<qsizetype>(length);
    return DerElement{byteAt(bytes, 0), bytes.sliced(header, size), bytes.first(header + size)};
}

bool isStrictInteger(QByteArrayView body)
{
    if (body.isEmpty())
        return false;
    if (body.size() == 1)
        return true;
    const bool nextIsHigh = byteAt(body, 1) & 0x80;
    return !(byteAt(body, 0) == 0x00 && !nextIsHigh) && !(byteAt(body, 0) == 0xff && nextIsHigh);
}

bool isStrictOid(QByteArrayView body)
{
    if (body.isEmpty() || (byteAt(body, body.size() - 1) & 0x80))
        return false;
    bool atStart = true;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (atStart && byteAt(body, i) == 0x80)
            return false;
        atStart = !(byteAt(body, i) & 0x80);
    }
    return true;
}

bool isStrictBitString(QByteArrayView body)
{
    if (body.isEmpty() || byteAt(body, 0) > 7)
        return false;
    const quint8 unused = byteAt(body, 0);
    if (body.size() == 1)
        return unused == 0;
    return (byteAt(body, body.size() - 1) & ((1U << unused) - 1)) == 0;
}

bool isStrictPrimitive(quint8 tag, QByteArrayView body)
{
    switch (tag) {
    case 0x00: // end-of-contents exists in BER only
    case 0x10: // SEQUENCE and SET are constructed
    case 0x11:
        return false;
    case 0x01:
        return body.size() == 1 && (byteAt(body, 0) == 0x00 || byteAt(body, 0) == 0xff);
    case DerInteger:
    case 0x0a: // ENUMERATED
        return isStrictInteger(body);
    case DerBitString:
        return isStrictBitString(body);
    case DerNull:
        return body.isEmpty();
    case DerOid:
        return isStrictOid(body);
    default:
        return true;
    }
}

bool isInOrder(QByteArrayView earlier, QByteArrayView later)
{
    const auto common = static_cast<size_t>(std::min(earlier.size(), later.size()));
    const int order = std::memcmp(earlier.data(), later.data(), common);
    return order < 0 || (order == 0 && earlier.size() <= later.size());
}

bool isStrict(const DerElement &element, int depth)
{
    const bool constructed = element.tag & 0x20;
    if (!constructed)
        return isStrictPrimitive(element.tag, element.body);
    const bool universal = (element.tag & 0xc0) == 0;
    if (depth >= deepest || (universal && element.tag != DerSequence && element.tag != DerSet))
        return false;
    QByteArrayView rest = element.body;
    QByteArrayView before;
    while (!rest.isEmpty()) {
        const auto child = readElement(rest);
        if (!child || !isStrict(*child, depth + 1))
            return false;
        if (element.tag == DerSet && !before.isEmpty() && !isInOrder(before, child->whole))
            return false;
        before = child->whole;
        rest = rest.sliced(child->whole.size());
    }
    return true;
}

} // namespace

base::Result<> checkStrictDer(QByteArrayView der)
{
    const auto element = readElement(der);
    if (!element || element->whole.size() != der.size())
        return fail(ErrorCode::DerNotStrict, QStringLiteral("length, or bytes after the end"));
    if (!isStrict(*element, 0))
        return fail(ErrorCode::DerNotStrict, QStringLiteral("an element is not DER"));
    return {};
}

DerElement DerCursor::next()
{
    const auto element = m_failed ? std::nullopt : readElement(m_rest);
    if (!element) {
        m_failed = true;
        m_rest = {};
        return {};
    }
    m_rest = m_rest.sliced(element->whole.size());
    return *element;
}

DerElement DerCursor::take(quint8 tag)
{
    if (m_failed || peek() != tag || atEnd()) {
        m_failed = true;
        m_rest = {};
        return {};
    }
    return next();
}

std::optional<DerElement> DerCursor::takeIf(quint8 tag)
{
    if (m_failed || atEnd() || peek() != tag)
        return std::nullopt;
    const DerElement element = next();
    return m_failed ? std::nullopt : std::optional(element);
}

QByteArray derHeader(quint8 tag, qsizetype size)
{
    QByteArray header(1, static_cast<char>(tag));
    if (size < 0x80)
        return header.append(static_cast<char>(size));
    QByteArray length;
    for (qsizetype rest = size; rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    header.append(static_cast<char>(0x80 | length.size()));
    return header.append(length);
}

QByteArray derElement(quint8 tag, QByteArrayView body)
{
    return derHeader(tag, body.size()).append(body.data(), body.size());
}

} // namespace simsa::crypto
