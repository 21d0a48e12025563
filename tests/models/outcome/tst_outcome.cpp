// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/feasibility.h"
#include "outcome/scores.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using outcome::Contender;
using outcome::CountedReview;

namespace {

base::ProposalId proposalId(const QString &name)
{
    return base::ProposalId(name);
}

base::RecordId recordId(char fill)
{
    return base::RecordId::fromRaw(QByteArray(base::RecordId::size, fill)).value();
}

/// One item of 100 points in levels of 1 … 100 %, so that a level is a total in points.
call::Charter charterOfPoints()
{
    call::Item item{base::ItemId(u"i"_s), {u"항목"_s, {}}, 100, 0, {}};
    for (int value = 1; value <= 100; ++value)
        item.levels.append({value, {QString::number(value), {}}, value, {}});
    call::Charter charter;
    charter.call = base::CallId(u"call"_s);
    charter.pools = {{base::PoolId(u"pool"_s), {u"분야"_s, {}}}};
    charter.rubric.criteria = {{base::CriterionId(u"c"_s), {u"기준"_s, {}}, {item}}};
    call::Cluster cluster;
    cluster.id = base::ClusterId(u"H200"_s);
    cluster.perProjectCap = base::Nodes(32);
    cluster.capacity = QList<call::MonthCapacity>(12, {base::Nodes(32), {}, {}, {}});
    charter.clusters = {cluster};
    charter.firstMonth = base::Month(2026, 3);
    charter.months = 12;
    return charter;
}

CountedReview reviewOf(char id, const QString &reviewer, const QString &proposal, int points)
{
    record::Review review;
    review.proposal = proposalId(proposal);
    review.content.levels = {{base::ItemId(u"i"_s), points}};
    return {recordId(id), base::PersonId(reviewer), review};
}

Contender contenderOf(const QString &proposal)
{
    return {proposalId(proposal), 100, QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC)};
}

QList<CountedReview> threeOf(const QString &proposal, int a, int b, int c, char id)
{
    return {reviewOf(id, u"r1"_s, proposal, a), reviewOf(static_cast<char>(id + 1), u"r2"_s, proposal, b),
            reviewOf(static_cast<char>(id + 2), u"r3"_s, proposal, c)};
}

record::PlannedRequest requestOf(const QString &proposal, int nodes)
{
    record::PlannedRequest request;
    request.proposal = proposalId(proposal);
    request.org = base::OrgId(u"org"_s);
    request.pool = base::PoolId(u"pool"_s);
    request.request.preferred = base::ClusterId(u"H200"_s);
    request.request.nodes = base::Nodes(nodes);
    request.request.months = 6;
    request.request.floorPercent = 50;
    return request;
}

record::PlannedAward awardOf(const QString &proposal, int nodes, int percent)
{
    return {proposalId(proposal), base::ClusterId(u"H200"_s), 1, 6, base::Nodes(nodes), percent};
}

} // namespace

class TestOutcome : public QObject
{
    Q_OBJECT

private slots:
    void exactScoresAndRanks();
    void cutoffRawAndRounded();
    void trimmedMeanByTheCharter();
    void refusesWhatCannotBeCounted();
    void reviewsOfOthersAreLeftOut();
    void bodySurvivesTheRecord();
    void eligibleContend();
    void levels();
    void feasible();
    void organisationCap();
    void lineLeavesOut();
    void requestsMustFitScores();
};

void TestOutcome::exactScoresAndRanks()
{
    const call::Charter charter = charterOfPoints();
    const auto scores =
        outcome::reconcileRecords(charter, {contenderOf(u"b"_s), contenderOf(u"a"_s), contenderOf(u"z"_s)},
                                  threeOf(u"a"_s, 70, 70, 71, 1) + threeOf(u"b"_s, 90, 90, 90, 4));
    QVERIFY(scores);
    QCOMPARE(scores->scores.size(), 3);
    const record::ReconciledScore &a = scores->scores.at(0); // by id, not as given
    QCOMPARE(a.proposal, proposalId(u"a"_s));
    QCOMPARE(a.numerator * 3, 21100 * a.denominator);
    QCOMPARE(a.score, base::Score(7033));
    QCOMPARE(a.rank, 2);
    QVERIFY(a.enough);
    const QList<base::RecordId> counted{recordId(1), recordId(2), recordId(3)};
    QCOMPARE(a.reviews, counted);
    QCOMPARE(scores->of(proposalId(u"b"_s))->rank, 1);
    const record::ReconciledScore &none = *scores->of(proposalId(u"z"_s));
    QCOMPARE(none.rank, 0);
    QVERIFY(!none.enough);
    QVERIFY(none.reviews.isEmpty());
    QVERIFY(!outcome::passes(charter, *scores, none));
}

