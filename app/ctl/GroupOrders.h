// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Ninelives::Ctl {

/// The commands of `run` that are about groups and channels; Obeyer sorts them out and gives what
/// they need.
class GroupOrders : public QObject
{
    Q_OBJECT

public:
    using ReplyTo = std::function<void(const QJsonObject &command, const Result<void> &result,
                                       const QJsonObject &extra)>;
    using AccountOf = std::function<Result<AccountId>(const QJsonObject &command)>;

    GroupOrders(Engine &engine, ReplyTo reply, AccountOf account);

    /// False when `name` is no command about groups.
    bool obey(const QJsonObject &command, const QString &name);

private:
    using Use = std::function<void(const Conversation &)>;
    using Order = void (GroupOrders::*)(const QJsonObject &);

    void create(const QJsonObject &command);
    void join(const QJsonObject &command);
    void leave(const QJsonObject &command);
    void destroy(const QJsonObject &command);
    void invite(const QJsonObject &command);
    void setAffiliation(const QJsonObject &command);
    void rename(const QJsonObject &command);
    void setSubject(const QJsonObject &command);
    void setNick(const QJsonObject &command);
    void setNotify(const QJsonObject &command);
    void tryAgain(const QJsonObject &command);
    void members(const QJsonObject &command);
    void state(const QJsonObject &command);
    void invitations(const QJsonObject &command);
    void accept(const QJsonObject &command);
    void decline(const QJsonObject &command);
    void readers(const QJsonObject &command);
    void sendAgain(const QJsonObject &command);
    void moderate(const QJsonObject &command);
    void list(const QJsonObject &command);

    /// Calls `use` at once with the account that "account" names; replies an error when there is
    /// none.
    void withAccount(const QJsonObject &command, const std::function<void(AccountId)> &use);
    /// Calls `use` with the room that "group" names; replies NotFound when there is none.
    void withRoom(const QJsonObject &command, const Use &use);
    void replyLater(const QJsonObject &command, const Answer<void> &answer);
    void replyRoom(const QJsonObject &command, const Answer<ConversationId> &answer);
    template<typename T>
    void replyList(const QJsonObject &command, const QString &key, const Answer<QList<T>> &answer);

    Engine &m_engine;
    ReplyTo m_reply;
    AccountOf m_account;
};

} // namespace Ninelives::Ctl
