// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/groups/BookmarkSync.h"
#include "core/sync/groups/GroupContext.h"
#include "core/sync/groups/GroupMaker.h"
#include "core/sync/groups/GroupSync.h"
#include "core/sync/groups/Invitations.h"
#include "core/sync/groups/JoinQueue.h"
#include "core/sync/groups/RoomSession.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace Ninelives {

/// The rooms of one account and how their parts are wired: GroupSync.cpp has what happens by
/// itself, GroupCalls.cpp what the user wants, GroupAdmin.cpp what is asked of a room that we are
/// in.
struct GroupSync::Private {
    Private(GroupSync &owner, const GroupContext &theContext)
        : q(owner), context(theContext), bookmarks(context), invitations(context)
    {}

    void takeHandlers();
    void connectBookmarks();
    RoomSession *open(ConversationId conversation, const BareJid &room);
    void wire(RoomSession *session);
    void close(RoomSession *session);
    void onSettled(RoomSession *session, const Result<void> &outcome);
    void joined(RoomSession *session);
    void joinFailed(RoomSession *session, const Error &error);
    void openWanted(ConversationId conversation);
    void resign(ConversationId conversation);
    void noteWaiting();

    [[nodiscard]] RoomSession *at(const BareJid &room) const { return sessions.value(room); }
    [[nodiscard]] RoomSession *of(ConversationId conversation) const;
    /// NotConnected, NotFound, or NotJoined when we are not in the room.
    [[nodiscard]] Result<RoomSession *> inRoom(ConversationId conversation) const;
    [[nodiscard]] Result<StoredRoom> stored(ConversationId conversation) const;
    void keepMade(const NewGroup &group, const GroupMaker::Made &made,
                  const Reply<ConversationId> &reply);
    Result<ConversationId> storeMade(Transaction &tx, ChangeBatch &changes, const NewGroup &group,
                                     const GroupMaker::Made &made);
    Result<ConversationId> wish(const BareJid &room, const QString &nick, const QString &password);
    Reply<void> lookAfter(ConversationId room, const Reply<void> &reply);
    Result<void> sendInvitation(ConversationId room, const BareJid &address, const BareJid &person,
                                const QString &reason);
    void applied(ConversationId room, const BareJid &person, Affiliation affiliation);
    Result<void> markDirty(ConversationId conversation);

    /// Answers later, as promised by Reply.
    template<typename T>
    void later(const Reply<T> &reply, const Result<T> &result)
    {
        QMetaObject::invokeMethod(&q, [reply, result] { reply(result); }, Qt::QueuedConnection);
    }
    /// An answer that does nothing more once this object is gone.
    template<typename T, typename Next>
    Reply<T> then(Next next)
    {
        return [guard = QPointer<GroupSync>(&q), next = std::move(next)](const Result<T> &result) {
            if (guard) {
                next(result);
            }
        };
    }

    /// Who waits for a join that the user asked for.
    struct Waiter {
        Reply<ConversationId> reply;
        bool fresh = false; ///< the chat was made for it
    };

    GroupSync &q;
    GroupContext context;
    BookmarkSync bookmarks;
    Invitations invitations;
    JoinQueue queue;
    QHash<BareJid, RoomSession *> sessions;
    QHash<BareJid, QList<Waiter>> waiters;
    QSet<ConversationId> urgent; ///< of the chats that something waits in, when the stream came up
    bool up = false;
};

} // namespace Ninelives
