// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Device.h"
#include "core/model/DeviceNotice.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ninelives {

class Connection;

/// Everything OMEMO keeps, per account. Records are libomemo-c's own serialisations and opaque
/// here. The caller opens savepoints and transactions; nothing is cached, so a rollback undoes it
/// all.
class KeyStore
{
public:
    KeyStore(Connection &connection, AccountId account)
        : m_connection(connection), m_account(account)
    {}

    struct Identity {
        quint32 deviceId = 0;
        QByteArray keyPair; ///< serialised ratchet_identity_key_pair
        QString label;
    };
    [[nodiscard]] Result<std::optional<Identity>> identity() const;
    Result<void> setIdentity(Transaction &tx, const Identity &identity);

    // Pre keys: shared by both dialects; a used one leaves both bundles at once but can still be
    // read until it is removed (XEP-0384 asks to keep it until catch-up is complete).
    struct PreKey {
        quint32 id = 0;
        QByteArray record;
        bool used = false;
    };
    Result<void> putPreKey(Transaction &tx, quint32 id, const QByteArray &record);
    Result<void> markPreKeyUsed(Transaction &tx, quint32 id);
    Result<void> removeUsedPreKeys(Transaction &tx);
    [[nodiscard]] Result<std::optional<PreKey>> preKey(quint32 id) const;
    [[nodiscard]] Result<QList<PreKey>> unusedPreKeys() const;
    [[nodiscard]] Result<quint32> highestPreKeyId() const;

    struct SignedPreKey {
        quint32 id = 0;
        QByteArray record;
        qint64 createdAtMs = 0;
    };
    Result<void> putSignedPreKey(Transaction &tx, const SignedPreKey &key);
    Result<void> removeSignedPreKeysBefore(Transaction &tx, qint64 createdBeforeMs,
                                           quint32 exceptId);
    [[nodiscard]] Result<std::optional<SignedPreKey>> signedPreKey(quint32 id) const;
    [[nodiscard]] Result<std::optional<SignedPreKey>> newestSignedPreKey() const;

    // Sessions: one record per dialect, owner and device.
    Result<void> putSession(Transaction &tx, Dialect dialect, const BareJid &owner, quint32 device,
                            const QByteArray &record);
    Result<void> removeSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                               quint32 device);
    /// All sessions of this account, in both dialects.
    Result<void> removeAllSessions(Transaction &tx);
    [[nodiscard]] Result<std::optional<QByteArray>> session(Dialect dialect, const BareJid &owner,
                                                            quint32 device) const;
    [[nodiscard]] Result<QList<quint32>> sessionDevices(Dialect dialect,
                                                        const BareJid &owner) const;

    // Ratchets as they stood before a hole in the archive, for the messages that are missing.
    /// Keeps the session as it is now, unless an earlier state is kept already.
    Result<void> keepSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                             quint32 device);
    Result<void> putKeptSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                                quint32 device, const QByteArray &record);
    [[nodiscard]] Result<std::optional<QByteArray>>
    keptSession(Dialect dialect, const BareJid &owner, quint32 device) const;
    Result<void> removeKeptSessions(Transaction &tx);

    // Devices and trust. `own` and `thisDevice` are filled in by the OMEMO layer.
    /// All but `name`, `lastUsedMs` and `removedAtMs`, which have calls of their own.
    Result<void> putDevice(Transaction &tx, const Device &device);
    [[nodiscard]] Result<QList<Device>> devices(const BareJid &owner) const;
    [[nodiscard]] Result<std::optional<Device>> device(const BareJid &owner, quint32 id) const;
    /// A list may come so much later than a message that was written for its devices.
    static constexpr qint64 listDelayMs = 10 * 60 * 1000;
    /// Messages up to this one were here well before (listDelayMs) the device was first seen with
    /// the key that it has. Noted once: the time of a message is its server's, who could give an
    /// old one a new time.
    [[nodiscard]] Result<MessageId> seenAfter(const BareJid &owner, quint32 device) const;
    Result<void> setTrust(Transaction &tx, const BareJid &owner, quint32 device, Trust trust);
    /// Every device, of whomever, that the user has verified.
    [[nodiscard]] Result<QList<Device>> verified() const;
    /// True when the user has verified at least one device of `owner`.
    [[nodiscard]] Result<bool> hasVerifiedDevice(const BareJid &owner) const;

    Result<void> setDeviceName(Transaction &tx, const BareJid &owner, quint32 device,
                               const QString &name);
    /// Something by it was received; kept to the minute, never goes back.
    Result<void> noteDeviceUsed(Transaction &tx, const BareJid &owner, quint32 device, qint64 atMs);
    /// 0: it is not removed (any more).
    Result<void> setDeviceRemoved(Transaction &tx, const BareJid &owner, quint32 device,
                                  qint64 atMs);

    // What the user should hear about devices: one notice each, the newest.
    Result<void> putNotice(Transaction &tx, const BareJid &owner, quint32 device,
                           DeviceNotice::Kind kind, qint64 atMs);
    Result<void> removeNotice(Transaction &tx, const BareJid &owner, quint32 device);
    /// Oldest first, with what is stored of the device; those of people whose key is not known yet
    /// are left out, unless they are `self`.
    [[nodiscard]] Result<QList<DeviceNotice>> notices(const BareJid &self) const;

    /// What a device said about the key of another one (XEP-0450), as long as it can't be applied:
    /// the teller is not verified yet, or nobody with that key was seen.
    struct Hearsay {
        BareJid teller;
        quint32 tellerDevice = 0;
        QByteArray tellerKey; ///< with which it said so: ids can be given to somebody else's device
        BareJid owner;
        QByteArray key; ///< 32 bytes, in the form of either dialect
        bool trusted = false;
        qint64 atMs = 0;
    };
    /// A later word about the same key takes the place of an earlier one; of one person the newest
    /// 500 are kept.
    Result<void> putHearsay(Transaction &tx, const Hearsay &said);
    Result<void> removeHearsay(Transaction &tx, const Hearsay &said);
    [[nodiscard]] Result<QList<Hearsay>> hearsay() const;
    /// People of whom at least one device is verified.
    [[nodiscard]] Result<QList<BareJid>> verifiedOwners() const;

    /// When the device list of `owner` in this dialect was last fetched or announced; 0: never.
    [[nodiscard]] Result<qint64> deviceListSeenMs(Dialect dialect, const BareJid &owner) const;
    Result<void> setDeviceListSeen(Transaction &tx, Dialect dialect, const BareJid &owner,
                                   qint64 ms);

private:
    Connection &m_connection;
    AccountId m_account;
};

} // namespace Ninelives
