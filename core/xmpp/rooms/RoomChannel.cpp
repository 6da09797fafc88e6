// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomChannel.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

void RoomChannel::get(const QString &to, const QByteArray &payload, Done done)
{
    ask("get"_L1, to, payload, std::move(done));
}

void RoomChannel::set(const QString &to, const QByteArray &payload, Done done)
{
    ask("set"_L1, to, payload, std::move(done));
}

void RoomChannel::set(const BareJid &to, const QByteArray &payload, Reply<void> reply)
{
    set(to.toString(), payload, [reply = std::move(reply)](const Result<QDomElement> &iq) {
        reply(iq ? Result<void>() : Result<void>(iq.error()));
    });
}

void RoomChannel::ask(QLatin1StringView type, const QString &to, const QByteArray &payload,
                      Done done)
{
    m_channel.askWhole(type, to, payload, [done = std::move(done)](const Result<QDomElement> &iq) {
        if (iq && iq->attribute(u"type"_s) == "error"_L1) {
            done(RoomErrors::from(StanzaParser::stanzaError(*iq), RoomErrors::Asked::Other));
        } else {
            done(iq);
        }
    });
}

} // namespace Ninelives
