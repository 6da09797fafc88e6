// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Core that gives an account's linking what it works on.
#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/omemo/OmemoEngine.h"
#include "core/storage/Connection.h"
#include "core/storage/KeyStore.h"

namespace Ninelives {

namespace {

const auto unnamedDevice = QStringLiteral("Ninelives");

Result<LinkParty> partyOf(const OmemoEngine &omemo)
{
    const auto listing = omemo.listing();
    const auto key = omemo.identityKey();
    if (!listing || !key) {
        return listing ? key.error() : listing.error();
    }
    LinkParty party;
    party.device = listing->id;
    party.identityKey = *key;
    party.name = listing->label.isEmpty() ? unnamedDevice : listing->label;
    return party;
}

/// An own device that the lists have not told of yet is noted with its key, so that its decision is
/// there when they do.
Result<void> noteDevice(Core &core, const Account &account, quint32 id, const QByteArray &key,
                        const QString &name)
{
    KeyStore keys(core.writer(), account.id);
    const auto known = keys.device(account.jid, id);
    if (!known) {
        return known.error();
    }
    Device device = known->value_or(Device());
    if (!device.identityKey.isEmpty()) {
        return device.identityKey == key
            ? Result<void>()
            : Error{ErrorCode::Untrusted, QStringLiteral("another key is known for this device")};
    }
    device.identityKey = key;
    if (!*known) {
        device.owner = account.jid;
        device.id = id;
        device.label = name;
        device.active = false;
        device.firstSeenMs = core.clock().nowMs();
    }
    return core.write([&](Transaction &tx) { return keys.putDevice(tx, device); });
}

} // namespace

Result<void> Core::makeLinking(AccountSession &session)
{
    AccountSync *const sync = session.sync.get();
    const Account account = session.account;
    LinkContext context{.writer = writer(),
                        .account = account.id,
                        .self = account.jid,
                        .port = session.transport->ownDevices(),
                        .clock = clock(),
                        .sink = [this](const Change &change) { m_feed->add(change); },
                        .party = [sync] { return partyOf(sync->omemo()); },
                        .knownKey = [this, account](quint32 id) -> Result<QByteArray> {
                            const auto known =
                                KeyStore(writer(), account.id).device(account.jid, id);
                            if (!known) {
                                return known.error();
                            }
                            return *known ? (*known)->identityKey : QByteArray();
                        },
                        .verify = [this, sync, account](quint32 id, const QByteArray &key,
                                                        const QString &name) -> Result<void> {
                            const Result<void> noted = noteDevice(*this, account, id, key, name);
                            return noted ? sync->setTrust(account.jid, id, Trust::Verified) : noted;
                        },
                        .caughtUp = [sync] { return sync->caughtUp(); }};
    session.link = std::make_unique<DeviceLinking>(std::move(context));
    connect(session.link.get(), &DeviceLinking::stateChanged, this,
            [this, id = account.id](const LinkState &state) { Q_EMIT linkChanged(id, state); });
    return session.link->start();
}

} // namespace Ninelives
