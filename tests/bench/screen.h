// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace simsa::bench {

/// An X server without a screen whose frame buffer is a file. Looking at that file from outside tells when a
/// window has painted, whatever program it belongs to and without asking either of them.
class Screen
{
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Milliseconds from before the process is started until its window covers a tenth of the screen; then
    /// the process is ended and the screen is empty again.
    [[nodiscard]] double firstPaint(const QString &program, const QStringList &arguments);

private:
    /// Points of a grid over the screen.
    [[nodiscard]] QList<quint32> look() const;
    [[nodiscard]] qsizetype differences() const;
    /// Waits until more (or none) of the screen is covered; false after ten seconds.
    [[nodiscard]] bool waitFor(bool covered) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_display;
    QFile m_buffer;
    const uchar *m_pixels = nullptr;
    QList<quint32> m_empty;
};

} // namespace simsa::bench
