// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "capacity/outlook.h"
#include "models/call/samples.h"

#include <QElapsedTimer>
#include <QTest>

using namespace simsa;
using namespace simsa::capacity;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::ErrorCode;
using base::Month;
using base::Nodes;

namespace {

const ClusterId h200(u"H200-A"_s);

CapacityTable table()
{
    return CapacityTable::fromCharter(samples::charter()).value();
}

CapacityChange change(int nodes, Month first, std::optional<Month> last = {},
                      CapacityPart part = CapacityPart::InService)
{
    return {h200, part, first, last, nodes, u"정비"_s};
}

QDateTime at(int year, int month, int day, int hour = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

GpuRun run(const QDateTime &begin, const QDateTime &end, qint64 gpus)
{
    return {h200, begin, end, gpus};
}

Outlook full()
{
    Outlook outlook;
    outlook.changes = {change(-5, Month(2026, 4), Month(2026, 5)),
                       change(10, Month(2026, 6), {}, CapacityPart::Reserved)};
    const bool added = outlook.use.add(run(at(2026, 3, 30), at(2026, 4, 2), 16));
    Q_ASSERT(added);
    outlook.roadmap.stages = {
        {h200, {u"가"_s, u"a"_s}, u"H200"_s, 2296, 8, Month(2026, 3), {}, Standing::Existing, u"기사"_s}};
    outlook.roadmap.aims = {{Month(2028, 12), 52000, u"계획"_s}};
    return outlook;
}

} // namespace

class TestOutlook : public QObject
{
    Q_OBJECT
private slots:
    void rampsAndOutagesAddUp();
    void nothingFallsBelowZero_data();
    void nothingFallsBelowZero();
    void changesRefuseWhatCannotBe();
    void reasonsAreKept();
    void tenThousandChanges();
    void runsAreCutAtMonthEnds();
    void runsRefuseWhatCannotBe();
    void averagesAreRoundedFromExactNumbers();
    void theMonthOfTheReportIsMeasuredInPart();
    void readingTwiceChangesNothing();
    void roadmapCountsWhatHolds();
    void roadmapRefusesWhatCannotBe();
    void theProgrammesRoadmap();
    void filesComeBackAsTheyWere();
    void filesRefuseGarbage_data();
    void filesRefuseGarbage();
};

void TestOutlook::rampsAndOutagesAddUp()
{
    const CapacityTable before = table();
    const auto after =
        changed(before, {change(-5, Month(2026, 4), Month(2026, 5)), change(32, Month(2026, 5)),
                         change(7, Month(2026, 4), Month(2026, 4), CapacityPart::Committed),
                         change(-9, Month(2025, 1), Month(2026, 2)), change(9, Month(2099, 1))});
    QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
    QCOMPARE(after->at(h200, 1), before.at(h200, 1)); // what lies outside the horizon does nothing
    QCOMPARE(after->at(h200, 2).inService, Nodes(250));
    QCOMPARE(after->at(h200, 2).committed, before.at(h200, 2).committed + Nodes(7));
    QCOMPARE(after->free(h200, 2), before.free(h200, 2) - Nodes(12));
    QCOMPARE(after->at(h200, 3).inService, Nodes(282));
    QCOMPARE(after->at(h200, 15).inService, Nodes(287));
    QCOMPARE(after->ramps().first().month, 2);
    QCOMPARE(after->clusters(), before.clusters());
}

void TestOutlook::nothingFallsBelowZero_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("in service") << 0 << -256 << u"H200-A 2026-04 in_service -1"_s;
    QTest::newRow("spare") << 1 << -1 << u"H200-A 2026-04 spare -1"_s;
    QTest::newRow("reserved") << 2 << -2 << u"H200-A 2026-04 reserved -2"_s;
    QTest::newRow("free") << 3 << 256 << u"H200-A 2026-04 free -1"_s;
}

void TestOutlook::nothingFallsBelowZero()
{
    QFETCH(int, part);
    QFETCH(int, nodes);
    const auto after =
        changed(table(), {change(nodes, Month(2026, 4), Month(2026, 4), static_cast<CapacityPart>(part))});
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::CapacityInvalid);
    QTEST(after.error().detail, "detail");
}

