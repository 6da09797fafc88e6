// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class Core;
class StoreReader;

/// What takes up room: counted on the reader thread, deleted on the core thread in small steps, so
/// that neither waits long.
class StorageServiceImpl final : public StorageService
{
    Q_OBJECT

public:
    StorageServiceImpl(Core &core, StoreReader &reader) : m_core(core), m_reader(reader) {}

    [[nodiscard]] Answer<StorageUse> use() override;
    [[nodiscard]] Answer<void> freeFetched() override;
    [[nodiscard]] Answer<int> deleteMessages(ConversationId conversation) override;
    [[nodiscard]] Answer<int> deleteChat(ConversationId conversation) override;

private:
    Core &m_core;
    StoreReader &m_reader;
};

} // namespace Ninelives
