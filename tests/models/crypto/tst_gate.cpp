// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gate.h"
#include "crypto/inspect.h"
#include "crypto/oids.h"
#include "office.h"

#include <QtTest>

#include <array>
#include <functional>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;
using test::Node;
using test::Office;
using test::tampered;

namespace {

using Edit = std::function<void(Node &)>;

// Where things stand in what we write (gate.h; RFC 5652, 5083).
Node &envelope(Node &root)
{
    return root.at({1, 0});
}
Node &recipients(Node &root)
{
    return root.at({1, 0, 1});
}
Node &contentAlgorithm(Node &root)
{
    return root.at({1, 0, 2, 1});
}
Node &signedData(Node &root)
{
    return root.at({1, 0});
}
Node &signerInfo(Node &root)
{
    return root.at({1, 0, 4, 0});
}
Node &signedAttributes(Node &root)
{
    return root.at({1, 0, 4, 0, 3});
}

Node &attribute(Node &root, QByteArrayView oid)
{
    for (Node &candidate : signedAttributes(root).children) {
        if (candidate.children[0].body == oid)
            return candidate;
    }
    qFatal("no such attribute");
}

void removeAttribute(Node &root, QByteArrayView oid)
{
    signedAttributes(root).children.removeIf([oid](const Node &n) { return n.children[0].body == oid; });
}

Node oidNode(QByteArrayView oid)
{
    return {DerOid, oid.toByteArray(), {}};
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private slots:
    void envelopedRefuses_data();
    void envelopedRefuses();
    void sharedKeyRefuses_data();
    void sharedKeyRefuses();
    void signedRefuses_data();
    void signedRefuses();
    void unsignedAttributesAreLegal();
    void shapesOfGoodObjects();
    void inspection();
    void everyTruncationIsRefused();

private:
    const Office m_office;
    const SecretBytes m_kek = SecretBytes::random(32).value();
    const base::KeyId m_keyId = randomId<base::KeyId>().value();
    const QByteArray m_enveloped =
        sealTo("content", {m_office.reader.certificate, m_office.secondReader.certificate}).value();
    const QByteArray m_shared = sealWithKek("content", m_kek, m_keyId).value();
    const QByteArray m_signed = signAttached("content", m_office.signer, test::today()).value();
};

void TestGate::envelopedRefuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Edit edit) { QTest::newRow(name) << edit << code; };
    row("tag of 12", ErrorCode::CmsTagWrongSize, [](Node &n) { envelope(n).children.last().body.chop(4); });
    row("tag of 4", ErrorCode::CmsTagWrongSize, [](Node &n) { envelope(n).children.last().body.chop(12); });
    row("tag of 17", ErrorCode::CmsTagWrongSize, [](Node &n) { envelope(n).children.last().body += 'x'; });
    row("ICVlen 12", ErrorCode::CmsTagWrongSize, [](Node &n) {
        contentAlgorithm(n).at({1, 1}).body = "\x0c";
    });
    row("ICVlen absent", ErrorCode::CmsTagWrongSize,
        [](Node &n) { contentAlgorithm(n).children[1].children.removeLast(); });
    row("nonce of 8", ErrorCode::CmsNonceWrongSize, [](Node &n) {
        contentAlgorithm(n).at({1, 0}).body.chop(4);
    });
    row("nonce of 16", ErrorCode::CmsNonceWrongSize, [](Node &n) {
        contentAlgorithm(n).at({1, 0}).body += "xxxx";
    });
    row("AES-128-GCM", ErrorCode::CmsAlgorithmRefused,
        [](Node &n) { contentAlgorithm(n).children[0].body.back() = 6; });
    row("AES-256-CBC", ErrorCode::CmsAlgorithmRefused,
        [](Node &n) { contentAlgorithm(n).children[0].body.back() = 42; });
    row("parameters missing", ErrorCode::CmsAlgorithmRefused,
        [](Node &n) { contentAlgorithm(n).children.removeLast(); });
    row("authAttrs", ErrorCode::CmsAttributesRefused, [](Node &n) {
        envelope(n).children.insert(3, Node{DerContext1Constructed, {}, {Node{DerSequence, {}, {}}}});
    });
    row("unauthAttrs", ErrorCode::CmsAttributesRefused, [](Node &n) {
        envelope(n).children.append(Node{DerContext2Constructed, {}, {Node{DerSequence, {}, {}}}});
    });
    row("originatorInfo", ErrorCode::CmsWrongType, [](Node &n) {
        envelope(n).children.insert(1, Node{DerContext0Constructed, {}, {}});
    });
    row("version 1", ErrorCode::CmsWrongType, [](Node &n) { envelope(n).children[0].body = "\1"; });
    row("EnvelopedData", ErrorCode::CmsWrongType,
        [](Node &n) { n.children[0].body = QByteArray::fromHex("2a864886f70d010703"); });
    row("inner type not id-data", ErrorCode::CmsWrongType, [](Node &n) {
        n.at({1, 0, 2, 0}) = oidNode(oid::signedData);
    });
    row("detached ciphertext", ErrorCode::CmsWrongType, [](Node &n) {
        n.at({1, 0, 2}).children.removeLast();
    });
    row("something after the tag", ErrorCode::CmsWrongType, [](Node &n) {
        envelope(n).children.append(Node{DerNull, {}, {}});
    });
    row("nobody", ErrorCode::CmsRecipientsInvalid, [](Node &n) { recipients(n).children.clear(); });
    row("65 recipients", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        const Node one = recipients(n).children[0];
        recipients(n).children = QList<Node>(65, one);
    });
    row("password recipient", ErrorCode::CmsRecipientsInvalid,
        [](Node &n) { recipients(n).children[1].tag = DerContext3Constructed; });
    row("SHA-1 KDF", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        recipients(n).at({0, 2, 0}).body = QByteArray::fromHex("2b81051086483f0002");
        recipients(n).sort();
    });
    row("AES-128 wrap", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        recipients(n).at({0, 2, 1, 0}).body.back() = 5;
        recipients(n).sort();
    });
    row("wrapped key of 24", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        recipients(n).at({0, 3, 0, 1}).body.chop(16);
        recipients(n).sort();
    });
    row("recipient by key identifier", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        recipients(n).at({0, 3, 0, 0}).tag = DerContext0Constructed;
        recipients(n).sort();
    });
    row("two keys in one KARI", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        Node &keys = recipients(n).at({0, 3});
        const Node twin = keys.children[0];
        keys.children.append(twin);
        recipients(n).sort();
    });
    row("user keying material", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        recipients(n).children[0].children.insert(
            2, Node{DerContext1Constructed, {}, {Node{DerOctetString, "ukm", {}}}});
        recipients(n).sort();
    });
}

