// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Output.h"
#include "core/engine/Engine.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Ninelives::Ctl {

/// The commands of `run` that are about pictures and names of people, and the events about them.
class ProfileOrders : public QObject
{
    Q_OBJECT

public:
    using ReplyTo = std::function<void(const QJsonObject &command, const Result<void> &result,
                                       const QJsonObject &extra)>;
    using AccountOf = std::function<Result<AccountId>(const QJsonObject &command)>;

    ProfileOrders(Engine &engine, Output &output, const QList<Account> &accounts, ReplyTo reply,
                  AccountOf account);

    /// False when `name` is no command about them.
    bool obey(const QJsonObject &command, const QString &name);

private:
    void carryOut(const QJsonObject &command, const QString &name, AccountId account);
    void sayPicture(AccountId account, const BareJid &person);
    void sayOwn(AccountId account);

    Engine &m_engine;
    Output &m_output;
    QHash<AccountId, BareJid> m_accounts;
    ReplyTo m_reply;
    AccountOf m_account;
};

} // namespace Ninelives::Ctl
