// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AttachmentStore.h"

#include "core/storage/AudienceCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"

#include <limits>

namespace Ninelives {

namespace {

QString lines(const QStringList &sources)
{
    return sources.join(u'\n');
}

Result<void> insertOne(Connection &connection, MessageId message, qsizetype position,
                       const Attachment &a)
{
    const auto done = connection.run(
        "INSERT INTO attachment (message_id, position, kind, name, media_type, bytes, width, "
        "height, duration_ms, preview, sources, cipher_key, cipher_iv, sha256, cipher_sha256, "
        "local_name, local_key, local_bytes, used_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
        "CASE WHEN ?16 <> '' THEN (SELECT max(sent_at, 1) FROM message WHERE id = ?1) ELSE 0 END)",
        message, position, a.kind, a.name, a.mediaType, a.bytes, qMax(0, a.pixels.width()),
        qMax(0, a.pixels.height()), a.durationMs, a.preview, lines(a.sources), a.key, a.iv,
        a.sha256, a.cipherSha256, a.localName, a.localKey, a.isHere() ? a.bytes : 0);
    return done ? Result<void>() : Result<void>(done.error());
}

/// Runs an update whose first parameter is the attachment; NotFound when it is gone.
template<typename... Values>
Result<void> update(Transaction &tx, std::string_view sql, AttachmentId id, const Values &...values)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto changed = tx.writer().run(sql, id, values...);
    if (!changed) {
        return changed.error();
    }
    return *changed > 0 ? Result<void>()
                        : Result<void>(Error{ErrorCode::NotFound, QStringLiteral("attachment")});
}

struct Copy {
    AttachmentId id;
    qint64 bytes = 0;
};

} // namespace

Result<void> AttachmentStore::insert(Transaction &tx, MessageId message,
                                     const QList<Attachment> &attachments)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    if (attachments.isEmpty()) {
        return {};
    }
    Connection &connection = tx.writer();
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        if (const auto done = insertOne(connection, message, i, attachments.at(i)); !done) {
            return done;
        }
    }
    const auto counted = connection.run("UPDATE message SET attachments = ?2 WHERE id = ?1",
                                        message, attachments.size());
    return counted ? Result<void>() : Result<void>(counted.error());
}

Result<void> AttachmentStore::removeAll(Transaction &tx, MessageId message)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto removed = tx.writer().run("DELETE FROM attachment WHERE message_id = ?", message);
    if (!removed) {
        return removed.error();
    }
    const auto counted =
        tx.writer().run("UPDATE message SET attachments = 0 WHERE id = ?", message);
    return counted ? Result<void>() : Result<void>(counted.error());
}

Result<Attachment> AttachmentStore::find(AttachmentId id) const
{
    auto found = m_connection.row(
        "SELECT " NL_ATTACHMENTS_OF("a.id = ?"),
        [](const Statement &row) { return unpackedAttachments(row.text(0)); }, id);
    if (!found) {
        return found.error();
    }
    if (!*found || (*found)->isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("attachment")};
    }
    return (*found)->first();
}

Result<MessageId> AttachmentStore::messageOf(AttachmentId id) const
{
    const auto found = m_connection.number("SELECT message_id FROM attachment WHERE id = ?", id);
    return found ? Result<MessageId>(MessageId{*found}) : found.error();
}

Result<bool> AttachmentStore::wasHere(AttachmentId id) const
{
    const auto used =
        m_connection.number("SELECT count(*) FROM attachment WHERE id = ? AND used_at > 0", id);
    return used ? Result<bool>(*used > 0) : used.error();
}

Result<void> AttachmentStore::setUploaded(Transaction &tx, AttachmentId id,
                                          const QStringList &sources,
                                          const QByteArray &cipherSha256)
{
    return update(tx,
                  "UPDATE attachment SET sources = ?2, cipher_sha256 = ?3, failure = NULL, "
                  "failure_text = '' WHERE id = ?1",
                  id, lines(sources), cipherSha256);
}

