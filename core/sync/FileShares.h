// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Attachment.h"

#include <QByteArray>
#include <QDomElement>
#include <QList>
#include <QString>

#include <optional>

namespace Ninelives {

/// How photos and files are announced: XEP-0447 with the metadata of XEP-0446 and the encrypted
/// sources of XEP-0448, previews as XEP-0264 with their bytes as XEP-0231 (or a data: address),
/// addresses of XEP-0454 and XEP-0066. Pure; whatever comes in is hostile and bounded.
namespace FileShares {

/// So many files of one message are taken.
inline constexpr qsizetype mostFiles = 32;

/// The `<file-sharing/>` elements (and the `<data/>` of their previews) for uploaded attachments,
/// UTF-8 with namespaces.
[[nodiscard]] QByteArray write(const QList<Attachment> &attachments);
/// The address for those who know no XEP-0447: "aesgcm://…#iv+key in hex" (XEP-0454) or the https
/// address. Empty when it is not uploaded.
[[nodiscard]] QString link(const Attachment &attachment);

/// Attachments among the children of `parent` (an envelope's content, or a whole message).
/// Malformed ones are left out.
[[nodiscard]] QList<Attachment> read(const QDomElement &parent);
/// A body that is nothing but one aesgcm address, perhaps with a preview as a data: address in a
/// second line, as Conversations, Dino, Gajim and Profanity send it.
[[nodiscard]] std::optional<Attachment> fromAesgcm(const QString &body);
/// XEP-0066: an `<x/>` whose address is the whole body.
[[nodiscard]] std::optional<Attachment> fromOutOfBand(const QDomElement &message,
                                                      const QString &body);
/// The body without what is only there for apps that don't know XEP-0447: parts marked as such
/// (XEP-0428 for urn:xmpp:sfs:0), and addresses of these attachments.
[[nodiscard]] QString caption(const QDomElement &parent, const QString &body,
                              const QList<Attachment> &attachments);

/// A file of an earlier message that is named once more.
struct Repetition {
    QString messageId; ///< as its sender gave it
    QString address; ///< one of the file's sources
};
/// A message (XEP-0367) whose body is nothing but an address, marked as being there for those who
/// don't know XEP-0447 only. Kaidan sends one for each file of an album.
[[nodiscard]] std::optional<Repetition> repetition(const QDomElement &parent, const QString &body);

} // namespace FileShares

} // namespace Ninelives
