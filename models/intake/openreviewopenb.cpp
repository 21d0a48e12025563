// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/openreviewopenb.h"

#include "base/files.h"
#include "intake/csv.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

namespace simsa::intake {

using base::ErrorCode;
using base::fail;
using base::failAt;
using base::Result;

namespace {

constexpr int Reviewers = 10;
constexpr int Horizon = 15;
constexpr int GpusPerNode = 8;
constexpr int MostMonths = 12;
constexpr int RatingColumns = 6;
constexpr qint64 SecondsOfTwelveDays = 12 * 86400;
constexpr int LongestTitle = 1000;
constexpr qint64 MostBytes = 256LL * 1024 * 1024;

/// One GPU request of the trace.
struct Pod
{
    int gpus = 0;
    int months = 0;
};

Result<Table> openTable(const QString &folder, const QString &name, const QString &columns)
{
    const auto bytes = base::readFile(folder + u'/' + name, MostBytes);
    if (!bytes)
        return fail(bytes);
    auto table = name.endsWith(QStringLiteral(".tsv")) ? readTsv(*bytes) : readCsv(*bytes);
    if (!table)
        return failAt(table, name);
    if (auto ok = requireColumns(*table, columns.split(u' ')); !ok)
        return failAt(ok, name);
    // A row that breaks off early must not shift meaning; cells behind the last column do no harm.
    for (const TableRow &row : table->rows) {
        if (row.cells.size() < table->header.size())
            return fail(ErrorCode::CsvMalformed, QStringLiteral("%1: line %2").arg(name).arg(row.line));
    }
    return table;
}

tl::unexpected<base::Error> badCell(const QString &file, const TableRow &row, const QString &column)
{
    return fail(ErrorCode::CsvMalformed,
                QStringLiteral("%1: line %2, column %3").arg(file).arg(row.line).arg(column));
}

Result<QList<call::Cluster>> readClusters(const QString &folder)
{
    const QString file = QStringLiteral("openb/openb_node_list_gpu_node.csv");
    const auto table = openTable(folder, file, QStringLiteral("sn gpu model"));
    if (!table)
        return fail(table);
    QMap<QString, int> nodes;
    for (const TableRow &row : table->rows) {
        const QString model = row.cells.at(table->column(QStringLiteral("model")));
        bool ok = false;
        const int gpus = row.cells.at(table->column(QStringLiteral("gpu"))).toInt(&ok);
        if (!ok || !base::ClusterId(model).isValid())
            return badCell(file, row, ok ? QStringLiteral("model") : QStringLiteral("gpu"));
        if (gpus == GpusPerNode)
            ++nodes[model];
    }
    QList<call::Cluster> clusters;
    for (auto it = nodes.cbegin(); it != nodes.cend(); ++it) {
        call::Cluster cluster;
        cluster.id = base::ClusterId(it.key());
        cluster.name = {it.key(), it.key()};
        cluster.gpuModel = it.key();
        cluster.gpusPerNode = GpusPerNode;
        cluster.perProjectCap = base::Nodes(std::min(GpusPerNode, it.value()));
        cluster.maxMonths = MostMonths;
        call::MonthCapacity month;
        month.inService = base::Nodes(it.value());
        cluster.capacity = QList<call::MonthCapacity>(Horizon, month);
        clusters.append(cluster);
    }
    if (clusters.isEmpty())
        return fail(ErrorCode::CsvMalformed, file + QStringLiteral(": no 8-GPU node"));
    std::stable_sort(clusters.begin(), clusters.end(), [](const call::Cluster &a, const call::Cluster &b) {
        return a.capacity.first().inService > b.capacity.first().inService;
    });
    return clusters;
}

Result<QList<Pod>> readPods(const QString &folder)
{
    const QString file = QStringLiteral("openb/openb_pod_list_default.csv");
    const auto table = openTable(folder, file, QStringLiteral("num_gpu creation_time deletion_time"));
    if (!table)
        return fail(table);
    QList<Pod> pods;
    for (const TableRow &row : table->rows) {
        bool gpuOk = false;
        bool fromOk = false;
        bool untilOk = true;
        const int gpus = row.cells.at(table->column(QStringLiteral("num_gpu"))).toInt(&gpuOk);
        const qint64 from = row.cells.at(table->column(QStringLiteral("creation_time"))).toLongLong(&fromOk);
        const QString deleted = row.cells.at(table->column(QStringLiteral("deletion_time")));
        const qint64 until = deleted.isEmpty() ? from : deleted.toLongLong(&untilOk);
        if (!gpuOk || gpus < 0 || gpus > GpusPerNode)
            return badCell(file, row, QStringLiteral("num_gpu"));
        if (!fromOk || !untilOk || until < from)
            return badCell(file, row,
                           fromOk ? QStringLiteral("deletion_time") : QStringLiteral("creation_time"));
        if (gpus == 0)
            continue;
        const qint64 months = deleted.isEmpty() ? MostMonths : 1 + (until - from) / SecondsOfTwelveDays;
        pods.append({gpus, static_cast<int>(std::min<qint64>(MostMonths, months))});
    }
    return pods;
}

call::RequestLine requestOf(const Pod &pod, const QString &id, const QList<call::Cluster> &clusters)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    call::RequestLine request;
    request.nodes = base::Nodes(pod.gpus);
    request.months = pod.months;
    request.earliestStart = 1 + static_cast<quint8>(hash.at(0)) % 4;
    request.latestStart = request.earliestStart;
    request.floorPercent = 50;
    for (const call::Cluster &cluster : clusters) {
        if (request.nodes > cluster.perProjectCap)
            continue;
        if (request.preferred.isEmpty())
            request.preferred = cluster.id;
        else
            request.alternatives.append({cluster.id, request.nodes});
    }
    return request;
}

Result<QList<call::Proposal>> readProposals(const QString &folder, const QList<call::Cluster> &clusters,
                                            const QDateTime &receivedAt, int most)
{
    const QString file = QStringLiteral("iclr2021/paperlist.tsv");
    const auto table = openTable(folder, file, QStringLiteral("paper_id title keywords abstract"));
    if (!table)
        return fail(table);
    const auto pods = readPods(folder);
    if (!pods)
        return fail(pods);
    QList<call::Proposal> proposals;
    for (const TableRow &row : table->rows) {
        if (most > 0 && proposals.size() >= most)
            break;
        const QString id = row.cells.at(table->column(QStringLiteral("paper_id")));
        if (!base::ProposalId(id).isValid())
            return badCell(file, row, QStringLiteral("paper_id"));
        if (proposals.size() >= pods->size())
            return fail(ErrorCode::CsvMalformed,
                        QStringLiteral("openb: fewer GPU requests than submissions"));
        call::Proposal proposal;
        proposal.id = base::ProposalId(id);
        proposal.pool = base::PoolId(QStringLiteral("OPEN"));
        proposal.title.en = row.cells.at(table->column(QStringLiteral("title"))).trimmed().left(LongestTitle);
        proposal.summary = row.cells.at(table->column(QStringLiteral("abstract"))).trimmed();
        const QString keywords = row.cells.at(table->column(QStringLiteral("keywords")));
        proposal.field = keywords.section(u',', 0, 0).trimmed().left(64);
        proposal.receivedAt = receivedAt;
        proposal.request = requestOf(pods->at(proposals.size()), id, clusters);
        proposals.append(proposal);
    }
    return proposals;
}

/// The level of a rating cell ("7.0" or "7"); 0 for an empty one, −1 for anything else.
int levelOf(const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return 0;
    bool ok = false;
    const double value = cell.toDouble(&ok);
    for (int level = 1; ok && level <= 10; ++level) {
        if (value == level) // exact: levels are whole numbers
            return level;
    }
    return -1;
}

Result<QList<RealRating>> readRatings(const QString &folder, const QList<call::Proposal> &proposals)
{
    const QString file = QStringLiteral("iclr2021/ratings.tsv");
    const auto table = openTable(folder, file, QStringLiteral("paper_id 0 1 2 3 4 5"));
    if (!table)
        return fail(table);
    QList<RealRating> ratings;
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const TableRow row = table->rows.value(i);
        if (row.cells.value(table->column(QStringLiteral("paper_id"))) != proposals.at(i).id.text())
            return badCell(file, row, QStringLiteral("paper_id"));
        for (int j = 0; j < RatingColumns; ++j) {
            const QString column = QString::number(j);
            const int level = levelOf(row.cells.at(table->column(column)));
            if (level < 0)
                return badCell(file, row, column);
            if (level > 0)
                ratings.append({static_cast<int>((3 * i + j) % Reviewers), proposals.at(i).id, level});
        }
    }
    return ratings;
}

