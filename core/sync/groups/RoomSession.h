// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/sync/groups/GroupContext.h"
#include "core/sync/groups/RoomFacts.h"
#include "core/sync/groups/RoomFlow.h"
#include "core/sync/groups/RoomMembers.h"

#include <QObject>
#include <QTimer>

namespace Ninelives {

/// Keeps the account in one room that the user wants to be in: joins when it is its turn, finds a
/// free nickname, asks from time to time and after anything odd whether the room still knows us
/// (XEP-0410), joins again when it does not, and tries again later when its service is unreachable.
/// Core thread only.
class RoomSession : public QObject
{
    Q_OBJECT

public:
    RoomSession(GroupContext &context, ConversationId conversation, BareJid room,
                QObject *parent = nullptr);

    /// A stream is up: asks for its turn (wantsIn).
    void streamUp();
    void streamDown();
    /// It is this room's turn to be joined; answered by settled().
    void enter();
    /// Already in: the user has just made it.
    void adopt(const RoomPort::Joined &joined);
    /// Now instead of with the next try.
    void tryNow();
    /// The user leaves: the outbox no longer waits for this room.
    void leave();

    // News of the room
    void occupant(const Occupant &occupant, const QString &oldNick);
    void exited(const RoomExit &exit);
    void changed() { m_facts.changed(); }
    void subject(const QString &text, const QString &nick) { m_facts.subject(text, nick); }
    void affiliation(const BareJid &person, Affiliation affiliation, const QString &actor);
    /// The room was heard of: no need to ask soon whether we are in.
    void noteTraffic();
    /// Something is odd: an error, or a message that does not come back.
    void doubt();

    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] const BareJid &room() const { return m_room; }
    [[nodiscard]] bool isIn() const { return m_presence == RoomPresence::In; }
    /// As far as this session knows; the rest is in the store.
    [[nodiscard]] RoomState state() const;
    [[nodiscard]] RoomFlow &flow() { return m_flow; }
    [[nodiscard]] RoomMembers &members() { return m_members; }
    [[nodiscard]] const RoomFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void wantsIn();
    /// What enter() came to; without an error we are in. Not an end: it may be tried again.
    void settled(const Ninelives::Result<void> &outcome);
    /// The join is over and what it brings is here, or it has failed: another one may have its
    /// turn.
    void finished();
    /// The user is no part of it any more; stored. The session is of no use from now on.
    void ended();

private:
    void onInfo(const Result<RoomInfo> &info);
    void join();
    void onJoined(const Result<RoomPort::Joined> &joined);
    void undoAccident();
    void takeSeat(const RoomPort::Joined &joined);
    void onRefused(const Error &error);
    void tryNextNick(const Error &error);
    void waitAndRetry(const Error &error);
    void refused(const Error &error, bool retry);
    void end(const Error &error, Notice notice);
    void down();
    void ping();
    void onPing(const Result<void> &answer);
    void setPresence(RoomPresence presence, ErrorCode trouble = ErrorCode::Internal,
                     const QString &text = {});
    [[nodiscard]] int nextWait();
    [[nodiscard]] qint64 newestMs() const;
    [[nodiscard]] QString baseNick() const;
    void startStay();

    GroupContext &m_context;
    ConversationId m_conversation;
    BareJid m_room;
    RoomFacts m_facts;
    RoomMembers m_members;
    RoomFlow m_flow;
    RoomPresence m_presence = RoomPresence::Waiting;
    ErrorCode m_trouble = ErrorCode::Internal;
    QString m_troubleText;
    QString m_nick;
    QString m_password;
    Affiliation m_affiliation = Affiliation::None;
    RoomRole m_role = RoomRole::None;
    bool m_streamUp = false;
    bool m_pinging = false;
    int m_nickTries = 0;
    int m_waitMs = 0;
    quint64 m_attempt = 0; ///< answers to questions of earlier attempts are dropped
    QTimer m_idle; ///< when to ask whether we are in
    QTimer m_retry;
    QTimer m_tell; ///< news of occupants, several as one
};

} // namespace Ninelives
