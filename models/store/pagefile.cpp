// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagefile.h"

#include <QtEndian>

#include <algorithm>

namespace simsa::store {

using base::ErrorCode;

namespace {

constexpr qsizetype usualPageSize = 4096;
constexpr qsizetype logHeaderBytes = 32;
constexpr qsizetype frameHeaderBytes = 24;

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isPageSize(qsizetype size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

// Two bytes at offset 16; 1 means 65536.
qsizetype pageSizeOf(const QByteArray &header)
{
    if (header.size() < 18)
        return usualPageSize;
    const qsizetype size = qFromBigEndian<quint16>(header.constData() + 16);
    const qsizetype real = size == 1 ? 65536 : size;
    return isPageSize(real) ? real : usualPageSize;
}

QByteArray bytesAt(QFile &file, qint64 offset, qsizetype size)
{
    if (offset < 0 || !file.seek(offset))
        return {};
    QByteArray bytes = file.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

} // namespace

base::Result<PageFile> PageFile::open(const QString &path)
{
    PageFile pages;
    pages.m_file = std::make_shared<QFile>(path);
    if (!pages.m_file->exists())
        return base::fail(ErrorCode::FileNotFound, path);
    if (!pages.m_file->open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, path);
    pages.m_pageSize = pageSizeOf(pages.m_file->read(100));
    pages.m_count = pages.m_file->size() / pages.m_pageSize;
    pages.readLog(path + QStringLiteral("-wal"));
    return pages;
}

// Frames of the log's own generation (its salts) up to the last that ends a transaction.
void PageFile::readLog(const QString &path)
{
    m_logFile = std::make_shared<QFile>(path);
    if (!m_logFile->open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_logFile->read(logHeaderBytes);
    if (header.size() != logHeaderBytes)
        return;
    const QByteArray salts = header.mid(16, 8);
    QHash<qint64, qint64> begun;
    const qsizetype frameBytes = frameHeaderBytes + m_pageSize;
    for (qint64 at = logHeaderBytes; at + frameBytes <= m_logFile->size(); at += frameBytes) {
        const QByteArray frame = bytesAt(*m_logFile, at, frameHeaderBytes);
        if (frame.isEmpty() || frame.mid(8, 8) != salts)
            continue;
        begun.insert(u32(frame, 0), at + frameHeaderBytes);
        const qint64 pagesAfterCommit = u32(frame, 4);
        if (pagesAfterCommit == 0)
            continue;
        m_log.insert(begun);
        begun.clear();
        // A flipped bit here must not make the search endless: never more than both files can hold.
        const qint64 most = (m_file->size() + m_logFile->size()) / m_pageSize + 1;
        m_count = std::max(m_count, std::min(pagesAfterCommit, most));
    }
}

QByteArray PageFile::page(qint64 number) const
{
    const auto logged = m_log.constFind(number);
    if (logged != m_log.constEnd())
        return bytesAt(*m_logFile, *logged, m_pageSize);
    return pageBelow(number);
}

QByteArray PageFile::pageBelow(qint64 number) const
{
    return bytesAt(*m_file, (number - 1) * qint64(m_pageSize), m_pageSize);
}

} // namespace simsa::store
