// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/RoomScene.h"

#include <QElapsedTimer>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// How far each member of a group has come, by their own word only.
class GroupMarkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndPromotion();
    void onePointerCoversEarlierMessages();
    void pointersDoNotGoBack();
    void strangersAndForgersAreNotHeard_data();
    void strangersAndForgersAreNotHeard();
    void markerBeforeItsMessage();
    void ownMarkerClearsTheBadge();
    void nobodyElseClearsTheBadge();
    void channelsHaveNone();
    void whatMovedIsTold();
    void pointersGoWithTheirMessage();
    void longHistoriesAreToldInPart();
    void arrivalsAreToldOnce();
};

namespace {

int received(const RoomScene &scene)
{
    int count = 0;
    for (const OutboxRow &row : scene.alice.outbox()) {
        count += row.kind == OutboxKind::ReceivedMarker ? 1 : 0;
    }
    return count;
}

} // namespace

void GroupMarkersTest::countsAndPromotion()
{
    RoomScene scene;
    scene.writesElsewhere("m1", "text", u"r1"_s);
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Delivered);
    QCOMPARE(scene.message(u"text"_s).deliveredTo, 1);
    QCOMPARE(scene.message(u"text"_s).delivery, Delivery::OnServer);
    scene.marks(u"Carol"_s, "carol@two.test", u"r1"_s, Delivery::Read);
    QCOMPARE(scene.message(u"text"_s).deliveredTo, 2);
    QCOMPARE(scene.message(u"text"_s).readBy, 1);
    QCOMPARE(scene.message(u"text"_s).delivery, Delivery::Delivered);
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Read);
    QCOMPARE(scene.message(u"text"_s).readBy, 2);
    QCOMPARE(scene.message(u"text"_s).delivery, Delivery::Read);
    QVERIFY(scene.message(u"text"_s).readAtMs > 0);
}

void GroupMarkersTest::onePointerCoversEarlierMessages()
{
    RoomScene scene(ChatKind::Group, "bob@two.test");
    scene.writesElsewhere("m1", "one", u"r1"_s);
    scene.writesElsewhere("m2", "two", u"r2"_s);
    scene.says(u"Bob"_s, "bob@two.test", "m3", "three", u"r3"_s);
    scene.writesElsewhere("m4", "four", u"r4"_s);
    // A marker may name anybody's message.
    scene.marks(u"Bob"_s, "bob@two.test", u"r3"_s, Delivery::Read);
    QCOMPARE(scene.message(u"one"_s).delivery, Delivery::Read);
    QCOMPARE(scene.message(u"two"_s).delivery, Delivery::Read);
    QCOMPARE(scene.message(u"four"_s).delivery, Delivery::OnServer);
}

void GroupMarkersTest::pointersDoNotGoBack()
{
    RoomScene scene(ChatKind::Group, "bob@two.test");
    scene.writesElsewhere("m1", "one", u"r1"_s);
    scene.writesElsewhere("m2", "two", u"r2"_s);
    scene.marks(u"Bob"_s, "bob@two.test", u"r2"_s, Delivery::Read);
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Read);
    QCOMPARE(scene.message(u"two"_s).readBy, 1);
    const auto pointers = ReceiptStore(scene.alice.writer()).readPointers(scene.chat);
    QCOMPARE(pointers->size(), 1);
    QCOMPARE(pointers->first().key, scene.message(u"two"_s).sortKey);
}

void GroupMarkersTest::strangersAndForgersAreNotHeard_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QString>("nick");
    QTest::newRow("no member") << QByteArray("mallory@evil.test") << u"Bob"_s;
    QTest::newRow("not told") << QByteArray() << u"Bob"_s;
    QTest::newRow("the room itself") << QByteArray() << QString();
    // A member, but not the one whose nickname it carries: only their own pointer moves.
    QTest::newRow("somebody else's nickname") << QByteArray("carol@two.test") << u"Bob"_s;
}

void GroupMarkersTest::strangersAndForgersAreNotHeard()
{
    QFETCH(const QByteArray, person);
    QFETCH(const QString, nick);
    RoomScene scene;
    scene.writesElsewhere("m1", "text", u"r1"_s);
    scene.marks(nick, person.isEmpty() ? nullptr : person.constData(), u"r1"_s, Delivery::Read);
    const auto pointers = ReceiptStore(scene.alice.writer()).readPointers(scene.chat);
    for (const auto &pointer : *pointers) {
        QVERIFY(pointer.person != jid("bob@two.test"));
        QVERIFY(pointer.person != jid("mallory@evil.test"));
    }
    QCOMPARE(scene.message(u"text"_s).readBy, person == "carol@two.test" ? 1 : 0);
    QVERIFY(scene.message(u"text"_s).delivery != Delivery::Read);
}

void GroupMarkersTest::markerBeforeItsMessage()
{
    RoomScene scene(ChatKind::Group, "bob@two.test");
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Read);
    scene.marks(u"Eve"_s, "eve@evil.test", u"r1"_s, Delivery::Read);
    scene.writesElsewhere("m1", "late", u"r1"_s);
    QCOMPARE(scene.message(u"late"_s).delivery, Delivery::Read);
    QCOMPARE(ReceiptStore(scene.alice.writer()).readPointers(scene.chat)->size(), 1);
}

