// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a small call by simsa-cli alone, in real time.
#include "app/clicall.h"
#include "packetmaking.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::CliCall;
using support::Ran;
using support::runCli;

class CliWayTest : public QObject
{
    Q_OBJECT

private slots:
    void office();
    void reviewers();
    void exportAndImport();
    void recusal();
    void acknowledged();
    void decisions();
    void packets();
    void passphrase();

private:
    /// The office's vault knows these packets, in this order.
    void officeRemembers(const QStringList &packets) const;
    [[nodiscard]] QString stateOf(const QString &who, const QString &proposal) const;

    CliCall m_call{{u"ca"_s, u"V02"_s}};
};

QString CliWayTest::stateOf(const QString &who, const QString &proposal) const
{
    for (const QJsonValue &work : m_call.did(who, {u"review"_s, u"list"_s}).value(u"works"_s).toArray()) {
        if (work[u"proposal"_s] == proposal)
            return work[u"state"_s].toString();
    }
    return {};
}

void CliWayTest::office()
{
    m_call.enrol();
    m_call.publish();
    m_call.makeBundles();
    const QJsonObject call = m_call.did(u"O01"_s, {u"call"_s, u"show"_s});
    QCOMPARE(call.value(u"proposals"_s).toInt(), 2);
    QCOMPARE(call.value(u"publications"_s).toArray().size(), 3);
    for (const QJsonValue &one : call.value(u"publications"_s).toArray())
        QVERIFY(one[u"countersigned"_s].toBool());
    QVERIFY(m_call.folder().has(u"bundles/V01.simsa"_s));
    QVERIFY(m_call.folder().has(u"bundles/C01.simsa"_s));
    // Without a key: only the outside, and it says so.
    const Ran outside = runCli({u"--json"_s, u"verify"_s, m_call.path(u"bundles/V01.simsa"_s)});
    QCOMPARE(outside.exit, 0);
    const QJsonObject one = outside.json().value(u"files"_s).toArray().first().toObject();
    QCOMPARE(one.value(u"kind"_s).toString(), u"bundle"_s);
    QVERIFY(one.value(u"unseen"_s).toArray().contains(u"signature"_s));
}

void CliWayTest::reviewers()
{
    m_call.reviewAsFirst();
    QCOMPARE(stateOf(u"V01"_s, u"A-001"_s), u"sealed"_s);
    QCOMPARE(stateOf(u"V01"_s, u"A-002"_s), u"not-started"_s);
    const QJsonObject again = m_call.did(u"V01"_s, {u"load"_s, m_call.path(u"bundles/V01.simsa"_s)});
    QVERIFY(again.value(u"known"_s).toBool());
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"seal"_s, u"A-001"_s}).code(), u"ReviewSealed"_s);
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"seal"_s, u"A-002"_s}).code(), u"ReviewIncomplete"_s);
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"set"_s, u"A-002"_s, u"C1.1=9"_s}).code(), u"LevelInvalid"_s);
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"set"_s, u"A-999"_s, u"C1.1=3"_s}).code(), u"NotAssigned"_s);
    const Ran files = m_call.as(u"V01"_s, {u"bundle"_s, u"list"_s, m_call.path(u"bundles/V01.simsa"_s)});
    const QJsonArray list = files.json().value(u"files"_s).toArray();
    QCOMPARE(list.size(), 2);
    const Ran pdf = runCli(m_call.vault(u"V01"_s) + QStringList{u"bundle"_s, u"cat"_s,
                                                                m_call.path(u"bundles/V01.simsa"_s),
                                                                list.first()[u"name"_s].toString()});
    QCOMPARE(pdf.exit, 0);
    QVERIFY(pdf.out == m_call.folder().read(u"attachments/A-001 활용계획서.pdf"_s));
}

