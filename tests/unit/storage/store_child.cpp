// SPDX-License-Identifier: GPL-3.0-or-later
// A process that has a store open, most often to be killed: store_child FOLDER hold|write|exit
//   hold   prints "open" and waits
//   write  stores messages for ever, two per transaction with a queue row, and prints the number of
//          each pair once it is committed
//   exit   leaves at once; fails when ciphers stop working before the process is gone
#include "core/crypto/Aes.h"
#include "core/storage/OutboxStore.h"
#include "tests/unit/storage/StoreFixture.h"

#include <cstdio>
#include <cstdlib>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

struct Chat {
    AccountId account;
    ConversationId id;
};

Result<Chat> prepare(Database &database)
{
    Transaction tx(database.writer());
    Account alice;
    alice.jid = jid("alice@one.test");
    const auto account = AccountStore(database.writer()).add(tx, alice, AccountSecrets());
    if (!account) {
        return account.error();
    }
    const auto chat =
        ConversationStore(database.writer()).ensure(tx, *account, jid("bob@two.test"));
    const auto committed = chat ? tx.commit() : Result<void>(chat.error());
    return committed ? Result<Chat>(Chat{*account, *chat}) : Result<Chat>(committed.error());
}

Result<void> writePair(Database &database, const Chat &chat, int number)
{
    Transaction tx(database.writer());
    for (const Direction direction : {Direction::In, Direction::Out}) {
        Message m;
        m.conversation = chat.id;
        m.direction = direction;
        m.sender = jid("bob@two.test");
        m.senderKey = QString::number(static_cast<int>(direction));
        m.originId = QStringLiteral("pair-%1").arg(number);
        m.body = QStringLiteral("a text of pair %1 ").arg(number).repeated(20);
        m.sortKey.timeMs = number;
        const auto stored = MessageStore(database.writer()).insert(tx, m);
        if (!stored) {
            return stored.error();
        }
        if (direction == Direction::Out) {
            OutboxRow row;
            row.account = chat.account;
            row.conversation = chat.id;
            row.message = stored->id;
            row.originId = m.originId;
            if (const auto queued = OutboxStore(database.writer()).enqueue(tx, row); !queued) {
                return queued.error();
            }
        }
    }
    return tx.commit();
}

/// Registered first, so the last of all handlers: what libraries put away at the exit is gone.
void checkCiphers()
{
    if (!Aes::encryptGcm(QByteArray(16, 'k'), QByteArray(12, 'i'), "text")) {
        std::_Exit(3);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    if (std::atexit(checkCiphers) != 0) {
        return 2;
    }
    const auto database = Database::open(QString::fromLocal8Bit(argv[1]), storeKey());
    if (!database) {
        say("failed " + database.error().name().toUtf8());
        return 1;
    }
    if (QByteArray(argv[2]) == "hold") {
        say("open");
        std::getchar();
        return 0;
    }
    if (QByteArray(argv[2]) == "exit") {
        return 0;
    }
    const auto chat = prepare(**database);
    for (int number = 1; chat.ok(); ++number) {
        if (!writePair(**database, *chat, number)) {
            break;
        }
        say(QByteArray::number(number));
    }
    return 1;
}
