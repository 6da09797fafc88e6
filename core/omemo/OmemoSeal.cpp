// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine_p.h"
#include "core/omemo/SceEnvelope.h"
#include "core/omemo/SignalSession.h"
#include "core/omemo/TrustPolicy.h"

#include <QSet>

#include <array>

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
    int peerDevices = 0;
    int ownDevices = 0;

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

Result<QByteArray> sealFor(SignalStores &stores, Transaction &tx, const QList<Target> &targets,
                           quint32 ownDevice, const Result<SealedPayload> &payload)
{
    if (!payload) {
        return payload.error();
    }
    QList<RecipientKeys> recipients;
    for (const Target &target : targets) {
        RecipientKeys recipient{target.owner, {}};
        for (const quint32 device : target.devices) {
            SignalSession session(stores, tx, target.owner, device);
            Result<WrappedKey> key = session.wrap(payload->keyMaterial);
            if (!key) {
                return key.error();
            }
            recipient.keys.append(*std::move(key));
        }
        recipients.append(recipient);
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
    return plaintext.body.isEmpty() ? profile.sealNothing()
                                    : profile.sealPayload(plaintext.body.toUtf8());
}

} // namespace

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
                                      const OmemoPlaintext &plaintext)
{
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    Plan plan;
    QSet<BareJid> done;
    for (const BareJid &owner : recipients) {
        if (done.contains(owner)) {
            continue;
        }
        done.insert(owner);
        const Result<QList<Device>> devices = d->devices(owner);
        const Result<int> added =
            devices ? addOwner(d->keys, owner, *devices, &plan) : Result<int>(devices.error());
        if (!added) {
            return added.error();
        }
        if (*added == 0) {
            return Error{ErrorCode::NoUsableDevice, u"no device with a session"_s};
        }
        (owner == d->self ? plan.ownDevices : plan.peerDevices) += *added;
    }
    if (done.isEmpty()) {
        return Error{ErrorCode::NoUsableDevice, u"no recipient"_s};
    }
    // Own other devices need no heartbeats of other people's sessions.
    if (!plaintext.keyTransport && !done.contains(d->self)) {
        const Result<QList<Device>> devices = d->devices(d->self);
        const Result<int> added =
            devices ? addOwner(d->keys, d->self, *devices, &plan) : Result<int>(devices.error());
        if (!added) {
            return added.error();
        }
        plan.ownDevices = *added;
    }

    Savepoint savepoint(tx);
    OmemoSealed sealed;
    for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
        const bool legacy = dialect == Dialect::Legacy;
        const QList<Target> &targets = legacy ? plan.legacy : plan.omemo2;
        if (targets.isEmpty()) {
            continue;
        }
        Result<QByteArray> element =
            sealFor(d->stores(dialect), tx, targets, identity->deviceId,
                    payloadFor(dialect, plaintext, d->self, d->clock.nowMs()));
        if (!element) {
            return element.error();
        }
        (legacy ? sealed.legacy : sealed.omemo2) = *std::move(element);
    }
    if (const Result<void> kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    sealed.peerDevices = plan.peerDevices;
    sealed.ownDevices = plan.ownDevices;
    sealed.undecided = plan.undecided;
    return sealed;
}

} // namespace Ninelives
