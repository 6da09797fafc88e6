// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MuteClock.h"

#include "core/base/Log.h"
#include "core/engine/Core.h"
#include "core/storage/ConversationStore.h"

#include <algorithm>

namespace Ninelives {

namespace {

// Timers stand still while the computer sleeps, and its clock may be set: nobody waits longer.
constexpr qint64 longestWaitMs = 60'000;

} // namespace

MuteClock::MuteClock(Core &core) : QObject(&core), m_core(core), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MuteClock::look);
}

void MuteClock::look()
{
    m_timer.stop();
    if (m_stopped || !m_core.isOpen()) {
        return;
    }
    const Result<QList<ConversationStore::TimedMute>> mutes =
        ConversationStore(m_core.writer()).timedMutes();
    if (!mutes) {
        qCWarning(logEngine) << "mutes not looked at:" << mutes.error().name();
        return;
    }
    const qint64 now = m_core.clock().nowMs();
    for (const ConversationStore::TimedMute &mute : *mutes) {
        if (mute.untilMs > now) {
            m_timer.start(int(std::min(mute.untilMs - now, longestWaitMs)));
            return;
        }
        const Result<void> ended = m_core.writeChat(mute.id, [&](Transaction &tx) {
            return ConversationStore(m_core.writer()).setMuted(tx, mute.id, false);
        });
        if (!ended) {
            qCWarning(logEngine) << "mute not ended:" << ended.error().name();
            m_timer.start(int(longestWaitMs)); // a full disk, most likely
            return;
        }
    }
}

void MuteClock::stop()
{
    m_stopped = true;
    m_timer.stop(); // here: the thread that destroys it may be another one
}

} // namespace Ninelives
