// SPDX-License-Identifier: GPL-3.0-or-later
// OmemoEngine: names, use and removal of devices, and what the user should hear about them.
#include "core/omemo/OmemoEngine_p.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// A name goes into an attribute of XML, and into one line of a window. Joiners belong to some
/// scripts and to emoji.
QString cleanName(const QString &name)
{
    constexpr char16_t nonJoiner = 0x200c;
    constexpr char16_t joiner = 0x200d;
    QString clean = name;
    clean.removeIf([](QChar c) {
        return !c.isPrint() && !c.isSpace() && !c.isSurrogate() && c != nonJoiner && c != joiner;
    });
    return clean.simplified();
}

} // namespace

Result<void> OmemoEngine::noteUse(Transaction &tx, const BareJid &owner, quint32 device,
                                  qint64 atMs)
{
    return d->keys.noteDeviceUsed(tx, owner, device, std::min(atMs, d->clock.nowMs()));
}

Result<void> OmemoEngine::rename(Transaction &tx, quint32 device, const QString &name)
{
    const QString clean = cleanName(name);
    if (clean.size() > mostDeviceName) {
        return Error{ErrorCode::TooLarge, u"a device's name"_s};
    }
    Result<KeyStore::Identity> identity = d->identity();
    const auto known = d->keys.device(d->self, device);
    if (!identity || !known) {
        return identity ? known.error() : identity.error();
    }
    if (!known->has_value()) {
        return Error{ErrorCode::NotFound, u"no such device"_s};
    }
    if (device != identity->deviceId) {
        return d->keys.setDeviceName(tx, d->self, device, clean);
    }
    Savepoint savepoint(tx);
    identity->label = labelFor(clean);
    if (const Result<void> put = d->keys.setIdentity(tx, *identity); !put) {
        return put;
    }
    Device own = **known;
    own.label = identity->label;
    if (const Result<void> put = d->keys.putDevice(tx, own); !put) {
        return put;
    }
    return savepoint.keep();
}

Result<void> OmemoEngine::removeDevice(Transaction &tx, quint32 device)
{
    const auto known = d->keys.device(d->self, device);
    if (!known) {
        return known.error();
    }
    if (!known->has_value()) {
        return Error{ErrorCode::NotFound, u"no such device"_s};
    }
    if (device == deviceId()) {
        return Error{ErrorCode::InvalidInput, u"this device"_s};
    }
    Savepoint savepoint(tx);
    if (const Result<void> ended = resetSession(tx, d->self, device); !ended) {
        return ended;
    }
    Device gone = **known;
    gone.legacy = false;
    gone.omemo2 = false;
    gone.active = false;
    gone.trust = Trust::Blocked;
    if (const Result<void> put = d->keys.putDevice(tx, gone); !put) {
        return put;
    }
    const Result<void> noted = d->keys.setDeviceRemoved(tx, d->self, device, d->clock.nowMs());
    if (!noted) {
        return noted;
    }
    if (const Result<void> told = d->keys.removeNotice(tx, d->self, device); !told) {
        return told;
    }
    return savepoint.keep();
}

Result<QList<DeviceNotice>> OmemoEngine::notices() const
{
    Result<QList<DeviceNotice>> notices = d->keys.notices(d->self);
    if (!notices) {
        return notices;
    }
    const quint32 own = deviceId();
    notices->removeIf([&](const DeviceNotice &notice) {
        return notice.device.owner == d->self && notice.device.id == own;
    });
    for (DeviceNotice &notice : *notices) {
        notice.device.own = notice.device.owner == d->self;
    }
    return notices;
}

Result<void> OmemoEngine::putNotice(Transaction &tx, const BareJid &owner, quint32 device,
                                    DeviceNotice::Kind kind)
{
    return d->keys.putNotice(tx, owner, device, kind, d->clock.nowMs());
}

Result<void> OmemoEngine::removeNotice(Transaction &tx, const BareJid &owner, quint32 device)
{
    return d->keys.removeNotice(tx, owner, device);
}

} // namespace Ninelives
