// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileShape.h"

#include <QFile>

#include <bitset>

namespace Ninelives {

namespace {

constexpr qint64 pageBytes = 4096;
constexpr qint64 smallestFile = 512;
// A page of ciphertext has all 256 byte values but a few; fewer than this never happens by chance.
constexpr size_t fewestValues = 200;

Error foreign(const char *why)
{
    return Error{ErrorCode::NotADatabase, QString::fromLatin1(why)};
}

bool looksEncrypted(const QByteArray &page)
{
    std::bitset<256> seen;
    for (const char c : page) {
        seen.set(static_cast<unsigned char>(c));
    }
    return seen.count() >= fewestValues;
}

} // namespace

Result<void> foreignBeforeOpening(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    // SQLite would take some very short files for empty ones and write over them.
    if (file.size() < smallestFile) {
        return foreign("too short");
    }
    // An encrypted file starts with random salt.
    if (file.read(16) == QByteArrayView("SQLite format 3", 16)) {
        return foreign("an unencrypted SQLite file");
    }
    return {};
}

Error whyNotOpened(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    if (file.size() % pageBytes != 0) {
        return foreign("the size is not a number of whole pages");
    }
    if (!looksEncrypted(file.read(pageBytes))) {
        return foreign("the content is not encrypted");
    }
    return Error{ErrorCode::WrongKey, QStringLiteral("the key does not open the first page")};
}

} // namespace Ninelives
