// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SettingsStore.h"
#include "tests/fakes/StanzaParser.h"
#include "tests/unit/sync/GroupDesk.h"

#include <QSignalSpy>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// The outbox in rooms: who gets a key, and what is certain when.
class GroupOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // On its way
    void leavesOnlyWhileItsRoomIsUp();
    void theServersWordSettlesNothing();
    void shownBeforeTheServersWord();
    void notShownInTimeIsUncertain();
    void withoutStreamManagementTheRoomConfirms();
    void aRoomThatGoesDownHoldsBackNobodyElse();
    void aRoomThatGoesDownKeepsTheOrder();
    void whatTheServerTookIsNotBlamed();
    void killedBetweenTheServersWordAndTheRooms();
    void roomsWithoutArchiveAreSentToOnceMore();
    // Who reads
    void bothDialectsInOneStanza();
    void memberWithoutKeysStopsNobody();
    void nobodyWithKeysBlocksUntilSomebodyHas();
    void aGroupOfOneIsEncryptedToo();
    void removedMembersGetNothingAndNewOnesDo();
    void silentServersHoldNobodyUp();
    void onceMoreForThoseWhoCouldNotRead();
    void whoGotKeysLaterSeesItOnce_data();
    void whoGotKeysLaterSeesItOnce();
    void whatWasMeantForMembersNeverLeavesOpenly();
    // What is sent
    void channelsArePlain();
    void leftRoomsRefuseAndKeepTheText();
    void whatIsInDoubtCanBeRemovedOnceTheRoomIsLeft_data();
    void whatIsInDoubtCanBeRemovedOnceTheRoomIsLeft();
    void mentionsAreInsideTheEnvelope();
    void actionsWaitForTheRoomsId();
    void receivedMarkersAreHeldAndOneStandsForMany();
    void displayedReplacesReceived();
    void markersOfLargeGroupsStayAtHome_data();
    void markersOfLargeGroupsStayAtHome();
    void invitationsGoToThePerson();
};

namespace {

const BareJid team = jid("team@rooms.test");
const BareJid other = jid("other@rooms.test");

/// Puts a device of a person on the server; it stays there when the person goes.
std::unique_ptr<Client> person(FakeServer &server, const char *address)
{
    auto client = std::make_unique<Client>(server, address, "phone");
    client->transport->goOnline();
    const bool known = QTest::qWaitFor([&] {
        return server.nodesOf(jid(address)).contains(u"urn:xmpp:omemo:2:devices"_s)
            && server.nodesOf(jid(address))
                   .contains(u"eu.siacs.conversations.axolotl.devicelist"_s);
    });
    if (!known) {
        qFatal("no device on the server");
    }
    client->transport->goOffline();
    return client;
}

/// Whose devices got a key, by the OMEMO 2 element.
QStringList keyOwners(const QByteArray &xml)
{
    QStringList owners;
    QDomDocument document;
    document.setContent(xml);
    const QDomNodeList keys = document.elementsByTagName(u"keys"_s);
    for (int i = 0; i < keys.size(); ++i) {
        owners.append(keys.at(i).toElement().attribute(u"jid"_s));
    }
    return owners;
}

/// How many keys there are in either dialect.
int keyCount(const QByteArray &xml)
{
    return static_cast<int>(xml.count("<key "));
}

Result<void> sendAgain(GroupDesk &desk, MessageId message)
{
    Transaction tx(desk.database->writer());
    const auto queued = OutboxRows::queueAgain(desk.parts->stores, tx, message);
    return queued ? tx.commit() : queued;
}

/// The group as somebody's store knows it.
ConversationId groupOf(Client &member)
{
    Transaction tx(member.writer());
    RoomStore rooms(member.writer());
    const ConversationId chat =
        *rooms.ensure(tx, member.account, team, ChatKind::Group, member.self.local());
    RoomInfo info;
    info.jid = team;
    info.membersOnly = info.nonAnonymous = info.stanzaIds = info.archived = true;
    if (!rooms.setInfo(tx, chat, info) || !tx.commit()) {
        qFatal("the room cannot be stored");
    }
    return chat;
}

/// What Alice sent comes to somebody from the group.
void comes(Client &member, const QByteArray &xml, StanzaOrigin origin, const QString &archiveId)
{
    InboundStanza stanza = parsedStanza(xml);
    stanza.from = FullJid(team, u"ally"_s);
    stanza.realSender = jid("alice@one.test");
    stanza.origin = origin;
    stanza.archiveId = archiveId;
    stanza.stampMs = origin == StanzaOrigin::Archive ? 1'700'000'000'000 : 0;
    member.transport->injectStanza(stanza);
}

/// What a device reads of it.
QString opened(Client &reader, const QByteArray &xml)
{
    QDomDocument document;
    if (!document.setContent(xml, QDomDocument::ParseOption::UseNamespaceProcessing)) {
        return u"not XML"_s;
    }
    QList<QDomElement> encrypted;
    for (QDomElement child = document.documentElement().firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.tagName() == "encrypted"_L1) {
            encrypted.append(child);
        }
    }
    Transaction tx(reader.writer());
    const auto result = reader.sync->omemo().open(tx, jid("alice@one.test"), encrypted, team);
    return result ? result->body : result.error().name();
}

} // namespace

