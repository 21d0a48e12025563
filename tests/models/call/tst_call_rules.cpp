// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/blocking.h"
#include "samples.h"

#include <QTest>

#include <functional>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Nodes;
using base::Score;

class TestCallRules : public QObject
{
    Q_OBJECT
private slots:
    void weightedTotal();
    void demoTotals();
    void unsetIsNotZeroWeight();
    void charter_data();
    void charter();
    void roster_data();
    void roster();
    void proposal_data();
    void proposal();
    void reviewContent_data();
    void reviewContent();
    void missing();
    void blinded();
    void share();
    void blocking();
    void lookups();
};

using Spoil = std::function<void(call::Charter &)>;
Q_DECLARE_METATYPE(Spoil)
using SpoilRoster = std::function<void(call::Roster &)>;
Q_DECLARE_METATYPE(SpoilRoster)
using SpoilProposal = std::function<void(call::Proposal &)>;
Q_DECLARE_METATYPE(SpoilProposal)
using SpoilReview = std::function<void(call::ReviewContent &)>;
Q_DECLARE_METATYPE(SpoilReview)

void TestCallRules::weightedTotal()
{
    const call::Rubric rubric = samples::rubric();
    QVERIFY(call::validate(rubric));
    QCOMPARE(call::weightedTotal(rubric, samples::levels()), Score(8500));
    QCOMPARE(call::weightedTotal(rubric.criteria.at(0), samples::levels()), Score(3625));
    QCOMPARE(call::weightedTotal(rubric.criteria.at(1), samples::levels()), Score(2325));
    QCOMPARE(call::weightedTotal(rubric.criteria.at(2), samples::levels()), Score(2550));
}

void TestCallRules::demoTotals()
{
    const call::Rubric rubric = samples::rubric();
    int checked = 0;
    for (const auto &row : samples::demo(u"reviews.csv"_s)) {
        if (row.value(u"status"_s) != u"SUBMITTED")
            continue;
        call::LevelSet levels;
        for (const call::Item &item : rubric.items())
            levels.insert(item.id, row.value(item.id.text()).toInt());
        QCOMPARE(call::weightedTotal(rubric, levels), Score(row.value(u"total100"_s).toInt()));
        ++checked;
    }
    QCOMPARE(checked, 596);
}

void TestCallRules::unsetIsNotZeroWeight()
{
    const call::Rubric rubric = samples::rubric();
    call::LevelSet levels = samples::levels();
    QCOMPARE(call::weightSet(rubric, levels), 100);
    levels.remove(base::ItemId(u"C1.1"_s));
    QCOMPARE(call::weightSet(rubric, levels), 85);
    QCOMPARE(call::weightedTotal(rubric, levels), Score(7000));
    levels.insert(base::ItemId(u"C1.2"_s), 6); // no such level
    levels.insert(base::ItemId(u"C9.9"_s), 5); // no such item
    QCOMPARE(call::weightSet(rubric, levels), 70);
    QCOMPARE(call::weightedTotal(rubric, levels), Score(7000 - 15 * 85));
    QCOMPARE(call::weightedTotal(rubric, {}), Score(0));
}

