// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/storage/RoomStore.h"
#include "core/sync/groups/GroupContext.h"

#include <QObject>

#include <functional>

namespace Ninelives {

/// What one room is: name, rules, subject and picture, kept in the store. What changes while we are
/// there is told between the messages; what changed before is only taken over. Core thread only.
class RoomFacts : public QObject
{
    Q_OBJECT

public:
    RoomFacts(GroupContext &context, ConversationId conversation, BareJid room,
              QObject *parent = nullptr);

    /// Asks what the room is and stores it; then answers. `live`: we are there.
    void ask(bool live, const Reply<RoomInfo> &reply);
    /// We are in: what comes from now on is news, except the first subject, which stands. In a room
    /// that the user has just made there is none.
    void joined(bool made);
    void left();
    /// The room says that something changed.
    void changed();
    void subject(const QString &text, const QString &nick);

    /// As last heard of; the store's before that.
    [[nodiscard]] const RoomInfo &info() const { return m_info; }
    [[nodiscard]] ChatKind kind() const { return m_kind; }
    /// Members only and showing addresses; everything else is a channel.
    [[nodiscard]] static bool isGroup(const RoomInfo &info)
    {
        return info.membersOnly && info.nonAnonymous;
    }
    /// The info without what a hostile room may have put into its texts.
    [[nodiscard]] static RoomInfo cleaned(RoomInfo info);

Q_SIGNALS:
    void kindChanged();

private:
    Result<void> take(Transaction &tx, ChangeBatch &changes, const RoomInfo &info, bool live);
    Result<void> takeKind(Transaction &tx, ChangeBatch &changes, const StoredRoom &before,
                          const RoomInfo &info);
    void onChanged(const Result<RoomInfo> &info);
    void fetchPicture(const QString &hash, bool live);
    void storePicture(const QString &hash, const QByteArray &image, bool live);

    GroupContext &m_context;
    ConversationId m_conversation;
    BareJid m_room;
    RoomInfo m_info;
    ChatKind m_kind = ChatKind::Group;
    QString m_pictureAsked; ///< the hash of the picture that is on its way or can't be had
    bool m_in = false;
    bool m_subjectStands = false; ///< the subject at joining has come
    qint64 m_joinedMs = 0; ///< monotonic
    bool m_asking = false;
    bool m_again = false;
};

} // namespace Ninelives
