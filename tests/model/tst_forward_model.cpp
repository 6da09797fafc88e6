// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/ForwardModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId milo;
    ConversationId desk;
    ConversationId aylin;
    MessageId message;
    ForwardModel model{ViewContext{&engine, &clock, QLocale(QLocale::English)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        desk = engine.addConversation(u"desk@m.example"_s, u"Rescue Desk"_s, false);
        aylin = engine.addConversation(u"aylin@m.example"_s, u"Aylin Demir"_s);
        engine.editConversation(desk, [](Conversation &chat) { chat.plainConsent = false; });
        const auto said = [&](ConversationId chat, int minutesAgo) {
            return engine.addMessage(chat, Direction::In, u"hello"_s,
                                     clock.nowMs() - minutesAgo * 60'000);
        };
        message = said(milo, 3);
        said(desk, 2);
        said(aylin, 1);
    }
    void begin()
    {
        model.begin(double(message.value));
        QTRY_COMPARE(model.count(), 3);
    }
};

} // namespace

/// Where a message can be sent on to.
class TestForwardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestChatsComeFirst()
    {
        Stage stage;
        stage.begin();
        QCOMPARE(column(stage.model, "title"),
                 (QStringList{u"Aylin Demir"_s, u"Rescue Desk"_s, u"Milo Brandt"_s}));
        stage.model.setFilter(u" MIL "_s);
        QCOMPARE(column(stage.model, "title"), QStringList{u"Milo Brandt"_s});
        stage.model.setFilter(u"aylin@"_s);
        QCOMPARE(column(stage.model, "title"), QStringList{u"Aylin Demir"_s});
        stage.model.setFilter(u"nobody"_s);
        QCOMPARE(stage.model.count(), 0);
    }

    void nothingGoesUnencryptedUnasked()
    {
        Stage stage;
        stage.begin();
        QVERIFY(!at(stage.model, 1, "offered").toBool());
        QVERIFY(!at(stage.model, 1, "note").toString().isEmpty());
        stage.model.sendTo(1);
        stage.engine.editConversation(stage.desk,
                                      [](Conversation &chat) { chat.plainConsent = true; });
        stage.begin();
        QTRY_VERIFY(at(stage.model, 1, "offered").toBool());
        QCOMPARE(stage.engine.calls(u"forward"_s), 0);
    }

    void itIsQueuedThereOnce()
    {
        Stage stage;
        stage.begin();
        QSignalSpy sent(&stage.model, &ForwardModel::sent);
        stage.model.sendTo(0);
        stage.model.sendTo(0); // a double click
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent.first().first().toDouble(), double(stage.aylin.value));
        QCOMPARE(stage.engine.messages(stage.aylin).back().body, u"hello"_s);
        QCOMPARE(stage.engine.calls(u"forward"_s), 1);
    }

    void whatWasGivenUpGoesNowhere_data()
    {
        QTest::addColumn<bool>("again"); // chosen anew for another chat; else the dialog is closed
        QTest::addColumn<bool>("fails"); // the one that is on its way
        QTest::newRow("closed") << false << false;
        QTest::newRow("closed, failing") << false << true;
        QTest::newRow("begun again") << true << false;
        QTest::newRow("begun again, failing") << true << true;
    }

    void whatWasGivenUpGoesNowhere()
    {
        QFETCH(bool, again);
        QFETCH(bool, fails);
        Stage stage;
        stage.engine.latencyMs = 30;
        const double hello = double(stage.message.value);
        const double secret = double(
            stage.engine
                .addMessage(stage.milo, Direction::In, u"secret"_s, stage.clock.nowMs() - 150'000)
                .value);
        stage.model.beginMany({hello, secret});
        QTRY_COMPARE(stage.model.count(), 3);
        QCOMPARE(at(stage.model, 0, "title").toString(), u"Aylin Demir"_s);
        if (fails) {
            stage.engine.failNext(u"forward"_s, Error{ErrorCode::NotFound, {}});
        }
        QSignalSpy sent(&stage.model, &ForwardModel::sent);
        stage.model.sendTo(0);
        if (again) {
            stage.model.beginMany({hello, secret});
        } else {
            stage.model.end();
        }
        QVERIFY(!stage.model.busy());
        // Answered after the one that was on its way.
        const size_t before = fails ? 1 : 2;
        bool later = false;
        stage.engine.chats().conversations().then(
            &stage.model, [&later](const Result<QList<Conversation>> &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!stage.model.busy());
        QVERIFY(sent.isEmpty());
        QCOMPARE(stage.model.problem(), QString());
        QCOMPARE(stage.engine.calls(u"forward"_s), 1);
        QCOMPARE(stage.engine.messages(stage.aylin).size(), before);
        if (!again) {
            stage.model.sendTo(0); // nothing is left to be sent
            QCOMPARE(stage.engine.calls(u"forward"_s), 1);
            return;
        }
        stage.model.setFilter(u"milo"_s);
        QCOMPARE(stage.model.count(), 1);
        stage.model.sendTo(0);
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent.first().first().toDouble(), double(stage.milo.value));
        QCOMPARE(stage.engine.calls(u"forward"_s), 3); // both, once
        QCOMPARE(stage.engine.messages(stage.aylin).size(), before);
    }

    void notesThatStayGoOnlyIfTheUserInsists_data()
    {
        using Qualities = QList<OutgoingFile::Quality>;
        constexpr auto original = OutgoingFile::Quality::Original;
        constexpr auto untouched = OutgoingFile::Quality::Untouched;
        QTest::addColumn<ErrorCode>("code"); // of the first try
        QTest::addColumn<bool>("insists"); // else the chat is chosen once more
        QTest::addColumn<Qualities>("then"); // how both of the messages go
        const Qualities asEver{original, original};
        QTest::newRow("insists") << ErrorCode::UnknownPicture << true
                                 << Qualities{untouched, original};
        QTest::newRow("insists, too large")
            << ErrorCode::PictureTooLarge << true << Qualities{untouched, original};
        QTest::newRow("tries again") << ErrorCode::UnknownPicture << false << asEver;
        QTest::newRow("no question of notes") << ErrorCode::Io << false << asEver;
    }

    void notesThatStayGoOnlyIfTheUserInsists()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, insists);
        QFETCH(QList<OutgoingFile::Quality>, then);
        Stage stage;
        const MessageId other = stage.engine.addMessage(stage.milo, Direction::In, u"other"_s,
                                                        stage.clock.nowMs() - 150'000);
        stage.model.beginMany({double(stage.message.value), double(other.value)});
        QTRY_COMPARE(stage.model.count(), 3);
        stage.model.sendUntouched(); // nobody was told anything
        QVERIFY(!stage.model.busy());
        stage.engine.failNext(u"forward"_s, Error{code, {}});
        QSignalSpy sent(&stage.model, &ForwardModel::sent);
        stage.model.sendTo(0);
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QCOMPARE(stage.model.onlyUntouched(), code != ErrorCode::Io);
        QVERIFY(stage.engine.fakeMedia().forwardedAs.isEmpty());
        if (insists) {
            stage.model.sendUntouched();
        } else {
            stage.model.sendTo(0);
        }
        QVERIFY(!stage.model.onlyUntouched());
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent.first().first().toDouble(), double(stage.aylin.value));
        QCOMPARE(stage.engine.fakeMedia().forwardedAs, then);
        QVERIFY(stage.model.problem().isEmpty());
    }

    void aFailureIsSaid()
    {
        Stage stage;
        stage.begin();
        stage.engine.failNext(u"forward"_s, Error{ErrorCode::NotFound, {}});
        QSignalSpy sent(&stage.model, &ForwardModel::sent);
        stage.model.sendTo(0);
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QVERIFY(sent.isEmpty() && !stage.model.busy());
        stage.model.sendTo(99);
        stage.model.sendTo(-1);
        stage.begin();
        QVERIFY(stage.model.problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForwardModel)
#include "tst_forward_model.moc"
