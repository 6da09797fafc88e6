// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Bytes.h"
#include "core/media/Exif.h"
#include "core/media/PictureParts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Ninelives {

namespace {

// Third edition of the PNG specification, §5 and §11; the animation chunks are a part of it.
constexpr std::array<QByteArrayView, 16> forShowing{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM",
                                                    "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD",
                                                    "pHYs", "acTL", "fcTL", "fdAT"};

constexpr qsizetype signatureBytes = 8;
constexpr qsizetype lengthAndType = 8;
constexpr qsizetype checksum = 4;

bool isCritical(QByteArrayView type)
{
    return type.front() >= 'A' && type.front() <= 'Z';
}

class PngWalk
{
public:
    explicit PngWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    Result<PictureParts> walk()
    {
        m_parts.kept.append(asItIs(m_bytes.first(signatureBytes)));
        m_at = signatureBytes;
        while (!m_ended) {
            if (!chunk() || m_parts.kept.size() > PictureParts::mostKept) {
                return noPicture("PNG: cut short or damaged");
            }
        }
        if (!m_hasData) {
            return noPicture("PNG: without a picture");
        }
        m_parts.notes = m_parts.notes || m_at < m_bytes.size();
        return m_parts;
    }

private:
    bool chunk()
    {
        const auto length = bigAt<quint32>(m_bytes, m_at);
        const auto whole = length
            ? bytesAt(m_bytes, m_at, lengthAndType + qint64(*length) + checksum)
            : std::nullopt;
        if (!whole) {
            return false;
        }
        m_at += whole->size();
        const QByteArrayView type = whole->sliced(4, 4);
        const QByteArrayView content = whole->sliced(lengthAndType, *length);
        if (std::find(forShowing.begin(), forShowing.end(), type) == forShowing.end()) {
            readNotes(type, content);
            return !isCritical(type);
        }
        m_parts.kept.append(asItIs(*whole));
        if (type == "IHDR") {
            return header(content);
        }
        if (type == "acTL") {
            m_parts.animated = bigAt<quint32>(content, 0).value_or(0) > 1;
        }
        m_hasData = m_hasData || type == "IDAT";
        m_ended = type == "IEND";
        return !m_parts.stored.isEmpty();
    }

    bool header(QByteArrayView content)
    {
        const quint32 width = bigAt<quint32>(content, 0).value_or(0);
        const quint32 height = bigAt<quint32>(content, 4).value_or(0);
        constexpr quint32 most = std::numeric_limits<int>::max();
        if (width == 0 || height == 0 || width > most || height > most
            || !m_parts.stored.isEmpty()) {
            return false;
        }
        m_parts.stored = QSize(int(width), int(height));
        return true;
    }

    void readNotes(QByteArrayView type, QByteArrayView content)
    {
        m_parts.notes = true;
        if (type == "eXIf") {
            const ExifFacts facts = exifFacts(content);
            m_parts.orientation = facts.orientation;
            m_parts.place = m_parts.place || facts.place;
        } else {
            m_parts.place = m_parts.place || xmpHasPlace(content);
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_hasData = false;
    bool m_ended = false;
    PictureParts m_parts;
};

} // namespace

Result<PictureParts> takePngApart(QByteArrayView bytes)
{
    return PngWalk(bytes).walk();
}

} // namespace Ninelives
