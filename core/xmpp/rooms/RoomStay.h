// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/rooms/OccupantPresence.h"

#include <QHash>

namespace Ninelives {

/// One room while we are in it, or entering: who is there. Fed with presences; says what each of
/// them means. Keeps a few hundred bytes for each occupant and never more than `maxOccupants`.
class RoomStay
{
public:
    static constexpr qsizetype maxOccupants = 20'000;

    /// What a presence meant.
    struct Event {
        enum class Kind : quint8 {
            Nothing,
            Entered, ///< our own first presence: everybody else's came before it
            Occupant, ///< `occupant` came, changed or went; `oldNick` when renamed
            Out, ///< we are no longer in: `exit`
        };
        Kind kind = Kind::Nothing;
        Occupant occupant;
        QString oldNick;
        bool affiliationChanged = false; ///< the room tells of it, and whose it is
        QString actor; ///< who caused it, as told
        RoomExit exit;
    };

    explicit RoomStay(BareJid room) : m_room(std::move(room)) {}

    /// A presence of an occupant. `occupantIds`: the room vouches for them.
    [[nodiscard]] Event take(const OccupantPresence &presence, bool occupantIds);

    [[nodiscard]] const BareJid &room() const { return m_room; }
    /// Our own presence has come.
    [[nodiscard]] bool isPresent() const { return m_present; }
    [[nodiscard]] const QString &ownNick() const { return m_ownNick; }
    [[nodiscard]] bool wasCreated() const { return m_created; }
    [[nodiscard]] const Occupant *find(const QString &nick) const;
    [[nodiscard]] QList<Occupant> occupants() const { return m_occupants.values(); }
    [[nodiscard]] Occupant self() const { return m_occupants.value(m_ownNick); }

    /// The room has told its subject, which ends what it sends of its history (XEP-0045, 7.2.15).
    void endHistory() { m_history = false; }
    [[nodiscard]] bool expectsHistory() const { return m_history; }

private:
    [[nodiscard]] Event came(const OccupantPresence &presence, bool occupantIds);
    [[nodiscard]] Event went(const OccupantPresence &presence);
    [[nodiscard]] Event renamed(const OccupantPresence &presence);

    BareJid m_room;
    QHash<QString, Occupant> m_occupants;
    QString m_ownNick;
    bool m_present = false;
    bool m_created = false;
    bool m_history = true;
};

} // namespace Ninelives
