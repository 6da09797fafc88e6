// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/AttachmentPictures.h"

#include "ui/media/SmallPicture.h"

#include <QMutexLocker>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPreviews = 2000;
constexpr int mostKiB = 32 * 1024;
constexpr int largestKept = 1024; // pixels: what the viewer shows is not kept beside it

} // namespace

AttachmentPictures::Cache::Cache() : previews(mostPreviews), images(mostKiB) {}

QImage AttachmentPictures::Cache::image(const QString &key)
{
    const QMutexLocker locked(&lock);
    const QImage *found = images.object(key);
    return found ? *found : QImage();
}

void AttachmentPictures::Cache::keep(const QString &key, const QImage &image)
{
    if (!image.isNull() && image.width() <= largestKept && image.height() <= largestKept) {
        const QMutexLocker locked(&lock);
        images.insert(key, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
    }
}

AttachmentPictures::AttachmentPictures(QObject *parent)
    : QObject(parent), m_cache(std::make_shared<Cache>())
{}

void AttachmentPictures::rememberPreview(AttachmentId attachment, const QByteArray &encoded)
{
    if (!encoded.isEmpty() && encoded.size() <= Attachment::maxPreviewBytes) {
        const QMutexLocker locked(&m_cache->lock);
        m_cache->previews.insert(attachment.value, new QByteArray(encoded));
    }
}

QByteArray AttachmentPictures::preview(AttachmentId attachment) const
{
    const QMutexLocker locked(&m_cache->lock);
    const QByteArray *found = m_cache->previews.object(attachment.value);
    return found ? *found : QByteArray();
}

QFuture<QImage> AttachmentPictures::load(AttachmentId attachment, int longSide,
                                         const Unwanted &unwanted)
{
    const QString key = u"%1/%2"_s.arg(attachment.value).arg(longSide);
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    const auto finish = [promise](const QImage &image) {
        promise->addResult(image);
        promise->finish();
    };
    const QImage known = m_cache->image(key);
    if (!known.isNull()) {
        finish(known);
        return promise->future();
    }
    // The engine is asked on its own thread, the bytes are decoded on the pool.
    QMetaObject::invokeMethod(this, [this, job = Job{attachment, longSide, key, unwanted, finish}] {
        m_waiting.append(job);
        next();
    });
    return promise->future();
}

void AttachmentPictures::next()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty()) {
        const Job job = m_waiting.takeLast();
        if (!m_engine || (job.unwanted && *job.unwanted)) {
            job.finish({});
        } else {
            begin(job);
        }
    }
}

void AttachmentPictures::begin(const Job &job)
{
    ++m_running;
    const auto done = [this] {
        --m_running;
        next();
    };
    m_engine->media()
        .picture(job.attachment, job.longSide)
        .then(QThreadPool::globalInstance(),
              [cache = m_cache, job](const Result<QByteArray> &encoded) {
                  const QImage image =
                      encoded ? SmallPicture::whole(*encoded, job.longSide) : QImage();
                  cache->keep(job.key, image);
                  job.finish(image);
              })
        .onCanceled([finish = job.finish] { finish({}); })
        .then(this, done);
}

} // namespace Ninelives
