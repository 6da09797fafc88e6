// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/ActionStore.h"
#include "core/storage/ArchiveRangeStore.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/ContactStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/MessageStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/ProfileStore.h"
#include "core/storage/ReceiptStore.h"
#include "core/storage/ResendStore.h"
#include "core/storage/RoomStore.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/SharedStateStore.h"

namespace Ninelives {

/// What every class of the sync layer works on: the writer's stores, and whose account it is.
/// Core thread only; outlives all users.
struct SyncStores {
    SyncStores(Writer &theWriter, AccountId theAccount, BareJid theSelf, const Clock &theClock)
        : writer(theWriter), account(theAccount), self(std::move(theSelf)), clock(theClock),
          messages(theWriter), conversations(theWriter), outbox(theWriter), ranges(theWriter),
          contacts(theWriter), receipts(theWriter), settings(theWriter), actions(theWriter),
          rooms(theWriter), attachments(theWriter), profiles(theWriter), shared(theWriter),
          resends(theWriter)
    {}

    Writer &writer;
    AccountId account;
    BareJid self;
    const Clock &clock;
    MessageStore messages;
    ConversationStore conversations;
    OutboxStore outbox;
    ArchiveRangeStore ranges;
    ContactStore contacts;
    ReceiptStore receipts;
    SettingsStore settings;
    ActionStore actions;
    RoomStore rooms;
    AttachmentStore attachments;
    ProfileStore profiles;
    SharedStateStore shared;
    ResendStore resends;
};

} // namespace Ninelives
