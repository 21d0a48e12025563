// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/samples.h"

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
    void charter_data();
    void charter();
    void roster_data();
    void roster();
    void renewedDevice();
    void renewedDeviceInAnyOrder();
    void proposal_data();
    void proposal();
    void reviewContent_data();
    void reviewContent();
};

using Spoil = std::function<void(call::Charter &)>;
Q_DECLARE_METATYPE(Spoil)
using SpoilRoster = std::function<void(call::Roster &)>;
Q_DECLARE_METATYPE(SpoilRoster)
using SpoilProposal = std::function<void(call::Proposal &)>;
Q_DECLARE_METATYPE(SpoilProposal)
using SpoilReview = std::function<void(call::ReviewContent &)>;
Q_DECLARE_METATYPE(SpoilReview)

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
        "device of two people", [](R &r) { r.entries[3].devices[0].device = r.entries[0].devices[0].device; },
        u"entries[3].devices[0].device"_s);
    row(
        "the same certificates again",
        [](R &r) {
            call::DeviceEntry again = r.entries[3].devices[0];
            again.until = again.until.addDays(1);
            r.entries[3].devices.append(again);
        },
        u"entries[3].devices[1].device"_s);
    row(
        "renewed for the same time",
        [](R &r) {
            call::DeviceEntry renewed = r.entries[3].devices[0];
            renewed.signing = "renewed";
            r.entries[3].devices.append(renewed);
        },
        u"entries[3].devices[1].from"_s);
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

void TestCallRules::renewedDevice()
{
    call::Roster roster = samples::roster();
    QList<call::DeviceEntry> &devices = roster.entries[3].devices;
    call::DeviceEntry renewed = devices.first();
    renewed.signing += "of the renewal";
    renewed.from = devices.first().until.addDays(-60);
    renewed.until = renewed.from.addYears(2);
    devices.append(renewed);
    QVERIFY(call::validate(roster)); // both count: earlier records were signed by the first
    QCOMPARE(call::rosterFromJson(call::toJson(roster)).value(), roster);
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

void TestCallRules::renewedDeviceInAnyOrder()
{
    call::Roster roster = samples::roster();
    call::DeviceEntry renewed = roster.entries[3].devices[0];
    renewed.signing = "renewed";
    renewed.from = renewed.from.addDays(30);
    roster.entries[3].devices.prepend(renewed);
    QVERIFY(call::validate(roster));
    QCOMPARE(roster.entryOf(renewed.device), &roster.entries[3]);
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

QTEST_APPLESS_MAIN(TestCallRules)
#include "tst_callrules.moc"
