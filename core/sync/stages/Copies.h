// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/stages/Stages.h"

namespace Ninelives {

struct InboundContext;
struct Message;

/// Copies of one message reach us live, as carbons and from the archive, in any order; some peers
/// use the same id for several messages. Which of both a stanza is, and what becomes of it.
namespace Copies {

enum class Likeness : quint8 {
    Same,    ///< another copy
    Other,   ///< another message under the same id
    Unknown, ///< can be told once it is opened
};
/// `known` has the stanza's archive id or, from the same sender, its id.
[[nodiscard]] Likeness likeness(const InboundContext &context, const Message &known);
/// True when it has no text, or the text of `known`.
[[nodiscard]] bool sameText(const InboundContext &context, const Message &known);
/// True when both are known to stand in the archive under different ids of its own.
[[nodiscard]] bool apart(const InboundContext &context);

/// The id under which a message is stored whose own id is taken: the same for every copy of it.
[[nodiscard]] QString idByContent(const InboundContext &context);

/// Adds to `known` what only this copy tells, and confirms an own message. Done afterwards.
Result<StageVerdict> merge(InboundContext &context, const Message &known);

} // namespace Copies

} // namespace Ninelives
