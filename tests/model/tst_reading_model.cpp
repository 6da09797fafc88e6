// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/CalendarModel.h"
#include "ui/viewmodels/ChatSearchModel.h"
#include "ui/viewmodels/MessageDetails.h"
#include "ui/viewmodels/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// A chat in a timeline, with the search and the calendar beside it.
struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ViewContext context{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    ConversationId chat;
    TimelineModel timeline{context};
    QAbstractItemModelTester tester{&timeline,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    ChatSearchModel search{context, timeline};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
    }

    MessageId say(const QString &text, qint64 minutesAgo, Direction direction = Direction::In)
    {
        return engine.addMessage(chat, direction, text, clock.nowMs() - minutesAgo * minute);
    }
    MessageId lose(qint64 minutesAgo)
    {
        const MessageId id = say({}, minutesAgo);
        engine.editMessage(id, [](Message &message) { message.unreadable = Unreadable::Damaged; });
        return id;
    }
    void show()
    {
        timeline.setConversation(*engine.conversation(chat), u"p.example"_s);
        search.setConversation(chat);
        QTRY_VERIFY(timeline.loaded());
    }
    [[nodiscard]] QStringList tucked() const { return column(timeline, "tucked"); }
};

QDate dayOf(const FakeEngine &engine, MessageId id)
{
    return QDateTime::fromMSecsSinceEpoch(engine.message(id)->sentAtMs).date();
}

} // namespace

