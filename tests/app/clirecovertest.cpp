// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolment days, recovery sheets and recoveries by simsa-cli alone.
#include "app/clicall.h"

#include "identity/enrolment.h"

#include <QJsonArray>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;

class CliRecoverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sheet();
    void enrolmentDay();
    void needsNoteAndKind();
    void recoveryByRuns();

private:
    /// A new laptop's request in `folder`; its spoken fingerprint.
    QString request(const QString &vault, const QString &name, const QString &file) const;

    CliCall m_call;
};

void CliRecoverTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    m_call.did(u"V01"_s, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    m_call.did(u"O01"_s, {u"sync"_s});
}

QString CliRecoverTest::request(const QString &vault, const QString &name, const QString &file) const
{
    const auto made =
        app::Workstation::create({m_call.path(u"vaults/"_s + vault),
                                  QString::fromUtf8(m_call.folder().read(u"passphrase"_s)).trimmed(),
                                  nullptr,
                                  {1 << 10, 8, 1}});
    if (!made)
        qFatal("no vault %s", qPrintable(vault));
    const QByteArray bytes = (*made)->enrolmentRequest(name).value();
    (void)m_call.folder().write(file, bytes);
    return identity::spokenFingerprint(bytes);
}

void CliRecoverTest::sheet()
{
    const QString file = m_call.path(u"sheet.pdf"_s);
    m_call.did(u"V01"_s, {u"identity"_s, u"sheet"_s, file, u"--language"_s, u"en"_s});
    QVERIFY(m_call.folder().read(u"sheet.pdf"_s).startsWith("%PDF-"));
    QCOMPARE(m_call.as(u"V01"_s, {u"identity"_s, u"sheet"_s, file, u"--language"_s, u"xx"_s}).code(),
             u"Usage"_s);
    QCOMPARE(m_call.as(u"ca"_s, {u"identity"_s, u"sheet"_s, file}).code(), u"InvalidArgument"_s);
}

void CliRecoverTest::enrolmentDay()
{
    const QString first = request(u"N01"_s, u"새이 (가상)"_s, u"day/one.simsa-request"_s);
    (void)request(u"N02"_s, u"새삼 (가상)"_s, u"day/two.simsa-request"_s);
    const QString people =
        m_call.folder().write(u"people.csv"_s, "id,name_ko,name_en,role\r\nN01,새이,New One,reviewer\r\n"
                                               "N02,새삼,New Two,reviewer member\r\n");
    const QString compared = m_call.folder().write(u"compared.txt"_s, first.toUtf8() + "\n");
    const QStringList day{
        u"ca"_s, u"day"_s, m_call.path(u"day"_s), u"--people"_s, people, u"--fingerprints"_s, compared};
    const Ran ran = m_call.as(u"ca"_s, day);
    QVERIFY2(ran.exit != 0, ran.err.constData()); // the second was not compared
    QVERIFY(m_call.folder().has(u"day/N01.simsa-enrolment"_s));
    QVERIFY(!m_call.folder().has(u"day/N02.simsa-enrolment"_s));
    const QJsonArray requests = ran.json().value(u"requests"_s).toArray();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0][u"state"_s].toString(), u"written"_s);
    QCOMPARE(requests[1][u"state"_s].toString(), u"new"_s);
    const QByteArray reply = m_call.folder().read(u"day/N01.simsa-enrolment"_s);
    m_call.did(u"N01"_s, {u"identity"_s, u"accept"_s, m_call.path(u"day/N01.simsa-enrolment"_s),
                          u"--fingerprint"_s, identity::spokenFingerprint(reply)});
    (void)m_call.as(u"ca"_s, day);
    QCOMPARE(m_call.folder().read(u"day/N01.simsa-enrolment"_s), reply); // not certified twice
    const QString broken =
        m_call.folder().write(u"broken.csv"_s, "id,name_ko,name_en,role\r\nN01,새이,,king\r\n");
    QCOMPARE(m_call.as(u"ca"_s, {u"ca"_s, u"day"_s, m_call.path(u"day"_s), u"--people"_s, broken}).code(),
             u"CsvMalformed"_s);
}

