// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exchange/seat.h"
#include "exchange/sync.h"
#include "identity/device.h"
#include "identity/registry.h"
#include "store/vaultfile.h"

#include <functional>
#include <memory>

namespace simsa::app {

/// Two key pairs of a token, for a new vault whose device keeps its keys there.
struct TokenKeys
{
    QString module; ///< absolute path of the PKCS#11 module
    QString signing;
    QString encryption; ///< both `pkcs11:` URIs
};

/// Everything a workstation is made from; nothing global, no settings elsewhere.
struct WorkstationConfig
{
    QString vaultFolder;
    QString passphrase;
    const base::Clock *clock = nullptr;  ///< not owned; the system's clock when null
    crypto::ScryptCost cost = {};        ///< of a new vault; tests and the example call use a cheaper one
    std::optional<TokenKeys> token = {}; ///< of a new vault
    /// Asked, once, where the keys lie on a token; null: PassphraseWrong (crypto::pinDetail) there.
    std::function<base::Result<QString>()> pin = {};
};

/// Which desk a person's certificate and the call's charter open.
enum class DeskKind { None, Review, Committee, Office };

/// Which side of an exchange that desk stands on.
[[nodiscard]] exchange::Side sideOf(DeskKind kind);

/// The composition root: one person's vault, device and calls, headless. GUI, command line and tests are made
/// of it.
class Workstation
{
public:
    /// A new vault with a new device nobody knows yet. The codes of VaultFile::create and of crypto::Token; a
    /// token that refuses leaves no vault behind.
    [[nodiscard]] static base::Result<std::unique_ptr<Workstation>> create(const WorkstationConfig &config);
    /// The codes of VaultFile::open, then those of crypto::Token: without its token a vault whose keys lie
    /// there does not open.
    [[nodiscard]] static base::Result<std::unique_ptr<Workstation>> open(const WorkstationConfig &config);

    [[nodiscard]] const identity::Device &device() const { return m_device; }
    [[nodiscard]] store::VaultFile &vault() { return *m_vault; }
    [[nodiscard]] const base::Clock &clock() const { return *m_clock; }

    // enrolment
    /// The request file for the office; its fingerprint is read aloud (identity::spokenFingerprint).
    [[nodiscard]] base::Result<QByteArray> enrolmentRequest(const QString &claimedName) const;
    /// Accepts the office's reply after its fingerprint was compared, and keeps it.
    [[nodiscard]] base::Result<> acceptEnrolment(const QByteArray &replyFile, const QString &confirmed);
    /// Pins the chair's signing certificate after its fingerprint was compared out of band.
    [[nodiscard]] base::Result<> pinChair(const base::Digest &chair);

    /// The file that asks for new certificates; its keys are kept before it is answered
    /// (identity::renewalOf).
    [[nodiscard]] base::Result<QByteArray> renewalRequest();
    /// Takes the reply to it in, and keeps it (identity::acceptRenewal).
    [[nodiscard]] base::Result<> acceptRenewal(const QByteArray &replyFile);

    // the office's CA, in its own vault
    /// NotFound where this vault holds no CA.
    [[nodiscard]] base::Result<identity::Registry> registry() const;
    [[nodiscard]] base::Result<> keepRegistry(const identity::Registry &registry);

    // calls
    [[nodiscard]] base::Result<QList<base::CallId>> calls() const;
    [[nodiscard]] exchange::Seat seat(const base::CallId &call) const;
    [[nodiscard]] base::Result<DeskKind> deskOf(const base::CallId &call) const;

    // the depot
    [[nodiscard]] base::Result<QString> depotAddress(const base::CallId &call) const;
    [[nodiscard]] base::Result<> setDepotAddress(const base::CallId &call, const QString &address);
    /// One exchange with the call's depot, or with `address` if given. NotFound without an address;
    /// CallClosed for a call that was destroyed here.
    [[nodiscard]] base::Result<exchange::SyncReport>
    sync(const base::CallId &call, const QString &address = {}, const exchange::SyncProgress &progress = {});

private:
    Workstation(std::unique_ptr<store::VaultFile> vault, const base::Clock *clock);
    [[nodiscard]] base::Result<> keepDevice(const identity::Device &device);

    base::SystemClock m_systemClock;
    const base::Clock *m_clock;
    std::unique_ptr<store::VaultFile> m_vault;
    identity::Device m_device;
};

} // namespace simsa::app
