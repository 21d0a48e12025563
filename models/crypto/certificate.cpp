// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificate.h"

#include "crypto/der.h"
#include "crypto/openssl.h"
#include "crypto/secret.h"

#include <QCache>
#include <QMutex>

#include <openssl/pem.h>

#include <atomic>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

struct Certificate::Data
{
    X509Handle x509;
    QByteArray der;
    base::Digest fingerprint;
    /// The authority that was found to have issued it. Both never change, so neither does the finding; every
    /// record of a feed comes with the same certificate.
    mutable std::atomic<std::shared_ptr<const Data>> issuer;
};

namespace {

// DER of the certificates that fromDer remembers: some four thousand.
constexpr qsizetype mostBytesRemembered = 4LL * 1024 * 1024;

// X509_verify alone does not look at how strong the issuer's signature is.
bool isSignedStrongly(X509 *x509)
{
    int digest = 0;
    int bits = 0;
    return X509_get_signature_info(x509, &digest, nullptr, &bits, nullptr) == 1 && bits >= 128;
}

bool isRootAuthority(X509 *ca)
{
    const uint32_t flags = X509_get_extension_flags(ca);
    return X509_check_ca(ca) == 1 && (flags & EXFLAG_KUSAGE) && (X509_get_key_usage(ca) & KU_KEY_CERT_SIGN) &&
           !(flags & (EXFLAG_INVALID | EXFLAG_CRITICAL)) && isKeyOfSuite(X509_get0_pubkey(ca));
}

base::Result<> checkIssuedBy(X509 *x509, X509 *ca)
{
    if (!isRootAuthority(ca))
        return fail(ErrorCode::CertificateUntrusted, QStringLiteral("the issuer is not an authority"));
    if (X509_check_issued(ca, x509) != X509_V_OK || X509_verify(x509, X509_get0_pubkey(ca)) != 1)
        return failOpenssl(ErrorCode::CertificateUntrusted, "not issued by this authority");
    const uint32_t flags = X509_get_extension_flags(x509);
    if ((flags & (EXFLAG_INVALID | EXFLAG_CRITICAL)) || !isSignedStrongly(x509) ||
        !isKeyOfSuite(X509_get0_pubkey(x509)))
        return fail(ErrorCode::CertificateUntrusted,
                    QStringLiteral("key, signature or extensions not of the suite"));
    return {};
}

} // namespace

base::Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    // The same few certificates come with every record, bundle and roster, and OpenSSL takes a tenth of a
    // millisecond to read one. Never destroyed: at the end of the program OpenSSL may be gone first.
    static QMutex mutex;
    static auto &readBefore = *new QCache<QByteArray, std::shared_ptr<const Data>>(mostBytesRemembered);
    {
        const QMutexLocker locker(&mutex);
        if (const auto *known = readBefore.object(QByteArray::fromRawData(der.data(), der.size())))
            return Certificate(*known);
    }
    if (const auto strict = checkStrictDer(der); !strict)
        return fail(strict);
    auto data = std::make_shared<Data>();
    data->x509 = fromDerExactly<X509Handle>(d2i_X509, der);
    if (!data->x509 || !X509_get0_pubkey(data->x509.get()))
        return failOpenssl(ErrorCode::CertificateInvalid, "certificate");
    data->der = der.toByteArray();
    data->fingerprint = sha256(der);
    const QMutexLocker locker(&mutex);
    readBefore.insert(data->der, new std::shared_ptr<const Data>(data), der.size());
    return Certificate(std::move(data));
}

base::Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const BioHandle in = bioOver(pem);
    const X509Handle x509(in ? PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!x509)
        return failOpenssl(ErrorCode::CertificateInvalid, "PEM certificate");
    return fromDer(toDer(i2d_X509, x509.get()));
}

QByteArray Certificate::der() const
{
    return m_data ? m_data->der : QByteArray();
}

QByteArray Certificate::pem() const
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (!m_data || !out || PEM_write_bio_X509(out.get(), handle()) != 1)
        return {};
    return memoryOf(out.get()).toByteArray();
}

base::Digest Certificate::fingerprint() const
{
    return m_data ? m_data->fingerprint : base::Digest();
}

