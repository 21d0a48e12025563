// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "crypto/crl.h"

#include <QJsonObject>
#include <QStringList>

namespace simsa::record {

/// `revocation`: certificates of one device stop counting. The office's CRL says so to every stock tool; in a
/// call it counts only with this statement and the chair's word for it.
struct Revocation
{
    base::DeviceId device;
    base::PersonId person;
    QStringList serials; ///< 1–64, as Certificate::serialHex, each once
    crypto::RevocationReason reason = crypto::RevocationReason::Unspecified;
    QDateTime invalidityDate; ///< what was acknowledged before stays valid
    QString text;             ///< up to 4000 characters, may be empty

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

[[nodiscard]] QJsonObject toJson(const Revocation &revocation);
[[nodiscard]] base::Result<Revocation> revocationFromJson(const QJsonObject &body);

/// Stable names ("key-compromise", …).
[[nodiscard]] QString nameOf(crypto::RevocationReason reason);
[[nodiscard]] std::optional<crypto::RevocationReason> reasonNamed(const QString &name);

} // namespace simsa::record
