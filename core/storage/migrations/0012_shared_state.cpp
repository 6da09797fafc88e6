// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// What all devices of a person have in common, chat by chat (see SharedStateStore). `dirty` counts
// the changes made here that the server does not have; triggers count them, so that a change and
// its mark are one transaction whoever makes it. `waits`: 1 the server's word is about a chat or a
// message that is not here, 2 that chat has just been made.
constexpr const char *tables = R"sql(
CREATE TABLE shared_state (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    peer TEXT NOT NULL,
    value BLOB NOT NULL DEFAULT x'',
    at_ms INTEGER NOT NULL DEFAULT 0,
    dirty INTEGER NOT NULL DEFAULT 0,
    waits INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, kind, peer)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_state_dirty ON shared_state (account_id, kind) WHERE dirty <> 0;
CREATE INDEX shared_state_waits ON shared_state (account_id, kind, waits) WHERE waits <> 0;

CREATE TABLE draft_key (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    device INTEGER NOT NULL,
    name TEXT NOT NULL,
    secret BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    devices TEXT NOT NULL,
    published INTEGER NOT NULL,
    PRIMARY KEY (account_id, device)
) STRICT, WITHOUT ROWID;

ALTER TABLE conversation ADD COLUMN draft_taken INTEGER NOT NULL DEFAULT 0;

INSERT INTO shared_state (account_id, kind, peer, dirty)
    SELECT account_id, 0, peer, 1 FROM conversation WHERE read_row <> 0;
INSERT INTO shared_state (account_id, kind, peer, dirty)
    SELECT account_id, 1, peer, 1 FROM conversation
    WHERE muted <> 0 OR pinned <> 0 OR archived <> 0 OR notify <> 0;
INSERT INTO shared_state (account_id, kind, peer, dirty)
    SELECT account_id, 2, peer, 1 FROM conversation WHERE draft <> '';
)sql";

// A position that moves with its message stays on it. A mute whose time is over ends on every
// device by itself. Who has seen the last change always writes a later time, whatever the clocks
// say.
constexpr const char *triggers = R"sql(
CREATE TRIGGER shared_position AFTER UPDATE OF read_row ON conversation
WHEN new.read_row <> old.read_row BEGIN
    INSERT INTO shared_state (account_id, kind, peer, dirty)
        VALUES (new.account_id, 0, new.peer, 1)
        ON CONFLICT (account_id, kind, peer) DO UPDATE SET dirty = dirty + 1;
END;
CREATE TRIGGER shared_settings AFTER UPDATE OF muted, pinned, pin_place, archived, notify
ON conversation
WHEN new.pinned <> old.pinned OR new.archived <> old.archived OR new.notify <> old.notify
    OR (new.pinned <> 0 AND new.pin_place <> old.pin_place)
    OR (new.muted <> old.muted AND NOT (new.muted = 0 AND old.muted > 1
        AND old.muted <= CAST(unixepoch('subsec') * 1000 AS INTEGER))) BEGIN
    INSERT INTO shared_state (account_id, kind, peer, at_ms, dirty)
        VALUES (new.account_id, 1, new.peer, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
        ON CONFLICT (account_id, kind, peer)
        DO UPDATE SET dirty = dirty + 1, at_ms = max(at_ms + 1, excluded.at_ms);
END;
CREATE TRIGGER shared_draft AFTER UPDATE OF draft ON conversation
WHEN new.draft <> old.draft BEGIN
    INSERT INTO shared_state (account_id, kind, peer, at_ms, dirty)
        VALUES (new.account_id, 2, new.peer, CAST(unixepoch('subsec') * 1000 AS INTEGER), 1)
        ON CONFLICT (account_id, kind, peer)
        DO UPDATE SET dirty = dirty + 1, at_ms = max(at_ms + 1, excluded.at_ms);
END;
CREATE TRIGGER shared_chat_made AFTER INSERT ON conversation BEGIN
    UPDATE shared_state SET waits = 2 WHERE account_id = new.account_id AND kind IN (1, 2)
        AND peer = new.peer AND waits = 1;
END;
)sql";

} // namespace

Result<void> migration0012(Connection &connection)
{
    if (auto made = connection.execute(tables); !made) {
        return made;
    }
    return connection.execute(triggers);
}

} // namespace Ninelives
