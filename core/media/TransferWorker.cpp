// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/TransferWorker.h"

#include "core/media/Download.h"
#include "core/media/Upload.h"
#include "core/transport/TlsTrust.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {
/// For each way, so that a slow server does not hold up all. Less than the six connections that Qt
/// makes to one host: a task that waited for one of those would look as if it could not connect.
constexpr qsizetype atOnce = 3;
/// What drips for one account does not keep back all that another wants.
constexpr qsizetype atOnceIfFirst = 4;
/// What somebody waits for does not wait for either of them.
constexpr qsizetype atOnceIfUrgent = 5;
} // namespace

TransferWorker::TransferWorker(MediaFolder folder, const TransferTiming &timing)
    : m_folder(std::move(folder)), m_timing(timing)
{}

TransferWorker::~TransferWorker()
{
    m_tasks.clear(); // before the network that they use
}

void TransferWorker::upload(Id id, const UploadJob &job, const Recipient &recipient,
                            const FileTransfers::Progress &progress,
                            const FileTransfers::Done<Uploaded> &done)
{
    add(id, Way::Up,
        std::make_unique<Upload>(job, m_folder, trust(job.caFile).tls, m_timing,
                                 posted(id, recipient, progress),
                                 [recipient, done](const Result<Uploaded> &result) {
                                     recipient.postLast([done, result] { done(result); });
                                 }));
}

void TransferWorker::download(Id id, const DownloadJob &job, const Recipient &recipient,
                              const FileTransfers::Progress &progress,
                              const FileTransfers::Done<Downloaded> &done)
{
    Trust &used = trust(job.caFile);
    if (!used.network) {
        used.network = std::make_unique<QNetworkAccessManager>();
        used.network->setProxy(QNetworkProxy::NoProxy); // as the stream does
    }
    add(id, Way::Down,
        std::make_unique<Download>(
            job, m_folder, *used.network, used.tls, m_timing, posted(id, recipient, progress),
            [recipient, done, folder = m_folder](const Result<Downloaded> &result) {
                const bool heard = recipient.postLast([done, result] { done(result); });
                if (!heard && result) {
                    // Nobody knows its key.
                    static_cast<void>(folder.remove(result->stored.name));
                }
            }),
        job.lane, job.urgent);
}

FileTransfers::Progress TransferWorker::posted(Id id, const Recipient &recipient,
                                               const FileTransfers::Progress &progress)
{
    return [this, id, recipient, progress](qint64 doneBytes, qint64 totalBytes) {
        const bool heard = recipient.post([progress, doneBytes, totalBytes] {
            if (progress) {
                progress(doneBytes, totalBytes);
            }
        });
        if (!heard) {
            // Later: the task that tells us is in the middle of something.
            QMetaObject::invokeMethod(this, [this, id] { cancel(id); }, Qt::QueuedConnection);
        }
    };
}

void TransferWorker::add(Id id, Way way, std::unique_ptr<TransferTask> task, quint64 lane,
                         bool urgent)
{
    // Queued: it may end within a call of its own.
    connect(
        task.get(), &TransferTask::ended, this, [this, id] { ended(id); }, Qt::QueuedConnection);
    m_tasks.insert_or_assign(id, Task{way, std::move(task), lane, urgent, false});
    startNext(way);
}

void TransferWorker::cancel(Id id)
{
    if (const auto found = m_tasks.find(id); found != m_tasks.end()) {
        found->second.task->fail({ErrorCode::Cancelled, {}});
    }
}

void TransferWorker::ended(Id id)
{
    const auto found = m_tasks.find(id);
    const Way way = found->second.way;
    m_tasks.erase(found);
    startNext(way);
}

/// How many may be under way once it is.
qsizetype TransferWorker::placesFor(const Task &task) const
{
    if (task.urgent) {
        return atOnceIfUrgent;
    }
    const bool first = std::none_of(m_tasks.begin(), m_tasks.end(), [&task](const auto &entry) {
        const Task &other = entry.second;
        return other.started && other.way == task.way && other.lane == task.lane;
    });
    return first ? atOnceIfFirst : atOnce;
}

/// Whoever has the most places, and of those who asked first.
void TransferWorker::startNext(Way way)
{
    qsizetype running = 0;
    qsizetype places = 0;
    Task *next = nullptr;
    for (auto &[id, task] : m_tasks) {
        if (task.way != way) {
            continue;
        }
        if (task.started) {
            ++running;
        } else if (const qsizetype most = placesFor(task); most > places) {
            places = most;
            next = &task;
        }
    }
    if (next != nullptr && running < places) {
        next->started = true;
        next->task->start();
    }
}

TransferWorker::Trust &TransferWorker::trust(const QString &caFile)
{
    const auto [entry, added] = m_trust.try_emplace(caFile);
    if (added) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        if (!caFile.isEmpty()) {
            tls.setCaCertificates(TlsTrust::authorities(caFile));
        }
        entry->second.tls = tls;
    }
    return entry->second;
}

} // namespace Ninelives
