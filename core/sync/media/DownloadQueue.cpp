// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media/DownloadQueue.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/media/PhotoPreparer.h"
#include "core/sync/MessageWrite.h"
#include "core/sync/SyncStores.h"
#include "core/sync/media/MediaPolicy.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype mostAtOnce = 3;
/// So many of the newest messages with files are looked at again when a stream comes up.
constexpr int newestLookedAt = 200;
/// What nobody asked for is tried so often.
constexpr int triesUnasked = 3;
/// What the user asks for may be this large if the sender did not say how large it is.
constexpr qint64 mostBytes = qint64{64} * 1024 * 1024 * 1024;

/// A picture is what its bytes say, not what was announced.
Attachment examined(const MediaFolder &folder, Attachment attachment)
{
    const auto bytes =
        folder.read(attachment.localName, attachment.localKey, PictureLimits{}.mostBytes);
    const auto facts = bytes ? pictureFacts(*bytes) : Result<PictureFacts>(bytes.error());
    if (facts) {
        attachment.pixels = facts->pixels;
        attachment.mediaType = mediaTypeOf(facts->format);
    } else {
        qCInfo(logSync) << "announced as a picture, but:" << facts.error().name();
        attachment.kind = AttachmentKind::File;
    }
    return attachment;
}

} // namespace

DownloadQueue::DownloadQueue(SyncStores &stores, const MediaTools &tools, ChangeSink sink,
                             const SyncTiming &timing, QObject *parent)
    : QObject(parent), m_stores(stores), m_tools(tools), m_sink(std::move(sink)), m_timing(timing)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DownloadQueue::schedule);
}

void DownloadQueue::schedule()
{
    if (!m_scheduled && m_tools.transfers != nullptr) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, &DownloadQueue::run, Qt::QueuedConnection);
    }
}

void DownloadQueue::noteChange(const Change &change)
{
    if (change.kind == Change::Kind::MessagesRemoved
        || change.kind == Change::Kind::ConversationRemoved) {
        schedule();
        return;
    }
    for (const Message &message : change.messages) {
        const bool missing = std::ranges::any_of(message.attachments, [this](const Attachment &a) {
            return !a.isHere() && a.isUploaded() && !a.failed && !isKnown(a.id);
        });
        if (missing && !m_new.contains(message.id)) {
            m_new.append(message.id);
        }
        if (!message.attachments.isEmpty() || message.retractedAtMs > 0) {
            schedule(); // also to remove what was let go of
        }
    }
}

void DownloadQueue::streamUp()
{
    for (Job &job : m_wanted) {
        job.notBefore = QDeadlineTimer(0);
    }
    if (const auto found = considerMissing(); !found) {
        Q_EMIT failed(found.error());
    }
    schedule();
}

Result<void> DownloadQueue::considerMissing()
{
    const auto messages = m_stores.attachments.missing(m_stores.account, newestLookedAt);
    if (!messages) {
        return messages.error();
    }
    for (const MessageId id : *messages) {
        if (!m_new.contains(id)) {
            m_new.append(id);
        }
    }
    return {};
}

bool DownloadQueue::isKnown(AttachmentId id) const
{
    return m_running.contains(id) || std::ranges::find(m_wanted, id, &Job::id) != m_wanted.cend();
}

void DownloadQueue::consider(const Message &message)
{
    const auto choices = MediaPolicy::choices(m_stores.settings);
    if (!choices) {
        Q_EMIT failed(choices.error());
        return;
    }
    const bool metered = m_tools.metered && m_tools.metered();
    for (const Attachment &attachment : message.attachments) {
        if (attachment.isHere() || !attachment.isUploaded() || attachment.failed
            || isKnown(attachment.id)) {
            continue;
        }
        const auto before = m_stores.attachments.wasHere(attachment.id);
        const auto fetches = MediaPolicy::fetches(m_stores, *choices, message, attachment, metered);
        if (!before || !fetches) {
            Q_EMIT failed(before ? fetches.error() : before.error());
            return;
        }
        if (*fetches && !*before) {
            m_wanted.append(Job{attachment.id, false, 0, {}, {}});
        }
    }
}

void DownloadQueue::fetch(AttachmentId attachment, Reply<void> reply)
{
    // What is here waits for nothing, least of all behind others that are on their way.
    const auto known = m_stores.attachments.find(attachment);
    if (known && known->isHere()) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply({}); }, Qt::QueuedConnection);
        return;
    }
    if (m_tools.transfers == nullptr) {
        QMetaObject::invokeMethod(
            this, [reply] { reply(Error{ErrorCode::Unsupported, u"no transfers"_s}); },
            Qt::QueuedConnection);
        return;
    }
    const auto running = m_running.find(attachment);
    if (running != m_running.end()) {
        running->job.asked = true;
        running->job.replies.append(std::move(reply));
        return;
    }
    Job job{attachment, true, 0, {}, {}};
    const auto waiting = std::ranges::find(m_wanted, attachment, &Job::id);
    if (waiting != m_wanted.end()) {
        job.replies = waiting->replies;
        m_wanted.erase(waiting);
    }
    job.replies.append(std::move(reply));
    m_wanted.prepend(std::move(job));
    schedule();
}

