// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Bytes.h"
#include "core/media/Exif.h"
#include "core/media/PictureParts.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype fullBoxHeader = 4; ///< version and flags
constexpr int mostBoxes = 4096; ///< in one folder of boxes

struct Box {
    QByteArrayView type;
    QByteArrayView content;
};

/// The boxes in `bytes` (ISO/IEC 14496-12 §4.2); nothing when one is cut short.
std::optional<QList<Box>> boxesIn(QByteArrayView bytes)
{
    constexpr quint32 wide = 1;
    constexpr qint64 shortHeader = 8;
    constexpr qint64 wideHeader = 16;
    QList<Box> boxes;
    for (qint64 at = 0; at < bytes.size();) {
        const auto stated = bigAt<quint32>(bytes, at);
        const auto type = bytesAt(bytes, at + 4, 4);
        if (!stated || !type || boxes.size() == mostBoxes) {
            return std::nullopt;
        }
        const qint64 header = *stated == wide ? wideHeader : shortHeader;
        qint64 size = *stated;
        if (*stated == wide) {
            size = qint64(bigAt<quint64>(bytes, at + shortHeader).value_or(0));
        } else if (*stated == 0) {
            size = bytes.size() - at;
        }
        const auto whole = bytesAt(bytes, at, size);
        if (!whole || size < header) {
            return std::nullopt;
        }
        boxes.append({*type, whole->sliced(header)});
        at += size;
    }
    return boxes;
}

QByteArrayView contentOf(const QList<Box> &boxes, QByteArrayView type)
{
    const auto found = std::find_if(boxes.begin(), boxes.end(),
                                    [type](const Box &box) { return box.type == type; });
    return found == boxes.end() ? QByteArrayView() : found->content;
}

QByteArrayView withoutVersion(QByteArrayView content)
{
    return content.size() < fullBoxHeader ? QByteArrayView() : content.sliced(fullBoxHeader);
}

/// An item's number, which is wider in later versions.
std::optional<quint32> itemAt(QByteArrayView bytes, qint64 at, bool wide)
{
    if (wide) {
        return bigAt<quint32>(bytes, at);
    }
    const auto item = bigAt<quint16>(bytes, at);
    return item ? std::optional<quint32>(*item) : std::nullopt;
}

/// Which properties, counted from 1, belong to `item` (ISO/IEC 23008-12 §9.3, box "ipma").
QList<int> propertiesOf(quint32 item, QByteArrayView ipma)
{
    if (ipma.size() < fullBoxHeader) {
        return {};
    }
    const bool wideItems = ipma.at(0) >= 1;
    const bool wideProperties = (ipma.at(3) & 1) != 0;
    const quint32 count = bigAt<quint32>(ipma, fullBoxHeader).value_or(0);
    qint64 at = fullBoxHeader + 4;
    for (quint32 entry = 0; entry < count; ++entry) {
        const auto number = itemAt(ipma, at, wideItems);
        at += wideItems ? 4 : 2;
        const auto properties = bigAt<quint8>(ipma, at++);
        const int bytesEach = wideProperties ? 2 : 1;
        if (!number || !properties) {
            return {};
        }
        QList<int> found;
        for (int i = 0; i < *properties; ++i, at += bytesEach) {
            constexpr int narrowMask = 0x7F; // the highest bit says "essential"
            constexpr int wideMask = 0x7FFF;
            found.append(wideProperties ? bigAt<quint16>(ipma, at).value_or(0) & wideMask
                                        : bigAt<quint8>(ipma, at).value_or(0) & narrowMask);
        }
        if (*number == item) {
            return found;
        }
    }
    return {};
}

QSize sizeIn(QByteArrayView ispe)
{
    constexpr quint32 most = 1 << 20;
    const quint32 width = bigAt<quint32>(ispe, fullBoxHeader).value_or(0);
    const quint32 height = bigAt<quint32>(ispe, fullBoxHeader + 4).value_or(0);
    return {int(std::min(width, most)), int(std::min(height, most))};
}

bool liesOnItsSide(QByteArrayView irot)
{
    return !irot.isEmpty() && (irot.front() & 1) != 0;
}

/// EXIF blocks lie somewhere in the file; the parser tells real ones from chance.
bool hasPlace(QByteArrayView bytes)
{
    constexpr int mostTries = 64;
    int tries = 0;
    for (const QByteArrayView mark : {QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4)}) {
        for (qsizetype at = bytes.indexOf(mark); at >= 0 && tries < mostTries;
             at = bytes.indexOf(mark, at + 1), ++tries) {
            if (exifFacts(bytes.sliced(at)).place) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Result<PictureParts> takeIsoApart(QByteArrayView bytes)
{
    const auto file = boxesIn(bytes);
    const auto meta = file ? boxesIn(withoutVersion(contentOf(*file, "meta"))) : std::nullopt;
    const auto properties = meta ? boxesIn(contentOf(*meta, "iprp")) : std::nullopt;
    const auto shared = properties ? boxesIn(contentOf(*properties, "ipco")) : std::nullopt;
    if (!shared) {
        return noPicture("HEIF: cut short or damaged");
    }
    const QByteArrayView primary = contentOf(*meta, "pitm");
    const bool wide = !primary.isEmpty() && primary.front() >= 1;
    const quint32 item = itemAt(primary, fullBoxHeader, wide).value_or(0);
    const QList<int> own = propertiesOf(item, contentOf(*properties, "ipma"));

    PictureParts parts;
    for (qsizetype i = 0; i < shared->size(); ++i) {
        const Box &box = shared->at(i);
        const bool isOwn = own.contains(int(i) + 1);
        if (box.type == "ispe") {
            const QSize size = sizeIn(box.content);
            parts.stored = isOwn ? size : parts.stored;
            parts.largest = parts.largest.expandedTo(size);
        } else if (box.type == "irot" && isOwn) {
            parts.sidesChange = liesOnItsSide(box.content);
        }
    }
    const QByteArrayView items = contentOf(*meta, "iinf");
    parts.notes = items.contains("Exif") || items.contains("mime");
    parts.place = parts.notes && (hasPlace(bytes) || xmpHasPlace(bytes));
    return parts;
}

} // namespace Ninelives
