// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetawards.h"
#include "packet/packetverifier.h"

#include "packetcall.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace simsa;
using namespace packet;
using namespace packettest;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// What a verifier says of packets that were made and signed by the right people, honestly or not.
class PacketVerifierTest : public QObject
{
    Q_OBJECT

private slots:
    void honestArchiveHolds();
    void withoutPinsOnlyPartly();
    void wrongPinsFail();
    void applicantProvesTheirOwn();
    void unscoredApplicantHasNothingToProve();
    void clerkAloneIsPartly();
    void unendorsedIsPartly();
    void liesAreFound_data();
    void liesAreFound();
    void rankMayOnlyMoveWithinATie();
    void applicantSheetLie();
    void reviewerAsEndorser();
    void awardsOfADecidedCall();
    void noAwardsOfWhatDoesNotHold();

private:
    [[nodiscard]] static PacketTrust trustOf(PacketCall &call);
    [[nodiscard]] PacketVerdict verdictOn(PacketCall &call, const Audience &audience = Audience::archive());

    support::TemporaryFolder m_folder;
};

PacketTrust PacketVerifierTest::trustOf(PacketCall &call)
{
    return {call.cast().registry.certificate().fingerprint(),
            call.cast().office.signing().certificate.fingerprint(),
            call.cast().chair.signing().certificate.fingerprint()};
}

PacketVerdict PacketVerifierTest::verdictOn(PacketCall &call, const Audience &audience)
{
    const QString path = m_folder.path(u"packet.asice"_s);
    call.write(path, audience);
    const auto verdict = verifyPacket(path, trustOf(call));
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().detail));
    return *verdict;
}

void PacketVerifierTest::honestArchiveHolds()
{
    PacketCall call;
    const PacketVerdict verdict = verdictOn(call);
    for (const Check &check : verdict.checks)
        QVERIFY2(check.status == CheckStatus::Ok,
                 qPrintable(u"%1 %2"_s.arg(static_cast<int>(check.code)).arg(check.subject)));
    QCOMPARE(verdict.overall(), Overall::Holds);
    QCOMPARE(verdict.checks.size(), 22);
    for (qsizetype i = 0; i < verdict.checks.size(); ++i)
        QCOMPARE(static_cast<qsizetype>(verdict.checks.at(i).code), i);
    QCOMPARE(verdict.signatures.size(), 2);
    QCOMPARE(verdict.call.text(), u"gpu-2026"_s);
    QCOMPARE(verdict.check(CheckCode::RecordSignatures)->good, 27);
    QCOMPARE(verdict.check(CheckCode::Reviews)->good, 9);
    QCOMPARE(verdict.check(CheckCode::Scores)->good, 3);
    QCOMPARE(verdict.check(CheckCode::Decisions)->good, 4);
    QCOMPARE(verdict.check(CheckCode::Endorsements)->good, 4);
    QCOMPARE(verdict.check(CheckCode::Handouts)->good, 3);
}

void PacketVerifierTest::withoutPinsOnlyPartly()
{
    PacketCall call;
    const QString path = m_folder.path(u"packet.asice"_s);
    call.write(path, Audience::archive());
    const auto verdict = verifyPacket(path);
    VERIFY_OK(verdict);
    QCOMPARE(verdict->overall(), Overall::Partly);
    const QString ca = call.cast().registry.certificate().fingerprint().hex();
    QCOMPARE(verdict->ca.hex(), ca);
    QCOMPARE(verdict->check(CheckCode::CaPinned)->subject, ca);
    for (const CheckCode code : {CheckCode::CaPinned, CheckCode::OfficePinned, CheckCode::ChairPinned})
        QCOMPARE(verdict->check(code)->status, CheckStatus::NotInPacket);
}

void PacketVerifierTest::wrongPinsFail()
{
    PacketCall call;
    const QString path = m_folder.path(u"packet.asice"_s);
    call.write(path, Audience::archive());
    const base::Digest other = call.cast().first.signing().certificate.fingerprint();
    const std::pair<CheckCode, PacketTrust> wrong[] = {
        {CheckCode::CaPinned, {other, {}, {}}},
        {CheckCode::OfficePinned, {{}, other, {}}},
        {CheckCode::ChairPinned, {{}, {}, other}},
    };
    for (const auto &[code, trust] : wrong) {
        const auto verdict = verifyPacket(path, trust);
        VERIFY_OK(verdict);
        QCOMPARE(verdict->overall(), Overall::Fails);
        QVERIFY(verdict->firstFailure());
        QCOMPARE(verdict->firstFailure()->code, code);
        QCOMPARE(verdict->firstFailure()->error->code, ErrorCode::FingerprintMismatch);
    }
}

