// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace simsa::review {

/// One reviewer's own order of their proposals, best first, with ties. For their eyes only: it is never sent.
class Ranking
{
public:
    using Group = QList<base::ProposalId>; ///< tied with each other, in the order they joined

    Ranking() = default;
    /// Groups without empty ones; a proposal named twice stays where it is named first.
    explicit Ranking(const QList<Group> &groups);

    /// VaultDamaged for bytes that toBytes did not write.
    [[nodiscard]] static base::Result<Ranking> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    /// From 1, as many share a place as are tied, and the places behind them stay empty (1, 2, 2, 4); 0 for a
    /// proposal that is not ranked.
    [[nodiscard]] int rankOf(const base::ProposalId &proposal) const;
    [[nodiscard]] bool isTied(const base::ProposalId &proposal) const;

    /// One step better (by < 0) or worse: out of a tie first, then past the next group. False at the end.
    bool move(const base::ProposalId &proposal, int by);
    /// Into the group before its own; false for the first.
    bool tieWithBetter(const base::ProposalId &proposal);
    /// Into the group of `target`; false where it is already, and for strangers.
    bool tieWith(const base::ProposalId &proposal, const base::ProposalId &target);
    /// To stand just before `target`'s group, or at the end for an empty target.
    void place(const base::ProposalId &proposal, const base::ProposalId &target);

    /// Only `proposals`, in this order; those that are not ranked yet come last, each by itself.
    [[nodiscard]] Ranking over(const QList<base::ProposalId> &proposals) const;

    friend bool operator==(const Ranking &, const Ranking &) = default;

private:
    [[nodiscard]] qsizetype groupOf(const base::ProposalId &proposal) const; ///< -1: none
    /// Takes it out of its group; where a group of its own would stand in that group's place.
    qsizetype takeOut(const base::ProposalId &proposal);

    QList<Group> m_groups;
};

/// The order of a last pass over all one's proposals: shuffled, so that none is always read last and tired,
/// and the same on every computer and at every opening (by SHA-256 of call, person and proposal).
[[nodiscard]] QList<base::ProposalId> lastPass(const base::CallId &call, const base::PersonId &person,
                                               QList<base::ProposalId> proposals);

[[nodiscard]] QString rankingRow();

} // namespace simsa::review
