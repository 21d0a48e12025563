// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "call/localtext.h"
#include "crypto/token.h"

#include <array>
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

/// Where a device's token is found again.
struct TokenPlace
{
    QString module; ///< absolute path of the PKCS#11 module
    QString uri;    ///< of a key on it
};

/// One key pair of a device.
struct DeviceKey
{
    crypto::PrivateKey key;          ///< null while its token is not attached
    QString tokenUri;                ///< where it lies; empty for a key that lies in the row itself
    crypto::Certificate certificate; ///< null before it is issued
};

/// One device of a person: three keys, their certificates once issued, those that were renewed, and the pins.
/// Lives only in the vault; its bytes are secret (FORMAT.md: the device's row).
class Device final : public crypto::KeySource
{
public:
    /// A new device with fresh P-256 keys and a random id; nobody knows it yet.
    [[nodiscard]] static base::Result<Device> generate();
    /// The same with two pairs that a token holds; the transport key is software. The codes of Token::key.
    [[nodiscard]] static base::Result<Device> onToken(const QString &module, const crypto::Token &token,
                                                      const crypto::TokenUri &signing,
                                                      const crypto::TokenUri &encryption);
    /// VaultDamaged for bytes that toBytes did not write. One on a token has no keys before it is attached.
    [[nodiscard]] static base::Result<Device> fromBytes(const QByteArray &bytes);
    [[nodiscard]] base::Result<QByteArray> toBytes() const;

    /// The token its keys lie on; nothing for a device in software.
    [[nodiscard]] std::optional<TokenPlace> token() const;
    /// Takes the keys from the token. The codes of Token::key; KeyInvalid when a key there is not the one
    /// that was certified. Nothing changes on error. Pending and former keys that are not there are left out.
    [[nodiscard]] base::Result<> attach(const crypto::Token &token);

    /// NotFound before enrolment, TokenUnavailable while the token is not attached.
    [[nodiscard]] base::Result<crypto::Credential> credential(crypto::KeyUse use) const override;
    /// Nothing for the transport: its key opens nothing, so none is kept.
    [[nodiscard]] QList<crypto::Credential> former(crypto::KeyUse use) const override;

    [[nodiscard]] const base::DeviceId &id() const { return m_id; }
    [[nodiscard]] const crypto::PrivateKey &key(crypto::KeyUse use) const;
    [[nodiscard]] bool isEnrolled() const { return m_person.isValid(); }
    [[nodiscard]] const base::PersonId &person() const { return m_person; }
    [[nodiscard]] const call::LocalText &name() const { return m_name; }
    [[nodiscard]] const Pins &pins() const { return m_pins; }
    /// Whether it is the office's or the chair's own signer, whom everybody has pinned.
    [[nodiscard]] bool isPinned() const;

    /// Takes over what the office issued: the certificates must belong to this device's keys, either all to
    /// those in use or all to the pending ones, and chain to the CA at `at`. What was certified before
    /// becomes former. KeyInvalid or the codes of checkCertificate; nothing changes on error.
    [[nodiscard]] base::Result<> enrol(const base::PersonId &person, const call::LocalText &name,
                                       const QList<crypto::Certificate> &certificates, const Pins &pins,
                                       const QDateTime &at);
    /// The chair is elected or changes after enrolment.
    void pinChair(const base::Digest &chair) { m_pins.chair = chair; }

    /// The renewal file whose reply is waited for; empty when there is none.
    [[nodiscard]] const QByteArray &pendingRenewal() const { return m_pendingFile; }
    /// New keys (by KeyUse), made where the present ones lie. RandomFailed, TokenUnavailable.
    [[nodiscard]] base::Result<QList<DeviceKey>> freshKeys() const;
    /// Keeps the keys of a renewal beside those in use until their certificates come.
    void keepPending(const QList<DeviceKey> &keys, const QByteArray &file);

private:
    static constexpr int useCount = 3;
    [[nodiscard]] const DeviceKey &keyOf(crypto::KeyUse use) const
    {
        return m_keys[static_cast<std::size_t>(use)];
    }

    base::DeviceId m_id;
    base::PersonId m_person;
    call::LocalText m_name;
    Pins m_pins;
    std::array<DeviceKey, useCount> m_keys;          // by KeyUse
    std::array<QList<DeviceKey>, useCount> m_former; // by KeyUse, newest first
    QList<DeviceKey> m_pending;                      // by KeyUse; none or three
    QByteArray m_pendingFile;
    QString m_tokenModule;
    std::optional<crypto::Token> m_token;
};

} // namespace simsa::identity
