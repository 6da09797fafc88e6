// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/storage/RoomStore.h"
#include "core/sync/groups/GroupContext.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Ninelives {

/// Who belongs to one group (XEP-0045, section 5.2): the stored list follows the room's owner,
/// admin and member lists, asked for after each join and after news, and news at once, so that the
/// next message is encrypted for the right people. Core thread only.
class RoomMembers : public QObject
{
    Q_OBJECT

public:
    RoomMembers(GroupContext &context, ConversationId conversation, BareJid room,
                QObject *parent = nullptr);

    /// We are in: asks for the lists of a group; a channel's aren't kept.
    void joined(ChatKind kind, const QList<Occupant> &occupants);
    void left();
    /// Somebody who is there came, changed or went.
    void occupant(const Occupant &occupant);
    /// Somebody's affiliation changed, told by the room or done by us; `actor` may be empty. Told
    /// to the user as it happens.
    void affiliation(const BareJid &person, Affiliation affiliation, const QString &actor);
    /// Asks for the lists again; several wishes become one.
    void refresh();
    /// Who invited us, or who the room's description names: an owner where the service gives the
    /// list of owners to admins only.
    void addContact(const BareJid &person);

    /// The lists of this stream are here, as far as the room gives them.
    [[nodiscard]] bool known() const { return m_known; }

Q_SIGNALS:
    void becameKnown();
    /// The lists can't be had at the moment.
    void failed(const Ninelives::Error &error);

private:
    using Lists = QHash<Affiliation, QList<BareJid>>;
    void ask(Affiliation affiliation, const Lists &known);
    void onList(Affiliation affiliation, Lists lists, const Result<QList<BareJid>> &people);
    void store(const Lists &lists);
    Result<QList<StoredMember>> merged(const Lists &lists) const;
    Result<void> apply(Transaction &tx, ChangeBatch &changes, const BareJid &person,
                       Affiliation affiliation, const QString &actor);

    GroupContext &m_context;
    ConversationId m_conversation;
    BareJid m_room;
    QSet<BareJid> m_contacts;
    quint64 m_stay = 0; ///< answers to questions of an earlier stay in the room are dropped
    bool m_in = false;
    bool m_group = false;
    bool m_known = false;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace Ninelives