void TestOutcome::cutoffRawAndRounded()
{
    // 69.996…: seven hundred reviews would do it; a hand-made score is the same to passes().
    call::Charter charter = charterOfPoints();
    record::Reconciliation scores;
    record::ReconciledScore score;
    score.proposal = proposalId(u"a"_s);
    score.reviews = {recordId(1), recordId(2), recordId(3)};
    score.numerator = 20999;
    score.denominator = 3;
    score.score = base::Score(7000);
    score.enough = true;
    scores.scores = {score};
    charter.scoring.cutoffOn = call::CutoffOn::Raw;
    QVERIFY(!outcome::passes(charter, scores, score));
    charter.scoring.cutoffOn = call::CutoffOn::Rounded;
    QVERIFY(outcome::passes(charter, scores, score));
    score.enough = false;
    QVERIFY(!outcome::passes(charter, scores, score));
    scores.missingReason = u"ill"_s;
    QVERIFY(outcome::passes(charter, scores, score));
    score.reviews.clear();
    QVERIFY(!outcome::passes(charter, scores, score));
}

void TestOutcome::trimmedMeanByTheCharter()
{
    call::Charter charter = charterOfPoints();
    charter.scoring.aggregation = call::Aggregation::TrimmedMean;
    const auto scores =
        outcome::reconcileRecords(charter, {contenderOf(u"a"_s)}, threeOf(u"a"_s, 10, 80, 100, 1));
    QVERIFY(scores);
    QCOMPARE(scores->scores.first().score, base::Score(8000));
    QCOMPARE(scores->scores.first().reviews.size(), 3); // before highest and lowest fall out
}

void TestOutcome::refusesWhatCannotBeCounted()
{
    const call::Charter charter = charterOfPoints();
    const QList<Contender> one{contenderOf(u"a"_s)};
    const auto level = outcome::reconcileRecords(charter, one, {reviewOf(1, u"r1"_s, u"a"_s, 101)});
    QCOMPARE(level.error().code, ErrorCode::LevelInvalid);
    const auto twice = outcome::reconcileRecords(
        charter, one, {reviewOf(1, u"r1"_s, u"a"_s, 80), reviewOf(2, u"r1"_s, u"a"_s, 90)});
    QCOMPARE(twice.error().code, ErrorCode::InvalidArgument);
    const auto contender = outcome::reconcileRecords(charter, one + one, {});
    QCOMPARE(contender.error().code, ErrorCode::InvalidArgument);
    const auto nobody = outcome::reconcileRecords(charter, {}, {});
    QVERIFY(nobody && nobody->scores.isEmpty());
}

void TestOutcome::reviewsOfOthersAreLeftOut()
{
    const auto scores =
        outcome::reconcileRecords(charterOfPoints(), {contenderOf(u"a"_s)},
                                  threeOf(u"a"_s, 80, 80, 80, 1) + threeOf(u"withdrawn"_s, 1, 1, 1, 4));
    QVERIFY(scores);
    QCOMPARE(scores->scores.size(), 1);
    QCOMPARE(scores->scores.first().score, base::Score(8000));
    QCOMPARE(scores->scores.first().reviews.size(), 3);
}

void TestOutcome::bodySurvivesTheRecord()
{
    auto scores =
        outcome::reconcileRecords(charterOfPoints(), {contenderOf(u"a"_s)}, threeOf(u"a"_s, 70, 70, 71, 1));
    QVERIFY(scores);
    scores->missingReason = u"사유"_s;
    const auto read = record::reconciliationFromJson(record::toJson(*scores));
    QVERIFY(read);
    QCOMPARE(*read, *scores);
    QJsonObject body = record::toJson(*scores);
    body.remove(u"missing_reason"_s);
    QCOMPARE(record::reconciliationFromJson(body).error().code, ErrorCode::RecordMalformed);
}

void TestOutcome::eligibleContend()
{
    call::Proposal proposal;
    proposal.id = proposalId(u"a"_s);
    proposal.request = requestOf(u"a"_s, 4).request;
    call::Proposal withdrawn = proposal;
    withdrawn.id = proposalId(u"b"_s);
    withdrawn.eligibility = call::Eligibility::Withdrawn;
    const auto contenders = outcome::contendersOf(charterOfPoints(), {proposal, withdrawn});
    QCOMPARE(contenders.size(), 1);
    QCOMPARE(contenders.first().proposal, proposal.id);
    QCOMPARE(contenders.first().gpuMonths, 4 * 8 * 6);
}

