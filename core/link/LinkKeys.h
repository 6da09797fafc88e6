// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"
#include "core/link/LinkParty.h"

#include <QByteArray>

namespace Ninelives {

/// What comes of the key exchange by the code: proofs that both know the code and have heard the
/// same of each other, and the secret that the linking lasts on.
class LinkKeys
{
public:
    /// `shared` is Pake's key; the shares are those that were sent and received.
    LinkKeys(const SecretBytes &shared, const LinkParty &old, const LinkParty &fresh,
             const QByteArray &oldShare, const QByteArray &newShare);

    /// By this the other side sees that the code was right …
    [[nodiscard]] QByteArray codeProof(LinkRole by) const;
    /// … and by this that nobody in between changed a word.
    [[nodiscard]] QByteArray proof(LinkRole by) const;
    [[nodiscard]] QByteArray linkId() const;
    [[nodiscard]] QByteArray linkSecret() const;

    /// A proof that the linking with this secret is given up for this reason.
    [[nodiscard]] static QByteArray endProof(const QByteArray &linkSecret, LinkRole by,
                                             quint8 reason);

    static constexpr qsizetype proofBytes = 32;
    static constexpr qsizetype idBytes = 16;

private:
    SecretBytes m_codeKey;
    SecretBytes m_key;
};

/// The keys of one connection: both sides' fresh nonces make them new each time.
struct SessionKeys {
    QByteArray id; ///< no secret
    QByteArray fromOld;
    QByteArray fromNew;
    QByteArray newProof; ///< the new device shows by it that it knows the secret

    static constexpr qsizetype idBytes = 8;
    static SessionKeys make(const QByteArray &linkSecret, const QByteArray &linkId,
                            const QByteArray &oldNonce, const QByteArray &newNonce,
                            const FullJid &old, const FullJid &fresh);
};

} // namespace Ninelives
