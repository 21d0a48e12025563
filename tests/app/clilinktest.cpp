// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clicall.h"
#include "exchange/linked.h"
#include "identity/enrolment.h"

#include <QTest>

using namespace simsa;
using namespace simsa::support;
using namespace Qt::StringLiterals;

/// One reviewer on two laptops.
class CliLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refused_data();
    void refused();
    void linked();

private:
    [[nodiscard]] QStringList link(const QString &reply, const QString &fingerprint) const
    {
        return {u"identity"_s, u"link"_s, m_call.path(reply), u"--fingerprint"_s, fingerprint};
    }
    [[nodiscard]] QString fingerprintOf(const QString &reply) const
    {
        return identity::spokenFingerprint(m_call.folder().read(reply));
    }

    CliCall m_call;
};

void CliLinkTest::initTestCase()
{
    m_call.enrol();
    m_call.did(u"V01b"_s, {u"identity"_s, u"new"_s, u"--name"_s, u"V01"_s});
    const QString request = m_call.path(u"V01b.request"_s);
    const QString reply = m_call.path(u"V01b.reply"_s);
    const QString spoken =
        m_call.did(u"V01b"_s, {u"identity"_s, u"csr"_s, request}).value(u"fingerprint"_s).toString();
    m_call.did(u"ca"_s, {u"ca"_s, u"issue"_s, request, u"--person"_s, u"V01"_s, u"--name"_s, u"V01 (가상)"_s,
                         u"--fingerprint"_s, spoken, u"--out"_s, reply});
    m_call.did(u"V01b"_s,
               {u"identity"_s, u"accept"_s, reply, u"--fingerprint"_s, fingerprintOf(u"V01b.reply"_s)});
}

void CliLinkTest::refused_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<QString>("code");
    QTest::newRow("another fingerprint")
        << u"V01.reply"_s << fingerprintOf(u"V01b.reply"_s) << u"FingerprintMismatch"_s;
    QTest::newRow("another person") << u"V02.reply"_s << fingerprintOf(u"V02.reply"_s)
                                    << u"InvalidArgument"_s;
    QTest::newRow("this very laptop")
        << u"V01b.reply"_s << fingerprintOf(u"V01b.reply"_s) << u"InvalidArgument"_s;
}

void CliLinkTest::refused()
{
    QFETCH(const QString, reply);
    QFETCH(const QString, fingerprint);
    QFETCH(const QString, code);
    QCOMPARE(m_call.as(u"V01b"_s, link(reply, fingerprint)).code(), code);
    QVERIFY(exchange::readOwnDevices(m_call.station(u"V01b"_s)->vault()).value().linked.isEmpty());
}

void CliLinkTest::linked()
{
    QCOMPARE(m_call.as(u"V01b"_s, {u"identity"_s, u"link"_s, m_call.path(u"V01.reply"_s)}).exit, 2);
    for (int i = 0; i < 2; ++i) // again changes nothing
        m_call.did(u"V01b"_s, link(u"V01.reply"_s, fingerprintOf(u"V01.reply"_s)));
    const auto own = exchange::readOwnDevices(m_call.station(u"V01b"_s)->vault());
    QVERIFY(own);
    QCOMPARE(own->linked.size(), 1);
    QCOMPARE(own->linked.first().device, m_call.station(u"V01"_s)->device().id());
}

QTEST_GUILESS_MAIN(CliLinkTest)
#include "clilinktest.moc"
