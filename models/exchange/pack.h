// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"
#include "record/record.h"

namespace simsa::exchange {

/// A pack is at most this long; a single record larger than that travels alone.
constexpr qsizetype packSizeLimit = 1024 * 1024;
/// What a reader still accepts.
constexpr qsizetype packReadLimit = 16 * 1024 * 1024;

/// One record as the clear header of a pack names it, with its envelope.
struct PackItem
{
    qint64 seq = 1;
    base::RecordId prev;
    base::RecordId id;
    QByteArray envelope;

    friend bool operator==(const PackItem &, const PackItem &) = default;
};

/// Consecutive records of one feed, signed as a whole by the device that made them, so that everybody can
/// check the chain without reading a record (PROTOCOL.md, "Pack").
struct Pack
{
    base::CallId call;
    base::DeviceId device;
    base::FeedId feed;
    QList<PackItem> items; ///< never empty; seq and prev run on

    friend bool operator==(const Pack &, const Pack &) = default;
};

/// A pack whose signature, hashes and chain hold.
struct VerifiedPack
{
    Pack pack;
    crypto::Certificate signer;
};

[[nodiscard]] base::Result<QByteArray> encodePack(const Pack &pack, const crypto::Credential &signer,
                                                  const QDateTime &signingTime);

/// Checks in this order: size, DER gates and signature of the header, header JSON, envelope hashes, chain
/// inside the pack. PackTooLarge, PackMalformed, PackHashMismatch, RecordChainBroken or the gates' own codes.
[[nodiscard]] base::Result<VerifiedPack> decodePack(const QByteArray &bytes, const crypto::Certificate &ca);

/// Who a name in the depot says it is: `v1/<call>/<box>/<hour>/<device>.<feed>.<first>-<last>.<sha256>.pack`.
struct PackName
{
    base::CallId call;
    QString box;  ///< "in" for authors, "out" for the office
    QString hour; ///< `YYYY-MM-DDTHH`, a hint for listing only
    base::DeviceId device;
    base::FeedId feed;
    qint64 first = 1;
    qint64 last = 1;
    base::Digest sha256;

    [[nodiscard]] QString toString() const;
    /// DepotNameInvalid for anything that toString would not have written.
    [[nodiscard]] static base::Result<PackName> fromString(const QString &name);

    friend bool operator==(const PackName &, const PackName &) = default;
};

} // namespace simsa::exchange
