// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>

namespace Ninelives {

/// XChaCha20-Poly1305 for messages in order: the nonce is their number, so a key must be new with
/// each connection and a number never come twice. Callable from any thread.
namespace Aead {

inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype tagBytes = 16;

/// Ciphertext and tag. `bound` is not hidden, but both sides must have the same.
[[nodiscard]] QByteArray seal(QByteArrayView key, quint64 number, QByteArrayView bound,
                              QByteArrayView plain);
/// Untrusted for anything that seal() did not make with the same key, number and `bound`.
[[nodiscard]] Result<QByteArray> open(QByteArrayView key, quint64 number, QByteArrayView bound,
                                      QByteArrayView sealed);

} // namespace Aead

} // namespace Ninelives