void TestOutcome::levels()
{
    const call::Charter charter = charterOfPoints(); // 100, 75, 50
    QCOMPARE(outcome::levelOf(charter, base::Nodes(16), base::Nodes(16)), 100);
    QCOMPARE(outcome::levelOf(charter, base::Nodes(16), base::Nodes(12)), 75);
    QCOMPARE(outcome::levelOf(charter, base::Nodes(5), base::Nodes(4)), 75); // 3.75 rounds up
    QCOMPARE(outcome::levelOf(charter, base::Nodes(1), base::Nodes(1)), 100);
    QCOMPARE(outcome::levelOf(charter, base::Nodes(16), base::Nodes(11)), 0);
}

namespace {

/// Two proposals of 20 nodes each in 32; a is better.
record::Plan planOfTwo()
{
    record::Plan plan;
    plan.scenario = u"s"_s;
    plan.rule = u"r"_s;
    plan.requests = {requestOf(u"a"_s, 20), requestOf(u"b"_s, 20)};
    plan.awards = {awardOf(u"a"_s, 20, 100), awardOf(u"b"_s, 10, 50)};
    return plan;
}

record::Reconciliation scoresOfTwo(const call::Charter &charter)
{
    return outcome::reconcileRecords(charter, {contenderOf(u"a"_s), contenderOf(u"b"_s)},
                                     threeOf(u"a"_s, 90, 90, 90, 1) + threeOf(u"b"_s, 80, 80, 80, 4))
        .value();
}

} // namespace

void TestOutcome::feasible()
{
    const call::Charter charter = charterOfPoints();
    const record::Reconciliation scores = scoresOfTwo(charter);
    record::Plan plan = planOfTwo();
    QVERIFY(outcome::checkPlan(charter, scores, plan));
    plan.awards[1] = awardOf(u"b"_s, 15, 75);
    const auto over = outcome::checkPlan(charter, scores, plan);
    QCOMPARE(over.error().code, ErrorCode::PlanInfeasible);
    QCOMPARE(over.error().detail, u"capacity H200 month 1: 35 of 32"_s);
    plan.awards.removeLast();
    QCOMPARE(outcome::checkPlan(charter, scores, plan).error().detail, u"not_once b"_s);
    plan.refusals.append({proposalId(u"b"_s), u"no_room"_s, {}, 0, {}});
    QVERIFY(outcome::checkPlan(charter, scores, plan));
}

void TestOutcome::organisationCap()
{
    call::Charter charter = charterOfPoints();
    charter.plan.orgCap = base::Nodes(29);
    const auto capped = outcome::checkPlan(charter, scoresOfTwo(charter), planOfTwo());
    QCOMPARE(capped.error().detail, u"org_cap org month 1: 30 of 29"_s);
    // Without an organisation no cap applies, and the record may say so.
    record::Plan plan = planOfTwo();
    plan.requests[1].org = {};
    QVERIFY(outcome::checkPlan(charter, scoresOfTwo(charter), plan));
    const auto read = record::planFromJson(record::toJson(plan));
    QVERIFY(read);
    QCOMPARE(*read, plan);
}

void TestOutcome::lineLeavesOut()
{
    const call::Charter charter = charterOfPoints();
    const record::Reconciliation scores = scoresOfTwo(charter);
    const auto all = outcome::instanceFor(charter, scores, planOfTwo().requests, 0);
    QVERIFY(all);
    QCOMPARE(all->candidates.size(), 2);
    QCOMPARE(all->candidates.first().id, proposalId(u"a"_s));
    const auto one = outcome::instanceFor(charter, scores, planOfTwo().requests, 1);
    QVERIFY(one);
    QCOMPARE(one->candidates.size(), 1);
    record::Plan plan = planOfTwo();
    plan.line = 1;
    QCOMPARE(outcome::checkPlan(charter, scores, plan).error().detail, u"below_line b"_s);
}

void TestOutcome::requestsMustFitScores()
{
    const call::Charter charter = charterOfPoints();
    record::Plan plan = planOfTwo();
    plan.requests.removeLast();
    plan.awards.removeLast();
    plan.refusals.append({proposalId(u"b"_s), u"no_room"_s, {}, 0, {}});
    QCOMPARE(outcome::checkPlan(charter, scoresOfTwo(charter), plan).error().code,
             ErrorCode::PlanInstanceInvalid);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