void GroupOutboxTest::leavesOnlyWhileItsRoomIsUp()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId first = alice.room("team@rooms.test", ChatKind::Channel);
    const ConversationId second = alice.room("other@rooms.test", ChatKind::Channel);
    const QString waiting = alice.say(first, u"not yet"_s);
    const QString leaving = alice.say(second, u"now"_s);
    alice.goOnline();
    alice.parts->pump.roomUp(other);
    QTRY_COMPARE(alice.sent(leaving).size(), 1);
    QVERIFY(alice.sent(waiting).isEmpty());
    QCOMPARE(alice.message(first, u"not yet"_s).delivery, Delivery::Queued);
    alice.parts->pump.roomUp(team);
    QTRY_COMPARE(alice.sent(waiting).size(), 1);
    QVERIFY(alice.sent(waiting).first().contains("type=\"groupchat\""));
}

void GroupOutboxTest::theServersWordSettlesNothing()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Manual;
    alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->settle(SubmitResult::Acknowledged);
    alice.say(chat, u"second"_s); // is not held back by it
    QTRY_COMPARE(alice.transport->open(), 1);
    QCOMPARE(alice.states(), (QList{OutboxState::Handed, OutboxState::Handed}));
    QCOMPARE(alice.message(chat, u"hello"_s).delivery, Delivery::Sending);
    alice.reflect(chat, u"hello"_s, u"a1"_s);
    QCOMPARE(alice.states(), QList{OutboxState::Handed});
    QCOMPARE(alice.message(chat, u"hello"_s).delivery, Delivery::OnServer);
}

void GroupOutboxTest::shownBeforeTheServersWord()
{
    FakeServer server;
    GroupDesk alice(server);
    alice.timing.reflectionMs = 20;
    alice.crash();
    alice.begin();
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Manual;
    alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.reflect(chat, u"hello"_s, u"a1"_s);
    QVERIFY(alice.outbox().isEmpty());
    QSignalSpy missing(&alice.parts->pump, &OutboxPump::reflectionMissing);
    alice.transport->settle(SubmitResult::Acknowledged);
    alice.say(chat, u"lost"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    alice.transport->settle(SubmitResult::Acknowledged);
    QTRY_COMPARE(missing.size(), 1); // for the second one only
    QCOMPARE(alice.states(), QList{OutboxState::Uncertain});
    QCOMPARE(alice.message(chat, u"hello"_s).delivery, Delivery::OnServer);
}

void GroupOutboxTest::notShownInTimeIsUncertain()
{
    FakeServer server;
    GroupDesk alice(server);
    alice.timing.reflectionMs = 30;
    alice.crash();
    alice.begin();
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    QSignalSpy missing(&alice.parts->pump, &OutboxPump::reflectionMissing);
    const QString id = alice.say(chat, u"hello"_s);
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(missing.first().first().value<BareJid>(), team);
    QCOMPARE(alice.states(), QList{OutboxState::Uncertain});
    const QString later = alice.say(chat, u"later"_s);
    // Another archive knows nothing about it; the room's is asked twice.
    QVERIFY(!alice.settle(Reconciler::Archive::UpToDate, alice.self).sendAgain);
    QVERIFY(!alice.settle(Reconciler::Archive::UpToDate, other).sendAgain);
    QVERIFY(alice.settle(Reconciler::Archive::UpToDate, team).lookAgain);
    QVERIFY(alice.sent(later).isEmpty());
    QVERIFY(alice.settle(Reconciler::Archive::UpToDate, team).sendAgain);
    QTRY_COMPARE(alice.sent(later).size(), 1);
    QCOMPARE(alice.sent(id).size(), 2);
    QCOMPARE(alice.sent(id).first(), alice.sent(id).last());
}

void GroupOutboxTest::withoutStreamManagementTheRoomConfirms()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Unconfirmed;
    alice.say(chat, u"hello"_s);
    QTRY_COMPARE(alice.transport->submitted().size(), 1);
    alice.say(chat, u"second"_s);
    QTRY_COMPARE(alice.transport->submitted().size(), 2);
    alice.reflect(chat, u"hello"_s, u"a1"_s);
    alice.reflect(chat, u"second"_s, u"a2"_s);
    QTRY_VERIFY(alice.outbox().isEmpty());
}

