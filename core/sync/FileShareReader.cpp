// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FileShareParts.h"
#include "core/sync/FileShares.h"

using namespace Qt::StringLiterals;

namespace Ninelives::FileShares {

namespace {

constexpr qsizetype mostSources = 8;
constexpr qsizetype mostThumbnails = 8; // that are looked at
constexpr qsizetype hashBytes = 32;
constexpr qint64 mostBytes = 1LL << 50;
constexpr qint64 mostPixels = 100'000; // of one side
constexpr qint64 mostMs = 7LL * 24 * 3'600'000;

/// A number from 1 to `most`; 0 for anything else.
qint64 number(const QString &text, qint64 most)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value > 0 && value <= most ? value : 0;
}

QString text(const QDomElement &parent, QLatin1StringView name, QLatin1StringView ns)
{
    return child(parent, name, ns).text();
}

QSize pixels(const QDomElement &file)
{
    qint64 width = number(text(file, "width"_L1, nsFile), mostPixels);
    qint64 height = number(text(file, "height"_L1, nsFile), mostPixels);
    if (width == 0 || height == 0) {
        // As XEP-0446 has it, and as its namesake in the examples of XEP-0448.
        const QString both =
            text(file, "dimensions"_L1, nsFile) + text(file, "dimension"_L1, nsFile);
        width = number(both.section(u'x', 0, 0), mostPixels);
        height = number(both.section(u'x', 1), mostPixels);
    }
    return width > 0 && height > 0 ? QSize(static_cast<int>(width), static_cast<int>(height))
                                   : QSize();
}

QByteArray sha256(const QDomElement &parent)
{
    for (QDomElement each = parent.firstChildElement(); !each.isNull();
         each = each.nextSiblingElement()) {
        if (is(each, "hash"_L1, nsHashes) && each.attribute(u"algo"_s) == "sha-256"_L1) {
            const QByteArray hash = fromBase64(each.text(), hashBytes);
            if (hash.size() == hashBytes) {
                return hash;
            }
        }
    }
    return {};
}

/// Bytes that came along in the same message (XEP-0231).
QByteArray bitsOf(const QDomElement &parent, const QString &contentId)
{
    for (QDomElement each = parent.firstChildElement(); !each.isNull();
         each = each.nextSiblingElement()) {
        if (is(each, "data"_L1, nsBits) && each.attribute(u"cid"_s) == contentId) {
            return fromBase64(each.text(), Attachment::maxPreviewBytes);
        }
    }
    return {};
}

QByteArray preview(const QDomElement &file, const QDomElement &parent)
{
    constexpr auto contentScheme = "cid:"_L1;
    qsizetype seen = 0;
    for (QDomElement each = file.firstChildElement(); !each.isNull() && seen < mostThumbnails;
         each = each.nextSiblingElement()) {
        if (!is(each, "thumbnail"_L1, nsThumbnail)) {
            continue;
        }
        ++seen;
        const QString address = each.attribute(u"uri"_s);
        const QByteArray bytes = address.startsWith(contentScheme)
            ? bitsOf(parent, address.mid(contentScheme.size()))
            : previewInAddress(address);
        if (!bytes.isEmpty()) {
            return bytes;
        }
    }
    return {};
}

QStringList addresses(const QDomElement &sources)
{
    QStringList found;
    for (QDomElement each = sources.firstChildElement();
         !each.isNull() && found.size() < mostSources; each = each.nextSiblingElement()) {
        if (is(each, "url-data"_L1, nsAddress)) {
            const auto address = secureAddress(each.attribute(u"target"_s));
            if (address && !found.contains(*address)) {
                found.append(*address);
            }
        }
    }
    return found;
}

/// Takes key and addresses out of an `<encrypted/>`; false when it is none that we can open.
bool takeEncrypted(const QDomElement &element, Attachment &attachment)
{
    if (!is(element, "encrypted"_L1, nsEncrypted) || element.attribute(u"cipher"_s) != cipherName) {
        return false;
    }
    const QByteArray key = fromBase64(text(element, "key"_L1, nsEncrypted), keyBytes);
    const QByteArray iv = fromBase64(text(element, "iv"_L1, nsEncrypted), keyBytes);
    const QStringList found = addresses(child(element, "sources"_L1, nsSharing));
    if (key.size() != keyBytes || !isIvSize(iv.size()) || found.isEmpty()) {
        return false;
    }
    attachment.key = key;
    attachment.iv = iv;
    attachment.cipherSha256 = sha256(element);
    attachment.sources = found;
    return true;
}

std::optional<Attachment> readOne(const QDomElement &sharing, const QDomElement &parent)
{
    const QDomElement file = child(sharing, "file"_L1, nsFile);
    const QDomElement sources = child(sharing, "sources"_L1, nsSharing);
    if (file.isNull() || sources.isNull()) {
        return std::nullopt;
    }
    Attachment attachment;
    QDomElement each = sources.firstChildElement();
    while (!each.isNull() && !takeEncrypted(each, attachment)) {
        each = each.nextSiblingElement();
    }
    if (each.isNull()) {
        attachment.sources = addresses(sources);
    }
    if (attachment.sources.isEmpty()) {
        return std::nullopt;
    }
    describe(attachment, text(file, "name"_L1, nsFile), text(file, "media-type"_L1, nsFile));
    if (sharing.attribute(u"disposition"_s) == "attachment"_L1) {
        attachment.kind = AttachmentKind::File; // not meant to be shown
    }
    attachment.bytes = number(text(file, "size"_L1, nsFile), mostBytes);
    attachment.pixels = pixels(file);
    attachment.durationMs = number(text(file, "length"_L1, nsFile), mostMs);
    attachment.sha256 = sha256(file);
    attachment.preview = preview(file, parent);
    return attachment;
}

} // namespace

QList<Attachment> read(const QDomElement &parent)
{
    QList<Attachment> found;
    for (QDomElement each = parent.firstChildElement(); !each.isNull() && found.size() < mostFiles;
         each = each.nextSiblingElement()) {
        if (is(each, "file-sharing"_L1, nsSharing)) {
            if (auto attachment = readOne(each, parent)) {
                found.append(std::move(*attachment));
            }
        }
    }
    return found;
}

} // namespace Ninelives::FileShares
