// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/SignalKeys.h"

#include "core/omemo/OmemoXml.h"
#include "core/omemo/SignalPtr.h"

#include <omemo/curve.h>
#include <omemo/key_helper.h>
#include <omemo/session_pre_key.h>
#include <sodium.h>

namespace Ninelives {

namespace {

Error cryptoError(const char *what)
{
    return Error{ErrorCode::Crypto, QString::fromLatin1(what)};
}

Error corrupt(const char *what)
{
    return Error{ErrorCode::Corrupt, QString::fromLatin1(what)};
}

QByteArray take(const SignalPtr<signal_buffer> &buffer)
{
    return toByteArray(buffer.get());
}

QByteArray montgomeryForm(const ec_public_key *key)
{
    return take(SignalPtr<signal_buffer>(ec_public_key_get_mont(key)));
}

QByteArray edwardsForm(const ec_public_key *key)
{
    return take(SignalPtr<signal_buffer>(ec_public_key_get_ed(key)));
}

QByteArray typedForm(const ec_public_key *key)
{
    return take(makeSignal<signal_buffer>(nullptr, ec_public_key_serialize, key));
}

SignalPtr<ratchet_identity_key_pair> readPair(signal_context *library, const QByteArray &record)
{
    return makeSignal<ratchet_identity_key_pair>(nullptr, ratchet_identity_key_pair_deserialize,
                                                 signalBytes(record), signalSize(record), library);
}

struct FreeKeyList {
    void operator()(signal_protocol_key_helper_pre_key_list_node *head) const
    {
        signal_protocol_key_helper_key_list_free(head);
    }
};

} // namespace

Result<QByteArray> makeIdentity(signal_context *library)
{
    const auto pair = makeSignal<ratchet_identity_key_pair>(
        nullptr, signal_protocol_key_helper_generate_identity_key_pair, library);
    if (!pair) {
        return cryptoError("no identity key");
    }
    const QByteArray record =
        take(makeSignal<signal_buffer>(nullptr, ratchet_identity_key_pair_serialize, pair.get()));
    if (record.isEmpty()) {
        return cryptoError("identity key not serialised");
    }
    return record;
}

Result<IdentityKeys> readIdentity(signal_context *library, const QByteArray &record)
{
    const auto pair = readPair(library, record);
    if (!pair) {
        return corrupt("identity key");
    }
    const ec_public_key *key = ratchet_identity_key_pair_get_public(pair.get());
    IdentityKeys keys{
        typedForm(key),
        take(makeSignal<signal_buffer>(nullptr, ec_private_key_serialize,
                                       ratchet_identity_key_pair_get_private(pair.get()))),
        montgomeryForm(key), edwardsForm(key)};
    if (keys.publicKey.isEmpty() || keys.privateKey.isEmpty() || keys.montgomery.isEmpty()
        || keys.edwards.isEmpty()) {
        return cryptoError("identity key not serialised");
    }
    return keys;
}

Result<QList<NewPreKey>> makePreKeys(signal_context *library, quint32 firstId, qsizetype count)
{
    signal_protocol_key_helper_pre_key_list_node *raw = nullptr;
    if (signal_protocol_key_helper_generate_pre_keys(&raw, firstId,
                                                     static_cast<unsigned int>(count), library)
        < 0) {
        return cryptoError("no pre keys");
    }
    const std::unique_ptr<signal_protocol_key_helper_pre_key_list_node, FreeKeyList> head(raw);
    QList<NewPreKey> keys;
    for (const auto *node = head.get(); node != nullptr;
         node = signal_protocol_key_helper_key_list_next(node)) {
        const session_pre_key *key = signal_protocol_key_helper_key_list_element(node);
        const QByteArray record =
            take(makeSignal<signal_buffer>(nullptr, session_pre_key_serialize, key));
        if (record.isEmpty()) {
            return cryptoError("pre key not serialised");
        }
        keys.append(NewPreKey{session_pre_key_get_id(key), record});
    }
    return keys;
}

Result<QByteArray> makeSignedPreKey(signal_context *library, const QByteArray &identityRecord,
                                    quint32 id, qint64 nowMs)
{
    const auto pair = readPair(library, identityRecord);
    if (!pair) {
        return corrupt("identity key");
    }
    const auto key = makeSignal<session_signed_pre_key>(
        nullptr, signal_protocol_key_helper_generate_signed_pre_key, pair.get(), id,
        static_cast<uint64_t>(nowMs), library);
    if (!key) {
        return cryptoError("no signed pre key");
    }
    const QByteArray record =
        take(makeSignal<signal_buffer>(nullptr, session_signed_pre_key_serialize, key.get()));
    if (record.isEmpty()) {
        return cryptoError("signed pre key not serialised");
    }
    return record;
}

Result<KeyBundle> ownBundle(signal_context *library, Dialect dialect,
                            const QByteArray &identityRecord, const QByteArray &signedPreKeyRecord,
                            const QList<KeyStore::PreKey> &preKeys)
{
    const Result<IdentityKeys> identity = readIdentity(library, identityRecord);
    if (!identity) {
        return identity.error();
    }
    const auto signedPreKey = makeSignal<session_signed_pre_key>(
        nullptr, session_signed_pre_key_deserialize, signalBytes(signedPreKeyRecord),
        signalSize(signedPreKeyRecord), library);
    if (!signedPreKey) {
        return corrupt("signed pre key");
    }
    const bool legacy = dialect == Dialect::Legacy;
    const auto form = legacy ? typedForm : montgomeryForm;
    KeyBundle bundle;
    bundle.identityKey = legacy ? identity->publicKey : identity->edwards;
    bundle.signedPreKeyId = session_signed_pre_key_get_id(signedPreKey.get());
    bundle.signedPreKey =
        form(ec_key_pair_get_public(session_signed_pre_key_get_key_pair(signedPreKey.get())));
    const QByteArrayView signature = legacy
        ? QByteArrayView(
              session_signed_pre_key_get_signature(signedPreKey.get()),
              static_cast<qsizetype>(session_signed_pre_key_get_signature_len(signedPreKey.get())))
        : QByteArrayView(session_signed_pre_key_get_signature_omemo(signedPreKey.get()),
                         static_cast<qsizetype>(
                             session_signed_pre_key_get_signature_omemo_len(signedPreKey.get())));
    bundle.signature = signature.toByteArray();
    for (const KeyStore::PreKey &stored : preKeys) {
        const auto key = makeSignal<session_pre_key>(nullptr, session_pre_key_deserialize,
                                                     signalBytes(stored.record),
                                                     signalSize(stored.record), library);
        if (!key) {
            return corrupt("pre key");
        }
        bundle.preKeys.append(KeyBundle::PreKey{
            stored.id, form(ec_key_pair_get_public(session_pre_key_get_key_pair(key.get())))});
    }
    return bundle;
}

Result<PublicIdentity> publicIdentity(Dialect dialect, const ec_public_key *key)
{
    PublicIdentity identity;
    identity.montgomery = montgomeryForm(key);
    if (identity.montgomery.isEmpty()) {
        return cryptoError("out of memory");
    }
    if (dialect == Dialect::Omemo2) {
        identity.edwards = edwardsForm(key);
        unsigned char converted[crypto_scalarmult_curve25519_BYTES];
        // Refuses what is not on the curve, or of small order.
        if (identity.edwards.size() != crypto_sign_PUBLICKEYBYTES
            || crypto_sign_ed25519_pk_to_curve25519(converted, signalBytes(identity.edwards))
                != 0) {
            return malformed(QStringLiteral("an identity key that is no key"));
        }
    } else if (identity.montgomery.count('\0') == identity.montgomery.size()) {
        return malformed(QStringLiteral("an identity key that is no key"));
    }
    return identity;
}

Result<PublicIdentity> publicIdentity(signal_context *library, Dialect dialect,
                                      const QByteArray &bundleKey)
{
    const auto decode = dialect == Dialect::Legacy ? curve_decode_point : curve_decode_point_ed;
    const auto key = makeSignal<ec_public_key>(nullptr, decode, signalBytes(bundleKey),
                                               signalSize(bundleKey), library);
    if (!key) {
        return malformed(QStringLiteral("an identity key that is no key"));
    }
    return publicIdentity(dialect, key.get());
}

} // namespace Ninelives