void DownloadQueue::cancel(AttachmentId attachment)
{
    const auto running = m_running.constFind(attachment);
    if (running != m_running.cend()) {
        if (running->transfer != 0) {
            m_tools.transfers->cancel(running->transfer);
        }
        giveUp(attachment, {ErrorCode::Cancelled, {}});
        return;
    }
    const auto waiting = std::ranges::find(m_wanted, attachment, &Job::id);
    if (waiting != m_wanted.end()) {
        Running stopped;
        stopped.job = *waiting;
        m_wanted.erase(waiting);
        m_running.insert(attachment, stopped);
        giveUp(attachment, {ErrorCode::Cancelled, {}});
    }
}

void DownloadQueue::run()
{
    m_scheduled = false;
    removeGarbage();
    for (const MessageId id : std::exchange(m_new, {})) {
        if (const auto message = m_stores.messages.find(id)) {
            consider(*message);
        }
    }
    while (m_running.size() < mostAtOnce) {
        std::optional<Job> job = take();
        if (!job) {
            break;
        }
        const AttachmentId id = job->id;
        if (const auto begun = begin(*std::move(job)); !begun) {
            giveUp(id, begun.error());
        }
    }
}

/// The first that may be tried now.
std::optional<DownloadQueue::Job> DownloadQueue::take()
{
    qint64 soonest = -1;
    for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it) {
        if (it->notBefore.hasExpired()) {
            Job job = *it;
            m_wanted.erase(it);
            return job;
        }
        const qint64 left = it->notBefore.remainingTime();
        soonest = soonest < 0 ? left : std::min(soonest, left);
    }
    if (soonest >= 0) {
        m_later.start(static_cast<int>(soonest));
    }
    return std::nullopt;
}

Result<void> DownloadQueue::begin(Job job)
{
    const AttachmentId id = job.id;
    Running &running = m_running[id];
    running.job = std::move(job);
    const auto attachment = m_stores.attachments.find(id);
    if (!attachment) {
        return attachment.error();
    }
    if (attachment->isHere()) {
        end(id, {});
        return {};
    }
    running.attachment = *attachment;
    running.progress = {id, 0, attachment->bytes, false};
    const auto download = jobFor(running.job, *attachment);
    if (!download) {
        return download.error();
    }
    const auto tell = [this, id](qint64 done, qint64 total) {
        const auto under = m_running.find(id);
        if (under != m_running.end()) {
            under->progress.doneBytes = done;
            under->progress.totalBytes = total;
            Q_EMIT progress(under->progress);
        }
    };
    running.transfer = m_tools.transfers->download(
        *download, this, tell, [this, id](const Result<Downloaded> &done) { onFetched(id, done); });
    Q_EMIT progress(running.progress);
    return {};
}

Result<DownloadJob> DownloadQueue::jobFor(const Job &job, const Attachment &attachment) const
{
    const auto choices = MediaPolicy::choices(m_stores.settings);
    if (!choices) {
        return choices.error();
    }
    DownloadJob download;
    download.sources = attachment.sources;
    download.key = attachment.key;
    download.iv = attachment.iv;
    download.bytes = attachment.bytes;
    download.sha256 = attachment.sha256;
    download.cipherSha256 = attachment.cipherSha256;
    download.mostBytes = job.asked ? mostBytes : choices->upToBytes;
    download.caFile = m_tools.caFile;
    return download;
}

void DownloadQueue::onFetched(AttachmentId id, const Result<Downloaded> &done)
{
    const auto running = m_running.find(id);
    if (running == m_running.end()) {
        if (done) { // cancelled at the last moment
            discard(done->stored.name);
        }
        return;
    }
    running->transfer = 0;
    NL_FAILPOINT("download-fetched");
    if (done) {
        lookInto(id, *done);
    } else {
        giveUp(id, done.error());
    }
}

/// Decoding is for the pool.
void DownloadQueue::lookInto(AttachmentId id, const Downloaded &fetched)
{
    Attachment found = m_running[id].attachment;
    found.localName = fetched.stored.name;
    found.localKey = fetched.stored.key;
    found.bytes = fetched.stored.bytes;
    if (found.mediaType.isEmpty()) {
        found.mediaType = fetched.mediaType;
    }
    if (found.kind != AttachmentKind::Photo || m_tools.pool == nullptr) {
        settle(id, found);
        return;
    }
    const QPointer<DownloadQueue> self(this);
    m_tools.pool->start([self, id, found, folder = m_tools.folder] {
        const Attachment seen = examined(folder, found);
        QMetaObject::invokeMethod(
            self.data(),
            [self, id, seen] {
                if (self) {
                    self->settle(id, seen);
                }
            },
            Qt::QueuedConnection);
    });
}