void GroupOutboxTest::aRoomThatGoesDownHoldsBackNobodyElse()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId down = alice.room("team@rooms.test", ChatKind::Channel);
    const ConversationId up = alice.room("other@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.parts->pump.roomUp(other);
    // More than may be on their way at once, all taken by the server and shown by nobody.
    for (int i = 0; i < 150; ++i) {
        alice.say(down, u"into the void %1"_s.arg(i));
    }
    QTRY_COMPARE(alice.transport->submitted().size(), 150);
    alice.parts->pump.roomDown(team);
    QCOMPARE(alice.states().count(OutboxState::Uncertain), 150);
    const QString free = alice.say(up, u"free"_s);
    QTRY_COMPARE(alice.sent(free).size(), 1);
}

void GroupOutboxTest::aRoomThatGoesDownKeepsTheOrder()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Manual;
    QStringList ids;
    for (int i = 0; i < 4; ++i) {
        ids.append(alice.say(chat, QString::number(i)));
    }
    QTRY_COMPARE(alice.transport->open(), 4);
    alice.transport->settle(SubmitResult::Acknowledged);
    alice.reflect(chat, u"0"_s, u"a0"_s);
    alice.parts->pump.roomDown(team);
    QCOMPARE(alice.states(), QList<OutboxState>(3, OutboxState::Uncertain));
    alice.transport->settle(SubmitResult::Acknowledged); // too late to mean anything
    ids.append(alice.say(chat, u"4"_s));
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.parts->pump.roomUp(team);
    alice.reflect(chat, u"1"_s, u"a1"_s); // its archive has this one
    alice.settle(Reconciler::Archive::UpToDate, team);
    alice.settle(Reconciler::Archive::UpToDate, team);
    QTRY_COMPARE(alice.transport->submitted().size(), 7);
    QStringList order;
    for (const OutboundStanza &stanza : alice.transport->submitted().sliced(4)) {
        order.append(stanza.id);
    }
    QCOMPARE(order, ids.sliced(2));
}

void GroupOutboxTest::whatTheServerTookIsNotBlamed()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    for (int stream = 0; stream < 3; ++stream) {
        alice.goOnline();
        alice.parts->pump.roomUp(team);
        alice.say(chat, u"innocent %1"_s.arg(stream));
        alice.settle(Reconciler::Archive::UpToDate, team);
        alice.settle(Reconciler::Archive::UpToDate, team);
        QTRY_COMPARE(alice.states().count(OutboxState::Handed), stream + 1);
        QTRY_COMPARE(alice.transport->open(), 0);
        QTest::qWait(0); // the verdicts are written in a turn of their own
        QCoreApplication::processEvents();
        alice.goOffline(Error{ErrorCode::PolicyViolation, u"policy-violation"_s});
    }
    for (const OutboxRow &row : alice.outbox()) {
        QCOMPARE(row.streamDeaths, 0);
        QCOMPARE(row.state, OutboxState::Uncertain);
    }
}

void GroupOutboxTest::killedBetweenTheServersWordAndTheRooms()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString shown = alice.say(chat, u"shown"_s);
    const QString lost = alice.say(chat, u"lost"_s);
    QTRY_COMPARE(alice.transport->submitted().size(), 2);
    alice.crash();
    alice.begin();
    alice.goOnline();
    QCOMPARE(alice.states(), QList<OutboxState>(2, OutboxState::Uncertain));
    alice.parts->pump.roomUp(team);
    alice.reflect(chat, u"shown"_s, u"a1"_s);
    alice.settle(Reconciler::Archive::UpToDate, team);
    QVERIFY(alice.settle(Reconciler::Archive::UpToDate, team).sendAgain);
    QTRY_COMPARE(alice.sent(lost).size(), 1);
    QVERIFY(alice.sent(shown).isEmpty());
}

void GroupOutboxTest::roomsWithoutArchiveAreSentToOnceMore()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"hello"_s);
    for (int join = 0; join < 4; ++join) {
        QTRY_COMPARE(alice.states(), QList{OutboxState::Handed});
        alice.parts->pump.roomDown(team);
        alice.parts->pump.roomUp(team);
        alice.settle(Reconciler::Archive::Missing, team);
        if (alice.states() == QList{OutboxState::Uncertain}) {
            break;
        }
    }
    QCOMPARE(alice.sent(id).size(), 2); // not in a circle
    alice.goOffline();
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.settle(Reconciler::Archive::Missing, team);
    QTRY_COMPARE(alice.sent(id).size(), 3);
}

