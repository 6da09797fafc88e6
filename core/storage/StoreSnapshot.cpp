// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreSnapshot.h"

#include "core/storage/Migrations.h"
#include "core/storage/NewDevice.h"

#include <QFile>

namespace Ninelives {

namespace {

Result<QSet<QString>> fileNames(Connection &connection, std::string_view sql)
{
    const auto found = connection.rows(sql, [](const Statement &row) { return row.text(0); });
    if (!found) {
        return found.error();
    }
    return QSet<QString>(found->cbegin(), found->cend());
}

} // namespace

Result<StoreFacts> storeFacts(Connection &connection)
{
    const auto schema = schemaVersion(connection);
    const auto accounts = connection.rows("SELECT jid FROM account ORDER BY id",
                                          [](const Statement &row) { return row.text(0); });
    const auto conversations = connection.number("SELECT count(*) FROM conversation");
    const auto messages = connection.number("SELECT count(*) FROM message");
    const auto files =
        fileNames(connection, "SELECT local_name FROM attachment WHERE local_name <> ''");
    const auto onlyHere = fileNames(
        connection, "SELECT local_name FROM attachment WHERE local_name <> '' AND sources = ''");
    for (const Error *error :
         {schema ? nullptr : &schema.error(), accounts ? nullptr : &accounts.error(),
          conversations ? nullptr : &conversations.error(), messages ? nullptr : &messages.error(),
          files ? nullptr : &files.error(), onlyHere ? nullptr : &onlyHere.error()}) {
        if (error) {
            return *error;
        }
    }
    return StoreFacts{*schema, *accounts, *conversations, *messages, *files, *onlyHere};
}

void removeStoreFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1StringView(ending));
    }
}

StoreSnapshot::StoreSnapshot(std::unique_ptr<Reader> reader, std::unique_ptr<RawKey> key)
    : m_reader(std::move(reader)), m_key(std::move(key))
{}

Result<StoreFacts> StoreSnapshot::take(const QString &path, qint64 atMs,
                                       const std::atomic_bool &stop)
{
    removeStoreFile(path);
    auto facts = copy(path, atMs, stop);
    if (!facts) {
        removeStoreFile(path);
    }
    return facts;
}

Result<StoreFacts> StoreSnapshot::copy(const QString &path, qint64 atMs,
                                       const std::atomic_bool &stop)
{
    m_reader->stopWhen(stop);
    // The store itself stays read-only: its file was opened so.
    if (const auto allowed = m_reader->execute("PRAGMA query_only = OFF"); !allowed) {
        return allowed.error();
    }
    if (const auto copied = m_reader->run("VACUUM INTO ?", path); !copied) {
        return copied.error();
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    auto writer = Writer::open(path, *m_key, Access::Write);
    if (!writer) {
        return writer.error();
    }
    (*writer)->stopWhen(stop);
    if (const auto anew = becomeNewDevice(**writer, atMs); !anew) {
        return anew.error();
    }
    auto facts = storeFacts(**writer);
    // One file, complete: nothing of it in a log beside it.
    if (const auto whole = (*writer)->execute("PRAGMA journal_mode = DELETE"); !whole) {
        return whole.error();
    }
    return facts;
}

} // namespace Ninelives
