// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

#include <QHash>

#include <memory>

struct zip;

namespace simsa::intake {

template<typename T>
using XlsxResult = tl::expected<T, TableFault>;

/// WorkbookDamaged, naming the part or what about the file.
[[nodiscard]] tl::unexpected<TableFault> damagedWorkbook(const QString &what);

/// The most that is taken out of a workbook, whatever it says of itself.
struct XlsxLimits
{
    TableLimits table;
    int parts = 4096;
    qint64 partBytes = 256LL * 1024 * 1024;      ///< of a sheet, or of the shared strings
    qint64 smallPartBytes = 16LL * 1024 * 1024;  ///< of any other part
    qint64 declaredBytes = 1024LL * 1024 * 1024; ///< of all parts together
    int sharedStrings = 4'000'000;
    qint64 cells = 10'000'000; ///< of all rows, with the empty ones between
};

/// A relation of one part to another inside the file.
struct XlsxRelation
{
    QString type;   ///< last word of its type: "worksheet", "styles"
    QString target; ///< name of the part
    bool external = false;
};

/// The parts of a workbook (ECMA-376 part 2): a ZIP whose names are compared without case. Only reads;
/// nothing outside the bytes is ever opened.
class XlsxParts
{
public:
    /// Looks only at the directory: a ZIP, stored or deflated, not encrypted, no name twice, within limits.
    [[nodiscard]] static XlsxResult<XlsxParts> open(const QByteArray &bytes, const XlsxLimits &limits);

    [[nodiscard]] bool has(const QString &name) const { return m_indices.contains(keyOf(name)); }
    /// At most `most` bytes, else damaged.
    [[nodiscard]] XlsxResult<QByteArray> read(const QString &name, qint64 most) const;
    /// The relations of a part by id, or of the file itself for an empty name; none where it has none.
    [[nodiscard]] XlsxResult<QHash<QString, XlsxRelation>> relations(const QString &part) const;

    [[nodiscard]] const XlsxLimits &limits() const { return m_limits; }

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    [[nodiscard]] static QString keyOf(const QString &name);
    [[nodiscard]] XlsxResult<bool> index();

    QByteArray m_bytes; // below the archive
    XlsxLimits m_limits;
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_indices;
};

} // namespace simsa::intake
