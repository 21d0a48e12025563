// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/program.h"

#include <QMap>

#include <algorithm>

namespace simsa::plan {

using base::ProposalId;

namespace {

/// Writes the rows of one instance.
class Writer
{
public:
    explicit Writer(const Instance &instance)
        : m_instance(instance)
    {
    }

    Program write()
    {
        addColumns();
        addProposals();
        addCapacity();
        addOrganisations();
        addShares();
        addExclusive();
        addStarts();
        addEnvy();
        return std::move(m_program);
    }

private:
    [[nodiscard]] const Candidate &candidateOf(const Column &column) const
    {
        return m_instance.candidates.at(column.candidate);
    }
    [[nodiscard]] const Option &optionOf(const Column &column) const
    {
        return candidateOf(column).options.at(column.option);
    }

    void addColumns()
    {
        for (int c = 0; c < m_instance.candidates.size(); ++c) {
            const Candidate &candidate = m_instance.candidates.at(c);
            if (!m_instance.isPlannable(candidate))
                continue;
            for (int o = 0; o < candidate.options.size(); ++o)
                m_program.columns.push_back({c, o, valueOf(m_instance, candidate, candidate.options.at(o))});
        }
    }

    void add(Row row)
    {
        if (!row.terms.empty() || row.least.value_or(0) > 0)
            m_program.rows.push_back(std::move(row));
    }

    void addProposals()
    {
        QMap<int, Row> rows;
        for (int i = 0; i < int(m_program.columns.size()); ++i)
            rows[m_program.columns[i].candidate].terms.push_back({i, 1});
        for (int c = 0; c < m_instance.candidates.size(); ++c) {
            Row row = rows.value(c);
            row.kind = RowKind::Proposal;
            row.proposal = m_instance.candidates.at(c).id;
            row.most = 1;
            if (m_instance.must.contains(row.proposal))
                row.least = 1;
            if (row.terms.size() > 1 || row.least)
                add(std::move(row));
        }
    }

    /// A limit that all of its terms together could exceed.
    void addLimit(Row row, qint64 limit)
    {
        qint64 all = 0;
        for (const Row::Term &term : row.terms)
            all += term.coefficient;
        row.most = limit;
        if (all > limit)
            add(std::move(row));
    }

    void addCapacity()
    {
        for (const base::ClusterId &cluster : m_instance.clusters) {
            std::vector<Row> rows(static_cast<size_t>(m_instance.months));
            for (int i = 0; i < int(m_program.columns.size()); ++i) {
                const Option &option = optionOf(m_program.columns[i]);
                for (int month = option.start; option.cluster == cluster && month <= option.end(); ++month) {
                    if (const int nodes = option.at(month).value(); nodes > 0)
                        rows[month - 1].terms.push_back({i, nodes});
                }
            }
            for (int month = 1; month <= m_instance.months; ++month) {
                Row &row = rows[month - 1];
                row.kind = RowKind::Capacity;
                row.cluster = cluster;
                row.month = month;
                addLimit(std::move(row), m_instance.free.at(cluster, month).value());
            }
        }
    }

    void addOrganisations()
    {
        QMap<std::pair<base::OrgId, int>, Row> rows;
        for (int i = 0; i < int(m_program.columns.size()); ++i) {
            const Option &option = optionOf(m_program.columns[i]);
            const base::OrgId &org = candidateOf(m_program.columns[i]).org;
            if (!m_instance.orgCap.contains(org))
                continue;
            for (int month = option.start; month <= option.end(); ++month)
                rows[{org, month}].terms.push_back({i, option.at(month).value()});
        }
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            it->kind = RowKind::OrgCap;
            it->org = it.key().first;
            it->month = it.key().second;
            addLimit(*it, m_instance.orgCap.value(it->org).value());
        }
    }

