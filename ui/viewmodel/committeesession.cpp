// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeesession.h"

namespace simsa::viewmodel {

CommitteeSession::CommitteeSession(std::shared_ptr<CommitteePort> port, QObject *parent)
    : QObject(parent)
    , m_port(std::move(port))
    , m_act(&m_pool)
    , m_keeping(&m_pool)
{
    m_pool.setMaxThreadCount(1);
}

CommitteeSession::~CommitteeSession()
{
    m_act.drop();
    m_keeping.drop();
    m_drafting.drop();
    m_pool.waitForDone();
}

void CommitteeSession::run(Act act)
{
    const bool signsSomething = act != nullptr;
    // A signature must not be dropped because something newer was asked for.
    if (m_act.isRunning() && !signsSomething)
        return;
    m_act.run(
        [port = m_port, act = std::move(act)]() -> base::Result<CommitteeSnapshot> {
            if (act)
                if (const auto done = act(*port); !done)
                    return base::fail(done);
            return port->read();
        },
        [this, signsSomething](base::Result<CommitteeSnapshot> answer) {
            take(std::move(answer), signsSomething);
        });
    emit busyChanged(true);
}

void CommitteeSession::take(base::Result<CommitteeSnapshot> answer, bool signedSomething)
{
    emit busyChanged(false);
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_snapshot = std::move(*answer);
    emit changed();
    if (signedSomething)
        emit succeeded();
}

void CommitteeSession::reload()
{
    run({});
}

void CommitteeSession::counterseal(const base::RecordId &record)
{
    run([record](CommitteePort &port) { return port.counterseal(record); });
}

void CommitteeSession::reconcile(const QString &acceptMissing)
{
    run([acceptMissing](CommitteePort &port) { return port.reconcile(acceptMissing); });
}

void CommitteeSession::draftPlan(const committee::Scenario &scenario)
{
    using Made = base::Result<std::shared_ptr<const committee::MadePlan>>;
    m_drafting.run(
        [basis = m_snapshot.basis, scenario]() -> Made {
            if (!basis)
                return base::fail(base::ErrorCode::NotFound, QStringLiteral("reconciliation"));
            auto made = committee::planOf(*basis, scenario);
            if (!made)
                return base::fail(made);
            return std::make_shared<const committee::MadePlan>(*std::move(made));
        },
        [this](Made answer) {
            m_draftError.reset();
            if (answer)
                m_made = *std::move(answer);
            else
                m_draftError = answer.error();
            emit draftChanged();
        });
}

void CommitteeSession::keepScenarios(const QList<committee::Scenario> &scenarios)
{
    m_snapshot.scenarios = scenarios;
    m_keeping.run([port = m_port, scenarios] { return port->keepScenarios(scenarios); },
                  [this](const base::Result<> &answer) {
                      if (!answer)
                          emit failed(answer.error());
                  });
}

void CommitteeSession::adoptPlan(const record::Plan &plan)
{
    run([plan](CommitteePort &port) { return port.adoptPlan(plan); });
}

void CommitteeSession::writeOpinion(const record::Opinion &opinion)
{
    run([opinion](CommitteePort &port) { return port.writeOpinion(opinion); });
}

void CommitteeSession::returnReview(const base::RecordId &review, const QString &text)
{
    run([review, text](CommitteePort &port) { return port.returnReview(review, text); });
}

void CommitteeSession::advance(DecisionStep step)
{
    run([step](CommitteePort &port) { return port.advance(step); });
}

} // namespace simsa::viewmodel
