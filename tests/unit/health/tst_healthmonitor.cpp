// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthMonitor.h"
#include "tests/fakes/FakeClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

/// A network whose state is this struct; answers come at once.
class FakeProbes final : public ProbePort
{
public:
    bool link = true;
    InternetReport report{true, false, {}, 0};
    Result<bool> known = true;
    bool taken = false;
    int links = 0;
    int internets = 0;
    int names = 0;
    int servers = 0;

    bool hasLink() override
    {
        ++links;
        return link;
    }
    void internet(Reply<InternetReport> reply) override
    {
        ++internets;
        reply(report);
    }
    void name(const QString &, Reply<bool> reply) override
    {
        ++names;
        reply(known);
    }
    void server(const QString &, quint16, Reply<bool> reply) override
    {
        ++servers;
        reply(taken);
    }
    [[nodiscard]] int asked() const { return internets + names + servers; }
};

struct World {
    FakeClock clock;
    FakeProbes probes;
    int begun = 0;
    bool neutral = true;
    QHash<QString, bool> reachable;
    QStringList pinged;
    HealthMonitor monitor{clock,
                          {.probes = &probes,
                           .ping =
                               [this](const QString &domain, const Reply<void> &reply) {
                                   pinged.append(domain);
                                   reply(reachable.value(domain)
                                             ? Result<void>()
                                             : Error{ErrorCode::RemoteServerDown, {}});
                               },
                           .beginAgain = [this] { ++begun; },
                           .askArchive = {},
                           .askUploads = {},
                           .askGroups = {},
                           .mayAskNeutral = [this] { return neutral; },
                           .othersOnline = {}}};
    QList<Health> told;

    World()
    {
        monitor.setDomain(u"home.test"_s);
        QObject::connect(&monitor, &HealthMonitor::changed, &monitor,
                         [this](const Health &health) { told.append(health); });
    }
    [[nodiscard]] Cause cause() const { return monitor.health().cause; }
    void goOnline()
    {
        for (const LinkPhase phase :
             {LinkPhase::Resolving, LinkPhase::Connecting, LinkPhase::Securing,
              LinkPhase::Authenticating, LinkPhase::Binding, LinkPhase::Online}) {
            TransportState state;
            state.phase = phase;
            state.sinceMs = clock.nowMs();
            state.server = u"home.test:5222"_s;
            state.address = u"192.0.2.7"_s;
            monitor.connectionChanged(state);
        }
    }
    void fail(ErrorCode code, LinkPhase phase, qint64 failingSinceMs = 0)
    {
        TransportState state;
        state.phase = LinkPhase::Waiting;
        state.sinceMs = clock.nowMs();
        state.failure = Error{code, {}};
        state.failedPhase = phase;
        state.failingSinceMs = failingSinceMs > 0 ? failingSinceMs : clock.nowMs();
        state.server = u"home.test:5222"_s;
        state.address = u"192.0.2.7"_s;
        monitor.connectionChanged(state);
    }
    /// Lets time pass, with the clock's ticks in between.
    void pass(qint64 ms)
    {
        const qint64 end = clock.monotonicMs() + ms;
        while (clock.monotonicMs() < end) {
            const qint64 next = monitor.nextTickMs();
            const qint64 to = next == 0 ? end : std::clamp(next, clock.monotonicMs() + 1, end);
            clock.advance(to - clock.monotonicMs());
            monitor.tick();
        }
    }
};

} // namespace

class TestHealthMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourOfNormalUseWithoutAnAlarm();
    void nobodyIsAskedWhileAllIsWell();
    void questionsBecomeRarer();
    void thePortalIsFound();
    void theWayBeingFreeBeginsAgain_data();
    void theWayBeingFreeBeginsAgain();
    void itIsNotMadeToBeginAgainAllTheTime();
    void neutralPlacesAreAskedOnlyIfAllowed();
    void aStuckStepIsTold();
    void aPasswordIsNobodysQuestion();
    void sinceStaysWhileItFailsInTheSameWay();
    void nobodyIsBlamedForTheTimeOfAnother_data();
    void nobodyIsBlamedForTheTimeOfAnother();
    void aContactsServerIsAskedUntilItAnswers();
    void theClockIsComparedAtLogin();
};

