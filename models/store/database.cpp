// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <sqlite3.h>

#include <cerrno>

namespace simsa::store {

using base::ErrorCode;

namespace {

ErrorCode codeOfIoError(int extended, int systemError)
{
    if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
        return ErrorCode::DiskFull;
    if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        return ErrorCode::VaultReadOnly;
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::VaultDamaged;
    default:
        return ErrorCode::FileUnwritable;
    }
}

ErrorCode codeOf(int extended, int systemError)
{
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return codeOfIoError(extended, systemError);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::VaultReadOnly;
    case SQLITE_CANTOPEN:
        return systemError == ENOSPC ? ErrorCode::DiskFull : ErrorCode::VaultReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::VaultInUse;
    case SQLITE_NOMEM:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        return ErrorCode::Internal;
    default: // CORRUPT, NOTADB, SCHEMA, and SQL that does not fit the tables found
        return ErrorCode::VaultDamaged;
    }
}

void harden(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

} // namespace

Statement::Statement(const Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    m_bound = sqlite3_bind_int64(m_statement.get(), parameter, value) == SQLITE_OK && m_bound;
    return *this;
}

Statement &Statement::bindText(int parameter, QByteArrayView text)
{
    m_bound = sqlite3_bind_text64(m_statement.get(), parameter, text.data(), sqlite3_uint64(text.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8) == SQLITE_OK &&
              m_bound;
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    m_bound = sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data(), sqlite3_uint64(bytes.size()),
                                  SQLITE_TRANSIENT) == SQLITE_OK &&
              m_bound;
    return *this;
}

base::Result<bool> Statement::step()
{
    if (!m_bound)
        return m_database->fail();
    errno = 0;
    const int outcome = sqlite3_step(m_statement.get());
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome == SQLITE_DONE)
        return false;
    return m_database->fail();
}

base::Result<> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return base::fail(stepped);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_bound = true;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE |
                      (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    errno = 0;
    const int outcome = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle)); // a failed open gives a handle to close, too
    if (handle == nullptr)
        return base::fail(ErrorCode::Internal, QStringLiteral("no memory"));
    if (outcome != SQLITE_OK)
        return database->fail();
    harden(handle);
    // SQLite falls back to reading only when it may not write.
    if (sqlite3_db_readonly(handle, "main") == 1)
        return base::fail(ErrorCode::VaultReadOnly, path);
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

base::Result<> Database::takeAlone()
{
    return execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
                   "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;");
}

base::Result<> Database::beDurable()
{
    const auto mode = text("PRAGMA journal_mode = WAL");
    if (!mode)
        return base::fail(mode);
    if (*mode != "wal")
        return base::fail(ErrorCode::FileUnwritable, QStringLiteral("no write-ahead log here"));
    return execute("PRAGMA synchronous = FULL");
}

base::Result<> Database::emptyLog()
{
    const auto busy = number("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return base::fail(busy);
    if (*busy != 0)
        return base::fail(ErrorCode::VaultInUse, QStringLiteral("log not emptied"));
    return {};
}

base::Result<> Database::copyTo(const QString &path)
{
    const auto target = open(path, Mode::Create);
    if (!target)
        return base::fail(target);
    errno = 0;
    sqlite3_backup *copy = sqlite3_backup_init((*target)->m_handle, "main", m_handle, "main");
    if (copy == nullptr)
        return (*target)->fail();
    const int copied = sqlite3_backup_step(copy, -1);
    const int ended = sqlite3_backup_finish(copy);
    if (copied != SQLITE_DONE || ended != SQLITE_OK)
        return (*target)->fail();
    return {};
}

base::Result<> Database::execute(const QByteArray &sql)
{
    errno = 0;
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail();
    return {};
}

base::Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    errno = 0;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return fail();
    return Statement(*this, statement);
}

base::Result<qint64> Database::number(const char *sql)
{
    const auto value = text(sql);
    if (!value)
        return base::fail(value);
    return value->toLongLong();
}

base::Result<QByteArray> Database::text(const char *sql)
{
    auto query = prepare(sql);
    if (!query)
        return base::fail(query);
    const auto row = query->step();
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::VaultDamaged, QString::fromLatin1(sql));
    return query->text(0);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

tl::unexpected<base::Error> Database::fail() const
{
    const int lastErrno = errno;
    const int extended = sqlite3_extended_errcode(m_handle);
    // SQLite forgets the system's error when a commit fails, but leaves errno as it was.
    const int remembered = sqlite3_system_errno(m_handle);
    const int systemError = remembered != 0 ? remembered : lastErrno;
    return base::fail(codeOf(extended, systemError), QStringLiteral("SQLite %1, system %2: %3")
                                                         .arg(extended)
                                                         .arg(systemError)
                                                         .arg(QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

Transaction::~Transaction()
{
    if (m_database.isInTransaction())
        (void)m_database.execute("ROLLBACK");
}

base::Result<> Transaction::begin()
{
    return m_database.execute("BEGIN IMMEDIATE");
}

base::Result<> Transaction::commit()
{
    return m_database.execute("COMMIT");
}

} // namespace simsa::store