void GroupOutboxTest::bothDialectsInOneStanza()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    const auto carol = person(server, "carol@three.test");
    // A client that knows the old dialect only.
    server.nodesOf(bob->self).remove(u"urn:xmpp:omemo:2:devices"_s);
    // … and one that knows the new one only.
    server.nodesOf(carol->self).remove(u"eu.siacs.conversations.axolotl.devicelist"_s);
    GroupDesk alice(server);
    const ConversationId chat =
        alice.room("team@rooms.test", ChatKind::Group, {bob->self, carol->self});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"for you both"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    const QByteArray xml = alice.sent(id).first();
    QVERIFY(xml.contains("eu.siacs.conversations.axolotl"));
    QVERIFY(xml.contains("urn:xmpp:omemo:2"));
    QVERIFY(!xml.contains("for you both"));
    QCOMPARE(keyOwners(xml), QStringList{u"carol@three.test"_s});
    QCOMPARE(keyCount(xml), 2);
    QCOMPARE(opened(*bob, xml), u"for you both"_s);
    QCOMPARE(opened(*carol, xml), u"for you both"_s);
    const Message sent = alice.message(chat, u"for you both"_s);
    QCOMPARE(sent.recipients, 2);
    QCOMPARE(sent.unreached, 0);
    QVERIFY(sent.markable && !sent.receiptRequested);
    QVERIFY(!xml.contains("urn:xmpp:receipts"));
}

void GroupOutboxTest::memberWithoutKeysStopsNobody()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    GroupDesk alice(server);
    const BareJid dora = jid("dora@four.test");
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self, dora});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"without dora"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    QCOMPARE(opened(*bob, alice.sent(id).first()), u"without dora"_s);
    const Message sent = alice.message(chat, u"without dora"_s);
    QCOMPARE(sent.recipients, 2);
    QCOMPARE(sent.unreached, 1);
    QCOMPARE(*alice.parts->stores.rooms.unreached(sent.id), QList{dora});
    alice.reflect(chat, u"without dora"_s, u"a1"_s);
    // Her first device appears: the next message is for her, too.
    const auto herPhone = person(server, "dora@four.test");
    QTRY_VERIFY(!alice.parts->omemo.devices(dora)->isEmpty());
    const QString next = alice.say(chat, u"with dora"_s);
    QTRY_COMPARE(alice.sent(next).size(), 1);
    QCOMPARE(opened(*herPhone, alice.sent(next).first()), u"with dora"_s);
    QCOMPARE(alice.message(chat, u"with dora"_s).unreached, 0);
}

void GroupOutboxTest::nobodyWithKeysBlocksUntilSomebodyHas()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group,
                                           {jid("bob@two.test"), jid("dora@four.test")});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"secret"_s);
    QTRY_VERIFY(alice.message(chat, u"secret"_s).blocked);
    QCOMPARE(alice.message(chat, u"secret"_s).failure, ErrorCode::NoUsableDevice);
    const auto plain =
        alice.parts->composer.sendWithoutEncryption(alice.message(chat, u"secret"_s).id);
    QVERIFY(!plain && plain.error().code == ErrorCode::NotAllowed);
    const auto bob = person(server, "bob@two.test");
    QTRY_COMPARE(alice.sent(id).size(), 1);
    QCOMPARE(opened(*bob, alice.sent(id).first()), u"secret"_s);
    QCOMPARE(alice.message(chat, u"secret"_s).unreached, 1);
}

void GroupOutboxTest::aGroupOfOneIsEncryptedToo()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"to myself"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    QVERIFY(!alice.sent(id).first().contains("to myself"));
    QVERIFY(alice.sent(id).first().contains("<encrypted"));
    QCOMPARE(keyCount(alice.sent(id).first()), 0);
}

