// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace simsa::crypto {

/// Bytes that sealing adds: version, nonce, tag.
inline constexpr int sealedRowOverhead = 1 + 12 + 16;

/// `0x01 | nonce[12] | ciphertext | tag[16]`, AES-256-GCM under a fresh random nonce. `key` is 32 bytes
/// (InvalidArgument). `aad` binds the row to its place and must be the same when it is opened.
/// At most 2^32 rows under one key.
[[nodiscard]] base::Result<QByteArray> sealRow(const SecretBytes &key, QByteArrayView plain,
                                               QByteArrayView aad);

/// What was sealed; DecryptionFailed for another key, another place, or one changed bit. Nothing of the
/// plaintext leaves before the tag was right.
[[nodiscard]] base::Result<QByteArray> openRow(const SecretBytes &key, QByteArrayView sealed,
                                               QByteArrayView aad);

} // namespace simsa::crypto
