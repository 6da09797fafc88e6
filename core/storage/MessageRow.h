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

// The columns of a message in the order that readMessage() takes them; the table's alias is m.
// Macros, so that queries are put together by the compiler.
#define NL_MESSAGE_FACTS \
    "m.id, m.conversation_id, m.direction, m.sender, m.sender_key, m.origin_id, m.stanza_id, " \
    "m.archive_id, m.sort_time, m.sent_at, m.body, m.encryption, m.sender_device, " \
    "m.sender_trust, m.unreadable, m.delivery, m.delivered_at, m.read_at, m.failure, " \
    "m.failure_text, m.blocked, m.reply_to, m.receipt_requested, m.markable, m.raw_stanza, " \
    "m.edited_at, m.retracted_at, m.reactions, m.sender_name, m.notice, m.mentions_me, "
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

constexpr int messageColumnCount = 35;
constexpr int messageBodyColumn = 10;

/// Reactions as one text: a person a line, the fields cut by U+001F: address, time, signs.
[[nodiscard]] QString packedReactions(const QList<Reaction> &reactions);
[[nodiscard]] QList<Reaction> unpackedReactions(const QString &text);

/// The message whose columns (NL_MESSAGE_COLUMNS) start at `first`.
[[nodiscard]] Message readMessage(const Statement &row, int first = 0);

} // namespace Ninelives
