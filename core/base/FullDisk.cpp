// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FullDisk.h"

#include <QStorageInfo>

namespace Ninelives {

Error toldAsFullDisk(const Error &error, const QString &folder)
{
    constexpr qint64 hardlyAny = 256 * 1024;
    const QStorageInfo storage(folder);
    const bool full = storage.isValid() && storage.bytesAvailable() < hardlyAny;
    return full && error.code == ErrorCode::Io ? Error{ErrorCode::DiskFull, error.detail} : error;
}

} // namespace Ninelives
