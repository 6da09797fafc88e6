// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ChatServiceImpl.h"

#include "core/base/Log.h"
#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/engine/DraftSaver.h"
#include "core/engine/MuteClock.h"
#include "core/engine/StoreReader.h"
#include "core/engine/WritingSettings.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/PrivacyPolicy.h"

namespace Ninelives {

namespace {

/// Calls `act(AccountSync &)` of the account that `id` (a chat or a message) belongs to.
template<typename T, typename Id, typename Act>
Result<T> inAccountOf(Core &core, Id id, Act act)
{
    const Result<AccountSession *> session = core.sessionOf(id);
    if (!session) {
        return session.error();
    }
    return act(*session.value()->sync);
}

void logFailure(const char *what, const Result<void> &result)
{
    if (!result) {
        qCWarning(logEngine) << what << result.error().name();
    }
}

/// A setting of one chat.
Answer<void> setInChat(Core &core, ConversationId conversation,
                       std::function<Result<void>(ConversationStore &, Transaction &)> set)
{
    return core.ask<void>([conversation, set = std::move(set)](Core &inner) {
        return inner.writeChat(conversation, [&](Transaction &tx) {
            ConversationStore store(inner.writer());
            return set(store, tx);
        });
    });
}

/// What was marked as unread by hand is read now.
Result<void> forgetMark(Core &core, ConversationId conversation)
{
    ConversationStore store(core.writer());
    const Result<bool> marked = store.isMarkedUnread(conversation);
    if (!marked || !*marked) {
        return marked ? Result<void>() : Result<void>(marked.error());
    }
    return core.writeChat(conversation, [&](Transaction &tx) {
        return store.setMarkedUnread(tx, conversation, false);
    });
}

/// A chat that was deleted here is opened again.
Result<void> unhide(Core &core, ConversationId conversation)
{
    ConversationStore store(core.writer());
    const Result<bool> hidden = store.isHidden(conversation);
    if (!hidden || !*hidden) {
        return hidden ? Result<void>() : Result<void>(hidden.error());
    }
    return core.writeChat(
        conversation, [&](Transaction &tx) { return store.setHidden(tx, conversation, false); });
}

} // namespace

ChatServiceImpl::ChatServiceImpl(Core &core, StoreReader &reader) : m_core(core), m_reader(reader)
{
    connect(&core, &Core::waitingChanged, this, &ChatService::waitingChanged);
    connect(&core, &Core::chatStateChanged, this,
            [this](ConversationId conversation, ChatState state, const QString &who) {
                m_typing.heard(conversation, state, who);
                Q_EMIT chatStateChanged(conversation, state, who);
            });
    connect(&m_typing, &TypingClock::expired, this,
            [this](ConversationId conversation, const QString &who) {
                Q_EMIT chatStateChanged(conversation, ChatState::None, who);
            });
}

Answer<QList<Conversation>> ChatServiceImpl::conversations()
{
    return m_reader.ask<QList<Conversation>>(
        [](Connection &connection) { return ConversationStore(connection).list(); });
}

Answer<Conversation> ChatServiceImpl::conversation(ConversationId conversation)
{
    return m_reader.ask<Conversation>([conversation](Connection &connection) {
        return ConversationStore(connection).find(conversation);
    });
}

Answer<Conversation> ChatServiceImpl::open(AccountId account, const BareJid &peer)
{
    return m_core.ask<Conversation>([account, peer](Core &core) -> Result<Conversation> {
        if (const Result<AccountSession *> session = core.session(account); !session) {
            return session.error();
        }
        if (peer.isEmpty()) {
            return Error{ErrorCode::InvalidAddress, {}};
        }
        ConversationStore store(core.writer());
        const Result<std::optional<ConversationId>> known = store.findByPeer(account, peer);
        if (!known) {
            return known.error();
        }
        if (known->has_value()) {
            if (const auto shown = unhide(core, **known); !shown) {
                return shown.error();
            }
            return store.find(**known);
        }
        ConversationId made;
        const Result<void> written = core.write([&](Transaction &tx) -> Result<void> {
            const Result<ConversationId> id = store.ensure(tx, account, peer);
            if (!id) {
                return id.error();
            }
            made = *id;
            return {};
        });
        if (!written) {
            return written.error();
        }
        core.feed().add({Change::Kind::ConversationChanged, account, made, {}});
        return store.find(made);
    });
}

Answer<Message> ChatServiceImpl::sendText(ConversationId conversation, const QString &text,
                                          MessageId answered)
{
    return sendTextAs(conversation, text, {}, answered);
}

Answer<Message> ChatServiceImpl::sendTextAs(ConversationId conversation, const QString &text,
                                            std::optional<bool> encrypted, MessageId answered)
{
    return m_core.ask<Message>([conversation, text, encrypted, answered](Core &core) {
        return inAccountOf<Message>(core, conversation, [&](AccountSync &sync) {
            return sync.sendText(conversation, text, encrypted, answered);
        });
    });
}

Answer<void> ChatServiceImpl::retry(MessageId message)
{
    return m_core.ask<void>([message](Core &core) {
        return inAccountOf<void>(core, message,
                                 [&](AccountSync &sync) { return sync.retry(message); });
    });
}

Answer<void> ChatServiceImpl::sendWithoutEncryption(MessageId message)
{
    return m_core.ask<void>([message](Core &core) {
        return inAccountOf<void>(
            core, message, [&](AccountSync &sync) { return sync.sendWithoutEncryption(message); });
    });
}

Answer<void> ChatServiceImpl::cancel(MessageId message)
{
    return m_core.ask<void>([message](Core &core) {
        return inAccountOf<void>(core, message,
                                 [&](AccountSync &sync) { return sync.cancel(message); });
    });
}

Answer<Message> ChatServiceImpl::editText(MessageId message, const QString &text)
{
    return m_core.ask<Message>([message, text](Core &core) {
        return inAccountOf<Message>(core, message,
                                    [&](AccountSync &sync) { return sync.edit(message, text); });
    });
}

Answer<Message> ChatServiceImpl::react(MessageId message, const QStringList &signs)
{
    return m_core.ask<Message>([message, signs](Core &core) {
        return inAccountOf<Message>(core, message,
                                    [&](AccountSync &sync) { return sync.react(message, signs); });
    });
}

Answer<void> ChatServiceImpl::retract(MessageId message)
{
    return m_core.ask<void>([message](Core &core) {
        return inAccountOf<void>(core, message,
                                 [&](AccountSync &sync) { return sync.retract(message); });
    });
}

void ChatServiceImpl::markRead(ConversationId conversation, const SortKey &upTo)
{
    m_core.post([conversation, upTo](Core &core) {
        logFailure("not marked as read:",
                   inAccountOf<void>(core, conversation, [&](AccountSync &sync) {
                       return sync.markRead(conversation, upTo);
                   }));
        logFailure("still marked as unread:", forgetMark(core, conversation));
    });
}

void ChatServiceImpl::setChatState(ConversationId conversation, ChatState state)
{
    m_core.post([conversation, state](Core &core) {
        logFailure("chat state not sent:",
                   inAccountOf<void>(core, conversation, [&](AccountSync &sync) {
                       return sync.setChatState(conversation, state);
                   }));
    });
}

void ChatServiceImpl::setDraft(ConversationId conversation, const QString &draft)
{
    m_core.post([conversation, draft](Core &core) { core.drafts().set(conversation, draft); });
}

Answer<void> ChatServiceImpl::setEncrypted(ConversationId conversation, bool encrypted)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setEncrypted(tx, conversation, encrypted);
    });
}

