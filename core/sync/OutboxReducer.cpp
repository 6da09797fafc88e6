// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxReducer.h"

namespace Ninelives {

namespace {

const OutboxVerdict nothing{};

OutboxVerdict to(OutboxState state, Delivery delivery)
{
    return {state, false, delivery};
}

OutboxVerdict arrived()
{
    return {{}, true, Delivery::OnServer};
}

/// In a room only what it shows to all has arrived. A message is kept for a while: a server may go
/// down with what it has just acknowledged.
OutboxVerdict acknowledged(const OutboxRow &row)
{
    if (row.toRoom) {
        return nothing;
    }
    return row.kind == OutboxKind::Message ? to(OutboxState::Taken, Delivery::OnServer) : arrived();
}

bool handedOver(OutboxState state)
{
    return state == OutboxState::Handed || state == OutboxState::Uncertain;
}

bool waiting(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Preparing
        || state == OutboxState::Sealed;
}

OutboxVerdict reducedMessage(const OutboxRow &row, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::Acknowledged:
        return acknowledged(row);
    case OutboxEvent::FoundInArchive:
        // A row that no stream has seen can't be there: what was found is an earlier attempt that
        // came back as an error, and that the user sends again.
        return row.streamNumber > 0 ? arrived() : nothing;
    case OutboxEvent::NotConfirmed:
    case OutboxEvent::StreamDied:
        return row.state == OutboxState::Handed ? to(OutboxState::Uncertain, Delivery::Uncertain)
                                                : nothing;
    case OutboxEvent::NotSent:
        return row.state == OutboxState::Handed ? to(OutboxState::Sealed, Delivery::Queued)
                                                : nothing;
    case OutboxEvent::AbsentFromArchive:
        return row.state == OutboxState::Uncertain || row.state == OutboxState::Taken
            ? to(OutboxState::Sealed, Delivery::Queued)
            : nothing;
    case OutboxEvent::Unencryptable:
    case OutboxEvent::NotUploadable:
        return waiting(row.state) ? to(OutboxState::Blocked, Delivery::Queued) : nothing;
    case OutboxEvent::DevicesAppeared:
        return row.state == OutboxState::Blocked ? to(OutboxState::Queued, Delivery::Queued)
                                                 : nothing;
    case OutboxEvent::GivenUp:
        return row.state != OutboxState::Failed && row.state != OutboxState::Taken
            ? to(OutboxState::Failed, Delivery::Failed)
            : nothing;
    case OutboxEvent::Retried:
        return row.state == OutboxState::Blocked || row.state == OutboxState::Failed
            ? to(OutboxState::Queued, Delivery::Queued)
            : nothing;
    }
    return nothing;
}

OutboxVerdict reducedRepeatable(const OutboxRow &row, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::Acknowledged:
    case OutboxEvent::FoundInArchive:
    case OutboxEvent::NotConfirmed: // sending for ever would be worse than one lost receipt
    case OutboxEvent::Unencryptable:
    case OutboxEvent::NotUploadable:
    case OutboxEvent::GivenUp:
        return {{}, true, {}};
    case OutboxEvent::StreamDied:
    case OutboxEvent::NotSent:
    case OutboxEvent::AbsentFromArchive:
        return handedOver(row.state) ? OutboxVerdict{OutboxState::Sealed, false, {}} : nothing;
    case OutboxEvent::DevicesAppeared:
    case OutboxEvent::Retried:
        return nothing;
    }
    return nothing;
}

} // namespace

bool isOrdered(const OutboxRow &row)
{
    switch (row.kind) {
    case OutboxKind::Message:
    case OutboxKind::Edit:
    case OutboxKind::Reaction:
    case OutboxKind::Retraction:
        return true;
    case OutboxKind::Receipt:
    case OutboxKind::Marker:
    case OutboxKind::KeyTransport:
    case OutboxKind::Invitation:
    case OutboxKind::ReceivedMarker:
        break;
    }
    return false;
}

OutboxVerdict reduced(const OutboxRow &row, OutboxEvent event)
{
    return isOrdered(row) ? reducedMessage(row, event) : reducedRepeatable(row, event);
}

} // namespace Ninelives
