// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/storage/Transaction.h"

namespace Ninelives {

class SettingsStore;
struct SyncStores;

/// What others may learn about the user. Unset choices mean yes.
struct EffectivePrivacy {
    bool receipts = true;
    bool markers = true;
    bool typing = true;

    bool operator==(const EffectivePrivacy &) const = default;
};

/// The choices of one chat laid over the defaults for all chats, and who gets anything at all:
/// contacts and people the user has written to, never strangers. Core thread, or any thread that
/// brings its own store.
class PrivacyPolicy
{
public:
    /// What chats without an own choice do (setting "privacy").
    [[nodiscard]] static Result<PrivacyChoices> defaults(const SettingsStore &settings);
    static Result<void> setDefaults(SettingsStore &settings, Transaction &tx,
                                    const PrivacyChoices &choices);

    /// `choices` over `defaults`.
    [[nodiscard]] static EffectivePrivacy effective(const PrivacyChoices &defaults,
                                                    const PrivacyChoices &choices);

    /// Groups with more members (ourselves included) send no markers and ask for none; setting
    /// "groups.receiptLimit", 50 unless set.
    [[nodiscard]] static Result<int> groupLimit(const SettingsStore &settings);
    /// Whether messages to this chat ask for markers (XEP-0333).
    [[nodiscard]] static Result<bool> asksForMarkers(const SyncStores &stores,
                                                     const Conversation &conversation);
    /// What this chat sends: all false for strangers, for channels, and for groups over the limit
    /// or that the user has left.
    [[nodiscard]] static Result<EffectivePrivacy> forConversation(const SyncStores &stores,
                                                                  const Conversation &conversation);
    /// An owner, admin or member of the group, as last seen.
    [[nodiscard]] static Result<bool> isMember(const SyncStores &stores, ConversationId group,
                                               const BareJid &person);
    /// True for people in the roster (not blocked), those the user has written to in this chat, and
    /// the members of a group there.
    [[nodiscard]] static Result<bool> isKnown(const SyncStores &stores, ConversationId conversation,
                                              const BareJid &peer);
};

} // namespace Ninelives
