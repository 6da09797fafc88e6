// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthLadder.h"

#include <QHostAddress>

#include <algorithm>
#include <cstdlib>

namespace Ninelives::HealthLadder {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

/// How long a step may be silent before people are told; 0: it is none.
qint64 patienceMs(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Resolving:
    case LinkPhase::Connecting:
        return silentMs;
    case LinkPhase::Securing:
    case LinkPhase::Authenticating:
    case LinkPhase::Binding:
        return silentLoginMs;
    default:
        return 0;
    }
}

bool isStuck(const TransportState &state, qint64 nowMs)
{
    const qint64 patience = patienceMs(state.phase);
    return patience > 0 && state.sinceMs > 0 && nowMs - state.sinceMs >= patience;
}

/// What silence means at a step.
Cause silenceAt(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Resolving:
        return Cause::NamesUnanswered;
    case LinkPhase::Securing:
        return Cause::SecurityBroken;
    case LinkPhase::Authenticating:
        return Cause::LoginServiceDown;
    case LinkPhase::Binding:
        return Cause::SessionRefused;
    default:
        return Cause::ServerSilent;
    }
}

/// What a server that hangs up, with or without a word, means at a step.
Cause hangUpAt(LinkPhase phase, const Error &error)
{
    if (error.detail == "system-shutdown"_L1) {
        return Cause::ShutDown;
    }
    return phase == LinkPhase::Resolving ? Cause::ServerSilent : silenceAt(phase);
}

/// As the connection alone sees it.
Cause causeOf(const Error &error, LinkPhase phase)
{
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
        return Cause::NoInternet;
    case ErrorCode::NamesUnanswered:
        return Cause::NamesUnanswered;
    case ErrorCode::NamesFailed:
        return Cause::NamesFailed;
    case ErrorCode::HostNotFound:
        return Cause::NameUnknown;
    case ErrorCode::ConnectionRefused:
        return Cause::ServerRefuses;
    case ErrorCode::Timeout:
        return silenceAt(phase);
    case ErrorCode::TlsFailed:
        return Cause::SecurityBroken;
    case ErrorCode::WebPageAnswered:
        return Cause::LoginPage;
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
        return Cause::CertificateExpired;
    case ErrorCode::CertificateWrongHost:
        return Cause::WrongCertificate;
    case ErrorCode::CertificateUntrusted:
        return Cause::UntrustedCertificate;
    case ErrorCode::LoginUnavailable:
        return Cause::LoginServiceDown;
    case ErrorCode::AuthenticationFailed:
        return Cause::WrongPassword;
    case ErrorCode::AccountDisabled:
        return Cause::AccountDisabled;
    case ErrorCode::MechanismTooWeak:
        return Cause::LoginTooWeak;
    case ErrorCode::Replaced:
        return Cause::Replaced;
    case ErrorCode::PolicyViolation:
        return Cause::Policy;
    case ErrorCode::HostUnknown:
        return Cause::HostUnknown;
    case ErrorCode::Moved:
        return Cause::Moved;
    default:
        return hangUpAt(phase, error);
    }
}

/// How far this computer's clock is ahead, if that is why a certificate was refused; 0: it is not,
/// or nobody knows.
qint64 clockError(const HealthFacts &facts, qint64 nowMs)
{
    const ErrorCode code = facts.connection.failure->code;
    const qint64 told = facts.internet ? facts.internet->serverMs : 0;
    if (code == ErrorCode::CertificateExpired) {
        // Only somebody else's clock tells a clock that is ahead from a certificate that ran out.
        const qint64 ahead = told > 0 ? nowMs - told : 0;
        const bool wouldBeValid = facts.connection.certificateEndMs == 0
            || nowMs - ahead < facts.connection.certificateEndMs;
        return ahead > hourMs && wouldBeValid ? ahead : 0;
    }
    if (code != ErrorCode::CertificateNotYetValid) {
        return 0;
    }
    // Nobody hands out certificates from the future: it is at least so late.
    const qint64 atLeast =
        std::max({facts.connection.certificateBeginMs, facts.lastServerMs, told > 0 ? told : 0});
    return told > 0 ? nowMs - told : std::min(nowMs - atLeast, -minuteMs);
}

/// What lies below explains what the connection saw above it.
Cause explained(Cause seen, const HealthFacts &facts)
{
    if (isOnThisComputer(facts.connection) || rungOf(seen) > Rung::Security) {
        return seen;
    }
    if (!facts.hasLink) {
        return Cause::LinkDown;
    }
    if (facts.internet && facts.internet->loginPage) {
        return Cause::LoginPage;
    }
    const bool silence =
        seen == Cause::ServerSilent || seen == Cause::NamesUnanswered || seen == Cause::NamesFailed;
    return silence && facts.internet && !facts.internet->reachable ? Cause::NoInternet : seen;
}

