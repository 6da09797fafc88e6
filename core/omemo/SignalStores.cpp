// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/SignalStores.h"

#include "core/omemo/SignalKeys.h"
#include "core/omemo/SignalPtr.h"

namespace Ninelives {

namespace {

int give(signal_buffer **output, const QByteArray &bytes)
{
    *output = signal_buffer_create(signalBytes(bytes), signalSize(bytes));
    return *output == nullptr ? SG_ERR_NOMEM : SG_SUCCESS;
}

// What the engine never lets the library do.
int refuse()
{
    return SG_ERR_INVAL;
}

} // namespace

SignalStores::Call::Call(SignalStores &stores, Transaction &tx, const BareJid &owner,
                         quint32 device, State state)
    : m_stores(stores), m_tx(tx), m_owner(owner), m_device(device), m_state(state)
{
    Q_ASSERT(stores.m_call == nullptr);
    stores.m_call = this;
}

SignalStores::Call::~Call()
{
    m_stores.m_call = nullptr;
}

SignalStores::SignalStores(signal_context *context, KeyStore &keys, Dialect dialect)
    : m_library(context), m_keys(keys), m_dialect(dialect)
{
    if (signal_protocol_store_context_create(&m_context, m_library) < 0) {
        qFatal("libomemo-c has no memory");
    }
    installSessions();
    installPreKeys();
    installIdentity();
}

SignalStores::~SignalStores()
{
    signal_protocol_store_context_destroy(m_context);
}

void SignalStores::installSessions()
{
    signal_protocol_session_store store = {};
    store.load_session_func = loadSession;
    store.get_sub_device_sessions_func = [](signal_int_list **, const char *, size_t, void *) {
        return refuse();
    };
    store.store_session_func = storeSession;
    store.contains_session_func = containsSession;
    store.delete_session_func = [](const signal_protocol_address *, void *) { return refuse(); };
    store.delete_all_sessions_func = [](const char *, size_t, void *) { return refuse(); };
    store.user_data = this;
    signal_protocol_store_context_set_session_store(m_context, &store);
}

void SignalStores::installPreKeys()
{
    signal_protocol_pre_key_store preKeys = {};
    preKeys.load_pre_key = loadPreKey;
    preKeys.store_pre_key = [](uint32_t, uint8_t *, size_t, void *) { return refuse(); };
    preKeys.contains_pre_key = containsPreKey;
    preKeys.remove_pre_key = removePreKey;
    preKeys.user_data = this;
    signal_protocol_store_context_set_pre_key_store(m_context, &preKeys);

    signal_protocol_signed_pre_key_store signedPreKeys = {};
    signedPreKeys.load_signed_pre_key = loadSignedPreKey;
    signedPreKeys.store_signed_pre_key = [](uint32_t, uint8_t *, size_t, void *) {
        return refuse();
    };
    signedPreKeys.contains_signed_pre_key = containsSignedPreKey;
    signedPreKeys.remove_signed_pre_key = [](uint32_t, void *) { return refuse(); };
    signedPreKeys.user_data = this;
    signal_protocol_store_context_set_signed_pre_key_store(m_context, &signedPreKeys);
}

void SignalStores::installIdentity()
{
    signal_protocol_identity_key_store store = {};
    store.get_identity_key_pair = identityKeyPair;
    store.get_local_registration_id = registrationId;
    store.save_identity = [](const signal_protocol_address *, uint8_t *, size_t, void *) {
        return SG_SUCCESS;
    };
    store.is_trusted_identity = [](const signal_protocol_address *, uint8_t *, size_t, void *) {
        return 1;
    };
    store.user_data = this;
    signal_protocol_store_context_set_identity_key_store(m_context, &store);
}

int SignalStores::fail(const Error &error)
{
    if (m_call != nullptr) {
        m_call->m_error = error;
    }
    return SG_ERR_UNKNOWN;
}

Result<std::optional<QByteArray>> SignalStores::session() const
{
    return m_call->m_state == State::Kept
        ? m_keys.keptSession(m_dialect, m_call->m_owner, m_call->m_device)
        : m_keys.session(m_dialect, m_call->m_owner, m_call->m_device);
}

Result<void> SignalStores::putSession(const QByteArray &record)
{
    Transaction &tx = m_call->m_tx;
    return m_call->m_state == State::Kept
        ? m_keys.putKeptSession(tx, m_dialect, m_call->m_owner, m_call->m_device, record)
        : m_keys.putSession(tx, m_dialect, m_call->m_owner, m_call->m_device, record);
}

int SignalStores::loadSession(signal_buffer **record, signal_buffer ** /*user*/,
                              const signal_protocol_address * /*address*/, void *self)
{
    SignalStores &stores = of(self);
    const auto session = stores.session();
    if (!session) {
        return stores.fail(session.error());
    }
    if (!session->has_value()) {
        return 0;
    }
    const int given = give(record, **session);
    return given < 0 ? given : 1;
}

int SignalStores::storeSession(const signal_protocol_address * /*address*/, uint8_t *record,
                               size_t size, uint8_t * /*user*/, size_t /*userSize*/, void *self)
{
    SignalStores &stores = of(self);
    const QByteArray bytes(reinterpret_cast<const char *>(record), static_cast<qsizetype>(size));
    const Result<void> stored = stores.putSession(bytes);
    return stored ? SG_SUCCESS : stores.fail(stored.error());
}

int SignalStores::containsSession(const signal_protocol_address * /*address*/, void *self)
{
    SignalStores &stores = of(self);
    const auto session = stores.session();
    if (!session) {
        return stores.fail(session.error());
    }
    return session->has_value() ? 1 : 0;
}

int SignalStores::loadPreKey(signal_buffer **record, uint32_t id, void *self)
{
    SignalStores &stores = of(self);
    const auto preKey = stores.m_keys.preKey(id);
    if (!preKey) {
        return stores.fail(preKey.error());
    }
    return preKey->has_value() ? give(record, (*preKey)->record) : SG_ERR_INVALID_KEY_ID;
}

int SignalStores::containsPreKey(uint32_t id, void *self)
{
    SignalStores &stores = of(self);
    const auto preKey = stores.m_keys.preKey(id);
    return preKey ? (preKey->has_value() ? 1 : 0) : stores.fail(preKey.error());
}

int SignalStores::removePreKey(uint32_t id, void *self)
{
    // It leaves the bundles but stays readable until catch-up is complete (XEP-0384 section 6).
    SignalStores &stores = of(self);
    const Result<void> marked = stores.m_keys.markPreKeyUsed(stores.m_call->m_tx, id);
    if (!marked) {
        return stores.fail(marked.error());
    }
    stores.m_call->m_usedPreKey = true;
    return SG_SUCCESS;
}

int SignalStores::loadSignedPreKey(signal_buffer **record, uint32_t id, void *self)
{
    SignalStores &stores = of(self);
    const auto key = stores.m_keys.signedPreKey(id);
    if (!key) {
        return stores.fail(key.error());
    }
    return key->has_value() ? give(record, (*key)->record) : SG_ERR_INVALID_KEY_ID;
}

int SignalStores::containsSignedPreKey(uint32_t id, void *self)
{
    SignalStores &stores = of(self);
    const auto key = stores.m_keys.signedPreKey(id);
    return key ? (key->has_value() ? 1 : 0) : stores.fail(key.error());
}

int SignalStores::identityKeyPair(signal_buffer **publicKey, signal_buffer **privateKey, void *self)
{
    SignalStores &stores = of(self);
    const auto identity = stores.m_keys.identity();
    if (!identity) {
        return stores.fail(identity.error());
    }
    if (!identity->has_value()) {
        return stores.fail(Error{ErrorCode::NoKey, QStringLiteral("no identity yet")});
    }
    const Result<IdentityKeys> keys = readIdentity(stores.m_library, (*identity)->keyPair);
    if (!keys) {
        return stores.fail(keys.error());
    }
    const int given = give(publicKey, keys->publicKey);
    return given < 0 ? given : give(privateKey, keys->privateKey);
}

int SignalStores::registrationId(void *self, uint32_t *id)
{
    SignalStores &stores = of(self);
    const auto identity = stores.m_keys.identity();
    if (!identity) {
        return stores.fail(identity.error());
    }
    // OMEMO has no use for it; the device id is what other clients put here.
    *id = identity->has_value() ? (*identity)->deviceId : 0;
    return SG_SUCCESS;
}

} // namespace Ninelives
