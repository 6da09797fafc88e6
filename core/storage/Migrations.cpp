// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/storage/Connection.h"
#include "core/storage/migrations/List.h"

#include <array>

namespace Ninelives {

namespace {

constexpr std::array list{
    Migration{1, "initial", &migration0001},     Migration{2, "actions", &migration0002},
    Migration{3, "archive", &migration0003},     Migration{4, "rooms", &migration0004},
    Migration{5, "attachments", &migration0005}, Migration{6, "health", &migration0006},
    Migration{7, "profiles", &migration0007},    Migration{10, "chat list", &migration0010},
    Migration{11, "search", &migration0011},     Migration{12, "shared state", &migration0012},
    Migration{13, "devices", &migration0013},    Migration{14, "device link", &migration0014},
    Migration{15, "restored", &migration0015},
};

Result<void> applyOne(Connection &connection, const Migration &migration)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    auto done = migration.apply(connection);
    if (done) {
        // PRAGMA takes no parameters.
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(migration.version);
        done = connection.execute(version.constData());
    }
    NL_FAILPOINT("storage.migration");
    if (done) {
        done = connection.execute("COMMIT");
    }
    if (!done && connection.inTransaction()) {
        if (const auto undone = connection.execute("ROLLBACK"); !undone) {
            qCWarning(logStorage) << "rolling a migration back:" << undone.error().detail;
        }
    }
    return done;
}

} // namespace

std::span<const Migration> allMigrations()
{
    return list;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto version = connection.number("PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    return static_cast<int>(*version);
}

Result<void> checkSchema(Connection &connection, std::span<const Migration> migrations)
{
    const auto version = schemaVersion(connection);
    if (!version) {
        return version.error();
    }
    const int known = migrations.empty() ? 0 : migrations.back().version;
    if (*version > known) {
        return Error{ErrorCode::NewerSchema,
                     QStringLiteral("schema %1, this program knows %2").arg(*version).arg(known)};
    }
    return {};
}

Result<void> migrate(Connection &connection, std::span<const Migration> migrations)
{
    if (auto known = checkSchema(connection, migrations); !known) {
        return known;
    }
    const auto version = schemaVersion(connection);
    if (!version) {
        return version.error();
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version) {
            continue;
        }
        if (const auto done = applyOne(connection, migration); !done) {
            return Error{done.error().code,
                         QStringLiteral("migration %1 (%2): %3")
                             .arg(migration.version)
                             .arg(QLatin1StringView(migration.name), done.error().detail)};
        }
        qCInfo(logStorage) << "migrated to schema" << migration.version;
    }
    return {};
}

} // namespace Ninelives
