// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QString>

#include <optional>

namespace Ninelives::HttpErrors {

// What HTTP and sockets say, in the words of FileTransfers. Callable from any thread.

/// What the status of a PUT means; none when the file was taken. `detail` is the number.
[[nodiscard]] std::optional<Error> ofUpload(int status);
/// What the status of a GET means; none when the file comes. `detail` is the number.
[[nodiscard]] std::optional<Error> ofDownload(int status);
[[nodiscard]] bool isRedirect(int status);

[[nodiscard]] Error ofSocket(QAbstractSocket::SocketError error, const QString &text);
[[nodiscard]] Error ofReply(QNetworkReply::NetworkError error, const QString &text);

} // namespace Ninelives::HttpErrors
