// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/crypto: our own reading of DER, done before OpenSSL parses anything.

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace simsa::crypto {

/// Identifier octets that the gates meet (X.690, 8.1.2).
enum DerTag : quint8 {
    DerInteger = 0x02,
    DerBitString = 0x03,
    DerOctetString = 0x04,
    DerNull = 0x05,
    DerOid = 0x06,
    DerUtcTime = 0x17,
    DerGeneralizedTime = 0x18,
    DerSequence = 0x30,
    DerSet = 0x31,
    DerContext0 = 0x80,            ///< [0], primitive
    DerContext0Constructed = 0xa0, ///< [0], constructed
    DerContext1Constructed = 0xa1,
    DerContext2Constructed = 0xa2,
    DerContext3Constructed = 0xa3,
};

/// One element; views into the bytes that were read.
struct DerElement
{
    quint8 tag = 0;
    QByteArrayView body;  ///< The contents octets.
    QByteArrayView whole; ///< With identifier and length.
};

/// Whether all of `der` is exactly one element in DER: definite and shortest lengths, one-byte tags, no
/// constructed strings, shortest integers and OIDs, booleans 00 or FF, bit strings zero-padded, sets in
/// order, depth at most 32, nothing after the end. DerNotStrict.
[[nodiscard]] base::Result<> checkStrictDer(QByteArrayView der);

/// Walks the elements of one constructed body. The first mismatch sticks, so that a parser is a list of takes
/// and one question at its end; after it, takes give empty elements.
class DerCursor
{
public:
    explicit DerCursor(QByteArrayView body)
        : m_rest(body)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Everything was as expected and nothing is left.
    [[nodiscard]] bool finished() const { return !m_failed && atEnd(); }
    /// Tag of the next element; 0 at the end.
    [[nodiscard]] quint8 peek() const { return atEnd() ? quint8(0) : static_cast<quint8>(m_rest.front()); }

    /// The next element, whatever it is.
    DerElement next();
    /// The next element, which must have `tag`.
    DerElement take(quint8 tag);
    /// The next element if it has `tag`.
    std::optional<DerElement> takeIf(quint8 tag);

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// Identifier and definite length octets before a body of `size` bytes.
[[nodiscard]] QByteArray derHeader(quint8 tag, qsizetype size);
/// A whole element.
[[nodiscard]] QByteArray derElement(quint8 tag, QByteArrayView body);

} // namespace simsa::crypto
