// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ArchiveSync.h"

#include "core/base/Log.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/SyncStores.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int backfillMessages = 500;
constexpr qint64 backfillMs = 7LL * 24 * 3600 * 1000;
/// How far before the last known message to look when the archive has forgotten it.
constexpr qint64 overlapMs = 60'000;

qint64 oldestStamp(const ArchivePage &page)
{
    return page.items.isEmpty() ? 0 : page.items.first().stampMs;
}

qint64 newestStamp(const ArchivePage &page)
{
    return page.items.isEmpty() ? 0 : page.items.last().stampMs;
}

QString backfillSetting(AccountId account)
{
    return u"archive-backfill/%1"_s.arg(account.value);
}

} // namespace

ArchiveSync::ArchiveSync(SyncStores &stores, InboundPipeline &pipeline, ArchivePort &port,
                         const SyncTiming &timing, QObject *parent)
    : QObject(parent), m_stores(stores), m_pipeline(pipeline), m_port(port), m_timing(timing),
      m_retryMs(timing.retryMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ArchiveSync::begin);
}

void ArchiveSync::streamUp()
{
    ++m_stream;
    m_up = true;
    m_busy = false;
    m_caughtUp = false;
    m_retryMs = m_timing.retryMs;
    m_pipeline.setDeferUnreadable(true);
    begin();
}

void ArchiveSync::streamDown()
{
    ++m_stream;
    m_up = false;
    m_busy = false;
    m_again = false;
    m_caughtUp = false;
    m_anchored = false;
    m_timer.stop();
}

void ArchiveSync::refreshSoon(int delayMs)
{
    if (!m_up) {
        return;
    }
    if (!m_timer.isActive() || m_timer.remainingTime() > delayMs) {
        m_timer.start(delayMs);
    }
}

Result<std::optional<ArchiveRange>> ArchiveSync::newestRange() const
{
    const auto ranges = m_stores.ranges.ranges(m_stores.account, m_stores.self);
    if (!ranges) {
        return ranges.error();
    }
    return ranges->isEmpty() ? std::optional<ArchiveRange>() : ranges->last();
}

void ArchiveSync::query(const ArchiveQuery &query,
                        std::function<void(const Result<ArchivePage> &)> next)
{
    const QPointer<ArchiveSync> self(this);
    m_port.query(
        query, [self, stream = m_stream, next = std::move(next)](const Result<ArchivePage> &page) {
            if (self && self->m_stream == stream) {
                next(page);
            }
        });
}

void ArchiveSync::begin()
{
    if (!m_up) {
        return;
    }
    if (m_busy) {
        m_again = true;
        return;
    }
    const auto range = newestRange();
    if (!range) {
        onStoreTrouble(range.error());
        return;
    }
    m_busy = true;
    m_again = false;
    if (*range) {
        setAnchored();
        askForward((*range)->toId, 0);
    } else {
        askNewest();
    }
}

void ArchiveSync::askForward(const QString &afterId, qint64 startMs)
{
    ArchiveQuery forward;
    forward.afterId = afterId;
    forward.startMs = startMs;
    query(forward, [this, forward](const Result<ArchivePage> &page) { onForward(forward, page); });
}

void ArchiveSync::onForward(const ArchiveQuery &asked, const Result<ArchivePage> &page)
{
    const auto range = newestRange();
    if (!range || !*range) {
        onStoreTrouble(range ? Error{ErrorCode::Internal, u"the range is gone"_s} : range.error());
        return;
    }
    if (!page && page.error().code == ErrorCode::NotFound && asked.startMs == 0) {
        // The archive has forgotten our last message (they expire): go on by time.
        askForward({}, std::max<qint64>(1, (*range)->toMs - overlapMs));
        return;
    }
    if (!page) {
        onTrouble(page.error());
        return;
    }
    if (page->items.isEmpty()) {
        complete();
        return;
    }
    if (page->lastId.isEmpty() || page->lastId == asked.afterId) {
        onTrouble({ErrorCode::Malformed, u"the archive does not advance"_s});
        return;
    }
    ArchiveRange grown = **range;
    grown.toId = page->lastId;
    grown.toMs = std::max(grown.toMs, newestStamp(*page));
    if (grown.fromId.isEmpty()) {
        grown.fromId = page->firstId;
        grown.fromMs = oldestStamp(*page);
    }
    if (!store(*page, grown, Count::No)) {
        return;
    }
    if (page->complete) {
        complete();
    } else {
        askForward(page->lastId, asked.startMs);
    }
}

void ArchiveSync::askNewest()
{
    ArchiveQuery newest;
    newest.lastPage = true;
    query(newest, [this](const Result<ArchivePage> &page) { onNewest(page); });
}

void ArchiveSync::onNewest(const Result<ArchivePage> &page)
{
    if (!page) {
        onTrouble(page.error());
        return;
    }
    ArchiveRange range;
    range.fromId = page->firstId;
    range.fromMs = oldestStamp(*page);
    range.toId = page->lastId;
    range.toMs = newestStamp(*page);
    // An empty archive makes an empty range that starts at the beginning.
    range.reachesStart = page->complete || page->items.isEmpty();
    if (!store(*page, range, Count::Yes)) {
        return;
    }
    setAnchored();
    // Ends the way every catch-up does: what arrived meanwhile is included.
    askForward(range.toId, 0);
}

