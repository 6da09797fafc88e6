// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"
#include "core/omemo/OmemoEngine_p.h"
#include "core/omemo/OmemoXml.h"
#include "core/omemo/SignalSession.h"
#include "core/omemo/TrustPolicy.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

// Against a server that invents new devices for ever; nobody has so many.
constexpr qsizetype maxKnownDevices = 1000;

} // namespace

Result<QList<Device>> OmemoEngine::Private::devices(const BareJid &owner) const
{
    Result<QList<Device>> found = keys.devices(owner);
    if (!found || owner != self) {
        return found;
    }
    const auto own = keys.identity();
    if (!own) {
        return own.error();
    }
    for (Device &device : *found) {
        device.own = true;
        if (own->has_value() && device.id == (*own)->deviceId) {
            device.thisDevice = true;
            device.trust = Trust::Verified;
        }
    }
    return found;
}

Result<OmemoEngine::Private::Noted> OmemoEngine::Private::noteKey(Transaction &tx,
                                                                  const BareJid &owner, quint32 id,
                                                                  const PublicIdentity &key)
{
    const auto known = keys.device(owner, id);
    const Result<bool> verified = keys.hasVerifiedDevice(owner);
    if (!known || !verified) {
        return known ? verified.error() : known.error();
    }
    const TrustPolicy::Decision decision = TrustPolicy::onKey(*known, key.montgomery, *verified);
    if (decision.changedKey) {
        for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
            if (const auto removed = keys.removeSession(tx, dialect, owner, id); !removed) {
                return removed.error();
            }
        }
    }
    Noted noted;
    noted.changed = decision.firstKey || decision.changedKey;
    if (known->has_value()) {
        noted.device = **known;
    } else {
        noted.device.owner = owner;
        noted.device.id = id;
        noted.device.active = false; // in no list so far
        noted.device.firstSeenMs = clock.nowMs();
    }
    const Device before = noted.device;
    if (decision.changedKey) {
        // Another device, as far as anybody can tell: what was written before was not for it.
        noted.device.firstSeenMs = clock.nowMs();
    }
    noted.device.identityKey = key.montgomery;
    if (!key.edwards.isEmpty() || decision.changedKey) {
        noted.device.omemo2Key = key.edwards;
    }
    noted.device.trust = decision.trust;
    const Result<void> told = noticeKey(tx, noted.device, known->has_value(), decision.changedKey);
    if (!told) {
        return told.error();
    }
    if (!known->has_value() || before != noted.device) {
        if (const Result<void> put = keys.putDevice(tx, noted.device); !put) {
            return put.error();
        }
    }
    return noted;
}

/// A device that is in no list so far, or has another key: its user should hear of it.
Result<void> OmemoEngine::Private::noticeKey(Transaction &tx, const Device &device, bool known,
                                             bool changedKey)
{
    if (changedKey) {
        return keys.putNotice(tx, device.owner, device.id, DeviceNotice::Kind::NewKey,
                              clock.nowMs());
    }
    if (known) {
        return {};
    }
    const Result<QList<Device>> others = keys.devices(device.owner);
    const Result<qint64> legacySeen = keys.deviceListSeenMs(Dialect::Legacy, device.owner);
    const Result<qint64> omemo2Seen = keys.deviceListSeenMs(Dialect::Omemo2, device.owner);
    if (!others || !legacySeen || !omemo2Seen) {
        return !others ? others.error() : (legacySeen ? omemo2Seen.error() : legacySeen.error());
    }
    const bool first = others->isEmpty() || (*legacySeen == 0 && *omemo2Seen == 0);
    return first
        ? Result<void>()
        : keys.putNotice(tx, device.owner, device.id, DeviceNotice::Kind::NewDevice, clock.nowMs());
}

Dialect OmemoEngine::dialectFor(const Device &device)
{
    if (device.legacy && device.omemo2) {
        // Others announce OMEMO 2 without being able to read it.
        return isNinelives(device) ? Dialect::Omemo2 : Dialect::Legacy;
    }
    return device.omemo2 ? Dialect::Omemo2 : Dialect::Legacy;
}

Result<QList<Device>> OmemoEngine::devicesWithoutSession(const QList<BareJid> &owners) const
{
    QList<Device> missing;
    for (const BareJid &owner : owners) {
        const Result<QList<Device>> devices = d->devices(owner);
        const auto legacy = d->keys.sessionDevices(Dialect::Legacy, owner);
        const auto omemo2 = d->keys.sessionDevices(Dialect::Omemo2, owner);
        if (!devices || !legacy || !omemo2) {
            return !devices ? devices.error() : (legacy ? omemo2.error() : legacy.error());
        }
        const QSet<quint32> haveLegacy(legacy->begin(), legacy->end());
        const QSet<quint32> haveOmemo2(omemo2->begin(), omemo2->end());
        for (const Device &device : *devices) {
            const bool has = (dialectFor(device) == Dialect::Legacy ? haveLegacy : haveOmemo2)
                                 .contains(device.id);
            if (device.active && !device.thisDevice && !has
                && TrustPolicy::mayStartSession(device)) {
                missing.append(device);
            }
        }
    }
    return missing;
}