void TestCallRules::charter_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, Spoil spoil, const QString &place) {
        QTest::newRow(name) << spoil << place;
    };
    using C = call::Charter;
    row(
        "version", [](C &c) { c.version = 0; }, u"version"_s);
    row(
        "call", [](C &c) { c.call = base::CallId(u"a b"_s); }, u"call"_s);
    row(
        "title", [](C &c) { c.title = {}; }, u"title"_s);
    row(
        "office", [](C &c) { c.office = {}; }, u"office"_s);
    row(
        "first month", [](C &c) { c.firstMonth = {}; }, u"first_month"_s);
    row(
        "no months", [](C &c) { c.months = 0; }, u"months"_s);
    row(
        "no pools", [](C &c) { c.pools.clear(); }, u"pools"_s);
    row(
        "pool twice", [](C &c) { c.pools[1].id = c.pools[0].id; }, u"pools"_s);
    row(
        "pool name", [](C &c) { c.pools[1].name = {}; }, u"pools[1]"_s);
    row(
        "no clusters", [](C &c) { c.clusters.clear(); }, u"clusters"_s);
    row(
        "cluster twice", [](C &c) { c.clusters[1].id = c.clusters[0].id; }, u"clusters"_s);
    row(
        "cluster id", [](C &c) { c.clusters[1].id = {}; }, u"clusters[1].id"_s);
    row(
        "model", [](C &c) { c.clusters[1].gpuModel.clear(); }, u"clusters[1].gpu_model"_s);
    row(
        "cap", [](C &c) { c.clusters[1].perProjectCap = Nodes(0); }, u"clusters[1].per_project_cap"_s);
    row(
        "max months", [](C &c) { c.clusters[2].maxMonths = 61; }, u"clusters[2].max_months"_s);
    row(
        "short capacity", [](C &c) { c.clusters[2].capacity.removeLast(); },
        u"clusters[2].capacity: 14 months, not 15"_s);
    row(
        "negative", [](C &c) { c.clusters[0].capacity[3].spare = Nodes(-1); }, u"clusters[0].capacity[3]"_s);
    row(
        "free < 0", [](C &c) { c.clusters[2].capacity[0].committed = Nodes(1); },
        u"clusters[2].capacity[0]"_s);
    row(
        "weights", [](C &c) { c.rubric.criteria[0].items[0].weight = 14; }, u"rubric.weights: sum 99"_s);
    row(
        "weight 0", [](C &c) { c.rubric.criteria[0].items[0].weight = 0; },
        u"rubric.criteria[0].items[0].weight"_s);
    row(
        "item twice", [](C &c) { c.rubric.criteria[1].items[0].id = c.rubric.criteria[0].items[0].id; },
        u"rubric.criteria[1].items[0].id"_s);
    row(
        "criterion twice", [](C &c) { c.rubric.criteria[2].id = c.rubric.criteria[0].id; },
        u"rubric.criteria[2].id"_s);
    row(
        "no items", [](C &c) { c.rubric.criteria[2].items.clear(); }, u"rubric.criteria[2].items"_s);
    row(
        "one level", [](C &c) { c.rubric.criteria[2].items[1].levels.resize(1); },
        u"rubric.criteria[2].items[1].levels"_s);
    row(
        "level gap", [](C &c) { c.rubric.criteria[0].items[1].levels[2].value = 4; },
        u"rubric.criteria[0].items[1].levels[2]"_s);
    row(
        "level falls", [](C &c) { c.rubric.criteria[0].items[1].levels[2].percent = 55; },
        u"rubric.criteria[0].items[1].levels[2]"_s);
    row(
        "no label", [](C &c) { c.rubric.criteria[0].items[1].levels[4].label = {}; },
        u"rubric.criteria[0].items[1].levels[4]"_s);
    row(
        "trim", [](C &c) { c.scoring.minForTrim = 2; }, u"scoring.min_for_trim"_s);
    row(
        "min reviews", [](C &c) { c.scoring.minReviews = 0; }, u"scoring.min_reviews"_s);
    row(
        "cutoff", [](C &c) { c.scoring.cutoff = Score(10001); }, u"scoring.cutoff"_s);
    row(
        "no ties", [](C &c) { c.scoring.tieOrder.clear(); }, u"scoring.tie_order"_s);
    row(
        "seed", [](C &c) { c.scoring.lotterySeed.clear(); }, u"scoring.lottery_seed"_s);
    row(
        "percents rise",
        [](C &c) {
            c.plan.awardPercents = {75, 100};
        },
        u"plan.award_percents"_s);
    row(
        "percents repeat",
        [](C &c) {
            c.plan.awardPercents = {75, 75};
        },
        u"plan.award_percents"_s);
    row(
        "percent 0",
        [](C &c) {
            c.plan.awardPercents = {100, 0};
        },
        u"plan.award_percents"_s);
    row(
        "no percents", [](C &c) { c.plan.awardPercents.clear(); }, u"plan.award_percents"_s);
    row(
        "org cap", [](C &c) { c.plan.orgCap = Nodes(-1); }, u"plan.org_cap"_s);
    row(
        "closes", [](C &c) { c.dates.closes = c.dates.opens; }, u"dates.closes"_s);
    row(
        "review from", [](C &c) { c.dates.reviewFrom = samples::day(1, 27); }, u"dates.review_from"_s);
    row(
        "no meeting", [](C &c) { c.dates.meeting = {}; }, u"dates.meeting"_s);
    row(
        "release", [](C &c) { c.dates.release = samples::day(2, 19); }, u"dates.release"_s);
    row(
        "blinded", [](C &c) { c.visibility.blinded = QList<call::BlindField>(2, call::BlindField::Region); },
        u"visibility.blinded"_s);
    row(
        "min characters", [](C &c) { c.required.minCharacters = 0; }, u"required.min_characters"_s);
    row(
        "destroy twice", [](C &c) { c.destroyAfter[1].what = c.destroyAfter[0].what; }, u"destroy_after"_s);
}

