// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DeviceDirectory.h"
#include "core/omemo/OmemoEngine.h"
#include "core/sync/ActionComposer.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/Composer.h"
#include "core/sync/DeliveryTracker.h"
#include "core/sync/OutboxPump.h"
#include "core/sync/OutboxRows.h"
#include "core/sync/ReadTracker.h"
#include "core/sync/Reconciler.h"
#include "core/sync/SyncStores.h"
#include "tests/unit/sync/SyncFixture.h"

#include <QSignalSpy>

namespace Ninelives::Test {

/// The sending half of one account ("alice@one.test") without what receives: the test itself says
/// what a room shows and whether it is up. crash() and begin() are a kill -9 and the next start.
class GroupDesk
{
public:
    explicit GroupDesk(FakeServer &server) : m_server(server)
    {
        open();
        Transaction tx(database->writer());
        Account fresh;
        fresh.jid = self;
        account = *AccountStore(database->writer()).add(tx, fresh, AccountSecrets());
        if (!tx.commit()) {
            qFatal("the fixture cannot be stored");
        }
        begin();
    }
    ~GroupDesk() { crash(); }

    void crash()
    {
        parts.reset();
        transport.reset();
        database.reset();
    }
    void begin()
    {
        open();
        transport =
            std::make_unique<FakeTransport>(m_server, FullJid(self, QStringLiteral("desk")));
        parts = std::make_unique<Parts>(*this);
        Transaction tx(database->writer());
        const bool made = bool(parts->omemo.maintain(tx)) && bool(tx.commit());
        if (!made) {
            qFatal("no keys");
        }
        parts->directory.bundlesChanged();
    }
    /// A new stream; rooms are down.
    void goOnline()
    {
        transport->goOnline();
        Transaction tx(database->writer());
        const qint64 number = *parts->stores.outbox.nextStreamNumber(tx, account);
        ChangeBatch changes(account);
        OutboxLedger ledger(parts->stores);
        for (const OutboxRow &row : outbox()) {
            if (row.state == OutboxState::Handed
                && !ledger.apply(tx, row, OutboxEvent::StreamDied, changes)) {
                qFatal("not settled");
            }
        }
        if (!tx.commit()) {
            qFatal("no stream");
        }
        parts->directory.streamUp();
        parts->pump.streamUp(number);
        parts->pump.allowMessages();
    }
    void goOffline(const std::optional<Error> &failure = Error{ErrorCode::NetworkUnreachable, {}})
    {
        transport->goOffline(failure);
        parts->pump.streamDown(failure);
        parts->directory.streamDown();
    }

    /// A room with these members besides ourselves.
    ConversationId room(const char *address, ChatKind kind, const QList<BareJid> &members = {})
    {
        Transaction tx(database->writer());
        RoomStore &rooms = parts->stores.rooms;
        const ConversationId id =
            *rooms.ensure(tx, account, jid(address), kind, QStringLiteral("ally"));
        RoomInfo info;
        info.jid = jid(address);
        info.name = QStringLiteral("Team");
        info.membersOnly = info.nonAnonymous = kind == ChatKind::Group;
        info.archived = info.stanzaIds = true;
        QList<StoredMember> entries{{self, Affiliation::Owner, QStringLiteral("ally")}};
        for (const BareJid &member : members) {
            entries.append({member, Affiliation::Member, member.local()});
        }
        if (!rooms.setInfo(tx, id, info) || !rooms.setMembers(tx, id, entries) || !tx.commit()) {
            qFatal("the room cannot be stored");
        }
        return id;
    }
    QString say(ConversationId chat, const QString &text)
    {
        const auto message = parts->composer.enqueueText(chat, text);
        if (!message) {
            qFatal("not queued: %s", qPrintable(message.error().name()));
        }
        parts->pump.wake();
        return message->originId;
    }
    /// The room shows an own message to all, under this id of its archive.
    void reflect(ConversationId chat, const QString &body, const QString &archiveId)
    {
        const Message own = message(chat, body);
        ChangeBatch changes(account);
        Transaction tx(database->writer());
        DeliveryTracker tracker(parts->stores, changes);
        if (!tracker.onServer(tx, own)
            || !parts->stores.messages.setArchiveId(tx, own.id, archiveId, 0) || !tx.commit()) {
            qFatal("not settled");
        }
        parts->pump.wake();
    }
    /// A message of somebody else in a room.
    Message receive(ConversationId chat, const BareJid &from, const QString &id,
                    const QString &archiveId)
    {
        Message message;
        message.conversation = chat;
        message.sender = from;
        message.senderKey = from.toString();
        message.originId = message.stanzaId = id;
        message.archiveId = archiveId;
        message.sortKey.timeMs = ++m_placeMs;
        message.body = id;
        message.markable = true;
        Transaction tx(database->writer());
        const auto stored = parts->stores.messages.insert(tx, message);
        if (!stored || !tx.commit()) {
            qFatal("not stored");
        }
        return *parts->stores.messages.find(stored->id);
    }
    void confirmReceived(ConversationId chat, const Message &message)
    {
        Transaction tx(database->writer());
        const BareJid room = parts->stores.conversations.find(chat)->peer;
        if (!OutboxRows::queueReceivedMarker(parts->stores, tx, room, message) || !tx.commit()) {
            qFatal("not queued");
        }
        parts->pump.wake();
    }
    Reconciler::Outcome settle(Reconciler::Archive archive, const BareJid &of)
    {
        ChangeBatch changes(account);
        const auto outcome = parts->reconciler.settle(archive, parts->pump.stream(), of, changes);
        if (!outcome) {
            qFatal("not settled: %s", qPrintable(outcome.error().detail));
        }
        parts->pump.wake();
        return *outcome;
    }