Result<void> OmemoEngine::startSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                                       quint32 device, const QDomElement &bundle)
{
    const Result<KeyBundle> keys = OmemoProfile::of(dialect).readBundle(bundle);
    if (!keys) {
        return keys.error();
    }
    const Result<PublicIdentity> key = publicIdentity(d->library(), dialect, keys->identityKey);
    if (!key) {
        return key.error();
    }
    Savepoint savepoint(tx);
    const Result<Private::Noted> noted = d->noteKey(tx, owner, device, *key);
    if (!noted) {
        return noted.error();
    }
    {
        // Also for a device that nothing is encrypted to: this verifies the signature.
        SignalSession session(d->stores(dialect), tx, owner, device);
        const auto choice =
            static_cast<qsizetype>(randomBelow(static_cast<quint32>(keys->preKeys.size())));
        if (const Result<void> started = session.start(*keys, keys->preKeys[choice]); !started) {
            return started;
        }
    }
    if (!TrustPolicy::encryptsTo(noted->device.trust)) {
        // The pre key would be stale when the user decides.
        const Result<void> removed = d->keys.removeSession(tx, dialect, owner, device);
        if (!removed) {
            return removed;
        }
    }
    return savepoint.keep();
}

Result<void> OmemoEngine::resetSession(Transaction &tx, const BareJid &owner, quint32 device)
{
    Savepoint savepoint(tx);
    for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
        if (const auto removed = d->keys.removeSession(tx, dialect, owner, device); !removed) {
            return removed;
        }
    }
    return savepoint.keep();
}

Result<QList<Device>> OmemoEngine::devices(const BareJid &owner) const
{
    return d->devices(owner);
}

Result<void> OmemoEngine::setTrust(Transaction &tx, const BareJid &owner, quint32 device,
                                   Trust trust)
{
    const auto known = d->keys.device(owner, device);
    if (!known) {
        return known.error();
    }
    if (!known->has_value()) {
        return Error{ErrorCode::NotFound, u"no such device"_s};
    }
    const bool isThis = owner == d->self && device == deviceId();
    if (isThis || (trust != Trust::Blocked && (*known)->identityKey.isEmpty())) {
        return Error{ErrorCode::InvalidInput, u"this device, or one without a key"_s};
    }
    Savepoint savepoint(tx);
    if (const Result<void> set = d->keys.setTrust(tx, owner, device, trust); !set) {
        return set;
    }
    // Whoever decides about a device has heard of it.
    if (const Result<void> told = d->keys.removeNotice(tx, owner, device); !told) {
        return told;
    }
    if (trust != Trust::Blocked) {
        if (const Result<void> back = d->keys.setDeviceRemoved(tx, owner, device, 0); !back) {
            return back;
        }
    }
    return savepoint.keep();
}

Result<bool> OmemoEngine::setDeviceList(Transaction &tx, Dialect dialect, const BareJid &owner,
                                        const QList<ListedDevice> &listed)
{
    const Result<QList<Device>> known = d->keys.devices(owner);
    const Result<qint64> seenBefore = d->keys.deviceListSeenMs(dialect, owner);
    if (!known || !seenBefore) {
        return known ? seenBefore.error() : known.error();
    }
    QHash<quint32, ListedDevice> entries;
    for (const ListedDevice &entry : listed) {
        if (entry.id > 0 && entry.id <= maxDeviceId
            && entries.size() < OmemoProfile::maxListedDevices) {
            entries.insert(entry.id, entry);
        }
    }
    QList<Device> changed;
    QList<quint32> newcomers;
    QList<quint32> returned;
    const auto apply = [&](Device device, bool isNew) {
        const Device before = device;
        const auto entry = entries.constFind(device.id);
        const bool present = entry != entries.constEnd();
        (dialect == Dialect::Legacy ? device.legacy : device.omemo2) = present;
        if (present && dialect == Dialect::Omemo2) {
            device.label = entry->label;
        }
        device.active = device.legacy || device.omemo2;
        if (isNew && *seenBefore > 0 && !known->isEmpty()) {
            newcomers.append(device.id);
        } else if (device.removedAtMs > 0 && device.active && !before.active) {
            returned.append(device.id);
        }
        if (isNew || before != device) {
            changed.append(device);
        }
    };
    QSet<quint32> seen;
    for (const Device &device : *known) {
        seen.insert(device.id);
        apply(device, false);
    }
    for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
        if (!seen.contains(entry.key()) && known->size() + changed.size() < maxKnownDevices) {
            Device device;
            device.owner = owner;
            device.id = entry.key();
            device.firstSeenMs = d->clock.nowMs();
            apply(device, true);
        }
    }
    Savepoint savepoint(tx);
    for (const Device &device : std::as_const(changed)) {
        if (const Result<void> put = d->keys.putDevice(tx, device); !put) {
            return put.error();
        }
    }
    for (const quint32 id : std::as_const(newcomers)) {
        if (const auto told = putNotice(tx, owner, id, DeviceNotice::Kind::NewDevice); !told) {
            return told.error();
        }
    }
    for (const quint32 id : std::as_const(returned)) {
        if (const auto told = putNotice(tx, owner, id, DeviceNotice::Kind::CameBack); !told) {
            return told.error();
        }
    }
    const Result<void> noted = d->keys.setDeviceListSeen(tx, dialect, owner, d->clock.nowMs());
    if (!noted) {
        return noted.error();
    }
    if (const Result<void> kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    return !changed.isEmpty();
}

Result<qint64> OmemoEngine::deviceListSeenMs(Dialect dialect, const BareJid &owner) const
{
    return d->keys.deviceListSeenMs(dialect, owner);
}

} // namespace Ninelives