void CliWayTest::exportAndImport()
{
    const QString file = m_call.path(u"reviews.json"_s);
    QCOMPARE(m_call.did(u"V01"_s, {u"review"_s, u"export"_s, file}).value(u"reviews"_s).toInt(), 1);
    QByteArray bytes = m_call.folder().read(u"reviews.json"_s);
    QCOMPARE(m_call.did(u"V01"_s, {u"review"_s, u"import"_s, file}).value(u"changed"_s).toInt(), 0);
    (void)m_call.folder().write(u"other.json"_s, bytes.replace("\"A-001\"", "\"A-002\""));
    QCOMPARE(m_call.did(u"V01"_s, {u"review"_s, u"import"_s, m_call.path(u"other.json"_s)})
                 .value(u"changed"_s)
                 .toInt(),
             1);
    QCOMPARE(stateOf(u"V01"_s, u"A-002"_s), u"draft"_s);
    (void)m_call.folder().write(u"foreign.json"_s, bytes.replace("\"SIM26\"", "\"SIM99\""));
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"import"_s, m_call.path(u"foreign.json"_s)}).code(),
             u"RecordForeignCall"_s);
    m_call.did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-002"_s});
    QCOMPARE(m_call.as(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-001"_s, u"C1.1=5"_s}).exit, 0);
    QCOMPARE(m_call.as(u"V01"_s, {u"review"_s, u"seal"_s, u"A-001"_s}).code(), u"ReasonMissing"_s);
    m_call.did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-001"_s, u"--reason"_s, u"오기를 바로잡는다."_s});
}

void CliWayTest::recusal()
{
    m_call.did(u"V02"_s, {u"load"_s, m_call.path(u"bundles/V02.simsa"_s)});
    QCOMPARE(m_call.as(u"V02"_s, {u"review"_s, u"set"_s, u"A-001"_s, u"C1.1=3"_s}).code(),
             u"PledgeMissing"_s);
    m_call.did(u"V02"_s, {u"pledge"_s});
    m_call.did(u"V02"_s,
               {u"recuse"_s, u"A-002"_s, u"--type"_s, u"COAUTHOR_3Y"_s, u"--reason"_s, u"공저 논문"_s});
    QCOMPARE(m_call.as(u"V02"_s, {u"review"_s, u"set"_s, u"A-002"_s, u"C1.1=3"_s}).code(), u"Recused"_s);
    m_call.did(u"V02"_s, {u"recuse"_s, u"A-002"_s, u"--undo"_s});
    QCOMPARE(stateOf(u"V02"_s, u"A-002"_s), u"not-started"_s);
    m_call.did(u"V02"_s, {u"recuse"_s, u"A-002"_s, u"--type"_s, u"COAUTHOR_3Y"_s, u"--reason"_s,
                          u"공저 논문"_s, u"--seal"_s});
    QCOMPARE(m_call.as(u"V02"_s, {u"recuse"_s, u"A-002"_s, u"--undo"_s}).exit, 1);
    m_call.did(u"V02"_s, QStringList{u"review"_s, u"set"_s, u"A-001"_s} + CliCall::wholeReview(3));
    m_call.did(u"V02"_s, {u"review"_s, u"seal"_s, u"A-001"_s});
}

void CliWayTest::acknowledged()
{
    const QString depot = m_call.path(u"depot"_s);
    // Pledge, two reviews, one of them twice.
    QCOMPARE(m_call.did(u"V01"_s, {u"sync"_s, u"--depot"_s, depot}).value(u"uploadedRecords"_s).toInt(), 4);
    QCOMPARE(m_call.did(u"V01"_s, {u"sync"_s}).value(u"uploadedRecords"_s).toInt(), 0);
    QCOMPARE(stateOf(u"V01"_s, u"A-001"_s), u"uploaded"_s);
    m_call.did(u"V02"_s, {u"sync"_s, u"--depot"_s, depot});
    m_call.did(u"O01"_s, {u"sync"_s});
    QCOMPARE(m_call.did(u"O01"_s, {u"checkpoint"_s}).value(u"number"_s).toInt(), 1);
    m_call.did(u"O01"_s, {u"sync"_s});
    QCOMPARE(m_call.did(u"V01"_s, {u"sync"_s}).value(u"acknowledged"_s).toInt(), 4);
    QCOMPARE(stateOf(u"V01"_s, u"A-001"_s), u"acknowledged"_s);
    QCOMPARE(stateOf(u"V01"_s, u"A-002"_s), u"acknowledged"_s);
}

void CliWayTest::decisions()
{
    m_call.did(u"C01"_s, {u"load"_s, m_call.path(u"bundles/C01.simsa"_s)});
    m_call.did(u"C01"_s, {u"sync"_s});
    QCOMPARE(m_call.as(u"C01"_s, {u"reconcile"_s}).code(), u"ReviewsMissing"_s);
    const QJsonArray scores =
        m_call.did(u"C01"_s, {u"reconcile"_s, u"--accept-missing"_s, u"시험 공모이다."_s})
            .value(u"scores"_s)
            .toArray();
    QCOMPARE(scores.size(), 2);
    QCOMPARE(m_call.as(u"C01"_s, {u"plan"_s, u"--engine"_s, u"magic"_s}).exit, 2);
    const QJsonObject best = m_call.did(u"C01"_s, {u"plan"_s, u"--engine"_s, u"best"_s, u"--time-limit"_s,
                                                   u"20"_s, u"--explain"_s, u"A-001"_s});
    QVERIFY(best.value(u"rule"_s).toString().contains(u"objective=score_nm"_s));
    QCOMPARE(best.value(u"bound"_s), best.value(u"value"_s)); // two proposals: proven
    const QJsonObject why = best.value(u"explanation"_s).toObject();
    QCOMPARE(why.value(u"proposal"_s).toString(), u"A-001"_s);
    QVERIFY(why.value(u"sentences"_s).toArray().size() >= 2);
    const QJsonArray awards = m_call.did(u"C01"_s, {u"plan"_s, u"--adopt"_s}).value(u"awards"_s).toArray();
    QVERIFY(!awards.isEmpty());
    const QString uses = m_call.path(u"uses.csv"_s);
    const auto reclaim = [&](const QByteArray &table) {
        QFile file(uses);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(table) == table.size(), qPrintable(uses));
    };
    reclaim("proposal,use\nA-001,5\n");
    const QJsonObject back = m_call.did(u"C01"_s, {u"plan"_s, u"--reclaim"_s, uses, u"--from"_s, u"2"_s});
    QCOMPARE(back.value(u"taken"_s).toArray().first().toObject().value(u"kept"_s).toInt(-1), 0);
    for (const QByteArray &wrong : {QByteArray("a,b\n1,2\n"), QByteArray("proposal,use\nA-001,many\n"),
                                    QByteArray("proposal,use\nA-001,5\nA-001,5\n")}) {
        reclaim(wrong);
        QVERIFY(m_call.as(u"C01"_s, {u"plan"_s, u"--reclaim"_s, uses}).exit != 0);
    }
    for (const QString &proposal : {u"A-001"_s, u"A-002"_s})
        m_call.did(u"C01"_s, {u"opinion"_s, proposal, u"--ko"_s, u"계획이 구체적이다."_s, u"--en"_s,
                              u"The plan is concrete."_s});
    QCOMPARE(m_call.did(u"C01"_s, {u"decide"_s}).value(u"adopted"_s).toInt(), 0);
    QCOMPARE(m_call.did(u"C01"_s, {u"decide"_s, u"--adopt"_s}).value(u"adopted"_s).toInt(), 2);
    m_call.did(u"C01"_s, {u"endorse"_s});
    QCOMPARE(m_call.as(u"O01"_s, {u"reconcile"_s}).exit, 1);
    m_call.did(u"C01"_s, {u"sync"_s});
    m_call.did(u"O01"_s, {u"sync"_s});
}