Answer<void> ChatServiceImpl::givePlainConsent(ConversationId conversation)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setPlainConsent(tx, conversation, true);
    });
}

Answer<void> ChatServiceImpl::setPrivacy(ConversationId conversation, const PrivacyChoices &choices)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setPrivacy(tx, conversation, choices);
    });
}

Answer<void> ChatServiceImpl::setDefaultPrivacy(const PrivacyChoices &choices)
{
    return m_core.ask<void>([choices](Core &core) {
        return core.write([&](Transaction &tx) {
            SettingsStore settings(core.writer());
            return PrivacyPolicy::setDefaults(settings, tx, choices);
        });
    });
}

Answer<PrivacyChoices> ChatServiceImpl::defaultPrivacy()
{
    return m_reader.ask<PrivacyChoices>(
        [](Connection &connection) { return PrivacyPolicy::defaults(SettingsStore(connection)); });
}

Answer<WritingChoices> ChatServiceImpl::writing()
{
    return m_core.ask<WritingChoices>(
        [](Core &core) { return WritingSettings::read(SettingsStore(core.writer())); });
}

Answer<void> ChatServiceImpl::setWriting(const WritingChoices &choices)
{
    return m_core.ask<void>([choices](Core &core) {
        return core.write([&](Transaction &tx) {
            SettingsStore settings(core.writer());
            return WritingSettings::write(settings, tx, choices);
        });
    });
}

Answer<void> ChatServiceImpl::setMuted(ConversationId conversation, bool muted)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setMuted(tx, conversation, muted);
    });
}

Answer<void> ChatServiceImpl::muteUntil(ConversationId conversation, qint64 timeMs)
{
    return m_core.ask<void>([conversation, timeMs](Core &core) {
        const Result<void> muted = core.writeChat(conversation, [&](Transaction &tx) {
            return ConversationStore(core.writer()).setMutedUntil(tx, conversation, timeMs);
        });
        core.mutes().look();
        return muted;
    });
}

Answer<void> ChatServiceImpl::setPinned(ConversationId conversation, bool pinned)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setPinned(tx, conversation, pinned);
    });
}

Answer<void> ChatServiceImpl::setArchived(ConversationId conversation, bool archived)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setArchived(tx, conversation, archived);
    });
}

Answer<void> ChatServiceImpl::sortPinned(const QList<ConversationId> &order)
{
    return m_core.ask<void>([order](Core &core) {
        Result<void> sorted = core.write([&](Transaction &tx) {
            return ConversationStore(core.writer()).sortPinned(tx, order);
        });
        for (const ConversationId chat : sorted ? order : QList<ConversationId>()) {
            core.feed().add({Change::Kind::ConversationChanged, {}, chat, {}});
        }
        return sorted;
    });
}

Answer<void> ChatServiceImpl::markUnread(ConversationId conversation)
{
    return setInChat(m_core, conversation, [=](ConversationStore &store, Transaction &tx) {
        return store.setMarkedUnread(tx, conversation, true);
    });
}

Answer<QList<OutboxRow>> ChatServiceImpl::outbox()
{
    return m_reader.ask<QList<OutboxRow>>(
        [](Connection &connection) { return OutboxStore(connection).list({}); });
}

Answer<int> ChatServiceImpl::waitingPhotos()
{
    return m_reader.ask<int>(
        [](Connection &connection) { return OutboxStore(connection).waitingPhotos({}); });
}

Answer<int> ChatServiceImpl::waiting()
{
    return m_reader.ask<int>(
        [](Connection &connection) { return OutboxStore(connection).waitingMessages({}); });
}

} // namespace Ninelives
