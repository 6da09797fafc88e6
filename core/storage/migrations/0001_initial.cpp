// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

constexpr const char *accountsAndContacts = R"sql(
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    jid TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    servers TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    password TEXT NOT NULL DEFAULT '',
    fast_token TEXT NOT NULL DEFAULT '',
    user_agent_id TEXT NOT NULL DEFAULT '',
    pinned_mechanism TEXT NOT NULL DEFAULT '',
    stream_number INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE contact (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    jid TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    subscription INTEGER NOT NULL DEFAULT 0,
    asked_by_us INTEGER NOT NULL DEFAULT 0,
    asked_by_them INTEGER NOT NULL DEFAULT 0,
    blocked INTEGER NOT NULL DEFAULT 0,
    in_roster INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, jid)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    peer TEXT NOT NULL,
    encrypted INTEGER NOT NULL DEFAULT 1,
    plain_consent INTEGER NOT NULL DEFAULT 0,
    receipts INTEGER,
    markers INTEGER,
    typing INTEGER,
    muted INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    draft TEXT NOT NULL DEFAULT '',
    read_time INTEGER NOT NULL DEFAULT 0,
    read_row INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    UNIQUE (account_id, peer)
) STRICT;
)sql";

// An absent id is NULL, so that the unique indexes do not compare it. stanza_id is NULL when it
// equals origin_id, as it nearly always does. raw_stanza is last: rows without it stay short.
constexpr const char *messages = R"sql(
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    direction INTEGER NOT NULL,
    sender TEXT NOT NULL,
    sender_key TEXT NOT NULL,
    origin_id TEXT,
    stanza_id TEXT,
    archive_id TEXT,
    sort_time INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    encryption INTEGER NOT NULL,
    sender_device INTEGER NOT NULL,
    sender_trust INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    delivery INTEGER NOT NULL,
    delivered_at INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    failure TEXT,
    failure_text TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    reply_to TEXT NOT NULL,
    receipt_requested INTEGER NOT NULL,
    markable INTEGER NOT NULL,
    raw_stanza BLOB
) STRICT;
CREATE UNIQUE INDEX message_origin ON message (conversation_id, origin_id, sender_key);
CREATE UNIQUE INDEX message_archive ON message (conversation_id, archive_id)
    WHERE archive_id IS NOT NULL;
CREATE INDEX message_stanza ON message (conversation_id, stanza_id) WHERE stanza_id IS NOT NULL;
CREATE INDEX message_order ON message (conversation_id, sort_time, id);
CREATE INDEX message_time ON message (sort_time, id);
CREATE INDEX message_foreign ON message (conversation_id, sort_time, id) WHERE direction = 0;
CREATE INDEX message_own ON message (conversation_id, delivery, sort_time, id) WHERE direction = 1;
CREATE INDEX message_unreadable ON message (id) WHERE unreadable <> 0;

CREATE VIRTUAL TABLE message_fts USING fts5 (
    body, content = 'message', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1');
CREATE TRIGGER message_fts_insert AFTER INSERT ON message WHEN new.body <> '' BEGIN
    INSERT INTO message_fts (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER message_fts_delete AFTER DELETE ON message WHEN old.body <> '' BEGIN
    INSERT INTO message_fts (message_fts, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER message_fts_unindex AFTER UPDATE OF body ON message
WHEN old.body <> new.body AND old.body <> '' BEGIN
    INSERT INTO message_fts (message_fts, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER message_fts_index AFTER UPDATE OF body ON message
WHEN old.body <> new.body AND new.body <> '' BEGIN
    INSERT INTO message_fts (rowid, body) VALUES (new.id, new.body);
END;
)sql";

constexpr const char *synchronisation = R"sql(
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    conversation_id INTEGER REFERENCES conversation ON DELETE CASCADE,
    message_id INTEGER REFERENCES message ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    origin_id TEXT NOT NULL,
    recipient TEXT NOT NULL,
    reference TEXT NOT NULL,
    sealed BLOB NOT NULL,
    stream_number INTEGER NOT NULL,
    handed_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    stream_deaths INTEGER NOT NULL,
    reason TEXT,
    reason_text TEXT NOT NULL,
    UNIQUE (account_id, origin_id)
) STRICT;
CREATE INDEX outbox_message ON outbox (message_id);
CREATE INDEX outbox_conversation ON outbox (conversation_id);

CREATE TABLE archive_range (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    archive TEXT NOT NULL,
    from_id TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_id TEXT NOT NULL,
    to_ms INTEGER NOT NULL,
    reaches_start INTEGER NOT NULL
) STRICT;
CREATE INDEX archive_range_archive ON archive_range (account_id, archive, from_ms);

CREATE TABLE read_pointer (
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    person TEXT NOT NULL,
    time INTEGER NOT NULL,
    row INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE pending_reference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    sender TEXT NOT NULL,
    target_id TEXT NOT NULL,
    news INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    UNIQUE (conversation_id, target_id, sender, news)
) STRICT;
)sql";

constexpr const char *encryption = R"sql(
CREATE TABLE omemo_identity (
    account_id INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    device_id INTEGER NOT NULL,
    key_pair BLOB NOT NULL,
    label TEXT NOT NULL
) STRICT;

CREATE TABLE omemo_pre_key (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    id INTEGER NOT NULL,
    record BLOB NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE omemo_signed_pre_key (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    id INTEGER NOT NULL,
    record BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE omemo_session (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    dialect INTEGER NOT NULL,
    owner TEXT NOT NULL,
    device INTEGER NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (account_id, dialect, owner, device)
) STRICT;

CREATE TABLE omemo_device (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    owner TEXT NOT NULL,
    id INTEGER NOT NULL,
    legacy INTEGER NOT NULL,
    omemo2 INTEGER NOT NULL,
    active INTEGER NOT NULL,
    label TEXT NOT NULL,
    identity_key BLOB NOT NULL,
    omemo2_key BLOB NOT NULL,
    trust INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    PRIMARY KEY (account_id, owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE omemo_list_seen (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    dialect INTEGER NOT NULL,
    owner TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, dialect, owner)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> migration0001(Connection &connection)
{
    for (const char *part : {accountsAndContacts, messages, synchronisation, encryption}) {
        if (auto done = connection.execute(part); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Ninelives
