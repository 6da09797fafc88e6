// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "core/model/Device.h"
#include "core/model/DeviceNotice.h"
#include "core/model/KeyLink.h"

namespace Ninelives {

/// Devices and what the user thinks of their keys. News of devices, trust and notices comes as
/// Change::Kind::DevicesChanged. An empty owner means the own account.
class TrustService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<QList<Device>> devices(AccountId account,
                                                        const BareJid &owner) = 0;
    [[nodiscard]] virtual Answer<void> setTrust(AccountId account, const BareJid &owner,
                                                quint32 device, Trust trust) = 0;
    /// Fetches the owner's device lists again.
    [[nodiscard]] virtual Answer<void> lookAgain(AccountId account, const BareJid &owner) = 0;

    /// Names an own device: this one for all to see (it is published when there is a connection),
    /// another one on this computer only. An empty name takes it away. NotFound; TooLarge.
    [[nodiscard]] virtual Answer<void> rename(AccountId account, quint32 device,
                                              const QString &name) = 0;
    /// Takes another own device out of the account's lists, with its keys on the server; nothing is
    /// encrypted for it from now on. NotConnected, NotFound; InvalidInput for this device.
    [[nodiscard]] virtual Answer<void> remove(AccountId account, quint32 device) = 0;
    /// Ends what is agreed with a device and agrees anew, when messages of it can't be read.
    [[nodiscard]] virtual Answer<void> renew(AccountId account, const BareJid &owner,
                                             quint32 device) = 0;

    /// New devices and keys that the user has not been told about, oldest first: of the own account
    /// and of people whose key is known.
    [[nodiscard]] virtual Answer<QList<DeviceNotice>> notices(AccountId account) = 0;
    [[nodiscard]] virtual Answer<void> dismissNotice(AccountId account, const BareJid &owner,
                                                     quint32 device) = 0;
    /// How the own device lists fare, at once.
    [[nodiscard]] virtual OwnListState ownList(AccountId account) const = 0;

    /// This device and the own ones that were compared, to be shown to others.
    [[nodiscard]] virtual Answer<KeyLink> ownLink(AccountId account) = 0;
    /// What a link says about the devices known here. Changes nothing.
    [[nodiscard]] virtual Answer<KeyCheck> checkLink(AccountId account, const KeyLink &link) = 0;
    /// The user got the link from the person: devices that it names with the key known here are
    /// Verified. Nothing at all is changed when one of them has another key.
    [[nodiscard]] virtual Answer<KeyCheck> verifyLink(AccountId account, const KeyLink &link) = 0;

    /// Asks the device that sent a message to send it once more, encrypted for this device. What
    /// comes of it is told by Message::again. NotConnected; InvalidInput when it can be read;
    /// Unsupported when the device that sent it does not know how; NotAllowed when asked too often.
    [[nodiscard]] virtual Answer<void> askAgain(MessageId message) = 0;

    /// Whether what verified own devices trust is trusted here, and the other way round (XEP-0450);
    /// on unless the user said no.
    [[nodiscard]] virtual Answer<bool> sharesTrust(AccountId account) = 0;
    [[nodiscard]] virtual Answer<void> setSharesTrust(AccountId account, bool shares) = 0;

Q_SIGNALS:
    void ownListChanged(Ninelives::AccountId account, const Ninelives::OwnListState &state);
};

} // namespace Ninelives
