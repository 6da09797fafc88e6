// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactStore.h"
#include "core/storage/ProfileStore.h"
#include "core/storage/RoomStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Test;

/// Pictures and names that people give themselves, and the own ones that wait.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublishedGoesBeforeTheCard();
    void picturesThatNobodyHasAreForgotten();
    void aPictureOfTwoPeopleStaysForTheOther();
    void peopleAreBounded();
    void nothingOfARemovedAccountStays();
    void membersOfOwnRoomsAreKnown();
    void aNicknameIsATitleUntilTheUserHasOne();
    void theOwnProfileWaits();
};

namespace {

void put(const StoreFixture &store, const StoredPerson &person, const QByteArray &data = {})
{
    Transaction tx(store.writer());
    ProfileStore profiles(store.writer());
    if (!data.isEmpty()) {
        NL_REQUIRE(profiles.keep(tx, person.picture(), data));
    }
    NL_REQUIRE(profiles.put(tx, store.account, person));
    NL_REQUIRE(tx.commit());
}

StoredPerson person(const char *address, const QString &published, const QString &card = {})
{
    StoredPerson made;
    made.jid = jid(address);
    made.published = published;
    made.card = card;
    made.lookedAtMs = 1;
    return made;
}

QByteArray pictureOf(const StoreFixture &store, const char *address)
{
    return *ProfileStore(store.writer()).picture(store.account, jid(address));
}

} // namespace

void TestProfileStore::whatIsPublishedGoesBeforeTheCard()
{
    StoreFixture store;
    QCOMPARE(pictureOf(store, "bob@two.test"), QByteArray());
    put(store, person("bob@two.test", {}, u"card"_s), "from the card");
    QCOMPARE(pictureOf(store, "bob@two.test"), QByteArray("from the card"));
    put(store, person("bob@two.test", u"new"_s, u"card"_s), "published");
    QCOMPARE(pictureOf(store, "bob@two.test"), QByteArray("published"));
    store.reopen();
    QCOMPARE(pictureOf(store, "bob@two.test"), QByteArray("published"));
    put(store, person("bob@two.test", {}, {}));
    QCOMPARE(pictureOf(store, "bob@two.test"), QByteArray());
}

void TestProfileStore::picturesThatNobodyHasAreForgotten()
{
    StoreFixture store;
    const ProfileStore profiles(store.writer());
    put(store, person("bob@two.test", u"old"_s), "old one");
    put(store, person("bob@two.test", u"new"_s), "new one");
    QVERIFY(!*profiles.hasPicture(u"old"_s));
    QVERIFY(*profiles.hasPicture(u"new"_s));
}

void TestProfileStore::aPictureOfTwoPeopleStaysForTheOther()
{
    StoreFixture store;
    put(store, person("bob@two.test", u"same"_s), "one picture");
    put(store, person("carol@three.test", {}, u"same"_s));
    put(store, person("bob@two.test", {}));
    QCOMPARE(pictureOf(store, "carol@three.test"), QByteArray("one picture"));
    const auto all = ProfileStore(store.writer()).withPicture(store.account);
    NL_REQUIRE(all);
    QCOMPARE(all->size(), 1);
}

void TestProfileStore::peopleAreBounded()
{
    StoreFixture store;
    Transaction tx(store.writer());
    ProfileStore profiles(store.writer());
    Contact friendly;
    friendly.account = store.account;
    friendly.jid = jid("old.friend@two.test");
    friendly.inRoster = true;
    NL_REQUIRE(ContactStore(store.writer()).put(tx, friendly));
    NL_REQUIRE(profiles.put(tx, store.account, person("old.friend@two.test", u"h"_s)));
    for (int i = 0; i < ProfileStore::mostPeople + 20; ++i) {
        StoredPerson stranger;
        stranger.jid = *BareJid::parse(u"member%1@two.test"_s.arg(i));
        stranger.lookedAtMs = 100 + i;
        NL_REQUIRE(profiles.put(tx, store.account, stranger));
    }
    NL_REQUIRE(tx.commit());
    QCOMPARE(*store.writer().number("SELECT count(*) FROM person"), ProfileStore::mostPeople);
    QVERIFY(*profiles.find(store.account, jid("old.friend@two.test")));
    QVERIFY(!*profiles.find(store.account, jid("member0@two.test")));
    QVERIFY(*profiles.find(store.account,
                           *BareJid::parse(u"member%1@two.test"_s.arg(ProfileStore::mostPeople))));
}

void TestProfileStore::nothingOfARemovedAccountStays()
{
    StoreFixture store;
    put(store, person("bob@two.test", u"h"_s), "picture");
    Transaction tx(store.writer());
    NL_REQUIRE(AccountStore(store.writer()).remove(tx, store.account));
    NL_REQUIRE(tx.commit());
    QCOMPARE(*store.writer().number("SELECT count(*) FROM person"), 0);
    QCOMPARE(*store.writer().number("SELECT count(*) FROM face"), 0);
}

void TestProfileStore::membersOfOwnRoomsAreKnown()
{
    StoreFixture store;
    RoomStore rooms(store.writer());
    Transaction tx(store.writer());
    const auto room =
        rooms.ensure(tx, store.account, jid("cats@rooms.test"), ChatKind::Group, u"alice"_s);
    NL_REQUIRE(room);
    NL_REQUIRE(rooms.setMember(tx, *room, {jid("carol@three.test"), Affiliation::Member, {}}));
    NL_REQUIRE(tx.commit());
    const ProfileStore profiles(store.writer());
    QVERIFY(*profiles.sharesRoom(store.account, jid("carol@three.test")));
    QVERIFY(!*profiles.sharesRoom(store.account, jid("eve@three.test")));
    Transaction leaving(store.writer());
    NL_REQUIRE(rooms.setWanted(leaving, *room, false));
    NL_REQUIRE(leaving.commit());
    QVERIFY(!*profiles.sharesRoom(store.account, jid("carol@three.test")));
}

void TestProfileStore::aNicknameIsATitleUntilTheUserHasOne()
{
    StoreFixture store;
    const ConversationStore chats(store.writer());
    QCOMPARE(chats.find(store.chat)->title, u"bob"_s);
    StoredPerson bob = person("bob@two.test", {});
    bob.nick = u"Bobby"_s;
    put(store, bob);
    QCOMPARE(chats.find(store.chat)->title, u"Bobby"_s);
    Contact contact;
    contact.account = store.account;
    contact.jid = bob.jid;
    contact.name = u"Robert from work"_s;
    contact.inRoster = true;
    Transaction tx(store.writer());
    NL_REQUIRE(ContactStore(store.writer()).put(tx, contact));
    NL_REQUIRE(tx.commit());
    QCOMPARE(chats.find(store.chat)->title, u"Robert from work"_s);
}

void TestProfileStore::theOwnProfileWaits()
{
    StoreFixture store;
    const StoredOwnProfile nothing;
    QCOMPARE(*ProfileStore(store.writer()).own(store.account), nothing);
    const StoredOwnProfile waiting{"picture", u"image/png"_s, 192, true, false};
    Transaction tx(store.writer());
    NL_REQUIRE(ProfileStore(store.writer()).setOwn(tx, store.account, waiting));
    NL_REQUIRE(tx.commit());
    store.reopen();
    QCOMPARE(*ProfileStore(store.writer()).own(store.account), waiting);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
