// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MediaSentences.h"

#include "ui/text/MessageFormatter.h"
#include "ui/text/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Ninelives::Sentences {

using namespace Qt::StringLiterals;

namespace {

struct MediaWords {
    Q_DECLARE_TR_FUNCTIONS(MediaSentences)
};

constexpr double step = 1024;
constexpr qsizetype longestName = 80;

/// With one digit behind the point where that says something.
QString number(double value, const QLocale &locale)
{
    const double rounded = std::round(value * 10) / 10;
    const bool whole = value >= 100 || rounded == std::floor(rounded);
    return locale.toString(whole ? std::round(value) : rounded, 'f', whole ? 0 : 1);
}

struct Unit {
    double divisor = 1;
    QString name;
};

Unit unitOf(qint64 bytes)
{
    if (bytes < 1000) {
        return {1, MediaWords::tr("%1 B", "bytes")};
    }
    if (double(bytes) < 1000 * step) {
        return {step, MediaWords::tr("%1 KB")};
    }
    if (double(bytes) < 1000 * step * step) {
        return {step * step, MediaWords::tr("%1 MB")};
    }
    return {step * step * step, MediaWords::tr("%1 GB")};
}

QString counted(int photos, int files)
{
    if (files == 0) {
        return photos == 1 ? MediaWords::tr("Photo") : MediaWords::tr("%n photos", nullptr, photos);
    }
    return MediaWords::tr("%n files", nullptr, photos + files);
}

bool isPhoto(const Attachment &attachment)
{
    return attachment.kind == AttachmentKind::Photo;
}

QString tooLarge(const QString &host, qint64 limit, const QLocale &locale)
{
    return limit > 0 ? MediaWords::tr("Larger than %1 takes (%2).").arg(host, size(limit, locale))
                     : MediaWords::tr("Larger than %1 takes.").arg(host);
}

QString tooManyPixels()
{
    return MediaWords::tr(
        "This picture is too large to be prepared, so its place and camera can’t be taken out.");
}

} // namespace

QString size(qint64 bytes, const QLocale &locale)
{
    const Unit unit = unitOf(bytes);
    const double value = double(std::max<qint64>(bytes, 0)) / unit.divisor;
    // Tenths of a kilobyte tell nobody anything.
    return unit.name.arg(unit.divisor <= step ? locale.toString(qint64(std::round(value)))
                                              : number(value, locale));
}

QString sizeDone(qint64 done, qint64 total, const QLocale &locale)
{
    if (total <= 0) {
        return size(done, locale);
    }
    const Unit unit = unitOf(total);
    const double value = double(std::clamp<qint64>(done, 0, total)) / unit.divisor;
    return MediaWords::tr("%1 of %2", "how much of a file has been sent")
        .arg(unit.divisor <= step ? locale.toString(qint64(std::round(value)))
                                  : number(value, locale),
             size(total, locale));
}

