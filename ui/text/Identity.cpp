// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Identity.h"

#include <QCryptographicHash>
#include <QStringList>

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

} // namespace

QString initials(const QString &name)
{
    QStringList letters;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
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
    const QString tidy = name.simplified();
    const qsizetype space = tidy.indexOf(u' ');
    return space < 0 ? tidy : tidy.left(space);
}

} // namespace Ninelives::Identity
