// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AccountStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "core/storage/Migrations.h"
#include "core/storage/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

inline QByteArray storeKey(char fill = 'k')
{
    return QByteArray(32, fill);
}

/// A store in a folder of its own with one account and one chat.
class StoreFixture
{
public:
    StoreFixture()
    {
        reopen();
        Transaction tx(writer());
        Account fresh;
        fresh.jid = jid("alice@one.test");
        account = *AccountStore(writer()).add(tx, fresh, AccountSecrets());
        chat = *ConversationStore(writer()).ensure(tx, account, jid("bob@two.test"));
        if (!tx.commit()) {
            qFatal("the fixture cannot be stored");
        }
    }

    void close() { database.reset(); }
    void reopen()
    {
        database.reset();
        database = *Database::open(folder(), storeKey());
    }
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/ninelives.db"); }
    [[nodiscard]] Writer &writer() const { return database->writer(); }

    /// A message of Bob's with ids made from `number`.
    [[nodiscard]] Message incoming(int number, qint64 timeMs, const QString &body = {}) const
    {
        Message m;
        m.conversation = chat;
        m.direction = Direction::In;
        m.sender = jid("bob@two.test");
        m.senderKey = m.sender.toString();
        m.originId = QStringLiteral("in-%1").arg(number);
        m.stanzaId = m.originId;
        m.sortKey.timeMs = timeMs;
        m.sentAtMs = timeMs;
        m.body = body.isEmpty() ? QStringLiteral("message %1").arg(number) : body;
        return m;
    }
    [[nodiscard]] Message outgoing(int number, qint64 timeMs,
                                   Delivery delivery = Delivery::Queued) const
    {
        Message m = incoming(number, timeMs);
        m.direction = Direction::Out;
        m.sender = jid("alice@one.test");
        m.senderKey = m.sender.toString();
        m.originId = QStringLiteral("out-%1").arg(number);
        m.stanzaId = m.originId;
        m.delivery = delivery;
        return m;
    }
    /// Stores in a transaction of its own.
    MessageStore::Inserted store(const Message &message) const
    {
        Transaction tx(writer());
        const auto inserted = *MessageStore(writer()).insert(tx, message);
        if (!tx.commit()) {
            qFatal("a message cannot be stored");
        }
        return inserted;
    }
    /// Runs `work(tx)` in a transaction of its own.
    template<typename Work>
    auto write(Work work) const
    {
        Transaction tx(writer());
        auto result = work(tx);
        if (!tx.commit()) {
            qFatal("a test's transaction cannot be committed");
        }
        return result;
    }

private:
    QTemporaryDir m_root; // before the database, which is closed first

public:
    std::unique_ptr<Database> database;
    AccountId account;
    ConversationId chat;
};

/// A store as the program of an earlier schema left it: one account, one chat, one message of
/// Bob's, all written by hand, since today's program writes today's tables.
class OlderStore
{
public:
    OlderStore(int version, const QString &body)
    {
        const auto key = RawKey::fromBytes(storeKey());
        m_writer = *Writer::open(m_root.filePath(QStringLiteral("some.db")), **key, Access::Create);
        const auto all = allMigrations();
        const auto later = std::ranges::find_if(
            all, [version](const Migration &m) { return m.version > version; });
        const auto known = all.first(static_cast<std::size_t>(later - all.begin()));
        if (!migrate(*m_writer, known) || !m_writer->execute(content)
            || !m_writer->run("UPDATE message SET body = ?", body)) {
            qFatal("an older store cannot be made");
        }
    }
    [[nodiscard]] Writer &writer() const { return *m_writer; }

private:
    static constexpr const char *content =
        "INSERT INTO account (jid, display_name, servers, ca_file, enabled) "
        "VALUES ('alice@one.test', '', '', '', 1);"
        "INSERT INTO conversation (account_id, peer, created_at) VALUES (1, 'bob@two.test', 1);"
        "INSERT INTO message (conversation_id, direction, sender, sender_key, origin_id, "
        "sort_time, sent_at, body, encryption, sender_device, sender_trust, unreadable, delivery, "
        "delivered_at, read_at, failure_text, blocked, reply_to, receipt_requested, markable) "
        "VALUES (1, 0, 'bob@two.test', 'bob@two.test', 'o', 1000, 1000, '', 0, 0, 0, 0, 0, 0, "
        "0, '', 0, '', 0, 0);";
    QTemporaryDir m_root; // before the connection, which is closed first
    std::unique_ptr<Writer> m_writer;
};

} // namespace Ninelives::Test
