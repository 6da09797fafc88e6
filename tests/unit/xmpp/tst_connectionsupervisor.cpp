// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ConnectionSupervisor.h"
#include "tests/fakes/FakeClock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

const ServerTarget first{u"one.test"_s, 5222, false};
const ServerTarget second{u"two.test"_s, 5222, false};

/// A supervisor whose world is this struct.
struct World {
    FakeClock clock;
    double random = 0.5;
    int resolves = 0;
    int abandons = 0;
    QList<ServerTarget> connects;
    QList<TransportState> states;
    ConnectionSupervisor supervisor{
        clock,
        [this] { return random; },
        {.resolve = [this] { ++resolves; },
         .connect = [this](const ServerTarget &t) { connects.append(t); },
         .abandon = [this] { ++abandons; },
         .changed = [this](const TransportState &s) { states.append(s); }}};

    [[nodiscard]] const TransportState &state() const { return supervisor.state(); }
    void goOnline()
    {
        supervisor.resolved({first});
        for (const auto phase : {LinkPhase::Securing, LinkPhase::Authenticating, LinkPhase::Binding,
                                 LinkPhase::Online}) {
            supervisor.reached(phase);
        }
    }
    /// One round on one target that fails; returns how long it waits then.
    qint64 failRound(ErrorCode code = ErrorCode::ConnectionRefused)
    {
        supervisor.resolved({first});
        supervisor.failed({code, {}});
        return supervisor.nextTickMs() - clock.monotonicMs();
    }
    void waitOut()
    {
        clock.advance(supervisor.nextTickMs() - clock.monotonicMs());
        supervisor.tick();
    }
};

} // namespace

class TestConnectionSupervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodConnection();
    void backsOffUpToTwoMinutes();
    void jitterStaysWithinHalf();
    void successResetsTheBackOff();
    void comesBackSoonAfterAnOutage_data();
    void comesBackSoonAfterAnOutage();
    void localTroubleIsTriedOften_data();
    void localTroubleIsTriedOften();
    void theNextTargetComesAtOnce();
    void silenceIsCutShortWhileAnotherIsLeft_data();
    void silenceIsCutShortWhileAnotherIsLeft();
    void aSignOfLifeGivesMoreTime();
    void tricklingDoesNotGiveTimeForEver();
    void aSlowServerIsReachedInTheEnd();
    void aSlowLineIsRemembered();
    void aDeadServerIsTriedLast_data();
    void aDeadServerIsTriedLast();
    void streamsThatDieYoungAreComeBackToLater();
    void aRedirectIsFollowed();
    void redirectsInACircleEnd();
    void aRedirectOfAStreamIsFollowedAfterAWait();
    void everyPhaseHasADeadline_data();
    void everyPhaseHasADeadline();
    void onlineHasNone();
    void onlyTheUserCanMend_data();
    void onlyTheUserCanMend();
    void otherFailuresKeepTrying_data();
    void otherFailuresKeepTrying();
    void failureIsRememberedUntilOnline();
    void aLostStreamIsComeBackTo();
    void networkChangeEndsWaiting();
    void networkChangeBeginsAgain_data();
    void networkChangeBeginsAgain();
    void stopForgetsEverything();
    void lateNewsIsIgnored();
    void theSameTargetOnceMore();
    void replacedWaitsLonger();
    void noTargets();
};

void TestConnectionSupervisor::aGoodConnection()
{
    World world;
    QCOMPARE(world.state().phase, LinkPhase::Stopped);
    world.supervisor.start();
    QCOMPARE(world.resolves, 1);
    QCOMPARE(world.state().phase, LinkPhase::Resolving);
    world.supervisor.start(); // no-op
    QCOMPARE(world.resolves, 1);
    world.goOnline();
    QCOMPARE(world.connects, QList<ServerTarget>{first});
    QVERIFY(world.state().online());
    QCOMPARE(world.state().server, u"one.test:5222"_s);
    QCOMPARE(world.states.size(), 6);
    QCOMPARE(world.state().sinceMs, world.clock.nowMs());
}

