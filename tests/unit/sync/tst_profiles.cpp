// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/FacePicture.h"
#include "core/storage/ProfileStore.h"
#include "core/storage/RoomStore.h"
#include "core/sync/profiles/AvatarXml.h"
#include "core/sync/profiles/OwnProfileSync.h"
#include "core/sync/profiles/PeoplePictures.h"
#include "tests/unit/media/Pictures.h"
#include "tests/unit/sync/SyncFixture.h"

#include <QSignalSpy>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Pictures of people: fetched when the hash is new, checked, bounded, kept; and the own one.
class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContactsPictureIsFetchedWhenItIsNew();
    void aChangedPictureTakesThePlaceOfTheOld();
    void aRemovedPictureGoes();
    void aRetractedPictureGoes();
    void aPurgedPictureIsLookedFor();
    void picturesOutliveTheProgram();
    void whatIsNotWhatWasPromised_data();
    void whatIsNotWhatWasPromised();
    void offersThatAreNotTaken_data();
    void offersThatAreNotTaken();
    void strangersAreNeverAsked();
    void blockedPeopleAreNeverAsked();
    void membersOfAGroupAreAskedWhenTheyAreInView();
    void aCrowdIsNoStorm();
    void aFloodOfChangesIsNotFollowed();
    void theCardStandsInForWhatIsNotPublished();
    void whatIsPublishedGoesBeforeTheCard();
    void aCardThatTellsAnotherHashIsTakenAsItIs();
    void thoseInViewAreAskedAfterAReconnect();
    void namesThatContactsGiveThemselves();
    void theOwnPictureIsPublished();
    void theOwnPictureWaitsForAConnection();
    void theOwnPictureIsTakenAway();
    void anotherDeviceChangesThePicture();
    void whatWaitsGoesBeforeWhatTheServerHas();
    void aServerThatRefusesIsAskedAgainWithTheNextStream();
    void oldClientsGetACardWhereTheServerMakesNone();
    void theOwnNameIsPublishedAndFollows();
};

namespace {

QThreadPool &pool()
{
    static QThreadPool threads;
    return threads;
}

QByteArray pictureOf(Qt::GlobalColor colour)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour);
    return Pictures::encoded(image, "png");
}

/// Alice, who looks into pictures; online unless said otherwise.
class Scene
{
public:
    explicit Scene(bool online = true) : alice(server)
    {
        alice.pool = &pool();
        alice.restart();
        alice.befriend();
        if (online) {
            alice.transport->goOnline();
        }
    }

    /// As another client of `owner` publishes it; told to everybody.
    void publish(const char *owner, const QByteArray &picture)
    {
        const QString hash = AvatarXml::hashOf(picture);
        auto &nodes = server.nodesOf(jid(owner));
        nodes[AvatarXml::dataNode].insert(hash, AvatarXml::data(picture));
        offer(owner, AvatarXml::metadata(picture, 64), hash);
    }
    void offer(const char *owner, const QByteArray &metadata, const QString &item)
    {
        auto &nodes = server.nodesOf(jid(owner));
        nodes[AvatarXml::metadataNode].clear();
        nodes[AvatarXml::metadataNode].insert(item, metadata);
        server.notify(jid(owner), AvatarXml::metadataNode, {item});
    }
    [[nodiscard]] QString hash(const char *person) const
    {
        const auto found = ProfileStore(alice.writer()).find(alice.account, jid(person));
        return found && *found ? (*found)->picture() : QString();
    }
    [[nodiscard]] bool shows(const char *person, Qt::GlobalColor colour) const
    {
        const auto data = ProfileStore(alice.writer()).picture(alice.account, jid(person));
        if (!data || data->isEmpty()) {
            return false;
        }
        const QColor pixel = Pictures::decoded(*data).pixelColor(20, 20);
        const QColor wanted(colour);
        return std::abs(pixel.red() - wanted.red()) < 12
            && std::abs(pixel.green() - wanted.green()) < 12
            && std::abs(pixel.blue() - wanted.blue()) < 12;
    }
    [[nodiscard]] qsizetype asked(const QString &part) const
    {
        return alice.transport->fetched.filter(part).size();
    }
    /// Everything that is on its way has come.
    static void settle()
    {
        pool().waitForDone();
        QTest::qWait(0);
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::processEvents();
        }
        pool().waitForDone();
        QCoreApplication::processEvents();
    }
    Result<void> choose(const QByteArray &photo) const
    {
        const auto face = faceToPublish(photo);
        const auto shown = face ? faceToShow(face->bytes) : face.error();
        return shown ? alice.sync->ownProfile().setPicture(*face, *shown)
                     : Result<void>(shown.error());
    }
    [[nodiscard]] OwnProfile own() const { return *alice.sync->ownProfile().profile(); }

    FakeServer server;
    Client alice;
};

} // namespace

