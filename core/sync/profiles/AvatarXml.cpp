// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profiles/AvatarXml.h"

#include "core/media/FacePicture.h"
#include "core/omemo/OmemoXml.h"
#include "core/sync/groups/GroupContext.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace Ninelives::AvatarXml {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 16;
constexpr qsizetype hexDigits = 40;
constexpr qsizetype longestNick = 100;

bool isSha1(QStringView text)
{
    return text.size() == hexDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')
                   || (c >= u'A' && c <= u'F');
           });
}

bool isReadable(const QString &mediaType)
{
    static const QStringList readable{u"image/png"_s,  u"image/jpeg"_s, u"image/jpg"_s,
                                      u"image/gif"_s,  u"image/webp"_s, u"image/heic"_s,
                                      u"image/heif"_s, u"image/avif"_s};
    return readable.contains(mediaType.toLower());
}

/// Only what lies in the data node: no address of a stranger's choice is ever asked.
bool isWanted(const QDomElement &info)
{
    bool number = false;
    const qint64 bytes = info.attribute(u"bytes"_s).toLongLong(&number);
    return !info.hasAttribute(u"url"_s) && isSha1(info.attribute(u"id"_s)) && number && bytes > 0
        && bytes <= mostFaceBytes && isReadable(info.attribute(u"type"_s));
}

QByteArray element(QLatin1StringView name, QLatin1StringView ns, const QByteArray &content)
{
    return '<' + QByteArray(name.data(), name.size()) + " xmlns='"
        + QByteArray(ns.data(), ns.size()) + "'>" + content + "</"
        + QByteArray(name.data(), name.size()) + '>';
}

} // namespace

Result<std::optional<Claim>> readMetadata(const PubSubItem &item)
{
    if (item.retracted) {
        return std::optional<Claim>();
    }
    if (!isElement(item.payload, "metadata"_L1, metadataNode)) {
        return malformed(u"avatar metadata"_s);
    }
    const QList<QDomElement> offers = childElements(item.payload, "info"_L1, metadataNode);
    if (offers.isEmpty()) {
        return std::optional<Claim>();
    }
    for (const QDomElement &info : offers.first(std::min(offers.size(), mostOffers))) {
        if (isWanted(info)) {
            const QString id = info.attribute(u"id"_s);
            return std::optional(Claim{id, id.toLower()});
        }
    }
    return Error{ErrorCode::Unsupported, u"avatar"_s};
}

Result<QByteArray> readData(const PubSubItem &item, const Claim &claim)
{
    if (item.id != claim.item || !isElement(item.payload, "data"_L1, dataNode)) {
        return malformed(u"avatar data"_s);
    }
    auto bytes = base64Content(item.payload, 1, mostFaceBytes);
    if (bytes && hashOf(*bytes) != claim.hash) {
        return Error{ErrorCode::NotWhatWasSent, u"avatar"_s};
    }
    return bytes;
}

QString readNick(const PubSubItem &item)
{
    return !item.retracted && isElement(item.payload, "nick"_L1, nickNode)
        ? cleanLine(item.payload.text(), longestNick)
        : QString();
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

QByteArray metadata(const QByteArray &png, int side)
{
    if (png.isEmpty()) {
        return element("metadata"_L1, metadataNode, {});
    }
    const QByteArray size = QByteArray::number(side);
    return element("metadata"_L1, metadataNode,
                   "<info bytes='" + QByteArray::number(png.size()) + "' id='"
                       + hashOf(png).toLatin1() + "' type='image/png' width='" + size + "' height='"
                       + size + "'/>");
}

QByteArray data(const QByteArray &png)
{
    return element("data"_L1, dataNode, png.toBase64());
}

QByteArray nick(const QString &name)
{
    return element("nick"_L1, nickNode, escapedXml(name));
}

} // namespace Ninelives::AvatarXml
