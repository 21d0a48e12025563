// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/calltables.h"
#include "intake/openreviewopenb.h"

#include "support/sharedcases.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace simsa;
using namespace simsa::intake;
using base::ErrorCode;

namespace {

QByteArray demo(const char *name)
{
    QFile file(support::resourceFile(QStringLiteral("demo/") + QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example call");
    return file.readAll();
}

const QDateTime Received(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC);

/// A folder of made cases with one thing replaced.
class Cases
{
public:
    Cases()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("iclr2021"));
        QDir(m_folder.path()).mkdir(QStringLiteral("openb"));
        put("iclr2021/paperlist.tsv", "paper_id\ttitle\tlink\tkeywords\tabstract\nAa-_1\tA \"title\t-\tone, "
                                      "two\tText\nBb2\tOther\t-\t\tText\n");
        put("iclr2021/ratings.tsv", "paper_id\t0\t1\t2\t3\t4\t5\tdecision\nAa-_1\t7.0\t6."
                                    "0\t\t\t\t\tAccept\nBb2\t1\t10.0\t3.0\t4\t\t\tReject\n");
        put("openb/openb_node_list_gpu_node.csv",
            "sn,cpu_milli,memory_mib,gpu,model\na,1,1,8,G2\nb,1,1,8,G2\nc,1,1,2,T4\nd,1,1,8,V1\n");
        put("openb/openb_pod_list_default.csv",
            "name,num_gpu,creation_time,deletion_time\np0,0,0,9\np1,1,0,1036799\np2,2,10,\n");
    }
    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    void organisations()
    {
        const auto list = readOrganisations(demo("orgs.csv"));
        QVERIFY(list);
        QCOMPARE(list->size(), 51);
        QCOMPARE(list->at(1).id.text(), QStringLiteral("U02"));
        QCOMPARE(list->at(1).name,
                 (call::LocalText{QStringLiteral("도담과학기술원"),
                                  QStringLiteral("Dodam Institute of Science and Technology")}));
        QCOMPARE(list->at(1).nonCapital, true);
        QCOMPARE(list->at(0).nonCapital, false);
        QCOMPARE(list->at(0).region, QStringLiteral("서울"));
    }

    void reviewers()
    {
        const auto list = readReviewers(demo("reviewers.csv"));
        QVERIFY(list);
        QCOMPARE(list->size(), 15);
        QCOMPARE(list->first().person.name.ko, QStringLiteral("강도윤"));
        QCOMPARE(list->first().person.org.text(), QStringLiteral("U02"));
        QCOMPARE(list->first().fields, (QStringList{QStringLiteral("LLM"), QStringLiteral("SYSTEMS")}));
    }

    void conflicts()
    {
        const auto list = readConflicts(demo("coi.csv"));
        QVERIFY(list);
        QCOMPARE(list->size(), 67);
        QCOMPARE(list->first(), (call::Conflict{base::PersonId(QStringLiteral("V01")),
                                                base::ProposalId(QStringLiteral("SIM26-006")),
                                                call::ConflictType::SameOrg}));
        QCOMPARE(
            std::count_if(list->begin(), list->end(),
                          [](const call::Conflict &c) { return c.type == call::ConflictType::Coauthor3Y; }),
            4);
    }

    void reviews()
    {
        const auto list = readReviews(demo("reviews.csv"));
        QVERIFY(list);
        QCOMPARE(list->size(), 600);
        QCOMPARE(std::count_if(list->begin(), list->end(), [](const ReviewRow &r) { return r.submitted; }),
                 596);
        const ReviewRow &first = list->first();
        QCOMPARE(first.reviewer.text(), QStringLiteral("V06"));
        QCOMPARE(first.levels.size(), 8);
        QCOMPARE(first.levels.value(base::ItemId(QStringLiteral("C1.3"))), 5);
        QCOMPARE(first.total, base::Score(8200));
        QCOMPARE(first.confidence, 3);
    }

    void garbage_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto add = [](const char *name, const char *csv, ErrorCode code, const char *detail) {
            QTest::newRow(name) << QByteArray(csv) << int(code) << QString::fromLatin1(detail);
        };
        const QByteArray head = "proposal_id,reviewer_id,C1.1,total100,confidence,status\n";
        add("column", "proposal_id,reviewer_id,total100,confidence\n", ErrorCode::CsvColumnsWrong, "status");
        add("cells", head + "P,V,1,100,1\n", ErrorCode::CsvMalformed, "line 2: 5 cells");
        add("level", head + "P,V,11,100,1,SUBMITTED\n", ErrorCode::CsvMalformed, "line 2, column 3 C1.1: 11");
        add("zero level", head + "P,V,0,100,1,SUBMITTED\n", ErrorCode::CsvMalformed,
            "line 2, column 3 C1.1: 0");
        add("total", head + "P,V,1,10001,1,SUBMITTED\n", ErrorCode::CsvMalformed,
            "line 2, column 4 total100: 10001");
        add("confidence", head + "P,V,1,1,x,SUBMITTED\n", ErrorCode::CsvMalformed,
            "line 2, column 5 confidence: x");
        add("status", head + "P,V,1,1,1,DONE\n", ErrorCode::CsvMalformed, "line 2, column 6 status: DONE");
        add("twice", head + "P,V,1,1,1,SUBMITTED\nP,V,1,1,1,SUBMITTED\n", ErrorCode::CsvMalformed,
            "line 3, column 1 proposal_id: P");
        add("id", head + "P P,V,1,1,1,SUBMITTED\n", ErrorCode::CsvMalformed,
            "line 2, column 1 proposal_id: P P");
    }
    void garbage()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto list = readReviews(csv);
        QCOMPARE(int(list.error().code), code);
        QCOMPARE(list.error().detail, detail);
    }

    void otherTablesRefuseGarbage()
    {
        QCOMPARE(readConflicts("reviewer_id,proposal_id,type\nV01,P,LOVE\n").error().detail,
                 QStringLiteral("line 2, column 3 type: LOVE"));
        QCOMPARE(readReviewers("id,name_ko,name_en,org_id,fields\nV01,,x,U01,a\n").error().detail,
                 QStringLiteral("line 2, column 2 name_ko: "));
        QCOMPARE(
            readOrganisations("id,name_ko,name_en,region,non_capital,type\nU01,x,x,x,7,x\n").error().detail,
            QStringLiteral("line 2, column 5 non_capital: 7"));
        QCOMPARE(readOrganisations("").error().code, ErrorCode::CsvColumnsWrong);
    }

    void madeCases()
    {
        const Cases cases;
        const auto real = readOpenReviewOpenB(cases.path(), Received);
        QVERIFY2(real, qPrintable(real ? QString() : real.error().detail));
        QCOMPARE(real->clusters.size(), 2);
        QCOMPARE(real->clusters.at(0).id.text(), QStringLiteral("G2"));
        QCOMPARE(real->clusters.at(0).capacity.size(), 15);
        QCOMPARE(real->clusters.at(0).capacity.at(14).free(), base::Nodes(2));
        QCOMPARE(real->proposals.size(), 2);
        const call::Proposal &first = real->proposals.at(0);
        QCOMPARE(first.title.en, QStringLiteral("A \"title"));
        QCOMPARE(first.field, QStringLiteral("one"));
        QCOMPARE(first.request.nodes, base::Nodes(1));
        QCOMPARE(first.request.months, 1); // one second below twelve days
        QCOMPARE(first.request.alternatives.size(), 1);
        const call::Proposal &second = real->proposals.at(1);
        QCOMPARE(second.request.nodes, base::Nodes(2));
        QCOMPARE(second.request.months, 12);            // never deleted
        QVERIFY(second.request.alternatives.isEmpty()); // V1 has one node
        QCOMPARE(real->ratings.size(), 6);
        QCOMPARE(real->ratings.at(0), (RealRating{0, first.id, 7}));
        QCOMPARE(real->ratings.at(1), (RealRating{1, first.id, 6}));
        QCOMPARE(real->ratings.at(2), (RealRating{3, second.id, 1}));
        QCOMPARE(real->ratings.at(3), (RealRating{4, second.id, 10}));
        QVERIFY(call::validate(real->rubric));
        QCOMPARE(call::weightedTotal(real->rubric, {{base::ItemId(QStringLiteral("OVERALL")), 7}}),
                 base::Score(7000));
        QCOMPARE(readOpenReviewOpenB(cases.path(), Received, 1)->proposals.size(), 1);
    }

    void brokenCases_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto add = [](const char *name, const char *file, const char *bytes, ErrorCode code,
                            const char *place) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(bytes) << int(code)
                                << QString::fromLatin1(place);
        };
        add("rating", "iclr2021/ratings.tsv", "paper_id\t0\t1\t2\t3\t4\t5\nAa-_1\t7.5\t\t\t\t\t\n",
            ErrorCode::CsvMalformed, "iclr2021/ratings.tsv: line 2, column 0");
        add("rating 11", "iclr2021/ratings.tsv", "paper_id\t0\t1\t2\t3\t4\t5\nAa-_1\t7\t11\t\t\t\t\n",
            ErrorCode::CsvMalformed, "iclr2021/ratings.tsv: line 2, column 1");
        add("other order", "iclr2021/ratings.tsv", "paper_id\t0\t1\t2\t3\t4\t5\nBb2\t7\t1\t\t\t\t\n",
            ErrorCode::CsvMalformed, "iclr2021/ratings.tsv: line 2, column paper_id");
        add("columns", "iclr2021/ratings.tsv", "paper_id\t0\n", ErrorCode::CsvColumnsWrong,
            "iclr2021/ratings.tsv: 1");
        add("id", "iclr2021/paperlist.tsv", "paper_id\ttitle\tkeywords\tabstract\na/b\tx\tx\tx\n",
            ErrorCode::CsvMalformed, "iclr2021/paperlist.tsv: line 2, column paper_id");
        add("broken off", "iclr2021/paperlist.tsv", "paper_id\ttitle\tkeywords\tabstract\nAa-_1\tx\n",
            ErrorCode::CsvMalformed, "iclr2021/paperlist.tsv: line 2");
        add("gpus", "openb/openb_pod_list_default.csv", "num_gpu,creation_time,deletion_time\n9,0,1\n",
            ErrorCode::CsvMalformed, "openb/openb_pod_list_default.csv: line 2, column num_gpu");
        add("times", "openb/openb_pod_list_default.csv", "num_gpu,creation_time,deletion_time\n1,5,1\n",
            ErrorCode::CsvMalformed, "openb/openb_pod_list_default.csv: line 2, column deletion_time");
        add("too few pods", "openb/openb_pod_list_default.csv",
            "num_gpu,creation_time,deletion_time\n1,0,1\n", ErrorCode::CsvMalformed,
            "openb: fewer GPU requests than submissions");
        add("no nodes", "openb/openb_node_list_gpu_node.csv", "sn,gpu,model\na,2,T4\n",
            ErrorCode::CsvMalformed, "openb/openb_node_list_gpu_node.csv: no 8-GPU node");
    }
    void brokenCases()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, place);
        Cases cases;
        cases.put(file.constData(), bytes);
        const auto real = readOpenReviewOpenB(cases.path(), Received);
        QVERIFY(!real);
        QCOMPARE(int(real.error().code), code);
        QCOMPARE(real.error().detail, place);
    }

    void missingFolder()
    {
        QCOMPARE(readOpenReviewOpenB(QStringLiteral("/nonexistent"), Received).error().code,
                 ErrorCode::FileNotFound);
    }

    void realCases()
    {
        SIMSA_NEED_SHARED_CASES();
        const auto real = readOpenReviewOpenB(support::sharedCases(), Received);
        QVERIFY2(real, qPrintable(real ? QString() : real.error().detail));
        QStringList clusters;
        for (const call::Cluster &cluster : real->clusters)
            clusters.append(cluster.id.text() + u' ' +
                            QString::number(cluster.capacity.first().free().value()));
        QCOMPARE(clusters.join(u','), QStringLiteral("G2 549,G3 39,V100M32 21,V100M16 8"));
        QCOMPARE(real->proposals.size(), 2966);
        QCOMPARE(real->proposals.first().id.text(), QStringLiteral("1Fqg133qRaI"));
        QCOMPARE(real->proposals.first().request.nodes, base::Nodes(1));
        QCOMPARE(real->proposals.first().request.months, 12); // 12,537,496 s = 145 days
        QCOMPARE(real->proposals.first().request.earliestStart, 1 + RealFirstByte % 4);
        call::Charter charter;
        charter.pools = real->pools;
        charter.clusters = real->clusters;
        charter.months = real->months;
        for (const call::Proposal &proposal : real->proposals) {
            const auto ok = call::validate(proposal, charter);
            QVERIFY2(ok, qPrintable(proposal.id.text() + u' ' + (ok ? QString() : ok.error().detail)));
        }
        QCOMPARE(real->ratings.size(), RealRatings);
        QSet<QPair<int, QString>> pairs;
        for (const RealRating &rating : real->ratings)
            pairs.insert({rating.reviewer, rating.proposal.text()});
        QCOMPARE(pairs.size(), real->ratings.size());
    }

private:
    static constexpr int RealFirstByte = 0x55;
    static constexpr qsizetype RealRatings = 11452;
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tablestest.moc"
