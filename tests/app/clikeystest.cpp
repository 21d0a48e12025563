// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in a file of their own, and keys on a token.
#include "app/clicall.h"
#include "support/softtoken.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;
using support::SoftToken;

class CliKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exports_data();
    void exports();
    void refusesToExport_data();
    void refusesToExport();
    void makesAVaultOnAToken();
    void reviewsWithIt();
    void renewsOnIt();
    void wantsThePin();
    void withoutTheToken();
    void tokenOptionsGoTogether();

private:
    /// Runs as V01, whose keys lie on the token.
    [[nodiscard]] Ran onToken(const QStringList &arguments, const QString &pinFile = u"pin"_s) const
    {
        return m_call.as(u"V01"_s, QStringList{u"--pin-file"_s, m_call.path(pinFile)} + arguments);
    }
    QJsonObject did(const QStringList &arguments) const
    {
        const Ran ran = onToken(arguments);
        if (ran.exit != 0)
            qFatal("%s: exit %d: %s", qPrintable(arguments.join(u' ')), ran.exit, ran.err.constData());
        return ran.json();
    }
    [[nodiscard]] QStringList tokenOptions() const
    {
        return {u"--token-module"_s, SoftToken::module(),     u"--token-signing"_s,
                m_signing,           u"--token-encryption"_s, m_opening};
    }

    SoftToken m_token;
    CliCall m_call;
    QString m_signing;
    QString m_opening;
};

void CliKeysTest::initTestCase()
{
    m_call.enrol();
    (void)m_call.folder().write(u"pin"_s, SoftToken::pin().toUtf8() + '\n');
    (void)m_call.folder().write(u"wrong-pin"_s, "000000\n");
    (void)m_call.folder().write(u"export"_s, "six words that nobody has guessed\n");
    (void)m_call.folder().write(u"short"_s, "too short\n");
    m_signing = m_token.makePair(u"simsa-sign"_s, u"sign"_s);
    m_opening = m_token.makePair(u"simsa-open"_s, u"derive"_s);
}

void CliKeysTest::exports_data()
{
    QTest::addColumn<QString>("use");
    QTest::newRow("signing") << u"signing"_s;
    QTest::newRow("encryption") << u"encryption"_s;
}

void CliKeysTest::exports()
{
    QFETCH(QString, use);
    const QString file = m_call.folder().write(use + u".p12"_s, "what stood here before");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther | QFile::WriteOwner));
    m_call.did(u"V02"_s, {u"identity"_s, u"export"_s, file, u"--use"_s, use, u"--export-passphrase-file"_s,
                          m_call.path(u"export"_s)});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
    const Ran opened =
        support::runProgram(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file, u"-nodes"_s, u"-passin"_s,
                                           u"file:"_s + m_call.path(u"export"_s)});
    QCOMPARE(opened.exit, 0);
    QCOMPARE(opened.out.count("BEGIN CERTIFICATE"), 2); // the device's and the authority's
    QCOMPARE(opened.out.count("BEGIN PRIVATE KEY"), 1);
    const auto credential =
        crypto::importPkcs12(m_call.folder().read(use + u".p12"_s), "six words that nobody has guessed");
    QVERIFY(credential);
    const auto station = m_call.station(u"V02"_s);
    const auto own = station->device().credential(use == u"signing" ? crypto::KeyUse::Signing
                                                                    : crypto::KeyUse::Encryption);
    QCOMPARE(credential->certificate, own->certificate);
    QVERIFY(support::runProgram(u"openssl"_s, {u"pkcs12"_s, u"-in"_s, file, u"-nodes"_s, u"-passin"_s,
                                               u"file:"_s + m_call.path(u"passphrase"_s)})
                .exit != 0);
}

void CliKeysTest::refusesToExport_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("use");
    QTest::addColumn<QString>("code");
    QTest::newRow("weak") << u"short"_s << u"signing"_s << u"PassphraseWeak"_s;
    QTest::newRow("the vault's own") << u"passphrase"_s << u"signing"_s << u"Usage"_s;
    QTest::newRow("transport") << u"export"_s << u"transport"_s << u"Usage"_s;
    QTest::newRow("no passphrase file") << u"none"_s << u"signing"_s << u"FileNotFound"_s;
}

void CliKeysTest::refusesToExport()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, use);
    const Ran ran =
        m_call.as(u"V02"_s, {u"identity"_s, u"export"_s, m_call.path(u"refused.p12"_s), u"--use"_s, use,
                             u"--export-passphrase-file"_s, m_call.path(passphrase)});
    QTEST(ran.code(), "code");
    QVERIFY(!m_call.folder().has(u"refused.p12"_s));
}