void ProfilesTest::aContactsPictureIsFetchedWhenItIsNew()
{
    Scene scene;
    const QSignalSpy changed(&scene.alice.sync->pictures(), &PeoplePictures::pictureChanged);
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(scene.asked(AvatarXml::dataNode), 1);
    // The server tells it again with every login.
    scene.publish("bob@two.test", pictureOf(Qt::red));
    Scene::settle();
    QCOMPARE(scene.asked(AvatarXml::dataNode), 1);
    QCOMPARE(changed.size(), 1);
}

void ProfilesTest::aChangedPictureTakesThePlaceOfTheOld()
{
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    const QString old = scene.hash("bob@two.test");
    scene.publish("bob@two.test", pictureOf(Qt::blue));
    QVERIFY(scene.shows("bob@two.test", Qt::red)); // until the new one is here
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::blue));
    QVERIFY(!*ProfileStore(scene.alice.writer()).hasPicture(old));
}

void ProfilesTest::aRemovedPictureGoes()
{
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    scene.offer("bob@two.test", AvatarXml::metadata({}, 0), u"current"_s);
    QTRY_COMPARE(scene.hash("bob@two.test"), QString());
    QCOMPARE(*scene.alice.writer().number("SELECT count(*) FROM face"), 0);
}

void ProfilesTest::aRetractedPictureGoes()
{
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    // Of one that was there before it nothing follows.
    scene.alice.transport->deliverRetraction(jid("bob@two.test"), AvatarXml::metadataNode,
                                             QString(40, u'a'));
    Scene::settle();
    QVERIFY(scene.shows("bob@two.test", Qt::red));
    scene.alice.transport->deliverRetraction(jid("bob@two.test"), AvatarXml::metadataNode,
                                             AvatarXml::hashOf(pictureOf(Qt::red)));
    QTRY_COMPARE(scene.hash("bob@two.test"), QString());
}

void ProfilesTest::aPurgedPictureIsLookedFor()
{
    Scene scene;
    const BareJid bob = jid("bob@two.test");
    const auto tell = [&] {
        scene.alice.transport->deliverRetraction(bob, AvatarXml::metadataNode, {});
    };
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    // Published anew by then.
    const qsizetype asked = scene.asked(AvatarXml::metadataNode);
    tell();
    QTRY_COMPARE(scene.asked(AvatarXml::metadataNode), asked + 1);
    Scene::settle();
    QVERIFY(scene.shows("bob@two.test", Qt::red));
    // Gone; the card is not.
    scene.server.nodesOf(bob).remove(AvatarXml::metadataNode);
    scene.alice.transport->cards().pictures.insert(bob, pictureOf(Qt::blue));
    tell();
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::blue));
}

void ProfilesTest::picturesOutliveTheProgram()
{
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    scene.alice.restart();
    QVERIFY(scene.shows("bob@two.test", Qt::red));
    scene.alice.transport->goOnline();
    scene.publish("bob@two.test", pictureOf(Qt::red));
    Scene::settle();
    QCOMPARE(scene.asked(AvatarXml::dataNode), 0);
}