void TestCallRules::charter()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, place);
    call::Charter charter = samples::charter();
    QVERIFY(call::validate(charter));
    spoil(charter);
    const auto valid = call::validate(charter);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::CharterInvalid);
    QCOMPARE(valid.error().detail, place);
}

void TestCallRules::roster_data()
{
    QTest::addColumn<SpoilRoster>("spoil");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, SpoilRoster spoil, const QString &place) {
        QTest::newRow(name) << spoil << place;
    };
    using R = call::Roster;
    row(
        "version", [](R &r) { r.version = 0; }, u"version"_s);
    row(
        "org twice", [](R &r) { r.organisations.append(r.organisations.first()); }, u"organisations[1]"_s);
    row(
        "unknown org", [](R &r) { r.entries[1].person.org = base::OrgId(u"X"_s); },
        u"entries[1].person.org"_s);
    row(
        "person twice", [](R &r) { r.entries[2].person.id = r.entries[0].person.id; },
        u"entries[2].person"_s);
    row(
        "no name", [](R &r) { r.entries[2].person.name = {}; }, u"entries[2].person"_s);
    row(
        "no role", [](R &r) { r.entries[2].roles.clear(); }, u"entries[2].roles"_s);
    row(
        "device twice", [](R &r) { r.entries[3].devices[0].device = r.entries[0].devices[0].device; },
        u"entries[3].devices[0].device"_s);
    row(
        "no signing", [](R &r) { r.entries[3].devices[0].signing.clear(); },
        u"entries[3].devices[0].signing"_s);
    row(
        "no encryption", [](R &r) { r.entries[3].devices[0].encryption.clear(); },
        u"entries[3].devices[0].encryption"_s);
    row(
        "dates", [](R &r) { r.entries[3].devices[0].until = r.entries[3].devices[0].from; },
        u"entries[3].devices[0].until"_s);
}

void TestCallRules::roster()
{
    QFETCH(SpoilRoster, spoil);
    QFETCH(QString, place);
    call::Roster roster = samples::roster();
    QVERIFY(call::validate(roster));
    spoil(roster);
    const auto valid = call::validate(roster);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::RosterInvalid);
    QCOMPARE(valid.error().detail, place);
}

void TestCallRules::proposal_data()
{
    QTest::addColumn<SpoilProposal>("spoil");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, SpoilProposal spoil, const QString &place) {
        QTest::newRow(name) << spoil << place;
    };
    using P = call::Proposal;
    const base::ClusterId here(u"H200-A"_s);
    row(
        "id", [](P &p) { p.id = {}; }, u"id"_s);
    row(
        "pool", [](P &p) { p.pool = base::PoolId(u"X"_s); }, u"pool: X"_s);
    row(
        "title", [](P &p) { p.title = {}; }, u"title"_s);
    row(
        "received", [](P &p) { p.receivedAt = {}; }, u"received_at"_s);
    row(
        "cluster", [](P &p) { p.request.preferred = base::ClusterId(u"X"_s); }, u"request.cluster: X"_s);
    row(
        "over the cap", [](P &p) { p.request.nodes = Nodes(33); }, u"request.nodes"_s);
    row(
        "no nodes", [](P &p) { p.request.nodes = Nodes(0); }, u"request.nodes"_s);
    row(
        "too long", [](P &p) { p.request.months = 13; }, u"request.months"_s);
    row(
        "alternative cap", [](P &p) { p.request.alternatives[0].nodes = Nodes(17); },
        u"request.alternatives[0].nodes"_s);
    row(
        "alternative again", [=](P &p) { p.request.alternatives[0].cluster = here; },
        u"request.alternatives[0].cluster"_s);
    row(
        "alternative twice", [](P &p) { p.request.alternatives.append(p.request.alternatives.first()); },
        u"request.alternatives"_s);
    row(
        "beyond the horizon", [](P &p) { p.request.earliestStart = 8; }, u"request.earliest_start"_s);
    row(
        "window", [](P &p) { p.request.latestStart = 1; }, u"request.latest_start"_s);
    row(
        "floor", [](P &p) { p.request.floorPercent = 0; }, u"request.floor_percent"_s);
}

