// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/WordList.h"

#include "core/crypto/Kdf.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <iterator>

namespace Ninelives::WordList {

namespace {

constexpr int bitsOfWord = 11;
constexpr qsizetype fewestBytes = 16;
constexpr qsizetype mostBytes = 32;

/// Read once. A library without its words is broken: nothing made by it could be read again.
const QStringList &all()
{
    static const QStringList words = [] {
        QFile file(QStringLiteral(":/ninelives/words/english.txt"));
        const bool opened = file.open(QIODevice::ReadOnly);
        QStringList read = QString::fromLatin1(opened ? file.readAll() : QByteArray()).split(u'\n');
        read.removeAll(QString());
        if (read.size() != count || !std::is_sorted(read.cbegin(), read.cend())) {
            qFatal("the list of words is missing or damaged");
        }
        return read;
    }();
    return words;
}

bool isSize(qsizetype bytes)
{
    return bytes >= fewestBytes && bytes <= mostBytes && bytes % 4 == 0;
}

bool bitAt(const QByteArray &bytes, qsizetype place)
{
    return ((static_cast<unsigned char>(bytes[place / 8]) >> (7 - place % 8)) & 1) != 0;
}

/// The bytes and, in the following one, as many bits of their hash as the checksum has.
QByteArray withChecksum(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto mask = static_cast<unsigned char>(0xff << (8 - bytes.size() / 4));
    QByteArray out = bytes.toByteArray();
    out.append(static_cast<char>(static_cast<unsigned char>(hash[0]) & mask));
    return out;
}

} // namespace

QString word(int index)
{
    return index < 0 || index >= count ? QString() : all()[index];
}

int indexOf(QStringView word)
{
    const QString wanted = word.toString().toLower();
    const auto found = std::lower_bound(all().cbegin(), all().cend(), wanted);
    return found == all().cend() || *found != wanted
        ? -1
        : static_cast<int>(std::distance(all().cbegin(), found));
}

QStringList encode(QByteArrayView bytes)
{
    if (!isSize(bytes.size())) {
        return {};
    }
    QByteArray checked = withChecksum(bytes);
    const qsizetype words = (bytes.size() * 8 + bytes.size() / 4) / bitsOfWord;
    QStringList out;
    for (qsizetype nth = 0; nth < words; ++nth) {
        int number = 0;
        for (qsizetype bit = 0; bit < bitsOfWord; ++bit) {
            number = number * 2 + (bitAt(checked, nth * bitsOfWord + bit) ? 1 : 0);
        }
        out.append(word(number));
    }
    wipe(checked);
    return out;
}

Result<SecretBytes> decode(const QStringList &words)
{
    // 33 bits of three words are four bytes and a bit of the checksum.
    const qsizetype size = words.size() / 3 * 4;
    if (words.size() % 3 != 0 || !isSize(size)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("number of words")};
    }
    QByteArray packed(size + 1, '\0');
    qsizetype place = 0;
    for (const QString &each : words) {
        const int number = indexOf(each);
        if (number < 0) {
            wipe(packed);
            return Error{ErrorCode::NotFound, each};
        }
        for (int bit = bitsOfWord - 1; bit >= 0; --bit, ++place) {
            const int value = (number >> bit) & 1;
            char &byte = packed[place / 8];
            byte = static_cast<char>(static_cast<unsigned char>(byte)
                                     | static_cast<unsigned char>(value << (7 - place % 8)));
        }
    }
    SecretBytes bytes = SecretBytes::copyOf(QByteArrayView(packed).first(size));
    QByteArray expected = withChecksum(bytes.view());
    const bool fits = expected == packed;
    wipe(expected);
    wipe(packed);
    if (!fits) {
        return Error{ErrorCode::Malformed, QStringLiteral("checksum of the words")};
    }
    return bytes;
}

QStringList split(QStringView text)
{
    QStringList words;
    QString current;
    const auto take = [&] {
        const bool numbered =
            std::all_of(current.cbegin(), current.cend(), [](QChar c) { return c.isDigit(); });
        if (!numbered) {
            words.append(current.toLower());
        }
        current.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            current.append(c);
        } else if (!current.isEmpty()) {
            take();
        }
    }
    if (!current.isEmpty()) {
        take();
    }
    return words;
}

} // namespace Ninelives::WordList
