// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine.h"

#include "core/crypto/Kdf.h"
#include "core/omemo/OmemoEngine_p.h"
#include "core/omemo/OmemoXml.h"
#include "core/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype wantedPreKeys = 100;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 signedPreKeyAgeMs = 7 * dayMs;
// A week in the bundle, and four more in which messages made with it may still arrive.
constexpr qint64 signedPreKeyLifeMs = 35 * dayMs;

} // namespace

OmemoEngine::Private::Private(Writer &writer, AccountId account, BareJid theSelf,
                              const Clock &theClock)
    : self(std::move(theSelf)), clock(theClock), keys(writer, account),
      legacy(provider.context(), keys, Dialect::Legacy),
      omemo2(provider.context(), keys, Dialect::Omemo2)
{}

SignalStores &OmemoEngine::Private::stores(Dialect dialect)
{
    return dialect == Dialect::Legacy ? legacy : omemo2;
}

Result<KeyStore::Identity> OmemoEngine::Private::identity() const
{
    auto stored = keys.identity();
    if (!stored) {
        return stored.error();
    }
    if (!stored->has_value()) {
        return Error{ErrorCode::NoKey, u"no identity yet"_s};
    }
    return **std::move(stored);
}

Result<KeyStore::Identity> OmemoEngine::Private::makeIdentity(Transaction &tx)
{
    const auto stored = keys.identity();
    if (!stored) {
        return stored.error();
    }
    if (stored->has_value()) {
        return **stored;
    }
    Result<QByteArray> pair = Ninelives::makeIdentity(library());
    if (!pair) {
        return pair.error();
    }
    const KeyStore::Identity identity{1 + randomBelow(maxDeviceId), *std::move(pair), labelFor({})};
    if (const Result<void> put = keys.setIdentity(tx, identity); !put) {
        return put.error();
    }
    if (const Result<void> put = putOwnDevice(tx, identity); !put) {
        return put.error();
    }
    return identity;
}

Result<void> OmemoEngine::Private::putOwnDevice(Transaction &tx, const KeyStore::Identity &identity)
{
    const Result<IdentityKeys> own = readIdentity(library(), identity.keyPair);
    if (!own) {
        return own.error();
    }
    Device device;
    device.owner = self;
    device.id = identity.deviceId;
    device.label = identity.label;
    device.identityKey = own->montgomery;
    device.omemo2Key = own->edwards;
    // Not Verified: that would end blind trust in the user's other devices.
    device.trust = Trust::Blind;
    device.firstSeenMs = clock.nowMs();
    return keys.putDevice(tx, device);
}

Result<bool> OmemoEngine::Private::rotateSignedPreKey(Transaction &tx,
                                                      const KeyStore::Identity &identity)
{
    const auto newest = keys.newestSignedPreKey();
    if (!newest) {
        return newest.error();
    }
    const qint64 now = clock.nowMs();
    if (newest->has_value() && now - (*newest)->createdAtMs < signedPreKeyAgeMs) {
        return false;
    }
    const quint32 id = newest->has_value() ? (*newest)->id + 1 : 1;
    const Result<QByteArray> record = makeSignedPreKey(library(), identity.keyPair, id, now);
    if (!record) {
        return record.error();
    }
    if (const Result<void> put = keys.putSignedPreKey(tx, {id, *record, now}); !put) {
        return put.error();
    }
    // The one just replaced stays whatever its age: it was in the bundle until now.
    const qint64 before = newest->has_value()
        ? std::min(now - signedPreKeyLifeMs, (*newest)->createdAtMs)
        : now - signedPreKeyLifeMs;
    if (const Result<void> removed = keys.removeSignedPreKeysBefore(tx, before, id); !removed) {
        return removed.error();
    }
    return true;
}

Result<bool> OmemoEngine::Private::refillPreKeys(Transaction &tx)
{
    const auto unused = keys.unusedPreKeys();
    const Result<quint32> highest = keys.highestPreKeyId();
    if (!unused || !highest) {
        return unused ? highest.error() : unused.error();
    }
    const qsizetype missing = wantedPreKeys - unused->size();
    if (missing <= 0) {
        return false;
    }
    const Result<QList<NewPreKey>> made = makePreKeys(library(), *highest + 1, missing);
    if (!made) {
        return made.error();
    }
    for (const NewPreKey &key : *made) {
        if (const Result<void> put = keys.putPreKey(tx, key.id, key.record); !put) {
            return put.error();
        }
    }
    return true;
}

