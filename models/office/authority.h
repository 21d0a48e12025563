// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exchange/vault.h"
#include "identity/registry.h"

#include <optional>

namespace simsa::office {

/// The office's CA at work: its register, the pins that every reply carries, and the replies it gave, all in
/// the authority's own vault. Each change is one durable transaction: a certificate exists only once the
/// register knows it, and a reply that was signed can be handed out again after a crash.
class Authority
{
public:
    /// What the signing certificate that is issued will be pinned as.
    enum class Pin { Nobody, Office, Chair };

    /// NotFound where the vault holds no CA. Both outlive the object.
    [[nodiscard]] static base::Result<Authority> open(exchange::Vault &vault, const base::Clock &clock);

    [[nodiscard]] const identity::Registry &registry() const { return m_registry; }
    [[nodiscard]] const base::Digest &office() const { return m_office; }
    [[nodiscard]] const base::Digest &chair() const { return m_chair; }
    /// The pins of whoever acts, where this vault does not know better: authorities made before Simsa kept
    /// pins beside the register.
    void assumePins(const base::Digest &office, const base::Digest &chair);

    /// Certifies a request whose fingerprint the person read aloud or showed to a scanner. NotFound as long
    /// as nobody was certified as the office's signer; the codes of Registry::issue.
    [[nodiscard]] base::Result<identity::EnrolmentReply> issue(const QByteArray &requestFile,
                                                               const QString &confirmed,
                                                               const identity::Subject &subject,
                                                               Pin pin = Pin::Nobody);
    /// Answers a renewal with the pins of today; the codes of Registry::renew.
    [[nodiscard]] base::Result<identity::EnrolmentReply> renew(const QByteArray &renewalFile);
    /// The reply file a device was last given, if any.
    [[nodiscard]] base::Result<std::optional<QByteArray>> replyTo(const base::DeviceId &device) const;
    /// Who a device was certified for; empty if it was not.
    [[nodiscard]] base::PersonId holderOf(const base::DeviceId &device) const;
    /// The person's devices of which a certificate is neither revoked nor over.
    [[nodiscard]] QList<base::DeviceId> devicesOf(const base::PersonId &person) const;

    /// Revokes every certificate of the devices and gives the CRL that says so. NotFound if one of them has
    /// none; nothing is revoked then.
    [[nodiscard]] base::Result<crypto::Crl> revoke(const QList<base::DeviceId> &devices,
                                                   const QDateTime &invalidityDate,
                                                   crypto::RevocationReason reason);
    [[nodiscard]] base::Result<crypto::Crl> issueCrl(int days = 90);

private:
    Authority(exchange::Vault &vault, const base::Clock &clock, identity::Registry registry)
        : m_vault(&vault)
        , m_clock(&clock)
        , m_registry(std::move(registry))
    {
    }
    /// Writes `registry` with `changes` and takes it over.
    [[nodiscard]] base::Result<> keep(exchange::Changes changes, const identity::Registry &registry);

    exchange::Vault *m_vault;
    const base::Clock *m_clock;
    identity::Registry m_registry;
    base::Digest m_office; // zeros: nobody yet
    base::Digest m_chair;
};

/// The register as the vault keeps it; NotFound where there is none.
[[nodiscard]] base::Result<identity::Registry> readRegistry(const exchange::Vault &vault);
[[nodiscard]] base::Result<> keepRegistry(exchange::Changes &changes, const identity::Registry &registry);

} // namespace simsa::office
