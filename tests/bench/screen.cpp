// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include "compare.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <chrono>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;

namespace simsa::bench {

namespace {

constexpr int width = 1600;
constexpr int height = 1000;
constexpr int grid = 20; ///< pixels between the points looked at
constexpr int pixelBytes = 4;
constexpr qint64 imageBytes = qint64(width) * height * pixelBytes;

} // namespace

Screen::Screen()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x%2x24"_s.arg(width).arg(height),
                    u"-fbdir"_s, m_folder.path(), u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForReadyRead(10000))
        stop("Xvfb", m_server.errorString());
    m_display = ":" + m_server.readLine().trimmed();
    m_buffer.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
    // An XWD file: header and colours first, the image last.
    if (!m_buffer.open(QIODevice::ReadOnly) || m_buffer.size() < imageBytes)
        stop("Xvfb", u"no frame buffer in "_s + m_buffer.fileName());
    m_pixels = m_buffer.map(m_buffer.size() - imageBytes, imageBytes);
    if (!m_pixels)
        stop("Xvfb", m_buffer.errorString());
    m_empty = look();
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QList<quint32> Screen::look() const
{
    QList<quint32> seen;
    for (int y = grid / 2; y < height; y += grid) {
        for (int x = grid / 2; x < width; x += grid) {
            quint32 pixel = 0;
            std::memcpy(&pixel, m_pixels + (qint64(y) * width + x) * pixelBytes, pixelBytes);
            seen.append(pixel);
        }
    }
    return seen;
}

qsizetype Screen::differences() const
{
    const QList<quint32> now = look();
    qsizetype different = 0;
    for (qsizetype i = 0; i < now.size(); ++i)
        different += now[i] != m_empty[i] ? 1 : 0;
    return different;
}

bool Screen::waitFor(bool covered) const
{
    const QDeadlineTimer deadline(10000);
    while (!deadline.hasExpired()) {
        const qsizetype different = differences();
        if (covered ? different > m_empty.size() / 10 : different == 0)
            return true;
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    return false;
}

double Screen::firstPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, QString::fromLatin1(m_display));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_XCB_GL_INTEGRATION"_s, u"none"_s); // what simsa sets itself: no head start for us
    environment.insert(u"QT_SCALE_FACTOR"_s, u"1"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool painted = waitFor(true);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    process.terminate();
    process.waitForFinished(5000);
    if (!painted)
        stop("first paint", program + u": "_s + QString::fromUtf8(process.readAll()));
    if (!waitFor(false))
        stop("first paint", u"the screen stays covered"_s);
    return took;
}

} // namespace simsa::bench
