// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxparts.h"

#include "intake/xlsxxml.h"

#include <zip.h>

namespace simsa::intake {

namespace {

constexpr qint64 ChunkBytes = 1024 * 1024;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// `target` as a part's relations name it: from the root with a leading slash, else from the part's folder.
QString resolved(const QString &part, const QString &target)
{
    const QString whole = target.startsWith(u'/') ? target : folderOf(part) + target;
    QStringList steps;
    for (const QString &step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != u".") {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

QString relationsPart(const QString &part)
{
    return folderOf(part) + QStringLiteral("_rels/") + part.mid(part.lastIndexOf(u'/') + 1) +
           QStringLiteral(".rels");
}

} // namespace

tl::unexpected<TableFault> damagedWorkbook(const QString &what)
{
    return tl::unexpected<TableFault>({TableProblem::WorkbookDamaged, 0, 0, {}, what});
}

void XlsxParts::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

QString XlsxParts::keyOf(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/'); // as some writers on Windows have it
    return key.startsWith(u'/') ? key.mid(1) : key;
}

XlsxResult<XlsxParts> XlsxParts::open(const QByteArray &bytes, const XlsxLimits &limits)
{
    XlsxParts parts;
    parts.m_bytes = bytes;
    parts.m_limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(parts.m_bytes.constData(), zip_uint64_t(parts.m_bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return damagedWorkbook(QStringLiteral("ZIP"));
    }
    parts.m_archive.reset(archive);
    if (auto indexed = parts.index(); !indexed)
        return tl::unexpected<TableFault>(indexed.error());
    return parts;
}

XlsxResult<bool> XlsxParts::index()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > m_limits.parts)
        return damagedWorkbook(QStringLiteral("%1 parts").arg(count));
    qint64 declared = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(std::max<zip_int64_t>(count, 0)); ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_archive.get(), i, 0, &stat) != 0 || (stat.valid & needed) != needed)
            return damagedWorkbook(QStringLiteral("ZIP"));
        const QString name = QString::fromUtf8(stat.name);
        const bool readable = stat.comp_method == ZIP_CM_STORE || stat.comp_method == ZIP_CM_DEFLATE;
        if (!readable || stat.encryption_method != ZIP_EM_NONE)
            return damagedWorkbook(QStringLiteral("%1: compression").arg(name.left(200)));
        if (stat.size > zip_uint64_t(m_limits.declaredBytes - declared))
            return damagedWorkbook(QStringLiteral("size"));
        declared += qint64(stat.size);
        if (m_indices.contains(keyOf(name)))
            return damagedWorkbook(QStringLiteral("%1: twice").arg(name.left(200)));
        m_indices.insert(keyOf(name), i);
    }
    return true;
}

XlsxResult<QByteArray> XlsxParts::read(const QString &name, qint64 most) const
{
    const auto found = m_indices.constFind(keyOf(name));
    if (found == m_indices.constEnd())
        return damagedWorkbook(name.left(200));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), *found, 0),
                                                                  &zip_fclose);
    if (!file)
        return damagedWorkbook(name.left(200));
    QByteArray bytes;
    QByteArray chunk(ChunkBytes, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), ChunkBytes);
        if (got < 0 || bytes.size() + got > most)
            return damagedWorkbook(name.left(200));
        if (got == 0)
            return bytes;
        bytes.append(chunk.constData(), qsizetype(got));
    }
}

XlsxResult<QHash<QString, XlsxRelation>> XlsxParts::relations(const QString &part) const
{
    QHash<QString, XlsxRelation> relations;
    const QString name = relationsPart(part);
    if (!has(name))
        return relations;
    const auto bytes = read(name, m_limits.smallPartBytes);
    if (!bytes)
        return tl::unexpected<TableFault>(bytes.error());
    XlsxXml xml(*bytes);
    if (xml.root() != u"Relationships")
        return damagedWorkbook(name);
    while (xml.child()) {
        XlsxRelation relation;
        const QString type = xml.attribute(u"Type");
        relation.type = type.mid(type.lastIndexOf(u'/') + 1);
        relation.external = xml.attribute(u"TargetMode") == u"External";
        relation.target = resolved(part, xml.attribute(u"Target"));
        relations.insert(xml.attribute(u"Id"), relation);
        xml.skip();
    }
    return xml.isSound() ? XlsxResult<QHash<QString, XlsxRelation>>(relations) : damagedWorkbook(name);
}

} // namespace simsa::intake
