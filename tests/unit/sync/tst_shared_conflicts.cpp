// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/SharedScene.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList choices{u"muted"_s, u"pinned"_s, u"archived"_s, u"mentions only"_s};

void choose(const Client &client, ConversationId chat, const QString &choice)
{
    change(client, [&](ConversationStore &store, Transaction &tx) {
        if (choice == "muted"_L1) {
            return store.setMuted(tx, chat, true);
        }
        if (choice == "pinned"_L1) {
            return store.setPinned(tx, chat, true);
        }
        if (choice == "archived"_L1) {
            return store.setArchived(tx, chat, true);
        }
        return RoomStore(client.writer()).setNotify(tx, chat, NotifyLevel::Mentions);
    });
}

/// What of `choices` stands in a chat.
QStringList chosen(const Client &client, ConversationId chat)
{
    const Conversation now = stored(client, chat);
    const QList<bool> stands{now.muted, now.pinned, now.archived,
                             now.notify == NotifyLevel::Mentions};
    QStringList found;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (stands.at(i)) {
            found.append(choices.at(i));
        }
    }
    return found;
}

/// The pinned chats in their order.
QList<BareJid> pinnedOrder(const Client &client)
{
    QList<BareJid> peers;
    const auto chats = ConversationStore(client.writer()).list();
    for (const Conversation &chat : *chats) {
        if (chat.pinned) {
            peers.append(chat.peer);
        }
    }
    return peers;
}

/// As if the clock had been ahead when the last changes were made.
void hasten(const Client &client, qint64 aheadMs)
{
    if (!client.writer().run("UPDATE shared_state SET at_ms = at_ms + ? WHERE dirty <> 0",
                             aheadMs)) {
        qFatal("not hastened");
    }
}

/// Both have told all, and it stays so.
bool isQuiet(const Devices &devices, SharedKind kind)
{
    QTest::qWait(60);
    return isTold(devices.desk, kind) && isTold(devices.phone, kind);
}

qsizetype toldBy(const Client &client)
{
    return client.transport->published.count(settingsNode);
}

} // namespace

