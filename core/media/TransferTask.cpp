// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/TransferTask.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

TransferTask::TransferTask(const TransferTiming &timing, FileTransfers::Progress progress)
    : m_timing(timing), m_progress(std::move(progress))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TransferTask::waitedEnough);
}

void TransferTask::connecting()
{
    m_reached = false;
    m_markedBytes = 0;
    m_timer.start(m_timing.connectMs);
}

void TransferTask::reached()
{
    if (m_reached) {
        return;
    }
    m_reached = true;
    m_suspect = false;
    m_sinceMove.start();
    m_timer.start(m_timing.stallMs);
}

void TransferTask::moved(qint64 doneBytes, qint64 totalBytes)
{
    // A byte now and then would never end: only what leads somewhere counts as having moved.
    if (doneBytes >= m_markedBytes + m_timing.leastBytes || doneBytes < m_markedBytes) {
        m_suspect = false;
        m_markedBytes = doneBytes;
        m_sinceMove.start();
    }
    if (m_progress && (!m_sinceWord.isValid() || m_sinceWord.hasExpired(m_timing.progressMs))) {
        m_sinceWord.start();
        m_progress(doneBytes, totalBytes);
    }
}

void TransferTask::rest()
{
    m_timer.stop();
}

void TransferTask::waitedEnough()
{
    if (!m_reached) {
        fail({ErrorCode::Timeout, u"no connection"_s});
        return;
    }
    const qint64 left = m_timing.stallMs - m_sinceMove.elapsed();
    if (left > 0) {
        m_timer.start(static_cast<int>(left));
        return;
    }
    if (!m_suspect) {
        // This thread, not the network, may have been busy: what waits for it is looked at first.
        m_suspect = true;
        m_timer.start(m_timing.stallMs / 10);
        return;
    }
    fail({ErrorCode::Stalled, u"nothing moved"_s});
}

} // namespace Ninelives
