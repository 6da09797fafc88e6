// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AccountStore.h"
#include "core/storage/ContactStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/Transaction.h"
#include "core/sync/AccountSync.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/FakeTransfers.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/rig/Patience.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

// For Results in test functions: shows the failure's detail.
#define NL_REQUIRE(result) \
    do { \
        const auto &nlResult = (result); \
        QVERIFY2(nlResult.ok(), nlResult.ok() ? "" : qPrintable(nlResult.error().detail)); \
    } while (false)

namespace Ninelives::Test {

inline BareJid jid(const char *text)
{
    return *BareJid::parse(QString::fromUtf8(text));
}

/// Short waits, so that what waits in life happens at once in a test.
inline SyncTiming quick()
{
    return {.settleMs = 20,
            .recheckMs = 10,
            .freshMs = 60'000,
            .retryMs = 20,
            .retryMaxMs = 40,
            .draftMs = 20};
}

/// One account ("alice@one.test" unless said otherwise) on a device: a store on disk, a transport
/// and what sync makes of them. crash() and begin() are a kill -9 and the next start.
class Client
{
public:
    explicit Client(FakeServer &server, const char *address = "alice@one.test",
                    const char *resource = "desk")
        : m_server(server), self(jid(address)), m_resource(QString::fromUtf8(resource))
    {
        open();
        Transaction tx(writer());
        Account fresh;
        fresh.jid = self;
        account = *AccountStore(writer()).add(tx, fresh, AccountSecrets());
        if (!tx.commit()) {
            qFatal("the fixture cannot be stored");
        }
        begin();
    }
    ~Client() { crash(); }

    /// Ends without warning: nothing that is only in memory survives.
    void crash()
    {
        sync.reset();
        transport.reset();
        database.reset();
    }
    void begin()
    {
        open();
        transport = std::make_unique<FakeTransport>(m_server, FullJid(self, m_resource));
        Account entry;
        entry.id = account;
        entry.jid = self;
        sync = std::make_unique<AccountSync>(
            *database, entry, *transport, clock,
            [this](const Change &change) { changes.append(change); }, timing, media());
        if (const auto started = sync->start(); !started) {
            qFatal("sync does not start: %s", qPrintable(started.error().detail));
        }
    }
    /// Moves files from and to this cloud from the next start on.
    void useCloud(FakeCloud &cloud)
    {
        folder = MediaFolder(m_root.filePath(QStringLiteral("media")));
        transfers = std::make_unique<FakeTransfers>(cloud, folder);
        restart();
    }
    /// Queues a file with this content; its messages.
    QList<Message> sendFile(ConversationId conversation, const QByteArray &content,
                            const QString &caption = {}, int copies = 1) const
    {
        QList<Attachment> files;
        for (int i = 0; i < copies; ++i) {
            const auto stored = folder.store(content);
            Attachment file;
            file.name = QStringLiteral("cat %1.pdf").arg(i);
            file.mediaType = QStringLiteral("application/pdf");
            file.bytes = stored->bytes;
            file.sha256 = stored->sha256;
            file.localName = stored->name;
            file.localKey = stored->key;
            files.append(file);
        }
        const auto queued = sync->sendFiles(conversation, files, caption);
        if (!queued) {
            qFatal("not queued: %s", qPrintable(queued.error().name()));
        }
        return *queued;
    }
    void restart()
    {
        crash();
        begin();
    }

    /// Online, caught up, and no archive query from now on, so that only acknowledgements confirm.
    void goQuietlyOnline()
    {
        timing.settleMs = 600'000;
        restart();
        transport->goOnline();
        QTRY_VERIFY(sync->caughtUp());
    }

    [[nodiscard]] Writer &writer() const { return database->writer(); }

    /// The chat with `peer`; in the clear unless `encrypted`.
    ConversationId chat(const char *peer = "bob@two.test", bool encrypted = false) const
    {
        Transaction tx(writer());
        ConversationStore store(writer());
        const ConversationId id = *store.ensure(tx, account, jid(peer));
        if (!store.setEncrypted(tx, id, encrypted) || !tx.commit()) {
            qFatal("the chat cannot be stored");
        }
        return id;
    }
    void befriend(const char *peer = "bob@two.test", bool blocked = false) const
    {
        Transaction tx(writer());
        Contact contact;
        contact.account = account;
        contact.jid = jid(peer);
        contact.subscription = Subscription::Both;
        contact.inRoster = true;
        contact.blocked = blocked;
        if (!ContactStore(writer()).put(tx, contact) || !tx.commit()) {
            qFatal("the contact cannot be stored");
        }
    }
    /// Queues a text; its origin id.
    QString say(ConversationId conversation, const QString &text) const
    {
        const auto message = sync->sendText(conversation, text);
        if (!message) {
            qFatal("not queued: %s", qPrintable(message.error().name()));
        }
        return message->originId;
    }

    [[nodiscard]] QList<Message> messages(ConversationId conversation) const
    {
        return MessageStore(writer()).latest(conversation, 1000)->rows;
    }
    [[nodiscard]] QStringList bodies(ConversationId conversation) const
    {
        QStringList texts;
        for (const Message &message : messages(conversation)) {
            texts.append(message.body);
        }
        return texts;
    }
    /// The message with this text; a default one when there is none.
    [[nodiscard]] Message message(ConversationId conversation, const QString &body) const
    {
        for (const Message &message : messages(conversation)) {
            if (message.body == body) {
                return message;
            }
        }
        return {};
    }
    [[nodiscard]] Delivery delivery(ConversationId conversation, const QString &body) const
    {
        return message(conversation, body).delivery;
    }
    [[nodiscard]] QList<OutboxRow> outbox() const { return *OutboxStore(writer()).list(account); }
    [[nodiscard]] int unread(ConversationId conversation) const
    {
        return ConversationStore(writer()).find(conversation)->unread;
    }

private:
    [[nodiscard]] MediaTools media() const
    {
        return {folder, transfers.get(), pool, {}, [this] { return metered; }};
    }
    void open()
    {
        if (!database) {
            database =
                *Database::open(m_root.filePath(QStringLiteral("profile")), QByteArray(32, 'k'));
        }
    }

    FakeServer &m_server;
    QTemporaryDir m_root;

public:
    BareJid self;
    FakeClock clock;
    bool metered = false; ///< the connection is paid for by volume
    SyncTiming timing = quick();
    AccountId account;
    QList<Change> changes;
    std::unique_ptr<Database> database;
    MediaFolder folder{QString()};
    std::unique_ptr<FakeTransfers> transfers; ///< none unless useCloud()
    QThreadPool *pool =
        nullptr; ///< from the next start on; without it pictures are not looked into
    std::unique_ptr<FakeTransport> transport;
    std::unique_ptr<AccountSync> sync;

private:
    QString m_resource;
};

} // namespace Ninelives::Test
