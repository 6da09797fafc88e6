// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// The log says when what failed and nothing else: no address, no text. `day` is a Julian day (UTC).
constexpr const char *health = R"sql(
CREATE TABLE health_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    at INTEGER NOT NULL,
    rung INTEGER NOT NULL,
    cause INTEGER NOT NULL
) STRICT;
CREATE INDEX health_event_at ON health_event (at);
CREATE TABLE availability (
    provider TEXT NOT NULL,
    day INTEGER NOT NULL,
    up_ms INTEGER NOT NULL,
    down_ms INTEGER NOT NULL,
    local_ms INTEGER NOT NULL,
    PRIMARY KEY (provider, day)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

Result<void> migration0006(Connection &connection)
{
    return connection.execute(health);
}

} // namespace Ninelives
