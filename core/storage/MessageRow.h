// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/Statement.h"

// The columns of a message in the order that readMessage() takes them; the table's alias is m.
// A macro, so that queries are put together by the compiler.
#define NL_MESSAGE_COLUMNS \
    "m.id, m.conversation_id, m.direction, m.sender, m.sender_key, m.origin_id, m.stanza_id, " \
    "m.archive_id, m.sort_time, m.sent_at, m.body, m.encryption, m.sender_device, " \
    "m.sender_trust, m.unreadable, m.delivery, m.delivered_at, m.read_at, m.failure, " \
    "m.failure_text, m.blocked, m.reply_to, m.receipt_requested, m.markable, m.raw_stanza, " \
    "m.edited_at, m.retracted_at, m.reactions"

namespace Ninelives {

constexpr int messageColumnCount = 28;
constexpr int messageBodyColumn = 10;

/// Reactions as one text: a person a line, the fields cut by U+001F: address, time, signs.
[[nodiscard]] QString packedReactions(const QList<Reaction> &reactions);
[[nodiscard]] QList<Reaction> unpackedReactions(const QString &text);

/// The message whose columns (NL_MESSAGE_COLUMNS) start at `first`.
[[nodiscard]] Message readMessage(const Statement &row, int first = 0);

} // namespace Ninelives
