// SPDX-License-Identifier: GPL-3.0-or-later
// What is wanted, and how it ends; who has a place meanwhile is in DownloadPlaces.cpp.
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

/// So many of the newest messages with files are looked at again when a stream comes up.
constexpr int newestLookedAt = 200;
/// What nobody asked for is tried so often in one stream: within two hours, as each pause is four
/// times as long as the one before.
constexpr int triesUnasked = 7;
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
        job.failures = 0;
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
    for (const Attachment &attachment : message.attachments) {
        if (attachment.isHere() || !attachment.isUploaded() || attachment.failed
            || isKnown(attachment.id)) {
            continue;
        }
        const auto before = m_stores.attachments.wasHere(attachment.id);
        const auto comes = comesByItself(message, attachment);
        if (!before || !comes) {
            Q_EMIT failed(before ? comes.error() : before.error());
            return;
        }
        if (*comes && !*before) {
            m_wanted.append(Job{attachment.id, false, 0, 0, {}, {}});
        }
    }
}

Result<bool> DownloadQueue::comesByItself(const Message &message,
                                          const Attachment &attachment) const
{
    const auto choices = MediaPolicy::choices(m_stores.settings);
    const bool metered = m_tools.metered && m_tools.metered();
    return choices ? MediaPolicy::fetches(m_stores, *choices, message, attachment, metered)
                   : choices.error();
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
        // Perhaps it has only been waiting, behind what other accounts fetch.
        if (running->bounded && running->transfer != 0 && running->progress.doneBytes == 0) {
            m_tools.transfers->cancel(running->transfer);
            beginForUser(attachment);
        }
        return;
    }
    Job job{attachment, true, 0, 0, {}, {}};
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
    beginReady();
    lookAgainLater();
}

// ---- One of them ----

Result<void> DownloadQueue::begin(Job job)
{
    const AttachmentId id = job.id;
    Running &running = m_running[id];
    running.job = std::move(job);
    const auto attachment = m_stores.attachments.find(id);
    if (!attachment) {
        return attachment.error();
    }
    const auto wanted = isStillWanted(running.job, *attachment);
    if (!wanted) {
        return wanted.error();
    }
    if (!*wanted) {
        end(id, {});
        return {};
    }
    running.attachment = *attachment;
    running.progress = {id, 0, attachment->bytes, false};
    running.bounded = !running.job.asked;
    running.number = ++m_begun;
    beginTurn(running);
    const auto download = jobFor(running.job, *attachment);
    if (!download) {
        return download.error();
    }
    const quint64 number = running.number;
    const auto tell = [this, id, number](qint64 done, qint64 total) {
        const auto under = m_running.find(id);
        if (under != m_running.end() && under->number == number) {
            under->progress.doneBytes = done;
            under->progress.totalBytes = total;
            under->turnBytes = std::min(under->turnBytes, done); // less: of another source
            Q_EMIT progress(under->progress);
        }
    };
    running.transfer = m_tools.transfers->download(
        *download, this, tell,
        [this, id, number](const Result<Downloaded> &done) { onFetched(id, number, done); });
    Q_EMIT progress(running.progress);
    return {};
}

/// Since it was queued the network may have changed, or what the user allows. The next stream looks
/// again at what is not wanted now.
Result<bool> DownloadQueue::isStillWanted(const Job &job, const Attachment &attachment) const
{
    if (job.asked || attachment.isHere()) {
        return !attachment.isHere();
    }
    const auto id = m_stores.attachments.messageOf(attachment.id);
    if (!id) {
        return id.error();
    }
    const auto message = m_stores.messages.find(*id);
    return message ? comesByItself(*message, attachment) : message.error();
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
    download.urgent = job.asked;
    download.lane = quint64(m_stores.account.value);
    download.caFile = m_tools.caFile;
    return download;
}

void DownloadQueue::onFetched(AttachmentId id, quint64 number, const Result<Downloaded> &done)
{
    const auto running = m_running.find(id);
    if (running == m_running.end() || running->number != number) {
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
    if (error.code == ErrorCode::TooLarge && m_running.value(id).bounded) {
        leaveToUser(id);
        return;
    }
    const bool asked = m_running.value(id).job.asked;
    if (!asked && error.retryable()) {
        tryLater(id, error);
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
    if (asked && error.code == ErrorCode::FileGone) {
        Q_EMIT gone(id);
    }
}

/// What was tried in vain so often has no failure either, which would keep it away for good: the
/// next stream finds it again.
void DownloadQueue::tryLater(AttachmentId id, const Error &error)
{
    Job &job = m_running[id].job;
    if (++job.failures >= triesUnasked) {
        end(id, error);
        return;
    }
    job.notBefore = QDeadlineTimer(m_timing.retryMs << (2 * (job.failures - 1)));
    m_wanted.append(m_running.take(id).job);
    Q_EMIT ended(id);
    schedule();
}

/// Larger than what comes by itself, which nobody knew before: no failure, but it waits for a click
/// from now on, as what was here once does. After a click in the meantime it is fetched whole.
void DownloadQueue::leaveToUser(AttachmentId id)
{
    if (m_running.value(id).job.asked) {
        beginForUser(id);
        return;
    }
    const auto noted = write(id, [&](Transaction &tx) {
        return m_stores.attachments.touch(tx, id, m_stores.clock.nowMs());
    });
    if (!noted && noted.error().code != ErrorCode::NotFound) {
        Q_EMIT failed(noted.error());
    }
    end(id, {});
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
