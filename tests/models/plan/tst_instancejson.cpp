// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

QJsonObject sample()
{
    return planfiles::json(R"({"name":"X","H":3,"objective":"score_contrast","contrast100":6900,"cut100":7000,
        "capacity":{"K":[4,4,4],"L":[0,2,2]},"levels":[100,75,50],"partial":false,
        "org_cap":{"O":3},"shares":{"s":["g","pool",">=",30,100]},"must":["A"],"forbid":["B"],
        "exclusive":[["A","B"]],"envy_delta100":300,"start_cap":2,
        "proposals":[{"id":"A","org":"O","pool":"g","region":"r","score100":8000,"passed":true,"months":2,
                      "es":1,"ls":2,"floor":0.5,"alts":[{"cluster":"K","nodes":4}]},
                     {"id":"B","score100":7000,"alts":[{"cluster":"L","nodes":2}],
                      "options":[{"cluster":"L","start":2,"months":2,"nodes":1}]}]})");
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestInstanceJson : public QObject
{
    Q_OBJECT
private slots:
    void sampleReads();
    void vectorsRead();
    void faults_data();
    void faults();
    void proposalFaults_data();
    void proposalFaults();
    void wholeFiles();
    void integerAndFullOptions();
};

void TestInstanceJson::sampleReads()
{
    const auto read = plan::readInstances(bytes(sample()));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    const plan::Instance &inst = read->first();
    QCOMPARE(inst.name, u"X"_s);
    QCOMPARE(inst.objective, plan::Objective::ScoreContrast);
    QCOMPARE(inst.contrast100, 6900);
    QCOMPARE(inst.free.at(base::ClusterId(u"L"_s), 2), base::Nodes(2));
    QCOMPARE(inst.orgCap.value(base::OrgId(u"O"_s)), base::Nodes(3));
    QCOMPARE(inst.shares.first(), (plan::Share{.name = u"s"_s,
                                               .group = u"g"_s,
                                               .by = plan::Share::By::Pool,
                                               .atLeast = true,
                                               .numerator = 30,
                                               .denominator = 100}));
    QCOMPARE(inst.envyDelta100, 300);
    QCOMPARE(inst.startCap, 2);
    QCOMPARE(inst.candidates.at(0).options.size(), 3 * 2); // 4, 3, 2 nodes from months 1 and 2
    QCOMPARE(inst.candidates.at(1).options.size(), 1);
    QVERIFY(inst.isPlannable(inst.candidates.at(0)));
    QVERIFY(!inst.isPlannable(inst.candidates.at(1)));
}

void TestInstanceJson::vectorsRead()
{
    const auto small = plan::readInstances(planfiles::vectors(u"allocation.json"_s));
    QVERIFY(small);
    QCOMPARE(small->size(), 5);
    QCOMPARE(small->at(2).candidates.size(), 10);
    const auto demo = plan::readInstances(planfiles::vectors(u"demo_plans.json"_s));
    QVERIFY(demo);
    QCOMPARE(demo->size(), 3);
    QCOMPARE(demo->at(2).candidates.size(), 117);
    QCOMPARE(demo->at(2).envyDelta100, 300);
    const auto absent = plan::readInstance(planfiles::vectors(u"allocation.json"_s), u"A9"_s);
    QCOMPARE(absent.error(), (base::Error{ErrorCode::NotFound, u"A9"_s}));
}

void TestInstanceJson::faults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place"); // empty: must be accepted
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &place) {
        QTest::newRow(name) << key << value << place;
    };
    for (const QString &key : {u"H"_s, u"objective"_s, u"capacity"_s, u"proposals"_s, u"contrast100"_s})
        QTest::newRow(qPrintable(key + u" missing"_s)) << key << gone << u"X."_s + key;
    for (const QString &key : {u"name"_s, u"cut100"_s, u"levels"_s, u"partial"_s, u"org_cap"_s, u"shares"_s,
                               u"must"_s, u"forbid"_s, u"exclusive"_s, u"envy_delta100"_s, u"start_cap"_s})
        QTest::newRow(qPrintable(key + u" may lack"_s)) << key << gone << QString();
    const QJsonObject all = sample();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonValue wrong = it.value().isString() ? QJsonValue(3) : QJsonValue(u"x"_s);
        QTest::newRow(qPrintable(it.key() + u" type"_s)) << it.key() << wrong << u"X."_s + it.key();
        QTest::newRow(qPrintable(it.key() + u" null"_s)) << it.key() << QJsonValue() << u"X."_s + it.key();
    }
    row("unknown", u"org_caps"_s, 1, u"X.org_caps: unknown"_s);
    row("H 0", u"H"_s, 0, u"X.H"_s);
    row("H 121", u"H"_s, 121, u"X.H"_s);
    row("H 2.5", u"H"_s, 2.5, u"X.H"_s);
    row("H differs", u"H"_s, 4, u"X.capacity.K"_s);
    row("objective", u"objective"_s, u"profit"_s, u"X.objective"_s);
    row("levels rise", u"levels"_s, QJsonArray{50, 100}, u"X.levels"_s);
    row("levels none", u"levels"_s, QJsonArray(), u"X.levels"_s);
    row("capacity negative", u"capacity"_s, QJsonObject{{u"K"_s, QJsonArray{1, -1, 1}}}, u"X.capacity.K"_s);
    row("share parts", u"shares"_s, QJsonObject{{u"s"_s, QJsonArray{u"g"_s}}}, u"X.shares.s"_s);
    row("share by", u"shares"_s, QJsonObject{{u"s"_s, QJsonArray{u"g"_s, u"size"_s, u">="_s, 1, 2}}},
        u"X.shares.s"_s);
    row("share > 1", u"shares"_s, QJsonObject{{u"s"_s, QJsonArray{u"g"_s, u"pool"_s, u">="_s, 3, 2}}},
        u"X: shares.s"_s);
    row("must unknown", u"must"_s, QJsonArray{u"Z"_s}, u"X: must"_s);
    row("exclusive unknown", u"exclusive"_s, QJsonArray{QJsonArray{u"Z"_s}}, u"X: exclusive"_s);
    row("exclusive flat", u"exclusive"_s, QJsonArray{u"A"_s}, u"X.exclusive"_s);
    row("org cap", u"org_cap"_s, QJsonObject{{u"O"_s, -1}}, u"X.org_cap.O"_s);
}

