// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryImport.h"

#include "core/storage/HistoryStore.h"
#include "core/storage/KeyStore.h"
#include "core/sync/ActionTracker.h"
#include "core/sync/ChangeBatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// The position of the giving store among the rows of this one.
SortKey placedHere(const SortKey &there, qint64 rowBase)
{
    return {there.timeMs, there.row > 0 ? rowBase + there.row : 0};
}

} // namespace

HistoryImport::HistoryImport(Writer &writer, AccountId account, const BareJid &self,
                             const Clock &clock, ChangeSink sink)
    : m_stores(writer, account, self, clock), m_sink(std::move(sink))
{}

Result<void> HistoryImport::begin(Transaction &tx, StoredLink &link, qint64 lastRow, int total)
{
    const auto base = HistoryStore(m_stores.writer).reserve(tx, lastRow);
    if (!base) {
        return base.error();
    }
    link.rowBase = *base;
    link.lastRow = lastRow;
    link.total = total;
    link.stage = LinkStage::Running;
    return LinkStore(m_stores.writer).put(tx, m_stores.account, link);
}

Result<void> HistoryImport::take(const QByteArray &bytes, StoredLink &link)
{
    const auto page = HistoryPage::decoded(bytes);
    if (!page) {
        return page.error();
    }
    Transaction tx(m_stores.writer);
    Result<void> done = tx.begun();
    ChangeBatch changes(m_stores.account);
    if (done) {
        done = takeDevices(tx, *page);
    }
    for (const HistoryChat &chat : page->chats) {
        if (done) {
            done = takeChat(tx, chat, link.rowBase, changes);
        }
    }
    if (done) {
        done = takeRows(tx, *page, link, changes);
    }
    StoredLink after = link;
    after.cursor = page->after;
    after.moved = qMax(link.moved, page->moved);
    if (done) {
        done = LinkStore(m_stores.writer).put(tx, m_stores.account, after);
    }
    if (done) {
        done = tx.commit();
    }
    if (done) {
        link = after;
        changes.publish(m_sink);
    }
    return done;
}

Result<void> HistoryImport::takeDevices(Transaction &tx, const HistoryPage &page)
{
    KeyStore keys(m_stores.writer, m_stores.account);
    for (const Device &told : page.devices) {
        const auto known = keys.device(told.owner, told.id);
        if (!known) {
            return known.error();
        }
        Device device = known->value_or(Device());
        // A decision of the user of this device counts for more, and another key is another device.
        if (device.trust == Trust::Blocked
            || (!device.identityKey.isEmpty() && device.identityKey != told.identityKey)) {
            continue;
        }
        if (!*known) {
            device = told;
            device.active = false; // until its owner's list says so
            device.firstSeenMs = m_stores.clock.nowMs();
        }
        device.identityKey = told.identityKey;
        device.trust = Trust::Verified;
        if (const auto put = keys.putDevice(tx, device); !put) {
            return put;
        }
    }
    return {};
}

Result<ConversationId> HistoryImport::chatWith(Transaction &tx, const HistoryPeer &peer,
                                               const QString &nick)
{
    const auto known = m_stores.conversations.findByPeer(m_stores.account, peer.jid);
    if (!known) {
        return known.error();
    }
    if (*known) {
        return **known;
    }
    if (peer.kind == ChatKind::Direct) {
        return m_stores.conversations.ensure(tx, m_stores.account, peer.jid);
    }
    const auto made = m_stores.rooms.ensure(tx, m_stores.account, peer.jid, peer.kind,
                                            nick.isEmpty() ? m_stores.self.local() : nick);
    if (!made) {
        return made;
    }
    // Whether the user is in it is the bookmark's to say, which is on the server.
    const auto left = m_stores.rooms.setWanted(tx, *made, false);
    return left ? made : Result<ConversationId>(left.error());
}

Result<void> HistoryImport::takeChat(Transaction &tx, const HistoryChat &chat, qint64 rowBase,
                                     ChangeBatch &changes)
{
    const auto id = chatWith(tx, {chat.peer, chat.kind}, chat.nick);
    if (!id) {
        return id.error();
    }
    changes.conversation(*id);
    const auto settings = takeSettings(tx, *id, chat);
    return settings ? takePositions(tx, *id, chat, rowBase) : settings;
}

