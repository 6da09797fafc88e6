// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Room.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// A room as stored.
struct StoredRoom {
    ConversationId conversation;
    ChatKind kind = ChatKind::Group;
    RoomInfo info;
    QString nick;
    QString password;
    /// The user is a part of it: it is joined whenever there is a connection.
    bool wanted = true;
    Affiliation affiliation = Affiliation::None; ///< own, as last seen
    /// XEP-0402 `<extensions/>` of other clients, kept as received.
    QByteArray bookmark;
    bool bookmarkDirty = false; ///< the bookmark must still be published or retracted
    /// Why the user is not a part of it any more, or can't be; Internal: nothing is known.
    ErrorCode trouble = ErrorCode::Internal;
    QString troubleText; ///< the other side's words
};

struct StoredMember {
    BareJid person;
    Affiliation affiliation = Affiliation::Member;
    QString nick; ///< last known

    bool operator==(const StoredMember &) const = default;
};

/// The user said yes or no to an invitation.
struct InvitationAnswer {
    BareJid room;
    qint64 atMs = 0;
    BareJid declineTo; ///< this inviter must still be told "no"; empty: nobody
};

/// Rooms, their members, who a message went to, and invitations. Reads work on a Reader or the
/// Writer; writes need a Transaction.
class RoomStore
{
public:
    explicit RoomStore(Connection &connection) : m_connection(connection) {}

    /// The chat of a room, made when there is none; a direct chat with the address becomes a room.
    Result<ConversationId> ensure(Transaction &tx, AccountId account, const BareJid &room,
                                  ChatKind kind, const QString &nick);
    [[nodiscard]] Result<std::optional<StoredRoom>> find(ConversationId id) const;
    [[nodiscard]] Result<QList<StoredRoom>> list(AccountId account) const;

    /// `avatarHash` is not written: it belongs to setPicture().
    Result<void> setInfo(Transaction &tx, ConversationId id, const RoomInfo &info);
    Result<void> setKind(Transaction &tx, ConversationId id, ChatKind kind);
    Result<void> setNick(Transaction &tx, ConversationId id, const QString &nick);
    Result<void> setPassword(Transaction &tx, ConversationId id, const QString &password);
    Result<void> setSubject(Transaction &tx, ConversationId id, const QString &subject);
    Result<void> setWanted(Transaction &tx, ConversationId id, bool wanted);
    Result<void> setAffiliation(Transaction &tx, ConversationId id, Affiliation affiliation);
    Result<void> setBookmark(Transaction &tx, ConversationId id, const QByteArray &extensions,
                             bool dirty);
    Result<void> setTrouble(Transaction &tx, ConversationId id, ErrorCode trouble,
                            const QString &text);
    Result<void> setNotify(Transaction &tx, ConversationId id, NotifyLevel level);
    /// The encoded image as received; both empty: none.
    Result<void> setPicture(Transaction &tx, ConversationId id, const QString &hash,
                            const QByteArray &image);
    [[nodiscard]] Result<QByteArray> picture(ConversationId id) const;

    /// Owners, admins and members, ourselves included, by address.
    [[nodiscard]] Result<QList<StoredMember>> members(ConversationId id) const;
    /// Replaces the list; known nicknames are kept where the new entry has none. True when somebody
    /// came, went or changed.
    Result<bool> setMembers(Transaction &tx, ConversationId id, const QList<StoredMember> &members);
    /// One entry; None and Outcast remove it. An empty nick keeps the known one. True when changed.
    Result<bool> setMember(Transaction &tx, ConversationId id, const StoredMember &member);

    /// Notes to whom an own message went: `people` without ourselves, of whom `unreached` got no
    /// key. Later calls replace earlier ones.
    Result<void> setAudience(Transaction &tx, MessageId message, const QList<BareJid> &people,
                             const QList<BareJid> &unreached);
    [[nodiscard]] Result<QList<BareJid>> audience(MessageId message) const;
    [[nodiscard]] Result<QList<BareJid>> unreached(MessageId message) const;

    /// One invitation per room: a newer one replaces the older. The answer is its id.
    Result<qint64> addInvitation(Transaction &tx, const RoomInvitation &invitation);
    [[nodiscard]] Result<QList<RoomInvitation>> invitations(AccountId account) const;
    [[nodiscard]] Result<std::optional<RoomInvitation>> invitation(qint64 id) const;
    Result<void> removeInvitation(Transaction &tx, qint64 id);
    /// One answer per room: a newer one replaces the older.
    Result<void> setAnswer(Transaction &tx, AccountId account, const InvitationAnswer &answer);
    [[nodiscard]] Result<QList<InvitationAnswer>> answers(AccountId account) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
