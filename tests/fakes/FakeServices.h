// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"

namespace Ninelives {

class FakeAccounts final : public AccountService
{
    Q_OBJECT

public:
    explicit FakeAccounts(FakeEngine &engine) : m_engine(engine) {}
    Answer<AccountId> add(const NewAccount &account) override;
    Answer<QList<Account>> list() override;
    Answer<void> remove(AccountId account) override;
    Answer<void> setPassword(AccountId account, const QString &password) override;
    void retryNow(AccountId account) override;
    void connectAll() override;
    void setPresence(const OwnPresence &presence) override;
    TransportState connection(AccountId account) const override;

private:
    FakeEngine &m_engine;
};

class FakeChats final : public ChatService
{
    Q_OBJECT

public:
    explicit FakeChats(FakeEngine &engine) : m_engine(engine) {}
    Answer<QList<Conversation>> conversations() override;
    Answer<Conversation> conversation(ConversationId conversation) override;
    Answer<Conversation> open(AccountId account, const BareJid &peer) override;
    Answer<Message> sendText(ConversationId conversation, const QString &text,
                             MessageId answered = {}) override;
    Answer<void> retry(MessageId message) override;
    Answer<void> sendWithoutEncryption(MessageId message) override;
    Answer<void> cancel(MessageId message) override;
    Answer<Message> editText(MessageId message, const QString &text) override;
    Answer<Message> react(MessageId message, const QStringList &signs) override;
    Answer<void> retract(MessageId message) override;
    void markRead(ConversationId conversation, const SortKey &upTo) override;
    void setChatState(ConversationId conversation, ChatState state) override;
    void setDraft(ConversationId conversation, const QString &draft) override;
    Answer<void> setEncrypted(ConversationId conversation, bool encrypted) override;
    Answer<void> givePlainConsent(ConversationId conversation) override;
    Answer<void> setPrivacy(ConversationId conversation, const PrivacyChoices &choices) override;
    Answer<void> setDefaultPrivacy(const PrivacyChoices &choices) override;
    Answer<PrivacyChoices> defaultPrivacy() override;
    Answer<WritingChoices> writing() override;
    Answer<void> setWriting(const WritingChoices &choices) override;
    Answer<void> setMuted(ConversationId conversation, bool muted) override;
    Answer<void> muteUntil(ConversationId conversation, qint64 timeMs) override;
    Answer<void> setPinned(ConversationId conversation, bool pinned) override;
    Answer<void> setArchived(ConversationId conversation, bool archived) override;
    Answer<void> sortPinned(const QList<ConversationId> &order) override;
    Answer<void> markUnread(ConversationId conversation) override;
    Answer<QList<OutboxRow>> outbox() override;
    Answer<int> waiting() override;
    Answer<int> waitingPhotos() override;

private:
    Answer<void> edit(const QString &name, ConversationId conversation,
                      std::function<void(Conversation &)> change);
    FakeEngine &m_engine;
};

class FakeHistory final : public HistoryService
{
    Q_OBJECT

public:
    explicit FakeHistory(FakeEngine &engine) : m_engine(engine) {}
    Answer<MessagePage> latest(ConversationId conversation, int limit) override;
    Answer<MessagePage> older(ConversationId conversation, const SortKey &before,
                              int limit) override;
    Answer<MessagePage> newer(ConversationId conversation, const SortKey &after,
                              int limit) override;
    Answer<MessagePage> around(ConversationId conversation, const SortKey &key, int limit) override;
    Answer<Message> message(MessageId id) override;
    Answer<QList<EarlierText>> versions(MessageId id) override;
    Answer<QList<SearchHit>> search(const QString &query, const SearchFilter &filter,
                                    int limit) override;
    Answer<QList<MessagePlace>> places(const QString &query, ConversationId conversation,
                                       int limit) override;
    Answer<QString> suggestion(const QString &query, const SearchFilter &filter) override;
    Answer<QList<bool>> filled(ConversationId conversation, const QList<qint64> &borders) override;
    Answer<ArchiveGaps> gaps(ConversationId conversation) override;
    void fetchMissing(ConversationId conversation) override;

private:
    [[nodiscard]] MessagePage slice(ConversationId conversation, qsizetype from,
                                    qsizetype to) const;
    FakeEngine &m_engine;
};

class FakeContacts final : public ContactService
{
    Q_OBJECT

public:
    explicit FakeContacts(FakeEngine &engine) : m_engine(engine) {}
    Answer<QList<Contact>> contacts(AccountId account) override;
    Answer<void> add(AccountId account, const BareJid &jid, const QString &name,
                     const QString &token = {}) override;
    Answer<void> rename(AccountId account, const BareJid &jid, const QString &name) override;
    Answer<void> remove(AccountId account, const BareJid &jid) override;
    Answer<void> answerRequest(AccountId account, const BareJid &jid, bool allow) override;
    Answer<void> setBlocked(AccountId account, const BareJid &jid, bool blocked) override;
    Presence presence(AccountId account, const BareJid &jid) const override;

private:
    Contact &contact(const BareJid &jid);
    FakeEngine &m_engine;
};

} // namespace Ninelives
