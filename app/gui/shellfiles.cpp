// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "committee/desk.h"
#include "gui/keyshost.h"
#include "gui/sheetsaving.h"
#include "gui/shell.h"
#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "review/desk.h"
#include "viewmodel/format.h"
#include "viewmodel/packetreportof.h"
#include "widgets/common/enrolpage.h"
#include "widgets/common/toast.h"
#include "widgets/office/verifypage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "example/examplecall.h"

// Files and enrolment: what comes in from outside.
namespace simsa::app {

namespace format = viewmodel::format;
using base::ErrorCode;
using base::Result;

void Shell::buildEnrolment()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_enrol->setFolder(m_options.vaultFolder.isEmpty() ? QDir(home).filePath(QStringLiteral("vault"))
                                                       : m_options.vaultFolder);
    connect(m_enrol, &widgets::EnrolPage::createRequested, this, &Shell::createVault);
    connect(m_enrol, &widgets::EnrolPage::replyChosen, this,
            [this](const QString &path) { openFiles({path}); });
    connect(m_enrol, &widgets::EnrolPage::replyConfirmed, this, &Shell::acceptReply);
    connect(m_enrol, &widgets::EnrolPage::openRequested, this, &Shell::enter);
    connect(m_enrol, &widgets::EnrolPage::sheetRequested, this, [this] {
        const auto saved = saveRecoverySheet(m_frame.get(), *m_workstation, m_options.vaultFolder);
        if (!saved)
            m_enrol->showError(viewmodel::errorText(saved.error()));
        else if (!saved->isEmpty())
            m_frame->toast()->say(tr("The recovery sheet is in %1.").arg(QDir::toNativeSeparators(*saved)));
    });
    connect(m_enrol, &widgets::EnrolPage::backRequested, this,
            [this] { m_frame->showPage(QStringLiteral("welcome")); });
}

void Shell::createVault(const QString &folder, const QString &passphrase, const QString &name)
{
    m_enrol->setBusy(true);
    const WorkstationConfig config{folder, passphrase, nullptr, {}};
    m_opening.run([config] { return Workstation::create(config); },
                  [this, folder, name](Result<std::unique_ptr<Workstation>> made) {
                      m_enrol->setBusy(false);
                      const auto request = made ? (*made)->enrolmentRequest(name) : base::fail(made);
                      const QString path = QDir(folder).filePath(QStringLiteral("enrolment.simsa-request"));
                      const auto written = request ? base::writeFile(path, *request) : base::fail(request);
                      if (!written) {
                          m_enrol->showError(viewmodel::errorText(written.error()));
                          return;
                      }
                      m_options.vaultFolder = folder;
                      m_workstation = *std::move(made);
                      m_autoLock->start();
                      m_enrol->setRequest(path, identity::spokenFingerprint(*request),
                                          identity::scanTextOf(identity::ScanKind::Request, *request));
                  });
}

void Shell::acceptReply(const QString &fingerprint)
{
    const auto bytes = base::readFile(m_replyPath);
    const auto accepted = bytes && m_workstation ? m_workstation->acceptEnrolment(*bytes, fingerprint)
                                                 : base::fail(ErrorCode::FileNotFound, m_replyPath);
    if (!accepted)
        m_enrol->showError(viewmodel::errorText(accepted.error()));
    else
        m_enrol->setDone(m_workstation->device().name().ko);
}

void Shell::compareReply(const QString &path)
{
    const auto bytes = base::readFile(path);
    const auto reply = bytes ? identity::replyFromBytes(*bytes) : base::fail(bytes);
    m_replyPath = path;
    m_frame->showPage(QStringLiteral("enrol"));
    if (reply)
        m_enrol->setReply(identity::spokenFingerprint(*bytes), reply->name.ko,
                          identity::scanTextOf(identity::ScanKind::Reply, *bytes));
    else
        m_enrol->showError(viewmodel::errorText(reply.error()));
}

void Shell::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString suffix = QFileInfo(path).suffix();
        if (suffix == QLatin1String("asice")) {
            verifyPacket(path);
        } else if (suffix == QLatin1String("simsa-enrolment") && m_workstation) {
            if (m_keys->isOpen())
                m_keys->takeReply(path);
            else
                compareReply(path);
        } else if (m_workstation && m_workstation->device().isEnrolled()) {
            loadBundle(path);
        } else {
            m_options.files.append(path); // opened once the vault is
            m_frame->toast()->say(tr("Unlock or enrol first; the file is opened then."));
        }
    }
}

void Shell::loadBundle(const QString &path)
{
    const exchange::Seat seat = m_workstation->seat(m_call);
    const auto kind = m_call.isEmpty() ? Result<DeskKind>(DeskKind::Review) : m_workstation->deskOf(m_call);
    if (kind && *kind == DeskKind::Committee) {
        if (const auto loaded = committee::Desk::load(seat, path); !loaded)
            return showError(loaded.error());
        return openDesk();
    }
    const auto loaded = review::Desk::load(seat, path);
    if (!loaded)
        return showError(loaded.error());
    m_frame->toast()->say(loaded->known ? tr("This material is open already.")
                                        : tr("%n new proposal(s)", nullptr, loaded->added));
    openDesk();
}

void Shell::verifyPacket(const QString &path)
{
    packet::PacketTrust trust;
    if (m_workstation && m_workstation->device().isEnrolled()) {
        const identity::Pins &pins = m_workstation->device().pins();
        trust = {pins.ca.fingerprint(), pins.office, pins.chair};
    }
    QElapsedTimer timer;
    timer.start();
    m_verifying.run([path, trust] { return packet::verifyPacket(path, trust); },
                    [this, path, timer](const Result<packet::PacketVerdict> &verdict) {
                        if (!verdict)
                            return showError(verdict.error());
                        viewmodel::PacketReport report = viewmodel::packetReportOf(*verdict);
                        report.path = path;
                        report.size = QFileInfo(path).size();
                        report.milliseconds = timer.elapsed();
                        m_verify->setReport(report);
                        m_frame->showPage(QStringLiteral("verify"));
                    });
}

void Shell::startPractice()
{
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                               .filePath(QStringLiteral("practice"));
    m_frame->toast()->say(tr("Laying the practice call out; this takes a minute."));
    ExampleOptions options;
    options.folder = folder;
    options.until = Station::Bundles;
    options.today = QDateTime::currentDateTimeUtc();
    m_opening.run([options] { return ExampleCall::layOut(options); },
                  [this, folder](const Result<> &laidOut) {
                      if (!laidOut)
                          return showError(laidOut.error());
                      m_options.vaultFolder = QDir(folder).filePath(QStringLiteral("reviewers/V01"));
                      m_options.files = {QDir(folder).filePath(QStringLiteral("bundles/V01.simsa"))};
                      unlock(examplePassphrase(QStringLiteral("reviewers/V01")));
                  });
}

void Shell::showError(const base::Error &error)
{
    m_frame->toast()->say(viewmodel::errorText(error).line());
}

} // namespace simsa::app
