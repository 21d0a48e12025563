// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/planworkshop.h"

#include "base/json.h"

#include <algorithm>

namespace simsa::viewmodel {

using base::ProposalId;
using committee::HandEdits;
using committee::Scenario;
using committee::Steering;

PlanWorkshop::PlanWorkshop(CommitteeSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

const Scenario &PlanWorkshop::current() const
{
    static const Scenario none;
    return m_active < 0 ? none : m_scenarios.at(m_active);
}

void PlanWorkshop::refresh()
{
    take();
    draft();
}

void PlanWorkshop::take()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    if (snapshot.basis && m_basis != snapshot.basis) {
        m_edits.reset();
        m_basis = snapshot.basis;
        if (auto edits = HandEdits::over(*m_basis))
            m_edits = *std::move(edits);
    }
    if (m_loaded || !m_basis)
        return;
    m_loaded = true;
    m_scenarios = snapshot.scenarios;
    if (m_scenarios.isEmpty()) {
        Scenario first;
        first.name = tr("By rank");
        if (snapshot.plan) // go on from what was signed
            first.steering = {snapshot.plan->line, snapshot.plan->changes};
        m_scenarios.append(first);
    }
    m_active = 0;
    emit scenariosChanged();
}

void PlanWorkshop::draft()
{
    if (m_active >= 0 && m_session->snapshot().reconciliation)
        m_session->draftPlan(current());
}

void PlanWorkshop::keep()
{
    m_session->keepScenarios(m_scenarios);
}

void PlanWorkshop::activate(int index)
{
    if (index < 0 || index >= m_scenarios.size() || index == m_active)
        return;
    m_active = index;
    m_undo.clear();
    m_redo.clear();
    emit scenariosChanged();
    draft();
}

bool PlanWorkshop::add(const QString &name)
{
    if (m_active < 0 || m_scenarios.size() >= committee::mostScenarios)
        return false;
    Scenario scenario;
    scenario.name = base::toNfc(name.trimmed()).left(committee::longestScenarioName);
    scenario.steering = current().steering;
    m_scenarios.append(scenario);
    keep();
    activate(static_cast<int>(m_scenarios.size()) - 1);
    return true;
}

bool PlanWorkshop::add(const Scenario &found)
{
    if (m_active < 0 || m_scenarios.size() >= committee::mostScenarios)
        return false;
    m_scenarios.append(found);
    keep();
    emit scenariosChanged();
    return true;
}

void PlanWorkshop::rename(const QString &name)
{
    const QString text = base::toNfc(name.trimmed()).left(committee::longestScenarioName);
    if (m_active < 0 || text.isEmpty() || text == current().name)
        return;
    m_scenarios[m_active].name = text;
    keep();
    emit scenariosChanged();
    draft(); // the name is signed with the plan
}

bool PlanWorkshop::remove()
{
    if (m_scenarios.size() < 2)
        return false;
    m_removed = {m_active, m_scenarios.takeAt(m_active)};
    m_active = std::max(0, m_active - 1);
    m_undo.clear();
    m_redo.clear();
    keep();
    emit scenariosChanged();
    draft();
    return true;
}

bool PlanWorkshop::bringBack()
{
    if (!m_removed || m_scenarios.size() >= committee::mostScenarios)
        return false;
    m_active = std::min(m_removed->first, static_cast<int>(m_scenarios.size()));
    m_scenarios.insert(m_active, m_removed->second);
    m_removed.reset();
    m_redo.clear();
    keep();
    emit scenariosChanged();
    draft();
    return true;
}

void PlanWorkshop::steer(const Steering &steering)
{
    m_scenarios[m_active].steering = steering;
    keep();
    draft();
}

bool PlanWorkshop::setLine(int rank, bool goesOn)
{
    if (m_active < 0 || current().found || current().steering.line == rank)
        return false;
    if (!goesOn || m_undo.isEmpty())
        m_undo.append(current().steering);
    m_redo.clear();
    steer({rank, current().steering.changes});
    return true;
}

bool PlanWorkshop::edit(const ProposalId &proposal, RowEdit edit, int percent)
{
    const auto made = m_session->made();
    if (m_active < 0 || current().found || !m_edits || !made || proposal.isEmpty())
        return false;
    // Steps faster than plans: what was asked for last counts, not what was computed last.
    committee::MadePlan now = *made;
    now.plan.changes = current().steering.changes;
    now.plan.line = current().steering.line;
    HandEdits::Edit change;
    switch (edit) {
    case RowEdit::Level:
        change = m_edits->atLevel(now, proposal, percent);
        break;
    case RowEdit::Smallest:
        change = m_edits->atSmallest(now, proposal);
        break;
    case RowEdit::Earlier:
    case RowEdit::Later:
        change = m_edits->startShifted(now, proposal, edit == RowEdit::Later ? 1 : -1);
        break;
    case RowEdit::NextCluster:
        change = m_edits->onNextCluster(now, proposal);
        break;
    case RowEdit::Up:
    case RowEdit::Down:
        change = m_edits->moved(now, proposal, edit == RowEdit::Down ? 1 : -1);
        break;
    case RowEdit::SetAside: {
        const record::PlannedChange *settled = current().steering.of(proposal);
        change = m_edits->setAside(now, proposal, !(settled && settled->setAside));
        break;
    }
    case RowEdit::GiveBack:
        if (current().steering.of(proposal))
            change = record::PlannedChange{proposal, 0, 0, {}, 0, false, {}};
        break;
    }
    Steering steering = current().steering;
    if (change)
        steering.put(*change);
    if (!change || steering == current().steering)
        return false;
    m_undo.append(current().steering);
    m_redo.clear();
    steer(steering);
    return true;
}

void PlanWorkshop::setReason(const ProposalId &proposal, const QString &reason)
{
    const record::PlannedChange *settled = m_active < 0 ? nullptr : current().steering.of(proposal);
    const QString text = base::toNfc(reason.trimmed());
    if (!settled || settled->reason == text)
        return;
    record::PlannedChange change = *settled;
    change.reason = text;
    Steering steering = current().steering;
    steering.put(change);
    m_undo.append(current().steering);
    m_redo.clear();
    steer(steering);
}

bool PlanWorkshop::undo()
{
    if (m_undo.isEmpty())
        return bringBack();
    m_redo.append(current().steering);
    steer(m_undo.takeLast());
    return true;
}

bool PlanWorkshop::redo()
{
    if (m_redo.isEmpty())
        return false;
    m_undo.append(current().steering);
    steer(m_redo.takeLast());
    return true;
}

QList<ProposalId> PlanWorkshop::withoutReason() const
{
    return current().steering.withoutReason();
}

QList<ProposalId> PlanWorkshop::order() const
{
    const auto made = m_session->made();
    return m_edits && made ? m_edits->order(made->plan) : QList<ProposalId>();
}

} // namespace simsa::viewmodel
