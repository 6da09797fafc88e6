// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ChangeBatch.h"

namespace Ninelives {

void ChangeBatch::note(const Message &message, Fate fate)
{
    conversation(message.conversation);
    const auto known = m_places.constFind(message.id);
    if (known == m_places.constEnd()) {
        m_places.insert(message.id, m_entries.size());
        m_entries.append({message, fate});
        return;
    }
    Entry &entry = m_entries[*known];
    entry.message = message;
    // A row that is new in this transaction stays new, whatever else happens to it.
    if (fate == Fate::Removed || entry.fate != Fate::Added) {
        entry.fate = fate;
    }
}

void ChangeBatch::added(const Message &message)
{
    note(message, Fate::Added);
}

void ChangeBatch::updated(const std::optional<Message> &message)
{
    if (message) {
        note(*message, Fate::Updated);
    }
}

void ChangeBatch::updated(const QList<Message> &messages)
{
    for (const Message &message : messages) {
        note(message, Fate::Updated);
    }
}

void ChangeBatch::removed(const Message &message)
{
    note(message, Fate::Removed);
}

void ChangeBatch::conversation(ConversationId id)
{
    if (!m_conversations.contains(id)) {
        m_conversations.append(id);
    }
}

bool ChangeBatch::isEmpty() const
{
    return m_entries.isEmpty() && m_conversations.isEmpty() && !m_outbox;
}

void ChangeBatch::publish(const ChangeSink &sink) const
{
    if (!sink) {
        return;
    }
    for (const ConversationId id : m_conversations) {
        const auto send = [&](Fate fate, Change::Kind kind) {
            Change change{kind, m_account, id, {}};
            for (const Entry &entry : m_entries) {
                if (entry.fate == fate && entry.message.conversation == id) {
                    change.messages.append(entry.message);
                }
            }
            if (!change.messages.isEmpty()) {
                sink(change);
            }
        };
        send(Fate::Added, Change::Kind::MessagesAdded);
        send(Fate::Updated, Change::Kind::MessagesUpdated);
        send(Fate::Removed, Change::Kind::MessagesRemoved);
        sink({Change::Kind::ConversationChanged, m_account, id, {}});
    }
    if (m_outbox) {
        sink({Change::Kind::OutboxChanged, m_account, {}, {}});
    }
}

} // namespace Ninelives
