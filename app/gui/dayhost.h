// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/deskhost.h"
#include "office/enrolmentday.h"
#include "viewmodel/task.h"
#include "workstation.h"

#include <QFileSystemWatcher>

#include <functional>

namespace simsa::widgets {
class EnrolmentDayPage;
class MainFrame;
class ThemeController;
} // namespace simsa::widgets

namespace simsa::app {

/// An enrolment day in the window: beside the Office desk, or alone on the authority's own vault.
class DayHost final : public QObject
{
    Q_OBJECT

public:
    /// `roster`: who is invited as far as the office knows; empty without one. `pins` are the office's own.
    DayHost(const widgets::ThemeController *themes, const base::Clock *clock,
            std::function<call::Roster()> roster = {}, std::optional<identity::Pins> pins = {});

    [[nodiscard]] widgets::EnrolmentDayPage *page() const { return m_page; }
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    /// The authority in a vault that is open already; nothing happens where it holds none.
    void useVault(exchange::Vault *vault);

private:
    /// What one day is worked on with; on one thread at a time.
    struct Day
    {
        std::unique_ptr<Workstation> station; ///< the authority's vault, where it was opened for this
        exchange::Vault *vault = nullptr;
        std::unique_ptr<office::Authority> authority;
        std::unique_ptr<office::EnrolmentDay> day;
    };

    void openAuthority(const QString &folder, const QString &passphrase);
    [[nodiscard]] base::Result<> takeAuthority(exchange::Vault *vault);
    void chooseFolder(const QString &path);
    void choosePeople(const QString &path);
    void look();
    void run(std::function<base::Result<>(office::EnrolmentDay &)> act, std::function<void()> after = {});
    void openDay(const QString &folder, const call::Roster &invited);
    void show();

    widgets::EnrolmentDayPage *m_page;
    const base::Clock *m_clock;
    std::function<call::Roster()> m_roster;
    std::optional<identity::Pins> m_pins;
    std::shared_ptr<Day> m_day;
    QFileSystemWatcher m_watcher;
    viewmodel::Task m_work;
};

/// The window on a vault that holds the authority and nothing else: an enrolment day.
class AuthorityHost final : public DeskHost
{
    Q_OBJECT

public:
    /// All outlive the host.
    AuthorityHost(Workstation *workstation, widgets::MainFrame *frame,
                  const widgets::ThemeController *themes);

    [[nodiscard]] QString firstPage() const override { return QStringLiteral("enrolmentday"); }
    void reload() override {}
    [[nodiscard]] bool isBusy() const override { return m_day.isBusy(); }
    void showStatus() override {}
    void retitle() override;

private:
    widgets::MainFrame *m_frame;
    DayHost m_day;
};

} // namespace simsa::app
