// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "call/localtext.h"
#include "crypto/key.h"

#include <optional>

namespace simsa::identity {

/// What enrolment pinned, out of band. Everything else is believed only through these three.
struct Pins
{
    crypto::Certificate ca;
    base::Digest office; ///< fingerprint of the office's signing certificate
    base::Digest chair;  ///< fingerprint of the chair's signing certificate; zeros until there is a chair

    friend bool operator==(const Pins &, const Pins &) = default;
};

/// One device of a person: three software keys, their certificates once issued, and the pins. Lives only in
/// the vault; its bytes are secret.
class Device final : public crypto::KeySource
{
public:
    /// A new device with fresh P-256 keys and a random id; nobody knows it yet.
    [[nodiscard]] static base::Result<Device> generate();
    /// VaultDamaged for bytes that toBytes did not write.
    [[nodiscard]] static base::Result<Device> fromBytes(const QByteArray &bytes);
    [[nodiscard]] base::Result<QByteArray> toBytes() const;

    /// NotFound before enrolment.
    [[nodiscard]] base::Result<crypto::Credential> credential(crypto::KeyUse use) const override;

    [[nodiscard]] const base::DeviceId &id() const { return m_id; }
    [[nodiscard]] const crypto::PrivateKey &key(crypto::KeyUse use) const;
    [[nodiscard]] bool isEnrolled() const { return m_person.isValid(); }
    [[nodiscard]] const base::PersonId &person() const { return m_person; }
    [[nodiscard]] const call::LocalText &name() const { return m_name; }
    [[nodiscard]] const Pins &pins() const { return m_pins; }

    /// Takes over what the office issued: every certificate must belong to this device's key of that use and
    /// chain to the CA at `at`. KeyInvalid or the codes of checkCertificate; nothing changes on error.
    [[nodiscard]] base::Result<> enrol(const base::PersonId &person, const call::LocalText &name,
                                       const QList<crypto::Certificate> &certificates, const Pins &pins,
                                       const QDateTime &at);
    /// The chair is elected or changes after enrolment.
    void pinChair(const base::Digest &chair) { m_pins.chair = chair; }

private:
    struct KeyPair
    {
        crypto::PrivateKey key;
        crypto::Certificate certificate;
    };

    base::DeviceId m_id;
    base::PersonId m_person;
    call::LocalText m_name;
    Pins m_pins;
    KeyPair m_pairs[3]; // by KeyUse
};

} // namespace simsa::identity
