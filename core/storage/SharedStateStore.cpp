// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SharedStateStore.h"

#include "core/storage/Connection.h"

#define NL_SHARED_QUERY \
    "SELECT peer, value, at_ms, dirty, waits FROM shared_state WHERE account_id = ? AND kind = ? "

namespace Ninelives {

namespace {

SharedState readState(const Statement &row)
{
    return {row.jid(0), row.blob(1), row.integer(2), row.integer(3), row.boolean(4)};
}

/// Runs one statement; what it changed does not matter.
template<typename... Values>
Result<void> runShared(Transaction &tx, std::string_view sql, const Values &...values)
{
    if (const auto active = tx.active(); !active) {
        return active;
    }
    const auto done = tx.writer().run(sql, values...);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<qint64> SharedStateStore::nowMs() const
{
    return m_connection.number("SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)");
}

Result<SharedState> SharedStateStore::find(AccountId account, SharedKind kind,
                                           const BareJid &peer) const
{
    const auto found =
        m_connection.row(NL_SHARED_QUERY "AND peer = ?", &readState, account, kind, peer);
    if (!found) {
        return found.error();
    }
    return found->value_or(SharedState{peer, {}, 0, 0, false});
}

Result<QList<SharedState>> SharedStateStore::due(AccountId account, SharedKind kind) const
{
    return m_connection.rows(NL_SHARED_QUERY "AND dirty <> 0 ORDER BY peer", &readState, account,
                             kind);
}

Result<QList<SharedState>> SharedStateStore::ready(AccountId account, SharedKind kind) const
{
    return m_connection.rows(NL_SHARED_QUERY "AND waits = 2 ORDER BY peer", &readState, account,
                             kind);
}

Result<void> SharedStateStore::put(Transaction &tx, AccountId account, SharedKind kind,
                                   const SharedState &state)
{
    if (state.waits) {
        const auto waiting = m_connection.number(
            "SELECT count(*) FROM shared_state WHERE account_id = ? AND kind = ? AND waits <> 0",
            account, kind);
        if (!waiting || *waiting >= mostWaiting) {
            return waiting ? Result<void>() : Result<void>(waiting.error());
        }
    }
    return runShared(
        tx,
        "INSERT INTO shared_state (account_id, kind, peer, value, at_ms, dirty, waits) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, kind, peer) DO UPDATE SET value = "
        "excluded.value, at_ms = excluded.at_ms, dirty = excluded.dirty, waits = excluded.waits",
        account, kind, state.peer, state.value, state.atMs, state.dirty, state.waits);
}

Result<void> SharedStateStore::published(Transaction &tx, AccountId account, SharedKind kind,
                                         const SharedState &state, const QByteArray &value)
{
    return runShared(
        tx,
        "UPDATE shared_state SET waits = CASE WHEN value = ?4 THEN waits ELSE 0 END, value = ?4, "
        "dirty = CASE WHEN dirty = ?5 THEN 0 ELSE dirty END "
        "WHERE account_id = ?1 AND kind = ?2 AND peer = ?3",
        account, kind, state.peer, value, state.dirty);
}

Result<bool> SharedStateStore::takeAwaited(Transaction &tx, ConversationId conversation,
                                           const QString &archiveId)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto taken = tx.writer().run(
        "UPDATE shared_state SET waits = 0 WHERE (account_id, kind, peer) = "
        "(SELECT account_id, 0, peer FROM conversation WHERE id = ?1) AND waits <> 0 "
        "AND value = ?2",
        conversation, archiveId.toUtf8());
    return taken ? Result<bool>(*taken > 0) : Result<bool>(taken.error());
}

Result<void> SharedStateStore::touchPosition(Transaction &tx, ConversationId conversation)
{
    return runShared(tx,
                     "INSERT INTO shared_state (account_id, kind, peer, dirty) "
                     "SELECT account_id, 0, peer, 1 FROM conversation WHERE id = ? "
                     "ON CONFLICT (account_id, kind, peer) DO UPDATE SET dirty = dirty + 1",
                     conversation);
}

Result<void> SharedStateStore::keepHere(Transaction &tx, ConversationId conversation,
                                        SharedKind kind)
{
    return runShared(tx,
                     "UPDATE shared_state SET dirty = 0 WHERE (account_id, kind, peer) = "
                     "(SELECT account_id, ?2, peer FROM conversation WHERE id = ?1)",
                     conversation, kind);
}

Result<void> SharedStateStore::applySettings(Transaction &tx, ConversationId conversation,
                                             const ChatSettings &settings)
{
    const qint64 muted = settings.mutedUntilMs > 0 ? settings.mutedUntilMs : settings.muted ? 1 : 0;
    return runShared(tx,
                     "UPDATE conversation SET muted = ?2, pinned = ?3, pin_place = "
                     "CASE WHEN ?3 THEN ?4 ELSE pin_place END, archived = ?5, notify = ?6 "
                     "WHERE id = ?1",
                     conversation, muted, settings.pinned, settings.pinPlace, settings.archived,
                     settings.notify);
}

Result<void> SharedStateStore::applyDraft(Transaction &tx, ConversationId conversation,
                                          const QString &draft)
{
    return runShared(tx,
                     "UPDATE conversation SET draft = ?2, draft_taken = draft_taken + 1 "
                     "WHERE id = ?1 AND draft <> ?2",
                     conversation, draft);
}

Result<void> SharedStateStore::touchDrafts(Transaction &tx, AccountId account)
{
    return runShared(tx,
                     "UPDATE shared_state SET dirty = dirty + 1 WHERE account_id = ?1 AND kind = 2 "
                     "AND peer IN (SELECT peer FROM conversation WHERE account_id = ?1 "
                     "AND draft <> '')",
                     account);
}

Result<QList<DraftKey>> SharedStateStore::draftKeys(AccountId account) const
{
    return m_connection.rows(
        "SELECT device, name, secret, made_at, devices, published FROM draft_key "
        "WHERE account_id = ? ORDER BY device",
        [](const Statement &row) {
            return DraftKey{static_cast<quint32>(row.integer(0)),
                            row.text(1),
                            row.blob(2),
                            row.integer(3),
                            row.text(4),
                            row.boolean(5)};
        },
        account);
}

Result<void> SharedStateStore::putDraftKey(Transaction &tx, AccountId account, const DraftKey &key)
{
    const auto put = runShared(tx,
                               "INSERT OR REPLACE INTO draft_key "
                               "(account_id, device, name, secret, made_at, devices, published) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)",
                               account, key.device, key.name, key.secret, key.madeAtMs, key.devices,
                               key.published);
    if (!put) {
        return put;
    }
    return runShared(tx,
                     "DELETE FROM draft_key WHERE account_id = ?1 AND device IN (SELECT device "
                     "FROM draft_key WHERE account_id = ?1 ORDER BY made_at DESC "
                     "LIMIT -1 OFFSET ?2)",
                     account, mostKeys);
}

} // namespace Ninelives
