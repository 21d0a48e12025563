// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

namespace samples {

/// Rows of a CSV of the demo, by column name. The demo's fields hold no quotes and no commas.
inline QList<QHash<QString, QString>> demo(const QString &name)
{
    QFile file(QStringLiteral(SIMSA_RESOURCES "/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.first().trimmed().split(u',');
    QList<QHash<QString, QString>> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() != header.size())
            qFatal("%s: %s", qPrintable(name), qPrintable(line));
        QHash<QString, QString> row;
        for (int c = 0; c < header.size(); ++c)
            row.insert(header.at(c), cells.at(c));
        rows.append(row);
    }
    return rows;
}

} // namespace samples