void TestGate::envelopedRefuses()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    VERIFY_OK(gateEnveloped(m_enveloped));
    QCOMPARE(Node::parse(m_enveloped).der(), m_enveloped);
    const QByteArray changed = tampered(m_enveloped, edit);
    COMPARE_CODE(gateEnveloped(changed), code);
    COMPARE_CODE(openWith(changed, m_office.reader), code);
    // EnvelopedData and the like are nothing inspect knows, with the same answer.
    COMPARE_CODE(inspect(changed), code);
}

void TestGate::sharedKeyRefuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Edit edit) { QTest::newRow(name) << edit << code; };
    row("another key id", ErrorCode::KeyIdUnknown, [](Node &n) { recipients(n).at({0, 1, 0}).body[3] ^= 1; });
    row("key id of 8", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        recipients(n).at({0, 1, 0}).body.chop(8);
    });
    row("key id with a date", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        recipients(n).at({0, 1}).children.append(Node{DerGeneralizedTime, "20260101000000Z", {}});
    });
    row("two shared keys", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        const Node one = recipients(n).children[0];
        recipients(n).children.append(one);
    });
    row("AES-128 wrap", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        recipients(n).at({0, 2, 0}).body.back() = 5;
    });
    row("wrapped key of 24", ErrorCode::CmsRecipientsInvalid, [](Node &n) {
        recipients(n).at({0, 3}).body.chop(16);
    });
    row("tag of 15", ErrorCode::CmsTagWrongSize, [](Node &n) { envelope(n).children.last().body.chop(1); });
    row("wrapped key changed", ErrorCode::DecryptionFailed, [](Node &n) {
        recipients(n).at({0, 3}).body[0] ^= 1;
    });
    row("tag changed", ErrorCode::DecryptionFailed,
        [](Node &n) { envelope(n).children.last().body[0] ^= 1; });
    row("nonce changed", ErrorCode::DecryptionFailed, [](Node &n) {
        contentAlgorithm(n).at({1, 0}).body[0] ^= 1;
    });
    row("ciphertext cut", ErrorCode::DecryptionFailed, [](Node &n) { n.at({1, 0, 2, 2}).body.chop(1); });
}

