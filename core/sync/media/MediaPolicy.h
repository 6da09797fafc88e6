// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Media.h"
#include "core/model/Message.h"
#include "core/storage/Transaction.h"

namespace Ninelives {

class SettingsStore;
struct SyncStores;

/// What is fetched without being asked for. Core thread, or any thread that brings its own store.
class MediaPolicy
{
public:
    /// Setting "media"; what is not set is as MediaChoices has it.
    [[nodiscard]] static Result<MediaChoices> choices(const SettingsStore &settings);
    static Result<void> setChoices(SettingsStore &settings, Transaction &tx,
                                   const MediaChoices &choices);

    /// Whether an attachment of this message is fetched by itself: never from strangers, from
    /// channels, what is a program, or what is larger than chosen.
    [[nodiscard]] static Result<bool> fetches(const SyncStores &stores, const MediaChoices &choices,
                                              const Message &message, const Attachment &attachment,
                                              bool metered);
};

} // namespace Ninelives
