// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ArchiveMap.h"
#include "core/storage/RoomMessages.h"
#include "core/sync/ActionTracker.h"
#include "core/sync/DeliveryTracker.h"
#include "core/sync/RoomSender.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Answers.h"
#include "core/sync/stages/Stages.h"

#include <QDomDocument>
#include <QUuid>

#include <algorithm>

namespace Ninelives::Stages {

namespace {

/// A copy is saved, because saving looks at the sibling before: a message of an archive page has
/// one, and must come out as if it stood alone.
QByteArray serialised(const QDomElement &element)
{
    QDomDocument copy;
    copy.appendChild(copy.importNode(element, true));
    return copy.toByteArray(-1);
}

/// The lowest place in the chat, 0 when it is empty. In a room what waits here does not count: it
/// gets into the room after what has just come.
Result<qint64> newestPlace(const InboundContext &context)
{
    if (context.room) {
        const auto settled =
            RoomMessages(context.stores.writer).newestSettled(context.conversation);
        return settled ? Result<qint64>(settled->timeMs) : settled.error();
    }
    const auto newest = context.stores.messages.latest(context.conversation, 1);
    if (!newest) {
        return newest.error();
    }
    return newest->rows.isEmpty() ? 0 : newest->rows.last().sortKey.timeMs;
}

/// Up to where places are the archive's; 0 while none is.
Result<qint64> endOfTrunk(const InboundContext &context)
{
    auto ranges = context.stores.ranges.ranges(context.stores.account, context.archive);
    if (!ranges) {
        return ranges.error();
    }
    const ArchiveMap map(*std::move(ranges));
    return map.trunk() ? map.trunk()->toMs : 0;
}

/// The archive's order where it is known, because every device sees the same; live messages go
/// below what is there and beyond the trunk, whatever our clock says.
Result<qint64> sortTime(const InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    if (stanza.origin == StanzaOrigin::Archive && context.placeMs > 0) {
        return context.placeMs;
    }
    const qint64 now = context.stores.clock.nowMs();
    const qint64 stamped = stanza.stampMs > 0 ? std::min(stanza.stampMs, now) : now;
    if (stanza.stampMs > 0 && (stanza.history || stanza.origin == StanzaOrigin::Archive)) {
        return stamped;
    }
    const auto newest = newestPlace(context);
    if (!newest) {
        return newest.error();
    }
    const auto end = endOfTrunk(context);
    // Whoever writes can write a stamp beside it, and would put words into an old talk, read
    // already.
    return end ? Result<qint64>(std::max({stamped, *newest, *end + 1})) : end.error();
}

bool mentionsMe(const InboundContext &context, const QString &body)
{
    if (!context.room || context.own) {
        return false;
    }
    const QString &nick = context.room->nick;
    return RoomSender::names(body, nick)
        || RoomSender::points(context.content.mentions, context.stores.self.toString(),
                              context.peer.toString(), nick);
}

Message built(const InboundContext &context, const QString &text, qint64 time)
{
    const InboundStanza &stanza = context.stanza;
    const qint64 now = context.stores.clock.nowMs();
    Message message;
    message.conversation = context.conversation;
    message.direction = context.own ? Direction::Out : Direction::In;
    message.sender = context.sender;
    message.senderKey = context.senderKey;
    message.senderName = context.senderName;
    message.originId = context.originId;
    if (message.originId.isEmpty()) {
        message.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    message.stanzaId = stanza.id;
    message.archiveId = stanza.archiveId;
    message.sortKey.timeMs = time;
    message.sentAtMs = stanza.stampMs > 0 ? stanza.stampMs : now;
    if (stanza.origin != StanzaOrigin::Archive) {
        message.sentAtMs = std::min(message.sentAtMs, now);
    }
    message.body = text;
    message.encryption = context.encryption;
    message.senderDevice = context.senderDevice;
    message.senderTrust = context.senderTrust;
    message.unreadable = context.unreadable;
    if (context.unreadable != Unreadable::No) {
        message.rawStanza = serialised(stanza.element);
    }
    message.delivery = context.own ? Delivery::OnServer : Delivery::None;
    message.attachments = context.content.attachments;
    message.replyToId = context.content.replyToId;
    message.receiptRequested = context.content.receiptRequested;
    message.markable = context.content.markable;
    message.mentionsMe = mentionsMe(context, message.body);
    return message;
}

/// A second look at a message that could not be read before.
Result<StageVerdict> lookAgain(InboundContext &context, bool hasText)
{
    MessageStore &messages = context.stores.messages;
    const Message &before = *context.reopened;
    context.outcome.stored = true;
    if (context.unreadable != Unreadable::No) {
        if (before.unreadable == context.unreadable) {
            return StageVerdict::Next;
        }
        const auto told = messages.setUnreadable(context.tx, before.id, context.unreadable);
        if (!told) {
            return told.error();
        }
        context.changes.updated(std::optional<Message>(*told));
        return StageVerdict::Next;
    }
    if (!hasText) {
        // It was no text at all, so nothing remains to be shown.
        if (const auto removed = messages.remove(context.tx, before.id); !removed) {
            return removed.error();
        }
        context.changes.removed(before);
        return StageVerdict::Next;
    }
    const auto text = Answers::text(context);
    if (!text) {
        return text.error();
    }
    Message readable = built(context, *text, 0);
    if (before.editedAtMs > 0 || before.retractedAtMs > 0) {
        readable.body = before.body; // what became of it since
    }
    if (before.retractedAtMs > 0) {
        readable.attachments.clear();
    }
    const auto opened = messages.makeReadable(context.tx, before.id, readable);
    if (!opened) {
        return opened.error();
    }
    context.changes.updated(std::optional<Message>(*opened));
    context.stored = *opened;
    return StageVerdict::Next;
}

/// Those who are members now are whom the other own device has written to.
Result<void> noteAudience(InboundContext &context, MessageId message)
{
    if (!context.own || !context.room || context.room->kind != ChatKind::Group) {
        return {};
    }
    const auto members = context.stores.rooms.members(context.conversation);
    if (!members) {
        return members.error();
    }
    QList<BareJid> others;
    for (const StoredMember &member : *members) {
        if (member.person != context.stores.self) {
            others.append(member.person);
        }
    }
    return context.stores.rooms.setAudience(context.tx, message, others, {});
}

Result<void> keepPendingLast(InboundContext &context)
{
    if (!context.room || context.stanza.origin == StanzaOrigin::Archive) {
        return {}; // the page does it once
    }
    const auto moved = context.stores.messages.keepPendingLast(context.tx, context.conversation);
    if (!moved) {
        return moved.error();
    }
    context.changes.updated(*moved);
    return {};
}

/// What came before the message, and what it tells about others.
Result<void> afterStoring(InboundContext &context, const Message &stored)
{
    DeliveryTracker tracker(context.stores, context.changes);
    if (const auto done = tracker.applyPending(context.tx, stored, context.outcome); !done) {
        return done;
    }
    if (const auto named = tracker.named(context.tx, stored); !named) {
        return named;
    }
    ActionTracker actions(context.stores, context.changes);
    const auto acted = actions.arrived(context.tx, stored, context.content.replacesId);
    if (!acted) {
        return acted;
    }
    // That the user wrote on another device says nothing about what stands above (XEP-0490,
    // section 4.1): it may have waited there for a connection, with none of that seen.
    return keepPendingLast(context);
}

Result<ConversationId> chatFor(const InboundContext &context)
{
    if (context.room) {
        return context.conversation; // never made by what somebody sends
    }
    return context.stores.conversations.ensure(context.tx, context.stores.account, context.peer);
}

} // namespace

Result<StageVerdict> message(InboundContext &context)
{
    const bool hasText = !context.acted && context.content.showsSomething();
    if (context.reopened) {
        return lookAgain(context, hasText);
    }
    if (context.acted) {
        return StageVerdict::Next;
    }
    if (!hasText && context.unreadable == Unreadable::No) {
        return StageVerdict::Next;
    }
    const auto chat = chatFor(context);
    if (!chat) {
        return chat.error();
    }
    context.conversation = *chat;
    const auto time = sortTime(context);
    if (!time) {
        return time.error();
    }
    const auto text = Answers::text(context);
    if (!text) {
        return text.error();
    }
    const auto inserted = context.stores.messages.insert(context.tx, built(context, *text, *time));
    if (!inserted) {
        return inserted.error();
    }
    if (inserted->isNew) {
        if (const auto noted = noteAudience(context, inserted->id); !noted) {
            return noted.error();
        }
    }
    const auto stored = context.stores.messages.find(inserted->id);
    if (!stored) {
        return stored.error();
    }
    context.outcome.stored = true;
    if (!inserted->isNew) {
        context.changes.updated(std::optional<Message>(*stored));
        return StageVerdict::Done;
    }
    context.changes.added(*stored);
    context.outcome.newestMs = std::max(context.outcome.newestMs, stored->sortKey.timeMs);
    context.stored = *stored;
    const auto done = afterStoring(context, *stored);
    return done ? Result<StageVerdict>(StageVerdict::Next) : done.error();
}

} // namespace Ninelives::Stages
