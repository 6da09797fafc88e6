// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Health.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

struct CauseEntry {
    Cause cause;
    const char *name;
    Rung rung;
    bool local;
};

constexpr std::array causes{
    CauseEntry{Cause::None, "none", Rung::Server, false},
    CauseEntry{Cause::LinkDown, "link-down", Rung::Link, true},
    CauseEntry{Cause::NoInternet, "no-internet", Rung::Network, true},
    CauseEntry{Cause::LoginPage, "login-page", Rung::Portal, true},
    CauseEntry{Cause::NamesUnanswered, "names-unanswered", Rung::Names, true},
    CauseEntry{Cause::NamesFailed, "names-failed", Rung::Names, true},
    CauseEntry{Cause::NameUnknown, "name-unknown", Rung::Names, false},
    CauseEntry{Cause::ServerRefuses, "server-refuses", Rung::Server, false},
    CauseEntry{Cause::ServerSilent, "server-silent", Rung::Server, false},
    CauseEntry{Cause::SecurityBroken, "security-broken", Rung::Security, false},
    CauseEntry{Cause::CertificateExpired, "certificate-expired", Rung::Security, false},
    CauseEntry{Cause::WrongCertificate, "wrong-certificate", Rung::Security, true},
    CauseEntry{Cause::UntrustedCertificate, "untrusted-certificate", Rung::Security, true},
    CauseEntry{Cause::ClockWrong, "clock-wrong", Rung::Security, true},
    CauseEntry{Cause::LoginServiceDown, "login-service-down", Rung::Login, false},
    CauseEntry{Cause::WrongPassword, "wrong-password", Rung::Login, true},
    CauseEntry{Cause::AccountDisabled, "account-disabled", Rung::Login, false},
    CauseEntry{Cause::LoginTooWeak, "login-too-weak", Rung::Login, false},
    CauseEntry{Cause::SessionRefused, "session-refused", Rung::Session, false},
    CauseEntry{Cause::Replaced, "replaced", Rung::Session, true},
    CauseEntry{Cause::Policy, "policy", Rung::Session, false},
    CauseEntry{Cause::HostUnknown, "host-unknown", Rung::Session, false},
    CauseEntry{Cause::Moved, "moved", Rung::Session, false},
    CauseEntry{Cause::ShutDown, "shut-down", Rung::Server, false},
    CauseEntry{Cause::ArchiveDown, "archive-down", Rung::Archive, false},
    CauseEntry{Cause::GroupsDown, "groups-down", Rung::Groups, false},
    CauseEntry{Cause::UploadsDown, "uploads-down", Rung::Uploads, false},
    CauseEntry{Cause::ContactDown, "contact-down", Rung::Contact, false},
    CauseEntry{Cause::SlowConnect, "slow-connect", Rung::Server, false},
};

const CauseEntry &entryOf(Cause cause)
{
    const auto found = std::ranges::find(causes, cause, &CauseEntry::cause);
    return found == causes.end() ? causes.front() : *found;
}

} // namespace

QString rungName(Rung rung)
{
    constexpr std::array names{"link",  "network", "portal",  "names",  "server",  "security",
                               "login", "session", "archive", "groups", "uploads", "contact"};
    const auto place = static_cast<size_t>(rung) - 1;
    return place < names.size() ? QString::fromLatin1(names.at(place)) : u"unknown"_s;
}

QString rungStateName(RungState state)
{
    constexpr std::array names{"unknown", "works", "trying", "failed", "not-reached"};
    return QString::fromLatin1(names.at(std::min(static_cast<size_t>(state), names.size() - 1)));
}

QString causeName(Cause cause)
{
    return QString::fromLatin1(entryOf(cause).name);
}

Rung rungOf(Cause cause)
{
    return entryOf(cause).rung;
}

bool isLocal(Cause cause)
{
    return entryOf(cause).local;
}

QString OutageNotice::wordsFor(const QStringList &languages) const
{
    for (const QString &language : languages) {
        QString tag = language.toLower().replace(u'_', u'-');
        while (!tag.isEmpty()) {
            if (const auto found = words.constFind(tag); found != words.cend()) {
                return *found;
            }
            tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0)); // RFC 4647, section 3.4
        }
    }
    return words.value(u"default"_s);
}

const RungReport *Health::report(Rung rung) const
{
    const auto found = std::ranges::find(ladder, rung, &RungReport::rung);
    return found == ladder.end() ? nullptr : &*found;
}

const PlaceTrouble *Health::trouble(Rung rung, const QString &place) const
{
    const auto found = std::ranges::find_if(places, [&](const PlaceTrouble &trouble) {
        return trouble.rung == rung && trouble.place == place;
    });
    return found == places.end() ? nullptr : &*found;
}

} // namespace Ninelives
