// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/autolock.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QWindow>

#include <memory>
#include <unistd.h>

using namespace simsa;
using namespace std::chrono_literals;

/// What logind offers of org.freedesktop.login1.Manager, as far as a program that locks itself asks for it.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Logind() override { close(m_ends[0]); }
    QStringList asked;
    /// Nobody holds the inhibitor any more: the other end of the pipe was closed.
    [[nodiscard]] bool isFree() const { return m_free; }

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                                 const QString &mode)
    {
        asked = {what, who, why, mode};
        if (::pipe(m_ends) != 0)
            return {};
        QDBusUnixFileDescriptor given(m_ends[1]); // a copy
        ::close(m_ends[1]);
        m_hangUp = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
        connect(m_hangUp.get(), &QSocketNotifier::activated, this, [this] {
            m_free = true;
            m_hangUp->setEnabled(false);
        });
        return given;
    }

private:
    int m_ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_hangUp;
    bool m_free = false;
};

/// Locking by itself, against a message bus of the test's own.
class AutoLockTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void locksAfterIdle();
    void inputPutsItOff();
    void asksAgainUntilLocked();
    void locksBeforeSleep();
    void locksWithTheSession();
    void worksWithoutABus();

private:
    [[nodiscard]] QDBusConnection bus(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }
    void signal(const QString &path, const QString &interface, const QString &name,
                const QVariantList &arguments);

    QProcess m_daemon;
    QString m_address;
};

void AutoLockTest::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    QVERIFY2(m_daemon.waitForReadyRead(10000), qPrintable(m_daemon.errorString()));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(bus(QStringLiteral("logind")).registerService(QStringLiteral("org.freedesktop.login1")));
}

void AutoLockTest::cleanupTestCase()
{
    for (const char *name : {"logind", "simsa"})
        QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void AutoLockTest::signal(const QString &path, const QString &interface, const QString &name,
                          const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
    message.setArguments(arguments);
    QVERIFY(bus(QStringLiteral("logind")).send(message));
}

void AutoLockTest::locksAfterIdle()
{
    app::AutoLock autoLock{bus(QStringLiteral("simsa"))};
    QSignalSpy wanted(&autoLock, &app::AutoLock::lockWanted);
    autoLock.setIdle(20ms);
    QTest::qWait(60);
    QCOMPARE(wanted.count(), 0); // nothing is open
    autoLock.start();
    QVERIFY(wanted.wait(5000));
}

void AutoLockTest::inputPutsItOff()
{
    app::AutoLock autoLock{bus(QStringLiteral("simsa"))};
    QSignalSpy wanted(&autoLock, &app::AutoLock::lockWanted);
    autoLock.setIdle(1500ms);
    autoLock.start();
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&window, Qt::Key_A);
        QTest::qWait(100);
    }
    QCOMPARE(wanted.count(), 0); // two seconds, but never one and a half without a key
    QVERIFY(wanted.wait(10000));
}

void AutoLockTest::asksAgainUntilLocked()
{
    app::AutoLock autoLock{bus(QStringLiteral("simsa"))};
    QSignalSpy wanted(&autoLock, &app::AutoLock::lockWanted);
    autoLock.setIdle(10ms);
    autoLock.start();
    QVERIFY(wanted.wait(5000));
    QVERIFY(autoLock.isWatching());
    autoLock.locked();
    QVERIFY(!autoLock.isWatching());
    signal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
           QStringLiteral("PrepareForSleep"), {true});
    QTest::qWait(100);
    QCOMPARE(wanted.count(), 1); // it is locked already
}

void AutoLockTest::locksBeforeSleep()
{
    Logind logind;
    QDBusConnection system = bus(QStringLiteral("logind"));
    QVERIFY(system.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                  QDBusConnection::ExportScriptableSlots));
    // Both ends live in this process: the answer needs a loop of its own.
    app::AutoLock autoLock{bus(QStringLiteral("simsa"))};
    autoLock.start();
    QTRY_COMPARE(logind.asked.value(0), QStringLiteral("sleep"));
    QCOMPARE(logind.asked.value(3), QStringLiteral("delay"));
    QSignalSpy wanted(&autoLock, &app::AutoLock::lockWanted);
    signal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
           QStringLiteral("PrepareForSleep"), {false}); // it woke up
    signal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
           QStringLiteral("PrepareForSleep"), {true});
    QVERIFY(wanted.wait(5000));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!logind.isFree()); // it sleeps only after we locked
    autoLock.locked();
    QTRY_VERIFY(logind.isFree());
    system.unregisterObject(QStringLiteral("/org/freedesktop/login1"));
}

void AutoLockTest::locksWithTheSession()
{
    app::AutoLock autoLock{bus(QStringLiteral("simsa"))};
    autoLock.start();
    QSignalSpy wanted(&autoLock, &app::AutoLock::lockWanted);
    signal(QStringLiteral("/org/freedesktop/login1/session/_31"),
           QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    QVERIFY(wanted.wait(5000));
}

void AutoLockTest::worksWithoutABus()
{
    app::AutoLock autoLock{QDBusConnection(QStringLiteral("nobody"))};
    QSignalSpy wanted(&autoLock, &app::AutoLock::lockWanted);
    autoLock.setIdle(10ms);
    autoLock.start();
    QVERIFY(wanted.wait(5000));
}

QTEST_MAIN(AutoLockTest)
#include "autolocktest.moc"
