// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"

namespace Ninelives {

/// What the chats of a FakeEngine take up, counted from its messages.
class FakeStorage final : public StorageService
{
    Q_OBJECT

public:
    explicit FakeStorage(FakeEngine &engine) : m_engine(engine) {}

    Answer<StorageUse> use() override;
    Answer<void> freeFetched() override;
    Answer<int> deleteMessages(ConversationId conversation) override;
    Answer<int> deleteChat(ConversationId conversation) override;

private:
    int erase(ConversationId conversation);

    FakeEngine &m_engine;
};

} // namespace Ninelives
