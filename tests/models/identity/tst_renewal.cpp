// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "crypto/cms.h"

#include <QCborArray>
#include <QCborMap>

using namespace simsa;
using namespace simsa::test;
using crypto::RevocationReason;
using identity::Device;
using identity::Registry;

/// New certificates for a device that has some: both sides (FORMAT.md: renewal).
class RenewalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothWays();
    void oldKeysWorkUntilTheReply();
    void askedTwiceIsTheSameFile();
    void formerKeysStayInOrder();
    void notBeforeEnrolment();
    void officeRefusesAForeignAuthority();
    void officeRefusesAnotherDevice();
    void officeRefusesARevokedDevice();
    void officeRefusesOutsideTheCertificatesTime();
    void officeRefusesPinnedSigners();
    void officeRefusesASignatureByAnotherKey();
    void officeRefusesEveryFlippedBit();
    void officeRefusesWhatItDidNotRegister();
    void officeTakesTheSameFileTwice();
    void laptopRefusesChangedPins();
    void changedPinsTakeASpokenFingerprint();
    void laptopRefusesAnotherPersonOrDevice();
    void laptopRefusesOtherKeys();
    void laptopRefusesExpiredCertificates();
    void theSameReplyOnceMore();
    void enrollingAgainKeepsTheOldCertificate();
    void rowsOfBefore();
    void damagedRows();

private:
    [[nodiscard]] static Device copyOf(const Device &device)
    {
        return Device::fromBytes(device.toBytes().value()).value();
    }
    [[nodiscard]] base::Result<identity::EnrolmentReply> renew(const QByteArray &file,
                                                               const QDateTime &at = later())
    {
        return m_registry->renew(file, pin('1'), pin('2'), at);
    }
    /// A refusal must leave the register as it was.
    void refused(const QByteArray &file, ErrorCode code, const QDateTime &at = later())
    {
        const QByteArray before = m_registry->toBytes().value();
        COMPARE_CODE(renew(file, at), code);
        QCOMPARE(m_registry->toBytes().value(), before);
    }
    /// A refusal must leave the device as it was.
    void laptopRefuses(const QJsonObject &reply, ErrorCode code, const QDateTime &at = later())
    {
        const QByteArray before = m_device->toBytes().value();
        COMPARE_CODE(identity::acceptRenewal(*m_device, base::canonicalJson(reply), at), code);
        QCOMPARE(m_device->toBytes().value(), before);
    }
    [[nodiscard]] QJsonObject goodReply()
    {
        return base::parseCanonicalJson(identity::encode(renew(m_file).value())).value();
    }
    [[nodiscard]] static QDateTime later() { return now().addYears(2).addDays(-40); }
    [[nodiscard]] Device enrolled();

    std::optional<Registry> m_registry;
    std::optional<Device> m_device;
    QByteArray m_file;
};

Device RenewalTest::enrolled()
{
    Device device = Device::generate().value();
    const QByteArray reply = identity::encode(issue(*m_registry, requestFile(device)).value());
    if (!identity::accept(device, reply, identity::spokenFingerprint(reply), now()))
        qFatal("not enrolled");
    return device;
}

void RenewalTest::init()
{
    m_registry = Registry::create(u"Programme Office CA"_s, now()).value();
    m_device = enrolled();
    m_file = identity::renewalOf(*m_device, later()).value();
}

void RenewalTest::bothWays()
{
    const auto renewal = identity::renewalFromBytes(m_file, m_registry->certificate());
    VERIFY_OK(renewal);
    QCOMPARE(renewal->request.device, m_device->id());
    QCOMPARE(renewal->request.claimedName, hong().name.ko);
    QCOMPARE(renewal->signer, m_device->credential(KeyUse::Signing)->certificate);
    const auto reply = renew(m_file);
    VERIFY_OK(reply);
    QCOMPARE(reply->person, hong().person);
    QCOMPARE(m_registry->issued().size(), 6);
    const Device before = copyOf(*m_device);
    VERIFY_OK(identity::acceptRenewal(*m_device, identity::encode(*reply), later()));
    QVERIFY(m_device->pendingRenewal().isEmpty());
    QCOMPARE(m_device->id(), before.id());
    QCOMPARE(m_device->person(), before.person());
    QCOMPARE(m_device->name(), before.name()); // the English spelling too
    QCOMPARE(m_device->pins(), before.pins());
    for (const KeyUse use : {KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport}) {
        const auto fresh = m_device->credential(use);
        VERIFY_OK(fresh);
        QVERIFY(fresh->key.belongsTo(fresh->certificate));
        QVERIFY(!before.key(use).belongsTo(fresh->certificate));
        QCOMPARE(fresh->certificate.notAfter(), later().addYears(2));
        QCOMPARE(fresh->certificate.organisation(), hong().organisation);
        QCOMPARE(fresh->certificate.email(), hong().email);
    }
    QVERIFY(m_device->former(KeyUse::Transport).isEmpty());
}

