// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TrustServiceImpl.h"

#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/omemo/DeviceDirectory.h"
#include "core/omemo/OmemoEngine.h"

#include <algorithm>

namespace Ninelives {

namespace {

const BareJid &ownerOrSelf(const AccountSession &session, const BareJid &owner)
{
    return owner.isEmpty() ? session.account.jid : owner;
}

} // namespace

Answer<QList<Device>> TrustServiceImpl::devices(AccountId account, const BareJid &owner)
{
    return m_core.ask<QList<Device>>([account, owner](Core &core) -> Result<QList<Device>> {
        const Result<AccountSession *> session = core.session(account);
        if (!session) {
            return session.error();
        }
        const AccountSession &found = *session.value();
        return found.sync->omemo().devices(ownerOrSelf(found, owner));
    });
}

Answer<void> TrustServiceImpl::setTrust(AccountId account, const BareJid &owner, quint32 device,
                                        Trust trust)
{
    return m_core.ask<void>([=](Core &core) -> Result<void> {
        const Result<AccountSession *> session = core.session(account);
        if (!session) {
            return session.error();
        }
        const AccountSession &found = *session.value();
        const BareJid &person = ownerOrSelf(found, owner);
        const Result<QList<Device>> known = found.sync->omemo().devices(person);
        if (!known) {
            return known.error();
        }
        if (std::ranges::find(*known, device, &Device::id) == known->end()) {
            return Error{ErrorCode::NotFound, QStringLiteral("there is no such device")};
        }
        // Tells of the change, and tries again what waited for a device of this person.
        return found.sync->setTrust(person, device, trust);
    });
}

Answer<void> TrustServiceImpl::lookAgain(AccountId account, const BareJid &owner)
{
    return m_core.askLater<void>([=](Core &core, const Reply<void> &reply) {
        const Result<AccountSession *> session = core.session(account);
        if (!session) {
            reply(session.error());
            return;
        }
        const AccountSession &found = *session.value();
        if (!found.transport->state().online()) {
            reply(Error{ErrorCode::NotConnected, {}});
            return;
        }
        found.sync->devices().refresh(ownerOrSelf(found, owner), reply);
    });
}

} // namespace Ninelives
