// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/OmemoProfile.h"

namespace Ninelives {

/// The dialect of XEP-0384 version 0.3 (`eu.siacs.conversations.axolotl`): AES-128-GCM over the
/// body. IVs of 12 bytes are written, 12 and 16 read; the tag goes with the key, or, in old
/// messages, at the end of the payload.
class LegacyProfile final : public OmemoProfile
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
