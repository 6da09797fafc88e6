// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Bytes.h"
#include "core/media/ColourProfile.h"
#include "core/media/Exif.h"
#include "core/media/PictureParts.h"

#include <algorithm>

namespace Ninelives {

namespace {

// RFC 9649, §2.
constexpr qsizetype riffBytes = 12;
constexpr qsizetype chunkHeader = 8;
constexpr qsizetype extendedBytes = 10;
constexpr qsizetype frameHeader = 16;
constexpr quint8 hasColours = 0x20;
constexpr quint8 hasAlpha = 0x10;
constexpr quint8 isAnimated = 0x02;

struct Chunk {
    QByteArrayView type;
    QByteArrayView content;
    QByteArrayView whole; ///< with header and padding
};

/// The chunk at `at`. A missing padding byte at the very end is forgiven.
std::optional<Chunk> chunkAt(QByteArrayView bytes, qsizetype at)
{
    const auto length = littleAt<quint32>(bytes, at + 4);
    const auto content = length ? bytesAt(bytes, at + chunkHeader, *length) : std::nullopt;
    if (!content) {
        return std::nullopt;
    }
    const qsizetype padded = chunkHeader + content->size() + content->size() % 2;
    return Chunk{bytes.sliced(at, 4), *content,
                 bytes.sliced(at, std::min(padded, bytes.size() - at))};
}

/// A number of three bytes.
std::optional<int> shortAt(QByteArrayView bytes, qsizetype at)
{
    const auto three = bytesAt(bytes, at, 3);
    constexpr int byteBits = 8;
    return three ? std::optional<int>(quint8(three->at(0)) | quint8(three->at(1)) << byteBits
                                      | quint8(three->at(2)) << (2 * byteBits))
                 : std::nullopt;
}

QSize canvasAt(QByteArrayView bytes, qsizetype at)
{
    const auto width = shortAt(bytes, at);
    const auto height = shortAt(bytes, at + 3);
    return width && height ? QSize(*width + 1, *height + 1) : QSize();
}

/// Of "VP8 ": RFC 6386 §9.1.
QSize lossySize(QByteArrayView content)
{
    constexpr QByteArrayView startCode("\x9D\x01\x2A", 3);
    constexpr quint16 mask = 0x3FFF;
    const auto code = bytesAt(content, 3, startCode.size());
    const auto width = littleAt<quint16>(content, 6);
    const auto height = littleAt<quint16>(content, 8);
    return code == startCode && width && height ? QSize(*width & mask, *height & mask) : QSize();
}

/// Of "VP8L": RFC 9649 §3.4.
QSize losslessSize(QByteArrayView content)
{
    constexpr char signature = 0x2F;
    constexpr quint32 mask = 0x3FFF;
    constexpr int sideBits = 14;
    const auto sides = littleAt<quint32>(content, 1);
    if (!sides || content.front() != signature) {
        return {};
    }
    return {int(*sides & mask) + 1, int((*sides >> sideBits) & mask) + 1};
}

QByteArray webPChunk(QByteArrayView type, const QByteArray &content)
{
    QByteArray chunk = type.toByteArray() + QByteArray(4, '\0') + content;
    qToLittleEndian(quint32(content.size()), chunk.data() + 4);
    if (content.size() % 2 != 0) {
        chunk += '\0';
    }
    return chunk;
}

class WebPWalk
{
public:
    explicit WebPWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    Result<PictureParts> walk()
    {
        const auto length = littleAt<quint32>(m_bytes, 4);
        const auto whole = bytesAt(m_bytes, 0, qint64(*length) + chunkHeader);
        if (!whole) {
            return noPicture("WebP: cut short");
        }
        m_parts.notes = whole->size() < m_bytes.size();
        for (qsizetype at = riffBytes; at < whole->size();) {
            const auto chunk = chunkAt(*whole, at);
            if (!chunk || !take(*chunk) || m_parts.kept.size() > PictureParts::mostKept) {
                return noPicture("WebP: damaged");
            }
            at += chunk->whole.size();
        }
        if (m_parts.stored.isEmpty() || m_pictures == 0) {
            return noPicture("WebP: without a picture");
        }
        closeFile();
        return m_parts;
    }

private:
    void keep(const Chunk &chunk)
    {
        m_parts.kept.append(asItIs(chunk.whole));
        if (chunk.whole.size() % 2 != 0) {
            m_parts.kept.append(QByteArray(1, '\0'));
        }
    }

