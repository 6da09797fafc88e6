// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/Omemo2Profile.h"

#include "core/crypto/Aes.h"
#include "core/crypto/Kdf.h"
#include "core/omemo/OmemoXml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto ns = "urn:xmpp:omemo:2"_L1;
constexpr qsizetype curveKeyBytes = 32;
constexpr qsizetype payloadKeyBytes = 32;
constexpr qsizetype macBytes = 16;
constexpr qsizetype maxLabelLength = 128;

struct PayloadKeys {
    QByteArray cipherKey;
    QByteArray macKey;
    QByteArray iv;
};

PayloadKeys derive(const QByteArray &key)
{
    const QByteArray material = hkdfSha256(key, QByteArray(32, '\0'), "OMEMO Payload", 80);
    return PayloadKeys{material.first(32), material.sliced(32, 32), material.last(16)};
}

} // namespace

Dialect Omemo2Profile::dialect() const
{
    return Dialect::Omemo2;
}

QLatin1StringView Omemo2Profile::elementNamespace() const
{
    return ns;
}

quint32 Omemo2Profile::ratchetVersion() const
{
    return 4;
}

QString Omemo2Profile::devicesNode() const
{
    return ns + ":devices"_L1;
}

QString Omemo2Profile::bundleNode(quint32 /*device*/) const
{
    return ns + ":bundles"_L1;
}

QString Omemo2Profile::bundleItem(quint32 device) const
{
    return QString::number(device);
}

PublishOptions Omemo2Profile::bundleOptions() const
{
    PublishOptions options;
    options.maxItems = u"max"_s;
    return options;
}

QByteArray Omemo2Profile::writeDevices(const QList<ListedDevice> &devices) const
{
    QByteArray xml = "<devices xmlns='urn:xmpp:omemo:2'>";
    for (const ListedDevice &device : devices) {
        xml += "<device id='" + QByteArray::number(device.id) + '\'';
        if (!device.label.isEmpty()) {
            xml += " label='" + escapedXml(device.label) + '\'';
        }
        if (!device.labelSignature.isEmpty()) {
            xml += " labelsig='" + device.labelSignature.toBase64() + '\'';
        }
        xml += "/>";
    }
    return xml + "</devices>";
}

Result<QList<ListedDevice>> Omemo2Profile::readDevices(const QDomElement &list) const
{
    if (!isElement(list, "devices"_L1, ns)) {
        return malformed(u"no <devices/>"_s);
    }
    const QList<QDomElement> entries = childElements(list, "device"_L1, ns);
    if (entries.size() > maxListEntries) {
        return malformed(u"a list of %1 devices"_s.arg(entries.size()));
    }
    QList<ListedDevice> devices;
    QSet<quint32> seen;
    for (const QDomElement &entry : entries) {
        const std::optional<quint32> id = idAttribute(entry, "id"_L1);
        if (!id || seen.contains(*id) || devices.size() == maxListedDevices) {
            continue;
        }
        seen.insert(*id);
        const QByteArray signature = entry.attribute(u"labelsig"_s).toLatin1();
        devices.append(ListedDevice{*id, entry.attribute(u"label"_s).left(maxLabelLength),
                                    signature.size() > 2 * signatureBytes
                                        ? QByteArray()
                                        : QByteArray::fromBase64(signature)});
    }
    return devices;
}

QByteArray Omemo2Profile::writeBundle(const KeyBundle &bundle) const
{
    QByteArray xml = "<bundle xmlns='urn:xmpp:omemo:2'><spk id='"
        + QByteArray::number(bundle.signedPreKeyId) + "'>" + bundle.signedPreKey.toBase64()
        + "</spk><spks>" + bundle.signature.toBase64() + "</spks><ik>"
        + bundle.identityKey.toBase64() + "</ik><prekeys>";
    for (const KeyBundle::PreKey &preKey : bundle.preKeys) {
        xml += "<pk id='" + QByteArray::number(preKey.id) + "'>" + preKey.key.toBase64() + "</pk>";
    }
    return xml + "</prekeys></bundle>";
}

Result<KeyBundle> Omemo2Profile::readBundle(const QDomElement &bundle) const
{
    if (!isElement(bundle, "bundle"_L1, ns)) {
        return malformed(u"no <bundle/>"_s);
    }
    const QDomElement signedPreKey = childElement(bundle, "spk"_L1, ns);
    bool isNumber = false;
    const quint32 signedPreKeyId = signedPreKey.attribute(u"id"_s).toUInt(&isNumber);
    Result<QByteArray> key = readKey(bundle, "spk"_L1, curveKeyBytes);
    Result<QByteArray> signature = readKey(bundle, "spks"_L1, signatureBytes);
    Result<QByteArray> identity = readKey(bundle, "ik"_L1, curveKeyBytes);
    Result<QList<KeyBundle::PreKey>> preKeys =
        readPreKeys(childElement(bundle, "prekeys"_L1, ns), "pk"_L1, "id"_L1, curveKeyBytes);
    if (!isNumber || !key || !signature || !identity) {
        return malformed(u"a bundle with damaged keys"_s);
    }
    if (!preKeys) {
        return preKeys.error();
    }
    KeyBundle read;
    read.signedPreKeyId = signedPreKeyId;
    read.signedPreKey = *std::move(key);
    read.signature = *std::move(signature);
    read.identityKey = *std::move(identity);
    read.preKeys = *std::move(preKeys);
    return read;
}

