// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LadderSentences.h"

#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Ninelives::LadderSentences {

using namespace Qt::StringLiterals;

namespace {

struct LadderWords {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

constexpr int longestQuote = 400;

} // namespace

QString label(Rung rung)
{
    switch (rung) {
    case Rung::Link:
        return LadderWords::tr("This computer");
    case Rung::Network:
        return LadderWords::tr("Network");
    case Rung::Portal:
        return LadderWords::tr("No sign-in page in the way");
    case Rung::Names:
        return LadderWords::tr("Name lookup");
    case Rung::Server:
        return LadderWords::tr("Server");
    case Rung::Security:
        return LadderWords::tr("Secure connection");
    case Rung::Login:
        return LadderWords::tr("Login");
    case Rung::Session:
        return LadderWords::tr("Let in");
    case Rung::Archive:
        return LadderWords::tr("Message archive");
    case Rung::Groups:
        return LadderWords::tr("Groups");
    case Rung::Uploads:
        return LadderWords::tr("Photos and files");
    case Rung::Contact:
        return LadderWords::tr("Other people’s servers");
    }
    return {};
}

QString remark(const RungReport &report, qint64 nowMs, const QLocale &locale)
{
    switch (report.state) {
    case RungState::Failed:
        return LadderWords::tr("since %1").arg(MessageTime::since(report.sinceMs, nowMs, locale));
    case RungState::NotReached:
        return LadderWords::tr("not reached");
    case RungState::Trying:
        return LadderWords::tr("trying");
    default:
        return {};
    }
}

QString spoken(const RungReport &report, qint64 nowMs, const QLocale &locale)
{
    if (report.state == RungState::Works) {
        return LadderWords::tr("%1: works").arg(label(report.rung));
    }
    if (report.state == RungState::Failed) {
        return LadderWords::tr("%1: does not work since %2. %3")
            .arg(label(report.rung), MessageTime::since(report.sinceMs, nowMs, locale),
                 explanation(report.cause));
    }
    const QString words = remark(report, nowMs, locale);
    return LadderWords::tr("%1: %2").arg(label(report.rung),
                                         words.isEmpty() ? LadderWords::tr("not known") : words);
}

QString explanation(Cause cause)
{
    switch (cause) {
    case Cause::LinkDown:
        return LadderWords::tr("No cable and no Wi-Fi. Connect this computer to a network.");
    case Cause::NoInternet:
        return LadderWords::tr(
            "Neutral places on the internet were asked, none answers. Perhaps the "
            "router or its line.");
    case Cause::LoginPage:
        return LadderWords::tr(
            "A web page answers in place of everything. Sign in there; we connect "
            "by ourselves.");
    case Cause::NamesUnanswered:
        return LadderWords::tr("The name servers of this network are silent. Nothing at your "
                               "provider’s end.");
    case Cause::NamesFailed:
        return LadderWords::tr("The name servers of this network say that they can’t tell.");
    case Cause::NameUnknown:
        return LadderWords::tr("The name servers answer, but know no such name.");
    case Cause::ServerRefuses:
        return LadderWords::tr(
            "The machine is there, the messenger service on it is not. Nothing on "
            "your side needs fixing.");
    case Cause::ServerSilent:
        return LadderWords::tr("Every address was tried, none answers. Nothing on your side needs "
                               "fixing.");
    case Cause::ShutDown:
        return LadderWords::tr(
            "It said goodbye before it went. Usually it is back within minutes.");
    case Cause::SecurityBroken:
        return LadderWords::tr("The connection is taken, but no encryption comes about.");
    case Cause::CertificateExpired:
        return LadderWords::tr("Its proof of identity is out of date. Only your provider can renew "
                               "it.");
    case Cause::WrongCertificate:
        return LadderWords::tr(
            "Somebody else’s proof of identity was shown. It was not accepted and "
            "not kept.");
    case Cause::UntrustedCertificate:
        return LadderWords::tr("A proof of identity was shown that nobody vouches for. It was not "
                               "accepted and not kept.");
    case Cause::ClockWrong:
        return LadderWords::tr("Set this computer’s clock; then the proofs of identity fit again.");
    case Cause::LoginServiceDown:
        return LadderWords::tr("The part of your provider that checks passwords does not answer.");
    case Cause::WrongPassword:
        return LadderWords::tr("The password was changed elsewhere, or is mistyped.");
    case Cause::AccountDisabled:
        return LadderWords::tr("Only your provider can open it again.");
    case Cause::LoginTooWeak:
        return LadderWords::tr("It used to offer a safer way. Your provider should know.");
    case Cause::SessionRefused:
        return LadderWords::tr("The password is right; what comes after it is refused.");
    case Cause::Replaced:
        return LadderWords::tr("Another program of yours uses the same name.");
    case Cause::Policy:
        return LadderWords::tr("It says that something we did is not allowed there.");
    case Cause::HostUnknown:
        return LadderWords::tr("The name leads to a machine that knows nothing of it.");
    case Cause::Moved:
        return LadderWords::tr("It was followed there.");
    case Cause::ArchiveDown:
        return LadderWords::tr("New messages arrive; older ones can’t be fetched.");
    case Cause::GroupsDown:
        return LadderWords::tr("The service that carries a group of yours does not answer.");
    case Cause::UploadsDown:
        return LadderWords::tr("The store for files does not take any at the moment.");
    case Cause::ContactDown:
        return LadderWords::tr("Your provider can’t reach the server of somebody you wrote to.");
    case Cause::SlowConnect:
        return LadderWords::tr("Nothing has failed yet.");
    case Cause::None:
        break;
    }
    return {};
}

QString waitingFor(Cause cause, const QString &provider)
{
    switch (cause) {
    case Cause::LinkDown:
        return LadderWords::tr("a network", "what messages wait for");
    case Cause::NoInternet:
        return LadderWords::tr("the internet", "what messages wait for");
    case Cause::LoginPage:
        return LadderWords::tr("the sign-in to this network", "what messages wait for");
    case Cause::NamesUnanswered:
    case Cause::NamesFailed:
        return LadderWords::tr("name lookup", "what messages wait for");
    case Cause::WrongPassword:
        return LadderWords::tr("your password", "what messages wait for");
    case Cause::ClockWrong:
        return LadderWords::tr("the right time on this computer", "what messages wait for");
    default:
        return provider;
    }
}

QStringList stillWorks(const Health &health)
{
    if (!health.online) {
        return {LadderWords::tr("Reading and searching all chats"),
                LadderWords::tr("Writing, editing, reacting: it waits here"),
                LadderWords::tr("Photos already on this computer")};
    }
    const auto fails = [&](Rung rung) {
        const RungReport *report = health.report(rung);
        return report && report->state == RungState::Failed;
    };
    QStringList works{LadderWords::tr("Reading and searching all chats"),
                      fails(Rung::Contact) || fails(Rung::Groups)
                          ? LadderWords::tr("Messages to everybody else")
                          : LadderWords::tr("Messages")};
    if (!fails(Rung::Uploads)) {
        works.append(LadderWords::tr("Photos and files"));
    }
    if (!fails(Rung::Archive)) {
        works.append(LadderWords::tr("Older messages from the archive"));
    }
    return works;
}

QString noticeTitle(const OutageNotice &notice, const QString &provider, qint64 nowMs,
                    const QLocale &locale)
{
    return LadderWords::tr("%1 says, as seen at %2")
        .arg(MessageFormatter::isolated(provider),
             MessageTime::since(notice.fetchedMs, nowMs, locale));
}

QString noticeText(const OutageNotice &notice, qint64 nowMs, const QLocale &locale)
{
    QStringList parts;
    const QString words = notice.wordsFor(locale.uiLanguages());
    if (!words.isEmpty()) {
        parts.append(LadderWords::tr("“%1”", "quoted words of the provider")
                         .arg(MessageFormatter::toPreview(words, longestQuote)));
    }
    if (notice.isAhead(nowMs)) {
        parts.append(LadderWords::tr("Planned from %1.")
                         .arg(MessageTime::since(notice.beginsMs, nowMs, locale)));
    } else if (words.isEmpty()) {
        parts.append(LadderWords::tr("There is an outage since %1.")
                         .arg(MessageTime::since(notice.beginsMs, nowMs, locale)));
    }
    if (notice.endsMs > 0) {
        parts.append(LadderWords::tr("Expected to end: %1.")
                         .arg(MessageTime::since(notice.endsMs, nowMs, locale)));
    }
    return joinedSentences(parts);
}

QString noticeDiffers(const Health &health, qint64 nowMs)
{
    if (!health.notice || health.notice->isAhead(nowMs)) {
        return {};
    }
    if (health.online && !health.failing()) {
        return LadderWords::tr("Our own check differs: everything works.");
    }
    if (isLocal(health.cause)) {
        return LadderWords::tr("Our own check differs: it stops earlier, at “%1”.")
            .arg(label(rungOf(health.cause)));
    }
    const bool over = health.notice->endsMs > 0 && health.notice->endsMs < nowMs;
    return over ? LadderWords::tr("Our own check differs: it is not over yet.") : QString();
}

QString logLine(const HealthEvent &event)
{
    if (event.cause == Cause::None) {
        return LadderWords::tr("%1: works again").arg(label(event.rung));
    }
    return LadderWords::tr("%1: %2").arg(label(event.rung), explanation(event.cause));
}

QString report(const QList<HealthEvent> &events, const Health &health, qint64 nowMs)
{
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODate);
    };
    QStringList lines{u"Ninelives "_s + QCoreApplication::applicationVersion(), time(nowMs)};
    for (const RungReport &report : health.ladder) {
        lines.append(rungName(report.rung) + u": "_s + rungStateName(report.state)
                     + (report.cause == Cause::None ? QString() : u' ' + causeName(report.cause)));
    }
    lines.append(QString());
    for (const HealthEvent &event : events) {
        lines.append(time(event.atMs) + u"  "_s + rungName(event.rung) + u"  "_s
                     + (event.cause == Cause::None ? u"works"_s : causeName(event.cause)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Ninelives::LadderSentences
