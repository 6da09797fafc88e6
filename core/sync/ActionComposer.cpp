// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ActionComposer.h"

#include "core/base/Failpoint.h"
#include "core/sync/ActionTracker.h"
#include "core/sync/Composer.h"
#include "core/sync/SyncStores.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

Result<Message> ownMessage(const SyncStores &stores, MessageId id)
{
    auto message = stores.messages.find(id);
    if (!message) {
        return message;
    }
    if (message->direction != Direction::Out || message->retractedAtMs > 0) {
        return Error{ErrorCode::InvalidInput, u"not an own message"_s};
    }
    return message;
}

} // namespace

/// True while no stream can have carried it.
Result<bool> ActionComposer::isUnsent(const Message &message) const
{
    if (message.delivery == Delivery::Failed) {
        return true;
    }
    if (message.delivery >= Delivery::OnServer) {
        return false; // though it may be on its way once more, to those who could not read it
    }
    const auto row = m_stores.outbox.findByMessage(message.id);
    if (!row) {
        return row.error();
    }
    return *row && (*row)->streamNumber == 0;
}

Result<ActionComposer::Done> ActionComposer::edit(MessageId id, const QString &text)
{
    const auto body = Composer::checkedText(text);
    if (!body) {
        return body.error();
    }
    const auto message = ownMessage(m_stores, id);
    if (!message) {
        return message.error();
    }
    if (message->unreadable != Unreadable::No) {
        return Error{ErrorCode::InvalidInput, u"not readable"_s};
    }
    const auto unsent = isUnsent(*message);
    if (!unsent) {
        return unsent.error();
    }
    if (*unsent) {
        return rewriteUnsent(*message, *body);
    }
    if (message->body == *body) {
        return Done{*message, false};
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    const qint64 now = std::max(m_stores.clock.nowMs(), message->editedAtMs + 1);
    if (const auto edited = m_stores.messages.edit(tx, id, *body, now); !edited) {
        return edited.error();
    }
    if (const auto queued = queue(tx, *message, OutboxKind::Edit); !queued) {
        return queued.error();
    }
    return finished(tx, id);
}

Result<ActionComposer::Done> ActionComposer::rewriteUnsent(const Message &message,
                                                           const QString &body)
{
    {
        Transaction tx(m_stores.writer);
        if (!tx.begun()) {
            return tx.begun().error();
        }
        if (const auto written = m_stores.messages.rewrite(tx, message.id, body); !written) {
            return written.error();
        }
        if (message.delivery != Delivery::Failed) {
            return finished(tx, message.id);
        }
        if (const auto committed = tx.commit(); !committed) {
            return committed.error();
        }
    }
    // The text was why, or may have been.
    const auto again = m_composer.retry(message.id);
    return again ? Result<Done>(Done{*again, false}) : again.error();
}

Result<ActionComposer::Done> ActionComposer::react(MessageId id, const QStringList &signs)
{
    const auto message = m_stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    const bool named = !message->stanzaId.isEmpty() || !message->archiveId.isEmpty();
    if (!named || message->retractedAtMs > 0 || message->notice != Notice::None) {
        return Error{ErrorCode::InvalidInput, u"can't be referred to"_s};
    }
    const QStringList clean = ActionTracker::cleanSigns(signs);
    if (clean.isEmpty() && !signs.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"no sign"_s};
    }
    const auto own = std::ranges::find(message->reactions, m_stores.self, &Reaction::sender);
    const bool had = own != message->reactions.end();
    if (had ? own->signs == clean : clean.isEmpty()) {
        return Done{*message, false};
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    const qint64 now = std::max(m_stores.clock.nowMs(), had ? own->atMs + 1 : 0);
    if (const auto set = m_stores.messages.react(tx, id, {m_stores.self, clean, now, {}, {}});
        !set) {
        return set.error();
    }
    if (const auto queued = queue(tx, *message, OutboxKind::Reaction); !queued) {
        return queued.error();
    }
    return finished(tx, id);
}

Result<ActionComposer::Done> ActionComposer::retract(MessageId id)
{
    const auto message = ownMessage(m_stores, id);
    if (!message) {
        return message.error();
    }
    const auto unsent = isUnsent(*message);
    if (!unsent) {
        return unsent.error();
    }
    if (*unsent) {
        const auto gone = m_composer.cancel(id);
        return gone ? Result<Done>(Done{*gone, true}) : gone.error();
    }
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    const auto back = m_stores.messages.retract(tx, id, m_stores.clock.nowMs());
    if (!back) {
        return back.error();
    }
    if (const auto dropped = dropQueued(tx, *message); !dropped) {
        return dropped.error();
    }
    if (const auto queued = queue(tx, *message, OutboxKind::Retraction); !queued) {
        return queued.error();
    }
    return finished(tx, id);
}

/// One row that has not left serves for all: it says what the message is when it is sealed.
Result<bool> ActionComposer::joinQueued(Transaction &tx, const Message &message, OutboxKind kind)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        if (row.message != message.id || row.kind != kind) {
            continue;
        }
        if (row.state == OutboxState::Failed) {
            const auto again = m_stores.outbox.unseal(tx, row.id);
            return again ? Result<bool>(true) : again.error();
        }
        if (row.streamNumber == 0) {
            return true;
        }
    }
    return false;
}

Result<void> ActionComposer::queue(Transaction &tx, const Message &message, OutboxKind kind)
{
    const auto joined = joinQueued(tx, message, kind);
    if (!joined || *joined) {
        return joined ? Result<void>() : Result<void>(joined.error());
    }
    const auto chat = m_stores.conversations.find(message.conversation);
    if (!chat) {
        return chat.error();
    }
    if (chat->kind != ChatKind::Direct && chat->left) {
        return Error{ErrorCode::NotJoined, u"the user has left the room"_s};
    }
    OutboxRow row;
    row.account = m_stores.account;
    row.conversation = message.conversation;
    row.message = message.id;
    row.kind = kind;
    row.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.to = chat->peer;
    row.toRoom = chat->kind != ChatKind::Direct;
    row.reference = message.stanzaId;
    row.createdAtMs = m_stores.clock.nowMs();
    if (const auto added = m_stores.outbox.enqueue(tx, row); !added) {
        return added.error();
    }
    // The archive will show it to this device, too.
    return m_stores.actions.noteSeen(
        tx, {message.conversation, m_stores.self.toString(), row.originId, {}, kind, message.id});
}

/// Corrections of, and reactions to, what is taken back need not go out any more, nor need the
/// message itself to those who could not read it.
Result<void> ActionComposer::dropQueued(Transaction &tx, const Message &message)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        const bool action = row.kind == OutboxKind::Edit || row.kind == OutboxKind::Reaction
            || row.kind == OutboxKind::Message;
        if (row.message != message.id || !action || row.streamNumber > 0) {
            continue;
        }
        if (const auto removed = m_stores.outbox.remove(tx, row.id); !removed) {
            return removed;
        }
    }
    return {};
}

Result<ActionComposer::Done> ActionComposer::finished(Transaction &tx, MessageId id)
{
    const auto message = m_stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    NL_FAILPOINT("outbox-queued");
    return Done{*message, false};
}

} // namespace Ninelives
