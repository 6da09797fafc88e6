// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutboxStore.h"

#include "core/storage/Connection.h"

#define NL_OUTBOX_QUERY \
    "SELECT id, account_id, conversation_id, message_id, kind, state, origin_id, recipient, " \
    "reference, sealed, stream_number, handed_at, created_at, stream_deaths, reason, " \
    "reason_text, to_room, aside, restored " \
    "FROM outbox "

namespace Ninelives {

namespace {

OutboxRow readRow(const Statement &row)
{
    OutboxRow r;
    r.id = OutboxId{row.integer(0)};
    r.account = AccountId{row.integer(1)};
    r.conversation = ConversationId{row.integer(2)};
    r.message = MessageId{row.integer(3)};
    r.kind = row.enumeration<OutboxKind>(4);
    r.state = row.enumeration<OutboxState>(5);
    r.originId = row.text(6);
    r.to = row.jid(7);
    r.reference = row.text(8);
    r.sealed = row.blob(9);
    r.streamNumber = row.integer(10);
    r.handedAtMs = row.integer(11);
    r.createdAtMs = row.integer(12);
    r.streamDeaths = static_cast<int>(row.integer(13));
    r.reason = row.errorCode(14);
    r.reasonText = row.text(15);
    r.toRoom = row.boolean(16);
    r.aside = row.boolean(17);
    r.restored = row.boolean(18);
    return r;
}

bool hasReason(OutboxState state)
{
    return state == OutboxState::Blocked || state == OutboxState::Failed;
}

/// Runs an update whose parameters start with the id; NotFound when the row is gone.
template<typename... Values>
Result<void> update(Transaction &tx, std::string_view sql, OutboxId id, const Values &...values)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto changed = tx.writer().run(sql, id, values...);
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, QStringLiteral("outbox row")};
    }
    return {};
}

} // namespace

Result<OutboxId> OutboxStore::enqueue(Transaction &tx, const OutboxRow &row)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const QString reason = hasReason(row.state) ? errorName(row.reason) : QString();
    const auto made = tx.writer().run(
        "INSERT INTO outbox (account_id, conversation_id, message_id, kind, state, origin_id, "
        "recipient, reference, sealed, stream_number, handed_at, created_at, stream_deaths, "
        "reason, "
        "reason_text, to_room) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.account, NullIfNone{row.conversation}, NullIfNone{row.message}, row.kind, row.state,
        row.originId, row.to, row.reference, row.sealed, row.streamNumber, row.handedAtMs,
        row.createdAtMs, row.streamDeaths, NullIfEmpty{reason}, row.reasonText, row.toRoom);
    if (!made) {
        return made.error();
    }
    return OutboxId{tx.writer().lastInsertId()};
}

Result<void> OutboxStore::setState(Transaction &tx, OutboxId id, OutboxState state)
{
    return update(tx, "UPDATE outbox SET state = ?2, reason = NULL, reason_text = '' WHERE id = ?1",
                  id, state);
}

Result<void> OutboxStore::setAside(Transaction &tx, OutboxId id)
{
    return update(tx, "UPDATE outbox SET aside = 1 WHERE id = ?1", id);
}

Result<void> OutboxStore::setSealed(Transaction &tx, OutboxId id, const QByteArray &xml)
{
    return update(tx,
                  "UPDATE outbox SET state = ?2, sealed = ?3, reason = NULL, reason_text = '' "
                  "WHERE id = ?1",
                  id, OutboxState::Sealed, xml);
}

Result<void> OutboxStore::markHanded(Transaction &tx, OutboxId id, qint64 streamNumber, qint64 atMs)
{
    return update(tx,
                  "UPDATE outbox SET state = ?2, stream_number = ?3, handed_at = ?4 WHERE id = ?1",
                  id, OutboxState::Handed, streamNumber, atMs);
}

Result<QList<OutboxRow>> OutboxStore::handedToUncertain(Transaction &tx, AccountId account,
                                                        qint64 currentStream)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    auto handed = tx.writer().rows(
        NL_OUTBOX_QUERY "WHERE account_id = ? AND state = ? AND stream_number < ? ORDER BY id",
        &readRow, account, OutboxState::Handed, currentStream);
    if (!handed) {
        return handed;
    }
    for (OutboxRow &row : *handed) {
        row.state = OutboxState::Uncertain;
        if (const auto done = setState(tx, row.id, row.state); !done) {
            return done.error();
        }
    }
    return handed;
}

