// SPDX-License-Identifier: GPL-3.0-or-later
// AccountSync: what the user does with devices.
#include "core/storage/InTransaction.h"
#include "core/sync/AccountSync_p.h"
#include "core/sync/OutboxRows.h"

namespace Ninelives {

void AccountSync::Private::connectDevices()
{
    connect(&resends, &ResendDesk::failed, &q, [this](const Error &error) { trouble(error); });
    connect(&teller, &TrustTeller::failed, &q, [this](const Error &error) { trouble(error); });
    connect(&archive, &ArchiveSync::upToDate, &q, [this] { teller.tell(); });
    connect(&transport, &Transport::ownDevicesChanged, &directory,
            &DeviceDirectory::ownProgramsChanged);
    // Queued: the directory may be in the middle of a transaction of its own.
    connect(
        &directory, &DeviceDirectory::devicesChanged, &q, [this] { recheckTrust(); },
        Qt::QueuedConnection);
}

/// Keys are known, or devices verified, that others spoke of before.
void AccountSync::Private::recheckTrust()
{
    const auto changed =
        inTransaction(stores.writer, [this](Transaction &tx) { return hearsay.recheck(tx); });
    if (!changed) {
        trouble(changed.error());
        return;
    }
    toldTrust(*changed);
}

void AccountSync::Private::toldTrust(const QSet<BareJid> &owners)
{
    for (const BareJid &owner : owners) {
        pump.devicesChanged(owner);
    }
    if (!owners.isEmpty()) {
        sink({Change::Kind::DevicesChanged, stores.account, {}, {}});
    }
}

/// Writes in one transaction, then tells that devices changed.
Result<void>
AccountSync::Private::changeDevices(const std::function<Result<void>(Transaction &)> &write)
{
    if (const auto written = inTransaction(stores.writer, write); !written) {
        return written;
    }
    sink({Change::Kind::DevicesChanged, stores.account, {}, {}});
    return {};
}

Result<void> AccountSync::setTrust(const BareJid &owner, quint32 device, Trust trust)
{
    const auto set = d->changeDevices([&](Transaction &tx) -> Result<void> {
        if (const auto done = d->omemo.setTrust(tx, owner, device, trust); !done) {
            return done;
        }
        return trust == Trust::Verified || trust == Trust::Blocked
            ? d->teller.decided(tx, owner, device)
            : Result<void>();
    });
    if (set) {
        d->pump.devicesChanged(owner);
        d->recheckTrust();
        if (d->caughtUp) {
            d->teller.tell();
        }
    }
    return set;
}

Result<void> AccountSync::renewLink(const BareJid &owner, quint32 device)
{
    bool queued = false;
    const auto renewed = d->changeDevices([&](Transaction &tx) -> Result<void> {
        if (const auto ended = d->omemo.resetSession(tx, owner, device); !ended) {
            return ended;
        }
        if (owner == d->stores.self) {
            return {}; // the next message of any chat begins the new one
        }
        const auto chat = d->stores.conversations.ensure(tx, d->stores.account, owner);
        if (!chat) {
            return chat.error();
        }
        queued = true;
        return OutboxRows::queueKeyTransport(d->stores, tx, *chat, owner);
    });
    if (renewed && queued) {
        d->pipeline.keysWaiting(owner);
        d->pump.wake();
    }
    return renewed;
}

Result<void> AccountSync::renameDevice(quint32 device, const QString &name)
{
    const auto renamed =
        d->changeDevices([&](Transaction &tx) { return d->omemo.rename(tx, device, name); });
    if (renamed && device == d->omemo.deviceId()) {
        d->directory.renamed();
    }
    return renamed;
}

Result<void> AccountSync::dismissNotice(const BareJid &owner, quint32 device)
{
    return d->changeDevices(
        [&](Transaction &tx) { return d->omemo.removeNotice(tx, owner, device); });
}

void AccountSync::askAgain(MessageId message, const Reply<void> &reply)
{
    d->resends.ask(message, reply);
}

Result<bool> AccountSync::sharesTrust() const
{
    return d->hearsay.wanted();
}

Result<void> AccountSync::setSharesTrust(bool shares)
{
    return d->changeDevices([&](Transaction &tx) {
        return d->stores.settings.set(tx, TrustHearsay::setting(d->stores.account),
                                      shares ? "1" : "0");
    });
}

} // namespace Ninelives
