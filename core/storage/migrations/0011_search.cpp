// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// Two triggers on one change run in no promised order: the new text of an edited message went into
// the index first, and what it shares with the old text went out again with that. One trigger keeps
// the order; stores with edited messages get a new index.
constexpr const char *search = R"sql(
DROP TRIGGER message_fts_unindex;
DROP TRIGGER message_fts_index;
CREATE TRIGGER message_fts_change AFTER UPDATE OF body ON message WHEN old.body <> new.body BEGIN
    INSERT INTO message_fts (message_fts, rowid, body)
        SELECT 'delete', old.id, old.body WHERE old.body <> '';
    INSERT INTO message_fts (rowid, body) SELECT new.id, new.body WHERE new.body <> '';
END;
INSERT INTO message_fts (message_fts)
    SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM message WHERE edited_at <> 0 OR retracted_at <> 0);
)sql";

} // namespace

Result<void> migration0011(Connection &connection)
{
    return connection.execute(search);
}

} // namespace Ninelives