void PacketVerifierTest::applicantProvesTheirOwn()
{
    PacketCall call;
    for (const char *id : {"p-001", "p-003"}) {
        const PacketVerdict verdict = verdictOn(call, Audience::applicant(proposalId(id)));
        QVERIFY(!verdict.firstFailure());
        QCOMPARE(verdict.overall(), Overall::Partly);
        for (const CheckCode code : {CheckCode::SignerRoles, CheckCode::Scores, CheckCode::DecisionNumbers,
                                     CheckCode::Handouts, CheckCode::Counterseals})
            QCOMPARE(verdict.check(code)->status, CheckStatus::Ok);
        for (const CheckCode code : {CheckCode::References, CheckCode::Reviews, CheckCode::Ranks,
                                     CheckCode::Plan, CheckCode::Decisions, CheckCode::Endorsements})
            QCOMPARE(verdict.check(code)->status, CheckStatus::NotInPacket);
    }
}

void PacketVerifierTest::unscoredApplicantHasNothingToProve()
{
    PacketCall call;
    const PacketVerdict verdict = verdictOn(call, Audience::applicant(proposalId("p-004")));
    QVERIFY(!verdict.firstFailure());
    QCOMPARE(verdict.check(CheckCode::Scores)->status, CheckStatus::NotInPacket);
    QCOMPARE(verdict.check(CheckCode::Handouts)->status, CheckStatus::NotInPacket);
    QCOMPARE(verdict.check(CheckCode::DecisionNumbers)->status, CheckStatus::Ok);
}

void PacketVerifierTest::clerkAloneIsPartly()
{
    PacketCall call;
    const QString path = m_folder.path(u"clerk.asice"_s);
    call.write(path, Audience::archive(), false);
    const auto verdict = verifyPacket(path, trustOf(call));
    VERIFY_OK(verdict);
    QCOMPARE(verdict->overall(), Overall::Partly);
    QCOMPARE(verdict->check(CheckCode::ChairSigned)->status, CheckStatus::NotInPacket);
}

void PacketVerifierTest::unendorsedIsPartly()
{
    PacketCall call(Lies{.nobodyEndorses = true});
    const PacketVerdict verdict = verdictOn(call);
    QCOMPARE(verdict.overall(), Overall::Partly);
    QCOMPARE(verdict.check(CheckCode::Endorsements)->status, CheckStatus::NotInPacket);
}

void PacketVerifierTest::liesAreFound_data()
{
    QTest::addColumn<Lies>("lies");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Lies &lies, CheckCode code, ErrorCode error,
                        const QString &detail) {
        QTest::newRow(name) << lies << static_cast<int>(code) << static_cast<int>(error) << detail;
    };
    const auto scores = CheckCode::Scores;
    const auto number = ErrorCode::PacketNumberMismatch;
    row("score", {.reconciliation = [](auto &r) { r.scores[1].score = base::Score(8401); }}, scores, number,
        u"p-002"_s);
    row("numerator", {.reconciliation = [](auto &r) { r.scores[0].numerator -= 1; }}, scores, number,
        u"p-001"_s);
    row("enough", {.reconciliation = [](auto &r) { r.scores[2].enough = false; }}, scores, number,
        u"p-003"_s);
    row("review left out", {.reconciliation = [](auto &r) { r.scores[2].reviews.removeLast(); }}, scores,
        number, u"p-003"_s);
    row("review counted elsewhere",
        {.reconciliation = [](auto &r) { r.scores[2].reviews[0] = r.scores[0].reviews[0]; }},
        CheckCode::Reviews, number, u"records/"_s);
    row("review twice", {.reconciliation = [](auto &r) { r.scores[0].reviews[1] = r.scores[0].reviews[0]; }},
        CheckCode::Reviews, number, u"records/"_s);
    row("rank", {.reconciliation = [](auto &r) { std::swap(r.scores[0].rank, r.scores[1].rank); }},
        CheckCode::Ranks, number, u"p-001"_s);
    row("over capacity",
        {.plan =
             [](auto &p) {
                 p.refusals.clear();
                 p.awards.append(
                     {proposalId("p-003"), base::ClusterId(u"h200"_s), 1, 2, base::Nodes(12), 100});
             }},
        CheckCode::Plan, ErrorCode::PlanInfeasible, u"capacity"_s);
    row("level", {.plan = [](auto &p) { p.awards[0].nodes = base::Nodes(11); }}, CheckCode::Plan,
        ErrorCode::PlanInfeasible, u"level p-001"_s);
    row("another award",
        {.decision =
             [](auto &d) {
                 if (d.proposal == proposalId("p-002"))
                     d.award->nodes = base::Nodes(6);
             }},
        CheckCode::Decisions, number, u"p-002"_s);
    row("refused although planned",
        {.decision =
             [](auto &d) {
                 if (d.proposal == proposalId("p-001")) {
                     d.outcome = record::Outcome::Rejected;
                     d.award.reset();
                     d.reasons = {u"이유"_s, u"Reason"_s};
                 }
             }},
        CheckCode::Decisions, number, u"p-001"_s);
    row("sheet total",
        {.handout =
             [](auto &h) {
                 if (h.proposal == proposalId("p-003"))
                     h.reviews[0].total = base::Score(9999);
             }},
        CheckCode::Handouts, number, u"p-003"_s);
    row("sheet levels", {.handout = [](auto &h) { std::swap(h.reviews[0].levels, h.reviews[2].levels); }},
        CheckCode::Handouts, number, u"p-001"_s);
    row("not assigned", {.reviewWithoutAssignment = true}, CheckCode::Reviews, ErrorCode::NotAssigned,
        u"records/"_s);
    row("recused", {.recusedAfterwards = true}, CheckCode::Reviews, ErrorCode::Recused, u"records/"_s);
}

