// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/capacitytables.h"
#include "intake/slurmvalues.h"
#include "intake/usereport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace simsa;
using namespace simsa::intake;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::ErrorCode;
using base::Month;
using base::Nodes;
using capacity::MonthUse;

namespace {

const ClusterId h200(u"H200-A"_s);
const ClusterId b200(u"B200"_s);
constexpr qint64 day = 86400;

UseRules rules()
{
    UseRules rules;
    call::Cluster cluster;
    cluster.id = h200;
    rules.clusters.append(cluster);
    cluster.id = b200;
    rules.clusters.append(cluster);
    rules.names.insert(u"gpu-h200"_s, h200);
    rules.until = QDateTime(QDate(2026, 6, 16), QTime(0, 0), Qt::UTC);
    return rules;
}

const QByteArray sacctHeader = "JobID|Partition|State|Start|End|Elapsed|AllocNodes|AllocTRES\n";

QByteArray job(const QByteArray &id, const QByteArray &start, const QByteArray &end,
               const QByteArray &state = "COMPLETED", const QByteArray &elapsed = "1-00:00:00",
               const QByteArray &tres = "billing=64,cpu=64,gres/gpu:h200=16,gres/gpu=16,mem=1.5T,node=2",
               const QByteArray &partition = "gpu-h200")
{
    return id + '|' + partition + '|' + state + '|' + start + '|' + end + '|' + elapsed + "|2|" + tres + '\n';
}

UseReport read(const QByteArray &bytes, const UseRules &with = rules())
{
    const auto report = readUse(bytes, with);
    return report ? *report : UseReport{{}, {}, -1, 0, 0, 0, 0, {}};
}

QList<UseProblem> problemsOf(const UseReport &report)
{
    QList<UseProblem> problems;
    for (const UseFinding &finding : report.findings)
        problems.append(finding.problem);
    return problems;
}

const QByteArray rule(80, '-');

QByteArray sreport(const QByteArray &from, const QByteArray &to, const QByteArray &rows,
                   const QByteArray &unit = "TRES Hours")
{
    return rule + "\nCluster Utilization " + from + " - " + to + "\nUsage reported in " + unit + '\n' + rule +
           "\nCluster|TRES Name|Allocated|Down|PLND Down|Idle|Planned|Reported\n" + rows;
}

} // namespace

class IntakeCapacityTest : public QObject
{
    Q_OBJECT
private slots:
    void slurmValues();
    void jobsOfSacct();
    void jobsCrossMonths();
    void runningJobsCountToTheReport();
    void stepsWaitingAndDoubledJobsDoNotCount();
    void namesAreMapped();
    void jobsWithoutGpusCountTheirNodes();
    void parsableWithABarBehindAndCrLf();
    void sacctThroughASpreadsheet();
    void cutFilesLoseTheirLastRow();
    void earlierMonthsCanBeLeftOut();
    void faultsKeepEverythingOut_data();
    void faultsKeepEverythingOut();
    void periodsOfSreport();
    void severalPeriods();
    void faultsOfSreport_data();
    void faultsOfSreport();
    void monthsOfATable();
    void faultsOfATable_data();
    void faultsOfATable();
    void foreignFiles_data();
    void foreignFiles();
    void tenThousandJobs();
    void changes();
    void faultsOfChanges_data();
    void faultsOfChanges();
    void roadmap();
};

