// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Message.h"

#include <QStringList>
#include <QtTypes>

namespace Ninelives {

/// What kind of message is looked for.
enum class SearchKind : quint8 {
    Everything,
    Text, ///< without photos and files
    Photo,
    File,
    Link, ///< http, https and xmpp addresses in the text
    Voice,
};

/// Which messages are searched. What is not set does not narrow.
struct SearchFilter {
    ConversationId conversation = {};
    /// Who wrote it, any of these as Message::senderKey; the own address for own messages.
    QStringList senderKeys = {};
    qint64 sinceMs = 0; ///< UTC milliseconds, inclusive
    qint64 untilMs = 0; ///< … exclusive; 0: to the end
    SearchKind kind = SearchKind::Everything;

    bool operator==(const SearchFilter &) const = default;
};

/// Where a message stands.
struct MessagePlace {
    MessageId id;
    SortKey key;

    bool operator==(const MessagePlace &) const = default;
};

} // namespace Ninelives
