// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/device.h"

namespace simsa::identity {

using base::ErrorCode;
using base::Result;
using crypto::Certificate;
using crypto::KeyUse;

namespace {

constexpr std::array<KeyUse, 3> uses{KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport};

Result<DeviceKey> freshSoftwareKey()
{
    const auto key = crypto::PrivateKey::generateP256();
    return key ? Result<DeviceKey>(DeviceKey{*key, {}, {}}) : base::fail(key);
}

Result<DeviceKey> freshTokenKey(const std::optional<crypto::Token> &token, KeyUse use,
                                const base::DeviceId &device)
{
    if (!token)
        return base::fail(ErrorCode::TokenUnavailable, QStringLiteral("not attached"));
    const auto uri = token->generate(use, QStringLiteral("simsa ") + device.hex().left(8));
    const auto key = uri ? token->key(*uri) : base::fail(uri);
    return key ? Result<DeviceKey>(DeviceKey{*key, uri->text(), {}}) : base::fail(key);
}

/// Fills in the handle of a key that lies on the token.
Result<> take(const crypto::Token &token, DeviceKey &one)
{
    if (one.tokenUri.isEmpty())
        return {};
    const auto uri = crypto::TokenUri::parse(one.tokenUri);
    const auto key = uri ? token.key(*uri) : base::fail(uri);
    if (!key)
        return base::fail(key);
    if (!one.certificate.isNull() && !key->belongsTo(one.certificate))
        return base::fail(ErrorCode::KeyInvalid, one.tokenUri + QStringLiteral(": another key"));
    one.key = *key;
    return {};
}

} // namespace

Result<Device> Device::generate()
{
    Device device;
    const auto id = crypto::randomId<base::DeviceId>();
    if (!id)
        return base::fail(id);
    device.m_id = *id;
    for (DeviceKey &one : device.m_keys) {
        auto key = crypto::PrivateKey::generateP256();
        if (!key)
            return base::fail(key);
        one.key = *std::move(key);
    }
    return device;
}

Result<Device> Device::onToken(const QString &module, const crypto::Token &token,
                               const crypto::TokenUri &signing, const crypto::TokenUri &encryption)
{
    auto device = generate();
    if (!device)
        return device;
    device->m_tokenModule = module;
    device->m_keys[0] = {{}, signing.text(), {}};
    device->m_keys[1] = {{}, encryption.text(), {}};
    if (const auto attached = device->attach(token); !attached)
        return base::fail(attached);
    return device;
}

Result<> Device::attach(const crypto::Token &token)
{
    auto keys = m_keys;
    auto former = m_former;
    auto pending = m_pending;
    for (DeviceKey &one : keys) {
        if (const auto taken = take(token, one); !taken)
            return taken;
    }
    // Without the others a vault still opens; their URIs stay in the row.
    for (DeviceKey &one : pending)
        (void)take(token, one);
    for (QList<DeviceKey> &list : former) {
        for (DeviceKey &one : list)
            (void)take(token, one);
    }
    m_keys = std::move(keys);
    m_former = std::move(former);
    m_pending = std::move(pending);
    m_token = token;
    return {};
}

Result<QList<DeviceKey>> Device::freshKeys() const
{
    QList<DeviceKey> keys;
    for (const KeyUse use : uses) {
        const auto key =
            keyOf(use).tokenUri.isEmpty() ? freshSoftwareKey() : freshTokenKey(m_token, use, m_id);
        if (!key)
            return base::fail(key);
        keys.append(*key);
    }
    return keys;
}

Result<crypto::Credential> Device::credential(KeyUse use) const
{
    if (keyOf(use).certificate.isNull())
        return base::fail(ErrorCode::NotFound, QStringLiteral("certificate"));
    if (keyOf(use).key.isNull())
        return base::fail(ErrorCode::TokenUnavailable, QStringLiteral("not attached"));
    return crypto::Credential{keyOf(use).key, keyOf(use).certificate};
}

QList<crypto::Credential> Device::former(KeyUse use) const
{
    QList<crypto::Credential> credentials;
    for (const DeviceKey &old : m_former[static_cast<int>(use)]) {
        if (!old.key.isNull())
            credentials.append({old.key, old.certificate});
    }
    return credentials;
}

std::optional<TokenPlace> Device::token() const
{
    if (m_tokenModule.isEmpty())
        return {};
    return TokenPlace{m_tokenModule, keyOf(KeyUse::Signing).tokenUri};
}

bool Device::isPinned() const
{
    const Certificate &own = keyOf(KeyUse::Signing).certificate;
    return !own.isNull() && (own.fingerprint() == m_pins.office || own.fingerprint() == m_pins.chair);
}

const crypto::PrivateKey &Device::key(KeyUse use) const
{
    return keyOf(use).key;
}

void Device::keepPending(const QList<DeviceKey> &keys, const QByteArray &file)
{
    m_pending = keys;
    m_pendingFile = file;
}

Result<> Device::enrol(const base::PersonId &person, const call::LocalText &name,
                       const QList<Certificate> &certificates, const Pins &pins, const QDateTime &at)
{
    if (certificates.size() != useCount || !person.isValid())
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("three certificates and a person"));
    const bool renews = !m_pending.isEmpty() && m_pending.first().key.belongsTo(certificates.first());
    for (const KeyUse use : uses) {
        const auto index = static_cast<int>(use);
        const DeviceKey &own = renews ? m_pending.at(index) : m_keys[index];
        if (!own.key.belongsTo(certificates.at(index)))
            return base::fail(ErrorCode::KeyInvalid,
                              QStringLiteral("certificate %1 is not of this device").arg(index));
        if (const auto good = crypto::checkCertificate(certificates.at(index), pins.ca, use, at); !good)
            return good;
    }
    for (const KeyUse use : uses) {
        const auto index = static_cast<int>(use);
        DeviceKey &present = m_keys[index];
        const bool replaces = !present.certificate.isNull() && present.certificate != certificates.at(index);
        if (replaces && use != KeyUse::Transport)
            m_former[index].prepend(present);
        if (renews)
            present = m_pending.at(index);
        present.certificate = certificates.at(index);
    }
    if (renews) {
        m_pending.clear();
        m_pendingFile.clear();
    }
    m_person = person;
    m_name = name;
    m_pins = pins;
    return {};
}

} // namespace simsa::identity
