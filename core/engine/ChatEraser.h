// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"

#include <memory>

namespace Ninelives {

class Core;

/// Deletes the messages of one chat, a few at a time: between two steps the core thread does its
/// other work. Core thread only.
class ChatEraser : public std::enable_shared_from_this<ChatEraser>
{
public:
    /// `hides`: the chat leaves the list at the end.
    ChatEraser(Core &core, ConversationId conversation, bool hides, Reply<int> reply);

    /// One step; plans the next. `reply` is called after the last one or the first failure.
    void step();

private:
    Result<bool> eraseSome();
    Result<void> begin();
    Result<void> finish();

    Core &m_core;
    ConversationId m_conversation;
    bool m_hides;
    Reply<int> m_reply;
    bool m_begun = false;
    qint64 m_repeatedSinceMs = 0;
    int m_erased = 0;
};

} // namespace Ninelives