/// Only what the user chose; what is as ever there is left as it is here.
Result<void> HistoryImport::takeSettings(Transaction &tx, ConversationId id,
                                         const HistoryChat &chat)
{
    ConversationStore &store = m_stores.conversations;
    const auto here = store.find(id);
    if (!here) {
        return here.error();
    }
    Result<void> done;
    if (!chat.encrypted && here->encrypted) {
        done = store.setEncrypted(tx, id, false);
    }
    if (done && chat.plainConsent) {
        done = store.setPlainConsent(tx, id, true);
    }
    if (done && chat.privacy != PrivacyChoices()) {
        done = store.setPrivacy(tx, id, chat.privacy);
    }
    const bool stillMuted = chat.mutedUntilMs == 0 || chat.mutedUntilMs > m_stores.clock.nowMs();
    if (done && chat.muted && stillMuted && !here->muted) {
        done = chat.mutedUntilMs > 1 ? store.setMutedUntil(tx, id, chat.mutedUntilMs)
                                     : store.setMuted(tx, id, true);
    }
    if (done && chat.pinned && !here->pinned) {
        done = store.setPinned(tx, id, true);
    }
    if (done && chat.archived && !here->archived) {
        done = store.setArchived(tx, id, true);
    }
    if (done && chat.notify != NotifyLevel::All) {
        done = m_stores.rooms.setNotify(tx, id, chat.notify);
    }
    return done;
}

/// Before any message of the chat: what was read there never counts as unread here.
Result<void> HistoryImport::takePositions(Transaction &tx, ConversationId id,
                                          const HistoryChat &chat, qint64 rowBase)
{
    if (chat.readUpTo.timeMs > 0) {
        const auto moved =
            m_stores.conversations.advanceReadUpTo(tx, id, placedHere(chat.readUpTo, rowBase));
        if (!moved) {
            return moved.error();
        }
    }
    if (chat.markedUnread) {
        if (const auto marked = m_stores.conversations.setMarkedUnread(tx, id, true); !marked) {
            return marked;
        }
    }
    for (const ReceiptStore::ReadPointer &pointer : chat.read) {
        const auto moved = m_stores.receipts.advanceReadPointer(
            tx, id, pointer.person, placedHere(pointer.key, rowBase), pointer.atMs);
        if (!moved) {
            return moved.error();
        }
    }
    for (const ReceiptStore::ReadPointer &pointer : chat.delivered) {
        const auto moved = m_stores.receipts.advanceDeliveredPointer(
            tx, id, pointer.person, placedHere(pointer.key, rowBase), pointer.atMs);
        if (!moved) {
            return moved.error();
        }
    }
    return {};
}

Result<void> HistoryImport::takeRows(Transaction &tx, const HistoryPage &page,
                                     const StoredLink &link, ChangeBatch &changes)
{
    QList<ConversationId> chats;
    for (const HistoryPeer &peer : page.peers) {
        const auto chat = chatWith(tx, peer, {});
        if (!chat) {
            return chat.error();
        }
        chats.append(*chat);
    }
    for (const HistoryRow &row : page.rows) {
        if (row.row > link.lastRow
            || !page.peers.at(row.peer).hasWritten(row.entry.message, m_stores.self)) {
            return Error{ErrorCode::Malformed, u"a message where it cannot be"_s};
        }
        if (const auto taken = takeRow(tx, row, chats.at(row.peer), link, changes); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> HistoryImport::takeRow(Transaction &tx, const HistoryRow &row, ConversationId chat,
                                    const StoredLink &link, ChangeBatch &changes)
{
    HistoryEntry entry = row.entry;
    entry.message.conversation = chat;
    entry.message.importedFrom = link.otherDevice;
    entry.message.importedAtMs = m_stores.clock.nowMs();
    const auto taken =
        HistoryStore(m_stores.writer).take(tx, MessageId{link.rowBase + row.row}, entry);
    if (!taken) {
        return taken.error();
    }
    for (const Message &dropped : taken->dropped) {
        changes.removed(dropped);
    }
    if (taken->fate == HistoryStore::Fate::Same) {
        return {};
    }
    const auto stored = m_stores.messages.find(taken->id);
    if (!stored) {
        return stored.error();
    }
    if (taken->fate == HistoryStore::Fate::New) {
        changes.added(*stored);
        // What came for it while it was not here.
        return ActionTracker(m_stores, changes).arrived(tx, *stored, {});
    }
    changes.updated(*stored);
    return {};
}

} // namespace Ninelives
