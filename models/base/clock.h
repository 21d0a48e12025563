// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace simsa::base {

/// The time, as a port: everything that stamps or compares times is given one.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, whole seconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until it is told otherwise: for the example call and for tests.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start)
        : m_now(std::move(start))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void set(QDateTime time) { m_now = std::move(time); }

private:
    QDateTime m_now;
};

/// `2026-02-11T14:05:00Z`, the one way times are written in formats.
[[nodiscard]] QString formatUtc(const QDateTime &time);
/// Reads exactly what formatUtc writes; an invalid QDateTime otherwise.
[[nodiscard]] QDateTime parseUtc(const QString &text);

} // namespace simsa::base
