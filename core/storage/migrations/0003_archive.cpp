// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

namespace Ninelives {

Result<void> migration0003(Connection &connection)
{
    return connection.execute(R"sql(
CREATE TABLE omemo_kept_session (
    account_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    dialect INTEGER NOT NULL,
    owner TEXT NOT NULL,
    device INTEGER NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (account_id, dialect, owner, device)
) STRICT;
)sql");
}

} // namespace Ninelives
