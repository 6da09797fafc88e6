// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchStore.h"

#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype longestQuery = 256; // UTF-16 units; nobody types more, and work stays bounded
constexpr int trigram = 3;              // code points
constexpr int fewHits = 2'000;
constexpr int scannedMessages = 20'000;
constexpr qsizetype snippetLead = 24;
constexpr qsizetype snippetLength = 64;

qsizetype codePoints(QStringView text)
{
    return text.toUcs4().size();
}

/// Words that are all long enough are looked for one by one, in any order; else the whole text.
QString ftsQuery(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool allLong =
        std::ranges::all_of(words, [](const QString &word) { return codePoints(word) >= trigram; });
    if (!allLong) {
        words = {text};
    }
    for (QString &word : words) {
        word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return words.join(QStringLiteral(" AND "));
}

SearchHit markedHit(const Message &message, qsizetype at, qsizetype length)
{
    const qsizetype from = qMax(qsizetype(0), at - snippetLead);
    const QString &body = message.body;
    QString snippet = from > 0 ? QStringLiteral("…") : QString();
    snippet += body.mid(from, at - from) + QChar(2) + body.mid(at, length) + QChar(3);
    const qsizetype rest = qMax(qsizetype(0), snippetLength - (at - from) - length);
    snippet += body.mid(at + length, rest);
    if (at + length + rest < body.size()) {
        snippet += u'…';
    }
    return SearchHit{message, snippet};
}

/// Too short for the index: reads the newest messages.
Result<QList<SearchHit>> scan(Connection &connection, const QString &text,
                              ConversationId conversation, int limit)
{
    const bool everywhere = !conversation.isValid();
    auto statement = connection.prepare(
        everywhere ? "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m INDEXED BY message_time "
                     "WHERE ?1 = 0 ORDER BY m.sort_time DESC, m.id DESC LIMIT ?2"
                   : "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m INDEXED BY message_order "
                     "WHERE m.conversation_id = ?1 ORDER BY m.sort_time DESC, m.id DESC LIMIT ?2");
    if (!statement) {
        return statement.error();
    }
    statement->bindAll(conversation, scannedMessages);
    QList<SearchHit> hits;
    while (hits.size() < limit) {
        const auto row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        const QString body = statement->text(messageBodyColumn);
        const qsizetype at = body.indexOf(text, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            hits.append(markedHit(readMessage(*statement), at, text.size()));
        }
    }
    return hits;
}

/// Rare words: every hit is looked up and sorted.
Result<QList<Message>> sortedHits(Connection &connection, const QString &query,
                                  ConversationId conversation, int limit)
{
    return connection.rows(
        "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m "
        "WHERE m.id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ?1) "
        "AND (?2 = 0 OR +m.conversation_id = ?2) "
        "ORDER BY +m.sort_time DESC, +m.id DESC LIMIT ?3",
        &wholeMessage, query, conversation, limit);
}

/// Common words: messages are walked from the newest and kept when they are among the hits.
Result<QList<Message>> walkedHits(Connection &connection, const QString &query,
                                  ConversationId conversation, int limit)
{
    if (conversation.isValid()) {
        return connection.rows(
            "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m INDEXED BY message_order "
            "WHERE m.conversation_id = ?2 "
            "AND +m.id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ?1) "
            "ORDER BY m.sort_time DESC, m.id DESC LIMIT ?3",
            &wholeMessage, query, conversation, limit);
    }
    return connection.rows(
        "SELECT " NL_MESSAGE_COLUMNS " FROM message AS m INDEXED BY message_time "
        "WHERE +m.id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ?1) "
        "ORDER BY m.sort_time DESC, m.id DESC LIMIT ?2",
        &wholeMessage, query, limit);
}

Result<QString> snippet(Connection &connection, const QString &query, MessageId id)
{
    const auto text = connection.row(
        "SELECT snippet(message_fts, 0, char(2), char(3), '…', 64) FROM message_fts "
        "WHERE message_fts MATCH ? AND rowid = ?",
        [](const Statement &row) { return row.text(0); }, query, id);
    if (!text) {
        return text.error();
    }
    return text->value_or(QString());
}

Result<bool> isCommon(Connection &connection, const QString &query)
{
    const auto count = connection.number(
        "SELECT count(*) FROM (SELECT 1 FROM message_fts WHERE message_fts MATCH ? LIMIT ?)", query,
        fewHits + 1);
    if (!count) {
        return count.error();
    }
    return *count > fewHits;
}

} // namespace

Result<QList<SearchHit>> SearchStore::search(const QString &query, ConversationId conversation,
                                             int limit) const
{
    QString text = query;
    text.remove(QChar::Null);
    text = text.simplified().left(longestQuery);
    if (text.isEmpty() || limit <= 0) {
        return QList<SearchHit>();
    }
    if (codePoints(text) < trigram) {
        return scan(m_connection, text, conversation, limit);
    }
    const QString fts = ftsQuery(text);
    const auto common = isCommon(m_connection, fts);
    if (!common) {
        return common.error();
    }
    const auto messages = *common ? walkedHits(m_connection, fts, conversation, limit)
                                  : sortedHits(m_connection, fts, conversation, limit);
    if (!messages) {
        return messages.error();
    }
    QList<SearchHit> hits;
    for (const Message &message : *messages) {
        auto marked = snippet(m_connection, fts, message.id);
        if (!marked) {
            return marked.error();
        }
        hits.append(SearchHit{message, *std::move(marked)});
    }
    return hits;
}

} // namespace Ninelives
