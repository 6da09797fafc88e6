// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SuggestionStore.h"

#include "core/model/WordGuess.h"
#include "core/storage/Connection.h"
#include "core/storage/SearchStore.h"

#include <QStringList>

#include <limits>

namespace Ninelives {

namespace {

constexpr qsizetype longestSearch = 256; // UTF-16 units
constexpr int mostGuesses = 3; // words in which something is wrong
constexpr qsizetype indexedPart = 3; // the index holds three letters and more
constexpr int mostAlike = 4'000; // messages
constexpr int mostRecent = 20'000;
constexpr int searchedSteps = 5; // about as many messages, if the search has to read them
constexpr qsizetype mostLetters = 2'000'000; // UTF-16 units in all

// ?1 is what the index is asked for, ?6 how many messages; the times are always given, so that an
// index over them can be used. Of a long text the beginning will do.
#define NL_SUGGEST_TEXT "SELECT substr(m.body, 1, 2000) FROM message AS m "
#define NL_SUGGEST_WHO "(?5 = '[]' OR m.sender_key IN (SELECT value FROM json_each(?5))) "
#define NL_SUGGEST_NARROW "m.sort_time >= ?3 AND m.sort_time < ?4 AND " NL_SUGGEST_WHO

constexpr const char *alikeTexts = NL_SUGGEST_TEXT
    "WHERE m.id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ?1 "
    "ORDER BY rowid DESC LIMIT ?6) AND (?2 = 0 OR +m.conversation_id = ?2) "
    "AND +m.sort_time >= ?3 AND +m.sort_time < ?4 AND " NL_SUGGEST_WHO "ORDER BY +m.id DESC";
constexpr const char *recentTexts =
    NL_SUGGEST_TEXT "INDEXED BY message_time WHERE " NL_SUGGEST_NARROW
                    "AND ?1 IS NOT NULL AND ?2 = 0 ORDER BY m.sort_time DESC, m.id DESC LIMIT ?6";
constexpr const char *recentTextsOfChat =
    NL_SUGGEST_TEXT "INDEXED BY message_order WHERE m.conversation_id = ?2 AND " NL_SUGGEST_NARROW
                    "AND ?1 IS NOT NULL ORDER BY m.sort_time DESC, m.id DESC LIMIT ?6";
constexpr const char *recentFiles =
    "SELECT a.name || ' ' || substr(m.body, 1, 2000) FROM (SELECT message_id, name FROM attachment "
    "ORDER BY id DESC LIMIT ?6) AS a JOIN message AS m ON m.id = a.message_id "
    "WHERE (?2 = 0 OR m.conversation_id = ?2) AND ?1 IS NOT NULL AND " NL_SUGGEST_NARROW;

bool looksInFiles(const SearchFilter &filter)
{
    return filter.kind == SearchKind::Photo || filter.kind == SearchKind::File
        || filter.kind == SearchKind::Voice;
}

QString quotedPart(QStringView letters)
{
    return letters.size() < indexedPart ? QString() : u'"' + letters.toString() + u'"';
}

/// For the index: texts that have the letters before and after each place where one could be wrong.
/// Empty when the word is too short for any.
QString alikeQuery(QStringView word)
{
    QStringList ways;
    for (qsizetype wrong = 0; wrong < word.size(); ++wrong) {
        // Two letters may stand in each other's place.
        const QStringView after = wrong + 2 < word.size() ? word.sliced(wrong + 2) : QStringView();
        QStringList parts{quotedPart(word.first(wrong)), quotedPart(after)};
        parts.removeAll(QString());
        if (!parts.isEmpty()) {
            ways.append(u'(' + parts.join(QStringLiteral(" AND ")) + u')');
        }
    }
    return ways.join(QStringLiteral(" OR "));
}

} // namespace

Result<QString> SuggestionStore::suggest(const QString &query, const SearchFilter &filter) const
{
    QStringList words = query.simplified().left(longestSearch).split(u' ', Qt::SkipEmptyParts);
    int guesses = 0;
    for (QString &word : words) {
        if (!WordGuess::isGuessable(word)) {
            continue;
        }
        const auto known = finds(word, filter);
        if (!known) {
            return known.error();
        }
        if (*known) {
            continue;
        }
        if (++guesses > mostGuesses) {
            return QString();
        }
        const auto meant = guess(word, filter);
        if (!meant || meant->isEmpty()) {
            return meant;
        }
        word = *meant;
    }
    if (guesses == 0) {
        return QString();
    }
    const QString mended = words.join(u' ');
    const auto found = finds(mended, filter);
    if (!found) {
        return found.error();
    }
    return *found ? mended : QString();
}

Result<bool> SuggestionStore::finds(const QString &query, const SearchFilter &filter) const
{
    SearchSteps search(query, filter, 1, SearchSteps::Of::Messages);
    for (int step = 0; step < searchedSteps; ++step) {
        const auto done = search.next(m_connection);
        if (!done) {
            return done.error();
        }
        if (*done) {
            break;
        }
    }
    return !search.hits().isEmpty();
}

/// First what is alike, of all times; then what is recent, for words too short to share a part with
/// what was meant.
Result<QString> SuggestionStore::guess(const QString &word, const SearchFilter &filter) const
{
    WordGuess guess(word);
    if (looksInFiles(filter)) {
        const auto done = read(recentFiles, QString(), filter, guess);
        return done ? Result<QString>(guess.best()) : done.error();
    }
    if (const QString alike = alikeQuery(word); !alike.isEmpty()) {
        if (const auto done = read(alikeTexts, alike, filter, guess); !done) {
            return done.error();
        }
    }
    if (guess.best().isEmpty()) {
        const char *recent = filter.conversation.isValid() ? recentTextsOfChat : recentTexts;
        if (const auto done = read(recent, QString(), filter, guess); !done) {
            return done.error();
        }
    }
    return guess.best();
}

Result<void> SuggestionStore::read(const char *sql, const QString &match,
                                   const SearchFilter &filter, WordGuess &guess) const
{
    auto statement = m_connection.prepare(sql);
    if (!statement) {
        return statement.error();
    }
    using Limits = std::numeric_limits<qint64>;
    statement->bindAll(match, filter.conversation,
                       filter.sinceMs > 0 ? filter.sinceMs : Limits::min(),
                       filter.untilMs > 0 ? filter.untilMs : Limits::max(), boundSenderKeys(filter),
                       match.isEmpty() ? mostRecent : mostAlike);
    qsizetype letters = 0;
    while (letters < mostLetters) {
        const auto row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        const QString text = statement->text(0);
        letters += text.size();
        guess.read(text);
    }
    return {};
}

} // namespace Ninelives
