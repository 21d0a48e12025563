// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/autolock.h"
#include "gui/deskhost.h"
#include "packet/packetverifier.h"
#include "viewmodel/task.h"
#include "widgets/common/mainframe.h"
#include "widgets/common/themecontroller.h"
#include "workstation.h"

#include <QThreadPool>
#include <QTimer>

namespace simsa::widgets {
class AlarmBar;
class EnrolPage;
class FindingsPage;
class UnlockPage;
class VerifyPage;
class WaitingPage;
class WelcomePage;
} // namespace simsa::widgets

namespace simsa::app {

class ComputerChecks;
class KeysHost;
class WindowPlace;

/// What the window is started with.
struct ShellOptions
{
    QString vaultFolder;   ///< empty: the welcome page
    QString passphrase;    ///< empty: asked for
    QString page;          ///< page to show first; empty: the desk's own first
    QStringList files;     ///< bundles, packets, replies
    QString programFolder; ///< where simsa was started from
    std::chrono::minutes lockAfter{AutoLock::defaultIdleMinutes}; ///< without keys or mouse
};

/// The window's life: welcome, enrolment, unlocking, the desk of whoever unlocked, files that are opened,
/// sync, lock.
class Shell final : public QObject
{
    Q_OBJECT

public:
    Shell(ShellOptions options, widgets::ThemeController *themes, viewmodel::Language *language);
    ~Shell() override;

    void show();

private:
    void buildFrame();
    void connectFrame();
    void buildWelcome();
    void buildEnrolment();
    // vault
    /// `pin`: of the token its keys lie on; empty as long as nobody was asked for one.
    void unlock(const QString &passphrase, const QString &pin = {});
    void notUnlocked(const base::Error &error, bool pinAsked);
    void unlocked(std::unique_ptr<Workstation> workstation);
    void lock();
    /// Locks unless something is under way that must not be cut off; open dialogs are closed first.
    void lockByItself();
    /// Everything on the screen is on disk; false, and says so, if not.
    bool keepAll();
    /// An enrolled vault is open: its desk, its keys, and the files that waited for it.
    void enter();
    void openDesk();
    [[nodiscard]] base::Result<std::unique_ptr<DeskHost>> hostFor(const base::CallId &call);
    void adopt(std::unique_ptr<DeskHost> host);
    // enrolment
    void createVault(const QString &folder, const QString &passphrase, const QString &name);
    void acceptReply(const QString &fingerprint);
    /// Shows the fingerprint of a reply, to be compared aloud.
    void compareReply(const QString &path);
    // files
    void openFiles(const QStringList &paths);
    void loadBundle(const QString &path);
    void verifyPacket(const QString &path);
    void startPractice();
    // depot
    void chooseDepot();
    /// With the call's depot, or with this one, which is kept if it answers.
    void sync(const QString &address = {});
    void synced(const base::Result<exchange::SyncReport> &report);
    // what it found
    void buildFindings();
    void showFindings(const QList<exchange::SyncFinding> &findings);
    /// Warns, lastingly, of devices under the own person that are not confirmed; also without a depot.
    void showStrangers();
    /// Says, lastingly, that the call is closed, if it is.
    void showClosing();
    void confirmDevice(const QString &hex);
    void showError(const base::Error &error);
    // what the pages before a desk say
    void showWelcome();
    void showComputer();
    void describeVault();
    [[nodiscard]] QString nameOf(const identity::Device &device) const;
    [[nodiscard]] QString pdfWorkerPath() const;

    ShellOptions m_options;
    widgets::ThemeController *m_themes;
    viewmodel::Language *m_language;
    std::unique_ptr<widgets::MainFrame> m_frame;
    widgets::WelcomePage *m_welcome = nullptr;
    widgets::UnlockPage *m_unlock = nullptr;
    widgets::EnrolPage *m_enrol = nullptr;
    widgets::VerifyPage *m_verify = nullptr;
    widgets::WaitingPage *m_waiting = nullptr;
    widgets::FindingsPage *m_findings = nullptr;
    widgets::AlarmBar *m_alarm = nullptr;
    std::unique_ptr<KeysHost> m_keys;
    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<AutoLock> m_autoLock;
    // Shared with the work under way: a vault that is locked meanwhile closes when that has stopped.
    std::shared_ptr<Workstation> m_workstation;
    base::CallId m_call;
    std::unique_ptr<DeskHost> m_host;
    QString m_replyPath;
    std::unique_ptr<ComputerChecks> m_computer;
    call::LocalText m_person, m_title; // of the vault that was last open
    // One thread: a vault is opened again only after what held it has let go.
    QThreadPool m_vaultWork;
    viewmodel::Task m_opening{&m_vaultWork};
    viewmodel::Task m_syncing{&m_vaultWork};
    QString m_nextDepot;   // chosen while a sync was under way
    QDateTime m_reachedAt; // when the depot was last reached since the start
    viewmodel::Task m_verifying;
    QTimer m_retry; // sync by itself
};

} // namespace simsa::app
