// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// One emoji as it is offered. Those of the same person in other skin tones are its `tones`.
struct Emoji {
    /// As in Unicode's emoji-test.txt.
    enum class Group : quint8 {
        Smileys,
        People,
        Animals,
        Food,
        Travel,
        Activities,
        Objects,
        Symbols,
        Flags,
    };

    QString sign;
    QStringList tones; ///< from the lightest to the darkest; empty where there are none
    QStringList shortNames; ///< English, for ":name:", without the colons
    QString name; ///< in the user's language
    Group group = Group::Smileys;
};

/// All emoji in the order of a palette, with their names, and how they are found. Made from
/// resources/emoji; immutable, any thread.
class EmojiTable
{
public:
    /// Names and keywords in `language` ("de"), one of languages(), else in English.
    explicit EmojiTable(const QString &language = QString());

    [[nodiscard]] static QStringList languages();
    [[nodiscard]] const QList<Emoji> &all() const { return m_all; }
    /// Place of an emoji in any skin tone, -1: none that we offer.
    [[nodiscard]] qsizetype indexOf(const QString &sign) const;
    /// With a skin tone (0 none, 1 … 5), where it has such.
    [[nodiscard]] QString sign(qsizetype index, int tone) const;

    /// Places of those whose names or keywords have a word that begins so, each word of `query`
    /// somewhere; in the user's language and in English, whatever the case and the accents. The
    /// best first: those called so, then those whose name begins so.
    [[nodiscard]] QList<qsizetype> search(const QString &query, qsizetype limit) const;
    /// The emoji with exactly this short name, or this name with "_" for blanks; -1: none.
    [[nodiscard]] qsizetype named(const QString &shortName) const;

private:
    /// What is looked at by search(): lines, folded.
    struct Entry {
        QString names;
        QString words;
    };

    void readSigns();
    void readWords(const QString &language);
    [[nodiscard]] static int rank(const Entry &entry, const QString &word);

    QList<Emoji> m_all;
    QList<Entry> m_entries; ///< as m_all
    QHash<QString, qsizetype> m_places;
    QHash<QString, qsizetype> m_names;
};

} // namespace Ninelives
