// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace Ninelives {

/// A value or a typed failure. Must not be ignored; check before taking the value.
template<typename T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: `return value;` and `return Error{…};` both read naturally.
    Result(T value) : m_state(std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    /// The value; only when ok().
    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &value() & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The failure; only when not ok().
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or a typed failure.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Where an asynchronous answer goes, on the thread that asked. Called exactly once, never from
/// within the asking call, and never after the object that was asked is destroyed; a lost stream
/// answers with NotConnected.
template<typename T>
using Reply = std::function<void(Result<T>)>;

} // namespace Ninelives
