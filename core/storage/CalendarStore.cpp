// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CalendarStore.h"

#include "core/storage/Connection.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostBorders = 400; // a year and a month

} // namespace

Result<QList<bool>> CalendarStore::filled(ConversationId conversation,
                                          const QList<qint64> &borders) const
{
    QList<bool> days;
    const qsizetype count = std::min(borders.size(), mostBorders);
    for (qsizetype i = 1; i < count; ++i) {
        const char *sql = conversation.isValid()
            ? "SELECT EXISTS (SELECT 1 FROM message INDEXED BY message_order "
              "WHERE conversation_id = ?1 AND sort_time >= ?2 AND sort_time < ?3)"
            : "SELECT EXISTS (SELECT 1 FROM message INDEXED BY message_time "
              "WHERE ?1 = 0 AND sort_time >= ?2 AND sort_time < ?3)";
        const auto some = m_connection.number(sql, conversation, borders.at(i - 1), borders.at(i));
        if (!some) {
            return some.error();
        }
        days.append(*some != 0);
    }
    return days;
}

} // namespace Ninelives
