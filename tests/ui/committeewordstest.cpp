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
#include "viewmodel/format.h"
#include "viewmodel/language.h"
#include "viewmodel/officetables.h"
#include "viewmodel/plancomparison.h"
#include "viewmodel/planexplanation.h"

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

base::ProposalId id(const char *number)
{
    return base::ProposalId(QStringLiteral("SIM26-") + QLatin1String(number));
}

QStringList texts(const QList<PlanRemark> &remarks)
{
    QStringList list;
    for (const PlanRemark &remark : remarks)
        list.append(remark.text);
    return list;
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

    void explanationsSayTheirValues()
    {
        using plan::Standing;
        const call::Charter charter = *test::demoSnapshot().charter;
        const Words english(Language::Id::English);
        const base::ClusterId b200(QStringLiteral("B200"));
        const QList<base::ProposalId> six{id("001"), id("002"), id("003"), id("004"), id("005"), id("006")};
        record::Plan plan;
        plan.refusals = {shortOfRoom()};
        plan::Explanation why;
        why.proposal = shortOfRoom().proposal;
        why.standing = Standing::NoRoom;
        why.lacking = {{b200, 2, base::Nodes(8)}, {b200, 3, base::Nodes(8)}, {b200, 4, base::Nodes(2)}};
        why.inTheWay = six;
        QCOMPARE(
            texts(explanationRemarks(why, plan, charter)).mid(1),
            (QStringList{
                QStringLiteral("To be freed: B200 8 nodes from 2026-04 to 2026-05, B200 2 nodes in 2026-06."),
                QStringLiteral("It would fit without these, the lowest that suffice: "
                               "001, 002, 003, 004, 005 and 1 more.")}));
        why.inTheWay.clear();
        QCOMPARE(texts(explanationRemarks(why, plan, charter)).last(),
                 QStringLiteral("No award stands in the way: so much was never free."));
        why.lacking.clear();
        why.envies = six.first(1);
        why.broken = plan::Breach{plan::Rule::Share, {}, {}, {}, {}, {}, 0, 0, 0};
        QCOMPARE(texts(explanationRemarks(why, plan, charter)).mid(1),
                 (QStringList{QStringLiteral("With it the plan would break a rule: the shares of groups."),
                              QStringLiteral("Funded with a lower score, where it would fit: 001.")}));
        const record::PlannedAward award{id("007"), b200, 2, 12, base::Nodes(16), 100};
        plan.awards = {award};
        plan::Explanation in;
        in.proposal = award.proposal;
        in.standing = Standing::Funded;
        in.tightest = plan::NodesIn{b200, 3, base::Nodes(4)};
        in.nodeMonths = 192;
        in.wouldEnter = six.first(2);
        QCOMPARE(
            texts(explanationRemarks(in, plan, charter)).mid(1),
            (QStringList{QStringLiteral("Its tightest month is 2026-05: 4 nodes remain on B200."),
                         QStringLiteral("Without it 192 node-months would be free, and these would come in: "
                                        "001, 002.")}));
        const plan::Difference difference{-120000, 24, {id("007"), id("008")}, six.first(1), {}};
        QCOMPARE(
            forcedRemark(id("007"), difference).text,
            QStringLiteral("With 007 in whatever else: value -1,200, node-months +24; in: 008; out: 001."));
        QCOMPARE(
            conditionRemark(plan::Condition::OrgCaps, {}).text,
            QStringLiteral("Without the rule “the cap of organisations”: value 0, node-months 0; nobody else "
                           "is touched."));
        QCOMPARE(texts(priceRemarks({{b200, 2, 10}, {b200, 3, 20}}, 1000, charter)).first(),
                 QStringLiteral("One more node of B200 in 2026-05 would add at most 2.000 % to the value."));
    }

    void comparedPlansShowWhatDiffers()
    {
        const CommitteeSnapshot snapshot = test::demoSnapshot();
        const Words english(Language::Id::English);
        committee::Scenario all = test::demoScenario(0);
        committee::Scenario half = test::demoScenario(0);
        half.name = QStringLiteral("half");
        const base::ProposalId first = test::demoPlan(0).awards.first().proposal;
        half.steering.put({first, 0, 50, {}, 0, false, {}});
        committee::Scenario stale = all;
        stale.found = committee::FoundPlan{{}, QStringLiteral("search"), 1, 2};
        const auto plans = comparedPlans(*snapshot.basis, {all, half, stale});
        QVERIFY(plans.at(0).made && plans.at(1).made && !plans.at(2).made); // found from other scores
        QCOMPARE(comparisonTitles(plans).last(), QStringLiteral("3 rank"));
        const QList<TableRow> rows = comparisonRows(snapshot, plans);
        const auto row = [&](const QString &id) {
            for (const TableRow &one : rows)
                if (one.id == id)
                    return one;
            return TableRow();
        };
        QCOMPARE(row(QStringLiteral("awards")).cells.at(1).text,
                 QString::number(plans.at(0).made->plan.awards.size()));
        QCOMPARE(row(QStringLiteral("awards")).cells.at(3).text, format::missing());
        QVERIFY(row(first.text()).cells.at(1).text != row(first.text()).cells.at(2).text);
        int differing = 0;
        for (const TableRow &one : rows)
            differing += snapshot.row(base::ProposalId(one.id)) ? 1 : 0;
        QVERIFY(differing >= 1);
        QVERIFY(comparisonSentence(snapshot, plans.at(0), plans.at(1))
                    .endsWith(QStringLiteral("differently: %1.").arg(differing)));
        QVERIFY(
            comparisonSentence(snapshot, plans.at(0), plans.at(2)).contains(QStringLiteral("older scores")));
        QCOMPARE(aimsOf(*snapshot.charter).first().aim, committee::PlanAim());
    }

    void everyStandingHasASentence()
    {
        const call::Charter charter = *test::demoSnapshot().charter;
        for (const Language::Id language : {Language::Id::English, Language::Id::Korean}) {
            const Words words(language);
            for (const char *code :
                 {"below_cut", "below_line", "reviews_missing", "no_option", "no_room", "org_cap",
                  "starts_full", "after_stop", "forbidden", "exclusive", "other_rule", "not_chosen"}) {
                record::PlannedRefusal refusal = shortOfRoom();
                refusal.reason = QString::fromLatin1(code);
                QVERIFY2(!refusalBrief(refusal, charter).contains(refusal.reason), code);
                QVERIFY2(!refusalSentence(refusal, charter).contains(refusal.reason), code);
            }
        }
    }

    void reasonsAreAskedOfAllThatGetNothing()
    {
        test::DemoPort port;
        CommitteeSnapshot snapshot = *port.read();
        const record::Plan plan = test::demoPlan(46);
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
        session.draftPlan(test::demoScenario(20));
        session.draftPlan(test::demoScenario(46)); // the newest wins
        QTRY_VERIFY(session.draft() && session.draft()->line == 46);
        QCOMPARE(drafted.size(), 1);
        waitFor(session, [&] { session.adoptPlan(*session.draft()); });
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
