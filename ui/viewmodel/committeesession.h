// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"
#include "viewmodel/errortext.h"
#include "viewmodel/task.h"

namespace simsa::viewmodel {

/// What all committee pages share: the snapshot of the moment, the plan being tried, and the work on the
/// desk, which runs on one thread of its own so that the window never waits. Pages hold a pointer and outlive
/// nothing.
class CommitteeSession final : public QObject
{
    Q_OBJECT

public:
    explicit CommitteeSession(std::shared_ptr<CommitteePort> port, QObject *parent = nullptr);
    ~CommitteeSession() override;

    [[nodiscard]] const CommitteeSnapshot &snapshot() const { return m_snapshot; }
    /// The plan being tried; nothing before one was computed.
    [[nodiscard]] const record::Plan *draft() const { return m_made ? &m_made->plan : nullptr; }
    /// The draft with the instance it was made from; null before one was computed.
    [[nodiscard]] std::shared_ptr<const committee::MadePlan> made() const { return m_made; }
    /// Why there is no draft, if there could be none.
    [[nodiscard]] const std::optional<base::Error> &draftError() const { return m_draftError; }
    [[nodiscard]] bool isBusy() const { return m_act.isRunning(); }
    /// True while a draft is being computed.
    [[nodiscard]] bool isDrafting() const { return m_drafting.isRunning(); }

    /// Reads everything anew (after a sync, at the start).
    void reload();
    void counterseal(const base::RecordId &record);
    /// `acceptMissing` is the chair's reason where reviews are missing.
    void reconcile(const QString &acceptMissing);
    /// Computes the plan of a scenario. The newest call wins. NotFound before a reconciliation.
    void draftPlan(const committee::Scenario &scenario);
    /// Keeps the scenarios in the vault; draft and snapshot do not wait for it.
    void keepScenarios(const QList<committee::Scenario> &scenarios);
    /// Signs a plan, the one that was shown.
    void adoptPlan(const record::Plan &plan);
    void writeOpinion(const record::Opinion &opinion);
    /// Sends a review back to its author with a question.
    void returnReview(const base::RecordId &review, const QString &text);
    void advance(DecisionStep step);

signals:
    /// The snapshot is new.
    void changed();
    /// draft() or draftError() is new.
    void draftChanged();
    void busyChanged(bool busy);
    /// Something asked for did not happen; the snapshot is unchanged.
    void failed(const simsa::base::Error &error);
    /// The last thing asked for was signed and is in the snapshot.
    void succeeded();

private:
    using Act = std::function<base::Result<>(CommitteePort &)>;
    void run(Act act);
    void take(base::Result<CommitteeSnapshot> answer, bool signedSomething);

    std::shared_ptr<CommitteePort> m_port;
    QThreadPool m_pool; // one thread: the desk is not thread-safe
    Task m_act;
    Task m_keeping;
    Task m_drafting; // on values: in Qt's own pool, never behind the desk
    CommitteeSnapshot m_snapshot;
    std::shared_ptr<const committee::MadePlan> m_made;
    std::optional<base::Error> m_draftError;
};

} // namespace simsa::viewmodel