call::Rubric tenLevels()
{
    call::Item item;
    item.id = base::ItemId(QStringLiteral("OVERALL"));
    item.name = {QStringLiteral("종합"), QStringLiteral("Overall")};
    item.weight = 100;
    for (int value = 1; value <= 10; ++value) {
        const QString label = QString::number(value);
        item.levels.append({value, {label, label}, 10 * value, {}});
    }
    call::Criterion criterion;
    criterion.id = base::CriterionId(QStringLiteral("OVERALL"));
    criterion.name = item.name;
    criterion.items = {item};
    return {{criterion}};
}

} // namespace

Result<RealCall> readOpenReviewOpenB(const QString &folder, const QDateTime &receivedAt, int most)
{
    const auto clusters = readClusters(folder);
    if (!clusters)
        return fail(clusters);
    const auto proposals = readProposals(folder, *clusters, receivedAt, most);
    if (!proposals)
        return fail(proposals);
    const auto ratings = readRatings(folder, *proposals);
    if (!ratings)
        return fail(ratings);
    RealCall call;
    call.pools = {
        {base::PoolId(QStringLiteral("OPEN")), {QStringLiteral("공개 지원"), QStringLiteral("Open")}}};
    call.clusters = *clusters;
    call.months = Horizon;
    call.rubric = tenLevels();
    call.reviewers = Reviewers;
    call.proposals = *proposals;
    call.ratings = *ratings;
    return call;
}

} // namespace simsa::intake
