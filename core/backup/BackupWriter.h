// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupHeader.h"
#include "core/backup/BackupManifest.h"

#include <QSaveFile>

#include <functional>
#include <memory>

namespace Ninelives {

class SecretStreamWriter;

/// Writes a backup file piece by piece; it is there only after finish(), when it has reached the
/// disk. One thread.
class BackupWriter
{
public:
    /// DiskFull, Io; ReadOnly where nothing may be written.
    static Result<std::unique_ptr<BackupWriter>> create(const QString &path, BackupHeader header,
                                                        const BackupKey &key);
    ~BackupWriter();
    Q_DISABLE_COPY_MOVE(BackupWriter)

    Result<void> add(BackupKind kind, const QByteArray &content);
    /// `entry.bytes` of `source`; Io when it has fewer. `moved` is called with each piece's size
    /// and may end the work with an error.
    Result<void> add(const BackupEntry &entry, QIODevice &source,
                     const std::function<Result<void>(qint64)> &moved);
    /// The end of it. The answer is the file's size.
    Result<qint64> finish();

private:
    BackupWriter(const QString &path, BackupHeader header);
    Result<void> begin(const BackupEntry &entry);
    [[nodiscard]] Error explained(const Error &error) const;

    QSaveFile m_file;
    BackupHeader m_header;
    std::unique_ptr<SecretStreamWriter> m_stream;
};

} // namespace Ninelives
