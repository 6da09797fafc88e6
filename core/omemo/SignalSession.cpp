// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/SignalSession.h"

#include "core/omemo/OmemoXml.h"
#include "core/omemo/SignalPtr.h"

#include <omemo/curve.h>
#include <omemo/protocol.h>
#include <omemo/session_pre_key.h>
#include <omemo/session_record.h>
#include <omemo/session_state.h>
#include <sodium.h>

namespace Ninelives {

namespace {

// XEP-0384 section 6: at this counter the receiver moves the ratchet on by an empty message.
constexpr uint32_t heartbeatCounter = 53;
// Looking at the session costs as much as opening a message, so every few messages must do.
constexpr uint32_t heartbeatStep = 8;

// libomemo-c remembers 2000 keys that it skipped and drops the oldest beyond; every hole may come
// on top of others. All of them are read and written again with every message, too.
constexpr uint32_t littleSkipped = 64;

Error fromLibrary(int code)
{
    const QString detail = QStringLiteral("libomemo-c: %1").arg(code);
    switch (code) {
    case SG_ERR_DUPLICATE_MESSAGE:
        return Error{ErrorCode::Duplicate, detail};
    case SG_ERR_NO_SESSION:
    case SG_ERR_INVALID_KEY_ID: // a pre key that we no longer have
        return Error{ErrorCode::NoSession, detail};
    case SG_ERR_UNTRUSTED_IDENTITY:
        return Error{ErrorCode::Untrusted, detail};
    case SG_ERR_NOMEM:
        return Error{ErrorCode::Crypto, detail};
    default:
        return Error{ErrorCode::Malformed, detail};
    }
}

SignalPtr<pre_key_signal_message> readKeyExchange(signal_context *library, Dialect dialect,
                                                  const QByteArray &data)
{
    if (dialect == Dialect::Legacy) {
        return makeSignal<pre_key_signal_message>(nullptr, pre_key_signal_message_deserialize,
                                                  signalBytes(data), signalSize(data), library);
    }
    return makeSignal<pre_key_signal_message>(nullptr, pre_key_signal_message_deserialize_omemo,
                                              signalBytes(data), signalSize(data), 0U, library);
}

SignalPtr<signal_message> readMessage(signal_context *library, Dialect dialect,
                                      const QByteArray &data)
{
    const auto read =
        dialect == Dialect::Legacy ? signal_message_deserialize : signal_message_deserialize_omemo;
    return makeSignal<signal_message>(nullptr, read, signalBytes(data), signalSize(data), library);
}

/// The ratchet's message in a wrapped key; `message` points into what is owned here.
struct RatchetMessage {
    SignalPtr<pre_key_signal_message> exchange;
    SignalPtr<signal_message> plain;
    signal_message *message = nullptr;
};

} // namespace

struct SignalSession::Private {
    Private(SignalStores &theStores, Transaction &tx, const BareJid &owner, quint32 theDevice,
            SignalStores::State state)
        : stores(theStores), call(theStores, tx, owner, theDevice, state),
          name(owner.toString().toUtf8()),
          version(OmemoProfile::of(theStores.dialect()).ratchetVersion()), device(theDevice)
    {
        address.name = name.constData();
        address.name_len = signalSize(name);
        address.device_id = static_cast<int32_t>(device);
    }

    Error error(int code) const
    {
        return call.storeError() ? *call.storeError() : fromLibrary(code);
    }

    SignalPtr<session_cipher> makeCipher()
    {
        auto cipher = makeSignal<session_cipher>(nullptr, session_cipher_create, stores.context(),
                                                 &address, stores.library());
        if (cipher) {
            session_cipher_set_version(cipher.get(), version);
        }
        return cipher;
    }

    SignalPtr<ec_public_key> decodeKey(const QByteArray &key) const
    {
        const auto decode =
            stores.dialect() == Dialect::Legacy ? curve_decode_point : curve_decode_point_mont;
        return makeSignal<ec_public_key>(nullptr, decode, signalBytes(key), signalSize(key),
                                         stores.library());
    }

    /// The stored session; nothing when there is none.
    Result<SignalPtr<session_record>> load() const
    {
        int code = 0;
        auto record = makeSignal<session_record>(&code, [this](session_record **loaded) {
            return signal_protocol_session_load_session(stores.context(), loaded, &address,
                                                        version);
        });
        return record ? Result<SignalPtr<session_record>>(std::move(record)) : error(code);
    }

    RatchetMessage read(const WrappedKey &key) const
    {
        RatchetMessage read;
        if (key.keyExchange) {
            read.exchange = readKeyExchange(stores.library(), stores.dialect(), key.data);
            read.message = read.exchange
                ? pre_key_signal_message_get_signal_message(read.exchange.get())
                : nullptr;
        } else {
            read.plain = readMessage(stores.library(), stores.dialect(), key.data);
            read.message = read.plain.get();
        }
        return read;
    }

