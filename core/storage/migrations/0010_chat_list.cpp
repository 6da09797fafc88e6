// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// pin_place: the user's own order of the pinned chats. marked_unread: by hand, although everything
// was read. hidden: deleted from this computer; it comes back with its next message.
constexpr const char *chatList = R"sql(
ALTER TABLE conversation ADD COLUMN pin_place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN marked_unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
)sql";

} // namespace

Result<void> migration0010(Connection &connection)
{
    return connection.execute(chatList);
}

} // namespace Ninelives
