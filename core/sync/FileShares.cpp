// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FileShares.h"

#include "core/sync/FileShareParts.h"
#include "core/sync/XmlText.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Ninelives::FileShares {

namespace {

constexpr auto secureScheme = "https://"_L1;
constexpr auto encryptedScheme = "aesgcm://"_L1;

/// The name under which the bytes of a preview lie in the same message (XEP-0231).
QString contentId(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    return u"sha1+%1@bob.xmpp.org"_s.arg(QLatin1StringView(hash));
}

QString pictureType(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") ? u"image/png"_s : u"image/jpeg"_s;
}

void start(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView ns)
{
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(ns);
}

void hash(QXmlStreamWriter &xml, const QByteArray &sha256)
{
    if (!sha256.isEmpty()) {
        start(xml, "hash"_L1, nsHashes);
        xml.writeAttribute("algo"_L1, "sha-256"_L1);
        xml.writeCharacters(QString::fromLatin1(sha256.toBase64()));
        xml.writeEndElement();
    }
}

void metadata(QXmlStreamWriter &xml, const Attachment &attachment)
{
    start(xml, "file"_L1, nsFile);
    if (!attachment.mediaType.isEmpty()) {
        xml.writeTextElement("media-type"_L1, xmlSafe(attachment.mediaType));
    }
    xml.writeTextElement("name"_L1, xmlSafe(attachment.name));
    if (attachment.bytes > 0) {
        xml.writeTextElement("size"_L1, QString::number(attachment.bytes));
    }
    if (!attachment.pixels.isEmpty()) {
        // Both ways of XEP-0446, 0.1 and 0.2: each has readers.
        const QString width = QString::number(attachment.pixels.width());
        const QString height = QString::number(attachment.pixels.height());
        xml.writeTextElement("dimensions"_L1, width + u'x' + height);
        xml.writeTextElement("width"_L1, width);
        xml.writeTextElement("height"_L1, height);
    }
    if (attachment.durationMs > 0) {
        xml.writeTextElement("length"_L1, QString::number(attachment.durationMs));
    }
    hash(xml, attachment.sha256);
    if (!attachment.preview.isEmpty()) {
        start(xml, "thumbnail"_L1, nsThumbnail);
        xml.writeAttribute("uri"_L1, u"cid:"_s + contentId(attachment.preview));
        xml.writeAttribute("media-type"_L1, pictureType(attachment.preview));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void addresses(QXmlStreamWriter &xml, const QStringList &sources)
{
    for (const QString &each : sources) {
        start(xml, "url-data"_L1, nsAddress);
        xml.writeAttribute("target"_L1, xmlSafe(each));
        xml.writeEndElement();
    }
}

void sources(QXmlStreamWriter &xml, const Attachment &attachment)
{
    xml.writeStartElement("sources"_L1);
    if (attachment.key.isEmpty()) {
        addresses(xml, attachment.sources);
    } else {
        start(xml, "encrypted"_L1, nsEncrypted);
        xml.writeAttribute("cipher"_L1, cipherName);
        xml.writeTextElement("key"_L1, QString::fromLatin1(attachment.key.toBase64()));
        xml.writeTextElement("iv"_L1, QString::fromLatin1(attachment.iv.toBase64()));
        hash(xml, attachment.cipherSha256);
        start(xml, "sources"_L1, nsSharing);
        addresses(xml, attachment.sources);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void preview(QXmlStreamWriter &xml, const QByteArray &bytes)
{
    start(xml, "data"_L1, nsBits);
    xml.writeAttribute("cid"_L1, contentId(bytes));
    xml.writeAttribute("type"_L1, pictureType(bytes));
    xml.writeCharacters(QString::fromLatin1(bytes.toBase64()));
    xml.writeEndElement();
}

} // namespace

QByteArray write(const QList<Attachment> &attachments)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    int number = 0;
    for (const Attachment &attachment : attachments) {
        if (!attachment.isUploaded()) {
            continue;
        }
        start(xml, "file-sharing"_L1, nsSharing);
        xml.writeAttribute("id"_L1, QString::number(++number));
        const bool file = attachment.kind == AttachmentKind::File;
        xml.writeAttribute("disposition"_L1, file ? "attachment"_L1 : "inline"_L1);
        metadata(xml, attachment);
        sources(xml, attachment);
        xml.writeEndElement();
        if (!attachment.preview.isEmpty()) {
            preview(xml, attachment.preview);
        }
    }
    return bytes;
}

QString link(const Attachment &attachment)
{
    if (!attachment.isUploaded()) {
        return {};
    }
    const QString &address = attachment.sources.constFirst();
    if (attachment.key.isEmpty() || !address.startsWith(secureScheme)) {
        return attachment.key.isEmpty() ? address : QString();
    }
    return encryptedScheme + address.mid(secureScheme.size()).section(u'#', 0, 0) + u'#'
        + QString::fromLatin1((attachment.iv + attachment.key).toHex());
}

std::optional<Attachment> fromAesgcm(const QString &body)
{
    const QStringList lines = body.trimmed().split(u'\n');
    const QString first = lines.constFirst().trimmed();
    if (lines.size() > 2 || !first.startsWith(encryptedScheme, Qt::CaseInsensitive)
        || (lines.size() == 2 && !lines.at(1).startsWith("data:"_L1, Qt::CaseInsensitive))) {
        return std::nullopt;
    }
    const qsizetype hashSign = first.indexOf(u'#');
    const auto address = secureAddress(
        secureScheme
        + first.mid(encryptedScheme.size(), hashSign < 0 ? -1 : hashSign - encryptedScheme.size()));
    const QString hex = hashSign < 0 ? QString() : first.mid(hashSign + 1);
    const bool isHex = std::ranges::all_of(hex, [](QChar c) {
        return c.unicode() < 0x80 && std::isxdigit(static_cast<unsigned char>(c.toLatin1())) != 0;
    });
    const qsizetype ivBytes = hex.size() / 2 - keyBytes;
    if (!address || !isHex || hex.size() % 2 != 0 || !isIvSize(ivBytes)) {
        return std::nullopt;
    }
    const QByteArray secret = QByteArray::fromHex(hex.toLatin1());
    Attachment attachment;
    attachment.sources = {*address};
    attachment.iv = secret.first(ivBytes);
    attachment.key = secret.last(keyBytes);
    attachment.preview = previewInAddress(lines.value(1));
    describe(attachment, {}, {});
    return attachment;
}

std::optional<Attachment> fromOutOfBand(const QDomElement &message, const QString &body)
{
    const QDomElement element = child(child(message, "x"_L1, nsOutOfBand), "url"_L1, nsOutOfBand);
    const QString text = element.text().trimmed();
    const auto address = secureAddress(text);
    if (!address || text != body.trimmed()) {
        return std::nullopt;
    }
    Attachment attachment;
    attachment.sources = {*address};
    describe(attachment, {}, {});
    return attachment;
}

} // namespace Ninelives::FileShares
