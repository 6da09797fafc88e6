// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media/UploadQueue.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/MessageWrite.h"
#include "core/sync/SyncStores.h"
#include "core/sync/media/UploadRules.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

bool hasToGoUp(const Attachment &attachment)
{
    return !attachment.isUploaded();
}

} // namespace

UploadQueue::UploadQueue(SyncStores &stores, UploadPort &port, const MediaTools &tools,
                         ChangeSink sink, const SyncTiming &timing, QObject *parent)
    : QObject(parent), m_stores(stores), m_port(port), m_tools(tools), m_ledger(stores),
      m_sink(std::move(sink)), m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &UploadQueue::wake);
    if (const auto limit = m_stores.settings.get(limitSetting()); limit && *limit) {
        m_limit = (*limit)->toLongLong();
    }
}

QString UploadQueue::limitSetting() const
{
    return u"uploads.limit.%1"_s.arg(m_stores.account.value);
}

/// To be told before somebody tries.
void UploadQueue::learnLimit()
{
    const QPointer<UploadQueue> self(this);
    m_port.service([self](const Result<UploadService> &service) {
        if (self && service) {
            self->rememberLimit(service->maxBytes);
        }
    });
}

void UploadQueue::rememberLimit(qint64 bytes)
{
    if (bytes == std::exchange(m_limit, bytes)) {
        return;
    }
    Transaction tx(m_stores.writer);
    Result<void> kept = tx.begun();
    if (kept) {
        kept = m_stores.settings.set(tx, limitSetting(), QByteArray::number(bytes));
    }
    if (kept) {
        kept = tx.commit();
    }
    if (!kept) {
        Q_EMIT failed(kept.error());
    }
}

void UploadQueue::streamUp()
{
    m_online = true;
    m_waits.clear();
    learnLimit();
    wake();
}

void UploadQueue::streamDown()
{
    m_online = false; // what is under way goes on: it has a connection of its own
}

void UploadQueue::forgetWaits()
{
    m_waits.clear();
    m_failures.clear();
    wake();
}

void UploadQueue::wake()
{
    if (m_online && !m_scheduled && m_tools.transfers != nullptr) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, &UploadQueue::run, Qt::QueuedConnection);
    }
}

void UploadQueue::run()
{
    m_scheduled = false;
    if (!m_online || m_task) {
        return;
    }
    const auto found = next();
    if (!found) {
        onTrouble(found.error());
    } else if (*found) {
        begin(**found);
    }
}

/// The first file, in the order of the outbox, that no server has and that may be tried now.
Result<std::optional<UploadQueue::Task>> UploadQueue::next()
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    for (const OutboxRow &row : *rows) {
        const bool waiting =
            row.state == OutboxState::Queued || row.state == OutboxState::Preparing;
        if (row.kind != OutboxKind::Message || !waiting) {
            continue;
        }
        const auto message = m_stores.messages.find(row.message);
        if (!message && message.error().code == ErrorCode::NotFound) {
            continue;
        }
        if (!message) {
            return message.error();
        }
        const auto file = std::ranges::find_if(message->attachments, hasToGoUp);
        if (file != message->attachments.end() && !waits(file->id)) {
            return std::optional(Task{row, *file});
        }
    }
    return std::optional<Task>();
}

bool UploadQueue::waits(AttachmentId attachment)
{
    const auto until = m_waits.constFind(attachment);
    if (until == m_waits.cend() || until->hasExpired()) {
        return false;
    }
    if (until->isForever()) {
        return true; // the next stream looks again
    }
    const int left = static_cast<int>(until->remainingTime());
    if (!m_retry.isActive() || m_retry.remainingTime() > left) {
        m_retry.start(left);
    }
    return true;
}

template<typename T>
Reply<T> UploadQueue::forTask(void (UploadQueue::*then)(const T &))
{
    const QPointer<UploadQueue> self(this);
    return [self, turn = m_turn, then](const Result<T> &result) {
        if (!self || self->m_turn != turn || !self->m_task) {
            return;
        }
        if (result) {
            (self.data()->*then)(*result);
        } else {
            self->onFailure(result.error());
        }
    };
}

void UploadQueue::begin(const Task &task)
{
    if (const auto marked = markPreparing(task.row); !marked) {
        onTrouble(marked.error());
        return;
    }
    ++m_turn;
    m_task = task;
    m_progress = {task.attachment.id, 0, task.attachment.bytes, true};
    NL_FAILPOINT("upload-begun");
    m_port.service(forTask<UploadService>(&UploadQueue::askForSlot));
}

Result<void> UploadQueue::markPreparing(const OutboxRow &row)
{
    if (row.state == OutboxState::Preparing) {
        return {};
    }
    return writeMessage(m_stores, row.message, m_sink, [&](Transaction &tx, ChangeBatch &changes) {
        changes.outbox();
        return m_stores.outbox.setState(tx, row.id, OutboxState::Preparing);
    });
}

void UploadQueue::askForSlot(const UploadService &service)
{
    rememberLimit(service.maxBytes);
    const UploadRequest request = uploadRequest(m_task->attachment);
    if (m_limit > 0 && request.bytes > m_limit) {
        onFailure({ErrorCode::TooLarge, QString::number(m_limit)});
        return;
    }
    m_port.slot(request, forTask<UploadSlot>(&UploadQueue::bringUp));
}

