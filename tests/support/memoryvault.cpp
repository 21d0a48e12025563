// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryvault.h"

#include <QFile>

namespace simsa::support {

using base::ErrorCode;
using base::Result;
using exchange::Place;

Result<std::optional<QByteArray>> MemoryVault::read(const Place &place, const QString &id) const
{
    const Rows rows = m_tables.value({place.call, place.table});
    const auto it = rows.constFind(id);
    return it == rows.constEnd() ? std::optional<QByteArray>() : std::optional(*it);
}

Result<QList<exchange::Row>> MemoryVault::all(const Place &place) const
{
    QList<exchange::Row> list;
    const Rows rows = m_tables.value({place.call, place.table});
    for (auto it = rows.begin(); it != rows.end(); ++it)
        list.append({it.key(), it.value()});
    return list;
}

Result<> MemoryVault::write(const exchange::Changes &changes)
{
    if (m_writesLeft == 0)
        return base::fail(ErrorCode::DiskFull);
    m_writesLeft -= m_writesLeft > 0 ? 1 : 0;
    for (const exchange::Changes::Put &put : changes.puts)
        m_tables[{put.place.call, put.place.table}].insert(put.row.id, put.row.bytes);
    for (const exchange::Changes::Remove &remove : changes.removes)
        m_tables[{remove.place.call, remove.place.table}].remove(remove.id);
    ++m_writes;
    return {};
}

Result<QList<base::CallId>> MemoryVault::calls() const
{
    QList<base::CallId> calls;
    for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
        if (!it.key().first.isEmpty() && !it.value().isEmpty() && !calls.contains(it.key().first))
            calls.append(it.key().first);
    }
    return calls;
}

Result<> MemoryVault::keepFile(const QString &name, const QString &sourcePath)
{
    const QString path = m_files.filePath(name);
    if (QFile::exists(path))
        return {};
    return QFile::copy(sourcePath, path) ? Result<>() : base::fail(ErrorCode::FileUnreadable, sourcePath);
}

Result<QString> MemoryVault::keptFile(const QString &name) const
{
    const QString path = m_files.filePath(name);
    return QFile::exists(path) ? Result<QString>(path) : base::fail(ErrorCode::NotFound, name);
}

} // namespace simsa::support
