// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreAdoption.h"

#include "core/storage/Migrations.h"
#include "core/storage/NewDevice.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace Ninelives {

namespace {

Result<void> verifyCopy(Connection &connection)
{
    const auto findings = connection.rows("PRAGMA integrity_check(1)",
                                          [](const Statement &row) { return row.text(0); });
    if (!findings) {
        return findings.error();
    }
    const bool sound = findings->size() == 1 && findings->first() == QLatin1StringView("ok");
    return sound ? Result<void>()
                 : Error{ErrorCode::Corrupt, findings->value(0, QStringLiteral("no answer"))};
}

/// What is not here is fetched again when somebody wants it.
Result<void> forgetFiles(Writer &writer, const QSet<QString> &missing)
{
    for (const QString &name : missing) {
        const auto done = writer.run("UPDATE attachment SET local_name = '', local_key = x'', "
                                     "local_bytes = 0 WHERE local_name = ?",
                                     name);
        if (!done) {
            return done.error();
        }
    }
    return writer.execute("DELETE FROM media_garbage");
}

/// What can't be read with the new key, though the change to it was told to have succeeded, still
/// has the old one: SQLCipher took the change back without a word.
Error whyNotReadAgain(const QString &path, const Error &error)
{
    if (error.code != ErrorCode::NotADatabase) {
        return error;
    }
    const QFileInfo file(path);
    const QStorageInfo storage(file.absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < file.size();
    return {full ? ErrorCode::DiskFull : ErrorCode::Io, error.detail};
}

Result<StoreFacts> rebuild(Writer &writer, const RawKey &key, const QSet<QString> &filesHere,
                           qint64 atMs)
{
    if (const auto known = checkSchema(writer); !known) {
        return known.error();
    }
    if (const auto sound = verifyCopy(writer); !sound) {
        return sound.error();
    }
    // Everything from here on knows the tables of today only.
    if (const auto current = migrate(writer); !current) {
        return current.error();
    }
    if (const auto anew = becomeNewDevice(writer, atMs); !anew) {
        return anew.error();
    }
    auto facts = storeFacts(writer);
    if (!facts) {
        return facts;
    }
    if (const auto forgotten = forgetFiles(writer, facts->files - filesHere); !forgotten) {
        return forgotten.error();
    }
    if (const auto whole = writer.execute("PRAGMA journal_mode = DELETE"); !whole) {
        return whole.error();
    }
    if (const auto changed = writer.changeKey(key); !changed) {
        return changed.error();
    }
    return facts;
}

} // namespace

Result<StoreFacts> adoptStore(const QString &path, QByteArrayView oldKey, QByteArrayView newKey,
                              const QSet<QString> &filesHere, qint64 atMs,
                              const std::atomic_bool &stop)
{
    const auto before = RawKey::fromBytes(oldKey);
    const auto after = RawKey::fromBytes(newKey);
    if (!before || !after) {
        return before ? after.error() : before.error();
    }
    auto writer = Writer::open(path, **before, Access::Write);
    if (!writer) {
        const Error &error = writer.error();
        return error.code == ErrorCode::NotADatabase ? Error{ErrorCode::WrongKey, error.detail}
                                                     : error;
    }
    (*writer)->stopWhen(stop);
    auto facts = rebuild(**writer, **after, filesHere, atMs);
    if (!facts) {
        return facts;
    }
    writer->reset();
    // Read once with the new key: what can't be opened must not take the profile's place.
    const auto opened = Reader::open(path, **after, Access::Read);
    if (!opened) {
        return whyNotReadAgain(path, opened.error());
    }
    return facts;
}

} // namespace Ninelives
