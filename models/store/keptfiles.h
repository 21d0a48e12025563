// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace simsa::store {

/// The folder `files/` of a vault: files that are sealed already. Safe to call from several threads.
class KeptFiles
{
public:
    explicit KeptFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// InvalidArgument unless `name` may name a kept file.
    [[nodiscard]] static base::Result<> checkName(const QString &name);
    /// Makes the folder if need be and removes what an interrupted keep left. FileUnwritable, DiskFull.
    [[nodiscard]] base::Result<> prepare() const;
    /// Copies, syncs, renames over an older file of that name. InvalidArgument unless `name` is 1–200 of
    /// [a-z0-9.-] and starts with no dot; FileNotFound, FileUnreadable (source); DiskFull, FileUnwritable.
    [[nodiscard]] base::Result<> keep(const QString &name, const QString &sourcePath) const;
    /// InvalidArgument, NotFound.
    [[nodiscard]] base::Result<QString> path(const QString &name) const;
    /// Sorted.
    [[nodiscard]] QStringList names() const;
    /// No error if it is not there. InvalidArgument, FileUnwritable.
    [[nodiscard]] base::Result<> remove(const QString &name) const;

private:
    QString m_folder;
};

} // namespace simsa::store
