// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notebook.h"

#include "review/drafthistory.h"

namespace simsa::review {

using base::ErrorCode;
using base::Result;
using exchange::Table;

Result<std::optional<Ranking>> Notebook::ranking() const
{
    const auto row = m_vault->read({m_call, Table::Drafts}, rankingRow());
    if (!row)
        return base::fail(row);
    if (!*row)
        return std::optional<Ranking>();
    const auto kept = Ranking::fromBytes(**row);
    if (!kept)
        return base::fail(kept);
    return std::optional(kept->over(m_open));
}

Result<> Notebook::rank(const Ranking &ranking)
{
    exchange::Changes changes;
    changes.put({m_call, Table::Drafts}, rankingRow(), ranking.over(m_open).toBytes());
    return m_vault->write(changes);
}

Result<QList<Draft>> Notebook::earlierDrafts(const base::ProposalId &proposal) const
{
    if (!m_open.contains(proposal))
        return base::fail(ErrorCode::NotFound, proposal.text());
    const auto history = DraftHistory::read(*m_vault, m_call, proposal);
    return history ? Result<QList<Draft>>(history->states()) : base::fail(history);
}

Result<Passages> Notebook::passages(const base::ProposalId &proposal) const
{
    if (!m_open.contains(proposal))
        return base::fail(ErrorCode::NotFound, proposal.text());
    const auto row = m_vault->read({m_call, Table::Drafts}, passagesRow(proposal));
    if (!row)
        return base::fail(row);
    return *row ? Passages::fromBytes(**row) : Passages();
}

Result<> Notebook::keep(const base::ProposalId &proposal, const Passages &passages)
{
    if (!m_open.contains(proposal))
        return base::fail(ErrorCode::NotFound, proposal.text());
    exchange::Changes changes;
    changes.put({m_call, Table::Drafts}, passagesRow(proposal), passages.toBytes());
    return m_vault->write(changes);
}

} // namespace simsa::review
