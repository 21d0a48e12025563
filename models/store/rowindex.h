// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace simsa::store {

/// Which row stands in which version, in memory: what a read expects of the file. A damaged index of the
/// database can so hide no row, and a row exchanged while the vault is open is seen.
class RowIndex
{
public:
    /// 0 for a row that is not there; versions start at 1.
    [[nodiscard]] qint64 version(const QByteArray &kind, const QByteArray &id) const
    {
        const auto rows = m_kinds.constFind(kind);
        return rows == m_kinds.constEnd() ? 0 : rows->value(id);
    }
    /// Version 0 takes the row out.
    void set(const QByteArray &kind, const QByteArray &id, qint64 version)
    {
        if (version == 0)
            m_kinds[kind].remove(id);
        else
            m_kinds[kind].insert(id, version);
    }
    void forget(const QByteArray &kind) { m_kinds.remove(kind); }
    [[nodiscard]] qsizetype count(const QByteArray &kind) const
    {
        const auto rows = m_kinds.constFind(kind);
        return rows == m_kinds.constEnd() ? 0 : rows->size();
    }
    /// Takes over what `newer` knows; version 0 there means removed.
    void merge(const RowIndex &newer)
    {
        for (auto kind = newer.m_kinds.begin(); kind != newer.m_kinds.end(); ++kind) {
            for (auto row = kind->begin(); row != kind->end(); ++row)
                set(kind.key(), row.key(), row.value());
        }
    }

private:
    friend class PendingRows;

    QHash<QByteArray, QHash<QByteArray, qint64>> m_kinds; // kind, id, version
};

/// The changes of a transaction over an index that stays as it is until they are merged.
class PendingRows
{
public:
    explicit PendingRows(const RowIndex &base)
        : m_base(base)
    {
    }

    [[nodiscard]] qint64 version(const QByteArray &kind, const QByteArray &id) const
    {
        const auto rows = m_changed.m_kinds.constFind(kind);
        if (rows != m_changed.m_kinds.constEnd() && rows->contains(id))
            return rows->value(id);
        return m_base.version(kind, id);
    }
    void set(const QByteArray &kind, const QByteArray &id, qint64 version)
    {
        m_changed.m_kinds[kind].insert(id, version);
    }
    [[nodiscard]] const RowIndex &changed() const { return m_changed; }

private:
    const RowIndex &m_base;
    RowIndex m_changed;
};

} // namespace simsa::store