void GroupOutboxTest::removedMembersGetNothingAndNewOnesDo()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    const auto carol = person(server, "carol@three.test");
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString first = alice.say(chat, u"first"_s);
    QTRY_COMPARE(alice.sent(first).size(), 1);
    alice.reflect(chat, u"first"_s, u"a1"_s);
    alice.room("team@rooms.test", ChatKind::Group, {carol->self});
    const QString second = alice.say(chat, u"second"_s);
    QTRY_COMPARE(alice.sent(second).size(), 1);
    const QByteArray xml = alice.sent(second).first();
    QCOMPARE(opened(*carol, xml), u"second"_s);
    QCOMPARE(opened(*bob, xml), u"not-for-us"_s);
    QCOMPARE(opened(*carol, alice.sent(first).first()), u"not-for-us"_s);
    QCOMPARE(*alice.parts->stores.rooms.audience(alice.message(chat, u"second"_s).id),
             QList{carol->self});
    // One that was sealed for the old members is sealed anew before it goes out again.
    alice.transport->link = FakeTransport::Link::LosesStanzas;
    const QString third = alice.say(chat, u"third"_s);
    QTRY_COMPARE(alice.sent(third).size(), 1);
    alice.parts->pump.roomDown(team);
    alice.room("team@rooms.test", ChatKind::Group, {bob->self});
    alice.transport->link = FakeTransport::Link::Healthy;
    alice.parts->pump.roomUp(team);
    alice.settle(Reconciler::Archive::UpToDate, team);
    alice.settle(Reconciler::Archive::UpToDate, team);
    QTRY_COMPARE(alice.sent(third).size(), 2);
    QCOMPARE(opened(*carol, alice.sent(third).last()), u"not-for-us"_s);
    QCOMPARE(opened(*bob, alice.sent(third).last()), u"third"_s);
}

void GroupOutboxTest::silentServersHoldNobodyUp()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    GroupDesk alice(server);
    const BareJid dora = jid("dora@silent.test");
    alice.transport->silentServers = {u"silent.test"_s};
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString before = alice.say(chat, u"before she came"_s);
    QTRY_COMPARE(alice.sent(before).size(), 1);
    alice.room("team@rooms.test", ChatKind::Group, {bob->self, dora});
    alice.parts->directory.setPatience(100);
    const QString id = alice.say(chat, u"first"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    QCOMPARE(opened(*bob, alice.sent(id).first()), u"first"_s);
    QCOMPARE(*alice.parts->stores.rooms.unreached(alice.message(chat, u"first"_s).id), QList{dora});
    // The next one does not wait for her at all.
    alice.parts->directory.setPatience(600'000);
    const QString next = alice.say(chat, u"second"_s);
    QTRY_COMPARE(alice.sent(next).size(), 1);
}

void GroupOutboxTest::onceMoreForThoseWhoCouldNotRead()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    GroupDesk alice(server);
    const BareJid dora = jid("dora@four.test");
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self, dora});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"news"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    const auto again = [&alice](MessageId message) { return sendAgain(alice, message); };
    const MessageId message = alice.message(chat, u"news"_s).id;
    QVERIFY(!again(message)); // still on its way
    alice.reflect(chat, u"news"_s, u"a1"_s);
    // Still nobody new who could read it: it goes out, and nothing is lost by it.
    NL_REQUIRE(again(message));
    alice.parts->pump.wake();
    QTRY_COMPARE(alice.sent(id).size(), 2);
    alice.reflect(chat, u"news"_s, u"a1"_s);
    const auto herPhone = person(server, "dora@four.test");
    QTRY_VERIFY(!alice.parts->omemo.devices(dora)->isEmpty());
    NL_REQUIRE(again(message));
    // It has arrived already: it can't be edited, cancelled or taken back as if it had not.
    QVERIFY(!alice.parts->composer.cancel(message));
    alice.parts->pump.wake();
    QTRY_COMPARE(alice.sent(id).size(), 3);
    QCOMPARE(opened(*herPhone, alice.sent(id).last()), u"news"_s);
    QCOMPARE(alice.message(chat, u"news"_s).delivery, Delivery::OnServer);
    QCOMPARE(alice.message(chat, u"news"_s).unreached, 0);
    alice.reflect(chat, u"news"_s, u"a1"_s);
    QTRY_VERIFY(alice.outbox().isEmpty());
}

void GroupOutboxTest::whoGotKeysLaterSeesItOnce_data()
{
    QTest::addColumn<QStringList>("copies");
    for (const char *order :
         {"archive-1 archive-2", "archive-2 archive-1", "live-2 archive-1 archive-2",
          "archive-1 archive-2 live-2", "live-2 archive-2 archive-1"}) {
        QTest::newRow(order) << QString::fromLatin1(order).split(u' ');
    }
}

