// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/BookmarkSync.h"

#include "core/base/Log.h"
#include "core/sync/PrivateNode.h"

#include <QPointer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

const QString bookmarksNode = u"urn:xmpp:bookmarks:1"_s;
const QString oldNode = u"storage:bookmarks"_s;
constexpr qsizetype mostBookmarks = 2'000;
constexpr int mostReadAgain = 3;

Bookmark bookmarkOf(const StoredRoom &room)
{
    return {room.info.jid, room.info.name, room.nick, room.password, room.wanted, room.bookmark};
}

} // namespace

BookmarkSync::BookmarkSync(GroupContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BookmarkSync::read);
}

QStringList BookmarkSync::nodes()
{
    return {bookmarksNode};
}

bool BookmarkSync::isPending(const BareJid &room) const
{
    return m_pending && m_pending(room);
}

void BookmarkSync::streamUp()
{
    ++m_stream;
    m_up = true;
    m_read = false;
    m_sending = {};
    m_refused.clear();
    m_readAgain = 0;
    read();
}

void BookmarkSync::read()
{
    const QPointer<BookmarkSync> self(this);
    m_context.pubSub.fetch(m_context.stores.self, bookmarksNode, {},
                           [self, stream = m_stream](const Result<QList<PubSubItem>> &items) {
                               if (self && self->m_stream == stream) {
                                   self->onBookmarks(items);
                               }
                           });
}

void BookmarkSync::streamDown()
{
    ++m_stream;
    m_up = false;
    m_sending = {};
    m_again.stop();
}

void BookmarkSync::onBookmarks(const Result<QList<PubSubItem>> &items)
{
    if (items) {
        takeAll(*items);
        m_read = true;
        publishNext();
    } else if (items.error().code == ErrorCode::NotFound) {
        readOld();
    } else {
        // Without knowing what other devices did, ours still counts: it is newer than what we knew.
        qCInfo(logSync) << "no bookmarks:" << items.error().name();
        m_read = true;
        publishNext();
    }
}

/// Everything on the server, as it is after the login; what is missing was left meanwhile.
void BookmarkSync::takeAll(const QList<PubSubItem> &items)
{
    QSet<BareJid> there;
    QList<Bookmark> bookmarks;
    for (const PubSubItem &item : items.first(std::min(mostBookmarks, items.size()))) {
        if (const auto bookmark = Bookmark::parse(item.id, item.payload)) {
            there.insert(bookmark->room);
            bookmarks.append(*bookmark);
        } else if (const auto room = BareJid::parse(item.id)) {
            there.insert(*room); // there, though not understood
        }
    }
    const auto rooms = m_context.stores.rooms.list(m_context.stores.account);
    if (!rooms) {
        m_context.trouble(rooms.error());
        return;
    }
    QList<BareJid> gone;
    for (const StoredRoom &room : *rooms) {
        // Of a list that was cut off nobody knows what is missing.
        if (room.wanted && !there.contains(room.info.jid) && items.size() <= mostBookmarks) {
            gone.append(room.info.jid);
        }
    }
    take(bookmarks, gone);
}

void BookmarkSync::readOld()
{
    const QPointer<BookmarkSync> self(this);
    m_context.pubSub.fetch(m_context.stores.self, oldNode, {},
                           [self, stream = m_stream](const Result<QList<PubSubItem>> &items) {
                               if (!self || self->m_stream != stream) {
                                   return;
                               }
                               QList<Bookmark> found;
                               if (items) {
                                   for (const PubSubItem &item : *items) {
                                       found += Bookmark::parseOld(item.payload);
                                   }
                               }
                               self->readOlder(found);
                           });
}

void BookmarkSync::readOlder(const QList<Bookmark> &found)
{
    const QPointer<BookmarkSync> self(this);
    m_context.pubSub.privateXml(
        u"storage"_s, oldNode,
        [self, found, stream = m_stream](const Result<QDomElement> &storage) {
            if (self && self->m_stream == stream) {
                self->takeOld(storage ? found + Bookmark::parseOld(*storage) : found);
            }
        });
}

