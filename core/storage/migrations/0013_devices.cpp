// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// Names, last use and removal of devices; what the user should hear about them once; messages that
// other devices were asked for, and those that were given; what own devices said about keys that
// were not here yet, or before they were verified themselves (XEP-0450).
constexpr const char *devices = R"sql(
ALTER TABLE omemo_device ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE omemo_device ADD COLUMN last_used INTEGER NOT NULL DEFAULT 0;
ALTER TABLE omemo_device ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE omemo_device ADD COLUMN seen_after INTEGER NOT NULL DEFAULT 0;

CREATE TABLE device_notice (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    owner TEXT NOT NULL,
    device INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (account_id, owner, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE resend_asked (
    message_id INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
    person TEXT NOT NULL,
    device INTEGER NOT NULL,
    state INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE resend_given (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    person TEXT NOT NULL,
    device INTEGER NOT NULL,
    origin_id TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX resend_given_by_person ON resend_given (account_id, person, at);

CREATE TABLE trust_hearsay (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    teller_owner TEXT NOT NULL,
    teller_device INTEGER NOT NULL,
    teller_key BLOB NOT NULL,
    owner TEXT NOT NULL,
    identity_key BLOB NOT NULL,
    trusted INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (account_id, teller_owner, teller_device, owner, identity_key)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> migration0013(Connection &connection)
{
    return connection.execute(devices);
}

} // namespace Ninelives