/// Dora's first device came after the message, which was then sent once more for her.
void GroupOutboxTest::whoGotKeysLaterSeesItOnce()
{
    QFETCH(const QStringList, copies);
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    GroupDesk alice(server);
    const BareJid dora = jid("dora@four.test");
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self, dora});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"news"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    alice.reflect(chat, u"news"_s, u"a1"_s);
    const auto herPhone = person(server, "dora@four.test");
    QTRY_VERIFY(!alice.parts->omemo.devices(dora)->isEmpty());
    NL_REQUIRE(sendAgain(alice, alice.message(chat, u"news"_s).id));
    alice.parts->pump.wake();
    QTRY_COMPARE(alice.sent(id).size(), 2);

    const ConversationId hers = groupOf(*herPhone);
    for (const QString &copy : copies) {
        const bool first = copy.endsWith(u'1');
        comes(*herPhone, first ? alice.sent(id).first() : alice.sent(id).last(),
              copy.startsWith(u'a') ? StanzaOrigin::Archive : StanzaOrigin::Live,
              first ? u"a1"_s : u"a2"_s);
    }
    QCOMPARE(herPhone->bodies(hers), QStringList{u"news"_s});
    QCOMPARE(herPhone->message(hers, u"news"_s).unreadable, Unreadable::No);
}

void GroupOutboxTest::whatWasMeantForMembersNeverLeavesOpenly()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self});
    const QString id = alice.say(chat, u"members only"_s);
    {
        Transaction tx(alice.database->writer());
        NL_REQUIRE(alice.parts->stores.rooms.setKind(tx, chat, ChatKind::Channel));
        NL_REQUIRE(tx.commit());
    }
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    QTRY_VERIFY(alice.message(chat, u"members only"_s).blocked);
    QVERIFY(alice.sent(id).isEmpty());
    NL_REQUIRE(alice.parts->composer.retry(alice.message(chat, u"members only"_s).id));
    alice.parts->pump.wake();
    QTRY_VERIFY(alice.message(chat, u"members only"_s).blocked);
    QVERIFY(alice.sent(id).isEmpty());
    QVERIFY(alice.transport->submittedWith("members only").isEmpty());
}

void GroupOutboxTest::channelsArePlain()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"hello all"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    const QByteArray xml = alice.sent(id).first();
    QVERIFY(xml.contains("<body>hello all</body>"));
    QVERIFY(!xml.contains("urn:xmpp:receipts") && !xml.contains("urn:xmpp:chat-markers:0"));
    QCOMPARE(alice.message(chat, u"hello all"_s).encryption, Encryption::None);
    QCOMPARE(alice.message(chat, u"hello all"_s).senderName, u"ally"_s);
}

void GroupOutboxTest::leftRoomsRefuseAndKeepTheText()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group);
    alice.say(chat, u"typed before"_s);
    {
        Transaction tx(alice.database->writer());
        NL_REQUIRE(alice.parts->stores.rooms.setWanted(tx, chat, false));
        NL_REQUIRE(tx.commit());
    }
    const auto refused = alice.parts->composer.enqueueText(chat, u"typed after"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotJoined);
    QCOMPARE(alice.outbox().size(), 1);
    QCOMPARE(alice.message(chat, u"typed before"_s).delivery, Delivery::Queued);
    NL_REQUIRE(alice.parts->composer.cancel(alice.message(chat, u"typed before"_s).id));
}

void GroupOutboxTest::whatIsInDoubtCanBeRemovedOnceTheRoomIsLeft_data()
{
    QTest::addColumn<bool>("inDoubt");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("removed");
    QTest::newRow("on its way") << false << false << false;
    QTest::newRow("on its way, left") << false << true << false;
    QTest::newRow("in doubt") << true << false << false;
    QTest::newRow("in doubt, left") << true << true << true;
}

void GroupOutboxTest::whatIsInDoubtCanBeRemovedOnceTheRoomIsLeft()
{
    QFETCH(const bool, inDoubt);
    QFETCH(const bool, left);
    QFETCH(const bool, removed);
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Manual;
    alice.say(chat, u"perhaps"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    if (inDoubt) {
        alice.parts->pump.roomDown(team);
        QCOMPARE(alice.states(), QList{OutboxState::Uncertain});
    }
    {
        Transaction tx(alice.database->writer());
        NL_REQUIRE(alice.parts->stores.rooms.setWanted(tx, chat, !left));
        NL_REQUIRE(tx.commit());
    }
    const auto gone = alice.parts->composer.cancel(alice.message(chat, u"perhaps"_s).id);
    QCOMPARE(gone.ok(), removed);
    QCOMPARE(alice.outbox().isEmpty(), removed);
    QCOMPARE(alice.message(chat, u"perhaps"_s).id.isValid(), !removed);
}

void GroupOutboxTest::mentionsAreInsideTheEnvelope()
{
    FakeServer server;
    const auto bob = person(server, "bob@two.test");
    server.nodesOf(bob->self).remove(u"eu.siacs.conversations.axolotl.devicelist"_s);
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob->self});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    const QString id = alice.say(chat, u"\U0001F600 @bob, and not@bob or @bobby"_s);
    QTRY_COMPARE(alice.sent(id).size(), 1);
    const QByteArray xml = alice.sent(id).first();
    QVERIFY(!xml.contains("urn:xmpp:reference"));
    QDomDocument document;
    document.setContent(xml, QDomDocument::ParseOption::UseNamespaceProcessing);
    Transaction tx(bob->writer());
    const auto result = bob->sync->omemo().open(
        tx, alice.self, {document.documentElement().firstChildElement(u"encrypted"_s)}, team);
    NL_REQUIRE(result);
    const QDomElement reference = result->content.firstChildElement(u"reference"_s);
    QCOMPARE(reference.attribute(u"uri"_s), u"xmpp:bob@two.test"_s);
    QCOMPARE(reference.attribute(u"begin"_s), u"2"_s);
    QCOMPARE(reference.attribute(u"end"_s), u"6"_s);
    QVERIFY(reference.nextSiblingElement(u"reference"_s).isNull());
}

