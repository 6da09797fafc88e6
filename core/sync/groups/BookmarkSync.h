// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RoomStore.h"
#include "core/sync/groups/Bookmark.h"
#include "core/sync/groups/GroupContext.h"
#include "core/transport/PubSubPort.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Ninelives {

/// Keeps the account's rooms in step with its bookmarks on the server (XEP-0402), and so with its
/// other devices. What the user did here and has not been published yet (the store's dirty flag)
/// goes before what the server says. Bookmarks of older kinds (XEP-0048) are taken over once, when
/// there are none of the new kind. When all are said to be gone they are read as after a login,
/// three times a stream at most. Core thread only.
class BookmarkSync : public QObject
{
    Q_OBJECT

public:
    explicit BookmarkSync(GroupContext &context, QObject *parent = nullptr);

    /// Rooms that the user has just asked for, and that may yet turn out not to work: not
    /// published, and not taken for left because no bookmark has them.
    void setPending(std::function<bool(const BareJid &)> pending)
    {
        m_pending = std::move(pending);
    }

    /// The nodes whose events handleEvent() wants.
    [[nodiscard]] static QStringList nodes();

    /// A new stream is up: reads all bookmarks, then publishes what is due.
    void streamUp();
    void streamDown();
    void handleEvent(const BareJid &from, const QString &node, const QList<PubSubItem> &items);
    /// The user joined, left or changed this room; the dirty flag is stored.
    void changedHere(ConversationId room);

Q_SIGNALS:
    /// Another device joined this room; stored.
    void joinedElsewhere(Ninelives::ConversationId room);
    /// Another device left it; stored.
    void leftElsewhere(Ninelives::ConversationId room);
    /// The bookmark of a room that was left here is gone, or will not go: the other devices know.
    void retracted(Ninelives::ConversationId room);

private:
    [[nodiscard]] bool isPending(const BareJid &room) const;
    void read();
    void readAgainSoon();
    void onBookmarks(const Result<QList<PubSubItem>> &items);
    void takeAll(const QList<PubSubItem> &items);
    void readOld();
    void readOlder(const QList<Bookmark> &found);
    void takeOld(const QList<Bookmark> &found);
    struct News {
        QList<ConversationId> joined;
        QList<ConversationId> left;
    };
    void take(const QList<Bookmark> &bookmarks, const QList<BareJid> &gone, bool publish = false);
    Result<void> takeOne(Transaction &tx, ChangeBatch &changes, const Bookmark &bookmark,
                         bool publish, News &news);
    Result<void> takeGone(Transaction &tx, ChangeBatch &changes, const BareJid &room, News &news);
    Result<ConversationId> store(Transaction &tx, ChangeBatch &changes, const Bookmark &bookmark,
                                 bool publish);
    void publishNext();
    void send(const StoredRoom &room);
    void onSent(ConversationId room, bool leaving, const Result<void> &done);
    [[nodiscard]] Result<std::optional<StoredRoom>> roomAt(const BareJid &room) const;

    GroupContext &m_context;
    std::function<bool(const BareJid &)> m_pending;
    quint64 m_stream = 0; ///< answers to questions of earlier streams are dropped
    bool m_up = false;
    bool m_read = false; ///< the server's bookmarks are known: ours may go out
    ConversationId m_sending;
    bool m_changedMeanwhile = false; ///< the room that is being sent
    QSet<ConversationId> m_refused; ///< of this stream
    QTimer m_again;
    int m_readAgain = 0; ///< times on this stream
};

} // namespace Ninelives
