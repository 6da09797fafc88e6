// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Identity.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace Ninelives::Identity {

namespace {

/// The first letter or digit of a word as a whole character, upper case.
QString firstLetter(const QString &word)
{
    const QList<uint> points = word.toUcs4();
    for (const char32_t point : points) {
        if (QChar::isLetterOrNumber(point)) {
            return QString::fromUcs4(&point, 1).toUpper();
        }
    }
    return {};
}

constexpr qsizetype longestName = 60;
constexpr qsizetype mostLookedAt = 400; // a nickname may be a kilobyte
constexpr int mostAccents = 3;          // on one letter

/// Characters that take no part in a name: they hide, turn or fake it.
bool hasNoPlaceInName(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_Format:
        return c != 0x200c && c != 0x200d; // joiners belong to some scripts and to emoji
    default:
        break;
    }
    const bool looksBlank =
        c == 0x115f || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xffa0 || c == 0xfffd;
    return looksBlank || (c >= 0xe0000 && c <= 0xe0fff);
}

} // namespace

QString safeName(QStringView name, const QString &fallback)
{
    QString out;
    int accents = 0;
    bool visible = false;
    const QList<uint> points = name.first(std::min(name.size(), mostLookedAt)).toUcs4();
    for (const char32_t c : points) {
        if (QChar::isSpace(c)) {
            out += u' ';
            continue;
        }
        if (hasNoPlaceInName(c)) {
            continue;
        }
        accents = QChar::isMark(c) ? accents + 1 : 0;
        if (accents > mostAccents) {
            continue;
        }
        visible = visible || (!QChar::isMark(c) && c != 0x200c && c != 0x200d);
        out += QChar::fromUcs4(c);
    }
    out = out.simplified();
    if (out.size() > longestName) {
        const bool half = out.at(longestName - 1).isHighSurrogate();
        out = out.first(longestName - (half ? 1 : 0)) + u'…';
    }
    return visible ? out : fallback;
}

QString initials(const QString &name)
{
    QStringList letters;
    const QStringList words = name.left(mostLookedAt).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty()) {
            letters.append(letter);
        }
    }
    if (letters.isEmpty()) {
        return QStringLiteral("?");
    }
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

int hue(const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha1);
    const int angle = quint8(hash.at(0)) | (quint8(hash.at(1)) << 8);
    return int(qint64(angle) * 360 / 65536);
}

QString firstName(const QString &name)
{
    const QString tidy = safeName(name);
    const qsizetype space = tidy.indexOf(u' ');
    return space < 0 ? tidy : tidy.left(space);
}

} // namespace Ninelives::Identity
