// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyderivation.h"

#include "crypto/openssl.h"

#include <openssl/core_names.h>

#include <bit>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

constexpr quint64 mostScryptMemory = 4ULL << 30;

quint64 scryptMemory(ScryptCost cost)
{
    return 128 * cost.r * (cost.n + cost.p + 2);
}

bool isAllowed(ScryptCost cost)
{
    return cost.n >= 2 && cost.n <= (1 << 22) && std::has_single_bit(cost.n) && cost.r >= 1 && cost.r <= 32 &&
           cost.p >= 1 && cost.p <= 16 && scryptMemory(cost) <= mostScryptMemory;
}

} // namespace

base::Result<SecretBytes> scrypt(QByteArrayView passphraseUtf8, QByteArrayView salt, ScryptCost cost,
                                 int length)
{
    if (!isAllowed(cost) || length < 1 || length > 1024)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("scrypt cost or length"));
    const auto key = SecretBytes::filled(length, [&](unsigned char *out) {
        // OpenSSL's own limit is 32 MiB; 1 MiB on top is for its bookkeeping.
        return EVP_PBE_scrypt(reinterpret_cast<const char *>(bytesOf(passphraseUtf8)),
                              static_cast<size_t>(passphraseUtf8.size()), bytesOf(salt),
                              static_cast<size_t>(salt.size()), cost.n, cost.r, cost.p,
                              scryptMemory(cost) + (1 << 20), out, static_cast<size_t>(length)) == 1;
    });
    return key;
}

base::Result<SecretBytes> hkdfSha256(const SecretBytes &key, QByteArrayView salt, QByteArrayView info,
                                     int length)
{
    if (key.isEmpty() || length < 1 || length > 255 * 32)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("HKDF key or length"));
    const Handle<EVP_KDF, EVP_KDF_free> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const Handle<EVP_KDF_CTX, EVP_KDF_CTX_free> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return failOpenssl(ErrorCode::Internal, "HKDF");

    // OSSL_PARAM has no const; the bytes are only read.
    const auto octets = [](const char *name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<unsigned char *>(bytesOf(bytes)),
                                                 static_cast<size_t>(bytes.size()));
    };
    char digest[] = "SHA256";
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                           octets(OSSL_KDF_PARAM_KEY, key.view()), octets(OSSL_KDF_PARAM_INFO, info),
                           octets(OSSL_KDF_PARAM_SALT, salt), OSSL_PARAM_construct_end()};
    if (salt.isEmpty())
        params[3] = OSSL_PARAM_construct_end();
    return SecretBytes::filled(length, [&](unsigned char *out) {
        return EVP_KDF_derive(context.get(), out, static_cast<size_t>(length), params) == 1;
    });
}

base::Result<SecretBytes> hkdfSha256(const SecretBytes &key, QByteArrayView info, int length)
{
    return hkdfSha256(key, QByteArrayView(), info, length);
}

} // namespace simsa::crypto
