// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"

#include <sodium.h>

#include <array>

namespace Ninelives::Aead {

namespace {

static_assert(keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(tagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);
using Nonce = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;

Nonce nonceOf(quint64 number)
{
    Nonce nonce{};
    for (size_t i = 0; i < sizeof number; ++i) {
        nonce.at(i) = static_cast<unsigned char>(number >> (8 * i));
    }
    return nonce;
}

const unsigned char *start(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

} // namespace

QByteArray seal(QByteArrayView key, quint64 number, QByteArrayView bound, QByteArrayView plain)
{
    Q_ASSERT(key.size() == keyBytes);
    const Nonce nonce = nonceOf(number);
    QByteArray sealed(plain.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(sealed.data()), nullptr, start(plain),
        static_cast<unsigned long long>(plain.size()), start(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, nonce.data(), start(key));
    return sealed;
}

Result<QByteArray> open(QByteArrayView key, quint64 number, QByteArrayView bound,
                        QByteArrayView sealed)
{
    Q_ASSERT(key.size() == keyBytes);
    if (sealed.size() < tagBytes) {
        return Error{ErrorCode::Untrusted, QStringLiteral("too short")};
    }
    const Nonce nonce = nonceOf(number);
    QByteArray plain(sealed.size() - tagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, start(sealed),
        static_cast<unsigned long long>(sealed.size()), start(bound),
        static_cast<unsigned long long>(bound.size()), nonce.data(), start(key));
    if (opened != 0) {
        return Error{ErrorCode::Untrusted, QStringLiteral("not sealed with this key")};
    }
    return plain;
}

} // namespace Ninelives::Aead
