// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

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

/// AES-GCM piece by piece, for files of any size; sizes as above. What a decrypting stream gives
/// out is not to be trusted before verify() succeeded. One thread at a time.
class GcmStream
{
public:
    static Result<std::unique_ptr<GcmStream>> encrypting(QByteArrayView key, QByteArrayView iv);
    static Result<std::unique_ptr<GcmStream>> decrypting(QByteArrayView key, QByteArrayView iv);
    ~GcmStream();
    Q_DISABLE_COPY_MOVE(GcmStream)

    /// As many bytes as went in. Crypto after the end, or over GCM's limit of 64 GiB.
    Result<QByteArray> update(QByteArrayView input);
    /// Ends an encrypting stream: the tag (16 bytes).
    Result<QByteArray> tag();
    /// Ends a decrypting stream. Malformed when the tag (16 bytes) does not fit.
    Result<void> verify(QByteArrayView tag);

private:
    struct Private;
    explicit GcmStream(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// AES-CBC with PKCS#7 padding (NIST SP 800-38A, RFC 5652 6.3): the key has 16, 24 or 32 bytes, the
/// IV 16. Not authenticated: verify a MAC over the ciphertext before decrypting.
Result<QByteArray> encryptCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView plaintext);
/// Malformed for a wrong length or padding.
Result<QByteArray> decryptCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView ciphertext);

} // namespace Ninelives::Aes
