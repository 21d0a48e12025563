// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row a device is kept in (FORMAT.md: the device's row).
#include "identity/device.h"

#include "base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace simsa::identity {

using base::ErrorCode;
using base::Result;
using crypto::Certificate;

namespace {

// Numbers of the row's map; append only. One that is absent is empty: older rows know nothing of it.
enum Field {
    Id,
    Person,
    NameKo,
    NameEn,
    Ca,
    Office,
    Chair,
    Keys,
    Certificates,
    FormerSigningKeys,
    FormerSigning,
    FormerEncryptionKeys,
    FormerEncryption,
    PendingKeys,
    PendingFile,
    TokenModule,
};

tl::unexpected<base::Error> damaged()
{
    return base::fail(ErrorCode::VaultDamaged, QStringLiteral("identity"));
}

/// A certificate that may still be missing: empty bytes are none.
Result<Certificate> optionalCertificate(const QByteArray &der)
{
    return der.isEmpty() ? Result<Certificate>(Certificate()) : Certificate::fromDer(der);
}

QCborArray noCertificates(qsizetype count)
{
    QCborArray array;
    for (qsizetype i = 0; i < count; ++i)
        array.append(QByteArray());
    return array;
}

/// PKCS#8 as bytes, or where the token holds it as text.
template<typename Keys>
Result<QCborArray> keysToCbor(const Keys &keys)
{
    QCborArray array;
    for (const DeviceKey &one : keys) {
        if (!one.tokenUri.isEmpty()) {
            array.append(one.tokenUri);
            continue;
        }
        const auto pkcs8 = one.key.toPkcs8();
        if (!pkcs8)
            return base::fail(pkcs8);
        array.append(pkcs8->view().toByteArray());
    }
    return array;
}

template<typename Keys>
QCborArray certificatesToCbor(const Keys &keys)
{
    QCborArray array;
    for (const DeviceKey &one : keys)
        array.append(one.certificate.isNull() ? QByteArray() : one.certificate.der());
    return array;
}

Result<DeviceKey> keyFrom(const QCborValue &value)
{
    if (value.isString() && crypto::TokenUri::parse(value.toString()))
        return DeviceKey{{}, value.toString(), {}};
    const auto key = crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(value.toByteArray()));
    return key ? Result<DeviceKey>(DeviceKey{*key, {}, {}}) : damaged();
}

/// The keys of one field with the certificates of another, which must be as many.
Result<QList<DeviceKey>> keysFrom(const QCborArray &keys, const QCborArray &certificates)
{
    if (keys.size() != certificates.size())
        return damaged();
    QList<DeviceKey> found;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        auto key = keyFrom(keys.at(i));
        auto certificate = optionalCertificate(certificates.at(i).toByteArray());
        if (!key || !certificate)
            return damaged();
        key->certificate = *std::move(certificate);
        found.append(*std::move(key));
    }
    return found;
}

Result<QList<DeviceKey>> formerFrom(const QCborMap &map, Field keys, Field certificates)
{
    return keysFrom(map.value(keys).toArray(), map.value(certificates).toArray());
}

} // namespace

Result<QByteArray> Device::toBytes() const
{
    const auto &[formerSigning, formerEncryption, formerTransport] = m_former;
    const auto keys = keysToCbor(m_keys);
    const auto signing = keysToCbor(formerSigning);
    const auto encryption = keysToCbor(formerEncryption);
    const auto pending = keysToCbor(m_pending);
    for (const auto *written : {&keys, &signing, &encryption, &pending}) {
        if (!*written)
            return base::fail(*written);
    }
    QCborMap map{
        {Id, m_id.raw()},
        {Person, m_person.text()},
        {NameKo, m_name.ko},
        {NameEn, m_name.en},
        {Ca, m_pins.ca.isNull() ? QByteArray() : m_pins.ca.der()},
        {Office, m_pins.office.raw()},
        {Chair, m_pins.chair.raw()},
        {Keys, *keys},
        {Certificates, certificatesToCbor(m_keys)},
    };
    if (!formerSigning.isEmpty()) {
        map.insert(FormerSigningKeys, *signing);
        map.insert(FormerSigning, certificatesToCbor(formerSigning));
    }
    if (!formerEncryption.isEmpty()) {
        map.insert(FormerEncryptionKeys, *encryption);
        map.insert(FormerEncryption, certificatesToCbor(formerEncryption));
    }
    if (!m_pending.isEmpty()) {
        map.insert(PendingKeys, *pending);
        map.insert(PendingFile, m_pendingFile);
    }
    if (!m_tokenModule.isEmpty())
        map.insert(TokenModule, m_tokenModule);
    return map.toCborValue().toCbor();
}

Result<Device> Device::fromBytes(const QByteArray &bytes)
{
    const auto parsed = base::wholeCborMap(bytes, QStringLiteral("identity"));
    if (!parsed)
        return base::fail(parsed);
    const QCborMap &map = *parsed;
    const auto id = base::DeviceId::fromRaw(map.value(Id).toByteArray());
    const auto ca = optionalCertificate(map.value(Ca).toByteArray());
    const auto office = base::Digest::fromRaw(map.value(Office).toByteArray());
    const auto chair = base::Digest::fromRaw(map.value(Chair).toByteArray());
    const auto keys = keysFrom(map.value(Keys).toArray(), map.value(Certificates).toArray());
    const auto signing = formerFrom(map, FormerSigningKeys, FormerSigning);
    const auto encryption = formerFrom(map, FormerEncryptionKeys, FormerEncryption);
    const QCborArray waiting = map.value(PendingKeys).toArray();
    const auto pending = keysFrom(waiting, noCertificates(waiting.size()));
    if (!id || !ca || !office || !chair || !keys || keys->size() != useCount || !signing || !encryption ||
        !pending || (!pending->isEmpty() && pending->size() != useCount))
        return damaged();
    Device device;
    device.m_id = *id;
    device.m_person = base::PersonId(map.value(Person).toString());
    device.m_name = {map.value(NameKo).toString(), map.value(NameEn).toString()};
    device.m_pins = {*ca, *office, *chair};
    std::copy(keys->begin(), keys->end(), device.m_keys.begin());
    device.m_former = {*signing, *encryption, {}};
    device.m_pending = *pending;
    device.m_tokenModule = map.value(TokenModule).toString();
    device.m_pendingFile = map.value(PendingFile).toByteArray();
    return device;
}

} // namespace simsa::identity
