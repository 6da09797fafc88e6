// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Attachment.h"
#include "core/model/Message.h"

#include <QLocale>
#include <QString>

/// Words about photos and files (design 4.4, 7.2). Names come out isolated and harmless; everything
/// is plain text.
namespace Ninelives::Sentences {

/// "312 KB", "1.2 MB", "100 MB".
[[nodiscard]] QString size(qint64 bytes, const QLocale &locale);
/// "1.1 of 1.8 MB"; without a known total only what is done.
[[nodiscard]] QString sizeDone(qint64 done, qint64 total, const QLocale &locale);
/// "0:24"
[[nodiscard]] QString duration(qint64 ms);

/// "Photo", "4 photos", "Voice message, 0:24", a file's name, "3 files"; empty for none.
[[nodiscard]] QString attachments(const QList<Attachment> &attachments);
/// The same with the caption: "4 photos: The new arrivals". One line; the text alone without any.
[[nodiscard]] QString preview(const Message &message);

/// Why a photo or file was not sent; `provider` keeps the files.
[[nodiscard]] QString uploadFailure(const Attachment &attachment, const QString &provider,
                                    const QLocale &locale);
/// Why one could not be fetched; `name` sent it.
[[nodiscard]] QString fetchFailure(const Attachment &attachment, const QString &name);
/// Why something can't be sent, before it is tried. `limit`: what the provider takes, 0: unknown.
[[nodiscard]] QString cannotSend(const Error &error, const QString &provider, qint64 limit,
                                 const QLocale &locale);
/// Why one could not be opened, saved or copied.
[[nodiscard]] QString cannotSave(const Error &error);

} // namespace Ninelives::Sentences
