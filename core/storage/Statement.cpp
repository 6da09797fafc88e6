// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include "core/storage/Connection.h"

#include <sqlite3.h>

namespace Ninelives {

namespace {

sqlite3_destructor_type copied()
{
    // SQLITE_TRANSIENT without its C cast.
    return reinterpret_cast<sqlite3_destructor_type>(-1); // NOLINT(performance-no-int-to-ptr)
}

ErrorCode reasonOf(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::AlreadyExists;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::NotFound;
    case SQLITE_IOERR_SHMSIZE: // the WAL index could not grow
        return ErrorCode::DiskFull;
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::Corrupt;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::Corrupt;
    case SQLITE_NOTADB:
        return ErrorCode::NotADatabase;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::Io;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_NOMEM:
        return ErrorCode::Internal;
    default:
        return ErrorCode::Sql;
    }
}

} // namespace

Error sqlError(int code, sqlite3 *database)
{
    const char *words = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return Error{reasonOf(code),
                 QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(words))};
}

Statement::Statement(Connection &connection, sqlite3_stmt *statement)
    : m_connection(&connection), m_statement(statement)
{}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bindError(other.m_bindError)
{}

Statement::~Statement()
{
    if (m_statement) {
        m_connection->giveBack(m_statement);
    }
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK) {
        return sqlError(m_bindError, nullptr);
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return m_connection->failure(code);
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return {};
        }
    }
}

void Statement::copyTo(Statement &other, int columns) const
{
    for (int column = 0; column < columns; ++column) {
        other.remember(sqlite3_bind_value(other.m_statement, column + 1,
                                          sqlite3_column_value(m_statement, column)));
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const void *data = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return QString::fromUtf8(static_cast<const char *>(data), size);
}

QByteArray Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return QByteArray(static_cast<const char *>(data), size);
}

ErrorCode Statement::errorCode(int column) const
{
    return isNull(column) ? ErrorCode::Internal : errorFromName(text(column));
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    remember(sqlite3_bind_text64(m_statement, index, utf8.constData(),
                                 static_cast<sqlite3_uint64>(utf8.size()), copied(), SQLITE_UTF8));
}

void Statement::bind(int index, NullIfEmpty text)
{
    text.text.isEmpty() ? bindNull(index) : bind(index, text.text);
}

void Statement::bind(int index, const QByteArray &blob)
{
    remember(sqlite3_bind_blob64(m_statement, index, blob.constData(),
                                 static_cast<sqlite3_uint64>(blob.size()), copied()));
}

void Statement::bind(int index, std::optional<bool> value)
{
    value ? bindInteger(index, *value ? 1 : 0) : bindNull(index);
}

void Statement::bindInteger(int index, qint64 value)
{
    remember(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindNull(int index)
{
    remember(sqlite3_bind_null(m_statement, index));
}

void Statement::remember(int code)
{
    if (m_bindError == SQLITE_OK) {
        m_bindError = code;
    }
}

} // namespace Ninelives
