// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officehost.h"

#include "gui/capacityhost.h"
#include "gui/dayhost.h"
#include "gui/recoveryhost.h"
#include "office/crl.h"
#include "viewmodel/format.h"
#include "widgets/common/mainframe.h"
#include "widgets/office/bundlespage.h"
#include "widgets/office/capacitypage.h"
#include "widgets/office/checkpointspage.h"
#include "widgets/office/enrolmentdaypage.h"
#include "widgets/office/intakepage.h"
#include "widgets/office/overviewpage.h"
#include "widgets/office/packetspage.h"
#include "widgets/office/peoplepage.h"
#include "widgets/office/questionspage.h"

namespace simsa::app {

namespace format = viewmodel::format;
using widgets::StatusSlot;

namespace {

const QString overviewId = QStringLiteral("office");
const QString intakeId = QStringLiteral("intake");
const QString peopleId = QStringLiteral("people");
const QString bundlesId = QStringLiteral("bundles");
const QString checkpointsId = QStringLiteral("checkpoints");
const QString packetsId = QStringLiteral("packet");
const QString capacityId = QStringLiteral("capacity");
const QString questionsId = QStringLiteral("questions");
const QString dayId = QStringLiteral("enrolmentday");

} // namespace

OfficeHost::OfficeHost(std::unique_ptr<office::Desk> desk, const exchange::Seat &seat,
                       widgets::MainFrame *frame, const widgets::ThemeController *themes, QObject *parent)
    : DeskHost(parent)
    , m_desk(std::move(desk))
    , m_seat(seat)
    , m_frame(frame)
{
    m_session.setSnapshot(viewmodel::officeSnapshot(*m_desk, m_seat.clock->now()));
    readPackets();
    addPages(themes);
    connectPages();
    retitle();
}

OfficeHost::~OfficeHost() = default;

bool OfficeHost::isBusy() const
{
    return m_session.isBusy() || m_day->isBusy();
}

call::Roster OfficeHost::nextRoster() const
{
    const auto &inForce = m_desk->ledger().roster();
    call::Roster roster = inForce ? inForce->value : call::Roster();
    roster.version += inForce ? 1 : 0;
    return roster;
}

crypto::Crl OfficeHost::crl()
{
    const auto kept = office::keptCrl(m_seat);
    if (!kept)
        emit failed(kept.error());
    const crypto::Crl &last = m_desk->ledger().crl();
    const bool newer = kept && *kept && (last.isNull() || (*kept)->number() > last.number());
    return newer ? **kept : last;
}

void OfficeHost::addPages(const widgets::ThemeController *themes)
{
    m_overview = new widgets::OverviewPage(&m_session, themes);
    m_intake = new widgets::IntakePage(&m_session, themes);
    m_people = new widgets::PeoplePage(&m_session, themes);
    m_bundles = new widgets::BundlesPage(&m_session, themes);
    m_checkpoints = new widgets::CheckpointsPage(&m_session, themes);
    m_packets = new widgets::PacketsPage(&m_session, themes);
    m_questions = new widgets::QuestionsPage(&m_session, viewmodel::typedPlacesOf(m_seat), themes);
    const auto add = [this](const QString &id, auto *page) {
        m_frame->addPage(id, page);
        m_frame->setPanes(id, page->panes());
    };
    m_recovery = std::make_unique<RecoveryHost>(m_desk.get(), m_seat, &m_session, m_people, themes);
    add(overviewId, m_overview);
    add(intakeId, m_intake);
    add(peopleId, m_people);
    add(bundlesId, m_bundles);
    add(checkpointsId, m_checkpoints);
    add(packetsId, m_packets);
    m_capacity = std::make_unique<CapacityHost>(m_seat, true, themes);
    add(capacityId, m_capacity->page());
    m_capacity->reload(m_session.snapshot().charter);
    add(questionsId, m_questions);
    const identity::Pins pins{m_seat.trust.ca, m_seat.trust.office, m_seat.trust.chair};
    m_day = std::make_unique<DayHost>(
        themes, m_seat.clock, [this] { return nextRoster(); }, pins);
    add(dayId, m_day->page());
    m_day->useVault(m_seat.vault);
}

void OfficeHost::connectPages()
{
    connect(&m_session, &viewmodel::OfficeSession::failed, this, &OfficeHost::failed);
    connect(m_capacity.get(), &CapacityHost::failed, this, &OfficeHost::failed);
    connect(m_capacity.get(), &CapacityHost::noticed, this, &OfficeHost::noticed);
    connect(m_recovery.get(), &RecoveryHost::changed, this, [this] {
        reload();
        emit syncRequested();
    });
    connect(m_overview, &widgets::OverviewPage::syncRequested, this, &OfficeHost::syncRequested);
    connect(m_people, &widgets::PeoplePage::syncRequested, this, &OfficeHost::syncRequested);
    connect(m_checkpoints, &widgets::CheckpointsPage::syncRequested, this, &OfficeHost::syncRequested);
    connect(m_overview, &widgets::OverviewPage::checkpointRequested, this, &OfficeHost::makeCheckpoint);
    connect(m_checkpoints, &widgets::CheckpointsPage::checkpointRequested, this, &OfficeHost::makeCheckpoint);
    connect(m_overview, &widgets::OverviewPage::bundlesPageRequested, this,
            [this] { m_frame->showPage(bundlesId); });
    connect(m_overview, &widgets::OverviewPage::intakePageRequested, this,
            [this] { m_frame->showPage(intakeId); });
    connect(m_overview, &widgets::OverviewPage::arrivalsPageRequested, this, [this] {
        m_frame->showPage(checkpointsId);
        m_checkpoints->showLooks();
    });
    connect(m_questions, &widgets::QuestionsPage::answerRequested, this, &OfficeHost::answer);
    connect(m_questions, &widgets::QuestionsPage::syncRequested, this, &OfficeHost::syncRequested);
    connect(m_bundles, &widgets::BundlesPage::bundlesRequested, this, &OfficeHost::makeBundles);
    connect(m_intake, &widgets::IntakePage::intakeRequested, this, &OfficeHost::lookThrough);
    connect(m_intake, &widgets::IntakePage::takeInRequested, this, &OfficeHost::takeIn);
    connect(m_packets, &widgets::PacketsPage::packetRequested, this,
            [this](const QString &path) { makePacket({}, path); });
    connect(m_packets, &widgets::PacketsPage::applicantPacketRequested, this,
            [this](const base::ProposalId &proposal, const QString &path) { makePacket(proposal, path); });
    connect(m_packets, &widgets::PacketsPage::verifyRequested, this, &OfficeHost::verifyRequested);
}

bool OfficeHost::flush()
{
    return m_questions->flush();
}

void OfficeHost::reload()
{
    if (m_session.isBusy())
        return;
    if (const auto refreshed = m_desk->refresh(); !refreshed)
        emit failed(refreshed.error());
    m_session.setSnapshot(viewmodel::officeSnapshot(*m_desk, m_seat.clock->now()));
    m_capacity->reload(m_session.snapshot().charter);
    readPackets();
    showStatus();
}

void OfficeHost::undo()
{
    if (m_frame->currentPage() == capacityId)
        m_capacity->undo();
}

void OfficeHost::redo()
{
    if (m_frame->currentPage() == capacityId)
        m_capacity->redo();
}

void OfficeHost::toggleTable()
{
    if (m_frame->currentPage() == capacityId)
        m_capacity->toggleTable();
}

void OfficeHost::retitle()
{
    m_frame->setPageTitle(overviewId, tr("Overview"));
    m_frame->setPageTitle(intakeId, tr("Intake"));
    m_frame->setPageTitle(peopleId, tr("People"));
    m_frame->setPageTitle(bundlesId, tr("Bundles"));
    m_frame->setPageTitle(checkpointsId, tr("Arrived"));
    m_frame->setPageTitle(packetsId, tr("Packets"));
    m_frame->setPageTitle(capacityId, tr("Capacity"));
    m_frame->setPageTitle(questionsId, tr("Questions"));
    m_frame->setPageTitle(dayId, tr("Enrolment day"));
    showStatus();
}

void OfficeHost::showStatus()
{
    m_frame->setPageCount(questionsId, m_questions->waiting());
    widgets::StatusItems *status = m_frame->status();
    status->set(StatusSlot::Saved, QStringLiteral("check"), tr("All saved here"), QStringLiteral("saved"),
                viewmodel::Tone::Ok);
    const auto &checkpoint = m_desk->ledger().checkpoint();
    status->setGlyph(StatusSlot::Acknowledged, viewmodel::Status::Acknowledged,
                     checkpoint ? tr("Checkpoint %1 · next %2")
                                      .arg(checkpoint->value.number)
                                      .arg(format::dateTime(checkpoint->value.nextDue))
                                : QString(),
                     QStringLiteral("checkpoint"));
    if (m_desk->ledger().charter()) {
        const int version = m_desk->ledger().charter()->value.version;
        status->set(StatusSlot::Deadline, QString(),
                    tr("Charter version %1 · countersigned by the chair").arg(version),
                    QStringLiteral("charter"));
    }
}

} // namespace simsa::app
