// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"

#include <QList>

namespace simsa::crypto {

/// Most recipients of one object (formats: the gates).
inline constexpr int maxRecipients = 64;

/// What a verification gives: the bytes that were signed, and by whom. `signingTimes` are claims of the
/// signers.
struct Verified
{
    QByteArray content;
    QList<Certificate> signers; ///< In the order of the SignedData, each once.
    QList<QDateTime> signingTimes;
};

// Signatures: CAdES-BES, DER, issuerAndSerialNumber, certificate included, no S/MIME capabilities.

/// SignedData with the content inside. KeyUsageWrong, KeyInvalid.
[[nodiscard]] base::Result<QByteArray> signAttached(QByteArrayView content, const Credential &signer,
                                                    const QDateTime &signingTime);
/// SignedData without the content, one signature per credential (at least one).
[[nodiscard]] base::Result<QByteArray> signDetached(QByteArrayView content, const QList<Credential> &signers,
                                                    const QDateTime &signingTime);
/// Adds a signature over the same content. `der` may be attached or detached; `content` is what it signs (for
/// an attached one it must be the same bytes: InvalidArgument). The old signatures are not checked; nobody
/// signs twice (CmsSignerCount).
[[nodiscard]] base::Result<QByteArray> addSigner(QByteArrayView der, QByteArrayView content,
                                                 const Credential &signer, const QDateTime &signingTime);

/// Gates, then OpenSSL, then gates again (formats: the gates). Every signer's certificate must be issued by
/// `ca` itself and allow signing. Necessary, never sufficient: whether *this* signer may say *this* is the
/// caller's question, as are validity in time and revocation. DerNotStrict, Cms…, SignatureInvalid,
/// CertificateUntrusted, KeyUsageWrong.
[[nodiscard]] base::Result<Verified> verifyAttached(QByteArrayView der, const Certificate &ca,
                                                    int signers = 1);
/// The same for a detached one over `content`.
[[nodiscard]] base::Result<Verified> verifyDetached(QByteArrayView der, QByteArrayView content,
                                                    const Certificate &ca, int signers = 1);

// Envelopes: AuthEnvelopedData, AES-256-GCM, a fresh content key per object.

/// For 1–64 recipients (CmsRecipientsInvalid), each allowed to decrypt (KeyUsageWrong): ECDH with X9.63
/// SHA-256 (P-384: SHA-384) and AES-256 wrap, or RSA-OAEP-SHA256. Trust in the certificates is the caller's.
[[nodiscard]] base::Result<QByteArray> sealTo(QByteArrayView content, const QList<Certificate> &recipients);
/// NotARecipient when the credential's certificate is not among them; FileTooLarge above 512 MiB;
/// DecryptionFailed; gate errors.
[[nodiscard]] base::Result<QByteArray> openWith(QByteArrayView der, const Credential &recipient);
/// Most bytes of a content that openSecretWith opens: locked memory is scarce.
inline constexpr int maxSecretSize = 4096;
/// The same for contents that are keys: the plaintext stays in locked memory. FileTooLarge above
/// maxSecretSize.
[[nodiscard]] base::Result<SecretBytes> openSecretWith(QByteArrayView der, const Credential &recipient);

/// Under a shared 32-byte key (InvalidArgument) named `id`.
[[nodiscard]] base::Result<QByteArray> sealWithKek(QByteArrayView content, const SecretBytes &kek,
                                                   const base::KeyId &id);
/// KeyIdUnknown when it was sealed under another key id; DecryptionFailed; gate errors.
[[nodiscard]] base::Result<QByteArray> openWithKek(QByteArrayView der, const SecretBytes &kek,
                                                   const base::KeyId &id);

} // namespace simsa::crypto
