// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of rooms: those that we are in, and those that we only look at.
#include "core/base/Log.h"
#include "core/omemo/DeviceDirectory.h"
#include "core/sync/OutboxPump.h"
#include "core/sync/groups/GroupSync_p.h"
#include "core/sync/groups/PictureType.h"

#include <QPointer>

#include <algorithm>

namespace Ninelives {

void GroupSync::destroy(ConversationId room, const QString &reason, const Reply<void> &reply)
{
    const auto session = d->inRoom(room);
    if (!session) {
        d->later<void>(reply, session.error());
        return;
    }
    d->context.rooms.destroy(
        (*session)->room(), cleanLine(reason),
        d->then<void>([this, room, reason, reply](const Result<void> &done) {
            RoomSession *still = d->of(room);
            if (done && still != nullptr) {
            // Whether the room says so as well, or has no more time for it.
                still->exited({RoomExit::Kind::Destroyed, reason, d->context.stores.self, {}});
            }
            reply(done);
        }));
}

void GroupSync::rename(ConversationId room, const QString &name, const Reply<void> &reply)
{
    const auto session = d->inRoom(room);
    const QString clean = cleanLine(name);
    if (!session || clean.isEmpty()) {
        d->later<void>(reply, session ? Error{ErrorCode::InvalidInput, {}} : session.error());
        return;
    }
    RoomConfig config;
    config.name = clean;
    d->context.rooms.configure((*session)->room(), config, d->lookAfter(room, reply));
}

void GroupSync::setSubject(ConversationId room, const QString &subject, Reply<void> reply)
{
    const auto session = d->inRoom(room);
    if (session) {
        d->context.rooms.setSubject((*session)->room(), cleanText(subject), std::move(reply));
    } else {
        d->later<void>(reply, session.error());
    }
}

void GroupSync::setPicture(ConversationId room, const QByteArray &image, const Reply<void> &reply)
{
    const auto session = d->inRoom(room);
    const auto type = image.isEmpty() ? Result<QString>(QString()) : pictureType(image);
    if (!session || !type) {
        d->later<void>(reply, session ? type.error() : session.error());
        return;
    }
    d->context.rooms.setPicture((*session)->room(), image, *type, d->lookAfter(room, reply));
}

/// Passes the answer on, and looks at what the room is now: not every room says that it changed.
Reply<void> GroupSync::Private::lookAfter(ConversationId room, const Reply<void> &reply)
{
    return then<void>([this, room, reply](const Result<void> &done) {
        RoomSession *session = of(room);
        if (done && session != nullptr && session->isIn()) {
            session->changed();
        }
        reply(done);
    });
}

void GroupSync::invite(ConversationId room, const BareJid &person, const QString &reason,
                       Reply<void> reply)
{
    const auto session = d->inRoom(room);
    if (!session || person.local().isEmpty()) {
        d->later<void>(reply, session ? Error{ErrorCode::InvalidAddress, {}} : session.error());
        return;
    }
    const QString words = cleanText(reason, 1'000);
    const BareJid address = (*session)->room();
    const bool group = (*session)->facts().kind() == ChatKind::Group;
    if (group && (*session)->state().affiliation < Affiliation::Admin) {
        // Whoever may not make members may still be allowed to invite: the room decides.
        d->context.rooms.invite(address, person, words, std::move(reply));
        return;
    }
    const auto known = d->context.stores.rooms.members(room);
    const bool member =
        known && std::ranges::find(*known, person, &StoredMember::person) != known->end();
    if (!group || member) {
        d->later<void>(reply, d->sendInvitation(room, address, person, words));
        return;
    }
    d->context.rooms.setAffiliation(address, person, Affiliation::Member, {},
                                    d->then<void>([=, this](const Result<void> &done) {
                                        if (!done) {
                                            reply(done);
                                            return;
                                        }
                                        d->applied(room, person, Affiliation::Member);
                                        reply(d->sendInvitation(room, address, person, words));
                                    }));
}

Result<void> GroupSync::Private::sendInvitation(ConversationId room, const BareJid &address,
                                                const BareJid &person, const QString &reason)
{
    const auto written = context.write([&](Transaction &tx, ChangeBatch &changes) {
        changes.outbox();
        return invitations.enqueue(tx, room, address, person, reason);
    });
    if (written) {
        context.pump.wake();
    }
    return written;
}

/// What we did counts from now on, whether or not the room tells us of it.
void GroupSync::Private::applied(ConversationId room, const BareJid &person,
                                 Affiliation affiliation)
{
    if (RoomSession *session = of(room)) {
        session->affiliation(person, affiliation, session->state().nick);
    }
}

void GroupSync::setAffiliation(ConversationId room, const BareJid &person, Affiliation affiliation,
                               const QString &reason, const Reply<void> &reply)
{
    const auto session = d->inRoom(room);
    if (!session) {
        d->later<void>(reply, session.error());
        return;
    }
    d->context.rooms.setAffiliation((*session)->room(), person, affiliation, cleanLine(reason, 500),
                                    d->then<void>([=, this](const Result<void> &done) {
                                        if (done) {
                                            d->applied(room, person, affiliation);
                                        }
                                        reply(done);
                                    }));
}

void GroupSync::setRole(ConversationId room, const QString &nick, RoomRole role,
                        const QString &reason, Reply<void> reply)
{
    const auto session = d->inRoom(room);
    if (session) {
        d->context.rooms.setRole((*session)->room(), nick, role, cleanLine(reason, 500),
                                 std::move(reply));
    } else {
        d->later<void>(reply, session.error());
    }
}

void GroupSync::setNick(ConversationId room, const QString &nick, const Reply<void> &reply)
{
    const auto session = d->inRoom(room);
    const QString clean = cleanLine(nick);
    if (!session || clean.isEmpty()) {
        d->later<void>(reply, session ? Error{ErrorCode::InvalidInput, {}} : session.error());
        return;
    }
    d->context.rooms.setNick(
        (*session)->room(), clean, d->then<void>([=, this](const Result<void> &done) {
            if (done) {
                const auto written = d->context.write([&](Transaction &tx, ChangeBatch &changes) {
                    changes.conversation(room);
                    return d->context.stores.rooms.setNick(tx, room, clean);
                });
                const auto marked = written ? d->markDirty(room) : written;
                d->bookmarks.changedHere(room);
                reply(marked);
            } else {
                reply(done);
            }
        }));
}

void GroupSync::moderate(MessageId id, const QString &reason, Reply<void> reply)
{
    const auto message = d->context.stores.messages.find(id);
    const auto session =
        message ? d->inRoom(message->conversation) : Result<RoomSession *>(message.error());
    if (!session || message->archiveId.isEmpty()) {
        d->later<void>(reply, session ? Error{ErrorCode::Unsupported, {}} : session.error());
        return;
    }
    d->context.rooms.moderate((*session)->room(), message->archiveId, cleanLine(reason, 500),
                              std::move(reply));
}

Result<void> GroupSync::sendToUnreached(MessageId id)
{
    const SyncStores &stores = d->context.stores;
    const auto message = stores.messages.find(id);
    if (!message) {
        return message.error();
    }
    const auto room = d->stored(message->conversation);
    const auto unreached = stores.rooms.unreached(id);
    const auto waiting = stores.outbox.findByOriginId(stores.account, message->originId);
    if (!room || !unreached || !waiting) {
        return !room ? room.error() : !unreached ? unreached.error() : waiting.error();
    }
    if (message->direction != Direction::Out || room->kind != ChatKind::Group
        || unreached->isEmpty() || message->retractedAtMs > 0) {
        return Error{ErrorCode::InvalidInput, {}};
    }
    if (*waiting) {
        return {}; // on its way already
    }
    const auto written =
        d->context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            OutboxRow row;
            row.account = stores.account;
            row.conversation = message->conversation;
            row.message = id;
            row.kind = OutboxKind::Message;
            row.originId = message->originId;
            row.to = room->info.jid;
            row.toRoom = true;
            row.createdAtMs = stores.clock.nowMs();
            changes.outbox();
            const auto queued = d->context.stores.outbox.enqueue(tx, row);
            return queued ? Result<void>() : Result<void>(queued.error());
        });
    if (!written) {
        return written;
    }
    // Their devices are looked for once more before it is sealed.
    for (const BareJid &person : *unreached) {
        d->context.directory.refresh(person, [](const Result<void> &done) {
            if (!done) {
                qCInfo(logSync) << "no new device list:" << done.error().name();
            }
        });
    }
    d->context.pump.wake();
    return {};
}

