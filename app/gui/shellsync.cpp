// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ownperson.h"
#include "gui/closingnotice.h"
#include "gui/shell.h"
#include "viewmodel/errortext.h"
#include "viewmodel/format.h"
#include "widgets/common/alarmbar.h"
#include "widgets/common/findingspage.h"
#include "widgets/common/toast.h"

#include <QFileDialog>

// The exchange with the depot, and what it found.
namespace simsa::app {

namespace format = viewmodel::format;
using base::ErrorCode;
using base::Result;

namespace {
const QString findingsId = QStringLiteral("findings");
} // namespace

void Shell::chooseDepot()
{
    const auto known = m_workstation ? m_workstation->depotAddress(m_call) : QString();
    const QString folder =
        QFileDialog::getExistingDirectory(m_frame.get(), tr("The depot's folder"), known.value_or(QString()));
    if (!folder.isEmpty())
        sync(folder);
}

void Shell::sync(const QString &address)
{
    if (m_syncing.isRunning() && !address.isEmpty())
        m_nextDepot = address;
    if (!m_workstation || !m_host || m_syncing.isRunning() || !m_host->flush())
        return;
    m_syncing.run(
        [workstation = m_workstation, call = m_call, address](const viewmodel::CancelFlag &stop) {
            return workstation->sync(call, address, [stop](int) { return !stop.isSet(); });
        },
        [this](const Result<exchange::SyncReport> &report) { synced(report); });
}

void Shell::synced(const Result<exchange::SyncReport> &report)
{
    const QString now = format::time(QDateTime::currentDateTime());
    widgets::StatusItems *status = m_frame->status();
    using widgets::StatusSlot;
    if (report) {
        m_reachedAt = QDateTime::currentDateTime();
        status->set(StatusSlot::Depot, QStringLiteral("depot"), tr("Depot reached at %1").arg(now),
                    QStringLiteral("reached"));
        m_host->reload();
    } else if (report.error().code == ErrorCode::NotFound) {
        status->set(StatusSlot::Depot, QStringLiteral("depot"), tr("No depot set"), QStringLiteral("none"));
    } else {
        status->set(
            StatusSlot::Depot, QStringLiteral("warn"),
            m_reachedAt.isValid()
                ? tr("Depot last reached %1; trying again by itself").arg(format::dateTime(m_reachedAt))
                : tr("Depot not reached at %1; trying again by itself").arg(now),
            QStringLiteral("unreached"), viewmodel::Tone::Warn);
    }
    if (report)
        showFindings(report->findings);
    if (report && !report->findings.isEmpty())
        m_frame->toast()->say(
            tr("%n thing(s) that arrived need a look", nullptr, static_cast<int>(report->findings.size())),
            tr("Show them"));
    else if (report && report->newEpoch)
        m_frame->toast()->say(
            tr("This vault was older than what it had sent, as after restoring a backup. %n of your "
               "own records came back; new ones start a new feed.",
               nullptr, report->restored));
    if (!m_nextDepot.isEmpty())
        sync(std::exchange(m_nextDepot, {}));
}

void Shell::buildFindings()
{
    m_alarm = new widgets::AlarmBar(m_themes);
    m_frame->addStrip(m_alarm);
    m_findings = new widgets::FindingsPage(m_themes);
    m_frame->addPage(findingsId, m_findings, false);
    m_frame->setBesideDesk(findingsId);
    m_frame->setPanes(findingsId, m_findings->panes());
    connect(m_alarm, &widgets::AlarmBar::confirmed, this, &Shell::confirmDevice);
    connect(m_findings, &widgets::FindingsPage::backRequested, this,
            [this] { m_frame->showPage(m_host ? m_host->firstPage() : QStringLiteral("welcome")); });
    connect(m_frame->toast(), &widgets::Toast::actionActivated, this,
            [this] { m_frame->showPage(findingsId); });
}

void Shell::showFindings(const QList<exchange::SyncFinding> &findings)
{
    QList<widgets::FindingsPage::Entry> entries;
    for (const exchange::SyncFinding &finding : findings)
        entries.append({{finding.code, finding.detail}, finding.where});
    m_findings->setFindings(entries, QDateTime::currentDateTime());
    QList<widgets::StrangeDevice> strangers;
    for (const exchange::SyncFinding &finding : findings) {
        if (finding.code == ErrorCode::DeviceInMyName)
            strangers.append({finding.where, finding.detail});
    }
    // It stays until a later exchange finds none: a message that goes by is easily missed.
    m_alarm->setDevices(strangers);
    showClosing();
}

void Shell::showClosing()
{
    const QString text = closingNotice(*m_workstation, m_call);
    m_frame->status()->set(widgets::StatusSlot::Note, QStringLiteral("warn"), text,
                           text.isEmpty() ? QString() : QStringLiteral("closed"), viewmodel::Tone::Warn);
}

void Shell::showStrangers()
{
    const exchange::Seat seat = m_workstation->seat(m_call);
    const auto ledger = seat.ledger();
    const auto found =
        ledger ? exchange::devicesInMyName(*seat.vault, *ledger, seat.trust) : base::fail(ledger);
    if (!found)
        return showError(found.error());
    QList<widgets::StrangeDevice> strangers;
    for (const exchange::SyncFinding &finding : *found)
        strangers.append({finding.where, finding.detail});
    m_alarm->setDevices(strangers);
}

void Shell::confirmDevice(const QString &hex)
{
    const auto device = base::DeviceId::fromHex(hex);
    const auto kept = device && m_workstation ? exchange::confirmDevice(m_workstation->vault(), *device)
                                              : Result<>(base::fail(ErrorCode::InvalidArgument, hex));
    if (!kept)
        return showError(kept.error());
    showStrangers();
    m_frame->toast()->say(tr("Kept: that device is yours. It is not warned of any more."));
}

} // namespace simsa::app
