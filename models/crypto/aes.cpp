// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aes.h"

#include "crypto/openssl.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

// EVP takes int; a chunk this large costs nothing and never overflows.
constexpr qsizetype chunkBytes = 1 << 30;

bool update(EVP_CIPHER_CTX *context, unsigned char *out, QByteArrayView in)
{
    for (qsizetype done = 0; done < in.size();) {
        const int size = static_cast<int>(std::min(chunkBytes, in.size() - done));
        int written = 0;
        if (EVP_CipherUpdate(context, out ? out + done : nullptr, &written, bytesOf(in) + done, size) != 1 ||
            written != size)
            return false;
        done += size;
    }
    return true;
}

bool begin(EVP_CIPHER_CTX *context, const SecretBytes &key, QByteArrayView nonce, int encrypt)
{
    return context && key.size() == contentKeySize && nonce.size() == gcmNonceSize &&
           EVP_CipherInit_ex2(context, EVP_aes_256_gcm(), bytesOf(key.view()), bytesOf(nonce), encrypt,
                              nullptr) == 1;
}

bool finish(EVP_CIPHER_CTX *context)
{
    unsigned char none[16];
    int written = 0;
    return EVP_CipherFinal_ex(context, none, &written) == 1;
}

// Runs AES-256 key wrap one way; the output is `outSize` bytes.
bool wrap(const SecretBytes &kek, QByteArrayView in, unsigned char *out, int outSize, int encrypt)
{
    const CipherHandle context(EVP_CIPHER_CTX_new());
    if (!context || kek.size() != contentKeySize)
        return false;
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    int written = 0;
    return EVP_CipherInit_ex2(context.get(), EVP_aes_256_wrap(), bytesOf(kek.view()), nullptr, encrypt,
                              nullptr) == 1 &&
           EVP_CipherUpdate(context.get(), out, &written, bytesOf(in), static_cast<int>(in.size())) == 1 &&
           written == outSize;
}

} // namespace

base::Result<> gcmEncrypt(const SecretBytes &key, QByteArrayView nonce, QByteArrayView aad,
                          QByteArrayView plain, char *out, char *tag)
{
    const CipherHandle context(EVP_CIPHER_CTX_new());
    if (!begin(context.get(), key, nonce, 1) || !update(context.get(), nullptr, aad) ||
        !update(context.get(), reinterpret_cast<unsigned char *>(out), plain) || !finish(context.get()) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, gcmTagSize, tag) != 1)
        return failOpenssl(ErrorCode::Internal, "AES-256-GCM");
    return {};
}

base::Result<QByteArray> gcmDecrypt(const SecretBytes &key, QByteArrayView nonce, QByteArrayView aad,
                                    QByteArrayView sealed, QByteArrayView tag)
{
    const CipherHandle context(EVP_CIPHER_CTX_new());
    QByteArray plain(sealed.size(), Qt::Uninitialized);
    QByteArray expected = tag.toByteArray();
    if (expected.size() != gcmTagSize || !begin(context.get(), key, nonce, 0) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, gcmTagSize, expected.data()) != 1 ||
        !update(context.get(), nullptr, aad) ||
        !update(context.get(), reinterpret_cast<unsigned char *>(plain.data()), sealed) ||
        !finish(context.get())) {
        wipe(plain);
        return failOpenssl(ErrorCode::DecryptionFailed, "AES-256-GCM");
    }
    return plain;
}

base::Result<QByteArray> wrapKey(const SecretBytes &kek, const SecretBytes &key)
{
    QByteArray wrapped(wrappedKeySize, '\0');
    if (key.size() != contentKeySize ||
        !wrap(kek, key.view(), reinterpret_cast<unsigned char *>(wrapped.data()), wrappedKeySize, 1))
        return failOpenssl(ErrorCode::Internal, "AES-256 wrap");
    return wrapped;
}

base::Result<SecretBytes> unwrapKey(const SecretBytes &kek, QByteArrayView wrapped)
{
    if (wrapped.size() != wrappedKeySize)
        return fail(ErrorCode::DecryptionFailed,
                    QStringLiteral("wrapped key of %1 bytes").arg(wrapped.size()));
    // Unwrapping may use the output as scratch for the whole input.
    const auto scratch = SecretBytes::filled(
        wrappedKeySize, [&](unsigned char *out) { return wrap(kek, wrapped, out, contentKeySize, 0); });
    if (!scratch)
        return failOpenssl(ErrorCode::DecryptionFailed, "AES-256 unwrap");
    return SecretBytes::copyOf(scratch->view().first(contentKeySize));
}

} // namespace simsa::crypto
