// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace simsa::crypto {

/// RFC 7914 parameters. The default takes 128 MiB and about a second (formats: vault).
struct ScryptCost
{
    quint64 n = 1 << 17; ///< A power of two, 2–2^22.
    quint32 r = 8;       ///< 1–32.
    quint32 p = 1;       ///< 1–16.

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// RFC 7914. `length` 1–1024 bytes. InvalidArgument for a cost out of range (so that a damaged file cannot
/// ask for all memory: at most 4 GiB), Internal when the memory cannot be had.
[[nodiscard]] base::Result<SecretBytes> scrypt(QByteArrayView passphraseUtf8, QByteArrayView salt,
                                               ScryptCost cost = {}, int length = 32);

/// RFC 5869 with SHA-256, extract and expand. An empty salt means 32 zero bytes, as there. `length` 1–8160.
[[nodiscard]] base::Result<SecretBytes> hkdfSha256(const SecretBytes &key, QByteArrayView salt,
                                                   QByteArrayView info, int length);

/// The same without salt, for keys that are random already. `info` names what the new key is for.
[[nodiscard]] base::Result<SecretBytes> hkdfSha256(const SecretBytes &key, QByteArrayView info,
                                                   int length = 32);

} // namespace simsa::crypto