void TestOutlook::changesRefuseWhatCannotBe()
{
    const auto detail = [](CapacityChange bad) {
        const auto after = changed(table(), {bad});
        return after ? QString() : after.error().detail;
    };
    CapacityChange bad = change(1, Month(2026, 4));
    bad.cluster = ClusterId(u"X9"_s);
    QCOMPARE(detail(bad), u"changes[0]: X9"_s);
    QCOMPARE(detail(change(0, Month(2026, 4))), u"changes[0]: nodes"_s);
    QCOMPARE(detail(change(1, Month())), u"changes[0]: from"_s);
    QCOMPARE(detail(change(1, Month(2026, 4), Month(2026, 3))), u"changes[0]: to"_s);
    bad = change(1, Month(2026, 4));
    bad.reason = u"a\nb"_s;
    QCOMPARE(detail(bad), u"changes[0]: reason"_s);
    bad.reason.clear();
    QCOMPARE(detail(bad), u"changes[0]: reason"_s);
}

void TestOutlook::reasonsAreKept()
{
    const QList<CapacityChange> changes{change(1, Month(2026, 3)), change(2, Month(2026, 5))};
    QCOMPARE(reasonsAt(changes, h200, Month(2026, 4), CapacityPart::InService).size(), 1);
    QCOMPARE(reasonsAt(changes, h200, Month(2026, 5), CapacityPart::InService).size(), 2);
    QVERIFY(reasonsAt(changes, h200, Month(2026, 5), CapacityPart::Spare).isEmpty());
}

void TestOutlook::tenThousandChanges()
{
    QList<CapacityChange> changes;
    for (int i = 0; i < mostChanges / 2; ++i)
        changes << change(1'000'000, Month(2026, 4)) << change(-1'000'000, Month(2026, 4));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(changed(table(), changes).has_value());
    QVERIFY2(timer.elapsed() < 2000, "seconds for ten thousand changes");
    changes.fill(change(1'000'000, Month(2026, 4)), mostChanges); // no sum leaves its type
    QCOMPARE(changed(table(), changes).error().detail, u"changes[999]: nodes"_s);
    changes.append(change(1, Month(2026, 4)));
    QCOMPARE(changed(table(), changes).error().detail, u"changes"_s);
}

void TestOutlook::runsAreCutAtMonthEnds()
{
    MeasuredUse use;
    QVERIFY(use.add(run(at(2026, 1, 31, 12), at(2026, 3, 1, 6), 8)));
    QCOMPARE(use.at(h200, Month(2026, 1))->gpuSeconds, 8 * 12 * 3600);
    QCOMPARE(use.at(h200, Month(2026, 2))->gpuSeconds, 8 * 28 * 86400);
    QCOMPARE(use.at(h200, Month(2026, 3))->gpuSeconds, 8 * 6 * 3600);
    QCOMPARE(use.at(h200, Month(2026, 3))->seconds, 31 * 86400);
    QVERIFY(use.add(run(at(2026, 3, 31), at(2026, 4, 1), 8))); // ends as April begins
    QVERIFY(!use.at(h200, Month(2026, 4)));
    QVERIFY(use.add(run(at(2026, 2, 1), at(2026, 2, 1), 8))); // no time at all
    QCOMPARE(use.at(h200, Month(2026, 2))->gpuSeconds, 8 * 28 * 86400);
    QVERIFY(!use.at(ClusterId(u"B200"_s), Month(2026, 2)));
}

void TestOutlook::runsRefuseWhatCannotBe()
{
    MeasuredUse use;
    QVERIFY(!use.add(run(at(2026, 3, 2), at(2026, 3, 1), 8)));
    QVERIFY(!use.add(run({}, at(2026, 3, 1), 8)));
    QVERIFY(!use.add(run(at(2026, 3, 1), {}, 8)));
    QVERIFY(!use.add(run(at(2026, 3, 1), at(2026, 3, 2), -1)));
    QVERIFY(!use.add(run(at(1980, 3, 1), at(2080, 3, 2), 1)));
    QVERIFY(!use.set(h200, Month(2026, 3), {1, 31 * 86400 + 1}));
    QVERIFY(!use.set(h200, Month(2026, 3), {-1, 1}));
    QVERIFY(!use.set(h200, Month(), {1, 1}));
    QVERIFY(use.isEmpty());
}

