// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "plan/check.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::ErrorCode;
using base::Nodes;
using base::OrgId;
using base::ProposalId;
using plan::Rule;

namespace {

plan::Instance instance(const QString &file, const QString &name)
{
    return plan::readInstance(planfiles::vectors(file), name).value();
}

/// The optimum that allocation.json shows.
plan::Plan oneOptimal(const QString &name)
{
    const QJsonObject entry =
        planfiles::json(planfiles::vectors(u"allocation.json"_s)).value(name).toObject();
    plan::Plan plan;
    for (const QJsonValue &value : entry.value(u"one_optimal"_s).toArray()) {
        const QJsonArray a = value.toArray();
        plan.awards.append(planfiles::award(a.at(0).toString(), a.at(1).toString(), a.at(2).toInt(),
                                            a.at(3).toInt(), a.at(4).toInt()));
    }
    return plan;
}

QList<Rule> rulesBroken(const plan::Instance &instance, const plan::Plan &plan)
{
    QList<Rule> rules;
    const plan::Verdict verdict = plan::check(instance, plan).value();
    for (const plan::Breach &breach : verdict.breaches)
        rules.append(breach.rule);
    return rules;
}

plan::Plan without(plan::Plan plan, const QString &id)
{
    plan.awards.removeIf([&](const plan::Award &a) { return a.proposal == ProposalId(id); });
    return plan;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT
private slots:
    void optimaPassTheChecker_data();
    void optimaPassTheChecker();
    void demoPlansPassTheChecker_data();
    void demoPlansPassTheChecker();
    void justifiedEnvyOfTheDemoPlans_data();
    void justifiedEnvyOfTheDemoPlans();
    void tamperedPlans();
    void sharesAndCaps();
    void planCodec();
};

void TestPlan::optimaPassTheChecker_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("optimum");
    const QList<std::pair<QString, qint64>> rows{
        {u"A1"_s, 26775}, {u"A2"_s, 43210}, {u"A3"_s, 619480}, {u"A4"_s, 583880}, {u"A5"_s, 55621250}};
    for (const auto &[name, optimum] : rows)
        QTest::newRow(qPrintable(name)) << name << optimum;
}

void TestPlan::optimaPassTheChecker()
{
    QFETCH(QString, name);
    QFETCH(qint64, optimum);
    const plan::Instance inst = instance(u"allocation.json"_s, name);
    const plan::Plan best = oneOptimal(name);
    const auto verdict = plan::check(inst, best).value();
    QVERIFY(verdict.isFeasible());
    QCOMPARE(verdict.value, optimum);
    QCOMPARE(verdict.awards, static_cast<int>(best.awards.size()));
    const QJsonObject entry =
        planfiles::json(planfiles::vectors(u"allocation.json"_s)).value(name).toObject();
    const QJsonObject use = entry.value(u"use"_s).toObject();
    for (auto it = use.begin(); it != use.end(); ++it) {
        for (int month = 1; month <= inst.months; ++month)
            QCOMPARE(best.use(inst).at(ClusterId(it.key()), month).value(),
                     it.value().toArray().at(month - 1).toInt());
    }
    for (int i = 0; i < best.awards.size(); ++i) {
        const plan::Award &award = best.awards.at(i);
        const QJsonArray stated = entry.value(u"one_optimal"_s).toArray().at(i).toArray();
        QCOMPARE(plan::valueOf(inst, *inst.candidate(award.proposal), award.option),
                 stated.at(5).toInteger());
        plan::Plan larger = best; // one node more than anybody asked for or has room for
        larger.awards[i].option.nodes += Nodes(1);
        QVERIFY(!plan::check(inst, larger).value().isFeasible());
        plan::Plan later = best;
        later.awards[i].option.start = inst.months + 1;
        QVERIFY(rulesBroken(inst, later).contains(Rule::NotAnOption));
    }
}

