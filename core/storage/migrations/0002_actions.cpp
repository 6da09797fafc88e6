// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// reactions: see MessageRow. message_version keeps what a corrected message said before.
// action_seen: edits, reactions and retractions make no message row by which a repeat would be
// known. pending_action: those that came before their message.
constexpr const char *actions = R"sql(
ALTER TABLE message ADD COLUMN edited_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN retracted_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN reactions TEXT NOT NULL DEFAULT '';

CREATE TABLE message_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    body TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX message_version_message ON message_version (message_id, at_ms, id);

CREATE TABLE action_seen (
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    sender_key TEXT NOT NULL,
    origin_id TEXT NOT NULL,
    archive_id TEXT,
    kind INTEGER NOT NULL,
    message_id INTEGER REFERENCES message ON DELETE SET NULL,
    PRIMARY KEY (conversation_id, origin_id, sender_key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX action_seen_archive ON action_seen (conversation_id, archive_id)
    WHERE archive_id IS NOT NULL;
CREATE INDEX action_seen_message ON action_seen (message_id) WHERE message_id IS NOT NULL;

CREATE TABLE pending_action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    sender TEXT NOT NULL,
    target_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    content TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    message_id INTEGER REFERENCES message ON DELETE CASCADE,
    UNIQUE (conversation_id, target_id, sender, kind)
) STRICT;
CREATE INDEX pending_action_message ON pending_action (message_id) WHERE message_id IS NOT NULL;
)sql";

} // namespace

Result<void> migration0002(Connection &connection)
{
    return connection.execute(actions);
}

} // namespace Ninelives