QString Certificate::commonName() const
{
    return m_data ? nameField(X509_get_subject_name(handle()), NID_commonName) : QString();
}

QString Certificate::organisation() const
{
    return m_data ? nameField(X509_get_subject_name(handle()), NID_organizationName) : QString();
}

QString Certificate::email() const
{
    if (!m_data)
        return {};
    STACK_OF(OPENSSL_STRING) *addresses = X509_get1_email(handle());
    QString first;
    if (sk_OPENSSL_STRING_num(addresses) > 0)
        first = QString::fromLatin1(sk_OPENSSL_STRING_value(addresses, 0));
    X509_email_free(addresses);
    return first;
}

QString Certificate::issuerName() const
{
    return m_data ? nameText(X509_get_issuer_name(handle())) : QString();
}

QString Certificate::serialHex() const
{
    return m_data ? serialText(X509_get0_serialNumber(handle())) : QString();
}

QDateTime Certificate::notBefore() const
{
    return m_data ? toDateTime(X509_get0_notBefore(handle())) : QDateTime();
}

QDateTime Certificate::notAfter() const
{
    return m_data ? toDateTime(X509_get0_notAfter(handle())) : QDateTime();
}

bool Certificate::allows(KeyUse use) const
{
    if (!m_data)
        return false;
    const uint32_t flags = X509_get_extension_flags(handle());
    if (!(flags & EXFLAG_KUSAGE) || (flags & EXFLAG_INVALID) || isAuthority())
        return false;
    const uint32_t usage = X509_get_key_usage(handle());
    const uint32_t extended = flags & EXFLAG_XKUSAGE ? X509_get_extended_key_usage(handle()) : 0;
    const auto has = [usage](uint32_t wanted) { return (usage & wanted) == wanted; };
    switch (use) {
    case KeyUse::Signing:
        return has(KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION) && (extended & XKU_SMIME);
    case KeyUse::Encryption:
        return has(isEcKey(X509_get0_pubkey(handle())) ? KU_KEY_AGREEMENT : KU_KEY_ENCIPHERMENT);
    case KeyUse::Transport:
        return has(KU_DIGITAL_SIGNATURE) && (extended & XKU_SSL_CLIENT);
    }
    return false;
}

bool Certificate::isAuthority() const
{
    return m_data && X509_check_ca(handle()) != 0;
}

base::Result<> Certificate::checkIssuer(const Certificate &ca) const
{
    if (m_data->issuer.load() == ca.m_data)
        return {};
    const auto issued = checkIssuedBy(handle(), ca.handle());
    if (issued)
        m_data->issuer.store(ca.m_data);
    return issued;
}

x509_st *Certificate::handle() const
{
    return m_data ? m_data->x509.get() : nullptr;
}

base::Result<> checkCertificate(const Certificate &certificate, const Certificate &ca, KeyUse use,
                                const QDateTime &at)
{
    if (certificate.isNull() || ca.isNull())
        return fail(ErrorCode::CertificateUntrusted, QStringLiteral("no certificate"));
    if (const auto issued = certificate.checkIssuer(ca); !issued)
        return issued;
    if (!certificate.allows(use))
        return fail(ErrorCode::KeyUsageWrong, certificate.commonName());
    if (!at.isValid())
        return {};
    if (at < certificate.notBefore() || at < ca.notBefore())
        return fail(ErrorCode::CertificateNotYetValid, certificate.commonName());
    if (at > certificate.notAfter() || at > ca.notAfter())
        return fail(ErrorCode::CertificateExpired, certificate.commonName());
    return {};
}

QString shortFingerprint(const base::Digest &digest)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int digits = 20;
    constexpr int group = 5;
    const QByteArray &raw = digest.raw();
    QString text;
    for (int i = 0; i < digits; ++i) {
        const int bit = i * 5;
        const int pair = static_cast<quint8>(raw[bit / 8]) << 8 | static_cast<quint8>(raw[bit / 8 + 1]);
        if (i > 0 && i % group == 0)
            text += u'-';
        text += QLatin1Char(alphabet[pair >> (11 - bit % 8) & 0x1f]);
    }
    return text;
}

} // namespace simsa::crypto
