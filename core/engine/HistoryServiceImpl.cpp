// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/HistoryServiceImpl.h"

#include "core/engine/Core.h"
#include "core/engine/StoreReader.h"
#include "core/storage/CalendarStore.h"
#include "core/storage/Connection.h"
#include "core/storage/MessageStore.h"
#include "core/storage/SearchStore.h"
#include "core/storage/SuggestionStore.h"

#include <memory>
#include <optional>

namespace Ninelives {

Answer<MessagePage> HistoryServiceImpl::latest(ConversationId conversation, int limit)
{
    return m_reader.ask<MessagePage>([=](Connection &connection) {
        return MessageStore(connection).latest(conversation, limit);
    });
}

Answer<MessagePage> HistoryServiceImpl::older(ConversationId conversation, const SortKey &before,
                                              int limit)
{
    return m_reader.ask<MessagePage>([=](Connection &connection) {
        return MessageStore(connection).older(conversation, before, limit);
    });
}

Answer<MessagePage> HistoryServiceImpl::newer(ConversationId conversation, const SortKey &after,
                                              int limit)
{
    return m_reader.ask<MessagePage>([=](Connection &connection) {
        return MessageStore(connection).newer(conversation, after, limit);
    });
}

Answer<MessagePage> HistoryServiceImpl::around(ConversationId conversation, const SortKey &key,
                                               int limit)
{
    return m_reader.ask<MessagePage>([=](Connection &connection) {
        return MessageStore(connection).around(conversation, key, limit);
    });
}

Answer<Message> HistoryServiceImpl::message(MessageId id)
{
    return m_reader.ask<Message>(
        [=](Connection &connection) { return MessageStore(connection).find(id); });
}

Answer<QList<EarlierText>> HistoryServiceImpl::versions(MessageId id)
{
    return m_reader.ask<QList<EarlierText>>(
        [=](Connection &connection) -> Result<QList<EarlierText>> {
            const auto stored = MessageStore(connection).versions(id);
            if (!stored) {
                return stored.error();
            }
            QList<EarlierText> texts;
            for (const auto &version : *stored) {
                texts.append({version.body, version.atMs});
            }
            return texts;
        });
}

Answer<QList<SearchHit>> HistoryServiceImpl::search(const QString &query,
                                                    const SearchFilter &filter, int limit)
{
    using Hits = std::optional<QList<SearchHit>>;
    const auto steps =
        std::make_shared<SearchSteps>(query, filter, limit, SearchSteps::Of::Messages);
    return m_reader.askInSteps<QList<SearchHit>>([steps](Connection &connection) -> Result<Hits> {
        const auto done = steps->next(connection);
        if (!done) {
            return done.error();
        }
        return *done ? Hits(steps->hits()) : Hits();
    });
}

Answer<QList<MessagePlace>> HistoryServiceImpl::places(const QString &query,
                                                       ConversationId conversation, int limit)
{
    using Places = std::optional<QList<MessagePlace>>;
    const auto steps = std::make_shared<SearchSteps>(query, SearchFilter{conversation}, limit,
                                                     SearchSteps::Of::Places);
    return m_reader.askInSteps<QList<MessagePlace>>(
        [steps](Connection &connection) -> Result<Places> {
            const auto done = steps->next(connection);
            if (!done) {
                return done.error();
            }
            return *done ? Places(steps->places()) : Places();
        });
}

Answer<QString> HistoryServiceImpl::suggestion(const QString &query, const SearchFilter &filter)
{
    return m_reader.ask<QString>(
        [=](Connection &connection) { return SuggestionStore(connection).suggest(query, filter); });
}

Answer<QList<bool>> HistoryServiceImpl::filled(ConversationId conversation,
                                               const QList<qint64> &borders)
{
    return m_reader.ask<QList<bool>>([=](Connection &connection) {
        return CalendarStore(connection).filled(conversation, borders);
    });
}

Answer<ArchiveGaps> HistoryServiceImpl::gaps(ConversationId conversation)
{
    return m_core.ask<ArchiveGaps>([conversation](Core &core) -> Result<ArchiveGaps> {
        const Result<AccountSession *> session = core.sessionOf(conversation);
        return session ? session.value()->sync->gaps(conversation) : session.error();
    });
}

void HistoryServiceImpl::fetchMissing(ConversationId conversation)
{
    m_core.post([conversation](Core &core) {
        if (const Result<AccountSession *> session = core.sessionOf(conversation)) {
            session.value()->sync->fetchMissing(conversation);
        }
    });
}

} // namespace Ninelives
