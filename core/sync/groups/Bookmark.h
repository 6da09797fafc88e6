// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"

#include <QByteArray>
#include <QDomElement>
#include <QList>
#include <QString>

#include <optional>

namespace Ninelives {

/// A room that the account remembers on its server.
struct Bookmark {
    BareJid room;
    QString name;
    QString nick;
    QString password;
    bool autojoin = false; ///< the user is in it, on every device
    QByteArray extensions; ///< what other clients put in, one `<extensions/>` element or empty

    /// The `<conference/>` of one item (XEP-0402) whose id is the room's address; nothing when it
    /// is malformed.
    [[nodiscard]] static std::optional<Bookmark> parse(const QString &itemId,
                                                       const QDomElement &conference);
    /// All in a `<storage xmlns='storage:bookmarks'/>` (XEP-0048).
    [[nodiscard]] static QList<Bookmark> parseOld(const QDomElement &storage);
    /// As the payload of an item.
    [[nodiscard]] QByteArray toXml() const;

    bool operator==(const Bookmark &) const = default;
};

} // namespace Ninelives
