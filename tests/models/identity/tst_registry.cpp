// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

using namespace simsa;
using namespace simsa::test;
using crypto::RevocationReason;
using identity::Device;
using identity::Registry;

/// The office's side: what the CA issues, revokes and remembers.
class RegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_registry = Registry::create(u"Programme Office CA"_s, now()).value(); }
    void issuesThreeForTwoYears();
    void neverLongerThanTheRoot();
    void officePinsItself();
    void fingerprintMismatch();
    void garbageRequest();
    void revokesAWholeDevice();
    void crlNumbersRise();
    void bytes();
    void damagedBytes();

private:
    std::optional<Registry> m_registry;
};

void RegistryTest::issuesThreeForTwoYears()
{
    const Device device = Device::generate().value();
    const auto reply = issue(*m_registry, requestFile(device));
    VERIFY_OK(reply);
    QCOMPARE(reply->certificates.size(), 3);
    QCOMPARE(m_registry->issued().size(), 3);
    for (int i = 0; i < 3; ++i) {
        const crypto::Certificate &certificate = reply->certificates[i];
        VERIFY_OK(
            crypto::checkCertificate(certificate, m_registry->certificate(), static_cast<KeyUse>(i), now()));
        QCOMPARE(certificate.notAfter(), now().addYears(2));
        QCOMPARE(certificate.organisation(), u"가상기관"_s);
        QCOMPARE(certificate.email(), u"hong@example.org"_s);
        const identity::Issued expected{hong().person, device.id(), certificate.serialHex(),
                                        now().addYears(2)};
        QCOMPARE(m_registry->issued()[i], expected);
    }
}

void RegistryTest::neverLongerThanTheRoot()
{
    const QByteArray request = requestFile(Device::generate().value());
    const QDateTime late = now().addYears(9);
    const auto reply =
        m_registry->issue(request, identity::spokenFingerprint(request), hong(), pin('1'), pin('2'), late);
    VERIFY_OK(reply);
    QCOMPARE(reply->certificates.first().notAfter(), now().addYears(10));
    COMPARE_CODE(m_registry->issue(request, identity::spokenFingerprint(request), hong(), pin('1'), pin('2'),
                                   now().addYears(11)),
                 ErrorCode::InvalidArgument);
    QCOMPARE(m_registry->issued().size(), 3); // nothing of the refused one
}

void RegistryTest::officePinsItself()
{
    const QByteArray request = requestFile(Device::generate().value());
    const auto reply =
        m_registry->issue(request, identity::spokenFingerprint(request), hong(), {}, {}, now());
    VERIFY_OK(reply);
    QCOMPARE(reply->pins.office, reply->certificates.first().fingerprint());
    QVERIFY(reply->pins.chair.isZero());
    QCOMPARE(reply->pins.ca, m_registry->certificate());
}

void RegistryTest::fingerprintMismatch()
{
    const QByteArray request = requestFile(Device::generate().value());
    const QByteArray other = requestFile(Device::generate().value());
    COMPARE_CODE(m_registry->issue(request, identity::spokenFingerprint(other), hong(), {}, {}, now()),
                 ErrorCode::FingerprintMismatch);
    COMPARE_CODE(m_registry->issue(request, {}, hong(), {}, {}, now()), ErrorCode::FingerprintMismatch);
    QVERIFY(m_registry->issued().isEmpty());
}

void RegistryTest::garbageRequest()
{
    const QByteArray junk = "junk";
    COMPARE_CODE(m_registry->issue(junk, identity::spokenFingerprint(junk), hong(), {}, {}, now()),
                 ErrorCode::JsonMalformed);
    QVERIFY(m_registry->issued().isEmpty());
}

void RegistryTest::revokesAWholeDevice()
{
    const Device device = Device::generate().value();
    const Device other = Device::generate().value();
    const auto reply = issue(*m_registry, requestFile(device));
    const auto spared = issue(*m_registry, requestFile(other));
    const QDateTime invalid = now().addDays(-3);
    COMPARE_CODE(
        m_registry->revoke(Device::generate().value().id(), invalid, RevocationReason::KeyCompromise, now()),
        ErrorCode::NotFound);
    VERIFY_OK(m_registry->revoke(device.id(), invalid, RevocationReason::KeyCompromise, now()));
    VERIFY_OK(
        m_registry->revoke(device.id(), now(), RevocationReason::Superseded, now())); // the first word counts
    QCOMPARE(m_registry->revocations().size(), 3);
    const auto crl = m_registry->issueCrl(now());
    VERIFY_OK(crl);
    VERIFY_OK(crl->verify(m_registry->certificate()));
    for (int i = 0; i < 3; ++i) {
        const auto found = crl->find(reply.value().certificates[i]);
        QVERIFY(found);
        QCOMPARE(found->invalidityDate, invalid);
        QCOMPARE(found->revokedAt, now());
        QCOMPARE(found->reason, RevocationReason::KeyCompromise);
        QVERIFY(!crl->find(spared.value().certificates[i]));
    }
}

void RegistryTest::crlNumbersRise()
{
    QCOMPARE(m_registry->issueCrl(now(), 7).value().number(), 1U);
    const auto second = m_registry->issueCrl(now(), 7);
    QCOMPARE(second.value().number(), 2U);
    QCOMPARE(second.value().nextUpdate(), now().addDays(7));
    m_registry = Registry::fromBytes(m_registry->toBytes().value()).value();
    QCOMPARE(m_registry->issueCrl(now(), 7).value().number(), 3U);
}

void RegistryTest::bytes()
{
    const Device device = Device::generate().value();
    VERIFY_OK(issue(*m_registry, requestFile(device)));
    VERIFY_OK(m_registry->revoke(device.id(), now(), RevocationReason::Superseded, now()));
    const auto back = Registry::fromBytes(m_registry->toBytes().value());
    VERIFY_OK(back);
    QCOMPARE(back->toBytes().value(), m_registry->toBytes().value());
    QCOMPARE(back->issued(), m_registry->issued());
    QCOMPARE(back->revocations(), m_registry->revocations());
    QCOMPARE(back->certificate(), m_registry->certificate());
}

void RegistryTest::damagedBytes()
{
    const Device device = Device::generate().value();
    VERIFY_OK(issue(*m_registry, requestFile(device)));
    VERIFY_OK(m_registry->revoke(device.id(), now(), RevocationReason::Superseded, now()));
    const QByteArray good = m_registry->toBytes().value();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("garbage"), QByteArray("\xa0", 1), good + 'x'})
        COMPARE_CODE(Registry::fromBytes(bytes), ErrorCode::VaultDamaged);
    // A register that was cut must not read as one that revoked less.
    for (qsizetype size = 0; size < good.size(); ++size)
        COMPARE_CODE(Registry::fromBytes(good.first(size)), ErrorCode::VaultDamaged);
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