void CliRecoverTest::needsNoteAndKind()
{
    const QStringList start{u"recover"_s, u"V01"_s, u"--out"_s, m_call.path({})};
    QCOMPARE(m_call.as(u"O01"_s, start).code(), u"Usage"_s);
    QCOMPARE(m_call.as(u"O01"_s, start + QStringList{u"--kind"_s, u"forgotten"_s}).code(), u"Usage"_s);
    QCOMPARE(m_call.as(u"O01"_s, start + QStringList{u"--kind"_s, u"lost"_s, u"--note"_s, u"봄"_s}).code(),
             u"Usage"_s);
    QCOMPARE(m_call
                 .as(u"O01"_s, {u"recover"_s, u"C01"_s, u"--out"_s, m_call.path({}), u"--kind"_s,
                                u"forgotten"_s, u"--note"_s, u"봄"_s})
                 .code(),
             u"Unsupported"_s);
}

void CliRecoverTest::recoveryByRuns()
{
    const QStringList run{u"recover"_s, u"V01"_s, u"--out"_s, m_call.path(u"again"_s)};
    (void)m_call.folder().makeFolder(u"again"_s);
    const QJsonObject noted =
        m_call.did(u"O01"_s, run + QStringList{u"--kind"_s, u"forgotten"_s, u"--note"_s, u"얼굴과 신분증"_s});
    QCOMPARE(noted.value(u"next"_s).toString(), u"revoke"_s);
    const QJsonArray fates = noted[u"loss"_s][u"proposals"_s].toArray();
    QCOMPARE(fates[0][u"fate"_s].toString(), u"received"_s);
    QCOMPARE(fates[1][u"fate"_s].toString(), u"lost"_s);
    const QStringList ca{u"--ca"_s, m_call.path(u"vaults/ca"_s), u"--ca-passphrase-file"_s,
                         m_call.path(u"passphrase"_s)};
    QCOMPARE(m_call.did(u"O01"_s, run + ca).value(u"next"_s).toString(), u"enrol"_s);
    const QString spoken = request(u"V01b"_s, u"V01"_s, u"again/V01b.simsa-request"_s);
    const QJsonObject enrolled =
        m_call.did(u"O01"_s, run + ca +
                                 QStringList{u"--request"_s, m_call.path(u"again/V01b.simsa-request"_s),
                                             u"--fingerprint"_s, spoken});
    QCOMPARE(enrolled.value(u"next"_s).toString(), u"await-chair"_s);
    m_call.did(u"V01b"_s, {u"identity"_s, u"accept"_s, enrolled.value(u"reply"_s).toString(),
                           u"--fingerprint"_s, enrolled.value(u"fingerprint"_s).toString()});
    for (const auto &[who, what] :
         QList<std::pair<QString, QStringList>>{{u"O01"_s, {u"sync"_s}},
                                                {u"C01"_s, {u"sync"_s}},
                                                {u"C01"_s, {u"counterseal"_s, u"--all"_s}},
                                                {u"C01"_s, {u"sync"_s}},
                                                {u"O01"_s, {u"sync"_s}}})
        m_call.did(who, what);
    QCOMPARE(m_call.did(u"O01"_s, run).value(u"next"_s).toString(), u"finished"_s);
    const QString bundle = m_call.path(u"again/V01.simsa"_s);
    m_call.did(u"V01b"_s, {u"load"_s, bundle});
    QVERIFY(m_call.as(u"V01"_s, {u"bundle"_s, u"list"_s, bundle}).exit != 0);
    // The CRL goes out with the next checkpoint, and the review sealed before stays.
    m_call.did(u"O01"_s, {u"checkpoint"_s});
    const QJsonArray reviewers = m_call.did(u"O01"_s, {u"call"_s, u"show"_s}).value(u"reviewers"_s).toArray();
    QCOMPARE(reviewers[0][u"received"_s].toInt(), 1);
}

QTEST_GUILESS_MAIN(CliRecoverTest)
#include "clirecovertest.moc"
