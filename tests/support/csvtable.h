// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace simsa::support {

/// A small CSV table for expected values of tests: UTF-8, comma, quotes doubled, the first line names the
/// columns. It is written apart from the intake's reader, so that tests do not check that reader with itself.
/// Anything odd (missing file, ragged row, unknown column, not a number) ends the test program with a
/// message.
class CsvTable
{
public:
    /// Reads a file.
    [[nodiscard]] static CsvTable fromFile(const QString &path);
    /// Reads bytes; `name` stands in messages.
    [[nodiscard]] static CsvTable fromBytes(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text(int row, const QString &column) const;
    [[nodiscard]] qint64 integer(int row, const QString &column) const;
    [[nodiscard]] double number(int row, const QString &column) const;
    /// The first row whose `column` is `value`, or -1.
    [[nodiscard]] int find(const QString &column, const QString &value) const;

private:
    [[nodiscard]] qsizetype columnIndex(const QString &column) const;

    QString m_name;
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace simsa::support
