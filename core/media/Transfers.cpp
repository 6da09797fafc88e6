// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Transfers.h"

#include "core/media/TransferWorker.h"

#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Ninelives {

struct Transfers::Private {
    QThread thread;
    TransferWorker *worker = nullptr; ///< of the thread, and deleted at its end
    std::shared_ptr<std::atomic_bool> open = std::make_shared<std::atomic_bool>(true);
    std::atomic<Id> lastId = 0;
};

Transfers::Transfers(MediaFolder folder, const TransferTiming &timing, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->worker = new TransferWorker(std::move(folder), timing);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(u"transfers"_s);
    d->thread.start();
}

Transfers::~Transfers()
{
    *d->open = false;
    d->thread.quit();
    d->thread.wait();
}

Transfers::Id Transfers::upload(const UploadJob &job, QObject *context, Progress progress,
                                Done<Uploaded> done)
{
    const Id id = ++d->lastId;
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker, id, job, recipient = Recipient(context, d->open),
         progress = std::move(progress),
         done = std::move(done)] { worker->upload(id, job, recipient, progress, done); },
        Qt::QueuedConnection);
    return id;
}

Transfers::Id Transfers::download(const DownloadJob &job, QObject *context, Progress progress,
                                  Done<Downloaded> done)
{
    const Id id = ++d->lastId;
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker, id, job, recipient = Recipient(context, d->open),
         progress = std::move(progress),
         done = std::move(done)] { worker->download(id, job, recipient, progress, done); },
        Qt::QueuedConnection);
    return id;
}

void Transfers::cancel(Id id)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, id] { worker->cancel(id); }, Qt::QueuedConnection);
}

} // namespace Ninelives
