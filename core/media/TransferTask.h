// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/media/Transfers.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Ninelives {

/// One file on its way: what uploads and downloads have in common, that is, waiting times and words
/// of progress. Lives on the thread of the transfers.
class TransferTask : public QObject
{
    Q_OBJECT

public:
    TransferTask(const TransferTiming &timing, FileTransfers::Progress progress);

    virtual void start() = 0;
    /// Ends it with this answer; nothing when it has ended already.
    virtual void fail(const Error &error) = 0;

Q_SIGNALS:
    /// It has answered and does nothing any more.
    void ended();

protected:
    /// From now on, fails with Timeout unless reached() follows in time.
    void connecting();
    /// There is a connection: from now on, fails with Stalled when nothing moves.
    void reached();
    void moved(qint64 doneBytes, qint64 totalBytes);
    /// No more waiting, no more words.
    void rest();
    [[nodiscard]] const TransferTiming &timing() const { return m_timing; }

private:
    void waitedEnough();

    TransferTiming m_timing;
    FileTransfers::Progress m_progress;
    QTimer m_timer;
    QElapsedTimer m_sinceMove;
    QElapsedTimer m_sinceWord;
    bool m_reached = false;
    bool m_suspect = false; ///< nothing moved for long, by the clock
    qint64 m_markedBytes = 0; ///< done when it last got on
};

} // namespace Ninelives
