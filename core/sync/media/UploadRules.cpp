// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media/UploadRules.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

using Then = UploadVerdict::Then;

/// A refusal may be a slot that got old while the file waited its turn; so often a new one is
/// tried.
constexpr int refusalsUntilAsked = 3;
/// Room on a server comes back slowly.
constexpr int fullFactor = 5;

constexpr qint64 tagBytes = 16;
constexpr auto opaque = "application/octet-stream"_L1;

/// The ending of the name, if it is an ordinary one: by it other apps tell a picture from a file.
QString suffixOf(const QString &name)
{
    constexpr qsizetype longest = 5;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : name.mid(dot + 1).toLower();
    const bool ordinary = !suffix.isEmpty() && suffix.size() <= longest
        && std::ranges::all_of(suffix,
                               [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    return u'.' + (ordinary ? suffix : u"bin"_s);
}

/// What the server is told that the file is.
QString openTypeOf(const Attachment &attachment)
{
    const bool sealed = !attachment.key.isEmpty();
    return sealed || attachment.mediaType.isEmpty() ? QString(opaque) : attachment.mediaType;
}

int doubled(int failures, int firstMs, int mostMs)
{
    constexpr int mostDoublings = 16;
    const qint64 wait = qint64{firstMs} << std::clamp(failures - 1, 0, mostDoublings);
    return static_cast<int>(std::min<qint64>(wait, mostMs));
}

} // namespace

UploadVerdict uploadVerdict(ErrorCode code, int failures, int firstMs, int mostMs)
{
    switch (code) {
    case ErrorCode::NotConnected:
        return {Then::NextStream, 0};
    case ErrorCode::UploadRefused:
        return failures < refusalsUntilAsked ? UploadVerdict{Then::Again, 0}
                                             : UploadVerdict{Then::AskUser, 0};
    case ErrorCode::StorageFull:
        return {Then::Again, std::min(fullFactor * mostMs, 600'000)};
    case ErrorCode::Stalled:
    case ErrorCode::TransferBroken:
    case ErrorCode::Timeout:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::NamesUnanswered:
    case ErrorCode::NamesFailed:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateWrongHost:
        return {Then::Again, doubled(failures, firstMs, mostMs)};
    default:
        return {Then::AskUser, 0};
    }
}

UploadRequest uploadRequest(const Attachment &attachment)
{
    return {QUuid::createUuid().toString(QUuid::Id128) + suffixOf(attachment.name),
            attachment.bytes + (attachment.key.isEmpty() ? 0 : tagBytes), openTypeOf(attachment)};
}

UploadJob uploadJob(const Attachment &attachment, const UploadSlot &slot, const QString &caFile)
{
    UploadJob job;
    job.slot = slot;
    job.localName = attachment.localName;
    job.localKey = attachment.localKey;
    job.bytes = attachment.bytes;
    job.key = attachment.key;
    job.iv = attachment.iv;
    job.mediaType = openTypeOf(attachment);
    job.caFile = caFile;
    return job;
}

} // namespace Ninelives
