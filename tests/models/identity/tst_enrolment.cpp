// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

using namespace simsa;
using namespace simsa::test;
using identity::Device;
using identity::Registry;

/// The laptop's side: device, request, reply.
class EnrolmentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beforeEnrolment();
    void bothWays();
    void fingerprintsAsTheyAreSpoken();
    void requestSpoilt_data();
    void requestSpoilt();
    void replySpoilt_data();
    void replySpoilt();
    void garbageFiles();
    void fingerprintMismatch();
    void anotherDevicesReply();
    void tamperedReply();
    void certificatesOfAnotherKey();
    void foreignAuthority();
    void outsideTheCertificatesTime();
    void deviceBytes();
    void damagedDeviceBytes();

private:
    [[nodiscard]] static Device copyOf(const Device &device)
    {
        return Device::fromBytes(device.toBytes().value()).value();
    }
    [[nodiscard]] base::Result<> acceptEdited(const QJsonObject &json) const
    {
        Device device = copyOf(*m_device);
        const QByteArray file = base::canonicalJson(json);
        const auto accepted = identity::accept(device, file, identity::spokenFingerprint(file), now());
        if (!accepted && device.isEnrolled())
            qFatal("changed on error");
        return accepted;
    }

    std::optional<Registry> m_registry;
    std::optional<Device> m_device;
    QByteArray m_request;
    QByteArray m_reply;
};

void EnrolmentTest::initTestCase()
{
    m_registry = Registry::create(u"Programme Office CA"_s, now()).value();
    m_device = Device::generate().value();
    m_request = requestFile(*m_device);
    m_reply = identity::encode(issue(*m_registry, m_request).value());
}

void EnrolmentTest::beforeEnrolment()
{
    QVERIFY(!m_device->isEnrolled());
    for (const KeyUse use : {KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport})
        COMPARE_CODE(m_device->credential(use), ErrorCode::NotFound);
    QVERIFY(m_device->id() != Device::generate().value().id());
}

void EnrolmentTest::bothWays()
{
    const auto request = identity::requestFromBytes(m_request);
    VERIFY_OK(request);
    QCOMPARE(identity::encode(*request), m_request);
    QCOMPARE(request->device, m_device->id());
    QCOMPARE(request->claimedName, u"홍 심사"_s);
    const auto reply = identity::replyFromBytes(m_reply);
    VERIFY_OK(reply);
    QCOMPARE(identity::encode(*reply), m_reply);

    Device device = copyOf(*m_device);
    VERIFY_OK(identity::accept(device, m_reply, identity::spokenFingerprint(m_reply), now()));
    QVERIFY(device.isEnrolled());
    QCOMPARE(device.person(), hong().person);
    QCOMPARE(device.name(), hong().name);
    QCOMPARE(device.pins().office, pin('1'));
    QCOMPARE(device.pins().chair, pin('2'));
    QCOMPARE(device.pins().ca, m_registry->certificate());
    for (const KeyUse use : {KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport}) {
        const auto credential = device.credential(use);
        VERIFY_OK(credential);
        QVERIFY(credential->key.belongsTo(credential->certificate));
        QVERIFY(credential->certificate.allows(use));
    }
    QCOMPARE(device.credential(KeyUse::Transport)->certificate.commonName(), device.id().hex());
    QCOMPARE(device.credential(KeyUse::Signing)->certificate.commonName(), u"홍심사 (가상)"_s);
    device.pinChair(pin('3'));
    QCOMPARE(device.pins().chair, pin('3'));
}

void EnrolmentTest::fingerprintsAsTheyAreSpoken()
{
    const QString spoken = identity::spokenFingerprint(m_request);
    QCOMPARE(spoken.size(), 23); // ABCDE-FGHJK-MNPQR-STVWX
    QVERIFY(identity::sameFingerprint(spoken, spoken.toLower().replace(u'-', u' ')));
    QVERIFY(identity::sameFingerprint(spoken, u" "_s + QString(spoken).remove(u'-')));
    QVERIFY(!identity::sameFingerprint(spoken, spoken.chopped(1)));
    QVERIFY(!identity::sameFingerprint(spoken, {}));
}

