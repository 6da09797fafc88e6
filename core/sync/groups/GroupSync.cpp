// SPDX-License-Identifier: GPL-3.0-or-later
// What happens by itself: streams, joins, news of rooms and of other devices.
#include "core/sync/groups/GroupSync.h"

#include "core/base/Log.h"
#include "core/sync/ArchiveSync.h"
#include "core/sync/groups/GroupSync_p.h"

#include <QPointer>

namespace Ninelives {

GroupSync::GroupSync(const GroupContext &context, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, context))
{}

GroupSync::~GroupSync()
{
    d->context.rooms.setHandlers({});
    // They use what goes now.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

Result<void> GroupSync::start()
{
    const auto rooms = d->context.stores.rooms.list(d->context.stores.account);
    if (!rooms) {
        return rooms.error();
    }
    d->takeHandlers();
    d->connectBookmarks();
    for (const StoredRoom &room : *rooms) {
        if (room.wanted) {
            d->open(room.conversation, room.info.jid);
        }
    }
    return {};
}

void GroupSync::Private::takeHandlers()
{
    const auto with = [this](const BareJid &room, auto act) {
        if (RoomSession *session = at(room)) {
            act(*session);
        }
    };
    context.rooms.setHandlers({
        .occupant =
            [with](const BareJid &room, const Occupant &occupant, const QString &oldNick) {
                with(room, [&](RoomSession &session) { session.occupant(occupant, oldNick); });
            },
        .left =
            [with](const BareJid &room, const RoomExit &exit) {
                with(room, [&](RoomSession &session) { session.exited(exit); });
            },
        .changed =
            [with](const BareJid &room) {
                with(room, [](RoomSession &session) { session.changed(); });
            },
        .subject =
            [with](const BareJid &room, const QString &subject, const QString &nick) {
                with(room, [&](RoomSession &session) { session.subject(subject, nick); });
            },
        .affiliation =
            [with](const BareJid &room, const BareJid &person, Affiliation affiliation,
                   const QString &actor) {
                with(room, [&](RoomSession &session) {
                    session.affiliation(person, affiliation, actor);
                });
            },
        .invited = [this](const RoomInvitation &invitation) { invitations.received(invitation); },
    });
}

void GroupSync::Private::connectBookmarks()
{
    bookmarks.setPending([this](const BareJid &room) { return waiters.contains(room); });
    QObject::connect(&bookmarks, &BookmarkSync::joinedElsewhere, &q,
                     [this](ConversationId room) { openWanted(room); });
    QObject::connect(&bookmarks, &BookmarkSync::leftElsewhere, &q, [this](ConversationId room) {
        if (RoomSession *session = of(room)) {
            context.rooms.leave(session->room(),
                                [](const Result<void> &) {}); // or the stream takes us out
            close(session);
        }
        context.tell(room);
    });
    QObject::connect(&bookmarks, &BookmarkSync::retracted, &q,
                     [this](ConversationId room) { resign(room); });
}

void GroupSync::Private::openWanted(ConversationId conversation)
{
    const auto room = stored(conversation);
    if (!room) {
        context.trouble(room.error());
        return;
    }
    RoomSession *session = open(conversation, room->info.jid);
    if (up) {
        session->streamUp();
    }
    context.tell(conversation);
}

RoomSession *GroupSync::Private::open(ConversationId conversation, const BareJid &room)
{
    RoomSession *session = at(room);
    if (session == nullptr) {
        session = new RoomSession(context, conversation, room, &q);
        sessions.insert(room, session);
        wire(session);
    }
    return session;
}

void GroupSync::Private::wire(RoomSession *session)
{
    QObject::connect(session, &RoomSession::wantsIn, &q, [this, session] {
        queue.add(session,
                  waiters.contains(session->room()) || urgent.contains(session->conversation()));
    });
    QObject::connect(session, &RoomSession::finished, &q,
                     [this, session] { queue.release(session); });
    QObject::connect(session, &RoomSession::settled, &q,
                     [this, session](const Result<void> &outcome) { onSettled(session, outcome); });
    QObject::connect(session, &RoomSession::ended, &q, [this, session] {
        bookmarks.changedHere(session->conversation());
        close(session);
    });
    RoomFlow &flow = session->flow();
    QObject::connect(&flow, &RoomFlow::processed, &q, &GroupSync::processed);
    QObject::connect(&flow, &RoomFlow::failed, &q, &GroupSync::failed);
    QObject::connect(&flow, &RoomFlow::upToDate, &q,
                     [this, session] { Q_EMIT q.upToDate(session->room()); });
    QObject::connect(&flow, &RoomFlow::withoutArchive, &q,
                     [this, session] { Q_EMIT q.withoutArchive(session->room()); });
    QObject::connect(&flow, &RoomFlow::gapsChanged, &q,
                     [this, session] { Q_EMIT q.gapsChanged(session->conversation()); });
}

/// The room is not wanted any more.
void GroupSync::Private::close(RoomSession *session)
{
    sessions.remove(session->room());
    session->leave();
    queue.release(session);
    const auto waiting = waiters.take(session->room());
    for (const Waiter &waiter : waiting) {
        later<ConversationId>(waiter.reply, Error{ErrorCode::Cancelled, {}});
    }
    session->deleteLater();
}

void GroupSync::Private::onSettled(RoomSession *session, const Result<void> &outcome)
{
    if (!waiters.contains(session->room())) {
        return;
    }
    const bool forAWhile =
        !outcome && (outcome.error().retryable() || outcome.error().code == ErrorCode::RoomFull);
    if (outcome || forAWhile) {
        joined(session);
    } else {
        joinFailed(session, outcome.error());
    }
}

/// The user's wish is fulfilled, or will be: the other devices hear of it.
void GroupSync::Private::joined(RoomSession *session)
{
    const auto waiting = waiters.take(session->room());
    const auto marked = markDirty(session->conversation());
    for (const Waiter &waiter : waiting) {
        later<ConversationId>(waiter.reply,
                              marked ? Result<ConversationId>(session->conversation())
                                     : marked.error());
    }
    bookmarks.changedHere(session->conversation());
}

/// It can never work: the chat goes as it came.
void GroupSync::Private::joinFailed(RoomSession *session, const Error &error)
{
    const ConversationId conversation = session->conversation();
    const auto waiting = waiters.take(session->room());
    bool fresh = false;
    for (const Waiter &waiter : waiting) {
        fresh |= waiter.fresh;
        later<ConversationId>(waiter.reply, error);
    }
    const auto written = context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
        if (fresh) {
            return context.stores.conversations.remove(tx, conversation);
        }
        changes.conversation(conversation);
        changes.outbox();
        if (const auto trouble =
                context.stores.rooms.setTrouble(tx, conversation, error.code, error.detail);
            !trouble) {
            return trouble;
        }
        return context.stores.rooms.setWanted(tx, conversation, false);
    });
    if (written && fresh) {
        context.sink({Change::Kind::ConversationRemoved, context.stores.account, conversation, {}});
    }
    close(session);
    context.tell(conversation);
}

