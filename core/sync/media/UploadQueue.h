// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Media.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncTiming.h"
#include "core/sync/media/MediaTools.h"
#include "core/transport/UploadPort.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Ninelives {

class ChangeBatch;
struct UploadVerdict;
struct SyncStores;

/// Brings the files of waiting messages up, one after the other, in the order of the outbox. What
/// is to be done is in the store: after a crash the file is brought up again with a new slot, under
/// the same key, from the copy in the media folder. A message whose files are all there goes back
/// to Queued, for OutboxPump. Core thread only.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    UploadQueue(SyncStores &stores, UploadPort &port, const MediaTools &tools, ChangeSink sink,
                const SyncTiming &timing, QObject *parent = nullptr);

    void streamUp();
    void streamDown();
    /// There may be something to bring up; looks later in this turn of the event loop.
    void wake();
    /// The message is gone, or has another file now: what is under way for it stops.
    void drop(MessageId message);
    /// The user wants it tried now.
    void forgetWaits();

    [[nodiscard]] std::optional<TransferProgress> running() const;
    /// The largest file that the server takes, as it said last; 0: unknown.
    [[nodiscard]] qint64 sizeLimit() const { return m_limit; }

Q_SIGNALS:
    /// A message has all its files there.
    void uploaded();
    void progress(const Ninelives::TransferProgress &progress);
    void ended(Ninelives::AttachmentId attachment);
    /// The place for files worked (true), or did not: tried again at `nextTryMs` (UTC; 0: not by
    /// itself).
    void answered(bool well, qint64 nextTryMs);
    /// The store could not be written; tried again later.
    void failed(const Ninelives::Error &error);

private:
    struct Task {
        OutboxRow row;
        Attachment attachment;
    };

    void run();
    void learnLimit();
    void rememberLimit(qint64 bytes);
    [[nodiscard]] QString limitSetting() const;
    [[nodiscard]] Result<std::optional<Task>> next();
    [[nodiscard]] bool waits(AttachmentId attachment);
    void begin(const Task &task);
    void askForSlot(const UploadService &service);
    void bringUp(const UploadSlot &slot);
    void onUploaded(const UploadSlot &slot, const Result<Uploaded> &done);
    void onFailure(const Error &error);
    void finish();
    Result<void> markPreparing(const OutboxRow &row);
    Result<void> noteUploaded(const UploadSlot &slot, const QByteArray &sha256);
    Result<void> noteFailure(const Error &error, bool ask);
    void putOff(const Error &error);
    void tellService(const Error &error, const UploadVerdict &verdict);
    void onTrouble(const Error &error);
    /// A continuation that only runs while the task it belongs to is under way.
    template<typename T>
    Reply<T> forTask(void (UploadQueue::*then)(const T &));

    SyncStores &m_stores;
    UploadPort &m_port;
    MediaTools m_tools;
    OutboxLedger m_ledger;
    ChangeSink m_sink;
    SyncTiming m_timing;
    QTimer m_retry;
    bool m_online = false;
    bool m_scheduled = false;
    qint64 m_limit = 0;
    quint64 m_turn = 0; ///< counts tasks, so that late answers are known
    std::optional<Task> m_task;
    TransferProgress m_progress;
    FileTransfers::Id m_transfer = 0;
    QHash<AttachmentId, int> m_failures;
    QHash<AttachmentId, QDeadlineTimer> m_waits;
};

} // namespace Ninelives
