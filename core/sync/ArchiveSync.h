// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/ArchiveRangeStore.h"
#include "core/sync/SyncTiming.h"
#include "core/sync/stages/InboundContext.h"
#include "core/transport/ArchivePort.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Ninelives {

class InboundPipeline;
struct SyncStores;

/// Brings the account's archive (XEP-0313) here. Core thread only.
///
/// What is here is one stretch without holes, kept as a range in the store. It grows at its newer
/// end forward, oldest first, because OMEMO ratchets want their order; at its older end page by
/// page on the first login (up to 500 messages or seven days) and on demand. It grows by committed
/// archive pages only, never by live messages: own messages come with the pages too, so a range
/// that reaches the present proves which of them the server has. After traffic the newest stretch
/// is therefore fetched once more, which also brings ids and server times. A stream that breaks
/// leaves the range at its last committed page; the next stream goes on there.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    ArchiveSync(SyncStores &stores, InboundPipeline &pipeline, ArchivePort &port,
                const SyncTiming &timing, QObject *parent = nullptr);

    /// A new stream is up: catches up.
    void streamUp();
    void streamDown();
    /// The archive has something new: fetches it after `delayMs`, unless that is due earlier.
    void refreshSoon(int delayMs);
    /// One older page; true when there may be more. NotConnected while offline, Unsupported without
    /// an archive.
    void fetchOlder(Reply<bool> reply);

    /// The catch-up of this stream is complete.
    [[nodiscard]] bool caughtUp() const { return m_caughtUp; }
    /// The range exists (or the server has no archive, or can't be asked now): from here on a
    /// message that is handed over lies beyond the range.
    [[nodiscard]] bool anchored() const { return m_anchored; }

Q_SIGNALS:
    void becameAnchored();
    /// Everything up to the moment the last question was asked is here; after each refresh, too.
    void upToDate();
    /// The server has no archive.
    void unsupported();
    /// A page was committed.
    void processed(const Ninelives::InboundOutcome &outcome);
    /// The store could not be written; tried again later.
    void failed(const Ninelives::Error &error);

private:
    void begin();
    void askForward(const QString &afterId, qint64 startMs);
    void askNewest();
    void askBackfill();
    void onForward(const ArchiveQuery &query, const Result<ArchivePage> &page);
    void onNewest(const Result<ArchivePage> &page);
    void onBackfill(const ArchiveQuery &asked, const Result<ArchivePage> &page);
    void onTrouble(const Error &error);
    void query(const ArchiveQuery &query, std::function<void(const Result<ArchivePage> &)> next);
    void onStoreTrouble(const Error &error);
    /// Whether a page counts as fetched by the first login.
    enum class Count : quint8 { No, Yes };
    bool store(const ArchivePage &page, const ArchiveRange &range, Count count);
    bool storeOlder(const ArchiveQuery &asked, const ArchivePage &page);
    Result<std::optional<ArchiveRange>> newestRange() const;
    void setAnchored();
    void complete();

    SyncStores &m_stores;
    InboundPipeline &m_pipeline;
    ArchivePort &m_port;
    SyncTiming m_timing;
    QTimer m_timer;
    bool m_up = false;
    bool m_busy = false;
    bool m_again = false;
    bool m_caughtUp = false;
    bool m_anchored = false;
    int m_retryMs = 0;
    quint64 m_stream = 0; ///< answers to questions of earlier streams are dropped
};

} // namespace Ninelives
