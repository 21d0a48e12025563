// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowplace.h"

#include "base/json.h"
#include "widgets/common/mainframe.h"

namespace simsa::app {

using base::Result;
using exchange::Table;

namespace {
const QString windowRow = QStringLiteral("window");
constexpr int keepEveryMs = 2000;
} // namespace

WindowPlace::WindowPlace(widgets::MainFrame *frame)
    : m_frame(frame)
{
    m_timer.setInterval(keepEveryMs);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { static_cast<void>(keep()); }); // tried again, or at lock
}

bool WindowPlace::open(const exchange::Seat &seat)
{
    m_seat = seat;
    m_timer.start();
    const auto row = seat.vault->read(seat.place(Table::Calls), windowRow);
    const auto place = row && *row ? base::parseCanonicalJson(**row) : base::fail(base::ErrorCode::NotFound);
    if (!place)
        return false;
    m_kept = **row;
    m_frame->resume(*place);
    return true;
}

Result<> WindowPlace::keep()
{
    if (!m_seat.vault)
        return {};
    const QByteArray bytes = base::toNfc(QString::fromUtf8(base::canonicalJson(m_frame->place()))).toUtf8();
    if (bytes == m_kept)
        return {};
    exchange::Changes changes;
    changes.put(m_seat.place(Table::Calls), windowRow, bytes);
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    m_kept = bytes;
    return {};
}

void WindowPlace::close()
{
    m_timer.stop();
    m_seat = {};
    m_kept.clear();
}

} // namespace simsa::app
