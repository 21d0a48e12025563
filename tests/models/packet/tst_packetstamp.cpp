// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packets ten years on: time stamps of a real local authority, expired certificates, a signer revoked since,
// and the commands of README.txt as they stand.

#include "crypto/cms.h"
#include "packet/packetstamp.h"
#include "packet/packetverifier.h"
#include "packetcall.h"
#include "packetfile.h"
#include "support/temporaryfolder.h"
#include "support/tsa.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace simsa;
using namespace packet;
using namespace packettest;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using support::Tsa;

class PacketStampTest : public QObject
{
    Q_OBJECT

private slots:
    void stampedAndVerified();
    void chairSignsAfterTheStamp();
    void stampsOfOthersAreRefused();
    void lateStampShowsNothing();
    void tenYearsOn_data();
    void tenYearsOn();

private:
    [[nodiscard]] QString written(bool chairSigns = true);
    [[nodiscard]] crypto::Certificate ca() const { return crypto::Certificate::fromPem(m_tsa.ca()).value(); }
    [[nodiscard]] PacketVerdict verdictOn(const QString &path, bool knowsTsa = true) const;
    /// Puts a list into the packet that revokes the office's signer since `since`, and signs it again.
    void revokeOffice(const QString &path, const QDateTime &since);

    PacketCall m_call;
    const Tsa m_tsa;
    support::TemporaryFolder m_folder;
};

QString PacketStampTest::written(bool chairSigns)
{
    const QString path = m_folder.path(u"FILE.asice"_s);
    QFile::remove(path);
    m_call.write(path, Audience::applicant(proposalId("p-001")), chairSigns);
    return path;
}

PacketVerdict PacketStampTest::verdictOn(const QString &path, bool knowsTsa) const
{
    PacketTrust trust;
    if (knowsTsa)
        trust.tsa = ca();
    return verifyPacket(path, trust).value();
}

void PacketStampTest::stampedAndVerified()
{
    const QString path = written();
    QVERIFY(!verdictOn(path).check(CheckCode::Timestamps));
    for (int signature = 1; signature <= 2; ++signature) {
        const auto query = stampQuery(path);
        VERIFY_OK(query);
        const auto info = addStamp(path, m_tsa.reply(*query), ca());
        VERIFY_OK(info);
        QCOMPARE(info->signers.size(), 2);
        const PacketVerdict verdict = verdictOn(path);
        QVERIFY(verdict.overall() != Overall::Fails);
        const Check *check = verdict.check(CheckCode::Timestamps);
        QVERIFY(check);
        QCOMPARE(check->status, CheckStatus::Ok);
        QCOMPARE(check->good, signature);
        QVERIFY2(check->subject.startsWith(u"2026-03-01T12:00:"_s), qPrintable(check->subject));
    }
    COMPARE_CODE(stampQuery(path), ErrorCode::AlreadyExists);
    // Who knows no such authority sees the times and believes nothing.
    const PacketVerdict unknown = verdictOn(path, false);
    QCOMPARE(unknown.check(CheckCode::Timestamps)->status, CheckStatus::NotInPacket);
    QVERIFY(unknown.check(CheckCode::Timestamps)->subject.startsWith(u"2026-03-01T12:00:"_s));
    PacketTrust other;
    const Tsa stranger;
    other.tsa = crypto::Certificate::fromPem(stranger.ca()).value();
    const auto refused = verifyPacket(path, other);
    QCOMPARE(refused->check(CheckCode::Timestamps)->status, CheckStatus::Failed);
    QCOMPARE(refused->check(CheckCode::Timestamps)->error->code, ErrorCode::TimestampInvalid);
}

void PacketStampTest::chairSignsAfterTheStamp()
{
    const QString path = written(false);
    VERIFY_OK(addStamp(path, m_tsa.reply(stampQuery(path).value()), ca()));
    VERIFY_OK(addPacketSignature(path, m_call.cast().chair.signing(), m_call.cast().clock.now()));
    const PacketVerdict verdict = verdictOn(path);
    QCOMPARE(verdict.signatures.size(), 2);
    QCOMPARE(verdict.check(CheckCode::Timestamps)->status, CheckStatus::Ok);
    QCOMPARE(verdict.check(CheckCode::Timestamps)->good, 1);
}

