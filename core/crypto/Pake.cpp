// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Pake.h"

#include "core/crypto/Kdf.h"

#include <sodium.h>

#include <array>

namespace Ninelives {

namespace {

constexpr QByteArrayView domainName{"Ninelives CPace ristretto255 1"};
constexpr qsizetype hashBlock = 128; // of SHA-512

static_assert(Pake::shareBytes == crypto_core_ristretto255_BYTES);
static_assert(Pake::shareBytes == crypto_core_ristretto255_SCALARBYTES);

const unsigned char *octets(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

/// Lengths in front, so that no two lists of parts give the same bytes.
void addPart(crypto_hash_sha512_state &state, QByteArrayView part)
{
    std::array<unsigned char, 4> length{};
    for (size_t i = 0; i < length.size(); ++i) {
        length.at(i) = static_cast<unsigned char>(part.size() >> (8 * i));
    }
    crypto_hash_sha512_update(&state, length.data(), length.size());
    crypto_hash_sha512_update(&state, octets(part), static_cast<unsigned long long>(part.size()));
}

/// The secret fills a block of the hash alone, so that timing tells nothing of its length.
QByteArray generator(QByteArrayView secret, QByteArrayView session)
{
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    addPart(state, domainName);
    addPart(state, secret);
    addPart(state, QByteArray(qMax<qsizetype>(0, hashBlock - secret.size()), '\0'));
    addPart(state, session);
    std::array<unsigned char, crypto_hash_sha512_BYTES> hash{};
    crypto_hash_sha512_final(&state, hash.data());
    QByteArray point(crypto_core_ristretto255_BYTES, Qt::Uninitialized);
    crypto_core_ristretto255_from_hash(reinterpret_cast<unsigned char *>(point.data()),
                                       hash.data());
    sodium_memzero(hash.data(), hash.size());
    return point;
}

} // namespace

Pake::Pake(QByteArrayView secret, QByteArrayView session)
{
    QByteArray first = randomBytes(1); // libsodium is ready from here on
    wipe(first);
    m_scalar = SecretBytes::zeros(crypto_core_ristretto255_SCALARBYTES);
    crypto_core_ristretto255_scalar_random(m_scalar.data());
    begin(secret, session);
}

Pake Pake::withScalar(QByteArrayView secret, QByteArrayView session, QByteArrayView scalar)
{
    Pake pake;
    pake.m_scalar = SecretBytes::copyOf(scalar);
    pake.begin(secret, session);
    return pake;
}

void Pake::begin(QByteArrayView secret, QByteArrayView session)
{
    m_session = session.toByteArray();
    QByteArray base = generator(secret, session);
    m_share.resize(shareBytes);
    if (crypto_scalarmult_ristretto255(reinterpret_cast<unsigned char *>(m_share.data()),
                                       m_scalar.data(), octets(base))
        != 0) {
        m_share.clear(); // the neutral element: the other side refuses an empty share
    }
    wipe(base);
}

Result<SecretBytes> Pake::key(QByteArrayView otherShare) const
{
    SecretBytes point = SecretBytes::zeros(crypto_core_ristretto255_BYTES);
    // Reflected, our own share would make a key that only we have: of no use, but a sure sign.
    if (otherShare.size() != shareBytes || otherShare == QByteArrayView(m_share)
        || crypto_core_ristretto255_is_valid_point(octets(otherShare)) != 1
        || crypto_scalarmult_ristretto255(point.data(), m_scalar.data(), octets(otherShare)) != 0) {
        return Error{ErrorCode::Malformed, QStringLiteral("not a share of a key exchange")};
    }
    // Both shares go into what is derived from this, by the transcript.
    QByteArray derived = hkdfSha256(point.view(), m_session, domainName, 32);
    SecretBytes key = SecretBytes::copyOf(derived);
    wipe(derived);
    return key;
}

} // namespace Ninelives
