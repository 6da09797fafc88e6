// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/VaultFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <sodium.h>

namespace Ninelives {

namespace {

constexpr int currentFormat = 1;
constexpr qint64 largestVault = 16 * 1024;
constexpr qsizetype wrappedBytes = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + 32;
constexpr auto folderPermissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto filePermissions = QFile::ReadOwner | QFile::WriteOwner;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("vault.json"));
}

QString base64Text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Error malformed(const char *what)
{
    return Error{ErrorCode::VaultDamaged,
                 QStringLiteral("vault.json: %1").arg(QLatin1StringView(what))};
}

QByteArray base64(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

Result<void> readWrap(const QJsonObject &object, QByteArray &salt, QByteArray &wrapped)
{
    salt = base64(object[u"salt"]);
    if (salt.size() != crypto_pwhash_SALTBYTES) {
        return malformed("salt");
    }
    wrapped = base64(object[u"wrapped"]);
    if (wrapped.size() != wrappedBytes) {
        return malformed("wrapped key");
    }
    return {};
}

Result<void> readPassphrase(const QJsonObject &object, VaultFile &vault)
{
    if (object[u"kdf"].toString() != QLatin1StringView("argon2id")) {
        return Error{ErrorCode::Unsupported, QStringLiteral("vault.json: key derivation")};
    }
    // Out of range, not a number or not whole: 0, which is refused.
    vault.cost.operations =
        static_cast<quint64>(qMax(qint64(0), object[u"operations"].toInteger()));
    vault.cost.memoryBytes = static_cast<quint64>(qMax(qint64(0), object[u"memory"].toInteger()));
    if (!vault.cost.isSane()) {
        return malformed("cost out of bounds");
    }
    return readWrap(object, vault.salt, vault.wrapped);
}

Result<void> readRecovery(const QJsonValue &value, VaultFile &vault)
{
    if (value.isUndefined()) {
        return {};
    }
    RecoveryWrap recovery;
    if (auto read = readWrap(value.toObject(), recovery.salt, recovery.wrapped); !read) {
        return read;
    }
    vault.recovery = recovery;
    return {};
}

Result<VaultFile> parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return malformed("not a JSON object");
    }
    const QJsonObject object = document.object();
    const qint64 format = object[u"format"].toInteger();
    if (format > currentFormat) {
        return Error{ErrorCode::Unsupported, QStringLiteral("vault.json: format %1").arg(format)};
    }
    if (format != currentFormat) {
        return malformed("format");
    }
    VaultFile vault;
    const QUuid id = QUuid::fromString(object[u"profile"].toString());
    if (id.isNull()) {
        return malformed("profile id");
    }
    vault.profileId = id.toString(QUuid::WithoutBraces);
    if (const auto read = readRecovery(object[u"recovery"], vault); !read) {
        return read.error();
    }
    const QString source = object[u"source"].toString();
    if (source == QLatin1StringView("keyring")) {
        return vault;
    }
    if (source != QLatin1StringView("passphrase")) {
        return Error{ErrorCode::Unsupported, QStringLiteral("vault.json: source of the key")};
    }
    vault.source = KeySource::Passphrase;
    if (const auto read = readPassphrase(object, vault); !read) {
        return read.error();
    }
    return vault;
}

} // namespace

bool PassphraseCost::isSane() const
{
    constexpr quint64 mebibyte = 1024 * 1024;
    return operations >= 1 && operations <= 16 && memoryBytes >= 8 * mebibyte
        && memoryBytes <= 1024 * mebibyte;
}

Result<std::optional<VaultFile>> readVaultFile(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists()) {
        return std::optional<VaultFile>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::VaultDamaged,
                     QStringLiteral("vault.json: %1").arg(file.errorString())};
    }
    const QByteArray json = file.read(largestVault + 1);
    if (json.size() > largestVault) {
        return malformed("too large");
    }
    auto vault = parse(json);
    if (!vault) {
        return vault.error();
    }
    return std::optional<VaultFile>(*std::move(vault));
}

Result<void> writeVaultFile(const QString &folder, const VaultFile &vault)
{
    QJsonObject object{{QStringLiteral("format"), currentFormat},
                       {QStringLiteral("profile"), vault.profileId}};
    if (vault.source == KeySource::Keyring) {
        object[u"source"] = QStringLiteral("keyring");
    } else {
        object[u"source"] = QStringLiteral("passphrase");
        object[u"kdf"] = QStringLiteral("argon2id");
        object[u"operations"] = static_cast<qint64>(vault.cost.operations);
        object[u"memory"] = static_cast<qint64>(vault.cost.memoryBytes);
        object[u"salt"] = base64Text(vault.salt);
        object[u"wrapped"] = base64Text(vault.wrapped);
    }
    if (vault.recovery) {
        object[u"recovery"] =
            QJsonObject{{QStringLiteral("salt"), base64Text(vault.recovery->salt)},
                        {QStringLiteral("wrapped"), base64Text(vault.recovery->wrapped)}};
    }
    if (!QFileInfo(folder).isDir()
        && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, folderPermissions))) {
        return Error{ErrorCode::Io, QStringLiteral("the profile folder cannot be made")};
    }
    const QByteArray json = QJsonDocument(object).toJson();
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(filePermissions)
        || file.write(json) != json.size() || !file.commit()) {
        return Error{ErrorCode::Io, QStringLiteral("vault.json: %1").arg(file.errorString())};
    }
    return {};
}

} // namespace Ninelives