OmemoEngine::OmemoEngine(Writer &writer, AccountId account, BareJid self, const Clock &clock)
    : d(std::make_unique<Private>(writer, account, std::move(self), clock))
{}

OmemoEngine::~OmemoEngine() = default;

Result<bool> OmemoEngine::maintain(Transaction &tx)
{
    Savepoint savepoint(tx);
    const Result<KeyStore::Identity> identity = d->makeIdentity(tx);
    if (!identity) {
        return identity.error();
    }
    const Result<bool> rotated = d->rotateSignedPreKey(tx, *identity);
    if (!rotated) {
        return rotated.error();
    }
    const Result<bool> refilled = d->refillPreKeys(tx);
    if (!refilled) {
        return refilled.error();
    }
    if (const Result<void> kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    return *rotated || *refilled;
}

quint32 OmemoEngine::deviceId() const
{
    const Result<KeyStore::Identity> identity = d->identity();
    return identity ? identity->deviceId : 0;
}

Result<void> OmemoEngine::changeDeviceId(Transaction &tx, quint32 deviceId)
{
    if (deviceId == 0 || deviceId > maxDeviceId) {
        return Error{ErrorCode::InvalidInput, u"device id"_s};
    }
    Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    Savepoint savepoint(tx);
    // The old id belongs to somebody else's device: its key is not ours.
    const auto old = d->keys.device(d->self, identity->deviceId);
    if (!old) {
        return old.error();
    }
    if (old->has_value()) {
        Device foreign = **old;
        foreign.identityKey.clear();
        foreign.omemo2Key.clear();
        foreign.trust = Trust::Undecided;
        foreign.firstSeenMs = d->clock.nowMs();
        foreign.active = foreign.legacy || foreign.omemo2;
        if (const Result<void> put = d->keys.putDevice(tx, foreign); !put) {
            return put;
        }
    }
    identity->deviceId = deviceId;
    if (const Result<void> put = d->keys.setIdentity(tx, *identity); !put) {
        return put;
    }
    if (const Result<void> put = d->putOwnDevice(tx, *identity); !put) {
        return put;
    }
    if (const Result<void> removed = d->keys.removeAllSessions(tx); !removed) {
        return removed;
    }
    return savepoint.keep();
}

Result<void> OmemoEngine::forgetUsedPreKeys(Transaction &tx)
{
    const Result<void> removed = d->keys.removeUsedPreKeys(tx);
    return removed ? d->keys.removeKeptSessions(tx) : removed;
}

Result<ListedDevice> OmemoEngine::listing() const
{
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    // Not signed: python-twomemo, hence slixmpp and Libervia, checks lists against the schema of
    // XEP-0384 0.8, and refuses the whole list for an attribute that came with 0.9.
    return ListedDevice{identity->deviceId, identity->label, {}};
}

Result<QByteArray> OmemoEngine::identityKey() const
{
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    Result<IdentityKeys> own = readIdentity(d->library(), identity->keyPair);
    return own ? Result<QByteArray>(own->montgomery) : Result<QByteArray>(own.error());
}

Result<bool> OmemoEngine::isForeign(Dialect dialect, const QDomElement &bundle) const
{
    const Result<QByteArray> own = identityKey();
    if (!own) {
        return own.error();
    }
    const Result<KeyBundle> read = OmemoProfile::of(dialect).readBundle(bundle);
    if (!read) {
        return false;
    }
    const Result<PublicIdentity> key = publicIdentity(d->library(), dialect, read->identityKey);
    return key && key->montgomery != *own;
}

Result<QByteArray> OmemoEngine::bundle(Dialect dialect) const
{
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    const auto signedPreKey = d->keys.newestSignedPreKey();
    const auto preKeys = d->keys.unusedPreKeys();
    if (!signedPreKey || !preKeys) {
        return signedPreKey ? preKeys.error() : signedPreKey.error();
    }
    if (!signedPreKey->has_value()) {
        return Error{ErrorCode::NoKey, u"no signed pre key yet"_s};
    }
    const Result<KeyBundle> bundle =
        ownBundle(d->library(), dialect, identity->keyPair, (*signedPreKey)->record, *preKeys);
    if (!bundle) {
        return bundle.error();
    }
    return OmemoProfile::of(dialect).writeBundle(*bundle);
}

} // namespace Ninelives