    void addShares()
    {
        for (const Share &share : m_instance.shares) {
            Row row;
            row.kind = RowKind::Share;
            row.group = share.name;
            for (int i = 0; i < int(m_program.columns.size()); ++i) {
                const Candidate &c = candidateOf(m_program.columns[i]);
                const bool inside = share.holds(c);
                const qint64 part = (inside ? share.denominator : 0) - share.numerator;
                if (part != 0)
                    row.terms.push_back({i, part * optionOf(m_program.columns[i]).nodeMonths()});
            }
            (share.atLeast ? row.least : row.most) = 0;
            add(std::move(row));
        }
    }

    void addExclusive()
    {
        for (const QList<ProposalId> &group : m_instance.exclusive) {
            Row row;
            row.kind = RowKind::Exclusive;
            row.most = 1;
            for (int i = 0; i < int(m_program.columns.size()); ++i) {
                if (group.contains(candidateOf(m_program.columns[i]).id))
                    row.terms.push_back({i, 1});
            }
            add(std::move(row));
        }
    }

    void addStarts()
    {
        if (!m_instance.startCap)
            return;
        for (int month = 1; month <= m_instance.months; ++month) {
            Row row;
            row.kind = RowKind::StartCap;
            row.month = month;
            for (int i = 0; i < int(m_program.columns.size()); ++i) {
                if (optionOf(m_program.columns[i]).start == month)
                    row.terms.push_back({i, 1});
            }
            addLimit(std::move(row), *m_instance.startCap);
        }
    }

    void addEnvy()
    {
        if (!m_instance.envyDelta100)
            return;
        const int delta = *m_instance.envyDelta100;
        for (int p = 0; p < m_instance.candidates.size(); ++p) {
            const Candidate &better = m_instance.candidates.at(p);
            if (!m_instance.isPlannable(better))
                continue;
            for (int q = 0; q < m_instance.candidates.size(); ++q) {
                const Candidate &worse = m_instance.candidates.at(q);
                if (better.pool == worse.pool && better.score100 > worse.score100 + delta)
                    addEnvyOf(p, q);
            }
        }
    }

    void addEnvyOf(int p, int q)
    {
        Row row;
        row.kind = RowKind::Envy;
        row.proposal = m_instance.candidates.at(p).id;
        row.other = m_instance.candidates.at(q).id;
        row.most = 0;
        const auto [first, last] = m_program.columnsOf(q);
        for (int i = first; i < last; ++i) {
            if (wouldFitInto(m_instance.candidates.at(p), optionOf(m_program.columns[i])))
                row.terms.push_back({i, 1});
        }
        if (row.terms.empty())
            return;
        const auto [own, end] = m_program.columnsOf(p);
        for (int i = own; i < end; ++i)
            row.terms.push_back({i, -1});
        add(std::move(row));
    }

    const Instance &m_instance;
    Program m_program;
};

} // namespace

bool wouldFitInto(const Candidate &candidate, const Option &place)
{
    return std::any_of(candidate.options.begin(), candidate.options.end(), [&](const Option &o) {
        return o.cluster == place.cluster && o.nodes <= place.nodes && o.start >= place.start &&
               o.end() <= place.end();
    });
}

std::pair<int, int> Program::columnsOf(int candidate) const
{
    const auto before = [](const Column &column, int c) { return column.candidate < c; };
    const auto first = std::lower_bound(columns.begin(), columns.end(), candidate, before);
    const auto last = std::lower_bound(first, columns.end(), candidate + 1, before);
    return {int(first - columns.begin()), int(last - columns.begin())};
}

Plan Program::planOf(const Instance &instance, const std::vector<int> &taken) const
{
    Plan plan;
    for (const int i : taken) {
        const Candidate &candidate = instance.candidates.at(columns[i].candidate);
        plan.awards.append({.proposal = candidate.id, .option = candidate.options.at(columns[i].option)});
    }
    return plan;
}

base::Result<Program> programOf(const Instance &instance)
{
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    return Writer(instance).write();
}

} // namespace simsa::plan