void IntakeCapacityTest::slurmValues()
{
    QCOMPARE(slurmElapsed(u"2-03:04:05"_s), 2 * day + 3 * 3600 + 4 * 60 + 5);
    QCOMPARE(slurmElapsed(u"03:04:05"_s), 3 * 3600 + 4 * 60 + 5);
    QCOMPARE(slurmElapsed(u"04:05.250"_s), 4 * 60 + 5);
    QCOMPARE(slurmElapsed(u"86400"_s), day);
    QVERIFY(!slurmElapsed(u"1-2:99:00"_s) && !slurmElapsed(u"INVALID"_s) && !slurmElapsed(u""_s));
    QCOMPARE(slurmTime(u"2026-03-01T09:00:01"_s)->toSecsSinceEpoch(), 1772355601);
    QCOMPARE(slurmTime(u"2026-03-01 09:00:01"_s), slurmTime(u"1772355601"_s));
    QVERIFY(!slurmTime(u"2026-02-30T09:00:00"_s) && !slurmTime(u"2026-02-03T24:00:00"_s) &&
            !slurmTime(u"1 Mar 09:00"_s));
    QCOMPARE(slurmTres(u"cpu=8,gres/gpu:a=4,gres/gpu:b=2,node=1"_s), (SlurmTres{6, 1}));
    QCOMPARE(slurmTres(u"gres/gpu:a=4,gres/gpu=5"_s), (SlurmTres{5, {}}));
    QCOMPARE(slurmTres(u""_s), SlurmTres());
    QVERIFY(!slurmTres(u"node"_s) && !slurmTres(u"node=x"_s) && !slurmTres(u"gres/gpu=-1"_s));
    QCOMPARE(slurmCount(u"1154(19.20%)"_s), 1154);
    QVERIFY(!slurmCount(u"1,154"_s) && !slurmCount(u"9999999999999999"_s));
}

void IntakeCapacityTest::jobsOfSacct()
{
    const UseReport report = read(sacctHeader + job("7", "2026-03-02T00:00:00", "2026-03-03T00:00:00") +
                                  job("8_3", "2026-03-02T12:00:00", "2026-03-03T00:00:00"));
    QVERIFY(report.isClean());
    QCOMPARE(report.format, UseFormat::Sacct);
    QCOMPARE(report.counted, 2);
    QCOMPARE(report.use.months().size(), 1);
    QCOMPARE(report.use.at(h200, Month(2026, 3)), (MonthUse{16 * day + 8 * day, 31 * day}));
}

void IntakeCapacityTest::jobsCrossMonths()
{
    const UseReport report = read(sacctHeader + job("7", "2026-03-31T00:00:00", "2026-05-02T00:00:00"));
    QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, 16 * day);
    QCOMPARE(report.use.at(h200, Month(2026, 4))->gpuSeconds, 16 * 30 * day);
    QCOMPARE(capacity::averageNodes(*report.use.at(h200, Month(2026, 4)), 8), Nodes(2));
    QCOMPARE(report.use.at(h200, Month(2026, 5))->gpuSeconds, 16 * day);
}

void IntakeCapacityTest::runningJobsCountToTheReport()
{
    const UseReport report =
        read(sacctHeader + job("7", "2026-06-11T00:00:00", "Unknown", "RUNNING", "5-00:00:00") +
             job("8", "2026-06-01T00:00:00", "Unknown", "CANCELLED by 1000", "10:00:00"));
    QVERIFY(report.isClean());
    QCOMPARE(report.running, 1);
    // The month is measured for fifteen days only; the cancelled job says how long it was.
    QCOMPARE(report.use.at(h200, Month(2026, 6)), (MonthUse{16 * 5 * day + 16 * 36000, 15 * day}));
}

void IntakeCapacityTest::stepsWaitingAndDoubledJobsDoNotCount()
{
    const QByteArray one = job("7", "2026-03-02T00:00:00", "2026-03-03T00:00:00");
    const UseReport report =
        read(sacctHeader + one +
             job("7.batch", "2026-03-02T00:00:00", "2026-03-03T00:00:00", "COMPLETED", "", "", "") +
             job("7.extern", "2026-03-02T00:00:00", "2026-03-03T00:00:00") +
             job("9_[1-20]", "Unknown", "Unknown", "PENDING", "00:00:00", "") +
             job("10", "None", "2026-03-03T00:00:00", "CANCELLED by 0", "00:00:00", "") + sacctHeader + one);
    QVERIFY(report.isClean());
    QCOMPARE(report.steps, 2);
    QCOMPARE(report.notStarted, 2);
    QCOMPARE(report.counted, 1);
    QCOMPARE(problemsOf(report), {UseProblem::RowDoubled});
    QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, 16 * day);
}