void EnrolmentTest::requestSpoilt_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<ErrorCode>("code");
    const QJsonObject good = base::parseCanonicalJson(m_request).value();
    for (const QString &key : good.keys()) {
        const bool csr = QStringList{u"signing"_s, u"encryption"_s, u"transport"_s}.contains(key);
        QJsonObject json = good;
        json.remove(key);
        QTest::newRow(qPrintable(u"without "_s + key)) << json << ErrorCode::JsonFieldMissing;
        json.insert(key, true);
        QTest::newRow(qPrintable(u"wrong type of "_s + key)) << json << ErrorCode::JsonFieldInvalid;
        if (csr) {
            json.insert(key, u"AAAA"_s);
            QTest::newRow(qPrintable(u"no CSR in "_s + key)) << json << ErrorCode::CsrInvalid;
            QByteArray der = QByteArray::fromBase64(good.value(key).toString().toLatin1());
            der[der.size() - 1] = static_cast<char>(der.back() ^ 1);
            json.insert(key, QString::fromLatin1(der.toBase64()));
            QTest::newRow(qPrintable(u"bad signature in "_s + key)) << json << ErrorCode::CsrInvalid;
        }
    }
    QJsonObject json = good;
    json.insert(u"more"_s, 1);
    QTest::newRow("unknown key") << json << ErrorCode::JsonFieldUnknown;
    json = good;
    json.insert(u"v"_s, 2);
    QTest::newRow("version 2") << json << ErrorCode::JsonFieldInvalid;
    json = good;
    json.insert(u"type"_s, u"simsa-enrolment"_s);
    QTest::newRow("type of a reply") << json << ErrorCode::JsonFieldInvalid;
    json = good;
    json.insert(u"name"_s, QString(201, u'x'));
    QTest::newRow("long name") << json << ErrorCode::JsonFieldInvalid;
}

void EnrolmentTest::requestSpoilt()
{
    QFETCH(QJsonObject, json);
    QFETCH(ErrorCode, code);
    COMPARE_CODE(identity::requestFromBytes(base::canonicalJson(json)), code);
}

void EnrolmentTest::replySpoilt_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<ErrorCode>("code");
    const QJsonObject good = base::parseCanonicalJson(m_reply).value();
    for (const QString &key : good.keys()) {
        QJsonObject json = good;
        json.remove(key);
        QTest::newRow(qPrintable(u"without "_s + key)) << json << ErrorCode::JsonFieldMissing;
        json.insert(key, true);
        QTest::newRow(qPrintable(u"wrong type of "_s + key)) << json << ErrorCode::JsonFieldInvalid;
        if (QStringList{u"ca"_s, u"signing"_s, u"encryption"_s, u"transport"_s}.contains(key)) {
            json.insert(key, u"AAAA"_s);
            QTest::newRow(qPrintable(u"no certificate in "_s + key)) << json << ErrorCode::CertificateInvalid;
        }
    }
    QJsonObject json = good;
    json.insert(u"more"_s, 1);
    QTest::newRow("unknown key") << json << ErrorCode::JsonFieldUnknown;
    json = good;
    json.insert(u"person"_s, u"rev hong"_s);
    QTest::newRow("person") << json << ErrorCode::JsonFieldInvalid;
}

void EnrolmentTest::replySpoilt()
{
    QFETCH(QJsonObject, json);
    QFETCH(ErrorCode, code);
    COMPARE_CODE(identity::replyFromBytes(base::canonicalJson(json)), code);
    COMPARE_CODE(acceptEdited(json), code);
}

void EnrolmentTest::garbageFiles()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("PK\x03\x04"), m_request.chopped(1)}) {
        COMPARE_CODE(identity::requestFromBytes(bytes), ErrorCode::JsonMalformed);
        COMPARE_CODE(identity::replyFromBytes(bytes), ErrorCode::JsonMalformed);
    }
    COMPARE_CODE(identity::requestFromBytes(m_request + '\n'), ErrorCode::JsonNotCanonical);
    COMPARE_CODE(identity::requestFromBytes("\xff{}"), ErrorCode::TextNotUtf8);
}

