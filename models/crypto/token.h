// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"
#include "crypto/tokenuri.h"

namespace simsa::crypto {

class TokenSession;

/// The detail of a PassphraseWrong that is about a token's PIN and not about a vault's passphrase.
inline constexpr QLatin1StringView pinDetail("PIN");

/// A PKCS#11 token that a PIN has opened, for the use of its P-256 and P-384 keys. Copies share the login,
/// which ends with the last copy and the last key taken from it. Safe to use from several threads; the token
/// does one thing at a time. Whatever it refuses later makes the operation fail with TokenUnavailable.
class Token
{
public:
    /// Loads the module (an absolute path) and logs into the token that `uri` names. TokenUnavailable: no
    /// such module, no such token, two of them, or its PIN is locked. PassphraseWrong (pinDetail). A wrong
    /// PIN is sent once: tokens count.
    [[nodiscard]] static base::Result<Token> open(const QString &modulePath, const TokenUri &uri,
                                                  const QString &pin);

    /// The pair's private key, which never leaves the token. InvalidArgument for another token's; KeyInvalid
    /// when there is no such pair, several, or none of the suite.
    [[nodiscard]] base::Result<PrivateKey> key(const TokenUri &uri) const;
    /// Makes a P-256 pair that cannot be extracted, under a random id. One for encryption can sign as well:
    /// its certificate's request. TokenUnavailable where the token makes none.
    [[nodiscard]] base::Result<TokenUri> generate(KeyUse use, const QString &label) const;

private:
    explicit Token(std::shared_ptr<TokenSession> session)
        : m_session(std::move(session))
    {
    }

    std::shared_ptr<TokenSession> m_session;
};

} // namespace simsa::crypto
