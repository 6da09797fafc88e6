// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives::Stages {

namespace {

bool addressesFit(const InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    const BareJid &self = context.stores.self;
    const BareJid &from = stanza.from.bare();
    const BareJid &to = stanza.to.bare();
    switch (stanza.origin) {
    case StanzaOrigin::CarbonSent:
        return from == self && !to.isEmpty();
    case StanzaOrigin::Archive:
        return from == self ? !to.isEmpty() : !from.isEmpty() && (to.isEmpty() || to == self);
    case StanzaOrigin::Live:
    case StanzaOrigin::CarbonReceived:
        return !from.isEmpty() && (to.isEmpty() || to == self);
    }
    return false;
}

} // namespace

Result<StageVerdict> guard(InboundContext &context)
{
    const QString &type = context.stanza.type;
    if (type == QLatin1StringView("groupchat") || type == QLatin1StringView("headline")) {
        return StageVerdict::Done;
    }
    if (!addressesFit(context)) {
        return StageVerdict::Done;
    }
    const BareJid &from = context.stanza.from.bare();
    if (from == context.stores.self) {
        return StageVerdict::Next;
    }
    const auto contact = context.stores.contacts.find(context.stores.account, from);
    if (!contact) {
        return contact.error();
    }
    return *contact && (*contact)->blocked ? StageVerdict::Done : StageVerdict::Next;
}

} // namespace Ninelives::Stages
