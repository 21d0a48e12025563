// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vaultfile.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QString>

/// What the tests of the vault share.
namespace vaulttest {

/// Takes milliseconds instead of a second; what is tested here does not hang on the cost.
inline constexpr simsa::crypto::ScryptCost cheap{1 << 10, 8, 1};

inline const QString passphrase = QStringLiteral("correct horse battery");
inline const simsa::base::CallId callA(QStringLiteral("2026-1"));
inline const simsa::base::CallId callB(QStringLiteral("2026-2"));

inline simsa::exchange::Place drafts(const simsa::base::CallId &call = callA)
{
    return {call, simsa::exchange::Table::Drafts};
}

inline simsa::base::Result<> putOne(simsa::exchange::Vault &vault, const simsa::exchange::Place &place,
                                    const QString &id, const QByteArray &bytes)
{
    simsa::exchange::Changes changes;
    changes.put(place, id, bytes);
    return vault.write(changes);
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All bytes of all files of the folder.
inline QByteArray folderBytes(const QString &folder)
{
    QByteArray bytes;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        bytes += fileBytes(it.next());
    return bytes;
}

/// The code, or -1 for success.
template<typename T>
int codeOf(const simsa::base::Result<T> &result)
{
    return result ? -1 : int(result.error().code);
}

} // namespace vaulttest
