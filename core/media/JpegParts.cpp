// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Bytes.h"
#include "core/media/ColourProfile.h"
#include "core/media/Exif.h"
#include "core/media/PictureParts.h"

#include <QMap>

#include <optional>

namespace Ninelives {

namespace {

// Markers of ITU-T T.81, table B.1.
enum Marker : quint8 {
    Filler = 0xFF,
    StuffedZero = 0x00,
    FirstFrame = 0xC0, ///< SOF0, the others up to 0xCF but for the next three
    ExtendedFrame = 0xC1,
    HuffmanTable = 0xC4,
    Reserved = 0xC8,
    ArithmeticTable = 0xCC,
    LastFrame = 0xCF,
    FirstRestart = 0xD0,
    LastRestart = 0xD7,
    Start = 0xD8,
    End = 0xD9,
    Scan = 0xDA,
    QuantizationTable = 0xDB,
    LineCount = 0xDC,
    RestartInterval = 0xDD,
    App0 = 0xE0,
    App1 = 0xE1,
    App2 = 0xE2,
    App14 = 0xEE,
};

/// Progressive pictures have about ten; very many small ones are made to keep a decoder busy.
constexpr int mostScans = 64;

class JpegWalk
{
public:
    explicit JpegWalk(QByteArrayView bytes) : m_bytes(bytes) {}

    Result<PictureParts> walk()
    {
        keep(m_bytes.first(2));
        m_at = 2;
        for (;;) {
            if (!toMarker() || m_parts.kept.size() > PictureParts::mostKept) {
                return noPicture("JPEG: cut short");
            }
            const quint8 marker = quint8(m_bytes.at(m_at - 1));
            if (marker == End) {
                keep(m_bytes.sliced(m_at - 2, 2));
                break;
            }
            if (!segment(marker)) {
                return noPicture("JPEG: damaged");
            }
        }
        if (m_scans == 0 || m_parts.stored.isEmpty()) {
            return noPicture("JPEG: without a picture");
        }
        insertProfile();
        m_parts.inLines = m_linesFit && m_scans == 1;
        // More pictures, a film or an archive.
        m_parts.notes = m_parts.notes || m_at < m_bytes.size();
        return m_parts;
    }

private:
    void keep(QByteArrayView part) { m_parts.kept.append(asItIs(part)); }

    /// Behind the next marker; what lies before it is left out, as decoders do.
    bool toMarker()
    {
        for (;;) {
            m_at = m_bytes.indexOf(char(Filler), m_at);
            if (m_at < 0) {
                return false;
            }
            while (m_at < m_bytes.size() && quint8(m_bytes.at(m_at)) == Filler) {
                ++m_at;
            }
            if (m_at >= m_bytes.size()) {
                return false;
            }
            if (quint8(m_bytes.at(m_at++)) != StuffedZero) {
                return true;
            }
        }
    }

    bool segment(quint8 marker)
    {
        const qsizetype begin = m_at - 2;
        const auto length = bigAt<quint16>(m_bytes, m_at);
        if (!length || *length < 2 || marker == Start
            || (marker >= FirstRestart && marker <= LastRestart)) {
            return false;
        }
        const auto whole = bytesAt(m_bytes, begin, qint64{2} + *length);
        if (!whole) {
            return false;
        }
        m_at = begin + whole->size();
        const QByteArrayView content = whole->sliced(4);
        switch (marker) {
        case HuffmanTable:
        case ArithmeticTable:
        case QuantizationTable:
        case LineCount:
        case RestartInterval:
            keep(*whole);
            return true;
        case Scan:
            keep(*whole);
            m_linesFit = m_linesFit && bigAt<quint8>(content, 0) == m_components;
            return scanData();
        case App0:
        case App2:
        case App14:
            return keepIfForShowing(marker, content);
        case App1:
            readNotes(content);
            return true;
        default:
            break;
        }
        if (marker >= FirstFrame && marker <= LastFrame && marker != Reserved) {
            keep(*whole);
            m_linesFit = marker == FirstFrame || marker == ExtendedFrame;
            return frame(content);
        }
        m_parts.notes = true;
        return true;
    }

    bool frame(QByteArrayView content)
    {
        constexpr qint64 componentsAt = 5;
        const auto height = bigAt<quint16>(content, 1);
        const auto width = bigAt<quint16>(content, 3);
        if (!height || !width || !m_parts.stored.isEmpty()) {
            return false;
        }
        m_parts.stored = QSize(*width, *height);
        m_components = bigAt<quint8>(content, componentsAt);
        return true;
    }

