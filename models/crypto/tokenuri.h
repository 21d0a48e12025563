// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace simsa::crypto {

/// Which key pair on which token, as RFC 7512 writes it: `pkcs11:token=…;object=…`. Never holds a PIN.
struct TokenUri
{
    QString token;  ///< label of the token; or
    QString serial; ///< its serial number; at least one of the two
    QString object; ///< label of both keys of the pair; or
    QByteArray id;  ///< their CKA_ID; at least one of the two

    /// InvalidArgument for anything but those four and `type=private`, for one that stands twice, and for a
    /// query part: a PIN written there would end up in the vault.
    [[nodiscard]] static base::Result<TokenUri> parse(const QString &text);
    /// In the order of the fields, percent-encoded.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOnSameTokenAs(const TokenUri &other) const
    {
        return token == other.token && serial == other.serial;
    }

    friend bool operator==(const TokenUri &, const TokenUri &) = default;
};

} // namespace simsa::crypto