/// There is no node of the new kind yet: ours and the old ones make it.
void BookmarkSync::takeOld(const QList<Bookmark> &found)
{
    QList<Bookmark> joined = found.first(std::min(mostBookmarks, found.size()));
    joined.removeIf([](const Bookmark &bookmark) { return !bookmark.autojoin; });
    take(joined, {}, true);
    const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        const auto rooms = m_context.stores.rooms.list(m_context.stores.account);
        if (!rooms) {
            return rooms.error();
        }
        for (const StoredRoom &room : *rooms) {
            if (room.wanted && !room.bookmarkDirty && !isPending(room.info.jid)) {
                const auto set =
                    m_context.stores.rooms.setBookmark(tx, room.conversation, room.bookmark, true);
                if (!set) {
                    return set;
                }
            }
        }
        return {};
    });
    m_read = written.ok();
    publishNext();
}

void BookmarkSync::handleEvent(const BareJid &from, const QString &node,
                               const QList<PubSubItem> &items)
{
    if (from != m_context.stores.self || node != bookmarksNode) {
        return;
    }
    for (const PubSubItem &item : items) {
        const auto room = BareJid::parse(item.id);
        if (item.isWholeNode()) {
            readAgainSoon();
        } else if (item.retracted && room) {
            take({}, {*room});
        } else if (const auto bookmark = Bookmark::parse(item.id, item.payload)) {
            take({*bookmark}, {});
        }
    }
}

/// Not at once: who cleared all away may be about to put them back, and nobody is to leave all
/// rooms for that. Two programs that clear away and put back must not keep it up for ever.
void BookmarkSync::readAgainSoon()
{
    if (m_up && !m_again.isActive() && m_readAgain < mostReadAgain) {
        ++m_readAgain;
        m_again.start(m_context.timing.settleMs);
    }
}

Result<std::optional<StoredRoom>> BookmarkSync::roomAt(const BareJid &room) const
{
    const auto chat = m_context.stores.conversations.findByPeer(m_context.stores.account, room);
    if (!chat) {
        return chat.error();
    }
    return *chat ? m_context.stores.rooms.find(**chat) : std::optional<StoredRoom>();
}

/// One transaction for all of them.
void BookmarkSync::take(const QList<Bookmark> &bookmarks, const QList<BareJid> &gone, bool publish)
{
    News news;
    const auto written =
        m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            for (const Bookmark &bookmark : bookmarks) {
                if (const auto taken = takeOne(tx, changes, bookmark, publish, news); !taken) {
                    return taken;
                }
            }
            for (const BareJid &room : gone) {
                if (const auto taken = takeGone(tx, changes, room, news); !taken) {
                    return taken;
                }
            }
            return {};
        });
    if (!written) {
        return;
    }
    for (const ConversationId room : std::as_const(news.joined)) {
        Q_EMIT joinedElsewhere(room);
    }
    for (const ConversationId room : std::as_const(news.left)) {
        Q_EMIT leftElsewhere(room);
    }
}

Result<void> BookmarkSync::takeOne(Transaction &tx, ChangeBatch &changes, const Bookmark &bookmark,
                                   bool publish, News &news)
{
    if (!bookmark.autojoin) {
        return takeGone(tx, changes, bookmark.room, news);
    }
    const auto known = roomAt(bookmark.room);
    if (!known) {
        return known.error();
    }
    if (*known && (*known)->bookmarkDirty) {
        return {}; // the user changed it here, and the server will hear of it
    }
    const bool joins = !*known || !(*known)->wanted;
    if (!joins && (*known)->password == bookmark.password
        && (*known)->bookmark == bookmark.extensions) {
        return {};
    }
    const auto id = store(tx, changes, bookmark, publish);
    if (id && joins) {
        news.joined.append(*id);
    }
    return id ? Result<void>() : Result<void>(id.error());
}

Result<void> BookmarkSync::takeGone(Transaction &tx, ChangeBatch &changes, const BareJid &room,
                                    News &news)
{
    const auto known = roomAt(room);
    if (!known) {
        return known.error();
    }
    if (!*known || !(*known)->wanted || (*known)->bookmarkDirty || isPending(room)) {
        return {};
    }
    news.left.append((*known)->conversation);
    changes.conversation((*known)->conversation);
    changes.outbox(); // what waits for it is not sent any more
    return m_context.stores.rooms.setWanted(tx, (*known)->conversation, false);
}

