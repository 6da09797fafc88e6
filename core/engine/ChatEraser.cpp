// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ChatEraser.h"

#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/SharedStateStore.h"
#include "core/storage/UsageStore.h"
#include "core/sync/media/DownloadQueue.h"

namespace Ninelives {

namespace {
constexpr int messagesAStep = 100;
} // namespace

ChatEraser::ChatEraser(Core &core, ConversationId conversation, bool hides, Reply<int> reply)
    : m_core(core), m_conversation(conversation), m_hides(hides), m_reply(std::move(reply))
{}

void ChatEraser::step()
{
    Result<void> done = m_begun ? Result<void>() : begin();
    m_begun = true;
    if (done) {
        const Result<bool> more = eraseSome();
        if (more && *more) {
            m_core.post([self = shared_from_this()](Core &) { self->step(); });
            return;
        }
        done = more ? finish() : Result<void>(more.error());
    }
    m_reply(done ? Result<int>(m_erased) : Result<int>(done.error()));
}

Result<void> ChatEraser::begin()
{
    const Result<Conversation> chat = ConversationStore(m_core.writer()).find(m_conversation);
    if (!chat) {
        return chat.error();
    }
    if (m_hides && chat->kind != ChatKind::Direct && !chat->left) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("the user is in this room")};
    }
    const UsageStore usage(m_core.writer());
    if (m_hides) {
        const auto waits = usage.waits(m_conversation);
        if (!waits || *waits) {
            return waits ? Error{ErrorCode::InvalidInput, QStringLiteral("something waits in it")}
                         : waits.error();
        }
    }
    const auto since = usage.repeatedSince();
    m_repeatedSinceMs = since ? *since : 0;
    return since ? Result<void>() : Result<void>(since.error());
}

/// True when there may be more.
Result<bool> ChatEraser::eraseSome()
{
    UsageStore usage(m_core.writer());
    const auto ids = usage.erasable(m_conversation, messagesAStep);
    if (!ids || ids->isEmpty()) {
        return ids ? Result<bool>(false) : Result<bool>(ids.error());
    }
    const auto gone =
        m_core.write([&](Transaction &tx) { return usage.erase(tx, *ids, m_repeatedSinceMs); });
    if (!gone) {
        return gone.error();
    }
    m_erased += int(ids->size());
    Change change{Change::Kind::MessagesRemoved, {}, m_conversation, {}};
    for (const MessageId id : *ids) {
        Message message;
        message.id = id;
        message.conversation = m_conversation;
        change.messages.append(message);
    }
    if (const auto session = m_core.sessionOf(m_conversation)) {
        session.value()->sync->downloads().noteChange(change); // their files go as well
    }
    m_core.feed().add(change);
    return ids->size() == messagesAStep;
}

Result<void> ChatEraser::finish()
{
    if (!m_hides) {
        m_core.feed().add({Change::Kind::ConversationChanged, {}, m_conversation, {}});
        return {};
    }
    Result<void> hidden = m_core.write([&](Transaction &tx) -> Result<void> {
        ConversationStore chats(m_core.writer());
        if (const auto emptied = chats.setDraft(tx, m_conversation, {}); !emptied) {
            return emptied;
        }
        // The chat is deleted from this computer only.
        const auto kept =
            SharedStateStore(m_core.writer()).keepHere(tx, m_conversation, SharedKind::Draft);
        if (!kept) {
            return kept;
        }
        return chats.setHidden(tx, m_conversation, true);
    });
    if (hidden) {
        m_core.feed().add({Change::Kind::ConversationRemoved, {}, m_conversation, {}});
    }
    return hidden;
}

} // namespace Ninelives
