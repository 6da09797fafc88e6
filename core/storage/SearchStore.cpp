// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchStore.h"

#include "core/model/SearchWords.h"
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
constexpr int fewHits = 2'000;
constexpr int lookedAtFiles = 20'000;
constexpr int readAtOnce = 4'000; // messages
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

// The next messages before a place, ?4 and ?1, whether they are wanted or not, so that a step does
// not depend on how rare those are; the others come without their text.
#define NL_SEARCH_READ(index, chat) \
    "SELECT " NL_SEARCH_PLACE ", CASE WHEN 1 " NL_SEARCH_WHO "THEN m.body END " \
    "FROM message AS m INDEXED BY " index " WHERE " chat \
    "m.sort_time >= ?3 AND (m.sort_time, m.id) < (?4, ?1) " NL_SEARCH_NEWEST
constexpr const char *readInChat = NL_SEARCH_READ("message_order", NL_SEARCH_CHAT);
constexpr const char *readInAll = NL_SEARCH_READ("message_time", "?2 = 0 AND ");

/// How many messages have what is looked for decides how they are found.
enum class Way : quint8 {
    Sort, ///< rare: every hit is looked up and sorted
    Walk, ///< common: messages are walked from the newest and kept when they are among the hits
};

// Each query for whole messages, for their places and for their texts.
#define NL_SEARCH_QUERIES(columns) \
    { \
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
    const char *sorted;
    const char *walkChat;
    const char *walkAll;

    [[nodiscard]] const char *of(Way way, bool inChat) const
    {
        return way == Way::Sort ? sorted : inChat ? walkChat : walkAll;
    }
};

constexpr Queries forMessages NL_SEARCH_QUERIES(NL_MESSAGE_COLUMNS);
constexpr Queries forPlaces NL_SEARCH_QUERIES(NL_SEARCH_PLACE);
constexpr Queries forTexts NL_SEARCH_QUERIES(NL_SEARCH_PLACE ", m.body");

QString tidied(const QString &query)
{
    QString text = query;
    text.remove(QChar::Null);
    return text.simplified().left(longestQuery);
}

/// Any of these makes a text one with links.
QStringList linkBeginnings()
{
    return {QStringLiteral("http://"), QStringLiteral("https://"), QStringLiteral("xmpp:")};
}

