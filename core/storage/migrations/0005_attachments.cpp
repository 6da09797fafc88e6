// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// `attachments` counts, so that messages without any cost nothing. `sources`: one a line.
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
CREATE INDEX attachment_local ON attachment (used_at) WHERE local_name <> '';
CREATE INDEX message_attachment ON message (conversation_id, sort_time, id) WHERE attachments > 0;
)sql";

} // namespace

Result<void> migration0005(Connection &connection)
{
    return connection.execute(attachments);
}

} // namespace Ninelives
