// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/GroupOrders.h"
#include "app/ctl/MediaOrders.h"
#include "app/ctl/Output.h"
#include "app/ctl/ProfileOrders.h"
#include "core/engine/Engine.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Ninelives::Ctl {

/// Carries out the commands of `run`: one JSON object a line with a "cmd", and if wished a "tag"
/// that comes back in the {"event":"reply"} each command gets. Texts to one person leave in the
/// order in which they were given.
class Obeyer : public QObject
{
    Q_OBJECT

public:
    /// `downloads`: where MediaOrders saves what arrives; empty: nowhere.
    Obeyer(Engine &engine, Output &output, QList<Account> accounts, const QString &downloads);

    void obey(const QByteArray &line);

Q_SIGNALS:
    void quitRequested();

private:
    using Use = std::function<void(const Conversation &)>;

    void send(const QJsonObject &command);
    void sendIn(const Conversation &chat, const QJsonObject &command);
    void markRead(const QJsonObject &command);
    void typing(const QJsonObject &command);
    void setEncrypted(const QJsonObject &command);
    void privacy(const QJsonObject &command);
    void muteChat(const QJsonObject &command);
    void changeChat(const QJsonObject &command);
    void listChats(const QJsonObject &command);
    void listOutbox(const QJsonObject &command);
    void tellArchive(const QJsonObject &command);
    void sortPinned(const QJsonObject &command);
    void contact(const QJsonObject &command, const QString &name);
    void onMessage(const QJsonObject &command, const QString &name);
    void changeMessage(const QJsonObject &command, const QString &name);
    void trust(const QJsonObject &command);
    void renewLink(const QJsonObject &command);
    void retryNow();

    /// Calls `use` with the chat that the command's `key` names; replies an error when it names
    /// none.
    void withChat(const QJsonObject &command, const QString &key, Use use);
    [[nodiscard]] Result<AccountId> account(const QJsonObject &command) const;
    void reply(const QJsonObject &command, const Result<void> &result, QJsonObject extra = {});
    void replyLater(const QJsonObject &command, const Answer<void> &answer);

    Engine &m_engine;
    Output &m_output;
    QList<Account> m_accounts;
    GroupOrders m_groups;
    MediaOrders m_media;
    ProfileOrders m_profiles;
    using ChatKey = QPair<AccountId, BareJid>;
    QHash<ChatKey, Conversation> m_chats;
    QHash<ChatKey, QList<Use>> m_opening; ///< waits for a chat to be opened
};

} // namespace Ninelives::Ctl
