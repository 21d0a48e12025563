// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeedemo.h"

#include "intake/applications.h"
#include "intake/calltables.h"
#include "outcome/feasibility.h"
#include "outcome/scores.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace simsa::test {

using namespace viewmodel;

namespace {

using State = committee::Cell::State;

QByteArray demoFile(const char *name)
{
    QFile file(QStringLiteral(SIMSA_RESOURCES "/demo/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

call::Charter demoCharter()
{
    return *call::charterFromJson(QJsonDocument::fromJson(demoFile("charter.json")).object());
}

intake::ApplicationRules demoRules()
{
    intake::ApplicationRules rules;
    rules.charter = demoCharter();
    rules.organisations = *intake::readOrganisations(demoFile("orgs.csv"));
    rules.models = intake::exampleModels();
    rules.receivedAt = rules.charter.dates.closes.addDays(-2);
    return rules;
}

QList<call::Proposal> demoProposals()
{
    QList<call::Proposal> proposals =
        *intake::takeApplications(intake::checkApplications(demoFile("proposals.csv"), demoRules()));
    std::sort(proposals.begin(), proposals.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return proposals;
}

base::RecordId recordId(int number)
{
    return *base::RecordId::fromRaw(QByteArray::number(number).leftJustified(32, '\1'));
}

base::FeedId feedId(int number)
{
    return *base::FeedId::fromRaw(QByteArray::number(number).leftJustified(16, '\2'));
}

QString pick(const QJsonArray &list, int key)
{
    return list.isEmpty() ? QString() : list.at(key % list.size()).toString();
}

/// Levels of the table with invented words.
call::ReviewContent contentOf(const intake::ReviewRow &row, int key)
{
    static const QJsonObject texts = QJsonDocument::fromJson(demoFile("texts.json")).object();
    call::ReviewContent content;
    content.levels = row.levels;
    content.confidence = row.confidence;
    content.recommendation = call::Recommendation{};
    content.strengths = pick(texts.value(QLatin1String("strengths")).toArray(), key * 7 + 3);
    content.weaknesses = pick(texts.value(QLatin1String("weaknesses")).toArray(), key * 5 + 1);
    content.commentToApplicant = pick(texts.value(QLatin1String("comments")).toArray(), key);
    if (key % 4 == 0)
        content.confidentialComment = pick(texts.value(QLatin1String("confidential")).toArray(), key);
    return content;
}

void fillCells(CommitteeSnapshot &snapshot, QList<reconcile::ReviewTotal> &totals,
               QList<outcome::CountedReview> &counted)
{
    QHash<base::ProposalId, qsizetype> place;
    for (qsizetype i = 0; i < snapshot.rows.size(); ++i)
        place.insert(snapshot.rows.at(i).proposal.id, i);
    int key = 0;
    const auto reviews = *intake::readReviews(demoFile("reviews.csv"));
    for (const intake::ReviewRow &row : reviews) {
        ++key;
        if (!place.contains(row.proposal))
            continue;
        committee::Cell &cell = snapshot.rows[place.value(row.proposal)].cells[row.reviewer];
        cell.state = row.submitted ? State::Present : State::Missing;
        ++snapshot.deliveries.expected;
        if (!row.submitted)
            continue;
        cell.record = recordId(key);
        cell.content = contentOf(row, key);
        cell.total = call::weightedTotal(snapshot.charter->rubric, row.levels);
        totals.append(reconcile::totalOf(snapshot.charter->rubric, row.reviewer, row.proposal, row.levels));
        counted.append({cell.record, row.reviewer, {row.proposal, cell.content, {}, {}}});
    }
    const auto conflicts = *intake::readConflicts(demoFile("coi.csv"));
    for (const call::Conflict &conflict : conflicts)
        if (place.contains(conflict.proposal)) {
            committee::Cell &cell = snapshot.rows[place.value(conflict.proposal)].cells[conflict.reviewer];
            if (cell.state == State::NotAssigned)
                cell.state = State::Recused;
            ++snapshot.deliveries.recused;
        }
    snapshot.deliveries.expected += snapshot.deliveries.recused;
    snapshot.deliveries.present = static_cast<int>(totals.size());
    snapshot.deliveries.acknowledged = snapshot.deliveries.present;
}

void fillScores(CommitteeSnapshot &snapshot, const QList<reconcile::ReviewTotal> &totals,
                const record::Reconciliation &scores)
{
    QList<base::ProposalId> ids;
    for (const committee::Row &row : snapshot.rows)
        ids.append(row.proposal.id);
    const auto officials = *reconcile::officials(snapshot.charter->scoring, ids, totals);
    for (qsizetype i = 0; i < snapshot.rows.size(); ++i) {
        committee::Row &row = snapshot.rows[i];
        row.official = officials.at(i);
        const record::ReconciledScore *score = scores.of(row.proposal.id);
        row.rank = score ? score->rank : 0;
    }
}

void fillResiduals(CommitteeSnapshot &snapshot)
{
    QHash<base::PersonId, QPair<double, int>> sums;
    const auto each = [&](auto act) {
        for (committee::Row &row : snapshot.rows)
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                if (cell->counts())
                    act(row, cell.key(), *cell);
    };
    each([&](committee::Row &row, const base::PersonId &who, committee::Cell &cell) {
        auto &[sum, count] = sums[who];
        cell.residual = cell.total.value() / 100.0 - row.official.statistics.mean.points();
        sum += cell.residual;
        ++count;
    });
    each([&](committee::Row &, const base::PersonId &who, committee::Cell &cell) {
        cell.residual -= sums[who].first / sums[who].second;
    });
}

/// What a real call has, too: late, forked, unverified, superseded.
void spoil(CommitteeSnapshot &snapshot)
{
    const QList<QPair<int, State>> wanted{{112, State::Late},      {7, State::Late},
                                          {32, State::Late},       {106, State::Forked},
                                          {68, State::Superseded}, {114, State::Unverified}};
    for (const auto &[at, state] : wanted)
        for (committee::Cell &cell : snapshot.rows[at].cells)
            if (cell.state == State::Present) {
                cell.state = state;
                break;
            }
    snapshot.deliveries.late = 3;
    snapshot.deliveries.needsLook = 3;
}

Arrivals demoArrivals(const CommitteeSnapshot &snapshot)
{
    Arrivals arrivals;
    int key = 0, feed = 0;
    const QDateTime from = snapshot.charter->dates.reviewFrom;
    for (const ReviewerName &reviewer : snapshot.reviewers) {
        ++feed;
        arrivals.names.insert(reviewer.id, reviewer.name);
        for (int seq = 1; seq <= 41; ++seq) {
            ArrivedRecord record;
            record.id = recordId(++key);
            record.type = seq == 1 ? record::Type::Pledge : record::Type::Review;
            record.author = reviewer.id;
            record.feed = feedId(feed);
            record.seq = seq;
            record.created = from.addSecs(qint64{3600} * (8 * seq + feed));
            record.received = record.created.addSecs(900);
            record.acknowledged = seq < 40;
            arrivals.records.append(record);
        }
    }
    arrivals.records[60].refused = base::Error{base::ErrorCode::RecordSignerMayNot, QStringLiteral("review")};
    arrivals.records[200].refused = base::Error{base::ErrorCode::SignatureInvalid, {}};
    arrivals.forks.append({feedId(11), base::PersonId(QStringLiteral("V11")), {}, 111, 1});
    for (int number = 31; number > 0; --number)
        arrivals.checkpoints.append({number, from.addDays(number / 2), from.addDays(number / 2 + 1), 19});
    return arrivals;
}

} // namespace

CommitteeSnapshot demoSnapshot()
{
    CommitteeSnapshot snapshot;
    snapshot.charter = demoCharter();
    for (const call::Proposal &proposal : demoProposals())
        snapshot.rows.append({proposal, {}, {}, 0, {}, {}, false});
    const auto reviewers = *intake::readReviewers(demoFile("reviewers.csv"));
    for (const intake::ReviewerRow &row : reviewers)
        snapshot.reviewers.append({row.person.id, row.person.name});
    QList<reconcile::ReviewTotal> totals;
    QList<outcome::CountedReview> counted;
    fillCells(snapshot, totals, counted);
    const auto scores = *outcome::reconcileRecords(
        *snapshot.charter, outcome::contendersOf(*snapshot.charter, demoProposals()), counted);
    fillScores(snapshot, totals, scores);
    fillResiduals(snapshot);
    spoil(snapshot);
    snapshot.reconciliation = recordId(9001);
    committee::PlanBasis basis{*snapshot.charter, recordId(9001), scores, {}};
    for (const committee::Row &row : std::as_const(snapshot.rows)) {
        if (row.proposal.eligibility == call::Eligibility::Ok)
            basis.requests.append(outcome::requestOf(row.proposal));
    }
    snapshot.basis = std::make_shared<const committee::PlanBasis>(basis);
    snapshot.arrivals = demoArrivals(snapshot);
    AwaitingItem item;
    item.id = recordId(9002);
    item.created = snapshot.charter->dates.opens;
    item.body = call::toJson(*snapshot.charter);
    snapshot.awaiting.append(item);
    return snapshot;
}

committee::Scenario demoScenario(int line)
{
    return {QStringLiteral("rank"), {line, {}}, {}, {}, {}};
}

record::Plan demoPlan(int line)
{
    return committee::planOf(*demoSnapshot().basis, demoScenario(line))->plan;
}

DemoPort::DemoPort(CommitteeSnapshot snapshot)
    : m_snapshot(std::move(snapshot))
{
}

base::Result<> DemoPort::done()
{
    if (const auto code = std::exchange(m_fail, std::nullopt))
        return base::fail(*code, QStringLiteral("demo"));
    return {};
}

base::Result<CommitteeSnapshot> DemoPort::read()
{
    return m_snapshot;
}

base::Result<> DemoPort::counterseal(const base::RecordId &record)
{
    m_snapshot.awaiting.removeIf([&](const AwaitingItem &item) { return item.id == record; });
    return done();
}

base::Result<> DemoPort::reconcile(const QString &)
{
    m_snapshot.reconciliation = recordId(9001);
    return done();
}

base::Result<> DemoPort::keepScenarios(const QList<committee::Scenario> &scenarios)
{
    m_snapshot.scenarios = scenarios;
    return done();
}

base::Result<> DemoPort::adoptPlan(const record::Plan &plan)
{
    m_snapshot.plan = plan;
    m_snapshot.planRecord = recordId(9003);
    return done();
}

base::Result<> DemoPort::writeOpinion(const record::Opinion &opinion)
{
    if (const auto result = done(); !result)
        return result;
    for (committee::Row &row : m_snapshot.rows)
        if (row.proposal.id == opinion.proposal)
            row.opinion = opinion;
    return {};
}

base::Result<> DemoPort::returnReview(const base::RecordId &review, const QString &text)
{
    if (const auto result = done(); !result)
        return result;
    dialogue::Thread thread;
    thread.review = review;
    thread.text = text;
    m_snapshot.questions.append(thread);
    return {};
}

base::Result<> DemoPort::advance(DecisionStep step)
{
    if (const auto result = done(); !result)
        return result;
    if (step == DecisionStep::Propose) {
        for (const committee::Row &row : m_snapshot.rows) {
            committee::DecisionState state;
            state.decision.proposal = row.proposal.id;
            if (const auto *award = m_snapshot.plan->awardOf(row.proposal.id)) {
                state.decision.outcome = record::Outcome::Award;
                state.decision.award = *award;
            }
            m_snapshot.decisions.append(state);
        }
        return {};
    }
    for (committee::DecisionState &state : m_snapshot.decisions) {
        if (step == DecisionStep::Endorse)
            ++state.endorsements;
        else
            state.decision.stage = record::DecisionStage::Adopted;
    }
    return {};
}

OfficeSnapshot demoOffice()
{
    const CommitteeSnapshot committee = demoSnapshot();
    OfficeSnapshot snapshot;
    snapshot.charter = committee.charter;
    snapshot.now = committee.charter->dates.reviewUntil.addDays(-6);
    snapshot.proposals = demoProposals();
    const auto conflicts = *intake::readConflicts(demoFile("coi.csv"));
    snapshot.conflicts = static_cast<int>(conflicts.size());
    snapshot.arrivals = committee.arrivals;
    const auto organisations = *intake::readOrganisations(demoFile("orgs.csv"));
    const auto reviewers = *intake::readReviewers(demoFile("reviewers.csv"));
    call::Roster roster;
    roster.organisations = organisations;
    const int acknowledged[] = {31, 26, 33, 12, 38, 20, 40, 22, 29, 40, 27, 31, 18, 40, 5};
    for (qsizetype i = 0; i < reviewers.size(); ++i) {
        const call::Person &person = reviewers.at(i).person;
        roster.entries.append({person, {call::Role::Reviewer}, {}});
        const auto own = std::find_if(organisations.begin(), organisations.end(),
                                      [&](const auto &o) { return o.id == person.org; });
        snapshot.reviewers.append(
            {person.id, person.name, own == organisations.end() ? QString() : own->name.ko, 40,
             acknowledged[i % 15], 0, i != 8, true, snapshot.now.addSecs(-3600 * (i + 1) * 3)});
        snapshot.bundles.append(
            {person.id, *base::BundleId::fromRaw(QByteArray::number(i).leftJustified(16, '\3')),
             QStringLiteral("/tmp/%1.simsa").arg(person.id.text()), 52'400'000 + i * 1'310'000, 40});
    }
    snapshot.roster = roster;
    snapshot.publications = {{recordId(1), record::Type::Charter, 1, true},
                             {recordId(2), record::Type::Assignment, 2, false}};
    return snapshot;
}

IntakeReport demoIntake()
{
    QByteArray csv = demoFile("proposals.csv");
    QList<QByteArray> lines = csv.split('\n');
    lines[17].replace(",H200,", ",H2OO,").replace(",B200,", ",B2OO,");
    lines[28] = lines[27];
    lines[52].replace(",Y,", ",yes,").replace(",N,", ",no,");
    lines[77].replace("SIM26-", "SIM26 ");
    csv = lines.join('\n');
    const intake::IntakeReport checked = intake::checkApplications(csv, demoRules());
    IntakeReport report;
    report.path = QStringLiteral("/tmp/신청목록_2026_1차.csv");
    report.encoding = QStringLiteral("UTF-8");
    report.lines = checked.rows;
    report.applications = checked.accepted;
    for (const intake::Finding &finding : checked.findings)
        report.rows.append({static_cast<IntakeRow::Severity>(finding.severity),
                            intakeCodeNames().value(static_cast<int>(finding.code)), finding.line,
                            finding.column, finding.field, finding.value, finding.proposal, finding.detail,
                            intakeSuggestionNames().value(static_cast<int>(finding.suggestion))});
    return report;
}

PacketReport demoPacket(PacketVerdictForm form)
{
    PacketReport report;
    report.path = QStringLiteral("/tmp/decisions-2026-auditor.asice");
    report.size = 38'200'000;
    report.call = QStringLiteral("2026 첨단 GPU 활용 지원 (가상)");
    report.milliseconds = 4100;
    const int counts[] = {1412, 1412, 1,    2,   1412, 1284, 3,  1,   1,   1284, 2,
                          1,    17,   1284, 596, 120,  120,  41, 120, 120, 120,  120};
    for (qsizetype i = 0; i < packetCheckNames().size(); ++i)
        report.checks.append(
            {packetCheckNames().at(i), PacketCheck::State::Ok, {}, {}, counts[i % 22], counts[i % 22]});
    if (form == PacketVerdictForm::Partly)
        report.checks[2].state = PacketCheck::State::NotShown;
    if (form == PacketVerdictForm::Fails) {
        PacketCheck &check = report.checks[15];
        check.state = PacketCheck::State::Failed;
        check.subject = QStringLiteral("SIM26-018");
        check.good = 119;
        report.checks = report.checks.first(16);
    }
    const QDateTime time(QDate(2026, 3, 6), QTime(8, 41), Qt::UTC);
    report.signers = {{QStringLiteral("위원장 (가상)"), QStringLiteral("7F2C9-1A04D-1E8KQ-M3RTW"), time},
                      {QStringLiteral("담당자 (가상)"), QStringLiteral("C03B5-E7712-F9A2H-0XYZ4"), time}};
    return report;
}

capacity::Outlook demoOutlook()
{
    const call::Charter charter = *demoSnapshot().charter;
    capacity::Outlook outlook;
    QFile roadmap(QStringLiteral(SIMSA_RESOURCES "/capacity/roadmap.json"));
    if (roadmap.open(QIODevice::ReadOnly))
        outlook.roadmap = capacity::outlookFromBytes(roadmap.readAll())->roadmap;
    const base::ClusterId first = charter.clusters.first().id;
    outlook.changes = {{first, capacity::CapacityPart::InService, charter.firstMonth.plus(4),
                        charter.firstMonth.plus(5), -40, QStringLiteral("냉각 설비 교체")},
                       {first, capacity::CapacityPart::Reserved, charter.firstMonth.plus(3), std::nullopt, 16,
                        QStringLiteral("국가과제 몫")},
                       {first, capacity::CapacityPart::Committed, charter.firstMonth,
                        charter.firstMonth.plus(8), 60, QStringLiteral("gpu-2025")}};
    for (const call::Cluster &cluster : charter.clusters) {
        const int nodes = cluster.capacity.last().inService.value();
        for (int month = -6; month < 4; ++month) {
            const base::Month when = charter.firstMonth.plus(month);
            const qint64 seconds = capacity::secondsOf(when);
            const qint64 gpus =
                qint64(nodes) * cluster.gpusPerNode * (55 + 4 * ((month * month + 3) % 9)) / 100;
            const bool kept = outlook.use.set(cluster.id, when, {gpus * seconds, seconds});
            Q_ASSERT(kept);
        }
    }
    return outlook;
}

OutlookPreview demoPreview()
{
    OutlookPreview preview;
    preview.path = QStringLiteral("sacct-2026-07.txt");
    preview.kind = QStringLiteral("sacct 작업 목록");
    preview.facts = {QStringLiteral("행 8,152개 가운데 4,018개를 셉니다")};
    preview.notes = {{UseNote::Severity::Warning, QStringLiteral("LastRowCut"), 8153, {}, {}, 1},
                     {UseNote::Severity::Note, QStringLiteral("NameUnmapped"), 7, QStringLiteral("partition"),
                      QStringLiteral("debug"), 311}};
    preview.outcome = demoOutlook();
    const auto cluster = demoSnapshot().charter->clusters.first().id;
    const base::Month month = demoSnapshot().charter->firstMonth.plus(3);
    const qint64 seconds = capacity::secondsOf(month);
    const capacity::MonthUse use{1600 * seconds, seconds};
    preview.keepable =
        preview.found.use.set(cluster, month, use) && preview.outcome.use.set(cluster, month, use);
    return preview;
}

} // namespace simsa::test
