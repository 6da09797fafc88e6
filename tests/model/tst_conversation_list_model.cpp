// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/ConversationListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationListModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ConversationId milo, aylin, ruth;

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = add(u"milo@m.example"_s, u"Milo Brandt"_s, 1);
        aylin = add(u"aylin@m.example"_s, u"Aylin Demir"_s, 2);
        ruth = add(u"ruth@s.example"_s, u"Grandma Ruth"_s, 3);
    }

    ConversationId add(const QString &address, const QString &title, int minutesAgo)
    {
        const ConversationId id = engine.addConversation(address, title);
        engine.addMessage(id, Direction::In, u"hello from "_s + title,
                          clock.nowMs() - minutesAgo * minute);
        return id;
    }

    void load()
    {
        model.load();
        QTRY_VERIFY(model.loaded());
    }

    [[nodiscard]] QStringList titles() const { return column(model, "title"); }
};

} // namespace

class TestConversationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinnedThenNewest()
    {
        Stage stage;
        stage.engine.state.conversations.at(stage.ruth.value).pinned = true;
        stage.load();
        QCOMPARE(stage.titles(),
                 (QStringList{u"Grandma Ruth"_s, u"Milo Brandt"_s, u"Aylin Demir"_s}));
        QCOMPARE(at(stage.model, 1, "initials").toString(), u"MB"_s);
        QCOMPARE(at(stage.model, 1, "timeText").toString(), u"14:31"_s);
        QCOMPARE(at(stage.model, 1, "encrypted").toBool(), true);
    }

    void aNewMessageMovesItsRowWithoutReset()
    {
        Stage stage;
        stage.load();
        QSignalSpy resets(&stage.model, &QAbstractItemModel::modelReset);
        QSignalSpy moves(&stage.model, &QAbstractItemModel::rowsMoved);
        stage.engine.receive(stage.ruth, u"cake"_s);
        QTRY_COMPARE(stage.titles().first(), u"Grandma Ruth"_s);
        QCOMPARE(at(stage.model, 0, "preview").toString(), u"cake"_s);
        QCOMPARE(at(stage.model, 0, "unreadText").toString(), u"1"_s);
        QCOMPARE(stage.model.unreadTotal(), 1);
        QCOMPARE(moves.count(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void rowsStayWhileThePointerIsOverThem()
    {
        Stage stage;
        stage.load();
        stage.model.setHoldOrder(true);
        stage.engine.receive(stage.ruth, u"cake"_s);
        QTRY_COMPARE(at(stage.model, 2, "preview").toString(), u"cake"_s);
        QCOMPARE(stage.titles().last(), u"Grandma Ruth"_s);
        stage.model.setHoldOrder(false);
        QCOMPARE(stage.titles(),
                 (QStringList{u"Grandma Ruth"_s, u"Milo Brandt"_s, u"Aylin Demir"_s}));
    }

    void theSecondLineHasAnOrderOfImportance()
    {
        Stage stage;
        stage.load();
        const auto kind = [&] { return Ui::Preview(at(stage.model, 0, "previewKind").toInt()); };
        QCOMPARE(kind(), Ui::Preview::Message);
        const MessageId own = stage.engine.addMessage(stage.milo, Direction::Out, u"on my way"_s,
                                                      stage.clock.nowMs(), Delivery::Queued);
        stage.engine.editMessage(own, [](Message &) {});
        QTRY_COMPARE(at(stage.model, 0, "tick").toInt(), int(Ui::Tick::Queued));
        QCOMPARE(kind(), Ui::Preview::Message);
        stage.engine.editConversation(stage.milo,
                                      [](Conversation &chat) { chat.draft = u"Sunday"_s; });
        QTRY_COMPARE(kind(), Ui::Preview::Draft);
        QCOMPARE(at(stage.model, 0, "preview").toString(), u"Sunday"_s);
        stage.engine.setChatState(stage.milo, ChatState::Composing);
        QCOMPARE(kind(), Ui::Preview::Typing);
        QCOMPARE(at(stage.model, 0, "preview").toString(), u"typing…"_s);
        stage.engine.failMessage(own, ErrorCode::RemoteRefused);
        QTRY_COMPARE(kind(), Ui::Preview::Failed);
        QCOMPARE(at(stage.model, 0, "preview").toString(), u"Not sent · see why"_s);
        stage.engine.setDelivery(own, Delivery::Delivered);
        stage.engine.setChatState(stage.milo, ChatState::Paused);
        QTRY_COMPARE(kind(), Ui::Preview::Draft);
        stage.model.setCurrent(stage.milo); // its draft is in the composer
        QCOMPARE(kind(), Ui::Preview::Message);
        QVERIFY(at(stage.model, 0, "selected").toBool());
    }

    void onlyChangedRolesAreTold()
    {
        Stage stage;
        stage.load();
        QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
        stage.engine.setPresence(u"aylin@m.example"_s, Availability::Away);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(),
                 QList<int>{ConversationListModel::PresenceRole});
    }

    void requestsStandOnTopUntilAnswered()
    {
        Stage stage;
        stage.engine.addRequest(u"omar@m.example"_s);
        stage.load();
        QTRY_COMPARE(stage.model.count(), 4);
        QCOMPARE(at(stage.model, 0, "rowKind").toInt(), int(Ui::RowKind::Request));
        QCOMPARE(at(stage.model, 0, "preview").toString(), u"omar@m.example"_s);
        QCOMPARE(stage.model.unreadTotal(), 1);
        QSignalSpy wanted(&stage.model, &ConversationListModel::chatWanted);
        stage.model.answerRequest(u"omar@m.example"_s, true);
        QTRY_COMPARE(wanted.count(), 1);
        QTRY_COMPARE(at(stage.model, 0, "rowKind").toInt(), int(Ui::RowKind::Chat));
        QCOMPARE(stage.titles().count(u"omar"_s), 1);

        stage.engine.addRequest(u"stranger@x.example"_s);
        QTRY_COMPARE(at(stage.model, 0, "rowKind").toInt(), int(Ui::RowKind::Request));
        stage.model.blockRequest(u"stranger@x.example"_s);
        QTRY_COMPARE(at(stage.model, 0, "rowKind").toInt(), int(Ui::RowKind::Chat));
    }

    void filtersByTextAndUnread()
    {
        Stage stage;
        stage.engine.state.conversations.at(stage.aylin.value).unread = 120;
        stage.load();
        stage.model.setFilterText(u"RUTH"_s);
        QCOMPARE(stage.titles(), QStringList{u"Grandma Ruth"_s});
        stage.model.setFilterText(u"@m.example"_s);
        QCOMPARE(stage.titles(), (QStringList{u"Milo Brandt"_s, u"Aylin Demir"_s}));
        stage.model.setFilterText({});
        stage.model.setFilter(int(Ui::ChatFilter::Unread));
        QCOMPARE(stage.titles(), QStringList{u"Aylin Demir"_s});
        QCOMPARE(at(stage.model, 0, "unreadText").toString(), u"99+"_s);
        stage.model.setCurrent(stage.aylin);
        stage.model.markRead(double(stage.aylin.value));
        QTRY_COMPARE(at(stage.model, 0, "unread").toInt(), 0); // the open chat stays
        QCOMPARE(stage.model.count(), 1);
        stage.model.setFilter(int(Ui::ChatFilter::All));
        QCOMPARE(stage.titles(),
                 (QStringList{u"Milo Brandt"_s, u"Aylin Demir"_s, u"Grandma Ruth"_s}));
    }

    void archivedAndRemovedChatsLeave()
    {
        Stage stage;
        stage.load();
        stage.model.setArchived(double(stage.aylin.value), true);
        QTRY_COMPARE(stage.titles(), (QStringList{u"Milo Brandt"_s, u"Grandma Ruth"_s}));
        stage.engine.tell(Change::Kind::ConversationRemoved, stage.milo);
        QCOMPARE(stage.titles(), QStringList{u"Grandma Ruth"_s});
    }

    void archivedChatsAreAListOfTheirOwn()
    {
        Stage stage;
        stage.load();
        QCOMPARE(stage.model.archivedCount(), 0);
        stage.model.setArchived(double(stage.aylin.value), true);
        QTRY_COMPARE(stage.model.archivedCount(), 1);
        stage.model.setFilter(int(Ui::ChatFilter::Archived));
        QCOMPARE(stage.titles(), QStringList{u"Aylin Demir"_s});
        QVERIFY(at(stage.model, 0, "archived").toBool());
        // The last one leaves: its list is gone, and all chats are shown.
        stage.model.setArchived(double(stage.aylin.value), false);
        QTRY_COMPARE(stage.model.filter(), int(Ui::ChatFilter::All));
        QCOMPARE(stage.model.count(), 3);
    }

    void markedAsUnreadByHandUntilRead()
    {
        Stage stage;
        stage.load();
        stage.model.markUnread(double(stage.milo.value));
        QTRY_VERIFY(at(stage.model, 0, "markedUnread").toBool());
        QCOMPARE(at(stage.model, 0, "unread").toInt(), 0);
        QVERIFY(at(stage.model, 0, "accessibleText").toString().contains(u"marked as unread"_s));
        QCOMPARE(stage.model.unreadTotal(), 1);
        stage.model.setFilter(int(Ui::ChatFilter::Unread));
        QCOMPARE(stage.titles(), QStringList{u"Milo Brandt"_s});
        stage.model.markRead(double(stage.milo.value));
        QTRY_COMPARE(stage.model.count(), 0);
        QCOMPARE(stage.model.unreadTotal(), 0);
    }

    void pinnedChatsKeepTheUsersOrder()
    {
        Stage stage;
        stage.load();
        for (const ConversationId id : {stage.ruth, stage.aylin, stage.milo}) {
            stage.model.setPinned(double(id.value), true);
            QTRY_VERIFY(stage.engine.conversation(id)->pinned);
        }
        const QStringList asPinned{u"Grandma Ruth"_s, u"Aylin Demir"_s, u"Milo Brandt"_s};
        QTRY_VERIFY(at(stage.model, 2, "pinned").toBool());
        QCOMPARE(stage.titles(), asPinned); // each goes below those that are there
        QSignalSpy resets(&stage.model, &QAbstractItemModel::modelReset);
        stage.model.setHoldOrder(true); // the pointer that drags is over the list
        QVERIFY(stage.model.movePinned(double(stage.milo.value), 0));
        const QStringList moved{u"Milo Brandt"_s, u"Grandma Ruth"_s, u"Aylin Demir"_s};
        QCOMPARE(stage.titles(), moved);
        stage.model.storePinned();
        QTRY_COMPARE(stage.engine.conversation(stage.aylin)->pinPlace, 3);
        stage.model.setHoldOrder(false);
        QCOMPARE(stage.titles(), moved);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(stage.model.pinnedAt(1), double(stage.ruth.value));
        QCOMPARE(stage.model.pinnedAt(3), 0.0);
    }

    void onlyPinnedChatsAreMoved()
    {
        Stage stage;
        stage.load();
        QVERIFY(!stage.model.movePinned(double(stage.milo.value), 1));
        stage.model.setPinned(double(stage.milo.value), true);
        QTRY_VERIFY(at(stage.model, 0, "pinned").toBool());
        QVERIFY(!stage.model.movePinned(double(stage.milo.value), 1)); // that one is not pinned
        QVERIFY(!stage.model.movePinned(double(stage.milo.value), 99));
        QVERIFY(!stage.model.movePinned(12345, 0));
    }

    void stepsToNeighbours()
    {
        Stage stage;
        stage.engine.state.conversations.at(stage.ruth.value).unread = 1;
        stage.load();
        QCOMPARE(stage.model.neighbour(1, false), double(stage.milo.value));
        stage.model.setCurrent(stage.milo);
        QCOMPARE(stage.model.neighbour(1, false), double(stage.aylin.value));
        QCOMPARE(stage.model.neighbour(1, true), double(stage.ruth.value));
        QCOMPARE(stage.model.neighbour(-1, false), 0.0);
        QCOMPARE(stage.model.currentRow(), 0);
    }

    void rowsAreReadAloud()
    {
        Stage stage;
        stage.engine.state.conversations.at(stage.milo.value).unread = 3;
        stage.engine.state.conversations.at(stage.milo.value).muted = true;
        stage.load();
        QCOMPARE(at(stage.model, 0, "accessibleText").toString(),
                 u"Milo Brandt, muted, 3 unread, hello from Milo Brandt, 14:31"_s);
    }

    void aFailedActionIsSaid()
    {
        Stage stage;
        stage.load();
        QSignalSpy failed(&stage.model, &ConversationListModel::actionFailed);
        stage.engine.failNext(u"setPinned"_s, Error{ErrorCode::DiskFull, {}});
        stage.model.setPinned(double(stage.milo.value), true);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(),
                 u"The disk is full, so this could not be saved."_s);
    }

    void aBurstReadsAChatFewTimes()
    {
        Stage stage;
        stage.load();
        stage.engine.latencyMs = 20;
        for (int i = 0; i < 100; ++i) {
            stage.engine.receive(stage.ruth, QString::number(i));
        }
        QTRY_COMPARE(at(stage.model, 0, "preview").toString(), u"99"_s);
        QTRY_COMPARE(stage.model.unreadTotal(), 100);
        QVERIFY(stage.engine.calls(u"conversation"_s) <= 3);
    }
};

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversation_list_model.moc"
