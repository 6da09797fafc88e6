// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/IqChannel.h"
#include "core/xmpp/rooms/RoomErrors.h"

namespace Ninelives {

/// Questions to rooms and their services: as IqChannel, with the errors of RoomPort.
class RoomChannel
{
public:
    using Done = Reply<QDomElement>;

    explicit RoomChannel(IqChannel &channel) : m_channel(channel) {}

    void get(const QString &to, const QByteArray &payload, Done done);
    void set(const QString &to, const QByteArray &payload, Done done);
    /// As set(), for questions whose answer has no content.
    void set(const BareJid &to, const QByteArray &payload, Reply<void> reply);
    [[nodiscard]] bool send(const QByteArray &xml) { return m_channel.send(xml); }
    [[nodiscard]] IqChannel &iqs() { return m_channel; }
    [[nodiscard]] bool isOpen() const { return m_channel.isOpen(); }
    void later(std::function<void()> task) { m_channel.later(std::move(task)); }
    [[nodiscard]] const BareJid &own() const { return m_channel.own(); }

    /// Answers `reply` with `error` from the event loop.
    template<typename T>
    void refuse(Reply<T> reply, ErrorCode code, const QString &detail = {})
    {
        m_channel.later([reply = std::move(reply), code, detail] { reply(Error{code, detail}); });
    }

private:
    void ask(QLatin1StringView type, const QString &to, const QByteArray &payload, Done done);

    IqChannel &m_channel;
};

} // namespace Ninelives
