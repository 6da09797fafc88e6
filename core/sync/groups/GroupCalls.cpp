// SPDX-License-Identifier: GPL-3.0-or-later
// What the user wants: groups made, joined, left; what is shown of them.
#include "core/sync/OutboxPump.h"
#include "core/sync/groups/GroupSync_p.h"
#include "core/sync/groups/RoomViews.h"

#include <QCryptographicHash>
#include <QPointer>

#include <algorithm>

namespace Ninelives {

void GroupSync::create(const NewGroup &group, const Reply<ConversationId> &reply)
{
    if (!d->up) {
        d->later<ConversationId>(reply, Error{ErrorCode::NotConnected, {}});
        return;
    }
    auto *maker = new GroupMaker(d->context, group, this);
    maker->run(
        d->then<GroupMaker::Made>([this, group, reply](const Result<GroupMaker::Made> &made) {
            if (made) {
                d->keepMade(group, *made, reply);
            } else {
                reply(made.error());
            }
        }));
}

void GroupSync::Private::keepMade(const NewGroup &group, const GroupMaker::Made &made,
                                  const Reply<ConversationId> &reply)
{
    Result<ConversationId> id = Error{};
    const auto written = context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
        id = storeMade(tx, changes, group, made);
        return id ? Result<void>() : Result<void>(id.error());
    });
    if (!written) {
        GroupMaker::cleanUp(context, &q); // it is still noted as half-made
        reply(written.error());
        return;
    }
    open(*id, made.info.jid)->adopt(made.joined);
    bookmarks.changedHere(*id);
    context.pump.wake();
    context.tell(*id);
    reply(id);
}

Result<ConversationId> GroupSync::Private::storeMade(Transaction &tx, ChangeBatch &changes,
                                                     const NewGroup &group,
                                                     const GroupMaker::Made &made)
{
    RoomStore &rooms = context.stores.rooms;
    const BareJid room = made.info.jid;
    const auto id = rooms.ensure(tx, context.stores.account, room, ChatKind::Group,
                                 cleanLine(made.joined.nick));
    if (!id) {
        return id;
    }
    changes.conversation(*id);
    changes.outbox();
    QList<StoredMember> members{{context.stores.self, Affiliation::Owner, made.joined.nick}};
    for (const BareJid &person : made.members) {
        members.append({person, Affiliation::Member, {}});
        if (const auto queued = invitations.enqueue(tx, *id, room, person, {}); !queued) {
            return queued.error();
        }
    }
    const auto listed = rooms.setMembers(tx, *id, members);
    if (!listed) {
        return listed.error();
    }
    const auto hash = [&] {
        return group.picture.isEmpty()
            ? QString()
            : QString::fromLatin1(
                  QCryptographicHash::hash(group.picture, QCryptographicHash::Sha1).toHex());
    };
    for (const Result<void> &step : {
             rooms.setInfo(tx, *id, made.info),
             rooms.setAffiliation(tx, *id, Affiliation::Owner),
             rooms.setPicture(tx, *id, hash(), group.picture),
             rooms.setBookmark(tx, *id, {}, true),
             GroupMaker::finished(context, tx, room),
         }) {
        if (!step) {
            return step.error();
        }
    }
    return id;
}

void GroupSync::join(const BareJid &room, const QString &nick, const QString &password,
                     Reply<ConversationId> reply)
{
    if (room.local().isEmpty() || room == d->context.stores.self) {
        d->later<ConversationId>(reply, Error{ErrorCode::InvalidAddress, {}});
        return;
    }
    const auto before = d->context.stores.conversations.findByPeer(d->context.stores.account, room);
    const auto id = d->wish(room, nick, password);
    if (!before || !id) {
        d->later<ConversationId>(reply, before ? id.error() : before.error());
        return;
    }
    RoomSession *session = d->open(*id, room);
    if (session->isIn()) {
        d->later<ConversationId>(reply, *id);
        return;
    }
    d->waiters[room].append({std::move(reply), !*before});
    if (d->up) {
        session->streamUp();
    } else {
        d->joined(session); // as soon as there is a connection
    }
}

/// The room is wanted from now on; the other devices hear of it once that is sure to work.
Result<ConversationId> GroupSync::Private::wish(const BareJid &room, const QString &nick,
                                                const QString &password)
{
    RoomStore &rooms = context.stores.rooms;
    const QString own = cleanLine(nick);
    Result<ConversationId> id = Error{};
    const auto written = context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
        const QString first = own.isEmpty() ? context.defaultNick() : own;
        id = rooms.ensure(tx, context.stores.account, room, ChatKind::Group, first);
        if (!id) {
            return id.error();
        }
        changes.conversation(*id);
        changes.outbox(); // what has waited for it since it was left is sent
        if (!own.isEmpty()) {
            if (const auto set = rooms.setNick(tx, *id, own); !set) {
                return set;
            }
        }
        if (!password.isEmpty()) {
            if (const auto set = rooms.setPassword(tx, *id, password); !set) {
                return set;
            }
        }
        if (const auto set = rooms.setTrouble(tx, *id, ErrorCode::Internal, {}); !set) {
            return set;
        }
        return rooms.setWanted(tx, *id, true);
    });
    return written ? id : Result<ConversationId>(written.error());
}

