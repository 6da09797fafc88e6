// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchStore.h"

#include "core/storage/Connection.h"
#include "core/storage/MessageRow.h"
#include "core/storage/MessageStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Ninelives {

namespace {

constexpr qsizetype longestQuery = 256; // UTF-16 units; nobody types more, and work stays bounded
constexpr int trigram = 3;              // code points
constexpr int fewHits = 2'000;
constexpr int scannedMessages = 20'000;
constexpr qsizetype snippetLead = 24;
constexpr qsizetype snippetLength = 64;

// What narrows a search, of the message m; ?1 is the text. The times are always given, so that an
// index over them can be used.
#define NL_SEARCH_SPAN "m.sort_time >= ?3 AND m.sort_time < ?4 "
#define NL_SEARCH_WHO \
    "AND (?5 = '[]' OR m.sender_key IN (SELECT value FROM json_each(?5))) " \
    "AND (?6 = 0 OR m.attachments = 0) "
#define NL_SEARCH_CHAT "m.conversation_id = ?2 AND "
#define NL_SEARCH_FOUND "AND +m.id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ?1) "
#define NL_SEARCH_NEWEST "ORDER BY m.sort_time DESC, m.id DESC LIMIT ?7"
#define NL_SEARCH_PLACE "m.id, m.sort_time"

/// How many messages have what is looked for decides how they are found.
enum class Way : quint8 {
    Scan, ///< too short for the index: the newest messages are read
    Sort, ///< rare: every hit is looked up and sorted
    Walk, ///< common: messages are walked from the newest and kept when they are among the hits
};

// Each query once for whole messages and once for their places.
#define NL_SEARCH_QUERIES(columns) \
    { \
        "SELECT " columns " FROM message AS m INDEXED BY message_order WHERE " NL_SEARCH_CHAT \
            NL_SEARCH_SPAN NL_SEARCH_WHO "AND ?1 IS NOT NULL " NL_SEARCH_NEWEST, \
        "SELECT " columns \
        " FROM message AS m INDEXED BY message_time WHERE " NL_SEARCH_SPAN NL_SEARCH_WHO \
        "AND ?1 IS NOT NULL AND ?2 = 0 " NL_SEARCH_NEWEST, \
        "SELECT " columns " FROM message AS m WHERE m.id IN (SELECT rowid FROM message_fts " \
        "WHERE message_fts MATCH ?1) AND (?2 = 0 OR +m.conversation_id = ?2) " \
        "AND +m.sort_time >= ?3 AND +m.sort_time < ?4 " NL_SEARCH_WHO \
        "ORDER BY +m.sort_time DESC, +m.id DESC LIMIT ?7", \
        "SELECT " columns \
        " FROM message AS m INDEXED BY message_order WHERE " NL_SEARCH_CHAT NL_SEARCH_SPAN \
            NL_SEARCH_WHO NL_SEARCH_FOUND NL_SEARCH_NEWEST, \
        "SELECT " columns " FROM message AS m INDEXED BY message_time WHERE " NL_SEARCH_SPAN \
            NL_SEARCH_WHO NL_SEARCH_FOUND "AND ?2 = 0 " NL_SEARCH_NEWEST, \
    }

struct Queries {
    const char *scanChat;
    const char *scanAll;
    const char *sorted;
    const char *walkChat;
    const char *walkAll;

    [[nodiscard]] const char *of(Way way, bool inChat) const
    {
        switch (way) {
        case Way::Scan:
            return inChat ? scanChat : scanAll;
        case Way::Sort:
            return sorted;
        case Way::Walk:
            break;
        }
        return inChat ? walkChat : walkAll;
    }
};

constexpr Queries forMessages NL_SEARCH_QUERIES(NL_MESSAGE_COLUMNS);
constexpr Queries forPlaces NL_SEARCH_QUERIES(NL_SEARCH_PLACE);

qsizetype codePoints(QStringView text)
{
    return text.toUcs4().size();
}

QString tidied(const QString &query)
{
    QString text = query;
    text.remove(QChar::Null);
    return text.simplified().left(longestQuery);
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

/// Messages with links, and the text in them if there is any.
QString linkQuery(const QString &text)
{
    const QString links = QStringLiteral("(\"http://\" OR \"https://\" OR \"xmpp:\")");
    return codePoints(text) < trigram ? links : ftsQuery(text) + QStringLiteral(" AND ") + links;
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

/// A prepared search: the statement with everything bound.
Result<Statement> begun(Connection &connection, const char *sql, const QString &text,
                        const SearchFilter &filter, int rows)
{
    auto statement = connection.prepare(sql);
    if (statement) {
        const qint64 until =
            filter.untilMs > 0 ? filter.untilMs : std::numeric_limits<qint64>::max();
        const qint64 since =
            filter.sinceMs > 0 ? filter.sinceMs : std::numeric_limits<qint64>::min();
        statement->bindAll(text, filter.conversation, since, until, boundSenderKeys(filter),
                           filter.kind == SearchKind::Text ? 1 : 0, rows);
    }
    return statement;
}

/// Every row, turned into a value by `read(const Statement &)`.
template<typename Read>
auto collected(Result<Statement> statement, Read read)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    if (!statement) {
        return statement.error();
    }
    QList<std::invoke_result_t<Read, const Statement &>> values;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return values;
        }
        values.append(read(*statement));
    }
}

