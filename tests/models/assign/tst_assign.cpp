// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assign/assignmentcheck.h"
#include "models/call/demodata.h"
#include "models/call/samples.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using assign::Problem;
using assign::Severity;
using base::PersonId;
using base::ProposalId;
using call::ConflictType;

namespace {

call::Assignment assignment(const QString &reviewer, const QString &proposal)
{
    return {.reviewer = PersonId(reviewer), .proposal = ProposalId(proposal), .due = samples::day(2, 13)};
}

/// Owns what Surroundings borrows.
struct World
{
    call::Roster roster = samples::roster();
    QList<call::Proposal> proposals{samples::proposal(u"P1"_s), samples::proposal(u"P2"_s)};
    QList<call::Conflict> conflicts;
    QList<call::Waiver> waivers;
    call::Dates dates = samples::charter().dates;
    assign::LoadRule load;

    [[nodiscard]] assign::Surroundings around() const
    {
        return {.roster = roster,
                .proposals = proposals,
                .conflicts = conflicts,
                .waivers = waivers,
                .dates = dates,
                .load = load};
    }
    [[nodiscard]] QList<assign::Finding> check(const QList<call::Assignment> &list) const
    {
        return assign::check({.version = 1, .list = list}, around());
    }
    [[nodiscard]] QList<Problem> problems(const QList<call::Assignment> &list) const
    {
        QList<Problem> found;
        const auto findings = check(list);
        for (const assign::Finding &finding : findings)
            found.append(finding.problem);
        return found;
    }
};

} // namespace

class TestAssign : public QObject
{
    Q_OBJECT
private slots:
    void goodList();
    void existence();
    void dueTimes();
    void conflicts();
    void loads();
    void errorsRefuseWarningsPass();
    void demoCallIsClean();
};

void TestAssign::goodList()
{
    const World world;
    const QList<call::Assignment> list{assignment(u"V01"_s, u"P1"_s), assignment(u"V02"_s, u"P1"_s),
                                       assignment(u"CH"_s, u"P2"_s)};
    QCOMPARE(world.check(list), QList<assign::Finding>());
    QVERIFY(assign::validate({.version = 1, .list = list}, world.around()));
    QVERIFY(assign::validate({}, world.around()));
}

void TestAssign::existence()
{
    World world;
    QCOMPARE(world.problems({assignment(u"V09"_s, u"P1"_s)}), QList<Problem>{Problem::UnknownReviewer});
    QCOMPARE(world.problems({assignment(u"CL"_s, u"P1"_s)}), QList<Problem>{Problem::NotAReviewer});
    QCOMPARE(world.problems({assignment(u"V01"_s, u"P9"_s)}), QList<Problem>{Problem::UnknownProposal});
    QCOMPARE(world.problems({assignment(u"V01"_s, u"P1"_s), assignment(u"V01"_s, u"P1"_s)}),
             QList<Problem>{Problem::Duplicate});
    world.proposals[0].eligibility = call::Eligibility::Withdrawn;
    QCOMPARE(world.problems({assignment(u"V01"_s, u"P1"_s)}), QList<Problem>{Problem::NotEligible});
}

void TestAssign::dueTimes()
{
    const World world;
    call::Assignment late = assignment(u"V01"_s, u"P1"_s);
    late.due = world.dates.reviewUntil;
    QVERIFY(world.problems({late}).isEmpty());
    late.due = late.due.addSecs(1);
    QCOMPARE(world.problems({late}), QList<Problem>{Problem::DueMissing});
    late.due = world.dates.reviewFrom.addSecs(-1);
    QCOMPARE(world.problems({late}), QList<Problem>{Problem::DueMissing});
    late.due = {};
    QCOMPARE(world.problems({late}), QList<Problem>{Problem::DueMissing});
}

