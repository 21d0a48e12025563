// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/device.h"

#include "base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <array>

namespace simsa::identity {

using base::ErrorCode;
using base::Result;
using crypto::Certificate;
using crypto::KeyUse;

namespace {

enum Field { Id, Person, NameKo, NameEn, Ca, Office, Chair, Keys, Certificates };
constexpr std::array<KeyUse, 3> uses{KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport};

tl::unexpected<base::Error> damaged()
{
    return base::fail(ErrorCode::VaultDamaged, QStringLiteral("identity"));
}

/// A certificate that may still be missing: empty bytes are none.
Result<Certificate> optionalCertificate(const QByteArray &der)
{
    return der.isEmpty() ? Result<Certificate>(Certificate()) : Certificate::fromDer(der);
}

} // namespace

Result<Device> Device::generate()
{
    Device device;
    const auto id = crypto::randomId<base::DeviceId>();
    if (!id)
        return base::fail(id);
    device.m_id = *id;
    for (KeyPair &pair : device.m_pairs) {
        auto key = crypto::PrivateKey::generateP256();
        if (!key)
            return base::fail(key);
        pair.key = *std::move(key);
    }
    return device;
}

Result<QByteArray> Device::toBytes() const
{
    QCborArray keys;
    QCborArray certificates;
    for (const KeyPair &pair : m_pairs) {
        const auto pkcs8 = pair.key.toPkcs8();
        if (!pkcs8)
            return base::fail(pkcs8);
        keys.append(pkcs8->view().toByteArray());
        certificates.append(pair.certificate.isNull() ? QByteArray() : pair.certificate.der());
    }
    return QCborMap{
        {Id, m_id.raw()},
        {Person, m_person.text()},
        {NameKo, m_name.ko},
        {NameEn, m_name.en},
        {Ca, m_pins.ca.isNull() ? QByteArray() : m_pins.ca.der()},
        {Office, m_pins.office.raw()},
        {Chair, m_pins.chair.raw()},
        {Keys, keys},
        {Certificates, certificates},
    }
        .toCborValue()
        .toCbor();
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
    const QCborArray keys = map.value(Keys).toArray();
    const QCborArray certificates = map.value(Certificates).toArray();
    if (!id || !ca || !office || !chair || keys.size() != 3 || certificates.size() != 3)
        return damaged();
    Device device;
    device.m_id = *id;
    device.m_person = base::PersonId(map.value(Person).toString());
    device.m_name = {map.value(NameKo).toString(), map.value(NameEn).toString()};
    device.m_pins = {*ca, *office, *chair};
    for (int i = 0; i < 3; ++i) {
        auto key = crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(keys.at(i).toByteArray()));
        auto certificate = optionalCertificate(certificates.at(i).toByteArray());
        if (!key || !certificate)
            return damaged();
        device.m_pairs[i] = {*std::move(key), *std::move(certificate)};
    }
    return device;
}

Result<crypto::Credential> Device::credential(KeyUse use) const
{
    const KeyPair &pair = m_pairs[static_cast<int>(use)];
    if (pair.certificate.isNull())
        return base::fail(ErrorCode::NotFound, QStringLiteral("certificate"));
    return crypto::Credential{pair.key, pair.certificate};
}

const crypto::PrivateKey &Device::key(KeyUse use) const
{
    return m_pairs[static_cast<int>(use)].key;
}

Result<> Device::enrol(const base::PersonId &person, const call::LocalText &name,
                       const QList<Certificate> &certificates, const Pins &pins, const QDateTime &at)
{
    if (certificates.size() != 3 || !person.isValid())
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("three certificates and a person"));
    for (const KeyUse use : uses) {
        const auto index = static_cast<int>(use);
        if (!m_pairs[index].key.belongsTo(certificates.at(index)))
            return base::fail(ErrorCode::KeyInvalid,
                              QStringLiteral("certificate %1 is not of this device").arg(index));
        if (const auto good = crypto::checkCertificate(certificates.at(index), pins.ca, use, at); !good)
            return good;
    }
    for (const KeyUse use : uses)
        m_pairs[static_cast<int>(use)].certificate = certificates.at(static_cast<int>(use));
    m_person = person;
    m_name = name;
    m_pins = pins;
    return {};
}

} // namespace simsa::identity
