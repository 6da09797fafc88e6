// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media/UploadRules.h"

#include <algorithm>

namespace Ninelives {

namespace {

using Then = UploadVerdict::Then;

/// A refusal may be a slot that got old while the file waited its turn; so often a new one is
/// tried.
constexpr int refusalsUntilAsked = 3;
/// Room on a server comes back slowly.
constexpr int fullFactor = 5;

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

} // namespace Ninelives
