// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/InboundPipeline.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/omemo/OmemoEngine.h"
#include "core/sync/ActionTracker.h"
#include "core/sync/DeliveryTracker.h"
#include "core/sync/OutboxRows.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

#include <QHash>

#include <array>

namespace Ninelives {

namespace {

constexpr std::array<Stages::Stage, 12> stages{
    &Stages::guard,   &Stages::resolve, &Stages::error,     &Stages::deduplicate,
    &Stages::decrypt, &Stages::control, &Stages::action,    &Stages::message,
    &Stages::receipt, &Stages::marker,  &Stages::chatState, &Stages::effects,
};

/// Failures that lie in the one stanza, not in the store as a whole.
bool isLocal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Sql:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Internal:
    case ErrorCode::Crypto:
    case ErrorCode::InvalidInput:
        return true;
    default:
        return false;
    }
}

/// So many messages after the read position are asked whether they were read before.
constexpr int mostReadAgain = 100;

/// How a chat stood before the archive moved its messages.
struct BeforeMoves {
    SortKey readUpTo;
    QHash<MessageId, SortKey> moved;
};
using ChatsBefore = QHash<ConversationId, BeforeMoves>;

Result<ChatsBefore> chatsBefore(const SyncStores &stores, const QList<LateFact> &facts)
{
    ChatsBefore chats;
    for (const LateFact &fact : facts) {
        const auto message = stores.messages.find(fact.message);
        if (!message) {
            return message.error();
        }
        auto known = chats.find(message->conversation);
        if (known == chats.end()) {
            const auto chat = stores.conversations.find(message->conversation);
            if (!chat) {
                return chat.error();
            }
            known = chats.insert(message->conversation, {chat->readUpTo, {}});
        }
        known->moved.insert(fact.message, message->sortKey);
    }
    return chats;
}

/// The read position goes up with its message: what was read, and stands right below it now, stays
/// read. What was stored after that message may stand where it does because of a wrong clock, and
/// nobody has seen it.
Result<void> keepRead(Transaction &tx, SyncStores &stores, ConversationId id,
                      const BeforeMoves &before)
{
    const auto chat = stores.conversations.find(id);
    if (!chat) {
        return chat.error();
    }
    const auto below = stores.messages.newer(id, chat->readUpTo, mostReadAgain);
    if (!below) {
        return below.error();
    }
    SortKey read;
    for (const Message &message : below->rows) {
        if (message.direction != Direction::In || message.notice != Notice::None) {
            continue;
        }
        const SortKey stood = before.moved.value(message.id, message.sortKey);
        if (message.id.value > before.readUpTo.row || stood > before.readUpTo) {
            break;
        }
        read = message.sortKey;
    }
    if (read <= chat->readUpTo || chat->markedUnread) {
        return {};
    }
    const auto advanced = stores.conversations.advanceReadUpTo(tx, id, read);
    return advanced ? Result<void>() : Result<void>(advanced.error());
}

} // namespace

Result<void> InboundPipeline::run(Transaction &tx, const InboundStanza &stanza,
                                  const Position &position, ChangeBatch &changes,
                                  InboundOutcome &outcome)
{
    InboundContext context(tx, m_stores, m_omemo, stanza, changes, outcome);
    const bool live = stanza.origin != StanzaOrigin::Archive;
    context.archive = position.archive.isEmpty() ? archiveOf(stanza) : position.archive;
    context.catchUp = m_behind.value(context.archive, CatchUp::Done);
    // What is missing in one archive may have been encrypted before what comes by another.
    context.ahead = position.ahead || (live && !allCaughtUp());
    context.placeMs = position.placeMs > 0 ? position.placeMs : stanza.stampMs;
    for (const Stages::Stage stage : stages) {
        const auto verdict = stage(context);
        if (!verdict) {
            return verdict.error();
        }
        if (*verdict == StageVerdict::Done) {
            break;
        }
    }
    return {};
}

/// Rooms keep their own messages, the account's archive has all others.
BareJid InboundPipeline::archiveOf(const InboundStanza &stanza) const
{
    return isGroupchat(stanza) ? stanza.from.bare() : m_stores.self;
}

void InboundPipeline::setCatchUp(const BareJid &archive, CatchUp state)
{
    if (state == CatchUp::Done) {
        m_behind.remove(archive);
    } else {
        m_behind.insert(archive, state);
    }
}

Result<void> InboundPipeline::applyLateFacts(Transaction &tx, ChangeBatch &changes,
                                             InboundOutcome &outcome)
{
    const auto before = chatsBefore(m_stores, outcome.lateFacts);
    if (!before) {
        return before.error();
    }
    for (auto fact = outcome.lateFacts.crbegin(); fact != outcome.lateFacts.crend(); ++fact) {
        const auto moved = m_stores.messages.setArchiveId(tx, fact->message, fact->archiveId,
                                                          fact->placeMs, fact->stampMs);
        if (!moved) {
            return moved.error();
        }
        changes.updated(*moved);
        if (const auto named = nowPlaced(tx, fact->message, changes); !named) {
            return named;
        }
        if (fact->room && !fact->archiveId.isEmpty()) {
            if (const auto named = nowNamed(tx, fact->message, changes, outcome); !named) {
                return named;
            }
        }
    }
    for (auto chat = before->cbegin(); chat != before->cend(); ++chat) {
        if (const auto kept = keepRead(tx, m_stores, chat.key(), *chat); !kept) {
            return kept;
        }
    }
    return {};
}

