// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"
#include "core/storage/AttachmentStore.h"
#include "core/sync/media/DownloadQueue.h"
#include "tests/unit/sync/GroupScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// People with real OMEMO engines in a private group, from making it to leaving it.
class GroupsTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeJoinedAndTalkedIn();
    void whoIsAddedReadsTheNextMessage();
    void whoIsRemovedReadsNoMore();
    void peopleChangeWhileMessagesWait();
    void aGhostSendsNothingTwice_data();
    void aGhostSendsNothingTwice();
    void offlineMessagesGoOutAfterTheJoin();
    void aNewDeviceOfAMemberIsGivenWhatItAsksFor();
    void whoCameLaterIsGivenNothing();
    void aFileThatTheServerLostComesFromItsSender();
};

namespace {

constexpr int longMs = 20'000;

struct Three {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    Client carol{server, "carol@three.test", "pad"};
    ConversationId forAlice;
    BareJid room;

    void make()
    {
        for (Client *client : {&alice, &bob, &carol}) {
            client->transport->goOnline();
        }
        Later<ConversationId> made;
        groups(alice).create({u"Cats"_s, {bob.self}, {}, {}}, made.reply());
        if (!QTest::qWaitFor([&] { return made.ok(); }, 30'000)) {
            qFatal("not made");
        }
        forAlice = *made;
        room = storedRoom(alice, forAlice)->info.jid;
        accept(bob);
    }
    void accept(const Client &client) const
    {
        if (!QTest::qWaitFor([&] { return !groups(client).invitations()->isEmpty(); }, 30'000)) {
            qFatal("not invited");
        }
        Later<ConversationId> joined;
        groups(client).accept(groups(client).invitations()->first().id, joined.reply());
        if (!QTest::qWaitFor([&] { return joined.ok(); }, 30'000)) {
            qFatal("not joined");
        }
    }
    void addCarol() const
    {
        Later<void> invited;
        groups(alice).invite(forAlice, carol.self, {}, invited.reply());
        if (!QTest::qWaitFor([&] { return invited.ok(); }, 30'000)) {
            qFatal("not invited");
        }
        accept(carol);
    }
    /// The first message that this device can't read, once there is one.
    [[nodiscard]] std::optional<Message> sealedFor(const Client &client) const
    {
        const auto first = [&]() -> std::optional<Message> {
            for (const Message &message : client.messages(roomChat(client, room))) {
                if (message.unreadable != Unreadable::No) {
                    return message;
                }
            }
            return std::nullopt;
        };
        static_cast<void>(QTest::qWaitFor([&] { return first().has_value(); }, longMs));
        return first();
    }
    [[nodiscard]] QStringList texts(const Client &client) const
    {
        QStringList found;
        for (const Message &message : client.messages(roomChat(client, room))) {
            if (message.notice == Notice::None && message.unreadable == Unreadable::No) {
                found.append(message.body);
            }
        }
        return found;
    }
    void say(const QString &text) const { alice.say(forAlice, text); }
    [[nodiscard]] int archived() { return static_cast<int>(server.archiveOf(room).size()); }
};

} // namespace

void GroupsTogetherTest::madeJoinedAndTalkedIn()
{
    Three three;
    three.make();
    three.say(u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), QStringList{u"hello"_s}, longMs);
    QTRY_VERIFY(three.alice.delivery(three.forAlice, u"hello"_s) >= Delivery::OnServer);
    const ConversationId forBob = roomChat(three.bob, three.room);
    const Message got = three.bob.message(forBob, u"hello"_s);
    QCOMPARE(got.sender, three.alice.self);
    QVERIFY(got.encryption != Encryption::None);
    QVERIFY(three.alice.transport->submittedWith("hello").isEmpty());
    NL_REQUIRE(three.bob.sync->markRead(forBob, got.sortKey));
    QTRY_COMPARE_WITH_TIMEOUT(three.alice.message(three.forAlice, u"hello"_s).readBy, 1, longMs);
    const auto deliveries =
        groups(three.alice).deliveries(three.alice.message(three.forAlice, u"hello"_s).id);
    NL_REQUIRE(deliveries);
    QCOMPARE(deliveries->size(), 1);
    QCOMPARE(deliveries->first().person, three.bob.self);
    QCOMPARE(deliveries->first().state, Delivery::Read);
    QTRY_VERIFY(three.alice.outbox().isEmpty());
}

void GroupsTogetherTest::whoIsAddedReadsTheNextMessage()
{
    Three three;
    three.make();
    three.say(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), QStringList{u"before"_s}, longMs);
    Later<void> invited;
    groups(three.alice).invite(three.forAlice, three.carol.self, {}, invited.reply());
    QTRY_VERIFY(invited.ok());
    three.say(u"after"_s); // at once: nobody has accepted anything
    three.accept(three.carol);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.carol), QStringList{u"after"_s}, longMs);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), (QStringList{u"before"_s, u"after"_s}),
                              longMs);
}

