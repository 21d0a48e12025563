// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealedrow.h"

#include "crypto/aes.h"

#include <cstring>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

constexpr char rowVersion = 0x01;
constexpr qsizetype cipherOffset = 1 + gcmNonceSize;

} // namespace

base::Result<QByteArray> sealRow(const SecretBytes &key, QByteArrayView plain, QByteArrayView aad)
{
    if (key.size() != contentKeySize)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("row key of %1 bytes").arg(key.size()));
    const auto nonce = randomBytes(gcmNonceSize);
    if (!nonce)
        return fail(nonce);
    QByteArray row(plain.size() + sealedRowOverhead, Qt::Uninitialized);
    char *out = row.data();
    out[0] = rowVersion;
    std::memcpy(out + 1, nonce->constData(), gcmNonceSize);
    const auto sealed =
        gcmEncrypt(key, *nonce, aad, plain, out + cipherOffset, out + cipherOffset + plain.size());
    if (!sealed)
        return fail(sealed);
    return row;
}

base::Result<QByteArray> openRow(const SecretBytes &key, QByteArrayView sealed, QByteArrayView aad)
{
    if (key.size() != contentKeySize)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("row key of %1 bytes").arg(key.size()));
    if (sealed.size() < sealedRowOverhead || sealed.front() != rowVersion)
        return fail(ErrorCode::DecryptionFailed, QStringLiteral("not a sealed row"));
    return gcmDecrypt(key, sealed.sliced(1, gcmNonceSize), aad,
                      sealed.sliced(cipherOffset, sealed.size() - sealedRowOverhead),
                      sealed.last(gcmTagSize));
}

} // namespace simsa::crypto
