// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class StoreReader;

/// Paging and search over the reader thread.
class HistoryServiceImpl final : public HistoryService
{
    Q_OBJECT

public:
    explicit HistoryServiceImpl(StoreReader &reader) : m_reader(reader) {}

    [[nodiscard]] Answer<MessagePage> latest(ConversationId conversation, int limit) override;
    [[nodiscard]] Answer<MessagePage> older(ConversationId conversation, const SortKey &before,
                                            int limit) override;
    [[nodiscard]] Answer<MessagePage> newer(ConversationId conversation, const SortKey &after,
                                            int limit) override;
    [[nodiscard]] Answer<MessagePage> around(ConversationId conversation, const SortKey &key,
                                             int limit) override;
    [[nodiscard]] Answer<Message> message(MessageId id) override;
    [[nodiscard]] Answer<QList<SearchHit>> search(const QString &query, ConversationId conversation,
                                                  int limit) override;

private:
    StoreReader &m_reader;
};

} // namespace Ninelives
