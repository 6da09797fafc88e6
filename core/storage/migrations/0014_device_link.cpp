// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// imported_from: the own OMEMO device that a message came from, 0: it came from the server.
// device_link: one linking per account; `cursor` is the giving side's and stands for what has been
// stored here, row_base is added to the row numbers of the giving store.
constexpr const char *deviceLink = R"sql(
ALTER TABLE message ADD COLUMN imported_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN imported_at INTEGER NOT NULL DEFAULT 0;

CREATE TABLE device_link (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    giving INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    link_id BLOB NOT NULL,
    secret BLOB NOT NULL,
    other_device INTEGER NOT NULL,
    other_key BLOB NOT NULL,
    other_name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    total INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    row_base INTEGER NOT NULL,
    cursor BLOB NOT NULL
) STRICT;
)sql";

} // namespace

Result<void> migration0014(Connection &connection)
{
    return connection.execute(deviceLink);
}

} // namespace Ninelives
