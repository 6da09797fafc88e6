// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

namespace {

// restored: came here in doubt with a copy of another store (NewDevice).
constexpr const char *restoredRows = R"sql(
ALTER TABLE outbox ADD COLUMN restored INTEGER NOT NULL DEFAULT 0;
)sql";

} // namespace

Result<void> migration0015(Connection &connection)
{
    return connection.execute(restoredRows);
}

} // namespace Ninelives
