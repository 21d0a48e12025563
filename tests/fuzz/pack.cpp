// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Four kinds of input: a pack as it travels; a header's JSON, a newline and the envelopes, which is signed
// here because no mutation would be; the body of a checkpoint; a name in the depot.

#include "fuzz.h"

#include "crypto/cms.h"
#include "exchange/checkpoint.h"
#include "exchange/pack.h"

#include <QTimeZone>

using namespace simsa;
using fuzz::require;

namespace {

const QDateTime signingTime(QDate(2026, 2, 11), QTime(14, 5), Qt::UTC);

/// Header and envelopes of whatever decodes, written again; the signature is another each time. `header` is
/// empty where it is not known.
void checkPack(const QByteArray &bytes, const QByteArray &header)
{
    const auto decoded = exchange::decodePack(bytes, fuzz::keys().ca);
    if (!decoded)
        return;
    QByteArray envelopes;
    for (const exchange::PackItem &item : decoded->pack.items)
        envelopes += item.envelope;
    require(bytes.endsWith(envelopes), "the envelopes of a pack are those of its header");
    const auto again = exchange::encodePack(decoded->pack, fuzz::keys().signer, signingTime);
    require(again.has_value(), "a pack that was read can be written");
    const auto verified = crypto::verifyAttached(again->chopped(envelopes.size()), fuzz::keys().ca);
    require(verified && (header.isEmpty() || verified->content == header), "a header is one text only");
    const auto back = exchange::decodePack(*again, fuzz::keys().ca);
    require(back && back->pack == decoded->pack, "a pack comes back as it was");
}

void checkName(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto name = exchange::PackName::fromString(text);
    require(!name || name->toString() == text, "a name of a pack is one text only");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkName(bytes);
    checkPack(bytes, {});
    if (const auto object = fuzz::canonicalObject(bytes); object)
        fuzz::requireRoundTrip(*object, exchange::checkpointFromJson, "a checkpoint is one text only");
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 || !fuzz::canonicalObject(bytes.first(end)))
        return 0;
    const QByteArray header = bytes.first(end);
    const QByteArray envelopes = bytes.mid(end + 1);
    const auto signedHeader = crypto::signAttached(header, fuzz::keys().signer, signingTime);
    require(signedHeader.has_value(), "a header can be signed");
    checkPack(*signedHeader + envelopes, header);
    return 0;
}
