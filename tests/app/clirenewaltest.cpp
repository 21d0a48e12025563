// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's certificates are renewed in the middle of a call (models/identity/FORMAT.md: renewal).
#include "app/clicall.h"

#include <QJsonArray>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;

class CliRenewalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksTheSameTwice();
    void officeRefuses();
    void isTakenInWithoutAFingerprint();
    void oldBundlesStillOpen();
    void whatWaitedIsSentUnderTheFormerKey();
    void theNextRosterNamesBoth();
    void newBundlesAreForTheNewKey();

private:
    [[nodiscard]] QJsonObject standing() const
    {
        for (const QJsonValue &one :
             m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"reviewers"_s).toArray()) {
            if (one[u"person"_s] == u"V01"_s)
                return one.toObject();
        }
        return {};
    }
    void acknowledge() const
    {
        m_call.did(u"O01"_s, {u"checkpoint"_s});
        (void)m_call.as(u"O01"_s, {u"sync"_s}); // speaks of the unknown signer as long as there is one
        m_call.did(u"V01"_s, {u"sync"_s});
    }

    CliCall m_call;
    QString m_file = m_call.path(u"V01.simsa-renewal"_s);
    QString m_reply = m_call.path(u"V01.renewed"_s);
};

void CliRenewalTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst(); // nothing of it is sent yet
}

void CliRenewalTest::asksTheSameTwice()
{
    const QJsonObject first = m_call.did(u"V01"_s, {u"identity"_s, u"renew"_s, m_file});
    QVERIFY(!first.value(u"again"_s).toBool());
    const QByteArray bytes = m_call.folder().read(u"V01.simsa-renewal"_s);
    const QJsonObject second = m_call.did(u"V01"_s, {u"identity"_s, u"renew"_s, m_file});
    QVERIFY(second.value(u"again"_s).toBool());
    QCOMPARE(m_call.folder().read(u"V01.simsa-renewal"_s), bytes);
    QCOMPARE(runCli(m_call.vault(u"V01"_s) + QStringList{u"identity"_s, u"renew"_s}).out, bytes);
    QVERIFY(m_call.did(u"V01"_s, {u"identity"_s, u"show"_s}).value(u"renewing"_s).toBool());
    // The disk refuses the file: the keys are kept all the same.
    QCOMPARE(m_call.as(u"V01"_s, {u"identity"_s, u"renew"_s, u"/nowhere/at/all"_s}).exit, 3);
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
}

void CliRenewalTest::officeRefuses()
{
    const QStringList renew{u"ca"_s, u"renew"_s, m_file, u"--out"_s, m_reply};
    QCOMPARE(m_call.as(u"ca"_s, {u"ca"_s, u"renew"_s, m_file}).code(), u"Usage"_s);
    QCOMPARE(
        m_call.as(u"ca"_s, {u"ca"_s, u"renew"_s, m_call.path(u"V01.request"_s), u"--out"_s, m_reply}).code(),
        u"DerNotStrict"_s);
    const QString chair = m_call.path(u"C01.simsa-renewal"_s);
    QCOMPARE(m_call.as(u"C01"_s, {u"identity"_s, u"renew"_s, chair}).code(), u"Unsupported"_s);
    QVERIFY(!m_call.folder().has(u"C01.simsa-renewal"_s));
    QCOMPARE(m_call.as(u"V02"_s, renew).code(), u"NotFound"_s); // no authority in that vault
    QVERIFY(!m_call.folder().has(u"V01.renewed"_s));
}

