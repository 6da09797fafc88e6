// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/CardPort.h"
#include "core/xmpp/IqChannel.h"

namespace Ninelives {

/// vcard-temp (XEP-0054), its picture's hash in presence (XEP-0153), and whether the server keeps
/// both in step with what is published (XEP-0398).
class Xep0054Cards final : public CardPort
{
public:
    /// The content of the own presence besides this hash.
    using PresenceContent = std::function<QByteArray()>;

    Xep0054Cards(IqChannel &channel, PresenceContent content)
        : m_channel(channel), m_content(std::move(content))
    {}

    void setHandler(Handler handler) override { m_handler = std::move(handler); }
    void picture(const BareJid &person, Reply<QByteArray> reply) override;
    void makesCards(Reply<bool> reply) override;
    void setOwnPicture(const QByteArray &image, const QString &mediaType,
                       Reply<void> reply) override;
    void announce(const QString &hash) override;

    /// A presence of a person, not of an occupant.
    void handlePresence(const QDomElement &presence);

private:
    IqChannel &m_channel;
    PresenceContent m_content;
    Handler m_handler;
};

} // namespace Ninelives
