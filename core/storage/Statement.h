// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace Ninelives {

class Connection;

/// Binds NULL when the text is empty, so that unique indexes do not see it.
struct NullIfEmpty {
    const QString &text;
};

/// Binds NULL when the id is none, for optional references.
template<typename Tag>
struct NullIfNone {
    StrongId<Tag> id;
};
template<typename Tag>
NullIfNone(StrongId<Tag>) -> NullIfNone<Tag>;

/// The failure that SQLite reported with `code`, as a typed error. The detail never quotes data.
[[nodiscard]] Error sqlError(int code, sqlite3 *database);

/// One use of a prepared statement: bind, step, read columns. Goes back to its connection's cache,
/// with its bindings cleared, when destroyed. Same thread as the connection.
class Statement
{
public:
    Statement(Connection &connection, sqlite3_stmt *statement);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds all values in order, starting with the first parameter. A failure is reported by
    /// step().
    template<typename... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    /// True when there is a row.
    Result<bool> step();
    /// Steps to the end, ignoring rows.
    Result<void> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    template<typename Enum>
    [[nodiscard]] Enum enumeration(int column) const
    {
        return static_cast<Enum>(integer(column));
    }
    /// Binds the first `columns` values of this row, whatever they are, to the parameters of
    /// `other`.
    void copyTo(Statement &other, int columns) const;
    [[nodiscard]] BareJid jid(int column) const { return BareJid::fromStored(text(column)); }
    /// The error code stored by its stable name; Internal when NULL.
    [[nodiscard]] ErrorCode errorCode(int column) const;

private:
    template<typename Number>
        requires std::is_integral_v<Number> || std::is_enum_v<Number>
    void bind(int index, Number value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }
    template<typename Tag>
    void bind(int index, StrongId<Tag> id)
    {
        bindInteger(index, id.value);
    }
    template<typename Tag>
    void bind(int index, NullIfNone<Tag> id)
    {
        id.id.isValid() ? bindInteger(index, id.id.value) : bindNull(index);
    }
    void bind(int index, const QString &text);
    void bind(int index, NullIfEmpty text);
    void bind(int index, const BareJid &jid) { bind(index, jid.toString()); }
    void bind(int index, const QByteArray &blob);
    void bind(int index, std::optional<bool> value);
    void bindInteger(int index, qint64 value);
    void bindNull(int index);
    void remember(int code);

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    int m_bindError = 0;
};

} // namespace Ninelives
