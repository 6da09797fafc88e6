// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupHeader.h"

#include "core/crypto/Kdf.h"
#include "core/crypto/PassphraseKey.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Ninelives {

namespace {

constexpr QByteArrayView headerMark("NLBACKUP");
constexpr quint16 headerVersion = 1;
constexpr qsizetype checkBytes = 16;
constexpr qsizetype sumBytes = 8;
constexpr qsizetype streamKeyBytes = 32;
constexpr quint64 kibibyte = 1024;

template<typename Number>
void put(QByteArray &out, Number number)
{
    char raw[sizeof(Number)];
    qToBigEndian(number, raw);
    out.append(raw, sizeof(Number));
}

template<typename Number>
Number numberAt(QByteArrayView data, qsizetype at)
{
    return qFromBigEndian<Number>(data.data() + at);
}

/// Only against damage: whoever changes a file on purpose can't make it open.
QByteArray checksum(QByteArrayView data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).first(sumBytes);
}

QByteArray costBytes(const PassphraseCost &cost)
{
    QByteArray out;
    put(out, static_cast<quint32>(cost.operations));
    put(out, static_cast<quint32>(cost.memoryBytes / kibibyte));
    return out;
}

} // namespace

QByteArray BackupHeader::encoded() const
{
    QByteArray out = headerMark.toByteArray();
    put(out, headerVersion);
    put(out, quint16(0)); // room for flags
    out += costBytes(cost) + salt + keyCheck;
    put(out, fileBytes);
    out += checksum(out);
    Q_ASSERT(out.size() == bytes);
    return out;
}

Result<BackupHeader> BackupHeader::decode(QByteArrayView data)
{
    if (!data.startsWith(headerMark)) {
        return Error{ErrorCode::NotADatabase, QStringLiteral("no backup of Ninelives")};
    }
    if (data.size() < bytes) {
        return Error{ErrorCode::Truncated, QStringLiteral("not even a header")};
    }
    data = data.first(bytes);
    const auto version = numberAt<quint16>(data, headerMark.size());
    if (version > headerVersion) {
        return Error{ErrorCode::NewerSchema, QStringLiteral("backup format %1").arg(version)};
    }
    if (checksum(data.chopped(sumBytes)) != data.last(sumBytes) || version != headerVersion) {
        return Error{ErrorCode::Corrupt, QStringLiteral("the header is damaged")};
    }
    qsizetype at = headerMark.size() + 4;
    BackupHeader header;
    header.cost.operations = numberAt<quint32>(data, at);
    header.cost.memoryBytes = numberAt<quint32>(data, at + 4) * kibibyte;
    at += 8;
    header.salt = data.sliced(at, passphraseSaltBytes).toByteArray();
    at += passphraseSaltBytes;
    header.keyCheck = data.sliced(at, checkBytes).toByteArray();
    header.fileBytes = numberAt<qint64>(data, at + checkBytes);
    if (!header.cost.isSane() || header.fileBytes < bytes) {
        return Error{ErrorCode::Corrupt, QStringLiteral("the header makes no sense")};
    }
    return header;
}

Result<BackupKey> backupKey(const QString &passphrase, const QByteArray &salt,
                            const PassphraseCost &cost)
{
    const auto root = keyFromPassphrase(passphrase, salt, cost);
    if (!root) {
        return root.error();
    }
    QByteArray both = hkdfSha256(root->view(), salt, "ninelives backup 1 " + costBytes(cost),
                                 streamKeyBytes + checkBytes);
    BackupKey key{SecretBytes::copyOf(QByteArrayView(both).first(streamKeyBytes)),
                  both.last(checkBytes)};
    wipe(both);
    return key;
}

} // namespace Ninelives