void IntakeCapacityTest::namesAreMapped()
{
    const auto of = [](const QByteArray &partition) {
        return job("1" + partition, "2026-03-02T00:00:00", "2026-03-03T00:00:00", "COMPLETED", "",
                   "gres/gpu=8", partition);
    };
    const UseReport report = read(sacctHeader + of("GPU-H200") + of("h200-a") + of("b200") + of("debug") +
                                  of("debug2") + of("debug"));
    QVERIFY(report.isClean());
    QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, 2 * 8 * day);
    QCOMPARE(report.use.at(b200, Month(2026, 3))->gpuSeconds, 8 * day);
    QCOMPARE(problemsOf(report),
             (QList<UseProblem>{UseProblem::NameUnmapped, UseProblem::NameUnmapped, UseProblem::RowDoubled}));
    QCOMPARE(report.findings.first().value, u"debug"_s);
}

void IntakeCapacityTest::jobsWithoutGpusCountTheirNodes()
{
    const UseReport report =
        read(sacctHeader +
             job("7", "2026-03-02T00:00:00", "2026-03-03T00:00:00", "COMPLETED", "", "cpu=64,node=3") +
             job("8", "2026-03-02T00:00:00", "2026-03-03T00:00:00", "COMPLETED", "", ""));
    QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, (3 + 2) * 8 * day);
}

void IntakeCapacityTest::parsableWithABarBehindAndCrLf()
{
    QByteArray bytes = sacctHeader + job("7", "2026-03-02T00:00:00", "2026-03-03T00:00:00");
    bytes.replace("\n", "|\r\n");
    const UseReport report = read("\xef\xbb\xbf" + bytes);
    QVERIFY(report.isClean());
    QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, 16 * day);
}

void IntakeCapacityTest::sacctThroughASpreadsheet()
{
    const UseReport report =
        read("jobid,partition,state,start,end,alloctres\r\n"
             "7,B200,COMPLETED,2026-03-02 00:00:00,2026-03-03 00:00:00,\"cpu=1,gres/gpu=8\"");
    QVERIFY(report.isClean());
    QCOMPARE(report.use.at(b200, Month(2026, 3))->gpuSeconds, 8 * day);
}

void IntakeCapacityTest::cutFilesLoseTheirLastRow()
{
    const QByteArray bytes = sacctHeader + job("7", "2026-03-02T00:00:00", "2026-03-03T00:00:00") +
                             job("8", "2026-03-02T00:00:00", "2026-03-03T00:00:00");
    for (int cut = 1; cut < 60; ++cut) { // node=2 might have been node=25
        const UseReport report = read(bytes.chopped(cut));
        QVERIFY(report.isClean());
        QCOMPARE(problemsOf(report), {UseProblem::LastRowCut});
        QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, 16 * day);
    }
}

void IntakeCapacityTest::earlierMonthsCanBeLeftOut()
{
    UseRules with = rules();
    with.from = Month(2026, 4);
    const UseReport report = read(sacctHeader + job("7", "2026-03-31T00:00:00", "2026-05-02T00:00:00"), with);
    QCOMPARE(report.use.months().size(), 2);
    QVERIFY(!report.use.at(h200, Month(2026, 3)));
}

void IntakeCapacityTest::faultsKeepEverythingOut_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("problem");
    const QByteArray from = "2026-03-02T00:00:00";
    const QByteArray to = "2026-03-03T00:00:00";
    const auto fault = [](const char *name, const QByteArray &row, UseProblem problem) {
        QTest::newRow(name) << row << static_cast<int>(problem);
    };
    fault("cells", "7|gpu-h200|COMPLETED\n", UseProblem::CellCountWrong);
    fault("a bar in a name", job("7", from, to, "COMP|LETED"), UseProblem::CellCountWrong);
    fault("start", job("7", "yesterday", to), UseProblem::TimeUnreadable);
    fault("end", job("7", from, "2026-03-32T00:00:00"), UseProblem::TimeUnreadable);
    fault("no end", job("7", from, "Unknown", "COMPLETED", ""), UseProblem::TimeUnreadable);
    fault("elapsed", job("7", from, "Unknown", "COMPLETED", "INVALID"), UseProblem::NumberUnreadable);
    fault("backwards", job("7", to, from), UseProblem::EndBeforeStart);
    fault("after the report", job("7", "2026-07-01T00:00:00", "Unknown", "RUNNING"),
          UseProblem::EndBeforeStart);
    fault("gpus", job("7", from, to, "COMPLETED", "", "gres/gpu=many"), UseProblem::NumberUnreadable);
    fault("too many gpus", job("7", from, to, "COMPLETED", "", "gres/gpu=99999999"), UseProblem::OutOfRange);
    fault("a century", job("7", "1980-01-01T00:00:00", "2080-01-01T00:00:00"), UseProblem::OutOfRange);
}

