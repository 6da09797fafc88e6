// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ChatNames.h"
#include "app/ctl/Output.h"
#include "core/engine/Services.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>

namespace Ninelives::Ctl {

/// Turns the engine's news into events, one JSON object a line, in commit order: each stored
/// message once, however it came, and each step of an own one.
class EventPrinter : public QObject
{
    Q_OBJECT

public:
    EventPrinter(EngineApi &engine, Output &output, QHash<AccountId, BareJid> accounts,
                 ChatNames names);

    /// Tells of what came before and waits for the user: invitations.
    void sayWaiting();

private:
    void onChanged(const QList<Change> &changes);
    /// Prints what waits, up to a chat whose name is not known yet.
    void print();
    void print(const Change &change);
    void printAdded(const Message &message, const ChatName &name);
    void printUpdated(const Message &message, const ChatName &name);
    void sayHealth(AccountId account);
    void lookUp(ConversationId chat);
    /// The first message in `change` whose readers must be named and are not known; none: 0.
    [[nodiscard]] MessageId unnamedReaders(const Change &change) const;
    void lookUpReaders(MessageId message);
    void sayRoom(const Change &change);
    void sayInvitations(AccountId account);
    [[nodiscard]] QJsonObject json(const Message &message, const ChatName &name);
    void say(const QString &name, QJsonObject json);

    EngineApi &m_engine;
    Output &m_output;
    QHash<AccountId, BareJid> m_accounts;
    ChatNames m_names;
    QList<Change> m_waiting;
    bool m_lookingUp = false;
    QHash<MessageId, QStringList> m_readers; ///< of messages that are about to be printed
    QHash<ConversationId, QJsonObject> m_rooms; ///< what was last said
    QSet<qint64> m_invitations; ///< told of already
    /// What was last said about a message, so that nothing is said twice.
    struct Said {
        QString state;
        QString archiveId;
        bool blocked = false;
        Unreadable unreadable = Unreadable::No;
        qint64 editedAtMs = 0;
        qint64 retractedAtMs = 0;
        QList<Reaction> reactions;
        int deliveredTo = 0;
        int readBy = 0;
        int unreached = 0;
        QString files; ///< how far each of its files is
        bool operator==(const Said &) const = default;
    };
    [[nodiscard]] static Said said(const Message &message);
    [[nodiscard]] static QString difference(const Said &before, const Said &now);
    QHash<MessageId, Said> m_said;
    QHash<AccountId, QJsonObject> m_health;
    using Typist = std::pair<ConversationId, QString>;
    QHash<Typist, ChatState> m_typing; ///< what was last said; nothing said: None
};

} // namespace Ninelives::Ctl
