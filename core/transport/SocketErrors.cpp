// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/SocketErrors.h"

namespace Ninelives {

Error socketErrorOf(QAbstractSocket::SocketError code, const QString &text, ErrorCode otherwise)
{
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::HostNotFound, text};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused, text};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorCode::Timeout, text};
    case QAbstractSocket::NetworkError:
        return {ErrorCode::NetworkUnreachable, text};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {ErrorCode::TlsFailed, text};
    default:
        return {otherwise, text};
    }
}

} // namespace Ninelives