void TestPlan::demoPlansPassTheChecker_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("awards");
    QTest::addColumn<qint64>("nodeMonths");
    QTest::newRow("D1") << u"D1"_s << qint64(52478628) << 42 << qint64(6648);
    QTest::newRow("D4") << u"D4"_s << qint64(52568282) << 38 << qint64(6658);
    QTest::newRow("D6") << u"D6"_s << qint64(6944422) << 49 << qint64(6228);
}

void TestPlan::demoPlansPassTheChecker()
{
    QFETCH(QString, name);
    const plan::Instance inst = instance(u"demo_plans.json"_s, name);
    const plan::Plan expected = planfiles::expectedPlan(name);
    const auto verdict = plan::check(inst, expected).value();
    QVERIFY(verdict.isFeasible());
    QTEST(verdict.value, "value");
    QTEST(verdict.awards, "awards");
    QTEST(verdict.nodeMonths, "nodeMonths");
    QTEST(expected.nodeMonths(), "nodeMonths");
}

void TestPlan::justifiedEnvyOfTheDemoPlans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("delta");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("pairs");
    const auto row = [](const char *label, const QString &name, int delta, int refused, int pairs) {
        QTest::newRow(label) << name << delta << refused << pairs;
    };
    row("D1 0", u"D1"_s, 0, 23, 117);
    row("D1 3.00", u"D1"_s, 300, 18, 61);
    row("D4 0", u"D4"_s, 0, 16, 118);
    row("D4 3.00", u"D4"_s, 300, 13, 72);
    row("D6 0", u"D6"_s, 0, 7, 25);
    row("D6 3.00", u"D6"_s, 300, 0, 0);
    row("greedy 0", u"GREEDY"_s, 0, 1, 1);
    row("greedy 3.00", u"GREEDY"_s, 300, 0, 0);
}

void TestPlan::justifiedEnvyOfTheDemoPlans()
{
    QFETCH(QString, name);
    QFETCH(int, delta);
    // Envy is measured with every option of the call, also where the plan was made of full awards only (D4).
    const plan::Instance inst = instance(u"demo_plans.json"_s, u"D1"_s);
    const auto pairs = plan::justifiedEnvy(inst, planfiles::expectedPlan(name), delta);
    QSet<ProposalId> refused;
    for (const plan::EnvyPair &pair : pairs)
        refused.insert(pair.refused);
    QTEST(static_cast<int>(refused.size()), "refused");
    QTEST(static_cast<int>(pairs.size()), "pairs");
}

void TestPlan::tamperedPlans()
{
    const plan::Instance inst = instance(u"allocation.json"_s, u"A2"_s);
    const plan::Plan best = oneOptimal(u"A2"_s);
    plan::Plan plan = best;
    plan.awards.append(plan.awards.first());
    QVERIFY(rulesBroken(inst, plan).contains(Rule::AwardedTwice));
    plan = best;
    plan.awards[0].proposal = ProposalId(u"nobody"_s);
    QCOMPARE(rulesBroken(inst, plan), QList<Rule>{Rule::UnknownProposal});
    plan = best;
    plan.awards.append(planfiles::award(u"P10"_s, u"H200"_s, 3, 2, 2));
    QCOMPARE(rulesBroken(inst, plan).first(), Rule::NotPlannable);
    plan = best;
    plan.awards.append(planfiles::award(u"P8"_s, u"H200"_s, 1, 2, 6));
    const auto verdict = plan::check(inst, plan).value();
    QCOMPARE(verdict.breaches.size(), 2);
    QCOMPARE(verdict.breaches.first(), (plan::Breach{.rule = Rule::Capacity,
                                                     .proposal = {},
                                                     .other = {},
                                                     .cluster = ClusterId(u"H200"_s),
                                                     .org = {},
                                                     .group = {},
                                                     .month = 1,
                                                     .have = 11,
                                                     .limit = 6}));
    plan = best;
    plan.awards[1].option.months = 2; // shorter than asked for
    QCOMPARE(rulesBroken(inst, plan), QList<Rule>{Rule::NotAnOption});
    QCOMPARE(plan::check(inst, plan::Plan()).value().value, 0);
    QVERIFY(plan::check(inst, plan::Plan()).value().isFeasible());
    plan::Instance broken = inst;
    broken.candidates[0].options[0].start = 9;
    const auto refused = plan::check(broken, best);
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
             (base::Error{ErrorCode::PlanInstanceInvalid, u"proposals[0].options[0].start"_s}));
}

