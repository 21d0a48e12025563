// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vaultheader.h"

#include <QDateTime>
#include <QList>

namespace simsa::store {

struct BackupInfo;

/// What goes into a backup besides the copy of the database.
struct BackupSource
{
    struct File
    {
        QString name; ///< kept under
        QString path;
    };

    VaultHeader header;
    crypto::SecretBytes key;
    qint64 version = 0;
    QList<File> files;
};

/// Writes one backup: begin(), then the database to snapshotPath(), then write(). Both files stand beside the
/// target until it is whole; nothing of an attempt that failed stays.
class BackupWriter
{
public:
    explicit BackupWriter(QString path);
    ~BackupWriter();
    BackupWriter(const BackupWriter &) = delete;
    BackupWriter &operator=(const BackupWriter &) = delete;

    /// AlreadyExists when the target exists; removes what a killed attempt left.
    [[nodiscard]] base::Result<> begin() const;
    [[nodiscard]] QString snapshotPath() const { return m_path + QStringLiteral(".db.part"); }
    /// FileTooLarge, DiskFull, FileUnwritable, FileUnreadable.
    [[nodiscard]] base::Result<BackupInfo> write(const BackupSource &source, const QDateTime &at) const;

private:
    [[nodiscard]] QString partPath() const { return m_path + QStringLiteral(".part"); }
    void removeParts() const;

    QString m_path;
};

} // namespace simsa::store