/// Older pages of a first login; a restart goes on where it stopped.
void ArchiveSync::askBackfill()
{
    const auto range = newestRange();
    const auto fetched = m_stores.settings.get(backfillSetting(m_stores.account));
    if (!range || !fetched) {
        onStoreTrouble(range ? fetched.error() : range.error());
        return;
    }
    const bool enough = !*range || (*range)->reachesStart || !*fetched
        || (*fetched)->toInt() >= backfillMessages
        || (*range)->fromMs < m_stores.clock.nowMs() - backfillMs;
    if (enough) {
        if (m_again) {
            begin();
        }
        return;
    }
    m_busy = true;
    ArchiveQuery older;
    older.beforeId = (*range)->fromId;
    query(older, [this, older](const Result<ArchivePage> &page) { onBackfill(older, page); });
}

void ArchiveSync::onBackfill(const ArchiveQuery &asked, const Result<ArchivePage> &page)
{
    if (!page && page.error().code != ErrorCode::NotFound) {
        onTrouble(page.error());
        return;
    }
    ArchivePage end;
    end.complete = true;
    if (storeOlder(asked, page ? *page : end)) {
        m_busy = false;
        askBackfill();
    }
}

bool ArchiveSync::storeOlder(const ArchiveQuery &asked, const ArchivePage &page)
{
    const auto range = newestRange();
    if (!range || !*range) {
        onStoreTrouble(range ? Error{ErrorCode::Internal, u"the range is gone"_s} : range.error());
        return false;
    }
    ArchiveRange grown = **range;
    if (grown.fromId != asked.beforeId) {
        return true; // somebody else's page was faster
    }
    grown.reachesStart = page.complete || page.items.isEmpty() || page.firstId == grown.fromId;
    if (!page.items.isEmpty()) {
        grown.fromId = page.firstId;
        grown.fromMs = oldestStamp(page);
    }
    return store(page, grown, Count::Yes);
}

bool ArchiveSync::store(const ArchivePage &page, const ArchiveRange &range, Count count)
{
    const auto fetched = m_stores.settings.get(backfillSetting(m_stores.account));
    if (!fetched) {
        onStoreTrouble(fetched.error());
        return false;
    }
    const qsizetype total = (*fetched ? (*fetched)->toInt() : 0) + page.items.size();
    const auto done = m_pipeline.processPage(page.items, [&](Transaction &tx) -> Result<void> {
        const auto put = m_stores.ranges.put(tx, m_stores.account, m_stores.self, range);
        if (!put || count == Count::No || total - page.items.size() >= backfillMessages) {
            return put ? Result<void>() : put.error();
        }
        return m_stores.settings.set(tx, backfillSetting(m_stores.account),
                                     QByteArray::number(total));
    });
    if (!done) {
        onStoreTrouble(done.error());
        return false;
    }
    Q_EMIT processed(*done);
    return true;
}

void ArchiveSync::fetchOlder(Reply<bool> reply)
{
    const auto later = [this, reply](const Result<bool> &answer) {
        QMetaObject::invokeMethod(this, [reply, answer] { reply(answer); }, Qt::QueuedConnection);
    };
    if (!m_up) {
        later(Error{ErrorCode::NotConnected, {}});
        return;
    }
    const auto range = newestRange();
    if (!range) {
        later(range.error());
        return;
    }
    if (!*range || (*range)->reachesStart) {
        later(false);
        return;
    }
    ArchiveQuery older;
    older.beforeId = (*range)->fromId;
    const QPointer<ArchiveSync> self(this);
    m_port.query(older, [self, older, reply = std::move(reply)](const Result<ArchivePage> &page) {
        if (!self || (!page && page.error().code != ErrorCode::NotFound)) {
            reply(self ? page.error() : Error{ErrorCode::Cancelled, {}});
            return;
        }
        ArchivePage end;
        end.complete = true;
        const bool stored = self->storeOlder(older, page ? *page : end);
        const bool more = stored && page && !page->complete && !page->items.isEmpty();
        reply(stored ? Result<bool>(more) : Result<bool>(Error{ErrorCode::Io, {}}));
    });
}

void ArchiveSync::onTrouble(const Error &error)
{
    m_busy = false;
    if (error.code == ErrorCode::NotConnected) {
        return; // the next stream begins anew
    }
    setAnchored();
    if (error.code == ErrorCode::Unsupported) {
        m_pipeline.setDeferUnreadable(false);
        Q_EMIT unsupported();
        return;
    }
    qCWarning(logSync) << "archive:" << error.name() << error.detail;
    m_pipeline.setDeferUnreadable(false);
    refreshSoon(m_retryMs);
    m_retryMs = std::min(m_retryMs * 2, m_timing.retryMaxMs);
}

void ArchiveSync::onStoreTrouble(const Error &error)
{
    onTrouble(error);
    Q_EMIT failed(error);
}

void ArchiveSync::setAnchored()
{
    if (!m_anchored) {
        m_anchored = true;
        Q_EMIT becameAnchored();
    }
}

void ArchiveSync::complete()
{
    m_busy = false;
    m_caughtUp = true;
    m_retryMs = m_timing.retryMs;
    m_pipeline.setDeferUnreadable(false);
    const bool again = std::exchange(m_again, false);
    Q_EMIT upToDate();
    if (again) {
        begin();
    } else if (!m_busy) {
        askBackfill();
    }
}

} // namespace Ninelives
