// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sharedcases.h"

#include <QDir>
#include <QFileInfo>

namespace simsa::support {

QString sharedCases()
{
    const QString source = QStringLiteral(SIMSA_SOURCE_DIR);
    const QString shared = qEnvironmentVariable("SIMSA_SHARED", source + QStringLiteral("/../shared"));
    const QString cases = QDir::cleanPath(QDir(source).absoluteFilePath(shared + QStringLiteral("/cases")));
    return QFileInfo(cases).isDir() ? cases : QString();
}

QString vectorFile(const QString &name)
{
    return QStringLiteral(SIMSA_SOURCE_DIR "/tests/vectors/") + name;
}

QString resourceFile(const QString &name)
{
    return QStringLiteral(SIMSA_SOURCE_DIR "/resources/") + name;
}

} // namespace simsa::support
