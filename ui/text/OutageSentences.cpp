// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdlib>

namespace Ninelives::Sentences {

using namespace Qt::StringLiterals;

namespace {

struct OutageWords {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr int mostQuoted = 160;

QString everythingWorks()
{
    return OutageWords::tr("You can read, search and write everything.");
}

QString joined(const QStringList &sentences)
{
    return joinedSentences(sentences);
}

QString inBrief(const QString &words)
{
    return MessageFormatter::toPreview(words, mostQuoted);
}

/// What silence means for what was written.
QString savedHere(const Waiting &waits)
{
    if (waits.messages <= 0) {
        return joined({everythingWorks(), waiting(waits)});
    }
    if (waits.photos > 0) {
        return joined({everythingWorks(), waiting(waits),
                       OutageWords::tr("All of it is saved here and will be sent once, in order, "
                                       "when it returns.")});
    }
    const QString saved = waits.messages == 1
        ? OutageWords::tr("1 message is saved here and will be sent once, when it returns.")
        : OutageWords::tr(
              "%n messages are saved here and will be sent once, in order, when it returns.",
              nullptr, waits.messages);
    return joined({everythingWorks(), saved});
}

struct Facts {
    const Health &health;
    QString host;
    QString since;
    Waiting waiting;
    qint64 nowMs;
    QLocale locale;
};

/// A finding with its consequence.
Outage finding(const QString &icon, const QString &line1, const QString &line2)
{
    Outage out;
    out.icon = icon;
    out.line1 = line1;
    out.line2 = line2;
    out.tryNow = true;
    return out;
}

/// … and what waits.
Outage plain(const QString &icon, const QString &line1, const QString &consequence,
             const Facts &facts)
{
    return finding(icon, line1, joined({consequence, waiting(facts.waiting)}));
}

Outage withoutNetwork(const Facts &facts)
{
    const QString icon = u"globe"_s;
    switch (facts.health.cause) {
    case Cause::LinkDown:
        return plain(icon, OutageWords::tr("This computer is not connected to a network."),
                     everythingWorks(), facts);
    case Cause::NoInternet:
        return plain(
            icon,
            OutageWords::tr("Your network is up, but the internet behind it is not answering."),
            everythingWorks(), facts);
    case Cause::LoginPage: {
        Outage out = plain(icon, OutageWords::tr("This network wants you to sign in first."),
                           OutageWords::tr("Its sign-in page is in the way."), facts);
        out.loginPage = !facts.health.loginPage.isEmpty();
        return out;
    }
    case Cause::NamesUnanswered:
        return plain(
            icon,
            OutageWords::tr("Your network’s name lookup has not answered since %1.")
                .arg(facts.since),
            facts.health.internetAnswers
                ? joined({OutageWords::tr("The internet itself answers."), everythingWorks()})
                : everythingWorks(),
            facts);
    case Cause::NamesFailed:
        return plain(
            icon, OutageWords::tr("Your network can’t look up names at the moment."),
            facts.health.internetAnswers
                ? joined({OutageWords::tr("The internet itself answers."), everythingWorks()})
                : everythingWorks(),
            facts);
    default:
        return plain(
            icon,
            OutageWords::tr("The internet does not know the name %1 at the moment.")
                .arg(facts.host),
            OutageWords::tr("If this lasts, ask your provider. Your chats stay on this computer."),
            facts);
    }
}

Outage withoutServer(const Facts &facts)
{
    const QString icon = u"serveroff"_s;
    switch (facts.health.cause) {
    case Cause::ServerRefuses:
        return finding(
            icon,
            OutageWords::tr("Your provider, %1, has not been taking connections since %2.")
                .arg(facts.host, facts.since),
            savedHere(facts.waiting));
    case Cause::ShutDown:
        return finding(
            icon,
            OutageWords::tr("Your provider, %1, was shut down at %2.").arg(facts.host, facts.since),
            savedHere(facts.waiting));
    case Cause::SlowConnect:
        return plain(
            icon,
            OutageWords::tr("Connecting to %1, this is taking longer than usual.").arg(facts.host),
            everythingWorks(), facts);
    default:
        return finding(icon,
                       OutageWords::tr("Your provider, %1, has not answered since %2.")
                           .arg(facts.host, facts.since),
                       savedHere(facts.waiting));
    }
}

Outage wrongClock(const Facts &facts)
{
    Outage out =
        finding(u"clock"_s, clockLine(facts.health.clockAheadMs),
                joined({OutageWords::tr("Secure connections are refused until it is right."),
                        waiting(facts.waiting)}));
    return out;
}

Outage insecure(const Facts &facts)
{
    const QString icon = u"lock"_s;
    const QString notConnecting =
        OutageWords::tr("We are not connecting to it. Another network may help.");
    switch (facts.health.cause) {
    case Cause::ClockWrong:
        return wrongClock(facts);
    case Cause::CertificateExpired: {
        const qint64 end = facts.health.certificateEndMs;
        const QString line = end > 0
            ? OutageWords::tr("The security certificate of %1 ran out on %2.")
                  .arg(facts.host, MessageTime::date(end, facts.nowMs, facts.locale))
            : OutageWords::tr("The security certificate of %1 ran out.").arg(facts.host);
        return plain(icon, line,
                     OutageWords::tr("Only your provider can renew it. We keep trying; nothing is "
                                     "sent until then."),
                     facts);
    }
    case Cause::WrongCertificate:
        return plain(
            icon,
            OutageWords::tr("Something on this network answers in place of %1.").arg(facts.host),
            notConnecting, facts);
    case Cause::UntrustedCertificate:
        return plain(icon,
                     OutageWords::tr("Nobody this computer trusts vouches for %1.").arg(facts.host),
                     notConnecting, facts);
    default:
        return plain(
            icon,
            OutageWords::tr("%1 answers, but can’t set up a secure connection.").arg(facts.host),
            joined({OutageWords::tr("Nothing is sent without one."), everythingWorks()}), facts);
    }
}

Outage withoutLogin(const Facts &facts)
{
    const QString icon = u"key"_s;
    switch (facts.health.cause) {
    case Cause::WrongPassword: {
        Outage out =
            plain(icon, OutageWords::tr("%1 no longer accepts the saved password.").arg(facts.host),
                  everythingWorks(), facts);
        out.tryNow = false;
        out.enterPassword = true;
        return out;
    }
    case Cause::AccountDisabled: {
        Outage out =
            finding(icon, OutageWords::tr("%1 has closed or paused this account.").arg(facts.host),
                    OutageWords::tr(
                        "Your chats stay on this computer. Ask your provider, or export them."));
        out.tryNow = false;
        return out;
    }
    case Cause::LoginTooWeak:
        return plain(
            u"lock"_s,
            OutageWords::tr("%1 only offers ways to log in that would give your password away.")
                .arg(facts.host),
            OutageWords::tr("We are not using them."), facts);
    default:
        return plain(
            icon,
            OutageWords::tr("%1 is up, but can’t check passwords at the moment.").arg(facts.host),
            joined(
                {OutageWords::tr("Your password is fine as far as we know."), everythingWorks()}),
            facts);
    }
}

Outage withoutSession(const Facts &facts)
{
    const QString icon = u"serveroff"_s;
    switch (facts.health.cause) {
    case Cause::Replaced: {
        Outage out =
            plain(icon,
                  OutageWords::tr("%1 ended this connection because another one took its place.")
                      .arg(facts.host),
                  OutageWords::tr("We connect again under a new name."), facts);
        out.tryNow = false;
        return out;
    }
    case Cause::Policy: {
        const QString line = facts.health.words.isEmpty()
            ? OutageWords::tr("%1 cut the connection.").arg(facts.host)
            : OutageWords::tr("%1 cut the connection and says: “%2”.")
                  .arg(facts.host, inBrief(facts.health.words));
        return plain(icon, line, everythingWorks(), facts);
    }
    case Cause::HostUnknown:
        return plain(
            icon,
            OutageWords::tr("The machine behind %1 says it does not serve %1.").arg(facts.host),
            OutageWords::tr("Usually a move that is not finished."), facts);
    case Cause::Moved: {
        Outage out = plain(
            icon,
            facts.health.movedTo.isEmpty()
                ? OutageWords::tr("%1 sent us to another machine.").arg(facts.host)
                : OutageWords::tr("%1 sent us to another machine, %2.")
                      .arg(facts.host, MessageFormatter::isolated(inBrief(facts.health.movedTo))),
            OutageWords::tr("Connecting there."), facts);
        out.tryNow = false;
        return out;
    }
    default:
        return plain(
            icon, OutageWords::tr("%1 lets us in, but then does not let us go on.").arg(facts.host),
            everythingWorks(), facts);
    }
}

} // namespace

QString waiting(const Waiting &waits)
{
    const int texts = waits.messages - waits.photos;
    if (waits.photos <= 0) {
        return waiting(waits.messages);
    }
    if (texts <= 0) {
        return waits.photos == 1 ? OutageWords::tr("1 photo is waiting.")
                                 : OutageWords::tr("%n photos are waiting.", nullptr, waits.photos);
    }
    const QString first =
        texts == 1 ? OutageWords::tr("1 message") : OutageWords::tr("%n messages", nullptr, texts);
    const QString second = waits.photos == 1 ? OutageWords::tr("1 photo")
                                             : OutageWords::tr("%n photos", nullptr, waits.photos);
    //: "3 messages" and "1 photo"
    return OutageWords::tr("%1 and %2 are waiting.").arg(first, second);
}

QString span(qint64 ms)
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 minutes = (std::llabs(ms) + minuteMs / 2) / minuteMs;
    const qint64 hours = (minutes + 30) / 60;
    const qint64 days = (hours + 12) / 24;
    if (minutes < 90) {
        return minutes == 1 ? OutageWords::tr("1 minute")
                            : OutageWords::tr("%n minutes", nullptr, int(minutes));
    }
    if (hours < 36) {
        return OutageWords::tr("%n hours", nullptr, int(hours));
    }
    return OutageWords::tr("%n days", nullptr, int(days));
}

QString clockLine(qint64 aheadMs)
{
    return aheadMs < 0 ? OutageWords::tr("This computer’s clock is %1 behind.").arg(span(aheadMs))
                       : OutageWords::tr("This computer’s clock is %1 ahead.").arg(span(aheadMs));
}

Outage outage(const Health &health, const QString &provider, const Waiting &waits, qint64 nowMs,
              const QLocale &locale)
{
    const Facts facts{health,
                      MessageFormatter::isolated(provider),
                      MessageTime::since(health.sinceMs, nowMs, locale),
                      waits,
                      nowMs,
                      locale};
    switch (rungOf(health.cause)) {
    case Rung::Link:
    case Rung::Network:
    case Rung::Portal:
    case Rung::Names:
        return withoutNetwork(facts);
    case Rung::Security:
        return insecure(facts);
    case Rung::Login:
        return withoutLogin(facts);
    case Rung::Session:
        return withoutSession(facts);
    case Rung::Archive:
        return archiveDown(health.sinceMs, nowMs, locale);
    case Rung::Groups:
        return groupsDown(health.sinceMs, nowMs, locale);
    case Rung::Uploads:
        return uploadsDown(waits.photos);
    case Rung::Contact: {
        const PlaceTrouble *place = health.places.isEmpty() ? nullptr : &health.places.constFirst();
        return contactDown({}, place ? place->place : QString(), health.sinceMs, waits, nowMs,
                           locale);
    }
    case Rung::Server:
        break;
    }
    return withoutServer(facts);
}

Outage archiveDown(qint64 sinceMs, qint64 nowMs, const QLocale &locale)
{
    return finding(u"archive"_s,
                   OutageWords::tr("Messages work. Your provider’s archive does not answer."),
                   OutageWords::tr("What you missed since %1 will be filled in when it does.")
                       .arg(MessageTime::since(sinceMs, nowMs, locale)));
}

Outage uploadsDown(int photos)
{
    return finding(u"upload"_s,
                   OutageWords::tr("Photos and files can’t be sent right now. Text works."),
                   waiting({photos, photos}));
}

Outage groupsDown(qint64 sinceMs, qint64 nowMs, const QLocale &locale)
{
    return finding(
        u"users"_s,
        OutageWords::tr("The server of this group has not answered since %1.")
            .arg(MessageTime::since(sinceMs, nowMs, locale)),
        OutageWords::tr(
            "You can read and write; messages go out when it returns. Other chats work."));
}

Outage contactDown(const QString &name, const QString &server, qint64 sinceMs, const Waiting &waits,
                   qint64 nowMs, const QLocale &locale)
{
    const QString host = MessageFormatter::isolated(server);
    const QString since = MessageTime::since(sinceMs, nowMs, locale);
    const QString line = name.isEmpty()
        ? OutageWords::tr("A contact’s server, %1, has not answered since %2.").arg(host, since)
        : OutageWords::tr("%1’s server, %2, has not answered since %3.")
              .arg(MessageFormatter::isolated(name), host, since);
    return finding(u"serveroff"_s, line,
                   joined({OutageWords::tr("Your side works."), waiting(waits),
                           OutageWords::tr("Messages go out again by themselves when it does.")}));
}

Outage planned(const OutageNotice &notice, const QString &provider, qint64 nowMs,
               const QLocale &locale)
{
    const QString host = MessageFormatter::isolated(provider);
    const QString begins = MessageTime::since(notice.beginsMs, nowMs, locale);
    const QString line = notice.endsMs > 0
        ? OutageWords::tr("%1 plans a break, %2 to %3.")
              .arg(host, begins, MessageTime::since(notice.endsMs, nowMs, locale))
        : OutageWords::tr("%1 plans a break from %2.").arg(host, begins);
    const QString words = notice.wordsFor(locale.uiLanguages());
    QStringList second;
    if (!words.isEmpty()) {
        second.append(OutageWords::tr("“%1”", "quoted words of the provider").arg(inBrief(words)));
    }
    second.append(OutageWords::tr("Messages written then will wait here and go out afterwards."));
    Outage out = finding(u"calendar"_s, line, joined(second));
    out.tryNow = false;
    return out;
}

Outage clockOff(qint64 aheadMs)
{
    Outage out = finding(u"clock"_s, clockLine(aheadMs),
                         OutageWords::tr("Everything works, but times are shown wrong until it is "
                                         "right."));
    out.tryNow = false;
    return out;
}

} // namespace Ninelives::Sentences
