// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Conversation.h"
#include "core/model/Device.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/ReceiptStore.h"

#include <QByteArray>
#include <QList>

namespace Ninelives {

/// A chat's settings and positions. Rows are those of the giving store.
struct HistoryChat {
    BareJid peer;
    ChatKind kind = ChatKind::Direct;
    bool encrypted = true;
    bool plainConsent = false;
    PrivacyChoices privacy;
    bool muted = false;
    qint64 mutedUntilMs = 0;
    bool pinned = false;
    bool archived = false;
    bool markedUnread = false;
    NotifyLevel notify = NotifyLevel::All;
    SortKey readUpTo;
    QString nick; ///< own, in a room
    QList<ReceiptStore::ReadPointer> read;
    QList<ReceiptStore::ReadPointer> delivered;
};

/// Whom the messages of a page are exchanged with.
struct HistoryPeer {
    BareJid jid;
    ChatKind kind = ChatKind::Direct;

    /// Whether this can be a message of the chat, on an account with the address `self`.
    [[nodiscard]] bool hasWritten(const Message &message, const BareJid &self) const;

    bool operator==(const HistoryPeer &) const = default;
};

struct HistoryRow {
    qsizetype peer = 0; ///< index into HistoryPage::peers
    qint64 row = 0; ///< in the giving store; it decides between messages of one millisecond
    HistoryEntry entry; ///< its chat, row and attachments' places are those of the giving store
};

/// A part of an account's history on its way between two devices.
struct HistoryPage {
    QByteArray after; ///< where the next one begins; the giving side's own words
    int moved = 0; ///< messages in all up to here
    QList<Device> devices; ///< that the user has verified
    QList<HistoryChat> chats;
    QList<HistoryPeer> peers;
    QList<HistoryRow> rows;

    static constexpr qsizetype maxRows = 1000;
    static constexpr qsizetype maxCursor = 256;

    [[nodiscard]] QByteArray encoded() const;
    /// Malformed when any part of it is not as encoded() makes it, or no store would take it.
    static Result<HistoryPage> decoded(const QByteArray &bytes);
};

} // namespace Ninelives
