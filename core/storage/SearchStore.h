// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Page.h"

#include <QList>

namespace Ninelives {

class Connection;

/// Full-text search over everything stored (FTS5, trigram tokenizer: any language, inside words).
class SearchStore
{
public:
    explicit SearchStore(Connection &connection) : m_connection(connection) {}

    /// Newest hits first. `query` is plain text, never FTS syntax; shorter than three characters it
    /// is looked for by a scan of the newest messages. Conversation 0 searches everywhere.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, ConversationId conversation,
                                                  int limit) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