QStringList quotedForIndex(QStringList words)
{
    for (QString &word : words) {
        word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return words;
}

/// The words that the index can tell, in any order, and any of the links if there are; empty when
/// it can tell nothing.
QString ftsQuery(QStringList words, const QStringList &links)
{
    words.removeIf([](const QString &word) { return !SearchWords::isIndexed(word); });
    words = quotedForIndex(words);
    if (!links.isEmpty()) {
        words.append(u'(' + quotedForIndex(links).join(QStringLiteral(" OR ")) + u')');
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

qint64 sinceOf(const SearchFilter &filter)
{
    return filter.sinceMs > 0 ? filter.sinceMs : std::numeric_limits<qint64>::min();
}

qint64 untilOf(const SearchFilter &filter)
{
    return filter.untilMs > 0 ? filter.untilMs : std::numeric_limits<qint64>::max();
}

/// A prepared search: the statement with everything bound.
Result<Statement> begun(Connection &connection, const char *sql, const QString &text,
                        const SearchFilter &filter, int rows)
{
    auto statement = connection.prepare(sql);
    if (statement) {
        statement->bindAll(text, filter.conversation, sinceOf(filter), untilOf(filter),
                           boundSenderKeys(filter), filter.kind == SearchKind::Text ? 1 : 0, rows);
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
                           QString::number(int(kindOf(filter.kind))), filter, lookedAtFiles),
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

Result<void> finish(SearchSteps &steps, Connection &connection)
{
    for (;;) {
        const auto done = steps.next(connection);
        if (!done) {
            return done.error();
        }
        if (*done) {
            return {};
        }
    }
}

} // namespace

QString boundSenderKeys(const SearchFilter &filter)
{
    const auto keys = QJsonArray::fromStringList(filter.senderKeys);
    return QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

SearchSteps::SearchSteps(const QString &query, const SearchFilter &filter, int limit, Of of)
    : m_text(tidied(query)), m_words(SearchWords::of(query)), m_filter(filter), m_limit(limit),
      m_of(of), m_before{untilOf(filter), 0}
{
    for (const QString &word : std::as_const(m_words)) {
        m_folded.append(SearchWords::folded(word));
    }
    if (filter.kind == SearchKind::Link) {
        m_links = linkBeginnings();
    }
}

Result<bool> SearchSteps::next(Connection &connection)
{
    if (m_reads) {
        return readOn(connection);
    }
    if (m_limit <= 0 || (m_of == Of::Places && !m_filter.conversation.isValid())) {
        return true;
    }
    if (isOfFiles(m_filter.kind)) {
        auto found = files(connection, m_text, m_filter, m_limit);
        if (!found) {
            return found.error();
        }
        m_hits = *std::move(found);
        return true;
    }
    if (m_words.isEmpty() && m_links.isEmpty()) {
        return true;
    }
    const QString fts = ftsQuery(m_words, m_links);
    if (std::ranges::all_of(m_words, &SearchWords::isIndexed)) {
        return lookUp(connection, fts);
    }
    if (!fts.isEmpty()) {
        const auto way = wayOf(connection, fts);
        if (!way) {
            return way.error();
        }
        if (*way == Way::Sort) {
            const auto rows = keepWanted(
                connection,
                begun(connection, forTexts.sorted, fts, m_filter, std::numeric_limits<int>::max()));
            return rows ? Result<bool>(true) : rows.error();
        }
    }
    m_reads = true;
    return readOn(connection);
}

/// By the index alone, which has all of the words.
Result<bool> SearchSteps::lookUp(Connection &connection, const QString &fts)
{
    const auto way = wayOf(connection, fts);
    if (!way) {
        return way.error();
    }
    const bool inChat = m_filter.conversation.isValid();
    if (m_of == Of::Places) {
        auto places =
            collected(begun(connection, forPlaces.of(*way, inChat), fts, m_filter, m_limit),
                      [](const Statement &row) {
                          const qint64 id = row.integer(0);
                          return MessagePlace{MessageId{id}, SortKey{row.integer(1), id}};
                      });
        if (!places) {
            return places.error();
        }
        m_places = *std::move(places);
        return true;
    }
    const auto messages = collected(
        begun(connection, forMessages.of(*way, inChat), fts, m_filter, m_limit), &wholeMessage);
    if (!messages) {
        return messages.error();
    }
    for (const Message &message : *messages) {
        m_hits.append(hitOf(message));
    }
    return true;
}

/// The messages themselves, from the newest: of each step those before the last one's.
Result<bool> SearchSteps::readOn(Connection &connection)
{
    auto statement = connection.prepare(m_filter.conversation.isValid() ? readInChat : readInAll);
    if (statement) {
        statement->bindAll(m_before.row, m_filter.conversation, sinceOf(m_filter), m_before.timeMs,
                           boundSenderKeys(m_filter), m_filter.kind == SearchKind::Text ? 1 : 0,
                           readAtOnce);
    }
    const auto rows = keepWanted(connection, std::move(statement));
    return rows ? Result<bool>(isFull() || *rows < readAtOnce) : rows.error();
}

/// Of rows with id, time and text those that have all words; how many rows there were.
Result<int> SearchSteps::keepWanted(Connection &connection, Result<Statement> statement)
{
    if (!statement) {
        return statement.error();
    }
    int rows = 0;
    while (!isFull()) {
        const auto row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        ++rows;
        m_before = SortKey{statement->integer(1), statement->integer(0)};
        if (!isWanted(statement->text(2))) {
            continue;
        }
        if (const auto kept = keep(connection, m_before); !kept) {
            return kept.error();
        }
    }
    return rows;
}

Result<void> SearchSteps::keep(Connection &connection, const SortKey &key)
{
    if (m_of == Of::Places) {
        m_places.append({MessageId{key.row}, key});
        return {};
    }
    const auto message = MessageStore(connection).find(MessageId{key.row});
    if (!message) {
        return message.error();
    }
    m_hits.append(hitOf(*message));
    return {};
}

bool SearchSteps::isWanted(const QString &body) const
{
    const QString letters = SearchWords::folded(body);
    const auto isThere = [&letters](const QString &word) { return letters.contains(word); };
    return std::ranges::all_of(m_folded, isThere)
        && (m_links.isEmpty() || std::ranges::any_of(m_links, isThere));
}

bool SearchSteps::isFull() const
{
    return (m_of == Of::Places ? m_places.size() : m_hits.size()) >= m_limit;
}

SearchHit SearchSteps::hitOf(const Message &message) const
{
    return {message, SearchWords::snippet(message.body, m_words.isEmpty() ? m_links : m_words)};
}

Result<QList<SearchHit>> SearchStore::search(const QString &query, const SearchFilter &filter,
                                             int limit) const
{
    SearchSteps steps(query, filter, limit, SearchSteps::Of::Messages);
    const auto finished = finish(steps, m_connection);
    return finished ? Result<QList<SearchHit>>(steps.hits()) : finished.error();
}

Result<QList<MessagePlace>> SearchStore::places(const QString &query, ConversationId conversation,
                                                int limit) const
{
    SearchSteps steps(query, SearchFilter{conversation}, limit, SearchSteps::Of::Places);
    const auto finished = finish(steps, m_connection);
    return finished ? Result<QList<MessagePlace>>(steps.places()) : finished.error();
}

} // namespace Ninelives