Result<QList<SearchHit>> scan(Connection &connection, const QString &text,
                              const SearchFilter &filter, int limit)
{
    auto statement = begun(connection, forMessages.of(Way::Scan, filter.conversation.isValid()),
                           text, filter, scannedMessages);
    if (!statement) {
        return statement.error();
    }
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

Result<Way> wayOf(Connection &connection, const QString &query)
{
    const auto count = connection.number(
        "SELECT count(*) FROM (SELECT 1 FROM message_fts WHERE message_fts MATCH ? LIMIT ?)", query,
        fewHits + 1);
    if (!count) {
        return count.error();
    }
    return *count > fewHits ? Way::Walk : Way::Sort;
}

/// By the index over all texts.
Result<QList<SearchHit>> indexed(Connection &connection, const QString &fts,
                                 const SearchFilter &filter, int limit)
{
    const auto way = wayOf(connection, fts);
    if (!way) {
        return way.error();
    }
    const auto messages = collected(
        begun(connection, forMessages.of(*way, filter.conversation.isValid()), fts, filter, limit),
        &wholeMessage);
    if (!messages) {
        return messages.error();
    }
    QList<SearchHit> hits;
    for (const Message &message : *messages) {
        auto marked = snippet(connection, fts, message.id);
        if (!marked) {
            return marked.error();
        }
        hits.append(SearchHit{message, *std::move(marked)});
    }
    return hits;
}

AttachmentKind kindOf(SearchKind kind)
{
    return kind == SearchKind::Photo ? AttachmentKind::Photo
        : kind == SearchKind::Voice  ? AttachmentKind::Voice
                                     : AttachmentKind::File;
}

/// A photo or file whose name or caption has the text: small rows, which sort fast.
struct NamedFile {
    MessageId message;
    QString name;
    QString caption;
};

Result<QList<NamedFile>> namedFiles(Connection &connection, const SearchFilter &filter)
{
    return collected(begun(connection,
                           "SELECT m.id, a.name, m.body FROM (SELECT message_id, name, position "
                           "FROM attachment WHERE kind = ?1 ORDER BY id DESC LIMIT ?7) AS a "
                           "JOIN message AS m ON m.id = a.message_id "
                           "WHERE (?2 = 0 OR m.conversation_id = ?2) AND m.retracted_at = 0 "
                           "AND " NL_SEARCH_SPAN NL_SEARCH_WHO
                           "ORDER BY m.sort_time DESC, m.id DESC, a.position",
                           QString::number(int(kindOf(filter.kind))), filter, scannedMessages),
                     [](const Statement &row) {
                         return NamedFile{MessageId{row.integer(0)}, row.text(1), row.text(2)};
                     });
}

/// Photos, files and voice messages: by name and caption.
Result<QList<SearchHit>> files(Connection &connection, const QString &text,
                               const SearchFilter &filter, int limit)
{
    const auto all = namedFiles(connection, filter);
    if (!all) {
        return all.error();
    }
    QList<SearchHit> hits;
    for (const NamedFile &file : *all) {
        const bool known = !hits.isEmpty() && hits.constLast().message.id == file.message;
        const bool named = file.name.contains(text, Qt::CaseInsensitive);
        const qsizetype at = file.caption.indexOf(text, 0, Qt::CaseInsensitive);
        if (known || (!named && at < 0)) {
            continue;
        }
        const auto message = MessageStore(connection).find(file.message);
        if (!message) {
            return message.error();
        }
        hits.append(at >= 0 && !text.isEmpty() ? markedHit(*message, at, text.size())
                                               : SearchHit{*message, file.name});
        if (hits.size() == limit) {
            break;
        }
    }
    return hits;
}

bool isOfFiles(SearchKind kind)
{
    return kind == SearchKind::Photo || kind == SearchKind::File || kind == SearchKind::Voice;
}

} // namespace

QString boundSenderKeys(const SearchFilter &filter)
{
    const auto keys = QJsonArray::fromStringList(filter.senderKeys);
    return QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

Result<QList<SearchHit>> SearchStore::search(const QString &query, const SearchFilter &filter,
                                             int limit) const
{
    const QString text = tidied(query);
    if (limit <= 0) {
        return QList<SearchHit>();
    }
    if (isOfFiles(filter.kind)) {
        return files(m_connection, text, filter, limit);
    }
    if (filter.kind == SearchKind::Link) {
        return indexed(m_connection, linkQuery(text), filter, limit);
    }
    if (text.isEmpty()) {
        return QList<SearchHit>();
    }
    return codePoints(text) < trigram ? scan(m_connection, text, filter, limit)
                                      : indexed(m_connection, ftsQuery(text), filter, limit);
}

Result<QList<MessagePlace>> SearchStore::places(const QString &query, ConversationId conversation,
                                                int limit) const
{
    const QString text = tidied(query);
    if (text.isEmpty() || limit <= 0 || !conversation.isValid()) {
        return QList<MessagePlace>();
    }
    const SearchFilter filter{conversation};
    if (codePoints(text) < trigram) {
        const auto hits = scan(m_connection, text, filter, limit);
        if (!hits) {
            return hits.error();
        }
        QList<MessagePlace> places;
        for (const SearchHit &hit : *hits) {
            places.append({hit.message.id, hit.message.sortKey});
        }
        return places;
    }
    const QString fts = ftsQuery(text);
    const auto way = wayOf(m_connection, fts);
    if (!way) {
        return way.error();
    }
    return collected(begun(m_connection, forPlaces.of(*way, true), fts, filter, limit),
                     [](const Statement &row) {
                         const qint64 id = row.integer(0);
                         return MessagePlace{MessageId{id}, SortKey{row.integer(1), id}};
                     });
}

} // namespace Ninelives