void ProfilesTest::whatIsNotWhatWasPromised_data()
{
    QTest::addColumn<QByteArray>("data"); ///< what lies in the node
    const QByteArray good = pictureOf(Qt::red);
    QTest::newRow("another picture") << AvatarXml::data(pictureOf(Qt::blue));
    QTest::newRow("cut short") << AvatarXml::data(good.first(good.size() - 9));
    QTest::newRow("no base64") << QByteArray("<data xmlns='urn:xmpp:avatar:data'>!!</data>");
    QTest::newRow("empty") << QByteArray("<data xmlns='urn:xmpp:avatar:data'/>");
    QTest::newRow("another element") << QByteArray("<data xmlns='urn:x'>aGVsbG8=</data>");
    QTest::newRow("huge") << AvatarXml::data(QByteArray(mostFaceBytes + 1, 'x'));
}

void ProfilesTest::whatIsNotWhatWasPromised()
{
    QFETCH(const QByteArray, data);
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::green));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::green));
    const QByteArray promised = pictureOf(Qt::red);
    const QString hash = AvatarXml::hashOf(promised);
    scene.server.nodesOf(jid("bob@two.test"))[AvatarXml::dataNode].insert(hash, data);
    QSignalSpy changed(&scene.alice.sync->pictures(), &PeoplePictures::pictureChanged);
    scene.offer("bob@two.test", AvatarXml::metadata(promised, 64), hash);
    QTRY_COMPARE(scene.asked(hash), 1);
    Scene::settle();
    QVERIFY(changed.isEmpty());
    QVERIFY(scene.shows("bob@two.test", Qt::green)); // the last good one stays
    // Told again, it is not fetched again.
    scene.offer("bob@two.test", AvatarXml::metadata(promised, 64), hash);
    Scene::settle();
    QCOMPARE(scene.asked(hash), 1);
}

void ProfilesTest::offersThatAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("metadata");
    const auto info = [](const char *attributes) {
        return "<metadata xmlns='urn:xmpp:avatar:metadata'><info " + QByteArray(attributes)
            + "/></metadata>";
    };
    QTest::newRow("lies on the web")
        << info("id='da39a3ee5e6b4b0d3255bfef95601890afd80709' bytes='9' type='image/png' "
                "url='https://tracker.test/me.png'");
    QTest::newRow("drawing") << info(
        "id='da39a3ee5e6b4b0d3255bfef95601890afd80709' bytes='9' type='image/svg+xml'");
    QTest::newRow("huge") << info(
        "id='da39a3ee5e6b4b0d3255bfef95601890afd80709' bytes='99999999' type='image/png'");
    QTest::newRow("no size") << info(
        "id='da39a3ee5e6b4b0d3255bfef95601890afd80709' type='image/png'");
    QTest::newRow("no hash") << info("id='../../../etc' bytes='9' type='image/png'");
    QTest::newRow("short hash") << info("id='da39' bytes='9' type='image/png'");
    QTest::newRow("another element") << QByteArray("<metadata xmlns='urn:x'/>");
}

void ProfilesTest::offersThatAreNotTaken()
{
    QFETCH(const QByteArray, metadata);
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::green));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::green));
    const qsizetype before = scene.asked(u"avatar"_s);
    scene.offer("bob@two.test", metadata, u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s);
    Scene::settle();
    QCOMPARE(scene.asked(u"avatar"_s), before);
    QVERIFY(scene.shows("bob@two.test", Qt::green));
}

void ProfilesTest::strangersAreNeverAsked()
{
    Scene scene;
    scene.publish("eve@three.test", pictureOf(Qt::red));
    scene.alice.sync->pictures().look(jid("eve@three.test"));
    scene.alice.transport->cards().tell(jid("eve@three.test"), QString(40, u'a'));
    scene.alice.transport->deliverRetraction(jid("eve@three.test"), AvatarXml::metadataNode, {});
    Scene::settle();
    QCOMPARE(scene.alice.transport->fetched.filter(u"eve"_s).size(), 0);
    QVERIFY(scene.alice.transport->cards().asked.isEmpty());
    QCOMPARE(scene.hash("eve@three.test"), QString());
}

