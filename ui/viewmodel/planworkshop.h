// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/handedits.h"
#include "viewmodel/committeesession.h"

namespace simsa::viewmodel {

/// A step by hand on one row of a plan.
enum class RowEdit { Level, Smallest, Earlier, Later, NextCluster, Up, Down, SetAside, GiveBack };

/// The plans under consideration and what is done to the one in hand: line and rows by hand, with undo. Every
/// step asks the session for the plan anew and keeps the scenarios in the vault.
class PlanWorkshop final : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit PlanWorkshop(CommitteeSession *session, QObject *parent = nullptr);

    [[nodiscard]] const QList<committee::Scenario> &scenarios() const { return m_scenarios; }
    /// Index of the one in hand; −1 before there are official scores.
    [[nodiscard]] int active() const { return m_active; }
    /// The one in hand; an empty one before there is any.
    [[nodiscard]] const committee::Scenario &current() const;
    void activate(int index);
    /// A new one by rank, with line and changes of the one in hand; its name if there are mostScenarios.
    bool add(const QString &name);
    /// A plan that was found; the one in hand stays.
    bool add(const committee::Scenario &found);
    void rename(const QString &name);
    /// Takes the one in hand away, unless it is the last; undo() brings it back.
    bool remove();

    /// 0: the charter's cut-off. `goesOn` with the step before, as one to be undone.
    bool setLine(int rank, bool goesOn = false);
    /// `percent` with Level only. False where there is no such choice, or the plan was found by an engine.
    bool edit(const base::ProposalId &proposal, RowEdit edit, int percent = 0);
    /// Why a proposal was moved or set aside, for the minutes.
    void setReason(const base::ProposalId &proposal, const QString &reason);
    bool undo();
    bool redo();
    /// Changes without the reason they need.
    [[nodiscard]] QList<base::ProposalId> withoutReason() const;
    /// By rank as the plan in hand considers them; empty before there is one.
    [[nodiscard]] QList<base::ProposalId> order() const;

    /// Takes what the session read and computes the plan in hand.
    void refresh();

signals:
    /// List, names or the one in hand changed.
    void scenariosChanged();

private:
    void take();
    bool bringBack();
    void steer(const committee::Steering &steering);
    void keep();
    void draft();

    CommitteeSession *m_session;
    std::shared_ptr<const committee::PlanBasis> m_basis;
    std::optional<committee::HandEdits> m_edits;
    QList<committee::Scenario> m_scenarios;
    int m_active = -1;
    bool m_loaded = false;
    QList<committee::Steering> m_undo; // of the one in hand
    QList<committee::Steering> m_redo;
    std::optional<std::pair<int, committee::Scenario>> m_removed; // the last, with its place
};

} // namespace simsa::viewmodel