QString duration(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(ms, 0) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

QString attachments(const QList<Attachment> &attachments)
{
    if (attachments.isEmpty()) {
        return {};
    }
    const int photos = int(std::ranges::count_if(attachments, isPhoto));
    const int files = int(attachments.size()) - photos;
    if (files != 1 || photos > 0) {
        return counted(photos, files);
    }
    const Attachment &only = attachments.first();
    if (only.kind == AttachmentKind::Voice) {
        return only.durationMs > 0
            ? MediaWords::tr("Voice message, %1").arg(duration(only.durationMs))
            : MediaWords::tr("Voice message");
    }
    const QString name = MessageFormatter::toPreview(only.name, longestName);
    return name.isEmpty() ? MediaWords::tr("File") : name;
}

QString preview(const Message &message)
{
    const QString text = MessageFormatter::toPreview(message.body);
    const QString what = attachments(message.attachments);
    if (what.isEmpty()) {
        return text;
    }
    return text.isEmpty() ? what
                          : MediaWords::tr("%1: %2", "4 photos, and their caption").arg(what, text);
}

QString uploadFailure(const Attachment &attachment, const QString &provider, const QLocale &locale)
{
    const QString host = MessageFormatter::isolated(provider);
    switch (attachment.failure) {
    case ErrorCode::TooLarge:
        return tooLarge(host, attachment.failureText.toLongLong(), locale);
    case ErrorCode::NoUploadService:
        return MediaWords::tr("%1 does not offer photo sending.").arg(host);
    case ErrorCode::UploadRefused:
        return MediaWords::tr("%1 does not take this kind of file.").arg(host);
    case ErrorCode::NotAllowed:
        return MediaWords::tr("%1 does not let this account send photos and files.").arg(host);
    case ErrorCode::StorageFull:
        return MediaWords::tr("Your upload space at %1 is full at the moment.").arg(host);
    case ErrorCode::Stalled:
        return MediaWords::tr("It stopped on the way to %1.").arg(host);
    case ErrorCode::TransferBroken:
        return MediaWords::tr("The connection broke on the way to %1.").arg(host);
    case ErrorCode::FileGone:
        return isPhoto(attachment)
            ? MediaWords::tr("The photo is no longer at its place on this computer.")
            : MediaWords::tr("The file is no longer at its place on this computer.");
    case ErrorCode::UnknownPicture:
        return MediaWords::tr(
            "This picture is damaged, so its place and camera can’t be taken out.");
    case ErrorCode::PictureTooLarge:
        return tooManyPixels();
    case ErrorCode::InsecureLink:
        return MediaWords::tr("%1 only has an unprotected place for this. Nothing was sent to it.")
            .arg(host);
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateWrongHost:
        return MediaWords::tr(
                   "Something answers in place of %1’s store for files. Nothing was sent "
                   "to it.")
            .arg(host);
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
        return MediaWords::tr("The certificate of %1’s store for files ran out. Nothing was sent.")
            .arg(host);
    case ErrorCode::DiskFull:
        return MediaWords::tr("The disk is full, so this can’t be prepared.");
    case ErrorCode::Timeout:
    case ErrorCode::NotConnected:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NetworkUnreachable:
        return MediaWords::tr("The store for files of %1 does not answer.").arg(host);
    default:
        return MediaWords::tr("This could not be sent.");
    }
}

QString fetchFailure(const Attachment &attachment, const QString &name)
{
    const QString who = MessageFormatter::isolated(name);
    switch (attachment.failure) {
    case ErrorCode::FileGone:
        return MediaWords::tr("No longer on the server. Ask %1 to send it again.").arg(who);
    case ErrorCode::FileAwaited:
        return MediaWords::tr("No longer on the server. Another device that has it was asked.");
    case ErrorCode::NotWhatWasSent:
        return isPhoto(attachment)
            ? MediaWords::tr("This photo does not match what %1 sent.").arg(who)
            : MediaWords::tr("This file does not match what %1 sent.").arg(who);
    case ErrorCode::TooLarge:
        return MediaWords::tr("It is larger than it should be, so it was not kept.");
    case ErrorCode::InsecureLink:
        return MediaWords::tr("The way to it is not protected, so it was not fetched.");
    case ErrorCode::UnknownPicture:
        return MediaWords::tr("Ninelives can’t show this kind of picture. You can save it.");
    case ErrorCode::Stalled:
        return MediaWords::tr("It stopped on the way.");
    case ErrorCode::TransferBroken:
        return MediaWords::tr("The connection broke on the way.");
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateWrongHost:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
        return MediaWords::tr("The server that has it can’t be trusted at the moment.");
    case ErrorCode::DiskFull:
        return MediaWords::tr("The disk is full, so there is no place for it.");
    case ErrorCode::Crypto:
    case ErrorCode::Malformed:
    case ErrorCode::WrongKey:
        return MediaWords::tr("It arrived damaged.");
    case ErrorCode::Timeout:
    case ErrorCode::NotConnected:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NetworkUnreachable:
        return MediaWords::tr("The server that has it does not answer.");
    default:
        return MediaWords::tr("It could not be fetched.");
    }
}

QString cannotSend(const Error &error, const QString &provider, qint64 limit, const QLocale &locale)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return tooLarge(MessageFormatter::isolated(provider), limit, locale);
    case ErrorCode::NotFound:
    case ErrorCode::FileGone:
        return MediaWords::tr("It is no longer at its place on this computer.");
    case ErrorCode::InvalidInput:
        return MediaWords::tr("A folder or an empty file can’t be sent.");
    case ErrorCode::UnknownPicture:
        return MediaWords::tr(
            "This picture is damaged, so its place and camera can’t be taken out.");
    case ErrorCode::PictureTooLarge:
        return tooManyPixels();
    case ErrorCode::Io:
    case ErrorCode::ReadOnly:
        return MediaWords::tr("This file can’t be read. Perhaps it belongs to somebody else.");
    case ErrorCode::NoUploadService:
        return MediaWords::tr("%1 does not offer photo sending.")
            .arg(MessageFormatter::isolated(provider));
    default:
        return general(error);
    }
}

QString cannotSave(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return MediaWords::tr("The disk is full, so this could not be saved.");
    case ErrorCode::Io:
    case ErrorCode::ReadOnly:
        return MediaWords::tr("It can’t be written there. Choose another folder.");
    case ErrorCode::NotFound:
        return MediaWords::tr("It is not on this computer. Load it first.");
    case ErrorCode::UnknownPicture:
        return MediaWords::tr("Ninelives can’t show this kind of picture. You can save it.");
    case ErrorCode::FileGone:
        return MediaWords::tr("It is no longer on the server.");
    default:
        return general(error);
    }
}

} // namespace Ninelives::Sentences
