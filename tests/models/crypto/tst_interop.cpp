// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stock `openssl` reads what Simsa writes, with the commands of the formats, and what else it can write is
// refused.

#include "crypto/inspect.h"
#include "office.h"

#include <QtTest>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;
using test::Node;
using test::Office;
using test::Workbench;

class TestInterop : public QObject
{
    Q_OBJECT

private slots:
    void opensslOpensABundle();
    void opensslVerifiesTwoSigners();
    void opensslSignatureIsAccepted();
    void opensslSignatureIsRefused_data();
    void opensslSignatureIsRefused();
    void opensslEnvelopeIsAccepted();
    void opensslEnvelopeIsRefused_data();
    void opensslEnvelopeIsRefused();
    void signedAttributesSwappedForContent();

private:
    void fill(Workbench &bench) const;

    const Office m_office;
    const Certificate m_ca = m_office.authority.certificate();
};

void TestInterop::fill(Workbench &bench) const
{
    bench.put(QStringLiteral("ca.crt"), m_ca.pem());
    bench.put(QStringLiteral("s"), m_office.signer);
    bench.put(QStringLiteral("me"), m_office.reader);
    bench.put(QStringLiteral("in"), "content\r\nof a file");
}

void TestInterop::opensslOpensABundle()
{
    Workbench bench;
    fill(bench);
    const SecretBytes kek = SecretBytes::random(32).value();
    const base::KeyId id = randomId<base::KeyId>().value();
    const QByteArray manifest("{\"v\":1}");
    const QByteArray file(100'000, 'f');
    bench.put(QStringLiteral("keys.p7m"),
              sealTo(kek.view(), {m_office.secondReader.certificate, m_office.reader.certificate}).value());
    const QByteArray signedManifest = signAttached(manifest, m_office.signer, test::today()).value();
    bench.put(QStringLiteral("manifest.p7m"), sealWithKek(signedManifest, kek, id).value());
    bench.put(QStringLiteral("1.p7m"), sealWithKek(file, kek, id).value());

    QVERIFY2(
        bench.run("cms -decrypt -binary -inform DER -in keys.p7m -inkey me.key -recip me.crt -out kek.bin"),
        bench.said);
    QCOMPARE(bench.take(QStringLiteral("kek.bin")), kek.view().toByteArray());
    const QByteArray key = kek.view().toByteArray().toHex();
    QVERIFY2(
        bench.run("cms -decrypt -binary -inform DER -in manifest.p7m -out manifest.p7s -secretkey " + key),
        bench.said);
    QCOMPARE(bench.take(QStringLiteral("manifest.p7s")), signedManifest);
    QVERIFY2(
        bench.run("cms -verify -cades -binary -inform DER -in manifest.p7s -no_check_time -CAfile ca.crt "
                  "-signer s.pem -out manifest.json"),
        bench.said);
    QCOMPARE(bench.take(QStringLiteral("manifest.json")), manifest);
    QVERIFY(Certificate::fromPem(bench.take(QStringLiteral("s.pem"))).value() == m_office.signer.certificate);
    QVERIFY2(bench.run("cms -decrypt -binary -inform DER -in 1.p7m -out 1.pdf -secretkey " + key +
                       " -secretkeyid " + id.raw().toHex()),
             bench.said);
    QCOMPARE(bench.take(QStringLiteral("1.pdf")), file);
}

void TestInterop::opensslVerifiesTwoSigners()
{
    Workbench bench;
    fill(bench);
    const QByteArray content = bench.take(QStringLiteral("in"));
    const QByteArray one = signDetached(content, {m_office.signer}, test::today()).value();
    bench.put(QStringLiteral("two.p7s"),
              addSigner(one, content, m_office.secondSigner, test::today()).value());
    QVERIFY2(
        bench.run(
            "cms -verify -cades -binary -inform DER -in two.p7s -content in -no_check_time -CAfile ca.crt "
            "-signer s.pem -out out"),
        bench.said);
    QCOMPARE(bench.take(QStringLiteral("s.pem")).count("BEGIN CERTIFICATE"), 2);
}

void TestInterop::opensslSignatureIsAccepted()
{
    Workbench bench;
    fill(bench);
    QVERIFY2(
        bench.run(
            "cms -sign -binary -cades -nosmimecap -nodetach -md sha256 -inkey s.key -signer s.crt -in in "
            "-outform DER -out r.p7s"),
        bench.said);
    const auto verified = verifyAttached(bench.take(QStringLiteral("r.p7s")), m_ca);
    VERIFY_OK(verified);
    QCOMPARE(verified->content, bench.take(QStringLiteral("in")));
}

void TestInterop::opensslSignatureIsRefused_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not CAdES") << QByteArray("-nodetach -md sha256") << ErrorCode::CmsAttributesMissing;
    QTest::newRow("no attributes") << QByteArray("-nodetach -md sha256 -noattr")
                                   << ErrorCode::CmsAttributesMissing;
    QTest::newRow("SHA-1") << QByteArray("-nodetach -md sha1 -cades") << ErrorCode::CmsAlgorithmRefused;
    QTest::newRow("SHA-512") << QByteArray("-nodetach -md sha512 -cades") << ErrorCode::CmsAlgorithmRefused;
    QTest::newRow("key identifier") << QByteArray("-nodetach -md sha256 -cades -keyid")
                                    << ErrorCode::CmsSignerIdRefused;
    QTest::newRow("BER") << QByteArray("-nodetach -md sha256 -cades -stream") << ErrorCode::DerNotStrict;
    QTest::newRow("detached") << QByteArray("-md sha256 -cades") << ErrorCode::CmsWrongType;
    QTest::newRow("no certificate") << QByteArray("-nodetach -md sha256 -cades -nocerts")
                                    << ErrorCode::CertificateInvalid;
    QTest::newRow("other content type")
        << QByteArray("-nodetach -md sha256 -cades -econtent_type 1.2.3.4") << ErrorCode::CmsWrongType;
    QTest::newRow("encryption key") << QByteArray("-nodetach -md sha256 -cades -inkey me.key -signer me.crt")
                                    << ErrorCode::CmsSignerCount;
}