void TestConnectionSupervisor::backsOffUpToTwoMinutes()
{
    World world;
    world.random = 0.999999;
    world.supervisor.start();
    QList<qint64> waits;
    for (int i = 0; i < 40; ++i) {
        waits.append(world.failRound());
        QCOMPARE(world.state().nextTryMs, world.clock.nowMs() + waits.constLast());
        world.waitOut();
        QCOMPARE(world.state().phase, LinkPhase::Resolving);
    }
    QCOMPARE(waits.constFirst(), 999);
    for (qsizetype i = 1; i < waits.size(); ++i) {
        QVERIFY(waits.at(i) >= waits.at(i - 1));
    }
    QVERIFY(waits.constLast() > 119'000 && waits.constLast() <= 120'000);
}

void TestConnectionSupervisor::jitterStaysWithinHalf()
{
    World low;
    low.random = 0;
    low.supervisor.start();
    QCOMPARE(low.failRound(), 500);
    World high;
    high.random = 0.9;
    high.supervisor.start();
    QCOMPARE(high.failRound(), 950);
}

void TestConnectionSupervisor::successResetsTheBackOff()
{
    World world;
    world.supervisor.start();
    for (int i = 0; i < 5; ++i) {
        world.failRound();
        world.waitOut();
    }
    world.goOnline();
    world.supervisor.failed({ErrorCode::NotConnected, {}});
    QCOMPARE(world.supervisor.nextTickMs() - world.clock.monotonicMs(), 750);
}

void TestConnectionSupervisor::theNextTargetComesAtOnce()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.failed({ErrorCode::ConnectionRefused, {}});
    QCOMPARE(world.connects, (QList{first, second}));
    QCOMPARE(world.state().phase, LinkPhase::Connecting);
    QCOMPARE(world.state().server, u"two.test:5222"_s);
    QVERIFY(world.state().failure);
    world.supervisor.failed({ErrorCode::Timeout, {}});
    QCOMPARE(world.state().phase, LinkPhase::Waiting);
}

