// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Encryption.h"
#include "core/omemo/OmemoProfile.h"
#include "core/storage/KeyStore.h"

#include <QByteArray>
#include <QList>

struct ec_public_key;
struct signal_context;

namespace Ninelives {

/// An identity key pair in the forms that are needed.
struct IdentityKeys {
    QByteArray publicKey;  ///< 33 bytes: type and Montgomery form
    QByteArray privateKey; ///< 32 bytes
    QByteArray montgomery; ///< 32 bytes
    QByteArray edwards;    ///< 32 bytes
};

/// A foreign identity key.
struct PublicIdentity {
    QByteArray montgomery; ///< 32 bytes: what the fingerprint shows
    QByteArray edwards;    ///< 32 bytes as received with OMEMO 2; empty with the legacy dialect
};

// Making own keys and reading records, all as libomemo-c serialises them. Errors: Crypto, and
// Corrupt for a record of ours that can't be read.

Result<QByteArray> makeIdentity(signal_context *library);
Result<IdentityKeys> readIdentity(signal_context *library, const QByteArray &record);

struct NewPreKey {
    quint32 id = 0;
    QByteArray record;
};
Result<QList<NewPreKey>> makePreKeys(signal_context *library, quint32 firstId, qsizetype count);
/// Signed for both dialects.
Result<QByteArray> makeSignedPreKey(signal_context *library, const QByteArray &identityRecord,
                                    quint32 id, qint64 nowMs);

/// The public part of our keys as `dialect` writes it.
Result<KeyBundle> ownBundle(signal_context *library, Dialect dialect,
                            const QByteArray &identityRecord, const QByteArray &signedPreKeyRecord,
                            const QList<KeyStore::PreKey> &preKeys);

/// The forms of a foreign key that came with `dialect`. Malformed when it is no point of the curve.
Result<PublicIdentity> publicIdentity(Dialect dialect, const ec_public_key *key);
/// The same for a key as it stands in a bundle.
Result<PublicIdentity> publicIdentity(signal_context *library, Dialect dialect,
                                      const QByteArray &bundleKey);

} // namespace Ninelives
