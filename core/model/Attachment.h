// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/StrongId.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// What an attachment is shown as. Stored: never renumber.
enum class AttachmentKind : quint8 {
    File = 0,
    Photo = 1, ///< a picture of a format that we open
    Voice = 2, ///< sound, recorded to be heard in the chat
};

/// The word used in JSON: file, photo, voice.
[[nodiscard]] QString attachmentKindName(AttachmentKind kind);

/// A photo or file of a message (XEP-0446, 0447, 0448, 0454): an immutable snapshot. Everything
/// that came from outside is the sender's claim until the file was fetched and compared.
struct Attachment {
    AttachmentId id;
    AttachmentKind kind = AttachmentKind::File;
    QString name; ///< made safe for a file system (safeFileName)
    QString mediaType; ///< "image/jpeg"; empty: unknown
    qint64 bytes = 0; ///< of the file itself; 0: unknown
    QSize pixels; ///< upright; empty: unknown
    qint64 durationMs = 0; ///< of sound; 0: unknown
    QByteArray preview; ///< a tiny encoded picture (XEP-0264), at most maxPreviewBytes
    QStringList sources; ///< https addresses; own ones: none until it is uploaded
    /// AES-256-GCM with the tag behind the ciphertext; empty: the server has the file as it is.
    QByteArray key;
    QByteArray iv; ///< 12 bytes, or 16 from old clients
    QByteArray sha256; ///< of the file; empty: not told
    QByteArray cipherSha256; ///< of what the server has; empty: not told
    /// Where the local copy lies in the profile's media folder, and its key; empty: not here.
    QString localName;
    QByteArray localKey;
    /// Why the last try to bring it up or down failed; Internal with an empty text: it did not.
    ErrorCode failure = ErrorCode::Internal;
    QString failureText;
    bool failed = false;

    static constexpr qsizetype maxPreviewBytes = 4096;

    /// A copy of it is in the profile.
    [[nodiscard]] bool isHere() const { return !localName.isEmpty(); }
    /// A server has it.
    [[nodiscard]] bool isUploaded() const { return !sources.isEmpty(); }
    bool operator==(const Attachment &) const = default;
};

} // namespace Ninelives
