// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/zip.h"
#include "packet/asicmanifest.h"
#include "packet/packetjson.h"

namespace simsa::packet {

/// A packet's container, opened. For this folder only.
class Container
{
public:
    /// Largest entry that is read.
    static constexpr qint64 mostEntryBytes = 512LL * 1024 * 1024;

    /// File…, Zip…; PacketMalformed when the first entry is not a packet's media type.
    [[nodiscard]] static base::Result<Container> open(const QString &path);
    [[nodiscard]] static base::Result<Container> fromBytes(const QByteArray &bytes);

    /// The three entries of the container stand where they must: `mimetype` first, manifest and signature
    /// last, nothing else under META-INF, payload sorted by name, decisions.json and index.json there.
    /// PacketMalformed with the entry.
    [[nodiscard]] base::Result<> checkStructure() const;
    /// NotFound, ZipCrcMismatch, ZipEntryTooLarge; the name in the detail.
    [[nodiscard]] base::Result<QByteArray> read(const QString &name) const;
    /// Payload names in the order of the archive.
    [[nodiscard]] QStringList payload() const;
    [[nodiscard]] const bundle::ZipReader &zip() const { return m_zip; }

private:
    explicit Container(bundle::ZipReader zip)
        : m_zip(std::move(zip))
    {
    }
    [[nodiscard]] static base::Result<Container> check(bundle::ZipReader zip);

    bundle::ZipReader m_zip;
};

/// The manifest names every payload file, in the order of the archive, by its media type and SHA-256; the
/// contents by name. PacketMalformed; PacketHashMismatch, Zip… with the first name that fails.
[[nodiscard]] base::Result<QMap<QString, QByteArray>> readPayload(const Container &container);

/// The index names every payload file but itself as it is. PacketMalformed, PacketHashMismatch with the name.
[[nodiscard]] base::Result<> checkIndex(const IndexFile &index, const QMap<QString, QByteArray> &payload);

/// The archive of these files (with index.json) under `manifest` and `signature`.
[[nodiscard]] base::Result<QByteArray> encodeContainer(const QMap<QString, QByteArray> &payload,
                                                       const QByteArray &manifest,
                                                       const QByteArray &signature);
/// The manifest over these files.
[[nodiscard]] QByteArray manifestOver(const QMap<QString, QByteArray> &payload);

} // namespace simsa::packet
