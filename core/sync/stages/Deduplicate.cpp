// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DeliveryTracker.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

/// Archive id and server time, when this copy knows them and the row does not.
Result<void> noteArchiveFacts(InboundContext &context, const Message &known)
{
    const InboundStanza &stanza = context.stanza;
    const qint64 time = stanza.origin == StanzaOrigin::Archive ? stanza.stampMs : 0;
    const bool sameId = known.archiveId == stanza.archiveId;
    if (stanza.archiveId.isEmpty() || (!known.archiveId.isEmpty() && !sameId)) {
        return {}; // sent twice by its author: the first copy keeps its place
    }
    if (sameId && (time == 0 || known.sortKey.timeMs == time)) {
        return {};
    }
    if (!sameId) {
        const auto other =
            context.stores.messages.findDuplicate(context.conversation, {}, {}, stanza.archiveId);
        if (!other) {
            return other.error();
        }
        if (*other && **other != known.id) {
            return {};
        }
    }
    context.outcome.lateFacts.append({known.id, stanza.archiveId, time});
    return {};
}

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
    if (!*row || (*row)->kind == OutboxKind::Message) {
        return false;
    }
    OutboxLedger ledger(context.stores);
    const auto settled =
        ledger.apply(context.tx, **row, OutboxEvent::FoundInArchive, context.changes);
    return settled ? Result<bool>(true) : Result<bool>(settled.error());
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
    const auto duplicate = context.stores.messages.findDuplicate(
        context.conversation, context.senderKey, context.originId, context.stanza.archiveId);
    if (!duplicate) {
        return duplicate.error();
    }
    if (!*duplicate) {
        return StageVerdict::Next;
    }
    const auto known = context.stores.messages.find(**duplicate);
    if (!known) {
        return known.error();
    }
    if (const auto merged = noteArchiveFacts(context, *known); !merged) {
        return merged.error();
    }
    if (known->direction == Direction::Out && context.own) {
        DeliveryTracker tracker(context.stores, context.changes);
        if (const auto confirmed = tracker.onServer(context.tx, *known); !confirmed) {
            return confirmed.error();
        }
    }
    return StageVerdict::Done;
}

} // namespace Ninelives::Stages
