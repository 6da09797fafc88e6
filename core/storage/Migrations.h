// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <span>

namespace Ninelives {

class Connection;

/// One step of the schema. A file in migrations/ each; never changed once released.
struct Migration {
    int version = 0; ///< the schema's version after it (PRAGMA user_version), counting from 1
    const char *name = "";
    Result<void> (*apply)(Connection &) = nullptr;
};

/// All migrations in order.
[[nodiscard]] std::span<const Migration> allMigrations();

/// The version of a database's schema; 0 when it is empty.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// NewerSchema when the database is newer than the last of `migrations`. Reads only.
[[nodiscard]] Result<void> checkSchema(Connection &connection,
                                       std::span<const Migration> migrations = allMigrations());

/// Brings the database up to the last of `migrations`, each in a transaction of its own. The first
/// failure rolls its migration back and ends the work; NewerSchema changes nothing.
Result<void> migrate(Connection &connection,
                     std::span<const Migration> migrations = allMigrations());

} // namespace Ninelives