void TestInstanceJson::faults()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QJsonObject object = sample();
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    const auto read = plan::readInstances(bytes({{u"X"_s, object}}));
    QCOMPARE(read.has_value(), place.isEmpty());
    if (!read) {
        QCOMPARE(read.error().code, ErrorCode::PlanInstanceInvalid);
        QCOMPARE(read.error().detail, place);
    }
}

void TestInstanceJson::proposalFaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject first = sample().value(u"proposals"_s).toArray().at(0).toObject();
    for (const QString &key : {u"id"_s, u"score100"_s, u"months"_s, u"es"_s, u"ls"_s, u"alts"_s})
        QTest::newRow(qPrintable(key + u" missing"_s)) << key << QJsonValue(QJsonValue::Undefined);
    for (auto it = first.begin(); it != first.end(); ++it) {
        const QJsonValue wrong = it.value().isString() ? QJsonValue(3) : QJsonValue(u"x"_s);
        QTest::newRow(qPrintable(it.key() + u" type"_s)) << it.key() << wrong;
    }
    QTest::newRow("unknown") << u"nodes"_s << QJsonValue(3);
    QTest::newRow("twice") << u"id"_s << QJsonValue(u"B"_s);
    QTest::newRow("id with space") << u"id"_s << QJsonValue(u"A B"_s);
    QTest::newRow("floor 0") << u"floor"_s << QJsonValue(0);
    QTest::newRow("floor 1.1") << u"floor"_s << QJsonValue(1.1);
    QTest::newRow("no such cluster") << u"alts"_s
                                     << QJsonValue(
                                            QJsonArray{QJsonObject{{u"cluster"_s, u"M"_s}, {u"nodes"_s, 1}}});
    QTest::newRow("no nodes") << u"alts"_s << QJsonValue(QJsonArray{QJsonObject{{u"cluster"_s, u"K"_s}}});
    const auto option = [](int start, int months, int nodes, const QString &cluster) {
        return QJsonValue(QJsonArray{QJsonObject{
            {u"cluster"_s, cluster}, {u"start"_s, start}, {u"months"_s, months}, {u"nodes"_s, nodes}}});
    };
    QTest::newRow("option outside") << u"options"_s << option(3, 2, 1, u"K"_s);
    QTest::newRow("option elsewhere") << u"options"_s << option(1, 2, 1, u"L"_s);
    QTest::newRow("option of nothing") << u"options"_s << option(1, 2, 0, u"K"_s);
}

void TestInstanceJson::proposalFaults()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = sample();
    QJsonArray proposals = object.value(u"proposals"_s).toArray();
    QJsonObject first = proposals.at(0).toObject();
    if (value.isUndefined())
        first.remove(key);
    else
        first.insert(key, value);
    if (key == u"options") // the window beside explicit options is unknown
        for (const QString &window : {u"months"_s, u"es"_s, u"ls"_s, u"floor"_s})
            first.remove(window);
    proposals[0] = first;
    object.insert(u"proposals"_s, proposals);
    const auto read = plan::readInstances(bytes(object));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::PlanInstanceInvalid);
    QVERIFY(read.error().detail.contains(u"proposals["_s));
}

void TestInstanceJson::wholeFiles()
{
    for (const QByteArray &garbage : {QByteArray(), QByteArray("[]"), QByteArray("{"),
                                      QByteArray("\x00\xff", 2), QByteArray(5000, '[')}) {
        const auto read = plan::readInstances(garbage);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::JsonMalformed);
    }
    QCOMPARE(plan::readInstances("{}").error().code, ErrorCode::PlanInstanceInvalid);
    QCOMPARE(plan::readInstances(R"({"A":3})").error().code, ErrorCode::PlanInstanceInvalid);
    QVERIFY(plan::readInstances(bytes({{u"instance"_s, sample()}, {u"optimum"_s, 3}})));
    QVERIFY(
        plan::readInstances(bytes({{u"a"_s, sample()}, {u"b"_s, QJsonObject{{u"instance"_s, sample()}}}})));
}

void TestInstanceJson::integerAndFullOptions()
{
    const auto a1 = plan::readInstance(planfiles::vectors(u"allocation.json"_s), u"A1"_s).value();
    int options = 0; // domain.md: 16 variables in A1
    for (const plan::Candidate &candidate : a1.candidates)
        options += a1.isPlannable(candidate) ? static_cast<int>(candidate.options.size()) : 0;
    QCOMPARE(options, 16);
    const auto count = [](const QString &name) {
        const auto inst = plan::readInstance(planfiles::vectors(u"allocation.json"_s), name).value();
        int sum = 0;
        for (const plan::Candidate &candidate : inst.candidates)
            sum += inst.isPlannable(candidate) ? static_cast<int>(candidate.options.size()) : 0;
        return sum;
    };
    QCOMPARE(count(u"A2"_s), 31);
    QCOMPARE(count(u"A3"_s), 83);
    QCOMPARE(count(u"A5"_s), 83);
}

QTEST_APPLESS_MAIN(TestInstanceJson)
#include "tst_instancejson.moc"
