// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Ninelives::Aes {

/// A block of AES is this long; so is a GCM tag.
inline constexpr qsizetype blockBytes = 16;
inline constexpr qsizetype tagBytes = 16;

struct Sealed {
    QByteArray ciphertext;
    QByteArray tag; ///< 16 bytes
};

// All functions are callable from any thread. InvalidInput for keys or IVs of a wrong size, Crypto
// when the library fails.

/// AES-GCM (NIST SP 800-38D): the key has 16 or 32 bytes, the IV 12 or 16.
Result<Sealed> encryptGcm(QByteArrayView key, QByteArrayView iv, QByteArrayView plaintext);
/// Malformed when the tag (16 bytes) does not fit; nothing of the plaintext is given out then.
Result<QByteArray> decryptGcm(QByteArrayView key, QByteArrayView iv, QByteArrayView ciphertext,
                              QByteArrayView tag);

/// AES-CBC with PKCS#7 padding (NIST SP 800-38A, RFC 5652 6.3): the key has 16, 24 or 32 bytes, the
/// IV 16. Not authenticated: verify a MAC over the ciphertext before decrypting.
Result<QByteArray> encryptCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView plaintext);
/// Malformed for a wrong length or padding.
Result<QByteArray> decryptCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView ciphertext);

} // namespace Ninelives::Aes