Result<void> OutboxStore::setReason(Transaction &tx, OutboxId id, OutboxState state,
                                    ErrorCode reason, const QString &text)
{
    return update(tx, "UPDATE outbox SET state = ?2, reason = ?3, reason_text = ?4 WHERE id = ?1",
                  id, state, errorName(reason), text);
}

Result<void> OutboxStore::countStreamDeath(Transaction &tx, OutboxId id)
{
    return update(tx, "UPDATE outbox SET stream_deaths = stream_deaths + 1 WHERE id = ?1", id);
}

Result<void> OutboxStore::unseal(Transaction &tx, OutboxId id)
{
    return update(tx,
                  "UPDATE outbox SET state = ?2, sealed = x'', reason = NULL, reason_text = '', "
                  "restored = 0 WHERE id = ?1",
                  id, OutboxState::Queued);
}

Result<void> OutboxStore::remove(Transaction &tx, OutboxId id)
{
    return update(tx, "DELETE FROM outbox WHERE id = ?1", id);
}

Result<qint64> OutboxStore::nextStreamNumber(Transaction &tx, AccountId account)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    return tx.writer().number(
        "UPDATE account SET stream_number = stream_number + 1 WHERE id = ? RETURNING stream_number",
        account);
}

Result<OutboxRow> OutboxStore::find(OutboxId id) const
{
    auto found = m_connection.row(NL_OUTBOX_QUERY "WHERE id = ?", &readRow, id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, QStringLiteral("outbox row")};
    }
    return **std::move(found);
}

Result<std::optional<OutboxRow>> OutboxStore::findByOriginId(AccountId account,
                                                             const QString &originId) const
{
    return m_connection.row(NL_OUTBOX_QUERY "WHERE account_id = ? AND origin_id = ?", &readRow,
                            account, originId);
}

Result<std::optional<OutboxRow>> OutboxStore::findByMessage(MessageId message) const
{
    return m_connection.row(NL_OUTBOX_QUERY "WHERE message_id = ? AND kind = ? ORDER BY id LIMIT 1",
                            &readRow, message, OutboxKind::Message);
}

Result<QList<OutboxRow>> OutboxStore::list(AccountId account) const
{
    return m_connection.rows(NL_OUTBOX_QUERY
                             "WHERE (?1 = 0 OR account_id = ?1) AND state <> ?2 ORDER BY id",
                             &readRow, account, OutboxState::Taken);
}

Result<QList<OutboxRow>> OutboxStore::taken(AccountId account) const
{
    return m_connection.rows(NL_OUTBOX_QUERY "WHERE account_id = ? AND state = ? ORDER BY id",
                             &readRow, account, OutboxState::Taken);
}

Result<int> OutboxStore::waitingMessages(AccountId account) const
{
    return countWaiting(account, false);
}

Result<int> OutboxStore::waitingPhotos(AccountId account) const
{
    return countWaiting(account, true);
}

Result<int> OutboxStore::countWaiting(AccountId account, bool photosOnly) const
{
    // A blocked message holds back the later ones of its conversation; into a room that was left
    // nothing goes.
    const auto count = m_connection.number(
        "SELECT count(*) FROM outbox LEFT JOIN "
        "(SELECT conversation_id AS held, min(id) AS first FROM outbox "
        "WHERE kind = ?2 AND state = ?4 AND aside = 0 GROUP BY conversation_id) ON held = "
        "conversation_id "
        "WHERE (?1 = 0 OR account_id = ?1) AND kind = ?2 AND state NOT IN (?3, ?5) "
        "AND (first IS NULL OR outbox.id < first) AND NOT (to_room = 1 AND EXISTS "
        "(SELECT 1 FROM room WHERE room.conversation_id = outbox.conversation_id AND wanted = 0)) "
        "AND (?6 = 0 OR EXISTS "
        "(SELECT 1 FROM message WHERE message.id = outbox.message_id AND attachments > 0))",
        account, OutboxKind::Message, OutboxState::Failed, OutboxState::Blocked, OutboxState::Taken,
        photosOnly ? 1 : 0);
    if (!count) {
        return count.error();
    }
    return static_cast<int>(*count);
}

} // namespace Ninelives
