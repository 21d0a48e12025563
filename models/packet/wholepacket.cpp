// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/wholepacket.h"

#include "base/files.h"
#include "crypto/inspect.h"
#include "crypto/secret.h"

namespace simsa::packet {

using base::Result;
using crypto::Certificate;

Result<crypto::Verified> signersOf(const QByteArray &signature, const QByteArray &manifest,
                                   const Certificate &ca)
{
    const auto view = crypto::inspect(signature);
    if (!view)
        return base::failAt(view, QLatin1String(signatureName));
    auto verified = crypto::verifyDetached(signature, manifest, ca, view->signerCount);
    if (!verified)
        return base::failAt(verified, QLatin1String(signatureName));
    return verified;
}

Result<WholePacket> readWhole(const QString &path)
{
    const auto container = Container::open(path);
    if (!container)
        return base::fail(container);
    if (const auto structure = container->checkStructure(); !structure)
        return base::fail(structure);
    const auto payload = readPayload(*container);
    if (!payload)
        return base::fail(payload);
    const auto index = decodeIndex(payload->value(QLatin1String(indexName)));
    if (!index)
        return base::fail(index);
    if (const auto complete = checkIndex(*index, *payload); !complete)
        return base::fail(complete);
    const auto ca = Certificate::fromPem(payload->value(QStringLiteral("certs/ca.pem")));
    if (!ca)
        return base::failAt(ca, QStringLiteral("certs/ca.pem"));
    const auto manifest = container->read(QLatin1String(manifestName));
    if (!manifest)
        return base::fail(manifest);
    const auto signature = container->read(QLatin1String(signatureName));
    if (!signature)
        return base::fail(signature);
    if (const auto signers = signersOf(*signature, *manifest, *ca); !signers)
        return base::fail(signers);
    return WholePacket{*index, *payload, *manifest, *signature, *ca};
}

Result<PacketInfo> writeWhole(const QString &path, const WholePacket &packet)
{
    // What was signed is verified before anybody is told that it is.
    const auto signers = signersOf(packet.signature, packet.manifest, packet.ca);
    if (!signers)
        return base::fail(signers);
    const auto archive = encodeContainer(packet.payload, packet.manifest, packet.signature);
    if (!archive)
        return base::fail(archive);
    if (const auto written = base::writeFile(path, *archive); !written)
        return base::fail(written);
    PacketInfo info;
    info.path = path;
    info.audience = packet.index.audience;
    info.call = packet.index.call;
    info.size = archive->size();
    info.sha256 = crypto::sha256(*archive);
    info.files = static_cast<int>(packet.payload.size());
    info.signers = signers->signers;
    return info;
}

} // namespace simsa::packet