    bool take(const Chunk &chunk)
    {
        if (chunk.type == "VP8X") {
            return extended(chunk.content);
        }
        if (chunk.type == "VP8 " || chunk.type == "VP8L") {
            keep(chunk);
            return picture(chunk.type == "VP8 " ? lossySize(chunk.content)
                                                : losslessSize(chunk.content));
        }
        if (chunk.type == "ANMF") {
            return frame(chunk.content);
        }
        if (chunk.type == "ICCP") {
            profile(chunk.content);
            return true;
        }
        if (chunk.type == "ANIM" || chunk.type == "ALPH") {
            keep(chunk);
            return true;
        }
        readNotes(chunk);
        return true;
    }

    bool extended(QByteArrayView content)
    {
        if (content.size() < extendedBytes || !m_parts.stored.isEmpty()) {
            return false;
        }
        const quint8 flags = quint8(content.front());
        QByteArray header = content.first(extendedBytes).toByteArray();
        header[0] = char(flags & (hasColours | hasAlpha | isAnimated));
        m_extendedAt = m_parts.kept.size();
        m_parts.kept.append(webPChunk("VP8X", header));
        m_parts.stored = canvasAt(content, 4);
        m_parts.animated = (flags & isAnimated) != 0;
        return true;
    }

    void profile(QByteArrayView content)
    {
        const QByteArray cleaned = cleanedProfile(content);
        if (!cleaned.isEmpty() && m_extendedAt >= 0 && !m_hasProfile) {
            m_parts.kept.append(webPChunk("ICCP", cleaned));
            m_hasProfile = true;
        }
    }

    bool picture(const QSize &size)
    {
        if (!m_parts.stored.isEmpty() && size != m_parts.stored) {
            return false;
        }
        m_parts.stored = size;
        return ++m_pictures == 1 && !m_parts.animated;
    }

    /// A picture of a film, in which other chunks may hide.
    bool frame(QByteArrayView content)
    {
        constexpr qsizetype sizeAt = 6;
        const QSize size = canvasAt(content, sizeAt);
        if (content.size() < frameHeader || !m_parts.animated
            || size.width() > m_parts.stored.width() || size.height() > m_parts.stored.height()) {
            return false;
        }
        QByteArray rebuilt = content.first(frameHeader).toByteArray();
        for (qsizetype at = frameHeader; at < content.size();) {
            const auto chunk = chunkAt(content, at);
            if (!chunk) {
                return false;
            }
            if (chunk->type == "ALPH" || chunk->type == "VP8 " || chunk->type == "VP8L") {
                rebuilt += webPChunk(chunk->type, chunk->content.toByteArray());
            } else {
                readNotes(*chunk);
            }
            at += chunk->whole.size();
        }
        m_parts.kept.append(webPChunk("ANMF", rebuilt));
        ++m_pictures;
        return true;
    }

    void readNotes(const Chunk &chunk)
    {
        constexpr QByteArrayView prefix("Exif\0\0", 6);
        m_parts.notes = true;
        if (chunk.type == "EXIF") {
            // Some writers put the header of JPEG's segment in front.
            const ExifFacts facts =
                exifFacts(chunk.content.startsWith(prefix) ? chunk.content.sliced(prefix.size())
                                                           : chunk.content);
            m_parts.orientation = facts.orientation;
            m_parts.place = m_parts.place || facts.place;
        } else {
            m_parts.place = m_parts.place || xmpHasPlace(chunk.content);
        }
    }

    void closeFile()
    {
        if (m_extendedAt >= 0 && !m_hasProfile) {
            QByteArray &header = m_parts.kept[m_extendedAt];
            header[chunkHeader] = char(quint8(header.at(chunkHeader)) & ~hasColours);
        }
        qsizetype size = riffBytes - chunkHeader;
        for (const QByteArray &part : std::as_const(m_parts.kept)) {
            size += part.size();
        }
        QByteArray header = "RIFF" + QByteArray(4, '\0') + "WEBP";
        qToLittleEndian(quint32(size), header.data() + 4);
        m_parts.kept.prepend(header);
    }

    QByteArrayView m_bytes;
    int m_pictures = 0;
    qsizetype m_extendedAt = -1; ///< of VP8X among the kept parts
    bool m_hasProfile = false;
    PictureParts m_parts;
};

} // namespace

Result<PictureParts> takeWebPApart(QByteArrayView bytes)
{
    return WebPWalk(bytes).walk();
}

} // namespace Ninelives
