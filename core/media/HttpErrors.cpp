// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/HttpErrors.h"

#include "core/transport/SocketErrors.h"

namespace Ninelives::HttpErrors {

std::optional<Error> ofUpload(int status)
{
    const QString number = QString::number(status);
    if (status >= 200 && status < 300) {
        return std::nullopt;
    }
    if (status == 413) {
        return Error{ErrorCode::TooLarge, number};
    }
    if (status == 507) {
        return Error{ErrorCode::StorageFull, number};
    }
    // A redirect is no leave to send the file and the slot's headers somewhere else.
    if (status >= 300 && status < 500) {
        return Error{ErrorCode::UploadRefused, number};
    }
    return Error{ErrorCode::TransferBroken, number};
}

std::optional<Error> ofDownload(int status)
{
    const QString number = QString::number(status);
    switch (status) {
    case 200:
        return std::nullopt;
    case 404:
    case 410:
        return Error{ErrorCode::FileGone, number};
    case 401:
    case 403:
    case 407:
        return Error{ErrorCode::NotAllowed, number};
    default:
        break;
    }
    if (status >= 400 && status < 500) {
        return Error{ErrorCode::RemoteRefused, number};
    }
    return Error{ErrorCode::TransferBroken, number};
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Error ofSocket(QAbstractSocket::SocketError error, const QString &text)
{
    return socketErrorOf(error, text, ErrorCode::TransferBroken);
}

Error ofReply(QNetworkReply::NetworkError error, const QString &text)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::HostNotFound, text};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused, text};
    case QNetworkReply::TimeoutError:
        return {ErrorCode::Timeout, text};
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {ErrorCode::NetworkUnreachable, text};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::TlsFailed, text};
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
        return {ErrorCode::NotAllowed, text};
    default:
        return {ErrorCode::TransferBroken, text};
    }
}

} // namespace Ninelives::HttpErrors
