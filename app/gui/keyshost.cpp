// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyshost.h"

#include "base/files.h"
#include "destruction.h"
#include "gui/sheetsaving.h"
#include "keyexport.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QTimer>

namespace simsa::app {

using base::Result;
using widgets::FrameCommand;
using widgets::KeysPage;
using Task = KeysPage::Task;

namespace {

const QString pageId = QStringLiteral("keys");
constexpr int quietMs = 200;

} // namespace

KeysHost::KeysHost(widgets::MainFrame *frame, const widgets::ThemeController *themes, QThreadPool *pool,
                   std::function<bool()> quiet)
    : m_frame(frame)
    , m_page(new KeysPage(themes))
    , m_work(pool)
    , m_quiet(std::move(quiet))
{
    m_frame->addPage(pageId, m_page, false);
    m_frame->setBesideDesk(pageId);
    m_frame->setPanes(pageId, m_page->panes());
    connect(m_frame, &widgets::MainFrame::vaultRequested, this, &KeysHost::show);
    connect(m_page, &KeysPage::backRequested, this, &KeysHost::leave);
    connect(m_page, &KeysPage::taskRequested, this, &KeysHost::begin);
    connect(m_page, &KeysPage::passphraseChangeRequested, this, &KeysHost::changePassphrase);
    connect(m_page, &KeysPage::exportRequested, this, &KeysHost::exportKey);
}

void KeysHost::open(std::shared_ptr<Workstation> workstation, const QString &folder)
{
    m_workstation = std::move(workstation);
    m_folder = folder;
    m_frame->menu()->action(FrameCommand::Vault)->setEnabled(true);
    const auto view = viewmodel::keysViewOf(m_workstation->device(), m_workstation->clock().now());
    if (view.tone != viewmodel::Tone::Ok)
        m_frame->toast()->say(view.fact + u' ' + view.advice);
}

void KeysHost::close()
{
    m_work.drop();
    m_page->setBusy(false);
    m_page->setView({}, {});
    m_frame->menu()->action(FrameCommand::Vault)->setEnabled(false);
    m_workstation.reset();
}

void KeysHost::show()
{
    if (!m_workstation || m_frame->currentPage() == pageId)
        return;
    m_before = m_frame->currentPage();
    refresh();
    m_frame->showPage(pageId);
}

void KeysHost::leave()
{
    m_frame->showPage(m_before);
}

void KeysHost::refresh()
{
    const auto view = viewmodel::keysViewOf(m_workstation->device(), m_workstation->clock().now());
    QList<Task> tasks{Task::Lock, Task::Backup, Task::RecoverySheet};
    if (!m_workstation->device().token())
        tasks.append(Task::ExportKey); // what lies on a token does not leave it
    if (view.mayRenew)
        tasks.append(Task::Renew);
    if (view.renewing)
        tasks.append(Task::AcceptReply);
    m_page->setView(view, m_folder);
    m_page->setTasks(tasks);
}

void KeysHost::begin(Task task)
{
    switch (task) {
    case Task::Lock:
        emit lockRequested();
        return;
    case Task::Backup:
        backUp();
        return;
    case Task::RecoverySheet:
        saveSheet();
        return;
    case Task::ExportKey:
        m_page->askForExport();
        return;
    case Task::Renew:
        whenQuiet([this] { renew(); });
        return;
    case Task::AcceptReply:
        chooseReply();
        return;
    }
}

void KeysHost::backUp()
{
    const QString day = m_workstation->clock().now().toLocalTime().date().toString(Qt::ISODate);
    const QString path = QFileDialog::getSaveFileName(
        m_frame, tr("Where the backup goes"), QStringLiteral("simsa-%1.simsa-backup").arg(day),
        tr("Backups (*.simsa-backup)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || !m_workstation)
        return;
    m_page->setBusy(true);
    m_work.run([workstation = m_workstation, path] { return app::backUp(*workstation, path); },
               [this, path](const Result<store::BackupInfo> &made) {
                   m_page->setBusy(false);
                   if (made)
                       m_page->showDone(
                           tr("Everything is in %1.").arg(QDir::toNativeSeparators(path)),
                           tr("It is sealed, and opens with today's passphrase. Keep it on another disk."));
                   else
                       m_page->showError(viewmodel::errorText(made.error()));
               });
}

void KeysHost::whenQuiet(const std::function<void()> &step)
{
    if (m_quiet() && !m_work.isRunning())
        return step();
    m_page->setBusy(true);
    QTimer::singleShot(quietMs, this, [this, step, workstation = std::weak_ptr(m_workstation)] {
        if (!m_workstation || workstation.lock() != m_workstation)
            return;
        m_page->setBusy(false);
        whenQuiet(step);
    });
}

void KeysHost::renew()
{
    const auto file = m_workstation->renewalRequest();
    if (!file)
        return m_page->showError(viewmodel::errorText(file.error()));
    refresh(); // the keys are kept, whatever becomes of the file
    const QString name = QStringLiteral("%1.simsa-renewal").arg(m_workstation->device().person().text());
    const QString path = QFileDialog::getSaveFileName(m_frame, tr("Where the renewal goes"), name,
                                                      tr("Renewals (*.simsa-renewal)"));
    if (path.isEmpty() || !m_workstation)
        return;
    if (const auto written = base::writeFile(path, *file); !written)
        return m_page->showError(viewmodel::errorText(written.error()));
    m_page->showDone(tr("The renewal is in %1.").arg(QDir::toNativeSeparators(path)),
                     tr("Send it to the office, and take the reply in here. Until then nothing changes."));
}

void KeysHost::chooseReply()
{
    const QString path = QFileDialog::getOpenFileName(m_frame, tr("The office's reply"), {},
                                                      tr("Replies (*.simsa-enrolment)"));
    if (!path.isEmpty() && m_workstation)
        takeReply(path);
}

void KeysHost::takeReply(const QString &path)
{
    whenQuiet([this, path] {
        const auto bytes = base::readFile(path);
        const auto accepted = bytes ? m_workstation->acceptRenewal(*bytes) : base::fail(bytes);
        if (!accepted && accepted.error().code == base::ErrorCode::FingerprintMismatch) {
            emit comparingNeeded(path);
            return;
        }
        show();
        if (!accepted)
            return m_page->showError(viewmodel::errorText(accepted.error()));
        refresh();
        m_page->showDone(
            tr("The new certificates are in use."),
            tr("What was sealed to the old ones still opens. The office names the new ones in its "
               "next roster."));
    });
}

void KeysHost::exportKey(widgets::ExportKeyCard::Key key, const QString &passphrase)
{
    const bool signs = key == widgets::ExportKeyCard::Key::Signing;
    const QString path = QFileDialog::getSaveFileName(m_frame, tr("Where the key goes"),
                                                      signs ? QStringLiteral("simsa-signing.p12")
                                                            : QStringLiteral("simsa-opening.p12"),
                                                      tr("Keys (*.p12)"));
    if (path.isEmpty() || !m_workstation)
        return;
    m_page->setBusy(true);
    m_work.run(
        [workstation = m_workstation, signs, passphrase, path] {
            return app::exportKey(*workstation, signs ? crypto::KeyUse::Signing : crypto::KeyUse::Encryption,
                                  passphrase, path);
        },
        [this, path](const Result<> &exported) {
            m_page->setBusy(false);
            if (exported)
                m_page->showDone(tr("The key is in %1.").arg(QDir::toNativeSeparators(path)),
                                 tr("Keep the file and its passphrase apart: together they are you."));
            else if (exported.error().detail == vaultsOwnDetail)
                m_page->showError({tr("That passphrase opens the vault."),
                                   tr("Nothing was written."),
                                   tr("Give the file a passphrase of its own."),
                                   {}});
            else
                m_page->showError(viewmodel::errorText(exported.error()));
        });
}

void KeysHost::saveSheet()
{
    const auto saved = saveRecoverySheet(m_frame, *m_workstation, m_folder);
    if (!saved)
        m_page->showError(viewmodel::errorText(saved.error()));
    else if (!saved->isEmpty())
        m_page->showDone(tr("The recovery sheet is in %1.").arg(QDir::toNativeSeparators(*saved)),
                         tr("Print it and keep it apart from this computer. The passphrase is not on it."));
}

void KeysHost::changePassphrase(const QString &current, const QString &next)
{
    m_page->setBusy(true);
    m_work.run([workstation = m_workstation, current,
                next] { return workstation->vault().changePassphrase(current, next); },
               [this](const Result<> &changed) {
                   m_page->setBusy(false);
                   if (changed)
                       m_page->showDone(tr("The passphrase is changed."),
                                        tr("Backups made before still open with the old one."));
                   else
                       m_page->showError(viewmodel::errorText(changed.error()));
               });
}

} // namespace simsa::app