void CliWayTest::officeRemembers(const QStringList &packets) const
{
    const auto station = m_call.station(u"O01"_s);
    const auto seat = station->seat(base::CallId(u"SIM26"_s));
    const auto made = app::madePackets(*seat.vault, seat.call);
    QVERIFY(made);
    QStringList paths;
    for (const app::MadePacket &one : *made) {
        paths.append(one.path);
        QVERIFY(one.size > 0 && one.made.isValid());
    }
    QCOMPARE(paths, packets);
    QCOMPARE(made->constLast().audience, packet::Audience::applicant(base::ProposalId(u"A-001"_s)));
}

void CliWayTest::packets()
{
    const QString archive = m_call.path(u"archive.asice"_s);
    m_call.did(u"O01"_s, {u"packet"_s, u"make"_s, u"--out"_s, archive});
    QCOMPARE(m_call.did(u"C01"_s, {u"packet"_s, u"sign"_s, archive}).value(u"signers"_s).toArray().size(), 2);
    const Ran pinned = m_call.as(u"O01"_s, {u"packet"_s, u"verify"_s, archive});
    QVERIFY2(pinned.exit == 0, pinned.err.constData());
    QCOMPARE(runCli({u"--json"_s, u"verify"_s, archive, u"--ca"_s, m_call.path(u"ca.pem"_s)}).exit, 0);
    QVERIFY(!runCli({u"--json"_s, u"packet"_s, u"list"_s, archive})
                 .json()
                 .value(u"entries"_s)
                 .toArray()
                 .isEmpty());
    const QString own = m_call.path(u"A-001.asice"_s);
    m_call.did(u"O01"_s, {u"packet"_s, u"make"_s, u"--out"_s, own, u"--applicant"_s, u"A-001"_s});
    QCOMPARE(runCli({u"--json"_s, u"packet"_s, u"verify"_s, own}).exit, 0);
    m_call.did(u"O01"_s,
               {u"packet"_s, u"make"_s, u"--out"_s, own, u"--applicant"_s, u"A-001"_s}); // stands once
    officeRemembers({archive, own});
    const QByteArray whole = m_call.folder().read(u"archive.asice"_s);
    for (const qint64 offset :
         {qint64(60), qint64(whole.size() / 3), qint64(whole.size() / 2), qint64(whole.size() - 30)}) {
        (void)m_call.folder().write(u"flipped.asice"_s, whole);
        m_call.folder().flipBit(u"flipped.asice"_s, offset);
        QCOMPARE(runCli({u"--json"_s, u"packet"_s, u"verify"_s, m_call.path(u"flipped.asice"_s)}).exit, 1);
    }
    (void)m_call.folder().write(u"short.asice"_s, whole.left(whole.size() / 2));
    const Ran cut = runCli({u"--json"_s, u"packet"_s, u"verify"_s, m_call.path(u"short.asice"_s)});
    QCOMPARE(cut.exit, 1);
    QVERIFY(cut.err.contains("ZipTruncated") || cut.err.contains("ZipMalformed"));
}

void CliWayTest::passphrase()
{
    (void)m_call.folder().write(u"next"_s, "여섯 낱말로 된 새 암호문입니다\n");
    (void)m_call.folder().write(u"weak"_s, "short\n");
    QCOMPARE(
        m_call.as(u"V02"_s, {u"vault"_s, u"passphrase"_s, u"--new-passphrase-file"_s, m_call.path(u"weak"_s)})
            .code(),
        u"PassphraseWeak"_s);
    m_call.did(u"V02"_s, {u"vault"_s, u"passphrase"_s, u"--new-passphrase-file"_s, m_call.path(u"next"_s)});
    const Ran old = m_call.as(u"V02"_s, {u"vault"_s, u"check"_s});
    QCOMPARE(old.exit, 3);
    QCOMPARE(old.code(), u"PassphraseWrong"_s);
    QCOMPARE(runCli({u"--vault"_s, m_call.path(u"vaults/V02"_s), u"--passphrase-file"_s,
                     m_call.path(u"next"_s), u"vault"_s, u"check"_s})
                 .exit,
             0);
}

QTEST_GUILESS_MAIN(CliWayTest)
#include "cliwaytest.moc"
