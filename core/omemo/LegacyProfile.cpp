// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/LegacyProfile.h"

#include "core/crypto/Aes.h"
#include "core/crypto/Kdf.h"
#include "core/omemo/OmemoXml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto ns = "eu.siacs.conversations.axolotl"_L1;
constexpr qsizetype curveKeyBytes = 33; // type byte and Montgomery form
constexpr qsizetype payloadKeyBytes = 16;
constexpr qsizetype ivBytes = 12;
// Keys for our device id that are tried: two people may have devices of the same id.
constexpr qsizetype maxOurKeys = 4;

} // namespace

Dialect LegacyProfile::dialect() const
{
    return Dialect::Legacy;
}

QLatin1StringView LegacyProfile::elementNamespace() const
{
    return ns;
}

quint32 LegacyProfile::ratchetVersion() const
{
    return 3;
}

QString LegacyProfile::devicesNode() const
{
    return ns + ".devicelist"_L1;
}

QString LegacyProfile::bundleNode(quint32 device) const
{
    return ns + ".bundles:"_L1 + QString::number(device);
}

QString LegacyProfile::bundleItem(quint32 /*device*/) const
{
    return u"current"_s;
}

PublishOptions LegacyProfile::bundleOptions() const
{
    return {};
}

QByteArray LegacyProfile::writeDevices(const QList<ListedDevice> &devices) const
{
    QByteArray xml = "<list xmlns='eu.siacs.conversations.axolotl'>";
    for (const ListedDevice &device : devices) {
        xml += "<device id='" + QByteArray::number(device.id) + "'/>";
    }
    return xml + "</list>";
}

Result<QList<ListedDevice>> LegacyProfile::readDevices(const QDomElement &list) const
{
    if (!isElement(list, "list"_L1, ns)) {
        return malformed(u"no <list/>"_s);
    }
    const QList<QDomElement> entries = childElements(list, "device"_L1, ns);
    if (entries.size() > maxListEntries) {
        return malformed(u"a list of %1 devices"_s.arg(entries.size()));
    }
    QList<ListedDevice> devices;
    QSet<quint32> seen;
    for (const QDomElement &entry : entries) {
        const std::optional<quint32> id = idAttribute(entry, "id"_L1);
        if (id && !seen.contains(*id) && devices.size() < maxListedDevices) {
            seen.insert(*id);
            devices.append(ListedDevice{*id, {}, {}});
        }
    }
    return devices;
}

QByteArray LegacyProfile::writeBundle(const KeyBundle &bundle) const
{
    QByteArray xml = "<bundle xmlns='eu.siacs.conversations.axolotl'><signedPreKeyPublic "
                     "signedPreKeyId='"
        + QByteArray::number(bundle.signedPreKeyId) + "'>" + bundle.signedPreKey.toBase64()
        + "</signedPreKeyPublic><signedPreKeySignature>" + bundle.signature.toBase64()
        + "</signedPreKeySignature><identityKey>" + bundle.identityKey.toBase64()
        + "</identityKey><prekeys>";
    for (const KeyBundle::PreKey &preKey : bundle.preKeys) {
        xml += "<preKeyPublic preKeyId='" + QByteArray::number(preKey.id) + "'>"
            + preKey.key.toBase64() + "</preKeyPublic>";
    }
    return xml + "</prekeys></bundle>";
}

Result<KeyBundle> LegacyProfile::readBundle(const QDomElement &bundle) const
{
    if (!isElement(bundle, "bundle"_L1, ns)) {
        return malformed(u"no <bundle/>"_s);
    }
    KeyBundle read;
    const QDomElement signedPreKey = childElement(bundle, "signedPreKeyPublic"_L1, ns);
    // Unlike ids of devices, those of keys may be 0 in this dialect.
    bool isNumber = false;
    read.signedPreKeyId = signedPreKey.attribute(u"signedPreKeyId"_s).toUInt(&isNumber);
    Result<QByteArray> key = readKey(bundle, "signedPreKeyPublic"_L1, curveKeyBytes);
    Result<QByteArray> signature = readKey(bundle, "signedPreKeySignature"_L1, signatureBytes);
    Result<QByteArray> identity = readKey(bundle, "identityKey"_L1, curveKeyBytes);
    Result<QList<KeyBundle::PreKey>> preKeys = readPreKeys(
        childElement(bundle, "prekeys"_L1, ns), "preKeyPublic"_L1, "preKeyId"_L1, curveKeyBytes);
    if (!isNumber || !key || !signature || !identity) {
        return malformed(u"a bundle with damaged keys"_s);
    }
    if (!preKeys) {
        return preKeys.error();
    }
    read.signedPreKey = *std::move(key);
    read.signature = *std::move(signature);
    read.identityKey = *std::move(identity);
    read.preKeys = *std::move(preKeys);
    return read;
}