void TestConnectionSupervisor::comesBackSoonAfterAnOutage_data()
{
    QTest::addColumn<qint64>("outageMs");
    QTest::addColumn<qint64>("mostMs");
    QTest::newRow("2 s") << qint64(2'000) << qint64(1'000);
    QTest::newRow("20 s") << qint64(20'000) << qint64(6'500);
    QTest::newRow("a minute") << qint64(60'000) << qint64(20'000);
    QTest::newRow("an hour") << qint64(3'600'000) << qint64(120'000);
}

void TestConnectionSupervisor::comesBackSoonAfterAnOutage()
{
    QFETCH(qint64, outageMs);
    QFETCH(qint64, mostMs);
    for (const double luck : {0.0, 0.5, 0.999999}) {
        World world;
        world.random = luck;
        world.supervisor.start();
        world.goOnline();
        world.clock.advance(100'000);
        const qint64 began = world.clock.monotonicMs();
        world.supervisor.failed({ErrorCode::StreamError, u"system-shutdown"_s});
        while (world.clock.monotonicMs() < began + outageMs) {
            world.waitOut();
            if (world.clock.monotonicMs() < began + outageMs) {
                world.failRound();
            }
        }
        QCOMPARE(world.state().phase, LinkPhase::Resolving);
        QVERIFY2(world.clock.monotonicMs() - began - outageMs <= mostMs,
                 qPrintable(QString::number(world.clock.monotonicMs() - began - outageMs)));
    }
}

void TestConnectionSupervisor::localTroubleIsTriedOften_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkPhase>("phase");
    QTest::addColumn<qint64>("mostMs");
    QTest::newRow("no network") << ErrorCode::NetworkUnreachable << LinkPhase::Connecting
                                << qint64(15'000);
    QTest::newRow("no names") << ErrorCode::HostNotFound << LinkPhase::Resolving << qint64(15'000);
    QTest::newRow("portal's certificate")
        << ErrorCode::CertificateUntrusted << LinkPhase::Securing << qint64(10'000);
    QTest::newRow("portal's page")
        << ErrorCode::StreamError << LinkPhase::Securing << qint64(10'000);
    QTest::newRow("the provider's certificate ran out")
        << ErrorCode::CertificateExpired << LinkPhase::Securing << qint64(120'000);
}

void TestConnectionSupervisor::localTroubleIsTriedOften()
{
    QFETCH(ErrorCode, code);
    QFETCH(LinkPhase, phase);
    QFETCH(qint64, mostMs);
    World world;
    world.random = 0.999999;
    world.supervisor.start();
    qint64 longest = 0;
    while (world.clock.monotonicMs() < 14 * 60'000) {
        if (phase == LinkPhase::Resolving) {
            world.supervisor.resolveFailed({code, {}});
        } else {
            world.supervisor.resolved({first});
            world.supervisor.reached(phase);
            world.supervisor.failed({code, {}});
        }
        longest = std::max(longest, world.supervisor.nextTickMs() - world.clock.monotonicMs());
        world.waitOut();
    }
    QVERIFY(longest <= mostMs && longest > mostMs * 9 / 10);
}

void TestConnectionSupervisor::silenceIsCutShortWhileAnotherIsLeft_data()
{
    everyPhaseHasADeadline_data();
}

void TestConnectionSupervisor::silenceIsCutShortWhileAnotherIsLeft()
{
    QFETCH(LinkPhase, phase);
    if (phase == LinkPhase::Resolving) {
        return;
    }
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(phase);
    world.waitOut();
    QCOMPARE(world.connects, (QList{first, second}));
    QVERIFY(world.clock.monotonicMs() <= 3'000);
    QCOMPARE(world.abandons, 1);
    QCOMPARE(world.state().failedPhase, phase);
}

void TestConnectionSupervisor::aSignOfLifeGivesMoreTime()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(LinkPhase::Authenticating);
    for (int i = 0; i < 8; ++i) {
        world.clock.advance(1'500);
        world.supervisor.tick();
        world.supervisor.heard();
    }
    QCOMPARE(world.state().phase, LinkPhase::Authenticating);
    world.waitOut();
    QCOMPARE(world.connects.constLast(), second);
}

void TestConnectionSupervisor::tricklingDoesNotGiveTimeForEver()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(LinkPhase::Securing);
    while (world.connects.size() == 1) {
        world.clock.advance(500);
        world.supervisor.tick();
        world.supervisor.heard();
        QVERIFY(world.clock.monotonicMs() <= AttemptPlan::patientMs(LinkPhase::Securing));
    }
}

void TestConnectionSupervisor::aSlowServerIsReachedInTheEnd()
{
    // Two servers that need 6 s each to check a password.
    World world;
    world.supervisor.start();
    int rounds = 0;
    while (!world.state().online() && rounds < 10) {
        ++rounds;
        world.supervisor.resolved({first, second});
        while (!world.state().online() && world.state().phase != LinkPhase::Waiting) {
            world.supervisor.reached(LinkPhase::Authenticating);
            const qint64 left = world.supervisor.nextTickMs() - world.clock.monotonicMs();
            world.clock.advance(std::min<qint64>(left, 6'000));
            if (left > 6'000) {
                world.supervisor.reached(LinkPhase::Online);
            } else {
                world.supervisor.tick();
            }
        }
        if (!world.state().online()) {
            world.waitOut();
        }
    }
    QVERIFY(world.state().online());
    QCOMPARE(rounds, 4);
    QVERIFY(world.clock.monotonicMs() < 60'000);
}

void TestConnectionSupervisor::aSlowLineIsRemembered()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first});
    world.supervisor.reached(LinkPhase::Authenticating);
    world.clock.advance(4'000);
    world.supervisor.reached(LinkPhase::Online);
    world.clock.advance(1'000'000);
    world.supervisor.failed({ErrorCode::NotConnected, {}});
    world.waitOut();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(LinkPhase::Authenticating);
    QVERIFY(world.supervisor.nextTickMs() - world.clock.monotonicMs() >= 8'000);
}

void TestConnectionSupervisor::aDeadServerIsTriedLast_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("last");
    QTest::newRow("silence") << ErrorCode::Timeout << true;
    QTest::newRow("shut down") << ErrorCode::StreamError << true;
    QTest::newRow("moved away") << ErrorCode::HostUnknown << true;
    QTest::newRow("connection lost") << ErrorCode::NotConnected << false;
    QTest::newRow("replaced") << ErrorCode::Replaced << false;
}

void TestConnectionSupervisor::aDeadServerIsTriedLast()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, last);
    World world;
    world.supervisor.start();
    world.goOnline();
    world.clock.advance(100'000);
    world.supervisor.failed({code, {}});
    world.waitOut();
    world.supervisor.resolved({first, second});
    QCOMPARE(world.connects.constLast(), last ? second : first);
    QVERIFY(world.supervisor.nextTickMs() - world.clock.monotonicMs() < 3'000);
    world.supervisor.failed({ErrorCode::ConnectionRefused, {}});
    QCOMPARE(world.connects.constLast(), last ? first : second);
    world.supervisor.failed({ErrorCode::ConnectionRefused, {}});
    world.waitOut();
    world.supervisor.resolved({first, second}); // once is enough
    QCOMPARE(world.connects.constLast(), first);
}

void TestConnectionSupervisor::streamsThatDieYoungAreComeBackToLater()
{
    World world;
    world.random = 0;
    world.supervisor.start();
    QList<qint64> waits;
    for (int i = 0; i < 8; ++i) {
        world.goOnline();
        world.clock.advance(100);
        world.supervisor.failed({ErrorCode::StreamError, {}});
        waits.append(world.supervisor.nextTickMs() - world.clock.monotonicMs());
        world.waitOut();
    }
    QCOMPARE(waits, (QList<qint64>{500, 1'000, 2'000, 4'000, 8'000, 16'000, 16'000, 16'000}));
    world.goOnline();
    world.clock.advance(60'000);
    world.supervisor.failed({ErrorCode::StreamError, {}});
    QCOMPARE(world.supervisor.nextTickMs() - world.clock.monotonicMs(), 500);
}

void TestConnectionSupervisor::aRedirectIsFollowed()
{
    const ServerTarget third{u"three.test"_s, 5222, false};
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(LinkPhase::Authenticating);
    world.supervisor.redirected(third, {ErrorCode::StreamError, u"see-other-host"_s});
    QCOMPARE(world.connects, (QList{first, third}));
    world.supervisor.failed({ErrorCode::ConnectionRefused, {}});
    QCOMPARE(world.connects.constLast(), second);
}

void TestConnectionSupervisor::redirectsInACircleEnd()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first});
    for (int i = 0; i < 5 && world.state().phase != LinkPhase::Waiting; ++i) {
        world.supervisor.reached(LinkPhase::Authenticating);
        world.supervisor.redirected(world.supervisor.target() == first ? second : first,
                                    {ErrorCode::StreamError, u"see-other-host"_s});
    }
    QCOMPARE(world.connects, (QList{first, second, first}));
    QCOMPARE(world.state().phase, LinkPhase::Waiting);
    world.waitOut();
    QCOMPARE(world.resolves, 2);
}

void TestConnectionSupervisor::aRedirectOfAStreamIsFollowedAfterAWait()
{
    World world;
    world.supervisor.start();
    world.goOnline();
    world.supervisor.redirected(second, {ErrorCode::StreamError, u"see-other-host"_s});
    QCOMPARE(world.state().phase, LinkPhase::Waiting); // all clients of it at once were too many
    world.waitOut();
    world.supervisor.resolved({first});
    QCOMPARE(world.connects.constLast(), second);
    world.supervisor.failed({ErrorCode::ConnectionRefused, {}});
    QCOMPARE(world.connects.constLast(), first);
}

void TestConnectionSupervisor::everyPhaseHasADeadline_data()
{
    QTest::addColumn<LinkPhase>("phase");
    QTest::newRow("resolving") << LinkPhase::Resolving;
    QTest::newRow("connecting") << LinkPhase::Connecting;
    QTest::newRow("securing") << LinkPhase::Securing;
    QTest::newRow("authenticating") << LinkPhase::Authenticating;
    QTest::newRow("binding") << LinkPhase::Binding;
}

void TestConnectionSupervisor::everyPhaseHasADeadline()
{
    QFETCH(LinkPhase, phase);
    World world;
    world.supervisor.start();
    if (phase != LinkPhase::Resolving) {
        world.supervisor.resolved({first});
        world.supervisor.reached(phase);
    }
    const qint64 limit = AttemptPlan::patientMs(phase);
    QVERIFY(limit > 0 && limit <= 20'000);
    world.clock.advance(limit - 1);
    world.supervisor.tick();
    QCOMPARE(world.state().phase, phase);
    world.clock.advance(1);
    world.supervisor.tick();
    QCOMPARE(world.abandons, 1);
    QCOMPARE(world.state().phase, LinkPhase::Waiting);
    QCOMPARE(world.state().failure->code, ErrorCode::Timeout);
    QCOMPARE(world.state().failedPhase, phase);
}

void TestConnectionSupervisor::onlineHasNone()
{
    World world;
    world.supervisor.start();
    world.goOnline();
    QCOMPARE(world.supervisor.nextTickMs(), 0);
    world.clock.advance(1'000'000'000);
    world.supervisor.tick();
    QVERIFY(world.state().online());
}

void TestConnectionSupervisor::onlyTheUserCanMend_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("password") << ErrorCode::AuthenticationFailed;
    QTest::newRow("account") << ErrorCode::AccountDisabled;
    QTest::newRow("mechanism") << ErrorCode::MechanismTooWeak;
}

void TestConnectionSupervisor::onlyTheUserCanMend()
{
    QFETCH(ErrorCode, code);
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(LinkPhase::Authenticating);
    world.supervisor.failed({code, {}});
    QCOMPARE(world.connects.size(), 1); // the second server would say the same
    QCOMPARE(world.state().phase, LinkPhase::Stopped);
    QVERIFY(world.state().needsUser);
    QCOMPARE(world.supervisor.nextTickMs(), 0);
    world.supervisor.networkChanged();
    world.supervisor.start();
    QCOMPARE(world.resolves, 1);
    world.supervisor.retryNow();
    QCOMPARE(world.resolves, 2);
    QVERIFY(!world.state().needsUser);
}

void TestConnectionSupervisor::otherFailuresKeepTrying_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const auto code : {ErrorCode::CertificateExpired, ErrorCode::CertificateUntrusted,
                            ErrorCode::CertificateWrongHost, ErrorCode::TlsFailed,
                            ErrorCode::HostNotFound, ErrorCode::HostUnknown, ErrorCode::StreamError,
                            ErrorCode::PolicyViolation, ErrorCode::Internal, ErrorCode::Replaced}) {
        QTest::addRow("%s", qPrintable(errorName(code))) << code;
    }
}

void TestConnectionSupervisor::otherFailuresKeepTrying()
{
    QFETCH(ErrorCode, code);
    World world;
    world.supervisor.start();
    for (int i = 0; i < 50; ++i) {
        world.failRound(code);
        QCOMPARE(world.state().phase, LinkPhase::Waiting);
        QVERIFY(!world.state().needsUser);
        world.waitOut();
    }
    QCOMPARE(world.resolves, 51);
}

void TestConnectionSupervisor::failureIsRememberedUntilOnline()
{
    World world;
    world.supervisor.start();
    const qint64 began = world.clock.nowMs();
    world.failRound(ErrorCode::HostNotFound);
    world.waitOut();
    world.clock.advance(1'000);
    world.failRound(ErrorCode::ConnectionRefused);
    QCOMPARE(world.state().failingSinceMs, began);
    QCOMPARE(world.state().failure->code, ErrorCode::ConnectionRefused);
    world.waitOut();
    QVERIFY(world.state().failure); // still shown while trying
    world.goOnline();
    QVERIFY(!world.state().failure);
    QCOMPARE(world.state().failingSinceMs, 0);
}

void TestConnectionSupervisor::aLostStreamIsComeBackTo()
{
    World world;
    world.supervisor.start();
    world.goOnline();
    world.supervisor.failed({ErrorCode::NotConnected, {}});
    QCOMPARE(world.state().phase, LinkPhase::Waiting);
    QCOMPARE(world.state().failedPhase, LinkPhase::Online);
    world.waitOut();
    QCOMPARE(world.resolves, 2);
}

void TestConnectionSupervisor::networkChangeBeginsAgain_data()
{
    everyPhaseHasADeadline_data();
}

void TestConnectionSupervisor::networkChangeBeginsAgain()
{
    QFETCH(LinkPhase, phase);
    World world;
    world.supervisor.start();
    if (phase != LinkPhase::Resolving) {
        world.supervisor.resolved({first, second});
        world.supervisor.reached(phase);
    }
    world.supervisor.networkChanged();
    QCOMPARE(world.abandons, 1);
    QCOMPARE(world.resolves, 2);
    QCOMPARE(world.state().phase, LinkPhase::Resolving);
    QVERIFY(!world.state().failure);
}

void TestConnectionSupervisor::networkChangeEndsWaiting()
{
    World world;
    world.supervisor.start();
    world.failRound();
    world.supervisor.networkChanged();
    QCOMPARE(world.resolves, 2);
    world.goOnline();
    world.supervisor.networkChanged();
    world.supervisor.retryNow();
    QVERIFY(world.state().online());
    QCOMPARE(world.resolves, 2);
}

void TestConnectionSupervisor::stopForgetsEverything()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first});
    world.supervisor.stop();
    QCOMPARE(world.abandons, 1);
    QCOMPARE(world.state().phase, LinkPhase::Stopped);
    QCOMPARE(world.supervisor.nextTickMs(), 0);
    world.supervisor.start();
    world.failRound(ErrorCode::AuthenticationFailed);
    world.supervisor.stop();
    QVERIFY(!world.state().needsUser);
    QVERIFY(!world.state().failure);
    world.supervisor.start();
    QCOMPARE(world.state().phase, LinkPhase::Resolving);
}

void TestConnectionSupervisor::lateNewsIsIgnored()
{
    World world;
    world.supervisor.start();
    world.failRound();
    const qsizetype told = world.states.size();
    world.supervisor.failed({ErrorCode::Timeout, {}});
    world.supervisor.reached(LinkPhase::Online);
    world.supervisor.resolved({first});
    world.supervisor.resolveFailed({ErrorCode::HostNotFound, {}});
    world.supervisor.retryTarget();
    QCOMPARE(world.states.size(), told);
    QCOMPARE(world.state().phase, LinkPhase::Waiting);
}

void TestConnectionSupervisor::theSameTargetOnceMore()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({first, second});
    world.supervisor.reached(LinkPhase::Authenticating);
    world.supervisor.retryTarget();
    QCOMPARE(world.connects, (QList{first, first}));
    QVERIFY(!world.state().failure);
    world.supervisor.failed({ErrorCode::Timeout, {}});
    QCOMPARE(world.connects.constLast(), second);
}

void TestConnectionSupervisor::replacedWaitsLonger()
{
    World world;
    world.random = 0;
    world.supervisor.start();
    world.goOnline();
    world.supervisor.failed({ErrorCode::Replaced, {}});
    QCOMPARE(world.supervisor.nextTickMs() - world.clock.monotonicMs(), 15'000);
}

void TestConnectionSupervisor::noTargets()
{
    World world;
    world.supervisor.start();
    world.supervisor.resolved({});
    QCOMPARE(world.state().failure->code, ErrorCode::HostNotFound);
    QCOMPARE(world.state().failedPhase, LinkPhase::Resolving);
}

QTEST_GUILESS_MAIN(TestConnectionSupervisor)
#include "tst_connectionsupervisor.moc"
