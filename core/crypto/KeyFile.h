// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QString>

namespace Ninelives {

/// The database key from a file that the user names: 32 bytes, as 64 hexadecimal digits or as
/// Base64. A missing file is made with a fresh key, readable by its owner only, unless
/// `storeExists`: a new key would not open that store (KeyFileMissing, also for a link to nothing).
/// KeyFileUnreadable; KeyFileExposed when others may read or change the file; KeyFileDamaged when
/// it does not hold a key; Io when it cannot be made.
[[nodiscard]] Result<SecretBytes> keyFromFile(const QString &path, bool storeExists);

} // namespace Ninelives
