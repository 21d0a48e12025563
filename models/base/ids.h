// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace simsa::base {

/// A name given by people: 1–64 characters of [A-Za-z0-9._-], but not `.` or `..`, never interpreted. One
/// type per kind of thing, so that a proposal can never be passed where a person is meant.
template<typename Tag>
class Name
{
public:
    Name() = default;
    explicit Name(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// True when the text keeps the rule above.
    [[nodiscard]] bool isValid() const
    {
        return !m_text.isEmpty() && m_text.size() <= 64 && m_text != u"." && m_text != u".." &&
               std::all_of(m_text.begin(), m_text.end(), [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                          c == u'.' || c == u'_' || c == u'-';
               });
    }

    friend bool operator==(const Name &, const Name &) = default;
    friend std::strong_ordering operator<=>(const Name &a, const Name &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const Name &name, size_t seed = 0) { return ::qHash(name.m_text, seed); }

private:
    QString m_text;
};

using CallId = Name<struct CallTag>;
using PersonId = Name<struct PersonTag>;
using OrgId = Name<struct OrgTag>;
using ProposalId = Name<struct ProposalTag>;
using PoolId = Name<struct PoolTag>;
using ClusterId = Name<struct ClusterTag>;
using ItemId = Name<struct ItemTag>;
using CriterionId = Name<struct CriterionTag>;

/// `Size` bytes, written as lower-case hex. Default: all zero.
template<typename Tag, int Size>
class Bytes
{
public:
    static constexpr int size = Size;

    Bytes()
        : m_bytes(Size, '\0')
    {
    }
    /// Exactly `Size` raw bytes; anything else is InvalidArgument.
    [[nodiscard]] static Result<Bytes> fromRaw(const QByteArray &raw)
    {
        if (raw.size() != Size)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("%1 bytes, not %2").arg(raw.size()).arg(Size));
        Bytes b;
        b.m_bytes = raw;
        return b;
    }
    /// Exactly 2·`Size` lower-case hex digits; anything else is InvalidArgument.
    [[nodiscard]] static Result<Bytes> fromHex(const QString &hex)
    {
        const QByteArray raw = QByteArray::fromHex(hex.toLatin1());
        if (QString::fromLatin1(raw.toHex()) != hex)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("not hex: ") + hex.left(80));
        return fromRaw(raw);
    }

    [[nodiscard]] const QByteArray &raw() const { return m_bytes; }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_bytes.toHex()); }
    [[nodiscard]] bool isZero() const { return m_bytes == QByteArray(Size, '\0'); }

    friend bool operator==(const Bytes &, const Bytes &) = default;
    friend std::strong_ordering operator<=>(const Bytes &a, const Bytes &b)
    {
        return a.m_bytes.compare(b.m_bytes) <=> 0;
    }
    friend size_t qHash(const Bytes &b, size_t seed = 0) { return ::qHash(b.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

/// SHA-256 of something.
using Digest = Bytes<struct DigestTag, 32>;
/// SHA-256 of a record's JSON bytes, never of its DER (formats: record).
using RecordId = Bytes<struct RecordTag, 32>;
using FeedId = Bytes<struct FeedTag, 16>;
using DeviceId = Bytes<struct DeviceTag, 16>;
using BundleId = Bytes<struct BundleTag, 16>;
using KeyId = Bytes<struct KeyTag, 16>;

} // namespace simsa::base
