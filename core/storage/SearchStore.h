// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Page.h"
#include "core/model/Search.h"

#include <QList>

namespace Ninelives {

class Connection;

/// SearchFilter::senderKeys as a query takes them: a list that json_each reads, "[]" for anyone.
[[nodiscard]] QString boundSenderKeys(const SearchFilter &filter);

/// Full-text search over everything stored (FTS5, trigram tokenizer: any language, inside words).
class SearchStore
{
public:
    explicit SearchStore(Connection &connection) : m_connection(connection) {}

    /// Newest hits first. `query` is plain text, never FTS syntax; shorter than three characters it
    /// is looked for by a scan of the newest messages. Photos, files and voice messages are found
    /// by their names and captions, links by the text around them; for those kinds an empty query
    /// finds all. Of photos and files only the newest 20,000 are looked at.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, const SearchFilter &filter,
                                                  int limit) const;
    /// Where the hits of a text are in one chat, newest first; the same ones as search() finds.
    [[nodiscard]] Result<QList<MessagePlace>> places(const QString &query,
                                                     ConversationId conversation, int limit) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
