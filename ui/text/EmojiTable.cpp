// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/EmojiTable.h"

#include "core/base/Log.h"

#include <QFile>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lineBreak = u'\n';
constexpr int notFound = 100;
constexpr int toneCount = 5;

const QStringList groupNames{u"smileys"_s,    u"people"_s,  u"animals"_s, u"food"_s, u"travel"_s,
                             u"activities"_s, u"objects"_s, u"symbols"_s, u"flags"_s};

QStringList readLines(const QString &name)
{
    QFile file(u":/ninelives/emoji/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logUi) << "emoji are missing:" << name;
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(lineBreak, Qt::SkipEmptyParts);
}

/// Without case, accents and underscores.
QString foldedWords(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    QString out =
        plain ? text.toLower() : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    if (!plain) {
        out.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    }
    return out.replace(u'_', u' ');
}

/// Scripts that write words without blanks between them.
bool hasNoBlanks(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana;
    });
}

} // namespace

EmojiTable::EmojiTable(const QString &language)
{
    readSigns();
    readWords(u"en"_s);
    if (language != "en"_L1 && languages().contains(language)) {
        readWords(language);
    }
}

QStringList EmojiTable::languages()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"ru"_s, u"zh"_s, u"ja"_s, u"ar"_s};
}

void EmojiTable::readSigns()
{
    Emoji::Group group = Emoji::Group::Smileys;
    const QStringList lines = readLines(u"emoji.txt"_s);
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1)) {
            group = Emoji::Group(std::max<qsizetype>(0, groupNames.indexOf(line.sliced(2))));
            continue;
        }
        const QStringList fields = line.split(u'\t');
        Emoji emoji;
        emoji.sign = fields.value(0);
        emoji.shortNames = fields.value(1).split(u' ', Qt::SkipEmptyParts);
        emoji.tones = fields.mid(2);
        emoji.group = group;
        const qsizetype place = m_all.size();
        m_places.insert(emoji.sign, place);
        for (const QString &toned : std::as_const(emoji.tones)) {
            m_places.insert(toned, place);
        }
        for (const QString &name : std::as_const(emoji.shortNames)) {
            m_names.insert(name, place);
        }
        m_entries.append(
            {lineBreak + foldedWords(emoji.shortNames.join(lineBreak)) + lineBreak, {}});
        m_all.append(emoji);
    }
}

void EmojiTable::readWords(const QString &language)
{
    const QStringList lines = readLines(u"words.%1.txt"_s.arg(language));
    const qsizetype count = std::min(lines.size(), m_all.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString &line = lines.at(i);
        const qsizetype end = line.indexOf(u'\t');
        const QString name = end < 0 ? line : line.first(end);
        const QString key = foldedWords(name);
        Entry &entry = m_entries[i];
        entry.names += key + lineBreak;
        if (end >= 0) {
            entry.words += lineBreak + foldedWords(line.sliced(end + 1)).replace(u'\t', lineBreak);
        }
        m_all[i].name = name;
        const QString typed = QString(key).replace(u' ', u'_');
        if (!m_names.contains(typed)) {
            m_names.insert(typed, i);
        }
    }
}

qsizetype EmojiTable::indexOf(const QString &sign) const
{
    return m_places.value(sign, -1);
}

QString EmojiTable::sign(qsizetype index, int tone) const
{
    const Emoji &emoji = m_all.at(index);
    return tone >= 1 && tone <= toneCount && emoji.tones.size() == toneCount
        ? emoji.tones.at(tone - 1)
        : emoji.sign;
}

int EmojiTable::rank(const Entry &entry, const QString &word)
{
    const QString beginning = lineBreak + word;
    if (entry.names.contains(beginning + lineBreak)) {
        return 0;
    }
    if (entry.names.contains(beginning)) {
        return 1;
    }
    if (entry.words.contains(beginning)) {
        return 2;
    }
    const QString later = u' ' + word;
    if (entry.names.contains(later)) {
        return 3;
    }
    if (entry.words.contains(later)) {
        return 4;
    }
    const bool inside =
        hasNoBlanks(word) && (entry.names.contains(word) || entry.words.contains(word));
    return inside ? 5 : notFound;
}

QList<qsizetype> EmojiTable::search(const QString &query, qsizetype limit) const
{
    struct Hit {
        int rank;
        qsizetype place;
    };

    const QString sought = foldedWords(query.left(100)).simplified();
    if (sought.isEmpty()) {
        return {};
    }
    const QStringList words = sought.split(u' ');
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        // All of it as one name, or each word somewhere.
        int best = rank(m_entries.at(i), sought);
        if (best == notFound && words.size() > 1) {
            best = 0;
            for (const QString &word : words) {
                best = std::max(best, rank(m_entries.at(i), word));
            }
        }
        if (best < notFound) {
            hits.append({best, i});
        }
    }
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    QList<qsizetype> places;
    for (const Hit &hit : std::as_const(hits)) {
        if (places.size() == limit) {
            break;
        }
        places.append(hit.place);
    }
    return places;
}

qsizetype EmojiTable::named(const QString &shortName) const
{
    return m_names.value(foldedWords(shortName.left(100)).replace(u' ', u'_'), -1);
}

} // namespace Ninelives