void IntakeCapacityTest::faultsKeepEverythingOut()
{
    QFETCH(QByteArray, row);
    const UseReport report = read(sacctHeader + job("6", "2026-03-02T00:00:00", "2026-03-03T00:00:00") + row +
                                  job("9", "2026-03-02T00:00:00", "2026-03-03T00:00:00"));
    QVERIFY(!report.isClean());
    QCOMPARE(report.findings.size(), 1);
    QTEST(static_cast<int>(report.findings.first().problem), "problem");
    QCOMPARE(report.findings.first().line, 3);
    QVERIFY(report.use.isEmpty());
}

void IntakeCapacityTest::periodsOfSreport()
{
    const UseReport report = read(sreport("2026-03-01T00:00:00", "2026-03-31T23:59:59",
                                          "h200-a|cpu|547983|38741|0|123082|413393|1123200\n"
                                          "h200-a|node|744|0|0|0|0|1\n"
                                          "h200-a|gres/gpu|8866|800|0|3294|0|12960\n"
                                          "b200|node|1488(19.20%)|0|0|0|0|1\n"
                                          "other|gres/gpu|1|0|0|0|0|1\n"));
    QVERIFY(report.isClean());
    QCOMPARE(report.format, UseFormat::Sreport);
    QCOMPARE(report.use.at(h200, Month(2026, 3)), (MonthUse{8866 * 3600, 31 * day}));
    QCOMPARE(capacity::averageNodes(*report.use.at(b200, Month(2026, 3)), 8), Nodes(2));
    QCOMPARE(problemsOf(report), {UseProblem::NameUnmapped});
}

void IntakeCapacityTest::severalPeriods()
{
    const UseReport report = read(
        sreport("2026-03-01T00:00:00", "2026-03-31T23:59:59 (2678400 secs)", "b200|gres/gpu|60|0|0|0|0|1\n",
                "TRES Minutes") +
        sreport("2026-04-01T00:00:00", "2026-04-10T23:59:59", "b200|gres/gpu|7|0|0|0|0|1\n", "TRES Seconds"));
    QVERIFY(report.isClean());
    QCOMPARE(report.use.at(b200, Month(2026, 3)), (MonthUse{3600, 31 * day}));
    QCOMPARE(report.use.at(b200, Month(2026, 4)), (MonthUse{7, 10 * day}));
}

void IntakeCapacityTest::faultsOfSreport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const QByteArray row = "b200|gres/gpu|60|0|0|0|0|1\n";
    const QByteArray from = "2026-03-01T00:00:00";
    const QByteArray to = "2026-03-31T23:59:59";
    const auto fault = [](const char *name, const QByteArray &bytes, UseProblem problem) {
        QTest::newRow(name) << bytes << static_cast<int>(problem);
    };
    fault("a quarter", sreport(from, "2026-05-31T23:59:59", row), UseProblem::PeriodTooLong);
    fault("no heading", "Cluster|TRES Name|Allocated|Down|PLND Down|Idle|Planned|Reported\n" + row,
          UseProblem::PeriodMissing);
    fault("percent", sreport(from, to, row, "Percentage of Total"), UseProblem::UnitUnknown);
    fault("number", sreport(from, to, "b200|gres/gpu|6O|0|0|0|0|1\n"), UseProblem::NumberUnreadable);
    fault("cells", sreport(from, to, "b200|gres/gpu|60\n"), UseProblem::CellCountWrong);
    fault("of processors",
          rule + "\nCluster Utilization " + from + " - " + to + "\nUsage reported in CPU Minutes\n" + rule +
              "\nCluster|Allocated|Down|PLND Down|Idle|Reserved|Reported\nb200|1|0|0|0|0|1\n",
          UseProblem::NoGpuColumn);
}

