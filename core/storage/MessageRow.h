// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Statement.h"

// How many people a message went to, and how many of them have a pointer at or beyond it in one of
// two tables. A pointer reaches as far as the message that it names.
#define NL_MESSAGE_AUDIENCE \
    "(SELECT count(*) FROM audience_member AS a WHERE a.audience_id = m.audience)"
#define NL_MESSAGE_REACHED(table) \
    "EXISTS (SELECT 1 FROM " table " AS p LEFT JOIN message AS t ON t.id = p.row " \
    "WHERE p.conversation_id = m.conversation_id AND p.person = a.person " \
    "AND (coalesce(t.sort_time, p.time), p.row) >= (m.sort_time, m.id))"
#define NL_MESSAGE_HAS(one, other) \
    "(SELECT count(*) FROM audience_member AS a WHERE a.audience_id = m.audience AND " \
    "(" NL_MESSAGE_REACHED(one) " OR " NL_MESSAGE_REACHED(other) "))"

// The attachments of a message, or others, as one JSON text in the order of their places.
#define NL_ATTACHMENTS_OF(condition) \
    "(SELECT json_group_array(json(one)) FROM (SELECT json_array(a.id, a.kind, a.name, " \
    "a.media_type, a.bytes, a.width, a.height, a.duration_ms, hex(a.preview), a.sources, " \
    "hex(a.cipher_key), hex(a.cipher_iv), hex(a.sha256), hex(a.cipher_sha256), a.local_name, " \
    "hex(a.local_key), a.failure, a.failure_text) AS one FROM attachment AS a WHERE " condition \
    " ORDER BY a.message_id, a.position))"
#define NL_MESSAGE_ATTACHMENTS \
    "CASE WHEN m.attachments > 0 THEN " NL_ATTACHMENTS_OF("a.message_id = m.id") " END, "

// How far the newest correction of an own message has come, as a number of Correction: asked of its
// row in the outbox (kind Edit), which goes when it is confirmed.
#define NL_MESSAGE_CORRECTION \
    "CASE WHEN m.direction = 1 AND m.edited_at > 0 THEN " \
    "(SELECT CASE o.state WHEN 7 THEN 2 ELSE 1 END FROM outbox AS o " \
    "WHERE o.message_id = m.id AND o.kind = 5 ORDER BY o.id DESC LIMIT 1) END"

// Whether an unreadable message was asked for again, as a number of Again.
#define NL_MESSAGE_AGAIN \
    "CASE WHEN m.unreadable <> 0 THEN " \
    "(SELECT r.state FROM resend_asked AS r WHERE r.message_id = m.id) END, "

// The columns of a message in the order that readMessage() takes them; the table's alias is m.
// Macros, so that queries are put together by the compiler.
#define NL_MESSAGE_FACTS \
    "m.id, m.conversation_id, m.direction, m.sender, m.sender_key, m.origin_id, m.stanza_id, " \
    "m.archive_id, m.sort_time, m.sent_at, m.body, m.encryption, m.sender_device, " \
    "m.sender_trust, m.unreadable, m.delivery, m.delivered_at, m.read_at, m.failure, " \
    "m.failure_text, m.blocked, m.reply_to, m.receipt_requested, m.markable, m.raw_stanza, " \
    "m.edited_at, " NL_MESSAGE_CORRECTION \
    ", m.retracted_at, m.reactions, m.sender_name, m.notice, " \
    "m.mentions_me, m.imported_from, m.imported_at, " NL_MESSAGE_AGAIN NL_MESSAGE_ATTACHMENTS
#define NL_MESSAGE_UNREACHED \
    "(SELECT count(*) FROM message_unreached AS n WHERE n.message_id = m.id)"
#define NL_MESSAGE_COLUMNS \
    NL_MESSAGE_FACTS NL_MESSAGE_AUDIENCE \
        ", " NL_MESSAGE_HAS("delivered_pointer", "read_pointer") ", " NL_MESSAGE_HAS( \
            "read_pointer", "read_pointer") ", " NL_MESSAGE_UNREACHED
// For many messages at once: the audience's id instead of the counts (see AudienceCounts).
#define NL_MESSAGE_COLUMNS_UNCOUNTED \
    NL_MESSAGE_FACTS "coalesce(m.audience, 0), 0, 0, " NL_MESSAGE_UNREACHED

namespace Ninelives {

constexpr int messageColumnCount = 40;

/// Reactions as one text: a person a line, the fields cut by U+001F: address, time, signs.
[[nodiscard]] QString packedReactions(const QList<Reaction> &reactions);
[[nodiscard]] QList<Reaction> unpackedReactions(const QString &text);

/// What NL_ATTACHMENTS_OF made; empty for an empty text.
[[nodiscard]] QList<Attachment> unpackedAttachments(const QString &json);

/// The message whose columns (NL_MESSAGE_COLUMNS) start at `first`.
[[nodiscard]] Message readMessage(const Statement &row, int first = 0);

/// A row that holds nothing but a message.
[[nodiscard]] inline Message wholeMessage(const Statement &row)
{
    return readMessage(row);
}

} // namespace Ninelives