void TestPlan::sharesAndCaps()
{
    plan::Instance inst = instance(u"allocation.json"_s, u"A4"_s);
    const plan::Plan best = oneOptimal(u"A4"_s);
    QVERIFY(rulesBroken(inst, without(best, u"P3"_s)).contains(Rule::Share));
    inst.orgCap[OrgId(u"U2"_s)] = Nodes(2);
    const auto verdict = plan::check(inst, best).value();
    QCOMPARE(verdict.breaches.size(), 4); // P5 takes 3 in months 3-6
    QCOMPARE(verdict.breaches.first().rule, Rule::OrgCap);
    QCOMPARE(verdict.breaches.first().org, OrgId(u"U2"_s));
    QCOMPARE(verdict.breaches.first().month, 3);
    QCOMPARE(verdict.breaches.first().have, 3);
    inst.orgCap.remove(OrgId(u"U2"_s));
    inst.startCap = 1;
    QVERIFY(rulesBroken(inst, best).contains(Rule::StartCap));

    const plan::Instance five = instance(u"allocation.json"_s, u"A5"_s);
    const plan::Plan fifth = oneOptimal(u"A5"_s);
    QCOMPARE(rulesBroken(five, without(fifth, u"P8"_s)), QList<Rule>{Rule::MustFund});
    plan::Plan both = without(fifth, u"P5"_s);
    both.awards.append(planfiles::award(u"P1"_s, u"H200"_s, 1, 6, 2));
    QVERIFY(rulesBroken(five, both).contains(Rule::Exclusive));

    plan::Instance envious = instance(u"demo_plans.json"_s, u"D1"_s);
    envious.envyDelta100 = 300;
    QCOMPARE(rulesBroken(envious, planfiles::expectedPlan(u"D1"_s)), QList<Rule>(61, Rule::JustifiedEnvy));
}

void TestPlan::planCodec()
{
    const plan::Plan best = oneOptimal(u"A3"_s);
    const QByteArray bytes = base::canonicalJson(toJson(best));
    const auto read = plan::planFromJson(base::parseCanonicalJson(bytes).value());
    QVERIFY(read);
    QCOMPARE(*read, best);
    const auto refused = [&](const QString &key, const QJsonValue &value) {
        QJsonObject award = toJson(best).value(u"awards"_s).toArray().at(0).toObject();
        if (value.isUndefined())
            award.remove(key);
        else
            award.insert(key, value);
        const auto parsed = plan::planFromJson(QJsonObject{{u"awards"_s, QJsonArray{award}}});
        return parsed ? ErrorCode::Internal : parsed.error().code;
    };
    for (const QString &key : {u"proposal"_s, u"cluster"_s, u"start"_s, u"months"_s, u"nodes"_s}) {
        QCOMPARE(refused(key, QJsonValue(QJsonValue::Undefined)), ErrorCode::JsonFieldMissing);
        QCOMPARE(refused(key, true), ErrorCode::JsonFieldInvalid);
        QCOMPARE(refused(key, QJsonValue()), ErrorCode::JsonFieldInvalid);
    }
    QCOMPARE(refused(u"start"_s, 0), ErrorCode::JsonFieldInvalid);
    QCOMPARE(refused(u"x"_s, 0), ErrorCode::JsonFieldUnknown);
    QCOMPARE(refused(u"nodes_by_month"_s, QJsonValue()), ErrorCode::JsonFieldInvalid);
    QCOMPARE(refused(u"nodes_by_month"_s, QJsonArray{1}), ErrorCode::JsonFieldInvalid);
    QCOMPARE(plan::planFromJson({}).error().code, ErrorCode::JsonFieldMissing);
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
