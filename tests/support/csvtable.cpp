// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csvtable.h"

#include <QFile>

namespace simsa::support {

namespace {

/// Splits decoded CSV text into rows of fields.
class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    QList<QStringList> rows()
    {
        while (m_at < m_text.size())
            take(m_text[m_at++]);
        if (!m_field.isEmpty() || !m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    void take(QChar c)
    {
        if (m_quoted)
            takeQuoted(c);
        else if (c == u'"')
            m_quoted = true;
        else if (c == u',')
            endField();
        else if (c == u'\n')
            endRow();
        else if (c != u'\r')
            m_field += c;
    }

    void takeQuoted(QChar c)
    {
        if (c != u'"') {
            m_field += c;
        } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
            m_field += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endField()
    {
        m_row += m_field;
        m_field.clear();
    }

    void endRow()
    {
        endField();
        m_rows += m_row;
        m_row.clear();
    }

    const QString m_text;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_field;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

CsvTable CsvTable::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s: %s", qPrintable(path), qPrintable(file.errorString()));
    return fromBytes(file.readAll(), path);
}

CsvTable CsvTable::fromBytes(const QByteArray &bytes, const QString &name)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    CsvTable table;
    table.m_name = name;
    table.m_rows = Splitter(text).rows();
    if (table.m_rows.isEmpty())
        qFatal("%s: no header line", qPrintable(name));
    table.m_columns = table.m_rows.takeFirst();
    for (const QStringList &row : std::as_const(table.m_rows)) {
        if (row.size() != table.m_columns.size())
            qFatal("%s: ragged row: %s", qPrintable(name), qPrintable(row.join(u'|')));
    }
    return table;
}

QString CsvTable::text(int row, const QString &column) const
{
    if (row < 0 || row >= rowCount())
        qFatal("%s: no row %d", qPrintable(m_name), row);
    return m_rows[row][columnIndex(column)];
}

qint64 CsvTable::integer(int row, const QString &column) const
{
    bool good = false;
    const qint64 value = text(row, column).toLongLong(&good);
    if (!good)
        qFatal("%s: row %d: not an integer in %s", qPrintable(m_name), row, qPrintable(column));
    return value;
}

double CsvTable::number(int row, const QString &column) const
{
    bool good = false;
    const double value = text(row, column).toDouble(&good);
    if (!good)
        qFatal("%s: row %d: not a number in %s", qPrintable(m_name), row, qPrintable(column));
    return value;
}

int CsvTable::find(const QString &column, const QString &value) const
{
    const qsizetype index = columnIndex(column);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row][index] == value)
            return row;
    }
    return -1;
}

qsizetype CsvTable::columnIndex(const QString &column) const
{
    const qsizetype index = m_columns.indexOf(column);
    if (index < 0)
        qFatal("%s: no column %s", qPrintable(m_name), qPrintable(column));
    return index;
}

} // namespace simsa::support