void RenewalTest::oldKeysWorkUntilTheReply()
{
    const auto mine = m_device->credential(KeyUse::Encryption).value();
    const QByteArray sealed = crypto::sealTo("before", {mine.certificate}).value();
    QCOMPARE(crypto::openWith(sealed, mine).value(), QByteArray("before"));
    VERIFY_OK(crypto::signAttached("x", m_device->credential(KeyUse::Signing).value(), later()));
    VERIFY_OK(identity::acceptRenewal(*m_device, identity::encode(renew(m_file).value()), later()));
    // And afterwards the old one still opens what was sealed to it, after a restart as well.
    const Device back = copyOf(*m_device);
    QCOMPARE(back.former(KeyUse::Encryption).size(), 1);
    QCOMPARE(crypto::openWith(sealed, back.former(KeyUse::Encryption).first()).value(), QByteArray("before"));
    COMPARE_CODE(crypto::openWith(sealed, back.credential(KeyUse::Encryption).value()),
                 ErrorCode::NotARecipient);
    QCOMPARE(back.former(KeyUse::Signing).size(), 1);
}

void RenewalTest::askedTwiceIsTheSameFile()
{
    QCOMPARE(identity::renewalOf(*m_device, later().addDays(1)).value(), m_file);
    // The program died after the keys were kept and before the file was written.
    Device back = copyOf(*m_device);
    QCOMPARE(identity::renewalOf(back, later()).value(), m_file);
    VERIFY_OK(identity::acceptRenewal(back, identity::encode(renew(m_file).value()), later()));
    // After the reply the next one is another.
    QVERIFY(identity::renewalOf(back, later()).value() != m_file);
}

void RenewalTest::formerKeysStayInOrder()
{
    const auto first = m_device->credential(KeyUse::Encryption).value().certificate;
    VERIFY_OK(identity::acceptRenewal(*m_device, identity::encode(renew(m_file).value()), later()));
    const auto second = m_device->credential(KeyUse::Encryption).value().certificate;
    const QByteArray again = identity::renewalOf(*m_device, later()).value();
    VERIFY_OK(identity::acceptRenewal(*m_device, identity::encode(renew(again).value()), later()));
    const auto former = copyOf(*m_device).former(KeyUse::Encryption);
    QCOMPARE(former.size(), 2);
    QCOMPARE(former[0].certificate, second);
    QCOMPARE(former[1].certificate, first);
    QVERIFY(former[1].key.belongsTo(first));
}

void RenewalTest::notBeforeEnrolment()
{
    Device device = Device::generate().value();
    COMPARE_CODE(identity::renewalOf(device, now()), ErrorCode::NotFound);
    QVERIFY(device.pendingRenewal().isEmpty());
}

void RenewalTest::officeRefusesAForeignAuthority()
{
    auto other = Registry::create(u"Programme Office CA"_s, now()).value(); // the same name
    std::swap(*m_registry, other);
    refused(m_file, ErrorCode::CertificateUntrusted);
}

void RenewalTest::officeRefusesAnotherDevice()
{
    // A device may not ask for another one's certificates.
    Device other = enrolled();
    const auto signer = other.credential(KeyUse::Signing).value();
    const auto request = identity::renewalFromBytes(m_file, m_registry->certificate()).value().requestJson;
    refused(crypto::signAttached(request, signer, later()).value(), ErrorCode::KeyInvalid);
}

void RenewalTest::officeRefusesARevokedDevice()
{
    VERIFY_OK(m_registry->revoke(m_device->id(), now(), RevocationReason::KeyCompromise, now()));
    refused(m_file, ErrorCode::CertificateRevoked);
}

void RenewalTest::officeRefusesOutsideTheCertificatesTime()
{
    refused(m_file, ErrorCode::CertificateExpired, now().addYears(2).addSecs(1));
    refused(m_file, ErrorCode::CertificateNotYetValid, now().addSecs(-1));
    VERIFY_OK(renew(m_file, now().addYears(2)));
}

