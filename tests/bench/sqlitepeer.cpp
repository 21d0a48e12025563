// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitepeer.h"

#include <sqlite3.h>

namespace simsa::bench {

SqlitePeer::~SqlitePeer()
{
    sqlite3_finalize(m_put);
    sqlite3_close(m_database);
}

bool SqlitePeer::run(const char *sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool SqlitePeer::open(const QString &path)
{
    return sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK &&
           run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
               "CREATE TABLE rows (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID") &&
           sqlite3_prepare_v2(m_database, "INSERT OR REPLACE INTO rows VALUES (?1, ?2)", -1, &m_put,
                              nullptr) == SQLITE_OK;
}

bool SqlitePeer::put(const QByteArray &id, const QByteArray &bytes)
{
    const bool written =
        run("BEGIN IMMEDIATE") &&
        sqlite3_bind_text(m_put, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT) == SQLITE_OK &&
        sqlite3_bind_blob(m_put, 2, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT) == SQLITE_OK &&
        sqlite3_step(m_put) == SQLITE_DONE;
    sqlite3_reset(m_put);
    return written && run("COMMIT");
}

} // namespace simsa::bench
