// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/stages/InboundContext.h"

namespace Ninelives {

enum class StageVerdict : quint8 {
    Next, ///< go on with the next stage
    Done, ///< nothing is left to do with this stanza
};

/// The stages of the inbound pipeline in their order, one file each. An error is one of the store;
/// whatever is wrong with a stanza is a verdict. All write in the context's transaction.
namespace Stages {

using Stage = Result<StageVerdict> (*)(InboundContext &);

/// Drops what is no chat message of ours, and what blocked people send.
Result<StageVerdict> guard(InboundContext &context);
/// Who, with whom, in which chat.
Result<StageVerdict> resolve(InboundContext &context);
/// An error stanza that answers an own message.
Result<StageVerdict> error(InboundContext &context);
/// Known already? Before decryption, because a ratchet opens a ciphertext once. Merges late facts,
/// and confirms own messages that the archive shows.
Result<StageVerdict> deduplicate(InboundContext &context);
/// Takes the encryption off; what can't be read keeps its reason.
Result<StageVerdict> decrypt(InboundContext &context);
/// What our programs say to each other: a message asked for, given again, or refused.
Result<StageVerdict> control(InboundContext &context);
/// XEP-0308, 0424, 0444: what corrects, takes back or answers another message.
Result<StageVerdict> action(InboundContext &context);
/// Stores text, and the place of text that can't be read.
Result<StageVerdict> message(InboundContext &context);
/// XEP-0184, accepted from the chat's peer only.
Result<StageVerdict> receipt(InboundContext &context);
/// XEP-0333: of the peer, or of the user on another device.
Result<StageVerdict> marker(InboundContext &context);
/// XEP-0085, live only.
Result<StageVerdict> chatState(InboundContext &context);
/// What we answer: receipts and empty key messages, as outbox rows.
Result<StageVerdict> effects(InboundContext &context);

} // namespace Stages

} // namespace Ninelives
