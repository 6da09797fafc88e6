// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RoomStore.h"
#include "core/sync/groups/GroupContext.h"

#include <QObject>
#include <QSet>

namespace Ninelives {

/// Invitations into rooms (XEP-0045 section 7.8, XEP-0249): kept until the user answers. One per
/// room; those of blocked people are ignored, and so are copies of answered ones that archives
/// bring again. Core thread only.
class Invitations : public QObject
{
    Q_OBJECT

public:
    explicit Invitations(GroupContext &context, QObject *parent = nullptr)
        : QObject(parent), m_context(context)
    {}

    /// Somebody asks the user into a room. True when it is new to the user.
    bool received(const RoomInvitation &invitation);
    /// All that wait for an answer, oldest first.
    [[nodiscard]] Result<QList<RoomInvitation>> list() const;
    [[nodiscard]] Result<RoomInvitation> find(qint64 id) const;
    /// The user is in: the invitation into this room is answered.
    Result<void> accepted(Transaction &tx, const BareJid &room);
    /// Answered "no"; the inviter is told by sendAnswers().
    Result<void> decline(qint64 id);
    /// Tells inviters what could not be told yet. With a connection.
    void sendAnswers();

    /// An invitation row of the outbox.
    Result<void> enqueue(Transaction &tx, ConversationId group, const BareJid &room,
                         const BareJid &person, const QString &reason);

private:
    [[nodiscard]] Result<bool> ignored(const RoomInvitation &invitation) const;
    void told(const InvitationAnswer &answer);
    Result<void> answer(Transaction &tx, const RoomInvitation &invitation,
                        const BareJid &declineTo);

    GroupContext &m_context;
    QSet<BareJid> m_telling; ///< rooms that are being told right now
};

} // namespace Ninelives
