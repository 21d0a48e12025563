// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack.h"

#include "base/json.h"
#include "crypto/cms.h"
#include "crypto/secret.h"

#include <QRegularExpression>

namespace simsa::exchange {

using base::Digest;
using base::ErrorCode;
using base::JsonReader;
using base::RecordId;
using base::Result;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostRecords = 1LL << 40;

/// What the header says of one record.
struct HeaderItem
{
    qint64 seq = 1;
    RecordId prev;
    RecordId id;
    Digest sha256;
    int size = 0;
};

struct Header
{
    Pack pack;
    QList<HeaderItem> items;
};

QByteArray headerOf(const Pack &pack)
{
    QJsonArray records;
    for (const PackItem &item : pack.items) {
        records.append(QJsonObject{{QStringLiteral("id"), item.id.hex()},
                                   {QStringLiteral("prev"), item.prev.hex()},
                                   {QStringLiteral("seq"), item.seq},
                                   {QStringLiteral("sha256"), crypto::sha256(item.envelope).hex()},
                                   {QStringLiteral("size"), item.envelope.size()}});
    }
    return base::canonicalJson({{QStringLiteral("call"), pack.call.text()},
                                {QStringLiteral("device"), pack.device.hex()},
                                {QStringLiteral("feed"), pack.feed.hex()},
                                {QStringLiteral("first"), pack.items.first().seq},
                                {QStringLiteral("last"), pack.items.last().seq},
                                {QStringLiteral("records"), records},
                                {QStringLiteral("v"), formatVersion}});
}

HeaderItem readItem(JsonReader &reader)
{
    HeaderItem item;
    item.id = reader.bytes<RecordId>(QStringLiteral("id"));
    item.prev = reader.bytes<RecordId>(QStringLiteral("prev"));
    item.seq = reader.integer(QStringLiteral("seq"), 1, mostRecords);
    item.sha256 = reader.bytes<Digest>(QStringLiteral("sha256"));
    item.size = reader.number(QStringLiteral("size"), 1, static_cast<int>(packReadLimit));
    return item;
}

Result<Header> readHeader(const QByteArray &json)
{
    const auto object = base::parseCanonicalJson(json);
    if (!object)
        return base::fail(ErrorCode::PackMalformed, object.error().detail);
    JsonReader reader(*object, QStringLiteral("pack"));
    Header header;
    (void)reader.number(QStringLiteral("v"), formatVersion, formatVersion);
    header.pack.call = reader.name<base::CallId>(QStringLiteral("call"));
    header.pack.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    header.pack.feed = reader.bytes<base::FeedId>(QStringLiteral("feed"));
    const qint64 first = reader.integer(QStringLiteral("first"), 1, mostRecords);
    const qint64 last = reader.integer(QStringLiteral("last"), 1, mostRecords);
    header.items = reader.list<HeaderItem>(QStringLiteral("records"), readItem);
    if (const auto finished = reader.finish(); !finished)
        return base::fail(ErrorCode::PackMalformed, finished.error().detail);
    if (header.items.isEmpty() || header.items.first().seq != first || header.items.last().seq != last)
        return base::fail(ErrorCode::PackMalformed, QStringLiteral("first/last"));
    return header;
}

/// seq and prev run on inside the pack; the link to what came before it is the reader's to check.
Result<> checkChain(const QList<HeaderItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool starts = items[i].seq == 1;
        if (starts != items[i].prev.isZero())
            return base::fail(ErrorCode::RecordChainBroken, QString::number(items[i].seq));
        if (i > 0 && (items[i].seq != items[i - 1].seq + 1 || items[i].prev != items[i - 1].id))
            return base::fail(ErrorCode::RecordChainBroken, QString::number(items[i].seq));
    }
    return {};
}

/// Length of the DER object at the start of `bytes` with its header, or -1. Lengths above 2^31 are refused.
qsizetype derLength(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes.at(0) != '\x30')
        return -1;
    const auto first = static_cast<uchar>(bytes.at(1));
    if (first < 0x80)
        return 2 + first;
    const int count = first & 0x7f;
    if (count < 1 || count > 4 || bytes.size() < 2 + count)
        return -1;
    qsizetype length = 0;
    for (int i = 0; i < count; ++i)
        length = length * 256 + static_cast<uchar>(bytes.at(2 + i));
    return length > packReadLimit ? -1 : 2 + count + length;
}

} // namespace

Result<QByteArray> encodePack(const Pack &pack, const crypto::Credential &signer,
                              const QDateTime &signingTime)
{
    if (pack.items.isEmpty())
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("empty pack"));
    auto bytes = crypto::signAttached(headerOf(pack), signer, signingTime);
    if (!bytes)
        return bytes;
    for (const PackItem &item : pack.items)
        bytes->append(item.envelope);
    return bytes;
}

Result<VerifiedPack> decodePack(const QByteArray &bytes, const crypto::Certificate &ca)
{
    if (bytes.size() > packReadLimit)
        return base::fail(ErrorCode::PackTooLarge, QString::number(bytes.size()));
    const qsizetype headerSize = derLength(bytes);
    if (headerSize < 0 || headerSize > bytes.size())
        return base::fail(ErrorCode::PackMalformed, QStringLiteral("header"));
    const auto verified = crypto::verifyAttached(bytes.first(headerSize), ca, 1);
    if (!verified)
        return base::fail(verified);
    auto header = readHeader(verified->content);
    if (!header)
        return base::fail(header);
    qsizetype offset = headerSize;
    for (const HeaderItem &item : header->items) {
        const QByteArray envelope = bytes.mid(offset, item.size);
        if (envelope.size() != item.size || crypto::sha256(envelope) != item.sha256)
            return base::fail(ErrorCode::PackHashMismatch, QString::number(item.seq));
        header->pack.items.append(PackItem{item.seq, item.prev, item.id, envelope});
        offset += item.size;
    }
    if (offset != bytes.size())
        return base::fail(ErrorCode::PackMalformed, QStringLiteral("trailing bytes"));
    if (const auto chain = checkChain(header->items); !chain)
        return base::fail(chain);
    return VerifiedPack{header->pack, verified->signers.first()};
}

QString PackName::toString() const
{
    return QStringLiteral("v1/%1/%2/%3/%4.%5.%6-%7.%8.pack")
        .arg(call.text(), box, hour, device.hex(), feed.hex())
        .arg(first)
        .arg(last)
        .arg(sha256.hex());
}

Result<PackName> PackName::fromString(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        R"(v1/([A-Za-z0-9._-]{1,64})/(in|out)/(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]))/)"
        R"(([0-9a-f]{32})\.([0-9a-f]{32})\.([1-9]\d{0,11})-([1-9]\d{0,11})\.([0-9a-f]{64})\.pack)")));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return base::fail(ErrorCode::DepotNameInvalid, name.left(200));
    PackName parsed;
    parsed.call = base::CallId(match.captured(1));
    parsed.box = match.captured(2);
    parsed.hour = match.captured(3);
    parsed.device = *base::DeviceId::fromHex(match.captured(4));
    parsed.feed = *base::FeedId::fromHex(match.captured(5));
    parsed.first = match.captured(6).toLongLong();
    parsed.last = match.captured(7).toLongLong();
    parsed.sha256 = *Digest::fromHex(match.captured(8));
    if (!parsed.call.isValid() || parsed.first > parsed.last)
        return base::fail(ErrorCode::DepotNameInvalid, name.left(200));
    return parsed;
}

} // namespace simsa::exchange