// Slow servers, short streams, archives that need a second try: nothing of that is an alarm.
void TestHealthMonitor::anHourOfNormalUseWithoutAnAlarm()
{
    World world;
    for (int minute = 0; minute < 60; ++minute) {
        for (const LinkPhase phase :
             {LinkPhase::Resolving, LinkPhase::Connecting, LinkPhase::Securing,
              LinkPhase::Authenticating, LinkPhase::Binding, LinkPhase::Online}) {
            TransportState state;
            state.phase = phase;
            state.sinceMs = world.clock.nowMs();
            world.monitor.connectionChanged(state);
            world.pass(phase == LinkPhase::Online ? 40'000 : 4'000); // a very slow line
        }
        world.monitor.archiveAnswered(true);
        world.monitor.uploadsAnswered(true);
        world.monitor.placeAnswered(Rung::Contact, u"far.test"_s, true);
        world.monitor.serverTime(world.clock.nowMs() - 60'000);
        TransportState stopped;
        world.monitor.connectionChanged(stopped); // the user quits and comes back
    }
    QVERIFY(world.clock.monotonicMs() >= 3'600'000);
    for (const Health &health : std::as_const(world.told)) {
        QVERIFY2(!health.failing(), qPrintable(causeName(health.cause)));
        QCOMPARE(health.clockAheadMs, 0);
    }
    QCOMPARE(world.probes.asked(), 0);
    QVERIFY(world.pinged.isEmpty());
}

void TestHealthMonitor::nobodyIsAskedWhileAllIsWell()
{
    World world;
    world.goOnline();
    world.pass(3'600'000);
    QCOMPARE(world.probes.asked() + world.probes.links, 0);
    QCOMPARE(world.monitor.nextTickMs(), 0); // nor does a timer run
    world.fail(ErrorCode::ConnectionRefused, LinkPhase::Connecting);
    world.pass(5'000);
    QVERIFY(world.probes.asked() > 0);
    world.goOnline();
    const int asked = world.probes.asked();
    world.pass(3'600'000);
    QCOMPARE(world.probes.asked(), asked);
    QCOMPARE(world.cause(), Cause::None);
}

void TestHealthMonitor::questionsBecomeRarer()
{
    World world;
    world.fail(ErrorCode::ConnectionRefused, LinkPhase::Connecting);
    world.pass(60'000);
    const int first = world.probes.servers;
    QVERIFY(first >= 30 && first <= 65);
    world.pass(9 * 60'000);
    const int second = world.probes.servers - first;
    QVERIFY(second <= 120);
    world.pass(3'600'000);
    QVERIFY(world.probes.servers - first - second <= 130);
}

void TestHealthMonitor::thePortalIsFound()
{
    World world;
    world.probes.report = {false, true, QUrl(u"http://portal.test/"_s), 0};
    world.fail(ErrorCode::CertificateUntrusted, LinkPhase::Securing);
    QCOMPARE(world.cause(), Cause::LoginPage);
    QCOMPARE(world.monitor.health().loginPage, QUrl(u"http://portal.test/"_s));
    QCOMPARE(world.begun, 0);
    world.probes.report = {true, false, {}, 0};
    world.pass(6'000);
    QCOMPARE(world.begun, 1); // nobody pressed anything
}

void TestHealthMonitor::theWayBeingFreeBeginsAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkPhase>("phase");
    QTest::newRow("link") << u"link"_s << ErrorCode::NetworkUnreachable << LinkPhase::Connecting;
    QTest::newRow("internet") << u"internet"_s << ErrorCode::Timeout << LinkPhase::Connecting;
    QTest::newRow("names") << u"names"_s << ErrorCode::NamesFailed << LinkPhase::Resolving;
    QTest::newRow("a name") << u"name"_s << ErrorCode::HostNotFound << LinkPhase::Resolving;
    QTest::newRow("server") << u"server"_s << ErrorCode::ConnectionRefused << LinkPhase::Connecting;
}

void TestHealthMonitor::theWayBeingFreeBeginsAgain()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    QFETCH(LinkPhase, phase);
    World world;
    world.probes.link = what != u"link";
    world.probes.report.reachable = what != u"internet";
    world.probes.known = what == u"names" ? Result<bool>(Error{ErrorCode::NamesFailed, {}})
                                          : Result<bool>(what != u"name");
    world.fail(code, phase);
    world.pass(8'000);
    QCOMPARE(world.begun, 0);
    world.probes.link = true;
    world.probes.report.reachable = true;
    world.probes.known = true;
    world.probes.taken = what == u"server";
    world.pass(what == u"internet" ? 4'500 : 1'100);
    QCOMPARE(world.begun, 1);
}

void TestHealthMonitor::itIsNotMadeToBeginAgainAllTheTime()
{
    World world;
    world.probes.taken = true; // somebody takes connections, yet the attempts fail
    world.fail(ErrorCode::ConnectionRefused, LinkPhase::Connecting);
    world.pass(60'000);
    QVERIFY2(world.begun <= 7, qPrintable(QString::number(world.begun)));
}

void TestHealthMonitor::neutralPlacesAreAskedOnlyIfAllowed()
{
    World world;
    world.neutral = false;
    world.fail(ErrorCode::Timeout, LinkPhase::Connecting);
    world.pass(30'000);
    QCOMPARE(world.probes.internets, 0);
    QCOMPARE(world.cause(), Cause::ServerSilent);
}

void TestHealthMonitor::aStuckStepIsTold()
{
    World world;
    TransportState state;
    state.phase = LinkPhase::Connecting;
    state.sinceMs = world.clock.nowMs();
    state.address = u"192.0.2.7"_s;
    world.monitor.connectionChanged(state);
    world.pass(HealthLadder::silentMs - 100);
    QCOMPARE(world.cause(), Cause::None);
    world.pass(200);
    QCOMPARE(world.cause(), Cause::ServerSilent);
    QVERIFY(world.probes.internets > 0);
}

void TestHealthMonitor::aPasswordIsNobodysQuestion()
{
    World world;
    TransportState state;
    state.phase = LinkPhase::Stopped;
    state.failure = Error{ErrorCode::AuthenticationFailed, {}};
    state.failedPhase = LinkPhase::Authenticating;
    state.needsUser = true;
    world.monitor.connectionChanged(state);
    QCOMPARE(world.cause(), Cause::WrongPassword);
    world.pass(3'600'000);
    QCOMPARE(world.probes.asked(), 0);
}

void TestHealthMonitor::sinceStaysWhileItFailsInTheSameWay()
{
    World world;
    world.fail(ErrorCode::ConnectionRefused, LinkPhase::Connecting);
    const qint64 since = world.monitor.health().sinceMs;
    world.pass(5'000);
    world.fail(ErrorCode::ConnectionRefused, LinkPhase::Connecting); // says another time
    QCOMPARE(world.monitor.health().sinceMs, since);
}

void TestHealthMonitor::nobodyIsBlamedForTheTimeOfAnother_data()
{
    QTest::addColumn<ErrorCode>("first");
    QTest::addColumn<LinkPhase>("firstAt");
    QTest::addColumn<ErrorCode>("then");
    QTest::addColumn<LinkPhase>("thenAt");
    QTest::addColumn<bool>("anew");
    const auto row = [](const char *name, ErrorCode first, LinkPhase firstAt, ErrorCode then,
                        LinkPhase thenAt, bool anew) {
        QTest::newRow(name) << first << firstAt << then << thenAt << anew;
    };
    row("no network, then no server", ErrorCode::NetworkUnreachable, LinkPhase::Connecting,
        ErrorCode::ConnectionRefused, LinkPhase::Connecting, true);
    row("no names, then no login", ErrorCode::NamesFailed, LinkPhase::Resolving,
        ErrorCode::LoginUnavailable, LinkPhase::Authenticating, true);
    row("no network, then no such name", ErrorCode::NetworkUnreachable, LinkPhase::Connecting,
        ErrorCode::HostNotFound, LinkPhase::Resolving, true);
    row("no server, then no network", ErrorCode::ConnectionRefused, LinkPhase::Connecting,
        ErrorCode::NetworkUnreachable, LinkPhase::Connecting, true);
    row("no network, then no names", ErrorCode::NetworkUnreachable, LinkPhase::Connecting,
        ErrorCode::NamesUnanswered, LinkPhase::Resolving, false);
    row("no server, then no TLS", ErrorCode::ConnectionRefused, LinkPhase::Connecting,
        ErrorCode::TlsFailed, LinkPhase::Securing, false);
}

/// The connection knows only since when there is none.
void TestHealthMonitor::nobodyIsBlamedForTheTimeOfAnother()
{
    QFETCH(const ErrorCode, first);
    QFETCH(const LinkPhase, firstAt);
    QFETCH(const ErrorCode, then);
    QFETCH(const LinkPhase, thenAt);
    QFETCH(const bool, anew);
    World world;
    const qint64 began = world.clock.nowMs();
    world.fail(first, firstAt);
    world.pass(8 * 3'600'000);
    QCOMPARE(world.monitor.health().sinceMs, began);
    const qint64 since = anew ? world.clock.nowMs() : began;
    for (int attempt = 0; attempt < 2; ++attempt) {
        world.fail(then, thenAt, began);
        const Health &health = world.monitor.health();
        QCOMPARE(health.sinceMs, since);
        QCOMPARE(health.report(rungOf(health.cause))->sinceMs, since);
        world.pass(60'000);
    }
}

void TestHealthMonitor::aContactsServerIsAskedUntilItAnswers()
{
    World world;
    world.goOnline();
    QSignalSpy recovered(&world.monitor, &HealthMonitor::placeRecovered);
    world.monitor.placeAnswered(Rung::Contact, u"far.test"_s, false);
    QCOMPARE(world.cause(), Cause::ContactDown);
    world.pass(10 * 60'000);
    QVERIFY2(world.pinged.size() >= 20 && world.pinged.size() <= 30,
             qPrintable(QString::number(world.pinged.size())));
    QVERIFY(world.monitor.health().trouble(Rung::Contact, u"far.test"_s));
    world.reachable.insert(u"far.test"_s, true);
    world.monitor.tryNow();
    world.pass(10);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(world.cause(), Cause::None);
    const qsizetype pinged = world.pinged.size();
    world.pass(3'600'000);
    QCOMPARE(world.pinged.size(), pinged);
}

void TestHealthMonitor::theClockIsComparedAtLogin()
{
    World world;
    world.goOnline();
    world.monitor.serverTime(world.clock.nowMs() + 3 * 3'600'000);
    QCOMPARE(world.monitor.health().clockAheadMs, -3 * 3'600'000);
    QCOMPARE(world.cause(), Cause::None); // everything works
    QCOMPARE(world.monitor.lastServerMs(), world.clock.nowMs() + 3 * 3'600'000);
    world.monitor.serverTime(world.clock.nowMs() - 60'000);
    QCOMPARE(world.monitor.health().clockAheadMs, 0);
}

QTEST_GUILESS_MAIN(TestHealthMonitor)
#include "tst_healthmonitor.moc"
