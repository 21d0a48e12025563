// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions between two reviewers, office and chair by simsa-cli alone, over a folder that comes and goes.
#include "app/clicall.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;

class CliQuestionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asked();
    void answeredToAll();
    void notToTheRecused();
    void returnedByTheOffice();
    void returnedByTheChair();
    void depotAway();
    void refused();

private:
    [[nodiscard]] QList<QJsonObject> questions(const QString &who, const QStringList &more = {}) const
    {
        QList<QJsonObject> all;
        const QJsonObject answer = m_call.did(who, QStringList{u"question"_s, u"list"_s} + more);
        for (const QJsonValue &one : answer.value(u"questions"_s).toArray())
            all.append(one.toObject());
        return all;
    }
    /// Everybody's records reach everybody whom they are for.
    void carry() const
    {
        for (int round = 0; round < 2; ++round) {
            for (const QString &who : {u"V01"_s, u"V02"_s, u"C01"_s, u"O01"_s})
                m_call.did(who, {u"sync"_s});
            m_call.did(u"O01"_s, {u"checkpoint"_s});
            m_call.did(u"O01"_s, {u"sync"_s});
        }
        for (const QString &who : {u"V01"_s, u"V02"_s, u"C01"_s})
            m_call.did(who, {u"sync"_s});
    }
    [[nodiscard]] QString stateOf(const QString &who, const QString &proposal) const
    {
        const QJsonObject list = m_call.did(who, {u"review"_s, u"list"_s});
        for (const QJsonValue &work : list.value(u"works"_s).toArray()) {
            if (work[u"proposal"_s] == proposal)
                return work[u"state"_s].toString();
        }
        return {};
    }

    CliCall m_call;
};

void CliQuestionTest::initTestCase()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    m_call.reviewAsFirst();
    m_call.did(u"V02"_s, {u"load"_s, m_call.path(u"bundles/V02.simsa"_s)});
    m_call.did(u"V02"_s, {u"pledge"_s});
    m_call.did(u"V02"_s, {u"recuse"_s, u"A-002"_s, u"--type"_s, u"COAUTHOR_3Y"_s, u"--seal"_s});
    m_call.did(u"C01"_s, {u"load"_s, m_call.path(u"bundles/C01.simsa"_s)});
    for (const QString &who : {u"V01"_s, u"V02"_s})
        m_call.did(who, {u"sync"_s, u"--depot"_s, m_call.path(u"depot"_s)});
    carry();
}

void CliQuestionTest::asked()
{
    for (const QString &proposal : {u"A-001"_s, u"A-002"_s})
        m_call.did(u"V01"_s, {u"question"_s, u"ask"_s, proposal, u"--text"_s, u"예산표가 있습니까?"_s});
    QCOMPARE(questions(u"V01"_s, {u"--open"_s}).size(), 2);
    carry();
    QCOMPARE(questions(u"O01"_s, {u"--open"_s}).size(), 2);
    QCOMPARE(questions(u"O01"_s).first().value(u"asker"_s).toString(), u"V01"_s);
    for (const QString &who : {u"V02"_s, u"C01"_s})
        QCOMPARE(questions(who).size(), 0);
}

void CliQuestionTest::answeredToAll()
{
    for (const QJsonObject &one : questions(u"O01"_s)) {
        const QString id = one.value(u"thread"_s).toString();
        const QStringList answer{u"question"_s, u"answer"_s, id.left(10), u"--text"_s,
                                 u"붙임 3에 있습니다."_s};
        QCOMPARE(m_call.as(u"O01"_s, answer + QStringList{u"--asked"_s, u"V01이 묻습니다."_s}).code(),
                 u"InvalidArgument"_s);
        m_call.did(u"O01"_s, answer + QStringList{u"--asked"_s, u"예산표는 어디에 있습니까?"_s});
    }
    carry();
    const QJsonObject mine = questions(u"V01"_s).first();
    QCOMPARE(mine.value(u"answer"_s).toString(), u"붙임 3에 있습니다."_s);
    const QList<QJsonObject> theirs = questions(u"V02"_s);
    QCOMPARE(theirs.size(), 1);
    QCOMPARE(theirs.first().value(u"proposal"_s).toString(), u"A-001"_s);
    QCOMPARE(theirs.first().value(u"asker"_s).toString(), QString());
    QCOMPARE(theirs.first().value(u"text"_s).toString(), u"예산표는 어디에 있습니까?"_s);
    QCOMPARE(theirs.first().value(u"answer"_s).toString(), u"붙임 3에 있습니다."_s);
}

void CliQuestionTest::notToTheRecused()
{
    for (const QJsonObject &one : questions(u"V02"_s))
        QVERIFY(one.value(u"proposal"_s).toString() != u"A-002"_s);
    QCOMPARE(m_call.as(u"V02"_s, {u"question"_s, u"ask"_s, u"A-002"_s, u"--text"_s, u"?"_s}).code(),
             u"Recused"_s);
}

