// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountServiceImpl.h"

#include "core/engine/Core.h"
#include "core/engine/StoreReader.h"
#include "core/storage/AccountStore.h"
#include "core/storage/Connection.h"

#include <QFileInfo>

namespace Ninelives {

namespace {

/// "host:port" with a port from 1 to 65535; the host may be an IPv6 address in brackets.
bool isServer(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool number = false;
    const int port = text.mid(colon + 1).toInt(&number);
    return colon > 0 && number && port > 0 && port < 65536;
}

Result<void> checkInput(const NewAccount &account)
{
    if (account.jid.local().isEmpty()) {
        return Error{ErrorCode::InvalidAddress, {}};
    }
    for (const QString &server : account.servers) {
        if (!isServer(server)) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("\"%1\" is not a server like host:5222").arg(server)};
        }
    }
    if (!account.caFile.isEmpty() && !QFileInfo(account.caFile).isReadable()) {
        return Error{ErrorCode::Io, QStringLiteral("the CA file")};
    }
    return {};
}

} // namespace

AccountServiceImpl::AccountServiceImpl(Core &core, StoreReader &reader)
    : m_core(core), m_reader(reader)
{
    connect(&core, &Core::connectionChanged, this,
            [this](AccountId account, const TransportState &state) {
                m_states.insert(account, state);
                Q_EMIT connectionChanged(account, state);
            });
}

Answer<AccountId> AccountServiceImpl::add(const NewAccount &account)
{
    return m_core.askLater<AccountId>([account](Core &core, const Reply<AccountId> &reply) {
        if (const Result<void> checked = checkInput(account); !checked) {
            reply(checked.error());
            return;
        }
        Account wanted;
        wanted.jid = account.jid;
        wanted.servers = account.servers;
        if (!account.caFile.isEmpty()) {
            wanted.caFile = QFileInfo(account.caFile).absoluteFilePath();
        }
        AccountSecrets secrets;
        secrets.password = account.password;
        core.addAccount(wanted, secrets, account.verify, reply);
    });
}

Answer<QList<Account>> AccountServiceImpl::list()
{
    return m_reader.ask<QList<Account>>(
        [](Connection &connection) { return AccountStore(connection).list(); });
}

Answer<void> AccountServiceImpl::remove(AccountId account)
{
    return m_core.ask<void>([account](Core &core) { return core.removeAccount(account); });
}

Answer<void> AccountServiceImpl::setPassword(AccountId account, const QString &password)
{
    return m_core.ask<void>(
        [account, password](Core &core) { return core.setPassword(account, password); });
}

void AccountServiceImpl::retryNow(AccountId account)
{
    m_core.post([account](Core &core) {
        if (const Result<AccountSession *> session = core.session(account)) {
            session.value()->transport->start();
            session.value()->transport->retryNow();
        }
    });
}

void AccountServiceImpl::connectAll()
{
    m_core.post([](Core &core) { core.connectAll(); });
}

void AccountServiceImpl::setPresence(const OwnPresence &presence)
{
    m_core.post([presence](Core &core) { core.setPresence(presence); });
}

TransportState AccountServiceImpl::connection(AccountId account) const
{
    return m_states.value(account);
}

} // namespace Ninelives
