// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

namespace Ninelives {

/// The profile's copies of photos and files, each encrypted with a key of its own
/// (SecretStream) under a random name. Who wants a file knows both from the store. Callable from
/// any thread.
class MediaFolder
{
public:
    explicit MediaFolder(QString path) : m_path(std::move(path)) {}

    struct Stored {
        QString name;
        QByteArray key;
        qint64 bytes = 0; ///< of the plaintext
        QByteArray sha256; ///< of the plaintext
    };

    /// A file being written; discarded unless finished. One thread at a time.
    class Writer
    {
    public:
        ~Writer();
        Q_DISABLE_COPY_MOVE(Writer)
        Result<void> write(QByteArrayView plaintext);
        /// All of it has reached the disk.
        Result<Stored> finish();

    private:
        friend class MediaFolder;
        struct Private;
        explicit Writer(std::unique_ptr<Private> state);
        std::unique_ptr<Private> d;
    };

    /// DiskFull, Io. The folder is made when it is missing, for the user alone; so are the files.
    [[nodiscard]] Result<std::unique_ptr<Writer>> create() const;
    /// The plaintext as a sequential device, open for reading; a read of damaged data answers -1.
    /// NotFound, Malformed, Io.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const QString &name,
                                                          const QByteArray &key) const;
    /// All of it. TooLarge over `mostBytes`, else as open().
    [[nodiscard]] Result<QByteArray> read(const QString &name, const QByteArray &key,
                                          qint64 mostBytes) const;
    /// Keeps what is given; for what exists in memory.
    [[nodiscard]] Result<Stored> store(QByteArrayView plaintext) const;
    /// No error when it is gone already. Never leaves the folder, whatever `name` says.
    Result<void> remove(const QString &name) const;
    /// What a killed program left half written. Only while nobody writes: at the start.
    void removeUnfinished() const;
    [[nodiscard]] QStringList names() const;
    /// What the encrypted file takes; 0 when there is none.
    [[nodiscard]] qint64 bytesOf(const QString &name) const;

private:
    QString m_path;
};

} // namespace Ninelives
