// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/NetworkWatch.h"
#include "tests/fakes/FakeClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

const QHostAddress home(u"192.168.1.5"_s);
const QHostAddress cafe(u"10.0.0.5"_s);

struct World {
    FakeClock clock;
    QSet<QHostAddress> addresses{home};
    NetworkWatch watch{clock, [this] { return addresses; }};
    QSignalSpy changed{&watch, &NetworkWatch::changed};
    QSignalSpy slept{&watch, &NetworkWatch::slept};

    void pass(qint64 ms = NetworkWatch::lookEveryMs)
    {
        clock.advance(ms);
        watch.look();
    }
};

} // namespace

class TestNetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappens();
    void anotherAddress();
    void noAddressIsNoNews();
    void theComputerSlept();
    void theProcessWasStopped();
    void smallClockCorrectionsAreNoSleep();
    void looksByItself();
};

void TestNetworkWatch::nothingHappens()
{
    World world;
    for (int i = 0; i < 100; ++i) {
        world.pass();
    }
    QCOMPARE(world.changed.count(), 0);
    QCOMPARE(world.slept.count(), 0);
}

void TestNetworkWatch::anotherAddress()
{
    World world;
    world.addresses = {home, cafe};
    world.pass();
    QCOMPARE(world.changed.count(), 1);
    world.addresses = {cafe};
    world.pass();
    QCOMPARE(world.changed.count(), 2);
    world.pass();
    QCOMPARE(world.changed.count(), 2);
}

void TestNetworkWatch::noAddressIsNoNews()
{
    World world;
    world.addresses.clear();
    world.pass();
    QCOMPARE(world.changed.count(), 0);
    world.addresses = {home}; // the same network is back: what was open may be dead
    world.pass();
    QCOMPARE(world.changed.count(), 1);
}

void TestNetworkWatch::theComputerSlept()
{
    World world;
    world.clock.set(world.clock.nowMs() + 8 * 3'600'000);
    world.pass();
    QCOMPARE(world.slept.count(), 1);
    world.pass();
    QCOMPARE(world.slept.count(), 1);
    // And woke up elsewhere: one piece of news is enough.
    world.addresses = {cafe};
    world.clock.set(world.clock.nowMs() + 60'000);
    world.pass();
    QCOMPARE(world.slept.count(), 2);
    QCOMPARE(world.changed.count(), 0);
}

void TestNetworkWatch::theProcessWasStopped()
{
    World world;
    world.pass(600'000);
    QCOMPARE(world.slept.count(), 1);
}

void TestNetworkWatch::smallClockCorrectionsAreNoSleep()
{
    World world;
    for (const qint64 step : {-3'600'000, -500, 500, 4'000}) {
        world.clock.set(world.clock.nowMs() + step);
        world.pass();
    }
    QCOMPARE(world.slept.count(), 0);
}

void TestNetworkWatch::looksByItself()
{
    World world;
    world.clock.set(world.clock.nowMs() + 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(world.slept.count(), 1, NetworkWatch::lookEveryMs + 20'000);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
