// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Bytes.h"
#include "core/media/Exif.h"
#include "core/media/PictureParts.h"

namespace Ninelives {

namespace {

// GIF89a specification, §17 to §27.
constexpr char extension = 0x21;
constexpr char imageDescriptor = 0x2C;
constexpr char trailer = 0x3B;
constexpr quint8 graphicControl = 0xF9;
constexpr quint8 application = 0xFF;
constexpr quint8 hasColours = 0x80;
constexpr quint8 colourBits = 0x07;
constexpr qsizetype screenBytes = 13;
constexpr qsizetype descriptorBytes = 10;
constexpr qsizetype controlBytes = 8;

qsizetype coloursBytes(char flags)
{
    constexpr qsizetype rgb = 3;
    const quint8 bits = quint8(flags);
    return (bits & hasColours) == 0 ? 0 : rgb * (qsizetype{2} << (bits & colourBits));
}

class GifWalk
{
public:
    explicit GifWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    Result<PictureParts> walk()
    {
        constexpr qsizetype flagsAt = 10;
        const auto screen = bytesAt(m_bytes, 0, screenBytes);
        if (!screen) {
            return noPicture("GIF: cut short");
        }
        m_parts.stored = QSize(*littleAt<quint16>(m_bytes, 6), *littleAt<quint16>(m_bytes, 8));
        if (!take(screenBytes + coloursBytes(screen->at(flagsAt)))) {
            return noPicture("GIF: cut short");
        }
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != trailer) {
            if (!block() || m_parts.kept.size() > PictureParts::mostKept) {
                return noPicture("GIF: cut short or damaged");
            }
        }
        if (m_images == 0) {
            return noPicture("GIF: without a picture");
        }
        m_parts.kept.append(QByteArray(1, trailer));
        m_parts.animated = m_images > 1;
        m_parts.notes = m_parts.notes || m_at + 1 < m_bytes.size();
        return m_parts;
    }

private:
    /// Keeps the next `count` bytes.
    bool take(qsizetype count)
    {
        const auto part = bytesAt(m_bytes, m_at, count);
        if (part) {
            m_parts.kept.append(asItIs(*part));
            m_at += count;
        }
        return part.has_value();
    }

    /// Behind the data blocks that begin at `at`; -1 when they are cut short.
    [[nodiscard]] qsizetype behindData(qsizetype at) const
    {
        while (at < m_bytes.size() && m_bytes.at(at) != 0) {
            at += 1 + qsizetype(quint8(m_bytes.at(at)));
        }
        return at < m_bytes.size() ? at + 1 : -1;
    }

    bool block()
    {
        switch (m_bytes.at(m_at)) {
        case imageDescriptor:
            return image();
        case extension:
            return extensionBlock();
        default:
            return false;
        }
    }

    bool image()
    {
        const auto descriptor = bytesAt(m_bytes, m_at, descriptorBytes);
        if (!descriptor) {
            return false;
        }
        const qsizetype data = m_at + descriptorBytes + coloursBytes(descriptor->back()) + 1;
        const qsizetype end = behindData(data);
        if (end < 0) {
            return false;
        }
        // Timing and transparency belong to the next picture, not to a text that was cut out.
        m_parts.kept.append(m_control);
        m_control.clear();
        ++m_images;
        return take(end - m_at);
    }

    bool extensionBlock()
    {
        const qsizetype end = behindData(m_at + 2);
        if (end < 0) {
            return false;
        }
        const QByteArrayView whole = m_bytes.sliced(m_at, end - m_at);
        const quint8 label = quint8(whole.at(1));
        if (label == graphicControl && whole.size() == controlBytes) {
            m_control = asItIs(whole);
        } else if (label != application || !keepLoop(whole)) {
            m_parts.notes = true;
            m_parts.place = m_parts.place || xmpHasPlace(whole);
        }
        m_at = end;
        return true;
    }

    /// How often the film is shown: the one application block that viewers know.
    bool keepLoop(QByteArrayView whole)
    {
        constexpr qsizetype nameBytes = 11;
        const auto name = bytesAt(whole, 3, nameBytes);
        const auto count = bytesAt(whole, 3 + nameBytes, 4);
        if (!name || !count || (*name != "NETSCAPE2.0" && *name != "ANIMEXTS1.0")
            || !count->startsWith("\x03\x01")) {
            return false;
        }
        m_parts.kept.append(whole.first(3 + nameBytes).toByteArray() + count->toByteArray()
                            + QByteArray(1, '\0'));
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QByteArray m_control;
    int m_images = 0;
    PictureParts m_parts;
};

} // namespace

Result<PictureParts> takeGifApart(QByteArrayView bytes)
{
    return GifWalk(bytes).walk();
}

} // namespace Ninelives