Result<void> GroupSync::Private::markDirty(ConversationId conversation)
{
    return context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        const auto room = stored(conversation);
        return room ? context.stores.rooms.setBookmark(tx, conversation, room->bookmark, true)
                    : Result<void>(room.error());
    });
}

Result<void> GroupSync::leave(ConversationId room)
{
    const auto stored = d->stored(room);
    if (!stored) {
        return stored.error();
    }
    RoomStore &rooms = d->context.stores.rooms;
    const auto written =
        d->context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            changes.conversation(room);
            changes.outbox(); // what waits for it is not sent any more
            if (const auto set = rooms.setWanted(tx, room, false); !set) {
                return set;
            }
            if (const auto set = rooms.setTrouble(tx, room, ErrorCode::Internal, {}); !set) {
                return set;
            }
            return rooms.setBookmark(tx, room, stored->bookmark, true);
        });
    if (!written) {
        return written;
    }
    if (RoomSession *session = d->of(room)) {
        if (d->up) {
            d->context.rooms.leave(session->room(),
                                   [](const Result<void> &) {}); // or the stream takes us out
        }
        d->close(session);
    }
    d->bookmarks.changedHere(room);
    d->context.tell(room);
    return {};
}

Result<void> GroupSync::tryAgain(ConversationId room)
{
    const auto stored = d->stored(room);
    if (!stored) {
        return stored.error();
    }
    if (!d->up) {
        return Error{ErrorCode::NotConnected, {}};
    }
    RoomSession *session = d->of(room);
    if (stored->wanted && session != nullptr) {
        session->tryNow();
    } else {
        join(stored->info.jid, stored->nick, stored->password,
             [](const Result<ConversationId> &) {}); // state() tells
    }
    return {};
}

void GroupSync::accept(qint64 id, const Reply<ConversationId> &reply)
{
    const auto invitation = d->invitations.find(id);
    if (!invitation) {
        d->later<ConversationId>(reply, invitation.error());
        return;
    }
    join(invitation->room, {}, invitation->password,
         d->then<ConversationId>([this, invitation = *invitation,
                                  reply](const Result<ConversationId> &joined) {
             if (!joined) {
                 reply(joined.error());
                 return;
             }
             const auto written =
                 d->context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
                     if (const auto answered = d->invitations.accepted(tx, invitation.room);
                         !answered) {
                         return answered;
                     }
                     const QString by =
                         invitation.from.isEmpty() ? QString() : d->context.nameOf(invitation.from);
                     return d->context.notice(tx, changes, *joined, Notice::YouWereAdded, {}, by);
                 });
             if (RoomSession *session = d->of(*joined);
                 session != nullptr && !invitation.from.isEmpty()) {
                 session->members().addContact(invitation.from);
             }
             d->context.tell();
             reply(written ? joined : Result<ConversationId>(written.error()));
         }));
}

Result<void> GroupSync::decline(qint64 invitation)
{
    const auto declined = d->invitations.decline(invitation);
    if (declined && d->up) {
        d->invitations.sendAnswers();
    }
    return declined;
}

Result<QList<RoomInvitation>> GroupSync::invitations() const
{
    return d->invitations.list();
}

Result<RoomState> GroupSync::state(ConversationId room) const
{
    const auto stored = d->stored(room);
    if (!stored) {
        return stored.error();
    }
    const RoomSession *session = d->of(room);
    if (session != nullptr) {
        return session->state();
    }
    RoomState state;
    state.conversation = room;
    state.info = stored->info;
    state.nick = stored->nick;
    state.affiliation = stored->affiliation;
    state.trouble = stored->trouble;
    state.troubleText = stored->troubleText;
    return state;
}

Result<QList<RoomMember>> GroupSync::members(ConversationId room) const
{
    const auto stored = d->stored(room);
    const auto present = occupants(room);
    if (!stored || !present) {
        return stored ? present.error() : stored.error();
    }
    return stored->kind == ChatKind::Group ? RoomViews::members(d->context, room, *present)
                                           : RoomViews::affiliated(d->context, *present);
}

Result<QList<Occupant>> GroupSync::occupants(ConversationId room) const
{
    const auto stored = d->stored(room);
    if (!stored) {
        return stored.error();
    }
    QList<Occupant> present = d->context.rooms.occupants(stored->info.jid);
    std::ranges::sort(present, [](const Occupant &a, const Occupant &b) {
        return a.nick.compare(b.nick, Qt::CaseInsensitive) < 0;
    });
    return present;
}

Result<QList<MemberDelivery>> GroupSync::deliveries(MessageId id) const
{
    const auto message = d->context.stores.messages.find(id);
    return message ? RoomViews::deliveries(d->context, *message) : message.error();
}

Result<QByteArray> GroupSync::picture(ConversationId room) const
{
    return d->context.stores.rooms.picture(room);
}

} // namespace Ninelives
