// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dayhost.h"

#include "base/files.h"
#include "intake/calltables.h"
#include "widgets/common/mainframe.h"
#include "widgets/office/enrolmentdaypage.h"

#include <QDir>
#include <QFileInfo>

namespace simsa::app {

using base::Result;
using widgets::EnrolmentDayPage;

namespace {
constexpr qint64 mostTable = 4 * 1024 * 1024;
} // namespace

DayHost::DayHost(const widgets::ThemeController *themes, const base::Clock *clock,
                 std::function<call::Roster()> roster, std::optional<identity::Pins> pins)
    : m_page(new EnrolmentDayPage(themes))
    , m_clock(clock)
    , m_roster(std::move(roster))
    , m_pins(std::move(pins))
    , m_day(std::make_shared<Day>())
{
    connect(m_page, &EnrolmentDayPage::authorityRequested, this, &DayHost::openAuthority);
    connect(m_page, &EnrolmentDayPage::folderChosen, this, &DayHost::chooseFolder);
    connect(m_page, &EnrolmentDayPage::peopleChosen, this, &DayHost::choosePeople);
    connect(m_page, &EnrolmentDayPage::lookRequested, this, &DayHost::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DayHost::look);
    connect(m_page, &EnrolmentDayPage::admitRequested, this,
            [this](const QString &file, const base::PersonId &person, const QString &confirmed, bool second) {
                run([=](office::EnrolmentDay &day) { return day.admit(file, person, confirmed, second); });
            });
    connect(m_page, &EnrolmentDayPage::refuseRequested, this, [this](const QString &file, bool takenBack) {
        run([=](office::EnrolmentDay &day) { return day.refuse(file, takenBack); });
    });
    connect(m_page, &EnrolmentDayPage::listsRequested, this, [this] {
        run([](office::EnrolmentDay &day) { return day.writeLists(); },
            [this] {
                m_page->showDone(tr("roster.json and replies.csv are written."),
                                 tr("They lie beside the replies in %1.")
                                     .arg(QDir::toNativeSeparators(m_day->day->folder())));
            });
    });
}

Result<> DayHost::takeAuthority(exchange::Vault *vault)
{
    auto authority = office::Authority::open(*vault, *m_clock);
    if (!authority)
        return base::fail(authority);
    if (m_pins)
        authority->assumePins(m_pins->office, m_pins->chair);
    m_day->vault = vault;
    m_day->authority = std::make_unique<office::Authority>(*std::move(authority));
    m_page->setAuthorityOpen(true);
    return {};
}

void DayHost::useVault(exchange::Vault *vault)
{
    if (const auto taken = takeAuthority(vault); !taken && taken.error().code != base::ErrorCode::NotFound)
        m_page->showError(viewmodel::errorText(taken.error()));
}

void DayHost::openAuthority(const QString &folder, const QString &passphrase)
{
    m_page->setBusy(true);
    const WorkstationConfig config{folder, passphrase, m_clock, {}};
    m_work.run([config] { return Workstation::open(config); },
               [this](Result<std::unique_ptr<Workstation>> opened) {
                   m_page->setBusy(false);
                   if (!opened)
                       return m_page->showError(viewmodel::errorText(opened.error()));
                   if (const auto taken = takeAuthority(&(*opened)->vault()); !taken)
                       return m_page->showError(viewmodel::errorText(taken.error()));
                   m_day->station = *std::move(opened);
               });
}

void DayHost::chooseFolder(const QString &path)
{
    openDay(path, m_day->day ? m_day->day->roster() : m_roster ? m_roster() : call::Roster());
}

void DayHost::choosePeople(const QString &path)
{
    const auto bytes = base::readFile(path, mostTable);
    const auto people = bytes ? intake::readPeople(*bytes) : base::fail(bytes);
    if (!people)
        return m_page->showError(viewmodel::errorText(people.error()));
    call::Roster roster = m_roster ? m_roster() : call::Roster();
    for (const call::RosterEntry &person : *people) {
        if (roster.entry(person.person.id) == nullptr)
            roster.entries.append(person);
    }
    openDay(m_day->day ? m_day->day->folder() : QFileInfo(path).absolutePath(), roster);
}

void DayHost::openDay(const QString &folder, const call::Roster &invited)
{
    if (!m_day->authority || m_work.isRunning())
        return;
    m_page->setBusy(true);
    m_work.run(
        [day = m_day, folder, invited]() -> Result<> {
            auto opened = office::EnrolmentDay::open(*day->vault, *day->authority, folder, invited);
            if (!opened)
                return base::fail(opened);
            day->day = std::make_unique<office::EnrolmentDay>(*std::move(opened));
            return {};
        },
        [this, folder](const Result<> &opened) {
            if (!opened) {
                m_page->setBusy(false);
                return m_page->showError(viewmodel::errorText(opened.error()));
            }
            if (!m_watcher.directories().isEmpty())
                m_watcher.removePaths(m_watcher.directories());
            m_watcher.addPath(folder);
            show();
            m_page->setBusy(false);
        });
}

void DayHost::run(std::function<Result<>(office::EnrolmentDay &)> act, std::function<void()> after)
{
    if (!m_day->day || m_work.isRunning())
        return;
    m_page->setBusy(true);
    m_work.run([day = m_day, act = std::move(act)] { return act(*day->day); },
               [this, after = std::move(after)](const Result<> &done) {
                   show();
                   m_page->setBusy(false);
                   if (!done)
                       m_page->showError(viewmodel::errorText(done.error()));
                   else if (after)
                       after();
               });
}

void DayHost::look()
{
    run([](office::EnrolmentDay &day) { return day.look(); });
}

void DayHost::show()
{
    m_page->setDay(m_day->day->folder(), m_day->day->entries(), m_day->day->roster());
}

AuthorityHost::AuthorityHost(Workstation *workstation, widgets::MainFrame *frame,
                             const widgets::ThemeController *themes)
    : m_frame(frame)
    , m_day(themes, &workstation->clock())
{
    m_frame->addPage(firstPage(), m_day.page());
    m_frame->setPanes(firstPage(), m_day.page()->panes());
    m_day.useVault(&workstation->vault());
    retitle();
}

void AuthorityHost::retitle()
{
    m_frame->setPageTitle(firstPage(), tr("Enrolment day"));
}

} // namespace simsa::app