void ProfilesTest::blockedPeopleAreNeverAsked()
{
    Scene scene;
    scene.alice.befriend("carol@three.test", true);
    scene.publish("carol@three.test", pictureOf(Qt::red));
    scene.alice.sync->pictures().look(jid("carol@three.test"));
    Scene::settle();
    QCOMPARE(scene.asked(u"carol"_s), 0);
}

void ProfilesTest::membersOfAGroupAreAskedWhenTheyAreInView()
{
    Scene scene;
    RoomStore rooms(scene.alice.writer());
    Transaction tx(scene.alice.writer());
    const auto room =
        rooms.ensure(tx, scene.alice.account, jid("cats@rooms.test"), ChatKind::Group, u"alice"_s);
    NL_REQUIRE(room);
    NL_REQUIRE(rooms.setMember(tx, *room, {jid("carol@three.test"), Affiliation::Member, {}}));
    NL_REQUIRE(rooms.setMember(tx, *room, {jid("dave@four.test"), Affiliation::Member, {}}));
    NL_REQUIRE(tx.commit());
    scene.publish("carol@three.test", pictureOf(Qt::red));
    scene.publish("dave@four.test", pictureOf(Qt::blue));
    Scene::settle();
    QCOMPARE(scene.asked(AvatarXml::dataNode), 0);
    scene.alice.sync->pictures().look(jid("carol@three.test"));
    QTRY_VERIFY(scene.shows("carol@three.test", Qt::red));
    QCOMPARE(scene.asked(u"dave"_s), 0);
    // Looked at again, nobody is asked again.
    const qsizetype before = scene.asked(u"avatar"_s);
    scene.alice.sync->pictures().look(jid("carol@three.test"));
    Scene::settle();
    QCOMPARE(scene.asked(u"avatar"_s), before);
    // … until a day later.
    scene.alice.clock.advance(25LL * 3'600'000);
    scene.alice.sync->pictures().look(jid("carol@three.test"));
    QTRY_COMPARE(scene.asked(u"avatar"_s), before + 1);
}

void ProfilesTest::aCrowdIsNoStorm()
{
    constexpr int crowd = 2'000;
    Scene scene;
    RoomStore rooms(scene.alice.writer());
    Transaction tx(scene.alice.writer());
    const auto room =
        rooms.ensure(tx, scene.alice.account, jid("cats@rooms.test"), ChatKind::Group, u"alice"_s);
    NL_REQUIRE(room);
    QList<StoredMember> members;
    for (int i = 0; i < crowd; ++i) {
        members.append(
            {*BareJid::parse(u"member%1@silent.test"_s.arg(i)), Affiliation::Member, {}});
    }
    NL_REQUIRE(rooms.setMembers(tx, *room, members));
    NL_REQUIRE(tx.commit());
    scene.alice.transport->silentServers = {u"silent.test"_s};
    scene.alice.transport->fetched.clear();
    for (const StoredMember &member : std::as_const(members)) {
        scene.alice.sync->pictures().look(member.person);
    }
    // Nobody answers: the places are taken, and nobody else is asked.
    QTRY_COMPARE(scene.asked(u"silent.test"_s), PictureRates().atOnce);
    Scene::settle();
    QTest::qWait(3 * PictureRates().paceMs);
    QCOMPARE(scene.asked(u"silent.test"_s), PictureRates().atOnce);
}

void ProfilesTest::aFloodOfChangesIsNotFollowed()
{
    Scene scene;
    for (int i = 0; i < 40; ++i) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(qRgb(i, 0, 0));
        scene.publish("bob@two.test", Pictures::encoded(image, "png"));
        QTest::qWait(5);
    }
    QTest::qWait(4 * PictureRates().paceMs);
    Scene::settle();
    QVERIFY(scene.asked(AvatarXml::dataNode) <= PictureRates().mostPerPerson);
    // Others are not held up by it.
    scene.alice.befriend("carol@three.test");
    scene.publish("carol@three.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("carol@three.test", Qt::red));
}

