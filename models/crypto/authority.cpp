// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/authority.h"

#include "crypto/der.h"
#include "crypto/openssl.h"

#include <QRegularExpression>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int mostNameCharacters = 64; // ub-common-name and ub-organization-name, RFC 5280 appendix A

using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using EnumeratedHandle = Handle<ASN1_ENUMERATED, ASN1_ENUMERATED_free>;
using GeneralNamesHandle = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;

bool isGoodName(const QString &name)
{
    return !name.isEmpty() && name.toUcs4().size() <= mostNameCharacters && !name.contains(QChar::Null);
}

bool isGoodEmail(const QString &email)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[!-?A-~]{1,64}@[A-Za-z0-9.-]{1,190}\\z"));
    return email.isEmpty() || pattern.match(email).hasMatch();
}

bool addField(X509_NAME *name, int nid, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, bytesOf(utf8), static_cast<int>(utf8.size()),
                                      -1, 0) == 1;
}

NameHandle makeName(const QString &commonName, const QString &organisation)
{
    NameHandle name(X509_NAME_new());
    if (!organisation.isEmpty() && !addField(name.get(), NID_organizationName, organisation))
        return nullptr;
    return addField(name.get(), NID_commonName, commonName) ? std::move(name) : nullptr;
}

// 127 random bits, the highest set: never zero, never negative, always 16 bytes.
bool setRandomSerial(X509 *x509)
{
    auto raw = randomBytes(16);
    if (!raw)
        return false;
    (*raw)[0] = static_cast<char>((static_cast<quint8>((*raw)[0]) & 0x7f) | 0x40);
    const IntegerHandle serial(ASN1_INTEGER_new());
    return serial && ASN1_STRING_set(serial.get(), raw->constData(), static_cast<int>(raw->size())) == 1 &&
           X509_set_serialNumber(x509, serial.get()) == 1;
}

bool addExtension(X509 *x509, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    const Handle<X509_EXTENSION, X509_EXTENSION_free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(x509, extension.get(), -1) == 1;
}

