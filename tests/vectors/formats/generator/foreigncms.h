// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace simsa::vectors {

// What our own code never makes: by bare OpenSSL. Keys are PKCS#8 in DER, certificates are DER.

[[nodiscard]] QByteArray newRsaKey();
[[nodiscard]] QByteArray newP384Key();

/// One attribute: type from its contents octets in hex, values in DER.
[[nodiscard]] QByteArray attribute(const char *oid, const QList<QByteArray> &values);

/// A SignedData to be; the defaults are what formats ask for.
struct SignSpec
{
    QByteArray content;
    QByteArray key;
    QByteArray certificate;
    const char *digest = "SHA256";
    bool pss = false; ///< RSA only; else PKCS#1 v1.5
    int salt = 32;
    bool byKeyId = false;                    ///< signer named by subjectKeyIdentifier
    QList<QByteArray> attributes;            ///< as they are to stand; see usualAttributes
    bool unsorted = false;                   ///< leaves them in that order
    QList<QByteArray> extra;                 ///< unsigned attributes
    const char *type = "2a864886f70d010701"; ///< eContentType
    bool withCertificate = true;
};
/// contentType, messageDigest, signingTime, signingCertificateV2.
[[nodiscard]] QList<QByteArray> usualAttributes(const SignSpec &spec);
/// With an empty list of attributes the content itself is signed.
[[nodiscard]] QByteArray makeSigned(const SignSpec &spec);
/// DigestedData over id-data.
[[nodiscard]] QByteArray makeDigested(const QByteArray &content);

/// An envelope to be; the defaults are what formats ask for.
struct EnvelopeSpec
{
    QByteArray content;
    QList<QByteArray> certificates;
    const char *cipher = "AES-256-GCM";
    const char *agreement = "SHA256"; ///< of the X9.63 KDF
    bool oaep = true;                 ///< RSA; else PKCS#1 v1.5
    const char *oaepDigest = "SHA256";
    bool byKeyId = false;
    QList<std::pair<QByteArray, QByteArray>> sharedKeys; ///< key and its id
};
[[nodiscard]] QByteArray makeEnvelope(const EnvelopeSpec &spec);

} // namespace simsa::vectors
