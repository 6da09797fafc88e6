// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PictureFile.h"

#include "ui/media/SmallPicture.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrent/QtConcurrentRun>

namespace Ninelives::PictureFile {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr qint64 largestFile = 40'000'000;

Result<QByteArray> prepared(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    if (file.size() > largestFile) {
        return Error{ErrorCode::TooLarge, {}};
    }
    const QByteArray picture = SmallPicture::prepared(file.read(largestFile));
    return picture.isEmpty() ? Result<QByteArray>(Error{ErrorCode::Malformed, {}})
                             : Result<QByteArray>(picture);
}

} // namespace

QFuture<Result<QByteArray>> prepare(const QUrl &file)
{
    return QtConcurrent::run(prepared, file.isLocalFile() ? file.toLocalFile() : QString());
}

QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return Words::tr("This picture is too large. Choose one under 40 MB.");
    case ErrorCode::Malformed:
        return Words::tr("This is no picture that can be used. Choose a PNG or a JPEG.");
    default:
        return Words::tr("This file can’t be read. Choose another one.");
    }
}

} // namespace Ninelives::PictureFile
