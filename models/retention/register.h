// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seat.h"
#include "record/closed.h"
#include "retention/confirmation.h"

namespace simsa::retention {

/// A device that had a part in the call and therefore holds something of it.
struct RegisteredDevice
{
    base::PersonId person;
    base::DeviceId device;
    QStringList roles;    ///< stable names
    base::Digest signing; ///< fingerprint of its signing certificate

    friend bool operator==(const RegisteredDevice &, const RegisteredDevice &) = default;
};

/// The office's register of destruction: who must confirm, and the confirmations as they were signed. It
/// stands beside the calls and outlives the call; no names, only ids.
struct Register
{
    base::CallId call;
    base::RecordId closed;
    record::Closed terms;
    QList<RegisteredDevice> devices; ///< of the roster in force, in its order
    QList<QByteArray> confirmations; ///< in the order they came

    friend bool operator==(const Register &, const Register &) = default;
};

/// One device as the register shows it.
struct RegisterLine
{
    RegisteredDevice device;
    QList<call::RecordClass> confirmed;
    QList<call::RecordClass> missing; ///< due, not confirmed
    bool whole = false;
    QDateTime last; ///< confirmation; invalid: none
    qint64 rows = 0;
    qint64 files = 0;
    int backupsDestroyed = 0;
    int backupsByHand = 0;

    friend bool operator==(const RegisterLine &, const RegisterLine &) = default;
};

/// The register of the seat's call: the one that is kept, else a new one from roster and closing in force,
/// which is then kept. NotFound while the call is not closed, RosterNotCountersigned.
[[nodiscard]] base::Result<Register> openRegister(const exchange::Seat &seat);
/// The one that is kept; NotFound.
[[nodiscard]] base::Result<Register> readRegister(const exchange::Vault &vault, const base::CallId &call);

/// Enters a confirmation into the register of its call. One that is there already changes nothing. The codes
/// of verify(); NotFound without a register; RecordSignerUnknown for a device, person or certificate that the
/// register does not have; RecordForeignCall for one that obeys another closing.
[[nodiscard]] base::Result<VerifiedConfirmation> enter(exchange::Vault &vault, const crypto::Certificate &ca,
                                                       const QByteArray &der);

/// A line a device. VaultDamaged for a confirmation that no longer verifies.
[[nodiscard]] base::Result<QList<RegisterLine>> linesOf(const Register &of, const crypto::Certificate &ca,
                                                        const QDateTime &now);

/// UTF-8 with BOM, as spreadsheets read it; CRLF.
[[nodiscard]] QByteArray toCsv(const QList<RegisterLine> &lines);

/// For this folder and its tests: the register as it is kept.
[[nodiscard]] QByteArray toBytes(const Register &of);
[[nodiscard]] base::Result<Register> registerFromBytes(const QByteArray &bytes);

} // namespace simsa::retention
