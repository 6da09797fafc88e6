// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace Ninelives {

/// The bytes from `at` on, `count` of them; nothing when they are not all there. Offsets come from
/// files and may be anything.
[[nodiscard]] inline std::optional<QByteArrayView> bytesAt(QByteArrayView bytes, qint64 at,
                                                           qint64 count)
{
    if (at < 0 || count < 0 || at > bytes.size() || count > bytes.size() - at) {
        return std::nullopt;
    }
    return bytes.sliced(at, count);
}

/// A big-endian number at `at`.
template<typename T>
[[nodiscard]] std::optional<T> bigAt(QByteArrayView bytes, qint64 at)
{
    const auto found = bytesAt(bytes, at, sizeof(T));
    return found ? std::optional<T>(qFromBigEndian<T>(found->data())) : std::nullopt;
}

/// A little-endian number at `at`.
template<typename T>
[[nodiscard]] std::optional<T> littleAt(QByteArrayView bytes, qint64 at)
{
    const auto found = bytesAt(bytes, at, sizeof(T));
    return found ? std::optional<T>(qFromLittleEndian<T>(found->data())) : std::nullopt;
}

} // namespace Ninelives
