// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/slurmvalues.h"
#include "intake/usecounter.h"

#include <QRegularExpression>

// Periods as sreport(1) sums them up: a heading between two rules, then one row a cluster and resource.
namespace simsa::intake {

using namespace Qt::StringLiterals;

namespace {

const QStringList clusterNames{u"cluster"_s};
const QStringList tresNames{u"tres name"_s};
const QStringList usedNames{u"allocated"_s};

struct Period
{
    QDateTime begin;
    QDateTime end; ///< behind the last second
    QString text;
};

std::optional<Period> periodIn(const QString &line)
{
    static const QRegularExpression form(
        u"\\A.* (\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}) - (\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})"
        "(?: \\(\\d+ secs\\))?\\z"_s);
    const QRegularExpressionMatch match = form.match(line);
    const auto begin = slurmTime(match.captured(1));
    const auto last = slurmTime(match.captured(2));
    if (!begin || !last)
        return std::nullopt;
    return Period{*begin, last->addSecs(1), match.captured(1) + u" – "_s + match.captured(2)};
}

/// Seconds of the unit a heading names; 0 for one without.
qint64 unitIn(const QString &line)
{
    static const QRegularExpression form(u"\\AUsage reported in (?:TRES |CPU )?(Seconds|Minutes|Hours)\\b"_s);
    const QString unit = form.match(line).captured(1);
    return unit == u"Hours" ? 3600 : unit == u"Minutes" ? 60 : unit == u"Seconds" ? 1 : 0;
}

/// Reads the rows of one or several reports in one file.
class PeriodCounter
{
public:
    explicit PeriodCounter(const UseRules &rules)
        : m_rules(rules)
        , m_counter(UseFormat::Sreport, rules, {})
    {
    }

    void take(const TableRow &row)
    {
        const QString first = row.cells.value(0).trimmed();
        if (row.cells.size() == 1)
            return heading(first);
        if (first.toLower() == u"cluster") {
            UseCounter next(UseFormat::Sreport, m_rules, row.cells);
            next.report = m_counter.report;
            m_counter = std::move(next);
            return;
        }
        ++m_counter.report.rows;
        if (m_counter.hasAllCells(row))
            count(row);
    }

    [[nodiscard]] UseReport finished() { return m_counter.finished(); }

private:
    void heading(const QString &line)
    {
        if (auto period = periodIn(line)) {
            m_period = std::move(period);
            m_unit = 0;
        } else if (line.startsWith(u"Usage reported in"_s)) {
            m_unit = unitIn(line);
        }
    }

    void count(const TableRow &row)
    {
        const QString tres = m_counter.cell(row, tresNames).toLower();
        if (m_counter.column(tresNames) < 0)
            return m_counter.note(UseProblem::NoGpuColumn, row, {});
        if (tres != u"gres/gpu" && tres != u"node")
            return;
        const call::Cluster *cluster = m_counter.clusterOf(row, clusterNames);
        if (cluster == nullptr)
            return;
        if (!m_period)
            return m_counter.note(UseProblem::PeriodMissing, row, {});
        if (m_unit == 0)
            return m_counter.note(UseProblem::UnitUnknown, row, usedNames);
        const base::Month month = capacity::monthOf(m_period->begin);
        if (m_period->end <= m_period->begin || capacity::monthOf(m_period->end.addSecs(-1)) != month)
            return m_counter.note(UseProblem::PeriodTooLong, row, {}, m_period->text);
        const auto used = slurmCount(m_counter.cell(row, usedNames));
        if (!used || *used > (1LL << 40))
            return m_counter.note(UseProblem::NumberUnreadable, row, usedNames,
                                  m_counter.cell(row, usedNames));
        add(row, *cluster, month, *used * m_unit, tres == u"node");
    }

    void add(const TableRow &row, const call::Cluster &cluster, base::Month month, qint64 amount, bool nodes)
    {
        // GPUs say more than nodes, whichever stands first.
        const auto slurm = std::make_pair(m_counter.cell(row, clusterNames), m_period->begin);
        if (nodes && m_gpusTold.contains(slurm))
            return;
        capacity::MonthUse use = m_counter.report.use.at(cluster.id, month).value_or(capacity::MonthUse());
        const auto told = std::make_pair(cluster.id, m_period->begin);
        if (!m_periods.contains(told))
            use.seconds += m_period->begin.secsTo(m_period->end);
        if (!nodes) {
            use.gpuSeconds -= m_byNodes.take(slurm);
            m_gpusTold.insert(slurm);
        }
        const qint64 added = nodes ? amount * cluster.gpusPerNode : amount;
        if (nodes)
            m_byNodes.insert(slurm, m_byNodes.value(slurm) + added);
        use.gpuSeconds += added;
        m_periods.insert(told);
        m_counter.set(cluster.id, month, use, row);
    }

    UseRules m_rules;
    UseCounter m_counter;
    std::optional<Period> m_period;
    qint64 m_unit = 0;
    QSet<std::pair<base::ClusterId, QDateTime>> m_periods;
    QSet<std::pair<QString, QDateTime>> m_gpusTold;
    QHash<std::pair<QString, QDateTime>, qint64> m_byNodes;
};

} // namespace

UseReport countPeriods(const QList<TableRow> &rows, const UseRules &rules)
{
    PeriodCounter periods(rules);
    for (const TableRow &row : rows)
        periods.take(row);
    return periods.finished();
}

} // namespace simsa::intake
