// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace simsa::support {

namespace {

void openOrDie(QFile &file, QIODevice::OpenMode mode)
{
    if (!file.open(mode))
        qFatal("cannot open %s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    if (!m_folder.isValid())
        qFatal("cannot make a temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString TemporaryFolder::write(const QString &name, const QByteArray &bytes) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).absolutePath());
    QFile file(target);
    openOrDie(file, QIODevice::WriteOnly);
    if (file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write %s: %s", qPrintable(target), qPrintable(file.errorString()));
    return target;
}

QString TemporaryFolder::makeFolder(const QString &name) const
{
    const QString target = path(name);
    if (!QDir().mkpath(target))
        qFatal("cannot make %s", qPrintable(target));
    return target;
}

QByteArray TemporaryFolder::read(const QString &name) const
{
    QFile file(path(name));
    openOrDie(file, QIODevice::ReadOnly);
    return file.readAll();
}

bool TemporaryFolder::has(const QString &name) const
{
    return QFileInfo::exists(path(name));
}

void TemporaryFolder::flipBit(const QString &name, qint64 offset, int bit) const
{
    QByteArray bytes = read(name);
    if (offset < 0 || offset >= bytes.size() || bit < 0 || bit > 7)
        qFatal("no bit %d of byte %lld in %s", bit, offset, qPrintable(name));
    bytes[offset] = static_cast<char>(static_cast<uchar>(bytes[offset]) ^ (1U << bit));
    write(name, bytes);
}

void TemporaryFolder::truncate(const QString &name, qint64 size) const
{
    const QByteArray bytes = read(name);
    if (size < 0 || size > bytes.size())
        qFatal("%s has only %lld bytes", qPrintable(name), static_cast<qint64>(bytes.size()));
    write(name, bytes.left(size));
}

} // namespace simsa::support
