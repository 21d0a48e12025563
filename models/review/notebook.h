// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/drafts.h"
#include "review/passages.h"
#include "review/ranking.h"

#include <optional>

namespace simsa::review {

/// What a reviewer keeps for their own eyes beside the reviews. Every change is on disk when the call
/// returns; nothing of it is ever sent.
class Notebook
{
public:
    /// `vault` outlives the notebook; `open` are the proposals that are not recused.
    Notebook(exchange::Vault &vault, base::CallId call, QList<base::ProposalId> open)
        : m_vault(&vault)
        , m_call(std::move(call))
        , m_open(std::move(open))
    {
    }

    /// One's own order of the open proposals; those not ranked yet come last. None before the first rank().
    /// VaultDamaged.
    [[nodiscard]] base::Result<std::optional<Ranking>> ranking() const;
    [[nodiscard]] base::Result<> rank(const Ranking &ranking);
    /// Earlier states of a draft with the times of their last change, oldest first. NotFound for a proposal
    /// that is not open.
    [[nodiscard]] base::Result<QList<Draft>> earlierDrafts(const base::ProposalId &proposal) const;
    /// What was marked in the attachments of a proposal. NotFound for one that is not open: what one marked
    /// in a recused proposal is closed with it, and there again when the recusal is undone.
    [[nodiscard]] base::Result<Passages> passages(const base::ProposalId &proposal) const;
    [[nodiscard]] base::Result<> keep(const base::ProposalId &proposal, const Passages &passages);

private:
    exchange::Vault *m_vault;
    base::CallId m_call;
    QList<base::ProposalId> m_open;
};

} // namespace simsa::review
