// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RoomPort.h"
#include "core/xmpp/ServiceFinder.h"
#include "core/xmpp/rooms/RoomChannel.h"
#include "core/xmpp/rooms/RoomFacts.h"

#include <QHash>

namespace Ninelives {

/// Finds group services and rooms and asks rooms what they are (XEP-0030; XEP-0045, section 6).
/// Facts of rooms outlive the stream.
class RoomDirectory final : public RoomFactsSource
{
public:
    static constexpr qsizetype pageSize = 100;

    explicit RoomDirectory(RoomChannel &channel) : m_channel(channel), m_finder(channel.iqs()) {}

    void service(Reply<BareJid> reply);
    void info(const BareJid &room, Reply<RoomInfo> reply);
    /// The owners, as far as the description names them; `otherwise` when it names none.
    void owners(const BareJid &room, const Error &otherwise, Reply<QList<BareJid>> reply);
    void list(const BareJid &service, const QString &after, Reply<RoomListing> reply);

    [[nodiscard]] RoomFacts facts(const BareJid &room) const override;
    void learn(const BareJid &room, std::function<void()> then) override;
    /// Who we are in a room (XEP-0421).
    void setOwnOccupantId(const BareJid &room, const QString &id);
    /// The hash of a room's picture, for rooms that tell it by presence only (XEP-0486, section
    /// 5.2). False when it was known.
    bool setPictureHash(const BareJid &room, const QString &hash);

private:
    void take(const BareJid &room, const QDomElement &query);

    RoomChannel &m_channel;
    ServiceFinder m_finder;
    QHash<BareJid, RoomFacts> m_facts;
    QHash<BareJid, QString> m_pictures;
    BareJid m_service; ///< found before
};

} // namespace Ninelives
