// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"
#include "core/storage/Migrations.h"

namespace Ninelives {

namespace {

/// Adds every answer of a checking pragma that is not "ok"; a check that cannot run is a finding
/// too.
void collect(Connection &connection, const char *sql, QStringList &problems)
{
    const auto findings = connection.rows(sql, [](const Statement &row) { return row.text(0); });
    if (!findings) {
        problems.append(findings.error().detail);
        return;
    }
    for (const QString &finding : *findings) {
        if (finding != QLatin1StringView("ok")) {
            problems.append(finding);
        }
    }
}

qint64 count(Connection &connection, const char *sql, QStringList &problems)
{
    const auto number = connection.number(sql);
    if (!number) {
        problems.append(number.error().detail);
        return 0;
    }
    return *number;
}

} // namespace

Result<Database::CheckReport> Database::check()
{
    CheckReport report;
    // A connection of its own: its cache has seen no page yet, so every page is read and verified.
    auto reader = makeReader();
    if (!reader) {
        return reader.error();
    }
    Connection &connection = **reader;
    const auto version = schemaVersion(connection);
    if (!version) {
        return version.error();
    }
    report.schemaVersion = *version;
    collect(connection, "PRAGMA cipher_integrity_check", report.problems);
    collect(connection, "PRAGMA integrity_check(20)", report.problems);
    if (!report.problems.isEmpty()) {
        // Also what nothing reads at the moment: a free page will be written on some day.
        connection.wantRepair();
    }
    collect(connection, "PRAGMA foreign_key_check", report.problems);
    report.conversations = count(connection, "SELECT count(*) FROM conversation", report.problems);
    report.messages = count(connection, "SELECT count(*) FROM message", report.problems);
    report.outbox = count(connection, "SELECT count(*) FROM outbox", report.problems);
    report.unreadable =
        count(connection, "SELECT count(*) FROM message WHERE unreadable <> 0", report.problems);
    const auto repair = connection.row(
        "SELECT value FROM setting WHERE name = ?",
        [](const Statement &row) { return StoreRepair::fromJson(row.blob(0)); },
        QString(StoreRepair::reportSetting));
    if (repair) {
        report.repair = *repair;
    }
    report.problems.removeDuplicates();
    report.sound = report.problems.isEmpty();
    return report;
}

} // namespace Ninelives
