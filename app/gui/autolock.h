// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace simsa::app {

/// Says when the vault should be locked by itself: after a time without keys, mouse or touch, before the
/// computer sleeps, and when the session is locked.
///
/// Sleep and session locks come from logind (org.freedesktop.login1: Manager.PrepareForSleep, Session.Lock);
/// a delay inhibitor keeps the computer awake until locked() was called. Where there is no logind, having
/// slept is noticed afterwards by two clocks, of which one stops meanwhile (clock_gettime(2): CLOCK_BOOTTIME
/// against CLOCK_MONOTONIC).
class AutoLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultIdleMinutes = 10;

    explicit AutoLock(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    /// Begins to watch: a vault is open. Listens to the whole application's input.
    void start();
    /// Nothing is left to lock; lets the computer sleep.
    void locked();
    [[nodiscard]] bool isWatching() const { return m_watching; }
    /// Default: defaultIdleMinutes. Starts counting anew.
    void setIdle(std::chrono::milliseconds idle);

signals:
    /// Emitted again after half a minute as long as locked() is not called.
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    void prepareForSleep(bool begins);
    void sessionLocked() { want(); }

private:
    void want();
    void tick();
    void inhibitSleep();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_inhibitor; ///< open: sleep waits for us
    QTimer m_idle;
    QTimer m_tick;
    qint64 m_slept = 0; ///< ms this computer has slept since it was started
    bool m_watching = false;
};

} // namespace simsa::app
