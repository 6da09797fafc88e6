// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// `attachments` counts, so that messages without any cost nothing. `sources`: one a line. Local
// copies that nothing refers to any more, for whatever reason, are in media_garbage until their
// files are removed.
constexpr const char *attachments = R"sql(
ALTER TABLE message ADD COLUMN attachments INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    preview BLOB NOT NULL,
    sources TEXT NOT NULL,
    cipher_key BLOB NOT NULL,
    cipher_iv BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    cipher_sha256 BLOB NOT NULL,
    local_name TEXT NOT NULL DEFAULT '',
    local_key BLOB NOT NULL DEFAULT x'',
    local_bytes INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER NOT NULL DEFAULT 0,
    failure TEXT,
    failure_text TEXT NOT NULL DEFAULT '',
    UNIQUE (message_id, position)
) STRICT;
CREATE TABLE media_garbage (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TRIGGER attachment_gone AFTER DELETE ON attachment WHEN old.local_name <> ''
BEGIN
    INSERT OR IGNORE INTO media_garbage (name) VALUES (old.local_name);
END;
CREATE TRIGGER attachment_moved AFTER UPDATE OF local_name ON attachment
WHEN old.local_name <> '' AND new.local_name <> old.local_name
BEGIN
    INSERT OR IGNORE INTO media_garbage (name) VALUES (old.local_name);
END;
CREATE INDEX attachment_local ON attachment (used_at) WHERE local_name <> '';
CREATE INDEX message_attachment ON message (conversation_id, sort_time, id) WHERE attachments > 0;
)sql";

} // namespace

Result<void> migration0005(Connection &connection)
{
    return connection.execute(attachments);
}

} // namespace Ninelives
