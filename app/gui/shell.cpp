// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell.h"

#include "gui/committeehost.h"
#include "gui/computercheck.h"
#include "gui/dayhost.h"
#include "gui/keyshost.h"
#include "gui/officehost.h"
#include "gui/reviewhost.h"
#include "gui/windowplace.h"
#include "viewmodel/format.h"
#include "widgets/common/alarmbar.h"
#include "widgets/common/enrolpage.h"
#include "widgets/common/findingspage.h"
#include "widgets/common/toast.h"
#include "widgets/common/unlockpage.h"
#include "widgets/common/welcomepage.h"
#include "widgets/office/verifypage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>

namespace simsa::app {

namespace format = viewmodel::format;
using base::Result;
using widgets::MainFrame;

namespace {

const QString welcomeId = QStringLiteral("welcome");
const QString unlockId = QStringLiteral("unlock");
const QString enrolId = QStringLiteral("enrol");
const QString verifyId = QStringLiteral("verify");
constexpr int syncEveryMs = 5 * 60 * 1000;
constexpr int closingMs = 50;

} // namespace

Shell::Shell(ShellOptions options, widgets::ThemeController *themes, viewmodel::Language *language)
    : m_options(std::move(options))
    , m_themes(themes)
    , m_language(language)
{
    buildFrame();
    buildWelcome();
    buildEnrolment();
    connectFrame();
    m_vaultWork.setMaxThreadCount(1);
    m_retry.setInterval(syncEveryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { sync(); });
}

Shell::~Shell()
{
    keepAll();
    m_syncing.drop();
    m_frame->removeDesk(); // the pages hold pointers into the desk
}

void Shell::buildFrame()
{
    m_frame = std::make_unique<MainFrame>(m_themes, m_language);
    m_frame->setWindowTitle(QStringLiteral("Simsa"));
    // Room for the desktop's title bar: the status bar must not hang below the screen.
    const QSize room = m_frame->screen()->availableSize() - QSize(0, 32);
    m_frame->resize(QSize(1366, 768).boundedTo(room));
    m_welcome = new widgets::WelcomePage(m_themes);
    m_unlock = new widgets::UnlockPage(m_themes);
    m_enrol = new widgets::EnrolPage(m_themes);
    m_verify = new widgets::VerifyPage(m_themes);
    m_frame->addPage(welcomeId, m_welcome, false);
    m_frame->addPage(unlockId, m_unlock, false);
    m_frame->addPage(enrolId, m_enrol, false);
    m_frame->addPage(verifyId, m_verify, false);
    m_frame->setBesideDesk(verifyId);
    buildFindings();
    m_keys = std::make_unique<KeysHost>(m_frame.get(), m_themes, &m_vaultWork, [this] {
        return !m_syncing.isRunning() && !(m_host && m_host->isBusy());
    });
    m_place = std::make_unique<WindowPlace>(m_frame.get());
    m_autoLock = std::make_unique<AutoLock>();
    m_autoLock->setIdle(m_options.lockAfter);
}

void Shell::connectFrame()
{
    connect(m_frame.get(), &MainFrame::filesDropped, this, &Shell::openFiles);
    connect(m_frame.get(), &MainFrame::lockRequested, this, &Shell::lock);
    connect(m_frame.get(), &MainFrame::refreshRequested, this, [this] { sync(); });
    connect(m_frame.get(), &MainFrame::depotRequested, this, &Shell::chooseDepot);
    connect(m_frame.get(), &MainFrame::quitRequested, m_frame.get(), &QWidget::close);
    connect(m_frame.get(), &MainFrame::undoRequested, this, [this] { m_host ? m_host->undo() : void(); });
    connect(m_frame.get(), &MainFrame::redoRequested, this, [this] { m_host ? m_host->redo() : void(); });
    connect(m_frame.get(), &MainFrame::tableTwinRequested, this,
            [this] { m_host ? m_host->toggleTable() : void(); });
    connect(m_language, &viewmodel::Language::languageChanged, this,
            [this] { m_host ? m_host->retitle() : void(); });
    connect(m_language, &viewmodel::Language::languageChanged, this, &Shell::describeVault);
    connect(m_language, &viewmodel::Language::languageChanged, this, &Shell::showComputer);
    connect(m_unlock, &widgets::UnlockPage::unlock, this, &Shell::unlock);
    connect(m_unlock, &widgets::UnlockPage::chooseOtherVault, this, [this] {
        m_unlock->setPinWanted(false);
        showWelcome();
    });
    connect(m_unlock, &widgets::UnlockPage::passphraseForgotten, this, [this] {
        m_unlock->setNote(
            tr("Nobody can open this vault without its passphrase. Ask the office to revoke this device and "
               "enrol you anew; what was acknowledged is safe, drafts here are lost."));
    });
    connect(m_verify, &widgets::VerifyPage::verifyRequested, this, &Shell::verifyPacket);
    connect(m_keys.get(), &KeysHost::lockRequested, this, &Shell::lock);
    connect(m_keys.get(), &KeysHost::comparingNeeded, this, &Shell::compareReply);
    connect(m_autoLock.get(), &AutoLock::lockWanted, this, &Shell::lockByItself);
}

void Shell::buildWelcome()
{
    m_unlock->setTokenAvailable(false);
    m_welcome->setLaterWays(false);
    connect(m_welcome, &widgets::WelcomePage::helpRequested,
            m_frame->menu()->action(widgets::FrameCommand::Help), &QAction::trigger);
    connect(m_welcome, &widgets::WelcomePage::enrol, this, [this] { m_frame->showPage(enrolId); });
    connect(m_welcome, &widgets::WelcomePage::openBundle, this,
            [this](const QString &path) { openFiles({path}); });
    connect(m_welcome, &widgets::WelcomePage::verifyPacket, this, &Shell::verifyPacket);
    connect(m_welcome, &widgets::WelcomePage::practiceCall, this, &Shell::startPractice);
    showComputer();
}

void Shell::showWelcome()
{
    if (!m_computer) { // looked at only when somebody is told of it
        const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        m_computer = std::make_unique<ComputerChecks>(home, pdfWorkerPath());
        connect(m_computer.get(), &ComputerChecks::changed, this, &Shell::showComputer);
        showComputer();
    }
    m_frame->showPage(welcomeId);
}

void Shell::showComputer()
{
    if (m_computer)
        m_welcome->setChecks(m_computer->results());
    if (!m_workstation)
        m_frame->status()->set(widgets::StatusSlot::Saved, {},
                               tr("Version %1 · GPL-3.0-or-later").arg(QStringLiteral(SIMSA_VERSION)),
                               QStringLiteral("version"));
}

// Whose vault it is stands inside it: known only once it has been open.
void Shell::describeVault()
{
    const bool korean = m_language->current() == viewmodel::Language::Id::Korean;
    if (m_person.in(korean).isEmpty())
        m_unlock->setVault(tr("Locked vault"), QDir::toNativeSeparators(m_options.vaultFolder), {});
    else
        m_unlock->setVault(m_person.in(korean), m_title.in(korean), {});
}

void Shell::show()
{
    const bool hasVault = !m_options.vaultFolder.isEmpty();
    describeVault();
    if (hasVault)
        m_frame->showPage(unlockId);
    else
        showWelcome();
    m_frame->show();
    if (hasVault && !m_options.passphrase.isEmpty())
        unlock(m_options.passphrase);
    else if (!hasVault)
        openFiles(std::exchange(m_options.files, {}));
}

void Shell::unlock(const QString &passphrase, const QString &pin)
{
    m_unlock->setBusy(true);
    m_unlock->clearError();
    WorkstationConfig config{m_options.vaultFolder, passphrase, nullptr, {}};
    config.pin = [pin]() -> Result<QString> { return pin; };
    m_opening.run([config] { return Workstation::open(config); },
                  [this, asked = !pin.isEmpty()](Result<std::unique_ptr<Workstation>> opened) {
                      m_unlock->setBusy(false);
                      if (opened)
                          unlocked(*std::move(opened));
                      else
                          notUnlocked(opened.error(), asked);
                  });
}

void Shell::notUnlocked(const base::Error &error, bool pinAsked)
{
    const bool wantsPin = error.code == base::ErrorCode::PassphraseWrong && error.detail == crypto::pinDetail;
    if (wantsPin)
        m_unlock->setPinWanted(true);
    if (wantsPin && !pinAsked)
        m_unlock->showError({tr("The keys of this vault lie on a token."),
                             tr("The passphrase was right."),
                             tr("Plug the token in, and enter the passphrase and its PIN."),
                             {}});
    else
        m_unlock->showError(viewmodel::errorText(error));
}

void Shell::unlocked(std::unique_ptr<Workstation> workstation)
{
    m_workstation = std::move(workstation);
    m_autoLock->start();
    m_frame->setPerson(
        m_workstation->device().name().in(m_language->current() == viewmodel::Language::Id::Korean));
    if (!m_workstation->device().isEnrolled() && m_workstation->registry()) {
        m_frame->removeDesk();
        m_host = std::make_unique<AuthorityHost>(m_workstation.get(), m_frame.get(), m_themes);
        m_frame->showPage(m_host->firstPage());
        return;
    }
    if (!m_workstation->device().isEnrolled()) {
        m_frame->showPage(enrolId);
        return;
    }
    openDesk();
    m_keys->open(m_workstation, m_options.vaultFolder);
    openFiles(std::exchange(m_options.files, {}));
}

void Shell::lock()
{
    if (!m_workstation || !keepAll())
        return;
    m_place->close();
    m_retry.stop();
    m_syncing.drop();
    m_keys->close();
    m_alarm->setDevices({});
    m_findings->setFindings({}, {});
    m_frame->removeDesk();
    m_frame->menu()->action(widgets::FrameCommand::Depot)->setEnabled(false);
    m_host.reset();
    m_workstation.reset();
    m_frame->status()->clear();
    m_frame->status()->set(widgets::StatusSlot::Saved, QStringLiteral("lock"), tr("Locked"),
                           QStringLiteral("locked"));
    describeVault();
    m_unlock->setNote(tr("Locked. Everything is kept; unlocking returns to the same place."));
    m_frame->showPage(unlockId);
    m_autoLock->locked();
}

bool Shell::keepAll()
{
    if (m_host && !m_host->flush())
        return false; // the desk says why
    const auto kept = m_host ? m_place->keep() : base::Result<>();
    if (!kept)
        showError(kept.error());
    return kept.has_value();
}

void Shell::lockByItself()
{
    if (m_host && m_host->isBusy())
        return; // wanted again in half a minute
    // A dialog runs a loop of its own, and what opened it goes on below once that ends.
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->close();
        QTimer::singleShot(closingMs, this, &Shell::lockByItself);
        return;
    }
    lock();
}

