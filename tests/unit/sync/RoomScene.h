// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ReceiptStore.h"
#include "core/storage/RoomStore.h"
#include "tests/fakes/StanzaParser.h"
#include "tests/unit/sync/SyncFixture.h"

namespace Ninelives::Test {

/// Alice is in a room as far as her store knows; what the room sends is injected by hand, so that
/// it may be as hostile as a test wants.
struct RoomScene {
    FakeServer server;
    Client alice{server};
    BareJid room = jid("team@rooms.one.test");
    ConversationId chat;

    explicit RoomScene(ChatKind kind = ChatKind::Group,
                       const char *others = "bob@two.test carol@two.test")
    {
        Transaction tx(alice.writer());
        RoomStore rooms(alice.writer());
        chat = *rooms.ensure(tx, alice.account, room, kind, QStringLiteral("Alice"));
        RoomInfo info;
        info.jid = room;
        info.membersOnly = info.nonAnonymous = kind == ChatKind::Group;
        info.stanzaIds = info.archived = info.moderation = true;
        info.occupantIds = kind == ChatKind::Channel;
        bool done = rooms.setInfo(tx, chat, info).ok();
        QList<StoredMember> members{{alice.self, Affiliation::Owner, QStringLiteral("Alice")}};
        for (const QByteArray &other : QByteArray(others).split(' ')) {
            members.append({jid(other.constData()), Affiliation::Member, {}});
        }
        done = done && rooms.setMembers(tx, chat, members).ok();
        if (!done || !tx.commit()) {
            qFatal("the room cannot be stored");
        }
    }

    /// What the room says that `person` (empty: it does not tell), called `nick`, sent.
    [[nodiscard]] InboundStanza stanza(const QString &nick, const char *person,
                                       const QByteArray &id, const QByteArray &children,
                                       const QString &archiveId = {}) const
    {
        InboundStanza made = parsedStanza("<message type='groupchat' to='alice@one.test/desk' id='"
                                          + id + "'>" + children + "</message>");
        made.from = FullJid(room, nick);
        made.archiveId = archiveId;
        if (person != nullptr) {
            made.realSender = jid(person);
        }
        return made;
    }
    void hears(const InboundStanza &stanza) const { alice.transport->injectStanza(stanza); }
    void archived(InboundStanza stanza, qint64 stampMs) const
    {
        stanza.origin = StanzaOrigin::Archive;
        stanza.stampMs = stampMs;
        alice.transport->injectStanza(stanza);
    }
    /// Bob or somebody else writes.
    void says(const QString &nick, const char *person, const QByteArray &id, const QByteArray &body,
              const QString &archiveId) const
    {
        hears(stanza(nick, person, id, "<body>" + body + "</body>", archiveId));
    }
    /// Alice's own message as another device of hers wrote it.
    void writesElsewhere(const QByteArray &id, const QByteArray &body,
                         const QString &archiveId) const
    {
        InboundStanza own = stanza(QStringLiteral("Alice"), "alice@one.test", id,
                                   "<body>" + body + "</body>", archiveId);
        own.fromSelf = true;
        hears(own);
    }
    void marks(const QString &nick, const char *person, const QString &archiveId,
               Delivery news) const
    {
        static int count = 0;
        InboundStanza marker = stanza(nick, person, "mark" + QByteArray::number(++count), {});
        (news == Delivery::Read ? marker.displayedId : marker.markedReceivedId) = archiveId;
        hears(marker);
    }
    [[nodiscard]] Message message(const QString &body) const { return alice.message(chat, body); }
    [[nodiscard]] QStringList bodies() const { return alice.bodies(chat); }
};

} // namespace Ninelives::Test