void PacketStampTest::stampsOfOthersAreRefused()
{
    const QString path = written();
    const QByteArray before = m_folder.read(u"FILE.asice"_s);
    const QByteArray reply = m_tsa.reply(stampQuery(path).value());
    const Tsa other;
    COMPARE_CODE(addStamp(path, reply, crypto::Certificate::fromPem(other.ca()).value()),
                 ErrorCode::TimestampInvalid);
    COMPARE_CODE(addStamp(path, "no reply", ca()), ErrorCode::TimestampInvalid);
    const QString another = m_folder.path(u"another.asice"_s);
    m_call.write(another, Audience::archive());
    const QByteArray foreign = m_tsa.reply(stampQuery(another).value());
    COMPARE_CODE(addStamp(path, foreign, ca()), ErrorCode::TimestampInvalid);
    QCOMPARE(m_folder.read(u"FILE.asice"_s), before);
    VERIFY_OK(addStamp(path, reply, ca()));
}

void PacketStampTest::revokeOffice(const QString &path, const QDateTime &since)
{
    support::Cast &cast = m_call.cast();
    PacketEntries entries = PacketEntries::read(path);
    const crypto::Certificate signer = cast.office.signing().certificate;
    VERIFY_OK(cast.registry.revoke(cast.office.device.id(), since, crypto::RevocationReason::KeyCompromise,
                                   cast.clock.now()));
    const auto crl = cast.registry.issueCrl(cast.clock.now());
    VERIFY_OK(crl);
    QVERIFY(crl->find(signer).has_value());
    entries[u"crl/current.crl"_s] = crl->der();
    entries.makeConsistent();
    entries.sign({cast.office.signing(), cast.chair.signing()}, cast.clock.now());
    entries.write(path);
}

void PacketStampTest::tenYearsOn_data()
{
    QTest::addColumn<bool>("stamped");
    QTest::addColumn<bool>("revoked");
    QTest::newRow("as it was") << false << false;
    QTest::newRow("stamped") << true << false;
    QTest::newRow("stamped, and a signer revoked since") << true << true;
    QTest::newRow("a signer revoked since") << false << true;
}

void PacketStampTest::tenYearsOn()
{
    QFETCH(bool, stamped);
    QFETCH(bool, revoked);
    const QString path = written();
    if (revoked)
        revokeOffice(path, QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC));
    if (stamped)
        VERIFY_OK(addStamp(path, m_tsa.reply(stampQuery(path).value()), ca()));
    const PacketVerdict verdict = verdictOn(path);
    // An applicant's packet has no checkpoint to show that the records are older than the revocation.
    QCOMPARE(verdict.check(CheckCode::Revocation)->status,
             revoked ? CheckStatus::NotInPacket : CheckStatus::Ok);
    QVERIFY(verdict.overall() != Overall::Fails);

    QStringList commands{u"rm -rf p"_s};
    const QByteArray text = PacketEntries::read(path)[u"README.txt"_s];
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (commands.last().endsWith(u'\\'))
            commands.last() = commands.last().chopped(1) + line.trimmed();
        else if (line.startsWith(u"  "_s) && !line.startsWith(u"   "_s))
            commands.append(line.trimmed());
    }
    QFile::remove(m_folder.path(u"tsa-ca.pem"_s));
    QFile::copy(m_tsa.caPath(), m_folder.path(u"tsa-ca.pem"_s));
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"faketime"_s, {u"2036-03-01 12:00:00"_s, u"sh"_s, u"-ec"_s, commands.join(u'\n')});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QCOMPARE(said.count("Verification successful"), 2);
    QCOMPARE(said.count("Verification: OK"), stamped ? 1 : 0);
    QCOMPARE(said.contains("Time stamp: Mar  1 12:00:"), stamped);
    QCOMPARE(said.contains("Key Compromise"), revoked);
}

void PacketStampTest::lateStampShowsNothing()
{
    // Revoked a day after signing and stamped three weeks later: the key's thief could have signed as well.
    PacketCall call;
    std::swap(m_call, call);
    const QString path = written();
    revokeOffice(path, m_call.cast().clock.now().addDays(1));
    for (int signature = 1; signature <= 2; ++signature)
        VERIFY_OK(addStamp(path, m_tsa.reply(stampQuery(path).value()), ca()));
    const PacketVerdict verdict = verdictOn(path);
    QCOMPARE(verdict.check(CheckCode::Revocation)->status, CheckStatus::NotInPacket);
    QCOMPARE(verdict.check(CheckCode::Timestamps)->status, CheckStatus::NotInPacket);
    std::swap(m_call, call);
}

QTEST_GUILESS_MAIN(PacketStampTest)
#include "tst_packetstamp.moc"
