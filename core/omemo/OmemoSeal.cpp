// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine_p.h"
#include "core/omemo/SceEnvelope.h"
#include "core/omemo/SignalSession.h"
#include "core/omemo/TrustPolicy.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// Whom a stanza is encrypted for in one dialect.
struct Target {
    BareJid owner;
    QList<quint32> devices;
};

struct Plan {
    QList<Target> legacy;
    QList<Target> omemo2;
    QList<Device> undecided;

    void add(const BareJid &owner, Dialect dialect, quint32 device)
    {
        QList<Target> &targets = dialect == Dialect::Legacy ? legacy : omemo2;
        if (targets.isEmpty() || targets.last().owner != owner) {
            targets.append(Target{owner, {}});
        }
        targets.last().devices.append(device);
    }
};

/// Adds the usable devices of `owner`; the answer is their number.
Result<int> addOwner(const KeyStore &keys, const BareJid &owner, const QList<Device> &devices,
                     Plan *plan)
{
    const auto legacy = keys.sessionDevices(Dialect::Legacy, owner);
    const auto omemo2 = keys.sessionDevices(Dialect::Omemo2, owner);
    if (!legacy || !omemo2) {
        return legacy ? omemo2.error() : legacy.error();
    }
    const QSet<quint32> haveLegacy(legacy->begin(), legacy->end());
    const QSet<quint32> haveOmemo2(omemo2->begin(), omemo2->end());
    int count = 0;
    for (const Device &device : devices) {
        if (!device.active || device.thisDevice) {
            continue;
        }
        if (device.trust == Trust::Undecided && !device.identityKey.isEmpty()) {
            plan->undecided.append(device);
        }
        const Dialect dialect = OmemoEngine::dialectFor(device);
        const bool hasSession =
            (dialect == Dialect::Legacy ? haveLegacy : haveOmemo2).contains(device.id);
        if (hasSession && TrustPolicy::encryptsTo(device.trust)) {
            plan->add(owner, dialect, device.id);
            ++count;
        }
    }
    return count;
}

/// Keys that were wrapped, by whom they belong to.
using Reached = QHash<BareJid, int>;

/// Only this session is at fault, not the store.
bool isBrokenSession(ErrorCode code)
{
    return code == ErrorCode::NoSession || code == ErrorCode::Malformed || code == ErrorCode::Crypto
        || code == ErrorCode::Untrusted;
}

/// The payload's key for one device; nothing when its session is broken and it may be left out.
Result<std::optional<WrappedKey>> wrapFor(SignalStores &stores, Transaction &tx,
                                          const BareJid &owner, quint32 device,
                                          const QByteArray &keyMaterial, bool mayLeaveOut)
{
    Savepoint savepoint(tx);
    SignalSession session(stores, tx, owner, device);
    Result<WrappedKey> key = session.wrap(keyMaterial);
    if (!key) {
        const bool leftOut = mayLeaveOut && isBrokenSession(key.error().code);
        return leftOut ? Result<std::optional<WrappedKey>>(std::nullopt) : key.error();
    }
    if (const Result<void> kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    return std::optional<WrappedKey>(*std::move(key));
}

Result<QByteArray> sealElement(SignalStores &stores, Transaction &tx, const QList<Target> &targets,
                               quint32 ownDevice, const Result<SealedPayload> &payload,
                               bool mayLeaveOut, Reached *reached)
{
    if (!payload) {
        return payload.error();
    }
    QList<RecipientKeys> recipients;
    for (const Target &target : targets) {
        RecipientKeys recipient{target.owner, {}};
        for (const quint32 device : target.devices) {
            auto key = wrapFor(stores, tx, target.owner, device, payload->keyMaterial, mayLeaveOut);
            if (!key) {
                return key.error();
            }
            if (*key) {
                recipient.keys.append(**std::move(key));
            }
        }
        if (!recipient.keys.isEmpty()) {
            (*reached)[target.owner] += static_cast<int>(recipient.keys.size());
            recipients.append(recipient);
        }
    }
    return OmemoProfile::of(stores.dialect()).writeEncrypted(ownDevice, recipients, *payload);
}

Result<SealedPayload> payloadFor(Dialect dialect, const OmemoPlaintext &plaintext,
                                 const BareJid &self, qint64 nowMs)
{
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    if (plaintext.keyTransport) {
        return profile.sealNothing();
    }
    if (dialect == Dialect::Omemo2) {
        return profile.sealPayload(
            SceEnvelope::write(plaintext.body, plaintext.extensions, self, plaintext.to, nowMs));
    }
    // Only the body can be said in this dialect.
    const QString body = plaintext.legacyBody.value_or(plaintext.body);
    return body.isEmpty() ? profile.sealNothing() : profile.sealPayload(body.toUtf8());
}

} // namespace

