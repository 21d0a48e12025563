// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/deskhost.h"
#include "identity/registry.h"
#include "intake/applications.h"
#include "office/desk.h"
#include "viewmodel/officesession.h"
#include "viewmodel/task.h"

namespace simsa::widgets {
class BundlesPage;
class CheckpointsPage;
class IntakePage;
class OverviewPage;
class PacketsPage;
class PeoplePage;
class QuestionsPage;
class ThemeController;
} // namespace simsa::widgets

namespace simsa::app {

class CapacityHost;
class DayHost;
class RecoveryHost;

/// The Office desk in the window.
class OfficeHost final : public DeskHost
{
    Q_OBJECT

public:
    /// `frame` and `themes` outlive the host.
    OfficeHost(std::unique_ptr<office::Desk> desk, const exchange::Seat &seat, widgets::MainFrame *frame,
               const widgets::ThemeController *themes, QObject *parent = nullptr);
    ~OfficeHost() override;

    [[nodiscard]] QString firstPage() const override { return QStringLiteral("office"); }
    void reload() override;
    bool flush() override;
    [[nodiscard]] bool isBusy() const override;
    void showStatus() override;
    void retitle() override;
    void undo() override;
    void redo() override;
    void toggleTable() override;

private:
    void addPages(const widgets::ThemeController *themes);
    void connectPages();
    /// The newest CRL: that of the last checkpoint, or one that waits for the next.
    [[nodiscard]] crypto::Crl crl();
    /// The roster in force, one version on: what an enrolment day adds to.
    [[nodiscard]] call::Roster nextRoster() const;
    void makeBundles(const QString &folder);
    void makeCheckpoint();
    void lookThrough(const QString &path, const QString &attachments);
    void takeIn();
    void answer(const record::ThreadId &thread, const QString &text, const QString &asked);
    void readPackets();
    void makePacket(const std::optional<base::ProposalId> &applicant, const QString &path);
    /// Runs desk work on the session's thread; the desk is not touched meanwhile.
    void work(const QString &what, std::function<base::Result<>()> act, const QString &done,
              std::function<void()> after = {});

    std::unique_ptr<office::Desk> m_desk;
    std::unique_ptr<RecoveryHost> m_recovery;
    std::unique_ptr<DayHost> m_day;
    std::unique_ptr<CapacityHost> m_capacity;
    exchange::Seat m_seat;
    widgets::MainFrame *m_frame;
    viewmodel::OfficeSession m_session;
    viewmodel::Task m_task;
    intake::IntakeReport m_report;
    QString m_attachments;
    widgets::OverviewPage *m_overview = nullptr;
    widgets::PeoplePage *m_people = nullptr;
    widgets::IntakePage *m_intake = nullptr;
    widgets::BundlesPage *m_bundles = nullptr;
    widgets::CheckpointsPage *m_checkpoints = nullptr;
    widgets::PacketsPage *m_packets = nullptr;
    widgets::QuestionsPage *m_questions = nullptr;
};

} // namespace simsa::app
