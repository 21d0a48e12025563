// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace simsa::bench {

/// A bare SQLite table as careful with the disk as the vault is: WAL, synchronous=FULL, alone on the file.
class SqlitePeer
{
public:
    SqlitePeer() = default;
    ~SqlitePeer();
    SqlitePeer(const SqlitePeer &) = delete;
    SqlitePeer &operator=(const SqlitePeer &) = delete;

    [[nodiscard]] bool open(const QString &path);
    /// One row, replaced in a transaction of its own; durable when it returns.
    [[nodiscard]] bool put(const QByteArray &id, const QByteArray &bytes);

private:
    [[nodiscard]] bool run(const char *sql);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_put = nullptr;
};

} // namespace simsa::bench