/// Read positions can be told by its archive id, here and by other devices.
Result<void> InboundPipeline::nowPlaced(Transaction &tx, MessageId id, ChangeBatch &changes)
{
    const auto message = m_stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    if (const auto named = DeliveryTracker(m_stores, changes).named(tx, *message); !named) {
        return named;
    }
    return message->direction == Direction::In
        ? m_stores.shared.touchPosition(tx, message->conversation)
        : Result<void>();
}

/// A room's archive id is known: what others said of the message by it applies, and what is about
/// it may leave.
Result<void> InboundPipeline::nowNamed(Transaction &tx, MessageId id, ChangeBatch &changes,
                                       InboundOutcome &outcome)
{
    const auto message = m_stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    outcome.outboxChanged = true;
    DeliveryTracker tracker(m_stores, changes);
    if (const auto applied = tracker.applyPending(tx, *message, outcome); !applied) {
        return applied;
    }
    return ActionTracker(m_stores, changes).arrived(tx, *message, {});
}

/// What the stanzas of the transaction do together.
Result<void> InboundPipeline::conclude(Transaction &tx, ChangeBatch &changes,
                                       InboundOutcome &outcome)
{
    if (const auto applied = applyLateFacts(tx, changes, outcome); !applied) {
        return applied;
    }
    DeliveryTracker tracker(m_stores, changes);
    for (auto it = outcome.movedPointers.cbegin(); it != outcome.movedPointers.cend(); ++it) {
        if (const auto told = tracker.pointersMoved(tx, it.key(), it.value()); !told) {
            return told;
        }
    }
    for (const Message &newest : std::as_const(outcome.arrivedInGroups)) {
        if (const auto told = tellArrival(tx, newest, outcome); !told) {
            return told;
        }
    }
    return {};
}

/// XEP-0333 received, if this group gets that.
Result<void> InboundPipeline::tellArrival(Transaction &tx, const Message &newest,
                                          InboundOutcome &outcome)
{
    const auto chat = m_stores.conversations.find(newest.conversation);
    if (!chat) {
        return chat.error();
    }
    const auto privacy = PrivacyPolicy::forConversation(m_stores, *chat);
    if (!privacy || !privacy->receipts || newest.sortKey <= chat->readUpTo) {
        return privacy ? Result<void>() : Result<void>(privacy.error());
    }
    outcome.outboxChanged = true;
    return OutboxRows::queueReceivedMarker(m_stores, tx, chat->peer, newest);
}

void InboundPipeline::finish(const ChangeBatch &changes, InboundOutcome &outcome)
{
    outcome.outboxChanged |= changes.touchesOutbox();
    m_keysQueued = outcome.keysQueued;
    changes.publish(m_sink);
}

Result<InboundOutcome> InboundPipeline::process(const InboundStanza &stanza)
{
    ChangeBatch changes(m_stores.account);
    InboundOutcome outcome;
    outcome.keysQueued = m_keysQueued;
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    outcome.archive = archiveOf(stanza);
    if (const auto done = run(tx, stanza, {}, changes, outcome); !done) {
        return done.error();
    }
    if (const auto done = conclude(tx, changes, outcome); !done) {
        return done.error();
    }
    NL_FAILPOINT("inbound-processed");
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    NL_FAILPOINT("inbound-committed");
    finish(changes, outcome);
    return outcome;
}

/// A stanza that fails by itself leaves no trace.
Result<void> InboundPipeline::runGuarded(Transaction &tx, const InboundStanza &stanza,
                                         const Position &position, ChangeBatch &changes,
                                         InboundOutcome &outcome)
{
    ChangeBatch soFar = changes;
    InboundOutcome before = outcome;
    Savepoint savepoint(tx);
    const Result<void> done = run(tx, stanza, position, changes, outcome);
    if (done) {
        return savepoint.keep();
    }
    if (!isLocal(done.error().code)) {
        return done;
    }
    qCWarning(logSync) << "an archived stanza was left out:" << done.error().name()
                       << done.error().detail;
    changes = std::move(soFar);
    outcome = std::move(before);
    return {};
}

Result<InboundOutcome>
InboundPipeline::processPage(const PlacedPage &page,
                             const std::function<Result<void>(Transaction &)> &alsoWrite)
{
    ChangeBatch changes(m_stores.account);
    InboundOutcome outcome;
    outcome.keysQueued = m_keysQueued;
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    m_omemo.forgetSpentKeys();
    outcome.archive = page.archive;
    for (qsizetype i = 0; i < page.items.size(); ++i) {
        const Position position{page.places.at(i), page.ahead, page.archive};
        const Result<void> done = runGuarded(tx, page.items.at(i), position, changes, outcome);
        if (!done) {
            return done.error();
        }
    }
    if (const auto done = conclude(tx, changes, outcome); !done) {
        return done.error();
    }
    if (const auto dropped = m_omemo.dropSpentKeys(tx); !dropped) {
        return dropped.error();
    }
    // What waits was there before the page, but gets to the server after it.
    const QList<ConversationId> touched = changes.conversations();
    for (const ConversationId chat : touched) {
        const auto moved = m_stores.messages.keepPendingLast(tx, chat);
        if (!moved) {
            return moved.error();
        }
        changes.updated(*moved);
    }
    if (const auto written = alsoWrite(tx); !written) {
        return written.error();
    }
    NL_FAILPOINT("archive-page-processed");
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    NL_FAILPOINT("archive-page-committed");
    finish(changes, outcome);
    return outcome;
}

} // namespace Ninelives
