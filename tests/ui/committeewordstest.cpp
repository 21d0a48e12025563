// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeedemo.h"

#include "intake/finding.h"
#include "packet/packetverifier.h"
#include "record/closed.h"
#include "viewmodel/arrivals.h"
#include "viewmodel/committeedecisions.h"
#include "viewmodel/committeesession.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/language.h"
#include "viewmodel/officetables.h"

#include <QSignalSpy>
#include <QTest>

using namespace simsa;
using namespace simsa::viewmodel;

namespace {

/// Korean as the window gets it, or as the shared table says before it is merged.
class Words
{
public:
    explicit Words(Language::Id id) { m_language.set(id); }

private:
    Language m_language;
};

record::PlannedRefusal shortOfRoom()
{
    return {base::ProposalId(QStringLiteral("SIM26-105")), QStringLiteral("no_room"),
            base::ClusterId(QStringLiteral("B200")), 2, base::Nodes(8)};
}

/// A session whose answers have come.
void waitFor(CommitteeSession &session, const std::function<void()> &act)
{
    QSignalSpy spy(&session, &CommitteeSession::busyChanged);
    act();
    QTRY_VERIFY_WITH_TIMEOUT(spy.size() >= 2, 10000);
}

} // namespace

class CommitteeWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusalsNameClusterMonthAndNodes()
    {
        const call::Charter charter = *test::demoSnapshot().charter;
        const Words english(Language::Id::English);
        QCOMPARE(refusalBrief(shortOfRoom(), charter), QStringLiteral("B200: 8 nodes short in Apr"));
        QCOMPARE(refusalSentence(shortOfRoom(), charter),
                 QStringLiteral(
                     "It does not fit even in its smallest useful size: B200 lacks 8 nodes in 2026-04."));
    }

    void refusalsHaveKoreanWords()
    {
        const call::Charter charter = *test::demoSnapshot().charter;
        const Words korean(Language::Id::Korean);
        if (QCoreApplication::translate("Committee", "below the line") == QLatin1String("below the line"))
            QFAIL("the Korean texts are not merged");
        QCOMPARE(refusalBrief(shortOfRoom(), charter), QStringLiteral("B200 4월 8대 부족"));
        QCOMPARE(refusalSentence(shortOfRoom(), charter),
                 QStringLiteral("최소 규모로 줄여도 들어가지 않습니다. B200에 2026-04 8대가 모자랍니다."));
    }

    void everyCodeOfTheDeskHasASentence()
    {
        const call::Charter charter = *test::demoSnapshot().charter;
        const Words english(Language::Id::English);
        for (const char *code : {"below_line", "below_cut", "forbidden", "no_option", "no_room", "org_cap",
                                 "exclusive", "starts_full", "after_stop", "reviews_missing"}) {
            record::PlannedRefusal refusal = shortOfRoom();
            refusal.reason = QLatin1String(code);
            QVERIFY2(!refusalBrief(refusal, charter).contains(refusal.reason), code);
            QVERIFY2(!refusalSentence(refusal, charter).contains(refusal.reason), code);
        }
        record::PlannedRefusal newer = shortOfRoom();
        newer.reason = QStringLiteral("of_a_newer_version");
        QVERIFY(refusalSentence(newer, charter).contains(newer.reason)); // said as it is, not hidden
    }

    void reasonsAreAskedOfAllThatGetNothing()
    {
        test::DemoPort port;
        CommitteeSnapshot snapshot = *port.read();
        const record::Plan plan = *port.draftPlan(QStringLiteral("rank"), 46);
        const qsizetype open = withoutReasons(snapshot, plan).size();
        QCOMPARE(open, 117 - plan.awards.size()); // 117 of 120 are eligible
        const base::ProposalId first = withoutReasons(snapshot, plan).first();
        for (committee::Row &row : snapshot.rows)
            if (row.proposal.id == first)
                row.opinion = record::Opinion{first, {QStringLiteral("사유"), {}}, {}, {}};
        QCOMPARE(withoutReasons(snapshot, plan).size(), open - 1);
    }

    void intakeNamesAreTheEnumerators()
    {
        QCOMPARE(intakeCodeNames().size(), static_cast<int>(intake::FindingCode::AttachmentUnclaimed) + 1);
        QCOMPARE(intakeCodeNames().at(static_cast<int>(intake::FindingCode::NodesOverCap)),
                 QStringLiteral("NodesOverCap"));
        QCOMPARE(intakeCodeNames().at(static_cast<int>(intake::FindingCode::ProposalInvalid)),
                 QStringLiteral("ProposalInvalid"));
        QCOMPARE(intakeSuggestionNames().size(), static_cast<int>(intake::Suggestion::RenameFile) + 1);
        QCOMPARE(intakeSuggestionNames().at(static_cast<int>(intake::Suggestion::LowerToCap)),
                 QStringLiteral("LowerToCap"));
    }

    void intakeFindingsAreWorded()
    {
        const Words english(Language::Id::English);
        const IntakeRow row{
            IntakeRow::Severity::Error,  QStringLiteral("NodesOverCap"), 17, 5,
            QStringLiteral("nodes"),     QStringLiteral("48"),           {}, QStringLiteral("32"),
            QStringLiteral("LowerToCap")};
        QCOMPARE(intakeProblem(row), QStringLiteral("Above the cap of 32 nodes"));
        QCOMPARE(intakeSuggestion(row), QStringLiteral("Lower it to 32"));
        IntakeRow unknown = row;
        unknown.code = QStringLiteral("SomethingNew");
        unknown.suggestion = QStringLiteral("None");
        QCOMPARE(intakeProblem(unknown), QStringLiteral("SomethingNew"));
        QVERIFY(intakeSuggestion(unknown).isEmpty());
    }

    void aReportWithErrorsIsNotClean()
    {
        IntakeReport report = test::demoIntake();
        QVERIFY(report.errors() >= 4);
        QVERIFY(!report.isClean());
        QCOMPARE(intakeRows(report, IntakeFilter::Errors, {}).size(), report.errors());
        report.rows.removeIf([](const IntakeRow &row) { return row.severity == IntakeRow::Severity::Error; });
        QVERIFY(report.isClean());
        report.applications = 0;
        QVERIFY(!report.isClean());
    }

    void packetNamesAreTheEnumerators()
    {
        QCOMPARE(packetCheckNames().size(), static_cast<int>(packet::CheckCode::Timestamps) + 1);
        QCOMPARE(packetCheckNames().at(static_cast<int>(packet::CheckCode::Revocation)),
                 QStringLiteral("Revocation"));
        QCOMPARE(packetCheckNames().at(static_cast<int>(packet::CheckCode::Scores)),
                 QStringLiteral("Scores"));
    }

    void verdictHasThreeForms()
    {
        const Words english(Language::Id::English);
        using Form = PacketVerdictForm;
        for (const Form form : {Form::Holds, Form::Partly, Form::Fails})
            QCOMPARE(formOf(test::demoPacket(form)), form);
        QVERIFY(verdictTitle(test::demoPacket(Form::Holds)).startsWith(QLatin1String("It holds")));
        QVERIFY(verdictTitle(test::demoPacket(Form::Partly)).startsWith(QLatin1String("Checked in part")));
        const QString fails = verdictTitle(test::demoPacket(Form::Fails));
        QVERIFY(fails.startsWith(QLatin1String("It does not hold")));
        QVERIFY(fails.contains(QLatin1String("SIM26-018"))); // the first object that fails
        QCOMPARE(formOf(PacketReport()), Form::Partly);      // nothing checked is not "it holds"
    }

    void failedChecksAreCountedOut()
    {
        const Words english(Language::Id::English);
        const auto rows = checkRows(test::demoPacket(PacketVerdictForm::Fails));
        QCOMPARE(rows.last().cells.at(2).text, QStringLiteral("119 / 120"));
        QCOMPARE(rows.last().cells.at(1).tone, Tone::Bad);
    }

    void forksComeBeforeRefusals()
    {
        const auto looks = looksOf(test::demoSnapshot().arrivals);
        QCOMPARE(looks.size(), 3);
        QCOMPARE(looks.first().status, Status::Fork);
        QCOMPARE(looks.at(1).status, Status::Unverified);
        for (const LookItem &look : looks)
            QVERIFY(!look.todo.isEmpty() && !look.plain.isEmpty() && !look.safe.isEmpty());
    }

    void sessionSignsAndReadsAgain()
    {
        auto port = std::make_shared<test::DemoPort>();
        CommitteeSession session(port);
        QSignalSpy failed(&session, &CommitteeSession::failed),
            succeeded(&session, &CommitteeSession::succeeded);
        waitFor(session, [&] { session.reload(); });
        QCOMPARE(session.snapshot().rows.size(), 120);
        QCOMPARE(succeeded.size(), 0);
        QSignalSpy drafted(&session, &CommitteeSession::draftChanged);
        session.draftPlan(20);
        session.draftPlan(46); // the newest wins
        QTRY_VERIFY(session.draft().has_value() && session.draft()->line == 46);
        QCOMPARE(drafted.size(), 1);
        waitFor(session, [&] { session.adoptPlan(); });
        QCOMPARE(session.snapshot().plan->line, 46);
        QCOMPARE(succeeded.size(), 1);
        port->failNext(base::ErrorCode::DiskFull);
        waitFor(session, [&] { session.advance(DecisionStep::Propose); });
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::DiskFull);
        QVERIFY(session.snapshot().decisions.isEmpty());
        waitFor(session, [&] { session.advance(DecisionStep::Propose); });
        QCOMPARE(countsOf(session.snapshot()).proposed, 120);
        waitFor(session, [&] { session.advance(DecisionStep::Adopt); });
        QCOMPARE(countsOf(session.snapshot()).adopted, 120);
        QCOMPARE(decisionLines(session.snapshot(), DecisionStep::Adopt).size(), 0);
    }

    void aRosterSaysWhatItChanges()
    {
        const Words english(Language::Id::English);
        call::Roster before;
        before.version = 1;
        call::RosterEntry entry;
        entry.person.id = base::PersonId(QStringLiteral("V01"));
        entry.person.name = {QStringLiteral("홍"), QStringLiteral("Hong")};
        entry.roles = {call::Role::Reviewer};
        before.entries = {entry};
        call::Roster after = before;
        after.version = 2;
        AwaitingItem item;
        item.type = record::Type::Roster;
        item.before = call::toJson(before);
        item.body = call::toJson(after);
        QCOMPARE(summaryOf(item).first(), QStringLiteral("The same people and devices as in version 1"));
        after.entries.first().roles = {call::Role::Member};
        entry.person.id = base::PersonId(QStringLiteral("V02"));
        after.entries.append(entry);
        item.body = call::toJson(after);
        const QStringList lines = summaryOf(item);
        QCOMPARE(lines.value(0), QStringLiteral("What changes against version 1:"));
        QCOMPARE(lines.value(1), QStringLiteral("V01 Hong: now member, was reviewer"));
        QCOMPARE(lines.value(2), QStringLiteral("V02 Hong: new here as reviewer"));
        QCOMPARE(lines.value(3), QStringLiteral("Everybody in it:"));
    }
    void aClosingSaysWhatIsDestroyedWhen()
    {
        const Words english(Language::Id::English);
        record::Closed closed;
        closed.closedAt = QDateTime({2026, 12, 1}, {9, 0}, Qt::UTC);
        closed.reason = QStringLiteral("all objections are settled");
        closed.retention = {{call::RecordClass::Reviews, 30, closed.closedAt.addDays(30)}};
        AwaitingItem item;
        item.type = record::Type::Closed;
        item.body = record::toJson(closed);
        const QStringList lines = summaryOf(item);
        QVERIFY(lines.value(1).startsWith(QLatin1String("Reviews: to be destroyed")));
        QVERIFY(lines.contains(QStringLiteral("Decisions: kept, without a date")));
        QCOMPARE(lines.last(), closed.reason);
    }

    void officeSeesWhoIsBehind()
    {
        const OfficeSnapshot snapshot = test::demoOffice();
        QStringList behind;
        for (const office::ReviewerStanding &standing : snapshot.reviewers)
            if (isBehind(snapshot, standing))
                behind << standing.person.text();
        QCOMPARE(behind, (QStringList{QStringLiteral("V04"), QStringLiteral("V09"), QStringLiteral("V13"),
                                      QStringLiteral("V15")}));
        OfficeSnapshot early = snapshot;
        early.now = early.charter->dates.reviewFrom.addDays(1);
        QVERIFY(!isBehind(early, early.reviewers.last())); // not before half time
    }

    void phasesFollowTheClock()
    {
        const auto phases = phasesOf(test::demoOffice());
        QCOMPARE(phases.size(), 7);
        QCOMPARE(phases.at(3).state, Phase::State::Now);
        QCOMPARE(phases.at(2).state, Phase::State::Done);
        QCOMPARE(phases.at(4).state, Phase::State::Ahead);
        QVERIFY(phasesOf({}).isEmpty());
    }

    void todosComeFromWhatIsThere()
    {
        OfficeSnapshot snapshot = test::demoOffice();
        const auto acts = [&] {
            QList<OfficeTodo::Act> list;
            for (const OfficeTodo &todo : todosOf(snapshot))
                list << todo.act;
            return list;
        };
        QVERIFY(!acts().contains(OfficeTodo::Act::Checkpoint)); // the last one is not due
        QVERIFY(acts().contains(OfficeTodo::Act::Pull));        // assignments wait for the chair
        snapshot.arrivals.checkpoints.clear();
        QVERIFY(acts().contains(OfficeTodo::Act::Checkpoint));
        snapshot.bundles.clear();
        QVERIFY(acts().contains(OfficeTodo::Act::Bundles));
        QCOMPARE(todosOf({}).size(), 1); // an empty call asks for applications only
        QCOMPARE(todosOf({}).first().act, OfficeTodo::Act::Intake);
    }

    void demandAddsUp()
    {
        const auto rows = demandRows(test::demoOffice());
        QCOMPARE(rows.size(), 2); // two models
        QCOMPARE(rows.first().cluster, QStringLiteral("H200-A + H200-B"));
        QCOMPARE(rows.first().capacity.value(), 287);
        QVERIFY(rows.first().asked > rows.first().capacity);
    }
};

QTEST_MAIN(CommitteeWordsTest)
#include "committeewordstest.moc"
