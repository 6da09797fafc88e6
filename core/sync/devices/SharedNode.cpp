// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/SharedNode.h"

#include "core/base/Log.h"
#include "core/sync/PrivateNode.h"

#include <QPointer>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostItems = 2'000;
constexpr int mostRefusals = 3;
constexpr int mostRepeats = 3;

} // namespace

SharedNode::SharedNode(SharedContext &context, SharedKind kind, QString node, QObject *parent)
    : QObject(parent), m_context(context), m_kind(kind), m_node(std::move(node))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SharedNode::lookNow);
}

Result<void> SharedNode::takeWaiting(Transaction &, ChangeBatch &, const SharedState &)
{
    return {};
}

QByteArray SharedNode::kept(const SharedState &, const SharedState &, const QByteArray &value) const
{
    return value;
}

void SharedNode::streamUp()
{
    ++m_stream;
    m_up = true;
    m_read = false;
    m_sending.reset();
    m_refusals = 0;
    m_refused.clear();
    m_repeated.clear();
    fetchAll();
}

void SharedNode::streamDown()
{
    ++m_stream;
    m_up = false;
    m_sending.reset();
}

void SharedNode::fetchAll()
{
    const QPointer<SharedNode> self(this);
    m_context.pubSub.fetch(m_context.stores.self, m_node, {},
                           [self, stream = m_stream](const Result<QList<PubSubItem>> &items) {
                               if (self && self->m_stream == stream) {
                                   self->onItems(items);
                               }
                           });
}

void SharedNode::onItems(const Result<QList<PubSubItem>> &items)
{
    if (items) {
        if (!takeItems(*items)) {
            return; // what is due might be older than what could not be stored
        }
    } else if (items.error().code == ErrorCode::NotConnected) {
        return;
    } else if (items.error().code != ErrorCode::NotFound) {
        qCInfo(logSync) << "no items of" << m_node << items.error().name();
    }
    m_read = true;
    publishNext();
}

void SharedNode::handleEvent(const QList<PubSubItem> &items)
{
    if (takeItems(items)) {
        look();
    }
}

/// One transaction for all of them. Who cleans up on the server takes nothing from this device.
bool SharedNode::takeItems(const QList<PubSubItem> &items)
{
    const auto written =
        m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            for (const PubSubItem &item : items.first(std::min(mostItems, items.size()))) {
                const auto peer = BareJid::parse(item.id);
                // An item of somebody in a room (a full address) is about no chat of ours.
                if (item.retracted || !peer || peer->toString().size() != item.id.size()) {
                    continue;
                }
                if (const auto taken = take(tx, changes, *peer, item.payload); !taken) {
                    return taken;
                }
            }
            return {};
        });
    if (!written) {
        qCWarning(logSync) << "not taken from" << m_node << written.error().name();
    }
    return written.ok();
}

void SharedNode::look()
{
    if (!m_soon.isActive()) {
        m_soon.start(0);
    }
}

void SharedNode::lookNow()
{
    const auto ready = m_context.stores.shared.ready(m_context.stores.account, m_kind);
    if (!ready) {
        m_context.trouble(ready.error());
        return;
    }
    if (!ready->isEmpty()) {
        const auto written =
            m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
                for (const SharedState &state : *ready) {
                    if (const auto taken = takeWaiting(tx, changes, state); !taken) {
                        return taken;
                    }
                }
                return {};
            });
        if (!written) {
            return;
        }
    }
    publishNext();
}

bool SharedNode::mayRepeat(const BareJid &peer)
{
    return ++m_repeated[peer] <= mostRepeats;
}

bool SharedNode::isNewer(SharedState &state, qint64 atMs)
{
    const qint64 knownMs = changeTime(state.atMs);
    if (atMs > knownMs || (atMs == knownMs && state.dirty == 0)) {
        return true;
    }
    if (state.dirty == 0 && mayRepeat(state.peer)) {
        state.dirty = 1;
    }
    return false;
}

Result<std::optional<ConversationId>> SharedNode::chatWith(const BareJid &peer) const
{
    return m_context.stores.conversations.findByPeer(m_context.stores.account, peer);
}

/// One after the other: a server that is asked 300 times at once may think ill of us.
void SharedNode::publishNext()
{
    if (!m_up || !m_read || m_sending || m_refusals >= mostRefusals) {
        return;
    }
    const auto due = m_context.stores.shared.due(m_context.stores.account, m_kind);
    if (!due) {
        m_context.trouble(due.error());
        return;
    }
    for (const SharedState &state : *due) {
        if (m_refused.value(state.peer) == state.dirty) {
            continue;
        }
        const auto next = word(state);
        if (!next) {
            m_context.trouble(next.error());
            return;
        }
        if (next->kind == Word::Kind::Say) {
            send(state, *next);
            return;
        }
        if (next->kind == Word::Kind::Nothing && !settle(state, state.value)) {
            return;
        }
    }
}

void SharedNode::send(const SharedState &state, const Word &word)
{
    m_sending = state.peer;
    const QPointer<SharedNode> self(this);
    m_context.pubSub.publish(
        m_node, state.peer.toString(), word.payload, privateNode(),
        [self, stream = m_stream, state, value = word.value](const Result<void> &done) {
            if (self && self->m_stream == stream) {
                self->onSent(state, value, done);
            }
        });
}

void SharedNode::onSent(const SharedState &state, const QByteArray &value, const Result<void> &done)
{
    m_sending.reset();
    if (done) {
        m_refusals = 0;
        if (!settle(state, value)) {
            m_refused.insert(state.peer, state.dirty); // published again with the next stream
        }
    } else if (done.error().code == ErrorCode::NotConnected) {
        return;
    } else {
        m_refused.insert(state.peer, state.dirty);
        ++m_refusals;
        qCWarning(logSync) << "not published in" << m_node << done.error().name()
                           << done.error().detail;
    }
    publishNext();
}

Result<void> SharedNode::settle(const SharedState &state, const QByteArray &value)
{
    return m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        SyncStores &stores = m_context.stores;
        const auto now = stores.shared.find(stores.account, m_kind, state.peer);
        if (!now) {
            return now.error();
        }
        return stores.shared.published(tx, stores.account, m_kind, state, kept(*now, state, value));
    });
}

} // namespace Ninelives
