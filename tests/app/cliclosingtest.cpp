// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a call by the command line: closed, destroyed in every vault, and what was kept still verifies.
#include "app/clicall.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;

class CliClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void closes();
    void destroysAtReviewers();
    void destroysAtTheOthers();
    void registerOutlives();
    void keptStillVerifies();

private:
    /// The demo charter, with everything due at closing.
    void publishCharter();
    void decide();
    [[nodiscard]] QString archive() const { return m_call.path(u"archive.asice"_s); }
    [[nodiscard]] QString confirmation(const QString &who) const
    {
        return m_call.path(who + u".simsa-destroyed"_s);
    }
    [[nodiscard]] Ran destroy(const QString &who, const QStringList &more = {}) const;

    CliCall m_call;
};

void CliClosingTest::publishCharter()
{
    QFile file(QStringLiteral(SIMSA_RESOURCES "/demo/charter.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject charter = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray terms;
    for (const QString &what : {u"applications"_s, u"reviews"_s, u"decisions"_s, u"identities"_s})
        terms.append(QJsonObject{{u"days"_s, 0}, {u"what"_s, what}});
    charter.insert(u"destroy_after"_s, terms);
    charter.insert(u"version"_s, 2);
    const QString path = m_call.folder().write(u"charter2.json"_s, QJsonDocument(charter).toJson());
    m_call.did(u"O01"_s, {u"call"_s, u"publish"_s, u"charter"_s, path});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"C01"_s, {u"counterseal"_s, u"--all"_s});
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
}

void CliClosingTest::decide()
{
    m_call.did(u"C01"_s, {u"load"_s, m_call.path(u"bundles/C01.simsa"_s)});
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"C01"_s, {u"reconcile"_s, u"--accept-missing"_s, u"시험 공모이다."_s});
    m_call.did(u"C01"_s, {u"plan"_s, u"--adopt"_s});
    for (const QString &proposal : {u"A-001"_s, u"A-002"_s})
        m_call.did(u"C01"_s, {u"opinion"_s, proposal, u"--ko"_s, u"구체적이다."_s, u"--en"_s, u"Good."_s});
    m_call.did(u"C01"_s, {u"decide"_s});
    m_call.did(u"C01"_s, {u"decide"_s, u"--adopt"_s});
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"packet"_s, u"make"_s, u"--out"_s, archive()});
    m_call.did(u"C01"_s, {u"packet"_s, u"sign"_s, archive()});
}

void CliClosingTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    publishCharter();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    m_call.did(u"V02"_s, {u"load"_s, m_call.path(u"bundles/V02.simsa"_s)});
    for (const QString &who : {u"V01"_s, u"V02"_s})
        m_call.did(who, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"checkpoint"_s, u"--crl"_s, m_call.path(u"ca.crl"_s)});
    m_call.did(u"O01"_s, {u"sync"_s});
    decide();
    m_call.did(u"V01"_s, {u"vault"_s, u"backup"_s, m_call.path(u"here.simsa-backup"_s)});
    m_call.did(u"V01"_s, {u"vault"_s, u"backup"_s, m_call.path(u"away.simsa-backup"_s)});
    QVERIFY(QFile::rename(m_call.path(u"away.simsa-backup"_s), m_call.path(u"usb.simsa-backup"_s)));
}

Ran CliClosingTest::destroy(const QString &who, const QStringList &more) const
{
    return m_call.as(
        who, QStringList{u"call"_s, u"destroy"_s, u"--confirm"_s, u"SIM26"_s, u"--out"_s, confirmation(who)} +
                 more);
}

void CliClosingTest::closes()
{
    QCOMPARE(destroy(u"V01"_s).code(), u"DestructionNotDue"_s);
    QCOMPARE(m_call.as(u"C01"_s, {u"call"_s, u"close"_s}).code(), u"RecordSignerMayNot"_s);
    m_call.did(u"O01"_s, {u"call"_s, u"close"_s, u"--reason"_s, u"공모가 끝났다."_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"C01"_s, {u"sync"_s});
    QCOMPARE(m_call.did(u"C01"_s, {u"counterseal"_s, u"--all"_s}).value(u"countersigned"_s).toArray().size(),
             1);
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"checkpoint"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
    for (const QString &who : {u"V01"_s, u"V02"_s}) {
        const QJsonObject closing = m_call.did(who, {u"sync"_s}).value(u"closing"_s).toObject();
        QCOMPARE(closing.value(u"due"_s).toArray().size(), 4);
        QVERIFY(closing.value(u"whole"_s).toBool());
    }
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"seal"_s, u"A-002"_s}).code(), u"CallClosed"_s);
    const QJsonObject shown = m_call.did(u"O01"_s, {u"call"_s, u"show"_s});
    QCOMPARE(shown.value(u"closing"_s).toObject().value(u"due"_s).toArray().size(), 4);
    QCOMPARE(m_call.did(u"O01"_s, {u"call"_s, u"register"_s}).value(u"devices"_s).toArray().size(), 4);
}

