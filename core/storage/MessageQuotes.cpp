// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageQuotes.h"

#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"

namespace Ninelives {

namespace {

#define NL_QUOTE_ATTACHMENTS \
    "CASE WHEN m.attachments > 0 THEN " NL_ATTACHMENTS_OF("a.message_id = m.id") " END"

Quote quoteOf(const Statement &row)
{
    Quote quote;
    quote.message = MessageId{row.integer(0)};
    quote.direction = row.enumeration<Direction>(1);
    quote.sender = row.jid(2);
    quote.senderName = row.text(3);
    quote.archiveId = row.text(4);
    quote.text = row.text(5);
    quote.attachments = unpackedAttachments(row.text(6));
    return quote;
}

} // namespace

Result<std::optional<MessageId>> MessageQuotes::find(ConversationId conversation,
                                                     const QString &id) const
{
    if (id.isEmpty()) {
        return std::optional<MessageId>();
    }
    return m_connection.row(
        "SELECT id FROM (SELECT 1 AS rank, id FROM message WHERE conversation_id = ?1 "
        "AND archive_id = ?2 UNION ALL SELECT 2, id FROM message WHERE conversation_id = ?1 "
        "AND stanza_id = ?2 UNION ALL SELECT 2, id FROM message WHERE conversation_id = ?1 "
        "AND origin_id = ?2) ORDER BY rank, id DESC LIMIT 1",
        [](const Statement &row) { return MessageId{row.integer(0)}; }, conversation, id);
}

Result<void> MessageQuotes::fill(Message &message) const
{
    if (message.replyToId.isEmpty() || message.retractedAtMs > 0) {
        return {};
    }
    const auto original = find(message.conversation, message.replyToId);
    if (!original || !*original || **original == message.id) {
        return original ? Result<void>() : Result<void>(original.error());
    }
    const auto quote = m_connection.row(
        "SELECT m.id, m.direction, m.sender, m.sender_name, m.archive_id, "
        "substr(m.body, 1, ?2), " NL_QUOTE_ATTACHMENTS " FROM message AS m "
        "WHERE m.id = ?1 AND m.retracted_at = 0 AND m.unreadable = 0 AND m.notice = 0",
        &quoteOf, **original, mostText);
    if (!quote) {
        return quote.error();
    }
    message.quote = quote->value_or(Quote());
    return {};
}

Result<QList<Message>> MessageQuotes::filled(QList<Message> messages) const
{
    for (Message &message : messages) {
        if (const auto done = fill(message); !done) {
            return done.error();
        }
    }
    return messages;
}

Result<std::optional<Message>> MessageQuotes::filled(Result<std::optional<Message>> message) const
{
    if (!message || !*message) {
        return message;
    }
    const auto done = fill(**message);
    return done ? message : done.error();
}

} // namespace Ninelives
