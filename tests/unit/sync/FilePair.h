// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/SyncFixture.h"

namespace Ninelives::Test {

/// Two people who know each other, each with a place for files.
struct FilePair {
    FilePair()
    {
        for (Client *const each : {&alice, &bob}) {
            each->useCloud(cloud);
        }
        alice.befriend("bob@two.test");
        bob.befriend("alice@one.test");
    }
    void goOnline()
    {
        alice.transport->goOnline();
        bob.transport->goOnline();
    }

    FakeServer server;
    FakeCloud cloud;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
};

/// The files of all messages of a chat, in their order.
inline QList<Attachment> files(const Client &client, ConversationId chat)
{
    QList<Attachment> all;
    const QList<Message> messages = client.messages(chat);
    for (const Message &message : messages) {
        all += message.attachments;
    }
    return all;
}

} // namespace Ninelives::Test