void GroupSync::streamUp()
{
    d->up = true;
    d->noteWaiting();
    const QList<RoomSession *> sessions = d->sessions.values();
    for (RoomSession *session : sessions) {
        session->streamUp();
    }
    d->bookmarks.streamUp();
    d->invitations.sendAnswers();
    GroupMaker::cleanUp(d->context, this);
}

/// Rooms that the user waits for are joined first.
void GroupSync::Private::noteWaiting()
{
    urgent.clear();
    const auto rows = context.stores.outbox.list(context.stores.account);
    const auto chats = context.stores.conversations.list();
    if (!rows || !chats) {
        context.trouble(rows ? chats.error() : rows.error());
        return;
    }
    for (const OutboxRow &row : *rows) {
        urgent.insert(row.conversation);
    }
    for (const Conversation &chat : *chats) {
        if (chat.unread > 0) {
            urgent.insert(chat.id);
        }
    }
}

void GroupSync::streamDown()
{
    d->up = false;
    d->bookmarks.streamDown();
    const QList<RoomSession *> sessions = d->sessions.values();
    for (RoomSession *session : sessions) {
        if (d->waiters.contains(session->room())) {
            d->joined(session); // with the next stream, as any other room
        }
        session->streamDown();
    }
    d->queue.clear();
}

/// Out of a group for good, as the user wished: nobody should encrypt for us any more.
void GroupSync::Private::resign(ConversationId conversation)
{
    const auto room = stored(conversation);
    if (!room || room->wanted || room->kind != ChatKind::Group
        || room->trouble != ErrorCode::Internal) {
        return;
    }
    const auto done = [](const Result<void> &result) {
        if (!result) {
            qCInfo(logSync) << "a membership was not given up:" << result.error().name();
        }
    };
    if (room->affiliation >= Affiliation::Admin) {
        context.rooms.setAffiliation(room->info.jid, context.stores.self, Affiliation::None, {},
                                     done);
    } else if (room->affiliation == Affiliation::Member) {
        context.rooms.resign(room->info.jid, done);
    }
}

QStringList GroupSync::nodes()
{
    return BookmarkSync::nodes();
}

void GroupSync::handleEvent(const BareJid &from, const QString &node,
                            const QList<PubSubItem> &items)
{
    d->bookmarks.handleEvent(from, node, items);
}

void GroupSync::noteTraffic(const BareJid &room)
{
    if (RoomSession *session = d->at(room)) {
        session->noteTraffic();
    }
}

void GroupSync::doubt(const BareJid &room)
{
    if (RoomSession *session = d->at(room)) {
        session->doubt();
    }
}

void GroupSync::pause(const BareJid &room)
{
    if (RoomSession *session = d->at(room)) {
        session->flow().pause();
    }
}

ArchiveSync *GroupSync::archive(const BareJid &room) const
{
    RoomSession *session = d->at(room);
    return session == nullptr ? nullptr : session->flow().archive();
}

RoomSession *GroupSync::Private::of(ConversationId conversation) const
{
    for (RoomSession *session : sessions) {
        if (session->conversation() == conversation) {
            return session;
        }
    }
    return nullptr;
}

Result<StoredRoom> GroupSync::Private::stored(ConversationId conversation) const
{
    const auto room = context.stores.rooms.find(conversation);
    if (!room) {
        return room.error();
    }
    return *room ? Result<StoredRoom>(**room) : Error{ErrorCode::NotFound, QStringLiteral("room")};
}

Result<RoomSession *> GroupSync::Private::inRoom(ConversationId conversation) const
{
    if (const auto room = stored(conversation); !room) {
        return room.error();
    }
    if (!up) {
        return Error{ErrorCode::NotConnected, {}};
    }
    RoomSession *session = of(conversation);
    if (session == nullptr || !session->isIn()) {
        return Error{ErrorCode::NotJoined, {}};
    }
    return session;
}

} // namespace Ninelives
