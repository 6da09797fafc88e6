// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ReadTracker.h"

#include "core/sync/OutboxRows.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// Further back than this nobody needs a marker: a marker confirms all earlier messages anyway.
constexpr int searchDepth = 100;

/// The newest foreign message in (after, upTo] that asks for a marker.
Result<std::optional<Message>> newestMarkable(const SyncStores &stores, ConversationId conversation,
                                              const SortKey &after, const SortKey &upTo)
{
    const auto page = stores.messages.older(conversation, {upTo.timeMs, upTo.row + 1}, searchDepth);
    if (!page) {
        return page.error();
    }
    for (auto it = page->rows.crbegin(); it != page->rows.crend() && it->sortKey > after; ++it) {
        if (it->direction == Direction::In && it->markable && it->unreadable == Unreadable::No
            && !(it->stanzaId.isEmpty() && it->archiveId.isEmpty())) {
            return std::optional<Message>(*it);
        }
    }
    return std::optional<Message>();
}

/// A position moves with the message that it stands on. Own messages without a place in the archive
/// and notices go below what comes before them there, and would carry it over messages that nobody
/// has seen.
bool isUnsteady(const Message &message)
{
    return message.notice != Notice::None
        || (message.direction == Direction::Out && message.archiveId.isEmpty());
}

/// The newest message up to `key` that will not move; the beginning when there is none.
Result<SortKey> steadyKey(const SyncStores &stores, ConversationId conversation, const SortKey &key)
{
    SortKey behind{key.timeMs, key.row + 1};
    for (;;) {
        const auto page = stores.messages.older(conversation, behind, searchDepth);
        if (!page) {
            return page.error();
        }
        const auto steady = std::find_if_not(page->rows.crbegin(), page->rows.crend(), &isUnsteady);
        if (steady != page->rows.crend()) {
            return steady->sortKey;
        }
        if (page->rows.isEmpty()) {
            return SortKey{};
        }
        behind = page->rows.constFirst().sortKey;
    }
}

/// Where the message that was seen stands now: the archive may have moved it since it was shown.
Result<SortKey> currentKey(const SyncStores &stores, ConversationId conversation,
                           const SortKey &seen)
{
    const auto message = stores.messages.find(MessageId{seen.row});
    if (!message && message.error().code != ErrorCode::NotFound) {
        return message.error();
    }
    const bool here = message && message->conversation == conversation;
    if (here && isUnsteady(*message)) {
        return steadyKey(stores, conversation, message->sortKey);
    }
    return here ? message->sortKey : seen;
}

} // namespace

Result<ReadTracker::Outcome> ReadTracker::markRead(ConversationId id, const SortKey &seen)
{
    const auto key = currentKey(m_stores, id, seen);
    if (!key) {
        return key.error();
    }
    const SortKey upTo = *key;
    const auto chat = m_stores.conversations.find(id);
    if (!chat) {
        return chat.error();
    }
    if (upTo <= chat->readUpTo) {
        return Outcome{};
    }
    const auto privacy = PrivacyPolicy::forConversation(m_stores, *chat);
    if (!privacy) {
        return privacy.error();
    }
    const auto target = newestMarkable(m_stores, id, chat->readUpTo, upTo);
    if (!target) {
        return target.error();
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    const auto moved = m_stores.conversations.advanceReadUpTo(tx, id, upTo);
    if (!moved) {
        return moved.error();
    }
    Outcome outcome{*moved, *moved && privacy->markers && target->has_value()};
    if (outcome.markerQueued) {
        if (const auto queued = OutboxRows::queueMarker(m_stores, tx, chat->peer, **target);
            !queued) {
            return queued.error();
        }
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    return outcome;
}

} // namespace Ninelives