void RenewalTest::officeRefusesPinnedSigners()
{
    const base::Digest own = m_device->credential(KeyUse::Signing)->certificate.fingerprint();
    COMPARE_CODE(m_registry->renew(m_file, own, pin('2'), later()), ErrorCode::Unsupported);
    COMPARE_CODE(m_registry->renew(m_file, pin('1'), own, later()), ErrorCode::Unsupported);
    // And such a device does not even ask.
    Device chair = enrolled();
    chair.pinChair(chair.credential(KeyUse::Signing)->certificate.fingerprint());
    COMPARE_CODE(identity::renewalOf(chair, later()), ErrorCode::Unsupported);
    QVERIFY(chair.pendingRenewal().isEmpty());
}

void RenewalTest::officeRefusesASignatureByAnotherKey()
{
    // The encryption key's certificate allows no signing; a bare request has no signature.
    const auto request = identity::renewalFromBytes(m_file, m_registry->certificate()).value().requestJson;
    const auto encryption = m_device->credential(KeyUse::Encryption).value();
    COMPARE_CODE(crypto::signAttached(request, encryption, later()), ErrorCode::KeyUsageWrong);
    refused(request, ErrorCode::DerNotStrict);
    refused({}, ErrorCode::DerNotStrict);
    const auto signer = m_device->credential(KeyUse::Signing).value();
    refused(crypto::signAttached("{}", signer, later()).value(), ErrorCode::JsonFieldMissing);
    refused(crypto::signAttached("junk", signer, later()).value(), ErrorCode::JsonMalformed);
}

void RenewalTest::officeRefusesEveryFlippedBit()
{
    const QByteArray before = m_registry->toBytes().value();
    for (qsizetype i = 0; i < m_file.size(); i += 7) {
        QByteArray spoilt = m_file;
        spoilt[i] = static_cast<char>(spoilt.at(i) ^ (1 << (i % 8)));
        QVERIFY2(!renew(spoilt), qPrintable(QString::number(i)));
    }
    QCOMPARE(m_registry->toBytes().value(), before);
}

void RenewalTest::officeRefusesWhatItDidNotRegister()
{
    // A register restored from before this device was enrolled does not vouch for it.
    const QByteArray old = m_registry->toBytes().value();
    Device later = enrolled();
    const QByteArray file = identity::renewalOf(later, now()).value();
    m_registry = Registry::fromBytes(old).value();
    refused(file, ErrorCode::CertificateUntrusted);
}

void RenewalTest::officeTakesTheSameFileTwice()
{
    VERIFY_OK(renew(m_file)); // this reply is lost on the way
    const auto second = renew(m_file);
    VERIFY_OK(second);
    VERIFY_OK(identity::acceptRenewal(*m_device, identity::encode(*second), later()));
}

void RenewalTest::laptopRefusesChangedPins()
{
    const QJsonObject good = goodReply();
    for (const QString &key : {u"office"_s, u"chair"_s}) {
        QJsonObject json = good;
        json.insert(key, pin('9').hex());
        laptopRefuses(json, ErrorCode::FingerprintMismatch);
    }
    auto other = Registry::create(u"Programme Office CA"_s, now()).value();
    QJsonObject json = good;
    json.insert(u"ca"_s, QString::fromLatin1(other.certificate().der().toBase64()));
    laptopRefuses(json, ErrorCode::FingerprintMismatch);
    VERIFY_OK(identity::acceptRenewal(*m_device, base::canonicalJson(good), later()));
}

void RenewalTest::changedPinsTakeASpokenFingerprint()
{
    QJsonObject json = goodReply();
    json.insert(u"chair"_s, pin('9').hex());
    const QByteArray file = base::canonicalJson(json);
    VERIFY_OK(identity::accept(*m_device, file, identity::spokenFingerprint(file), later()));
    QCOMPARE(m_device->pins().chair, pin('9'));
    QCOMPARE(m_device->former(KeyUse::Encryption).size(), 1);
    QVERIFY(m_device->pendingRenewal().isEmpty());
}

void RenewalTest::laptopRefusesAnotherPersonOrDevice()
{
    QJsonObject json = goodReply();
    json.insert(u"person"_s, u"rev-kim"_s);
    laptopRefuses(json, ErrorCode::KeyInvalid);
    json = goodReply();
    json.insert(u"device"_s, Device::generate().value().id().hex());
    laptopRefuses(json, ErrorCode::KeyInvalid);
    COMPARE_CODE(identity::acceptRenewal(*m_device, "{}", later()), ErrorCode::JsonFieldMissing);
    COMPARE_CODE(identity::acceptRenewal(*m_device, "PK", later()), ErrorCode::JsonMalformed);
}

