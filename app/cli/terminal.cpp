// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <termios.h>

namespace simsa::cli {

namespace {

const QString terminal = QStringLiteral("/dev/tty");

/// Switches the echo off, and back on whatever happens.
class Silence
{
public:
    Silence(int descriptor, bool wanted)
        : m_descriptor(descriptor)
    {
        m_changed = wanted && tcgetattr(descriptor, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    int m_descriptor;
    bool m_changed = false;
    termios m_before{};
};

} // namespace

base::Result<QString> askOnTerminal(const QString &prompt, bool echo)
{
    QFile tty(terminal);
    if (!tty.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return base::fail(base::ErrorCode::FileUnreadable, terminal);
    tty.write(prompt.toLocal8Bit());
    const Silence silence(tty.handle(), !echo);
    QByteArray line;
    char next = 0;
    while (tty.read(&next, 1) == 1 && next != '\n')
        line.append(next);
    const QString answer = QString::fromLocal8Bit(line);
    line.fill('\0');
    return answer;
}

} // namespace simsa::cli

#else

namespace simsa::cli {

base::Result<QString> askOnTerminal(const QString &, bool)
{
    return base::fail(base::ErrorCode::Unsupported, QStringLiteral("asking on this system's terminal"));
}

} // namespace simsa::cli

#endif
