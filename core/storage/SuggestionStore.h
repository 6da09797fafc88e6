// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Search.h"

#include <QString>

namespace Ninelives {

class Connection;
class WordGuess;

/// What may have been meant by a search that found nothing, in the words of the store itself. There
/// is no list of words to be kept up to date with each message: what shares the right parts of a
/// word is in the search's index, the words of the newest messages are read. Both are bounded, in
/// messages and in letters, whatever the size of the store.
class SuggestionStore
{
public:
    explicit SuggestionStore(Connection &connection) : m_connection(connection) {}

    /// The query with its misspelled words mended, for which SearchStore::search() with the same
    /// filter finds something; empty when there is none, or when the query finds something itself.
    [[nodiscard]] Result<QString> suggest(const QString &query, const SearchFilter &filter) const;

private:
    [[nodiscard]] Result<bool> finds(const QString &query, const SearchFilter &filter) const;
    [[nodiscard]] Result<QString> guess(const QString &word, const SearchFilter &filter) const;
    /// Reads the text of each row of a query, up to a number of letters.
    [[nodiscard]] Result<void> read(const char *sql, const QString &match,
                                    const SearchFilter &filter, WordGuess &guess) const;

    Connection &m_connection;
};

} // namespace Ninelives
