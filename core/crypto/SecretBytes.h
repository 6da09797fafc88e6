// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Ninelives {

/// Secret bytes in memory that is locked (never swapped out, as far as the system allows), guarded
/// against overruns and zeroed when released. Move-only. Callable from any thread, one at a time.
class SecretBytes
{
public:
    SecretBytes() = default;
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() = default;

    /// `size` zero bytes.
    static SecretBytes zeros(qsizetype size);
    /// `size` random bytes, fit for a key.
    static SecretBytes random(qsizetype size);
    /// A copy of `bytes`; wiping the original is the caller's business.
    static SecretBytes copyOf(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const { return {m_data.get(), m_size}; }
    [[nodiscard]] unsigned char *data() { return m_data.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_data.get(); }

private:
    struct Release {
        void operator()(unsigned char *memory) const;
    };
    std::unique_ptr<unsigned char[], Release> m_data;
    qsizetype m_size = 0;
};

} // namespace Ninelives