/// What two devices of a person change without knowing of each other.
class SharedConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedOfflineItStays_data()
    {
        QTest::addColumn<bool>("told"); // what was sent elsewhere had been told as a draft
        QTest::addColumn<bool>("restarted");
        QTest::newRow("sent elsewhere") << true << false;
        QTest::newRow("sent elsewhere, a start between") << true << true;
        QTest::newRow("written and sent at once elsewhere") << false << false;
        QTest::newRow("written and sent at once elsewhere, a start between") << false << true;
    }

    void typedOfflineItStays()
    {
        QFETCH(const bool, told);
        QFETCH(const bool, restarted);
        Devices devices;
        devices.online();
        for (const QString &text : {u"first"_s, QString()}) {
            setDraft(devices.desk, devices.onDesk, text);
            QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, text);
        }
        devices.phone.transport->goOffline();
        setDraft(devices.phone, devices.onPhone, u"a long text"_s);
        QTest::qWait(5); // the desk's are later
        setDraft(devices.desk, devices.onDesk, u"ok"_s);
        if (told) {
            QTRY_VERIFY(isTold(devices.desk, SharedKind::Draft));
        }
        setDraft(devices.desk, devices.onDesk, {});
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Draft));
        if (restarted) {
            devices.phone.restart();
        }
        devices.phone.transport->goOnline();
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, u"a long text"_s);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        QCOMPARE(stored(devices.desk, devices.onDesk).draft, u"a long text"_s);
        QCOMPARE(stored(devices.phone, devices.onPhone).draft, u"a long text"_s);
        // Sent there, it is gone here.
        setDraft(devices.desk, devices.onDesk, {});
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, QString());
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        QCOMPARE(stored(devices.desk, devices.onDesk).draft, QString());
    }

    void whatWasToldGoesWithIt_data()
    {
        QTest::addColumn<bool>("renewed"); // every draft has to be told anew, by a new key
        QTest::addColumn<bool>("emptied");
        QTest::newRow("nothing typed") << false << false;
        QTest::newRow("to be encrypted anew") << true << false;
        QTest::newRow("emptied on both") << false << true;
    }

    void whatWasToldGoesWithIt()
    {
        QFETCH(const bool, renewed);
        QFETCH(const bool, emptied);
        Devices devices;
        devices.online();
        setDraft(devices.phone, devices.onPhone, u"first"_s);
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, u"first"_s);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        devices.phone.transport->goOffline();
        if (renewed) {
            Transaction tx(devices.phone.writer());
            NL_REQUIRE(
                SharedStateStore(devices.phone.writer()).touchDrafts(tx, devices.phone.account));
            NL_REQUIRE(tx.commit());
        }
        if (emptied) {
            setDraft(devices.phone, devices.onPhone, {});
        }
        QTest::qWait(5);
        setDraft(devices.desk, devices.onDesk, {});
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Draft));
        devices.phone.transport->goOnline();
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, QString());
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        QCOMPARE(stored(devices.phone, devices.onPhone).draft, QString());
        QCOMPARE(stored(devices.desk, devices.onDesk).draft, QString());
    }

    void whatWasSentDoesNotComeBack()
    {
        Devices devices;
        devices.online();
        setDraft(devices.desk, devices.onDesk, u"first"_s);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"first"_s);
        const QByteArray first = devices.item(draftsNode);
        setDraft(devices.desk, devices.onDesk, {});
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, QString());
        // Something else is written and sent on the phone, and the server remembers the first.
        setDraft(devices.phone, devices.onPhone, u"ok"_s);
        setDraft(devices.phone, devices.onPhone, {});
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        devices.put(draftsNode, QLatin1StringView(bobsAddress), first);
        devices.bobSays("after it");
        QTRY_COMPARE(devices.phone.unread(devices.onPhone), 1);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        QCOMPARE(stored(devices.phone, devices.onPhone).draft, QString());
    }

    void aClockAheadUndoesNothing_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        constexpr qint64 hourMs = 3'600'000;
        QTest::newRow("an hour") << hourMs;
        QTest::newRow("fifty years") << 50 * 365 * 24 * hourMs;
        QTest::newRow("centuries") << 500 * 365 * 24 * hourMs;
        QTest::newRow("no date") << 50'000 * 365 * 24 * hourMs;
    }

    void aClockAheadUndoesNothing()
    {
        QFETCH(const qint64, aheadMs);
        Devices devices;
        devices.online();
        setDraft(devices.desk, devices.onDesk, u"first"_s);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"first"_s);
        devices.phone.transport->goOffline();
        choose(devices.phone, devices.onPhone, u"pinned"_s);
        setDraft(devices.phone, devices.onPhone, u"written ahead"_s);
        hasten(devices.phone, aheadMs);
        devices.phone.transport->goOnline();
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).pinned);
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, u"written ahead"_s);
        setPinned(devices.desk, devices.onDesk, false);
        setDraft(devices.desk, devices.onDesk, {});
        QTRY_VERIFY(!stored(devices.phone, devices.onPhone).pinned);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, QString());
        QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        QVERIFY(!stored(devices.desk, devices.onDesk).pinned);
        QCOMPARE(stored(devices.desk, devices.onDesk).draft, QString());
        // The device whose clock it was still has its say.
        setPinned(devices.phone, devices.onPhone, true);
        setDraft(devices.phone, devices.onPhone, u"again"_s);
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).pinned);
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, u"again"_s);
    }

    void bothChoicesStay_data()
    {
        QTest::addColumn<QString>("offline");
        QTest::addColumn<QString>("online");
        QTest::addColumn<bool>("known"); // the chat's settings had been told before
        for (const QString &offline : choices) {
            for (const QString &online : choices) {
                if (offline != online) {
                    const QByteArray name = (offline + u", and "_s + online).toUtf8();
                    QTest::newRow(name.constData()) << offline << online << true;
                    QTest::newRow((name + ", the first of all").constData())
                        << offline << online << false;
                }
            }
        }
    }

    void bothChoicesStay()
    {
        QFETCH(const QString, offline);
        QFETCH(const QString, online);
        QFETCH(const bool, known);
        Devices devices;
        devices.online();
        if (known) {
            for (const bool pinned : {true, false}) {
                setPinned(devices.desk, devices.onDesk, pinned);
                QTRY_COMPARE(stored(devices.phone, devices.onPhone).pinned, pinned);
            }
        }
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Settings));
        const qsizetype before = toldBy(devices.desk);
        devices.phone.transport->goOffline();
        choose(devices.phone, devices.onPhone, offline);
        QTest::qWait(2); // the desk's is later
        choose(devices.desk, devices.onDesk, online);
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Settings));
        devices.phone.transport->goOnline();
        QTRY_COMPARE(chosen(devices.desk, devices.onDesk).size(), 2);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        const QStringList there = chosen(devices.phone, devices.onPhone);
        QVERIFY(there.size() == 2 && there.contains(offline) && there.contains(online));
        QCOMPARE(chosen(devices.desk, devices.onDesk), there);
        // One word of each, and no more.
        QCOMPARE(toldBy(devices.desk), before + 1);
        QCOMPARE(toldBy(devices.phone), 1);
    }

    void sortingElsewhereLeavesAMute()
    {
        Devices devices;
        devices.online();
        const ConversationId carol = devices.desk.chat("carol@two.test");
        devices.phone.chat("carol@two.test");
        setPinned(devices.desk, devices.onDesk, true);
        setPinned(devices.desk, carol, true);
        QTRY_COMPARE(pinnedOrder(devices.phone),
                     (QList<BareJid>{jid(bobsAddress), jid("carol@two.test")}));
        devices.phone.transport->goOffline();
        choose(devices.phone, devices.onPhone, u"muted"_s);
        QTest::qWait(2);
        change(devices.desk, [&](ConversationStore &store, Transaction &tx) {
            return store.sortPinned(tx, {carol, devices.onDesk});
        });
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Settings));
        devices.phone.transport->goOnline();
        const QList<BareJid> sorted{jid("carol@two.test"), jid(bobsAddress)};
        QTRY_VERIFY(stored(devices.desk, devices.onDesk).muted);
        QTRY_COMPARE(pinnedOrder(devices.phone), sorted);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        QCOMPARE(pinnedOrder(devices.desk), sorted);
        QVERIFY(stored(devices.phone, devices.onPhone).muted);
    }

    void atTheSameMoment()
    {
        Devices devices;
        devices.online();
        QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        QStringList all;
        for (const auto &[here, there] :
             {std::pair(u"muted"_s, u"pinned"_s), std::pair(u"archived"_s, u"mentions only"_s)}) {
            const qsizetype before = toldBy(devices.desk) + toldBy(devices.phone);
            choose(devices.desk, devices.onDesk, here);
            choose(devices.phone, devices.onPhone, there);
            all << here << there;
            QTRY_COMPARE(chosen(devices.desk, devices.onDesk), all);
            QTRY_COMPARE(chosen(devices.phone, devices.onPhone), all);
            QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
            // One word of each, and at most one of each that holds both.
            QVERIFY(toldBy(devices.desk) + toldBy(devices.phone) <= before + 4);
        }
    }

    void anOlderWordStillBringsNews()
    {
        Devices devices;
        devices.desk.transport->goOnline();
        choose(devices.desk, devices.onDesk, u"muted"_s);
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Settings));
        devices.put(settingsNode, QLatin1StringView(bobsAddress),
                    settings(nowMs() - 60'000, "<archived/>"));
        const QStringList both{u"muted"_s, u"archived"_s};
        QTRY_COMPARE(chosen(devices.desk, devices.onDesk), both);
        QTRY_VERIFY(devices.item(settingsNode).contains("<muted"));
        // Also for whoever comes later.
        devices.phone.transport->goOnline();
        QTRY_COMPARE(chosen(devices.phone, devices.onPhone), both);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        QCOMPARE(chosen(devices.desk, devices.onDesk), both);
        QCOMPARE(toldBy(devices.desk), 2);
        QCOMPARE(toldBy(devices.phone), 0);
    }

    void aMuteThatIsOverIsNoChange()
    {
        Devices devices;
        devices.desk.transport->goOnline();
        const qint64 longAgo = nowMs() - 600'000;
        const QByteArray over = "<muted until='" + timeText(nowMs() - 300'000).toUtf8() + "'/>";
        devices.put(settingsNode, QLatin1StringView(bobsAddress), settings(longAgo, over));
        QTRY_COMPARE(shared(devices.desk, SharedKind::Settings).atMs, longAgo);
        QVERIFY(!stored(devices.desk, devices.onDesk).muted);
        devices.desk.transport->goOffline();
        choose(devices.desk, devices.onDesk, u"archived"_s);
        // Muted for good elsewhere, before that and after the other mute was over.
        devices.server.nodesOf(devices.desk.self)[settingsNode].insert(
            QLatin1StringView(bobsAddress), settings(nowMs() - 60'000, "<muted/>"));
        devices.desk.transport->goOnline();
        QTRY_COMPARE(chosen(devices.desk, devices.onDesk),
                     (QStringList{u"muted"_s, u"archived"_s}));
        QTRY_VERIFY(isTold(devices.desk, SharedKind::Settings));
        QVERIFY(stored(devices.desk, devices.onDesk).muted);
    }

    void whatAnEarlierVersionKeptIsUnderstood()
    {
        Devices devices;
        devices.online();
        choose(devices.desk, devices.onDesk, u"pinned"_s);
        setDraft(devices.desk, devices.onDesk, u"first"_s);
        QTRY_VERIFY(stored(devices.phone, devices.onPhone).pinned);
        QTRY_COMPARE(stored(devices.phone, devices.onPhone).draft, u"first"_s);
        QTRY_VERIFY(isQuiet(devices, SharedKind::Draft));
        for (Client *client : {&devices.desk, &devices.phone}) {
            NL_REQUIRE(client->writer().run("UPDATE shared_state SET value = CASE kind WHEN 2 "
                                            "THEN CAST('1' AS BLOB) ELSE x'' END WHERE kind <> 0"));
            client->restart();
        }
        devices.online();
        QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        QVERIFY(stored(devices.desk, devices.onDesk).pinned);
        QVERIFY(stored(devices.phone, devices.onPhone).pinned);
        setPinned(devices.phone, devices.onPhone, false);
        setDraft(devices.phone, devices.onPhone, {});
        QTRY_VERIFY(!stored(devices.desk, devices.onDesk).pinned);
        QTRY_COMPARE(stored(devices.desk, devices.onDesk).draft, QString());
    }

    void whoeverNeverLearnsIsNotAnsweredForEver()
    {
        Devices devices;
        devices.online();
        choose(devices.desk, devices.onDesk, u"muted"_s);
        QTRY_VERIFY(stored(devices.phone, devices.onPhone).muted);
        for (int round = 0; round < 10; ++round) {
            devices.put(settingsNode, QLatin1StringView(bobsAddress),
                        settings(nowMs() - 3'600'000, {}));
            QTRY_VERIFY(isQuiet(devices, SharedKind::Settings));
        }
        QVERIFY(stored(devices.desk, devices.onDesk).muted);
        QVERIFY(stored(devices.phone, devices.onPhone).muted);
        const qsizetype told = toldBy(devices.desk) + toldBy(devices.phone);
        QVERIFY2(told <= 1 + 2 * 3, qPrintable(QString::number(told)));
    }
};

QTEST_GUILESS_MAIN(SharedConflictsTest)
#include "tst_shared_conflicts.moc"
