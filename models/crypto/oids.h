// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/crypto: contents octets of the object identifiers that the gates know (RFC 5652, 5083,
// 5084, 5753, 5754, 4055, 5035).

#include <QByteArrayView>

namespace simsa::crypto::oid {

/// 1.2.840.113549.1.7.1 id-data
inline constexpr QByteArrayView data("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 9);
/// 1.2.840.113549.1.7.2
inline constexpr QByteArrayView signedData("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 9);
/// 1.2.840.113549.1.9.16.1.23
inline constexpr QByteArrayView authEnvelopedData("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17", 11);
/// 2.16.840.1.101.3.4.2.1
inline constexpr QByteArrayView sha256("\x60\x86\x48\x01\x65\x03\x04\x02\x01", 9);
/// 2.16.840.1.101.3.4.2.2
inline constexpr QByteArrayView sha384("\x60\x86\x48\x01\x65\x03\x04\x02\x02", 9);
/// 1.2.840.10045.4.3.2
inline constexpr QByteArrayView ecdsaSha256("\x2a\x86\x48\xce\x3d\x04\x03\x02", 8);
/// 1.2.840.10045.4.3.3
inline constexpr QByteArrayView ecdsaSha384("\x2a\x86\x48\xce\x3d\x04\x03\x03", 8);
/// 1.2.840.113549.1.1.10
inline constexpr QByteArrayView rsaPss("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a", 9);
/// 1.2.840.113549.1.1.7
inline constexpr QByteArrayView rsaOaep("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x07", 9);
/// 1.2.840.113549.1.1.8
inline constexpr QByteArrayView mgf1("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x08", 9);
/// 1.2.840.10045.2.1
inline constexpr QByteArrayView ecPublicKey("\x2a\x86\x48\xce\x3d\x02\x01", 7);
/// 1.3.132.1.11.1 dhSinglePass-stdDH-sha256kdf-scheme
inline constexpr QByteArrayView ecdhSha256Kdf("\x2b\x81\x04\x01\x0b\x01", 6);
/// 1.3.132.1.11.2 dhSinglePass-stdDH-sha384kdf-scheme
inline constexpr QByteArrayView ecdhSha384Kdf("\x2b\x81\x04\x01\x0b\x02", 6);
/// 2.16.840.1.101.3.4.1.45
inline constexpr QByteArrayView aes256Wrap("\x60\x86\x48\x01\x65\x03\x04\x01\x2d", 9);
/// 2.16.840.1.101.3.4.1.46
inline constexpr QByteArrayView aes256Gcm("\x60\x86\x48\x01\x65\x03\x04\x01\x2e", 9);
/// 1.2.840.113549.1.9.3
inline constexpr QByteArrayView contentType("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03", 9);
/// 1.2.840.113549.1.9.4
inline constexpr QByteArrayView messageDigest("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04", 9);
/// 1.2.840.113549.1.9.5
inline constexpr QByteArrayView signingTime("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05", 9);
/// 1.2.840.113549.1.9.16.2.47
inline constexpr QByteArrayView signingCertificateV2("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2f", 11);

} // namespace simsa::crypto::oid