void EnrolmentTest::fingerprintMismatch()
{
    Device device = copyOf(*m_device);
    COMPARE_CODE(identity::accept(device, m_reply, identity::spokenFingerprint(m_request), now()),
                 ErrorCode::FingerprintMismatch);
    COMPARE_CODE(identity::accept(device, m_reply, {}, now()), ErrorCode::FingerprintMismatch);
    // One byte changed on the way is another fingerprint, before anything is parsed.
    QByteArray tampered = m_reply;
    tampered[tampered.size() / 2] = static_cast<char>(tampered.at(tampered.size() / 2) ^ 1);
    COMPARE_CODE(identity::accept(device, tampered, identity::spokenFingerprint(m_reply), now()),
                 ErrorCode::FingerprintMismatch);
    QVERIFY(!device.isEnrolled());
}

void EnrolmentTest::anotherDevicesReply()
{
    Device other = Device::generate().value();
    COMPARE_CODE(identity::accept(other, m_reply, identity::spokenFingerprint(m_reply), now()),
                 ErrorCode::KeyInvalid);
    QVERIFY(!other.isEnrolled());
}

void EnrolmentTest::tamperedReply()
{
    const QJsonObject good = base::parseCanonicalJson(m_reply).value();
    VERIFY_OK(acceptEdited(good));
    QJsonObject json = good;
    json.insert(u"signing"_s, good.value(u"encryption"_s));
    COMPARE_CODE(acceptEdited(json), ErrorCode::KeyInvalid);
    json = good;
    json.insert(u"encryption"_s, good.value(u"ca"_s));
    COMPARE_CODE(acceptEdited(json), ErrorCode::KeyInvalid);
}

void EnrolmentTest::certificatesOfAnotherKey()
{
    const Device other = Device::generate().value();
    QJsonObject json = base::parseCanonicalJson(requestFile(other)).value();
    json.insert(u"device"_s, m_device->id().hex()); // claims this device, holds other keys
    const QByteArray request = base::canonicalJson(json);
    const auto reply = issue(*m_registry, request);
    VERIFY_OK(reply);
    COMPARE_CODE(acceptEdited(base::parseCanonicalJson(identity::encode(*reply)).value()),
                 ErrorCode::KeyInvalid);
}

void EnrolmentTest::foreignAuthority()
{
    const auto other = Registry::create(u"Programme Office CA"_s, now()); // the same name
    QJsonObject json = base::parseCanonicalJson(m_reply).value();
    json.insert(u"ca"_s, QString::fromLatin1(other.value().certificate().der().toBase64()));
    COMPARE_CODE(acceptEdited(json), ErrorCode::CertificateUntrusted);
}

void EnrolmentTest::outsideTheCertificatesTime()
{
    Device device = copyOf(*m_device);
    const QString spoken = identity::spokenFingerprint(m_reply);
    COMPARE_CODE(identity::accept(device, m_reply, spoken, now().addSecs(-1)),
                 ErrorCode::CertificateNotYetValid);
    COMPARE_CODE(identity::accept(device, m_reply, spoken, now().addYears(2).addSecs(1)),
                 ErrorCode::CertificateExpired);
    QVERIFY(!device.isEnrolled());
    VERIFY_OK(identity::accept(device, m_reply, spoken, now()));
}

void EnrolmentTest::deviceBytes()
{
    Device device = copyOf(*m_device);
    QVERIFY(!device.isEnrolled());
    QCOMPARE(device.toBytes().value(), m_device->toBytes().value());
    VERIFY_OK(identity::accept(device, m_reply, identity::spokenFingerprint(m_reply), now()));
    const Device back = copyOf(device);
    QCOMPARE(back.toBytes().value(), device.toBytes().value());
    QCOMPARE(back.person(), device.person());
    QCOMPARE(back.pins(), device.pins());
    QCOMPARE(back.credential(KeyUse::Signing)->certificate, device.credential(KeyUse::Signing)->certificate);
}

void EnrolmentTest::damagedDeviceBytes()
{
    const QByteArray good = m_device->toBytes().value();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("garbage"), QByteArray("\xa0", 1), good + 'x'})
        COMPARE_CODE(Device::fromBytes(bytes), ErrorCode::VaultDamaged);
    for (qsizetype size = 0; size < good.size(); ++size)
        COMPARE_CODE(Device::fromBytes(good.first(size)), ErrorCode::VaultDamaged);
}

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
