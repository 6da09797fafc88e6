// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtTypes>

namespace Ninelives {

/// What is being done with a backup, in this order.
enum class BackupPhase : quint8 {
    Key, ///< the passphrase is made a key, about a second
    Copying, ///< the store is copied while it is in use
    Writing, ///< the file is written
    Checking, ///< the file is read again, whole
    Restoring, ///< its contents are laid beside the empty profile
};

/// How far it has come. `total` is 0 while nobody knows.
struct BackupProgress {
    BackupPhase phase = BackupPhase::Key;
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;

    bool operator==(const BackupProgress &) const = default;
};

/// What a backup file says of itself, once its passphrase has opened it.
struct BackupInfo {
    qint64 madeAtMs = 0; ///< UTC milliseconds: what came later is not in it
    QString program; ///< the version that wrote it
    int schema = 0;
    QStringList accounts; ///< addresses
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 files = 0; ///< photos and files in it
    bool withFiles = false; ///< false: only those that exist nowhere else
    qint64 bytes = 0; ///< of the whole file

    bool operator==(const BackupInfo &) const = default;
};

/// What the user wants.
struct BackupOrder {
    QString file; ///< replaced, when it exists, only by a complete new one
    QString passphrase;
    bool withFiles = true; ///< also photos and files that a server has too
};

/// The twelve words that open the store without the keyring.
struct RecoveryState {
    bool possible = false; ///< false: this profile's key lies in a file that the user names
    bool made = false;
    qint64 madeAtMs = 0;
    bool due = false; ///< none yet, three days after the start or the last "later"

    bool operator==(const RecoveryState &) const = default;
};

} // namespace Ninelives
