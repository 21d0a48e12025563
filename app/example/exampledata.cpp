// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/exampledata.h"

#include "base/files.h"
#include "crypto/secret.h"
#include "documents/proposaldocument.h"
#include "example/exampledates.h"
#include "intake/applications.h"
#include "intake/openreviewopenb.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentMap>

/// In a static library nobody else asks for the resource; must stand outside any namespace.
static void openExampleResource()
{
    Q_INIT_RESOURCE(example);
}

namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

const QString fictional = QStringLiteral(" (가상)");
const QString fictionalEn = QStringLiteral(" (fictional)");

QByteArray resource(const QString &name)
{
    openExampleResource();
    QFile file(QStringLiteral(":/example/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void mark(call::LocalText &name)
{
    name.ko += fictional;
    name.en += fictionalEn;
}

Result<call::Charter> charterOn(const QDateTime &today)
{
    const QJsonObject json = QJsonDocument::fromJson(resource(QStringLiteral("charter.json"))).object();
    auto charter = call::charterFromJson(json);
    if (charter)
        moveTo(*charter, today);
    return charter;
}

/// The two documents every proposal of the example has.
Result<office::Application> withDocuments(call::Proposal proposal, const QDateTime &created, quint64 seed)
{
    documents::ProposalText text;
    text.proposal = proposal.id;
    text.title = proposal.title.ko;
    text.organisation = proposal.orgName.ko;
    text.field = proposal.field;
    text.gpuModel = proposal.request.preferred.text().section(QLatin1Char('-'), 0, 0);
    text.nodes = proposal.request.nodes;
    text.months = proposal.request.months;
    text.created = created;
    text.seed = seed;
    office::Application application;
    const auto plan = documents::proposalPdf(text);
    const auto summary = documents::summaryPdf(text);
    if (!plan)
        return base::fail(plan);
    if (!summary)
        return base::fail(summary);
    proposal.attachments.clear();
    for (const auto &[name, bytes] :
         {std::pair{QStringLiteral("활용계획서.pdf"), *plan}, {QStringLiteral("요약서.pdf"), *summary}}) {
        proposal.attachments.append(
            {name, QStringLiteral("application/pdf"), bytes.size(), crypto::sha256(bytes)});
        application.files.append(bytes);
    }
    application.proposal = std::move(proposal);
    return application;
}

Result<> readTables(ExampleData &data)
{
    auto organisations = intake::readOrganisations(resource(QStringLiteral("orgs.csv")));
    const auto reviewers = intake::readReviewers(resource(QStringLiteral("reviewers.csv")));
    auto conflicts = intake::readConflicts(resource(QStringLiteral("coi.csv")));
    auto reviews = intake::readReviews(resource(QStringLiteral("reviews.csv")));
    if (!organisations)
        return base::fail(organisations);
    if (!reviewers)
        return base::fail(reviewers);
    if (!conflicts)
        return base::fail(conflicts);
    if (!reviews)
        return base::fail(reviews);
    data.organisations = *std::move(organisations);
    data.conflicts = *std::move(conflicts);
    data.reviews = *std::move(reviews);
    for (const intake::ReviewerRow &row : *reviewers) {
        data.reviewers.append(row.person);
        mark(data.reviewers.last().name);
    }
    return {};
}

} // namespace

Result<ExampleData> inventedCall(const QDateTime &today)
{
    ExampleData data;
    auto charter = charterOn(today);
    if (!charter)
        return base::fail(charter);
    data.charter = *std::move(charter);
    if (const auto read = readTables(data); !read)
        return base::fail(read);
    intake::ApplicationRules rules;
    rules.charter = data.charter;
    rules.organisations = data.organisations;
    rules.models = intake::exampleModels();
    rules.receivedAt = data.charter.dates.closes.addDays(-2);
    const auto proposals =
        intake::takeApplications(intake::checkApplications(resource(QStringLiteral("proposals.csv")), rules));
    if (!proposals)
        return base::fail(proposals);
    data.proposals = *proposals;
    data.receivedAt = rules.receivedAt;
    for (call::Organisation &organisation : data.organisations)
        mark(organisation.name);
    return data;
}

Result<ExampleData> realCall(const QString &cases, const QDateTime &today, int most)
{
    auto charter = charterOn(today);
    if (!charter)
        return base::fail(charter);
    const auto real = intake::readOpenReviewOpenB(cases, charter->dates.closes.addDays(-2), most);
    if (!real)
        return base::fail(real);
    ExampleData data;
    data.receivedAt = charter->dates.closes.addDays(-2);
    data.charter = *std::move(charter);
    data.charter.call = base::CallId(QStringLiteral("REAL26"));
    data.charter.title = {QStringLiteral("실제 논문·실제 요청으로 만든 공모"),
                          QStringLiteral("Call from real papers and requests")};
    data.charter.pools = real->pools;
    data.charter.clusters = real->clusters;
    data.charter.months = real->months;
    data.charter.rubric = real->rubric;
    data.charter.scoring.cutoff = base::Score(6000);
    data.charter.plan.orgCap = base::Nodes(0);
    for (int i = 0; i < real->reviewers; ++i) {
        const QString id = QStringLiteral("V%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        data.reviewers.append({base::PersonId(id), {id + fictional, id + fictionalEn}, {}, {}});
    }
    data.proposals = real->proposals;
    const base::ItemId item = real->rubric.items().first().id;
    for (const intake::RealRating &rating : real->ratings) {
        intake::ReviewRow row;
        row.proposal = rating.proposal;
        row.reviewer = data.reviewers.at(rating.reviewer).id;
        row.levels.insert(item, rating.level);
        row.confidence = 2;
        row.submitted = true;
        data.reviews.append(row);
    }
    return data;
}

Result<QList<office::Application>> applicationsOf(const ExampleData &data, bool withPdfs, quint64 seed)
{
    const auto make = [&](const call::Proposal &proposal) -> Result<office::Application> {
        return withPdfs ? withDocuments(proposal, data.receivedAt, seed) : office::Application{proposal, {}};
    };
    const QList<Result<office::Application>> made =
        QtConcurrent::blockingMapped<QList<Result<office::Application>>>(data.proposals, make);
    QList<office::Application> applications;
    for (const Result<office::Application> &one : made) {
        if (!one)
            return base::fail(one);
        applications.append(*one);
    }
    return applications;
}

Result<ExampleTexts> ExampleTexts::load(quint64 seed)
{
    ExampleTexts texts;
    texts.m_texts = QJsonDocument::fromJson(resource(QStringLiteral("texts.json"))).object();
    texts.m_seed = seed;
    if (texts.m_texts.isEmpty())
        return base::fail(ErrorCode::NotFound, QStringLiteral("texts.json"));
    return texts;
}

quint32 ExampleTexts::numberOf(const QString &key) const
{
    const QByteArray digest =
        crypto::sha256((QString::number(m_seed) + QLatin1Char('|') + key).toUtf8()).raw();
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | static_cast<uchar>(digest.at(i));
    return number;
}

QString ExampleTexts::pick(const QString &list, const QString &key) const
{
    const QJsonArray texts = m_texts.value(list).toArray();
    return texts.at(static_cast<int>(numberOf(list + key) % static_cast<quint32>(texts.size()))).toString();
}

call::LocalText ExampleTexts::pickText(const QJsonArray &list, const QString &key) const
{
    const QJsonObject text =
        list.at(static_cast<int>(numberOf(key) % static_cast<quint32>(list.size()))).toObject();
    return {text.value(QStringLiteral("ko")).toString(), text.value(QStringLiteral("en")).toString()};
}

call::ReviewContent ExampleTexts::reviewOf(const intake::ReviewRow &row, const call::Rubric &rubric) const
{
    const QString key = row.proposal.text() + row.reviewer.text();
    call::ReviewContent content;
    content.levels = row.levels;
    content.confidence = row.confidence;
    const base::Score total = call::weightedTotal(rubric, row.levels);
    call::Recommendation recommendation;
    if (total < base::Score(6500))
        recommendation.kind = call::Recommendation::Kind::Reject;
    content.recommendation = recommendation;
    content.strengths = pick(QStringLiteral("strengths"), key) + QLatin1Char(' ') +
                        pick(QStringLiteral("strengths"), key + QLatin1Char('2'));
    content.weaknesses = pick(QStringLiteral("weaknesses"), key);
    content.commentToApplicant = pick(QStringLiteral("comments"), key);
    if (numberOf(key) % 3 == 0)
        content.confidentialComment = pick(QStringLiteral("confidential"), key);
    return content;
}

record::Opinion ExampleTexts::opinionOn(const base::ProposalId &proposal, const QString &fate) const
{
    const QJsonObject reasons = m_texts.value(QStringLiteral("reasons")).toObject();
    const QJsonArray rejected = reasons.value(QStringLiteral("reject")).toArray();
    record::Opinion opinion;
    opinion.proposal = proposal;
    if (fate == QLatin1String("reject"))
        opinion.reasons = pickText(QJsonArray{rejected.at(0)}, proposal.text());
    else if (fate == QLatin1String("no_room"))
        opinion.reasons = pickText(QJsonArray{rejected.at(1)}, proposal.text());
    else
        opinion.reasons = pickText(reasons.value(fate).toArray(), proposal.text());
    opinion.weaknesses = pickText(m_texts.value(QStringLiteral("weak")).toArray(), proposal.text());
    return opinion;
}

call::LocalText ExampleTexts::pledge() const
{
    return pickText(QJsonArray{m_texts.value(QStringLiteral("pledge"))}, QStringLiteral("pledge"));
}

} // namespace simsa::app
