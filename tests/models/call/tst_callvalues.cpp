// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/blocking.h"
#include "models/call/demodata.h"
#include "models/call/samples.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::Nodes;
using base::Score;

class TestCallValues : public QObject
{
    Q_OBJECT
private slots:
    void weightedTotal();
    void demoTotals();
    void unsetIsNotZeroWeight();
    void missing();
    void blinded();
    void share();
    void blocking();
    void lookups();
};

void TestCallValues::weightedTotal()
{
    const call::Rubric rubric = samples::rubric();
    QVERIFY(call::validate(rubric));
    QCOMPARE(call::weightedTotal(rubric, samples::levels()), Score(8500));
    QCOMPARE(call::weightedTotal(rubric.criteria.at(0), samples::levels()), Score(3625));
    QCOMPARE(call::weightedTotal(rubric.criteria.at(1), samples::levels()), Score(2325));
    QCOMPARE(call::weightedTotal(rubric.criteria.at(2), samples::levels()), Score(2550));
}

void TestCallValues::demoTotals()
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

void TestCallValues::unsetIsNotZeroWeight()
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

void TestCallValues::missing()
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

void TestCallValues::blinded()
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

void TestCallValues::share()
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

void TestCallValues::blocking()
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

void TestCallValues::lookups()
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

QTEST_APPLESS_MAIN(TestCallValues)
#include "tst_callvalues.moc"
