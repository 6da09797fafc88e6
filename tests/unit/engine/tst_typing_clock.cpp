// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TypingClock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;

class TestTypingClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsByItself_data();
    void endsByItself();
    void isProlongedByNews();
    void eachOneInARoomEndsAlone();
};

void TestTypingClock::endsByItself_data()
{
    QTest::addColumn<QList<ChatState>>("heard");
    QTest::addColumn<bool>("expires");
    QTest::newRow("composing") << QList<ChatState>{ChatState::Composing} << true;
    QTest::newRow("paused") << QList<ChatState>{ChatState::Paused} << true;
    QTest::newRow("stopped") << QList<ChatState>{ChatState::Composing, ChatState::Active} << false;
    QTest::newRow("message came") << QList<ChatState>{ChatState::Composing, ChatState::None}
                                  << false;
    QTest::newRow("never typed") << QList<ChatState>{ChatState::Gone} << false;
}

void TestTypingClock::endsByItself()
{
    QFETCH(const QList<ChatState>, heard);
    QFETCH(const bool, expires);
    TypingClock clock(50);
    QSignalSpy expired(&clock, &TypingClock::expired);
    for (const ChatState state : heard) {
        clock.heard(ConversationId{7}, state, {});
    }
    QCOMPARE(expired.wait(expires ? 30'000 : 200), expires);
    QCOMPARE(expired.size(), expires ? 1 : 0);
}

void TestTypingClock::isProlongedByNews()
{
    constexpr int lastsMs = 2'000;
    TypingClock clock(lastsMs);
    QSignalSpy expired(&clock, &TypingClock::expired);
    clock.heard(ConversationId{1}, ChatState::Composing, {});
    QVERIFY(!expired.wait(lastsMs / 4));
    clock.heard(ConversationId{1}, ChatState::Composing, {});
    QElapsedTimer since;
    since.start();
    QVERIFY(expired.wait(30'000));
    // Timers may be a little early.
    QVERIFY2(since.elapsed() > lastsMs * 9 / 10, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(expired.size(), 1);
}

void TestTypingClock::eachOneInARoomEndsAlone()
{
    TypingClock clock(50);
    QSignalSpy expired(&clock, &TypingClock::expired);
    clock.heard(ConversationId{1}, ChatState::Composing, QStringLiteral("Milo"));
    clock.heard(ConversationId{1}, ChatState::Composing, QStringLiteral("Ruth"));
    clock.heard(ConversationId{1}, ChatState::Active, QStringLiteral("Milo"));
    QVERIFY(expired.wait(30'000));
    QCOMPARE(expired.size(), 1);
    QCOMPARE(expired.constFirst().at(1).toString(), QStringLiteral("Ruth"));
}

QTEST_GUILESS_MAIN(TestTypingClock)
#include "tst_typing_clock.moc"
