// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The gates of formats: what a CMS object must look like before OpenSSL sees it. Internal to models/crypto;
// others meet them through cms.h and inspect.h.

#include "crypto/der.h"

#include <QList>

namespace simsa::crypto {

/// IssuerAndSerialNumber, as views into the object: compared byte for byte with a certificate's own.
struct IssuerAndSerial
{
    QByteArrayView issuer; ///< DER of the Name.
    QByteArrayView serial; ///< DER of the INTEGER.

    friend bool operator==(const IssuerAndSerial &a, const IssuerAndSerial &b)
    {
        return a.issuer == b.issuer && a.serial == b.serial;
    }
};

/// A SignedData that passed. Views into the DER it was read from.
struct SignedShape
{
    bool attached = false;
    QByteArrayView content; ///< When attached.
    QList<IssuerAndSerial> signers;
    QList<QByteArrayView> certificates; ///< DER of each, not parsed.
    QByteArrayView beforeCertificates;  ///< Version, digests and content.
    QByteArrayView signerInfos;
};

/// An AuthEnvelopedData that passed: either 1–64 recipients or one shared key. Views into its DER.
struct EnvelopedShape
{
    QList<IssuerAndSerial> recipients; ///< Empty when under a shared key.
    QByteArrayView keyId;              ///< 16 bytes when under a shared key.
    QByteArrayView wrappedKey;         ///< 40 bytes when under a shared key.
    QByteArrayView nonce;              ///< 12 bytes.
    QByteArrayView ciphertext;
    QByteArrayView tag; ///< 16 bytes.
};

/// Strict DER; SignedData version 1 over id-data; 1–64 signers by issuerAndSerialNumber; digest and signature
/// from the suite and agreeing; contentType, messageDigest, signingTime and signingCertificateV2 signed, each
/// once; no CRLs inside. Unsigned attributes are legal: third parties may add them (time stamps).
/// DerNotStrict, CmsWrongType, CmsSignerCount, CmsSignerIdRefused, CmsAlgorithmRefused, CmsAttributesMissing,
/// CmsAttributesRefused.
[[nodiscard]] base::Result<SignedShape> gateSignedData(QByteArrayView der);

/// Strict DER; AuthEnvelopedData over id-data with its ciphertext inside; AES-256-GCM with a 12-byte nonce
/// and a tag of exactly 16; one KEKRI, or 1–64 KARI (ECDH, X9.63 with SHA-256 or SHA-384, AES-256 wrap) and
/// KTRI (OAEP, SHA-256), each by issuerAndSerialNumber; no attributes. DerNotStrict, CmsWrongType,
/// CmsRecipientsInvalid, CmsAlgorithmRefused, CmsNonceWrongSize, CmsTagWrongSize, CmsAttributesRefused.
[[nodiscard]] base::Result<EnvelopedShape> gateEnveloped(QByteArrayView der);

/// The content type of a strict ContentInfo (an OID's contents octets) and the element inside its [0].
struct ContentInfo
{
    QByteArrayView type;
    DerElement content;
};
/// DerNotStrict, CmsWrongType.
[[nodiscard]] base::Result<ContentInfo> readContentInfo(QByteArrayView der);

/// Reads an IssuerAndSerialNumber; nullopt when it is anything else.
[[nodiscard]] std::optional<IssuerAndSerial> readIssuerAndSerial(const DerElement &element);

/// The name by which CMS means the certificate in `der`; views into it. nullopt when it is no certificate.
[[nodiscard]] std::optional<IssuerAndSerial> issuerAndSerialOf(QByteArrayView der);

/// Whether `id` is one of `list`; never for nullopt.
[[nodiscard]] bool isAmong(const std::optional<IssuerAndSerial> &id, const QList<IssuerAndSerial> &list);

/// An AlgorithmIdentifier: OID contents and the parameters (tag 0 when absent).
struct Algorithm
{
    QByteArrayView oid;
    DerElement parameters;

    /// True for `expected` with absent or NULL parameters.
    [[nodiscard]] bool isPlain(QByteArrayView expected) const;
};
/// Reads an AlgorithmIdentifier; a default one (empty OID) when it is anything else.
[[nodiscard]] Algorithm readAlgorithm(const DerElement &element);

} // namespace simsa::crypto