void RenewalTest::laptopRefusesOtherKeys()
{
    // Certificates of the keys in use, of a third set, and one of each.
    const QJsonObject good = goodReply();
    laptopRefuses(
        base::parseCanonicalJson(identity::encode(issue(*m_registry, requestFile(*m_device)).value()))
            .value(),
        ErrorCode::KeyInvalid);
    Device twin = Device::fromBytes(m_device->toBytes().value()).value();
    VERIFY_OK(identity::acceptRenewal(twin, base::canonicalJson(good), later()));
    const QByteArray third = identity::renewalOf(twin, later()).value();
    const QJsonObject foreign = base::parseCanonicalJson(identity::encode(renew(third).value())).value();
    laptopRefuses(foreign, ErrorCode::KeyInvalid);
    for (const QString &key : {u"signing"_s, u"encryption"_s, u"transport"_s}) {
        QJsonObject json = good;
        json.insert(key, foreign.value(key));
        laptopRefuses(json, ErrorCode::KeyInvalid);
    }
    Device unasked = enrolled();
    QJsonObject json =
        base::parseCanonicalJson(identity::encode(issue(*m_registry, requestFile(unasked)).value())).value();
    COMPARE_CODE(identity::acceptRenewal(unasked, base::canonicalJson(json), later()), ErrorCode::KeyInvalid);
}

void RenewalTest::laptopRefusesExpiredCertificates()
{
    laptopRefuses(goodReply(), ErrorCode::CertificateExpired, later().addYears(2).addSecs(1));
    laptopRefuses(goodReply(), ErrorCode::CertificateNotYetValid, later().addSecs(-1));
}

void RenewalTest::theSameReplyOnceMore()
{
    const QByteArray reply = base::canonicalJson(goodReply());
    VERIFY_OK(identity::acceptRenewal(*m_device, reply, later()));
    const QByteArray once = m_device->toBytes().value();
    VERIFY_OK(identity::acceptRenewal(*m_device, reply, later()));
    QCOMPARE(m_device->toBytes().value(), once);
}

void RenewalTest::enrollingAgainKeepsTheOldCertificate()
{
    // After the end of a certificate: the same keys, certified anew with fingerprints compared.
    const auto old = m_device->credential(KeyUse::Encryption).value();
    const QByteArray sealed = crypto::sealTo("before", {old.certificate}).value();
    const QByteArray reply = identity::encode(issue(*m_registry, requestFile(*m_device)).value());
    VERIFY_OK(identity::accept(*m_device, reply, identity::spokenFingerprint(reply), now()));
    QCOMPARE(crypto::openWith(sealed, m_device->former(KeyUse::Encryption).first()).value(),
             QByteArray("before"));
    QCOMPARE(m_device->pendingRenewal(), m_file); // still waited for
}

void RenewalTest::rowsOfBefore()
{
    // Nine fields, as the first version wrote them, and nothing more while nothing was renewed.
    const Device plain = enrolled();
    const QByteArray row = plain.toBytes().value();
    QCOMPARE(QCborValue::fromCbor(row).toMap().size(), 9);
    const Device back = Device::fromBytes(row).value();
    QVERIFY(back.pendingRenewal().isEmpty());
    QVERIFY(back.former(KeyUse::Signing).isEmpty());
    QCOMPARE(back.toBytes().value(), row);
}

void RenewalTest::damagedRows()
{
    VERIFY_OK(identity::acceptRenewal(*m_device, base::canonicalJson(goodReply()), later()));
    VERIFY_OK(identity::renewalOf(*m_device, later()));
    const QByteArray good = m_device->toBytes().value();
    QCOMPARE(copyOf(*m_device).toBytes().value(), good);
    for (qsizetype size = 0; size < good.size(); size += 3)
        COMPARE_CODE(Device::fromBytes(good.first(size)), ErrorCode::VaultDamaged);
    // Keys without their certificates, two pending keys.
    for (const int field : {9, 10, 11, 12, 13}) {
        QCborMap map = QCborValue::fromCbor(good).toMap();
        map.insert(field, QCborArray{QByteArray("x")});
        COMPARE_CODE(Device::fromBytes(map.toCborValue().toCbor()), ErrorCode::VaultDamaged);
    }
}

QTEST_GUILESS_MAIN(RenewalTest)
#include "tst_renewal.moc"