void GroupSync::lookUp(const BareJid &room, const Reply<RoomInfo> &reply)
{
    if (!d->up) {
        d->later<RoomInfo>(reply, Error{ErrorCode::NotConnected, {}});
        return;
    }
    d->context.rooms.info(room, [room, reply](const Result<RoomInfo> &info) {
        if (!info) {
            reply(info.error());
            return;
        }
        RoomInfo clean = RoomFacts::cleaned(*info);
        clean.jid = room;
        reply(clean);
    });
}

void GroupSync::list(const BareJid &service, const QString &after, const Reply<RoomListing> &reply)
{
    if (!d->up) {
        d->later<RoomListing>(reply, Error{ErrorCode::NotConnected, {}});
        return;
    }
    if (service.isEmpty()) {
        d->context.rooms.service(d->then<BareJid>([this, after, reply](const Result<BareJid> &own) {
            if (own) {
                list(*own, after, reply);
            } else {
                reply(own.error());
            }
        }));
        return;
    }
    d->context.rooms.list(service, after, [reply](const Result<RoomListing> &listing) {
        if (!listing) {
            reply(listing.error());
            return;
        }
        RoomListing clean = *listing;
        for (RoomInfo &info : clean.rooms) {
            info = RoomFacts::cleaned(info);
        }
        reply(clean);
    });
}

} // namespace Ninelives
