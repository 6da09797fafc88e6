// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/StorageServiceImpl.h"

#include "core/engine/ChatEraser.h"
#include "core/engine/Core.h"
#include "core/engine/StoreReader.h"
#include "core/storage/Connection.h"
#include "core/storage/UsageStore.h"

namespace Ninelives {

namespace {

Answer<int> erased(Core &core, ConversationId conversation, bool hides)
{
    return core.askLater<int>([conversation, hides](Core &inner, const Reply<int> &reply) {
        std::make_shared<ChatEraser>(inner, conversation, hides, reply)->step();
    });
}

} // namespace

Answer<StorageUse> StorageServiceImpl::use()
{
    return m_reader.ask<StorageUse>([](Connection &connection) -> Result<StorageUse> {
        const UsageStore usage(connection);
        const auto bytes = usage.storeBytes();
        const auto chats = usage.chats();
        if (!bytes || !chats) {
            return bytes ? chats.error() : bytes.error();
        }
        return StorageUse{*bytes, *chats};
    });
}

Answer<void> StorageServiceImpl::freeFetched()
{
    return m_core.ask<void>([](Core &core) -> Result<void> {
        const auto chats = UsageStore(core.writer()).chats();
        if (!chats) {
            return chats.error();
        }
        for (const ChatUse &chat : *chats) {
            const auto session = chat.freeableBytes > 0 ? core.sessionOf(chat.conversation)
                                                        : Result<AccountSession *>(nullptr);
            if (!session) {
                return session.error();
            }
            if (!*session) {
                continue;
            }
            if (const auto freed = (*session)->sync->clearFetched(chat.conversation); !freed) {
                return freed;
            }
        }
        return {};
    });
}

Answer<int> StorageServiceImpl::deleteMessages(ConversationId conversation)
{
    return erased(m_core, conversation, false);
}

Answer<int> StorageServiceImpl::deleteChat(ConversationId conversation)
{
    return erased(m_core, conversation, true);
}

} // namespace Ninelives
