// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Room.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Ninelives {

/// How to enter a room. History never comes with it: the archive has it, except where there is
/// none.
struct RoomJoin {
    BareJid room;
    QString nick;
    QString password;
    /// Rooms without an archive: send what came since then (UTC ms); 0: nothing.
    qint64 historySinceMs = 0;
};

/// How a room is to be set up; unset fields are left as they are, fields that the room's form does
/// not have are left out.
struct RoomConfig {
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<bool> membersOnly;
    std::optional<bool> nonAnonymous;
    std::optional<bool> persistent;
    std::optional<bool> listed;
    std::optional<bool> moderated;
    std::optional<bool> archived;
    std::optional<bool> membersMayInvite;

    /// A private group: members only, real addresses shown, persistent, archived, not listed.
    [[nodiscard]] static RoomConfig privateGroup(const QString &name)
    {
        return {name, {}, true, true, true, false, false, true, false};
    }
};

/// Why the user is no longer in a room.
struct RoomExit {
    enum class Kind : quint8 {
        Left, ///< by our own wish
        Kicked, ///< 307
        Banned, ///< 301
        NotMember, ///< 321, 322: no longer allowed in
        Destroyed,
        ServiceDown, ///< 332, or the service went away
        Lost, ///< the room does not know us any more (self-ping), or an unexplained absence
    };
    Kind kind = Kind::Lost;
    QString reason; ///< as received
    BareJid actor; ///< who did it, where told
    BareJid alternative; ///< with Destroyed: where to go instead
};

/// Rooms (XEP-0045) and what belongs to them (XEP-0410, 0421, 0425, 0486). Core thread only.
/// Replies follow the rules of `Reply`. Everything in a room belongs to one stream: after it, all
/// rooms are left, without an exit being told.
///
/// Errors of joining and of all other questions: NotMember (407 or registration-required), Banned
/// (forbidden while joining), NotAllowed (forbidden, not-allowed), NicknameTaken (conflict),
/// RoomGone (item-not-found, gone), PasswordNeeded (not-authorized), RoomFull
/// (service-unavailable while joining), HostNotFound/Timeout for an unreachable service (remote
/// server errors), NotJoined (not-acceptable), else RemoteRefused. The other side's words are in
/// `detail`.
class RoomPort
{
public:
    struct Handlers {
        /// Somebody came, changed (role, affiliation, nickname, status) or went (availability
        /// Offline). With `oldNick` not empty it is a change of nickname. Not called while a join
        /// is running: its answer has them all.
        std::function<void(const BareJid &room, const Occupant &, const QString &oldNick)> occupant;
        /// We are out, without having asked for it.
        std::function<void(const BareJid &room, const RoomExit &)> left;
        /// Configuration, picture or name may have changed (status 104 and the like).
        std::function<void(const BareJid &room)> changed;
        /// The subject, at joining and when it is changed.
        std::function<void(const BareJid &room, const QString &subject, const QString &nick)>
            subject;
        /// Affiliation of somebody who may not be here changed (a `<message/>` or presence of the
        /// room said so). `actor`: nickname or address of who did it; empty: not told.
        std::function<void(const BareJid &room, const BareJid &person, Affiliation,
                           const QString &actor)>
            affiliation;
        /// An invitation, direct (XEP-0249) or mediated. `id` and `account` are not set; `atMs` is
        /// set only when it comes late (delayed delivery, archive).
        std::function<void(const RoomInvitation &)> invited;
    };

    struct Joined {
        QString nick; ///< as the room gave it
        bool created = false; ///< 201: it is new and locked until configured
        Affiliation affiliation = Affiliation::None;
        RoomRole role = RoomRole::None;
        QList<Occupant> occupants;
    };

    virtual ~RoomPort() = default;

    virtual void setHandlers(Handlers handlers) = 0;

    /// The account's own group service: the first conference/text entity of its server. NotFound
    /// when there is none.
    virtual void service(Reply<BareJid> reply) = 0;
    /// Name, rules and features.
    virtual void info(const BareJid &room, Reply<RoomInfo> reply) = 0;
    /// Joined once the own presence has come back. Timeout after 30 s.
    virtual void join(const RoomJoin &join, Reply<Joined> reply) = 0;
    virtual void leave(const BareJid &room, Reply<void> reply) = 0;
    [[nodiscard]] virtual bool isIn(const BareJid &room) const = 0;
    [[nodiscard]] virtual QList<Occupant> occupants(const BareJid &room) const = 0;
    /// XEP-0410. No error: we are in. NotJoined: we are not. Other errors tell nothing.
    virtual void selfPing(const BareJid &room, Reply<void> reply) = 0;

    /// Reads the form, fills in what it has, sends it back. A new room is unlocked by it.
    virtual void configure(const BareJid &room, const RoomConfig &config, Reply<void> reply) = 0;
    virtual void destroy(const BareJid &room, const QString &reason, Reply<void> reply) = 0;
    /// All persons of one affiliation. NotAllowed where ordinary members may not ask.
    virtual void affiliated(const BareJid &room, Affiliation affiliation,
                            Reply<QList<BareJid>> reply) = 0;
    virtual void setAffiliation(const BareJid &room, const BareJid &person, Affiliation affiliation,
                                const QString &reason, Reply<void> reply) = 0;
    /// Gives up the own affiliation (XEP-0077 remove, XEP-0045 section 7.10).
    virtual void resign(const BareJid &room, Reply<void> reply) = 0;
    virtual void setRole(const BareJid &room, const QString &nick, RoomRole role,
                         const QString &reason, Reply<void> reply) = 0;
    virtual void setNick(const BareJid &room, const QString &nick, Reply<void> reply) = 0;
    virtual void setSubject(const BareJid &room, const QString &subject, Reply<void> reply) = 0;
    /// XEP-0425: takes somebody's message back for all. `archiveId` is the room's id of it.
    virtual void moderate(const BareJid &room, const QString &archiveId, const QString &reason,
                          Reply<void> reply) = 0;
    /// Invites through the room (XEP-0045, section 7.8.2); for people whose server must not be
    /// written to directly, and for rooms of which we own nothing.
    virtual void invite(const BareJid &room, const BareJid &person, const QString &reason,
                        Reply<void> reply) = 0;
    virtual void decline(const BareJid &room, const BareJid &inviter, Reply<void> reply) = 0;
    /// XEP-0486 (vCard of the room). NotFound when there is none.
    virtual void picture(const BareJid &room, Reply<QByteArray> reply) = 0;
    virtual void setPicture(const BareJid &room, const QByteArray &image, const QString &mimeType,
                            Reply<void> reply) = 0;
    /// The rooms that a service shows, one page of at most 100 with `after` from the page before
    /// (XEP-0059).
    virtual void list(const BareJid &service, const QString &after, Reply<RoomListing> reply) = 0;
};

} // namespace Ninelives
