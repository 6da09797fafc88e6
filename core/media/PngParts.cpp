// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Bytes.h"
#include "core/media/ColourProfile.h"
#include "core/media/Exif.h"
#include "core/media/Inflated.h"
#include "core/media/PictureParts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

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

/// Annex D of the PNG specification.
quint32 checksumOf(QByteArrayView bytes)
{
    constexpr quint32 polynomial = 0xEDB88320;
    constexpr int bits = 8;
    quint32 sum = ~quint32{0};
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < bits; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? polynomial : 0);
        }
    }
    return ~sum;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray chunk = QByteArray(4, '\0') + type + content + QByteArray(checksum, '\0');
    qToBigEndian(quint32(content.size()), chunk.data());
    qToBigEndian(checksumOf(type + content), chunk.data() + chunk.size() - checksum);
    return chunk;
}

/// The chunk "iCCP" with the cleaned profile and a name that says nothing; empty when it has none.
QByteArray profileChunk(QByteArrayView content)
{
    constexpr qsizetype mostPacked = 256 * 1024; // or unpacking it would take long
    constexpr qsizetype qtLength = 4; // what qCompress() puts in front
    const qsizetype nameEnd = content.indexOf('\0');
    const auto packed = bytesAt(content, nameEnd + 2, content.size() - nameEnd - 2);
    if (nameEnd < 1 || !packed || packed->size() > mostPacked) {
        return {};
    }
    const QByteArray profile = cleanedProfile(inflated(*packed, mostProfileBytes));
    return profile.isEmpty()
        ? QByteArray()
        : pngChunk("iCCP", QByteArray("ICC\0\0", 5) + qCompress(profile).sliced(qtLength));
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
        if (type == "iCCP") {
            // There is one at most: unpacking thousands would take minutes.
            if (!std::exchange(m_hasProfile, true)) {
                m_parts.kept.append(profileChunk(content));
            }
            return !m_parts.stored.isEmpty();
        }
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
    bool m_hasProfile = false;
    bool m_ended = false;
    PictureParts m_parts;
};

} // namespace

Result<PictureParts> takePngApart(QByteArrayView bytes)
{
    return PngWalk(bytes).walk();
}

} // namespace Ninelives
