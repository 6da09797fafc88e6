// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeTrust.h"

#include "tests/fakes/FakeAnswers.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

BareJid FakeTrust::whose(AccountId account, const BareJid &owner) const
{
    if (!owner.isEmpty()) {
        return owner;
    }
    const QList<Account> &accounts = m_engine.state.accounts;
    const auto found = std::ranges::find(accounts, account, &Account::id);
    return found == accounts.end() ? accounts.first().jid : found->jid;
}

Device *FakeTrust::find(const BareJid &owner, quint32 device)
{
    QList<Device> &all = m_engine.state.devices[owner];
    const auto found = std::ranges::find(all, device, &Device::id);
    return found == all.end() ? nullptr : &*found;
}

void FakeTrust::forget(const BareJid &owner, quint32 device)
{
    m_notices.removeIf(
        [&](const Told &told) { return told.owner == owner && told.device == device; });
}

Answer<QList<Device>> FakeTrust::devices(AccountId account, const BareJid &owner)
{
    return m_engine.answer<QList<Device>>(u"devices"_s, [=, this]() -> Result<QList<Device>> {
        return m_engine.state.devices.value(whose(account, owner));
    });
}

Answer<void> FakeTrust::setTrust(AccountId account, const BareJid &owner, quint32 device,
                                 Trust trust)
{
    return m_engine.answer<void>(u"setTrust"_s, [=, this]() -> Result<void> {
        if (Device *const row = find(whose(account, owner), device)) {
            row->trust = trust;
        }
        forget(whose(account, owner), device);
        m_engine.tell(Change::Kind::DevicesChanged, {});
        return {};
    });
}

Answer<void> FakeTrust::lookAgain(AccountId, const BareJid &)
{
    return m_engine.answer<void>(u"lookAgain"_s, []() -> Result<void> { return {}; });
}

Answer<void> FakeTrust::rename(AccountId account, quint32 device, const QString &name)
{
    return m_engine.answer<void>(u"rename"_s, [=, this]() -> Result<void> {
        Device *const row = find(whose(account), device);
        if (row == nullptr) {
            return notFound();
        }
        if (name.size() > mostDeviceName) {
            return Error{ErrorCode::TooLarge, {}};
        }
        (row->thisDevice ? row->label : row->name) = row->thisDevice ? labelFor(name) : name;
        m_engine.tell(Change::Kind::DevicesChanged, {});
        return {};
    });
}

Answer<void> FakeTrust::remove(AccountId account, quint32 device)
{
    return m_engine.answer<void>(u"removeDevice"_s, [=, this]() -> Result<void> {
        Device *const row = find(whose(account), device);
        if (row == nullptr) {
            return notFound();
        }
        row->active = false;
        row->trust = Trust::Blocked;
        row->removedAtMs = m_engine.clock().nowMs();
        forget(whose(account), device);
        m_engine.tell(Change::Kind::DevicesChanged, {});
        return {};
    });
}

Answer<void> FakeTrust::renew(AccountId, const BareJid &, quint32)
{
    return m_engine.answer<void>(u"renew"_s, []() -> Result<void> { return {}; });
}

Answer<QList<DeviceNotice>> FakeTrust::notices(AccountId account)
{
    return m_engine.answer<QList<DeviceNotice>>(
        u"notices"_s, [=, this]() -> Result<QList<DeviceNotice>> {
            QList<DeviceNotice> all;
            for (const Told &told : std::as_const(m_notices)) {
                const Device *const device = find(told.owner, told.device);
                if (device == nullptr || (device->own && told.owner != whose(account))) {
                    continue;
                }
                const QList<Device> &others = m_engine.state.devices[told.owner];
                const bool verified = std::ranges::any_of(others, [&](const Device &other) {
                    return other.id != told.device && other.trust == Trust::Verified
                        && !other.thisDevice;
                });
                all.append({told.kind, *device, told.atMs, verified});
            }
            return all;
        });
}

Answer<void> FakeTrust::dismissNotice(AccountId account, const BareJid &owner, quint32 device)
{
    return m_engine.answer<void>(u"dismissNotice"_s, [=, this]() -> Result<void> {
        forget(whose(account, owner), device);
        m_engine.tell(Change::Kind::DevicesChanged, {});
        return {};
    });
}

Answer<KeyLink> FakeTrust::ownLink(AccountId account)
{
    return m_engine.answer<KeyLink>(u"ownLink"_s, [=, this]() -> Result<KeyLink> {
        KeyLink link;
        link.person = whose(account);
        for (const Device &device : m_engine.state.devices.value(link.person)) {
            if (device.thisDevice) {
                link.keys.append({device.id, device.identityKey});
            }
        }
        return link;
    });
}

KeyCheck FakeTrust::check(AccountId account, const KeyLink &link) const
{
    KeyCheck result = checkKeys(link, m_engine.state.devices.value(link.person));
    result.ofSelf = link.person == whose(account);
    return result;
}

Answer<KeyCheck> FakeTrust::checkLink(AccountId account, const KeyLink &link)
{
    return m_engine.answer<KeyCheck>(
        u"checkLink"_s, [=, this]() -> Result<KeyCheck> { return check(account, link); });
}

Answer<KeyCheck> FakeTrust::verifyLink(AccountId account, const KeyLink &link)
{
    return m_engine.answer<KeyCheck>(u"verifyLink"_s, [=, this]() -> Result<KeyCheck> {
        const KeyCheck result = check(account, link);
        if (result.differing.isEmpty()) {
            for (const quint32 device : result.matching) {
                find(link.person, device)->trust = Trust::Verified;
                forget(link.person, device);
            }
            m_engine.tell(Change::Kind::DevicesChanged, {});
        }
        return result;
    });
}

Answer<void> FakeTrust::askAgain(MessageId message)
{
    return m_engine.answer<void>(u"askAgain"_s, [=, this]() -> Result<void> {
        m_engine.editMessage(message, [](Message &asked) { asked.again = Again::Asked; });
        return {};
    });
}

Answer<bool> FakeTrust::sharesTrust(AccountId)
{
    return m_engine.answer<bool>(u"sharesTrust"_s, [this]() -> Result<bool> { return m_shares; });
}

Answer<void> FakeTrust::setSharesTrust(AccountId, bool shares)
{
    return m_engine.answer<void>(u"setSharesTrust"_s, [=, this]() -> Result<void> {
        m_shares = shares;
        m_engine.tell(Change::Kind::DevicesChanged, {});
        return {};
    });
}

void FakeTrust::addNotice(const QString &owner, quint32 device, DeviceNotice::Kind kind,
                          qint64 atMs)
{
    m_notices.append({jidOf(owner), device, kind, atMs});
    m_engine.tell(Change::Kind::DevicesChanged, {});
}

void FakeTrust::setOwnList(const OwnListState &state)
{
    m_ownList = state;
    Q_EMIT ownListChanged(m_engine.account(), state);
}

void FakeTrust::editDevice(const QString &owner, quint32 device,
                           const std::function<void(Device &)> &edit)
{
    if (Device *const row = find(jidOf(owner), device)) {
        edit(*row);
        m_engine.tell(Change::Kind::DevicesChanged, {});
    }
}

} // namespace Ninelives