void TestCallRules::proposal()
{
    QFETCH(SpoilProposal, spoil);
    QFETCH(QString, place);
    call::Proposal proposal = samples::proposal();
    QVERIFY(call::validate(proposal, samples::charter()));
    spoil(proposal);
    const auto valid = call::validate(proposal, samples::charter());
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::ProposalInvalid);
    QCOMPARE(valid.error().detail, place);
}

void TestCallRules::reviewContent_data()
{
    QTest::addColumn<SpoilReview>("spoil");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, SpoilReview spoil, ErrorCode code) {
        QTest::newRow(name) << spoil << static_cast<int>(code);
    };
    using R = call::ReviewContent;
    using Kind = call::Recommendation::Kind;
    row(
        "level 6", [](R &r) { r.levels[base::ItemId(u"C1.1"_s)] = 6; }, ErrorCode::LevelInvalid);
    row(
        "level 0", [](R &r) { r.levels[base::ItemId(u"C1.1"_s)] = 0; }, ErrorCode::LevelInvalid);
    row(
        "item", [](R &r) { r.levels[base::ItemId(u"C9"_s)] = 1; }, ErrorCode::LevelInvalid);
    row(
        "comment", [](R &r) { r.itemComments[base::ItemId(u"C9"_s)] = u"x"_s; }, ErrorCode::LevelInvalid);
    row(
        "confidence", [](R &r) { r.confidence = 4; }, ErrorCode::InvalidArgument);
    row(
        "reduced to 0", [](R &r) { r.recommendation->nodes = Nodes(0); }, ErrorCode::InvalidArgument);
    row(
        "full with nodes", [](R &r) { r.recommendation->kind = Kind::Full; }, ErrorCode::InvalidArgument);
}

void TestCallRules::reviewContent()
{
    QFETCH(SpoilReview, spoil);
    QFETCH(int, code);
    call::ReviewContent content = samples::review();
    QVERIFY(call::validate(samples::rubric(), content));
    QVERIFY(call::validate(samples::rubric(), call::ReviewContent()));
    spoil(content);
    const auto valid = call::validate(samples::rubric(), content);
    QVERIFY(!valid);
    QCOMPARE(static_cast<int>(valid.error().code), code);
}

void TestCallRules::missing()
{
    using call::MissingField;
    call::Charter charter = samples::charter();
    QCOMPARE(call::missing(charter, samples::review()), QList<call::Missing>());
    const QList<call::Missing> all = call::missing(charter, {});
    QCOMPARE(all.size(), 8 + 5);
    QCOMPARE(all.at(0).field, MissingField::Level);
    QCOMPARE(all.at(0).item.text(), u"C1.1"_s);
    QCOMPARE(all.at(8).field, MissingField::Confidence);
    QCOMPARE(all.last().field, MissingField::CommentToApplicant);

    charter.required = {.confidence = false,
                        .recommendation = false,
                        .strengths = true,
                        .weaknesses = false,
                        .commentToApplicant = false,
                        .confidentialComment = true,
                        .minCharacters = 3};
    charter.rubric.criteria[0].items[1].minComment = 2;
    call::ReviewContent content;
    content.levels = samples::levels();
    content.itemComments[base::ItemId(u"C1.2"_s)] = u" 글 "_s;
    content.strengths = u"  강점 "_s;
    content.confidentialComment = u"😀😀😀"_s; // three characters, six UTF-16 units
    const QList<call::Missing> expected{
        {.field = MissingField::ItemComment, .item = base::ItemId(u"C1.2"_s), .want = 2, .have = 1},
        {.field = MissingField::Strengths, .item = {}, .want = 3, .have = 2}};
    QCOMPARE(call::missing(charter, content), expected);
}

