// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Delivery.h"
#include "core/model/Outbox.h"

#include <optional>

namespace Ninelives {

/// What can happen to an outbox row.
enum class OutboxEvent : quint8 {
    Acknowledged,      ///< the server confirmed it (XEP-0198); of a room only a word on the way
    NotConfirmed,      ///< written, the stream is up, but nobody will ever confirm it
    StreamDied,        ///< the stream it was handed to is gone without an acknowledgement
    NotSent,           ///< refused before a byte was written
    FoundInArchive,    ///< it is there (or the other side answered to it)
    AbsentFromArchive, ///< the archive is completely here and does not have it (any more)
    Unencryptable,     ///< no device of the recipient can be encrypted for
    NotUploadable,     ///< a file of the message can't be brought to a server
    DevicesAppeared,   ///< that may be over now
    GivenUp,           ///< too large, killed two streams, or perhaps sent before a restore
    Retried,           ///< by the user
};

/// What becomes of a row and its message. Without `state` and `removed` nothing changes.
struct OutboxVerdict {
    std::optional<OutboxState> state;
    bool removed = false;
    std::optional<Delivery> delivery; ///< of the message; counts for message rows only

    [[nodiscard]] bool changes() const { return removed || state.has_value(); }
    bool operator==(const OutboxVerdict &) const = default;
};

/// The one rule by which outbox rows move (DESIGN 3.6). Pure. What the server confirmed wins over
/// everything; an event that does not fit the state changes nothing. Receipts, markers and key
/// transports may be sent twice, so they are never uncertain: they are just sent again.
[[nodiscard]] OutboxVerdict reduced(const OutboxRow &row, OutboxEvent event);

/// True for rows that leave strictly in order and wait for each other: messages, and what corrects,
/// answers or takes back one of them.
[[nodiscard]] bool isOrdered(const OutboxRow &row);

} // namespace Ninelives
