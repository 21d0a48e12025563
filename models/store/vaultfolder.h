// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace simsa::store {

/// The names in a vault's folder (SCHEMA.md: folder), and how a new database comes into it.
class VaultFolder
{
public:
    explicit VaultFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] const QString &path() const { return m_folder; }
    [[nodiscard]] QString database() const { return m_folder + QStringLiteral("/vault.db"); }
    [[nodiscard]] QString newDatabase() const { return m_folder + QStringLiteral("/vault.db.new"); }
    [[nodiscard]] QString lock() const { return m_folder + QStringLiteral("/lock"); }
    [[nodiscard]] QString files() const { return m_folder + QStringLiteral("/files"); }

    /// VaultExists, or InvalidArgument when anything is there but what an interrupted making leaves.
    [[nodiscard]] base::Result<> checkRoom() const;
    /// Makes the folder if need be, for its owner only. FileUnwritable.
    [[nodiscard]] base::Result<> make() const;
    /// What an interrupted making left.
    void removeNewDatabase() const;
    /// The finished newDatabase() becomes database(), at once or not at all. FileUnwritable.
    [[nodiscard]] base::Result<> publishNewDatabase() const;

private:
    QString m_folder;
};

} // namespace simsa::store
