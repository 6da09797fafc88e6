// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretBytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace Ninelives {

void SecretBytes::Release::operator()(unsigned char *memory) const
{
    sodium_free(memory); // zeroes it
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_data = std::move(other.m_data);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::zeros(qsizetype size)
{
    SecretBytes bytes;
    if (size <= 0) {
        return bytes;
    }
    if (sodium_init() < 0) {
        qFatal("libsodium can't be initialised");
    }
    // Without memory for a key there is no going on.
    void *memory = sodium_malloc(static_cast<size_t>(size));
    Q_CHECK_PTR(memory);
    bytes.m_data.reset(static_cast<unsigned char *>(memory));
    bytes.m_size = size;
    sodium_memzero(memory, static_cast<size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes = zeros(size);
    if (!bytes.isEmpty()) {
        randombytes_buf(bytes.data(), static_cast<size_t>(size));
    }
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView source)
{
    SecretBytes bytes = zeros(source.size());
    if (!bytes.isEmpty()) {
        std::memcpy(bytes.data(), source.data(), static_cast<size_t>(source.size()));
    }
    return bytes;
}

} // namespace Ninelives
