// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applications.h"
#include "intake/calltables.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace simsa;
using namespace simsa::intake;
using base::ErrorCode;

namespace {

const QByteArray Header =
    "id,pool,applicant_type,org_id,org_ko,field,title_ko,title_en,model,nodes,gpus,flex,"
    "b200_alt_nodes,months,es,ls,floor_pct,eligibility\n";

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(SIMSA_RESOURCES "/demo/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example call");
    return file.readAll();
}

call::Cluster cluster(const char *id, const char *model, int nodes, int cap)
{
    call::Cluster cluster;
    cluster.id = base::ClusterId(QString::fromLatin1(id));
    cluster.name = {cluster.id.text(), cluster.id.text()};
    cluster.gpuModel = QString::fromLatin1(model);
    cluster.perProjectCap = base::Nodes(cap);
    call::MonthCapacity month;
    month.inService = base::Nodes(nodes);
    cluster.capacity = QList<call::MonthCapacity>(15, month);
    return cluster;
}

ApplicationRules rules()
{
    ApplicationRules rules;
    for (const char *pool : {"INDUSTRY", "ACADEMIA", "RESEARCH"})
        rules.charter.pools.append(
            {base::PoolId(QString::fromLatin1(pool)), {QString::fromLatin1(pool), {}}});
    rules.charter.clusters = {cluster("H200-A", "H200", 255, 32), cluster("H200-B", "H200", 32, 24),
                              cluster("B200", "B200", 255, 16)};
    rules.charter.firstMonth = base::Month(2026, 3);
    rules.charter.months = 15;
    rules.models = exampleModels();
    rules.organisations = *readOrganisations(resource("orgs.csv"));
    rules.receivedAt = QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC);
    return rules;
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

QByteArray row(const char *cells)
{
    return QByteArray(cells) + '\n';
}

const QByteArray Good = "P-1,ACADEMIA,UNIVERSITY,U11,별하대학교,BIO,제목,Title,H200,16,128,Y,8,9,4,4,50,OK\n";

} // namespace

class ApplicationsTest : public QObject
{
    Q_OBJECT

private slots:
    void exampleCallIsTaken()
    {
        const IntakeReport report = checkApplications(resource("proposals.csv"), rules());
        QCOMPARE(report.rows, 120);
        QCOMPARE(report.errors(), 0);
        QCOMPARE(report.warnings(), 1); // true_q is not a column of applications
        QCOMPARE(report.findings.first().code, FindingCode::ColumnUnknown);
        QCOMPARE(report.findings.first().field, QStringLiteral("true_q"));
        QCOMPARE(report.findings.first().column, 22);
        const auto proposals = takeApplications(report);
        QVERIFY(proposals);
        QCOMPARE(proposals->size(), 120);
        int h200 = 0;
        int b200 = 0;
        for (const call::Proposal &proposal : *proposals) {
            const bool isB200 = proposal.request.preferred.text() == u"B200";
            (isB200 ? b200 : h200) += proposal.request.nodes.value();
        }
        QCOMPARE(h200, 913); // domain.md §7.1
        QCOMPARE(b200, 817);
        const call::Proposal &first = proposals->first();
        QCOMPARE(first.id.text(), QStringLiteral("SIM26-001"));
        QCOMPARE(first.title.ko, QStringLiteral("단백질–리간드 결합 예측 확산 모델"));
        QCOMPARE(first.orgName.en, QStringLiteral("Byeolha University"));
        QCOMPARE(first.region, QStringLiteral("전북"));
        QCOMPARE(first.nonCapital, std::optional(true));
        QCOMPARE(first.request.months, 9);
        QCOMPARE(first.request.earliestStart, 4);
        QCOMPARE(first.request.floorPercent, 50);
        int ineligible = 0;
        for (const call::Proposal &proposal : *proposals)
            ineligible += proposal.eligibility != call::Eligibility::Ok;
        QCOMPARE(ineligible, 3);
    }

