// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/AttachmentProviders.h"

#include "ui/media/RoundedPicture.h"
#include "ui/media/SmallPicture.h"

#include <QMutex>
#include <QMutexLocker>
#include <QStringList>
#include <QThreadPool>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int largestSide = 4096;

/// What an address asks for.
struct Wanted {
    AttachmentId attachment;
    int longSide = 0; ///< of the whole picture, at most
    QSize box; ///< … or cropped to this
    RoundedPicture::Corners corners;
};

/// How large the photo must be to fill the box when it is cropped and its shape is not known.
int sideFor(const QSize &box)
{
    return std::min(largestSide, 2 * std::max(box.width(), box.height()));
}

Wanted wantedOf(const QString &id)
{
    const QStringList parts = id.split(u'/');
    Wanted wanted;
    wanted.attachment = AttachmentId{parts.value(0).toLongLong()};
    const QStringList sides = parts.value(1).split(u'x');
    if (sides.size() == 2) {
        wanted.box = QSize(std::clamp(sides.at(0).toInt(), 1, largestSide),
                           std::clamp(sides.at(1).toInt(), 1, largestSide));
    } else {
        wanted.longSide = std::clamp(sides.value(0).toInt(), 1, largestSide);
    }
    if (parts.size() > 3) {
        wanted.longSide = std::clamp(parts.at(3).toInt(), 1, largestSide);
    } else if (!wanted.box.isEmpty()) {
        wanted.longSide = sideFor(wanted.box);
    }
    wanted.corners = RoundedPicture::corners(parts.value(2));
    return wanted;
}

/// Answers once; forgotten by the job when Qt Quick deletes it first.
class Response : public QQuickImageResponse
{
public:
    /// The way from a job to the response, valid on any thread.
    struct Link {
        QMutex lock;
        Response *response = nullptr;
    };

    Response() : m_link(std::make_shared<Link>()) { m_link->response = this; }
    ~Response() override
    {
        const QMutexLocker locked(&m_link->lock);
        m_link->response = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Response)

    [[nodiscard]] std::shared_ptr<Link> link() const { return m_link; }
    [[nodiscard]] const AttachmentPictures::Unwanted &unwanted() const { return m_unwanted; }
    /// It has scrolled out of sight; the answer still comes, sooner and empty.
    void cancel() override { *m_unwanted = true; }
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

    static void answer(const std::shared_ptr<Link> &link, const QImage &image)
    {
        const QMutexLocker locked(&link->lock);
        if (link->response) {
            link->response->m_image = image;
            Q_EMIT link->response->finished();
        }
    }

private:
    std::shared_ptr<Link> m_link;
    AttachmentPictures::Unwanted m_unwanted = std::make_shared<std::atomic_bool>(false);
    QImage m_image;
};

} // namespace

AttachmentImageProvider::AttachmentImageProvider(std::shared_ptr<AttachmentPictures> pictures)
    : m_pictures(std::move(pictures))
{}

QQuickImageResponse *AttachmentImageProvider::requestImageResponse(const QString &id, const QSize &)
{
    auto *response = new Response;
    const Wanted wanted = wantedOf(id);
    m_pictures->load(wanted.attachment, wanted.longSide, response->unwanted())
        .then(
            QThreadPool::globalInstance(), [link = response->link(), wanted](const QImage &image) {
                Response::answer(link,
                                 image.isNull() || wanted.box.isEmpty()
                                     ? image
                                     : RoundedPicture::cropped(image, wanted.box, wanted.corners));
            });
    return response;
}

PreviewImageProvider::PreviewImageProvider(std::shared_ptr<AttachmentPictures> pictures)
    : QQuickImageProvider(QQuickImageProvider::Image), m_pictures(std::move(pictures))
{}

QImage PreviewImageProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const Wanted wanted = wantedOf(id);
    const QImage tiny = SmallPicture::tiny(m_pictures->preview(wanted.attachment));
    const QImage image = tiny.isNull() || wanted.box.isEmpty()
        ? QImage()
        : RoundedPicture::cropped(tiny, wanted.box, wanted.corners);
    if (size) {
        *size = image.size();
    }
    return image;
}

} // namespace Ninelives
