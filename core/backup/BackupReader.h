// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupHeader.h"
#include "core/backup/BackupManifest.h"
#include "core/backup/Progress.h"

#include <QFile>

#include <memory>
#include <optional>

namespace Ninelives {

class SecretStreamReader;

/// Reads what BackupWriter wrote, part by part; what is given out was authenticated. One thread.
class BackupReader
{
public:
    /// Looks at header and length, before the passphrase is tried. NotFound, Io; NotADatabase,
    /// Truncated, Corrupt, NewerSchema as BackupHeader::decode().
    static Result<std::unique_ptr<BackupReader>> open(const QString &path);
    /// The same, and unlocked by its passphrase, which takes a second. WrongKey, Crypto, and what
    /// the watch says.
    static Result<std::unique_ptr<BackupReader>>
    open(const QString &path, const QString &passphrase, const BackupWatch &watch);
    ~BackupReader();
    Q_DISABLE_COPY_MOVE(BackupReader)

    [[nodiscard]] const BackupHeader &header() const { return m_header; }
    /// WrongKey when it is that of another passphrase.
    Result<void> unlock(const BackupKey &key);
    /// Skips what is left of the current part. None: the end, and everything was there. Corrupt.
    Result<std::optional<BackupEntry>> next();
    /// The next piece of the current part; empty at its end. Corrupt.
    Result<QByteArray> read();
    /// All of the current part; Corrupt over `mostBytes`.
    Result<QByteArray> readAll(qint64 mostBytes);
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }

private:
    explicit BackupReader(const QString &path) : m_file(path) {}
    Result<QByteArray> take(qsizetype bytes);
    Result<void> fill();

    QFile m_file;
    BackupHeader m_header;
    std::unique_ptr<SecretStreamReader> m_stream;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< in the buffer
    qint64 m_left = 0; ///< of the current part
    bool m_ended = false;
};

} // namespace Ninelives