void TestGate::sharedKeyRefuses()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    VERIFY_OK(openWithKek(m_shared, m_kek, m_keyId));
    COMPARE_CODE(openWithKek(tampered(m_shared, edit), m_kek, m_keyId), code);
}

void TestGate::signedRefuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Edit edit) { QTest::newRow(name) << edit << code; };
    row("no signed attributes", ErrorCode::CmsAttributesMissing,
        [](Node &n) { signerInfo(n).children.removeAt(3); });
    const std::array attributes{oid::contentType, oid::messageDigest, oid::signingTime,
                                oid::signingCertificateV2};
    for (size_t i = 0; i < attributes.size(); ++i) {
        const QByteArrayView type = attributes[i];
        const QByteArray number = QByteArray::number(qulonglong(i));
        row("without attribute " + number, ErrorCode::CmsAttributesMissing,
            [type](Node &n) { removeAttribute(n, type); });
        row("twice attribute " + number, ErrorCode::CmsAttributesRefused, [type](Node &n) {
            const Node twin = attribute(n, type);
            signedAttributes(n).children.append(twin);
            signedAttributes(n).sort();
        });
        row("two values of attribute " + number, ErrorCode::CmsAttributesRefused, [type](Node &n) {
            Node &values = attribute(n, type).children[1];
            const Node twin = values.children[0];
            values.children.append(twin);
            signedAttributes(n).sort();
        });
        row("empty attribute " + number, ErrorCode::CmsAttributesRefused, [type](Node &n) {
            attribute(n, type).children[1].children.clear();
            signedAttributes(n).sort();
        });
    }
    row("attributes out of order", ErrorCode::DerNotStrict,
        [](Node &n) { signedAttributes(n).children.swapItemsAt(0, 1); });
    row("contentType signedData", ErrorCode::CmsAttributesRefused, [](Node &n) {
        attribute(n, oid::contentType).at({1, 0}) = oidNode(oid::signedData);
        signedAttributes(n).sort();
    });
    row("digest of 20", ErrorCode::CmsAttributesRefused, [](Node &n) {
        attribute(n, oid::messageDigest).at({1, 0}).body.chop(12);
        signedAttributes(n).sort();
    });
    row("content not id-data", ErrorCode::CmsWrongType, [](Node &n) {
        signedData(n).at({2, 0}) = oidNode(oid::signedData);
    });
    row("version 3", ErrorCode::CmsWrongType, [](Node &n) { signedData(n).children[0].body = "\3"; });
    row("AuthEnvelopedData", ErrorCode::CmsWrongType,
        [](Node &n) { n.children[0] = oidNode(oid::authEnvelopedData); });
    row("CRLs inside", ErrorCode::CmsWrongType, [](Node &n) {
        signedData(n).children.insert(4, Node{DerContext1Constructed, {}, {}});
    });
    row("attribute certificate", ErrorCode::CmsWrongType, [](Node &n) {
        signedData(n).at({3, 0}).tag = DerContext1Constructed;
    });
    row("nobody", ErrorCode::CmsSignerCount, [](Node &n) { signedData(n).children[4].children.clear(); });
    row("key identifier", ErrorCode::CmsSignerIdRefused, [](Node &n) {
        signerInfo(n).children[1] = Node{DerContext0, "0123456789", {}};
    });
    row("signer version 3", ErrorCode::CmsSignerIdRefused,
        [](Node &n) { signerInfo(n).children[0].body = "\3"; });
    row("SHA-1 digest", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        signerInfo(n).at({2, 0}).body = QByteArray::fromHex("2b0e03021a");
    });
    row("SHA-1 in the list", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        signedData(n).at({1, 0, 0}).body = QByteArray::fromHex("2b0e03021a");
    });
    row("digest and signature disagree", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        signerInfo(n).at({4, 0}) = oidNode(oid::ecdsaSha384);
    });
    row("PKCS#1 v1.5", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        signerInfo(n).at({4, 0}).body = QByteArray::fromHex("2a864886f70d01010b");
    });
    row("PSS without parameters", ErrorCode::CmsAlgorithmRefused, [](Node &n) {
        signerInfo(n).at({4, 0}) = oidNode(oid::rsaPss);
    });
}

