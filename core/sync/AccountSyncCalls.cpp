// SPDX-License-Identifier: GPL-3.0-or-later
// AccountSync: what the user does, and what can be asked.
#include "core/sync/AccountSync_p.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/StanzaBuilder.h"

#include <QUuid>

namespace Ninelives {

void AccountSync::Private::report(const Message &message, Change::Kind kind)
{
    sink({kind, stores.account, message.conversation, {message}});
    sink({Change::Kind::ConversationChanged, stores.account, message.conversation, {}});
    sink({Change::Kind::OutboxChanged, stores.account, {}, {}});
    pump.wake();
}

Result<Message> AccountSync::Private::acted(const Result<ActionComposer::Done> &done)
{
    if (!done) {
        notStored(done.error());
        return done.error();
    }
    report(done->message,
           done->removed ? Change::Kind::MessagesRemoved : Change::Kind::MessagesUpdated);
    return done->message;
}

Result<Message> AccountSync::sendText(ConversationId conversation, const QString &text,
                                      std::optional<bool> encrypted, MessageId answered)
{
    auto message = d->composer.enqueueText(conversation, text, encrypted, answered);
    if (message) {
        d->report(*message, Change::Kind::MessagesAdded);
    } else {
        d->notStored(message.error());
    }
    return message;
}

Result<void> AccountSync::retry(MessageId message)
{
    const auto queued = d->composer.retry(message);
    if (!queued) {
        return queued.error();
    }
    d->report(*queued, Change::Kind::MessagesUpdated);
    d->uploads.forgetWaits();
    return {};
}

Result<void> AccountSync::sendWithoutEncryption(MessageId message)
{
    const auto queued = d->composer.sendWithoutEncryption(message);
    if (!queued) {
        return queued.error();
    }
    d->report(*queued, Change::Kind::MessagesUpdated);
    d->uploads.wake();
    return {};
}

Result<void> AccountSync::cancel(MessageId message)
{
    const auto gone = d->composer.cancel(message);
    if (!gone) {
        return gone.error();
    }
    d->uploads.drop(message);
    d->report(*gone, Change::Kind::MessagesRemoved);
    return {};
}

Result<Message> AccountSync::edit(MessageId message, const QString &text)
{
    return d->acted(d->actions.edit(message, text));
}

Result<Message> AccountSync::react(MessageId message, const QStringList &signs)
{
    return d->acted(d->actions.react(message, signs));
}

Result<void> AccountSync::retract(MessageId message)
{
    const auto done = d->acted(d->actions.retract(message));
    if (done) {
        d->uploads.drop(message);
    }
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AccountSync::markRead(ConversationId conversation, const SortKey &upTo)
{
    const auto outcome = d->readTracker.markRead(conversation, upTo);
    if (!outcome) {
        return outcome.error();
    }
    if (outcome->moved) {
        d->sink({Change::Kind::ConversationChanged, d->stores.account, conversation, {}});
    }
    if (outcome->markerQueued) {
        d->pump.wake();
    }
    return {};
}

Result<void> AccountSync::setChatState(ConversationId conversation, ChatState state)
{
    if (!d->transport.state().online()) {
        return {};
    }
    const auto chat = d->stores.conversations.find(conversation);
    if (!chat) {
        return chat.error();
    }
    const auto privacy = PrivacyPolicy::forConversation(d->stores, *chat);
    if (!privacy) {
        return privacy.error();
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool room = chat->kind != ChatKind::Direct;
    const QByteArray xml = StanzaBuilder::chatState(chat->peer, id, state, room);
    const bool there = !room || d->transport.rooms().isIn(chat->peer);
    if (privacy->typing && there && !xml.isEmpty()) {
        // Whether it arrives is of no consequence: the next one says how things are then.
        d->transport.submit({id, xml}, [](SubmitResult) {});
    }
    return {};
}

void AccountSync::fetchOlder(ConversationId conversation, Reply<bool> reply)
{
    const auto address = d->archiveAddress(conversation);
    ArchiveSync *const archive = address ? d->archiveOf(*address) : nullptr;
    if (archive != nullptr) {
        archive->fetchOlder(std::move(reply));
        return;
    }
    const Error error = address ? Error{ErrorCode::NotConnected, {}} : address.error();
    QMetaObject::invokeMethod(this, [reply, error] { reply(error); }, Qt::QueuedConnection);
}

Result<ArchiveGaps> AccountSync::gaps(ConversationId conversation) const
{
    const auto address = d->archiveAddress(conversation);
    if (!address) {
        return address.error();
    }
    const ArchiveSync *const archive = d->archiveOf(*address);
    return archive != nullptr ? archive->gaps() : ArchiveSync::storedGaps(d->stores, *address);
}

void AccountSync::fetchMissing(ConversationId conversation)
{
    const auto address = d->archiveAddress(conversation);
    ArchiveSync *const archive = address ? d->archiveOf(*address) : nullptr;
    if (archive != nullptr) {
        archive->retryNow();
    }
}

void AccountSync::retryArchive()
{
    d->archive.retryNow();
}

Result<int> AccountSync::waitingMessages() const
{
    return d->stores.outbox.waitingMessages(d->stores.account);
}

bool AccountSync::caughtUp() const
{
    return d->archive.caughtUp();
}

RosterSync &AccountSync::roster()
{
    return d->roster;
}

GroupSync &AccountSync::groups()
{
    return d->groups;
}

OmemoEngine &AccountSync::omemo()
{
    return d->omemo;
}

DeviceDirectory &AccountSync::devices()
{
    return d->directory;
}

} // namespace Ninelives
