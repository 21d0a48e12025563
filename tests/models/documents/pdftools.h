// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace simsa::documents {

/// What a stock tool prints about `pdf`; "@" in the arguments is its path. Fails the test if the tool fails.
inline QByteArray tool(const QString &program, QStringList arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("d.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no temporary file");
    file.close();
    arguments.replaceInStrings(QStringLiteral("@"), path);
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

/// The text of the PDF by pdftotext, with runs of white space as one space.
inline QString textOf(const QByteArray &pdf)
{
    const QStringList arguments{QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                QStringLiteral("@"), QStringLiteral("-")};
    return QString::fromUtf8(tool(QStringLiteral("pdftotext"), arguments, pdf)).simplified();
}

inline QString infoOf(const QByteArray &pdf)
{
    return QString::fromUtf8(tool(QStringLiteral("pdfinfo"), {QStringLiteral("@")}, pdf));
}

inline int pagesOf(const QByteArray &pdf)
{
    return tool(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), QStringLiteral("@")}, pdf)
        .trimmed()
        .toInt();
}

} // namespace simsa::documents