void TestOutlook::averagesAreRoundedFromExactNumbers()
{
    const qint64 month = secondsOf(Month(2026, 4));
    QCOMPARE(month, 30 * 86400);
    QCOMPARE(averageNodes({8 * month, month}, 8), Nodes(1));
    QCOMPARE(averageNodes({4 * month, month}, 8), Nodes(1));     // exactly a half
    QCOMPARE(averageNodes({4 * month - 1, month}, 8), Nodes(0)); // one GPU-second below it
    QCOMPARE(averageNodes({12 * month - 1, month}, 8), Nodes(1));
    QCOMPARE(averageNodes({1LL << 53, month}, 8), Nodes(1'000'000));
    QCOMPARE(averageNodes({}, 8), Nodes(0));
    QCOMPARE(averageNodes({1, 1}, 0), Nodes(0));
}

void TestOutlook::theMonthOfTheReportIsMeasuredInPart()
{
    MeasuredUse use;
    QVERIFY(use.add(run(at(2026, 3, 1), at(2026, 4, 11), 8)));
    use.measuredUntil(at(2026, 4, 11));
    QCOMPARE(use.at(h200, Month(2026, 3))->seconds, 31 * 86400);
    QCOMPARE(use.at(h200, Month(2026, 4))->seconds, 10 * 86400);
    QCOMPARE(averageNodes(*use.at(h200, Month(2026, 4)), 8), Nodes(1)); // not a third of a node
}

void TestOutlook::readingTwiceChangesNothing()
{
    MeasuredUse kept;
    QVERIFY(kept.add(run(at(2026, 2, 1), at(2026, 3, 3), 8)));
    MeasuredUse newer;
    QVERIFY(newer.add(run(at(2026, 3, 1), at(2026, 3, 5), 8)));
    kept.take(newer);
    const MeasuredUse once = kept;
    kept.take(newer);
    QCOMPARE(kept, once);
    QCOMPARE(kept.at(h200, Month(2026, 3))->gpuSeconds, 8 * 4 * 86400);
    QCOMPARE(kept.at(h200, Month(2026, 2))->gpuSeconds, 8 * 28 * 86400);
}

void TestOutlook::roadmapCountsWhatHolds()
{
    Roadmap roadmap = full().roadmap;
    roadmap.stages.append({ClusterId(u"LEASED"_s),
                           {u"임차"_s, {}},
                           {},
                           1060,
                           8,
                           Month(2026, 5),
                           Month(2027, 4),
                           Standing::Estimate,
                           u"기사"_s});
    QVERIFY(validate(roadmap));
    QCOMPARE(roadmap.firstMonth(), Month(2026, 3));
    QCOMPARE(roadmap.months(), 34); // to 2028-12, the aim's year
    QCOMPARE(roadmap.gpusIn(Month(2026, 2)), 0);
    QCOMPARE(roadmap.gpusIn(Month(2026, 5)), 3356);
    QCOMPARE(roadmap.gpusIn(Month(2027, 5)), 2296);
    QCOMPARE(roadmap.stages.last().nodes(), Nodes(133)); // 132.5
    QCOMPARE(Roadmap().months(), 0);
}

void TestOutlook::roadmapRefusesWhatCannotBe()
{
    const auto detail = [](const auto &change) {
        Roadmap roadmap = full().roadmap;
        change(roadmap);
        const auto ok = validate(roadmap);
        return ok ? QString() : ok.error().detail;
    };
    QCOMPARE(detail([](Roadmap &r) { r.stages.append(r.stages.first()); }), u"stages[1].id"_s);
    QCOMPARE(detail([](Roadmap &r) { r.stages[0].gpus = 0; }), u"stages[0].gpus"_s);
    QCOMPARE(detail([](Roadmap &r) { r.stages[0].source.clear(); }), u"stages[0].source"_s);
    QCOMPARE(detail([](Roadmap &r) { r.stages[0].last = Month(2026, 2); }), u"stages[0].to"_s);
    QCOMPARE(detail([](Roadmap &r) { r.aims[0].gpus = -1; }), u"aims[0].gpus"_s);
}

