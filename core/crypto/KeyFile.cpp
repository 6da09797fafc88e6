// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyFile.h"

#include "core/crypto/Kdf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Ninelives {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qint64 largestFile = 1'024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool othersMayTouch([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_WIN
    return false; // Qt's permission flags say nothing about Windows' access lists
#else
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return file.permissions().testAnyFlags(others);
#endif
}

QByteArray decoded(const QByteArray &text)
{
    if (text.size() == 2 * keyBytes) {
        const QByteArray bytes = QByteArray::fromHex(text);
        // fromHex() skips what is no digit; then the size gives it away.
        return bytes.toHex() == text.toLower() ? bytes : QByteArray();
    }
    auto base64 = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return base64 ? *base64 : QByteArray();
}

Result<SecretBytes> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::KeyFileUnreadable, file.errorString()};
    }
    if (othersMayTouch(file)) {
        return Error{ErrorCode::KeyFileExposed, {}};
    }
    QByteArray content = file.read(largestFile + 1);
    QByteArray text = content.trimmed();
    QByteArray bytes = decoded(text);
    const bool valid = content.size() <= largestFile && bytes.size() == keyBytes;
    SecretBytes key = valid ? SecretBytes::copyOf(bytes) : SecretBytes();
    wipe(bytes);
    wipe(text);
    wipe(content);
    if (!valid) {
        return Error{ErrorCode::KeyFileDamaged, {}};
    }
    return key;
}

Result<SecretBytes> makeKey(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return Error{ErrorCode::Io, QStringLiteral("the key file's folder cannot be made")};
    }
    SecretBytes key = SecretBytes::random(keyBytes);
    QByteArray text = key.view().toByteArray().toHex() + '\n';
    // Complete and on disk, or not there: a key lost after its store was made loses the store.
    QSaveFile file(path);
    const bool made = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(text) == text.size() && file.commit();
    wipe(text);
    if (!made) {
        return Error{ErrorCode::Io, QStringLiteral("key file: %1").arg(file.errorString())};
    }
    return key;
}

} // namespace

Result<SecretBytes> keyFromFile(const QString &path, bool storeExists)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return readKey(path);
    }
    if (info.isSymLink()) {
        return Error{ErrorCode::KeyFileMissing, QStringLiteral("it is a link to nothing")};
    }
    if (storeExists) {
        return Error{ErrorCode::KeyFileMissing, {}};
    }
    return makeKey(path);
}

} // namespace Ninelives
