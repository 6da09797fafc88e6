// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ResendStore.h"

#include "core/storage/Connection.h"

namespace Ninelives {

namespace {

template<typename... Values>
Result<void> changeResends(Transaction &tx, const char *sql, Values &&...values)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(sql, std::forward<Values>(values)...);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<int> asCount(const Result<qint64> &number)
{
    return number ? Result<int>(static_cast<int>(*number)) : Result<int>(number.error());
}

} // namespace

Result<std::optional<ResendStore::Asked>> ResendStore::asked(MessageId message) const
{
    return m_connection.row(
        "SELECT person, device, state, at FROM resend_asked WHERE message_id = ?",
        [](const Statement &row) {
            return Asked{row.jid(0), static_cast<quint32>(row.integer(1)),
                         row.enumeration<Again>(2), row.integer(3)};
        },
        message);
}

Result<void> ResendStore::setAsked(Transaction &tx, MessageId message, const Asked &asked)
{
    return changeResends(tx,
                         "INSERT INTO resend_asked (message_id, person, device, state, at) "
                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (message_id) DO UPDATE SET "
                         "person = excluded.person, device = excluded.device, "
                         "state = excluded.state, at = excluded.at",
                         message, asked.person, asked.device, asked.state, asked.atMs);
}

Result<void> ResendStore::setState(Transaction &tx, MessageId message, Again state)
{
    return changeResends(tx, "UPDATE resend_asked SET state = ?2 WHERE message_id = ?1", message,
                         state);
}

Result<void> ResendStore::forget(Transaction &tx, MessageId message)
{
    return changeResends(tx, "DELETE FROM resend_asked WHERE message_id = ?", message);
}

Result<int> ResendStore::askedSince(AccountId account, qint64 sinceMs) const
{
    return asCount(m_connection.number(
        "SELECT count(*) FROM resend_asked AS r JOIN message AS m ON m.id = r.message_id "
        "JOIN conversation AS c ON c.id = m.conversation_id WHERE c.account_id = ? AND r.at >= ?",
        account, sinceMs));
}

Result<void> ResendStore::noteGiven(Transaction &tx, AccountId account, const BareJid &person,
                                    quint32 device, const QString &originId, qint64 atMs)
{
    return changeResends(tx,
                         "INSERT INTO resend_given (account_id, person, device, origin_id, at) "
                         "VALUES (?, ?, ?, ?, ?)",
                         account, person, device, originId, atMs);
}

Result<int> ResendStore::givenSince(AccountId account, const BareJid &person, qint64 sinceMs,
                                    const QString &originId) const
{
    return asCount(m_connection.number(
        "SELECT count(*) FROM resend_given WHERE account_id = ?1 AND person = ?2 AND at >= ?3 "
        "AND (?4 = '' OR origin_id = ?4)",
        account, person, sinceMs, originId.isNull() ? QStringLiteral("") : originId));
}

Result<void> ResendStore::forgetGivenBefore(Transaction &tx, AccountId account, qint64 beforeMs)
{
    return changeResends(tx, "DELETE FROM resend_given WHERE account_id = ? AND at < ?", account,
                         beforeMs);
}

} // namespace Ninelives
