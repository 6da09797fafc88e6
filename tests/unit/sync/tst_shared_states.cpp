// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/SharedScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

namespace {

void readAll(const Client &client, ConversationId chat)
{
    if (!client.sync->markRead(chat, client.messages(chat).constLast().sortKey)) {
        qFatal("not read");
    }
}

QByteArray displayed(const QString &archiveId, const char *by = "alice@one.test")
{
    return "<displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' by='"
        + QByteArray(by) + "' id='" + archiveId.toUtf8() + "'/></displayed>";
}

} // namespace

/// Read positions, settings and drafts on all devices of an account.
class SharedStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readHereIsReadThere()
    {
        Devices devices;
        devices.online();
        devices.bobSays("one");
        devices.bobSays("two");
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 2);
        QTRY_COMPARE(devices.desk.unread(devices.onDesk), 2);
        readAll(devices.desk, devices.onDesk);
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 0);
        const QString archiveId = devices.desk.message(devices.onDesk, u"two"_s).archiveId;
        QVERIFY(devices.item(displayedNode).contains("id=\"" + archiveId.toUtf8() + '"'));
        // Nobody was asked for a marker, and none was sent.
        QVERIFY(devices.desk.transport->submittedWith("chat-markers").isEmpty());
    }

    void readOfflineIsToldLater()
    {
        Devices devices;
        devices.online();
        devices.bobSays("one");
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 1);
        QTRY_COMPARE(devices.desk.unread(devices.onDesk), 1);
        devices.desk.transport->goOffline();
        readAll(devices.desk, devices.onDesk);
        devices.desk.restart();
        QCOMPARE(devices.phone.unread(devices.onPhone), 1);
        devices.desk.transport->goOnline();
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 0);
    }

    void readWhileTheOtherWasAway()
    {
        Devices devices;
        devices.desk.transport->goOnline();
        devices.bobSays("one");
        QTRY_COMPARE(devices.desk.unread(devices.onDesk), 1);
        readAll(devices.desk, devices.onDesk);
        QTRY_VERIFY(!devices.item(displayedNode).isEmpty());
        // The position may come before its message.
        devices.phone.transport->archiveHeld = true;
        devices.phone.transport->goOnline();
        QTRY_VERIFY(SharedStateStore(devices.phone.writer())
                        .find(devices.phone.account, SharedKind::Position, jid(bobsAddress))
                        ->waits);
        devices.phone.transport->archiveHeld = false;
        devices.phone.transport->releaseArchive();
        QTRY_COMPARE(devices.phone.bodies(devices.onPhone), QStringList{u"one"_s});
        QCOMPARE(devices.phone.unread(devices.onPhone), 0);
    }

    void aNewDeviceKnowsWhatWasRead()
    {
        FakeServer server;
        Client desk(server);
        const ConversationId chat = desk.chat();
        desk.transport->goOnline();
        server.sendFrom(u"bob@two.test/x"_s, desk.self, "<body>one</body>", u"b1"_s);
        QTRY_COMPARE(desk.unread(chat), 1);
        readAll(desk, chat);
        QTRY_VERIFY(!server.nodesOf(desk.self)[displayedNode].isEmpty());
        server.sendFrom(u"bob@two.test/x"_s, desk.self, "<body>two</body>", u"b2"_s);
        Client phone(server, "alice@one.test", "phone");
        phone.transport->goOnline();
        const auto there = [&] {
            return *ConversationStore(phone.writer()).findByPeer(phone.account, jid(bobsAddress));
        };
        QTRY_VERIFY(there().has_value());
        QTRY_COMPARE(phone.bodies(*there()), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(phone.unread(*there()), 1);
    }

    void neverBackwards()
    {
        Devices devices;
        devices.online();
        devices.bobSays("one");
        devices.bobSays("two");
        QTRY_COMPARE(devices.phone.messages(devices.onPhone).size(), 2);
        QTRY_COMPARE(devices.desk.messages(devices.onDesk).size(), 2);
        const QString first = devices.desk.message(devices.onDesk, u"one"_s).archiveId;
        const QString second = devices.desk.message(devices.onDesk, u"two"_s).archiveId;
        readAll(devices.desk, devices.onDesk);
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 0);
        // Another client that did not know says less: it is told again, not for ever.
        devices.put(displayedNode, QLatin1StringView(bobsAddress), displayed(first));
        QTRY_VERIFY(devices.item(displayedNode).contains(second.toUtf8()));
        for (int round = 0; round < 10; ++round) {
            devices.put(displayedNode, QLatin1StringView(bobsAddress), displayed(first));
            devices.bobSays("more");
            QTRY_COMPARE(devices.desk.unread(devices.onDesk), round + 1);
            QTRY_COMPARE(devices.phone.unread(devices.onPhone), round + 1);
        }
        const qsizetype told = devices.desk.transport->published.count(displayedNode)
            + devices.phone.transport->published.count(displayedNode);
        QVERIFY2(told <= 1 + 2 * 3, qPrintable(QString::number(told)));
    }

    void anAnswerElsewhereReadsNothing()
    {
        Devices devices;
        devices.phone.transport->goOnline();
        // Written on the desk without a connection, before Bob's question was seen there.
        devices.desk.say(devices.onDesk, u"unaware"_s);
        devices.bobSays("question");
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 1);
        devices.desk.transport->goOnline();
        QTRY_COMPARE(devices.phone.messages(devices.onPhone).size(), 2);
        QCOMPARE(devices.phone.unread(devices.onPhone), 1);
    }

    void hostilePositions_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QByteArray>("xml");
        const QString bob = QLatin1StringView(bobsAddress);
        QTest::newRow("another archive") << bob << displayed(u"%1"_s, "mallory@evil.test");
        QTest::newRow("the chat as archive") << bob << displayed(u"%1"_s, bobsAddress);
        QTest::newRow("no archive") << bob << displayed(u"%1"_s, "");
        QTest::newRow("two names")
            << bob
            << QByteArray("<displayed xmlns='urn:xmpp:mds:displayed:0'>"
                          "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@one.test' id='%1'/>"
                          "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@one.test' id='x'/>"
                          "</displayed>");
        QTest::newRow("no id") << bob << displayed(QString());
        QTest::newRow("endless id") << bob << displayed(QString(100'000, u'x'));
        QTest::newRow("another element") << bob << QByteArray("<read xmlns='urn:x'/>");
        QTest::newRow("nothing") << bob << QByteArray("<displayed xmlns='urn:x'/>");
        QTest::newRow("no address") << u"@@"_s << displayed(u"%1"_s);
        QTest::newRow("somebody in a room") << u"bob@two.test/x"_s << displayed(u"%1"_s);
    }

    void hostilePositions()
    {
        QFETCH(const QString, item);
        QFETCH(QByteArray, xml);
        Devices devices;
        devices.online();
        devices.bobSays("one");
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 1);
        const QString id = devices.phone.message(devices.onPhone, u"one"_s).archiveId;
        devices.put(displayedNode, item, xml.replace("%1", id.toUtf8()));
        devices.bobSays("two"); // comes after it
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 2);
        QCOMPARE(SharedStateStore(devices.phone.writer())
                     .find(devices.phone.account, SharedKind::Position, jid(bobsAddress))
                     ->waits,
                 false);
    }

    void thousandsOfItemsAreBounded()
    {
        Devices devices;
        for (int i = 0; i < 5'000; ++i) {
            const QString person = u"p%1@evil.test"_s.arg(i);
            devices.server.nodesOf(devices.desk.self)[displayedNode].insert(person,
                                                                            displayed(u"x"_s));
            devices.server.nodesOf(devices.desk.self)[settingsNode].insert(
                person, settings(nowMs(), "<pinned place='1'/>"));
        }
        devices.online();
        const auto count = [&](SharedKind kind) {
            return *devices.desk.writer().number(
                "SELECT count(*) FROM shared_state WHERE kind = ? AND waits <> 0", kind);
        };
        QTRY_COMPARE(count(SharedKind::Settings), SharedStateStore::mostWaiting);
        QTRY_COMPARE(count(SharedKind::Position), SharedStateStore::mostWaiting);
        QCOMPARE(ConversationStore(devices.desk.writer()).list()->size(), 1);
        devices.bobSays("still there");
        QTRY_COMPARE(devices.desk.unread(devices.onDesk), 1);
    }

    void aServerThatRefusesIsNotPestered_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("no PEP") << u"service-unavailable"_s;
        QTest::newRow("not allowed") << u"forbidden"_s;
    }

    void aServerThatRefusesIsNotPestered()
    {
        QFETCH(const QString, condition);
        Devices devices;
        devices.desk.transport->publishFailure = Error{ErrorCode::RemoteRefused, condition};
        devices.desk.transport->goOnline();
        for (int i = 0; i < 10; ++i) {
            const QByteArray person = "p" + QByteArray::number(i) + "@two.test";
            const ConversationId chat = devices.desk.chat(person.constData());
            setPinned(devices.desk, chat, true);
        }
        const auto tries = [&] { return devices.desk.transport->published.count(settingsNode); };
        QTRY_COMPARE(tries(), 3);
        QTest::qWait(50);
        setPinned(devices.desk, devices.onDesk, true);
        QTest::qWait(50);
        QCOMPARE(tries(), 3);
        // The next stream tries again, and nothing was lost.
        devices.desk.transport->goOffline();
        devices.desk.transport->publishFailure.reset();
        devices.desk.transport->goOnline();
        QTRY_COMPARE(devices.server.nodesOf(devices.desk.self)[settingsNode].size(), 11);
    }

    void settingsFollow()
    {
        Devices devices;
        devices.online();
        const qint64 until = nowMs() + 3'600'000;
        change(devices.desk, [&](ConversationStore &store, Transaction &tx) -> Result<void> {
            if (const auto muted = store.setMutedUntil(tx, devices.onDesk, until); !muted) {
                return muted;
            }
            if (const auto pinned = store.setPinned(tx, devices.onDesk, true); !pinned) {
                return pinned;
            }
            if (const auto level = RoomStore(devices.desk.writer())
                                       .setNotify(tx, devices.onDesk, NotifyLevel::Mentions);
                !level) {
                return level;
            }
            return store.setArchived(tx, devices.onDesk, true);
        });
        QTRY_VERIFY(stored(devices.phone, devices.onPhone).archived);
        const Conversation there = stored(devices.phone, devices.onPhone);
        QVERIFY(there.muted && there.pinned);
        QCOMPARE(there.mutedUntilMs, until);
        QCOMPARE(there.notify, NotifyLevel::Mentions);
        // And back again, from the other one.
        setPinned(devices.phone, devices.onPhone, false);
        QTRY_VERIFY(!stored(devices.desk, devices.onDesk).pinned);
        QVERIFY(stored(devices.desk, devices.onDesk).archived);
        // What was taken over is not published again.
        QCOMPARE(devices.phone.transport->published.count(settingsNode), 1);
    }

    void theOrderOfPinnedChatsFollows()
    {
        Devices devices;
        devices.online();
        QList<ConversationId> chats{devices.onDesk};
        QList<ConversationId> there{devices.onPhone};
        for (const char *person : {"carol@two.test", "dave@two.test"}) {
            chats.append(devices.desk.chat(person));
            there.append(devices.phone.chat(person));
        }
        for (const ConversationId chat : std::as_const(chats)) {
            setPinned(devices.desk, chat, true);
        }
        change(devices.desk, [&](ConversationStore &store, Transaction &tx) {
            return store.sortPinned(tx, {chats.at(2), chats.at(0), chats.at(1)});
        });
        const auto order = [&] {
            QList<ConversationId> ids;
            const auto all = ConversationStore(devices.phone.writer()).list();
            for (const Conversation &chat : *all) {
                if (chat.pinned) {
                    ids.append(chat.id);
                }
            }
            return ids;
        };
        QTRY_COMPARE(order(), (QList<ConversationId>{there.at(2), there.at(0), there.at(1)}));
    }

    void theLastChangeWins_data()
    {
        QTest::addColumn<int>("theirsMs"); // relative to ours
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<int>("place"); // 0: not pinned
        QTest::newRow("theirs is newer") << 60'000 << QByteArray("<pinned place='7'/>") << 7;
        QTest::newRow("ours is newer") << -60'000 << QByteArray("<pinned place='7'/>") << 1;
        QTest::newRow("theirs ends it") << 60'000 << QByteArray() << 0;
        QTest::newRow("ours begins it") << -60'000 << QByteArray() << 1;
    }

    void theLastChangeWins()
    {
        QFETCH(const int, theirsMs);
        QFETCH(const QByteArray, theirs);
        QFETCH(const int, place);
        Devices devices;
        setPinned(devices.desk, devices.onDesk, true);
        if (theirsMs > 0) {
            // Ours was made a minute ago.
            const auto older = devices.desk.writer().run(
                "UPDATE shared_state SET at_ms = at_ms - ?", 2 * theirsMs);
            NL_REQUIRE(older);
        }
        devices.server.nodesOf(devices.desk.self)[settingsNode].insert(
            QLatin1StringView(bobsAddress),
            settings(theirsMs > 0 ? nowMs() - theirsMs : nowMs() + theirsMs,
                     theirs + "<archived/>"));
        devices.desk.transport->goOnline();
        // Only they said that it is archived: whoever wins elsewhere, it is.
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).archived
                    && isTold(devices.desk, SharedKind::Settings));
        const Conversation chat = stored(devices.desk, devices.onDesk);
        QCOMPARE(chat.pinned ? chat.pinPlace : 0, place);
        QCOMPARE(devices.item(settingsNode).contains("<pinned"), place > 0);
        QVERIFY(devices.item(settingsNode).contains("<archived"));
    }

    void aClockAheadDoesNotWinForEver_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray pinned = "<pinned place='1'/>";
        const qint64 endMs = 253'402'300'799'999; // 9999-12-31
        QTest::newRow("a year") << settings(nowMs() + qint64(365) * 24 * 3600 * 1000, pinned);
        QTest::newRow("the last moment") << settings(endMs, pinned);
        QTest::newRow("the last moment for a part")
            << settings(nowMs(), pinned)
                   .replace(" at=", " pinned-at='9999-12-31T23:59:59.999Z' at=");
    }

    void aClockAheadDoesNotWinForEver()
    {
        QFETCH(const QByteArray, xml);
        Devices devices;
        devices.online();
        devices.put(settingsNode, QLatin1StringView(bobsAddress), xml);
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).pinned);
        QTRY_VERIFY(stored(devices.phone, devices.onPhone).pinned);
        // Each of them can change it, after the other and after itself.
        setPinned(devices.desk, devices.onDesk, false);
        QTRY_VERIFY(!stored(devices.phone, devices.onPhone).pinned);
        setPinned(devices.phone, devices.onPhone, true);
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).pinned);
        setPinned(devices.phone, devices.onPhone, false);
        QTRY_VERIFY(!stored(devices.desk, devices.onDesk).pinned);
        QVERIFY(!stored(devices.phone, devices.onPhone).pinned);
    }

    void hostileSettings_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("no time") << QByteArray(
            "<settings xmlns='urn:ninelives:chat-settings:0'><archived/></settings>");
        QTest::newRow("no such time") << QByteArray(
            "<settings xmlns='urn:ninelives:chat-settings:0' at='soon'><archived/></settings>");
        QTest::newRow("no zone") << QByteArray("<settings xmlns='urn:ninelives:chat-settings:0' "
                                               "at='2026-01-01T00:00:00'><archived/></settings>");
        QTest::newRow("another namespace") << QByteArray(
            "<settings xmlns='urn:x' at='2026-01-01T00:00:00Z'><archived/></settings>");
    }

    void hostileSettings()
    {
        QFETCH(const QByteArray, xml);
        Devices devices;
        devices.online();
        devices.put(settingsNode, QLatin1StringView(bobsAddress), xml);
        devices.put(settingsNode, u"carol@two.test"_s, settings(nowMs(), "<archived/>"));
        devices.bobSays("after it");
        QTRY_COMPARE(devices.desk.unread(devices.onDesk), 1);
        QVERIFY(!stored(devices.desk, devices.onDesk).archived);
    }

    void wrongNumbersAreBounded()
    {
        Devices devices;
        devices.online();
        devices.put(settingsNode, QLatin1StringView(bobsAddress),
                    settings(nowMs(),
                             "<muted until='1970-01-01T00:00:01.000Z'/>"
                             "<pinned place='99999999999999999999'/><notify level='loud'/>"
                             "<archived/>"));
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).archived);
        const Conversation chat = stored(devices.desk, devices.onDesk);
        QVERIFY(!chat.muted); // over long ago
        QVERIFY(chat.pinPlace >= 0 && chat.pinPlace <= 10'000);
        QCOMPARE(chat.notify, NotifyLevel::All);
    }

    void settingsOfAChatThatIsNotHereWait()
    {
        Devices devices;
        devices.online();
        devices.put(settingsNode, u"carol@two.test"_s, settings(nowMs(), "<pinned place='1'/>"));
        QTRY_VERIFY(SharedStateStore(devices.desk.writer())
                        .find(devices.desk.account, SharedKind::Settings, jid("carol@two.test"))
                        ->waits);
        devices.desk.restart();
        devices.desk.transport->goOnline();
        const ConversationId made = devices.desk.chat("carol@two.test");
        devices.desk.sync->chatsChanged();
        QTRY_VERIFY(stored(devices.desk, made).pinned);
    }

    void draftsFollowEncrypted()
    {
        Devices devices;
        devices.online();
        setDraft(devices.desk, devices.onDesk, u"not sent yet"_s);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"not sent yet"_s);
        for (const QString &node : devices.server.nodesOf(devices.desk.self).keys()) {
            for (const QByteArray &xml : devices.server.nodesOf(devices.desk.self)[node]) {
                QVERIFY2(!xml.contains("not sent"), xml.constData());
            }
        }
        // Sent or emptied there, it is gone here; the server sees no difference.
        const QByteArray full = devices.item(draftsNode);
        setDraft(devices.phone, devices.onPhone, {});
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, QString());
        // But for the digits of the devices' numbers.
        QVERIFY(qAbs(devices.item(draftsNode).size() - full.size()) < 10);
    }

    void aDraftMadeOfflineFollowsLater()
    {
        Devices devices;
        devices.online();
        setDraft(devices.desk, devices.onDesk, u"first"_s);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"first"_s);
        devices.desk.transport->goOffline();
        setDraft(devices.desk, devices.onDesk, u"second"_s);
        devices.desk.restart();
        devices.desk.transport->goOnline();
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"second"_s);
    }

    void theNewerDraftStays()
    {
        Devices devices;
        devices.online();
        setDraft(devices.desk, devices.onDesk, u"old"_s);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"old"_s);
        devices.phone.transport->goOffline();
        setDraft(devices.desk, devices.onDesk, u"newer"_s);
        QTRY_VERIFY(SharedStateStore(devices.desk.writer())
                        .due(devices.desk.account, SharedKind::Draft)
                        ->isEmpty());
        // Typed on the phone after that, with no connection.
        setDraft(devices.phone, devices.onPhone, u"newest"_s);
        devices.phone.transport->goOnline();
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, u"newest"_s);
        QCOMPARE(stored(devices.phone, devices.onPhone).draft, u"newest"_s);
    }

    void aloneADraftStaysHere()
    {
        FakeServer server;
        Client desk(server);
        const ConversationId chat = desk.chat();
        desk.transport->goOnline();
        setDraft(desk, chat, u"secret"_s);
        setPinned(desk, chat, true);
        QTRY_VERIFY(!server.nodesOf(desk.self)[settingsNode].isEmpty());
        QTest::qWait(100);
        QVERIFY(server.nodesOf(desk.self)[draftsNode].isEmpty());
        // A second device can read it once it is there.
        Client phone(server, "alice@one.test", "phone");
        const ConversationId there = phone.chat();
        phone.transport->goOnline();
        QTRY_COMPARE(stored(phone, there).draft, u"secret"_s);
    }

    void forgedDraftsCountForNothing()
    {
        Devices devices;
        devices.online();
        setDraft(devices.desk, devices.onDesk, u"mine"_s);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"mine"_s);
        const QByteArray genuine = devices.item(draftsNode);
        // In another chat, at another time, shortened, emptied, of a device that does not exist.
        const ConversationId carol = devices.phone.chat("carol@two.test");
        devices.put(draftsNode, u"carol@two.test"_s, genuine);
        QByteArray later = genuine;
        const qsizetype at = later.indexOf("at=\"") + 4;
        later.replace(at, 4, "2025");
        devices.put(draftsNode, QLatin1StringView(bobsAddress), later);
        QByteArray empty = genuine;
        empty.truncate(empty.indexOf('>') + 1);
        devices.put(draftsNode, QLatin1StringView(bobsAddress), empty + "</draft>");
        QByteArray stranger = genuine;
        const qsizetype device = stranger.indexOf("device=\"") + 8;
        stranger.replace(device, stranger.indexOf('"', device) - device, "4711");
        devices.put(draftsNode, QLatin1StringView(bobsAddress), stranger);
        devices.bobSays("after them");
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 1);
        QCOMPARE(stored(devices.phone, devices.onPhone).draft, u"mine"_s);
        QCOMPARE(stored(devices.phone, carol).draft, QString());
    }

    void inARoomTheRoomNamesTheMessage()
    {
        const BareJid cats = roomJid();
        Devices devices;
        devices.server.rooms().add(
            cats, true,
            {{devices.desk.self, Affiliation::Member}, {jid(bobsAddress), Affiliation::Owner}});
        devices.online();
        Later<ConversationId> joined;
        groups(devices.desk).join(cats, {}, {}, joined.reply());
        QTRY_VERIFY(joined.ok());
        QTRY_VERIFY(isIn(devices.phone, roomChat(devices.phone, cats)));
        const ConversationId there = roomChat(devices.phone, cats);
        Client bob(devices.server, bobsAddress, "x");
        bob.transport->goOnline();
        Later<ConversationId> bobs;
        groups(bob).join(cats, {}, {}, bobs.reply());
        QTRY_VERIFY(bobs.ok());
        const auto said = bob.sync->sendText(*bobs, u"meow"_s);
        NL_REQUIRE(said);
        QTRY_COMPARE(devices.desk.bodies(*joined).contains(u"meow"_s), true);
        QTRY_VERIFY(devices.phone.unread(there) > 0);
        readAll(devices.desk, *joined);
        QTRY_COMPARE(devices.phone.unread(there), 0);
        QVERIFY(devices.item(displayedNode, cats.toString())
                    .contains("by=\"" + cats.toString().toUtf8() + '"'));
    }
};

QTEST_GUILESS_MAIN(SharedStatesTest)
#include "tst_shared_states.moc"
