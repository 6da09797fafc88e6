// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Ninelives {

/// The status of an HTTP/1.1 answer (RFC 9112) from what a server sends piece by piece. Interim
/// answers (1xx) are passed over; what follows the head of the final one is not looked at.
class HttpAnswer
{
public:
    /// The status once the head is complete, none before. Malformed for what is no answer, or a
    /// head of more than 64 KiB.
    Result<std::optional<int>> feed(QByteArrayView bytes);

    /// An interim answer came: the server has read the head of the request and wants the rest.
    [[nodiscard]] bool interim() const { return m_interim; }

private:
    QByteArray m_head;
    bool m_interim = false;
};

} // namespace Ninelives
