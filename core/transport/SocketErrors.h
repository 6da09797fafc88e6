// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QAbstractSocket>

namespace Ninelives {

/// What a socket's failure means, and `otherwise` for all that has no meaning of its own; `text` is
/// for the log. Callable from any thread.
[[nodiscard]] Error socketErrorOf(QAbstractSocket::SocketError code, const QString &text,
                                  ErrorCode otherwise);

} // namespace Ninelives