void TestOutlook::theProgrammesRoadmap()
{
    const auto bytes = base::readFile(QStringLiteral(SIMSA_RESOURCES "/capacity/roadmap.json"), 1'000'000);
    QVERIFY(bytes);
    const auto outlook = outlookFromBytes(*bytes);
    QVERIFY2(outlook, qPrintable(outlook ? QString() : outlook.error().detail));
    const Roadmap &roadmap = outlook->roadmap;
    QCOMPARE(roadmap.gpusIn(Month(2026, 3)), 2296 + 8160);
    QCOMPARE(roadmap.gpusIn(Month(2026, 6)), 2296 + 8160 + 9000);
    QCOMPARE(roadmap.gpusIn(Month(2027, 12)), 2296 + 8160 + 9000 + 15000);
    QCOMPARE(roadmap.gpusIn(Month(2028, 12)), 2296 + 8160 + 9000 + 15000 + 15000);
    QCOMPARE(roadmap.aims.first().gpus, 52000);
    QCOMPARE(roadmap.aims.first().month, Month(2028, 12));
    for (const RoadmapStage &stage : roadmap.stages)
        QCOMPARE(stage.standing == Standing::Existing, stage.first == Month(2026, 3));
}

void TestOutlook::filesComeBackAsTheyWere()
{
    const Outlook outlook = full();
    const QByteArray bytes = outlookBytes(outlook);
    QVERIFY(looksLikeOutlook(bytes));
    const auto back = outlookFromBytes(bytes);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    QCOMPARE(*back, outlook);
    QCOMPARE(outlookBytes(*back), bytes);
    QCOMPARE(*outlookFromBytes(bytes.chopped(1)), outlook);
    QCOMPARE(outlookFromBytes(outlookBytes({})).value(), Outlook());
}

void TestOutlook::filesRefuseGarbage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *from, const char *to, ErrorCode code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << static_cast<int>(code);
    };
    row("newer version", "\"v\":1", "\"v\":2", ErrorCode::Unsupported);
    row("other kind", "simsa-capacity", "simsa-capacitx", ErrorCode::JsonFieldInvalid);
    row("nodes as text", "\"nodes\":-5", "\"nodes\":\"5\"", ErrorCode::JsonFieldInvalid);
    row("no change at all", "\"nodes\":-5", "\"nodes\":0", ErrorCode::CapacityInvalid);
    row("unknown part", "\"in_service\"", "\"in_servicf\"", ErrorCode::JsonFieldInvalid);
    row("unknown field", "\"part\"", "\"parx\"", ErrorCode::JsonFieldMissing);
    row("month 13", "\"2026-05\"", "\"2026-13\"", ErrorCode::JsonFieldInvalid);
    row("a month twice", "\"month\":\"2026-04\"", "\"month\":\"2026-03\"", ErrorCode::JsonFieldInvalid);
    row("longer than the month", "\"seconds\":2678400", "\"seconds\":2678401", ErrorCode::JsonFieldInvalid);
    row("below 0", "\"gpu_seconds\":2764800", "\"gpu_seconds\":-1", ErrorCode::JsonFieldInvalid);
    row("fraction", "\"gpus\":2296", "\"gpus\":2296.5", ErrorCode::JsonNotCanonical);
    row("spaces", "\"v\":1", "\"v\": 1", ErrorCode::JsonNotCanonical);
    row("cut off", "\"v\":1}", "\"v\":1", ErrorCode::JsonMalformed);
}

void TestOutlook::filesRefuseGarbage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = outlookBytes(full());
    QVERIFY2(bytes.contains(from), bytes.constData());
    const auto outlook = outlookFromBytes(bytes.replace(bytes.indexOf(from), from.size(), to));
    QVERIFY(!outlook);
    QTEST(static_cast<int>(outlook.error().code), "code");
}

QTEST_APPLESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
