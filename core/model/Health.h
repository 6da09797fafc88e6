// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace Ninelives {

/// The steps from this computer to the other side, in order. Stored: never renumber.
enum class Rung : quint8 {
    Link = 1,     ///< this computer has a network
    Network = 2,  ///< the internet behind it answers
    Portal = 3,   ///< no login page is in the way
    Names = 4,    ///< DNS
    Server = 5,   ///< an address of the server takes the connection
    Security = 6, ///< TLS
    Login = 7,
    Session = 8,
    Archive = 9,
    Groups = 10,  ///< the group service, per group service
    Uploads = 11,
    Contact = 12, ///< a contact's server, per server
};
inline constexpr std::array rungs{Rung::Link,    Rung::Network,  Rung::Portal,  Rung::Names,
                                  Rung::Server,  Rung::Security, Rung::Login,   Rung::Session,
                                  Rung::Archive, Rung::Groups,   Rung::Uploads, Rung::Contact};

enum class RungState : quint8 {
    Unknown,
    Works,
    Trying,
    Failed,
    NotReached, ///< a lower rung failed: can't be told
};

/// What is wrong, as exactly as it could be told. Stored: never renumber.
enum class Cause : quint8 {
    None = 0,
    LinkDown = 1,
    NoInternet = 2,
    LoginPage = 3,
    NamesUnanswered = 4,
    NamesFailed = 5,
    NameUnknown = 6,
    ServerRefuses = 7, ///< the machine is there, nobody listens
    ServerSilent = 8,
    SecurityBroken = 9,
    CertificateExpired = 10,
    WrongCertificate = 11,   ///< of somebody else
    UntrustedCertificate = 12, ///< of nobody that this computer trusts
    ClockWrong = 13,
    LoginServiceDown = 14,
    WrongPassword = 15,
    AccountDisabled = 16,
    LoginTooWeak = 17,
    SessionRefused = 18,
    Replaced = 19,
    Policy = 20,
    HostUnknown = 21,
    Moved = 22,
    ShutDown = 23, ///< the server said that it is going down
    ArchiveDown = 24,
    GroupsDown = 25,
    UploadsDown = 26,
    ContactDown = 27,
    SlowConnect = 28, ///< nothing failed yet
};

/// Stable words for JSON and logs: "link", "network", "portal", "names", "server", "security",
/// "login", "session", "archive", "groups", "uploads", "contact".
[[nodiscard]] QString rungName(Rung rung);
/// "unknown", "works", "trying", "failed", "not-reached".
[[nodiscard]] QString rungStateName(RungState state);
/// "none", "link-down", "no-internet", "login-page" …
[[nodiscard]] QString causeName(Cause cause);
/// The rung that a cause breaks; Server for None.
[[nodiscard]] Rung rungOf(Cause cause);
/// Nothing of the provider's: this computer or its network. Not counted against the provider.
[[nodiscard]] bool isLocal(Cause cause);

/// One rung as it stands.
struct RungReport {
    Rung rung = Rung::Link;
    RungState state = RungState::Unknown;
    Cause cause = Cause::None; ///< with Failed
    qint64 sinceMs = 0;        ///< with Failed (UTC)

    bool operator==(const RungReport &) const = default;
};

/// Something that only some chats need is down: a group service, a contact's server.
struct PlaceTrouble {
    Rung rung = Rung::Contact;
    QString place; ///< a domain
    qint64 sinceMs = 0;
    qint64 nextTryMs = 0; ///< 0: not planned

    bool operator==(const PlaceTrouble &) const = default;
};

/// What the operator says about an outage (XEP-0455). Words are hostile: text only.
struct OutageNotice {
    QHash<QString, QString> words; ///< by language tag in lower case; "default"
    bool planned = false;
    qint64 beginsMs = 0;
    qint64 endsMs = 0; ///< expected; 0: not told
    qint64 fetchedMs = 0;

    /// The words for the first language that there are any for, else the default ones.
    [[nodiscard]] QString wordsFor(const QStringList &languages) const;
    [[nodiscard]] bool isAhead(qint64 nowMs) const { return beginsMs > nowMs; }
    bool operator==(const OutageNotice &) const = default;
};

/// How one account's connection stands: our own measurement, and beside it the operator's word.
struct Health {
    QList<RungReport> ladder; ///< every rung, in order
    Cause cause = Cause::None; ///< of the lowest failed rung
    qint64 sinceMs = 0;        ///< of that (UTC)
    qint64 nextTryMs = 0;      ///< 0: under way, or not planned
    bool online = false;
    bool needsUser = false;
    QString words;  ///< the server's own, with Policy; hostile
    QString movedTo; ///< with Moved; hostile
    QUrl loginPage; ///< with LoginPage, when known: http(s); opened only when the user says so
    qint64 certificateEndMs = 0; ///< with CertificateExpired, when known
    qint64 clockAheadMs = 0;     ///< how far this computer's clock is ahead; below 0: behind
    /// Every question that could still change the verdict has been answered.
    bool settled = true;
    bool internetAnswers = false; ///< seen while something failed
    QList<PlaceTrouble> places;
    std::optional<OutageNotice> notice;

    [[nodiscard]] bool failing() const { return cause != Cause::None; }
    [[nodiscard]] const RungReport *report(Rung rung) const;
    [[nodiscard]] const PlaceTrouble *trouble(Rung rung, const QString &place) const;
    bool operator==(const Health &) const = default;
};

/// One change of the verdict, as kept in the private log: no address, no text.
struct HealthEvent {
    AccountId account;
    qint64 atMs = 0;
    Rung rung = Rung::Server;
    Cause cause = Cause::None; ///< None: works again

    bool operator==(const HealthEvent &) const = default;
};

/// How long a provider could be used on one day, as seen from here.
struct DayAvailability {
    QString provider;
    QDate day; ///< UTC
    qint64 upMs = 0;
    qint64 downMs = 0;  ///< the provider's fault
    qint64 localMs = 0; ///< this computer's, or its network's

    bool operator==(const DayAvailability &) const = default;
};

} // namespace Ninelives

Q_DECLARE_METATYPE(Ninelives::Health)