void ProfilesTest::theCardStandsInForWhatIsNotPublished()
{
    Scene scene;
    FakeCards &cards = scene.alice.transport->cards();
    cards.pictures.insert(jid("bob@two.test"), pictureOf(Qt::red));
    scene.alice.sync->pictures().look(jid("bob@two.test"));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    // Presence tells of another one, then of none.
    cards.pictures.insert(jid("bob@two.test"), pictureOf(Qt::blue));
    cards.tell(jid("bob@two.test"), AvatarXml::hashOf(pictureOf(Qt::blue)));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::blue));
    const qsizetype asked = cards.asked.size();
    cards.tell(jid("bob@two.test"), AvatarXml::hashOf(pictureOf(Qt::blue)));
    Scene::settle();
    QCOMPARE(cards.asked.size(), asked);
    cards.tell(jid("bob@two.test"), {});
    QTRY_COMPARE(scene.hash("bob@two.test"), QString());
}

void ProfilesTest::whatIsPublishedGoesBeforeTheCard()
{
    Scene scene;
    scene.publish("bob@two.test", pictureOf(Qt::red));
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));
    FakeCards &cards = scene.alice.transport->cards();
    cards.pictures.insert(jid("bob@two.test"), pictureOf(Qt::blue));
    cards.tell(jid("bob@two.test"), AvatarXml::hashOf(pictureOf(Qt::blue)));
    Scene::settle();
    QVERIFY(cards.asked.isEmpty());
    QVERIFY(scene.shows("bob@two.test", Qt::red));
}

void ProfilesTest::aCardThatTellsAnotherHashIsTakenAsItIs()
{
    Scene scene;
    FakeCards &cards = scene.alice.transport->cards();
    cards.pictures.insert(jid("bob@two.test"), pictureOf(Qt::blue));
    cards.tell(jid("bob@two.test"), QString(40, u'a')); // of the one before
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::blue));
    QCOMPARE(scene.hash("bob@two.test"), AvatarXml::hashOf(pictureOf(Qt::blue)));
    cards.tell(jid("bob@two.test"), QString(40, u'a'));
    Scene::settle();
    QCOMPARE(cards.asked.size(), 1);
}

void ProfilesTest::thoseInViewAreAskedAfterAReconnect()
{
    Scene scene(false);
    auto &nodes = scene.server.nodesOf(jid("bob@two.test"));
    const QByteArray picture = pictureOf(Qt::red);
    const QString hash = AvatarXml::hashOf(picture);
    nodes[AvatarXml::dataNode].insert(hash, AvatarXml::data(picture));
    nodes[AvatarXml::metadataNode].insert(hash, AvatarXml::metadata(picture, 64));
    scene.alice.sync->pictures().look(jid("bob@two.test"));
    Scene::settle();
    QCOMPARE(scene.asked(u"avatar"_s), 0);
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.shows("bob@two.test", Qt::red));

    // A stream that dies in the middle leaves nothing behind that would not be asked again.
    scene.alice.befriend("carol@three.test");
    scene.alice.transport->silentServers = {u"three.test"_s};
    scene.alice.sync->pictures().look(jid("carol@three.test"));
    QTRY_COMPARE(scene.asked(u"carol"_s), 1);
    scene.alice.transport->goOffline();
    scene.alice.transport->silentServers.clear();
    auto &carols = scene.server.nodesOf(jid("carol@three.test"));
    carols[AvatarXml::dataNode].insert(hash, AvatarXml::data(picture));
    carols[AvatarXml::metadataNode].insert(hash, AvatarXml::metadata(picture, 64));
    scene.alice.transport->goOnline();
    QTRY_VERIFY(scene.shows("carol@three.test", Qt::red));
}

