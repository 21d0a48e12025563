// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/desk.h"
#include "gui/deskhost.h"
#include "viewmodel/committeesession.h"

namespace simsa::widgets {
class ArrivalsPage;
class CountersealPage;
class DecisionsPage;
class MatrixPage;
class PlanPage;
class ThemeController;
} // namespace simsa::widgets

namespace simsa::app {

/// The Committee desk in the window, for the chair and for members.
class CommitteeHost final : public DeskHost
{
    Q_OBJECT

public:
    /// `frame` and `themes` outlive the host.
    CommitteeHost(std::unique_ptr<committee::Desk> desk, const exchange::Seat &seat, bool isChair,
                  widgets::MainFrame *frame, const widgets::ThemeController *themes,
                  QObject *parent = nullptr);
    ~CommitteeHost() override;

    [[nodiscard]] QString firstPage() const override { return QStringLiteral("committee"); }
    void reload() override;
    [[nodiscard]] bool isBusy() const override { return m_session->isBusy(); }
    void showStatus() override;
    void retitle() override;
    void undo() override;
    void redo() override;
    void toggleTable() override;

private:
    void addPages(const widgets::ThemeController *themes);
    void connectPages();

    std::unique_ptr<committee::Desk> m_desk;
    std::unique_ptr<viewmodel::CommitteeSession> m_session;
    widgets::MainFrame *m_frame;
    widgets::ArrivalsPage *m_arrivals = nullptr;
    widgets::CountersealPage *m_counterseal = nullptr;
    widgets::MatrixPage *m_matrix = nullptr;
    widgets::PlanPage *m_plan = nullptr;
    widgets::DecisionsPage *m_decisions = nullptr;
};

} // namespace simsa::app
