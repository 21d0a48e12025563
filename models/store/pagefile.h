// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

#include <memory>

namespace simsa::store {

/// The pages of a SQLite file read as bytes, without SQLite: nothing is locked, changed or believed. What
/// stands committed in the log goes before what stands in the file; a log that is damaged in its middle is
/// read on, because every row is checked by its own seal. Source: sqlite.org/fileformat2.html, 1.3 and 4.
class PageFile
{
public:
    /// `path` of the database; its log is `path`-wal, which may be absent. FileNotFound, FileUnreadable.
    [[nodiscard]] static base::Result<PageFile> open(const QString &path);

    /// Bytes of a page; the usual 4096 where the header of the file cannot say.
    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }
    /// Pages that file and log have together; they count from 1.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// As committed last; empty when it is not there or not there whole.
    [[nodiscard]] QByteArray page(qint64 number) const;
    /// As it stands in the file below the log.
    [[nodiscard]] QByteArray pageBelow(qint64 number) const;
    [[nodiscard]] bool isInLog(qint64 number) const { return m_log.contains(number); }

private:
    void readLog(const QString &path);

    std::shared_ptr<QFile> m_file;
    std::shared_ptr<QFile> m_logFile;
    qsizetype m_pageSize = 4096;
    qint64 m_count = 0;
    QHash<qint64, qint64> m_log; // page, offset of its newest committed bytes
};

} // namespace simsa::store