void DownloadQueue::settle(AttachmentId id, const Attachment &found)
{
    const auto stored = write(id, [&](Transaction &tx) {
        return m_stores.attachments.setLocal(tx, id, found, m_stores.clock.nowMs());
    });
    if (!stored) {
        discard(found.localName); // the message is gone, or the disk is full
        giveUp(id, stored.error());
        return;
    }
    NL_FAILPOINT("download-stored");
    makeRoom(id);
    end(id, {});
}

/// Tried again later if that may help and nobody asked; else its failure is shown.
void DownloadQueue::giveUp(AttachmentId id, const Error &error)
{
    qCInfo(logSync) << "not fetched:" << error.name() << error.detail;
    Job job = m_running.value(id).job;
    if (error.code != ErrorCode::Cancelled && error.retryable() && !job.asked
        && ++job.failures < triesUnasked) {
        const int wait =
            std::min(m_timing.retryMs << (2 * (job.failures - 1)), m_timing.retryMaxMs);
        job.notBefore = QDeadlineTimer(wait);
        m_running.remove(id);
        m_wanted.append(std::move(job));
        Q_EMIT ended(id);
        schedule();
        return;
    }
    if (error.code != ErrorCode::NotFound) {
        const auto noted = write(
            id, [&](Transaction &tx) { return m_stores.attachments.setFailure(tx, id, error); });
        if (!noted && noted.error().code != ErrorCode::NotFound) {
            Q_EMIT failed(noted.error());
        }
    }
    end(id, error);
    if (job.asked && error.code == ErrorCode::FileGone) {
        Q_EMIT gone(id);
    }
}

void DownloadQueue::end(AttachmentId id, const Result<void> &result)
{
    const QList<Reply<void>> replies = m_running.take(id).job.replies;
    Q_EMIT ended(id);
    for (const Reply<void> &reply : replies) {
        reply(result);
    }
    schedule();
}

Result<void> DownloadQueue::write(AttachmentId id,
                                  const std::function<Result<void>(Transaction &)> &change)
{
    const auto message = m_stores.attachments.messageOf(id);
    if (!message) {
        return message.error();
    }
    return writeMessage(m_stores, *message, m_sink,
                        [&](Transaction &tx, ChangeBatch &) { return change(tx); });
}

/// The cache is bounded: what was looked at longest ago goes, and can be fetched again. Not what
/// was just fetched, though it is the only one: somebody waits for it.
void DownloadQueue::makeRoom(AttachmentId fetched)
{
    const auto choices = MediaPolicy::choices(m_stores.settings);
    const auto spare = choices ? m_stores.attachments.dispensable(choices->cacheBytes, fetched)
                               : Result<QList<AttachmentId>>(choices.error());
    if (!spare) {
        Q_EMIT failed(spare.error());
        return;
    }
    if (const auto forgotten = forget(*spare); !forgotten) {
        Q_EMIT failed(forgotten.error());
    }
}

Result<void> DownloadQueue::forget(const QList<AttachmentId> &attachments)
{
    for (const AttachmentId id : attachments) {
        const auto forgotten =
            write(id, [&](Transaction &tx) { return m_stores.attachments.forgetLocal(tx, id); });
        if (!forgotten) {
            return forgotten;
        }
    }
    schedule();
    return {};
}

/// What the store let go of.
void DownloadQueue::removeGarbage()
{
    const auto names = m_stores.attachments.garbage();
    if (!names) {
        Q_EMIT failed(names.error());
        return;
    }
    if (names->isEmpty()) {
        return;
    }
    QStringList gone;
    for (const QString &name : *names) {
        if (const auto removed = m_tools.folder.remove(name)) {
            gone.append(name);
        } else {
            qCWarning(logSync) << "not removed:" << removed.error().detail; // at the next start
        }
    }
    Transaction tx(m_stores.writer);
    Result<void> noted = tx.begun();
    if (noted) {
        noted = m_stores.attachments.forgetGarbage(tx, gone);
    }
    if (noted) {
        noted = tx.commit();
    }
    if (!noted) {
        Q_EMIT failed(noted.error());
    }
}

void DownloadQueue::discard(const QString &name) const
{
    if (const auto removed = m_tools.folder.remove(name); !removed) {
        qCWarning(logSync) << "not removed:" << removed.error().detail;
    }
}

QList<TransferProgress> DownloadQueue::running() const
{
    QList<TransferProgress> all;
    for (const Running &running : m_running) {
        all.append(running.progress);
    }
    return all;
}

} // namespace Ninelives