void GroupsTogetherTest::whoIsRemovedReadsNoMore()
{
    Three three;
    three.make();
    three.addCarol();
    three.say(u"for all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.carol), QStringList{u"for all"_s}, longMs);
    Later<void> removed;
    groups(three.alice)
        .setAffiliation(three.forAlice, three.carol.self, Affiliation::None, {}, removed.reply());
    QTRY_VERIFY(removed.ok());
    three.say(u"for two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob).size(), 2, longMs);
    QVERIFY(!wanted(three.carol, roomChat(three.carol, three.room)));
    QCOMPARE(three.texts(three.carol), QStringList{u"for all"_s});
    const auto audience = RoomStore(three.alice.writer())
                              .audience(three.alice.message(three.forAlice, u"for two"_s).id);
    NL_REQUIRE(audience);
    QCOMPARE(*audience, QList{three.bob.self});
}

void GroupsTogetherTest::peopleChangeWhileMessagesWait()
{
    Three three;
    three.make();
    three.say(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), QStringList{u"start"_s}, longMs);
    three.alice.transport->goOffline();
    three.say(u"written before"_s);
    // Another owner of the group adds and removes while we are away.
    three.server.rooms().setAffiliation(three.room, three.carol.self, Affiliation::Member);
    three.server.rooms().setAffiliation(three.room, three.bob.self, Affiliation::None);
    three.alice.transport->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(*three.alice.sync->waitingMessages(), 0, longMs);
    const auto audience =
        RoomStore(three.alice.writer())
            .audience(three.alice.message(three.forAlice, u"written before"_s).id);
    NL_REQUIRE(audience);
    QCOMPARE(*audience, QList{three.carol.self});
    // Nobody saw it happen, except the addition to begin with.
    QVERIFY(notices(three.alice, three.forAlice).isEmpty());
}

void GroupsTogetherTest::aGhostSendsNothingTwice_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("the room did not take it") << false;
    QTest::newRow("it was taken, and its reflection lost") << true;
}

void GroupsTogetherTest::aGhostSendsNothingTwice()
{
    QFETCH(const bool, taken);
    Three three;
    three.make();
    three.say(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), QStringList{u"start"_s}, longMs);
    QTRY_VERIFY_WITH_TIMEOUT(three.alice.outbox().isEmpty(), longMs);
    const int before = three.archived();
    if (taken) {
        // The stream dies after the room took it.
        three.server.onArchived = [&](const BareJid &archive, const ArchivedStanza &) {
            if (archive == three.room) {
                three.server.onArchived = {};
                QTimer::singleShot(0, three.alice.transport.get(),
                                   [&] { three.alice.transport->goOffline(); });
            }
        };
        three.alice.transport->link = FakeTransport::Link::LosesAcks;
    } else {
        three.server.rooms().loseOccupants(three.room);
    }
    three.say(u"once"_s);
    three.say(u"and again"_s);
    if (taken) {
        QTRY_VERIFY_WITH_TIMEOUT(!three.alice.transport->state().online(), longMs);
        three.alice.transport->link = FakeTransport::Link::Healthy;
        three.alice.transport->goOnline();
    } else {
        groups(three.bob).doubt(three.room);
    }
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob),
                              (QStringList{u"start"_s, u"once"_s, u"and again"_s}), longMs);
    QTRY_VERIFY_WITH_TIMEOUT(three.alice.outbox().isEmpty(), longMs);
    QCOMPARE(three.texts(three.alice), (QStringList{u"start"_s, u"once"_s, u"and again"_s}));
    QStringList ids;
    for (const ArchivedStanza &stanza : three.server.archiveOf(three.room).mid(before)) {
        if (stanza.xml.contains("<encrypted")) {
            ids.append(stanza.id);
        }
    }
    QCOMPARE(ids.size(), 2);
}