void IntakeCapacityTest::faultsOfSreport()
{
    QFETCH(QByteArray, bytes);
    const UseReport report = read(bytes);
    QVERIFY(!report.isClean());
    QTEST(static_cast<int>(report.findings.first().problem), "problem");
    QVERIFY(report.use.isEmpty());
}

void IntakeCapacityTest::monthsOfATable()
{
    const UseReport report = read("cluster,month,node_hours\nH200-A,2026-03,744.5\nB200,2026-03,0\n");
    QVERIFY(report.isClean());
    QCOMPARE(report.format, UseFormat::Table);
    QCOMPARE(report.use.at(h200, Month(2026, 3)), (MonthUse{7445 * 360 * 8, 31 * day}));
    QCOMPARE(report.use.at(b200, Month(2026, 3))->gpuSeconds, 0); // measured, and nothing
    const UseReport korean =
        read(u"월,클러스터,GPU시간\n2026-03,gpu-h200,0.000001\n2026-04,b200,0.000139\n"_s.toUtf8());
    QVERIFY(korean.isClean());
    QCOMPARE(korean.use.at(h200, Month(2026, 3))->gpuSeconds, 0);
    QCOMPARE(korean.use.at(b200, Month(2026, 4))->gpuSeconds, 1); // 0.5004 s
}

void IntakeCapacityTest::faultsOfATable_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("problem");
    QTest::newRow("month") << QByteArray("B200,2026-3,1") << int(UseProblem::MonthUnreadable);
    QTest::newRow("hours") << QByteArray("B200,2026-03,1e3") << int(UseProblem::NumberUnreadable);
    QTest::newRow("comma") << QByteArray("B200,2026-03,\"1,5\"") << int(UseProblem::NumberUnreadable);
    QTest::newRow("point") << QByteArray("B200,2026-03,1.") << int(UseProblem::NumberUnreadable);
    QTest::newRow("below 0") << QByteArray("B200,2026-03,-1") << int(UseProblem::NumberUnreadable);
    QTest::newRow("twice") << QByteArray("H200-A,2026-03,1") << int(UseProblem::ClusterDoubled);
    QTest::newRow("cells") << QByteArray("B200,2026-03") << int(UseProblem::CellCountWrong);
}

void IntakeCapacityTest::faultsOfATable()
{
    QFETCH(QByteArray, row);
    const UseReport report = read("cluster,month,node_hours\nH200-A,2026-03,1\n" + row + '\n');
    QCOMPARE(report.findings.size(), 1);
    QTEST(static_cast<int>(report.findings.first().problem), "problem");
    QVERIFY(report.use.isEmpty());
}

void IntakeCapacityTest::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::CsvColumnsWrong);
    QTest::newRow("other table") << QByteArray("id,name\n1,a\n") << int(ErrorCode::CsvColumnsWrong);
    QTest::newRow("other bars") << QByteArray("User|Account|Used\na|b|1\n")
                                << int(ErrorCode::CsvColumnsWrong);
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00|\x81|\x00", 7) << int(ErrorCode::CsvEncodingUnknown);
    QTest::newRow("NUL") << QByteArray("JobID|Start\0|End\n", 17) << int(ErrorCode::CsvMalformed);
    QTest::newRow("a column twice") << QByteArray("JobID|JobID|Start\n1|1|2\n")
                                    << int(ErrorCode::CsvColumnsWrong);
}

void IntakeCapacityTest::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    const auto report = readUse(bytes, rules());
    QVERIFY(!report);
    QTEST(static_cast<int>(report.error().code), "code");
}

