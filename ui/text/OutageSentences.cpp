// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace Ninelives::Sentences {

using namespace Qt::StringLiterals;

namespace {

struct OutageWords {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString everythingWorks()
{
    return OutageWords::tr("You can read, search and write everything.");
}

QString joined(const QStringList &sentences)
{
    return sentences.join(u' ');
}

/// What silence means for what was written.
QString savedHere(int messages)
{
    if (messages <= 0) {
        return joined({everythingWorks(), waiting(0)});
    }
    const QString saved = messages == 1
        ? OutageWords::tr("1 message is saved here and will be sent once, when it returns.")
        : OutageWords::tr(
              "%n messages are saved here and will be sent once, in order, when it returns.",
              nullptr, messages);
    return joined({everythingWorks(), saved});
}

struct Facts {
    QString host;
    QString since;
    int waiting;
    QString detail;
    LinkPhase phase;
};

Outage silent(const Facts &facts)
{
    Outage out;
    out.icon = u"serveroff"_s;
    out.line1 = OutageWords::tr("Your provider, %1, has not answered since %2.")
                    .arg(facts.host, facts.since);
    out.line2 = savedHere(facts.waiting);
    out.tryNow = true;
    return out;
}

/// Nothing came in time: which step it was tells what to say.
Outage timedOut(const Facts &facts)
{
    Outage out;
    out.tryNow = true;
    switch (facts.phase) {
    case LinkPhase::Resolving:
        out.icon = u"globe"_s;
        out.line1 = OutageWords::tr("Your network can’t look up names at the moment.");
        out.line2 = joined({everythingWorks(), waiting(facts.waiting)});
        return out;
    case LinkPhase::Securing:
        out.icon = u"lock"_s;
        out.line1 =
            OutageWords::tr("%1 answers, but can’t set up a secure connection.").arg(facts.host);
        out.line2 = joined({OutageWords::tr("Nothing is sent without one."), everythingWorks(),
                            waiting(facts.waiting)});
        return out;
    case LinkPhase::Authenticating:
        out.icon = u"key"_s;
        out.line1 =
            OutageWords::tr("%1 is up, but can’t check passwords at the moment.").arg(facts.host);
        out.line2 = joined({OutageWords::tr("Your password is fine as far as we know."),
                            everythingWorks(), waiting(facts.waiting)});
        return out;
    case LinkPhase::Binding:
        out.icon = u"serveroff"_s;
        out.line1 =
            OutageWords::tr("%1 lets us in, but then does not let us go on.").arg(facts.host);
        out.line2 = joined({everythingWorks(), waiting(facts.waiting)});
        return out;
    default:
        return silent(facts);
    }
}

Outage certificate(ErrorCode code, const Facts &facts)
{
    Outage out;
    out.icon = u"lock"_s;
    out.tryNow = true;
    if (code == ErrorCode::CertificateExpired) {
        out.line1 = OutageWords::tr("The security certificate of %1 ran out.").arg(facts.host);
        out.line2 = joined(
            {OutageWords::tr("Only your provider can renew it. We keep trying; nothing is sent "
                             "until then."),
             waiting(facts.waiting)});
    } else if (code == ErrorCode::CertificateUntrusted) {
        out.line1 = OutageWords::tr("Nobody this computer trusts vouches for %1.").arg(facts.host);
        out.line2 =
            joined({OutageWords::tr("We are not connecting to it. Another network may help."),
                    waiting(facts.waiting)});
    } else {
        out.line1 =
            OutageWords::tr("Something on this network answers in place of %1.").arg(facts.host);
        out.line2 =
            joined({OutageWords::tr("We are not connecting to it. Another network may help."),
                    waiting(facts.waiting)});
    }
    return out;
}

/// A finding with the usual consequence.
Outage plain(const QString &icon, const QString &line1, const QString &consequence,
             const Facts &facts)
{
    Outage out;
    out.icon = icon;
    out.line1 = line1;
    out.line2 = joined({consequence, waiting(facts.waiting)});
    out.tryNow = true;
    return out;
}

Outage described(ErrorCode code, const Facts &facts)
{
    switch (code) {
    case ErrorCode::NetworkUnreachable:
        return plain(u"globe"_s, OutageWords::tr("This computer is not connected to a network."),
                     everythingWorks(), facts);
    case ErrorCode::HostNotFound:
        return plain(
            u"globe"_s,
            OutageWords::tr("The internet does not know the name %1 at the moment.")
                .arg(facts.host),
            OutageWords::tr("If this lasts, ask your provider. Your chats stay on this computer."),
            facts);
    case ErrorCode::Timeout:
        return timedOut(facts);
    case ErrorCode::TlsFailed:
        return timedOut(
            {facts.host, facts.since, facts.waiting, facts.detail, LinkPhase::Securing});
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::CertificateWrongHost:
        return certificate(code, facts);
    case ErrorCode::AuthenticationFailed: {
        Outage out = plain(
            u"key"_s, OutageWords::tr("%1 no longer accepts the saved password.").arg(facts.host),
            everythingWorks(), facts);
        out.tryNow = false;
        out.enterPassword = true;
        return out;
    }
    case ErrorCode::AccountDisabled: {
        Outage out;
        out.icon = u"key"_s;
        out.line1 = OutageWords::tr("%1 has closed or paused this account.").arg(facts.host);
        out.line2 =
            OutageWords::tr("Your chats stay on this computer. Ask your provider, or export them.");
        return out;
    }
    case ErrorCode::MechanismTooWeak:
        return plain(
            u"lock"_s,
            OutageWords::tr("%1 only offers ways to log in that would give your password away.")
                .arg(facts.host),
            OutageWords::tr("We are not using them."), facts);
    case ErrorCode::HostUnknown:
        return plain(
            u"serveroff"_s,
            OutageWords::tr("The machine behind %1 says it does not serve %1.").arg(facts.host),
            OutageWords::tr("Usually a move that is not finished."), facts);
    case ErrorCode::Replaced: {
        Outage out =
            plain(u"serveroff"_s,
                  OutageWords::tr("%1 ended this connection because another one took its place.")
                      .arg(facts.host),
                  OutageWords::tr("We connect again under a new name."), facts);
        out.tryNow = false;
        return out;
    }
    case ErrorCode::PolicyViolation: {
        const QString line = facts.detail.isEmpty()
            ? OutageWords::tr("%1 cut the connection.").arg(facts.host)
            : OutageWords::tr("%1 cut the connection and says: “%2”.")
                  .arg(facts.host, MessageFormatter::toPreview(facts.detail, 120));
        return plain(u"serveroff"_s, line, everythingWorks(), facts);
    }
    case ErrorCode::StreamError:
        return facts.phase == LinkPhase::Binding ? timedOut(facts) : silent(facts);
    default:
        return silent(facts);
    }
}

} // namespace

Outage outage(const TransportState &state, const QString &provider, int messages, qint64 nowMs,
              const QLocale &locale)
{
    Facts facts;
    facts.host = MessageFormatter::isolated(provider);
    const qint64 since = state.failingSinceMs > 0 ? state.failingSinceMs : state.sinceMs;
    facts.since = MessageTime::since(since, nowMs, locale);
    facts.waiting = messages;
    facts.phase = state.failedPhase;
    if (!state.failure) {
        return plain(
            u"serveroff"_s,
            OutageWords::tr("Connecting to %1, this is taking longer than usual.").arg(facts.host),
            everythingWorks(), facts);
    }
    facts.detail = state.failure->detail;
    return described(state.failure->code, facts);
}

} // namespace Ninelives::Sentences
