// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depot/folderfiles.h"

#include "base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>

namespace simsa::depot {

using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr qint64 chunkBytes = 1024 * 1024;
constexpr int mostDepth = 64;

fs::path nativePath(const QString &path)
{
    return {QFile::encodeName(path).toStdString()};
}

QString temporaryName()
{
    auto *random = QRandomGenerator::system();
    return QStringLiteral(".%1%2.tmp")
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'));
}

// Some network folders answer fsync with "not supported"; the object is then as safe as they make it.
bool syncFile(int handle)
{
    return base::syncToDisk(handle) || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

// Unbuffered, so that errno still is that of the write when it fails.
bool writeAll(QFile &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        errno = 0;
        const qint64 wrote = file.write(bytes.constData() + done, qMin(chunkBytes, bytes.size() - done));
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return syncFile(file.handle());
}

} // namespace

Kind kindOf(const QString &path)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(nativePath(path), error);
    if (status.type() == fs::file_type::regular)
        return Kind::File;
    if (status.type() == fs::file_type::directory)
        return Kind::Folder;
    return status.type() == fs::file_type::not_found ? Kind::Nothing : Kind::Other;
}

tl::unexpected<base::Error> failErrno(int error, const QString &path)
{
    const QString detail = path + QStringLiteral(": ") + qt_error_string(error);
    switch (error) {
    case ENOSPC:
    case EFBIG:
    case EDQUOT:
        return base::fail(ErrorCode::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS:
    case ENAMETOOLONG:
        return base::fail(ErrorCode::FileUnwritable, detail);
    default:
        return base::fail(ErrorCode::DepotUnreachable, detail);
    }
}

base::Result<> makeFolders(const QString &root, const QString &relative)
{
    QString folder = root;
    const QStringList segments = relative.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        const QString parent = folder;
        folder += u'/' + segment;
        std::error_code error;
        if (fs::create_directory(nativePath(folder), error) && !base::syncFolder(parent))
            return failErrno(errno, parent);
        if (error && kindOf(folder) == Kind::Nothing)
            return failErrno(error.value(), folder);
        if (kindOf(folder) != Kind::Folder)
            return base::fail(ErrorCode::FileUnwritable, folder + QStringLiteral(": not a folder"));
    }
    return {};
}

bool isReachedWithoutLinks(const QString &root, const QString &relative)
{
    QString folder = root;
    QStringList segments = relative.split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty())
        segments.removeLast();
    for (const QString &segment : std::as_const(segments)) {
        folder += u'/' + segment;
        if (kindOf(folder) != Kind::Folder)
            return false;
    }
    return true;
}

base::Result<QString> writeTemporary(const QString &folder, const QByteArray &bytes)
{
    const QString path = folder + u'/' + temporaryName();
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failErrno(errno, path);
    if (!writeAll(file, bytes)) {
        const int error = errno;
        file.close();
        file.remove();
        return failErrno(error, path);
    }
    file.close();
    return path;
}

base::Result<> renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    fs::rename(nativePath(from), nativePath(to), error);
    if (error)
        return failErrno(error.value(), to);
    return {};
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (kindOf(path) != Kind::File || !file.open(QIODevice::ReadOnly) || file.size() != bytes.size())
        return false;
    for (qint64 done = 0; done < bytes.size();) {
        const QByteArray chunk = file.read(qMin(chunkBytes, bytes.size() - done));
        if (chunk.isEmpty() || QByteArrayView(bytes).sliced(done, chunk.size()) != chunk)
            return false;
        done += chunk.size();
    }
    return true;
}

namespace {

struct Entry
{
    QString name;
    fs::file_type type = fs::file_type::none;
};

// The visible entries of one folder; none if it is not there.
base::Result<QList<Entry>> entriesOf(const QString &path)
{
    QList<Entry> found;
    std::error_code error;
    fs::directory_iterator entries(nativePath(path), error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        const QString name = QFile::decodeName(entries->path().filename().c_str());
        std::error_code gone; // another computer's entry may vanish between the two questions
        const fs::file_type type = entries->symlink_status(gone).type();
        if (!name.startsWith(u'.'))
            found.append({name, type});
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return base::fail(ErrorCode::DepotUnreachable,
                          path + QStringLiteral(": ") + qt_error_string(error.value()));
    return found;
}

base::Result<> collect(const QString &root, const QString &relative, int depth, QStringList &names)
{
    const auto entries = entriesOf(root + u'/' + relative);
    if (!entries)
        return base::fail(entries);
    for (const Entry &entry : *entries) {
        if (entry.type == fs::file_type::regular)
            names.append(relative + entry.name);
        if (entry.type != fs::file_type::directory || depth == mostDepth)
            continue;
        if (auto inner = collect(root, relative + entry.name + u'/', depth + 1, names); !inner)
            return inner;
    }
    return {};
}

} // namespace

base::Result<> collectFiles(const QString &root, const QString &relative, QStringList &names)
{
    return collect(root, relative, 0, names);
}

} // namespace simsa::depot
