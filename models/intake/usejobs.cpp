// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/slurmvalues.h"
#include "intake/usecounter.h"

// Jobs as sacct(1) lists them, and months as people list them.
namespace simsa::intake {

using namespace Qt::StringLiterals;

namespace {

const QStringList partitionNames{u"partition"_s, u"cluster"_s};
const QStringList startNames{u"start"_s};
const QStringList endNames{u"end"_s};
const QStringList elapsedNames{u"elapsedraw"_s, u"elapsed"_s};
const QStringList tresNames{u"alloctres"_s, u"allocgres"_s};
const QStringList nodeNames{u"allocnodes"_s, u"nnodes"_s};
const QStringList monthNames{u"month"_s, u"월"_s, u"연월"_s};
const QStringList tableNames{u"cluster"_s, u"partition"_s, u"클러스터"_s};
const QStringList nodeHourNames{u"node_hours"_s, u"node hours"_s, u"서버시간"_s, u"노드시간"_s};
const QStringList gpuHourNames{u"gpu_hours"_s, u"gpu hours"_s, u"gpu시간"_s, u"gpu 시간"_s};

/// Reads the rows of one sacct listing.
class JobCounter
{
public:
    JobCounter(const QStringList &header, const UseRules &rules)
        : m_counter(UseFormat::Sacct, rules, header)
        , m_header(header)
        , m_until(rules.until)
    {
    }

    void take(const TableRow &row)
    {
        if (row.cells == m_header)
            return; // several listings in one file
        ++m_counter.report.rows;
        if (!m_counter.hasAllCells(row))
            return;
        const QString id = m_counter.cell(row, {u"jobid"_s, u"jobidraw"_s});
        if (id.contains(u'.')) {
            ++m_counter.report.steps; // 1234.batch, 1234.extern, 1234.0
            return;
        }
        const QString start = m_counter.cell(row, startNames);
        if (isNoSlurmTime(start)) {
            ++m_counter.report.notStarted;
            return;
        }
        const QPair<QString, QString> key(id, start);
        if (m_seen.contains(key))
            return m_counter.note(UseProblem::RowDoubled, row, {}, id);
        m_seen.insert(key);
        if (const call::Cluster *cluster = m_counter.clusterOf(row, partitionNames))
            count(row, *cluster);
    }

    [[nodiscard]] UseReport finished() { return m_counter.finished(); }

private:
    void count(const TableRow &row, const call::Cluster &cluster)
    {
        const auto begin = slurmTime(m_counter.cell(row, startNames));
        if (!begin)
            return m_counter.note(UseProblem::TimeUnreadable, row, startNames,
                                  m_counter.cell(row, startNames));
        const auto end = endOf(row, *begin);
        const auto gpus = gpusOf(row, cluster.gpusPerNode);
        if (end && gpus)
            m_counter.add({cluster.id, *begin, *end, *gpus}, row);
    }

    /// Noted when there is none.
    std::optional<QDateTime> endOf(const TableRow &row, const QDateTime &begin)
    {
        const QString text = m_counter.cell(row, endNames);
        if (!isNoSlurmTime(text)) {
            const auto end = slurmTime(text);
            if (!end)
                m_counter.note(UseProblem::TimeUnreadable, row, endNames, text);
            return end;
        }
        const QString state = m_counter.cell(row, {u"state"_s}).section(u' ', 0, 0).toUpper();
        const bool goesOn = state == u"RUNNING" || state == u"SUSPENDED" || state == u"COMPLETING" ||
                            state == u"STOPPED" || state == u"R" || state == u"CG" || state == u"S";
        if (goesOn && m_until.isValid()) {
            ++m_counter.report.running;
            return m_until;
        }
        const QString elapsed = m_counter.cell(row, elapsedNames);
        const auto seconds = slurmElapsed(elapsed);
        if (seconds)
            return begin.addSecs(*seconds);
        const bool told = !elapsed.isEmpty();
        m_counter.note(told ? UseProblem::NumberUnreadable : UseProblem::TimeUnreadable, row,
                       told ? elapsedNames : endNames, told ? elapsed : text);
        return std::nullopt;
    }

    /// Noted when there is no number.
    std::optional<qint64> gpusOf(const TableRow &row, int gpusPerNode)
    {
        const QString text = m_counter.cell(row, tresNames);
        const auto tres = slurmTres(text);
        if (!tres) {
            m_counter.note(UseProblem::NumberUnreadable, row, tresNames, text);
            return std::nullopt;
        }
        if (tres->gpus)
            return tres->gpus;
        if (tres->nodes)
            return *tres->nodes * gpusPerNode;
        const auto nodes = slurmCount(m_counter.cell(row, nodeNames));
        if (!nodes) {
            m_counter.note(UseProblem::NumberUnreadable, row, nodeNames, m_counter.cell(row, nodeNames));
            return std::nullopt;
        }
        return *nodes * gpusPerNode;
    }

    UseCounter m_counter;
    QStringList m_header;
    QDateTime m_until;
    QSet<QPair<QString, QString>> m_seen;
};

/// Hours with up to six decimals, in seconds, rounded half up; `each` GPUs an hour.
std::optional<qint64> secondsOfHours(const QString &text, qint64 each)
{
    const QStringList parts = text.split(u'.');
    const auto whole = slurmCount(parts.value(0));
    const QString decimals = parts.value(1);
    const auto part = decimals.isEmpty() ? std::optional<qint64>(0) : slurmCount(decimals);
    if (!whole || !part || parts.size() > 2 || decimals.size() > 6 || *whole > 1'000'000'000 ||
        (parts.size() == 2 && decimals.isEmpty()))
        return std::nullopt;
    qint64 millionths = *part;
    for (qsizetype i = decimals.size(); i < 6; ++i)
        millionths *= 10;
    return *whole * 3600 * each + (millionths * 3600 * each + 500'000) / 1'000'000;
}

} // namespace

UseReport countJobs(const Table &table, const UseRules &rules)
{
    JobCounter jobs(table.header, rules);
    for (const TableRow &row : table.rows)
        jobs.take(row);
    return jobs.finished();
}

UseReport countMonths(const Table &table, const UseRules &rules)
{
    UseCounter counter(UseFormat::Table, rules, table.header);
    const bool inGpus = counter.column(gpuHourNames) >= 0;
    const QStringList &hourNames = inGpus ? gpuHourNames : nodeHourNames;
    for (const TableRow &row : table.rows) {
        ++counter.report.rows;
        if (!counter.hasAllCells(row))
            continue;
        const call::Cluster *cluster = counter.clusterOf(row, tableNames);
        if (cluster == nullptr)
            continue;
        const auto month = base::Month::fromString(counter.cell(row, monthNames));
        const QString hours = counter.cell(row, hourNames);
        const auto seconds = secondsOfHours(hours, inGpus ? 1 : cluster->gpusPerNode);
        if (!month)
            counter.note(UseProblem::MonthUnreadable, row, monthNames, counter.cell(row, monthNames));
        else if (!seconds)
            counter.note(UseProblem::NumberUnreadable, row, hourNames, hours);
        else if (counter.report.use.at(cluster->id, *month))
            counter.note(UseProblem::ClusterDoubled, row, tableNames, cluster->id.text());
        else
            counter.set(cluster->id, *month, {*seconds, capacity::secondsOf(*month)}, row);
    }
    return counter.finished();
}

} // namespace simsa::intake
