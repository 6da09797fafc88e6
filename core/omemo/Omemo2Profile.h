// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/OmemoProfile.h"

namespace Ninelives {

/// XEP-0384 version 0.8 and later (`urn:xmpp:omemo:2`): AES-256-CBC with HMAC-SHA-256, keys derived
/// by HKDF from 32 random bytes (section 4.4), over an envelope of XEP-0420.
class Omemo2Profile final : public OmemoProfile
{
public:
    [[nodiscard]] Dialect dialect() const override;
    [[nodiscard]] QLatin1StringView elementNamespace() const override;
    [[nodiscard]] quint32 ratchetVersion() const override;

    [[nodiscard]] QString devicesNode() const override;
    [[nodiscard]] QString bundleNode(quint32 device) const override;
    [[nodiscard]] QString bundleItem(quint32 device) const override;
    [[nodiscard]] PublishOptions bundleOptions() const override;

    [[nodiscard]] QByteArray writeDevices(const QList<ListedDevice> &devices) const override;
    [[nodiscard]] Result<QList<ListedDevice>> readDevices(const QDomElement &list) const override;

    [[nodiscard]] QByteArray writeBundle(const KeyBundle &bundle) const override;
    [[nodiscard]] Result<KeyBundle> readBundle(const QDomElement &bundle) const override;

    [[nodiscard]] Result<SealedPayload> sealPayload(const QByteArray &plaintext) const override;
    [[nodiscard]] Result<SealedPayload> sealNothing() const override;
    [[nodiscard]] Result<QByteArray> openPayload(const QByteArray &keyMaterial,
                                                 const EncryptedElement &element) const override;

    [[nodiscard]] QByteArray writeEncrypted(quint32 senderDevice,
                                            const QList<RecipientKeys> &recipients,
                                            const SealedPayload &payload) const override;
    [[nodiscard]] Result<EncryptedElement>
    readEncrypted(const QDomElement &encrypted, const BareJid &self, quint32 device) const override;
};

} // namespace Ninelives