void ProfilesTest::namesThatContactsGiveThemselves()
{
    Scene scene;
    const ConversationId chat = scene.alice.chat();
    const auto call = [&](const char *who, const QString &name) {
        auto &nodes = scene.server.nodesOf(jid(who));
        nodes[AvatarXml::nickNode].insert(u"current"_s, AvatarXml::nick(name));
        scene.server.notify(jid(who), AvatarXml::nickNode, {u"current"_s});
    };
    const auto title = [&] { return ConversationStore(scene.alice.writer()).find(chat)->title; };
    call("bob@two.test", u"Bobby \u202Eevil <b>&amp;\n"_s);
    QTRY_VERIFY(title().startsWith(u"Bobby"_s));
    QVERIFY(!title().contains(u'\u202E'));
    QVERIFY(!title().contains(u'\n'));
    call("bob@two.test", QString(5'000, u'x'));
    QTRY_COMPARE(title().size(), 100);
    call("bob@two.test", QString());
    QTRY_COMPARE(title(), u"bob"_s);
    const ConversationId evil = scene.alice.chat("eve@three.test");
    call("eve@three.test", u"Your bank"_s);
    Scene::settle();
    QCOMPARE(ConversationStore(scene.alice.writer()).find(evil)->title, u"eve"_s);
}

void ProfilesTest::theOwnPictureIsPublished()
{
    Scene scene;
    QSignalSpy changed(&scene.alice.sync->pictures(), &PeoplePictures::pictureChanged);
    NL_REQUIRE(scene.choose(pictureOf(Qt::red)));
    QVERIFY(scene.shows("alice@one.test", Qt::red)); // at once
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(!scene.own().waiting);
    const QString hash = scene.own().pictureHash;
    const auto &nodes = scene.server.nodesOf(scene.alice.self);
    QVERIFY(nodes.value(AvatarXml::dataNode).contains(hash));
    QVERIFY(nodes.value(AvatarXml::metadataNode).value(hash).contains("type='image/png'"));
    // The data is there before anybody hears of it.
    const QStringList published = scene.alice.transport->published.filter(u"avatar"_s);
    QCOMPARE(published, (QStringList{AvatarXml::dataNode, AvatarXml::metadataNode}));
    Scene::settle();
    QCOMPARE(scene.asked(AvatarXml::dataNode), 0); // we have it
    QVERIFY(scene.alice.transport->cards().own.isEmpty()); // the server makes the card
}

void ProfilesTest::theOwnPictureWaitsForAConnection()
{
    Scene scene(false);
    NL_REQUIRE(scene.choose(pictureOf(Qt::red)));
    QVERIFY(scene.shows("alice@one.test", Qt::red));
    QVERIFY(scene.own().waiting);
    scene.alice.restart();
    QVERIFY(scene.own().waiting);
    QVERIFY(scene.alice.transport->published.filter(u"avatar"_s).isEmpty());
    scene.alice.transport->goOnline();
    QTRY_VERIFY(!scene.own().waiting);
    QVERIFY(!scene.server.nodesOf(scene.alice.self).value(AvatarXml::dataNode).isEmpty());
    const auto stored = ProfileStore(scene.alice.writer()).own(scene.alice.account);
    QVERIFY(stored->picture.isEmpty());
}

void ProfilesTest::theOwnPictureIsTakenAway()
{
    Scene scene;
    NL_REQUIRE(scene.choose(pictureOf(Qt::red)));
    QTRY_VERIFY(!scene.own().waiting);
    NL_REQUIRE(scene.alice.sync->ownProfile().removePicture());
    QCOMPARE(scene.own().pictureHash, QString());
    QTRY_VERIFY(!scene.own().waiting);
    const auto metadata = scene.server.nodesOf(scene.alice.self).value(AvatarXml::metadataNode);
    QCOMPARE(metadata.size(), 1);
    QVERIFY(!metadata.constBegin().value().contains("info"));
    Scene::settle();
    QCOMPARE(scene.hash("alice@one.test"), QString());
}

void ProfilesTest::anotherDeviceChangesThePicture()
{
    Scene scene;
    Client phone(scene.server, "alice@one.test", "phone");
    phone.pool = &pool();
    phone.restart();
    phone.transport->goOnline();
    const auto face = faceToPublish(pictureOf(Qt::blue));
    const auto shown = faceToShow(face->bytes);
    NL_REQUIRE(phone.sync->ownProfile().setPicture(*face, *shown));
    QTRY_VERIFY(scene.shows("alice@one.test", Qt::blue));
    QVERIFY(!scene.own().waiting);
}

void ProfilesTest::whatWaitsGoesBeforeWhatTheServerHas()
{
    Scene scene(false);
    NL_REQUIRE(scene.choose(pictureOf(Qt::red)));
    scene.alice.transport->publishFailure = Error{ErrorCode::RemoteRefused, u"not-allowed"_s};
    scene.alice.transport->goOnline();
    scene.publish("alice@one.test", pictureOf(Qt::blue));
    Scene::settle();
    QVERIFY(scene.shows("alice@one.test", Qt::red));
    QVERIFY(scene.own().waiting);
}

void ProfilesTest::aServerThatRefusesIsAskedAgainWithTheNextStream()
{
    Scene scene;
    scene.alice.transport->publishFailure = Error{ErrorCode::RemoteRefused, u"not-allowed"_s};
    NL_REQUIRE(scene.choose(pictureOf(Qt::red)));
    QTRY_VERIFY(scene.own().trouble);
    QVERIFY(scene.own().waiting);
    const auto tried = [&] { return scene.alice.transport->published.filter(u"avatar"_s).size(); };
    QCOMPARE(tried(), 1);
    Scene::settle();
    QCOMPARE(tried(), 1); // not again and again
    scene.alice.transport->goOffline();
    scene.alice.transport->publishFailure.reset();
    scene.alice.transport->goOnline();
    QTRY_VERIFY(!scene.own().waiting);
    QVERIFY(!scene.own().trouble);
}

void ProfilesTest::oldClientsGetACardWhereTheServerMakesNone()
{
    Scene scene;
    FakeCards &cards = scene.alice.transport->cards();
    cards.serverMakesCards = false;
    NL_REQUIRE(scene.choose(pictureOf(Qt::red)));
    QTRY_COMPARE(cards.announced.size(), 1);
    QCOMPARE(cards.own.size(), 1);
    QCOMPARE(AvatarXml::hashOf(cards.own.constFirst()), scene.own().pictureHash);
    QCOMPARE(cards.announced.constFirst(), scene.own().pictureHash);
    // Every stream has a presence of its own.
    scene.alice.transport->goOffline();
    scene.alice.transport->goOnline();
    QTRY_COMPARE(cards.announced.size(), 2);
    NL_REQUIRE(scene.alice.sync->ownProfile().removePicture());
    QTRY_COMPARE(cards.announced.size(), 3);
    QCOMPARE(cards.own.constLast(), QByteArray());
    QCOMPARE(cards.announced.constLast(), QString());
}

void ProfilesTest::theOwnNameIsPublishedAndFollows()
{
    Scene scene(false);
    NL_REQUIRE(scene.alice.sync->ownProfile().setName(u"  Nora <Lind> & cat\u202E "_s));
    QCOMPARE(scene.own().name, u"Nora <Lind> & cat"_s);
    QVERIFY(scene.own().waiting);
    scene.alice.transport->goOnline();
    QTRY_VERIFY(!scene.own().waiting);
    const auto nicks = scene.server.nodesOf(scene.alice.self).value(AvatarXml::nickNode);
    QCOMPARE(nicks.size(), 1);
    QVERIFY(nicks.constBegin().value().contains("Nora &lt;Lind&gt; &amp; cat"));
    // Another device of the same person.
    auto &nodes = scene.server.nodesOf(scene.alice.self);
    nodes[AvatarXml::nickNode].insert(u"current"_s, AvatarXml::nick(u"Nora"_s));
    scene.server.notify(scene.alice.self, AvatarXml::nickNode, {u"current"_s});
    QTRY_COMPARE(scene.own().name, u"Nora"_s);
    QVERIFY(!scene.own().waiting);
    // A program that makes the node anew.
    scene.alice.transport->deliverRetraction(scene.alice.self, AvatarXml::nickNode, {});
    Scene::settle();
    QCOMPARE(scene.own().name, u"Nora"_s);
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
