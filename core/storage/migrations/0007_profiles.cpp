// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// `face` has pictures as they are shown, by the SHA-1 of what was published. `person` says who has
// which: `published` by XEP-0084, else `card` from the vCard; `nick` is the name they give
// themselves. A face that nobody has any more goes. `own_profile` has what is not on the server
// yet.
constexpr const char *profiles = R"sql(
CREATE TABLE face (
    hash TEXT NOT NULL PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE person (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    jid TEXT NOT NULL,
    published TEXT NOT NULL DEFAULT '',
    card TEXT NOT NULL DEFAULT '',
    nick TEXT NOT NULL DEFAULT '',
    looked_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, jid)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_published ON person (published) WHERE published <> '';
CREATE INDEX person_card ON person (card) WHERE card <> '';
CREATE TRIGGER person_changed AFTER UPDATE OF published, card ON person BEGIN
    DELETE FROM face WHERE hash IN (OLD.published, OLD.card)
        AND NOT EXISTS (SELECT 1 FROM person WHERE published <> '' AND published = face.hash)
        AND NOT EXISTS (SELECT 1 FROM person WHERE card <> '' AND card = face.hash);
END;
CREATE TRIGGER person_gone AFTER DELETE ON person BEGIN
    DELETE FROM face WHERE hash IN (OLD.published, OLD.card)
        AND NOT EXISTS (SELECT 1 FROM person WHERE published <> '' AND published = face.hash)
        AND NOT EXISTS (SELECT 1 FROM person WHERE card <> '' AND card = face.hash);
END;
CREATE TABLE own_profile (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    picture BLOB NOT NULL DEFAULT x'',
    media_type TEXT NOT NULL DEFAULT '',
    side INTEGER NOT NULL DEFAULT 0,
    picture_waits INTEGER NOT NULL DEFAULT 0,
    name_waits INTEGER NOT NULL DEFAULT 0
) STRICT;
)sql";

} // namespace

Result<void> migration0007(Connection &connection)
{
    return connection.execute(profiles);
}

} // namespace Ninelives
