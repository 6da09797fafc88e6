// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Encryption.h"
#include "core/model/Jid.h"
#include "core/omemo/OmemoEngine.h"
#include "core/transport/PubSubPort.h"

#include <QByteArray>
#include <QDomElement>
#include <QList>
#include <QString>

namespace Ninelives {

/// The payload key, encrypted for one device by its ratchet.
struct WrappedKey {
    quint32 device = 0;
    bool keyExchange = false; ///< a pre key message: carries what builds the session
    QByteArray data;
};

struct RecipientKeys {
    BareJid owner;
    QList<WrappedKey> keys;
};

/// A payload as sent, and the key material that every device gets in its WrappedKey.
struct SealedPayload {
    QByteArray keyMaterial;
    QByteArray iv;      ///< legacy dialect only
    QByteArray payload;
    bool hasPayload = true; ///< false: key transport
};

/// An `<encrypted/>` element as far as it concerns this device.
struct EncryptedElement {
    quint32 senderDevice = 0;
    /// Keys for our device id; with the legacy dialect there may be several, for the ids of two
    /// people may be the same.
    QList<WrappedKey> ours;
    QByteArray iv;
    QByteArray payload;
    bool hasPayload = false;
};

/// A device's public keys, each as its dialect writes it: 33 bytes (type and Montgomery form) in
/// the legacy one; 32 bytes in OMEMO 2, Ed25519 form for the identity key, Montgomery for the
/// others.
struct KeyBundle {
    struct PreKey {
        quint32 id = 0;
        QByteArray key;
    };
    QByteArray identityKey;
    quint32 signedPreKeyId = 0;
    QByteArray signedPreKey;
    QByteArray signature;
    QList<PreKey> preKeys;
};

/// The wire format of one dialect: node names, elements and payload cipher. Stateless; everything
/// that is read is hostile and gives Malformed. The two instances live as long as the program.
class OmemoProfile
{
public:
    static const OmemoProfile &of(Dialect dialect);

    virtual ~OmemoProfile() = default;

    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// The namespace of every element of the dialect.
    [[nodiscard]] virtual QLatin1StringView elementNamespace() const = 0;
    /// libomemo-c's number for the ratchet's format.
    [[nodiscard]] virtual quint32 ratchetVersion() const = 0;

    [[nodiscard]] virtual QString devicesNode() const = 0;
    [[nodiscard]] virtual QString bundleNode(quint32 device) const = 0;
    [[nodiscard]] virtual QString bundleItem(quint32 device) const = 0;
    [[nodiscard]] virtual PublishOptions bundleOptions() const = 0;

    [[nodiscard]] virtual QByteArray writeDevices(const QList<ListedDevice> &devices) const = 0;
    /// At most maxListedDevices of them; entries that can be no device are left out.
    [[nodiscard]] virtual Result<QList<ListedDevice>>
    readDevices(const QDomElement &list) const = 0;

    [[nodiscard]] virtual QByteArray writeBundle(const KeyBundle &bundle) const = 0;
    [[nodiscard]] virtual Result<KeyBundle> readBundle(const QDomElement &bundle) const = 0;

    [[nodiscard]] virtual Result<SealedPayload> sealPayload(const QByteArray &plaintext) const = 0;
    /// Key material for a message without payload.
    [[nodiscard]] virtual Result<SealedPayload> sealNothing() const = 0;
    [[nodiscard]] virtual Result<QByteArray> openPayload(const QByteArray &keyMaterial,
                                                         const EncryptedElement &element) const = 0;

    [[nodiscard]] virtual QByteArray writeEncrypted(quint32 senderDevice,
                                                    const QList<RecipientKeys> &recipients,
                                                    const SealedPayload &payload) const = 0;
    [[nodiscard]] virtual Result<EncryptedElement>
    readEncrypted(const QDomElement &encrypted, const BareJid &self, quint32 device) const = 0;

    static constexpr qsizetype maxListedDevices = 200;

protected:
    // What no honest client comes near to; a stanza has at most 256 KiB anyway.
    static constexpr qsizetype maxListEntries = 1000;
    static constexpr qsizetype maxPreKeys = 1000;
    static constexpr qsizetype maxKeys = 3000;
    static constexpr qsizetype maxWrappedKeyBytes = 2048;
    static constexpr qsizetype maxPayloadBytes = 256 * 1024;
    static constexpr qsizetype signatureBytes = 64;

    /// Reads `<name id='…'>base64</name>` children of `<prekeys/>`; the ids must differ.
    [[nodiscard]] Result<QList<KeyBundle::PreKey>> readPreKeys(const QDomElement &preKeys,
                                                               QLatin1StringView name,
                                                               QLatin1StringView idName,
                                                               qsizetype keyBytes) const;
    /// One required child with base64 of exactly this size.
    [[nodiscard]] Result<QByteArray> readKey(const QDomElement &parent, QLatin1StringView name,
                                             qsizetype keyBytes) const;
};

} // namespace Ninelives
