// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TrustServiceImpl.h"

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

Result<KeyCheck> checked(const AccountSession &session, const KeyLink &link)
{
    const Result<QList<Device>> known = session.sync->omemo().devices(link.person);
    if (!known) {
        return known.error();
    }
    KeyCheck check = checkKeys(link, *known);
    check.ofSelf = link.person == session.account.jid;
    return check;
}

} // namespace

TrustServiceImpl::TrustServiceImpl(Core &core) : m_core(core)
{
    connect(&core, &Core::ownListChanged, this,
            [this](AccountId account, const OwnListState &state) {
                m_ownLists.insert(account, state);
                Q_EMIT ownListChanged(account, state);
            });
}

template<typename T, typename Act>
Answer<T> TrustServiceImpl::with(AccountId account, const Act &act)
{
    return m_core.ask<T>([account, act](Core &core) -> Result<T> {
        const Result<AccountSession *> session = core.session(account);
        return session ? act(*session.value()) : Result<T>(session.error());
    });
}

Answer<QList<Device>> TrustServiceImpl::devices(AccountId account, const BareJid &owner)
{
    return with<QList<Device>>(account, [owner](const AccountSession &session) {
        return session.sync->omemo().devices(ownerOrSelf(session, owner));
    });
}

Answer<void> TrustServiceImpl::setTrust(AccountId account, const BareJid &owner, quint32 device,
                                        Trust trust)
{
    return with<void>(account, [=](const AccountSession &session) -> Result<void> {
        const BareJid &person = ownerOrSelf(session, owner);
        const Result<QList<Device>> known = session.sync->omemo().devices(person);
        if (!known) {
            return known.error();
        }
        if (std::ranges::find(*known, device, &Device::id) == known->end()) {
            return Error{ErrorCode::NotFound, QStringLiteral("there is no such device")};
        }
        // Tells of the change, and tries again what waited for a device of this person.
        return session.sync->setTrust(person, device, trust);
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

Answer<void> TrustServiceImpl::rename(AccountId account, quint32 device, const QString &name)
{
    return with<void>(account, [=](const AccountSession &session) {
        return session.sync->renameDevice(device, name);
    });
}

Answer<void> TrustServiceImpl::remove(AccountId account, quint32 device)
{
    return m_core.askLater<void>([=](Core &core, const Reply<void> &reply) {
        const Result<AccountSession *> session = core.session(account);
        if (!session) {
            reply(session.error());
            return;
        }
        if (!session.value()->transport->state().online()) {
            reply(Error{ErrorCode::NotConnected, {}});
            return;
        }
        session.value()->sync->devices().removeOwn(device, reply);
    });
}

Answer<void> TrustServiceImpl::renew(AccountId account, const BareJid &owner, quint32 device)
{
    return with<void>(account, [=](const AccountSession &session) {
        return session.sync->renewLink(ownerOrSelf(session, owner), device);
    });
}

Answer<QList<DeviceNotice>> TrustServiceImpl::notices(AccountId account)
{
    return with<QList<DeviceNotice>>(
        account, [](const AccountSession &session) { return session.sync->omemo().notices(); });
}

Answer<void> TrustServiceImpl::dismissNotice(AccountId account, const BareJid &owner,
                                             quint32 device)
{
    return with<void>(account, [=](const AccountSession &session) {
        return session.sync->dismissNotice(ownerOrSelf(session, owner), device);
    });
}

OwnListState TrustServiceImpl::ownList(AccountId account) const
{
    return m_ownLists.value(account);
}

Answer<KeyLink> TrustServiceImpl::ownLink(AccountId account)
{
    return with<KeyLink>(account, [](const AccountSession &session) -> Result<KeyLink> {
        const Result<QList<Device>> own = session.sync->omemo().devices(session.account.jid);
        if (!own) {
            return own.error();
        }
        KeyLink link;
        link.person = session.account.jid;
        for (const Device &device : *own) {
            const bool compared = device.active && device.trust == Trust::Verified;
            const KeyLink::Key key{device.id, device.identityKey};
            if (device.thisDevice) {
                link.keys.prepend(key);
            } else if (compared && !device.identityKey.isEmpty()) {
                link.keys.append(key);
            }
        }
        return link;
    });
}

Answer<KeyCheck> TrustServiceImpl::checkLink(AccountId account, const KeyLink &link)
{
    return with<KeyCheck>(account,
                          [link](const AccountSession &session) { return checked(session, link); });
}

Answer<KeyCheck> TrustServiceImpl::verifyLink(AccountId account, const KeyLink &link)
{
    return with<KeyCheck>(account, [link](const AccountSession &session) -> Result<KeyCheck> {
        const Result<KeyCheck> check = checked(session, link);
        if (!check || !check->differing.isEmpty()) {
            return check;
        }
        const quint32 self = session.sync->omemo().deviceId();
        for (const quint32 device : check->matching) {
            if (check->ofSelf && device == self) {
                continue;
            }
            const Result<void> set = session.sync->setTrust(link.person, device, Trust::Verified);
            if (!set) {
                return set.error();
            }
        }
        return check;
    });
}

Answer<void> TrustServiceImpl::askAgain(MessageId message)
{
    return m_core.askLater<void>([=](Core &core, const Reply<void> &reply) {
        const Result<AccountSession *> session = core.sessionOf(message);
        if (!session) {
            reply(session.error());
            return;
        }
        session.value()->sync->askAgain(message, reply);
    });
}

Answer<bool> TrustServiceImpl::sharesTrust(AccountId account)
{
    return with<bool>(account,
                      [](const AccountSession &session) { return session.sync->sharesTrust(); });
}

Answer<void> TrustServiceImpl::setSharesTrust(AccountId account, bool shares)
{
    return with<void>(account, [shares](const AccountSession &session) {
        return session.sync->setSharesTrust(shares);
    });
}

} // namespace Ninelives
