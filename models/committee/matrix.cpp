// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/matrix.h"

#include "outcome/lateness.h"
#include "outcome/newest.h"
#include "outcome/reviews.h"

#include <algorithm>

namespace simsa::committee {

using base::PersonId;
using base::ProposalId;
using base::Result;
using exchange::Ledger;
using exchange::LedgerEntry;
using record::Type;

namespace {

constexpr double hundredths = 100.0;

/// Builds the matrix step by step; each step reads what the ones before it left.
class Builder
{
public:
    Builder(const Ledger &ledger, const QList<call::Proposal> &proposals)
        : m_ledger(ledger)
        , m_charter(ledger.charter()->value)
        , m_lateness(ledger)
    {
        for (const call::Proposal &proposal : proposals) {
            m_index.insert(proposal.id, m_matrix.rows.size());
            m_matrix.rows.append(Row{proposal, {}, {}, 0, {}, {}, false});
        }
    }

    Result<Matrix> build();

private:
    void expectAssigned();
    void takeRecusals();
    void takeReviews();
    void takeOthers();
    void place(Cell &cell, const outcome::CurrentReview &current);
    void computeResiduals();
    [[nodiscard]] Result<> computeScores(const QList<call::Proposal> &proposals);
    void showSignedScores();
    void takeOpinions();
    void countDeliveries();
    [[nodiscard]] bool isAcknowledged(const base::RecordId &record) const;

    Row *row(const ProposalId &proposal)
    {
        const auto it = m_index.constFind(proposal);
        return it == m_index.constEnd() ? nullptr : &m_matrix.rows[*it];
    }
    /// The cell, or nullptr where there is none.
    Cell *cell(const ProposalId &proposal, const PersonId &person)
    {
        Row *found = row(proposal);
        if (!found || !found->cells.contains(person))
            return nullptr;
        return &found->cells[person];
    }

