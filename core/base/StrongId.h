// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtTypes>

#include <compare>

namespace Ninelives {

/// A row id that cannot be mistaken for another kind of row id. 0 means "none".
template<typename Tag>
struct StrongId {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const StrongId &) const = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = StrongId<struct AccountTag>;
using ConversationId = StrongId<struct ConversationTag>;
using MessageId = StrongId<struct MessageTag>;
using OutboxId = StrongId<struct OutboxTag>;
using AttachmentId = StrongId<struct AttachmentTag>;

} // namespace Ninelives
