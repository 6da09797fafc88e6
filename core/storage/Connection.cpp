// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/storage/StoreRepair.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

namespace Ninelives {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr int busyMs = 5'000;

// cipher_compatibility pins the file format, so that a newer SQLCipher reads and writes the same.
// cipher_memory_security stays off: it locks and wipes every page buffer SQLite ever allocates, at
// several times the cost, while what it would hide (open chats) is in this process's memory anyway;
// the key itself is wiped by SQLCipher in either case.
// What goes wrong is reported by our errors, so SQLCipher need not print to stderr.
constexpr const char *cipherPragmas = "PRAGMA cipher_log_level = NONE;"
                                      "PRAGMA cipher_compatibility = 4;"
                                      "PRAGMA cipher_memory_security = OFF;";
constexpr const char *commonPragmas = "PRAGMA temp_store = MEMORY;"
                                      "PRAGMA mmap_size = 0;"
                                      "PRAGMA trusted_schema = OFF;"
                                      "PRAGMA cache_size = -8000;";
constexpr const char *writerPragmas = "PRAGMA journal_mode = WAL;"
                                      "PRAGMA synchronous = FULL;"
                                      "PRAGMA foreign_keys = ON;"
                                      "PRAGMA secure_delete = ON;"
                                      "PRAGMA journal_size_limit = 16777216;";
constexpr const char *readerPragmas = "PRAGMA query_only = ON;";

void wipe(std::array<char, 67> &secret)
{
    // volatile: a plain fill before the end of life may be optimised away.
    volatile char *bytes = secret.data();
    for (size_t i = 0; i < secret.size(); ++i) {
        bytes[i] = 0;
    }
}

int openFlags(Access access)
{
    constexpr int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::Probe:
        return always | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Access::Create:
        return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::Write:
        return always | SQLITE_OPEN_READWRITE;
    case Access::Read:
        return always | SQLITE_OPEN_READONLY;
    }
    return always | SQLITE_OPEN_READONLY;
}

/// Immutable: no lock, no WAL, no index file is made beside it.
QByteArray fileName(const QString &path, Access access)
{
    if (access != Access::Probe || QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
        return path.toUtf8();
    }
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
}

Result<void> script(sqlite3 *database, const char *sql)
{
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return sqlError(code, database);
    }
    return {};
}

/// Changing the key puts every page into a journal first.
bool hasRoomForNewKey(const QString &path)
{
    constexpr qint64 margin = 4 * 1024 * 1024;
    constexpr qint64 overhead = 64; ///< one part of so many, for what the journal adds to a page
    const QFileInfo file(path);
    const QStorageInfo storage(file.absolutePath());
    const qint64 wanted = file.size() + file.size() / overhead + margin;
    return !storage.isValid() || storage.bytesAvailable() >= wanted;
}

} // namespace

Result<std::unique_ptr<RawKey>> RawKey::fromBytes(QByteArrayView key)
{
    if (key.size() != keyBytes) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("the key of a store has 32 bytes")};
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::unique_ptr<RawKey> made(new RawKey);
    size_t at = 0;
    made->m_literal[at++] = 'x';
    made->m_literal[at++] = '\'';
    for (const char c : key) {
        const auto byte = static_cast<unsigned char>(c);
        made->m_literal[at++] = digits[byte >> 4];
        made->m_literal[at++] = digits[byte & 0xf];
    }
    made->m_literal[at] = '\'';
    return made;
}

SecretBytes RawKey::bytes() const
{
    constexpr size_t firstDigit = 2; // behind x'
    const auto value = [](char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; };
    SecretBytes key = SecretBytes::zeros(keyBytes);
    for (size_t i = 0; i < static_cast<size_t>(keyBytes); ++i) {
        const size_t at = firstDigit + 2 * i;
        key.data()[i] =
            static_cast<unsigned char>(value(m_literal[at]) * 16 + value(m_literal[at + 1]));
    }
    return key;
}

RawKey::~RawKey()
{
    wipe(m_literal);
}

void Connection::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Connection::Handle> Connection::openFile(const QString &path, const RawKey &key,
                                                Access access)
{
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(fileName(path, access).constData(), &raw, openFlags(access), nullptr);
    Handle handle(raw);
    if (opened != SQLITE_OK) {
        return sqlError(opened, raw);
    }
    sqlite3_busy_timeout(raw, busyMs);
    // Until the file has proved to be ours, closing must not move a WAL into it.
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const std::string_view literal = key.literal();
    const int keyed = sqlite3_key_v2(raw, "main", literal.data(), static_cast<int>(literal.size()));
    if (keyed != SQLITE_OK) {
        return sqlError(keyed, raw);
    }
    for (const char *sql : {cipherPragmas, "SELECT count(*) FROM sqlite_master;", commonPragmas}) {
        if (const auto done = script(raw, sql); !done) {
            return done.error();
        }
    }
    if (access == Access::Probe) {
        return handle;
    }
    const bool writes = access != Access::Read;
    if (writes && sqlite3_db_readonly(raw, "main") == 1) {
        return Error{ErrorCode::ReadOnly, QStringLiteral("the file of the store is not writable")};
    }
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (const auto done = script(raw, writes ? writerPragmas : readerPragmas); !done) {
        return done.error();
    }
    return handle;
}

Connection::Connection(Handle handle) : m_handle(std::move(handle)) {}

Connection::~Connection()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements) {
            sqlite3_finalize(statement);
        }
    }
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    const auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt *statement = idle->second.back();
        idle->second.pop_back();
        return Statement(*this, statement);
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return failure(code);
    }
    return Statement(*this, statement);
}

Result<void> Connection::execute(const char *sql)
{
    return script(m_handle.get(), sql);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    // The failure of the last step was reported by step() already.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

Error Connection::failure(int code) const
{
    Error error = sqlError(code, m_handle.get());
    if (error.code == ErrorCode::Corrupt) {
        wantRepair();
    }
    return error;
}

void Connection::stopWhen(const std::atomic_bool &stop)
{
    constexpr int instructions = 10'000;
    // SQLite wants a pointer it may write to; it only hands it back.
    sqlite3_progress_handler(
        m_handle.get(), instructions,
        [](void *wish) { return *static_cast<const std::atomic_bool *>(wish) ? 1 : 0; },
        const_cast<std::atomic_bool *>(&stop)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

void Connection::wantRepair() const
{
    StoreRepair::want(QString::fromUtf8(sqlite3_db_filename(m_handle.get(), "main")));
}

Result<std::unique_ptr<Writer>> Writer::open(const QString &path, const RawKey &key, Access access)
{
    auto handle = openFile(path, key, access);
    if (!handle) {
        return handle.error();
    }
    return std::unique_ptr<Writer>(new Writer(*std::move(handle)));
}

Result<void> Writer::changeKey(const RawKey &key)
{
    // SQLCipher says nothing when it runs out of room and takes everything back.
    if (!hasRoomForNewKey(QString::fromUtf8(sqlite3_db_filename(raw(), "main")))) {
        return Error{ErrorCode::DiskFull, QStringLiteral("no room to encrypt the store anew")};
    }
    const std::string_view literal = key.literal();
    const int code =
        sqlite3_rekey_v2(raw(), "main", literal.data(), static_cast<int>(literal.size()));
    return code == SQLITE_OK ? Result<void>() : sqlError(code, raw());
}

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, const RawKey &key, Access access)
{
    auto handle = openFile(path, key, access);
    if (!handle) {
        return handle.error();
    }
    return std::unique_ptr<Reader>(new Reader(*std::move(handle)));
}

} // namespace Ninelives