    const Ledger &m_ledger;
    const call::Charter &m_charter;
    const outcome::Lateness m_lateness;
    Matrix m_matrix;
    QHash<ProposalId, qsizetype> m_index;
    QMap<std::pair<ProposalId, PersonId>, QDateTime> m_due;
};

void Builder::expectAssigned()
{
    if (!m_ledger.assignments())
        return;
    for (const call::Assignment &assignment : m_ledger.assignments()->value.list) {
        Row *found = row(assignment.proposal);
        if (!found)
            continue;
        found->cells[assignment.reviewer].state = Cell::State::Missing;
        m_due.insert({assignment.proposal, assignment.reviewer}, assignment.due);
        ++m_matrix.deliveries.expected;
    }
}

void Builder::takeRecusals()
{
    for (const LedgerEntry *entry : m_ledger.believed(Type::Recusal)) {
        const auto recusal = record::recusalFromJson(entry->record.body);
        Row *found = recusal ? row(recusal->proposal) : nullptr;
        const call::RosterEntry *person =
            m_ledger.roster() ? m_ledger.roster()->value.entry(entry->record.author) : nullptr;
        if (found && person && person->has(call::Role::Reviewer))
            found->cells[entry->record.author].state = Cell::State::Recused;
    }
}

void Builder::place(Cell &cell, const outcome::CurrentReview &current)
{
    const call::ReviewContent &content = current.review.content;
    const auto missing = call::missing(m_charter, content);
    const bool complete = std::none_of(missing.begin(), missing.end(), [](const call::Missing &one) {
        return one.field == call::MissingField::Level;
    });
    cell.record = current.record;
    if (current.forked) {
        cell.state = Cell::State::Forked;
        return;
    }
    if (!complete || !call::validate(m_charter.rubric, content)) {
        cell.state = Cell::State::Unverified;
        return;
    }
    const LedgerEntry *entry = m_ledger.find(current.record);
    const QDateTime until =
        outcome::lateFrom(m_charter.dates, m_due.value({current.review.proposal, current.author}));
    cell.state = entry && m_lateness.isLate(*entry, until) ? Cell::State::Late : Cell::State::Present;
    cell.content = content;
    cell.total = call::weightedTotal(m_charter.rubric, content.levels);
    m_matrix.counted.append({current.record, current.author, current.review});
}

void Builder::takeReviews()
{
    for (const outcome::CurrentReview &current : outcome::currentReviews(m_ledger)) {
        Cell *found = cell(current.review.proposal, current.author);
        if (!found)
            ++m_matrix.deliveries.needsLook;
        else if (found->state == Cell::State::Missing)
            place(*found, current);
    }
}

/// Cells that are still empty although records for them exist.
void Builder::takeOthers()
{
    for (const LedgerEntry &entry : m_ledger.entries()) {
        if (entry.record.type != Type::Review)
            continue;
        const auto review = record::reviewFromJson(entry.record.body);
        Cell *found = review ? cell(review->proposal, entry.record.author) : nullptr;
        if (!found || found->state != Cell::State::Missing)
            continue;
        found->state = entry.refused ? Cell::State::Unverified : Cell::State::Superseded;
        found->record = entry.id;
    }
}

void Builder::computeResiduals()
{
    struct Sum
    {
        double sum = 0;
        int n = 0;
        [[nodiscard]] double mean() const { return n > 0 ? sum / n : 0; }
    };
    QMap<PersonId, Sum> offsets;
    for (Row &one : m_matrix.rows) {
        Sum own;
        for (const Cell &c : std::as_const(one.cells))
            own = c.counts() ? Sum{own.sum + c.total.value(), own.n + 1} : own;
        for (auto it = one.cells.begin(); it != one.cells.end(); ++it) {
            if (!it->counts())
                continue;
            it->residual = it->total.value() - own.mean();
            Sum &offset = offsets[it.key()];
            offset = {offset.sum + it->residual, offset.n + 1};
        }
    }
    for (Row &one : m_matrix.rows) {
        for (auto it = one.cells.begin(); it != one.cells.end(); ++it) {
            if (it->counts())
                it->residual = (it->residual - offsets.value(it.key()).mean()) / hundredths;
        }
    }
}

Result<> Builder::computeScores(const QList<call::Proposal> &proposals)
{
    QList<reconcile::ReviewTotal> totals;
    for (const outcome::CountedReview &one : std::as_const(m_matrix.counted))
        totals.append(reconcile::totalOf(m_charter.rubric, one.reviewer, one.review.proposal,
                                         one.review.content.levels));
    for (Row &one : m_matrix.rows)
        one.official = reconcile::officialOf(m_charter.scoring, one.proposal.id, totals);
    const auto scores =
        outcome::reconcileRecords(m_charter, outcome::contendersOf(m_charter, proposals), m_matrix.counted);
    if (!scores)
        return base::fail(scores);
    for (const record::ReconciledScore &score : scores->scores)
        row(score.proposal)->rank = score.rank;
    return {};
}

/// Members read no reviews; what the chair signed is what they know.
void Builder::showSignedScores()
{
    const auto scores = outcome::newestReconciliation(m_ledger);
    if (!m_matrix.counted.isEmpty() || !scores)
        return;
    for (const record::ReconciledScore &score : scores->value.scores) {
        Row *found = row(score.proposal);
        if (!found)
            continue;
        found->rank = score.rank;
        found->official.score = {score.numerator, score.denominator};
        found->official.statistics.n = static_cast<int>(score.reviews.size());
        found->official.enoughReviews = score.enough;
        found->official.passes = outcome::passes(m_charter, scores->value, score);
    }
}

void Builder::takeOpinions()
{
    const auto opinions = outcome::currentOpinions(m_ledger);
    for (Row &one : m_matrix.rows) {
        const auto opinion = opinions.constFind(one.proposal.id);
        if (opinion == opinions.constEnd())
            continue;
        one.opinion = opinion->value;
        one.opinionRecord = opinion->record;
    }
}

bool Builder::isAcknowledged(const base::RecordId &record) const
{
    const LedgerEntry *entry = m_ledger.find(record);
    if (!entry || !m_ledger.checkpoint())
        return false;
    const auto head = exchange::acknowledged(m_ledger.checkpoint()->value, entry->record.feed);
    return head && head->seq >= entry->record.seq;
}

void Builder::countDeliveries()
{
    Deliveries &counts = m_matrix.deliveries;
    for (const Row &one : std::as_const(m_matrix.rows)) {
        for (const Cell &c : one.cells) {
            counts.present += c.counts() ? 1 : 0;
            counts.acknowledged += c.counts() && isAcknowledged(c.record) ? 1 : 0;
            counts.late += c.state == Cell::State::Late ? 1 : 0;
            counts.recused += c.state == Cell::State::Recused ? 1 : 0;
            const LedgerEntry *entry = m_ledger.find(c.record);
            const bool odd = c.state == Cell::State::Unverified || c.state == Cell::State::Superseded;
            counts.needsLook += odd && entry && !entry->refused ? 1 : 0; // refused ones are counted below
        }
    }
    counts.needsLook += static_cast<int>(m_ledger.forks().size());
    for (const LedgerEntry *entry : m_ledger.refused()) {
        const Type type = entry->record.type;
        const bool waits = type == Type::Charter || type == Type::Roster || type == Type::Assignment;
        counts.needsLook += waits ? 0 : 1;
    }
}

Result<Matrix> Builder::build()
{
    expectAssigned();
    takeRecusals();
    takeReviews();
    takeOthers();
    computeResiduals();
    QList<call::Proposal> proposals;
    for (const Row &one : std::as_const(m_matrix.rows))
        proposals.append(one.proposal);
    if (const auto computed = computeScores(proposals); !computed)
        return base::fail(computed);
    showSignedScores();
    takeOpinions();
    countDeliveries();
    return m_matrix;
}

} // namespace

Result<Matrix> matrixOf(const Ledger &ledger, const QList<call::Proposal> &proposals)
{
    if (!ledger.charter())
        return Matrix();
    return Builder(ledger, proposals).build();
}

Row closedRow(const Row &row)
{
    Row closed;
    closed.closed = true;
    closed.proposal.id = row.proposal.id;
    closed.proposal.title = row.proposal.title;
    closed.proposal.pool = row.proposal.pool;
    closed.proposal.eligibility = row.proposal.eligibility;
    closed.official.proposal = row.proposal.id;
    closed.official.enoughReviews = row.official.enoughReviews;
    return closed;
}

} // namespace simsa::committee