/// Searching, going to a day, choosing and folding, without a window.
class TestReadingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- Folding ----

    void unreadableOnesFold()
    {
        Stage stage;
        stage.say(u"before"_s, 9);
        stage.lose(8);
        stage.lose(7);
        const MessageId last = stage.lose(6);
        stage.say(u"after"_s, 5);
        stage.show();
        QCOMPARE(stage.tucked(),
                 (QStringList{u"false"_s, u"true"_s, u"true"_s, u"false"_s, u"false"_s}));
        QVERIFY(at(stage.timeline, 3, "runText").toString().startsWith(u'3'));
        QCOMPARE(at(stage.timeline, 3, "accessibleText"), at(stage.timeline, 3, "runText"));
        // One that can be read again leaves the run; one alone is no run.
        stage.engine.editMessage(last, [](Message &message) {
            message.unreadable = Unreadable::No;
            message.body = u"there"_s;
        });
        QTRY_VERIFY(at(stage.timeline, 3, "runText").toString().startsWith(u'2'));
        QCOMPARE(at(stage.timeline, 1, "tucked").toBool(), false);
        stage.timeline.openRun(at(stage.timeline, 3, "messageId").toDouble());
        QVERIFY(!stage.tucked().contains(u"true"_s));
        QCOMPARE(at(stage.timeline, 3, "runText").toString(), QString());
    }

    void threeChangesDoNotFold_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<bool>("folds");
        QTest::newRow("three") << 3 << false;
        QTest::newRow("four") << 4 << true;
        QTest::newRow("many") << 50 << true;
    }

    void threeChangesDoNotFold()
    {
        QFETCH(int, changes);
        QFETCH(bool, folds);
        Stage stage;
        const ConversationId room =
            stage.engine.addRoom(u"crew@rooms.m.example"_s, u"Crew"_s, ChatKind::Group);
        for (int i = 0; i < changes; ++i) {
            stage.engine.addNotice(room, Notice::MemberAdded, u"Sam"_s, u"Lea"_s,
                                   stage.clock.nowMs() - minute);
        }
        stage.timeline.setConversation(*stage.engine.conversation(room), u"p.example"_s);
        QTRY_VERIFY(stage.timeline.loaded());
        QCOMPARE(stage.tucked().count(u"true"_s), folds ? changes - 1 : 0);
        QCOMPARE(at(stage.timeline, changes - 1, "runText").toString().isEmpty(), !folds);
    }

    void daysAreNotFoldedAway()
    {
        Stage stage;
        stage.lose(26 * 60);
        stage.lose(25 * 60);
        stage.lose(2);
        stage.lose(1);
        stage.show();
        // Each day has its own line: its oldest row bears the day.
        QCOMPARE(stage.tucked(), (QStringList{u"true"_s, u"false"_s, u"true"_s, u"false"_s}));
        QVERIFY(at(stage.timeline, 1, "startsDay").toBool());
    }

    void aJumpUncoversItsTarget()
    {
        Stage stage;
        stage.lose(8);
        const MessageId hidden = stage.lose(7);
        stage.show();
        QVERIFY(at(stage.timeline, 0, "tucked").toBool());
        QSignalSpy jumped(&stage.timeline, &TimelineModel::jumped);
        stage.timeline.jumpToMessage(double(hidden.value));
        QCOMPARE(jumped.count(), 1);
        QVERIFY(!at(stage.timeline, 0, "tucked").toBool());
    }

    // ---- Searching ----

    void hitsAreWalkedNewestFirst()
    {
        Stage stage;
        for (int i = 0; i < 300; ++i) {
            stage.say(i % 100 == 0 ? u"a needle %1"_s.arg(i) : u"hay"_s, 1'000 - i);
        }
        stage.show();
        stage.search.begin();
        QVERIFY(stage.search.active());
        QSignalSpy jumped(&stage.timeline, &TimelineModel::jumped);
        stage.search.setQuery(u"needle"_s);
        QVERIFY(stage.search.searching());
        QCOMPARE(stage.search.positionText(), QString());
        QTRY_COMPARE(stage.search.positionText(), u"1 of 3"_s);
        stage.search.step(1);
        stage.search.step(1);
        QCOMPARE(stage.search.positionText(), u"3 of 3"_s);
        stage.search.step(1);
        QCOMPARE(stage.search.positionText(), u"1 of 3"_s);
        stage.search.step(-1);
        QCOMPARE(stage.search.positionText(), u"3 of 3"_s);
        QTRY_VERIFY(stage.timeline.rowOfMessage(stage.search.current()) >= 0);
        const int row = stage.timeline.rowOfMessage(stage.search.current());
        QVERIFY(at(stage.timeline, row, "foundText").toString().contains(u"\u0006needle\u0007"_s));
        // Another chat ends it.
        stage.search.setConversation(ConversationId{99});
        QVERIFY(!stage.search.active());
        QCOMPARE(at(stage.timeline, row, "foundText").toString(), QString());
    }

    void onlyTheLastQueryCounts()
    {
        Stage stage;
        stage.engine.latencyMs = 40;
        stage.say(u"one"_s, 3);
        stage.say(u"two two"_s, 2);
        stage.show();
        stage.search.begin();
        stage.search.setQuery(u"one"_s);
        QTRY_COMPARE(stage.engine.calls(u"places"_s), 1);
        stage.search.setQuery(u"zeppelin"_s);
        QTRY_COMPARE(stage.search.positionText(), u"Nothing found"_s);
        QCOMPARE(stage.search.count(), 0);
        stage.engine.failNext(u"places"_s, Error{ErrorCode::Io, {}});
        stage.search.setQuery(u"two"_s);
        QTRY_VERIFY(!stage.search.searching());
        QVERIFY(!stage.search.positionText().isEmpty());
    }

    void aMisspelledWordIsMended()
    {
        Stage stage;
        stage.say(u"I bring the carrier"_s, 3);
        stage.show();
        stage.search.begin();
        stage.search.setQuery(u"carier"_s);
        QTRY_COMPARE(stage.search.suggestion(), u"carrier"_s);
        QCOMPARE(stage.search.positionText(), u"Nothing found"_s);
        stage.search.setQuery(stage.search.suggestion());
        QCOMPARE(stage.search.suggestion(), QString());
        QTRY_COMPARE(stage.search.count(), 1);
        QCOMPARE(stage.engine.calls(u"suggestion"_s), 1);
    }

    // ---- Days ----

    void aDayIsFoundFarAway()
    {
        Stage stage;
        QList<MessageId> ids;
        for (int i = 0; i < 2'000; ++i) {
            ids.append(stage.say(u"m%1"_s.arg(i), (2'000 - i) * 30));
        }
        stage.show();
        const QDate wanted = dayFromNow(stage, -20);
        QSignalSpy jumped(&stage.timeline, &TimelineModel::jumped);
        stage.timeline.jumpToDay(wanted);
        QTRY_COMPARE(jumped.count(), 1);
        const int row = jumped.first().first().toInt();
        const auto first = std::ranges::find_if(
            ids, [&](MessageId id) { return dayOf(stage.engine, id) == wanted; });
        QCOMPARE(at(stage.timeline, row, "messageId").toDouble(), double(first->value));
        // Before the first one: the first one. After the last one: the newest.
        stage.timeline.jumpToDay(QDate(2001, 1, 1));
        QTRY_COMPARE(jumped.count(), 2);
        QCOMPARE(at(stage.timeline, jumped.last().first().toInt(), "messageId").toDouble(),
                 double(ids.first().value));
        stage.timeline.jumpToDay(QDate(2033, 1, 1));
        QTRY_COMPARE(jumped.count(), 3);
        QCOMPARE(jumped.last().first().toInt(), 0);
        QVERIFY(stage.timeline.atNewest());
    }

    void whatIsMissingOfTheDayIsAskedFor()
    {
        Stage stage;
        stage.say(u"old"_s, 40 * 24 * 60);
        const MessageId near = stage.say(u"near"_s, 5);
        const qint64 from = stage.clock.nowMs() - qint64(30) * 24 * 60 * minute;
        stage.engine.state.gaps = {
            {{from, stage.engine.message(near)->sortKey.timeMs, false}}, GapFetch::Fetching, 0};
        stage.show();
        QTRY_VERIFY(!at(stage.timeline, 0, "gapText").toString().isEmpty());
        QSignalSpy jumped(&stage.timeline, &TimelineModel::jumped);
        stage.timeline.jumpToDay(dayFromNow(stage, -10));
        QTRY_COMPARE(jumped.count(), 1);
        QCOMPARE(jumped.first().first().toInt(), 0); // the first one behind the hole
        QCOMPARE(stage.engine.calls(u"fetchMissing"_s), 1);
    }

    void theWeekBeginsWhereTheLocaleSays_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("first");
        QTest::newRow("Monday") << QLocale(QLocale::German, QLocale::Germany)
                                << QDate(2026, 10, 26);
        QTest::newRow("Sunday") << QLocale(QLocale::English, QLocale::UnitedStates)
                                << QDate(2026, 11, 1);
        QTest::newRow("Saturday") << QLocale(QLocale::Arabic, QLocale::Egypt)
                                  << QDate(2026, 10, 31);
    }

    void theWeekBeginsWhereTheLocaleSays()
    {
        QFETCH(QLocale, locale);
        QFETCH(QDate, first);
        Stage stage;
        CalendarModel calendar(ViewContext{&stage.engine, &stage.clock, locale});
        const QAbstractItemModelTester tester(&calendar);
        calendar.show(stage.chat, QDate(2026, 11, 2));
        QCOMPARE(calendar.weekdays().size(), 7);
        QCOMPARE(calendar.rowCount(), 42);
        calendar.choose(0);
        QCOMPARE(calendar.chosenDay(), first);
    }

    void daysWithMessagesAreMarked()
    {
        Stage stage;
        stage.say(u"yesterday"_s, 24 * 60);
        CalendarModel calendar(stage.context);
        calendar.show(stage.chat, QDate(2026, 11, 2));
        QTRY_VERIFY(column(calendar, "filled").contains(u"true"_s));
        const qsizetype row = column(calendar, "filled").indexOf(u"true"_s);
        QCOMPARE(at(calendar, int(row), "dayText").toString(), u"1"_s);
        QVERIFY(at(calendar, int(row), "accessibleText").toString().contains(u"with messages"_s));
        QVERIFY(column(calendar, "today").contains(u"true"_s));
    }

    void theFutureCannotBeChosen()
    {
        Stage stage;
        CalendarModel calendar(stage.context);
        calendar.show(stage.chat, QDate());
        QCOMPARE(calendar.chosenDay(), QDate(2026, 11, 2));
        QVERIFY(!calendar.hasNext());
        calendar.moveDays(1);
        calendar.moveMonths(3);
        QCOMPARE(calendar.chosenDay(), QDate(2026, 11, 2));
        calendar.moveMonths(-1);
        QCOMPARE(calendar.title(), u"October 2026"_s);
        QVERIFY(calendar.hasNext());
        calendar.moveMonths(-12);
        QCOMPARE(calendar.title(), u"October 2025"_s);
        calendar.choose(99);
        calendar.choose(-1);
        QCOMPARE(calendar.title(), u"October 2025"_s);
    }

    // ---- Several messages ----

    void chosenMessagesStayChosen()
    {
        Stage stage;
        QList<MessageId> ids;
        for (int i = 0; i < 900; ++i) {
            ids.append(
                stage.say(u"m%1"_s.arg(i), 900 - i, i % 2 == 0 ? Direction::In : Direction::Out));
        }
        stage.show();
        MessageSelection *selection = stage.timeline.selection();
        selection->toggle(double(ids.last().value)); // not active: nothing
        QCOMPARE(selection->count(), 0);
        selection->begin(double(ids.last().value));
        selection->extendTo(double(ids.at(895).value));
        QCOMPARE(selection->count(), 5);
        QVERIFY(at(stage.timeline, 4, "selected").toBool());
        QVERIFY(selection->mayForward());
        QVERIFY(!selection->mayTakeBack());
        // Far away, so that their rows are gone.
        stage.timeline.jumpToMessage(double(ids.first().value));
        QTRY_VERIFY(stage.timeline.rowOfMessage(double(ids.first().value)) >= 0);
        QCOMPARE(stage.timeline.rowOfMessage(double(ids.last().value)), -1);
        selection->toggle(double(ids.first().value));
        QCOMPARE(selection->count(), 6);
        QList<double> expected{double(ids.first().value)};
        for (int i = 895; i < 900; ++i) {
            expected.append(double(ids.at(i).value));
        }
        QCOMPARE(selection->messages(), expected); // in the order of the chat
        stage.engine.removeMessage(ids.first());
        QTRY_COMPARE(selection->count(), 5);
        selection->end();
        QVERIFY(!selection->active());
        QCOMPARE(selection->count(), 0);
    }

    void onlyOwnOnesAreTakenBack()
    {
        Stage stage;
        const MessageId one = stage.say(u"one"_s, 3, Direction::Out);
        const MessageId two = stage.say(u"two"_s, 2, Direction::Out);
        stage.say(u"his"_s, 1);
        stage.show();
        MessageSelection *selection = stage.timeline.selection();
        selection->begin(double(one.value));
        selection->toggle(double(two.value));
        QVERIFY(selection->mayTakeBack());
        selection->takeBack();
        QTRY_VERIFY(stage.engine.message(one)->retractedAtMs > 0
                    && stage.engine.message(two)->retractedAtMs > 0);
        QVERIFY(!selection->active());
    }

    // ---- Details ----

    void detailsNameTheDevice()
    {
        Stage stage;
        const MessageId id = stage.say(u"hello"_s, 1);
        stage.engine.addDevice(u"milo@m.example"_s, 4711, u"Milo\u202e's phone"_s, Trust::Verified);
        stage.engine.editMessage(id, [](Message &message) { message.senderDevice = 4711; });
        MessageDetails details(stage.context);
        details.setConversation(*stage.engine.conversation(stage.chat));
        details.show(double(id.value));
        const auto sentBy = [&] {
            for (const DetailLine &line : details.lines()) {
                if (line.label == u"Sent by"_s) {
                    return line.value;
                }
            }
            return QString();
        };
        QTRY_VERIFY(!sentBy().isEmpty());
        QVERIFY2(sentBy().contains(u"verified"_s), qPrintable(sentBy()));
        QVERIFY(!sentBy().contains(QChar(0x202e)));
        QVERIFY(!details.more().isEmpty());
        details.show(0);
        QVERIFY(details.lines().isEmpty() && details.more().isEmpty());
    }

private:
    static QDate dayFromNow(const Stage &stage, int days)
    {
        return QDateTime::fromMSecsSinceEpoch(stage.clock.nowMs()).date().addDays(days);
    }
};

QTEST_MAIN(TestReadingModel)
#include "tst_reading_model.moc"