    /// Up to the next marker, which is left for toMarker().
    bool scanData()
    {
        const qsizetype begin = m_at;
        for (;;) {
            const qsizetype filler = m_bytes.indexOf(char(Filler), m_at);
            if (filler < 0 || filler + 1 >= m_bytes.size()) {
                return false;
            }
            const quint8 next = quint8(m_bytes.at(filler + 1));
            const bool ofTheData =
                next == StuffedZero || (next >= FirstRestart && next <= LastRestart);
            m_at = ofTheData ? filler + 2 : filler;
            if (next == Filler) {
                m_at = filler + 1;
                continue;
            }
            if (!ofTheData) {
                break;
            }
        }
        keep(m_bytes.sliced(begin, m_at - begin));
        return ++m_scans <= mostScans;
    }

    bool keepIfForShowing(quint8 marker, QByteArrayView content)
    {
        constexpr QByteArrayView jfif("JFIF\0", 5);
        constexpr QByteArrayView colours("ICC_PROFILE\0", 12);
        constexpr QByteArrayView adobe("Adobe");
        constexpr qsizetype jfifBytes = 14;
        constexpr qsizetype adobeBytes = 12;
        if (marker == App0 && content.startsWith(jfif) && content.size() >= jfifBytes) {
            // Without its thumbnail, which may show what was cropped away.
            QByteArray header("\xFF\xE0\x00\x10", 4);
            header += content.first(jfifBytes - 2);
            header += QByteArray(2, '\0');
            m_parts.kept.append(header);
            m_parts.notes = m_parts.notes || content.size() > jfifBytes;
        } else if (marker == App2 && content.startsWith(colours)) {
            collectProfile(content.sliced(colours.size()));
        } else if (marker == App14 && content.startsWith(adobe) && content.size() >= adobeBytes) {
            m_parts.kept.append(QByteArray("\xFF\xEE\x00\x0E", 4)
                                + content.first(adobeBytes).toByteArray());
            m_parts.notes = m_parts.notes || content.size() > adobeBytes;
        } else {
            m_parts.notes = true;
        }
        return true;
    }

    /// A profile may be cut into pieces, each with its number and how many there are.
    void collectProfile(QByteArrayView content)
    {
        constexpr qsizetype numbers = 2;
        if (content.size() > numbers) {
            m_profile.insert(quint8(content.front()), content.sliced(numbers));
            m_profileAt = m_profileAt < 0 ? m_parts.kept.size() : m_profileAt;
        }
    }

    /// Where it was, without what says where it comes from.
    void insertProfile()
    {
        constexpr qsizetype most = 0xFFFF - 2 - 14; // a segment without its header
        QByteArray all;
        for (const QByteArrayView piece : std::as_const(m_profile)) {
            all += piece;
        }
        const QByteArray profile = cleanedProfile(all);
        const qsizetype count = (profile.size() + most - 1) / most;
        for (qsizetype i = 0; i < count; ++i) {
            const QByteArray piece = profile.mid(i * most, most);
            QByteArray segment("\xFF\xE2\0\0ICC_PROFILE\0", 16);
            segment += char(i + 1);
            segment += char(count);
            segment += piece;
            qToBigEndian(quint16(segment.size() - 2), segment.data() + 2);
            m_parts.kept.insert(m_profileAt + i, segment);
        }
    }

    void readNotes(QByteArrayView content)
    {
        constexpr QByteArrayView exif("Exif\0", 5);
        constexpr qsizetype tiffAt = 6;
        m_parts.notes = true;
        if (content.startsWith(exif) && content.size() > tiffAt) {
            const ExifFacts facts = exifFacts(content.sliced(tiffAt));
            m_parts.orientation = m_hadExif ? m_parts.orientation : facts.orientation;
            m_parts.place = m_parts.place || facts.place;
            m_hadExif = true;
        } else {
            m_parts.place = m_parts.place || xmpHasPlace(content);
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_scans = 0;
    /// One scan has all colours and is not refined by later ones: no decoder keeps the whole of it.
    bool m_linesFit = false;
    std::optional<quint8> m_components;
    bool m_hadExif = false;
    QMap<quint8, QByteArrayView> m_profile; ///< by the number of the piece
    qsizetype m_profileAt = -1; ///< among the kept parts
    PictureParts m_parts;
};

} // namespace

Result<PictureParts> takeJpegApart(QByteArrayView bytes)
{
    return JpegWalk(bytes).walk();
}

} // namespace Ninelives
