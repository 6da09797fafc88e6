// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoEngine_p.h"
#include "core/omemo/OmemoXml.h"
#include "core/omemo/SceEnvelope.h"
#include "core/omemo/SignalSession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives {

Result<OmemoEngine::Private::Noted> OmemoEngine::Private::meetSender(Transaction &tx,
                                                                     const BareJid &sender,
                                                                     Dialect dialect, quint32 id,
                                                                     const WrappedKey &key)
{
    const auto known = keys.device(sender, id);
    if (!known) {
        return known.error();
    }
    if (!key.keyExchange) {
        Noted noted;
        noted.device = known->value_or(Device());
        return noted;
    }
    const Result<PublicIdentity> claimed = SignalSession::claimedIdentity(library(), dialect, key);
    if (!claimed) {
        return claimed.error();
    }
    const bool changed = known->has_value() && !(*known)->identityKey.isEmpty()
        && (*known)->identityKey != claimed->montgomery;
    if (changed) {
        // Whoever can write to us could otherwise tear down a verified session.
        const Result<bool> verified = keys.hasVerifiedDevice(sender);
        if (!verified) {
            return verified.error();
        }
        if (*verified) {
            return Error{ErrorCode::Untrusted, u"the device has another identity key"_s};
        }
    }
    return noteKey(tx, sender, id, *claimed);
}

Result<void> OmemoEngine::Private::openContent(Dialect dialect, const BareJid &sender,
                                               const BareJid &expectedTo,
                                               const QByteArray &plaintext,
                                               OmemoOpened *opened) const
{
    if (dialect == Dialect::Legacy) {
        Result<QString> body = strictUtf8(plaintext);
        if (!body) {
            return body.error();
        }
        opened->body = *std::move(body);
        opened->hasBody = true;
        return {};
    }
    Result<SceEnvelope> envelope = SceEnvelope::read(plaintext);
    if (!envelope) {
        return envelope.error();
    }
    if (!envelope->from.isEmpty() && envelope->from != sender) {
        return malformed(u"the envelope is from somebody else"_s);
    }
    if (!envelope->to.isEmpty() && !expectedTo.isEmpty() && envelope->to != expectedTo) {
        return malformed(u"the envelope is for somebody else"_s);
    }
    opened->body = envelope->body;
    opened->hasBody = envelope->hasBody;
    opened->envelope = envelope->document;
    opened->content = envelope->content;
    opened->timeMs = envelope->timeMs;
    return {};
}

void OmemoEngine::Private::noteSpent(Dialect dialect, const BareJid &owner, quint32 device,
                                     const WrappedKey &key)
{
    const auto known = std::ranges::find_if(spent, [&](const Spent &entry) {
        return entry.dialect == dialect && entry.device == device && entry.owner == owner;
    });
    if (known == spent.end()) {
        spent.append({dialect, owner, device, {key}});
    } else {
        known->keys.append(key);
    }
}

void OmemoEngine::forgetSpentKeys()
{
    d->spent.clear();
}

