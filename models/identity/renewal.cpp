// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/renewal.h"

#include "crypto/authority.h"
#include "crypto/cms.h"

namespace simsa::identity {

using base::ErrorCode;
using base::Result;
using crypto::KeyUse;

namespace {

constexpr KeyUse uses[] = {KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport};

/// Whether the device uses just these certificates already.
bool isInUse(const Device &device, const EnrolmentReply &reply)
{
    for (const KeyUse use : uses) {
        const auto own = device.credential(use);
        if (!own || own->certificate != reply.certificates.at(static_cast<int>(use)))
            return false;
    }
    return true;
}

} // namespace

Result<QByteArray> renewalOf(Device &device, const QDateTime &at)
{
    if (!device.pendingRenewal().isEmpty())
        return device.pendingRenewal();
    const auto signer = device.credential(KeyUse::Signing);
    if (!signer)
        return base::fail(signer);
    if (device.isPinned())
        return base::fail(ErrorCode::Unsupported, QStringLiteral("pinned by everybody: enrol again"));
    const auto keys = device.freshKeys();
    if (!keys)
        return base::fail(keys);
    QList<crypto::PrivateKey> privateKeys;
    for (const DeviceKey &one : *keys)
        privateKeys.append(one.key);
    const auto request = requestOf(device.id(), privateKeys, device.name().in(true));
    if (!request)
        return base::fail(request);
    const auto file = crypto::signAttached(encode(*request), *signer, at);
    if (!file)
        return base::fail(file);
    device.keepPending(*keys, *file);
    return *file;
}

Result<Renewal> renewalFromBytes(const QByteArray &file, const crypto::Certificate &ca)
{
    const auto verified = crypto::verifyAttached(file, ca);
    if (!verified)
        return base::fail(verified);
    const auto request = requestFromBytes(verified->content);
    if (!request)
        return base::fail(request);
    return Renewal{*request, verified->signers.first(), verified->content};
}

Result<> acceptRenewal(Device &device, const QByteArray &replyFile, const QDateTime &at)
{
    const auto reply = replyFromBytes(replyFile);
    if (!reply)
        return base::fail(reply);
    if (reply->device != device.id())
        return base::fail(ErrorCode::KeyInvalid, QStringLiteral("another device"));
    if (reply->pins != device.pins())
        return base::fail(ErrorCode::FingerprintMismatch, spokenFingerprint(replyFile));
    if (reply->person != device.person())
        return base::fail(ErrorCode::KeyInvalid, QStringLiteral("another person"));
    if (isInUse(device, *reply))
        return {};
    if (device.pendingRenewal().isEmpty())
        return base::fail(ErrorCode::KeyInvalid, QStringLiteral("no renewal is waited for"));
    if (device.key(KeyUse::Signing).belongsTo(reply->certificates.first()))
        return base::fail(ErrorCode::KeyInvalid, QStringLiteral("certificates of the keys in use"));
    // The name is the person's own since enrolment; the office knows one of its two spellings only.
    return device.enrol(device.person(), device.name(), reply->certificates, device.pins(), at);
}

} // namespace simsa::identity
