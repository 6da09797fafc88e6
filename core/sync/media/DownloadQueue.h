// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Change.h"
#include "core/model/Media.h"
#include "core/storage/Transaction.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/SyncTiming.h"
#include "core/sync/media/MediaTools.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Ninelives {

class ChangeBatch;
struct SyncStores;

/// Fetches photos and files: those that the user asks for, and what MediaPolicy allows without
/// being asked, when it is queued and when it begins. Few at once; what was asked for goes first,
/// in the place of what was not, and what hardly moves makes room for those that wait. Removes
/// local copies that nothing refers to any more. Core thread only.
class DownloadQueue : public QObject
{
    Q_OBJECT

public:
    DownloadQueue(SyncStores &stores, const MediaTools &tools, ChangeSink sink,
                  const SyncTiming &timing, QObject *parent = nullptr);

    /// Looks at messages that are new: their files may be wanted.
    void noteChange(const Change &change);
    /// A stream is up: what earlier ones left is tried again.
    void streamUp();
    /// Fetches it now; the answer, never from within, when it is here, or why not.
    void fetch(AttachmentId attachment, Reply<void> reply);
    /// Stops it; who waits gets Cancelled. Stays away until asked for.
    void cancel(AttachmentId attachment);
    /// Removes the local copies.
    Result<void> forget(const QList<AttachmentId> &attachments);
    [[nodiscard]] QList<TransferProgress> running() const;

Q_SIGNALS:
    void progress(const Ninelives::TransferProgress &progress);
    void ended(Ninelives::AttachmentId attachment);
    /// The user wants it, and no server has it any more.
    void gone(Ninelives::AttachmentId attachment);
    /// The store could not be written.
    void failed(const Ninelives::Error &error);

private:
    struct Job {
        AttachmentId id;
        bool asked = false;
        int failures = 0; ///< since the last stream came up
        int turns = 0; ///< in which it hardly moved
        QDeadlineTimer notBefore;
        QList<Reply<void>> replies;

        /// Hardly moved before.
        [[nodiscard]] bool isSlow() const { return !asked && turns > 0; }
    };
    struct Running {
        Job job;
        Attachment attachment;
        TransferProgress progress;
        FileTransfers::Id transfer = 0;
        quint64 number = 0; ///< answers to an earlier one count no more
        bool bounded = false; ///< begun for nobody: only up to the size that comes by itself
        qint64 turnEndsMs = 0; ///< monotonic
        qint64 turnBytes = 0; ///< done when the turn began
    };

    void run();
    void schedule();
    void beginReady();
    void lookAgainLater();
    [[nodiscard]] bool findPlace(const Job &job);
    [[nodiscard]] bool makePlace(bool forUser, bool ofSlow);
    [[nodiscard]] bool hardlyMoved(Running &running) const;
    void beginTurn(Running &running) const;
    void sendBack(AttachmentId id, bool slow);
    void beginForUser(AttachmentId id);
    void consider(const Message &message);
    Result<void> considerMissing();
    [[nodiscard]] bool isKnown(AttachmentId id) const;
    [[nodiscard]] Result<bool> comesByItself(const Message &message,
                                             const Attachment &attachment) const;
    Result<void> begin(Job job);
    [[nodiscard]] Result<bool> isStillWanted(const Job &job, const Attachment &attachment) const;
    [[nodiscard]] Result<DownloadJob> jobFor(const Job &job, const Attachment &attachment) const;
    void onFetched(AttachmentId id, quint64 number, const Result<Downloaded> &done);
    void lookInto(AttachmentId id, const Downloaded &fetched);
    void settle(AttachmentId id, const Attachment &found);
    void giveUp(AttachmentId id, const Error &error);
    void tryLater(AttachmentId id, const Error &error);
    void leaveToUser(AttachmentId id);
    Result<void> write(AttachmentId id, const std::function<Result<void>(Transaction &)> &change);
    void makeRoom(AttachmentId fetched);
    void removeGarbage();
    void discard(const QString &name) const;
    void end(AttachmentId id, const Result<void> &result);

    SyncStores &m_stores;
    MediaTools m_tools;
    ChangeSink m_sink;
    SyncTiming m_timing;
    QTimer m_later;
    bool m_scheduled = false;
    quint64 m_begun = 0;
    QList<MessageId> m_new;
    QList<Job> m_wanted;
    QHash<AttachmentId, Running> m_running;
};

} // namespace Ninelives
