// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Outbox.h"

namespace Ninelives {

QString outboxStateName(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        break;
    case OutboxState::Preparing:
        return QStringLiteral("preparing");
    case OutboxState::Sealed:
        return QStringLiteral("sealed");
    case OutboxState::Handed:
        return QStringLiteral("handed");
    case OutboxState::Uncertain:
        return QStringLiteral("uncertain");
    case OutboxState::Blocked:
        return QStringLiteral("blocked");
    case OutboxState::Failed:
        return QStringLiteral("failed");
    case OutboxState::Taken:
        return QStringLiteral("taken");
    }
    return QStringLiteral("queued");
}

QString outboxKindName(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::Message:
        break;
    case OutboxKind::Receipt:
        return QStringLiteral("receipt");
    case OutboxKind::Marker:
        return QStringLiteral("marker");
    case OutboxKind::KeyTransport:
        return QStringLiteral("key-transport");
    case OutboxKind::Edit:
        return QStringLiteral("edit");
    case OutboxKind::Reaction:
        return QStringLiteral("reaction");
    case OutboxKind::Retraction:
        return QStringLiteral("retraction");
    case OutboxKind::Invitation:
        return QStringLiteral("invitation");
    case OutboxKind::ReceivedMarker:
        return QStringLiteral("received-marker");
    }
    return QStringLiteral("message");
}

} // namespace Ninelives