Result<void> AttachmentStore::setPlace(Transaction &tx, AttachmentId id, const Attachment &given)
{
    return update(tx,
                  "UPDATE attachment SET sources = ?2, cipher_key = ?3, cipher_iv = ?4, "
                  "cipher_sha256 = ?5, failure = NULL, failure_text = '' WHERE id = ?1",
                  id, lines(given.sources), given.key, given.iv, given.cipherSha256);
}

Result<void> AttachmentStore::replace(Transaction &tx, AttachmentId id, const Attachment &a)
{
    return update(tx,
                  "UPDATE attachment SET kind = ?2, name = ?3, media_type = ?4, bytes = ?5, "
                  "width = ?6, height = ?7, preview = ?8, sources = '', cipher_key = ?9, "
                  "cipher_iv = ?10, sha256 = ?11, cipher_sha256 = x'', local_name = ?12, "
                  "local_key = ?13, local_bytes = ?5, failure = NULL, failure_text = '' "
                  "WHERE id = ?1",
                  id, a.kind, a.name, a.mediaType, a.bytes, qMax(0, a.pixels.width()),
                  qMax(0, a.pixels.height()), a.preview, a.key, a.iv, a.sha256, a.localName,
                  a.localKey);
}

Result<void> AttachmentStore::makePlain(Transaction &tx, MessageId message)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    const auto done = tx.writer().run(
        "UPDATE attachment SET cipher_key = x'', cipher_iv = x'', cipher_sha256 = x'', "
        "sources = '' WHERE message_id = ? AND length(cipher_key) > 0",
        message);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AttachmentStore::setLocal(Transaction &tx, AttachmentId id, const Attachment &fetched,
                                       qint64 atMs)
{
    return update(tx,
                  "UPDATE attachment SET local_name = ?2, local_key = ?3, local_bytes = ?4, "
                  "bytes = ?4, used_at = ?5, kind = ?6, media_type = ?7, width = ?8, height = ?9, "
                  "failure = NULL, failure_text = '' WHERE id = ?1",
                  id, fetched.localName, fetched.localKey, fetched.bytes, atMs, fetched.kind,
                  fetched.mediaType, qMax(0, fetched.pixels.width()),
                  qMax(0, fetched.pixels.height()));
}

Result<void> AttachmentStore::forgetLocal(Transaction &tx, AttachmentId id)
{
    return update(tx,
                  "UPDATE attachment SET local_name = '', local_key = x'', local_bytes = 0 "
                  "WHERE id = ?1",
                  id);
}

Result<void> AttachmentStore::setFailure(Transaction &tx, AttachmentId id,
                                         const std::optional<Error> &failure)
{
    const QString name = failure ? failure->name() : QString();
    return update(tx, "UPDATE attachment SET failure = ?2, failure_text = ?3 WHERE id = ?1", id,
                  NullIfEmpty{name}, failure ? failure->detail : QString());
}

Result<void> AttachmentStore::touch(Transaction &tx, AttachmentId id, qint64 atMs)
{
    return update(tx, "UPDATE attachment SET used_at = ?2 WHERE id = ?1", id, atMs);
}

Result<QSet<QString>> AttachmentStore::localNames() const
{
    const auto names = m_connection.rows("SELECT local_name FROM attachment WHERE local_name <> ''",
                                         [](const Statement &row) { return row.text(0); });
    return names ? Result<QSet<QString>>(QSet<QString>(names->begin(), names->end()))
                 : names.error();
}

Result<QList<MessageId>> AttachmentStore::missing(AccountId account, int limit) const
{
    return m_connection.rows(
        "SELECT DISTINCT a.message_id FROM attachment AS a JOIN message AS m ON m.id = "
        "a.message_id JOIN conversation AS c ON c.id = m.conversation_id WHERE c.account_id = ? "
        "AND a.local_name = '' AND a.sources <> '' AND a.failure IS NULL AND a.used_at = 0 "
        "ORDER BY a.message_id DESC LIMIT ?",
        [](const Statement &row) { return MessageId{row.integer(0)}; }, account, limit);
}

