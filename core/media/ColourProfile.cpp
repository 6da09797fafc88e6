// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/ColourProfile.h"

#include "core/media/Bytes.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

constexpr qsizetype headerBytes = 128;
constexpr qsizetype tagBytes = 12;
constexpr quint32 mostTags = 256;

/// ICC.1:2022 §9.2: matrices, curves, tables and the white that they are about.
constexpr std::array<QByteArrayView, 27> forColours{
    "wtpt", "bkpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC",
    "chad", "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "gamt", "D2B0",
    "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2", "B2D3", "cicp", "lumi"};

template<typename T>
QByteArray big(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A profile being written: first the tags' table, then their contents, shared where they were.
class ProfileWriter
{
public:
    [[nodiscard]] bool has(QByteArrayView tag) const
    {
        return std::ranges::find(m_tags, tag, &Tag::name) != m_tags.cend();
    }
    [[nodiscard]] qsizetype contentBytes() const { return m_contents.size(); }

    void add(QByteArrayView tag, const QByteArray &content)
    {
        auto known = m_places.find(content);
        if (known == m_places.end()) {
            known = m_places.insert(content, m_contents.size());
            m_contents += content;
            m_contents += QByteArray((4 - content.size() % 4) % 4, '\0');
        }
        m_tags.append({tag.toByteArray(), *known, content.size()});
    }

    [[nodiscard]] QByteArray written(QByteArray header) const
    {
        const qsizetype contentsAt = headerBytes + 4 + m_tags.size() * tagBytes;
        qToBigEndian(quint32(contentsAt + m_contents.size()), header.data());
        QByteArray profile = header + big(quint32(m_tags.size()));
        for (const Tag &tag : m_tags) {
            profile += tag.name + big(quint32(contentsAt + tag.at)) + big(quint32(tag.bytes));
        }
        return profile + m_contents;
    }

private:
    struct Tag {
        QByteArray name;
        qsizetype at;
        qsizetype bytes;
    };
    QList<Tag> m_tags;
    QHash<QByteArray, qsizetype> m_places;
    QByteArray m_contents;
};

QByteArray cleanedHeader(QByteArrayView profile)
{
    struct Field {
        qsizetype at;
        qsizetype bytes;
    };
    // Maker of the software, platform, maker and model of the device, creator, fingerprint.
    constexpr std::array fields{Field{4, 4}, Field{40, 4}, Field{48, 8}, Field{80, 48}};
    constexpr qsizetype dateAt = 24;
    constexpr std::array<quint16, 6> date{2000, 1, 1, 0, 0, 0};
    QByteArray header = profile.first(headerBytes).toByteArray();
    for (const Field &field : fields) {
        header.replace(field.at, field.bytes, QByteArray(field.bytes, '\0'));
    }
    for (size_t i = 0; i < date.size(); ++i) {
        qToBigEndian(date.at(i), header.data() + dateAt + qsizetype(i * sizeof(quint16)));
    }
    return header;
}

/// The texts that every profile has to have: one of a kind that its version knows.
QByteArray text(int version, QByteArrayView tag)
{
    constexpr int unicodeSince = 4;
    if (version >= unicodeSince) {
        const QByteArray utf16("\0R\0G\0B", 6);
        return QByteArray("mluc\0\0\0\0", 8) + big<quint32>(1) + big<quint32>(12) + "enUS"
            + big(quint32(utf16.size())) + big<quint32>(28) + utf16;
    }
    if (tag == "cprt") {
        return QByteArray("text\0\0\0\0RGB\0", 12);
    }
    constexpr qsizetype otherScripts = 4 + 4 + 2 + 1 + 67; // all of them empty
    return QByteArray("desc\0\0\0\0", 8) + big<quint32>(4) + QByteArray("RGB\0", 4)
        + QByteArray(otherScripts, '\0');
}

} // namespace

QByteArray cleanedProfile(QByteArrayView profile)
{
    constexpr qsizetype signatureAt = 36;
    constexpr qsizetype versionAt = 8;
    const auto count = bigAt<quint32>(profile, headerBytes);
    if (profile.size() > mostProfileBytes || !count || *count > mostTags
        || profile.sliced(signatureAt, 4) != "acsp") {
        return {};
    }
    ProfileWriter writer;
    for (const QByteArrayView tag : {QByteArrayView("desc"), QByteArrayView("cprt")}) {
        writer.add(tag, text(profile.at(versionAt), tag));
    }
    // Tags may overlap; what is copied of them is never more than the profile has itself.
    const qsizetype mostContent = writer.contentBytes() + profile.size();
    for (quint32 i = 0; i < *count; ++i) {
        const qsizetype entry = headerBytes + 4 + qsizetype(i) * tagBytes;
        const auto tag = bytesAt(profile, entry, 4);
        const auto at = bigAt<quint32>(profile, entry + 4);
        const auto bytes = bigAt<quint32>(profile, entry + 8);
        const auto content = at && bytes ? bytesAt(profile, *at, *bytes) : std::nullopt;
        if (!tag || !content) {
            return {};
        }
        if (std::find(forColours.begin(), forColours.end(), *tag) == forColours.end()
            || writer.has(*tag)) { // each is there once
            continue;
        }
        writer.add(*tag, content->toByteArray());
        if (writer.contentBytes() > mostContent) {
            return {};
        }
    }
    return writer.written(cleanedHeader(profile));
}

} // namespace Ninelives
