// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace simsa::support {

/// A folder of its own for one test, gone with all it holds when the object goes. Anything that cannot be
/// made, read or written ends the test program with a message: a test never goes on with half of its set-up.
class TemporaryFolder
{
public:
    TemporaryFolder();

    /// Absolute, without a slash at the end.
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// The absolute path of `name` inside, whether it exists or not.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file, making the folders on the way; returns its absolute path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Makes a folder (and its parents); returns its absolute path.
    QString makeFolder(const QString &name) const;
    /// The whole file.
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Whether a file or folder of that name is there.
    [[nodiscard]] bool has(const QString &name) const;
    /// Flips one bit of one byte of a file: the usual damage.
    void flipBit(const QString &name, qint64 offset, int bit = 0) const;
    /// Cuts a file down to its first `size` bytes.
    void truncate(const QString &name, qint64 size) const;

private:
    QTemporaryDir m_folder;
};

} // namespace simsa::support
