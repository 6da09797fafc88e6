// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/omemo/OmemoProfile.h"
#include "core/omemo/SignalKeys.h"
#include "core/omemo/SignalStores.h"

#include <memory>

namespace Ninelives {

/// The session with one remote device in one dialect, for the length of one operation. Writes go
/// through the caller's transaction; after an error the caller must undo its savepoint.
class SignalSession
{
public:
    SignalSession(SignalStores &stores, Transaction &tx, const BareJid &owner, quint32 device,
                  SignalStores::State state = SignalStores::State::Current);
    ~SignalSession();
    SignalSession(const SignalSession &) = delete;
    SignalSession &operator=(const SignalSession &) = delete;

    /// Builds a session from a foreign bundle and one of its pre keys (X3DH). Malformed when a key
    /// or the signature is wrong.
    Result<void> start(const KeyBundle &bundle, const KeyBundle::PreKey &preKey);

    /// Encrypts key material. NoSession without a session.
    Result<WrappedKey> wrap(QByteArrayView keyMaterial);

    struct Unwrapped {
        QByteArray keyMaterial;
        bool usedPreKey = false;
        /// The other side goes on with the same ratchet key until it hears from us: an answer is
        /// due.
        bool wantsAnswer = false;
    };
    /// Decrypts key material. Duplicate, NoSession or Malformed. A key exchange must come with the
    /// identity key of the session that it belongs to.
    Result<Unwrapped> unwrap(const WrappedKey &key);

    /// Whether unwrap() would leave every earlier message readable: the ratchet, if there is one,
    /// goes on in a chain that it knows, and the keys it skips are so few that all are remembered.
    Result<bool> skipsLittle(const WrappedKey &key);
    /// Forgets the keys of messages that another state of the session has opened.
    Result<void> dropSpent(const QList<WrappedKey> &opened);
    /// Whether a key exchange belongs to a session that is here.
    Result<bool> hasMet(const WrappedKey &keyExchange);

    /// The identity key that a key exchange claims to come from; not verified by this call.
    static Result<PublicIdentity> claimedIdentity(signal_context *library, Dialect dialect,
                                                  const WrappedKey &keyExchange);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
