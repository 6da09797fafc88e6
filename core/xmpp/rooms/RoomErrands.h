// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/InboundStanza.h"
#include "core/xmpp/rooms/RoomChannel.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <optional>

namespace Ninelives {

/// Messages to a room that ask it for something: subject, invitation, refusal (XEP-0045, sections
/// 7.8 and 8.1). Nothing answers such a message but an error. So a question goes behind it: the
/// room takes stanzas in order, and has refused the message before it answers the question.
class RoomErrands
{
public:
    explicit RoomErrands(RoomChannel &channel) : m_channel(channel) {}

    void setSubject(const BareJid &room, const QString &subject, Reply<void> reply);
    void invite(const BareJid &room, const BareJid &person, const QString &reason,
                Reply<void> reply);
    void decline(const BareJid &room, const BareJid &inviter, Reply<void> reply);

    /// A message of type "error": true when it answers one of ours.
    [[nodiscard]] bool refused(const InboundStanza &stanza);

private:
    struct Errand {
        BareJid room;
        std::optional<Error> error;
    };

    void run(const BareJid &room, QLatin1StringView type,
             const std::function<void(QXmlStreamWriter &)> &inner, Reply<void> reply);
    void userMessage(const BareJid &room, QLatin1StringView errand, const BareJid &person,
                     const QString &reason, Reply<void> reply);

    RoomChannel &m_channel;
    QHash<QString, Errand> m_open; ///< by the message's id
};

} // namespace Ninelives
