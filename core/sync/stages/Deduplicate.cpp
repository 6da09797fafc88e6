// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RoomMessages.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/RoomSender.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Copies.h"
#include "core/sync/stages/Stages.h"

#include <cstdlib>

namespace Ninelives::Stages {

namespace {

/// How far our clock and a room's may be apart where nothing else tells two messages from one.
constexpr qint64 replayedMs = 600'000;

/// What an answer repeats, and the address of a file, stand before the text.
bool endsWithText(const InboundStanza &stanza, const Message &message)
{
    const bool changedSince = message.editedAtMs > 0 || message.retractedAtMs > 0;
    return changedSince || messageText(stanza.body).endsWith(message.body);
}

/// The stanza shows the message of this row to all. Nobody else knows the id before it does.
Result<bool> isSentBy(const InboundContext &context, const OutboxRow &row)
{
    const bool left = row.toRoom && row.to == context.peer && row.kind == OutboxKind::Message
        && row.streamNumber != 0;
    if (!left || !context.stanza.encrypted.isEmpty()) {
        return false;
    }
    const auto message = context.stores.messages.find(row.message);
    if (!message) {
        return message.error().code == ErrorCode::NotFound ? Result<bool>(false) : message.error();
    }
    return message->encryption == Encryption::None && endsWithText(context.stanza, *message);
}

/// A room that hides addresses and gives no occupant ids shows what it kept under a nickname, our
/// own messages, too: what may still be on its way is known by its id.
Result<void> recogniseOwn(InboundContext &context)
{
    const bool hidden =
        context.room && !context.senderTold && !RoomSender::isLasting(context.senderKey);
    if (!hidden || context.originId.isEmpty()) {
        return {};
    }
    const auto row = context.stores.outbox.findByOriginId(context.stores.account, context.originId);
    if (!row || !*row) {
        return row ? Result<void>() : Result<void>(row.error());
    }
    const auto sent = isSentBy(context, **row);
    if (!sent || !*sent) {
        return sent ? Result<void>() : Result<void>(sent.error());
    }
    context.own = context.senderTold = true;
    context.sender = context.stores.self;
    context.senderKey = context.sender.toString();
    return {};
}

/// An own edit or reaction was dated by our clock; its place among those of other devices is by the
/// server's. When another one is still to be shown by the archive, that is what the message shows.
Result<void> dateOwnAction(InboundContext &context, const SeenAction &known)
{
    const bool dated = known.kind == OutboxKind::Edit || known.kind == OutboxKind::Reaction;
    if (!dated || !known.message.isValid() || context.stanza.stampMs <= 0) {
        return {};
    }
    const auto later =
        context.stores.actions.awaitsArchiveOrSending(known.message, known.senderKey, known.kind);
    if (!later || *later) {
        return later ? Result<void>() : Result<void>(later.error());
    }
    MessageStore &messages = context.stores.messages;
    const qint64 at = context.stanza.stampMs;
    const auto message = known.kind == OutboxKind::Edit
        ? messages.dateEdit(context.tx, known.message, at)
        : messages.dateReaction(context.tx, known.message, known.senderKey, at);
    if (!message) {
        return message.error();
    }
    context.changes.updated(*message);
    return {};
}

/// An edit, reaction or retraction that is known. Of an own one the archive's id is noted when the
/// archive shows it, which says that everything it showed before is older.
Result<bool> meetAction(InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    auto seen = context.stores.actions.findSeen(context.conversation, context.senderKey,
                                                context.originId, stanza.archiveId);
    if (!seen) {
        return seen.error();
    }
    if (!*seen) {
        return false;
    }
    const bool places = !context.own || stanza.origin == StanzaOrigin::Archive;
    if (!places || !(*seen)->archiveId.isEmpty() || stanza.archiveId.isEmpty()) {
        return true;
    }
    (*seen)->archiveId = stanza.archiveId;
    if (const auto noted = context.stores.actions.noteSeen(context.tx, **seen); !noted) {
        return noted.error();
    }
    if (!context.own) {
        return true;
    }
    const auto dated = dateOwnAction(context, **seen);
    return dated ? Result<bool>(true) : dated.error();
}

/// An own receipt, marker, edit or key message that waits for its confirmation.
Result<bool> settleOwnRow(InboundContext &context)
{
    const auto row = context.stores.outbox.findByOriginId(context.stores.account, context.originId);
    if (!row) {
        return row.error();
    }
    const bool here = *row && (*row)->toRoom == context.room.has_value()
        && (!context.room || (*row)->to == context.peer);
    if (!here || (*row)->kind == OutboxKind::Message) {
        return false;
    }
    OutboxLedger ledger(context.stores);
    const auto settled =
        ledger.apply(context.tx, **row, OutboxEvent::FoundInArchive, context.changes);
    return settled ? Result<bool>(true) : Result<bool>(settled.error());
}

/// The message that the stanza is a copy of, or seems to be.
Result<std::optional<Message>> known(const InboundContext &context, const QString &originId)
{
    const auto id = context.stores.messages.findDuplicate(context.conversation, context.senderKey,
                                                          originId, context.stanza.archiveId);
    if (!id || !*id) {
        return id ? Result<std::optional<Message>>(std::nullopt) : id.error();
    }
    auto message = context.stores.messages.find(**id);
    return message ? Result<std::optional<Message>>(*std::move(message)) : message.error();
}

/// In a room, the same once more for those who had no key: its author names it by the same id.
bool isForThoseWithoutKey(const InboundContext &context, const Message &message)
{
    const QString &id = context.stanza.originId;
    return context.room && !id.isEmpty() && id == message.originId
        && context.senderKey == message.senderKey && message.unreadable != Unreadable::No
        && context.stanza.archiveId != message.archiveId && !context.stanza.encrypted.isEmpty();
}

/// Stored before it could be read; perhaps it can be now.
bool isWorthOpening(const InboundContext &context, const Message &message)
{
    if (isForThoseWithoutKey(context, message)) {
        return true;
    }
    const bool failed = message.unreadable == Unreadable::Waiting
        || message.unreadable == Unreadable::BrokenSession
        || message.unreadable == Unreadable::Damaged;
    return failed && !context.ahead && context.stanza.origin == StanzaOrigin::Archive
        && !context.stanza.encrypted.isEmpty();
}

Result<StageVerdict> copyOf(InboundContext &context, const Message &message)
{
    const auto merged = Copies::merge(context, message);
    if (merged && isWorthOpening(context, message)) {
        context.reopened = message;
        return StageVerdict::Next;
    }
    return merged;
}

bool isReplayOf(const InboundContext &context, const Message &message)
{
    const InboundStanza &stanza = context.stanza;
    if (stanza.encrypted.isEmpty() && !endsWithText(stanza, message)) {
        return false;
    }
    // Our ids are made once; others may use one again.
    return message.direction == Direction::Out
        || (message.senderName == context.senderName
            && std::llabs(message.sentAtMs - stanza.stampMs) < replayedMs);
}

/// Of a room without an archive: its history does not say who wrote something that came live, and
/// was stored, under an address.
Result<StageVerdict> meetReplay(InboundContext &context)
{
    if (!context.room || !context.stanza.history || !context.stanza.archiveId.isEmpty()) {
        return StageVerdict::Next;
    }
    const auto message =
        RoomMessages(context.stores.writer).findReferred(context.conversation, context.originId);
    if (!message) {
        return message.error();
    }
    if (!*message || !isReplayOf(context, **message)) {
        return StageVerdict::Next;
    }
    context.own = context.own || (*message)->direction == Direction::Out;
    return Copies::merge(context, **message);
}

} // namespace

Result<StageVerdict> deduplicate(InboundContext &context)
{
    if (const auto recognised = recogniseOwn(context); !recognised) {
        return recognised.error();
    }
    if (context.own && !context.originId.isEmpty()) {
        const auto settled = settleOwnRow(context);
        if (!settled) {
            return settled.error();
        }
        if (*settled && !context.conversation.isValid()) {
            return StageVerdict::Done;
        }
        if (*settled) {
            const auto met = meetAction(context);
            return met ? Result<StageVerdict>(StageVerdict::Done) : met.error();
        }
    }
    if (!context.conversation.isValid()) {
        return StageVerdict::Next;
    }
    const auto met = meetAction(context);
    if (!met) {
        return met.error();
    }
    if (*met) {
        return StageVerdict::Done;
    }
    auto message = known(context, context.originId);
    if (!message || !*message) {
        return message ? meetReplay(context) : message.error();
    }
    const Copies::Likeness likeness = Copies::likeness(context, **message);
    if (likeness == Copies::Likeness::Same || isForThoseWithoutKey(context, **message)) {
        return copyOf(context, **message);
    }
    const QString other = Copies::idByContent(context);
    const auto stored = known(context, other);
    if (!stored) {
        return stored.error();
    }
    if (*stored) {
        return copyOf(context, **stored);
    }
    if (likeness == Copies::Likeness::Unknown) {
        context.namesake = *std::move(message);
    } else {
        context.originId = other;
    }
    return StageVerdict::Next;
}

} // namespace Ninelives::Stages
