// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlereader.h"

#include "bundle/manifestrules.h"
#include "crypto/secret.h"

#include <QFuture>
#include <QQueue>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

// Every file of a bundle checked: parts are opened on all cores, ahead of the one that is looked at.
namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// A part that was opened. Its bytes are gone already where it is a whole file: then it was hashed beside
/// others.
struct OpenedPart
{
    QByteArray bytes;
    qint64 size = 0;
    base::Digest sha256;
};

struct PartPlace
{
    qsizetype file = 0;
    qsizetype part = 0;
};

QList<PartPlace> placesOf(const QList<ManifestFile> &files)
{
    QList<PartPlace> places;
    for (qsizetype file = 0; file < files.size(); ++file) {
        for (qsizetype part = 0; part < files.at(file).parts.size(); ++part)
            places.append({file, part});
    }
    return places;
}

/// Adds up the parts of one file after another.
class FileSum
{
public:
    [[nodiscard]] Result<> add(const ManifestFile &file, const PartPlace &place, OpenedPart &part)
    {
        const bool inOnePart = file.parts.size() == 1;
        if (!inOnePart)
            m_hash.add(part.bytes);
        crypto::wipe(part.bytes);
        m_size += part.size;
        const auto wrong = fail(ErrorCode::BundleHashMismatch, file.attachment.name);
        if (part.size == 0 || part.size > mostPartBytes || m_size > file.attachment.size)
            return wrong;
        if (place.part + 1 < file.parts.size())
            return {};
        const base::Digest sha256 = inOnePart ? part.sha256 : m_hash.finish();
        if (std::exchange(m_size, 0) != file.attachment.size || sha256 != file.attachment.sha256)
            return wrong;
        return {};
    }

private:
    crypto::Sha256 m_hash;
    qint64 m_size = 0;
};

} // namespace

Result<> BundleReader::checkAll(const std::function<bool(qint64, qint64)> &progress) const
{
    const QList<ManifestFile> &files = m_manifest.files;
    qint64 total = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        total += files.at(i).attachment.size;
        if (const auto ok = files.at(i).parts.isEmpty() ? checkFile(i) : Result<>(); !ok)
            return ok;
    }
    const auto open = [this, &files](const PartPlace &place) -> Result<OpenedPart> {
        const ManifestFile &file = files.at(place.file);
        auto plain = openPart(file.parts.at(place.part));
        if (!plain)
            return fail(plain);
        OpenedPart opened{*std::move(plain), 0, {}};
        opened.size = opened.bytes.size();
        if (file.parts.size() == 1) {
            opened.sha256 = crypto::sha256(opened.bytes);
            crypto::wipe(opened.bytes);
        }
        return opened;
    };
    const QList<PartPlace> places = placesOf(files);
    qsizetype next = 0;
    qint64 done = 0;
    FileSum sum;
    QQueue<QFuture<Result<OpenedPart>>> queue;
    QThreadPool pool; // declared last: destroyed first, and waits for what still runs
    for (const PartPlace &place : places) {
        for (; next < places.size() && queue.size() <= pool.maxThreadCount(); ++next)
            queue.enqueue(QtConcurrent::run(&pool, open, places.at(next)));
        auto opened = queue.dequeue().takeResult();
        if (!opened)
            return fail(opened);
        if (const auto ok = sum.add(files.at(place.file), place, *opened); !ok)
            return ok;
        done += opened->size;
        if (progress && !progress(done, total))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

} // namespace simsa::bundle