Result<QList<AttachmentId>> AttachmentStore::dispensable(qint64 keepBytes,
                                                         AttachmentId except) const
{
    const auto total = m_connection.number(
        "SELECT coalesce(sum(local_bytes), 0) FROM attachment WHERE local_name <> '' "
        "AND sources <> ''");
    if (!total) {
        return total.error();
    }
    qint64 tooMuch = *total - keepBytes;
    QList<AttachmentId> ids;
    if (tooMuch <= 0) {
        return ids;
    }
    const auto copies = m_connection.rows(
        "SELECT id, local_bytes FROM attachment WHERE local_name <> '' AND sources <> '' "
        "AND id <> ? ORDER BY used_at, id",
        [](const Statement &row) { return Copy{AttachmentId{row.integer(0)}, row.integer(1)}; },
        except);
    if (!copies) {
        return copies.error();
    }
    for (const Copy &copy : *copies) {
        if (tooMuch <= 0) {
            break;
        }
        ids.append(copy.id);
        tooMuch -= copy.bytes;
    }
    return ids;
}

Result<QList<AttachmentId>> AttachmentStore::fetchedIn(ConversationId conversation) const
{
    return m_connection.rows(
        "SELECT a.id FROM attachment AS a JOIN message AS m ON m.id = a.message_id "
        "WHERE m.conversation_id = ? AND a.local_name <> '' AND a.sources <> ''",
        [](const Statement &row) { return AttachmentId{row.integer(0)}; }, conversation);
}

Result<QStringList> AttachmentStore::garbage() const
{
    const auto names = m_connection.rows("SELECT name FROM media_garbage",
                                         [](const Statement &row) { return row.text(0); });
    return names ? Result<QStringList>(QStringList(*names)) : names.error();
}

Result<void> AttachmentStore::forgetGarbage(Transaction &tx, const QStringList &names)
{
    if (const auto active = tx.active(); !active) {
        return active.error();
    }
    for (const QString &name : names) {
        const auto done = tx.writer().run("DELETE FROM media_garbage WHERE name = ?", name);
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<QList<Message>> AttachmentStore::shared(ConversationId conversation, bool photos,
                                               const SortKey &before, int limit) const
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const SortKey from = before.row > 0 ? before : SortKey{last, last};
    auto found = m_connection.rows(
        "SELECT " NL_MESSAGE_COLUMNS_UNCOUNTED
        " FROM message AS m INDEXED BY message_attachment WHERE m.conversation_id = ?1 "
        "AND m.attachments > 0 AND (m.sort_time, m.id) < (?2, ?3) AND EXISTS (SELECT 1 FROM "
        "attachment AS s WHERE s.message_id = m.id AND (s.kind = ?4) = ?5) "
        "ORDER BY m.sort_time DESC, m.id DESC LIMIT ?6",
        &wholeMessage, conversation, from.timeMs, from.row, AttachmentKind::Photo, photos,
        qBound(1, limit, 1000));
    return found ? AudienceCounts(m_connection).filled(*std::move(found)) : found;
}

Result<QList<Message>> AttachmentStore::withContent(ConversationId conversation,
                                                    const QByteArray &sha256) const
{
    auto found = m_connection.rows(
        "SELECT " NL_MESSAGE_COLUMNS_UNCOUNTED
        " FROM message AS m INDEXED BY message_attachment WHERE m.conversation_id = ? "
        "AND m.attachments > 0 AND EXISTS (SELECT 1 FROM attachment AS s WHERE s.message_id = m.id "
        "AND s.sha256 = ?) ORDER BY m.sort_time DESC, m.id DESC LIMIT 50",
        &wholeMessage, conversation, sha256);
    return found ? AudienceCounts(m_connection).filled(*std::move(found)) : found;
}

} // namespace Ninelives