void TestGate::signedRefuses()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    VERIFY_OK(verifyAttached(m_signed, m_office.authority.certificate()));
    QCOMPARE(Node::parse(m_signed).der(), m_signed);
    const QByteArray changed = tampered(m_signed, edit);
    COMPARE_CODE(gateSignedData(changed), code);
    COMPARE_CODE(verifyAttached(changed, m_office.authority.certificate()), code);
}

void TestGate::unsignedAttributesAreLegal()
{
    const QByteArray stamped = tampered(m_signed, [](Node &n) {
        const Node value{DerSet, {}, {Node{DerOctetString, "a time stamp", {}}}};
        const Node stamp{DerSequence, {}, {oidNode("\x2a\x03\x04"), value}};
        signerInfo(n).children.append(Node{DerContext1Constructed, {}, {stamp}});
    });
    const auto verified = verifyAttached(stamped, m_office.authority.certificate());
    VERIFY_OK(verified);
    QCOMPARE(verified->content, QByteArray("content"));
}

void TestGate::shapesOfGoodObjects()
{
    const auto enveloped = gateEnveloped(m_enveloped).value();
    QCOMPARE(enveloped.recipients.size(), 2);
    QVERIFY(enveloped.keyId.isEmpty());
    QCOMPARE(enveloped.ciphertext.size(), 7);
    const auto shared = gateEnveloped(m_shared).value();
    QVERIFY(shared.recipients.isEmpty());
    QCOMPARE(shared.keyId.toByteArray(), m_keyId.raw());
    const auto signedShape = gateSignedData(m_signed).value();
    QVERIFY(signedShape.attached);
    QCOMPARE(signedShape.content.toByteArray(), QByteArray("content"));
    QCOMPARE(signedShape.certificates.size(), 1);
    COMPARE_CODE(gateEnveloped(m_signed), ErrorCode::CmsWrongType);
    COMPARE_CODE(gateSignedData(m_enveloped), ErrorCode::CmsWrongType);
    QVERIFY(!issuerAndSerialOf(QByteArray("garbage")));
}

void TestGate::inspection()
{
    const EnvelopeView enveloped = inspect(m_enveloped).value();
    QCOMPARE(enveloped.kind, EnvelopeKind::AuthEnvelopedData);
    QCOMPARE(enveloped.recipientCount, 2);
    QVERIFY(!enveloped.keyId);
    for (const Credential &reader : {m_office.reader, m_office.secondReader}) {
        const IssuerSerial id{reader.certificate.issuerName(), reader.certificate.serialHex()};
        QVERIFY(enveloped.recipients.contains(id));
    }
    const EnvelopeView shared = inspect(m_shared).value();
    QCOMPARE(shared.recipientCount, 0);
    QCOMPARE(shared.keyId, std::optional(m_keyId));
    const EnvelopeView signedView = inspect(m_signed).value();
    QCOMPARE(signedView.kind, EnvelopeKind::SignedData);
    QVERIFY(signedView.attached);
    QCOMPARE(signedView.signerCount, 1);
    QCOMPARE(signedView.signerIds.first().serialHex, m_office.signer.certificate.serialHex());
    QVERIFY(signedView.certificates == QList<Certificate>{m_office.signer.certificate});
    COMPARE_CODE(inspect("garbage"), ErrorCode::DerNotStrict);
    COMPARE_CODE(inspect(m_office.signer.certificate.der()), ErrorCode::CmsWrongType);
}

void TestGate::everyTruncationIsRefused()
{
    for (const QByteArray &der : {m_enveloped, m_shared, m_signed}) {
        for (qsizetype size = 0; size < der.size(); ++size)
            COMPARE_CODE(inspect(der.first(size)), ErrorCode::DerNotStrict);
        COMPARE_CODE(inspect(der + '\0'), ErrorCode::DerNotStrict);
    }
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
