// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Ninelives {

/// One side of a balanced password-authenticated key exchange, CPace over ristretto255: two who
/// share a secret of few bits agree on a key of many. Who listens, or speaks to one of them, may
/// try one secret a run and learns whether it fits, nothing else. The key is worth nothing before
/// both have confirmed it over all they said. Callable from any thread.
class Pake
{
public:
    static constexpr qsizetype shareBytes = 32;

    /// `session` must be new with each run and known to both: nonces of both sides.
    Pake(QByteArrayView secret, QByteArrayView session);
    /// With this scalar (32 bytes, below the order of the group): for test vectors only.
    static Pake withScalar(QByteArrayView secret, QByteArrayView session, QByteArrayView scalar);

    /// What the other side is told.
    [[nodiscard]] const QByteArray &share() const { return m_share; }
    /// The key of both. Malformed when `otherShare` is no element of the group, or its neutral one.
    [[nodiscard]] Result<SecretBytes> key(QByteArrayView otherShare) const;

private:
    Pake() = default;
    void begin(QByteArrayView secret, QByteArrayView session);

    QByteArray m_session;
    SecretBytes m_scalar;
    QByteArray m_share;
};

} // namespace Ninelives
