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
constexpr int mostTimes = 3;

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

struct TrustTeller::Telling {
    Decision decision;
    /// What can become of a message, the worst last.
    enum class Fate : quint8 {
        Arrived, ///< or there is nobody to tell
        Unreached, ///< nothing can be learnt of the devices of somebody else
        NeverLeft,
        Unknown, ///< it may even have been what ended the stream
    };
    int open = 1; ///< messages whose fate is not known; one more while they are written
    Fate worst = Fate::Arrived;

    [[nodiscard]] static Fate of(SubmitResult result)
    {
        switch (result) {
        case SubmitResult::Acknowledged:
            return Fate::Arrived;
        case SubmitResult::NotSent:
            return Fate::NeverLeft;
        case SubmitResult::Unknown:
            break;
        }
        return Fate::Unknown;
    }
    void meet(Fate fate) { worst = std::max(worst, fate); }
};

TrustTeller::TrustTeller(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender,
                         QObject *parent)
    : QObject(parent), m_stores(stores), m_omemo(omemo), m_sender(sender),
      m_keys(stores.writer, stores.account)
{}

Result<QList<TrustTeller::Unsaid>> TrustTeller::waiting() const
{
    const auto stored = m_stores.settings.get(unsaidSetting(m_stores.account));
    if (!stored) {
        return stored.error();
    }
    QList<Unsaid> all;
    const QList<QByteArray> lines = stored->value_or(QByteArray()).split('\n');
    for (const QByteArray &line : lines) {
        // The device, its owner, and how often it was told; without the last: never.
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 1) {
            const auto owner = BareJid::fromStored(QString::fromUtf8(words.at(1)));
            all.append(Unsaid{{owner, words.at(0).toUInt()}, words.value(2).toInt()});
        }
    }
    return all;
}

Result<void> TrustTeller::store(Transaction &tx, const QList<Unsaid> &all)
{
    QByteArrayList lines;
    for (const auto &[decision, times] : all) {
        lines.append(QByteArray::number(decision.second) + ' ' + decision.first.toString().toUtf8()
                     + ' ' + QByteArray::number(times));
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
    const Decision decision(owner, device);
    all->removeIf([&](const Unsaid &each) { return each.decision == decision; });
    all->append(Unsaid{decision});
    if (all->size() > mostWaiting) {
        all->removeFirst();
    }
    // What is on its way may say the opposite.
    m_told.remove(decision);
    m_open.remove(decision);
    return store(tx, *all);
}

/// What may not have arrived stays for the next stream, but not for ever: some servers confirm
/// nothing, and others end the stream for it. False when that could not be written.
bool TrustTeller::note(const Decision &decision, bool arrived)
{
    auto all = waiting();
    if (!all) {
        Q_EMIT failed(all.error());
        return false;
    }
    const auto told = std::ranges::find(*all, decision, &Unsaid::decision);
    if (told == all->end()) {
        return true;
    }
    if (arrived || ++told->times >= mostTimes) {
        all->erase(told);
    }
    const auto done =
        inTransaction(m_stores.writer, [&](Transaction &tx) { return store(tx, *all); });
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.ok();
}

void TrustTeller::streamDown()
{
    m_told.clear();
}

void TrustTeller::tell()
{
    const auto all = waiting();
    if (m_telling || !all) {
        return;
    }
    const auto untold = std::ranges::find_if(
        *all, [this](const Unsaid &each) { return !m_told.contains(each.decision); });
    if (untold == all->end()) {
        return;
    }
    const Decision next = untold->decision;
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
        if (note(next, true)) {
            tell();
        }
        return;
    }
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
    const bool own = device.owner == m_stores.self;
    const auto everybody = verified(false);
    const auto ours = verified(true);
    if (!everybody || !ours) {
        Q_EMIT failed(everybody ? ours.error() : everybody.error());
        return;
    }
    m_telling = true;
    const auto telling = std::make_shared<Telling>(Telling{decision});
    m_told.insert(decision);
    m_open.insert(decision, telling);
    const quint32 about = device.id;
    if (device.trust == Trust::Verified) {
        QList<Device> known = own ? *everybody : *ours;
        known.removeIf([&](const Device &each) {
            return own && each.id == about && each.owner == device.owner;
        });
        const auto itself = [about](const Device &each) {
            return each.id == about && isToldTo(each);
        };
        if (!known.isEmpty()) {
            send(telling, device.owner, itself, known);
        }
    }
    if (own) {
        QSet<BareJid> people;
        for (const Device &each : *everybody) {
            people.insert(each.owner);
        }
        people.remove(m_stores.self);
        for (const BareJid &person : std::as_const(people)) {
            send(telling, person, isToldTo, {device});
        }
    }
    tellOwn(telling, device);
    release(telling);
}

void TrustTeller::tellOwn(const TellingPtr &telling, const Device &device)
{
    const QPointer<TrustTeller> self(this);
    const bool own = device.owner == m_stores.self;
    send(
        telling, m_stores.self,
        [about = device.id, own](const Device &each) {
            return isToldTo(each) && !(own && each.id == about);
        },
        {device},
        [self, decision = telling->decision](const Result<void> &sent) {
            if (!self) {
                return;
            }
            self->m_telling = false;
            // Nobody to tell is as good as told. What was decided meanwhile is still to be said;
            // this one once more with the next stream, because others have heard it.
            if (!sent && sent.error().code == ErrorCode::NotConnected) {
                self->m_told.remove(decision);
            } else {
                self->tell();
            }
        });
}

/// `reply` says whether it was handed over; what became of it then is noted when the fate of all
/// messages about the decision is known.
void TrustTeller::send(const TellingPtr &telling, const BareJid &to,
                       const ControlSender::Chooser &chooses, const QList<Device> &about,
                       const Reply<void> &reply)
{
    ++telling->open;
    const QPointer<TrustTeller> self(this);
    m_sender.say(
        to, chooses, trustXml(about),
        [self, telling, to, reply](const Result<void> &sent) {
            if (self && !sent) {
                self->notHanded(*telling, to, sent.error());
                self->release(telling);
            }
            if (reply) {
                reply(sent);
            }
        },
        [self, telling](SubmitResult result) {
            if (self) {
                telling->meet(Telling::of(result));
                self->release(telling);
            }
        });
}

void TrustTeller::notHanded(Telling &telling, const BareJid &to, const Error &error) const
{
    if (error.code == ErrorCode::NoUsableDevice) {
        return;
    }
    qCInfo(logSync) << "trust not told:" << error.name();
    if (error.code == ErrorCode::NotConnected || (error.retryable() && to == m_stores.self)) {
        telling.meet(Telling::Fate::NeverLeft);
    } else if (error.retryable()) {
        telling.meet(Telling::Fate::Unreached);
    }
}

/// The last message's fate decides, unless the user has decided anew.
void TrustTeller::release(const TellingPtr &telling)
{
    if (--telling->open > 0 || m_open.value(telling->decision) != telling) {
        return;
    }
    m_open.remove(telling->decision);
    if (telling->worst != Telling::Fate::NeverLeft) {
        note(telling->decision, telling->worst == Telling::Fate::Arrived);
    }
}

} // namespace Ninelives
