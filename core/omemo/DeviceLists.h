// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DirectoryContext.h"
#include "core/omemo/RequestGate.h"

#include <QHash>

#include <functional>

namespace Ninelives {

/// Device lists: fetched when asked for (once for everybody who asks at the same time) or pushed by
/// events, taken over into the engine. Core thread only.
class DeviceLists
{
public:
    explicit DeviceLists(const DirectoryContext &context) : m_context(context) {}

    using Taken = std::function<void(Dialect dialect, const BareJid &owner,
                                     const QList<ListedDevice> &devices)>;
    /// Told about every list after it was stored, changed or not.
    void setTaken(Taken taken) { m_taken = std::move(taken); }

    /// Fetches a list. A missing node is an empty list. Waiters of a lost stream are never called.
    void fetch(Dialect dialect, const BareJid &owner, Reply<void> reply);
    /// A fetch of this list has not been answered yet: another one would share its answer.
    [[nodiscard]] bool isFetching(Dialect dialect, const BareJid &owner) const
    {
        return m_waiting.contains(Key(dialect, owner));
    }
    /// Takes over a node's items. Malformed (and nothing changed) when they hold no device list; no
    /// items mean an empty list.
    Result<void> take(Dialect dialect, const BareJid &owner, const QList<PubSubItem> &items);
    void streamDown();

private:
    using Key = std::pair<Dialect, BareJid>;

    void request(const Key &key);
    void finish(const Key &key, const Result<void> &result);

    const DirectoryContext &m_context;
    Taken m_taken;
    QHash<Key, QList<Reply<void>>> m_waiting;
    RequestGate m_gate;
    Lifeline m_lifeline;
};

} // namespace Ninelives
