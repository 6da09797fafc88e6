// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Encryption.h"
#include "core/model/Jid.h"
#include "core/storage/KeyStore.h"
#include "core/storage/Transaction.h"

#include <optional>

struct signal_context;
struct signal_protocol_store_context;
struct signal_protocol_address;
struct signal_buffer;

namespace Ninelives {

/// libomemo-c's storage callbacks for one dialect, put onto the KeyStore. They work inside the
/// transaction of the call in progress (see Call); nothing is cached beyond it. Trust is decided by
/// the engine before the library is asked, so the library is told that every key is trusted.
class SignalStores
{
public:
    SignalStores(signal_context *context, KeyStore &keys, Dialect dialect);
    ~SignalStores();
    SignalStores(const SignalStores &) = delete;
    SignalStores &operator=(const SignalStores &) = delete;

    [[nodiscard]] signal_protocol_store_context *context() const { return m_context; }
    [[nodiscard]] signal_context *library() const { return m_library; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// Which state of a session: the one in use, or the one kept before a hole in the archive.
    enum class State : quint8 { Current, Kept };

    /// The time during which the callbacks may be called, for one remote device.
    class Call
    {
    public:
        Call(SignalStores &stores, Transaction &tx, const BareJid &owner, quint32 device,
             State state);
        ~Call();
        Call(const Call &) = delete;
        Call &operator=(const Call &) = delete;

        /// Why a callback failed, if one did: the store's own error instead of the library's.
        [[nodiscard]] const std::optional<Error> &storeError() const { return m_error; }
        [[nodiscard]] bool usedPreKey() const { return m_usedPreKey; }

    private:
        friend class SignalStores;
        SignalStores &m_stores;
        Transaction &m_tx;
        BareJid m_owner;
        quint32 m_device;
        State m_state;
        std::optional<Error> m_error;
        bool m_usedPreKey = false;
    };

private:
    void installSessions();
    void installPreKeys();
    void installIdentity();

    static int loadSession(signal_buffer **record, signal_buffer **user,
                           const signal_protocol_address *address, void *self);
    static int storeSession(const signal_protocol_address *address, uint8_t *record, size_t size,
                            uint8_t *user, size_t userSize, void *self);
    static int containsSession(const signal_protocol_address *address, void *self);
    static int loadPreKey(signal_buffer **record, uint32_t id, void *self);
    static int containsPreKey(uint32_t id, void *self);
    static int removePreKey(uint32_t id, void *self);
    static int loadSignedPreKey(signal_buffer **record, uint32_t id, void *self);
    static int containsSignedPreKey(uint32_t id, void *self);
    static int identityKeyPair(signal_buffer **publicKey, signal_buffer **privateKey, void *self);
    static int registrationId(void *self, uint32_t *id);

    /// The session of the call in progress.
    [[nodiscard]] Result<std::optional<QByteArray>> session() const;
    Result<void> putSession(const QByteArray &record);

    static SignalStores &of(void *self) { return *static_cast<SignalStores *>(self); }
    int fail(const Error &error);

    signal_context *m_library;
    KeyStore &m_keys;
    Dialect m_dialect;
    signal_protocol_store_context *m_context = nullptr;
    Call *m_call = nullptr;
};

} // namespace Ninelives
