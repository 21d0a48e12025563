// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/depot.h"

#include <memory>

namespace simsa::depot {

/// A depot in a folder: a stick, a share, a synchronised directory. Objects are plain files under their
/// names. Every call reads the marker first, so a medium that was pulled, or another one in its place, is
/// never taken for an empty depot. Safe to call from several threads and computers: nothing is locked,
/// objects appear whole.
class FolderDepot final : public exchange::Depot
{
public:
    /// DepotUnreachable (no such folder), DepotMarkerMissing (no marker, or one that cannot be understood).
    [[nodiscard]] static base::Result<std::unique_ptr<FolderDepot>> open(const QString &path);

    /// Makes the folder if need be and writes the marker `simsa-depot.json`. `id`: 32 lower-case hex digits,
    /// else InvalidArgument. AlreadyExists if there is a marker, DiskFull, FileUnwritable.
    [[nodiscard]] static base::Result<> create(const QString &path, const QString &id);

    [[nodiscard]] base::Result<QString> marker() override;
    /// Also: DepotNameInvalid, DiskFull, FileUnwritable (no right to write; a symbolic link in the way). A
    /// file under that name with other bytes is replaced if the name carries the SHA-256 of `bytes`, else
    /// left alone.
    [[nodiscard]] base::Result<> put(const QString &name, const QByteArray &bytes) override;
    /// Also: DepotNameInvalid, FileUnreadable. Symbolic links and special files count as not there.
    [[nodiscard]] base::Result<QByteArray> get(const QString &name, qint64 mostBytes) override;
    /// Also: DepotNameInvalid. An empty prefix lists everything. Files whose names are no object names
    /// (temporary, hidden, foreign ones) are left out, symbolic links are not followed.
    [[nodiscard]] base::Result<QStringList> list(const QString &prefix) override;

private:
    FolderDepot(QString root, QString id)
        : m_root(std::move(root))
        , m_id(std::move(id))
    {
    }

    [[nodiscard]] base::Result<> checkMedium() const;

    QString m_root;
    QString m_id;
};

} // namespace simsa::depot
