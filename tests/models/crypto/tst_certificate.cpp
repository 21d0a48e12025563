// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <QtTest>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;
using test::Office;
using test::Workbench;

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void fieldsOfAnIssuedCertificate();
    void usagesAreExclusive();
    void opensslAgreesWithTheChain();
    void checkCertificateRefuses();
    void parsingRefusesGarbage();
    void pemRoundTrip();
    void shortFingerprintGroups();
    void issuingRefuses();
    void csrProvesPossession();
    void keysTravelAsPkcs8();
    void pkcs12RoundTrip();
    void crlFindsWhatWasRevoked();
    void crlRefuses();
    void opensslReadsTheCrl();

private:
    const Office m_office;
};

void TestCertificate::fieldsOfAnIssuedCertificate()
{
    const Certificate &certificate = m_office.signer.certificate;
    QCOMPARE(certificate.commonName(), QStringLiteral("김심사 (가상)"));
    QCOMPARE(certificate.organisation(), QStringLiteral("가상기관"));
    QCOMPARE(certificate.email(), QStringLiteral("someone@example.org"));
    QCOMPARE(certificate.issuerName(), QStringLiteral("CN=Programme Office CA"));
    QCOMPARE(certificate.serialHex().size(), 32);
    QCOMPARE(certificate.notBefore(), QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(certificate.notAfter(), QDateTime(QDate(2026, 12, 31), QTime(12, 0), Qt::UTC));
    QCOMPARE(certificate.fingerprint(), sha256(certificate.der()));
    QVERIFY(!certificate.isAuthority());
    QVERIFY(m_office.authority.certificate().isAuthority());
    QVERIFY(certificate.serialHex() != m_office.secondSigner.certificate.serialHex());
    QVERIFY(Certificate().isNull());
    QVERIFY(Certificate().commonName().isEmpty());
}

void TestCertificate::usagesAreExclusive()
{
    const auto allowed = [](const Certificate &certificate) {
        return QList<bool>{certificate.allows(KeyUse::Signing), certificate.allows(KeyUse::Encryption),
                           certificate.allows(KeyUse::Transport)};
    };
    QCOMPARE(allowed(m_office.signer.certificate), (QList<bool>{true, false, false}));
    QCOMPARE(allowed(m_office.reader.certificate), (QList<bool>{false, true, false}));
    QCOMPARE(allowed(m_office.device.certificate), (QList<bool>{false, false, true}));
    QCOMPARE(allowed(m_office.authority.certificate()), (QList<bool>{false, false, false}));
    QCOMPARE(allowed(Certificate()), (QList<bool>{false, false, false}));
}

void TestCertificate::opensslAgreesWithTheChain()
{
    Workbench bench;
    bench.put(QStringLiteral("ca.crt"), m_office.authority.certificate().pem());
    bench.put(QStringLiteral("s"), m_office.signer);
    bench.put(QStringLiteral("d"), m_office.device);
    QVERIFY2(bench.run("verify -x509_strict -no_check_time -purpose smimesign -CAfile ca.crt s.crt"),
             bench.said);
    QVERIFY2(bench.run("verify -x509_strict -no_check_time -purpose sslclient -CAfile ca.crt d.crt"),
             bench.said);
    QVERIFY(bench.run("x509 -in s.crt -noout -fingerprint -sha256 -nameopt utf8"));
    const QByteArray hex = QByteArray(bench.said).trimmed().split('=').last().replace(":", "").toLower();
    QCOMPARE(QString::fromLatin1(hex), m_office.signer.certificate.fingerprint().hex());
    QVERIFY(bench.run("x509 -in s.crt -noout -text"));
    QVERIFY2(bench.said.contains("Digital Signature, Non Repudiation"), bench.said);
    QVERIFY(bench.said.contains("E-mail Protection"));
    QVERIFY(bench.said.contains("email:someone@example.org"));
}

void TestCertificate::checkCertificateRefuses()
{
    const Certificate &ca = m_office.authority.certificate();
    const Certificate &signer = m_office.signer.certificate;
    const Office foreign; // the same names, other keys
    VERIFY_OK(checkCertificate(signer, ca, KeyUse::Signing, test::today()));
    VERIFY_OK(checkCertificate(signer, ca, KeyUse::Signing, {}));
    VERIFY_OK(checkCertificate(signer, ca, KeyUse::Signing, signer.notAfter()));
    COMPARE_CODE(checkCertificate(signer, ca, KeyUse::Encryption, test::today()), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(checkCertificate(signer, ca, KeyUse::Signing, signer.notBefore().addSecs(-1)),
                 ErrorCode::CertificateNotYetValid);
    COMPARE_CODE(checkCertificate(signer, ca, KeyUse::Signing, signer.notAfter().addSecs(1)),
                 ErrorCode::CertificateExpired);
    COMPARE_CODE(checkCertificate(signer, foreign.authority.certificate(), KeyUse::Signing, test::today()),
                 ErrorCode::CertificateUntrusted);
    COMPARE_CODE(checkCertificate(signer, m_office.secondSigner.certificate, KeyUse::Signing, test::today()),
                 ErrorCode::CertificateUntrusted);
    COMPARE_CODE(checkCertificate(Certificate(), ca, KeyUse::Signing, test::today()),
                 ErrorCode::CertificateUntrusted);
    COMPARE_CODE(checkCertificate(signer, Certificate(), KeyUse::Signing, test::today()),
                 ErrorCode::CertificateUntrusted);
    COMPARE_CODE(checkCertificate(ca, ca, KeyUse::Signing, test::today()), ErrorCode::KeyUsageWrong);
}

void TestCertificate::parsingRefusesGarbage()
{
    const QByteArray der = m_office.signer.certificate.der();
    COMPARE_CODE(Certificate::fromDer({}), ErrorCode::DerNotStrict);
    COMPARE_CODE(Certificate::fromDer(der + '\0'), ErrorCode::DerNotStrict);
    COMPARE_CODE(Certificate::fromDer(der.chopped(1)), ErrorCode::DerNotStrict);
    COMPARE_CODE(Certificate::fromDer(QByteArray::fromHex("3003020101")), ErrorCode::CertificateInvalid);
    COMPARE_CODE(Certificate::fromPem("-----BEGIN CERTIFICATE-----"), ErrorCode::CertificateInvalid);
    COMPARE_CODE(Certificate::fromPem({}), ErrorCode::CertificateInvalid);
    for (qsizetype i = 0; i < der.size(); ++i) {
        QByteArray changed = der;
        changed[i] = static_cast<char>(changed[i] ^ 0x55);
        const auto certificate = Certificate::fromDer(changed);
        if (!certificate)
            continue;
        const auto checked =
            checkCertificate(*certificate, m_office.authority.certificate(), KeyUse::Signing, test::today());
        QVERIFY2(!checked, qPrintable(QStringLiteral("byte %1").arg(i)));
    }
}

void TestCertificate::pemRoundTrip()
{
    const Certificate &certificate = m_office.signer.certificate;
    QVERIFY(certificate.pem().startsWith("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(Certificate::fromPem(certificate.pem()).value() == certificate);
    QVERIFY(!(certificate == m_office.reader.certificate));
}

void TestCertificate::shortFingerprintGroups()
{
    // 100 bits: 00000 00001 00010 … in Crockford's alphabet, computed by hand from the bit string.
    const auto digest = [](const char *hex) {
        return base::Digest::fromRaw(QByteArray::fromHex(hex).leftJustified(32, '\0')).value();
    };
    QCOMPARE(shortFingerprint(digest("")), QStringLiteral("00000-00000-00000-00000"));
    QCOMPARE(shortFingerprint(digest("ffffffffffffffffffffffffffffffff")),
             QStringLiteral("ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ"));
    QCOMPARE(shortFingerprint(digest("00443214c74254b635cf84653a56d7c675be77df")),
             QStringLiteral("01234-56789-ABCDE-FGHJK"));
    // Bit 99 is shown, bit 100 is not.
    QCOMPARE(shortFingerprint(digest("00000000000000000000000010")),
             QStringLiteral("00000-00000-00000-00001"));
    QCOMPARE(shortFingerprint(digest("00000000000000000000000008")),
             QStringLiteral("00000-00000-00000-00000"));
}

void TestCertificate::issuingRefuses()
{
    const PrivateKey key = PrivateKey::generateP256().value();
    IssueRequest good;
    good.csr = readCsr(makeCsr(key, QStringLiteral("x")).value()).value();
    good.commonName = QStringLiteral("x");
    good.notBefore = test::today();
    good.notAfter = test::today().addDays(30);
    VERIFY_OK(m_office.authority.issue(good));
    const auto refused = [&](auto change) {
        IssueRequest request = good;
        change(request);
        return m_office.authority.issue(request);
    };
    COMPARE_CODE(refused([](auto &r) { r.commonName.clear(); }), ErrorCode::InvalidArgument);
    COMPARE_CODE(refused([](auto &r) { r.commonName = QString(65, u'가'); }), ErrorCode::InvalidArgument);
    VERIFY_OK(refused([](auto &r) { r.commonName = QString(64, u'가'); }));
    COMPARE_CODE(refused([](auto &r) { r.email = QStringLiteral("a@b,URI:http://c"); }),
                 ErrorCode::InvalidArgument);
    COMPARE_CODE(refused([](auto &r) { r.email = QStringLiteral("a@b\n"); }), ErrorCode::InvalidArgument);
    COMPARE_CODE(refused([](auto &r) { r.notAfter = r.notBefore; }), ErrorCode::InvalidArgument);
    COMPARE_CODE(refused([](auto &r) { r.notAfter = r.notBefore.addYears(5); }), ErrorCode::InvalidArgument);
    COMPARE_CODE(refused([](auto &r) { r.csr.der = "garbage"; }), ErrorCode::CsrInvalid);
    COMPARE_CODE(CertificateAuthority::fromCredential(m_office.signer), ErrorCode::CertificateInvalid);
    COMPARE_CODE(CertificateAuthority::fromCredential({key, m_office.authority.certificate()}),
                 ErrorCode::KeyInvalid);
    VERIFY_OK(CertificateAuthority::fromCredential(m_office.authority.credential()));
}

void TestCertificate::csrProvesPossession()
{
    const PrivateKey key = PrivateKey::generateP256().value();
    const QByteArray der = makeCsr(key, QStringLiteral("정신청 (가상)")).value();
    const Csr csr = readCsr(der).value();
    QCOMPARE(csr.commonName, QStringLiteral("정신청 (가상)"));
    QCOMPARE(csr.fingerprint, sha256(der));
    QByteArray forged = der;
    forged.back() = static_cast<char>(forged.back() ^ 1);
    COMPARE_CODE(readCsr(forged), ErrorCode::CsrInvalid);
    COMPARE_CODE(readCsr(der + "x"), ErrorCode::DerNotStrict);
    COMPARE_CODE(readCsr({}), ErrorCode::DerNotStrict);
    COMPARE_CODE(makeCsr(PrivateKey(), QStringLiteral("x")), ErrorCode::KeyInvalid);
    COMPARE_CODE(makeCsr(key, QString()), ErrorCode::InvalidArgument);
    Workbench bench;
    bench.put(QStringLiteral("r.der"), der);
    QVERIFY2(bench.run("req -inform DER -in r.der -verify -noout"), bench.said);
    QVERIFY(bench.run("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out weak.pem"));
    QVERIFY2(bench.run("req -new -key weak.pem -subj /CN=weak -outform DER -out weak.der"), bench.said);
    COMPARE_CODE(readCsr(bench.take(QStringLiteral("weak.der"))), ErrorCode::CsrInvalid);
}

void TestCertificate::keysTravelAsPkcs8()
{
    const SecretBytes pkcs8 = m_office.signer.key.toPkcs8().value();
    const PrivateKey again = PrivateKey::fromPkcs8(pkcs8).value();
    QVERIFY(again.belongsTo(m_office.signer.certificate));
    QVERIFY(!again.belongsTo(m_office.reader.certificate));
    QVERIFY(!PrivateKey().belongsTo(m_office.reader.certificate));
    COMPARE_CODE(PrivateKey().toPkcs8(), ErrorCode::KeyInvalid);
    COMPARE_CODE(PrivateKey::fromPkcs8(SecretBytes()), ErrorCode::KeyInvalid);
    COMPARE_CODE(PrivateKey::fromPkcs8(SecretBytes::copyOf(pkcs8.view().chopped(1))), ErrorCode::KeyInvalid);
    COMPARE_CODE(PrivateKey::fromPkcs8(SecretBytes::copyOf(pkcs8.view().toByteArray() + 'x')),
                 ErrorCode::KeyInvalid);
}

void TestCertificate::pkcs12RoundTrip()
{
    const QByteArray passphrase = QStringLiteral("여섯 낱말로 된 암호문").toUtf8();
    const QByteArray der =
        exportPkcs12(m_office.signer, m_office.authority.certificate(), passphrase).value();
    const Credential credential = importPkcs12(der, passphrase).value();
    QVERIFY(credential.certificate == m_office.signer.certificate);
    QVERIFY(credential.key.belongsTo(m_office.signer.certificate));
    COMPARE_CODE(importPkcs12(der, "wrong"), ErrorCode::PassphraseWrong);
    COMPARE_CODE(importPkcs12(der.chopped(1), passphrase), ErrorCode::KeyInvalid);
    COMPARE_CODE(exportPkcs12({m_office.reader.key, m_office.signer.certificate}, Certificate(), passphrase),
                 ErrorCode::KeyInvalid);
    COMPARE_CODE(exportPkcs12(m_office.signer, Certificate(), QByteArrayView("a\0b", 3)),
                 ErrorCode::InvalidArgument);
    Workbench bench;
    bench.put(QStringLiteral("k.p12"), der);
    QVERIFY2(bench.run({QStringLiteral("pkcs12"), QStringLiteral("-in"), QStringLiteral("k.p12"),
                        QStringLiteral("-info"), QStringLiteral("-noout"), QStringLiteral("-passin"),
                        QStringLiteral("pass:") + QString::fromUtf8(passphrase)}),
             bench.said);
    QVERIFY2(bench.said.contains("PBES2, PBKDF2, AES-256-CBC, Iteration 600000"), bench.said);
}

void TestCertificate::crlFindsWhatWasRevoked()
{
    const QString serial = m_office.signer.certificate.serialHex();
    const Revocation lost{serial, test::today(), test::today().addDays(-3), RevocationReason::KeyCompromise};
    const Revocation left{m_office.device.certificate.serialHex(), test::today(), test::today(),
                          RevocationReason::Unspecified};
    const Crl crl =
        m_office.authority.issueCrl({lost, left}, 7, test::today(), test::today().addDays(7)).value();
    QCOMPARE(crl.number(), quint64(7));
    QCOMPARE(crl.thisUpdate(), test::today());
    QCOMPARE(crl.nextUpdate(), test::today().addDays(7));
    QCOMPARE(crl.find(m_office.signer.certificate), std::optional(lost));
    QCOMPARE(crl.find(m_office.device.certificate), std::optional(left));
    QCOMPARE(crl.find(m_office.reader.certificate), std::nullopt);
    QCOMPARE(crl.revocations().size(), 2);
    VERIFY_OK(crl.verify(m_office.authority.certificate()));
    const Crl again = Crl::fromDer(crl.der()).value();
    QVERIFY(again == crl);
    QCOMPARE(again.find(m_office.signer.certificate), std::optional(lost));
    const Crl none =
        m_office.authority.issueCrl({}, quint64(1) << 40, test::today(), test::today().addDays(1)).value();
    QCOMPARE(none.number(), quint64(1) << 40);
    QVERIFY(none.revocations().isEmpty());
    // The same serial of another issuer is another certificate.
    const Office other(QStringLiteral("Another CA"));
    const Crl theirs = other.authority.issueCrl({lost}, 1, test::today(), test::today().addDays(7)).value();
    QCOMPARE(theirs.find(m_office.signer.certificate), std::nullopt);
}

void TestCertificate::crlRefuses()
{
    const Crl crl = m_office.authority.issueCrl({}, 1, test::today(), test::today().addDays(7)).value();
    const Office foreign;
    COMPARE_CODE(crl.verify(foreign.authority.certificate()), ErrorCode::CrlInvalid);
    COMPARE_CODE(crl.verify(m_office.signer.certificate), ErrorCode::CrlInvalid);
    COMPARE_CODE(crl.verify(Certificate()), ErrorCode::CrlInvalid);
    COMPARE_CODE(Crl().verify(m_office.authority.certificate()), ErrorCode::CrlInvalid);
    COMPARE_CODE(Crl::fromDer({}), ErrorCode::DerNotStrict);
    COMPARE_CODE(Crl::fromDer(m_office.signer.certificate.der()), ErrorCode::CrlInvalid);
    COMPARE_CODE(m_office.authority.issueCrl({}, 1, test::today(), test::today()),
                 ErrorCode::InvalidArgument);
    Revocation bad;
    bad.serialHex = QStringLiteral("XY");
    bad.revokedAt = test::today();
    COMPARE_CODE(m_office.authority.issueCrl({bad}, 1, test::today(), test::today().addDays(1)),
                 ErrorCode::InvalidArgument);
    const QByteArray der = crl.der();
    for (qsizetype i = 0; i < der.size(); ++i) {
        QByteArray changed = der;
        changed[i] = static_cast<char>(changed[i] ^ 0x41);
        const auto parsed = Crl::fromDer(changed);
        QVERIFY(!parsed || !parsed->verify(m_office.authority.certificate()));
    }
}

void TestCertificate::opensslReadsTheCrl()
{
    const Revocation lost{m_office.signer.certificate.serialHex(), test::today(), test::today().addDays(-3),
                          RevocationReason::KeyCompromise};
    Workbench bench;
    bench.put(QStringLiteral("ca.crt"), m_office.authority.certificate().pem());
    bench.put(QStringLiteral("c.crl"),
              m_office.authority.issueCrl({lost}, 7, test::today(), test::today().addDays(7)).value().der());
    QVERIFY2(bench.run("crl -inform DER -in c.crl -CAfile ca.crt -noout -text"), bench.said);
    QVERIFY2(bench.said.contains("verify OK"), bench.said);
    QVERIFY(bench.said.contains("Key Compromise"));
    QVERIFY(bench.said.contains("Invalidity Date"));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
