// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Ninelives {

/// SHA-256 of what comes piece by piece, with the processor's instructions for it where there are
/// some: more than ten times as fast as QCryptographicHash, which counts for files. One thread at a
/// time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView data);
    /// The 32 bytes; empty when the library failed. Nothing may be added after it.
    [[nodiscard]] QByteArray result();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
