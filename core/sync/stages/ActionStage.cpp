// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/storage/RoomMessages.h"
#include "core/sync/ActionTracker.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Answers.h"
#include "core/sync/stages/Stages.h"

#include <array>

namespace Ninelives::Stages {

namespace {

/// The message with this id that `first` wrote, else the other side's.
Result<std::optional<Message>> target(InboundContext &context, const QString &id, Direction first)
{
    if (context.room) {
        return RoomMessages(context.stores.writer).findReferred(context.conversation, id);
    }
    const Direction second = first == Direction::Out ? Direction::In : Direction::Out;
    for (const Direction direction : {first, second}) {
        auto found = context.stores.messages.findByStanzaId(context.conversation, direction, id);
        if (!found || *found) {
            return found;
        }
    }
    return std::optional<Message>();
}

/// The message with this id by who sent the stanza: the only one they may change.
Result<std::optional<Message>> ownTarget(const InboundContext &context, const QString &id)
{
    if (!context.room) {
        return context.stores.messages.findByStanzaId(
            context.conversation, context.own ? Direction::Out : Direction::In, id);
    }
    const RoomMessages messages(context.stores.writer);
    if (!context.stanza.moderated) {
        return messages.findReferred(context.conversation, id, context.senderKey);
    }
    // The room itself names messages by its archive.
    auto found = messages.findReferred(context.conversation, id);
    const bool other = found && *found && (*found)->archiveId != id;
    return other ? Result<std::optional<Message>>(std::nullopt) : found;
}

/// Who may have something kept until the message that it is about is here.
Result<bool> mayWait(const InboundContext &context)
{
    const bool anybody = context.own || (context.room && context.room->kind != ChatKind::Group);
    if (anybody || context.stanza.moderated) {
        return true;
    }
    return PrivacyPolicy::isKnown(context.stores, context.conversation,
                                  context.room ? context.sender : context.peer);
}

/// By the archive, where it has spoken; what comes live is newer than all that is here.
qint64 timeOf(const InboundContext &context, qint64 notBefore)
{
    const qint64 stamp = context.stanza.stampMs;
    return stamp > 0 ? stamp : std::max(context.stores.clock.nowMs(), notBefore);
}

Result<StageVerdict> seen(InboundContext &context, OutboxKind kind, MessageId message)
{
    context.acted = true;
    context.outcome.stored = true;
    if (context.originId.isEmpty()) {
        return StageVerdict::Next; // nothing to know it by
    }
    const auto noted =
        context.stores.actions.noteSeen(context.tx,
                                        {context.conversation, context.senderKey, context.originId,
                                         context.stanza.archiveId, kind, message});
    return noted ? Result<StageVerdict>(StageVerdict::Next) : noted.error();
}

Result<StageVerdict> waitForMessage(InboundContext &context, OutboxKind kind, const QString &id,
                                    const QString &content)
{
    const auto may = mayWait(context);
    if (!may) {
        return may.error();
    }
    if (*may) {
        const auto kept = context.stores.actions.addPending(
            context.tx,
            {context.conversation, context.senderKey, id, kind, content, timeOf(context, 0),
             MessageId{}, context.senderName});
        if (!kept) {
            return kept.error();
        }
    }
    return seen(context, kind, {});
}

Result<StageVerdict> reaction(InboundContext &context)
{
    const QStringList signs = ActionTracker::cleanSigns(context.content.reactions);
    const QString &id = context.content.reactsToId;
    const auto to = target(context, id, context.own ? Direction::In : Direction::Out);
    if (!to) {
        return to.error();
    }
    if (!*to) {
        return waitForMessage(context, OutboxKind::Reaction, id, ActionTracker::packed(signs));
    }
    ActionTracker tracker(context.stores, context.changes);
    const auto reacted =
        tracker.react(context.tx, **to,
                      ActionTracker::reactionOf(context.senderKey, context.senderName, signs,
                                                timeOf(context, 0)));
    return reacted ? seen(context, OutboxKind::Reaction, (*to)->id) : reacted.error();
}

Result<StageVerdict> retraction(InboundContext &context)
{
    const QString &id = context.content.retractsId;
    const auto of = ownTarget(context, id);
    if (!of) {
        return of.error();
    }
    if (!*of) {
        return waitForMessage(context, OutboxKind::Retraction, id, {});
    }
    const bool may = context.stanza.moderated
        || ActionTracker::mayRetract(**of, context.senderKey, context.encryption);
    if (!may) {
        qCWarning(logSync, "A retraction that may be forged was ignored");
        return seen(context, OutboxKind::Retraction, {});
    }
    ActionTracker tracker(context.stores, context.changes);
    const auto gone = tracker.retract(context.tx, **of, timeOf(context, 0));
    return gone ? seen(context, OutboxKind::Retraction, (*of)->id) : gone.error();
}

/// The message that is corrected is not here; an earlier correction stands for it.
Result<StageVerdict> editStand(InboundContext &context, const PendingAction &earlier)
{
    const auto stand = context.stores.messages.find(earlier.message);
    if (!stand) {
        return stand.error();
    }
    if (!ActionTracker::mayEdit(*stand, context.senderKey, context.encryption)) {
        return StageVerdict::Next;
    }
    const qint64 at = timeOf(context, earlier.atMs);
    if (at < earlier.atMs) {
        return seen(context, OutboxKind::Edit, stand->id);
    }
    PendingAction newest = earlier;
    newest.atMs = at;
    if (const auto kept = context.stores.actions.addPending(context.tx, newest); !kept) {
        return kept.error();
    }
    ActionTracker tracker(context.stores, context.changes);
    const auto text = Answers::text(context);
    if (!text) {
        return text.error();
    }
    const auto edited = tracker.edit(context.tx, *stand, *text, at);
    return edited ? seen(context, OutboxKind::Edit, stand->id) : edited.error();
}

/// Of a message that is not here, or that it may not change, it is a message by itself: nothing
/// that somebody wrote is lost.
Result<StageVerdict> edit(InboundContext &context)
{
    const QString &id = context.content.replacesId;
    const auto of = ownTarget(context, id);
    if (!of) {
        return of.error();
    }
    if (!*of) {
        const auto earlier = context.stores.actions.findPending(
            context.conversation, context.senderKey, id, OutboxKind::Edit);
        if (!earlier) {
            return earlier.error();
        }
        if (!*earlier || !(*earlier)->message.isValid()) {
            return StageVerdict::Next;
        }
        return editStand(context, **earlier);
    }
    const Message &message = **of;
    if (!ActionTracker::mayEdit(message, context.senderKey, context.encryption)) {
        return StageVerdict::Next;
    }
    ActionTracker tracker(context.stores, context.changes);
    const auto text = Answers::text(context);
    if (!text) {
        return text.error();
    }
    const auto edited =
        tracker.edit(context.tx, message, *text, timeOf(context, message.editedAtMs));
    return edited ? seen(context, OutboxKind::Edit, message.id) : edited.error();
}

} // namespace

Result<StageVerdict> action(InboundContext &context)
{
    const InboundContent &content = context.content;
    if (context.unreadable != Unreadable::No) {
        return StageVerdict::Next;
    }
    const bool small = !content.retractsId.isEmpty() || !content.reactsToId.isEmpty();
    if (small && !context.conversation.isValid()) {
        context.acted = true; // about a chat that is not here; its notice for others is no message
        return StageVerdict::Next;
    }
    if (!content.retractsId.isEmpty()) {
        return retraction(context);
    }
    if (!content.reactsToId.isEmpty()) {
        return reaction(context);
    }
    const bool corrects = !content.replacesId.isEmpty() && content.hasBody
        && !content.body.isEmpty() && context.conversation.isValid();
    return corrects ? edit(context) : Result<StageVerdict>(StageVerdict::Next);
}

} // namespace Ninelives::Stages
