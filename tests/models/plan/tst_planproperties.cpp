// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solve.h"
#include "planfiles.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace simsa;
using namespace Qt::StringLiterals;

namespace {

constexpr int months = 6;

QJsonArray capacityOf(QRandomGenerator &random)
{
    QJsonArray nodes;
    for (int month = 0; month < months; ++month)
        nodes.append(random.bounded(4, 12));
    return nodes;
}

/// Eight proposals on two clusters, partial awards, organisations and pools.
QJsonObject drawn(quint32 seed)
{
    QRandomGenerator random(seed);
    QJsonArray proposals;
    for (int i = 0; i < 8; ++i) {
        const int length = random.bounded(1, 4);
        const int earliest = random.bounded(1, months - length + 2);
        proposals.append(QJsonObject{
            {u"id"_s, u"P%1"_s.arg(i)},
            {u"score100"_s, random.bounded(7000, 9900)},
            {u"org"_s, u"o%1"_s.arg(random.bounded(3))},
            {u"pool"_s, i % 2 ? u"a"_s : u"b"_s},
            {u"months"_s, length},
            {u"es"_s, earliest},
            {u"ls"_s, random.bounded(earliest, months - length + 2)},
            {u"floor"_s, 0.5},
            {u"alts"_s, QJsonArray{QJsonObject{{u"cluster"_s, random.bounded(2) ? u"H"_s : u"B"_s},
                                               {u"nodes"_s, random.bounded(1, 7)}}}}});
    }
    return {{u"H"_s, months},
            {u"objective"_s, u"score_nm"_s},
            {u"partial"_s, true},
            {u"capacity"_s, QJsonObject{{u"H"_s, capacityOf(random)}, {u"B"_s, capacityOf(random)}}},
            {u"proposals"_s, proposals}};
}

qint64 optimumOf(const QJsonObject &json)
{
    const auto instances = plan::readInstances(QJsonDocument(json).toJson());
    if (!instances)
        qFatal("%s", qPrintable(instances.error().detail));
    plan::SolveOptions options;
    options.milliseconds = 60'000;
    const auto solution = plan::solve(instances->first(), options);
    if (!solution || solution->status != plan::SolveStatus::Optimal)
        qFatal("not proven");
    return solution->value;
}

} // namespace

/// What holds of the optimum of every instance (domain.md §3.4).
class PlanPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void optimum_data()
    {
        QTest::addColumn<QJsonObject>("instance");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << drawn(seed);
    }

    void optimum()
    {
        QFETCH(const QJsonObject, instance);
        const qint64 value = optimumOf(instance);
        QVERIFY(value > 0);

        QJsonObject more = instance;
        QJsonObject capacity = instance.value(u"capacity"_s).toObject();
        QJsonArray wider = capacity.value(u"H"_s).toArray();
        for (int month = 0; month < months; ++month)
            wider[month] = wider.at(month).toInt() + month % 2;
        capacity.insert(u"H"_s, wider);
        more.insert(u"capacity"_s, capacity);
        QVERIFY(optimumOf(more) >= value);

        const std::pair<QString, QJsonValue> rules[] = {
            {u"org_cap"_s, QJsonObject{{u"o0"_s, 4}}},
            {u"shares"_s, QJsonObject{{u"half"_s, QJsonArray{u"a"_s, u"pool"_s, u">="_s, 1, 2}}}},
            {u"exclusive"_s, QJsonArray{QJsonArray{u"P0"_s, u"P1"_s, u"P2"_s}}},
            {u"forbid"_s, QJsonArray{u"P3"_s}},
            {u"start_cap"_s, 2},
            {u"envy_delta100"_s, 0}};
        for (const auto &[name, rule] : rules) {
            QJsonObject ruled = instance;
            ruled.insert(name, rule);
            QVERIFY2(optimumOf(ruled) <= value, qPrintable(name));
        }
    }

    void orderAndMonthsDoNotMatter_data() { optimum_data(); }

    void orderAndMonthsDoNotMatter()
    {
        QFETCH(const QJsonObject, instance);
        const qint64 value = optimumOf(instance);
        QJsonObject turned = instance;
        QJsonArray backwards;
        for (const QJsonValue &proposal : instance.value(u"proposals"_s).toArray())
            backwards.prepend(proposal);
        turned.insert(u"proposals"_s, backwards);
        QCOMPARE(optimumOf(turned), value);

        QJsonObject shifted = instance; // three months later, before which there is nothing
        shifted.insert(u"H"_s, months + 3);
        QJsonObject capacity = instance.value(u"capacity"_s).toObject();
        for (const QString &cluster : capacity.keys()) {
            QJsonArray nodes = capacity.value(cluster).toArray();
            for (int i = 0; i < 3; ++i)
                nodes.prepend(0);
            capacity.insert(cluster, nodes);
        }
        shifted.insert(u"capacity"_s, capacity);
        QJsonArray later;
        for (const QJsonValue &one : instance.value(u"proposals"_s).toArray()) {
            QJsonObject proposal = one.toObject();
            proposal.insert(u"es"_s, proposal.value(u"es"_s).toInt() + 3);
            proposal.insert(u"ls"_s, proposal.value(u"ls"_s).toInt() + 3);
            later.append(proposal);
        }
        shifted.insert(u"proposals"_s, later);
        QCOMPARE(optimumOf(shifted), value);
    }
};

QTEST_APPLESS_MAIN(PlanPropertiesTest)

#include "tst_planproperties.moc"
