// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxRows.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

Result<void> answerReceipt(InboundContext &context)
{
    const bool addressedToUs = context.stanza.origin == StanzaOrigin::Live
        || context.stanza.origin == StanzaOrigin::Archive;
    // Only for a row that is new: that makes it once, whatever is fetched again. Not for what can't
    // be read: "delivered" would be a lie.
    if (!context.stored || context.own || context.room || !addressedToUs
        || context.unreadable != Unreadable::No || !context.content.receiptRequested
        || context.stored->stanzaId.isEmpty()) {
        return {};
    }
    const auto chat = context.stores.conversations.find(context.conversation);
    if (!chat) {
        return chat.error();
    }
    const auto privacy = PrivacyPolicy::forConversation(context.stores, *chat);
    if (!privacy) {
        return privacy.error();
    }
    if (!privacy->receipts) {
        return {};
    }
    context.outcome.outboxChanged = true;
    return OutboxRows::queueReceipt(context.stores, context.tx, context.peer, *context.stored);
}

/// In a group, that the message is here; told once for all that came with it.
void noteArrival(InboundContext &context)
{
    const bool told = context.stored && !context.own && context.room
        && context.room->kind == ChatKind::Group && context.stored->markable
        && context.stored->unreadable == Unreadable::No;
    if (!told) {
        return;
    }
    const auto newest = context.outcome.arrivedInGroups.constFind(context.conversation);
    const bool newer = newest == context.outcome.arrivedInGroups.constEnd()
        || newest->sortKey < context.stored->sortKey;
    if (newer) {
        context.outcome.arrivedInGroups.insert(context.conversation, *context.stored);
    }
}

/// An empty answer tells the sender that we are there, so strangers get none. One that has not left
/// yet serves for all.
Result<void> answerKeys(InboundContext &context)
{
    if (!context.answerKeys) {
        return {};
    }
    const BareJid &to = context.sender;
    const auto known = PrivacyPolicy::isKnown(context.stores, context.conversation, to);
    if (!known) {
        return known.error();
    }
    if (!*known || context.outcome.keysQueued.contains(to)) {
        return {};
    }
    // Who is met in a group only needs no chat of their own for that.
    const auto chat = context.room
        ? Result<ConversationId>(context.conversation)
        : context.stores.conversations.ensure(context.tx, context.stores.account, to);
    if (!chat) {
        return chat.error();
    }
    context.outcome.outboxChanged = true;
    context.outcome.keysQueued.insert(to);
    return OutboxRows::queueKeyTransport(context.stores, context.tx, *chat, to);
}

/// An encrypted receipt, marker or typing notice leaves no row, and its key opens nothing a second
/// time: it is remembered, or its copy in the archive would pass for a text that can't be read.
Result<void> rememberOpened(InboundContext &context)
{
    const QString &id = context.originId.isEmpty() ? context.stanza.archiveId : context.originId;
    const bool leavesNothing = context.spentKey && !context.stored && !context.acted
        && context.unreadable == Unreadable::No;
    if (!leavesNothing || id.isEmpty() || !context.conversation.isValid()) {
        return {};
    }
    return context.stores.actions.noteSeen(context.tx,
                                           {context.conversation,
                                            context.senderKey,
                                            id,
                                            context.stanza.archiveId,
                                            OutboxKind::Receipt,
                                            {}});
}

} // namespace

Result<StageVerdict> effects(InboundContext &context)
{
    if (const auto receipt = answerReceipt(context); !receipt) {
        return receipt.error();
    }
    noteArrival(context);
    if (const auto remembered = rememberOpened(context); !remembered) {
        return remembered.error();
    }
    if (const auto keys = answerKeys(context); !keys) {
        return keys.error();
    }
    return StageVerdict::Done;
}

} // namespace Ninelives::Stages
