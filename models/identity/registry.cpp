// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/registry.h"

#include "base/cbor.h"
#include "identity/scancode.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace simsa::identity {

using base::ErrorCode;
using base::Result;
using crypto::KeyUse;

namespace {

enum Field { Key, Certificate, IssuedList, RevokedList, CrlNumber };
constexpr int rootYears = 10;
constexpr int deviceYears = 2;
constexpr int nameLimit = 64; // RFC 5280 appendix A, ub-common-name

QCborArray toCbor(const Issued &issued)
{
    return {issued.person.text(), issued.device.raw(), issued.serialHex, issued.notAfter.toSecsSinceEpoch()};
}

QCborArray toCbor(const crypto::Revocation &revocation)
{
    return {revocation.serialHex, revocation.revokedAt.toSecsSinceEpoch(),
            revocation.invalidityDate.toSecsSinceEpoch(), static_cast<int>(revocation.reason)};
}

tl::unexpected<base::Error> damaged()
{
    return base::fail(ErrorCode::VaultDamaged, QStringLiteral("ca"));
}

QDateTime timeOf(const QCborValue &value)
{
    return QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

Issued issuedFrom(const QCborArray &array)
{
    return {base::PersonId(array.at(0).toString()),
            base::DeviceId::fromRaw(array.at(1).toByteArray()).value_or(base::DeviceId()),
            array.at(2).toString(), timeOf(array.at(3))};
}

crypto::Revocation revocationFrom(const QCborArray &array)
{
    return {array.at(0).toString(), timeOf(array.at(1)), timeOf(array.at(2)),
            static_cast<crypto::RevocationReason>(array.at(3).toInteger())};
}

} // namespace

Result<Registry> Registry::create(const QString &name, const QDateTime &now)
{
    auto ca = crypto::CertificateAuthority::create(name, now, now.addYears(rootYears));
    if (!ca)
        return base::fail(ca);
    return Registry(*std::move(ca));
}

Result<QByteArray> Registry::toBytes() const
{
    const auto key = m_ca.credential().key.toPkcs8();
    if (!key)
        return base::fail(key);
    QCborArray issued;
    for (const Issued &one : m_issued)
        issued.append(toCbor(one));
    QCborArray revoked;
    for (const crypto::Revocation &one : m_revocations)
        revoked.append(toCbor(one));
    return QCborMap{
        {Key, key->view().toByteArray()},
        {Certificate, certificate().der()},
        {IssuedList, issued},
        {RevokedList, revoked},
        {CrlNumber, static_cast<qint64>(m_crlNumber)},
    }
        .toCborValue()
        .toCbor();
}

Result<Registry> Registry::fromBytes(const QByteArray &bytes)
{
    const auto parsed = base::wholeCborMap(bytes, QStringLiteral("ca"));
    if (!parsed)
        return base::fail(parsed);
    const QCborMap &map = *parsed;
    auto key = crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(map.value(Key).toByteArray()));
    auto certificate = crypto::Certificate::fromDer(map.value(Certificate).toByteArray());
    if (!key || !certificate)
        return damaged();
    auto ca = crypto::CertificateAuthority::fromCredential({*std::move(key), *std::move(certificate)});
    const qint64 number = map.value(CrlNumber).toInteger(-1);
    if (!ca || number < 0 || !map.value(IssuedList).isArray() || !map.value(RevokedList).isArray())
        return damaged();
    Registry registry(*std::move(ca));
    for (const QCborValue &value : map.value(IssuedList).toArray())
        registry.m_issued.append(issuedFrom(value.toArray()));
    for (const QCborValue &value : map.value(RevokedList).toArray())
        registry.m_revocations.append(revocationFrom(value.toArray()));
    registry.m_crlNumber = static_cast<quint64>(number);
    return registry;
}

Result<EnrolmentReply> Registry::issue(const QByteArray &requestFile, const QString &confirmed,
                                       const Subject &subject, const base::Digest &office,
                                       const base::Digest &chair, const QDateTime &now)
{
    if (!confirms(confirmed, ScanKind::Request, requestFile))
        return base::fail(ErrorCode::FingerprintMismatch, spokenFingerprint(requestFile));
    const auto request = requestFromBytes(requestFile);
    if (!request)
        return base::fail(request);
    return certify(*request, subject, {certificate(), office, chair}, now);
}

