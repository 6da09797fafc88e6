// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ClipboardFiles.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>

#include <array>
#include <utility>

namespace Ninelives::ClipboardFiles {

using namespace Qt::StringLiterals;

namespace {

/// As they lie on the clipboard, before Qt has decoded anything: a moving picture keeps moving.
constexpr std::array pictureTypes{
    std::pair{"image/gif"_L1, "gif"_L1},
    std::pair{"image/webp"_L1, "webp"_L1},
    std::pair{"image/png"_L1, "png"_L1},
    std::pair{"image/jpeg"_L1, "jpg"_L1},
};

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QList<OutgoingFile> fromUrls(const QList<QUrl> &urls)
{
    QList<OutgoingFile> files;
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && !QFileInfo(url.toLocalFile()).isDir()) {
            OutgoingFile file;
            file.path = url.toLocalFile();
            files.append(file);
        }
    }
    return files;
}

QList<OutgoingFile> fromMimeData(const QMimeData &data, const QString &name)
{
    const QList<OutgoingFile> files =
        data.hasUrls() ? fromUrls(data.urls()) : QList<OutgoingFile>();
    if (!files.isEmpty() || data.hasText()) {
        return files;
    }
    OutgoingFile picture;
    for (const auto &[type, suffix] : pictureTypes) {
        picture.data = data.data(type);
        if (!picture.data.isEmpty()) {
            picture.name = u"%1.%2"_s.arg(name, suffix);
            return {picture};
        }
    }
    const QImage image = data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage();
    if (image.isNull()) {
        return {};
    }
    picture.data = asPng(image);
    picture.name = u"%1.png"_s.arg(name);
    return {picture};
}

} // namespace Ninelives::ClipboardFiles
