// SPDX-License-Identifier: GPL-3.0-or-later
// DownloadQueue: who begins, and who makes room.
#include "core/sync/SyncStores.h"
#include "core/sync/media/DownloadQueue.h"

#include <algorithm>
#include <optional>

namespace Ninelives {

namespace {

constexpr qsizetype mostAtOnce = 3;
/// Of those that hardly moved before: one place is left for others at any time.
constexpr qsizetype mostSlowAtOnce = mostAtOnce - 1;
/// What moves less in a turn hardly moves.
constexpr qint64 leastInATurn = qint64{256} * 1024;

} // namespace

/// In their order, those that may be tried now and find a place.
void DownloadQueue::beginReady()
{
    for (qsizetype i = 0; i < m_wanted.size();) {
        if (!m_wanted.at(i).notBefore.hasExpired() || !findPlace(m_wanted.at(i))) {
            ++i;
            continue;
        }
        Job job = m_wanted.takeAt(i);
        const AttachmentId id = job.id;
        if (const auto begun = begin(std::move(job)); !begun) {
            giveUp(id, begun.error());
        }
    }
}

/// When the first pause is over; those that wait for a place may find one after a turn.
void DownloadQueue::lookAgainLater()
{
    std::optional<qint64> soonest;
    for (const Job &job : std::as_const(m_wanted)) {
        const qint64 left =
            job.notBefore.hasExpired() ? qint64{m_timing.turnMs} : job.notBefore.remainingTime();
        soonest = std::min(soonest.value_or(left), left);
    }
    if (soonest) {
        m_later.start(static_cast<int>(*soonest));
    }
}

bool DownloadQueue::findPlace(const Job &job)
{
    const auto slowOnes =
        std::count_if(m_running.cbegin(), m_running.cend(),
                      [](const Running &running) { return running.job.isSlow(); });
    const bool slowOnesAreFull = job.isSlow() && slowOnes >= mostSlowAtOnce;
    if (m_running.size() < mostAtOnce && !slowOnesAreFull) {
        return true;
    }
    return makePlace(job.asked, slowOnesAreFull);
}

/// Of what nobody asked for, one goes: for the user whichever it is, else one that hardly moves;
/// of several the one that loses the least.
bool DownloadQueue::makePlace(bool forUser, bool ofSlow)
{
    auto found = m_running.end();
    for (auto it = m_running.begin(); it != m_running.end(); ++it) {
        const bool mayGo = !it->job.asked && it->transfer != 0 && (!ofSlow || it->job.isSlow());
        if (mayGo && (forUser || hardlyMoved(*it))
            && (found == m_running.end() || it->progress.doneBytes < found->progress.doneBytes)) {
            found = it;
        }
    }
    if (found == m_running.end()) {
        return false;
    }
    sendBack(found.key(), !forUser);
    return true;
}

/// In all of its turn. What moves well gets another one.
bool DownloadQueue::hardlyMoved(Running &running) const
{
    if (m_stores.clock.monotonicMs() < running.turnEndsMs) {
        return false;
    }
    if (running.progress.doneBytes < running.turnBytes + leastInATurn) {
        return true;
    }
    beginTurn(running);
    return false;
}

/// Each slow one is to come to its end one day, though it has to begin anew after every turn.
void DownloadQueue::beginTurn(Running &running) const
{
    constexpr int mostDoubled = 16;
    const qint64 turn = qint64{m_timing.turnMs} << std::min(running.job.turns, mostDoubled);
    running.turnBytes = running.progress.doneBytes;
    running.turnEndsMs = m_stores.clock.monotonicMs() + turn;
}

void DownloadQueue::sendBack(AttachmentId id, bool slow)
{
    Running running = m_running.take(id);
    m_tools.transfers->cancel(running.transfer);
    Job job = std::move(running.job);
    if (slow) {
        constexpr int mostDoubled = 5;
        const int wait = m_timing.retryMs << std::min(job.turns, mostDoubled);
        job.notBefore = QDeadlineTimer(std::min(wait, m_timing.retryMaxMs));
        ++job.turns;
    }
    m_wanted.append(std::move(job));
    Q_EMIT ended(id);
}

/// As what the user asks for: before all others, and whole.
void DownloadQueue::beginForUser(AttachmentId id)
{
    m_wanted.prepend(m_running.take(id).job);
    Q_EMIT ended(id);
    schedule();
}

} // namespace Ninelives
