// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Room.h"
#include "core/sync/groups/GroupContext.h"

#include <QObject>

#include <functional>

namespace Ninelives {

/// Makes one private group: a free address, the room, its set-up, its people, its picture. What
/// can't be finished is destroyed again, at the latest with the next stream. One object per group;
/// needs a connection. Core thread only.
class GroupMaker : public QObject
{
    Q_OBJECT

public:
    /// What was made; we are in it.
    struct Made {
        RoomInfo info;
        RoomPort::Joined joined;
        QList<BareJid> members; ///< the others
    };

    GroupMaker(GroupContext &context, NewGroup group, QObject *parent = nullptr);

    /// Answers once. NotConnected, NotFound without a group service, Unsupported when the service
    /// can't keep a group private, InvalidInput without a name, else as RoomPort with the step in
    /// `detail`.
    void run(Reply<Made> reply);

    /// Destroys what earlier runs left half-made. With a connection; `guard` lives as long as
    /// `context`.
    static void cleanUp(GroupContext &context, QObject *guard);
    /// To be called by who takes a made group over, with its row: it is not half-made any more.
    static Result<void> finished(GroupContext &context, Transaction &tx, const BareJid &room);

private:
    void findAddress(const BareJid &service);
    void onAddress(const BareJid &service, const Result<RoomInfo> &info);
    void join(const BareJid &service);
    void onJoined(const BareJid &service, const Result<RoomPort::Joined> &joined);
    void configure();
    void check();
    void addNext(qsizetype index);
    void setPicture();
    void succeed();
    void fail(const Error &error, const QString &step);
    /// Goes on with the answer if this object still lives.
    template<typename T, typename Next>
    Reply<T> then(Next next);

    GroupContext &m_context;
    NewGroup m_group;
    BareJid m_room;
    Made m_made;
    Reply<Made> m_reply;
    int m_tries = 0;
    bool m_exists = false; ///< the room is there, and ours to destroy
};

} // namespace Ninelives