void GroupMarkersTest::ownMarkerClearsTheBadge()
{
    for (const bool late : {false, true}) {
        RoomScene scene;
        InboundStanza marker = scene.stanza(u"Alice"_s, "alice@one.test", "x", {});
        marker.displayedId = u"r1"_s;
        marker.fromSelf = true;
        if (!late) {
            scene.hears(marker);
        }
        scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
        if (late) {
            QCOMPARE(scene.alice.unread(scene.chat), 1);
            scene.hears(marker);
        }
        QCOMPARE(scene.alice.unread(scene.chat), 0);
    }
}

void GroupMarkersTest::nobodyElseClearsTheBadge()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
    scene.marks(u"Alice"_s, "carol@two.test", u"r1"_s, Delivery::Read);
    scene.marks(u"Alice"_s, nullptr, u"r1"_s, Delivery::Read);
    QCOMPARE(scene.alice.unread(scene.chat), 1);
}

void GroupMarkersTest::channelsHaveNone()
{
    RoomScene scene(ChatKind::Channel);
    scene.writesElsewhere("m1", "text", u"r1"_s);
    QCOMPARE(scene.message(u"text"_s).recipients, 0);
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Read);
    QVERIFY(ReceiptStore(scene.alice.writer()).readPointers(scene.chat)->isEmpty());
    QCOMPARE(scene.message(u"text"_s).delivery, Delivery::OnServer);
}

void GroupMarkersTest::whatMovedIsTold()
{
    RoomScene scene;
    scene.writesElsewhere("m1", "one", u"r1"_s);
    scene.writesElsewhere("m2", "two", u"r2"_s);
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Read);
    scene.alice.changes.clear();
    scene.marks(u"Bob"_s, "bob@two.test", u"r2"_s, Delivery::Read);
    QStringList told;
    for (const Change &change : std::as_const(scene.alice.changes)) {
        if (change.kind == Change::Kind::MessagesUpdated) {
            for (const Message &message : change.messages) {
                told.append(message.body);
                QCOMPARE(message.readBy, 1);
            }
        }
    }
    QCOMPARE(told, QStringList{u"two"_s});
}

void GroupMarkersTest::pointersGoWithTheirMessage()
{
    RoomScene scene(ChatKind::Group, "bob@two.test");
    scene.writesElsewhere("m1", "one", u"r1"_s);
    scene.marks(u"Bob"_s, "bob@two.test", u"r1"_s, Delivery::Delivered);
    QCOMPARE(scene.message(u"one"_s).delivery, Delivery::Delivered);
    InboundStanza own =
        scene.stanza(u"Alice"_s, "alice@one.test", "m1", "<body>one</body>", u"r1"_s);
    own.fromSelf = true;
    scene.archived(own, scene.alice.clock.nowMs() + 5'000);
    QCOMPARE(scene.message(u"one"_s).deliveredTo, 1);
    const auto pointers = ReceiptStore(scene.alice.writer()).deliveredPointers(scene.chat);
    QCOMPARE(pointers->first().key, scene.message(u"one"_s).sortKey);
}

void GroupMarkersTest::longHistoriesAreToldInPart()
{
    RoomScene scene(ChatKind::Group, "bob@two.test");
    constexpr int count = 450;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        scene.writesElsewhere("m" + number, "text " + number, u"r%1"_s.arg(i));
    }
    scene.alice.changes.clear();
    scene.marks(u"Bob"_s, "bob@two.test", u"r%1"_s.arg(count - 1), Delivery::Read);
    qsizetype told = 0;
    for (const Change &change : std::as_const(scene.alice.changes)) {
        told += change.kind == Change::Kind::MessagesUpdated ? change.messages.size() : 0;
    }
    QCOMPARE(told, 200);
    for (const Message &message : scene.alice.messages(scene.chat)) {
        QCOMPARE(message.delivery, Delivery::Read);
    }
}

void GroupMarkersTest::arrivalsAreToldOnce()
{
    RoomScene scene;
    const QByteArray markable = "<markable xmlns='urn:xmpp:chat-markers:0'/>";
    for (int i = 0; i < 5; ++i) {
        const QByteArray id = "m" + QByteArray::number(i);
        scene.hears(scene.stanza(u"Bob"_s, "bob@two.test", id, "<body>x</body>" + markable,
                                 u"r%1"_s.arg(i)));
    }
    QCOMPARE(received(scene), 1);
    RoomScene silent;
    silent.says(u"Bob"_s, "bob@two.test", "m1", "asks for nothing", u"r1"_s);
    QCOMPARE(received(silent), 0);
    RoomScene channel(ChatKind::Channel);
    channel.hears(channel.stanza(u"Bob"_s, nullptr, "m1", "<body>x</body>" + markable, u"r1"_s));
    QCOMPARE(received(channel), 0);
}

QTEST_GUILESS_MAIN(GroupMarkersTest)
#include "tst_group_markers.moc"
