// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>

namespace Ninelives {

// Callable from any thread.

/// Random bytes fit for keys.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// An evenly distributed random number below `bound`; 0 for a bound of 0 or 1.
[[nodiscard]] quint32 randomBelow(quint32 bound);

/// HMAC-SHA-256 (RFC 2104), 32 bytes, with a key of any length.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);

/// HKDF-SHA-256 (RFC 5869), extract then expand; an empty salt stands for 32 zero bytes.
/// `bytes` is at most 255 * 32.
[[nodiscard]] QByteArray hkdfSha256(QByteArrayView inputKey, QByteArrayView salt,
                                    QByteArrayView info, qsizetype bytes);

/// Compares in a time that depends on the length alone.
[[nodiscard]] bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

/// Overwrites the bytes of `secret` (if no other array shares them) and empties it.
void wipe(QByteArray &secret);

} // namespace Ninelives
