// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Ninelives {

/// Questions and answers between the devices of one account that are online now: from full address
/// to full address (RFC 6120, section 8.2.3), in order, kept and copied nowhere. The server in
/// between may read, change, drop, repeat and make up everything. Core thread only. Replies follow
/// the rules of `Reply`.
class OwnDevicePort
{
public:
    /// So many bytes of a question or an answer pass every server (256 KiB a stanza, in base64).
    static constexpr qsizetype maxBytes = 128 * 1024;

    struct Handlers {
        /// Another device of the account asks; `answer` is called once, now or later, from
        /// anywhere. NotFound and other errors are told as such, without their detail.
        std::function<void(const FullJid &from, const QByteArray &question,
                           const Reply<QByteArray> &answer)>
            asked;
        /// Devices came or went, or the stream did.
        std::function<void()> devicesChanged;
    };

    virtual ~OwnDevicePort() = default;

    virtual void setHandlers(Handlers handlers) = 0;
    /// This device's own address; empty while there is no stream.
    [[nodiscard]] virtual FullJid self() const = 0;
    /// The other devices that are online, of whatever program.
    [[nodiscard]] virtual QList<FullJid> others() const = 0;
    /// NotFound as said by the other one, RemoteRefused with the condition in `detail` (also when
    /// nobody is there, or it does not know such questions), Timeout, NotConnected, Malformed.
    virtual void ask(const FullJid &device, const QByteArray &question,
                     Reply<QByteArray> reply) = 0;
};

} // namespace Ninelives
