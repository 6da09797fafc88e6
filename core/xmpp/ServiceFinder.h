// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/IqChannel.h"

#include <memory>

namespace Ninelives {

/// Looks for a service of the account's own server (XEP-0030): asks the entities that it lists, and
/// the server itself, what they are, one after the other, until one fits.
class ServiceFinder
{
public:
    static constexpr qsizetype maxServices = 30; ///< that are asked

    struct Found {
        BareJid address;
        QDomElement info; ///< its disco#info `<query/>`
    };
    /// Decides by a disco#info `<query/>`.
    using Fits = std::function<bool(const QDomElement &info)>;

    explicit ServiceFinder(IqChannel &channel) : m_channel(channel) {}

    /// The first that fits; NotFound when all answered and none does, Timeout when one did not
    /// answer, NotConnected.
    void find(Fits fits, Reply<Found> reply);

    /// True when a disco#info `<query/>` has this feature.
    [[nodiscard]] static bool hasFeature(const QDomElement &info, QLatin1StringView feature);

private:
    struct Search;

    void examine(const std::shared_ptr<Search> &search, qsizetype index);

    IqChannel &m_channel;
};

} // namespace Ninelives