void TestAssign::conflicts()
{
    World world;
    world.conflicts = {
        {.reviewer = PersonId(u"V01"_s), .proposal = ProposalId(u"P1"_s), .type = ConflictType::SameOrg}};
    const auto found = world.check({assignment(u"V01"_s, u"P1"_s), assignment(u"V01"_s, u"P2"_s)});
    QCOMPARE(found, (QList<assign::Finding>{{.problem = Problem::ConflictBlocks,
                                             .reviewer = PersonId(u"V01"_s),
                                             .proposal = ProposalId(u"P1"_s),
                                             .conflict = ConflictType::SameOrg,
                                             .have = 0,
                                             .want = 0}}));
    world.waivers = {{.reviewer = PersonId(u"V01"_s), .proposal = ProposalId(u"P1"_s)}};
    QCOMPARE(world.problems({assignment(u"V01"_s, u"P1"_s)}), QList<Problem>{Problem::ConflictNoted});
    world.conflicts[0].type = ConflictType::Family;
    QCOMPARE(world.problems({assignment(u"V01"_s, u"P1"_s)}), QList<Problem>{Problem::ConflictBlocks});
    world.conflicts[0].type = ConflictType::Sanctioned3Y;
    QCOMPARE(world.problems({assignment(u"V01"_s, u"P2"_s)}), QList<Problem>{Problem::ConflictBlocks});
}

void TestAssign::loads()
{
    World world;
    world.load = {.mostPerReviewer = 1, .leastPerProposal = 2};
    const QList<call::Assignment> list{assignment(u"V01"_s, u"P1"_s), assignment(u"V01"_s, u"P2"_s),
                                       assignment(u"V02"_s, u"P1"_s)};
    const QList<assign::Finding> expected{{.problem = Problem::Overloaded,
                                           .reviewer = PersonId(u"V01"_s),
                                           .proposal = {},
                                           .conflict = std::nullopt,
                                           .have = 2,
                                           .want = 1},
                                          {.problem = Problem::TooFewReviewers,
                                           .reviewer = {},
                                           .proposal = ProposalId(u"P2"_s),
                                           .conflict = std::nullopt,
                                           .have = 1,
                                           .want = 2}};
    QCOMPARE(world.check(list), expected);
    world.proposals[1].eligibility = call::Eligibility::Ineligible;
    QVERIFY(!world.problems(list).contains(Problem::TooFewReviewers));
}

void TestAssign::errorsRefuseWarningsPass()
{
    World world;
    world.load.leastPerProposal = 3;
    QCOMPARE(assign::severityOf(Problem::TooFewReviewers), Severity::Warning);
    QCOMPARE(assign::severityOf(Problem::ConflictNoted), Severity::Note);
    QCOMPARE(assign::severityOf(Problem::ConflictBlocks), Severity::Error);
    QVERIFY(assign::validate({.version = 1, .list = {assignment(u"V01"_s, u"P1"_s)}}, world.around()));
    const auto refused =
        assign::validate({.version = 1, .list = {assignment(u"V09"_s, u"P1"_s)}}, world.around());
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (base::Error{base::ErrorCode::AssignmentInvalid, u"V09 P1"_s}));
}

void TestAssign::demoCallIsClean()
{
    World world;
    world.roster.entries.clear();
    for (const auto &row : samples::demo(u"reviewers.csv"_s))
        world.roster.entries.append(samples::entry(row.value(u"id"_s), {call::Role::Reviewer}, 1));
    world.proposals.clear();
    for (const auto &row : samples::demo(u"proposals.csv"_s)) {
        call::Proposal proposal = samples::proposal(row.value(u"id"_s));
        proposal.eligibility = call::eligibilityFromName(row.value(u"eligibility"_s)).value();
        world.proposals.append(proposal);
    }
    for (const auto &row : samples::demo(u"coi.csv"_s))
        world.conflicts.append({.reviewer = PersonId(row.value(u"reviewer_id"_s)),
                                .proposal = ProposalId(row.value(u"proposal_id"_s)),
                                .type = call::conflictTypeFromName(row.value(u"type"_s)).value()});
    QList<call::Assignment> list;
    for (const auto &row : samples::demo(u"reviews.csv"_s))
        list.append(assignment(row.value(u"reviewer_id"_s), row.value(u"proposal_id"_s)));
    QCOMPARE(list.size(), 600);
    world.load = {.mostPerReviewer = 40, .leastPerProposal = 5};
    const QList<Problem> found = world.problems(list);
    QCOMPARE(found, QList<Problem>(15, Problem::NotEligible)); // three proposals fell out after assignment
    world.load.mostPerReviewer = 39;
    QCOMPARE(world.problems(list).count(Problem::Overloaded), 15);
}

QTEST_APPLESS_MAIN(TestAssign)
#include "tst_assign.moc"
