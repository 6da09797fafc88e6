// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

struct signal_context;

namespace Ninelives {

/// libomemo-c's context with its primitives taken from core/crypto and libsodium. The library wants
/// a recursive lock even when only one thread calls it. Must outlive everything made with it.
class CryptoProvider
{
public:
    CryptoProvider();
    ~CryptoProvider();
    CryptoProvider(const CryptoProvider &) = delete;
    CryptoProvider &operator=(const CryptoProvider &) = delete;

    [[nodiscard]] signal_context *context() const { return m_context; }

private:
    signal_context *m_context = nullptr;
    std::recursive_mutex m_mutex;
};

} // namespace Ninelives
