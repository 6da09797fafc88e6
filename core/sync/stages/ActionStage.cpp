// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/storage/RoomMessages.h"
#include "core/sync/ActionTracker.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"
#include "core/sync/stages/Answers.h"
#include "core/sync/stages/Stages.h"

#include <algorithm>

namespace Ninelives::Stages {

namespace {

/// So long after it has left, an own edit or reaction is newer than what the archive shows before
/// it, whatever the clocks say; later the archive has shown it, or never will.
constexpr qint64 unshownMs = 600'000;

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
    const bool placed = !context.own || context.stanza.origin == StanzaOrigin::Archive;
    const auto noted = context.stores.actions.noteSeen(
        context.tx,
        {context.conversation, context.senderKey, context.originId,
         placed ? context.stanza.archiveId : QString(), kind, message});
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

/// Another own device has said it before what this one has said since, which the archive will show
/// later. `shownMs`: of what the message shows, 0: nothing.
Result<bool> isOvertaken(const InboundContext &context, MessageId message, OutboxKind kind,
                         qint64 shownMs)
{
    const bool archived = context.own && context.stanza.origin == StanzaOrigin::Archive;
    // Signs that were taken back have left no time.
    const bool recent = shownMs > 0 ? context.stores.clock.nowMs() - shownMs < unshownMs
                                    : kind == OutboxKind::Reaction;
    return archived && recent
        ? context.stores.actions.awaitsArchive(message, context.senderKey, kind)
        : Result<bool>(false);
}

/// Another own device has said something newer; what waits here would go over it at everybody else.
/// What is on its way is left: nobody knows which of the two the server has first.
Result<void> dropWaiting(InboundContext &context, MessageId message, OutboxKind kind)
{
    if (!context.own) {
        return {};
    }
    const auto rows = context.stores.outbox.list(context.stores.account);
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        if (row.message != message || row.kind != kind || row.state == OutboxState::Handed) {
            continue;
        }
        const auto forgotten = context.stores.actions.forgetSending(
            context.tx, {row.conversation, context.senderKey, row.originId, {}, kind, message});
        if (!forgotten) {
            return forgotten;
        }
        if (const auto removed = context.stores.outbox.remove(context.tx, row.id); !removed) {
            return removed;
        }
        context.changes.outbox();
    }
    return {};
}

Result<StageVerdict> reactionTo(InboundContext &context, const Message &message,
                                const QStringList &signs)
{
    const auto shown = std::ranges::find(message.reactions, context.senderKey, &Reaction::who);
    const qint64 shownMs = shown == message.reactions.end() ? 0 : shown->atMs;
    const auto overtaken = isOvertaken(context, message.id, OutboxKind::Reaction, shownMs);
    if (!overtaken) {
        return overtaken.error();
    }
    if (*overtaken) {
        return seen(context, OutboxKind::Reaction, message.id);
    }
    const qint64 at = timeOf(context, shownMs);
    if (at >= shownMs) {
        const auto dropped = dropWaiting(context, message.id, OutboxKind::Reaction);
        if (!dropped) {
            return dropped.error();
        }
    }
    ActionTracker tracker(context.stores, context.changes);
    const auto reacted =
        tracker.react(context.tx, message,
                      ActionTracker::reactionOf(context.senderKey, context.senderName, signs, at));
    return reacted ? seen(context, OutboxKind::Reaction, message.id) : reacted.error();
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
    return reactionTo(context, **to, signs);
}

Result<StageVerdict> retraction(InboundContext &context)
{
    const QString &id = context.content.retractsId;
    const auto of = ownTarget(context, id);
    if (!of) {
        return of.error();
    }
    if (!*of) {
        return waitForMessage(context, OutboxKind::Retraction, id,
                              ActionTracker::packed(context.encryption));
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

Result<StageVerdict> editOf(InboundContext &context, const Message &message)
{
    const auto overtaken = isOvertaken(context, message.id, OutboxKind::Edit, message.editedAtMs);
    if (!overtaken) {
        return overtaken.error();
    }
    const qint64 time = timeOf(context, message.editedAtMs);
    const qint64 at = *overtaken ? std::min(time, message.editedAtMs - 1) : time;
    if (at >= message.editedAtMs) {
        // First, because the message tells how far its correction has come.
        const auto dropped = dropWaiting(context, message.id, OutboxKind::Edit);
        if (!dropped) {
            return dropped.error();
        }
    }
    ActionTracker tracker(context.stores, context.changes);
    const auto text = Answers::text(context);
    if (!text) {
        return text.error();
    }
    const auto edited = tracker.edit(context.tx, message, *text, at);
    return edited ? seen(context, OutboxKind::Edit, message.id) : edited.error();
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
    return ActionTracker::mayEdit(**of, context.senderKey, context.encryption)
        ? editOf(context, **of)
        : Result<StageVerdict>(StageVerdict::Next);
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