    /// Looks at the session after a decryption.
    struct Inspection {
        PublicIdentity remote;
        bool answered = false; ///< something was sent since their ratchet key came
    };
    Result<Inspection> inspect();

    SignalStores &stores;
    SignalStores::Call call;
    QByteArray name;
    uint32_t version;
    quint32 device;
    signal_protocol_address address = {};
};

Result<SignalSession::Private::Inspection> SignalSession::Private::inspect()
{
    const auto record = load();
    if (!record) {
        return record.error();
    }
    session_state *state = session_record_get_state(record->get());
    const ec_public_key *key =
        state == nullptr ? nullptr : session_state_get_remote_identity_key(state);
    const ratchet_chain_key *chain =
        state == nullptr ? nullptr : session_state_get_sender_chain_key(state);
    if (key == nullptr || chain == nullptr) {
        return Error{ErrorCode::Crypto, QStringLiteral("an incomplete session")};
    }
    Result<PublicIdentity> remote = publicIdentity(stores.dialect(), key);
    if (!remote) {
        return remote.error();
    }
    return Inspection{*std::move(remote), ratchet_chain_key_get_index(chain) > 0};
}

SignalSession::SignalSession(SignalStores &stores, Transaction &tx, const BareJid &owner,
                             quint32 device, SignalStores::State state)
    : d(std::make_unique<Private>(stores, tx, owner, device, state))
{}

SignalSession::~SignalSession() = default;

Result<void> SignalSession::start(const KeyBundle &bundle, const KeyBundle::PreKey &preKey)
{
    const auto decodeIdentity =
        d->stores.dialect() == Dialect::Legacy ? curve_decode_point : curve_decode_point_ed;
    const auto identity =
        makeSignal<ec_public_key>(nullptr, decodeIdentity, signalBytes(bundle.identityKey),
                                  signalSize(bundle.identityKey), d->stores.library());
    const auto signedKey = d->decodeKey(bundle.signedPreKey);
    const auto oneTimeKey = d->decodeKey(preKey.key);
    if (!identity || !signedKey || !oneTimeKey) {
        return malformed(QStringLiteral("keys of a bundle"));
    }
    int code = 0;
    const auto prepared = makeSignal<session_pre_key_bundle>(
        &code, session_pre_key_bundle_create, d->device, static_cast<int>(d->device), preKey.id,
        oneTimeKey.get(), bundle.signedPreKeyId, signedKey.get(), signalBytes(bundle.signature),
        signalSize(bundle.signature), identity.get());
    if (!prepared) {
        return d->error(code);
    }
    const auto builder = makeSignal<session_builder>(
        &code, session_builder_create, d->stores.context(), &d->address, d->stores.library());
    if (!builder) {
        return d->error(code);
    }
    session_builder_set_version(builder.get(), d->version);
    code = session_builder_process_pre_key_bundle(builder.get(), prepared.get());
    return code < 0 ? Result<void>(d->error(code)) : Result<void>();
}

Result<WrappedKey> SignalSession::wrap(QByteArrayView keyMaterial)
{
    const auto cipher = d->makeCipher();
    if (!cipher) {
        return Error{ErrorCode::Crypto, QStringLiteral("no cipher")};
    }
    int code = 0;
    const auto message = makeSignal<ciphertext_message>(&code, [&](ciphertext_message **made) {
        return session_cipher_encrypt(cipher.get(), signalBytes(keyMaterial),
                                      signalSize(keyMaterial), made);
    });
    if (!message) {
        // The library's only answer to a missing session is "unknown".
        return d->call.storeError()
            ? *d->call.storeError()
            : Error{ErrorCode::NoSession, QStringLiteral("libomemo-c: %1").arg(code)};
    }
    return WrappedKey{d->device,
                      ciphertext_message_get_type(message.get()) == CIPHERTEXT_PREKEY_TYPE,
                      toByteArray(ciphertext_message_get_serialized(message.get()))};
}

Result<SignalSession::Unwrapped> SignalSession::unwrap(const WrappedKey &key)
{
    const auto cipher = d->makeCipher();
    if (!cipher) {
        return Error{ErrorCode::Crypto, QStringLiteral("no cipher")};
    }
    const Dialect dialect = d->stores.dialect();
    SignalPtr<pre_key_signal_message> exchange;
    SignalPtr<signal_message> message;
    if (key.keyExchange) {
        exchange = readKeyExchange(d->stores.library(), dialect, key.data);
    } else {
        message = readMessage(d->stores.library(), dialect, key.data);
    }
    if (!exchange && !message) {
        return malformed(QStringLiteral("no message of the ratchet"));
    }
    int code = 0;
    const auto plaintext = makeSignal<signal_buffer>(&code, [&](signal_buffer **made) {
        return exchange
            ? session_cipher_decrypt_pre_key_signal_message(cipher.get(), exchange.get(), nullptr,
                                                            made)
            : session_cipher_decrypt_signal_message(cipher.get(), message.get(), nullptr, made);
    });
    if (!plaintext) {
        return d->error(code);
    }
    Unwrapped opened{toByteArray(plaintext.get()), d->call.usedPreKey(), false};
    const uint32_t counter = signal_message_get_counter(
        exchange ? pre_key_signal_message_get_signal_message(exchange.get()) : message.get());
    const bool heartbeat =
        counter >= heartbeatCounter && (counter - heartbeatCounter) % heartbeatStep == 0;
    if (!exchange && !heartbeat) {
        return opened;
    }
    const Result<Private::Inspection> session = d->inspect();
    if (!session) {
        return session.error();
    }
    if (exchange) {
        // For a session that exists the library looks at the inner message alone, so the wrapping
        // could name any identity key.
        const Result<PublicIdentity> claimed =
            publicIdentity(dialect, pre_key_signal_message_get_identity_key(exchange.get()));
        if (!claimed || claimed->montgomery != session->remote.montgomery
            || claimed->edwards != session->remote.edwards) {
            return malformed(QStringLiteral("a key exchange under another identity key"));
        }
    }
    opened.wantsAnswer = !session->answered;
    return opened;
}

Result<bool> SignalSession::skipsLittle(const WrappedKey &key)
{
    const RatchetMessage read = d->read(key);
    const signal_message *inner = read.message;
    if (inner == nullptr) {
        return true; // unwrap() says what is wrong with it
    }
    const auto record = d->load();
    if (!record) {
        return record.error();
    }
    if (session_record_is_fresh(record->get()) != 0) {
        return true; // there is nothing to lose
    }
    session_state *state = session_record_get_state(record->get());
    ratchet_chain_key *chain = state == nullptr
        ? nullptr
        : session_state_get_receiver_chain_key(state, signal_message_get_sender_ratchet_key(inner));
    return chain != nullptr
        && signal_message_get_counter(inner) < ratchet_chain_key_get_index(chain) + littleSkipped;
}

Result<void> SignalSession::dropSpent(const QList<WrappedKey> &opened)
{
    const auto record = d->load();
    if (!record) {
        return record.error();
    }
    QList<session_state *> states{session_record_get_state(record->get())};
    for (auto *node = session_record_get_previous_states_head(record->get()); node != nullptr;
         node = session_record_get_previous_states_next(node)) {
        states.append(session_record_get_previous_states_element(node));
    }
    bool dropped = false;
    for (const WrappedKey &key : opened) {
        const RatchetMessage spent = d->read(key);
        if (spent.message == nullptr) {
            continue;
        }
        ec_public_key *ratchet = signal_message_get_sender_ratchet_key(spent.message);
        const uint32_t counter = signal_message_get_counter(spent.message);
        for (session_state *state : std::as_const(states)) {
            ratchet_message_keys keys = {};
            if (state != nullptr && session_state_has_message_keys(state, ratchet, counter) != 0
                && session_state_remove_message_keys(state, &keys, ratchet, counter) > 0) {
                dropped = true;
            }
            sodium_memzero(&keys, sizeof keys);
        }
    }
    if (!dropped) {
        return {};
    }
    const int code =
        signal_protocol_session_store_session(d->stores.context(), &d->address, record->get());
    return code < 0 ? Result<void>(d->error(code)) : Result<void>();
}

Result<bool> SignalSession::hasMet(const WrappedKey &keyExchange)
{
    const auto exchange =
        readKeyExchange(d->stores.library(), d->stores.dialect(), keyExchange.data);
    if (!exchange) {
        return malformed(QStringLiteral("no key exchange"));
    }
    const auto record = d->load();
    if (!record) {
        return record.error();
    }
    return session_record_has_session_state(record->get(), d->version,
                                            pre_key_signal_message_get_base_key(exchange.get()))
        != 0;
}

Result<PublicIdentity> SignalSession::claimedIdentity(signal_context *library, Dialect dialect,
                                                      const WrappedKey &keyExchange)
{
    const auto exchange = readKeyExchange(library, dialect, keyExchange.data);
    if (!exchange) {
        return malformed(QStringLiteral("no key exchange"));
    }
    return publicIdentity(dialect, pre_key_signal_message_get_identity_key(exchange.get()));
}

} // namespace Ninelives