Result<void> OmemoEngine::dropSpentKeys(Transaction &tx)
{
    for (const Private::Spent &entry : std::exchange(d->spent, {})) {
        SignalSession session(d->stores(entry.dialect), tx, entry.owner, entry.device);
        if (const auto dropped = session.dropSpent(entry.keys); !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<std::optional<SignalSession::Unwrapped>>
OmemoEngine::Private::unwrapKept(Transaction &tx, const BareJid &sender, Dialect dialect,
                                 quint32 device, const WrappedKey &key)
{
    const auto kept = keys.keptSession(dialect, sender, device);
    if (!kept) {
        return kept.error();
    }
    if (!kept->has_value()) {
        return std::optional<SignalSession::Unwrapped>();
    }
    if (key.keyExchange) {
        // A session that the current ratchet has not met must begin there: we answer by it.
        const Result<bool> met = SignalSession(stores(dialect), tx, sender, device).hasMet(key);
        if (!met || !*met) {
            return met ? Result<std::optional<SignalSession::Unwrapped>>(std::nullopt)
                       : met.error();
        }
    }
    Savepoint savepoint(tx);
    SignalSession session(stores(dialect), tx, sender, device, SignalStores::State::Kept);
    Result<SignalSession::Unwrapped> opened = session.unwrap(key);
    if (!opened) {
        return std::optional<SignalSession::Unwrapped>(); // the current one may know more
    }
    if (const auto done = savepoint.keep(); !done) {
        return done.error();
    }
    noteSpent(dialect, sender, device, key);
    opened->wantsAnswer = false; // that is between the current ratchets
    return std::optional(*std::move(opened));
}

Result<SignalSession::Unwrapped> OmemoEngine::Private::unwrap(Transaction &tx,
                                                              const BareJid &sender,
                                                              Dialect dialect, quint32 device,
                                                              const WrappedKey &key, Turn turn)
{
    if (turn == Turn::Due) {
        auto opened = unwrapKept(tx, sender, dialect, device, key);
        if (!opened || opened->has_value()) {
            return opened ? Result<SignalSession::Unwrapped>(**std::move(opened)) : opened.error();
        }
    }
    SignalSession session(stores(dialect), tx, sender, device);
    if (turn == Turn::Ahead) {
        const Result<bool> harmless = session.skipsLittle(key);
        if (!harmless) {
            return harmless.error();
        }
        if (!*harmless) {
            if (const auto kept = keys.keepSession(tx, dialect, sender, device); !kept) {
                return kept.error();
            }
        }
    }
    return session.unwrap(key);
}

Result<OmemoOpened> OmemoEngine::Private::openKey(Transaction &tx, const BareJid &sender,
                                                  Dialect dialect, const EncryptedElement &element,
                                                  const WrappedKey &key, const BareJid &expectedTo,
                                                  Turn turn)
{
    const Result<Noted> noted = meetSender(tx, sender, dialect, element.senderDevice, key);
    if (!noted) {
        return noted.error();
    }
    const Result<SignalSession::Unwrapped> unwrapped =
        unwrap(tx, sender, dialect, element.senderDevice, key, turn);
    if (!unwrapped) {
        return unwrapped.error();
    }
    OmemoOpened opened;
    opened.dialect = dialect;
    opened.senderDevice = element.senderDevice;
    opened.identityKey = noted->device.identityKey;
    opened.trust = noted->device.trust;
    opened.keyTransport = !element.hasPayload;
    opened.wantsAnswer = unwrapped->wantsAnswer;
    opened.usedPreKey = unwrapped->usedPreKey;
    opened.deviceChanged = noted->changed;
    opened.unlistedDevice = !noted->device.active;
    if (opened.keyTransport) {
        // Material for a payload without one: somebody took it away. The legacy dialect can't tell.
        constexpr qsizetype keyAndMacBytes = 48;
        if (dialect == Dialect::Omemo2 && unwrapped->keyMaterial.size() == keyAndMacBytes) {
            return malformed(u"the payload is missing"_s);
        }
        return opened;
    }
    const Result<QByteArray> plaintext =
        OmemoProfile::of(dialect).openPayload(unwrapped->keyMaterial, element);
    if (!plaintext) {
        return plaintext.error();
    }
    const Result<void> content = openContent(dialect, sender, expectedTo, *plaintext, &opened);
    if (!content) {
        return content.error();
    }
    return opened;
}

Result<OmemoOpened> OmemoEngine::Private::openElement(Transaction &tx, const BareJid &sender,
                                                      Dialect dialect,
                                                      const EncryptedElement &element,
                                                      const BareJid &expectedTo, Turn turn)
{
    const auto known = keys.device(sender, element.senderDevice);
    if (!known) {
        return known.error();
    }
    if (known->has_value() && (*known)->trust == Trust::Blocked) {
        return Error{ErrorCode::Untrusted, u"a blocked device"_s};
    }
    std::optional<Error> failure;
    for (const WrappedKey &key : element.ours) {
        Savepoint savepoint(tx);
        Result<OmemoOpened> opened = openKey(tx, sender, dialect, element, key, expectedTo, turn);
        if (opened) {
            const Result<void> kept = savepoint.keep();
            return kept ? std::move(opened) : Result<OmemoOpened>(kept.error());
        }
        if (!failure || opened.error().code == ErrorCode::Duplicate) {
            failure = opened.error();
        }
    }
    return *failure;
}

Result<OmemoOpened> OmemoEngine::open(Transaction &tx, const BareJid &sender,
                                      const QList<QDomElement> &encrypted,
                                      const BareJid &expectedTo, Turn turn)
{
    const Result<KeyStore::Identity> identity = d->identity();
    if (!identity) {
        return identity.error();
    }
    std::optional<Error> damage;
    for (const Dialect dialect : {Dialect::Omemo2, Dialect::Legacy}) {
        const OmemoProfile &profile = OmemoProfile::of(dialect);
        bool found = false;
        for (const QDomElement &candidate : encrypted) {
            if (!isElement(candidate, "encrypted"_L1, profile.elementNamespace())) {
                continue;
            }
            if (found) {
                return malformed(u"two elements of one dialect"_s);
            }
            found = true;
            const Result<EncryptedElement> element =
                profile.readEncrypted(candidate, d->self, identity->deviceId);
            if (!element) {
                damage = element.error();
                continue;
            }
            // What this very device sent comes back from archives and rooms.
            const bool fromHere = sender == d->self && element->senderDevice == identity->deviceId;
            if (!element->ours.isEmpty() && !fromHere) {
                return d->openElement(tx, sender, dialect, *element, expectedTo, turn);
            }
        }
    }
    return damage.value_or(Error{ErrorCode::NotForUs, u"no key for this device"_s});
}

quint32 OmemoEngine::senderDevice(const QList<QDomElement> &encrypted)
{
    for (const QDomElement &element : encrypted) {
        const QString ns = element.namespaceURI();
        const QDomElement header =
            childElement(element, "header"_L1, QLatin1StringView(ns.toLatin1()));
        if (const std::optional<quint32> id = idAttribute(header, "sid"_L1); id) {
            return *id;
        }
    }
    return 0;
}

} // namespace Ninelives
