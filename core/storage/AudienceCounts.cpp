// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AudienceCounts.h"

#include "core/storage/Connection.h"

#include <algorithm>

namespace Ninelives {

namespace {

struct Place {
    QString person;
    SortKey key;
};

#define NL_PLACES(table) \
    "SELECT p.person, coalesce(t.sort_time, p.time), p.row FROM " table " AS p " \
    "LEFT JOIN message AS t ON t.id = p.row WHERE p.conversation_id = ?"

Result<void> gather(Connection &connection, std::string_view sql, ConversationId conversation,
                    AudienceCounts::Places &places)
{
    const auto rows = connection.rows(
        sql,
        [](const Statement &row) {
            return Place{row.text(0), SortKey{row.integer(1), row.integer(2)}};
        },
        conversation);
    if (!rows) {
        return rows.error();
    }
    for (const Place &place : *rows) {
        SortKey &known = places[place.person];
        known = std::max(known, place.key);
    }
    return {};
}

int reached(const QStringList &people, const AudienceCounts::Places &places, const SortKey &key)
{
    return static_cast<int>(std::ranges::count_if(
        people, [&](const QString &person) { return places.value(person) >= key; }));
}

} // namespace

Result<AudienceCounts::Reach> AudienceCounts::reach(ConversationId conversation)
{
    const auto known = m_reach.constFind(conversation);
    if (known != m_reach.constEnd()) {
        return *known;
    }
    Reach reach;
    if (auto got = gather(m_connection, NL_PLACES("read_pointer"), conversation, reach.read);
        !got) {
        return got.error();
    }
    reach.delivered = reach.read;
    const auto got =
        gather(m_connection, NL_PLACES("delivered_pointer"), conversation, reach.delivered);
    if (!got) {
        return got.error();
    }
    m_reach.insert(conversation, reach);
    return reach;
}

Result<QStringList> AudienceCounts::people(qint64 audience)
{
    const auto known = m_people.constFind(audience);
    if (known != m_people.constEnd()) {
        return *known;
    }
    auto people = m_connection.rows(
        "SELECT person FROM audience_member WHERE audience_id = ?",
        [](const Statement &row) { return row.text(0); }, audience);
    if (people) {
        m_people.insert(audience, *people);
    }
    return people;
}

Result<void> AudienceCounts::fill(Message &message)
{
    const qint64 audience = message.recipients;
    if (audience == 0) {
        return {};
    }
    const auto who = people(audience);
    const auto reach = this->reach(message.conversation);
    if (!who || !reach) {
        return who ? reach.error() : who.error();
    }
    message.recipients = static_cast<int>(who->size());
    message.deliveredTo = reached(*who, reach->delivered, message.sortKey);
    message.readBy = reached(*who, reach->read, message.sortKey);
    return {};
}

Result<QList<Message>> AudienceCounts::filled(QList<Message> messages)
{
    for (Message &message : messages) {
        if (const auto done = fill(message); !done) {
            return done.error();
        }
    }
    return messages;
}

} // namespace Ninelives