void UploadQueue::bringUp(const UploadSlot &slot)
{
    NL_FAILPOINT("upload-slot");
    const UploadJob job = uploadJob(m_task->attachment, slot, m_tools.caFile);
    const auto tell = [this, turn = m_turn](qint64 done, qint64 total) {
        if (m_turn == turn && m_task) {
            m_progress.doneBytes = done;
            m_progress.totalBytes = total;
            Q_EMIT progress(m_progress);
        }
    };
    m_transfer = m_tools.transfers->upload(
        job, this, tell, [this, slot, turn = m_turn](const Result<Uploaded> &done) {
            if (m_turn == turn && m_task) {
                onUploaded(slot, done);
            }
        });
}

void UploadQueue::onUploaded(const UploadSlot &slot, const Result<Uploaded> &done)
{
    m_transfer = 0;
    if (!done) {
        // The detail of TooLarge is the limit; this server only says that there is one.
        const bool tooLarge = done.error().code == ErrorCode::TooLarge;
        onFailure(tooLarge ? Error{ErrorCode::TooLarge, {}} : done.error());
        return;
    }
    NL_FAILPOINT("upload-done");
    if (const auto noted = noteUploaded(slot, done->sha256); !noted) {
        putOff(noted.error()); // brought up once more, when the disk takes it again
    } else {
        m_failures.remove(m_task->attachment.id);
    }
    Q_EMIT answered(true, 0);
    NL_FAILPOINT("upload-noted");
    finish();
    Q_EMIT uploaded();
}

void UploadQueue::finish()
{
    const AttachmentId id = m_task->attachment.id;
    m_task.reset();
    m_transfer = 0;
    Q_EMIT ended(id);
    wake();
}

Result<void> UploadQueue::noteUploaded(const UploadSlot &slot, const QByteArray &sha256)
{
    const MessageId id = m_task->row.message;
    return writeMessage(
        m_stores, id, m_sink, [&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            const QStringList sources{slot.get.toString(QUrl::FullyEncoded)};
            const auto stored =
                m_stores.attachments.setUploaded(tx, m_task->attachment.id, sources, sha256);
            if (!stored) {
                return stored;
            }
            const auto message = m_stores.messages.find(id);
            if (!message) {
                return message.error();
            }
            if (std::ranges::any_of(message->attachments, hasToGoUp)) {
                return {};
            }
            changes.outbox();
            return m_stores.outbox.setState(tx, m_task->row.id, OutboxState::Queued);
        });
}

void UploadQueue::onFailure(const Error &error)
{
    m_transfer = 0;
    const AttachmentId id = m_task->attachment.id;
    const UploadVerdict verdict =
        uploadVerdict(error.code, ++m_failures[id], m_timing.retryMs, m_timing.retryMaxMs);
    qCInfo(logSync) << "not brought up:" << error.name() << error.detail;
    if (verdict.then == UploadVerdict::Then::NextStream) {
        --m_failures[id];
        m_waits.insert(id, QDeadlineTimer(QDeadlineTimer::Forever));
        finish();
        return;
    }
    tellService(error, verdict);
    const bool ask = verdict.then == UploadVerdict::Then::AskUser;
    if (ask) {
        m_failures.remove(id);
    } else {
        m_waits.insert(id, QDeadlineTimer(verdict.waitMs));
    }
    if (const auto noted = noteFailure(error, ask); !noted) {
        putOff(noted.error());
    }
    finish();
}

/// Tells whether the place for files is why, and not this file.
void UploadQueue::tellService(const Error &error, const UploadVerdict &verdict)
{
    const bool service = verdict.then == UploadVerdict::Then::Again
        || error.code == ErrorCode::UploadRefused || error.code == ErrorCode::RemoteRefused
        || error.code == ErrorCode::NotAllowed;
    if (service) {
        const bool again = verdict.then == UploadVerdict::Then::Again;
        Q_EMIT answered(false, again ? m_stores.clock.nowMs() + verdict.waitMs : 0);
    }
}

/// What became of the file could not be stored: it is not tried again at once.
void UploadQueue::putOff(const Error &error)
{
    m_waits.insert(m_task->attachment.id, QDeadlineTimer(m_timing.retryMs));
    onTrouble(error);
}

Result<void> UploadQueue::noteFailure(const Error &error, bool ask)
{
    return writeMessage(m_stores, m_task->row.message, m_sink,
                        [&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
                            const auto noted =
                                m_stores.attachments.setFailure(tx, m_task->attachment.id, error);
                            if (!noted || !ask) {
                                return noted;
                            }
                            return m_ledger.apply(tx, m_task->row, OutboxEvent::NotUploadable,
                                                  changes, error.code, error.detail);
                        });
}

void UploadQueue::drop(MessageId message)
{
    if (!m_task || m_task->row.message != message) {
        return;
    }
    if (m_transfer != 0) {
        m_tools.transfers->cancel(m_transfer);
    }
    ++m_turn;
    m_failures.remove(m_task->attachment.id);
    finish();
}

std::optional<TransferProgress> UploadQueue::running() const
{
    return m_task ? std::optional(m_progress) : std::nullopt;
}

/// A message that was removed meanwhile is no trouble.
void UploadQueue::onTrouble(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        wake();
        return;
    }
    qCWarning(logSync) << "uploads:" << error.name() << error.detail;
    m_retry.start(m_timing.retryMs);
    Q_EMIT failed(error);
}

} // namespace Ninelives