// Built from values, not from a configuration string, so that an address cannot bring its own syntax.
bool addEmail(X509 *x509, const QString &email)
{
    if (email.isEmpty())
        return true;
    const QByteArray ascii = email.toLatin1();
    ASN1_IA5STRING *address = ASN1_IA5STRING_new();
    GENERAL_NAME *name = GENERAL_NAME_new();
    const GeneralNamesHandle names(GENERAL_NAMES_new());
    ASN1_STRING_set(address, ascii.constData(), static_cast<int>(ascii.size()));
    GENERAL_NAME_set0_value(name, GEN_EMAIL, address);
    sk_GENERAL_NAME_push(names.get(), name);
    return X509_add1_ext_i2d(x509, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

bool addUsage(X509 *x509, X509 *issuer, KeyUse use)
{
    const auto add = [&](int nid, const char *value) { return addExtension(x509, issuer, nid, value); };
    switch (use) {
    case KeyUse::Signing:
        return add(NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
               add(NID_ext_key_usage, "emailProtection");
    case KeyUse::Encryption:
        return add(NID_key_usage,
                   isEcKey(X509_get0_pubkey(x509)) ? "critical,keyAgreement" : "critical,keyEncipherment") &&
               add(NID_ext_key_usage, "emailProtection");
    case KeyUse::Transport:
        return add(NID_key_usage, "critical,digitalSignature") && add(NID_ext_key_usage, "clientAuth");
    }
    return false;
}

// Version, serial, subject, times and key: what roots and devices have alike.
bool setFields(X509 *x509, const X509_NAME *subject, EVP_PKEY *key, const QDateTime &from,
               const QDateTime &to)
{
    const TimeHandle notBefore = toAsn1Time(from);
    const TimeHandle notAfter = toAsn1Time(to);
    return x509 && subject && notBefore && notAfter && X509_set_version(x509, X509_VERSION_3) == 1 &&
           setRandomSerial(x509) && X509_set_subject_name(x509, subject) == 1 &&
           X509_set1_notBefore(x509, notBefore.get()) == 1 && X509_set1_notAfter(x509, notAfter.get()) == 1 &&
           X509_set_pubkey(x509, key) == 1;
}

RequestHandle parseVerified(QByteArrayView der)
{
    auto request = fromDerExactly<RequestHandle>(d2i_X509_REQ, der);
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    return isKeyOfSuite(key) && X509_REQ_verify(request.get(), key) == 1 ? std::move(request) : nullptr;
}

base::Result<> checkRequest(const IssueRequest &request, const Certificate &ca)
{
    if (!isGoodName(request.commonName) || request.organisation.toUcs4().size() > mostNameCharacters ||
        request.organisation.contains(QChar::Null) || !isGoodEmail(request.email))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("name, organisation or e-mail"));
    if (!request.notBefore.isValid() || !request.notAfter.isValid() ||
        request.notBefore >= request.notAfter || request.notBefore < ca.notBefore() ||
        request.notAfter > ca.notAfter())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("times outside the authority's own"));
    return {};
}

bool addRevocation(X509_CRL *crl, const Revocation &revocation)
{
    const QByteArray raw = QByteArray::fromHex(revocation.serialHex.toLatin1());
    const IntegerHandle serial(ASN1_INTEGER_new());
    const TimeHandle date = toAsn1Time(revocation.revokedAt);
    Handle<X509_REVOKED, X509_REVOKED_free> entry(X509_REVOKED_new());
    if (raw.isEmpty() || QString::fromLatin1(raw.toHex()) != revocation.serialHex || !date ||
        ASN1_STRING_set(serial.get(), raw.constData(), static_cast<int>(raw.size())) != 1 ||
        X509_REVOKED_set_serialNumber(entry.get(), serial.get()) != 1 ||
        X509_REVOKED_set_revocationDate(entry.get(), date.get()) != 1)
        return false;
    // RFC 5280, 5.3.1: unspecified is said by leaving the reason out.
    if (revocation.reason != RevocationReason::Unspecified) {
        const EnumeratedHandle reason(ASN1_ENUMERATED_new());
        if (ASN1_ENUMERATED_set(reason.get(), static_cast<long>(revocation.reason)) != 1 ||
            X509_REVOKED_add1_ext_i2d(entry.get(), NID_crl_reason, reason.get(), 0, 0) != 1)
            return false;
    }
    if (revocation.invalidityDate.isValid() && revocation.invalidityDate != revocation.revokedAt) {
        const auto seconds = static_cast<time_t>(revocation.invalidityDate.toSecsSinceEpoch());
        const TimeHandle since(ASN1_GENERALIZEDTIME_set(nullptr, seconds));
        if (!since || X509_REVOKED_add1_ext_i2d(entry.get(), NID_invalidity_date, since.get(), 0, 0) != 1)
            return false;
    }
    if (X509_CRL_add0_revoked(crl, entry.get()) != 1)
        return false;
    static_cast<void>(entry.release());
    return true;
}

bool addCrlExtensions(X509_CRL *crl, X509 *ca, quint64 number)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, ca, nullptr, nullptr, crl, 0);
    const Handle<X509_EXTENSION, X509_EXTENSION_free> issuerKey(
        X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"));
    const IntegerHandle value(ASN1_INTEGER_new());
    return issuerKey && X509_CRL_add_ext(crl, issuerKey.get(), -1) == 1 &&
           ASN1_INTEGER_set_uint64(value.get(), number) == 1 &&
           X509_CRL_add1_ext_i2d(crl, NID_crl_number, value.get(), 0, 0) == 1;
}

} // namespace

base::Result<QByteArray> makeCsr(const PrivateKey &key, const QString &commonName)
{
    if (!isKeyOfSuite(key.handle()))
        return fail(ErrorCode::KeyInvalid, QStringLiteral("no key of the suite"));
    if (!isGoodName(commonName))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("common name"));
    const RequestHandle request(X509_REQ_new());
    const NameHandle name = makeName(commonName, {});
    if (!name || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), name.get()) != 1 ||
        X509_REQ_set_pubkey(request.get(), key.handle()) != 1 ||
        X509_REQ_sign(request.get(), key.handle(), digestFor(key.handle())) <= 0)
        return failOpenssl(ErrorCode::KeyInvalid, "request");
    return toDer(i2d_X509_REQ, request.get());
}

base::Result<Csr> readCsr(QByteArrayView der)
{
    if (const auto strict = checkStrictDer(der); !strict)
        return fail(strict);
    const RequestHandle request = parseVerified(der);
    if (!request)
        return failOpenssl(ErrorCode::CsrInvalid, "request, its key or its signature");
    return Csr{der.toByteArray(), nameField(X509_REQ_get_subject_name(request.get()), NID_commonName),
               sha256(der)};
}

