// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/devices/SharedContext.h"
#include "tests/unit/sync/GroupScene.h"

namespace Ninelives::Test {

inline const QString displayedNode = QStringLiteral("urn:xmpp:mds:displayed:0");
inline const QString settingsNode = QStringLiteral("urn:ninelives:chat-settings:0");
inline const QString draftsNode = QStringLiteral("urn:ninelives:drafts:0");
inline constexpr const char *bobsAddress = "bob@two.test";

/// Two devices of Alice, each with a chat with Bob.
struct Devices {
    FakeServer server;
    Client desk{server};
    Client phone{server, "alice@one.test", "phone"};
    ConversationId onDesk = desk.chat();
    ConversationId onPhone = phone.chat();

    void online()
    {
        desk.transport->goOnline();
        phone.transport->goOnline();
    }
    /// Bob writes; no marker is asked for.
    void bobSays(const QByteArray &text)
    {
        static int count = 0;
        server.sendFrom(QStringLiteral("bob@two.test/x"), desk.self, "<body>" + text + "</body>",
                        QStringLiteral("bob-%1").arg(++count));
    }
    void put(const QString &node, const QString &item, const QByteArray &xml)
    {
        server.nodesOf(desk.self)[node].insert(item, xml);
        server.notify(desk.self, node, {item});
    }
    [[nodiscard]] QByteArray item(const QString &node,
                                  const QString &id = QLatin1StringView(bobsAddress))
    {
        return server.nodesOf(desk.self)[node].value(id);
    }
};

inline Conversation stored(const Client &client, ConversationId id)
{
    return *ConversationStore(client.writer()).find(id);
}

inline void change(const Client &client,
                   const std::function<Result<void>(ConversationStore &, Transaction &)> &work)
{
    Transaction tx(client.writer());
    ConversationStore store(client.writer());
    if (!work(store, tx) || !tx.commit()) {
        qFatal("not changed");
    }
    client.sync->chatsChanged();
}

inline void setDraft(const Client &client, ConversationId chat, const QString &draft)
{
    change(client, [=](ConversationStore &store, Transaction &tx) {
        return store.setDraft(tx, chat, draft);
    });
}

inline void setPinned(const Client &client, ConversationId chat, bool pinned)
{
    change(client, [=](ConversationStore &store, Transaction &tx) {
        return store.setPinned(tx, chat, pinned);
    });
}

inline QByteArray settings(qint64 atMs, const QByteArray &children)
{
    return "<settings xmlns='urn:ninelives:chat-settings:0' at='" + timeText(atMs).toUtf8() + "'>"
        + children + "</settings>";
}

inline SharedState shared(const Client &client, SharedKind kind)
{
    return *SharedStateStore(client.writer()).find(client.account, kind, jid(bobsAddress));
}

/// The server has all of it.
inline bool isTold(const Client &client, SharedKind kind)
{
    return SharedStateStore(client.writer()).due(client.account, kind)->isEmpty();
}

inline qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace Ninelives::Test