void CliClosingTest::destroysAtReviewers()
{
    const QString away = m_call.path(u"away.simsa-backup"_s);
    const QJsonObject shown = m_call.did(u"V01"_s, {u"call"_s, u"destroy"_s});
    QCOMPARE(shown.value(u"backups"_s).toArray(), QJsonArray{m_call.path(u"here.simsa-backup"_s)});
    QCOMPARE(shown.value(u"byHand"_s).toArray(), QJsonArray{away});
    // Not by accident: the wrong name, no file for the confirmation, a backup nobody speaks of.
    QCOMPARE(m_call.as(u"V01"_s, {u"call"_s, u"destroy"_s, u"--confirm"_s, u"SIM27"_s}).exit, 2);
    QCOMPARE(m_call.as(u"V01"_s, {u"call"_s, u"destroy"_s, u"--confirm"_s, u"SIM26"_s}).exit, 2);
    QCOMPARE(destroy(u"V01"_s).exit, 2);
    QVERIFY(QFile::exists(m_call.path(u"here.simsa-backup"_s)));

    const Ran done = destroy(u"V01"_s, {u"--by-hand"_s, away});
    QVERIFY2(done.exit == 0, done.err.constData());
    QVERIFY(done.json().value(u"whole"_s).toBool());
    QCOMPARE(done.json().value(u"backups_destroyed"_s).toInt(), 1);
    QCOMPARE(done.json().value(u"backups_by_hand"_s).toInt(), 1);
    QVERIFY(!QFile::exists(m_call.path(u"here.simsa-backup"_s)));
    const QByteArray first = m_call.folder().read(u"V01.simsa-destroyed"_s);
    QVERIFY(QFile::remove(confirmation(u"V01"_s)));
    QCOMPARE(destroy(u"V01"_s).exit, 0); // lost on the way: the same once more
    QCOMPARE(m_call.folder().read(u"V01.simsa-destroyed"_s), first);
    QVERIFY(!QDirIterator(m_call.path(u"vaults/V01/files"_s), QDir::Files).hasNext());
    QCOMPARE(m_call.as(u"V01"_s, {u"sync"_s}).code(), u"CallClosed"_s);
    QCOMPARE(m_call.as(u"V01"_s, {u"load"_s, m_call.path(u"bundles/V01.simsa"_s)}).code(), u"CallClosed"_s);
    QCOMPARE(m_call.as(u"V01"_s, {u"vault"_s, u"check"_s}).exit, 0);
    QCOMPARE(destroy(u"V02"_s).exit, 0);
}

void CliClosingTest::destroysAtTheOthers()
{
    for (const QString &who : {u"C01"_s, u"O01"_s}) {
        const Ran done = destroy(who);
        QVERIFY2(done.exit == 0, done.err.constData());
        QVERIFY(done.json().value(u"whole"_s).toBool());
        QCOMPARE(m_call.station(who)->calls().value(), QList<base::CallId>());
    }
}

void CliClosingTest::registerOutlives()
{
    m_call.did(u"O01"_s, {u"call"_s, u"destroyed"_s, confirmation(u"V01"_s), confirmation(u"C01"_s)});
    QCOMPARE(m_call.as(u"O01"_s, {u"call"_s, u"destroyed"_s, archive()}).exit, 1);
    const QString table = m_call.path(u"register.csv"_s);
    int waiting = 0;
    for (const QJsonValue &one :
         m_call.did(u"O01"_s, {u"call"_s, u"register"_s, u"--out"_s, table}).value(u"devices"_s).toArray()) {
        const bool late = one.toObject().value(u"person"_s) == u"V02"_s;
        QCOMPARE(one.toObject().value(u"missing"_s).toArray().size(), late ? 4 : 0);
        waiting += late ? 1 : 0;
    }
    QCOMPARE(waiting, 1);
    QCOMPARE(m_call.folder().read(u"register.csv"_s).count("\r\n"), 5);
}

void CliClosingTest::keptStillVerifies()
{
    const QStringList ca{u"--ca"_s, m_call.path(u"ca.pem"_s)};
    const Ran packet = runCli(QStringList{u"--json"_s, u"verify"_s, archive()} + ca);
    QVERIFY2(packet.exit == 0, packet.err.constData());
    for (const QString &who : {u"V01"_s, u"V02"_s, u"C01"_s, u"O01"_s}) {
        const Ran ran = runCli(QStringList{u"--json"_s, u"verify"_s, confirmation(who)} + ca);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject file = ran.json().value(u"files"_s).toArray().first().toObject();
        QCOMPARE(file.value(u"kind"_s).toString(), u"destruction"_s);
        QCOMPARE(file.value(u"person"_s).toString(), who);
        const Ran pinned = m_call.as(u"O01"_s, {u"verify"_s, confirmation(who)});
        QVERIFY(pinned.json()
                    .value(u"files"_s)
                    .toArray()
                    .first()
                    .toObject()
                    .value(u"unseen"_s)
                    .toArray()
                    .isEmpty());
    }
    m_call.folder().flipBit(u"V02.simsa-destroyed"_s, 200);
    QCOMPARE(runCli(QStringList{u"--json"_s, u"verify"_s, confirmation(u"V02"_s)} + ca).exit, 1);
}

QTEST_GUILESS_MAIN(CliClosingTest)

#include "cliclosingtest.moc"
