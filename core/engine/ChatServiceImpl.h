// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "core/engine/TypingClock.h"

namespace Ninelives {

class Core;
class StoreReader;

/// Chats: writes over the core thread, reads over the reader thread.
class ChatServiceImpl final : public ChatService
{
    Q_OBJECT

public:
    ChatServiceImpl(Core &core, StoreReader &reader);

    [[nodiscard]] Answer<QList<Conversation>> conversations() override;
    [[nodiscard]] Answer<Conversation> conversation(ConversationId conversation) override;
    [[nodiscard]] Answer<Conversation> open(AccountId account, const BareJid &peer) override;
    [[nodiscard]] Answer<Message> sendText(ConversationId conversation, const QString &text,
                                           MessageId answered = {}) override;
    /// See Engine::sendTextAs().
    [[nodiscard]] Answer<Message> sendTextAs(ConversationId conversation, const QString &text,
                                             std::optional<bool> encrypted, MessageId answered);
    [[nodiscard]] Answer<void> retry(MessageId message) override;
    [[nodiscard]] Answer<void> sendWithoutEncryption(MessageId message) override;
    [[nodiscard]] Answer<void> cancel(MessageId message) override;
    [[nodiscard]] Answer<Message> editText(MessageId message, const QString &text) override;
    [[nodiscard]] Answer<Message> react(MessageId message, const QStringList &signs) override;
    [[nodiscard]] Answer<void> retract(MessageId message) override;
    void markRead(ConversationId conversation, const SortKey &upTo) override;
    void setChatState(ConversationId conversation, ChatState state) override;
    void setDraft(ConversationId conversation, const QString &draft) override;
    [[nodiscard]] Answer<void> setEncrypted(ConversationId conversation, bool encrypted) override;
    [[nodiscard]] Answer<void> givePlainConsent(ConversationId conversation) override;
    [[nodiscard]] Answer<void> setPrivacy(ConversationId conversation,
                                          const PrivacyChoices &choices) override;
    [[nodiscard]] Answer<void> setDefaultPrivacy(const PrivacyChoices &choices) override;
    [[nodiscard]] Answer<PrivacyChoices> defaultPrivacy() override;
    [[nodiscard]] Answer<WritingChoices> writing() override;
    [[nodiscard]] Answer<void> setWriting(const WritingChoices &choices) override;
    [[nodiscard]] Answer<void> setMuted(ConversationId conversation, bool muted) override;
    [[nodiscard]] Answer<void> muteUntil(ConversationId conversation, qint64 timeMs) override;
    [[nodiscard]] Answer<void> setPinned(ConversationId conversation, bool pinned) override;
    [[nodiscard]] Answer<void> setArchived(ConversationId conversation, bool archived) override;
    [[nodiscard]] Answer<void> sortPinned(const QList<ConversationId> &order) override;
    [[nodiscard]] Answer<void> markUnread(ConversationId conversation) override;
    [[nodiscard]] Answer<QList<OutboxRow>> outbox() override;
    [[nodiscard]] Answer<int> waiting() override;
    [[nodiscard]] Answer<int> waitingPhotos() override;

private:
    Core &m_core;
    StoreReader &m_reader;
    TypingClock m_typing;
};

} // namespace Ninelives