    void modelsBecomeClusters()
    {
        const IntakeReport report = checkApplications(
            Header + Good + "P-2,ACADEMIA,UNIVERSITY,U11,별하대학교,BIO,제목,,H200,32,256,N,0,9,4,4,50,OK\n",
            rules());
        QCOMPARE(report.errors(), 0);
        const call::RequestLine flexible = report.proposals.at(0).request;
        QCOMPARE(flexible.preferred.text(), QStringLiteral("H200-A"));
        QCOMPARE(flexible.alternatives.size(), 2);
        QCOMPARE(flexible.alternatives.at(0),
                 (call::Alternative{base::ClusterId(QStringLiteral("H200-B")), base::Nodes(16)}));
        QCOMPARE(flexible.alternatives.at(1),
                 (call::Alternative{base::ClusterId(QStringLiteral("B200")), base::Nodes(8)}));
        QVERIFY(report.proposals.at(1).request.alternatives.isEmpty()); // 32 exceed H200-B's cap of 24
    }

    void findings_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("detail");
        const auto add = [](const char *name, const char *cells, FindingCode code, const char *field,
                            int column, const char *value, const char *detail) {
            QTest::newRow(name) << row(cells) << int(code) << QString::fromLatin1(field) << column
                                << QString::fromUtf8(value) << QString::fromUtf8(detail);
        };
        add("fewer cells", "P-2,ACADEMIA", FindingCode::CellCountWrong, "", 0, "2", "18");
        add("more cells", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK,x",
            FindingCode::CellCountWrong, "", 0, "19", "18");
        add("same id", "P-1,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::IdDuplicate, "id", 1, "P-1", "2");
        add("bad id", "../x,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::IdInvalid, "id", 1, "../x", "");
        add("no id", ",ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::CellEmpty, "id", 1, "", "");
        add("pool", "P-2,SPACE,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::PoolUnknown, "pool", 2, "SPACE", "INDUSTRY,ACADEMIA,RESEARCH");
        add("organisation", "P-2,ACADEMIA,U,U99,,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::OrganisationUnknown, "org_id", 4, "U99", "");
        add("no title", "P-2,ACADEMIA,U,U11,별하대학교,BIO,,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::CellEmpty, "title_ko", 7, "", "");
        add("control", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제\x01목,T,B200,4,32,N,0,9,1,1,50,OK",
            FindingCode::ControlCharacter, "title_ko", 7, "제\x01목", "");
        add("model", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,A100,4,32,N,0,9,1,1,50,OK",
            FindingCode::ModelUnknown, "model", 9, "A100", "H200,B200");
        add("not a number", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4.5,32,N,0,9,1,1,50,OK",
            FindingCode::NumberInvalid, "nodes", 10, "4.5", "");
        add("full-width digits", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,４,32,N,0,9,1,1,50,OK",
            FindingCode::NumberInvalid, "nodes", 10, "４", "");
        add("huge number", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,99999999999,32,N,0,9,1,1,50,OK",
            FindingCode::NumberInvalid, "nodes", 10, "99999999999", "");
        add("negative", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,-4,,N,0,9,1,1,50,OK",
            FindingCode::NodesNotPositive, "nodes", 10, "-4", "");
        add("zero", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,0,0,N,0,9,1,1,50,OK",
            FindingCode::NodesNotPositive, "nodes", 10, "0", "");
        add("over B200 cap", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,17,136,N,0,9,1,1,50,OK",
            FindingCode::NodesOverCap, "nodes", 10, "17", "16");
        add("over H200 cap", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,H200,33,264,N,0,9,1,1,50,OK",
            FindingCode::NodesOverCap, "nodes", 10, "33", "32");
        add("alternative over cap", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,H200,32,256,Y,17,9,1,1,50,OK",
            FindingCode::AlternativeOverCap, "b200_alt_nodes", 13, "17", "16");
        add("alternative zero", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,H200,32,256,Y,0,9,1,1,50,OK",
            FindingCode::AlternativeInvalid, "b200_alt_nodes", 13, "0", "");
        add("flag", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,H200,32,256,예,0,9,1,1,50,OK",
            FindingCode::FlagInvalid, "flex", 12, "예", "Y,N,1,0");
        add("no months", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,0,1,1,50,OK",
            FindingCode::MonthsNotPositive, "months", 14, "0", "");
        add("months over cap", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,13,1,1,50,OK",
            FindingCode::MonthsOverCap, "months", 14, "13", "12");
        add("window turned", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,4,2,50,OK",
            FindingCode::StartWindowWrong, "es", 15, "4", "");
        add("window at zero", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,0,2,50,OK",
            FindingCode::StartWindowWrong, "es", 15, "0", "");
        add("beyond horizon", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,12,5,5,50,OK",
            FindingCode::StartBeyondHorizon, "es", 15, "5", "15");
        add("floor", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,101,OK",
            FindingCode::FloorInvalid, "floor_pct", 17, "101", "");
        add("eligibility", "P-2,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,MAYBE",
            FindingCode::EligibilityUnknown, "eligibility", 18, "MAYBE",
            "OK,WITHDRAWN,INELIGIBLE_MISSING_DOC,INELIGIBLE_DUPLICATE");
    }
    void findings()
    {
        QFETCH(QByteArray, cells);
        QFETCH(int, code);
        QFETCH(QString, field);
        QFETCH(int, column);
        QFETCH(QString, value);
        QFETCH(QString, detail);
        const IntakeReport report = checkApplications(Header + Good + cells, rules());
        QCOMPARE(report.findings.size(), 1);
        const Finding &finding = report.findings.first();
        QCOMPARE(int(finding.code), code);
        QCOMPARE(finding.severity, Severity::Error);
        QCOMPARE(finding.line, 3);
        QCOMPARE(finding.field, field);
        QCOMPARE(finding.column, column);
        QCOMPARE(finding.value, value);
        QCOMPARE(finding.detail, detail);
        QCOMPARE(report.rows, 2);
        QCOMPARE(report.accepted, 1);
        QCOMPARE(takeApplications(report).error().code, ErrorCode::IntakeRejected);
    }

    void everyFaultOfARowIsSaid()
    {
        const IntakeReport report =
            checkApplications(Header + "P-2,SPACE,U,U99,,BIO,,T,B200,-4,,N,0,13,4,2,0,MAYBE\n", rules());
        QCOMPARE(report.errors(), 8);
        QCOMPARE(report.accepted, 0);
    }

    void warningsDoNotReject()
    {
        const IntakeReport report = checkApplications(
            Header + "P-2,ACADEMIA,U,U11,딴이름,BIO,제목,T,B200,4,31,N,0,9,1,1,50,OK\n", rules());
        QCOMPARE(report.errors(), 0);
        QCOMPARE(report.findings.size(), 2);
        QCOMPARE(report.findings.at(0).code, FindingCode::OrganisationNameDiffers);
        QCOMPARE(report.findings.at(0).detail, QStringLiteral("별하대학교"));
        QCOMPARE(report.findings.at(1).code, FindingCode::GpusDisagree);
        QCOMPARE(report.findings.at(1).detail, QStringLiteral("32"));
        QVERIFY(takeApplications(report));
    }

    void windows949IsReadAndSaid()
    {
        QStringEncoder encoder("windows-949");
        const QByteArray bytes = encoder.encode(QString::fromUtf8(Header + Good));
        const IntakeReport report = checkApplications(bytes, rules());
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().code, FindingCode::EncodingWindows949);
        QCOMPARE(report.findings.first().severity, Severity::Warning);
        QCOMPARE(report.findings.first().suggestion, Suggestion::SaveAsUtf8);
        QCOMPARE(report.proposals.first().orgName.ko, QStringLiteral("별하대학교"));
    }

    void unreadableTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("error");
        const auto add = [](const char *name, const QByteArray &bytes, FindingCode code, int line, int column,
                            ErrorCode error) {
            QTest::newRow(name) << bytes << int(code) << line << column << int(error);
        };
        add("10 MB cell", Header + Good + "P-2," + QByteArray(10 * 1024 * 1024, 'x'),
            FindingCode::CellTooLarge, 3, 2, ErrorCode::CsvMalformed);
        add("binary", QByteArray::fromHex("ffd8ffe000104a46494600010100"), FindingCode::FileNotText, 0, 0,
            ErrorCode::CsvEncodingUnknown);
        add("open quote", Header + "P-1,\"", FindingCode::OpenQuote, 2, 2, ErrorCode::CsvMalformed);
        add("empty", "", FindingCode::HeaderMissing, 1, 0, ErrorCode::CsvColumnsWrong);
        add("other columns", "a,b,c\n1,2,3\n", FindingCode::ColumnMissing, 1, 0, ErrorCode::CsvColumnsWrong);
        add("no rows", Header, FindingCode::NoRows, 0, 0, ErrorCode::IntakeRejected);
    }
    void unreadableTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(int, error);
        const IntakeReport report = checkApplications(bytes, rules());
        QVERIFY(!report.findings.isEmpty());
        QCOMPARE(int(report.findings.first().code), code);
        QCOMPARE(report.findings.first().line, line);
        QCOMPARE(report.findings.first().column, column);
        QCOMPARE(report.accepted, 0);
        QVERIFY(!report.isClean());
        QCOMPARE(int(takeApplications(report).error().code), error);
    }

    void attachments()
    {
        QTemporaryDir folder;
        const QByteArray pdf = "%PDF-1.7\nx";
        put(folder, QStringLiteral("P-1.pdf"), pdf);
        put(folder, QStringLiteral("P-1-summary.PDF"), pdf + "y");
        put(folder, QStringLiteral("P-10.pdf"), pdf);
        put(folder, QStringLiteral("stray.pdf"), pdf);
        put(folder, QStringLiteral("P-1"), "x");
        ApplicationRules with = rules();
        with.attachments = folder.path();
        const QByteArray ten = "P-10,ACADEMIA,U,U11,별하대학교,BIO,제목,T,B200,4,32,N,0,9,1,1,50,OK\n";
        const IntakeReport report = checkApplications(Header + Good + ten, with);
        QCOMPARE(report.errors(), 0);
        QCOMPARE(report.findings.size(), 2); // P-1 without a dot, and stray.pdf
        QCOMPARE(report.findings.at(0).code, FindingCode::AttachmentUnclaimed);
        QCOMPARE(report.findings.at(1).field, QStringLiteral("stray.pdf"));
        const auto &attached = report.proposals.at(0).attachments;
        QCOMPARE(attached.size(), 2);
        QCOMPARE(attached.at(0).name, QStringLiteral("P-1-summary.PDF"));
        QCOMPARE(attached.at(1).name, QStringLiteral("P-1.pdf"));
        QCOMPARE(attached.at(1).size, 10);
        QCOMPARE(attached.at(1).mediaType, QStringLiteral("application/pdf"));
        QCOMPARE(attached.at(1).sha256.raw(), QCryptographicHash::hash(pdf, QCryptographicHash::Sha256));
        QCOMPARE(report.proposals.at(1).attachments.size(), 1);
    }

    void badAttachments_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QString() << QByteArray() << int(FindingCode::AttachmentMissing);
        QTest::newRow("a zip") << QStringLiteral("P-1.pdf") << QByteArray("PK\3\4")
                               << int(FindingCode::AttachmentNotPdf);
        QTest::newRow("other name") << QStringLiteral("P-1.hwp") << QByteArray("%PDF-1.7")
                                    << int(FindingCode::AttachmentNotPdf);
        QTest::newRow("empty") << QStringLiteral("P-1.pdf") << QByteArray()
                               << int(FindingCode::AttachmentEmpty);
        QTest::newRow("too large") << QStringLiteral("P-1.pdf") << QByteArray("%PDF-") + QByteArray(2000, 'x')
                                   << int(FindingCode::AttachmentTooLarge);
    }
    void badAttachments()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QTemporaryDir folder;
        if (!file.isEmpty())
            put(folder, file, bytes);
        ApplicationRules with = rules();
        with.attachments = folder.path();
        with.mostAttachmentBytes = 1000;
        const IntakeReport report = checkApplications(Header + Good, with);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(int(report.findings.first().code), code);
        QCOMPARE(report.findings.first().severity, Severity::Error);
        QCOMPARE(report.findings.first().line, 2);
        QCOMPARE(report.findings.first().proposal, QStringLiteral("P-1"));
        QCOMPARE(report.accepted, 0);
        QCOMPARE(takeApplications(report).error().code, ErrorCode::IntakeRejected);
    }

    void withdrawnNeedsNoAttachment()
    {
        QTemporaryDir folder;
        ApplicationRules with = rules();
        with.attachments = folder.path();
        QByteArray withdrawn = Good;
        const IntakeReport report =
            checkApplications(Header + withdrawn.replace(",OK\n", ",WITHDRAWN\n"), with);
        QCOMPARE(report.findings.first().severity, Severity::Note);
        QVERIFY(takeApplications(report));
        with.attachments = folder.filePath(QStringLiteral("none"));
        QCOMPARE(checkApplications(Header + Good, with).findings.first().code, FindingCode::FolderUnreadable);
    }
};

QTEST_GUILESS_MAIN(ApplicationsTest)
#include "applicationstest.moc"
