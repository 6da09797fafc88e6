// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/VaultFile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Ninelives {

/// The beginning of a backup file, in the clear. Numbers are big-endian.
struct BackupHeader {
    static constexpr qsizetype bytes = 68;

    PassphraseCost cost;
    QByteArray salt; ///< 16 bytes
    QByteArray keyCheck; ///< 16 bytes: tells a wrong passphrase from damage
    qint64 fileBytes = 0; ///< of the whole file, so that a cut shows

    [[nodiscard]] QByteArray encoded() const;
    /// NotADatabase for another kind of file, Truncated for less than a header, NewerSchema for a
    /// later version of the format, Corrupt for everything that we would not write.
    static Result<BackupHeader> decode(QByteArrayView data);
};

/// What a passphrase opens.
struct BackupKey {
    SecretBytes stream; ///< 32 bytes, for the secret stream
    QByteArray check; ///< 16 bytes, for the header
};

/// About a second and 256 MiB; errors as keyFromPassphrase(). The cost is bound into the key: a
/// header that was made cheaper opens nothing.
[[nodiscard]] Result<BackupKey> backupKey(const QString &passphrase, const QByteArray &salt,
                                          const PassphraseCost &cost);

} // namespace Ninelives
