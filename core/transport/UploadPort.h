// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace Ninelives {

/// Where an account's server keeps files (XEP-0363).
struct UploadService {
    BareJid address;
    qint64 maxBytes = 0; ///< the largest file it takes; 0: it does not say
};

/// Leave to store one file, and where it can be had then.
struct UploadSlot {
    QUrl put; ///< https
    QUrl get; ///< https
    /// To be sent with the PUT: of what the server named, only those that XEP-0363 allows
    /// (Authorization, Cookie, Expires), without line breaks.
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// What a slot is asked for. The name tells the server nothing about the file.
struct UploadRequest {
    QString name; ///< such as "f2a1.bin"
    qint64 bytes = 0;
    QString mediaType; ///< "application/octet-stream" for what is encrypted
};

/// The place for files of the account's own server. Core thread only. Replies follow the rules of
/// `Reply`.
class UploadPort
{
public:
    virtual ~UploadPort() = default;

    /// Only entities that the account's own server lists count. NoUploadService when there is none.
    /// Remembered until the stream ends.
    virtual void service(Reply<UploadService> reply) = 0;
    /// NoUploadService, TooLarge (with the limit, if told, in `detail`), StorageFull (the account's
    /// share is used up, for now), NotAllowed, InsecureLink (an address that is not https), else
    /// RemoteRefused with the server's words.
    virtual void slot(const UploadRequest &request, Reply<UploadSlot> reply) = 0;
};

} // namespace Ninelives
