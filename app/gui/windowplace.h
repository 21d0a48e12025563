// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seat.h"

#include <QJsonObject>
#include <QTimer>

namespace simsa::widgets {
class MainFrame;
}

namespace simsa::app {

/// Keeps where the user is, and what is typed but signed nowhere, as a sealed row of the call (SCHEMA.md:
/// calls, "window"), so that unlocking, a restart and a crash return there.
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    /// `frame` outlives it.
    explicit WindowPlace(widgets::MainFrame *frame);

    /// A desk of this call is shown: returns to what was kept of it and keeps from now on, every two seconds
    /// if something changed. False when nothing was kept; the caller then shows the first page.
    bool open(const exchange::Seat &seat);
    /// Keeps at once; the vault's error if that failed.
    [[nodiscard]] base::Result<> keep();
    /// The desk goes; keeps nothing more.
    void close();

private:
    widgets::MainFrame *m_frame;
    exchange::Seat m_seat;
    QByteArray m_kept;
    QTimer m_timer;
};

} // namespace simsa::app
