// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/StoreSnapshot.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <atomic>

namespace Ninelives {

/// Makes the store of a backup one of this computer: everything that becomeNewDevice() says, files
/// that are not in `filesHere` are to be fetched again, and every page is encrypted under `newKey`.
/// The whole file is verified first, and brought up to today's schema. Changes only the file at
/// `path`. Corrupt, NewerSchema, WrongKey (`oldKey`), DiskFull, Io, Cancelled.
[[nodiscard]] Result<StoreFacts> adoptStore(const QString &path, QByteArrayView oldKey,
                                            QByteArrayView newKey, const QSet<QString> &filesHere,
                                            qint64 atMs, const std::atomic_bool &stop);

} // namespace Ninelives
