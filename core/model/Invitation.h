// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QString>
#include <QUrl>

namespace Ninelives {

/// An invitation that somebody got as a link: to write to a person (XEP-0379), to have an account
/// at a server (XEP-0445), or both in one go (XEP-0401).
struct Invitation {
    BareJid inviter; ///< the person; empty: an account only
    QString accountDomain; ///< where an account may be made with the token; empty: nowhere
    QString accountName; ///< the name that was chosen for it; empty: free
    QString token; ///< may be empty: just an address then
    QString inviterName; ///< as the link says; not checked by anybody

    [[nodiscard]] bool givesAccount() const { return !accountDomain.isEmpty(); }
    [[nodiscard]] bool givesContact() const { return !inviter.isEmpty(); }
    bool operator==(const Invitation &) const = default;

    /// Reads an address, an `xmpp:` link, or a web page's address that has one of them in it
    /// (nothing is fetched). Spaces around are ignored. InvalidAddress when there is none in it;
    /// Unsupported for links to something else, such as a group.
    static Result<Invitation> parse(const QString &text);
};

/// A link of our own that makes its reader a contact, and gives an account where `givesAccount`.
struct InvitationLink {
    QString link; ///< `xmpp:…`
    QUrl page; ///< http(s): the server's page for those who have no program yet; or empty
    qint64 expiresMs = 0; ///< UTC; 0: never, as far as known
    bool givesAccount = false;
    bool oneUse = false; ///< it carries a token, which works once

    bool operator==(const InvitationLink &) const = default;
};

} // namespace Ninelives
