// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/RoomScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Edits, reactions and retractions in rooms: only what their sender may do.
class GroupActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyItsSenderEdits();
    void anEditNamesTheSendersOwnMessage();
    void nicknamesAloneProveNothing();
    void onlyItsSenderRetracts();
    void theRoomRetractsForModerators();
    void forgedModerationIsIgnored_data();
    void forgedModerationIsIgnored();
    void moderationBeforeItsMessage();
    void reactionsAreKeyedByWhoSentThem();
    void reactionsInChannelsAreOccupants();
    void reactionsBeforeTheirMessage();
    void theArchiveIdWins();
};

namespace {

InboundStanza edit(const RoomScene &scene, const QString &nick, const char *person,
                   const QByteArray &id, const QString &replaces, const QByteArray &body)
{
    InboundStanza stanza = scene.stanza(nick, person, id, "<body>" + body + "</body>");
    stanza.replacesId = replaces;
    return stanza;
}

InboundStanza retraction(const RoomScene &scene, const QString &nick, const char *person,
                         const QByteArray &id, const QString &target)
{
    InboundStanza stanza = scene.stanza(nick, person, id, {});
    stanza.retractsId = target;
    return stanza;
}

InboundStanza reaction(const RoomScene &scene, const QString &nick, const char *person,
                       const QByteArray &id, const QString &target, const QStringList &signs)
{
    InboundStanza stanza = scene.stanza(nick, person, id, {});
    stanza.reactsToId = target;
    stanza.reactions = signs;
    return stanza;
}

} // namespace

void GroupActionsTest::onlyItsSenderEdits()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "frist", u"r1"_s);
    scene.hears(edit(scene, u"Bob"_s, "carol@two.test", "m2", u"m1"_s, "forged"));
    scene.hears(edit(scene, u"Bob"_s, nullptr, "m3", u"m1"_s, "forged too"));
    QCOMPARE(scene.message(u"frist"_s).editedAtMs, 0);
    scene.hears(edit(scene, u"Bobby"_s, "bob@two.test", "m4", u"m1"_s, "first"));
    QVERIFY(scene.message(u"first"_s).editedAtMs > 0);
    // What the others wrote is not lost, but stands for itself.
    QCOMPARE(scene.bodies(), (QStringList{u"first"_s, u"forged"_s, u"forged too"_s}));
    // A retry changes nothing.
    scene.hears(edit(scene, u"Bobby"_s, "bob@two.test", "m4", u"m1"_s, "first"));
    QCOMPARE(scene.bodies().size(), 3);
}

void GroupActionsTest::anEditNamesTheSendersOwnMessage()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "same", "of Bob", u"r1"_s);
    scene.says(u"Carol"_s, "carol@two.test", "same", "of Carol", u"r2"_s);
    scene.hears(edit(scene, u"Bob"_s, "bob@two.test", "m3", u"same"_s, "by Bob"));
    QCOMPARE(scene.bodies(), (QStringList{u"by Bob"_s, u"of Carol"_s}));
}

void GroupActionsTest::nicknamesAloneProveNothing()
{
    RoomScene scene(ChatKind::Channel);
    scene.says(u"neo"_s, nullptr, "m1", "text", u"r1"_s);
    scene.hears(edit(scene, u"neo"_s, nullptr, "m2", u"m1"_s, "by the next neo"));
    scene.hears(retraction(scene, u"neo"_s, nullptr, "m3", u"r1"_s));
    QCOMPARE(scene.bodies(), (QStringList{u"text"_s, u"by the next neo"_s}));
    const auto asOccupant = [](InboundStanza stanza) {
        stanza.occupantId = u"occ-1"_s;
        return stanza;
    };
    scene.hears(
        asOccupant(scene.stanza(u"morpheus"_s, nullptr, "m4", "<body>befor</body>", u"r4"_s)));
    scene.hears(asOccupant(edit(scene, u"other nick"_s, nullptr, "m5", u"m4"_s, "before")));
    QVERIFY(scene.message(u"before"_s).editedAtMs > 0);
}

void GroupActionsTest::onlyItsSenderRetracts()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
    scene.hears(retraction(scene, u"Bob"_s, "carol@two.test", "m2", u"r1"_s));
    scene.hears(retraction(scene, u"Alice"_s, "alice@one.test", "m3", u"r1"_s));
    QCOMPARE(scene.bodies(), QStringList{u"text"_s});
    scene.hears(retraction(scene, u"Bob"_s, "bob@two.test", "m4", u"r1"_s));
    QVERIFY(scene.alice.messages(scene.chat).first().retractedAtMs > 0);
}

void GroupActionsTest::theRoomRetractsForModerators()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "spam", u"r1"_s);
    InboundStanza moderation = retraction(scene, {}, nullptr, "m2", u"r1"_s);
    moderation.moderated = true;
    scene.hears(moderation);
    QVERIFY(scene.alice.messages(scene.chat).first().retractedAtMs > 0);
}

