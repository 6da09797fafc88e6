// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeStorage.h"

#include "tests/fakes/FakeMedia.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 storeBytes = 6'200'000;
} // namespace

Answer<StorageUse> FakeStorage::use()
{
    return m_engine.answer<StorageUse>(u"use"_s, [this]() -> Result<StorageUse> {
        StorageUse use{storeBytes, {}};
        for (const auto &[id, messages] : m_engine.state.messages) {
            ChatUse chat{ConversationId{id}, qint64(messages.size()), 0, 0, 0};
            for (const Message &message : messages) {
                for (const Attachment &file : message.attachments) {
                    chat.files += file.isHere() ? 1 : 0;
                    chat.fileBytes += file.isHere() ? file.bytes : 0;
                    chat.freeableBytes += file.isHere() && file.isUploaded() ? file.bytes : 0;
                }
            }
            if (chat.messages > 0) {
                use.chats.append(chat);
            }
        }
        std::ranges::stable_sort(use.chats, [](const ChatUse &left, const ChatUse &right) {
            return std::pair(left.fileBytes, left.messages)
                > std::pair(right.fileBytes, right.messages);
        });
        return use;
    });
}

Answer<void> FakeStorage::freeFetched()
{
    return m_engine.answer<void>(u"freeFetched"_s, [this]() -> Result<void> {
        for (const auto &[id, chat] : m_engine.state.conversations) {
            m_engine.fakeMedia().clear(ConversationId{id});
        }
        return {};
    });
}

int FakeStorage::erase(ConversationId conversation)
{
    QList<MessageId> gone;
    for (const Message &message : m_engine.messages(conversation)) {
        const bool waits = message.direction == Direction::Out
            && message.delivery < Delivery::OnServer && message.delivery != Delivery::None;
        if (!waits) {
            gone.append(message.id);
        }
    }
    for (const MessageId id : std::as_const(gone)) {
        m_engine.removeMessage(id);
    }
    return int(gone.size());
}

Answer<int> FakeStorage::deleteMessages(ConversationId conversation)
{
    return m_engine.answer<int>(u"deleteMessages"_s,
                                [=, this]() -> Result<int> { return erase(conversation); });
}

Answer<int> FakeStorage::deleteChat(ConversationId conversation)
{
    return m_engine.answer<int>(u"deleteChat"_s, [=, this]() -> Result<int> {
        const int count = erase(conversation);
        m_engine.state.conversations.erase(conversation.value);
        m_engine.state.messages.erase(conversation.value);
        m_engine.tell(Change::Kind::ConversationRemoved, conversation);
        return count;
    });
}

} // namespace Ninelives