void Shell::openDesk()
{
    if (!keepAll())
        return;
    m_place->close();
    const auto calls = m_workstation->calls();
    if (!calls || calls->isEmpty()) {
        if (!calls)
            showError(calls.error());
        showWelcome();
        return;
    }
    m_call = calls->first();
    auto host = hostFor(m_call);
    if (!host) {
        showError(host.error());
        showWelcome();
        return;
    }
    adopt(*std::move(host));
    sync();
}

Result<std::unique_ptr<DeskHost>> Shell::hostFor(const base::CallId &call)
{
    m_frame->removeDesk();
    m_host.reset();
    const auto kind = m_workstation->deskOf(call);
    if (!kind)
        return base::fail(kind);
    const exchange::Seat seat = m_workstation->seat(call);
    const identity::Device &device = m_workstation->device();
    if (*kind == DeskKind::Office) {
        auto desk = office::Desk::open(seat);
        if (!desk)
            return base::fail(desk);
        return std::make_unique<OfficeHost>(*std::move(desk), seat, m_frame.get(), m_themes);
    }
    if (*kind == DeskKind::Committee) {
        auto desk = committee::Desk::open(seat);
        const auto own = device.credential(crypto::KeyUse::Signing);
        if (!desk)
            return base::fail(desk);
        const bool isChair = own && own->certificate.fingerprint() == device.pins().chair;
        return std::make_unique<CommitteeHost>(*std::move(desk), seat, isChair, m_frame.get(), m_themes);
    }
    auto desk = review::Desk::open(seat);
    if (!desk)
        return base::fail(desk);
    const QStringList ownNames{device.name().ko, device.name().en};
    return std::make_unique<ReviewHost>(*std::move(desk), seat, ownNames, pdfWorkerPath(), m_frame.get(),
                                        m_themes);
}

