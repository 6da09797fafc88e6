// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AvailabilityClock.h"
#include "core/health/HealthLadder.h"
#include "tests/fakes/FakeClock.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 dayMs = 24LL * 3'600'000;

TransportState failed(ErrorCode code, LinkPhase phase, const QString &detail = {})
{
    TransportState state;
    state.phase = LinkPhase::Waiting;
    state.sinceMs = now - 1'000;
    state.nextTryMs = now + 2'000;
    state.failure = Error{code, detail};
    state.failedPhase = phase;
    state.failingSinceMs = now - 5'000;
    state.address = u"192.0.2.7"_s;
    return state;
}

TransportState online()
{
    TransportState state;
    state.phase = LinkPhase::Online;
    state.address = u"192.0.2.7"_s;
    return state;
}

RungState stateOf(const Health &health, Rung rung)
{
    const RungReport *report = health.report(rung);
    return report ? report->state : RungState::Unknown;
}

} // namespace

class TestHealthLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsCause_data();
    void everyFailureHasItsCause();
    void whatLiesBelowExplains_data();
    void whatLiesBelowExplains();
    void theLowestFailedRungIsTheVerdict();
    void silenceIsToldBeforeTheConnectionGivesUp_data();
    void silenceIsToldBeforeTheConnectionGivesUp();
    void aWrongClockIsNamed_data();
    void aWrongClockIsNamed();
    void servicesFailAloneWhileTheSessionWorks();
    void nothingIsWrongWithoutAFailure();
    void aServerOnThisComputerNeedsNoNetwork();
    void availabilityCountsWhoseFaultItWas();
    void namesAreStableAndDistinct();
};

void TestHealthLadder::everyFailureHasItsCause_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkPhase>("phase");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, ErrorCode code, LinkPhase phase, Cause cause) {
        QTest::newRow(name) << code << phase << cause;
    };
    row("no route", ErrorCode::NetworkUnreachable, LinkPhase::Connecting, Cause::NoInternet);
    row("web page", ErrorCode::WebPageAnswered, LinkPhase::Securing, Cause::LoginPage);
    row("names silent", ErrorCode::NamesUnanswered, LinkPhase::Resolving, Cause::NamesUnanswered);
    row("names time out", ErrorCode::Timeout, LinkPhase::Resolving, Cause::NamesUnanswered);
    row("names fail", ErrorCode::NamesFailed, LinkPhase::Resolving, Cause::NamesFailed);
    row("no such name", ErrorCode::HostNotFound, LinkPhase::Resolving, Cause::NameUnknown);
    row("refused", ErrorCode::ConnectionRefused, LinkPhase::Connecting, Cause::ServerRefuses);
    row("silent", ErrorCode::Timeout, LinkPhase::Connecting, Cause::ServerSilent);
    row("TLS", ErrorCode::TlsFailed, LinkPhase::Securing, Cause::SecurityBroken);
    row("TLS silent", ErrorCode::Timeout, LinkPhase::Securing, Cause::SecurityBroken);
    row("hangs up in TLS", ErrorCode::NotConnected, LinkPhase::Securing, Cause::SecurityBroken);
    row("expired", ErrorCode::CertificateExpired, LinkPhase::Securing, Cause::CertificateExpired);
    row("other host", ErrorCode::CertificateWrongHost, LinkPhase::Securing,
        Cause::WrongCertificate);
    row("untrusted", ErrorCode::CertificateUntrusted, LinkPhase::Securing,
        Cause::UntrustedCertificate);
    row("login down", ErrorCode::LoginUnavailable, LinkPhase::Authenticating,
        Cause::LoginServiceDown);
    row("login silent", ErrorCode::Timeout, LinkPhase::Authenticating, Cause::LoginServiceDown);
    row("no login offered", ErrorCode::StreamError, LinkPhase::Authenticating,
        Cause::LoginServiceDown);
    row("password", ErrorCode::AuthenticationFailed, LinkPhase::Authenticating,
        Cause::WrongPassword);
    row("disabled", ErrorCode::AccountDisabled, LinkPhase::Authenticating, Cause::AccountDisabled);
    row("too weak", ErrorCode::MechanismTooWeak, LinkPhase::Authenticating, Cause::LoginTooWeak);
    row("no session", ErrorCode::StreamError, LinkPhase::Binding, Cause::SessionRefused);
    row("replaced", ErrorCode::Replaced, LinkPhase::Online, Cause::Replaced);
    row("policy", ErrorCode::PolicyViolation, LinkPhase::Online, Cause::Policy);
    row("host unknown", ErrorCode::HostUnknown, LinkPhase::Authenticating, Cause::HostUnknown);
    row("moved", ErrorCode::Moved, LinkPhase::Authenticating, Cause::Moved);
    row("stream dies", ErrorCode::Timeout, LinkPhase::Online, Cause::ServerSilent);
}