Result<SealedPayload> LegacyProfile::sealPayload(const QByteArray &plaintext) const
{
    const QByteArray key = randomBytes(payloadKeyBytes);
    const QByteArray iv = randomBytes(ivBytes);
    const Result<Aes::Sealed> sealed = Aes::encryptGcm(key, iv, plaintext);
    if (!sealed) {
        return sealed.error();
    }
    return SealedPayload{key + sealed->tag, iv, sealed->ciphertext, true};
}

Result<SealedPayload> LegacyProfile::sealNothing() const
{
    Result<SealedPayload> sealed = sealPayload({});
    if (sealed) {
        sealed->hasPayload = false;
    }
    return sealed;
}

Result<QByteArray> LegacyProfile::openPayload(const QByteArray &keyMaterial,
                                              const EncryptedElement &element) const
{
    if (keyMaterial.size() == payloadKeyBytes + Aes::tagBytes) {
        return Aes::decryptGcm(keyMaterial.first(payloadKeyBytes), element.iv, element.payload,
                               keyMaterial.last(Aes::tagBytes));
    }
    if (keyMaterial.size() == payloadKeyBytes && element.payload.size() >= Aes::tagBytes) {
        return Aes::decryptGcm(keyMaterial, element.iv, element.payload.chopped(Aes::tagBytes),
                               element.payload.last(Aes::tagBytes));
    }
    return malformed(u"size of the payload's key"_s);
}

QByteArray LegacyProfile::writeEncrypted(quint32 senderDevice,
                                         const QList<RecipientKeys> &recipients,
                                         const SealedPayload &payload) const
{
    QByteArray xml = "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='"
        + QByteArray::number(senderDevice) + "'>";
    for (const RecipientKeys &recipient : recipients) {
        for (const WrappedKey &key : recipient.keys) {
            xml += "<key rid='" + QByteArray::number(key.device)
                + (key.keyExchange ? "' prekey='true'>" : "'>") + key.data.toBase64() + "</key>";
        }
    }
    xml += "<iv>" + payload.iv.toBase64() + "</iv></header>";
    if (payload.hasPayload) {
        xml += "<payload>" + payload.payload.toBase64() + "</payload>";
    }
    return xml + "</encrypted>";
}

Result<EncryptedElement> LegacyProfile::readEncrypted(const QDomElement &encrypted,
                                                      const BareJid & /*self*/,
                                                      quint32 device) const
{
    const QDomElement header = childElement(encrypted, "header"_L1, ns);
    const std::optional<quint32> sender = idAttribute(header, "sid"_L1);
    if (!isElement(encrypted, "encrypted"_L1, ns) || !sender) {
        return malformed(u"no sender's device"_s);
    }
    EncryptedElement read;
    read.senderDevice = *sender;
    const QList<QDomElement> keys = childElements(header, "key"_L1, ns);
    if (keys.size() > maxKeys) {
        return malformed(u"%1 keys"_s.arg(keys.size()));
    }
    for (const QDomElement &key : keys) {
        if (idAttribute(key, "rid"_L1) != device) {
            continue;
        }
        Result<QByteArray> data = base64Content(key, 1, maxWrappedKeyBytes);
        if (!data || read.ours.size() == maxOurKeys) {
            return malformed(u"keys for this device"_s);
        }
        read.ours.append(WrappedKey{device, boolAttribute(key, "prekey"_L1), *std::move(data)});
    }
    const QDomElement payload = childElement(encrypted, "payload"_L1, ns);
    read.hasPayload = !payload.isNull();
    if (!read.hasPayload) {
        return read;
    }
    Result<QByteArray> content = base64Content(payload, 0, maxPayloadBytes);
    Result<QByteArray> iv = base64Content(childElement(header, "iv"_L1, ns), ivBytes, 16);
    if (!content || !iv || (iv->size() != ivBytes && iv->size() != 16)) {
        return malformed(u"payload or IV"_s);
    }
    read.payload = *std::move(content);
    read.iv = *std::move(iv);
    return read;
}

} // namespace Ninelives
