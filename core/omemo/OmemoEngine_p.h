// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/CryptoProvider.h"
#include "core/omemo/OmemoEngine.h"
#include "core/omemo/OmemoProfile.h"
#include "core/omemo/SignalKeys.h"
#include "core/omemo/SignalSession.h"
#include "core/omemo/SignalStores.h"
#include "core/storage/KeyStore.h"

namespace Ninelives {

/// Shared by the engine's source files: identity (OmemoEngine.cpp), devices (OmemoDevices.cpp,
/// OmemoOwnDevices.cpp), sealing (OmemoSeal.cpp), opening (OmemoOpen.cpp).
struct OmemoEngine::Private {
    Private(Writer &writer, AccountId account, BareJid theSelf, const Clock &theClock);

    [[nodiscard]] SignalStores &stores(Dialect dialect);
    [[nodiscard]] signal_context *library() const { return provider.context(); }
    /// NoKey before maintain() has made one.
    [[nodiscard]] Result<KeyStore::Identity> identity() const;

    // Own keys.
    Result<KeyStore::Identity> makeIdentity(Transaction &tx);
    Result<void> putOwnDevice(Transaction &tx, const KeyStore::Identity &identity);
    Result<bool> rotateSignedPreKey(Transaction &tx, const KeyStore::Identity &identity);
    Result<bool> refillPreKeys(Transaction &tx);

    // Devices.
    /// Devices with `own` and `thisDevice` filled in.
    [[nodiscard]] Result<QList<Device>> devices(const BareJid &owner) const;
    /// Notes that a device has this key; a changed key ends its sessions. Tells what became of it.
    struct Noted {
        Device device;
        bool changed = false;
    };
    Result<Noted> noteKey(Transaction &tx, const BareJid &owner, quint32 device,
                          const PublicIdentity &key);

    Result<void> noticeKey(Transaction &tx, const Device &device, bool known, bool changedKey);

    // Opening.
    Result<OmemoOpened> openElement(Transaction &tx, const BareJid &sender, Dialect dialect,
                                    const EncryptedElement &element, const BareJid &expectedTo,
                                    Turn turn);
    Result<OmemoOpened> openKey(Transaction &tx, const BareJid &sender, Dialect dialect,
                                const EncryptedElement &element, const WrappedKey &key,
                                const BareJid &expectedTo, Turn turn);
    /// By the ratchet that was kept before a hole; nothing when it is none of its messages.
    Result<std::optional<SignalSession::Unwrapped>> unwrapKept(Transaction &tx,
                                                               const BareJid &sender,
                                                               Dialect dialect, quint32 device,
                                                               const WrappedKey &key);
    /// By the kept ratchet if there is one that opens it, else by the current one.
    Result<SignalSession::Unwrapped> unwrap(Transaction &tx, const BareJid &sender, Dialect dialect,
                                            quint32 device, const WrappedKey &key, Turn turn);
    Result<Noted> meetSender(Transaction &tx, const BareJid &sender, Dialect dialect,
                             quint32 device, const WrappedKey &key);
    Result<void> openContent(Dialect dialect, const BareJid &sender, const BareJid &expectedTo,
                             const QByteArray &plaintext, OmemoOpened *opened) const;

    /// Opened by kept ratchets in the transaction in progress.
    struct Spent {
        Dialect dialect = Dialect::Legacy;
        BareJid owner;
        quint32 device = 0;
        QList<WrappedKey> keys;
    };
    QList<Spent> spent;
    void noteSpent(Dialect dialect, const BareJid &owner, quint32 device, const WrappedKey &key);

    BareJid self;
    const Clock &clock;
    CryptoProvider provider;
    KeyStore keys;
    SignalStores legacy;
    SignalStores omemo2;
};

} // namespace Ninelives
