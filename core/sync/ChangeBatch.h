// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ChangeSink.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Ninelives {

/// Collects what a transaction does, so that it can be told once and in its final form after the
/// commit. Dropped without publish() when the transaction fails.
class ChangeBatch
{
public:
    explicit ChangeBatch(AccountId account) : m_account(account) {}

    void added(const Message &message);
    /// A new snapshot; nothing when there is none.
    void updated(const std::optional<Message> &message);
    void updated(const QList<Message> &messages);
    void removed(const Message &message);
    void conversation(ConversationId id);
    void outbox() { m_outbox = true; }

    [[nodiscard]] bool touchesOutbox() const { return m_outbox; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const QList<ConversationId> &conversations() const { return m_conversations; }
    void publish(const ChangeSink &sink) const;

private:
    enum class Fate : quint8 { Added, Updated, Removed };
    struct Entry {
        Message message;
        Fate fate = Fate::Updated;
    };
    void note(const Message &message, Fate fate);

    AccountId m_account;
    QList<Entry> m_entries;
    QHash<MessageId, qsizetype> m_places;
    QList<ConversationId> m_conversations;
    bool m_outbox = false;
};

} // namespace Ninelives