base::Result<CertificateAuthority>
CertificateAuthority::create(const QString &name, const QDateTime &notBefore, const QDateTime &notAfter)
{
    if (!isGoodName(name) || !notBefore.isValid() || !notAfter.isValid() || notBefore >= notAfter)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("name or times of the authority"));
    const auto key = PrivateKey::generateP256();
    if (!key)
        return fail(key);
    const X509Handle root(X509_new());
    X509 *x509 = root.get();
    const NameHandle subject = makeName(name, {});
    if (!setFields(x509, subject.get(), key->handle(), notBefore, notAfter) ||
        X509_set_issuer_name(x509, subject.get()) != 1 ||
        !addExtension(x509, x509, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !addExtension(x509, x509, NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !addExtension(x509, x509, NID_subject_key_identifier, "hash") ||
        !addExtension(x509, x509, NID_authority_key_identifier, "keyid:always") ||
        X509_sign(x509, key->handle(), EVP_sha256()) <= 0)
        return failOpenssl(ErrorCode::Internal, "authority");
    const auto certificate = Certificate::fromDer(toDer(i2d_X509, x509));
    if (!certificate)
        return fail(certificate);
    return CertificateAuthority(Credential{*key, *certificate});
}

base::Result<CertificateAuthority> CertificateAuthority::fromCredential(const Credential &credential)
{
    if (!credential.key.belongsTo(credential.certificate))
        return fail(ErrorCode::KeyInvalid, QStringLiteral("key and certificate differ"));
    if (!credential.certificate.isAuthority())
        return fail(ErrorCode::CertificateInvalid, QStringLiteral("not an authority"));
    return CertificateAuthority(credential);
}

base::Result<Certificate> CertificateAuthority::issue(const IssueRequest &request) const
{
    if (const auto checked = checkRequest(request, certificate()); !checked)
        return fail(checked);
    const RequestHandle csr = parseVerified(request.csr.der);
    if (!csr)
        return failOpenssl(ErrorCode::CsrInvalid, "request, its key or its signature");
    X509 *issuer = certificate().handle();
    const X509Handle device(X509_new());
    X509 *x509 = device.get();
    const NameHandle subject = makeName(request.commonName, request.organisation);
    if (!setFields(x509, subject.get(), X509_REQ_get0_pubkey(csr.get()), request.notBefore,
                   request.notAfter) ||
        X509_set_issuer_name(x509, X509_get_subject_name(issuer)) != 1 ||
        !addExtension(x509, issuer, NID_basic_constraints, "critical,CA:FALSE") ||
        !addUsage(x509, issuer, request.use) ||
        !addExtension(x509, issuer, NID_subject_key_identifier, "hash") ||
        !addExtension(x509, issuer, NID_authority_key_identifier, "keyid:always") ||
        !addEmail(x509, request.email) ||
        X509_sign(x509, m_credential.key.handle(), digestFor(m_credential.key.handle())) <= 0)
        return failOpenssl(ErrorCode::Internal, "certificate");
    return Certificate::fromDer(toDer(i2d_X509, x509));
}

base::Result<Crl> CertificateAuthority::issueCrl(const QList<Revocation> &revocations, quint64 number,
                                                 const QDateTime &thisUpdate,
                                                 const QDateTime &nextUpdate) const
{
    const CrlHandle crl(X509_CRL_new());
    X509 *issuer = certificate().handle();
    const TimeHandle from = toAsn1Time(thisUpdate);
    const TimeHandle to = toAsn1Time(nextUpdate);
    if (!from || !to || thisUpdate >= nextUpdate)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("times of the CRL"));
    for (const Revocation &revocation : revocations) {
        if (!addRevocation(crl.get(), revocation))
            return failOpenssl(ErrorCode::InvalidArgument, "an entry of the CRL");
    }
    if (X509_CRL_set_version(crl.get(), X509_CRL_VERSION_2) != 1 ||
        X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer)) != 1 ||
        X509_CRL_set1_lastUpdate(crl.get(), from.get()) != 1 ||
        X509_CRL_set1_nextUpdate(crl.get(), to.get()) != 1 || !addCrlExtensions(crl.get(), issuer, number) ||
        X509_CRL_sort(crl.get()) != 1 ||
        X509_CRL_sign(crl.get(), m_credential.key.handle(), digestFor(m_credential.key.handle())) <= 0)
        return failOpenssl(ErrorCode::Internal, "CRL");
    return Crl::fromDer(toDer(i2d_X509_CRL, crl.get()));
}

} // namespace simsa::crypto