void judgeConnection(Health &health, const HealthFacts &facts, qint64 nowMs)
{
    const TransportState &state = facts.connection;
    health.needsUser = state.needsUser;
    health.nextTryMs = state.phase == LinkPhase::Waiting ? state.nextTryMs : 0;
    if (isStuck(state, nowMs)) {
        health.cause = explained(silenceAt(state.phase), facts);
        health.sinceMs = state.failingSinceMs > 0 ? state.failingSinceMs : state.sinceMs;
        return;
    }
    if (!state.failure) {
        return;
    }
    const Error &failure = *state.failure;
    health.sinceMs = state.failingSinceMs > 0 ? state.failingSinceMs : state.sinceMs;
    health.cause = explained(causeOf(failure, state.failedPhase), facts);
    if (health.cause == Cause::CertificateExpired) {
        health.certificateEndMs = state.certificateEndMs;
        health.clockAheadMs = clockError(facts, nowMs);
        health.cause = health.clockAheadMs != 0 ? Cause::ClockWrong : health.cause;
    } else if (health.cause == Cause::Policy && failure.detail != "policy-violation"_L1) {
        health.words = failure.detail;
    } else if (health.cause == Cause::Moved) {
        health.movedTo = failure.detail;
    } else if (health.cause == Cause::LoginPage && facts.internet) {
        health.loginPage = facts.internet->page;
    }
}

Rung rungAt(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Resolving:
        return Rung::Names;
    case LinkPhase::Connecting:
        return Rung::Server;
    case LinkPhase::Securing:
        return Rung::Security;
    case LinkPhase::Authenticating:
        return Rung::Login;
    default:
        return Rung::Session;
    }
}

RungState stateOffline(Rung rung, const Health &health, const HealthFacts &facts)
{
    if (health.cause != Cause::None) {
        const Rung failed = rungOf(health.cause);
        // Whoever looked up a name for us proves the network.
        const bool proven = rung != Rung::Network || failed > Rung::Names || health.internetAnswers
            || health.cause == Cause::NameUnknown;
        return rung == failed ? RungState::Failed
            : rung > failed   ? RungState::NotReached
            : proven          ? RungState::Works
                              : RungState::Unknown;
    }
    const bool stopped = facts.connection.phase == LinkPhase::Stopped;
    if (stopped || facts.connection.phase == LinkPhase::Waiting) {
        return RungState::Unknown;
    }
    const Rung trying = rungAt(facts.connection.phase);
    return rung == trying                        ? RungState::Trying
        : rung < trying && trying > Rung::Server ? RungState::Works
                                                 : RungState::Unknown;
}

const PlaceTrouble *oldest(const HealthFacts &facts, Rung rung)
{
    const PlaceTrouble *found = nullptr;
    for (const PlaceTrouble &trouble : facts.places) {
        if (trouble.rung == rung && (!found || trouble.sinceMs < found->sinceMs)) {
            found = &trouble;
        }
    }
    return found;
}

/// What does not work although the session does.
RungReport serviceReport(Rung rung, const HealthFacts &facts)
{
    const auto failed = [rung](Cause cause, qint64 sinceMs) {
        return RungReport{rung, RungState::Failed, cause, sinceMs};
    };
    const PlaceTrouble *place = oldest(facts, rung);
    if (rung == Rung::Archive && facts.archive) {
        return failed(Cause::ArchiveDown, facts.archive->sinceMs);
    }
    if (rung == Rung::Uploads && facts.uploads) {
        return failed(Cause::UploadsDown, facts.uploads->sinceMs);
    }
    if (place && (rung == Rung::Groups || rung == Rung::Contact)) {
        return failed(rung == Rung::Groups ? Cause::GroupsDown : Cause::ContactDown,
                      place->sinceMs);
    }
    return {rung, RungState::Works, Cause::None, 0};
}

void judgeServices(Health &health, const HealthFacts &facts)
{
    for (const Rung rung : rungs) {
        const RungReport report = serviceReport(rung, facts);
        health.ladder.append(report);
        if (report.state == RungState::Failed && health.cause == Cause::None) {
            health.cause = report.cause;
            health.sinceMs = report.sinceMs;
        }
    }
    const auto &trouble = health.cause == Cause::ArchiveDown ? facts.archive : facts.uploads;
    if (health.cause == Cause::ArchiveDown || health.cause == Cause::UploadsDown) {
        health.nextTryMs = trouble->nextTryMs;
    }
    if (std::abs(facts.clockAheadMs) >= clockToleranceMs) {
        health.clockAheadMs = facts.clockAheadMs;
    }
}

} // namespace

bool isOnThisComputer(const TransportState &connection)
{
    return QHostAddress(connection.address).isLoopback();
}

Health verdict(const HealthFacts &facts, qint64 nowMs)
{
    Health health;
    health.online = facts.connection.online();
    health.notice = facts.notice;
    health.internetAnswers = facts.internet && facts.internet->reachable;
    if (health.online) {
        health.places = facts.places;
        judgeServices(health, facts);
        return health;
    }
    judgeConnection(health, facts, nowMs);
    health.settled = !health.failing() || facts.internet || !facts.hasLink
        || rungOf(health.cause) > Rung::Security || isOnThisComputer(facts.connection);
    for (const Rung rung : rungs) {
        const RungState state = stateOffline(rung, health, facts);
        const bool failed = state == RungState::Failed;
        health.ladder.append(
            {rung, state, failed ? health.cause : Cause::None, failed ? health.sinceMs : 0});
    }
    return health;
}

qint64 changesAtMs(const HealthFacts &facts)
{
    const TransportState &state = facts.connection;
    const qint64 patience = patienceMs(state.phase);
    return patience > 0 && state.sinceMs > 0 ? state.sinceMs + patience : 0;
}

} // namespace Ninelives::HealthLadder
