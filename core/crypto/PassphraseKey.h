// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/VaultFile.h"

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// The size of the salt that belongs to a passphrase.
inline constexpr qsizetype passphraseSaltBytes = 16;

/// 32 bytes from a passphrase by Argon2id; with the usual cost 256 MiB and about a second, so call
/// it on a pool thread. Letters count alike however the keyboard composed them. InvalidInput for an
/// empty passphrase, another size of salt or a cost out of bounds; Crypto without enough memory.
[[nodiscard]] Result<SecretBytes>
keyFromPassphrase(const QString &passphrase, const QByteArray &salt, const PassphraseCost &cost);

} // namespace Ninelives
