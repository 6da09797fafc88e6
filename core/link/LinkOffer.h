// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Pake.h"
#include "core/link/LinkCode.h"
#include "core/link/LinkContext.h"
#include "core/link/LinkKeys.h"
#include "core/link/LinkWire.h"

#include <optional>

namespace Ninelives {

/// The new device while it shows a code: answers those who claim to know it. Three tries, ten
/// minutes, one success. The result of each call is the answer to send; what comes of it is in
/// agreement() and failure().
class LinkOffer
{
public:
    static constexpr qint64 validMs = 10LL * 60 * 1000;
    static constexpr int maxTries = 3;

    explicit LinkOffer(const LinkContext &context);

    [[nodiscard]] const LinkCode &code() const { return m_code; }
    [[nodiscard]] qint64 validUntilMs() const { return m_validUntilMs; }
    /// NotFound for everything once the code is no longer good.
    Result<QByteArray> asked(const FullJid &from, LinkWire::Fields &question);
    void noteTime();

    [[nodiscard]] const std::optional<LinkAgreement> &agreement() const { return m_agreement; }
    /// WrongKey (tries used up), Untrusted, Timeout.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    struct Try {
        LinkParty old;
        LinkParty self;
        std::optional<LinkKeys> keys; ///< after the share
    };

    Result<QByteArray> hello(const FullJid &from, LinkWire::Fields &question);
    Result<QByteArray> share(LinkWire::Fields &question);
    Result<QByteArray> confirm(LinkWire::Fields &question);
    Result<QByteArray> refuse(LinkWire::Fields &question);
    void tryFailed();

    const LinkContext &m_context;
    LinkCode m_code = LinkCode::make();
    qint64 m_validUntilMs = 0;
    qint64 m_endMs = 0; ///< the same by a clock that never jumps
    int m_tries = 0;
    std::optional<Try> m_try;
    std::optional<LinkAgreement> m_agreement;
    std::optional<Error> m_failure;
};

} // namespace Ninelives
