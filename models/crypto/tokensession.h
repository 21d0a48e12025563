// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/crypto: PKCS#11 as far as a device's keys need it.

#include "crypto/tokenuri.h"

#include <QMutex>

#include <p11-kit/pkcs11.h>

#include <functional>
#include <memory>

namespace simsa::crypto {

/// One session with a token that is logged in. PKCS#11 ends the login with the last session of the process.
class TokenSession
{
public:
    /// As Token::open.
    [[nodiscard]] static base::Result<std::shared_ptr<TokenSession>>
    open(const QString &modulePath, const TokenUri &uri, const QString &pin);
    ~TokenSession();
    TokenSession(const TokenSession &) = delete;
    TokenSession &operator=(const TokenSession &) = delete;

    [[nodiscard]] const TokenUri &place() const { return m_place; }

    /// The value of an attribute of the only object of that class which the URI names; KeyInvalid where there
    /// is none or more than one.
    [[nodiscard]] base::Result<QByteArray> attribute(CK_OBJECT_CLASS kind, const TokenUri &uri,
                                                     CK_ATTRIBUTE_TYPE type) const;
    /// `r` and `s`, one after another. For OpenSSL's callbacks, which want the bare code.
    [[nodiscard]] CK_RV sign(const TokenUri &uri, QByteArrayView digest, QByteArray &signature) const;
    /// The x coordinate (`size` bytes) of the private key times `point`.
    [[nodiscard]] CK_RV derive(const TokenUri &uri, QByteArrayView point, CK_ULONG size,
                               QByteArray &secret) const;
    [[nodiscard]] base::Result<> generate(const TokenUri &uri, bool derives) const;

private:
    TokenSession(const CK_FUNCTION_LIST *calls, CK_SLOT_ID slot, CK_SESSION_HANDLE session, TokenUri place);
    [[nodiscard]] CK_RV find(CK_OBJECT_CLASS kind, const TokenUri &uri, CK_OBJECT_HANDLE &found) const;
    [[nodiscard]] CK_RV signAlone(CK_OBJECT_HANDLE key, QByteArrayView digest, QByteArray &signature) const;
    [[nodiscard]] CK_RV valueOf(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type, QByteArray &value) const;

    const CK_FUNCTION_LIST *m_calls;
    CK_SLOT_ID m_slot;
    CK_SESSION_HANDLE m_session;
    TokenUri m_place;
    mutable QMutex m_mutex; ///< a session does one thing at a time
};

/// TokenUnavailable, PassphraseWrong or KeyInvalid, as the code says.
[[nodiscard]] tl::unexpected<base::Error> failToken(CK_RV code, const char *call);

} // namespace simsa::crypto
