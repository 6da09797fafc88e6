// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Exif.h"

#include "core/media/Bytes.h"

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 placeTag = 0x8825;
constexpr qint64 entryBytes = 12;
constexpr qint64 valueInEntry = 8;
constexpr int mostEntries = 1000; ///< real ones have some dozens

/// Numbers of a TIFF block in its own byte order.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_big(bytes.startsWith("MM")) {}

    [[nodiscard]] bool isValid() const
    {
        constexpr quint16 magic = 42;
        return (m_big || m_bytes.startsWith("II")) && number<quint16>(2) == magic;
    }
    template<typename T>
    [[nodiscard]] std::optional<T> number(qint64 at) const
    {
        return m_big ? bigAt<T>(m_bytes, at) : littleAt<T>(m_bytes, at);
    }

private:
    QByteArrayView m_bytes;
    bool m_big;
};

/// Calls `entry(tag, where)` for each entry of the directory at `at`.
template<typename Entry>
void eachEntry(const Tiff &tiff, qint64 at, Entry entry)
{
    const int count = std::min<int>(tiff.number<quint16>(at).value_or(0), mostEntries);
    for (int i = 0; i < count; ++i) {
        const qint64 where = at + qint64(sizeof(quint16)) + i * entryBytes;
        const auto tag = tiff.number<quint16>(where);
        if (!tag) {
            return;
        }
        entry(*tag, where);
    }
}

bool saysWhere(const Tiff &tiff, qint64 directory)
{
    bool found = false;
    // Tag 0 is the version of the block, which some cameras write without knowing where they are.
    eachEntry(tiff, directory, [&found](quint16 tag, qint64) { found = found || tag != 0; });
    return found;
}

} // namespace

ExifFacts exifFacts(QByteArrayView bytes)
{
    constexpr qint64 firstDirectory = 4;
    constexpr int orientations = 8;
    ExifFacts facts;
    const Tiff tiff(bytes);
    if (!tiff.isValid()) {
        return facts;
    }
    const qint64 first = tiff.number<quint32>(firstDirectory).value_or(0);
    eachEntry(tiff, first, [&](quint16 tag, qint64 where) {
        if (tag == orientationTag) {
            const int value = tiff.number<quint16>(where + valueInEntry).value_or(1);
            facts.orientation = value >= 1 && value <= orientations ? value : 1;
        } else if (tag == placeTag) {
            facts.place = saysWhere(tiff, tiff.number<quint32>(where + valueInEntry).value_or(0));
        }
    });
    return facts;
}

bool xmpHasPlace(QByteArrayView xmp)
{
    constexpr std::array<QByteArrayView, 4> words{"GPSLatitude", "GPSLongitude", "photoshop:City",
                                                  "Iptc4xmpCore:Location"};
    return std::any_of(words.begin(), words.end(),
                       [xmp](QByteArrayView word) { return xmp.contains(word); });
}

} // namespace Ninelives
