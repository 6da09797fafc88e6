// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/ControlXml.h"

#include "core/sync/XmlText.h"

#include <QMap>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives::ControlXml {

namespace {

constexpr auto nsControl = "urn:ninelives:control:0"_L1;
constexpr auto nsAgain = "urn:ninelives:again:0"_L1;
constexpr auto nsFile = "urn:ninelives:file:0"_L1;
constexpr auto nsTrust = "urn:xmpp:tm:1"_L1;
constexpr auto nsAutomatic = "urn:xmpp:atm:1"_L1;
constexpr auto nsOmemo2Keys = "urn:xmpp:omemo:2"_L1;
constexpr auto nsLegacyKeys = "eu.siacs.conversations.axolotl"_L1;
constexpr qsizetype mostIdCharacters = 256;
constexpr qsizetype mostSourceCharacters = 2'048;
constexpr qsizetype mostToldKeys = 1'000;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype ivBytes = 12;
constexpr qsizetype keyBytes = 32;

constexpr std::array againWords{
    std::pair{"ask"_L1, Again::Word::Ask},
    std::pair{"give"_L1, Again::Word::Give},
    std::pair{"refuse"_L1, Again::Word::Refuse},
};

QLatin1StringView nameOf(Again::Word word)
{
    for (const auto &[name, known] : againWords) {
        if (known == word) {
            return name;
        }
    }
    return {};
}

/// Bytes of this size in an attribute; empty: something else.
QByteArray bytesOf(const QDomElement &element, QLatin1StringView name, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64Encoding(element.attribute(name).toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() == size ? bytes.decoded : QByteArray();
}

QString localName(const QDomElement &element)
{
    return element.localName().isEmpty() ? element.tagName() : element.localName();
}

} // namespace

QByteArray write(const Again &again)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(QString(nameOf(again.word)));
    xml.writeAttribute(u"xmlns"_s, QString(nsAgain));
    xml.writeAttribute(u"id"_s, xmlSafe(again.id));
    xml.writeAttribute(u"chat"_s, again.chat.toString());
    xml.writeEndElement();
    return bytes;
}

std::optional<Again> readAgain(const QDomElement &content)
{
    for (QDomElement child = content.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.namespaceURI() != nsAgain) {
            continue;
        }
        for (const auto &[name, word] : againWords) {
            const QString id = child.attribute(u"id"_s);
            const auto chat = BareJid::parse(child.attribute(u"chat"_s));
            if (localName(child) == name && chat && !id.isEmpty()
                && id.size() <= mostIdCharacters) {
                return Again{word, id, *chat};
            }
        }
        return std::nullopt;
    }
    return std::nullopt;
}

QByteArray write(const FileAgain &file)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto attribute = [&xml](const QString &name, const QByteArray &value) {
        xml.writeAttribute(name, QString::fromLatin1(value.toBase64()));
    };
    xml.writeStartElement(QString(nameOf(file.word)));
    xml.writeAttribute(u"xmlns"_s, QString(nsFile));
    xml.writeAttribute(u"chat"_s, file.chat.toString());
    attribute(u"hash"_s, file.sha256);
    if (file.word == Again::Word::Give) {
        xml.writeAttribute(u"url"_s, xmlSafe(file.source));
        attribute(u"key"_s, file.key);
        attribute(u"iv"_s, file.iv);
        attribute(u"sealed-hash"_s, file.cipherSha256);
    }
    xml.writeEndElement();
    return bytes;
}

std::optional<FileAgain> readFileAgain(const QDomElement &content)
{
    for (QDomElement child = content.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.namespaceURI() != nsFile) {
            continue;
        }
        const auto word = std::ranges::find(againWords, localName(child),
                                            &std::pair<QLatin1StringView, Again::Word>::first);
        const auto chat = BareJid::parse(child.attribute(u"chat"_s));
        if (word == againWords.end() || !chat) {
            return std::nullopt;
        }
        FileAgain file{word->second, *chat, bytesOf(child, "hash"_L1, hashBytes)};
        bool whole = !file.sha256.isEmpty();
        if (file.word == Again::Word::Give) {
            file.source = child.attribute(u"url"_s);
            file.key = bytesOf(child, "key"_L1, keyBytes);
            file.iv = bytesOf(child, "iv"_L1, ivBytes);
            file.cipherSha256 = bytesOf(child, "sealed-hash"_L1, hashBytes);
            whole = whole && !file.source.isEmpty() && file.source.size() <= mostSourceCharacters
                && !file.key.isEmpty() && !file.iv.isEmpty() && !file.cipherSha256.isEmpty();
        }
        return whole ? std::optional(file) : std::nullopt;
    }
    return std::nullopt;
}

