// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "depot/folderdepot.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of the depot share.
namespace depottest {

inline const QString depotId = QStringLiteral("00112233445566778899aabbccddeeff");
inline const QString otherId = QStringLiteral("ffeeddccbbaa99887766554433221100");

inline QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

inline QString nameOf(const QByteArray &bytes)
{
    return QStringLiteral("v1/call-1/in/2026-11-23T10/") + hashOf(bytes) + QStringLiteral(".pack");
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline void writeRaw(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// Everything below the folder, hidden files too.
inline QStringList everyFile(const QString &root)
{
    QStringList found;
    QDirIterator it(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(QDir(root).relativeFilePath(it.next()));
    found.sort();
    return found;
}

inline int codeOf(const simsa::base::Result<> &result)
{
    return result ? -1 : int(result.error().code);
}

} // namespace depottest