void GroupOutboxTest::actionsWaitForTheRoomsId()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Channel);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Manual;
    const QString id = alice.say(chat, u"first"_s);
    QTRY_COMPARE(alice.transport->open(), 1);
    const MessageId message = alice.message(chat, u"first"_s).id;
    NL_REQUIRE(alice.parts->actions.react(message, {u"👍"_s}));
    NL_REQUIRE(alice.parts->actions.edit(message, u"better"_s));
    const QString after = alice.say(chat, u"after"_s);
    // The edit goes by the stanza's own id; the reaction waits, and nobody waits for it.
    QTRY_COMPARE(alice.sent(after).size(), 1);
    const QByteArray edit = alice.transport->submittedWith("message-correct").first().xml;
    QVERIFY(edit.contains("<replace xmlns=\"urn:xmpp:message-correct:0\" id=\"" + id.toUtf8()));
    QVERIFY(alice.transport->submittedWith("urn:xmpp:reactions:0").isEmpty());
    alice.reflect(chat, u"better"_s, u"room-id-1"_s);
    QTRY_COMPARE(alice.transport->submittedWith("urn:xmpp:reactions:0").size(), 1);
    QVERIFY(alice.transport->submittedWith("urn:xmpp:reactions:0")
                .first()
                .xml.contains("id=\"room-id-1\""));
    NL_REQUIRE(alice.parts->actions.retract(message));
    alice.parts->pump.wake();
    QTRY_COMPARE(alice.transport->submittedWith("message-retract").size(), 1);
    QVERIFY(
        alice.transport->submittedWith("message-retract").first().xml.contains("id=\"room-id-1\""));
}

void GroupOutboxTest::receivedMarkersAreHeldAndOneStandsForMany()
{
    FakeServer server;
    GroupDesk alice(server);
    const BareJid bob = jid("bob@two.test");
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob});
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    alice.transport->link = FakeTransport::Link::Manual;
    for (int i = 0; i < 20; ++i) {
        const QString id = u"m%1"_s.arg(i);
        alice.confirmReceived(chat, alice.receive(chat, bob, id, u"room-"_s + id));
    }
    QCOMPARE(alice.outbox().size(), 1);
    QTRY_COMPARE(alice.transport->submitted().size(), 1);
    const QByteArray marker = alice.transport->submitted().first().xml;
    QVERIFY(marker.contains("<received xmlns=\"urn:xmpp:chat-markers:0\" id=\"room-m19\"/>"));
    QVERIFY(marker.contains("type=\"groupchat\""));
    // The next one waits for the first to be settled.
    alice.confirmReceived(chat, alice.receive(chat, bob, u"next"_s, u"room-next"_s));
    const QString text = alice.say(alice.room("other@rooms.test", ChatKind::Channel), u"x"_s);
    alice.parts->pump.roomUp(other);
    QTRY_COMPARE(alice.sent(text).size(), 1);
    QTest::qWait(alice.timing.holdMs * 2);
    QCOMPARE(alice.transport->submittedWith("<received").size(), 1);
    alice.transport->settle(SubmitResult::Acknowledged);
    QTRY_COMPARE(alice.transport->submittedWith("room-next").size(), 1);
}