void GroupActionsTest::forgedModerationIsIgnored_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<bool>("moderated");
    QTest::addColumn<QString>("target");
    QTest::newRow("not said to be moderation") << QString() << false << u"r1"_s;
    QTest::newRow("by a stanza id") << QString() << true << u"m1"_s;
    QTest::newRow("of an unknown message") << QString() << true << u"r9"_s;
    QTest::newRow("an occupant's") << u"Mallory"_s << false << u"r1"_s;
}

void GroupActionsTest::forgedModerationIsIgnored()
{
    QFETCH(const QString, nick);
    QFETCH(const bool, moderated);
    QFETCH(const QString, target);
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
    InboundStanza moderation = retraction(scene, nick, nullptr, "m2", target);
    moderation.moderated = moderated;
    scene.hears(moderation);
    QCOMPARE(scene.bodies(), QStringList{u"text"_s});
}

void GroupActionsTest::moderationBeforeItsMessage()
{
    RoomScene scene;
    InboundStanza moderation = retraction(scene, {}, nullptr, "m2", u"r1"_s);
    moderation.moderated = true;
    scene.hears(moderation);
    scene.hears(retraction(scene, u"Bob"_s, "carol@two.test", "m3", u"r2"_s));
    scene.says(u"Bob"_s, "bob@two.test", "m1", "spam", u"r1"_s);
    scene.says(u"Bob"_s, "bob@two.test", "m4", "ham", u"r2"_s);
    QCOMPARE(scene.bodies(), (QStringList{QString(), u"ham"_s}));
}

void GroupActionsTest::reactionsAreKeyedByWhoSentThem()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
    scene.hears(reaction(scene, u"Carol"_s, "carol@two.test", "m2", u"r1"_s, {u"👍"_s}));
    scene.hears(reaction(scene, u"Carol"_s, "bob@two.test", "m3", u"r1"_s, {u"👎"_s}));
    scene.hears(reaction(scene, u"Cara"_s, "carol@two.test", "m4", u"r1"_s, {u"🎉"_s}));
    const QList<Reaction> reactions = scene.message(u"text"_s).reactions;
    QCOMPARE(reactions.size(), 2);
    QHash<QString, QStringList> signs;
    for (const Reaction &one : reactions) {
        signs.insert(one.who(), one.signs);
    }
    QCOMPARE(signs.value(u"carol@two.test"_s), QStringList{u"🎉"_s});
    QCOMPARE(signs.value(u"bob@two.test"_s), QStringList{u"👎"_s});
}

void GroupActionsTest::reactionsInChannelsAreOccupants()
{
    RoomScene scene(ChatKind::Channel);
    scene.says(u"neo"_s, nullptr, "m1", "text", u"r1"_s);
    InboundStanza sign = reaction(scene, u"trinity"_s, nullptr, "m2", u"r1"_s, {u"👍"_s});
    sign.occupantId = u"occ-2"_s;
    scene.hears(sign);
    sign = reaction(scene, u"somebody"_s, nullptr, "m3", u"r1"_s, {u"🎉"_s});
    scene.hears(sign);
    const QList<Reaction> reactions = scene.message(u"text"_s).reactions;
    QCOMPARE(reactions.size(), 2);
    QCOMPARE(reactions.first().key, u"occupant:occ-2"_s);
    QCOMPARE(reactions.first().name, u"trinity"_s);
    QCOMPARE(reactions.last().key, u"nick:somebody"_s);
}

void GroupActionsTest::reactionsBeforeTheirMessage()
{
    RoomScene scene;
    scene.hears(reaction(scene, u"Carol"_s, "carol@two.test", "m2", u"r1"_s, {u"👍"_s}));
    scene.hears(reaction(scene, u"Eve"_s, "eve@evil.test", "m3", u"r1"_s, {u"👎"_s}));
    scene.says(u"Bob"_s, "bob@two.test", "m1", "text", u"r1"_s);
    const QList<Reaction> reactions = scene.message(u"text"_s).reactions;
    QCOMPARE(reactions.size(), 1);
    QCOMPARE(reactions.first().sender, jid("carol@two.test"));

    RoomScene channel(ChatKind::Channel);
    InboundStanza sign = reaction(channel, u"trinity"_s, nullptr, "m2", u"r1"_s, {u"👍"_s});
    sign.occupantId = u"occ-2"_s;
    channel.hears(sign);
    channel.says(u"neo"_s, nullptr, "m1", "text", u"r1"_s);
    QCOMPARE(channel.message(u"text"_s).reactions.value(0).name, u"trinity"_s);
}

void GroupActionsTest::theArchiveIdWins()
{
    RoomScene scene;
    scene.says(u"Bob"_s, "bob@two.test", "m1", "meant", u"r1"_s);
    // Mallory's id is the archive id of Bob's message.
    scene.says(u"Mallory"_s, "carol@two.test", "r1", "trap", u"r2"_s);
    scene.hears(reaction(scene, u"Dave"_s, "bob@two.test", "m3", u"r1"_s, {u"👍"_s}));
    QCOMPARE(scene.message(u"meant"_s).reactions.size(), 1);
    QVERIFY(scene.message(u"trap"_s).reactions.isEmpty());
}

QTEST_GUILESS_MAIN(GroupActionsTest)
#include "tst_group_actions.moc"