void CliQuestionTest::returnedByTheOffice()
{
    const QString thread = m_call
                               .did(u"O01"_s, {u"question"_s, u"return"_s, u"A-001"_s, u"V01"_s, u"--text"_s,
                                               u"C1.1이 왜 4입니까?"_s})
                               .value(u"thread"_s)
                               .toString();
    carry();
    const QJsonObject open = questions(u"V01"_s, {u"--open"_s}).first();
    QCOMPARE(open.value(u"about"_s).toString(), u"review"_s);
    QCOMPARE(questions(u"V02"_s, {u"--open"_s}).size(), 0);
    m_call.did(u"V01"_s, {u"question"_s, u"answer"_s, thread, u"--text"_s, u"근거가 분명합니다."_s});
    carry();
    for (const QString &who : {u"O01"_s, u"C01"_s}) {
        QCOMPARE(questions(who, {u"--open"_s}).size(), 0);
        const QList<QJsonObject> all = questions(who);
        const auto returned = std::find_if(all.begin(), all.end(), [](const QJsonObject &one) {
            return one.value(u"about"_s) == u"review"_s;
        });
        QVERIFY(returned != all.end());
        QCOMPARE(returned->value(u"state"_s).toString(), u"answered"_s);
        QCOMPARE(returned->value(u"answer"_s).toString(), u"근거가 분명합니다."_s);
    }
}

void CliQuestionTest::returnedByTheChair()
{
    m_call.did(u"C01"_s,
               {u"question"_s, u"return"_s, u"A-001"_s, u"V01"_s, u"--text"_s, u"다시 봐 주십시오."_s});
    carry();
    QCOMPARE(questions(u"V01"_s, {u"--open"_s}).first().value(u"asker"_s).toString(), u"C01"_s);
    m_call.did(u"V01"_s, {u"review"_s, u"set"_s, u"A-001"_s, u"C1.1=3"_s});
    m_call.did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-001"_s, u"--reason"_s, u"위원장의 물음에 다시 봄"_s});
    QCOMPARE(questions(u"V01"_s, {u"--open"_s}).size(), 0);
    carry();
    QCOMPARE(questions(u"C01"_s).last().value(u"state"_s).toString(), u"replaced"_s);
    QCOMPARE(questions(u"C01"_s, {u"--open"_s}).size(), 0);
}

/// The stick is pulled: what was done stays, says so, and goes when the stick is back.
void CliQuestionTest::depotAway()
{
    m_call.did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-002"_s} + CliCall::wholeReview(2));
    QVERIFY(QDir().rename(m_call.path(u"depot"_s), m_call.path(u"pulled"_s)));
    m_call.did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-002"_s});
    m_call.did(u"V01"_s, {u"question"_s, u"ask"_s, u"A-002"_s, u"--text"_s, u"하나 더?"_s});
    for (int again = 0; again < 2; ++again)
        QCOMPARE(m_call.as(u"V01"_s, {u"sync"_s}).code(), u"DepotUnreachable"_s);
    QCOMPARE(stateOf(u"V01"_s, u"A-002"_s), u"sealed"_s);
    QVERIFY(QDir().rename(m_call.path(u"pulled"_s), m_call.path(u"depot"_s)));
    QCOMPARE(m_call.did(u"V01"_s, {u"sync"_s}).value(u"uploadedRecords"_s).toInt(), 2);
    QCOMPARE(stateOf(u"V01"_s, u"A-002"_s), u"uploaded"_s);
    carry();
    QCOMPARE(stateOf(u"V01"_s, u"A-002"_s), u"acknowledged"_s);
    QCOMPARE(questions(u"O01"_s, {u"--open"_s}).size(), 1);
}

void CliQuestionTest::refused()
{
    const QStringList text{u"--text"_s, u"무엇?"_s};
    QCOMPARE(m_call.as(u"V01"_s, QStringList{u"question"_s, u"return"_s, u"A-001"_s, u"V02"_s} + text).code(),
             u"RecordSignerMayNot"_s);
    QCOMPARE(m_call.as(u"O01"_s, QStringList{u"question"_s, u"ask"_s, u"A-001"_s} + text).code(),
             u"RecordSignerMayNot"_s);
    QCOMPARE(m_call.as(u"O01"_s, QStringList{u"question"_s, u"return"_s, u"A-001"_s, u"V02"_s} + text).code(),
             u"NotFound"_s); // has sealed none
    QCOMPARE(m_call.as(u"V01"_s, {u"question"_s, u"ask"_s, u"A-001"_s}).code(), u"InvalidArgument"_s);
    QCOMPARE(m_call.as(u"V01"_s, QStringList{u"question"_s, u"answer"_s, u"zz"_s} + text).code(),
             u"NotFound"_s);
}

QTEST_GUILESS_MAIN(CliQuestionTest)
#include "cliquestiontest.moc"
