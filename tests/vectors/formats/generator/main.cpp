// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QDir>

// Makes all vectors anew: `vectors-generator FOLDER`. The keys stay as they are.
int main(int argc, char *argv[])
{
    using namespace simsa::vectors;
    const QString folder = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (folder.isEmpty())
        qFatal("usage: vectors-generator FOLDER");
    for (const QFileInfo &kind : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &file : QDir(kind.filePath()).entryInfoList({QStringLiteral("*.vector")})) {
            if (!QFile::remove(file.filePath()))
                qFatal("%s stays", qPrintable(file.filePath()));
        }
    }
    makeKeys();
    const World world;
    Book book(folder);
    addZips(book);
    addSigned(book, world);
    addEnvelopes(book, world);
    addRecords(book, world);
    addBodies(book, world);
    addDestructions(book, world);
    addValues(book, world);
    addManifests(book, world);
    addBundles(book, world);
    addPacks(book, world);
    addCheckpoints(book, world);
    addDepots(book, world);
    addEnrolments(book, world);
    qInfo("%d vectors", book.count());
    return 0;
}
