// SPDX-License-Identifier: GPL-3.0-or-later
// Composer: what becomes of a message that waits.
#include "core/sync/Composer.h"
#include "core/sync/ComposerParts.h"
#include "core/sync/SyncStores.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

using ComposerParts::checkWritable;
using ComposerParts::rowFor;

Result<Message> Composer::letOthersPass(MessageId id)
{
    const auto row = m_stores.outbox.findByMessage(id);
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorCode::InvalidInput, u"it does not wait"_s};
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    if (const auto set = m_stores.outbox.setAside(tx, (*row)->id); !set) {
        return set.error();
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    return m_stores.messages.find(id);
}

Result<Message> Composer::retry(MessageId message)
{
    return requeue(message, false);
}

Result<Message> Composer::sendWithoutEncryption(MessageId message)
{
    return requeue(message, true);
}

Result<Message> Composer::requeue(MessageId id, bool plain)
{
    const auto message = m_stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    const auto chat = m_stores.conversations.find(message->conversation);
    const auto row = m_stores.outbox.findByMessage(id);
    if (!chat || !row) {
        return chat ? row.error() : chat.error();
    }
    const bool stuck = message->delivery == Delivery::Failed || message->blocked;
    if (message->direction != Direction::Out || !stuck) {
        return Error{ErrorCode::InvalidInput, u"neither failed nor blocked"_s};
    }
    if (const auto writable = checkWritable(m_stores, *chat); !writable) {
        return writable.error();
    }
    if (plain && chat->kind == ChatKind::Group) {
        return Error{ErrorCode::NotAllowed, u"a private group is always encrypted"_s};
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    // An own row keeps its place; one that came back as an error has left the outbox and gets a new
    // row under the same origin id.
    const Result<void> queued = [&]() -> Result<void> {
        if (*row) {
            return m_stores.outbox.unseal(tx, (*row)->id);
        }
        const auto added = m_stores.outbox.enqueue(tx, rowFor(m_stores, *message, *chat));
        return added ? Result<void>() : Result<void>(added.error());
    }();
    if (!queued) {
        return queued.error();
    }
    if (plain) {
        if (const auto set = m_stores.messages.setEncryption(tx, id, Encryption::None); !set) {
            return set.error();
        }
        if (const auto opened = m_stores.attachments.makePlain(tx, id); !opened) {
            return opened.error();
        }
    }
    if (const auto reset = m_stores.messages.requeue(tx, id); !reset) {
        return reset.error();
    }
    auto fresh = m_stores.messages.find(id);
    if (!fresh) {
        return fresh.error();
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    return fresh;
}

/// What a stream has seen stays until it is known what became of it; of a room that was left nobody
/// will ever know.
Result<bool> Composer::isAbandoned(const OutboxRow &row) const
{
    if (!row.toRoom || row.state == OutboxState::Handed) {
        return false;
    }
    const auto room = m_stores.rooms.find(row.conversation);
    return room ? Result<bool>(*room && !(*room)->wanted) : Result<bool>(room.error());
}

Result<Message> Composer::removable(MessageId id) const
{
    auto message = m_stores.messages.find(id);
    if (!message) {
        return message;
    }
    const auto row = m_stores.outbox.findByMessage(id);
    if (!row) {
        return row.error();
    }
    const auto abandoned = *row ? isAbandoned(**row) : Result<bool>(false);
    if (!abandoned) {
        return abandoned.error();
    }
    const bool failed = message->delivery == Delivery::Failed;
    const bool unseen =
        *row && ((*row)->streamNumber == 0 || *abandoned) && message->delivery < Delivery::OnServer;
    return message->direction == Direction::Out && (failed || unseen)
        ? message
        : Error{ErrorCode::InvalidInput, u"may be on its way"_s};
}

Result<void> Composer::remove(Transaction &tx, const Message &message)
{
    const auto row = m_stores.outbox.findByMessage(message.id);
    if (!row) {
        return row.error();
    }
    if (*row) {
        if (const auto removed = m_stores.outbox.remove(tx, (*row)->id); !removed) {
            return removed;
        }
    }
    return m_stores.messages.remove(tx, message.id);
}

Result<Message> Composer::cancel(MessageId id)
{
    auto message = removable(id);
    if (!message) {
        return message;
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    if (const auto removed = remove(tx, *message); !removed) {
        return removed.error();
    }
    const auto committed = tx.commit();
    return committed ? message : committed.error();
}

} // namespace Ninelives
