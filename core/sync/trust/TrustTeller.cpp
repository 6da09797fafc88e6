// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/TrustTeller.h"

#include "core/base/Log.h"
#include "core/storage/InTransaction.h"
#include "core/sync/SyncStores.h"
#include "core/sync/trust/TrustHearsay.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace Ninelives {

namespace {

constexpr qsizetype mostWaiting = 200;

bool isToldTo(const Device &device)
{
    return device.trust == Trust::Verified && device.active && !device.thisDevice && device.omemo2;
}

QString unsaidSetting(AccountId account)
{
    return QStringLiteral("trust.unsaid.%1").arg(account.value);
}

/// Each device by the form of its key that there is.
QByteArray trustXml(const QList<Device> &devices)
{
    QList<ControlXml::Told> omemo2;
    QList<ControlXml::Told> legacy;
    for (const Device &device : devices) {
        const bool trusted = device.trust == Trust::Verified;
        if (!device.omemo2Key.isEmpty()) {
            omemo2.append({device.owner, device.omemo2Key, trusted});
        } else if (!device.identityKey.isEmpty()) {
            legacy.append({device.owner, device.identityKey, trusted});
        }
    }
    return ControlXml::write(omemo2, Dialect::Omemo2) + ControlXml::write(legacy, Dialect::Legacy);
}

} // namespace

TrustTeller::TrustTeller(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender,
                         QObject *parent)
    : QObject(parent), m_stores(stores), m_omemo(omemo), m_sender(sender),
      m_keys(stores.writer, stores.account)
{}

Result<QList<TrustTeller::Decision>> TrustTeller::waiting() const
{
    const auto stored = m_stores.settings.get(unsaidSetting(m_stores.account));
    if (!stored) {
        return stored.error();
    }
    QList<Decision> all;
    const QList<QByteArray> lines = stored->value_or(QByteArray()).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0) {
            all.append({BareJid::fromStored(QString::fromUtf8(line.mid(space + 1))),
                        line.left(space).toUInt()});
        }
    }
    return all;
}

Result<void> TrustTeller::store(Transaction &tx, const QList<Decision> &decisions)
{
    QByteArrayList lines;
    for (const auto &[owner, device] : decisions) {
        lines.append(QByteArray::number(device) + ' ' + owner.toString().toUtf8());
    }
    return m_stores.settings.set(tx, unsaidSetting(m_stores.account), lines.join('\n'));
}

Result<void> TrustTeller::decided(Transaction &tx, const BareJid &owner, quint32 device)
{
    const auto wants = TrustHearsay(m_stores, m_omemo).wanted();
    auto all = waiting();
    if (!wants || !all) {
        return wants ? all.error() : wants.error();
    }
    if (!*wants) {
        return {};
    }
    all->removeOne({owner, device});
    all->append({owner, device});
    if (all->size() > mostWaiting) {
        all->removeFirst();
    }
    return store(tx, *all);
}

/// False when that could not be written: it is said again at the next occasion.
bool TrustTeller::forget(const Decision &decision)
{
    auto all = waiting();
    if (!all) {
        Q_EMIT failed(all.error());
        return false;
    }
    all->removeOne(decision);
    const auto done =
        inTransaction(m_stores.writer, [&](Transaction &tx) { return store(tx, *all); });
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.ok();
}

/// The user has not changed their mind since.
bool TrustTeller::stillHolds(const Decision &decision, Trust trust) const
{
    const auto devices = m_omemo.devices(decision.first);
    const auto device = devices ? std::ranges::find(*devices, decision.second, &Device::id)
                                : QList<Device>::const_iterator();
    return devices && device != devices->end() && device->trust == trust;
}

void TrustTeller::tell()
{
    const auto all = waiting();
    if (m_telling || !all || all->isEmpty()) {
        return;
    }
    const Decision next = all->first();
    const auto devices = m_omemo.devices(next.first);
    const auto device = devices ? std::ranges::find(*devices, next.second, &Device::id)
                                : QList<Device>::const_iterator();
    if (!devices) {
        Q_EMIT failed(devices.error());
        return;
    }
    const bool clear = device != devices->end()
        && (device->trust == Trust::Verified || device->trust == Trust::Blocked);
    if (!clear) {
        if (forget(next)) {
            tell();
        }
        return;
    }
    m_telling = true;
    tellAbout(*device, next);
}

Result<QList<Device>> TrustTeller::verified(bool own) const
{
    const auto owners = m_keys.verifiedOwners();
    if (!owners) {
        return owners.error();
    }
    QList<Device> all;
    for (const BareJid &owner : *owners) {
        const auto devices = m_omemo.devices(owner);
        if (!devices) {
            return devices.error();
        }
        for (const Device &device : *devices) {
            const bool counts = device.trust == Trust::Verified && !device.thisDevice;
            if (counts && (!own || owner == m_stores.self)) {
                all.append(device);
            }
        }
    }
    return all;
}

/// To the own devices about this one; to those that it concerns besides: a newly verified own one
/// hears all that is known, a newly verified one of others all of ours; others hear of ours.
void TrustTeller::tellAbout(const Device &device, const Decision &decision)
{
    const QPointer<TrustTeller> self(this);
    const bool own = device.owner == m_stores.self;
    const bool trusted = device.trust == Trust::Verified;
    const auto everybody = verified(false);
    const auto ours = verified(true);
    if (!everybody || !ours) {
        m_telling = false;
        Q_EMIT failed(everybody ? ours.error() : everybody.error());
        return;
    }
    const auto quietly = [](const Result<void> &sent) {
        if (!sent && sent.error().code != ErrorCode::NoUsableDevice) {
            qCInfo(logSync) << "trust not told:" << sent.error().name();
        }
    };
    const quint32 about = device.id;
    if (trusted) {
        QList<Device> known = own ? *everybody : *ours;
        known.removeIf([&](const Device &each) {
            return own && each.id == about && each.owner == device.owner;
        });
        if (!known.isEmpty()) {
            send(
                device.owner,
                [about](const Device &each) { return each.id == about && isToldTo(each); }, known,
                quietly);
        }
    }
    if (own) {
        QSet<BareJid> people;
        for (const Device &each : *everybody) {
            people.insert(each.owner);
        }
        people.remove(m_stores.self);
        for (const BareJid &person : std::as_const(people)) {
            send(person, isToldTo, {device}, quietly);
        }
    }
    send(
        m_stores.self,
        [about, own](const Device &each) { return isToldTo(each) && !(own && each.id == about); },
        {device},
        [self, decision, told = device.trust](const Result<void> &sent) {
            if (!self) {
                return;
            }
            self->m_telling = false;
            // Nobody to tell is as good as told. What was decided meanwhile is still to be said.
            const bool said = sent || !sent.error().retryable();
            if (said && (!self->stillHolds(decision, told) || self->forget(decision))) {
                self->tell();
            }
        });
}

void TrustTeller::send(const BareJid &to, const ControlSender::Chooser &chooses,
                       const QList<Device> &about, const Reply<void> &reply)
{
    m_sender.say(to, chooses, trustXml(about), reply);
}

} // namespace Ninelives