void IntakeCapacityTest::tenThousandJobs()
{
    QByteArray bytes = sacctHeader;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = QByteArray::number(i);
        bytes += job(id, "2026-03-02T00:00:00", "2026-03-02T01:00:00") +
                 job(id + ".batch", "2026-03-02T00:00:00", "2026-03-02T01:00:00");
    }
    QElapsedTimer timer;
    timer.start();
    const UseReport report = read(bytes);
    QCOMPARE(report.counted, 10'000);
    QCOMPARE(report.use.at(h200, Month(2026, 3))->gpuSeconds, 10'000 * 16 * 3600LL);
    QVERIFY2(timer.elapsed() < 5000, "seconds for ten thousand jobs");
    const UseReport bad = read(sacctHeader + QByteArray("x\n").repeated(10'000));
    QCOMPARE(bad.findings.size(), 200); // not ten thousand lines of the same
}

void IntakeCapacityTest::changes()
{
    const auto english = readChanges("cluster,part,from,to,nodes,reason\r\n"
                                     "H200-A,in_service,2026-04,2026-05,-8,\"Cooling, hall 2\"\r\n"
                                     "B200,committed,2026-06,,16,Call of 2025\r\n");
    QVERIFY2(english, qPrintable(english ? QString() : english.error().detail));
    QCOMPARE(english->first(),
             (capacity::CapacityChange{h200, capacity::CapacityPart::InService, Month(2026, 4),
                                       Month(2026, 5), -8, u"Cooling, hall 2"_s}));
    QVERIFY(!english->last().last);
    const QByteArray korean = u"클러스터,구분,시작,끝,대수,사유\nB200,유보,2026-06,,16,국가과제\n"_s.toUtf8();
    QVERIFY(looksLikeChanges(korean) && !looksLikeRoadmap(korean));
    const auto read = readChanges(korean);
    QVERIFY(read);
    QCOMPARE(read->first().part, capacity::CapacityPart::Reserved);
}

void IntakeCapacityTest::faultsOfChanges_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("detail");
    QTest::newRow("cells") << QByteArray("B200,spare,2026-04") << u"line 2: 3 cells"_s;
    QTest::newRow("part") << QByteArray("B200,broken,2026-04,,1,r") << u"line 2, column 2 part: broken"_s;
    QTest::newRow("month") << QByteArray("B200,spare,2026-4,,1,r") << u"line 2, column 3 from: 2026-4"_s;
    QTest::newRow("nodes") << QByteArray("B200,spare,2026-04,,1.5,r") << u"line 2, column 5 nodes: 1.5"_s;
    QTest::newRow("none") << QByteArray("B200,spare,2026-04,,0,r") << u"line 2 nodes"_s;
    QTest::newRow("order") << QByteArray("B200,spare,2026-04,2026-03,1,r") << u"line 2 to"_s;
    QTest::newRow("reason") << QByteArray("B200,spare,2026-04,,1,") << u"line 2, column 6 reason: "_s;
    QTest::newRow("cluster") << QByteArray("B 2,spare,2026-04,,1,r") << u"line 2, column 1 cluster: B 2"_s;
}

void IntakeCapacityTest::faultsOfChanges()
{
    QFETCH(QByteArray, row);
    const auto read = readChanges("cluster,part,from,to,nodes,reason\n" + row + '\n');
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::CsvMalformed);
    QTEST(read.error().detail, "detail");
}

void IntakeCapacityTest::roadmap()
{
    const QByteArray header = "id,name_ko,name_en,gpu_model,gpus,gpus_per_node,from,to,standing,source\n";
    const QByteArray rows = "H200,\xea\xb0\x80,a,H200,2296,8,2026-03,,existing,paper\n"
                            "ALL,,,,52000,,,2028-12,aim,plan\n";
    QVERIFY(looksLikeRoadmap(header + rows));
    const auto read = readRoadmap(header + rows);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->stages.first().gpus, 2296);
    QCOMPARE(read->aims.first().month, Month(2028, 12));
    QCOMPARE(readRoadmap(header + "H200,\xea\xb0\x80,a,H200,2296,8,2026-03,,sure,paper\n").error().detail,
             u"line 2, column 9 standing: sure"_s);
    QCOMPARE(readRoadmap(header + "H200,\xea\xb0\x80,a,H200,2296,8,2026-03,,existing,\n").error().code,
             ErrorCode::CsvMalformed);
    QCOMPARE(readRoadmap("id,name_ko\n").error().code, ErrorCode::CsvColumnsWrong);
}

QTEST_APPLESS_MAIN(IntakeCapacityTest)
#include "capacitytest.moc"
