// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcall.h"

#include "crypto/secret.h"
#include "office/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace simsa::test {

using namespace Qt::StringLiterals;
using base::Result;

Result<std::optional<QByteArray>> LockedVault::read(const exchange::Place &place, const QString &id) const
{
    const QMutexLocker locked(&m_lock);
    return m_vault.read(place, id);
}

Result<QList<exchange::Row>> LockedVault::all(const exchange::Place &place) const
{
    const QMutexLocker locked(&m_lock);
    return m_vault.all(place);
}

Result<> LockedVault::write(const exchange::Changes &changes)
{
    const QMutexLocker locked(&m_lock);
    return m_vault.write(changes);
}

Result<QList<base::CallId>> LockedVault::calls() const
{
    const QMutexLocker locked(&m_lock);
    return m_vault.calls();
}

Result<> LockedVault::keepFile(const QString &name, const QString &sourcePath)
{
    const QMutexLocker locked(&m_lock);
    return m_vault.keepFile(name, sourcePath);
}

Result<QString> LockedVault::keptFile(const QString &name) const
{
    const QMutexLocker locked(&m_lock);
    return m_vault.keptFile(name);
}

namespace {

struct Row
{
    QString number;
    call::LocalText title;
    call::LocalText organisation;
    QString cluster;
    int nodes;
    int alternative; ///< nodes on B200; 0: not acceptable
    int months;
    int earliest;
    int latest;
    int floor;
};

// Rows of resources/demo/proposals.csv; all invented.
QList<Row> rows()
{
    return {
        {u"001"_s,
         {u"단백질–리간드 결합 예측 확산 모델"_s, u"Diffusion models for protein–ligand binding"_s},
         {u"별하대학교"_s, u"Byeolha University"_s},
         u"B200"_s,
         16,
         0,
         9,
         4,
         4,
         50},
        {u"004"_s,
         {u"배터리 소재 역설계 생성모델"_s, u"Inverse design of battery materials"_s},
         {u"가람뫼대학교"_s, u"Garammoe University"_s},
         u"B200"_s,
         16,
         0,
         12,
         3,
         3,
         50},
        {u"009"_s,
         {u"항체 신약 설계 플랫폼"_s, u"Antibody drug-design platform"_s},
         {u"㈜가시버시바이오"_s, u"Gasibeosi Bio Inc."_s},
         u"B200"_s,
         16,
         0,
         6,
         3,
         3,
         100},
        {u"026"_s,
         {u"유전체 변이 해석 모델"_s, u"Genomic-variant interpretation models"_s},
         {u"예그리나대학교"_s, u"Yegrina University"_s},
         u"B200"_s,
         16,
         0,
         12,
         2,
         4,
         75},
        {u"036"_s,
         {u"단백질 언어모델 기반 효소 설계"_s, u"Enzyme design with protein language models"_s},
         {u"새암대학교"_s, u"Saeam University"_s},
         u"H200-A"_s,
         32,
         16,
         12,
         3,
         4,
         100},
        {u"054"_s,
         {u"다중 에이전트 사회 시뮬레이션"_s, u"Multi-agent social simulation with language models"_s},
         {u"새암대학교"_s, u"Saeam University"_s},
         u"H200-A"_s,
         32,
         0,
         12,
         1,
         4,
         50},
        {u"069"_s,
         {u"전력망 상태 예측 시공간 변환기"_s, u"Spatio-temporal transformers for power-grid forecasting"_s},
         {u"별하대학교"_s, u"Byeolha University"_s},
         u"B200"_s,
         2,
         0,
         12,
         2,
         3,
         100},
        {u"074"_s,
         {u"식품 신제품 배합 추천"_s, u"Formulation recommendation for new foods"_s},
         {u"㈜맛결푸드테크"_s, u"Matgyeol Foodtech Inc."_s},
         u"H200-A"_s,
         2,
         0,
         12,
         3,
         4,
         50},
        {u"082"_s,
         {u"저비트 학습의 수치 안정성"_s, u"Numerical stability of low-bit training"_s},
         {u"한결대학교"_s, u"Hangyeol University"_s},
         u"B200"_s,
         16,
         0,
         12,
         2,
         4,
         50},
        {u"090"_s,
         {u"신약 후보 역합성 경로 탐색"_s, u"Retrosynthesis route search for drug candidates"_s},
         {u"윤슬대학교"_s, u"Yunseul University"_s},
         u"B200"_s,
         16,
         0,
         12,
         2,
         3,
         100},
        {u"091"_s,
         {u"온디바이스 한국어 소형 언어모델"_s, u"On-device compact Korean language model"_s},
         {u"㈜달무리웍스"_s, u"Dalmuri Works Inc."_s},
         u"B200"_s,
         8,
         0,
         12,
         2,
         4,
         50},
        {u"096"_s,
         {u"병리 전슬라이드 영상 기반모델"_s, u"Whole-slide pathology foundation model"_s},
         {u"다온의과대학교"_s, u"Daon Medical University"_s},
         u"H200-A"_s,
         16,
         8,
         12,
         1,
         1,
         75},
        {u"115"_s,
         {u"희소 전문가 혼합 모델의 라우팅 안정화"_s,
          u"Stable routing for sparse mixture-of-experts models"_s},
         {u"미르대학교"_s, u"Mir University"_s},
         u"H200-A"_s,
         32,
         16,
         12,
         2,
         4,
         50},
        {u"118"_s,
         {u"해양 예측 디지털 쌍둥이"_s, u"Digital twin for ocean forecasting"_s},
         {u"윤슬대학교"_s, u"Yunseul University"_s},
         u"H200-A"_s,
         24,
         0,
         12,
         1,
         4,
         75}};
}

call::Proposal proposalOf(const Row &row, const call::Charter &charter)
{
    call::Proposal proposal;
    proposal.id = ReviewCall::id(row.number);
    proposal.pool = charter.pools.first().id;
    proposal.title = row.title;
    proposal.receivedAt = charter.dates.closes.addDays(-3);
    proposal.request = {base::ClusterId(row.cluster),
                        base::Nodes(row.nodes),
                        row.months,
                        row.earliest,
                        row.latest,
                        row.floor,
                        {}};
    if (row.cluster == u"H200-A")
        proposal.request.alternatives.append({base::ClusterId(u"H200-B"_s), base::Nodes(row.nodes)});
    if (row.alternative > 0)
        proposal.request.alternatives.append({base::ClusterId(u"B200"_s), base::Nodes(row.alternative)});
    proposal.org = base::OrgId(u"U"_s + row.number);
    proposal.orgName = row.organisation;
    proposal.applicant = {u"신청자 (가상)"_s, u"Applicant (fictional)"_s};
    return proposal;
}

call::Charter demoCharter()
{
    QFile file(QStringLiteral(SIMSA_RESOURCES "/demo/charter.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no demo charter");
    return must(call::charterFromJson(QJsonDocument::fromJson(file.readAll()).object()));
}

QList<QByteArray> plainAttachments(const call::Proposal &proposal)
{
    return {"Plan of " + proposal.id.text().toUtf8(), "Summary of " + proposal.id.text().toUtf8()};
}

} // namespace

ReviewCall::ReviewCall(const Attachments &attachments)
    : vault(*cast.first.vault)
{
    cast.charter = demoCharter();
    cast.assignments.list.clear();
    for (const Row &row : rows())
        cast.assignments.list.append({cast.first.id, id(row.number), cast.charter.dates.reviewUntil});
    cast.bringIntoForce();
    takeIn(attachments ? attachments : Attachments(plainAttachments));
    const QString bundle = QDir(m_folder.path()).filePath(cast.first.id.text() + u".simsa"_s);
    must(review::Desk::load(seat(), bundle));
    desk = must(review::Desk::open(seat()));
}

void ReviewCall::takeIn(const Attachments &attachments)
{
    const auto office = must(office::Desk::open(cast.seat(cast.office)));
    QList<office::Application> applications;
    for (const Row &row : rows()) {
        office::Application application{proposalOf(row, cast.charter), {}};
        application.files = attachments(application.proposal);
        const QStringList names{u"활용계획서.pdf"_s, u"요약서.pdf"_s};
        for (int i = 0; i < application.files.size(); ++i)
            application.proposal.attachments.append({names.at(i), u"application/pdf"_s,
                                                     application.files.at(i).size(),
                                                     crypto::sha256(application.files.at(i))});
        applications.append(application);
    }
    must(office->takeIn(applications));
    must(office->keepConflicts({{cast.first.id, id(u"036"_s), call::ConflictType::Coauthor3Y},
                                {cast.first.id, id(u"026"_s), call::ConflictType::SameOrg}}));
    must(office->buildBundles(m_folder.path(), cast.crl()));
}

exchange::Seat ReviewCall::seat()
{
    return cast.seat(cast.first, vault);
}

base::ProposalId ReviewCall::id(const QString &number)
{
    return base::ProposalId(u"SIM26-"_s + number);
}

call::LevelSet ReviewCall::levels(const QList<int> &values) const
{
    call::LevelSet set;
    const QList<call::Item> items = cast.charter.rubric.items();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) > 0)
            set.insert(items.at(i).id, values.at(i));
    }
    return set;
}

