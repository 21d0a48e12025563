// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vectors/formats/vectorfile.h"

namespace simsa::vectors {

using Headers = QMap<QString, QString>;

/// Where the vectors of this run go. Every name once.
class Book
{
public:
    explicit Book(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// The vectors added from here on are of `kind`.
    void open(const char *kind);
    void add(const char *name, const char *expect, const QByteArray &payload, const char *comment,
             const Headers &more = {});
    [[nodiscard]] int count() const { return m_count; }

private:
    QString m_folder;
    QString m_kind;
    int m_count = 0;
};

/// What a Result holds; ends the program when it holds an error.
template<typename T>
[[nodiscard]] T must(base::Result<T> result)
{
    if (!result)
        qFatal("code %d: %s", static_cast<int>(result.error().code), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace simsa::vectors
