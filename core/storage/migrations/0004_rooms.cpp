// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// An audience is a set of people; the messages that went to the same people share one. A pointer
// names a message: how far it reaches is asked with the place that the message has then.
constexpr const char *rooms = R"sql(
ALTER TABLE conversation ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN notify INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN to_room INTEGER NOT NULL DEFAULT 0;

CREATE TABLE audience (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    people TEXT NOT NULL,
    UNIQUE (conversation_id, people)
) STRICT;
CREATE TABLE audience_member (
    audience_id INTEGER NOT NULL REFERENCES audience ON DELETE CASCADE,
    person TEXT NOT NULL,
    PRIMARY KEY (audience_id, person)
) STRICT, WITHOUT ROWID;

ALTER TABLE message ADD COLUMN sender_name TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN notice INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN mentions_me INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN audience INTEGER REFERENCES audience ON DELETE SET NULL;
CREATE INDEX message_mention ON message (conversation_id, sort_time, id) WHERE mentions_me <> 0;
CREATE INDEX message_audience ON message (audience, delivery, sort_time, id)
    WHERE audience IS NOT NULL;
ALTER TABLE pending_action ADD COLUMN sender_name TEXT NOT NULL DEFAULT '';

CREATE TABLE message_unreached (
    message_id INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    person TEXT NOT NULL,
    PRIMARY KEY (message_id, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivered_pointer (
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    person TEXT NOT NULL,
    time INTEGER NOT NULL,
    row INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,
    nick TEXT NOT NULL,
    password TEXT NOT NULL DEFAULT '',
    wanted INTEGER NOT NULL DEFAULT 1,
    affiliation INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    features INTEGER NOT NULL DEFAULT 0,
    avatar_hash TEXT NOT NULL DEFAULT '',
    avatar BLOB NOT NULL DEFAULT x'',
    bookmark BLOB NOT NULL DEFAULT x'',
    bookmark_dirty INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT '',
    trouble_text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE room_member (
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    person TEXT NOT NULL,
    affiliation INTEGER NOT NULL,
    nick TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (conversation_id, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    room TEXT NOT NULL,
    inviter TEXT NOT NULL,
    room_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    password TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    UNIQUE (account_id, room)
) STRICT;

CREATE TABLE invitation_answer (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    room TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    decline_to TEXT NOT NULL,
    PRIMARY KEY (account_id, room)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> migration0004(Connection &connection)
{
    return connection.execute(rooms);
}

} // namespace Ninelives