call::ReviewContent ReviewCall::complete(const QList<int> &values) const
{
    call::ReviewContent content;
    content.levels = levels(values);
    content.confidence = 3;
    content.recommendation = call::Recommendation{call::Recommendation::Kind::Full, {}, 0};
    content.strengths = u"선행 실험의 산정 근거가 분명하고 줄일 때의 대안이 있다."_s;
    content.weaknesses = u"자체 수집 자료의 구성이 적혀 있지 않다."_s;
    content.confidentialComment = u"자료 일부는 면담에서 확인하면 좋겠다."_s;
    return content;
}

void ReviewCall::sealOne(const QString &number, const QList<int> &values)
{
    must(desk->record(id(number), complete(values)));
    must(desk->seal(id(number)));
    cast.clock.advance(60);
}

void ReviewCall::reviewSome()
{
    must(desk->pledge(u"서약 (가상)"_s));
    sealOne(u"001"_s, {4, 4, 4, 5, 4, 4, 4, 4});
    sealOne(u"004"_s, {4, 4, 3, 4, 4, 4, 3, 3});
    cast.sync(cast.first);
    cast.sync(cast.office);
    must(must(office::Desk::open(cast.seat(cast.office)))->writeCheckpoint(cast.crl()));
    cast.sync(cast.office);
    cast.sync(cast.first);
    must(desk->refresh());
    sealOne(u"009"_s, {3, 4, 3, 4, 3, 4, 4, 3});
    cast.sync(cast.first);
    must(desk->refresh());
    sealOne(u"036"_s, {4, 4, 5, 3, 4, 4, 3, 4});
    must(desk->record(id(u"082"_s), complete({4, 4, 3, 4, 3, 4, 3, 0})));
    call::ReviewContent half;
    half.levels = levels({5, 4, 4, 3, 4, 5, 0, 0});
    half.confidence = 2;
    half.strengths = u"장당 실측 처리량에서 서버 대수를 산정했고, 16대로 줄일 때 무엇을 빼는지 적었다."_s;
    must(desk->record(id(u"115"_s), half));
    half = {};
    half.levels = levels({3, 2, 0, 0, 0, 0, 0, 0});
    must(desk->record(id(u"026"_s), half));
    must(
        desk->recuse({id(u"091"_s), call::ConflictType::Coauthor3Y, u"2024년 학회 논문을 함께 썼습니다."_s}));
}

} // namespace simsa::test
