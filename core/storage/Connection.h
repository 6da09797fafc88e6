// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/storage/Statement.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Ninelives {

/// The raw key in the form that SQLCipher takes without deriving: x'64 hex digits'. Wiped when
/// destroyed. 32 bytes, else InvalidInput.
class RawKey
{
public:
    static Result<std::unique_ptr<RawKey>> fromBytes(QByteArrayView key);
    /// The 32 bytes again.
    [[nodiscard]] SecretBytes bytes() const;
    ~RawKey();
    RawKey(const RawKey &) = delete;
    RawKey &operator=(const RawKey &) = delete;

    [[nodiscard]] std::string_view literal() const { return {m_literal.data(), m_literal.size()}; }

private:
    RawKey() = default;
    std::array<char, 67> m_literal{};
};

/// How a file is opened.
enum class Access : quint8 {
    Probe,  ///< looks only: leaves the file, and a WAL beside it, as they are
    Create, ///< reads and writes; makes the file when there is none
    Write,
    Read,
};

/// One connection to the store with its cache of prepared statements. One thread at a time; it may
/// be handed to another thread while no statement is in use. Only the storage folder uses it.
class Connection
{
public:
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement from the cache, ready to bind. `sql` must be one statement.
    Result<Statement> prepare(std::string_view sql);
    /// Runs a script without parameters.
    Result<void> execute(const char *script);

    /// Prepares, binds and runs; the answer is the number of changed rows.
    template<typename... Values>
    Result<qint64> run(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement) {
            return statement.error();
        }
        statement->bindAll(values...);
        if (const auto done = statement->run(); !done) {
            return done.error();
        }
        return changes();
    }

    /// Every row of a query, each turned into a value by `read(const Statement &)`.
    template<typename Read, typename... Values>
    auto rows(std::string_view sql, Read read, const Values &...values)
        -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
    {
        auto statement = prepare(sql);
        if (!statement) {
            return statement.error();
        }
        statement->bindAll(values...);
        QList<std::invoke_result_t<Read, const Statement &>> list;
        for (;;) {
            const auto row = statement->step();
            if (!row) {
                return row.error();
            }
            if (!*row) {
                return list;
            }
            list.append(read(*statement));
        }
    }

    /// The first row of a query, if there is one.
    template<typename Read, typename... Values>
    auto row(std::string_view sql, Read read, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Read, const Statement &>>>
    {
        using Value = std::optional<std::invoke_result_t<Read, const Statement &>>;
        auto statement = prepare(sql);
        if (!statement) {
            return statement.error();
        }
        statement->bindAll(values...);
        const auto found = statement->step();
        if (!found) {
            return found.error();
        }
        return *found ? Value(read(*statement)) : Value();
    }

    /// The first column of the first row as a number; NotFound when there is no row.
    template<typename... Values>
    Result<qint64> number(std::string_view sql, const Values &...values)
    {
        const auto found = row(sql, [](const Statement &st) { return st.integer(0); }, values...);
        if (!found) {
            return found.error();
        }
        return *found ? Result<qint64>(**found) : Result<qint64>(Error{ErrorCode::NotFound, {}});
    }

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const;
    /// True between BEGIN and its end; SQLite itself may end a transaction after a severe failure.
    [[nodiscard]] bool inTransaction() const;
    /// From now on statements end with Cancelled soon after `stop`, which outlives this, is true.
    void stopWhen(const std::atomic_bool &stop);
    /// Something in the file is damaged: it is repaired at the next start.
    void wantRepair() const;

protected:
    struct Closer {
        void operator()(sqlite3 *database) const;
    };
    using Handle = std::unique_ptr<sqlite3, Closer>;

    /// Opens and keys the file and reads its schema. NotADatabase stands for a wrong key here as
    /// well: the file alone cannot tell.
    static Result<Handle> openFile(const QString &path, const RawKey &key, Access access);
    explicit Connection(Handle handle);
    [[nodiscard]] sqlite3 *raw() const { return m_handle.get(); }

private:
    friend class Statement;
    void giveBack(sqlite3_stmt *statement);
    [[nodiscard]] Error failure(int code) const;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    Handle m_handle;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_idle;
};

/// The one connection that writes, through Transaction. Core thread only.
class Writer final : public Connection
{
public:
    static Result<std::unique_ptr<Writer>> open(const QString &path, const RawKey &key,
                                                Access access);
    /// Encrypts the whole file anew, in one transaction, under another key.
    Result<void> changeKey(const RawKey &key);

private:
    using Connection::Connection;
};

/// A connection that cannot write.
class Reader final : public Connection
{
public:
    static Result<std::unique_ptr<Reader>> open(const QString &path, const RawKey &key,
                                                Access access);

private:
    using Connection::Connection;
};

} // namespace Ninelives
