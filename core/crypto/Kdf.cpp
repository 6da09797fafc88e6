// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Kdf.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

namespace Ninelives {

namespace {

constexpr qsizetype hashBytes = crypto_auth_hmacsha256_BYTES;

// Without a working random source no key may be made at all.
void ensureSodium()
{
    static const int ready = sodium_init();
    if (ready < 0) {
        qFatal("libsodium can't be initialised");
    }
}

const unsigned char *raw(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    ensureSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

quint32 randomBelow(quint32 bound)
{
    ensureSodium();
    return bound < 2 ? 0 : randombytes_uniform(bound);
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, raw(data), static_cast<unsigned long long>(data.size()));
    QByteArray mac(hashBytes, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(mac.data()));
    sodium_memzero(&state, sizeof state);
    return mac;
}

QByteArray hkdfSha256(QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info,
                      qsizetype bytes)
{
    Q_ASSERT(bytes >= 0 && bytes <= 255 * hashBytes);
    const QByteArray zeroSalt(hashBytes, '\0');
    const QByteArray pseudoRandomKey = hmacSha256(salt.isEmpty() ? zeroSalt : salt, inputKey);
    QByteArray output;
    output.reserve(bytes + hashBytes);
    QByteArray block;
    for (char counter = 1; output.size() < bytes; ++counter) {
        block = hmacSha256(pseudoRandomKey, block + info.toByteArray() + counter);
        output += block;
    }
    output.truncate(bytes);
    return output;
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
        && sodium_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty()) {
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    }
    secret.clear();
}

} // namespace Ninelives
