// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class Core;
class StoreReader;

/// Paging and search over the reader thread; what is missing, over the core thread.
class HistoryServiceImpl final : public HistoryService
{
    Q_OBJECT

public:
    HistoryServiceImpl(Core &core, StoreReader &reader) : m_core(core), m_reader(reader) {}

    [[nodiscard]] Answer<MessagePage> latest(ConversationId conversation, int limit) override;
    [[nodiscard]] Answer<MessagePage> older(ConversationId conversation, const SortKey &before,
                                            int limit) override;
    [[nodiscard]] Answer<MessagePage> newer(ConversationId conversation, const SortKey &after,
                                            int limit) override;
    [[nodiscard]] Answer<MessagePage> around(ConversationId conversation, const SortKey &key,
                                             int limit) override;
    [[nodiscard]] Answer<Message> message(MessageId id) override;
    [[nodiscard]] Answer<QList<EarlierText>> versions(MessageId id) override;
    [[nodiscard]] Answer<QList<SearchHit>> search(const QString &query, const SearchFilter &filter,
                                                  int limit) override;
    [[nodiscard]] Answer<QList<MessagePlace>>
    places(const QString &query, ConversationId conversation, int limit) override;
    [[nodiscard]] Answer<QString> suggestion(const QString &query,
                                             const SearchFilter &filter) override;
    [[nodiscard]] Answer<QList<bool>> filled(ConversationId conversation,
                                             const QList<qint64> &borders) override;
    [[nodiscard]] Answer<ArchiveGaps> gaps(ConversationId conversation) override;
    void fetchMissing(ConversationId conversation) override;

private:
    Core &m_core;
    StoreReader &m_reader;
};

} // namespace Ninelives
