// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Ninelives {

/// Who somebody is in a room that hides addresses (Message::senderKey), and who is meant. Pure.
namespace RoomSender {

/// "occupant:" and the id (XEP-0421), else "nick:" and the nickname.
[[nodiscard]] QString key(const QString &occupantId, const QString &nick);
/// True for keys of rooms that hide addresses.
[[nodiscard]] bool isHidden(const QString &key);
/// A nickname may be somebody else's tomorrow: such a key proves nothing about who it was.
[[nodiscard]] bool isLasting(const QString &key);

/// `text` names `nick`, with or without "@", as a whole word in any case.
[[nodiscard]] bool names(const QString &text, const QString &nick);
/// One of the XEP-0372 `uris` is the address `self`, or `nick` in `room`.
[[nodiscard]] bool points(const QStringList &uris, const QString &self, const QString &room,
                          const QString &nick);

} // namespace RoomSender

} // namespace Ninelives