void TestCallRules::blinded()
{
    call::Charter charter = samples::charter();
    const call::Proposal proposal = samples::proposal();
    QCOMPARE(call::blinded(proposal, charter), proposal);
    using F = call::BlindField;
    charter.visibility.blinded = {F::Applicant, F::Organisation, F::ApplicantType, F::Region};
    const QJsonObject object = toJson(call::blinded(proposal, charter));
    for (const QString &key : {u"org"_s, u"org_name"_s, u"department"_s, u"applicant"_s, u"applicant_type"_s,
                               u"region"_s, u"non_capital"_s})
        QVERIFY2(!object.contains(key), qPrintable(key));
    QCOMPARE(object.size(), toJson(proposal).size() - 7);
    charter.visibility.blinded = {F::Applicant};
    const call::Proposal one = call::blinded(proposal, charter);
    QVERIFY(one.applicant.isEmpty());
    QCOMPARE(one.org, proposal.org);
    QVERIFY(one.nonCapital.has_value());
}

void TestCallRules::share()
{
    QCOMPARE(call::RequestLine::share(Nodes(5), 50), Nodes(3));
    QCOMPARE(call::RequestLine::share(Nodes(6), 75), Nodes(5));
    QCOMPARE(call::RequestLine::share(Nodes(16), 75), Nodes(12));
    QCOMPARE(call::RequestLine::share(Nodes(1), 1), Nodes(1));
    const call::RequestLine request = samples::proposal().request;
    QCOMPARE(request.nodesOn(base::ClusterId(u"H200-A"_s)), Nodes(16));
    QCOMPARE(request.nodesOn(base::ClusterId(u"B200"_s)), Nodes(8));
    QVERIFY(!request.nodesOn(base::ClusterId(u"H200-B"_s)));
}

void TestCallRules::blocking()
{
    using T = call::ConflictType;
    const base::PersonId v1(u"V01"_s);
    const base::ProposalId p1(u"P1"_s);
    const base::ProposalId p2(u"P2"_s);
    const auto blocked = [&](T type, bool waived, const base::ProposalId &proposal) {
        const QList<call::Waiver> waivers =
            waived ? QList<call::Waiver>{{.reviewer = v1, .proposal = p1}} : QList<call::Waiver>{};
        return call::blockingConflict({{.reviewer = v1, .proposal = p1, .type = type}}, waivers, v1, proposal)
            .has_value();
    };
    QVERIFY(blocked(T::Family, false, p1));
    QVERIFY(blocked(T::Family, true, p1)); // hard: no waiver helps
    QVERIFY(!blocked(T::Family, false, p2));
    QVERIFY(blocked(T::SameOrg, false, p1));
    QVERIFY(!blocked(T::SameOrg, true, p1));
    QVERIFY(!blocked(T::PlannedTheCall, false, p1));
    QVERIFY(blocked(T::Sanctioned3Y, false, p2)); // everywhere
    QCOMPARE(call::blockLevel(T::SameDept), call::BlockLevel::Hard);
    QCOMPARE(call::blockLevel(T::Coauthor3Y), call::BlockLevel::Soft);
}

void TestCallRules::lookups()
{
    const call::Charter charter = samples::charter();
    QVERIFY(charter.cluster(base::ClusterId(u"B200"_s)) != nullptr);
    QVERIFY(charter.cluster(base::ClusterId(u"b200"_s)) == nullptr);
    QVERIFY(charter.pool(base::PoolId(u"RESEARCH"_s)) != nullptr);
    QCOMPARE(charter.month(1).toString(), u"2026-03"_s);
    QCOMPARE(charter.month(15).toString(), u"2027-05"_s);
    const call::Roster roster = samples::roster();
    QCOMPARE(roster.entryOf(roster.entries.at(2).devices.at(0).device)->person.id.text(), u"CH"_s);
    QVERIFY(roster.entryOf(base::DeviceId()) == nullptr);
    QVERIFY(roster.entry(base::PersonId(u"nobody"_s)) == nullptr);
    call::LocalText text{.ko = u"가"_s, .en = {}};
    QCOMPARE(text.in(false), u"가"_s);
    text.en = u"a"_s;
    QCOMPARE(text.in(false), u"a"_s);
    QCOMPARE(text.in(true), u"가"_s);
}

QTEST_APPLESS_MAIN(TestCallRules)
#include "tst_call_rules.moc"
