// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LinkServiceImpl.h"

#include "core/engine/Core.h"

namespace Ninelives {

LinkServiceImpl::LinkServiceImpl(Core &core) : m_core(core)
{
    connect(&core, &Core::linkChanged, this, [this](AccountId account, const LinkState &state) {
        m_states.insert(account, state);
        Q_EMIT stateChanged(account, state);
    });
}

Answer<void> LinkServiceImpl::showCode(AccountId account)
{
    return m_core.ask<void>([account](Core &core) -> Result<void> {
        const Result<AccountSession *> session = core.session(account);
        return session ? session.value()->link->showCode() : session.error();
    });
}

Answer<void> LinkServiceImpl::enterCode(AccountId account, const QString &words)
{
    return m_core.askLater<void>([account, words](Core &core, const Reply<void> &reply) {
        const Result<AccountSession *> session = core.session(account);
        if (session) {
            session.value()->link->enterCode(words, reply);
        } else {
            reply(session.error());
        }
    });
}

void LinkServiceImpl::confirm(AccountId account, bool agreed)
{
    m_core.post([account, agreed](Core &core) {
        if (const Result<AccountSession *> session = core.session(account)) {
            session.value()->link->confirm(agreed);
        }
    });
}

void LinkServiceImpl::setPaused(AccountId account, bool paused)
{
    m_core.post([account, paused](Core &core) {
        if (const Result<AccountSession *> session = core.session(account)) {
            session.value()->link->setPaused(paused);
        }
    });
}

void LinkServiceImpl::cancel(AccountId account)
{
    m_core.post([account](Core &core) {
        if (const Result<AccountSession *> session = core.session(account)) {
            session.value()->link->cancel();
        }
    });
}

LinkState LinkServiceImpl::state(AccountId account) const
{
    return m_states.value(account);
}

} // namespace Ninelives
