// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/exact.h"

#include "plan/check.h"

#include <glpk.h>

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace simsa::plan {

using base::ErrorCode;
using base::Result;

namespace {

constexpr double integral = 1e-6; // what GLPK's default takes for a whole number
constexpr double relative = 1e-9; // error allowed for in a sum of many products
constexpr qint64 slice = 500;     // milliseconds between two questions whether to go on

struct FreeProblem
{
    void operator()(glp_prob *problem) const { glp_delete_prob(problem); }
};
using Problem = std::unique_ptr<glp_prob, FreeProblem>;

int clamped(qint64 milliseconds)
{
    return int(std::clamp<qint64>(milliseconds, 1, std::numeric_limits<int>::max()));
}

/// A double that is above the true value by less than one, rounded to a whole number that is not below it.
qint64 roundedBound(double value)
{
    return qint64(std::floor(value + integral + relative * std::abs(value)));
}

void setRow(glp_prob *problem, int index, const Row &row)
{
    if (row.least && row.most && *row.least == *row.most)
        glp_set_row_bnds(problem, index, GLP_FX, double(*row.least), double(*row.least));
    else if (row.least && row.most)
        glp_set_row_bnds(problem, index, GLP_DB, double(*row.least), double(*row.most));
    else if (row.least)
        glp_set_row_bnds(problem, index, GLP_LO, double(*row.least), 0);
    else
        glp_set_row_bnds(problem, index, GLP_UP, 0, double(row.most.value_or(0)));
    std::vector<int> columns{0}; // GLPK counts from 1
    std::vector<double> values{0};
    for (const Row::Term &term : row.terms) {
        columns.push_back(term.column + 1);
        values.push_back(double(term.coefficient));
    }
    glp_set_mat_row(problem, index, int(row.terms.size()), columns.data(), values.data());
}

Problem problemOf(const Program &program)
{
    glp_term_out(GLP_OFF);
    Problem problem(glp_create_prob());
    glp_set_obj_dir(problem.get(), GLP_MAX);
    const int columns = int(program.columns.size());
    if (columns > 0)
        glp_add_cols(problem.get(), columns);
    for (int i = 0; i < columns; ++i) {
        glp_set_col_kind(problem.get(), i + 1, GLP_BV);
        glp_set_obj_coef(problem.get(), i + 1, double(program.columns[i].value));
    }
    if (!program.rows.empty())
        glp_add_rows(problem.get(), int(program.rows.size()));
    for (int i = 0; i < int(program.rows.size()); ++i)
        setRow(problem.get(), i + 1, program.rows[i]);
    return problem;
}

/// Solves the relaxation where it stands. The simplex cannot be interrupted: it runs in slices.
Bound::Status relax(glp_prob *problem, qint64 milliseconds, const std::function<bool()> &goOn)
{
    QElapsedTimer clock;
    clock.start();
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_OFF;
    glp_scale_prob(problem, GLP_SF_AUTO);
    glp_adv_basis(problem, 0);
    int ended = GLP_ETMLIM;
    while (ended == GLP_ETMLIM && clock.elapsed() < milliseconds && goOn()) {
        control.tm_lim = clamped(std::min(slice, milliseconds - clock.elapsed()));
        ended = glp_simplex(problem, &control);
    }
    if (ended != 0)
        return Bound::Status::OutOfTime;
    switch (glp_get_status(problem)) {
    case GLP_OPT:
        return Bound::Status::Known;
    case GLP_NOFEAS:
        return Bound::Status::Infeasible;
    default:
        return Bound::Status::OutOfTime;
    }
}

QList<NodePrice> pricesOf(glp_prob *problem, const Program &program)
{
    QList<NodePrice> prices;
    for (int i = 0; i < int(program.rows.size()); ++i) {
        const Row &row = program.rows[i];
        const double price = row.kind == RowKind::Capacity ? glp_get_row_dual(problem, i + 1) : 0;
        if (price > integral)
            prices.append({row.cluster, row.month, price});
    }
    return prices;
}

/// The columns of a plan, in order; nullopt for an award that is no column.
std::optional<std::vector<int>> columnsOf(const Instance &instance, const Program &program, const Plan &plan)
{
    QHash<base::ProposalId, const Award *> awards;
    for (const Award &award : plan.awards)
        awards.insert(award.proposal, &award);
    std::vector<int> taken;
    for (int i = 0; i < int(program.columns.size()); ++i) {
        const Candidate &candidate = instance.candidates.at(program.columns[i].candidate);
        const Award *award = awards.value(candidate.id);
        const bool isNew =
            taken.empty() || program.columns[taken.back()].candidate != program.columns[i].candidate;
        if (award && isNew && award->option == candidate.options.at(program.columns[i].option))
            taken.push_back(i);
    }
    return taken.size() == size_t(plan.awards.size()) ? std::optional(taken) : std::nullopt;
}

/// Branch and cut over one program.
class BranchAndCut
{
public:
    BranchAndCut(const Instance &instance, const Program &program, const ExactOptions &options)
        : m_instance(instance)
        , m_program(program)
        , m_options(options)
        , m_problem(problemOf(program))
    {
        m_clock.start();
        for (const Column &column : program.columns)
            m_everything += std::max<qint64>(0, column.value);
    }

    /// False when `plan` is none of this instance.
    [[nodiscard]] bool beginWith(const Plan &plan)
    {
        const auto taken = columnsOf(m_instance, m_program, plan);
        if (taken)
            adopt(*taken);
        return taken.has_value();
    }

    Proof run()
    {
        const Bound::Status relaxed = relax(m_problem.get(), left(), [this] { return goOn(); });
        if (relaxed == Bound::Status::Infeasible) {
            m_proof.infeasible = !m_proof.plan;
            return m_proof;
        }
        if (relaxed == Bound::Status::OutOfTime)
            return m_proof;
        m_root = glp_get_obj_val(m_problem.get());
        m_proof.bound = roundedBound(m_root);
        m_proof.prices = pricesOf(m_problem.get(), m_program);
        if (!m_proof.isOptimal() && fixColumns())
            branch();
        return m_proof;
    }

private:
    [[nodiscard]] qint64 left() const
    {
        return std::max<qint64>(1, m_options.milliseconds - m_clock.elapsed());
    }

    [[nodiscard]] bool goOn() const
    {
        // Before the relaxation is solved, nothing is known but that no plan is worth more than everything.
        return !m_options.progress || m_options.progress(m_proof.value, m_proof.bound.value_or(m_everything));
    }

    void adopt(const std::vector<int> &taken)
    {
        m_taken = taken;
        m_proof.plan = m_program.planOf(m_instance, taken);
        m_proof.value = 0;
        for (const int i : taken)
            m_proof.value += m_program.columns[i].value;
    }

    /// Fixes what no better plan can hold; false when the relaxation has to be solved again and time is up.
    [[nodiscard]] bool fixColumns()
    {
        if (!m_proof.plan)
            return true;
        const double room = m_root - double(m_proof.value + 1) + integral + relative * std::abs(m_root);
        for (int i = 1; i <= int(m_program.columns.size()); ++i) {
            const double cost = glp_get_col_dual(m_problem.get(), i);
            const int where = glp_get_col_stat(m_problem.get(), i);
            if (where == GLP_NL && -cost > room)
                glp_set_col_bnds(m_problem.get(), i, GLP_FX, 0, 0);
            else if (where == GLP_NU && cost > room)
                glp_set_col_bnds(m_problem.get(), i, GLP_FX, 1, 1);
        }
        return left() > 1;
    }

    void branch()
    {
        glp_iocp control;
        glp_init_iocp(&control);
        control.msg_lev = GLP_MSG_OFF;
        control.br_tech = GLP_BR_PCH;
        control.bt_tech = GLP_BT_BLB;
        control.mir_cuts = GLP_ON;
        control.cov_cuts = GLP_ON;
        control.clq_cuts = GLP_ON;
        control.gmi_cuts = GLP_ON;
        control.tm_lim = clamped(left());
        control.cb_func = &BranchAndCut::called;
        control.cb_info = this;
        const int ended = glp_intopt(m_problem.get(), &control);
        takeFound();
        if (ended == 0 && !m_stopped) { // the whole tree was looked at
            m_proof.infeasible = !m_proof.plan;
            if (m_proof.plan)
                m_proof.bound = m_proof.value;
        }
    }

    void takeFound()
    {
        const int status = glp_mip_status(m_problem.get());
        if (status != GLP_OPT && status != GLP_FEAS)
            return;
        std::vector<int> taken;
        qint64 value = 0;
        for (int i = 0; i < int(m_program.columns.size()); ++i) {
            if (glp_mip_col_val(m_problem.get(), i + 1) > 0.5) {
                taken.push_back(i);
                value += m_program.columns[i].value;
            }
        }
        if (!m_proof.plan || value > m_proof.value)
            adopt(taken);
    }

    static void called(glp_tree *tree, void *self) { static_cast<BranchAndCut *>(self)->at(tree); }

    void at(glp_tree *tree)
    {
        // A node that was not relaxed yet has no bound: it is then infinite, and that of the root holds.
        const int best = glp_ios_best_node(tree);
        const double bound = best == 0 ? m_root : glp_ios_node_bound(tree, best);
        if (bound < m_root)
            m_proof.bound = std::min(*m_proof.bound, std::max(roundedBound(bound), m_proof.value));
        switch (glp_ios_reason(tree)) {
        case GLP_IHEUR:
            offerStart(tree);
            break;
        case GLP_IBINGO:
            if (m_options.firstPlan) {
                m_stopped = true;
                glp_ios_terminate(tree);
            }
            break;
        case GLP_ISELECT:
            if (*m_proof.bound <= m_proof.value || m_clock.elapsed() >= m_options.milliseconds || !goOn()) {
                m_stopped = true;
                glp_ios_terminate(tree);
            }
            break;
        default:
            break;
        }
    }

    /// What is not better than the start need not be looked at; GLPK takes it without checking it against the
    /// columns fixed.
    void offerStart(glp_tree *tree)
    {
        if (m_offered || m_taken.empty())
            return;
        m_offered = true;
        std::vector<double> x(m_program.columns.size() + 1, 0);
        for (const int i : m_taken)
            x[size_t(i) + 1] = 1;
        glp_ios_heur_sol(tree, x.data());
    }

    const Instance &m_instance;
    const Program &m_program;
    const ExactOptions &m_options;
    Problem m_problem;
    QElapsedTimer m_clock;
    std::vector<int> m_taken;
    Proof m_proof;
    double m_root = 0;
    qint64 m_everything = 0;
    bool m_offered = false;
    bool m_stopped = false;
};

} // namespace

Result<Bound> relaxation(const Instance &instance, qint64 milliseconds)
{
    const auto program = programOf(instance);
    if (!program)
        return base::fail(program);
    const Problem problem = problemOf(*program);
    Bound bound;
    bound.status = relax(problem.get(), milliseconds, [] { return true; });
    if (bound.status == Bound::Status::Known) {
        bound.value = roundedBound(glp_get_obj_val(problem.get()));
        bound.prices = pricesOf(problem.get(), *program);
    }
    return bound;
}

Result<Proof> solveExactly(const Instance &instance, const ExactOptions &options)
{
    const auto program = programOf(instance);
    if (!program)
        return base::fail(program);
    BranchAndCut tree(instance, *program, options);
    if (options.start) {
        const auto verdict = check(instance, *options.start);
        if (!verdict || !verdict->isFeasible() || !tree.beginWith(*options.start))
            return base::fail(ErrorCode::InvalidArgument, QStringLiteral("start"));
    }
    return tree.run();
}

} // namespace simsa::plan
