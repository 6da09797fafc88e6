// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Copies.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

/// An edit, reaction or retraction that is known. An own edit was dated by our clock; its place
/// among those of other devices is by the server's.
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
    if ((*seen)->archiveId.isEmpty() && !stanza.archiveId.isEmpty()) {
        (*seen)->archiveId = stanza.archiveId;
        if (const auto noted = context.stores.actions.noteSeen(context.tx, **seen); !noted) {
            return noted.error();
        }
    }
    const bool dates = context.own && stanza.origin == StanzaOrigin::Archive && stanza.stampMs > 0
        && (*seen)->kind == OutboxKind::Edit && (*seen)->message.isValid();
    if (dates) {
        const auto dated =
            context.stores.messages.dateEdit(context.tx, (*seen)->message, stanza.stampMs);
        if (!dated) {
            return dated.error();
        }
        context.changes.updated(*dated);
    }
    return true;
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

} // namespace

Result<StageVerdict> deduplicate(InboundContext &context)
{
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
        return message ? Result<StageVerdict>(StageVerdict::Next) : message.error();
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
