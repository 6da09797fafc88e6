// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "core/model/Backup.h"

namespace Ninelives {

/// The whole profile in one encrypted file, and the words that open the store. One thing is done at
/// a time; InUse meanwhile.
class BackupService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes a backup and reads it again, whole, before it answers. The store stays in use; what
    /// is committed after the call may be missing. InvalidInput (empty passphrase), DiskFull, Io,
    /// Cancelled (nothing is left then); Io also when what was written can't be read again;
    /// Corrupt when the store itself is damaged.
    [[nodiscard]] virtual Answer<BackupInfo> make(const BackupOrder &order) = 0;
    /// Reads the whole file without restoring anything. WrongKey (another passphrase, tried only on
    /// an undamaged header), Corrupt (damaged), Truncated (its end is missing), NewerSchema (made
    /// by a newer program), NotADatabase (no backup at all), NotFound, Io, Cancelled.
    [[nodiscard]] virtual Answer<BackupInfo> check(const QString &file,
                                                   const QString &passphrase) = 0;
    /// Lays the backup beside this profile, which must be empty (AlreadyExists: it has an account);
    /// it takes the profile's place, whole, at the next start. Until the answer nothing has
    /// changed. This computer is a new device then. Errors as check(), DiskFull.
    [[nodiscard]] virtual Answer<BackupInfo> restore(const QString &file,
                                                     const QString &passphrase) = 0;
    /// What is under way answers Cancelled soon and leaves nothing behind.
    virtual void cancel() = 0;
    /// When the last backup of this profile was made (UTC milliseconds); 0: never.
    [[nodiscard]] virtual Answer<qint64> lastMadeAt() = 0;
    /// Six words by chance: a passphrase that nobody guesses.
    [[nodiscard]] virtual QString suggestion() const = 0;

    [[nodiscard]] virtual Answer<RecoveryState> recovery() = 0;
    /// Twelve words by chance. They open nothing before keepWords(): the user has to have them
    /// first, and the old ones work until then.
    [[nodiscard]] virtual QStringList newWords() const = 0;
    /// From now on these words open the store, and only these. InvalidInput, NotFound, Malformed
    /// when they are not of newWords(); Unsupported where there is no place for them; Io.
    [[nodiscard]] virtual Answer<void> keepWords(const QStringList &words) = 0;
    /// Asked for again after three days.
    virtual void postponeWords() = 0;

Q_SIGNALS:
    /// At most ten times a second.
    void progressed(const Ninelives::BackupProgress &progress);
    /// recovery() or lastMadeAt() would answer something else now.
    void stateChanged();
};

} // namespace Ninelives
