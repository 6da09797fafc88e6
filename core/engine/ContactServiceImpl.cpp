// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ContactServiceImpl.h"

#include "core/engine/Core.h"
#include "core/engine/StoreReader.h"
#include "core/storage/Connection.h"
#include "core/storage/ContactStore.h"
#include "core/sync/RosterSync.h"

namespace Ninelives {

namespace {

/// Calls `act(RosterSync &, Reply<void>)` of the account, if it is online.
template<typename Act>
Answer<void> withRoster(Core &core, AccountId account, Act act)
{
    return core.askLater<void>(
        [account, act = std::move(act)](Core &inner, const Reply<void> &reply) {
            const Result<AccountSession *> session = inner.session(account);
            if (!session) {
                reply(session.error());
            } else if (!session.value()->transport->state().online()) {
                reply(Error{ErrorCode::NotConnected, {}});
            } else {
                act(session.value()->sync->roster(), reply);
            }
        });
}

} // namespace

ContactServiceImpl::ContactServiceImpl(Core &core, StoreReader &reader)
    : m_core(core), m_reader(reader)
{
    connect(&core, &Core::presenceChanged, this, &ContactServiceImpl::onPresence);
    connect(&core, &Core::requestReceived, this, &ContactService::requestReceived);
}

void ContactServiceImpl::onPresence(AccountId account, const Presence &presence)
{
    if (presence.availability == Availability::Offline) {
        m_presences[account].remove(presence.jid);
    } else {
        m_presences[account].insert(presence.jid, presence);
    }
    Q_EMIT presenceChanged(account, presence);
}

Answer<QList<Contact>> ContactServiceImpl::contacts(AccountId account)
{
    return m_reader.ask<QList<Contact>>(
        [account](Connection &connection) { return ContactStore(connection).list(account); });
}

Answer<void> ContactServiceImpl::add(AccountId account, const BareJid &jid, const QString &name,
                                     const QString &token)
{
    return m_core.askLater<void>(
        [account, wish = ContactWish{jid, name, token}](Core &core, const Reply<void> &reply) {
            if (const Result<AccountSession *> session = core.session(account)) {
                session.value()->sync->roster().add(wish, reply);
            } else {
                reply(session.error());
            }
        });
}

Answer<void> ContactServiceImpl::rename(AccountId account, const BareJid &jid, const QString &name)
{
    return withRoster(m_core, account, [=](RosterSync &roster, const Reply<void> &reply) {
        roster.rename(jid, name, reply);
    });
}

Answer<void> ContactServiceImpl::remove(AccountId account, const BareJid &jid)
{
    return withRoster(m_core, account, [=](RosterSync &roster, const Reply<void> &reply) {
        roster.remove(jid, reply);
    });
}

Answer<void> ContactServiceImpl::answerRequest(AccountId account, const BareJid &jid, bool allow)
{
    return withRoster(m_core, account, [=](RosterSync &roster, const Reply<void> &reply) {
        roster.answerRequest(jid, allow, reply);
    });
}

Answer<void> ContactServiceImpl::setBlocked(AccountId account, const BareJid &jid, bool blocked)
{
    return withRoster(m_core, account, [=](RosterSync &roster, const Reply<void> &reply) {
        roster.setBlocked(jid, blocked, reply);
    });
}

Presence ContactServiceImpl::presence(AccountId account, const BareJid &jid) const
{
    return m_presences.value(account).value(jid, Presence{jid, Availability::Offline, {}});
}

} // namespace Ninelives
