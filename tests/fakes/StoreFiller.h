// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QList>
#include <QtTypes>

namespace Ninelives {

class Database;

namespace Test {

/// What fillStore() puts in. The same numbers give the same store.
struct FillPlan {
    int conversations = 1;
    qint64 messages = 1'000;     ///< in all; shared out evenly
    int unreadPerConversation = 0;
    qint64 firstTimeMs = 1'700'000'000'000;
    qint64 stepMs = 37'000;      ///< between two messages of the store
    int batch = 2'000;           ///< messages per transaction
    /// An account that is there already, and its address; else one is made.
    AccountId account = {};
    BareJid self = {};
};

struct Filled {
    AccountId account;
    QList<ConversationId> conversations;
};

/// Fills a store with an account "alice@bench.test", contacts and chats of believable text: lengths
/// as people write them, several scripts, both directions, encrypted, delivered and read. Every
/// 10,000th message of the store holds the word "needle".
Result<Filled> fillStore(Database &database, const FillPlan &plan);

} // namespace Test
} // namespace Ninelives