void GroupsTogetherTest::offlineMessagesGoOutAfterTheJoin()
{
    Three three;
    three.make();
    three.alice.transport->goOffline();
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected.append(u"text %1"_s.arg(i));
        three.say(expected.last());
    }
    three.alice.restart();
    three.alice.transport->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), expected, longMs);
    QTRY_VERIFY_WITH_TIMEOUT(three.alice.outbox().isEmpty(), longMs);
}

void GroupsTogetherTest::aNewDeviceOfAMemberIsGivenWhatItAsksFor()
{
    Three three;
    three.make();
    three.say(u"hello"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), QStringList{u"hello"_s}, longMs);
    Client laptop(three.server, "bob@two.test", "laptop");
    laptop.transport->goOnline(); // into the group by its bookmark, what was said by its archive
    const auto before = three.sealedFor(laptop);
    QVERIFY(before);
    QCOMPARE(before->unreadable, Unreadable::NotForUs);
    QTRY_COMPARE_WITH_TIMEOUT(three.alice.sync->omemo().devices(three.bob.self)->size(), 2, longMs);
    const int archived = three.archived();
    Later<void> asked;
    laptop.sync->askAgain(before->id, asked.reply());
    QTRY_VERIFY_WITH_TIMEOUT(asked.came(), longMs);
    QVERIFY2(asked.ok(), qPrintable(asked.detail()));
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(laptop), QStringList{u"hello"_s}, longMs);
    const Message after = laptop.message(roomChat(laptop, three.room), u"hello"_s);
    QCOMPARE(after.id, before->id);
    QCOMPARE(after.sender, three.alice.self);
    // Between the two alone: the room has heard nothing of it, and nobody has it twice.
    QCOMPARE(three.archived(), archived);
    QCOMPARE(three.texts(three.bob), QStringList{u"hello"_s});
    QCOMPARE(three.texts(three.alice), QStringList{u"hello"_s});
}

void GroupsTogetherTest::whoCameLaterIsGivenNothing()
{
    Three three;
    three.make();
    three.say(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(three.texts(three.bob), QStringList{u"before"_s}, longMs);
    three.addCarol();
    const auto sealed = three.sealedFor(three.carol);
    QVERIFY(sealed);
    Later<void> asked;
    three.carol.sync->askAgain(sealed->id, asked.reply());
    QTRY_VERIFY_WITH_TIMEOUT(asked.came(), longMs);
    QTRY_COMPARE_WITH_TIMEOUT(three.carol.messages(roomChat(three.carol, three.room)).first().again,
                              Again::Refused, longMs);
    QCOMPARE(three.texts(three.carol), QStringList());
}

void GroupsTogetherTest::aFileThatTheServerLostComesFromItsSender()
{
    FakeCloud cloud;
    Three three;
    three.alice.useCloud(cloud);
    three.bob.useCloud(cloud);
    three.make();
    three.alice.sendFile(three.forAlice, "a cat");
    const auto file = [&] {
        const QList<Message> messages = three.bob.messages(roomChat(three.bob, three.room));
        for (const Message &message : messages) {
            if (!message.attachments.isEmpty()) {
                return message.attachments.first();
            }
        }
        return Attachment();
    };
    QTRY_VERIFY_WITH_TIMEOUT(file().id.value > 0 && file().isUploaded(), longMs);
    Later<void> fetched;
    three.bob.sync->downloads().fetch(file().id, fetched.reply());
    QTRY_VERIFY_WITH_TIMEOUT(fetched.ok(), longMs);
    {
        Transaction tx(three.bob.writer());
        NL_REQUIRE(AttachmentStore(three.bob.writer()).forgetLocal(tx, file().id));
        NL_REQUIRE(tx.commit());
    }
    cloud.files.clear();
    Later<void> again;
    three.bob.sync->downloads().fetch(file().id, again.reply());
    QTRY_COMPARE_WITH_TIMEOUT(again.error(), ErrorCode::FileGone, longMs);
    QTRY_VERIFY_WITH_TIMEOUT(file().isHere(), longMs);
    const Attachment here = file();
    const auto content = three.bob.folder.read(here.localName, here.localKey, 1 << 20);
    NL_REQUIRE(content);
    QCOMPARE(*content, QByteArray("a cat"));
}

QTEST_GUILESS_MAIN(GroupsTogetherTest)
#include "tst_groups_together.moc"