Result<OmemoSealed> OmemoEngine::sealFor(Transaction &tx, const QList<Device> &devices,
                                         const OmemoPlaintext &plaintext)
{
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    Plan plan;
    for (const Device &device : devices) {
        const auto sessions = d->keys.sessionDevices(Dialect::Omemo2, device.owner);
        if (!sessions) {
            return sessions.error();
        }
        const bool reads = device.omemo2 && device.active && device.id != identity->deviceId
            && TrustPolicy::encryptsTo(device.trust) && sessions->contains(device.id);
        if (reads) {
            plan.add(device.owner, Dialect::Omemo2, device.id);
        }
    }
    if (plan.omemo2.isEmpty()) {
        return Error{ErrorCode::NoUsableDevice, u"no device with a session"_s};
    }
    Savepoint savepoint(tx);
    OmemoSealed sealed;
    Reached reached;
    Result<QByteArray> element = sealElement(
        d->stores(Dialect::Omemo2), tx, plan.omemo2, identity->deviceId,
        payloadFor(Dialect::Omemo2, plaintext, d->self, d->clock.nowMs()), true, &reached);
    if (!element) {
        return element.error();
    }
    sealed.omemo2 = *std::move(element);
    sealed.ownDevices = reached.value(d->self);
    for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
        sealed.peerDevices += it.key() == d->self ? 0 : it.value();
    }
    if (reached.isEmpty()) {
        return Error{ErrorCode::NoUsableDevice, u"no device with a session"_s};
    }
    const Result<void> kept = savepoint.keep();
    return kept ? Result<OmemoSealed>(std::move(sealed)) : Result<OmemoSealed>(kept.error());
}

Result<QSet<quint32>> OmemoEngine::usableDevices(const QList<BareJid> &owners) const
{
    QSet<quint32> usable;
    for (const BareJid &owner : owners + QList<BareJid>{d->self}) {
        const auto devices = d->devices(owner);
        if (!devices) {
            return devices.error();
        }
        for (const Device &device : *devices) {
            const bool known = !device.identityKey.isEmpty();
            if (device.active && !device.thisDevice
                && (known ? TrustPolicy::encryptsTo(device.trust)
                          : TrustPolicy::mayStartSession(device))) {
                usable.insert(device.id);
            }
        }
    }
    return usable;
}

Result<OmemoSealed> OmemoEngine::seal(Transaction &tx, const QList<BareJid> &recipients,
                                      const OmemoPlaintext &plaintext, Unreached unreached)
{
    const bool leaveOut = unreached == Unreached::LeaveOut;
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    Plan plan;
    QList<BareJid> people;
    QSet<BareJid> done;
    for (const BareJid &owner : recipients) {
        if (!done.contains(owner)) {
            done.insert(owner);
            people.append(owner);
        }
    }
    if (people.isEmpty() && !leaveOut) {
        return Error{ErrorCode::NoUsableDevice, u"no recipient"_s};
    }
    QList<BareJid> owners = people;
    // Own other devices need no heartbeats of other people's sessions.
    if (!plaintext.keyTransport && !done.contains(d->self)) {
        owners.append(d->self);
    }
    for (const BareJid &owner : std::as_const(owners)) {
        const Result<QList<Device>> devices = d->devices(owner);
        const Result<int> added =
            devices ? addOwner(d->keys, owner, *devices, &plan) : Result<int>(devices.error());
        if (!added) {
            return added.error();
        }
        if (*added == 0 && done.contains(owner) && !leaveOut) {
            return Error{ErrorCode::NoUsableDevice, u"no device with a session"_s};
        }
    }

    Savepoint savepoint(tx);
    OmemoSealed sealed;
    Reached reached;
    for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
        const bool legacy = dialect == Dialect::Legacy;
        const QList<Target> &targets = legacy ? plan.legacy : plan.omemo2;
        // With nobody else to read it: still never in the clear.
        const bool alone = !legacy && plan.legacy.isEmpty();
        if (targets.isEmpty() && !alone) {
            continue;
        }
        Result<QByteArray> element = sealElement(
            d->stores(dialect), tx, targets, identity->deviceId,
            payloadFor(dialect, plaintext, d->self, d->clock.nowMs()), leaveOut, &reached);
        if (!element) {
            return element.error();
        }
        (legacy ? sealed.legacy : sealed.omemo2) = *std::move(element);
    }
    for (const BareJid &owner : std::as_const(people)) {
        const int keys = reached.value(owner);
        (owner == d->self ? sealed.ownDevices : sealed.peerDevices) += keys;
        if (keys == 0) {
            sealed.unreached.append(owner);
        }
    }
    if (!people.isEmpty() && sealed.unreached.size() == people.size()) {
        return Error{ErrorCode::NoUsableDevice, u"no device with a session"_s};
    }
    if (!done.contains(d->self)) {
        sealed.ownDevices = reached.value(d->self);
    }
    if (const Result<void> kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    sealed.undecided = plan.undecided;
    return sealed;
}

} // namespace Ninelives
