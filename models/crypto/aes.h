// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/crypto: AES-256-GCM and AES-256 key wrap over EVP.

#include "crypto/secret.h"

namespace simsa::crypto {

inline constexpr int gcmNonceSize = 12;
inline constexpr int gcmTagSize = 16;
inline constexpr int contentKeySize = 32;
/// RFC 3394: 8 bytes more than the key.
inline constexpr int wrappedKeySize = contentKeySize + 8;

/// Encrypts `plain` to `out` (same size) and writes the tag. `key` 32, `nonce` 12 bytes; Internal.
[[nodiscard]] base::Result<> gcmEncrypt(const SecretBytes &key, QByteArrayView nonce, QByteArrayView aad,
                                        QByteArrayView plain, char *out, char *tag);
/// The plaintext, or DecryptionFailed and nothing of it: memory that was written before the tag failed is
/// wiped.
[[nodiscard]] base::Result<QByteArray> gcmDecrypt(const SecretBytes &key, QByteArrayView nonce,
                                                  QByteArrayView aad, QByteArrayView sealed,
                                                  QByteArrayView tag);

/// RFC 3394 of a 32-byte key under a 32-byte key: 40 bytes; Internal.
[[nodiscard]] base::Result<QByteArray> wrapKey(const SecretBytes &kek, const SecretBytes &key);
/// DecryptionFailed when `kek` is not the one it was wrapped under.
[[nodiscard]] base::Result<SecretBytes> unwrapKey(const SecretBytes &kek, QByteArrayView wrapped);

} // namespace simsa::crypto