Result<EnrolmentReply> Registry::renew(const QByteArray &renewalFile, const base::Digest &office,
                                       const base::Digest &chair, const QDateTime &now)
{
    const auto renewal = renewalFromBytes(renewalFile, certificate());
    if (!renewal)
        return base::fail(renewal);
    const auto person = mayRenew(*renewal, now);
    if (!person)
        return base::fail(person);
    const base::Digest signer = renewal->signer.fingerprint();
    if (signer == office || signer == chair)
        return base::fail(ErrorCode::Unsupported, QStringLiteral("pinned by everybody: enrol again"));
    const Subject subject{
        *person, {renewal->signer.commonName(), {}}, renewal->signer.organisation(), renewal->signer.email()};
    return certify(renewal->request, subject, {certificate(), office, chair}, now);
}

Result<base::PersonId> Registry::mayRenew(const Renewal &renewal, const QDateTime &now) const
{
    const QString serial = renewal.signer.serialHex();
    const auto issued = std::find_if(m_issued.cbegin(), m_issued.cend(),
                                     [&](const Issued &one) { return one.serialHex == serial; });
    if (issued == m_issued.cend())
        return base::fail(ErrorCode::CertificateUntrusted, serial);
    if (issued->device != renewal.request.device)
        return base::fail(ErrorCode::KeyInvalid, QStringLiteral("another device"));
    if (isRevoked(serial))
        return base::fail(ErrorCode::CertificateRevoked, serial);
    const auto good = crypto::checkCertificate(renewal.signer, certificate(), KeyUse::Signing, now);
    return good ? Result<base::PersonId>(issued->person) : base::fail(good);
}

bool Registry::isRevoked(const QString &serialHex) const
{
    return std::any_of(m_revocations.cbegin(), m_revocations.cend(),
                       [&](const auto &revoked) { return revoked.serialHex == serialHex; });
}

Result<EnrolmentReply> Registry::certify(const EnrolmentRequest &request, const Subject &subject,
                                         const Pins &pins, const QDateTime &now)
{
    EnrolmentReply reply{request.device, subject.person, subject.name, {}, pins};
    QList<Issued> issued;
    for (const KeyUse use : {KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport}) {
        const auto csr = crypto::readCsr(request.csrs.at(static_cast<int>(use)));
        if (!csr)
            return base::fail(csr);
        const QString name =
            use == KeyUse::Transport ? request.device.hex() : subject.name.in(true).left(nameLimit);
        const auto certified =
            m_ca.issue({*csr, use, name, subject.organisation.left(nameLimit), subject.email, now,
                        std::min(now.addYears(deviceYears), certificate().notAfter())});
        if (!certified)
            return base::fail(certified);
        reply.certificates.append(*certified);
        issued.append({subject.person, request.device, certified->serialHex(), certified->notAfter()});
    }
    if (reply.pins.office.isZero())
        reply.pins.office = reply.certificates.first().fingerprint();
    m_issued.append(issued);
    return reply;
}

Result<> Registry::revoke(const base::DeviceId &device, const QDateTime &invalidityDate,
                          crypto::RevocationReason reason, const QDateTime &now)
{
    bool found = false;
    for (const Issued &one : std::as_const(m_issued)) {
        if (one.device != device)
            continue;
        found = true;
        if (!isRevoked(one.serialHex))
            m_revocations.append({one.serialHex, now, invalidityDate, reason});
    }
    return found ? Result<>() : base::fail(ErrorCode::NotFound, device.hex());
}

Result<crypto::Crl> Registry::issueCrl(const QDateTime &now, int days)
{
    auto crl = m_ca.issueCrl(m_revocations, m_crlNumber + 1, now, now.addDays(days));
    if (crl)
        ++m_crlNumber;
    return crl;
}

} // namespace simsa::identity
