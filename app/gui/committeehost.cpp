// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/committeehost.h"

#include "gui/capacityhost.h"
#include "viewmodel/committeeport.h"
#include "viewmodel/format.h"
#include "widgets/committee/arrivalspage.h"
#include "widgets/committee/countersealpage.h"
#include "widgets/committee/decisionspage.h"
#include "widgets/committee/matrixpage.h"
#include "widgets/committee/planpage.h"
#include "widgets/common/mainframe.h"
#include "widgets/office/capacitypage.h"

namespace simsa::app {

namespace format = viewmodel::format;
using widgets::StatusSlot;

namespace {

const QString arrivalsId = QStringLiteral("arrivals");
const QString countersealId = QStringLiteral("counterseal");
const QString matrixId = QStringLiteral("committee");
const QString planId = QStringLiteral("plan");
const QString decisionsId = QStringLiteral("decisions");
const QString capacityId = QStringLiteral("capacity");

} // namespace

CommitteeHost::CommitteeHost(std::unique_ptr<committee::Desk> desk, const exchange::Seat &seat, bool isChair,
                             widgets::MainFrame *frame, const widgets::ThemeController *themes,
                             QObject *parent)
    : DeskHost(parent)
    , m_desk(std::move(desk))
    , m_session(std::make_unique<viewmodel::CommitteeSession>(
          viewmodel::committeePort(m_desk.get(), seat, isChair)))
    , m_capacity(std::make_unique<CapacityHost>(seat, false, themes)) // typed in the office only
    , m_frame(frame)
{
    addPages(themes);
    connectPages();
    m_matrix->setTypedPlaces(viewmodel::typedPlacesOf(seat));
    retitle();
    m_session->reload();
}

// The session's thread uses the desk: it ends first.
CommitteeHost::~CommitteeHost()
{
    m_session.reset();
}

void CommitteeHost::addPages(const widgets::ThemeController *themes)
{
    m_matrix = new widgets::MatrixPage(m_session.get(), themes);
    m_plan = new widgets::PlanPage(m_session.get(), themes);
    m_decisions = new widgets::DecisionsPage(m_session.get(), themes);
    m_arrivals = new widgets::ArrivalsPage(m_session.get(), themes);
    m_counterseal = new widgets::CountersealPage(m_session.get(), themes);
    m_frame->addPage(matrixId, m_matrix);
    m_frame->addPage(planId, m_plan);
    m_frame->addPage(decisionsId, m_decisions);
    m_frame->addPage(arrivalsId, m_arrivals);
    m_frame->addPage(countersealId, m_counterseal);
    m_frame->setPanes(matrixId, m_matrix->panes());
    m_frame->setPanes(planId, m_plan->panes());
    for (QAction *action : m_plan->commands())
        m_frame->addCommand(planId, action);
    m_frame->setPanes(decisionsId, m_decisions->panes());
    m_frame->setPanes(arrivalsId, m_arrivals->panes());
    m_frame->setPanes(countersealId, m_counterseal->panes());
    m_frame->addPage(capacityId, m_capacity->page());
    m_frame->setPanes(capacityId, m_capacity->page()->panes());
}

void CommitteeHost::connectPages()
{
    connect(m_session.get(), &viewmodel::CommitteeSession::changed, this, &CommitteeHost::showStatus);
    connect(m_session.get(), &viewmodel::CommitteeSession::changed, m_capacity.get(),
            [this] { m_capacity->reload(m_session->snapshot().charter); });
    connect(m_capacity.get(), &CapacityHost::failed, this, &CommitteeHost::failed);
    connect(m_capacity.get(), &CapacityHost::noticed, this, &CommitteeHost::noticed);
    connect(m_session.get(), &viewmodel::CommitteeSession::failed, this, &CommitteeHost::failed);
    connect(m_session.get(), &viewmodel::CommitteeSession::succeeded, this, &CommitteeHost::syncRequested);
    connect(m_matrix, &widgets::MatrixPage::syncRequested, this, &CommitteeHost::syncRequested);
    connect(m_arrivals, &widgets::ArrivalsPage::syncRequested, this, &CommitteeHost::syncRequested);
    connect(m_counterseal, &widgets::CountersealPage::syncRequested, this, &CommitteeHost::syncRequested);
    connect(m_matrix, &widgets::MatrixPage::arrivalsRequested, this,
            [this] { m_frame->showPage(arrivalsId); });
    connect(m_plan, &widgets::PlanPage::scoresRequested, this, [this] { m_frame->showPage(matrixId); });
    connect(m_decisions, &widgets::DecisionsPage::planRequested, this, [this] { m_frame->showPage(planId); });
    connect(m_plan, &widgets::PlanPage::opinionRequested, this, [this](const base::ProposalId &proposal) {
        m_frame->showPage(decisionsId);
        m_decisions->editOpinion(proposal);
    });
}

void CommitteeHost::reload()
{
    m_session->reload();
}

void CommitteeHost::undo()
{
    if (m_frame->currentPage() == planId)
        m_plan->undo();
    else if (m_frame->currentPage() == capacityId)
        m_capacity->undo();
}

void CommitteeHost::redo()
{
    if (m_frame->currentPage() == planId)
        m_plan->redo();
    else if (m_frame->currentPage() == capacityId)
        m_capacity->redo();
}

void CommitteeHost::toggleTable()
{
    if (m_frame->currentPage() == planId)
        m_plan->toggleTable();
    else if (m_frame->currentPage() == capacityId)
        m_capacity->toggleTable();
}

bool CommitteeHost::flush()
{
    return m_matrix->flush();
}

void CommitteeHost::retitle()
{
    m_frame->setPageTitle(matrixId, tr("Scores"));
    m_frame->setPageTitle(planId, tr("Plan"));
    m_frame->setPageTitle(decisionsId, tr("Decisions"));
    m_frame->setPageTitle(arrivalsId, tr("Arrived"));
    m_frame->setPageTitle(countersealId, tr("To countersign"));
    m_frame->setPageTitle(capacityId, tr("Capacity"));
    showStatus();
}

void CommitteeHost::showStatus()
{
    const viewmodel::CommitteeSnapshot &snapshot = m_session->snapshot();
    m_frame->setPageCount(arrivalsId, m_arrivals->looks());
    m_frame->setPageCount(countersealId, static_cast<int>(snapshot.awaiting.size()));
    widgets::StatusItems *status = m_frame->status();
    status->set(StatusSlot::Saved, QStringLiteral("check"),
                tr("%1 reviews verified").arg(format::count(snapshot.deliveries.present)),
                QStringLiteral("verified"), viewmodel::Tone::Ok);
    if (snapshot.charter) {
        status->set(StatusSlot::Deadline, QString(),
                    tr("Meeting %1").arg(format::dateTime(snapshot.charter->dates.meeting)),
                    QStringLiteral("meeting"));
    }
}

} // namespace simsa::app
