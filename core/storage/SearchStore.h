// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Page.h"
#include "core/model/Search.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Ninelives {

class Connection;
class Statement;

/// SearchFilter::senderKeys as a query takes them: a list that json_each reads, "[]" for anyone.
[[nodiscard]] QString boundSenderKeys(const SearchFilter &filter);

/// One search in steps, so that other questions can be answered in between, or nobody may want it
/// any more: for words that are too short for the index messages are read, some thousand in a step.
/// One thread at a time.
class SearchSteps
{
public:
    enum class Of : quint8 { Messages, Places };

    SearchSteps(const QString &query, const SearchFilter &filter, int limit, Of of);

    /// Goes on, in the store as it is by now; true: all is found, and it is not called again.
    [[nodiscard]] Result<bool> next(Connection &connection);
    /// What was found so far; see SearchStore::search().
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }
    /// … see SearchStore::places().
    [[nodiscard]] const QList<MessagePlace> &places() const { return m_places; }

private:
    [[nodiscard]] Result<bool> lookUp(Connection &connection, const QString &fts);
    [[nodiscard]] Result<bool> readOn(Connection &connection);
    [[nodiscard]] Result<int> keepWanted(Connection &connection, Result<Statement> statement);
    [[nodiscard]] Result<void> keep(Connection &connection, const SortKey &key);
    [[nodiscard]] bool isWanted(const QString &body) const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] SearchHit hitOf(const Message &message) const;

    QString m_text;
    QStringList m_words;
    QStringList m_folded; ///< the same, as texts are compared
    QStringList m_links; ///< only texts with any of these; empty: all
    SearchFilter m_filter;
    int m_limit;
    Of m_of;
    SortKey m_before; ///< where messages are read on
    bool m_reads = false;
    QList<SearchHit> m_hits;
    QList<MessagePlace> m_places;
};

/// Full-text search over everything stored (FTS5, trigram tokenizer: any language, inside words).
class SearchStore
{
public:
    explicit SearchStore(Connection &connection) : m_connection(connection) {}

    /// Newest hits first. `query` is plain text, never FTS syntax: words that must all be there, in
    /// any order. Those shorter than three characters are in no index; without a rare word beside
    /// them messages are read until there are enough hits (see SearchSteps). Photos, files and
    /// voice messages are found by their names and captions, links by the text around them; for
    /// those kinds an empty query finds all. Of photos and files only the newest 20,000 are looked
    /// at.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, const SearchFilter &filter,
                                                  int limit) const;
    /// Where the hits of a text are in one chat, newest first; the same ones as search() finds.
    [[nodiscard]] Result<QList<MessagePlace>> places(const QString &query,
                                                     ConversationId conversation, int limit) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
