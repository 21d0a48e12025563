// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacityfiles.h"
#include "exchange/seat.h"
#include "viewmodel/outlooksession.h"
#include "viewmodel/task.h"

namespace simsa::widgets {
class CapacityPage;
class ThemeController;
} // namespace simsa::widgets

namespace simsa::app {

/// The page of capacity beside the charter, for office and committee: keeps what is edited in the vault, and
/// reads files off the GUI thread.
class CapacityHost final : public QObject
{
    Q_OBJECT

public:
    /// `seat.vault` and `themes` outlive the host. `editable`: whether rows may be typed; files may be taken
    /// either way.
    CapacityHost(const exchange::Seat &seat, bool editable, const widgets::ThemeController *themes);
    ~CapacityHost() override;

    /// Owned by whoever it is added to.
    [[nodiscard]] widgets::CapacityPage *page() const { return m_page; }
    /// The charter in force, if any, and what the vault holds.
    void reload(const std::optional<call::Charter> &charter);
    void undo() { m_session.undo(); }
    void redo() { m_session.redo(); }
    void toggleTable();

signals:
    void noticed(const QString &message);
    void failed(const simsa::base::Error &error);

private:
    void look(const QString &path);
    void save(const QString &path);
    void takePublicRoadmap();

    exchange::Seat m_seat;
    viewmodel::OutlookSession m_session;
    viewmodel::Task m_task;
    widgets::CapacityPage *m_page;
};

} // namespace simsa::app