void CliRenewalTest::isTakenInWithoutAFingerprint()
{
    const QJsonObject renewed = m_call.did(u"ca"_s, {u"ca"_s, u"renew"_s, m_file, u"--out"_s, m_reply});
    QCOMPARE(renewed.value(u"person"_s).toString(), u"V01"_s);
    QCOMPARE(m_call.as(u"V02"_s, {u"identity"_s, u"accept"_s, m_reply}).code(), u"KeyInvalid"_s);
    const QJsonObject before = m_call.did(u"V01"_s, {u"identity"_s, u"show"_s});
    m_call.did(u"V01"_s, {u"identity"_s, u"accept"_s, m_reply});
    m_call.did(u"V01"_s, {u"identity"_s, u"accept"_s, m_reply}); // and once more
    const QJsonObject after = m_call.did(u"V01"_s, {u"identity"_s, u"show"_s});
    QCOMPARE(after.value(u"signing"_s), renewed.value(u"signing"_s));
    QVERIFY(after.value(u"signing"_s) != before.value(u"signing"_s));
    QCOMPARE(after.value(u"former"_s).toInt(), 1);
    QVERIFY(!after.value(u"renewing"_s).toBool());
    for (const QString &same : {u"device"_s, u"person"_s, u"name"_s, u"ca"_s, u"office"_s, u"chair"_s})
        QCOMPARE(after.value(same), before.value(same));
}

void CliRenewalTest::oldBundlesStillOpen()
{
    const QString bundle = m_call.path(u"bundles/V01.simsa"_s);
    QVERIFY(m_call.did(u"V01"_s, {u"load"_s, bundle}).value(u"known"_s).toBool());
    QCOMPARE(m_call.as(u"V01"_s, {u"bundle"_s, u"verify"_s, bundle}).exit, 0);
    QCOMPARE(m_call.as(u"V02"_s, {u"bundle"_s, u"verify"_s, bundle}).exit, 1);
}

void CliRenewalTest::whatWaitedIsSentUnderTheFormerKey()
{
    m_call.did(u"V01"_s,
               {u"review"_s, u"seal"_s, u"A-002"_s}); // the first one of the new key, in the same feed
    m_call.did(u"V01"_s, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    const Ran office = m_call.as(u"O01"_s, {u"sync"_s});
    QCOMPARE(office.exit, 1); // the new signer stands in no roster yet
    const QJsonArray findings = office.json().value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first()[u"code"_s].toString(), u"RecordSignerUnknown"_s);
    acknowledge();
    QCOMPARE(standing().value(u"received"_s).toInt(), 1); // that of before
}

void CliRenewalTest::theNextRosterNamesBoth()
{
    const QString roster = m_call.path(u"roster2.json"_s);
    m_call.did(u"O01"_s,
               {u"call"_s, u"roster"_s, u"--version"_s, u"2"_s, u"--clerk"_s, m_call.path(u"O01.reply"_s),
                u"--chair"_s, m_call.path(u"C01.reply"_s), u"--reviewer"_s, m_call.path(u"V01.reply"_s),
                u"--reviewer"_s, m_reply, u"--reviewer"_s, m_call.path(u"V02.reply"_s), u"--out"_s, roster});
    m_call.did(u"O01"_s, {u"call"_s, u"publish"_s, u"roster"_s, roster});
    for (const QString &who : {u"O01"_s, u"C01"_s}) // the chair has not signed for the new signer yet
        QCOMPARE(m_call.as(who, {u"sync"_s}).exit, 1);
    m_call.did(u"C01"_s, {u"counterseal"_s, u"--all"_s});
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    acknowledge();
    QCOMPARE(standing().value(u"received"_s).toInt(), 2);
    QCOMPARE(m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"refused"_s).toInt(), 0);
}

void CliRenewalTest::newBundlesAreForTheNewKey()
{
    (void)m_call.folder().makeFolder(u"bundles2"_s);
    m_call.did(u"O01"_s, {u"bundle"_s, u"make"_s, u"--out"_s, m_call.path(u"bundles2"_s)});
    const QString bundle = m_call.path(u"bundles2/V01.simsa"_s);
    QCOMPARE(m_call.as(u"V01"_s, {u"bundle"_s, u"verify"_s, bundle}).exit, 0);
    QVERIFY(!m_call.did(u"V01"_s, {u"load"_s, bundle}).value(u"known"_s).toBool());
}

QTEST_GUILESS_MAIN(CliRenewalTest)
#include "clirenewaltest.moc"
