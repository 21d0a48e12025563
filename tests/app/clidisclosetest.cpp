// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clicall.h"

#include <QJsonArray>
#include <QTest>

using namespace simsa;
using namespace simsa::support;
using namespace Qt::StringLiterals;

/// Office and chair hand records on by the charter's table.
class CliDiscloseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void incomplete();
    void refused();
    void handedOn();

private:
    [[nodiscard]] Ran disclose(const QString &who, const QString &to, const QString &reason) const
    {
        return m_call.as(
            who, {u"disclose"_s, u"--reviews-of"_s, u"A-001"_s, u"--to"_s, to, u"--reason"_s, reason});
    }

    CliCall m_call;
};

void CliDiscloseTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    for (const QString &who : {u"V01"_s, u"O01"_s, u"C01"_s})
        m_call.did(who, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
}

void CliDiscloseTest::incomplete()
{
    for (const QStringList &words : {QStringList{u"--reviews-of"_s, u"A-001"_s},
                                     QStringList{u"--to"_s, u"C01"_s}, QStringList{u"--reason"_s, u"x"_s}})
        QCOMPARE(m_call.as(u"O01"_s, QStringList{u"disclose"_s} + words).exit, 2);
    QVERIFY(m_call.did(u"O01"_s, {u"disclose"_s}).value(u"disclosures"_s).toArray().isEmpty());
}

void CliDiscloseTest::refused()
{
    QCOMPARE(disclose(u"O01"_s, u"V02"_s, u"x"_s).code(), u"DisclosureInvalid"_s); // a reviewer
    QCOMPARE(disclose(u"O01"_s, u"V09"_s, u"x"_s).code(), u"NotFound"_s);
    QCOMPARE(disclose(u"O01"_s, u"C01"_s, {}).code(), u"InvalidArgument"_s);
    QCOMPARE(m_call
                 .as(u"O01"_s, {u"disclose"_s, u"--reviews-of"_s, u"A-002"_s, u"--to"_s, u"C01"_s,
                                u"--reason"_s, u"x"_s})
                 .code(),
             u"NotFound"_s); // nobody has reviewed it
    QVERIFY(m_call.did(u"O01"_s, {u"disclose"_s}).value(u"disclosures"_s).toArray().isEmpty());
}

void CliDiscloseTest::handedOn()
{
    const Ran made = disclose(u"O01"_s, u"C01"_s, u"위원장 직무대행 (가상)"_s);
    QCOMPARE(made.exit, 0);
    QCOMPARE(made.json().value(u"records"_s).toInt(), 1);
    m_call.did(u"O01"_s, {u"sync"_s});
    m_call.did(u"C01"_s, {u"sync"_s}); // watches, and has nothing to say against it
    const QJsonArray seen = m_call.did(u"C01"_s, {u"disclose"_s}).value(u"disclosures"_s).toArray();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0][u"record"].toString(), made.json().value(u"record"_s).toString());
    QCOMPARE(seen[0][u"by"].toString(), u"O01"_s);
    QCOMPARE(seen[0][u"to"].toArray(), QJsonArray{u"C01"_s});
    QCOMPARE(seen[0][u"reason"].toString(), u"위원장 직무대행 (가상)"_s);
    QCOMPARE(seen[0][u"records"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(CliDiscloseTest)
#include "clidisclosetest.moc"
