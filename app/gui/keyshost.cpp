// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyshost.h"

#include "destruction.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

namespace simsa::app {

using base::Result;
using widgets::FrameCommand;
using widgets::KeysPage;
using Task = KeysPage::Task;

namespace {
const QString pageId = QStringLiteral("keys");
} // namespace

KeysHost::KeysHost(widgets::MainFrame *frame, const widgets::ThemeController *themes, QThreadPool *pool)
    : m_frame(frame)
    , m_page(new KeysPage(themes))
    , m_work(pool)
{
    m_frame->addPage(pageId, m_page, false);
    m_frame->setBesideDesk(pageId);
    m_frame->setPanes(pageId, m_page->panes());
    m_page->setTasks({Task::Lock, Task::Backup});
    connect(m_frame, &widgets::MainFrame::vaultRequested, this, &KeysHost::show);
    connect(m_page, &KeysPage::backRequested, this, &KeysHost::leave);
    connect(m_page, &KeysPage::taskRequested, this, &KeysHost::begin);
    connect(m_page, &KeysPage::passphraseChangeRequested, this, &KeysHost::changePassphrase);
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
    m_page->setView(viewmodel::keysViewOf(m_workstation->device(), m_workstation->clock().now()), m_folder);
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
    case Task::ExportKey:
    case Task::Renew:
        return; // not offered
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
