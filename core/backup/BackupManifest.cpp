// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupManifest.h"

#include "core/crypto/Kdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype storeKeyBytes = 32;
constexpr qsizetype mediaNameLength = 32;
} // namespace

QByteArray BackupManifest::toJson() const
{
    QByteArray key = storeKey.view().toByteArray().toBase64();
    const QJsonObject json{{u"made"_s, info.madeAtMs},
                           {u"program"_s, info.program},
                           {u"schema"_s, info.schema},
                           {u"accounts"_s, QJsonArray::fromStringList(info.accounts)},
                           {u"conversations"_s, info.conversations},
                           {u"messages"_s, info.messages},
                           {u"files"_s, info.files},
                           {u"with_files"_s, info.withFiles},
                           {u"key"_s, QString::fromLatin1(key)}};
    wipe(key);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QByteArray key = QByteArray::fromBase64(json["key"_L1].toString().toLatin1());
    if (key.size() != storeKeyBytes) {
        wipe(key);
        return Error{ErrorCode::Corrupt, u"the manifest has no key"_s};
    }
    BackupManifest manifest;
    manifest.storeKey = SecretBytes::copyOf(key);
    wipe(key);
    BackupInfo &info = manifest.info;
    info.madeAtMs = json["made"_L1].toInteger();
    info.program = json["program"_L1].toString();
    info.schema = json["schema"_L1].toInt();
    const QJsonArray accounts = json["accounts"_L1].toArray();
    for (const auto &account : accounts) {
        info.accounts.append(account.toString());
    }
    info.conversations = json["conversations"_L1].toInteger();
    info.messages = json["messages"_L1].toInteger();
    info.files = json["files"_L1].toInteger();
    info.withFiles = json["with_files"_L1].toBool();
    if (info.madeAtMs <= 0 || info.schema <= 0) {
        return Error{ErrorCode::Corrupt, u"the manifest makes no sense"_s};
    }
    return manifest;
}

bool isMediaName(const QString &name)
{
    return name.size() == mediaNameLength && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace Ninelives