void TestInterop::opensslSignatureIsRefused()
{
    QFETCH(QByteArray, options);
    QFETCH(ErrorCode, code);
    Workbench bench;
    fill(bench);
    const QByteArray common = "cms -sign -binary -inkey s.key -signer s.crt -in in -outform DER -out r.p7s ";
    QVERIFY2(bench.run(common + options), bench.said);
    COMPARE_CODE(verifyAttached(bench.take(QStringLiteral("r.p7s")), m_ca), code);
}

void TestInterop::opensslEnvelopeIsAccepted()
{
    Workbench bench;
    fill(bench);
    QVERIFY2(bench.run("cms -encrypt -binary -aes-256-gcm -in in -outform DER -out e.p7m -recip me.crt "
                       "-keyopt ecdh_kdf_md:sha256"),
             bench.said);
    QCOMPARE(openWith(bench.take(QStringLiteral("e.p7m")), m_office.reader).value(),
             bench.take(QStringLiteral("in")));
    const SecretBytes kek = SecretBytes::random(32).value();
    const base::KeyId id = randomId<base::KeyId>().value();
    QVERIFY2(bench.run("cms -encrypt -binary -aes-256-gcm -in in -outform DER -out k.p7m -secretkey " +
                       kek.view().toByteArray().toHex() + " -secretkeyid " + id.raw().toHex()),
             bench.said);
    const auto opened = openWithKek(bench.take(QStringLiteral("k.p7m")), kek, id);
    VERIFY_OK(opened);
    QCOMPARE(*opened, bench.take(QStringLiteral("in")));
}

void TestInterop::opensslEnvelopeIsRefused_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("SHA-1 KDF, the default")
        << QByteArray("-aes-256-gcm -recip me.crt") << ErrorCode::CmsAlgorithmRefused;
    QTest::newRow("CBC") << QByteArray("-aes-256-cbc -recip me.crt -keyopt ecdh_kdf_md:sha256")
                         << ErrorCode::CmsWrongType;
    QTest::newRow("AES-128") << QByteArray("-aes-128-gcm -recip me.crt -keyopt ecdh_kdf_md:sha256")
                             << ErrorCode::CmsAlgorithmRefused;
    QTest::newRow("ARIA") << QByteArray("-aria-256-gcm -recip me.crt -keyopt ecdh_kdf_md:sha256")
                          << ErrorCode::CmsAlgorithmRefused;
    QTest::newRow("BER") << QByteArray("-aes-256-gcm -stream -recip me.crt -keyopt ecdh_kdf_md:sha256")
                         << ErrorCode::DerNotStrict;
    QTest::newRow("shared key beside a recipient")
        << QByteArray(
               "-aes-256-gcm -secretkey 000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f "
               "-secretkeyid 000102030405060708090a0b0c0d0e0f -recip me.crt -keyopt ecdh_kdf_md:sha256")
        << ErrorCode::CmsRecipientsInvalid;
    QTest::newRow("recipient by key identifier")
        << QByteArray("-aes-256-gcm -keyid -recip me.crt -keyopt ecdh_kdf_md:sha256")
        << ErrorCode::CmsRecipientsInvalid;
}

void TestInterop::opensslEnvelopeIsRefused()
{
    QFETCH(QByteArray, options);
    QFETCH(ErrorCode, code);
    Workbench bench;
    fill(bench);
    QVERIFY2(bench.run("cms -encrypt -binary -in in -outform DER -out e.p7m " + options), bench.said);
    COMPARE_CODE(openWith(bench.take(QStringLiteral("e.p7m")), m_office.reader), code);
}

// The signature over the attributes of an honest record is also one over their DER as a content without
// attributes. Stock verifiers accept that; Simsa must not.
void TestInterop::signedAttributesSwappedForContent()
{
    const QByteArray honest = signAttached("honest", m_office.signer, test::today()).value();
    QByteArray attributes;
    const QByteArray swapped = test::tampered(honest, [&](Node &n) {
        Node &signer = n.at({1, 0, 4, 0});
        Node taken = signer.children.takeAt(3);
        taken.tag = 0x31;
        attributes = taken.der();
        n.at({1, 0, 2, 1, 0}).body = attributes;
    });
    Workbench bench;
    fill(bench);
    bench.put(QStringLiteral("swap.p7s"), swapped);
    QVERIFY2(
        bench.run(
            "cms -verify -cades -binary -inform DER -in swap.p7s -no_check_time -CAfile ca.crt -out out"),
        bench.said);
    QCOMPARE(bench.take(QStringLiteral("out")), attributes); // the attack is real
    COMPARE_CODE(verifyAttached(swapped, m_ca), ErrorCode::CmsAttributesMissing);
    COMPARE_CODE(inspect(swapped), ErrorCode::CmsAttributesMissing);
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
