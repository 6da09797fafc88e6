// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contact.h"

#include <QList>

#include <functional>

namespace Ninelives {

/// Contacts, presence and blocking (RFC 6121, XEP-0191). Core thread only. Replies follow the rules
/// of `Reply`. The `account` field of contacts is left empty by the transport.
class RosterPort
{
public:
    struct Handlers {
        /// The whole roster after login; `blocked` as far as known by then.
        std::function<void(const QList<Contact> &)> loaded;
        /// One entry is new or changed.
        std::function<void(const Contact &)> changed;
        std::function<void(const BareJid &)> removed;
        /// Somebody asks to see our presence.
        std::function<void(const BareJid &)> subscriptionRequested;
        std::function<void(const Presence &)> presence;
        /// The block list changed or was loaded: all blocked addresses. Never told while the server
        /// does not say whom it blocks.
        std::function<void(const QList<BareJid> &)> blockList;
    };

    virtual ~RosterPort() = default;

    virtual void setHandlers(Handlers handlers) = 0;
    /// Adds or renames an entry; with `subscribe` also asks for their presence and allows ours.
    virtual void put(const BareJid &jid, const QString &name, bool subscribe,
                     Reply<void> reply) = 0;
    /// The same with `subscribe`, for somebody whose invitation we have: the token (XEP-0379) tells
    /// their side that they agreed already.
    virtual void accept(const BareJid &jid, const QString &name, const QString &token,
                        Reply<void> reply) = 0;
    virtual void remove(const BareJid &jid, Reply<void> reply) = 0;
    /// Answers a subscription request.
    virtual void answer(const BareJid &jid, bool allow, Reply<void> reply) = 0;
    virtual void setBlocked(const BareJid &jid, bool blocked, Reply<void> reply) = 0;
};

} // namespace Ninelives
