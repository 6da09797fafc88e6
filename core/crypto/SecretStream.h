// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class QIODevice;

namespace Ninelives {

/// Files of any size encrypted for this computer (libsodium secretstream, XChaCha20-Poly1305) in
/// chunks: cut, reordered or changed ones are noticed. The key has 32 bytes. One thread at a time.
class SecretStreamWriter
{
public:
    /// `device` is open for writing and outlives this. Crypto, or Io when the header can't be
    /// written.
    static Result<std::unique_ptr<SecretStreamWriter>> begin(QIODevice &device, QByteArrayView key);
    ~SecretStreamWriter();
    Q_DISABLE_COPY_MOVE(SecretStreamWriter)

    /// Buffers up to a chunk. DiskFull or Io when the device does not take it.
    Result<void> write(QByteArrayView plaintext);
    /// Writes the rest and the end mark; nothing may be written after it.
    Result<void> finish();

private:
    struct Private;
    explicit SecretStreamWriter(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// Reads what SecretStreamWriter wrote.
class SecretStreamReader
{
public:
    /// `device` is open for reading and outlives this. Malformed for a damaged header.
    static Result<std::unique_ptr<SecretStreamReader>> begin(QIODevice &device, QByteArrayView key);
    ~SecretStreamReader();
    Q_DISABLE_COPY_MOVE(SecretStreamReader)

    /// The next chunk; empty at the end. Malformed when it is damaged, or the end mark is missing.
    Result<QByteArray> next();
    [[nodiscard]] bool atEnd() const;

private:
    struct Private;
    explicit SecretStreamReader(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