void GroupOutboxTest::displayedReplacesReceived()
{
    FakeServer server;
    GroupDesk alice(server);
    const BareJid bob = jid("bob@two.test");
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group, {bob});
    const Message first = alice.receive(chat, bob, u"m1"_s, u"room-m1"_s);
    const Message second = alice.receive(chat, bob, u"m2"_s, u"room-m2"_s);
    alice.confirmReceived(chat, second);
    NL_REQUIRE(alice.parts->readTracker.markRead(chat, first.sortKey));
    QCOMPARE(alice.outbox().size(), 2); // "received" says more
    NL_REQUIRE(alice.parts->readTracker.markRead(chat, second.sortKey));
    QCOMPARE(alice.outbox().size(), 1);
    alice.confirmReceived(chat, second); // says nothing new
    QCOMPARE(alice.outbox().size(), 1);
    alice.goOnline();
    alice.parts->pump.roomUp(team);
    QTRY_COMPARE(alice.transport->submitted().size(), 1);
    QVERIFY(alice.transport->submitted().first().xml.contains(
        "<displayed xmlns=\"urn:xmpp:chat-markers:0\" id=\"room-m2\"/>"));
    QTRY_VERIFY(alice.outbox().isEmpty()); // markers are settled by the server's word
}

void GroupOutboxTest::markersOfLargeGroupsStayAtHome_data()
{
    QTest::addColumn<ChatKind>("kind");
    QTest::addColumn<int>("members");
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<bool>("marks");
    QTest::newRow("small group") << ChatKind::Group << 50 << QByteArray() << true;
    QTest::newRow("large group") << ChatKind::Group << 51 << QByteArray() << false;
    QTest::newRow("limit raised") << ChatKind::Group << 51 << QByteArray("60") << true;
    QTest::newRow("limit lowered") << ChatKind::Group << 5 << QByteArray("4") << false;
    QTest::newRow("nonsense") << ChatKind::Group << 51 << QByteArray("many") << false;
    QTest::newRow("channel") << ChatKind::Channel << 3 << QByteArray() << false;
}

void GroupOutboxTest::markersOfLargeGroupsStayAtHome()
{
    QFETCH(const ChatKind, kind);
    QFETCH(const int, members);
    QFETCH(const QByteArray, limit);
    QFETCH(const bool, marks);
    FakeServer server;
    GroupDesk alice(server);
    QList<BareJid> people;
    for (int i = 1; i < members; ++i) {
        people.append(jid(qPrintable(u"p%1@two.test"_s.arg(i))));
    }
    const ConversationId chat = alice.room("team@rooms.test", kind, people);
    if (!limit.isEmpty()) {
        Transaction tx(alice.database->writer());
        NL_REQUIRE(alice.parts->stores.settings.set(tx, u"groups.receiptLimit"_s, limit));
        NL_REQUIRE(tx.commit());
    }
    const Message message = alice.receive(chat, people.first(), u"m1"_s, u"room-m1"_s);
    NL_REQUIRE(alice.parts->readTracker.markRead(chat, message.sortKey));
    QCOMPARE(alice.outbox().size(), marks ? 1 : 0);
    alice.say(chat, u"mine"_s);
    QCOMPARE(alice.message(chat, u"mine"_s).markable, marks);
}

void GroupOutboxTest::invitationsGoToThePerson()
{
    FakeServer server;
    GroupDesk alice(server);
    const ConversationId chat = alice.room("team@rooms.test", ChatKind::Group);
    {
        Transaction tx(alice.database->writer());
        NL_REQUIRE(alice.parts->stores.rooms.setPassword(tx, chat, u"pass<word"_s));
        NL_REQUIRE(OutboxRows::queueInvitation(alice.parts->stores, tx, chat, jid("eve@five.test"),
                                               u"come & see"_s));
        NL_REQUIRE(tx.commit());
    }
    alice.goOnline(); // the room need not be up
    QTRY_COMPARE(alice.transport->submitted().size(), 1);
    QDomDocument document;
    document.setContent(alice.transport->submitted().first().xml,
                        QDomDocument::ParseOption::UseNamespaceProcessing);
    const QDomElement message = document.documentElement();
    QCOMPARE(message.attribute(u"to"_s), u"eve@five.test"_s);
    QCOMPARE(message.attribute(u"type"_s), u"normal"_s);
    const QDomElement x = message.firstChildElement(u"x"_s);
    QCOMPARE(x.namespaceURI(), u"jabber:x:conference"_s);
    QCOMPARE(x.attribute(u"jid"_s), u"team@rooms.test"_s);
    QCOMPARE(x.attribute(u"password"_s), u"pass<word"_s);
    QCOMPARE(x.attribute(u"reason"_s), u"come & see"_s);
    QVERIFY(message.firstChildElement(u"body"_s).text().contains(u"Team (team@rooms.test)"));
    QTRY_VERIFY(alice.outbox().isEmpty());
}

QTEST_GUILESS_MAIN(GroupOutboxTest)
#include "tst_group_outbox.moc"