    [[nodiscard]] QList<OutboxRow> outbox() const
    {
        return *OutboxStore(database->writer()).list(account);
    }
    [[nodiscard]] QList<OutboxState> states() const
    {
        QList<OutboxState> states;
        for (const OutboxRow &row : outbox()) {
            states.append(row.state);
        }
        return states;
    }
    [[nodiscard]] Message message(ConversationId chat, const QString &body) const
    {
        const auto page = MessageStore(database->writer()).latest(chat, 100);
        for (const Message &message : page->rows) {
            if (message.body == body) {
                return message;
            }
        }
        return {};
    }
    /// The stanzas submitted under this origin id.
    [[nodiscard]] QList<QByteArray> sent(const QString &id) const
    {
        QList<QByteArray> found;
        for (const OutboundStanza &stanza : transport->submitted()) {
            if (stanza.id == id) {
                found.append(stanza.xml);
            }
        }
        return found;
    }

private:
    void open()
    {
        if (!database) {
            database =
                *Database::open(m_root.filePath(QStringLiteral("profile")), QByteArray(32, 'k'));
        }
    }

    FakeServer &m_server;
    QTemporaryDir m_root;
    qint64 m_placeMs = 1'700'000'000'000;

public:
    BareJid self = jid("alice@one.test");
    FakeClock clock;
    SyncTiming timing{.settleMs = 20,
                      .recheckMs = 10,
                      .freshMs = 60'000,
                      .retryMs = 20,
                      .retryMaxMs = 40,
                      .reflectionMs = 600'000,
                      .holdMs = 50};
    AccountId account;
    std::unique_ptr<Database> database;
    std::unique_ptr<FakeTransport> transport;

    struct Parts {
        explicit Parts(GroupDesk &desk)
            : stores(desk.database->writer(), desk.account, desk.self, desk.clock),
              omemo(desk.database->writer(), desk.account, desk.self, desk.clock),
              directory(*desk.database, omemo, desk.transport->pubSub(), desk.self, desk.clock),
              pump(
                  stores, *desk.transport, omemo, directory, [](const Change &) {}, desk.timing),
              reconciler(stores, omemo, desk.timing), composer(stores), actions(stores, composer),
              readTracker(stores)
        {
            desk.transport->pubSub().setEventHandler(
                DeviceDirectory::nodes(),
                [this](const BareJid &from, const QString &node, const QList<PubSubItem> &items) {
                    directory.handleEvent(from, node, items);
                });
            QObject::connect(&directory, &DeviceDirectory::devicesChanged, &pump,
                             &OutboxPump::devicesChanged, Qt::QueuedConnection);
        }

        SyncStores stores;
        OmemoEngine omemo;
        DeviceDirectory directory;
        OutboxPump pump;
        Reconciler reconciler;
        Composer composer;
        ActionComposer actions;
        ReadTracker readTracker;
    };
    std::unique_ptr<Parts> parts;
};

} // namespace Ninelives::Test
