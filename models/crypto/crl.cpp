// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/crl.h"

#include "crypto/der.h"
#include "crypto/openssl.h"

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

struct Crl::Data
{
    CrlHandle crl;
    QByteArray der;
    quint64 number = 0;
    QList<Revocation> revocations;
};

namespace {

using EnumeratedHandle = Handle<ASN1_ENUMERATED, ASN1_ENUMERATED_free>;
using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;

bool isReason(long value)
{
    return value == 0 || value == 1 || value == 3 || value == 4 || value == 5;
}

base::Result<Revocation> readRevocation(const X509_REVOKED *entry)
{
    Revocation revocation;
    revocation.serialHex = serialText(X509_REVOKED_get0_serialNumber(entry));
    revocation.revokedAt = toDateTime(X509_REVOKED_get0_revocationDate(entry));
    revocation.invalidityDate = revocation.revokedAt;
    int critical = 0;
    const EnumeratedHandle reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, &critical, nullptr)));
    // critical is -1 when absent, -2 when there twice.
    if (!reason && critical != -1)
        return fail(ErrorCode::CrlInvalid, QStringLiteral("reason"));
    if (reason) {
        const long value = ASN1_ENUMERATED_get(reason.get());
        if (!isReason(value))
            return fail(ErrorCode::CrlInvalid, QStringLiteral("reason %1").arg(value));
        revocation.reason = static_cast<RevocationReason>(value);
    }
    const TimeHandle invalid(
        static_cast<ASN1_TIME *>(X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, &critical, nullptr)));
    if (!invalid && critical != -1)
        return fail(ErrorCode::CrlInvalid, QStringLiteral("invalidityDate"));
    if (invalid)
        revocation.invalidityDate = toDateTime(invalid.get());
    if (!revocation.revokedAt.isValid() || !revocation.invalidityDate.isValid())
        return fail(ErrorCode::CrlInvalid, QStringLiteral("times of an entry"));
    return revocation;
}

base::Result<QList<Revocation>> readRevocations(X509_CRL *crl)
{
    QList<Revocation> list;
    STACK_OF(X509_REVOKED) *entries = X509_CRL_get_REVOKED(crl);
    for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
        const auto revocation = readRevocation(sk_X509_REVOKED_value(entries, i));
        if (!revocation)
            return fail(revocation);
        list.append(*revocation);
    }
    return list;
}

// A critical extension here means a delta CRL or one for a part only: neither tells who is revoked.
bool hasCriticalExtension(const X509_CRL *crl)
{
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        if (X509_EXTENSION_get_critical(X509_CRL_get_ext(crl, i)))
            return true;
    }
    return false;
}

} // namespace

base::Result<Crl> Crl::fromDer(QByteArrayView der)
{
    if (const auto strict = checkStrictDer(der); !strict)
        return fail(strict);
    auto data = std::make_shared<Data>();
    data->crl = fromDerExactly<CrlHandle>(d2i_X509_CRL, der);
    X509_CRL *crl = data->crl.get();
    if (!crl)
        return failOpenssl(ErrorCode::CrlInvalid, "CRL");
    data->der = der.toByteArray();
    int critical = 0;
    const IntegerHandle number(
        static_cast<ASN1_INTEGER *>(X509_CRL_get_ext_d2i(crl, NID_crl_number, &critical, nullptr)));
    uint64_t value = 0;
    if (!number || ASN1_INTEGER_get_uint64(&value, number.get()) != 1 || hasCriticalExtension(crl))
        return failOpenssl(ErrorCode::CrlInvalid, "cRLNumber, or a critical extension");
    data->number = value;
    if (!toDateTime(X509_CRL_get0_lastUpdate(crl)).isValid() ||
        !toDateTime(X509_CRL_get0_nextUpdate(crl)).isValid())
        return fail(ErrorCode::CrlInvalid, QStringLiteral("thisUpdate or nextUpdate"));
    const auto revocations = readRevocations(crl);
    if (!revocations)
        return fail(revocations);
    data->revocations = *revocations;
    return Crl(std::move(data));
}

QByteArray Crl::der() const
{
    return m_data ? m_data->der : QByteArray();
}

quint64 Crl::number() const
{
    return m_data ? m_data->number : 0;
}

QDateTime Crl::thisUpdate() const
{
    return m_data ? toDateTime(X509_CRL_get0_lastUpdate(m_data->crl.get())) : QDateTime();
}

QDateTime Crl::nextUpdate() const
{
    return m_data ? toDateTime(X509_CRL_get0_nextUpdate(m_data->crl.get())) : QDateTime();
}

QList<Revocation> Crl::revocations() const
{
    return m_data ? m_data->revocations : QList<Revocation>();
}

std::optional<Revocation> Crl::find(const Certificate &certificate) const
{
    if (!m_data || certificate.isNull() ||
        X509_NAME_cmp(X509_CRL_get_issuer(m_data->crl.get()), X509_get_issuer_name(certificate.handle())) !=
            0)
        return std::nullopt;
    const QString serial = certificate.serialHex();
    for (const Revocation &revocation : m_data->revocations) {
        if (revocation.serialHex == serial)
            return revocation;
    }
    return std::nullopt;
}

base::Result<> Crl::verify(const Certificate &ca) const
{
    if (!m_data || ca.isNull() || !ca.isAuthority() || !(X509_get_key_usage(ca.handle()) & KU_CRL_SIGN))
        return fail(ErrorCode::CrlInvalid, QStringLiteral("no CRL, or no authority"));
    const X509_NAME *issuer = X509_CRL_get_issuer(m_data->crl.get());
    if (X509_NAME_cmp(issuer, X509_get_subject_name(ca.handle())) != 0)
        return fail(ErrorCode::CrlInvalid, QStringLiteral("issued by ") + nameText(issuer));
    if (X509_CRL_verify(m_data->crl.get(), X509_get0_pubkey(ca.handle())) != 1)
        return failOpenssl(ErrorCode::CrlInvalid, "signature");
    return {};
}

} // namespace simsa::crypto
