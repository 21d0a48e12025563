// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace simsa::store {

class Database;

/// One prepared statement; used again after reset(). Must not outlive its database.
class Statement
{
public:
    Statement(const Database &database, sqlite3_stmt *statement);

    /// Parameters count from 1. Bound bytes are copied.
    Statement &bind(int parameter, qint64 value);
    Statement &bindText(int parameter, QByteArrayView text);
    Statement &bindBlob(int parameter, QByteArrayView bytes);

    /// True when there is a row to look at, false at the end.
    [[nodiscard]] base::Result<bool> step();
    /// Runs a statement that gives no rows and makes it ready for the next time.
    [[nodiscard]] base::Result<> run();
    /// Makes it ready to be bound and stepped again.
    void reset();

    /// Columns of the current row count from 0; copies.
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_bound = true;
};

/// One connection to one file, not to be used by two threads at once. Errors come translated: DiskFull,
/// VaultReadOnly, VaultInUse, VaultDamaged, FileUnwritable, Internal.
class Database
{
public:
    enum class Mode { Create, Existing };

    /// Opens without touching the file yet.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// From now on no other process can read or write the file. VaultInUse if one does.
    [[nodiscard]] base::Result<> takeAlone();
    /// Write-ahead log, every commit synced, deleted rows zeroed (SCHEMA.md: pragmas).
    [[nodiscard]] base::Result<> beDurable();
    /// Moves the log into the file and empties it.
    [[nodiscard]] base::Result<> emptyLog();

    /// Copies all pages, the log's included, into a new file, of one moment. The codes of this class, of the
    /// new file.
    [[nodiscard]] base::Result<> copyTo(const QString &path);

    /// Runs statements that give no rows of interest.
    [[nodiscard]] base::Result<> execute(const QByteArray &sql);
    [[nodiscard]] base::Result<Statement> prepare(const char *sql);
    /// The first column of the first row; VaultDamaged if there is none.
    [[nodiscard]] base::Result<qint64> number(const char *sql);
    [[nodiscard]] base::Result<QByteArray> text(const char *sql);
    /// How many rows the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] qint64 changes() const;
    /// False outside a transaction.
    [[nodiscard]] bool isInTransaction() const;

    /// What the last call on this connection failed with; to be asked before anything else sets errno.
    [[nodiscard]] tl::unexpected<base::Error> fail() const;

private:
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }

    sqlite3 *m_handle;
};

/// A write transaction that is undone unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] base::Result<> begin();
    /// Durable when it succeeds; undone when it fails.
    [[nodiscard]] base::Result<> commit();

private:
    Database &m_database;
};

} // namespace simsa::store
