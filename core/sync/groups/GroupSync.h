// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Room.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Ninelives {

class ArchiveSync;
struct GroupContext;
struct InboundOutcome;
struct PubSubItem;

/// Groups and channels of one account (XEP-0045, 0402, 0410): what the user wants of them, and how
/// things stand. News comes as Change::Kind::RoomChanged. Core thread only.
class GroupSync : public QObject
{
    Q_OBJECT

public:
    explicit GroupSync(const GroupContext &context, QObject *parent = nullptr);
    ~GroupSync() override;

    /// Takes over the room port's handlers and waits for a stream. Call once.
    Result<void> start();
    void streamUp();
    void streamDown();

    /// The PEP nodes whose events handleEvent() wants.
    [[nodiscard]] static QStringList nodes();
    void handleEvent(const BareJid &from, const QString &node, const QList<PubSubItem> &items);
    /// A room sent something: no need to ask soon whether we are in.
    void noteTraffic(const BareJid &room);
    /// Something is odd: an error, or a message that does not come back. Asks the room at once.
    void doubt(const BareJid &room);
    /// The room is too busy for what was sent: the outbox lets it rest for a while.
    void pause(const BareJid &room);
    /// The archive of a room that we are or were in; null for all others.
    [[nodiscard]] ArchiveSync *archive(const BareJid &room) const;

    /// A private group in which everybody listed is a member: made, configured, its members
    /// invited. Needs a connection: NotConnected, NotFound without a group service, else as
    /// RoomPort.
    void create(const NewGroup &group, const Reply<ConversationId> &reply);
    /// Joins a room and keeps it joined from now on. An empty nick takes the own local part; one
    /// that is taken gets a number. The chat stays when joining fails for a while, and goes when it
    /// can never work.
    void join(const BareJid &room, const QString &nick, const QString &password,
              Reply<ConversationId> reply);
    /// No longer a part of it, here and on the own other devices; works offline. What was written
    /// stays.
    Result<void> leave(ConversationId room);
    /// For all, and for good.
    void destroy(ConversationId room, const QString &reason, const Reply<void> &reply);
    void rename(ConversationId room, const QString &name, const Reply<void> &reply);
    void setSubject(ConversationId room, const QString &subject, Reply<void> reply);
    /// The encoded image (PNG or JPEG, at most 64 KiB); empty removes it.
    void setPicture(ConversationId room, const QByteArray &image, const Reply<void> &reply);
    /// Makes somebody a member (in a group) and sends the invitation, durably.
    void invite(ConversationId room, const BareJid &person, const QString &reason,
                Reply<void> reply);
    /// Promote, demote, remove (None) or ban (Outcast).
    void setAffiliation(ConversationId room, const BareJid &person, Affiliation affiliation,
                        const QString &reason, const Reply<void> &reply);
    /// Somebody who is there now; None sends them out.
    void setRole(ConversationId room, const QString &nick, RoomRole role, const QString &reason,
                 Reply<void> reply);
    void setNick(ConversationId room, const QString &nick, const Reply<void> &reply);
    /// XEP-0425: takes somebody's message back for all.
    void moderate(MessageId message, const QString &reason, Reply<void> reply);
    /// Sends an own message once more under its id, for those members whose keys could not be had
    /// then.
    Result<void> sendToUnreached(MessageId message);
    void accept(qint64 invitation, const Reply<ConversationId> &reply);
    /// Tells the inviter when there is a connection.
    Result<void> decline(qint64 invitation);
    /// Tries to get in now instead of with the next try.
    Result<void> tryAgain(ConversationId room);
    [[nodiscard]] Result<RoomState> state(ConversationId room) const;
    /// Members of a group, owners first; of a channel those with an affiliation that we know of.
    [[nodiscard]] Result<QList<RoomMember>> members(ConversationId room) const;
    /// Who is there now, by nickname.
    [[nodiscard]] Result<QList<Occupant>> occupants(ConversationId room) const;
    /// Who has an own message: readers first, then those who have it, then the others.
    [[nodiscard]] Result<QList<MemberDelivery>> deliveries(MessageId message) const;
    [[nodiscard]] Result<QList<RoomInvitation>> invitations() const;
    /// The encoded picture of a room; empty when it has none.
    [[nodiscard]] Result<QByteArray> picture(ConversationId room) const;
    /// What a room is, before joining it.
    void lookUp(const BareJid &room, const Reply<RoomInfo> &reply);
    /// The rooms that a service shows; an empty service is the account's own.
    void list(const BareJid &service, const QString &after, const Reply<RoomListing> &reply);

Q_SIGNALS:
    // Of the rooms' archives, as ArchiveSync
    void processed(const Ninelives::InboundOutcome &outcome);
    void upToDate(const Ninelives::BareJid &room);
    void withoutArchive(const Ninelives::BareJid &room);
    void gapsChanged(Ninelives::ConversationId room);
    void failed(const Ninelives::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