Result<ConversationId> BookmarkSync::store(Transaction &tx, ChangeBatch &changes,
                                           const Bookmark &bookmark, bool publish)
{
    RoomStore &rooms = m_context.stores.rooms;
    const QString nick = bookmark.nick.isEmpty() ? m_context.defaultNick() : bookmark.nick;
    const auto id =
        rooms.ensure(tx, m_context.stores.account, bookmark.room, ChatKind::Group, nick);
    if (!id) {
        return id;
    }
    const auto stored = rooms.find(*id);
    if (!stored || !*stored) {
        return stored ? Error{ErrorCode::NotFound, {}} : stored.error();
    }
    changes.conversation(*id);
    changes.outbox();
    RoomInfo info = (*stored)->info;
    if (info.name.isEmpty() && !bookmark.name.isEmpty()) {
        info.name = bookmark.name;
        if (const auto named = rooms.setInfo(tx, *id, info); !named) {
            return named.error();
        }
    }
    if (!(*stored)->wanted) {
        const auto trouble = rooms.setTrouble(tx, *id, ErrorCode::Internal, {});
        const auto renamed = rooms.setNick(tx, *id, nick);
        if (!trouble || !renamed) {
            return trouble ? renamed.error() : trouble.error();
        }
    }
    if (const auto password = rooms.setPassword(tx, *id, bookmark.password); !password) {
        return password.error();
    }
    if (const auto wanted = rooms.setWanted(tx, *id, true); !wanted) {
        return wanted.error();
    }
    const auto set = rooms.setBookmark(tx, *id, bookmark.extensions, publish);
    return set ? id : Result<ConversationId>(set.error());
}

void BookmarkSync::changedHere(ConversationId room)
{
    m_changedMeanwhile |= room == m_sending;
    m_refused.remove(room);
    publishNext();
}

/// One after the other: a server that is asked 300 times at once may think ill of us.
void BookmarkSync::publishNext()
{
    if (!m_up || !m_read || m_sending != ConversationId{}) {
        return;
    }
    const auto rooms = m_context.stores.rooms.list(m_context.stores.account);
    if (!rooms) {
        m_context.trouble(rooms.error());
        return;
    }
    const auto due = std::ranges::find_if(*rooms, [&](const StoredRoom &room) {
        return room.bookmarkDirty && !m_refused.contains(room.conversation);
    });
    if (due != rooms->end()) {
        send(*due);
    }
}

void BookmarkSync::send(const StoredRoom &room)
{
    m_sending = room.conversation;
    m_changedMeanwhile = false;
    const auto done = [self = QPointer<BookmarkSync>(this), stream = m_stream,
                       id = room.conversation, leaving = !room.wanted](const Result<void> &result) {
        if (self && self->m_stream == stream) {
            self->onSent(id, leaving, result);
        }
    };
    const QString itemId = room.info.jid.toString();
    if (room.wanted) {
        m_context.pubSub.publish(bookmarksNode, itemId, bookmarkOf(room).toXml(), privateNode(),
                                 done);
    } else {
        m_context.pubSub.retract(bookmarksNode, itemId, [done](const Result<void> &result) {
            const bool gone = !result && result.error().code == ErrorCode::NotFound;
            done(gone ? Result<void>() : result);
        });
    }
}

void BookmarkSync::onSent(ConversationId room, bool leaving, const Result<void> &done)
{
    m_sending = {};
    if (!done) {
        if (done.error().code == ErrorCode::NotConnected) {
            return;
        }
        qCWarning(logSync) << "a bookmark was refused:" << done.error().name()
                           << done.error().detail;
        m_refused.insert(room);
    } else if (!m_changedMeanwhile) {
        const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
            const auto stored = m_context.stores.rooms.find(room);
            if (!stored || !*stored) {
                return stored ? Result<void>() : Result<void>(stored.error());
            }
            return m_context.stores.rooms.setBookmark(tx, room, (*stored)->bookmark, false);
        });
        if (!written) {
            m_refused.insert(room); // published again with the next stream
        }
    }
    if (leaving) {
        Q_EMIT retracted(room);
    }
    publishNext();
}

} // namespace Ninelives