void Shell::adopt(std::unique_ptr<DeskHost> host)
{
    m_host = std::move(host);
    connect(m_host.get(), &DeskHost::syncRequested, this, [this] { sync(); });
    connect(m_host.get(), &DeskHost::failed, this, &Shell::showError);
    connect(m_host.get(), &DeskHost::verifyRequested, this, &Shell::verifyPacket);
    connect(m_host.get(), &DeskHost::noticed, this,
            [this](const QString &text) { m_frame->toast()->say(text); });
    const auto ledger = m_workstation->seat(m_call).ledger();
    const bool korean = m_language->current() == viewmodel::Language::Id::Korean;
    m_person = m_workstation->device().name();
    m_title = {};
    if (ledger && ledger->charter()) {
        m_title = ledger->charter()->value.title;
        m_frame->setCall(m_title.in(korean));
    }
    const QString page = std::exchange(m_options.page, {});
    if (!m_place->open(m_workstation->seat(m_call)) || !page.isEmpty())
        m_frame->showPage(page.isEmpty() ? m_host->firstPage() : page);
    m_frame->menu()->action(widgets::FrameCommand::Depot)->setEnabled(true);
    m_retry.start();
    showStrangers();
}

QString Shell::pdfWorkerPath() const
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *relative :
         {"pdfworker/simsa-pdf-worker", "../libexec/simsa/simsa-pdf-worker", "simsa-pdf-worker"}) {
        if (here.exists(QLatin1String(relative)))
            return here.absoluteFilePath(QLatin1String(relative));
    }
    return here.absoluteFilePath(QStringLiteral("simsa-pdf-worker"));
}

} // namespace simsa::app
