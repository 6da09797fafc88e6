// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/SearchModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId milo;
    ConversationId crew;
    SearchModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        crew = engine.addRoom(u"crew@rooms.m.example"_s, u"Cat Crew"_s, ChatKind::Group);
        engine.addMember(crew, u"sam@m.example"_s, u"Sam"_s);
    }
    MessageId say(ConversationId chat, Direction direction, const QString &text)
    {
        return engine.addMessage(chat, direction, text, clock.nowMs());
    }
};

} // namespace

/// Searching the messages of all chats.
class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInAllChats()
    {
        Stage stage;
        const MessageId own = stage.say(stage.milo, Direction::Out, u"the carrier <b>&"_s);
        stage.engine.addFrom(stage.crew, u"sam@m.example"_s, u"a Carrier\nfor two"_s,
                             stage.clock.nowMs());
        stage.say(stage.milo, Direction::In, u"something else"_s);
        stage.model.setQuery(u" carrier "_s);
        QVERIFY(stage.model.searching());
        QTRY_COMPARE(stage.model.count(), 2);
        QCOMPARE(stage.model.countText(), u"2"_s);
        const int row = at(stage.model, 0, "title").toString() == u"Milo Brandt"_s ? 0 : 1;
        QCOMPARE(at(stage.model, row, "messageId").toDouble(), double(own.value));
        QCOMPARE(at(stage.model, row, "snippet").toString(),
                 u"You: the <b>carrier</b> &lt;b&gt;&amp;"_s);
        QCOMPARE(at(stage.model, 1 - row, "title").toString(), u"Cat Crew"_s);
        QVERIFY(at(stage.model, 1 - row, "room").toBool());
        QVERIFY(
            at(stage.model, 1 - row, "snippet").toString().endsWith(u"a <b>Carrier</b> for two"_s));
        QVERIFY(!at(stage.model, 0, "accessibleText").toString().contains(QChar(2)));
    }

    void shortQueriesFindNothing()
    {
        Stage stage;
        stage.say(stage.milo, Direction::In, u"aaa"_s);
        stage.model.setQuery(u"a"_s);
        QVERIFY(!stage.model.searching());
        stage.model.setQuery(u"aa"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        stage.model.setQuery(QString());
        QCOMPARE(stage.model.count(), 0);
        QCOMPARE(stage.engine.calls(u"search"_s), 1);
    }

    void onlyTheLastQueryCounts()
    {
        Stage stage;
        stage.engine.latencyMs = 60;
        stage.say(stage.milo, Direction::In, u"first"_s);
        stage.say(stage.milo, Direction::In, u"second"_s);
        stage.model.setQuery(u"first"_s);
        QTRY_COMPARE(stage.engine.calls(u"search"_s), 1);
        stage.model.setQuery(u"second"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QTRY_VERIFY(at(stage.model, 0, "snippet").toString().contains(u"<b>second</b>"_s));
        QVERIFY(!stage.model.searching());
    }

    void manyHitsAreBounded()
    {
        Stage stage;
        for (int i = 0; i < 150; ++i) {
            stage.say(stage.milo, Direction::In, u"cat %1"_s.arg(i));
        }
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), SearchModel::most);
        QCOMPARE(stage.model.countText(), u"100 or more"_s);
    }

    void aFailureIsSaid()
    {
        Stage stage;
        stage.engine.failNext(u"search"_s, Error{ErrorCode::Io, {}});
        stage.model.setQuery(u"cat"_s);
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QVERIFY(!stage.model.searching());
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_search_model.moc"
