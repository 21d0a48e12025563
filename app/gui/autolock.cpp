// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/autolock.h"

#include "base/platform.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

namespace simsa::app {

using namespace std::chrono_literals;

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString session = QStringLiteral("org.freedesktop.login1.Session");
constexpr qint64 sleptMs = 2000; // the two clocks may differ by a little without any sleep

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

AutoLock::AutoLock(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::minutes(defaultIdleMinutes));
    m_tick.setInterval(15s);
    connect(&m_idle, &QTimer::timeout, this, &AutoLock::want);
    connect(&m_tick, &QTimer::timeout, this, &AutoLock::tick);
    m_bus.connect(service, managerPath, manager, QStringLiteral("PrepareForSleep"), this,
                  SLOT(prepareForSleep(bool)));
    // Of every session: which one is ours needs a question that a bus without logind answers late.
    m_bus.connect(service, {}, session, QStringLiteral("Lock"), this, SLOT(sessionLocked()));
}

void AutoLock::start()
{
    if (!m_watching)
        QCoreApplication::instance()->installEventFilter(this);
    m_watching = true;
    m_slept = base::sleptMilliseconds();
    m_idle.start();
    m_tick.start();
    inhibitSleep();
}

void AutoLock::locked()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_watching = false;
    m_idle.stop();
    m_tick.stop();
    m_inhibitor = {};
}

void AutoLock::setIdle(std::chrono::milliseconds idle)
{
    m_idle.setInterval(idle);
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && isInput(event->type()))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

void AutoLock::want()
{
    if (!m_watching)
        return;
    m_idle.start(30s); // asked again if it could not be done now
    emit lockWanted();
}

void AutoLock::tick()
{
    if (base::sleptMilliseconds() - m_slept > sleptMs)
        want();
}

void AutoLock::prepareForSleep(bool begins)
{
    if (begins)
        want();
}

void AutoLock::inhibitSleep()
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, managerPath, manager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Simsa") << QStringLiteral("Locks the vault")
         << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid() && m_watching)
            m_inhibitor = reply.value();
    });
}

} // namespace simsa::app
