// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <QtTest>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;
using test::Node;
using test::Office;
using test::tampered;

class TestCms : public QObject
{
    Q_OBJECT

private slots:
    void signatureRoundTrip_data();
    void signatureRoundTrip();
    void signingTimesAreKept();
    void twoSigners();
    void countersigningRefuses();
    void signingRefuses();
    void verifyingRefuses();
    void twinIssuerAndSerialDoesNotHelp();
    void envelopeRoundTrip_data();
    void envelopeRoundTrip();
    void envelopeToManyAndTooMany();
    void sealingRefuses();
    void openingRefuses();
    void sharedKeyRoundTrip();
    void otherKeysOfTheSuite_data();
    void otherKeysOfTheSuite();
    void bitFlipsOfASignature();
    void bitFlipsOfAnEnvelope();
    void bitFlipsOfASharedKeyEnvelope();

private:
    const Office m_office;
    const Certificate m_ca = m_office.authority.certificate();
};

void TestCms::signatureRoundTrip_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("NUL and line ends") << QByteArray("a\0b\r\nc\n", 7);
    QTest::newRow("Korean") << QStringLiteral("{\"심사\":\"적합\"}").toUtf8();
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'z');
}

void TestCms::signatureRoundTrip()
{
    QFETCH(QByteArray, content);
    const QByteArray attached = signAttached(content, m_office.signer, test::today()).value();
    const auto verified = verifyAttached(attached, m_ca);
    VERIFY_OK(verified);
    QCOMPARE(verified->content, content);
    QVERIFY(verified->signers == QList<Certificate>{m_office.signer.certificate});
    QCOMPARE(verified->signingTimes, QList<QDateTime>{test::today()});
    const QByteArray detached = signDetached(content, {m_office.signer}, test::today()).value();
    VERIFY_OK(verifyDetached(detached, content, m_ca));
    COMPARE_CODE(verifyDetached(detached, content + 'x', m_ca), ErrorCode::SignatureInvalid);
    COMPARE_CODE(verifyAttached(detached, m_ca), ErrorCode::CmsWrongType);
    COMPARE_CODE(verifyDetached(attached, content, m_ca), ErrorCode::CmsWrongType);
}

void TestCms::signingTimesAreKept()
{
    // UTCTime before 2050, GeneralizedTime after (RFC 5652, 11.3); the claim is not judged here.
    for (const int year : {1999, 2026, 2049, 2050, 2099}) {
        const QDateTime time(QDate(year, 2, 28), QTime(23, 59, 59), Qt::UTC);
        const auto verified = verifyAttached(signAttached("x", m_office.signer, time).value(), m_ca);
        VERIFY_OK(verified);
        QCOMPARE(verified->signingTimes.first(), time);
    }
    COMPARE_CODE(signAttached("x", m_office.signer, QDateTime()), ErrorCode::InvalidArgument);
}

void TestCms::twoSigners()
{
    const QByteArray content("decision");
    const QDateTime later = test::today().addSecs(60);
    const QByteArray one = signAttached(content, m_office.signer, test::today()).value();
    const QByteArray two = addSigner(one, content, m_office.secondSigner, later).value();
    const auto verified = verifyAttached(two, m_ca, 2);
    VERIFY_OK(verified);
    QCOMPARE(verified->content, content);
    for (int i = 0; i < 2; ++i) {
        const bool first = verified->signers[i] == m_office.signer.certificate;
        QVERIFY(first || verified->signers[i] == m_office.secondSigner.certificate);
        QCOMPARE(verified->signingTimes[i], first ? test::today() : later);
    }
    QVERIFY(!(verified->signers[0] == verified->signers[1]));
    COMPARE_CODE(verifyAttached(two, m_ca), ErrorCode::CmsSignerCount);
    COMPARE_CODE(verifyAttached(one, m_ca, 2), ErrorCode::CmsSignerCount);
    COMPARE_CODE(verifyAttached(one, m_ca, 0), ErrorCode::CmsSignerCount);

    const QByteArray both =
        signDetached(content, {m_office.signer, m_office.secondSigner}, test::today()).value();
    VERIFY_OK(verifyDetached(both, content, m_ca, 2));
    const QByteArray added = addSigner(signDetached(content, {m_office.signer}, test::today()).value(),
                                       content, m_office.secondSigner, test::today())
                                 .value();
    VERIFY_OK(verifyDetached(added, content, m_ca, 2));
    // A certificate that is already there, without a signature of its own, is not put in twice.
    const QByteArray prepared = tampered(one, [&](Node &n) {
        n.at({1, 0, 3}).children.append(Node::parse(m_office.secondSigner.certificate.der()));
    });
    VERIFY_OK(verifyAttached(addSigner(prepared, content, m_office.secondSigner, later).value(), m_ca, 2));
}