void PacketVerifierTest::liesAreFound()
{
    QFETCH(Lies, lies);
    QFETCH(int, code);
    QFETCH(int, error);
    QFETCH(QString, detail);
    PacketCall call(lies);
    const PacketVerdict verdict = verdictOn(call);
    QCOMPARE(verdict.overall(), Overall::Fails);
    const Check *failure = verdict.firstFailure();
    QVERIFY(failure && failure->error);
    QCOMPARE(static_cast<int>(failure->code), code);
    QCOMPARE(static_cast<int>(failure->error->code), error);
    QVERIFY2(failure->subject.startsWith(detail), qPrintable(failure->subject));
}

void PacketVerifierTest::rankMayOnlyMoveWithinATie()
{
    // A rank that is none of the tie's is found even where nobody else has it.
    PacketCall call(Lies{.reconciliation = [](auto &r) { r.scores[2].rank = 4; }});
    const PacketVerdict verdict = verdictOn(call);
    QVERIFY(verdict.firstFailure());
    QCOMPARE(verdict.firstFailure()->code, CheckCode::Ranks);
    QCOMPARE(verdict.firstFailure()->subject, u"p-003"_s);
}

void PacketVerifierTest::applicantSheetLie()
{
    PacketCall call(Lies{.handout = [](auto &h) { h.score.score = base::Score(1); }});
    const PacketVerdict verdict = verdictOn(call, Audience::applicant(proposalId("p-002")));
    QVERIFY(verdict.firstFailure());
    QCOMPARE(verdict.firstFailure()->code, CheckCode::Scores);
    QCOMPARE(verdict.firstFailure()->error->code, ErrorCode::PacketNumberMismatch);
    QCOMPARE(verdict.firstFailure()->subject, u"p-002"_s);
}

void PacketVerifierTest::reviewerAsEndorser()
{
    // The ledger does not believe it, so it never gets into a packet.
    PacketCall call(Lies{.strangerAsEndorser = true});
    const PacketVerdict verdict = verdictOn(call);
    QVERIFY(!verdict.firstFailure());
    QCOMPARE(verdict.check(CheckCode::Endorsements)->status, CheckStatus::NotInPacket);
}

Q_DECLARE_METATYPE(packettest::Lies)
void PacketVerifierTest::awardsOfADecidedCall()
{
    PacketCall call;
    const QString path = m_folder.path(u"packet.asice"_s);
    call.write(path, Audience::archive());
    const auto decided = awardsOf(path, trustOf(call));
    VERIFY_OK(decided);
    QCOMPARE(decided->charter.call.text(), u"gpu-2026"_s);
    QCOMPARE(decided->awards.size(), 2);
    for (const record::PlannedAward &award : decided->awards)
        QCOMPARE(award.nodes, base::Nodes(12));
    call.write(path, Audience::applicant(proposalId("p-001")));
    QCOMPARE(awardsOf(path, trustOf(call)).error().code, ErrorCode::NotFound);
}

void PacketVerifierTest::noAwardsOfWhatDoesNotHold()
{
    PacketCall call(Lies{.plan = [](record::Plan &plan) { plan.awards.first().nodes = base::Nodes(13); }});
    const QString path = m_folder.path(u"packet.asice"_s);
    call.write(path, Audience::archive());
    QVERIFY(!awardsOf(path, trustOf(call)));
    QCOMPARE(awardsOf(m_folder.path(u"nothing"_s), {}).error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(PacketVerifierTest)
#include "tst_packetverifier.moc"
