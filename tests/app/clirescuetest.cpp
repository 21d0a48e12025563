// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of vaults, and what is saved of a damaged one, by the command line.
#include "app/clicall.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;

class CliRescueTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void backsUpAndRestores();
    void oldCopyGoesOn();
    void saysWhatIsDamaged();
    void savesWhatCanBeRead();

private:
    /// The options of the vault in `folder`, which has V01's passphrase.
    [[nodiscard]] QStringList vaultIn(const QString &folder) const;
    [[nodiscard]] QString damagedCopy(const QString &name) const;

    CliCall m_call;
};

void CliRescueTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
}

QStringList CliRescueTest::vaultIn(const QString &folder) const
{
    QStringList options = m_call.vault(u"V01"_s);
    options[options.indexOf(u"--vault"_s) + 1] = m_call.path(folder);
    return options + QStringList{u"--json"_s};
}

/// A vault restored from a backup of today, with bytes flipped all through its second half.
QString CliRescueTest::damagedCopy(const QString &name) const
{
    m_call.did(u"V01"_s, {u"vault"_s, u"backup"_s, m_call.path(name + u".simsa-backup"_s)});
    const Ran made =
        runCli(vaultIn(name) + QStringList{u"vault"_s, u"restore"_s, m_call.path(name + u".simsa-backup"_s)});
    if (made.exit != 0)
        qFatal("%s", made.err.constData());
    QFile file(m_call.path(name + u"/vault.db"_s));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(file.errorString()));
    for (qint64 at = file.size() / 2; at < file.size(); at += 1000) {
        file.seek(at);
        char byte = 0;
        file.peek(&byte, 1);
        byte = char(~byte);
        file.write(&byte, 1);
    }
    return name;
}

void CliRescueTest::backsUpAndRestores()
{
    const QString file = m_call.path(u"one.simsa-backup"_s);
    const QJsonObject made = m_call.did(u"V01"_s, {u"vault"_s, u"backup"_s, file});
    QVERIFY(made.value(u"bytes"_s).toInteger() > 0);
    QCOMPARE(made.value(u"files"_s).toInt(), 1); // the bundle
    const Ran again = m_call.as(u"V01"_s, {u"vault"_s, u"backup"_s, file});
    QCOMPARE(again.code(), u"AlreadyExists"_s);
    const QStringList restored = vaultIn(u"restored"_s);
    QCOMPARE(runCli(restored + QStringList{u"vault"_s, u"restore"_s, file}).exit, 0);
    QCOMPARE(runCli(restored + QStringList{u"vault"_s, u"check"_s}).json().value(u"sound"_s),
             QJsonValue(true));
    const Ran shown = runCli(restored + QStringList{u"identity"_s, u"show"_s});
    QCOMPARE(shown.json(), m_call.did(u"V01"_s, {u"identity"_s, u"show"_s}));
    const Ran twice = runCli(restored + QStringList{u"vault"_s, u"restore"_s, file});
    QCOMPARE(twice.exit, 3);
    QCOMPARE(twice.code(), u"VaultExists"_s);
    // Neither somebody else's passphrase nor a changed file.
    QStringList other = vaultIn(u"nowhere"_s);
    other[other.indexOf(u"--passphrase-file"_s) + 1] =
        m_call.folder().write(u"another"_s, "nobody's passphrase\n");
    QCOMPARE(runCli(other + QStringList{u"vault"_s, u"restore"_s, file}).code(), u"PassphraseWrong"_s);
    QVERIFY(!QFile::exists(m_call.path(u"nowhere/vault.db"_s)));
}

void CliRescueTest::oldCopyGoesOn()
{
    const QString file = m_call.path(u"old.simsa-backup"_s);
    m_call.did(u"V01"_s, {u"vault"_s, u"backup"_s, file});
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(3));
    m_call.did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-002"_s});
    m_call.did(u"V01"_s, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    // The laptop breaks; the backup does not know of the second review.
    const QStringList restored = vaultIn(u"old"_s);
    QCOMPARE(runCli(restored + QStringList{u"vault"_s, u"restore"_s, file}).exit, 0);
    const Ran synced = runCli(restored + QStringList{u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    QVERIFY2(synced.exit == 0, synced.out.constData());
    QCOMPARE(synced.json().value(u"newEpoch"_s), true);
    QVERIFY(synced.json().value(u"restored"_s).toInt() > 0); // the second review is here again
    QCOMPARE(runCli(restored + QStringList{u"review"_s, u"set"_s, u"A-001"_s} + CliCall::wholeReview(5)).exit,
             0);
    const Ran sealed = runCli(
        restored + QStringList{u"review"_s, u"seal"_s, u"A-001"_s, u"--reason"_s, u"after the repair"_s});
    QVERIFY2(sealed.exit == 0, sealed.out.constData());
    QCOMPARE(runCli(restored + QStringList{u"sync"_s}).exit, 0);
    const QJsonObject office = m_call.did(u"O01"_s, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    QVERIFY2(office.value(u"findings"_s).toArray().isEmpty(),
             QJsonDocument(office).toJson().constData()); // a new feed, not a fork
}

void CliRescueTest::saysWhatIsDamaged()
{
    const QString name = damagedCopy(u"hurt"_s);
    QFile file(m_call.path(name + u"/vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const Ran told = runCli(vaultIn(name) + QStringList{u"vault"_s, u"check"_s});
    QCOMPARE(told.exit, 1);
    QCOMPARE(told.json().value(u"sound"_s), QJsonValue(false));
    QVERIFY(told.json().value(u"right"_s).toInt() > 0);
    QVERIFY(told.json().value(u"lost"_s).toInt() > 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(runCli(vaultIn(u"absent"_s) + QStringList{u"vault"_s, u"check"_s}).code(), u"VaultMissing"_s);
}

void CliRescueTest::savesWhatCanBeRead()
{
    const QString name = damagedCopy(u"worse"_s);
    const Ran told = runCli(vaultIn(name) + QStringList{u"vault"_s, u"check"_s});
    const Ran saved = runCli(vaultIn(name) + QStringList{u"vault"_s, u"repair"_s, m_call.path(u"saved"_s)});
    QVERIFY2(saved.exit == 0, saved.out.constData());
    QCOMPARE(saved.json().value(u"right"_s), told.json().value(u"right"_s));
    QCOMPARE(runCli(vaultIn(u"saved"_s) + QStringList{u"vault"_s, u"check"_s}).json().value(u"sound"_s),
             QJsonValue(true));
}

QTEST_GUILESS_MAIN(CliRescueTest)
#include "clirescuetest.moc"