void TestCms::countersigningRefuses()
{
    const QByteArray one = signAttached("decision", m_office.signer, test::today()).value();
    COMPARE_CODE(addSigner(one, "another", m_office.secondSigner, test::today()), ErrorCode::InvalidArgument);
    COMPARE_CODE(addSigner("garbage", "x", m_office.secondSigner, test::today()), ErrorCode::DerNotStrict);
    COMPARE_CODE(addSigner(one, "decision", m_office.reader, test::today()), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(addSigner(one, "decision", m_office.signer, test::today()), ErrorCode::CmsSignerCount);
    COMPARE_CODE(signDetached("x", {m_office.signer, m_office.signer}, test::today()),
                 ErrorCode::CmsSignerCount);
    const QByteArray again = signAttached("decision", m_office.signer, test::today().addSecs(1)).value();
    const QByteArray twice = tampered(one, [&](Node &n) {
        n.at({1, 0, 4}).children.append(Node::parse(again).at({1, 0, 4, 0}));
        n.at({1, 0, 4}).sort();
    });
    COMPARE_CODE(verifyAttached(twice, m_ca, 2), ErrorCode::CmsSignerCount);
    // Of a detached one another content gives a second signature that is not over the first one's bytes.
    const QByteArray detached = signDetached("decision", {m_office.signer}, test::today()).value();
    const QByteArray mixed = addSigner(detached, "another", m_office.secondSigner, test::today()).value();
    COMPARE_CODE(verifyDetached(mixed, "decision", m_ca, 2), ErrorCode::SignatureInvalid);
    COMPARE_CODE(verifyDetached(mixed, "another", m_ca, 2), ErrorCode::SignatureInvalid);
}

void TestCms::signingRefuses()
{
    COMPARE_CODE(signAttached("x", m_office.reader, test::today()), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(signAttached("x", m_office.device, test::today()), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(signAttached("x", m_office.authority.credential(), test::today()), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(signAttached("x", {m_office.reader.key, m_office.signer.certificate}, test::today()),
                 ErrorCode::KeyInvalid);
    COMPARE_CODE(signAttached("x", {PrivateKey(), m_office.signer.certificate}, test::today()),
                 ErrorCode::KeyInvalid);
    COMPARE_CODE(signAttached("x", {}, test::today()), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(signDetached("x", {}, test::today()), ErrorCode::InvalidArgument);
}

void TestCms::verifyingRefuses()
{
    const QByteArray der = signAttached("content", m_office.signer, test::today()).value();
    const Office foreign; // the same names, other keys
    COMPARE_CODE(verifyAttached(der, foreign.authority.certificate()), ErrorCode::CertificateUntrusted);
    COMPARE_CODE(verifyAttached(der, m_office.signer.certificate), ErrorCode::CertificateUntrusted);
    COMPARE_CODE(verifyAttached(der, Certificate()), ErrorCode::CertificateUntrusted);
    const QByteArray without = tampered(der, [](Node &n) { n.at({1, 0, 3}).children.clear(); });
    COMPARE_CODE(verifyAttached(without, m_ca), ErrorCode::CertificateInvalid);
    const QByteArray changed = tampered(der, [](Node &n) { n.at({1, 0, 2, 1, 0}).body = "CONTENT"; });
    COMPARE_CODE(verifyAttached(changed, m_ca), ErrorCode::SignatureInvalid);
    const QByteArray later = tampered(der, [](Node &n) {
        for (Node &attribute : n.at({1, 0, 4, 0, 3}).children) {
            if (attribute.at({1, 0}).tag == 0x17)
                attribute.at({1, 0}).body[3] ^= 1;
        }
    });
    COMPARE_CODE(verifyAttached(later, m_ca), ErrorCode::SignatureInvalid);
}

// Somebody puts a certificate of their own CA, with the honest signer's issuer and serial, before the honest
// one.
void TestCms::twinIssuerAndSerialDoesNotHelp()
{
    const QByteArray der = signAttached("content", m_office.signer, test::today()).value();
    const QByteArray foreign = Office().signer.certificate.der();
    const QByteArray twin = tampered(foreign, [&](Node &n) {
        n.at({0, 1}) = Node::parse(m_office.signer.certificate.der()).at({0, 1});
    });
    const QByteArray confused = tampered(der, [&](Node &n) {
        n.at({1, 0, 3}).children.prepend(Node::parse(twin));
    });
    const auto verified = verifyAttached(confused, m_ca);
    QVERIFY(!verified);
}

void TestCms::envelopeRoundTrip_data()
{
    signatureRoundTrip_data();
}

void TestCms::envelopeRoundTrip()
{
    QFETCH(QByteArray, content);
    const QByteArray der =
        sealTo(content, {m_office.reader.certificate, m_office.secondReader.certificate}).value();
    for (const Credential &reader : {m_office.reader, m_office.secondReader}) {
        const auto opened = openWith(der, reader);
        VERIFY_OK(opened);
        QCOMPARE(*opened, content);
        const auto secret = openSecretWith(der, reader);
        if (content.size() > maxSecretSize) {
            COMPARE_CODE(secret, ErrorCode::FileTooLarge);
        } else {
            VERIFY_OK(secret);
            QCOMPARE(secret->view().toByteArray(), content);
        }
    }
    QVERIFY(der != sealTo(content, {m_office.reader.certificate, m_office.secondReader.certificate}).value());
    QVERIFY(content.size() < 16 || !der.contains(content.first(16)));
}

void TestCms::envelopeToManyAndTooMany()
{
    QList<Credential> readers;
    QList<Certificate> certificates;
    for (int i = 0; i < 65; ++i) {
        readers.append(m_office.person(QStringLiteral("reader %1").arg(i), KeyUse::Encryption));
        certificates.append(readers.last().certificate);
    }
    COMPARE_CODE(sealTo("key", certificates), ErrorCode::CmsRecipientsInvalid);
    certificates.removeLast();
    const QByteArray der = sealTo("key", certificates).value();
    QCOMPARE(openWith(der, readers[0]).value(), QByteArray("key"));
    QCOMPARE(openWith(der, readers[63]).value(), QByteArray("key"));
    COMPARE_CODE(openWith(der, readers[64]), ErrorCode::NotARecipient);
}

void TestCms::sealingRefuses()
{
    COMPARE_CODE(sealTo("x", {}), ErrorCode::CmsRecipientsInvalid);
    COMPARE_CODE(sealTo("x", {m_office.signer.certificate}), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(sealTo("x", {m_office.reader.certificate, m_ca}), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(sealTo("x", {Certificate()}), ErrorCode::KeyUsageWrong);
    COMPARE_CODE(sealTo("x", {m_office.reader.certificate, m_office.reader.certificate}),
                 ErrorCode::CmsRecipientsInvalid);
}

void TestCms::openingRefuses()
{
    const QByteArray der = sealTo("content", {m_office.reader.certificate}).value();
    COMPARE_CODE(openWith(der, m_office.secondReader), ErrorCode::NotARecipient);
    COMPARE_CODE(openWith(der, {}), ErrorCode::NotARecipient);
    COMPARE_CODE(openWith(der, {m_office.secondReader.key, m_office.reader.certificate}),
                 ErrorCode::KeyInvalid);
    COMPARE_CODE(openWith("garbage", m_office.reader), ErrorCode::DerNotStrict);
    const SecretBytes kek = SecretBytes::random(32).value();
    const base::KeyId id = randomId<base::KeyId>().value();
    COMPARE_CODE(openWith(sealWithKek("x", kek, id).value(), m_office.reader), ErrorCode::NotARecipient);
    COMPARE_CODE(openWithKek(der, kek, id), ErrorCode::CmsRecipientsInvalid);
    const QByteArray changed = tampered(der, [](Node &n) { n.at({1, 0, 2, 2}).body[0] ^= 1; });
    COMPARE_CODE(openWith(changed, m_office.reader), ErrorCode::DecryptionFailed);
    COMPARE_CODE(openSecretWith(changed, m_office.reader), ErrorCode::DecryptionFailed);
}

void TestCms::sharedKeyRoundTrip()
{
    const SecretBytes kek = SecretBytes::random(32).value();
    const base::KeyId id = randomId<base::KeyId>().value();
    // Around every change of the length of a DER length, and a whole part of a bundle.
    for (const int size : {0, 1, 7, 12, 13, 60, 100, 127, 128, 129, 200, 255, 256, 257, 65'350, 65'535,
                           65'536, 8 * 1024 * 1024}) {
        const QByteArray content(size, 'p');
        const QByteArray der = sealWithKek(content, kek, id).value();
        const auto opened = openWithKek(der, kek, id);
        VERIFY_OK(opened);
        QCOMPARE(*opened, content);
    }
    const QByteArray der = sealWithKek("content", kek, id).value();
    COMPARE_CODE(openWithKek(der, kek, randomId<base::KeyId>().value()), ErrorCode::KeyIdUnknown);
    COMPARE_CODE(openWithKek(der, SecretBytes::random(32).value(), id), ErrorCode::DecryptionFailed);
    COMPARE_CODE(openWithKek(der, SecretBytes::random(16).value(), id), ErrorCode::InvalidArgument);
    COMPARE_CODE(sealWithKek("x", SecretBytes(), id), ErrorCode::InvalidArgument);
    COMPARE_CODE(openWithKek({}, kek, id), ErrorCode::DerNotStrict);
}

void TestCms::otherKeysOfTheSuite_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto arguments = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("P-384") << arguments("-algorithm EC -pkeyopt ec_paramgen_curve:P-384");
    QTest::newRow("RSA 3072") << arguments("-algorithm RSA -pkeyopt rsa_keygen_bits:3072");
}

void TestCms::otherKeysOfTheSuite()
{
    QFETCH(QStringList, arguments);
    const PrivateKey key = test::generateByCommand(arguments);
    const Credential signer = m_office.person(QStringLiteral("signer"), KeyUse::Signing, key);
    const Credential reader = m_office.person(QStringLiteral("reader"), KeyUse::Encryption, key);
    const auto der = signAttached("content", signer, test::today());
    VERIFY_OK(der);
    const auto verified = verifyAttached(*der, m_ca);
    VERIFY_OK(verified);
    QCOMPARE(verified->content, QByteArray("content"));
    const auto sealed = sealTo("content", {m_office.reader.certificate, reader.certificate});
    VERIFY_OK(sealed);
    const QByteArray mixed = *sealed;
    const auto opened = openWith(mixed, reader);
    VERIFY_OK(opened);
    QCOMPARE(*opened, QByteArray("content"));
    QCOMPARE(openWith(mixed, m_office.reader).value(), QByteArray("content"));
    // Two signers with different digests.
    const QByteArray two = addSigner(signAttached("content", m_office.signer, test::today()).value(),
                                     "content", signer, test::today())
                               .value();
    VERIFY_OK(verifyAttached(two, m_ca, 2));
}

namespace {

// Calls `check` with every byte of `der` changed by one bit, a different bit each time, and by all bits.
template<typename Check>
void flipEverywhere(const QByteArray &der, Check check)
{
    for (qsizetype i = 0; i < der.size(); ++i) {
        for (const int mask : {1 << i % 8, 0x80, 0xff}) {
            QByteArray changed = der;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            check(changed);
        }
    }
}

} // namespace

void TestCms::bitFlipsOfASignature()
{
    const QByteArray der = signAttached("content", m_office.signer, test::today()).value();
    int accepted = 0;
    flipEverywhere(der, [&](const QByteArray &changed) {
        const auto verified = verifyAttached(changed, m_ca);
        if (!verified)
            return;
        ++accepted;
        QCOMPARE(verified->content, QByteArray("content"));
        QVERIFY(verified->signers == QList<Certificate>{m_office.signer.certificate});
    });
    // Nothing in it is malleable: one signature has one DER, as long as nobody adds unsigned attributes.
    QCOMPARE(accepted, 0);
}

void TestCms::bitFlipsOfAnEnvelope()
{
    const QByteArray der = sealTo("content", {m_office.reader.certificate}).value();
    flipEverywhere(der, [&](const QByteArray &changed) { QVERIFY(!openWith(changed, m_office.reader)); });
}

void TestCms::bitFlipsOfASharedKeyEnvelope()
{
    const SecretBytes kek = SecretBytes::random(32).value();
    const base::KeyId id = randomId<base::KeyId>().value();
    const QByteArray der = sealWithKek("content", kek, id).value();
    flipEverywhere(der, [&](const QByteArray &changed) { QVERIFY(!openWithKek(changed, kek, id)); });
}

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
