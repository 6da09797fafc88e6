// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <omemo/session_builder.h>
#include <omemo/session_cipher.h>
#include <omemo/signal_protocol.h>

#include <memory>

namespace Ninelives {

// Ownership of libomemo-c's objects: reference-counted ones, buffers, ciphers and builders.

struct SignalUnref {
    template<typename T>
    void operator()(T *object) const
    {
        signal_type_unref(reinterpret_cast<signal_type_base *>(object));
    }
    void operator()(signal_buffer *buffer) const { signal_buffer_bzero_free(buffer); }
    void operator()(session_cipher *cipher) const { session_cipher_free(cipher); }
    void operator()(session_builder *builder) const { session_builder_free(builder); }
};

template<typename T>
using SignalPtr = std::unique_ptr<T, SignalUnref>;

/// Calls `make(&raw, arguments…)`, libomemo-c's form of a constructor; null when it failed.
/// `result`, if given, gets the return value.
template<typename T, typename Make, typename... Arguments>
[[nodiscard]] SignalPtr<T> makeSignal(int *result, Make make, Arguments &&...arguments)
{
    T *raw = nullptr;
    const int code = make(&raw, std::forward<Arguments>(arguments)...);
    if (result != nullptr) {
        *result = code;
    }
    return SignalPtr<T>(code < 0 ? nullptr : raw);
}

[[nodiscard]] inline const uint8_t *signalBytes(QByteArrayView data)
{
    return reinterpret_cast<const uint8_t *>(data.data());
}

[[nodiscard]] inline size_t signalSize(QByteArrayView data)
{
    return static_cast<size_t>(data.size());
}

/// A copy of a buffer's bytes; empty for null.
[[nodiscard]] inline QByteArray toByteArray(const signal_buffer *buffer)
{
    if (buffer == nullptr) {
        return {};
    }
    return QByteArray(reinterpret_cast<const char *>(signal_buffer_const_data(buffer)),
                      static_cast<qsizetype>(signal_buffer_len(buffer)));
}

} // namespace Ninelives
