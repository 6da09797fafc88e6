// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FileShareParts.h"

#include "core/model/FileName.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives::FileShares {

namespace {

constexpr qsizetype maxName = 1024; // of what is looked at
constexpr auto anything = "application/octet-stream"_L1;

struct Kind {
    QLatin1StringView suffix;
    QLatin1StringView mediaType;
    AttachmentKind kind;
};

/// What is more than a file; the first type of a suffix is the one to assume.
constexpr std::array kinds{
    Kind{"jpg"_L1, "image/jpeg"_L1, AttachmentKind::Photo},
    Kind{"jpeg"_L1, "image/jpeg"_L1, AttachmentKind::Photo},
    Kind{{}, "image/jpg"_L1, AttachmentKind::Photo},
    Kind{"png"_L1, "image/png"_L1, AttachmentKind::Photo},
    Kind{"gif"_L1, "image/gif"_L1, AttachmentKind::Photo},
    Kind{"webp"_L1, "image/webp"_L1, AttachmentKind::Photo},
    Kind{"heic"_L1, "image/heic"_L1, AttachmentKind::Photo},
    Kind{"heif"_L1, "image/heif"_L1, AttachmentKind::Photo},
    Kind{"avif"_L1, "image/avif"_L1, AttachmentKind::Photo},
    Kind{"ogg"_L1, "audio/ogg"_L1, AttachmentKind::Voice},
    Kind{"oga"_L1, "audio/ogg"_L1, AttachmentKind::Voice},
    Kind{"opus"_L1, "audio/ogg"_L1, AttachmentKind::Voice},
    Kind{{}, "audio/opus"_L1, AttachmentKind::Voice},
    Kind{"m4a"_L1, "audio/mp4"_L1, AttachmentKind::Voice},
    Kind{{}, "audio/x-m4a"_L1, AttachmentKind::Voice},
    Kind{{}, "audio/m4a"_L1, AttachmentKind::Voice},
    Kind{{}, "audio/aac"_L1, AttachmentKind::Voice},
    Kind{"mp3"_L1, "audio/mpeg"_L1, AttachmentKind::Voice},
};

/// "type/subtype" in lower case without parameters; empty when it is none.
QString cleanMediaType(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\z)"_s);
    const QString type = text.left(maxName).section(u';', 0, 0).trimmed().toLower();
    return form.match(type).hasMatch() ? type : QString();
}

} // namespace

bool is(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns)
{
    return element.localName() == name && element.namespaceURI() == ns;
}

QDomElement child(const QDomElement &parent, QLatin1StringView name, QLatin1StringView ns)
{
    QDomElement element = parent.firstChildElement();
    while (!element.isNull() && !is(element, name, ns)) {
        element = element.nextSiblingElement();
    }
    return element;
}

std::optional<QString> secureAddress(const QString &text)
{
    const auto strange = [](QChar c) { return c.isSpace() || c.unicode() < 0x21 || c == u'\x7f'; };
    if (text.size() > maxAddress || std::ranges::any_of(text, strange)) {
        return std::nullopt;
    }
    const QUrl url(text);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()
        || url.authority().contains(u'@')) {
        return std::nullopt;
    }
    const QByteArray encoded = url.toEncoded(QUrl::RemoveFragment);
    return encoded.size() <= maxAddress ? std::optional(QString::fromLatin1(encoded))
                                        : std::nullopt;
}

bool isIvSize(qsizetype bytes)
{
    return bytes == 12 || bytes == 16;
}

QByteArray fromBase64(const QString &text, qsizetype most)
{
    if (text.size() > 3 * most + 128) { // generous: white space
        return {};
    }
    QString dense = text;
    dense.removeIf([](QChar c) { return c.isSpace(); });
    const auto decoded =
        QByteArray::fromBase64Encoding(dense.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() <= most ? *decoded : QByteArray();
}

QByteArray previewInAddress(const QString &address)
{
    if (!address.startsWith("data:image/"_L1, Qt::CaseInsensitive)) {
        return {};
    }
    const qsizetype comma = address.indexOf(u',');
    return comma < 0 ? QByteArray()
                     : fromBase64(address.mid(comma + 1), Attachment::maxPreviewBytes);
}

void describe(Attachment &attachment, const QString &name, const QString &mediaType)
{
    QString given = name.trimmed();
    if (given.isEmpty() && !attachment.sources.isEmpty()) {
        given = QUrl(attachment.sources.constFirst()).fileName(QUrl::FullyDecoded);
    }
    attachment.name = safeFileName(given.left(maxName), u"file"_s);
    attachment.mediaType = cleanMediaType(mediaType);
    const bool byName = attachment.mediaType.isEmpty() || attachment.mediaType == anything;
    const QString suffix = attachment.name.mid(attachment.name.lastIndexOf(u'.') + 1).toLower();
    const auto *const known = std::ranges::find_if(kinds, [&](const Kind &each) {
        return byName ? !each.suffix.isEmpty() && suffix == each.suffix
                      : attachment.mediaType == each.mediaType;
    });
    attachment.kind = AttachmentKind::File;
    if (known != kinds.cend()) {
        attachment.kind = known->kind;
        attachment.mediaType = known->mediaType;
    }
}

} // namespace Ninelives::FileShares