void TestHealthLadder::everyFailureHasItsCause()
{
    QFETCH(ErrorCode, code);
    QFETCH(LinkPhase, phase);
    QFETCH(Cause, cause);
    HealthFacts facts;
    facts.connection = failed(code, phase);
    const Health health = HealthLadder::verdict(facts, now);
    QCOMPARE(causeName(health.cause), causeName(cause));
    QCOMPARE(health.sinceMs, now - 5'000);
    QCOMPARE(health.nextTryMs, now + 2'000);
    QVERIFY(!health.online);
    for (const RungReport &report : health.ladder) {
        if (report.rung > rungOf(cause)) {
            QCOMPARE(report.state, RungState::NotReached);
        }
    }
    QCOMPARE(stateOf(health, rungOf(cause)), RungState::Failed);
}

void TestHealthLadder::whatLiesBelowExplains_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkPhase>("phase");
    QTest::addColumn<bool>("link");
    QTest::addColumn<int>("internet"); // -1 unknown, 0 silent, 1 answers, 2 login page
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, ErrorCode code, LinkPhase phase, bool link, int internet,
                        Cause cause) {
        QTest::newRow(name) << code << phase << link << internet << cause;
    };
    row("no link", ErrorCode::NetworkUnreachable, LinkPhase::Connecting, false, -1,
        Cause::LinkDown);
    row("no link, names fail", ErrorCode::NamesFailed, LinkPhase::Resolving, false, -1,
        Cause::LinkDown);
    row("no link, stream dies", ErrorCode::Timeout, LinkPhase::Online, false, -1, Cause::LinkDown);
    row("silent, internet too", ErrorCode::Timeout, LinkPhase::Connecting, true, 0,
        Cause::NoInternet);
    row("silent, internet answers", ErrorCode::Timeout, LinkPhase::Connecting, true, 1,
        Cause::ServerSilent);
    row("names silent, internet too", ErrorCode::NamesUnanswered, LinkPhase::Resolving, true, 0,
        Cause::NoInternet);
    row("names silent, internet answers", ErrorCode::NamesUnanswered, LinkPhase::Resolving, true, 1,
        Cause::NamesUnanswered);
    row("refusing needs a way there", ErrorCode::ConnectionRefused, LinkPhase::Connecting, true, 0,
        Cause::ServerRefuses);
    row("no such name needs a name server", ErrorCode::HostNotFound, LinkPhase::Resolving, true, 0,
        Cause::NameUnknown);
    row("a portal's certificate", ErrorCode::CertificateUntrusted, LinkPhase::Securing, true, 2,
        Cause::LoginPage);
    row("a portal swallows", ErrorCode::Timeout, LinkPhase::Connecting, true, 2, Cause::LoginPage);
    row("a password is no matter of the network", ErrorCode::AuthenticationFailed,
        LinkPhase::Authenticating, true, 2, Cause::WrongPassword);
}

void TestHealthLadder::whatLiesBelowExplains()
{
    QFETCH(ErrorCode, code);
    QFETCH(LinkPhase, phase);
    QFETCH(bool, link);
    QFETCH(int, internet);
    QFETCH(Cause, cause);
    HealthFacts facts;
    facts.connection = failed(code, phase);
    facts.hasLink = link;
    if (internet >= 0) {
        facts.internet =
            InternetReport{internet == 1, internet == 2, QUrl(u"http://portal.test/login"_s), 0};
    }
    const Health health = HealthLadder::verdict(facts, now);
    QCOMPARE(causeName(health.cause), causeName(cause));
    QCOMPARE(health.loginPage.isEmpty(), cause != Cause::LoginPage);
    QVERIFY(health.settled || internet < 0);
}

