// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/rooms/RoomChannel.h"

namespace Ninelives {

/// The picture of a room (XEP-0486): a vCard of the room itself (XEP-0054).
class RoomPicture
{
public:
    /// The larger ones would not fit into a stanza of most servers (base64 adds a third).
    static constexpr qsizetype maxBytes = 150 * 1024;

    explicit RoomPicture(RoomChannel &channel) : m_channel(channel) {}

    /// NotFound when the room has none, Malformed when it can be none.
    void fetch(const BareJid &room, Reply<QByteArray> reply);
    /// An empty image takes it away. TooLarge over maxBytes.
    void set(const BareJid &room, const QByteArray &image, const QString &mimeType,
             Reply<void> reply);

private:
    RoomChannel &m_channel;
};

} // namespace Ninelives