QByteArray write(const QList<Told> &told, Dialect dialect)
{
    QByteArray bytes;
    if (told.isEmpty()) {
        return bytes;
    }
    QMap<QString, QList<Told>> owners;
    for (const Told &each : told) {
        owners[each.owner.toString()].append(each);
    }
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"trust-message"_s);
    xml.writeAttribute(u"xmlns"_s, QString(nsTrust));
    xml.writeAttribute(u"usage"_s, QString(nsAutomatic));
    xml.writeAttribute(u"encryption"_s,
                       QString(dialect == Dialect::Legacy ? nsLegacyKeys : nsOmemo2Keys));
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        xml.writeStartElement(u"key-owner"_s);
        xml.writeAttribute(u"jid"_s, owner.key());
        for (const Told &each : owner.value()) {
            xml.writeTextElement(each.trusted ? u"trust"_s : u"distrust"_s,
                                 QString::fromLatin1(each.key.toBase64()));
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return bytes;
}

QList<Told> readTold(const QDomElement &content)
{
    QList<Told> told;
    for (QDomElement message = content.firstChildElement(); !message.isNull();
         message = message.nextSiblingElement()) {
        const QString keys = message.attribute(u"encryption"_s);
        const bool ours = message.namespaceURI() == nsTrust
            && localName(message) == "trust-message"_L1
            && message.attribute(u"usage"_s) == nsAutomatic
            && (keys == nsOmemo2Keys || keys == nsLegacyKeys);
        for (QDomElement owner = message.firstChildElement(); ours && !owner.isNull();
             owner = owner.nextSiblingElement()) {
            const auto jid = BareJid::parse(owner.attribute(u"jid"_s));
            for (QDomElement word = owner.firstChildElement();
                 jid && !word.isNull() && told.size() < mostToldKeys;
                 word = word.nextSiblingElement()) {
                const auto key = QByteArray::fromBase64Encoding(
                    word.text().trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
                const bool trusted = localName(word) == "trust"_L1;
                if (key && key.decoded.size() == keyBytes
                    && (trusted || localName(word) == "distrust"_L1)) {
                    told.append({*jid, key.decoded, trusted});
                }
            }
        }
    }
    return told;
}

QByteArray stanza(const BareJid &to, const QString &id, const OmemoSealed &sealed, bool toSelf)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto empty = [&xml](QLatin1StringView name, QLatin1StringView ns) {
        xml.writeStartElement(QString(name));
        xml.writeAttribute(u"xmlns"_s, QString(ns));
        xml.writeEndElement();
    };
    xml.writeStartElement(u"message"_s);
    xml.writeAttribute(u"type"_s, u"chat"_s);
    xml.writeAttribute(u"to"_s, to.toString());
    xml.writeAttribute(u"id"_s, xmlSafe(id));
    empty("control"_L1, nsControl);
    empty("store"_L1, "urn:xmpp:hints"_L1);
    if (!toSelf) {
        empty("private"_L1, "urn:xmpp:carbons:2"_L1); // nothing for our other devices
    }
    xml.writeEndElement();
    // Already XML, and alone in its message: other dialects have nothing to say here.
    const qsizetype end = bytes.lastIndexOf("</message>");
    return bytes.insert(end, sealed.omemo2);
}

bool isControl(const InboundStanza &stanza)
{
    for (QDomElement child = stanza.element.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.namespaceURI() == nsControl && localName(child) == "control"_L1) {
            return true;
        }
    }
    return false;
}

} // namespace Ninelives::ControlXml
