// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vaultfolder.h"

#include "base/files.h"
#include "base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace simsa::store {

using base::ErrorCode;

namespace {

const auto ownerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
const auto ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

base::Result<> VaultFolder::checkRoom() const
{
    if (QFileInfo::exists(database()))
        return base::fail(ErrorCode::VaultExists, m_folder);
    const QStringList ours{QStringLiteral("lock"), QStringLiteral("files"), QStringLiteral("vault.db.new"),
                           QStringLiteral("vault.db.new-wal"), QStringLiteral("vault.db.new-journal")};
    const QStringList found =
        QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : found) {
        if (!ours.contains(name))
            return base::fail(ErrorCode::InvalidArgument, m_folder + QStringLiteral(": holds ") + name);
    }
    return {};
}

base::Result<> VaultFolder::make() const
{
    if (auto made = base::makeFolder(m_folder); !made)
        return made;
    if (!QFile::setPermissions(m_folder, ownerOnlyFolder))
        return base::fail(ErrorCode::FileUnwritable, m_folder);
    return {};
}

void VaultFolder::removeNewDatabase() const
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(newDatabase() + QString::fromLatin1(suffix));
}

base::Result<> VaultFolder::publishNewDatabase() const
{
    QFile file(newDatabase());
    if (!file.setPermissions(ownerOnlyFile) || !file.open(QIODevice::ReadWrite) ||
        !base::syncToDisk(file.handle()))
        return base::fail(ErrorCode::FileUnwritable, file.fileName());
    file.close();
    if (!base::renameIfAbsent(newDatabase(), database()) || !base::syncFolder(m_folder))
        return base::fail(ErrorCode::FileUnwritable, database());
    return {};
}

} // namespace simsa::store
