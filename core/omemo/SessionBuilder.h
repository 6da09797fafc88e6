// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Device.h"
#include "core/omemo/DirectoryContext.h"
#include "core/omemo/RequestGate.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace Ninelives {

/// Fetches the bundles of devices and builds sessions from them: a few requests at a time, and a
/// few sessions (about a millisecond each) per turn of the event loop. Bundles that can't be had
/// are remembered for an hour. Core thread only.
class SessionBuilder : public QObject
{
    Q_OBJECT

public:
    explicit SessionBuilder(const DirectoryContext &context, QObject *parent = nullptr);

    /// Why some people's devices may be reachable later; by owner.
    using Troubles = QHash<BareJid, Error>;
    /// Calls `done` (never from within) when every device has a session or can't get one now. After
    /// streamDown() it is not called. `progress` hears of every device that is settled.
    void build(const QList<Device> &devices, std::function<void(const Troubles &)> done,
               std::function<void(const BareJid &owner)> progress = {});
    /// The owner's list changed: bundles are worth another try.
    void forgetFailures(const BareJid &owner);
    void streamDown();

private:
    struct Key {
        BareJid owner;
        quint32 device = 0;
        Dialect dialect = Dialect::Legacy;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.owner, key.device, static_cast<int>(key.dialect));
        }
    };
    struct Batch {
        int open = 0;
        Troubles troubles;
        std::function<void(const Troubles &)> done;
        std::function<void(const BareJid &owner)> progress;
    };
    struct Bundle {
        Key key;
        QDomElement element;
    };

    [[nodiscard]] bool failedLately(const Key &key) const;
    void later(std::function<void()> work);
    void request(const Key &key);
    void fetched(const Key &key, const Result<QList<PubSubItem>> &items);
    void scheduleSlice();
    void buildSlice();
    void settle(const Key &key, const Result<void> &result);
    void release(const std::shared_ptr<Batch> &batch);

    const DirectoryContext &m_context;
    QHash<Key, QList<std::shared_ptr<Batch>>> m_waiting;
    QHash<Key, qint64> m_failedAt; ///< by the monotonic clock
    RequestGate m_gate;
    QQueue<Bundle> m_toBuild;
    bool m_sliceScheduled = false;
    Lifeline m_lifeline;
};

} // namespace Ninelives