void CliKeysTest::makesAVaultOnAToken()
{
    // V01's first computer is gone; the new one keeps its keys on the token.
    QVERIFY(QDir(m_call.path(u"vaults/V01"_s)).removeRecursively());
    const QString request = m_call.path(u"V01.request"_s);
    const QString reply = m_call.path(u"V01.reply"_s);
    did(QStringList{u"identity"_s, u"new"_s, u"--name"_s, u"V01"_s} + tokenOptions());
    const QJsonObject csr = did({u"identity"_s, u"csr"_s, request});
    const QJsonObject issued = m_call.did(
        u"ca"_s, {u"ca"_s, u"issue"_s, request, u"--person"_s, u"V01"_s, u"--name"_s, u"V01 (가상)"_s,
                  u"--fingerprint"_s, csr.value(u"fingerprint"_s).toString(), u"--out"_s, reply});
    did({u"identity"_s, u"accept"_s, reply, u"--fingerprint"_s, issued.value(u"fingerprint"_s).toString()});
    const QJsonObject shown = did({u"identity"_s, u"show"_s});
    QCOMPARE(shown.value(u"person"_s).toString(), u"V01"_s);
    QCOMPARE(shown.value(u"token"_s).toString(), SoftToken::module());
    const Ran exported = onToken({u"identity"_s, u"export"_s, m_call.path(u"no.p12"_s), u"--use"_s,
                                  u"signing"_s, u"--export-passphrase-file"_s, m_call.path(u"export"_s)});
    QCOMPARE(exported.code(), u"KeyInvalid"_s);
    QVERIFY(!m_call.folder().has(u"no.p12"_s));
}

void CliKeysTest::reviewsWithIt()
{
    m_call.publish();
    m_call.makeBundles();
    did({u"load"_s, m_call.path(u"bundles/V01.simsa"_s)});
    did({u"pledge"_s});
    did(QStringList{u"review"_s, u"set"_s, u"A-001"_s} + CliCall::wholeReview(4));
    did({u"review"_s, u"seal"_s, u"A-001"_s});
    did({u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"checkpoint"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    did({u"sync"_s}); // opens the checkpoint that is sealed to it
    QCOMPARE(m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"refused"_s).toInt(), 0);
    QVERIFY(onToken({u"bundle"_s, u"verify"_s, m_call.path(u"bundles/V01.simsa"_s)}).exit == 0);
}

void CliKeysTest::renewsOnIt()
{
    const QString file = m_call.path(u"V01.simsa-renewal"_s);
    const QString reply = m_call.path(u"V01.renewed"_s);
    did({u"identity"_s, u"renew"_s, file}); // makes two pairs on the token
    m_call.did(u"ca"_s, {u"ca"_s, u"renew"_s, file, u"--out"_s, reply});
    did({u"identity"_s, u"accept"_s, reply});
    QCOMPARE(did({u"identity"_s, u"show"_s}).value(u"former"_s).toInt(), 1);
    QVERIFY(did({u"load"_s, m_call.path(u"bundles/V01.simsa"_s)})
                .value(u"known"_s)
                .toBool()); // by the former pair
    did(QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
    did({u"review"_s, u"seal"_s, u"A-002"_s}); // by the new one
}

void CliKeysTest::wantsThePin()
{
    const Ran wrong = onToken({u"identity"_s, u"show"_s}, u"wrong-pin"_s);
    QCOMPARE(wrong.code(), u"PassphraseWrong"_s);
    QCOMPARE(wrong.exit, 3);
    QCOMPARE(wrong.json().value(u"error"_s)[u"detail"_s].toString(), u"PIN"_s);
    QCOMPARE(onToken({u"identity"_s, u"show"_s}, u"none"_s).code(), u"FileNotFound"_s);
    // One in software asks for none.
    QCOMPARE(m_call.as(u"V02"_s, {u"identity"_s, u"show"_s}).exit, 0);
    // A wrong PIN makes no vault.
    const Ran unmade = runCli(QStringList{u"--vault"_s, m_call.path(u"vaults/X"_s), u"--passphrase-file"_s,
                                          m_call.path(u"passphrase"_s), u"--pin-file"_s,
                                          m_call.path(u"wrong-pin"_s), u"--json"_s, u"identity"_s, u"new"_s} +
                              tokenOptions());
    QCOMPARE(unmade.code(), u"PassphraseWrong"_s);
    QVERIFY(!m_call.folder().has(u"vaults/X"_s));
}

void CliKeysTest::withoutTheToken()
{
    m_token.pull();
    QCOMPARE(onToken({u"identity"_s, u"show"_s}).code(), u"TokenUnavailable"_s);
    QCOMPARE(m_call.as(u"V02"_s, {u"identity"_s, u"show"_s}).exit, 0);
    m_token.plug();
    QCOMPARE(onToken({u"identity"_s, u"show"_s}).exit, 0);
}

void CliKeysTest::tokenOptionsGoTogether()
{
    const QStringList start{u"--vault"_s,
                            m_call.path(u"vaults/Y"_s),
                            u"--passphrase-file"_s,
                            m_call.path(u"passphrase"_s),
                            u"--pin-file"_s,
                            m_call.path(u"pin"_s),
                            u"--json"_s,
                            u"identity"_s,
                            u"new"_s};
    QCOMPARE(runCli(start + tokenOptions().mid(0, 4)).code(), u"Usage"_s);
    QStringList missing = tokenOptions();
    missing[1] = u"/nowhere/at/all.so"_s;
    QCOMPARE(runCli(start + missing).code(), u"TokenUnavailable"_s);
    missing = tokenOptions();
    missing[3] = u"pkcs11:token=simsa;object=none"_s;
    QCOMPARE(runCli(start + missing).code(), u"KeyInvalid"_s);
    QVERIFY(!m_call.folder().has(u"vaults/Y"_s));
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "clikeystest.moc"