Result<SealedPayload> Omemo2Profile::sealPayload(const QByteArray &plaintext) const
{
    const QByteArray key = randomBytes(payloadKeyBytes);
    const PayloadKeys keys = derive(key);
    Result<QByteArray> ciphertext = Aes::encryptCbc(keys.cipherKey, keys.iv, plaintext);
    if (!ciphertext) {
        return ciphertext.error();
    }
    const QByteArray mac = hmacSha256(keys.macKey, *ciphertext).first(macBytes);
    return SealedPayload{key + mac, {}, *std::move(ciphertext), true};
}

Result<SealedPayload> Omemo2Profile::sealNothing() const
{
    return SealedPayload{QByteArray(payloadKeyBytes, '\0'), {}, {}, false};
}

Result<QByteArray> Omemo2Profile::openPayload(const QByteArray &keyMaterial,
                                              const EncryptedElement &element) const
{
    if (keyMaterial.size() != payloadKeyBytes + macBytes) {
        return malformed(u"size of the payload's key"_s);
    }
    const PayloadKeys keys = derive(keyMaterial.first(payloadKeyBytes));
    const QByteArray mac = hmacSha256(keys.macKey, element.payload).first(macBytes);
    if (!equalInConstantTime(mac, keyMaterial.last(macBytes))) {
        return malformed(u"the payload's MAC does not fit"_s);
    }
    return Aes::decryptCbc(keys.cipherKey, keys.iv, element.payload);
}

QByteArray Omemo2Profile::writeEncrypted(quint32 senderDevice,
                                         const QList<RecipientKeys> &recipients,
                                         const SealedPayload &payload) const
{
    QByteArray xml = "<encrypted xmlns='urn:xmpp:omemo:2'><header sid='"
        + QByteArray::number(senderDevice) + "'>";
    for (const RecipientKeys &recipient : recipients) {
        xml += "<keys jid='" + escapedXml(recipient.owner.toString()) + "'>";
        for (const WrappedKey &key : recipient.keys) {
            xml += "<key rid='" + QByteArray::number(key.device)
                + (key.keyExchange ? "' kex='true'>" : "'>") + key.data.toBase64() + "</key>";
        }
        xml += "</keys>";
    }
    xml += "</header>";
    if (payload.hasPayload) {
        xml += "<payload>" + payload.payload.toBase64() + "</payload>";
    }
    return xml + "</encrypted>";
}

Result<EncryptedElement> Omemo2Profile::readEncrypted(const QDomElement &encrypted,
                                                      const BareJid &self, quint32 device) const
{
    const QDomElement header = childElement(encrypted, "header"_L1, ns);
    const std::optional<quint32> sender = idAttribute(header, "sid"_L1);
    if (!isElement(encrypted, "encrypted"_L1, ns) || !sender) {
        return malformed(u"no sender's device"_s);
    }
    EncryptedElement read;
    read.senderDevice = *sender;
    const QList<QDomElement> groups = childElements(header, "keys"_L1, ns);
    if (groups.size() > maxKeys) {
        return malformed(u"%1 recipients"_s.arg(groups.size()));
    }
    for (const QDomElement &group : groups) {
        const Result<BareJid> owner = BareJid::parse(group.attribute(u"jid"_s));
        if (!owner || *owner != self) {
            continue;
        }
        const QList<QDomElement> keys = childElements(group, "key"_L1, ns);
        if (keys.size() > maxKeys) {
            return malformed(u"%1 keys"_s.arg(keys.size()));
        }
        for (const QDomElement &key : keys) {
            if (idAttribute(key, "rid"_L1) != device) {
                continue;
            }
            Result<QByteArray> data = base64Content(key, 1, maxWrappedKeyBytes);
            if (!data || !read.ours.isEmpty()) {
                return malformed(u"keys for this device"_s);
            }
            read.ours.append(WrappedKey{device, boolAttribute(key, "kex"_L1), *std::move(data)});
        }
    }
    const QDomElement payload = childElement(encrypted, "payload"_L1, ns);
    read.hasPayload = !payload.isNull();
    if (read.hasPayload) {
        Result<QByteArray> content = base64Content(payload, 0, maxPayloadBytes);
        if (!content) {
            return content.error();
        }
        read.payload = *std::move(content);
    }
    return read;
}

} // namespace Ninelives
