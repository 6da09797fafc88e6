// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ActionTracker.h"
#include "core/sync/DeliveryTracker.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
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

/// The archive's time where there is one, because every device sees the same; live messages go
/// below what is there, whatever our clock says.
Result<qint64> sortTime(const InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    if (stanza.origin == StanzaOrigin::Archive && stanza.stampMs > 0) {
        return stanza.stampMs;
    }
    const qint64 now = context.stores.clock.nowMs();
    if (stanza.stampMs > 0) {
        return std::min(stanza.stampMs, now);
    }
    const auto newest = context.stores.messages.latest(context.conversation, 1);
    if (!newest) {
        return newest.error();
    }
    return newest->rows.isEmpty() ? now : std::max(now, newest->rows.last().sortKey.timeMs);
}

Message built(const InboundContext &context, qint64 time)
{
    const InboundStanza &stanza = context.stanza;
    const qint64 now = context.stores.clock.nowMs();
    Message message;
    message.conversation = context.conversation;
    message.direction = context.own ? Direction::Out : Direction::In;
    message.sender = context.sender;
    message.senderKey = context.senderKey;
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
    message.body = messageText(context.content.body);
    message.encryption = context.encryption;
    message.senderDevice = context.senderDevice;
    message.senderTrust = context.senderTrust;
    message.unreadable = context.unreadable;
    if (context.unreadable != Unreadable::No) {
        message.rawStanza = serialised(stanza.element);
    }
    message.delivery = context.own ? Delivery::OnServer : Delivery::None;
    message.replyToId = context.content.replyToId;
    message.receiptRequested = context.content.receiptRequested;
    message.markable = context.content.markable;
    return message;
}

} // namespace

Result<StageVerdict> message(InboundContext &context)
{
    if (context.acted) {
        return StageVerdict::Next;
    }
    const bool hasText = context.content.hasBody && !context.content.body.isEmpty();
    if (!hasText && context.unreadable == Unreadable::No) {
        return StageVerdict::Next;
    }
    const auto chat =
        context.stores.conversations.ensure(context.tx, context.stores.account, context.peer);
    if (!chat) {
        return chat.error();
    }
    context.conversation = *chat;
    const auto time = sortTime(context);
    if (!time) {
        return time.error();
    }
    const auto inserted = context.stores.messages.insert(context.tx, built(context, *time));
    if (!inserted) {
        return inserted.error();
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
    context.stored = *stored;
    DeliveryTracker tracker(context.stores, context.changes);
    if (const auto applied = tracker.applyPending(context.tx, *stored); !applied) {
        return applied.error();
    }
    ActionTracker actions(context.stores, context.changes);
    const auto acted = actions.arrived(context.tx, *stored, context.content.replacesId);
    if (!acted) {
        return acted.error();
    }
    if (context.own) {
        // Who answers on another device has read what is above.
        if (const auto read = tracker.readElsewhere(context.tx, *stored); !read) {
            return read.error();
        }
    }
    return StageVerdict::Next;
}

} // namespace Ninelives::Stages