void TestHealthLadder::theLowestFailedRungIsTheVerdict()
{
    HealthFacts facts;
    facts.connection = failed(ErrorCode::ConnectionRefused, LinkPhase::Connecting);
    facts.archive = ServiceTrouble{now - 60'000, 0};
    const Health health = HealthLadder::verdict(facts, now);
    QCOMPARE(health.cause, Cause::ServerRefuses);
    QCOMPARE(stateOf(health, Rung::Link), RungState::Works);
    QCOMPARE(stateOf(health, Rung::Names), RungState::Works);
    QCOMPARE(stateOf(health, Rung::Server), RungState::Failed);
    QCOMPARE(stateOf(health, Rung::Archive), RungState::NotReached);
    QCOMPARE(health.ladder.size(), qsizetype(rungs.size()));
}

void TestHealthLadder::silenceIsToldBeforeTheConnectionGivesUp_data()
{
    QTest::addColumn<LinkPhase>("phase");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("names") << LinkPhase::Resolving << Cause::NamesUnanswered;
    QTest::newRow("server") << LinkPhase::Connecting << Cause::ServerSilent;
    QTest::newRow("TLS") << LinkPhase::Securing << Cause::SecurityBroken;
    QTest::newRow("login") << LinkPhase::Authenticating << Cause::LoginServiceDown;
    QTest::newRow("session") << LinkPhase::Binding << Cause::SessionRefused;
}

void TestHealthLadder::silenceIsToldBeforeTheConnectionGivesUp()
{
    QFETCH(LinkPhase, phase);
    QFETCH(Cause, cause);
    HealthFacts facts;
    facts.connection.phase = phase;
    facts.connection.sinceMs = now;
    const qint64 changes = HealthLadder::changesAtMs(facts);
    QVERIFY(changes > now && changes < now + 10'000);
    QCOMPARE(HealthLadder::verdict(facts, changes - 1).cause, Cause::None);
    QCOMPARE(HealthLadder::verdict(facts, changes).cause, cause);
    QCOMPARE(HealthLadder::verdict(facts, changes).sinceMs, now);
}

void TestHealthLadder::aWrongClockIsNamed_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("beginMs"); // of the certificate, against our clock
    QTest::addColumn<qint64>("endMs");
    QTest::addColumn<qint64>("toldMs"); // by a web server, against our clock; 0: not
    QTest::addColumn<qint64>("knownMs"); // a server's clock in an earlier run
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<qint64>("aheadMs");
    QTest::newRow("a year ahead") << ErrorCode::CertificateExpired << -400 * dayMs << -300 * dayMs
                                  << -365 * dayMs << qint64(0) << Cause::ClockWrong << 365 * dayMs;
    QTest::newRow("really expired")
        << ErrorCode::CertificateExpired << -400 * dayMs << -10 * dayMs << qint64(-2'000)
        << qint64(0) << Cause::CertificateExpired << qint64(0);
    QTest::newRow("expired, nobody tells the time")
        << ErrorCode::CertificateExpired << -400 * dayMs << -10 * dayMs << qint64(0) << qint64(0)
        << Cause::CertificateExpired << qint64(0);
    QTest::newRow("expired either way")
        << ErrorCode::CertificateExpired << -400 * dayMs << -300 * dayMs << -30 * dayMs << qint64(0)
        << Cause::CertificateExpired << qint64(0);
    QTest::newRow("a day behind") << ErrorCode::CertificateNotYetValid << dayMs / 2 << 90 * dayMs
                                  << dayMs << qint64(0) << Cause::ClockWrong << -dayMs;
    QTest::newRow("behind, from the certificate alone")
        << ErrorCode::CertificateNotYetValid << 20 * dayMs << 90 * dayMs << qint64(0) << qint64(0)
        << Cause::ClockWrong << -20 * dayMs;
    QTest::newRow("behind, by what was seen before")
        << ErrorCode::CertificateNotYetValid << 20 * dayMs << 90 * dayMs << qint64(0) << 40 * dayMs
        << Cause::ClockWrong << -40 * dayMs;
}

void TestHealthLadder::aWrongClockIsNamed()
{
    QFETCH(ErrorCode, code);
    QFETCH(qint64, beginMs);
    QFETCH(qint64, endMs);
    QFETCH(qint64, toldMs);
    QFETCH(qint64, knownMs);
    QFETCH(Cause, cause);
    QFETCH(qint64, aheadMs);
    HealthFacts facts;
    facts.connection = failed(code, LinkPhase::Securing);
    facts.connection.certificateBeginMs = now + beginMs;
    facts.connection.certificateEndMs = now + endMs;
    facts.internet = InternetReport{true, false, {}, toldMs == 0 ? 0 : now + toldMs};
    facts.lastServerMs = knownMs == 0 ? 0 : now + knownMs;
    const Health health = HealthLadder::verdict(facts, now);
    QCOMPARE(causeName(health.cause), causeName(cause));
    QCOMPARE(health.clockAheadMs, aheadMs);
}

void TestHealthLadder::servicesFailAloneWhileTheSessionWorks()
{
    HealthFacts facts;
    facts.connection = online();
    facts.uploads = ServiceTrouble{now - 30'000, now + 9'000};
    Health health = HealthLadder::verdict(facts, now);
    QVERIFY(health.online);
    QCOMPARE(health.cause, Cause::UploadsDown);
    QCOMPARE(health.nextTryMs, now + 9'000);
    QCOMPARE(stateOf(health, Rung::Session), RungState::Works);
    QCOMPARE(stateOf(health, Rung::Archive), RungState::Works);
    facts.archive = ServiceTrouble{now - 10'000, 0};
    QCOMPARE(HealthLadder::verdict(facts, now).cause, Cause::ArchiveDown);
    facts.archive.reset();
    facts.uploads.reset();
    facts.places = {{Rung::Contact, u"far.test"_s, now - 50'000, 0},
                    {Rung::Groups, u"rooms.far.test"_s, now - 20'000, 0}};
    health = HealthLadder::verdict(facts, now);
    QCOMPARE(health.cause, Cause::GroupsDown);
    QVERIFY(health.trouble(Rung::Contact, u"far.test"_s));
    QVERIFY(!health.trouble(Rung::Contact, u"near.test"_s));
    QCOMPARE(stateOf(health, Rung::Contact), RungState::Failed);
}

void TestHealthLadder::nothingIsWrongWithoutAFailure()
{
    HealthFacts facts;
    for (const LinkPhase phase :
         {LinkPhase::Stopped, LinkPhase::Resolving, LinkPhase::Connecting, LinkPhase::Securing,
          LinkPhase::Authenticating, LinkPhase::Binding, LinkPhase::Online}) {
        facts.connection = {};
        facts.connection.phase = phase;
        facts.connection.sinceMs = now;
        const Health health = HealthLadder::verdict(facts, now + 1'000);
        QCOMPARE(health.cause, Cause::None);
        QCOMPARE(health.online, phase == LinkPhase::Online);
        QVERIFY(health.settled);
    }
}

void TestHealthLadder::aServerOnThisComputerNeedsNoNetwork()
{
    HealthFacts facts;
    facts.connection = failed(ErrorCode::Timeout, LinkPhase::Connecting);
    facts.connection.address = u"127.0.0.1"_s;
    facts.hasLink = false;
    facts.internet = InternetReport{};
    QCOMPARE(HealthLadder::verdict(facts, now).cause, Cause::ServerSilent);
}

void TestHealthLadder::availabilityCountsWhoseFaultItWas()
{
    using State = AvailabilityClock::State;
    FakeClock clock(now);
    AvailabilityClock availability(clock, u"home.test"_s);
    clock.advance(5'000); // nothing is known yet
    HealthFacts facts;
    const auto pass = [&](qint64 ms, State expected) {
        const State state = AvailabilityClock::stateOf(HealthLadder::verdict(facts, now));
        QCOMPARE(int(state), int(expected));
        availability.enter(state);
        clock.advance(ms);
    };
    facts.connection = online();
    pass(60'000, State::Up);
    facts.connection = failed(ErrorCode::ConnectionRefused, LinkPhase::Connecting);
    pass(30'000, State::Down);
    facts.hasLink = false;
    pass(10'000, State::Local);
    clock.set(clock.nowMs() + dayMs); // set, not passed
    const QList<DayAvailability> days = availability.take();
    QCOMPARE(days.size(), 2); // the last span ended on the day that was set
    QCOMPARE(days.constFirst().provider, u"home.test"_s);
    QCOMPARE(days.constFirst().upMs, 60'000);
    QCOMPARE(days.constFirst().downMs, 30'000);
    QCOMPARE(days.constLast().localMs, 10'000);
    QVERIFY(availability.take().isEmpty()); // no time has passed since
}

void TestHealthLadder::namesAreStableAndDistinct()
{
    QSet<QString> names;
    for (int i = 0; i <= int(Cause::SlowConnect); ++i) {
        names.insert(causeName(Cause(i)));
    }
    QCOMPARE(names.size(), int(Cause::SlowConnect) + 1);
    QCOMPARE(rungName(Rung::Link), u"link"_s);
    QCOMPARE(rungName(Rung::Contact), u"contact"_s);
    QCOMPARE(rungName(Rung(99)), u"unknown"_s);
    QCOMPARE(rungStateName(RungState::NotReached), u"not-reached"_s);
}

QTEST_GUILESS_MAIN(TestHealthLadder)
#include "tst_healthladder.moc"
