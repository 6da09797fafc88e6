// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/MediaFolder.h"
#include "core/media/Transfers.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace Ninelives::Test {

/// What web servers have, by address; shared by all people of a test.
struct FakeCloud {
    struct File {
        QByteArray plain; ///< as its sender had it
        QByteArray key;
        QByteArray iv;
    };
    QHash<QString, File> files;
};

/// Transfers without a network: from and to a FakeCloud, in the event loop. The test decides what
/// fails.
class FakeTransfers final : public FileTransfers
{
public:
    FakeTransfers(FakeCloud &cloud, MediaFolder folder)
        : m_cloud(cloud), m_folder(std::move(folder))
    {}

    // ---- Script ----
    QList<Error> uploadFailures; ///< answers to the next uploads, first one first
    QList<Error> downloadFailures;
    bool held = false; ///< nothing is answered until release()
    void release()
    {
        held = false;
        for (const Held &each : std::exchange(m_waiting, {})) {
            each.work();
        }
    }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    /// The addresses of the downloads that are held, sorted.
    [[nodiscard]] QStringList fetching() const
    {
        QStringList addresses;
        for (const Held &each : m_waiting) {
            addresses += each.address;
        }
        addresses.removeAll(QString());
        addresses.sort();
        return addresses;
    }
    /// So much of the held download from this address has come.
    void tell(const QString &address, qint64 doneBytes, qint64 totalBytes) const
    {
        for (const Held &each : m_waiting) {
            if (each.address == address) {
                each.progress(doneBytes, totalBytes);
            }
        }
    }
    QList<UploadJob> uploads;
    QList<DownloadJob> downloads;
    QList<Id> cancelled;

    // ---- FileTransfers ----
    Id upload(const UploadJob &job, QObject *context, Progress progress,
              Done<Uploaded> done) override
    {
        uploads.append(job);
        return later(context, [this, job, progress, done] {
            if (!uploadFailures.isEmpty()) {
                done(uploadFailures.takeFirst());
                return;
            }
            const auto plain = m_folder.read(job.localName, job.localKey, 1 << 30);
            if (!plain) {
                done(plain.error());
                return;
            }
            progress(job.bytes, job.bytes);
            m_cloud.files.insert(job.slot.get.toString(), {*plain, job.key, job.iv});
            done(Uploaded{QByteArray(32, 'c')});
        });
    }
    Id download(const DownloadJob &job, QObject *context, Progress progress,
                Done<Downloaded> done) override
    {
        downloads.append(job);
        const auto work = [this, job, done] {
            if (!downloadFailures.isEmpty()) {
                done(downloadFailures.takeFirst());
                return;
            }
            done(fetched(job));
        };
        return later(context, work, job.sources.value(0), progress);
    }
    void cancel(Id id) override
    {
        cancelled.append(id);
        m_waiting.removeIf([id](const Held &each) { return each.id == id; });
    }

private:
    using Work = std::function<void()>;
    struct Held {
        Id id;
        Work work;
        QString address; ///< of a download
        Progress progress;
    };

    Id later(QObject *context, Work work, const QString &address = {}, Progress progress = {})
    {
        const Id id = ++m_last;
        const QPointer<QObject> alive(context);
        const Work guarded = [alive, work = std::move(work)] {
            if (alive) {
                work();
            }
        };
        if (held) {
            m_waiting.append(Held{id, guarded, address, std::move(progress)});
        } else {
            QTimer::singleShot(0, context, guarded);
        }
        return id;
    }
    [[nodiscard]] Result<Downloaded> fetched(const DownloadJob &job) const
    {
        const auto file = m_cloud.files.constFind(job.sources.value(0));
        if (file == m_cloud.files.constEnd()) {
            return Error{ErrorCode::FileGone, {}};
        }
        if (file->key != job.key || file->iv != job.iv
            || (job.bytes > 0 && job.bytes != file->plain.size())) {
            return Error{ErrorCode::NotWhatWasSent, {}};
        }
        if (file->plain.size() > job.mostBytes) {
            return Error{ErrorCode::TooLarge, {}};
        }
        const auto stored = m_folder.store(file->plain);
        return stored ? Result<Downloaded>(Downloaded{*stored, {}}) : stored.error();
    }

    FakeCloud &m_cloud;
    MediaFolder m_folder;
    Id m_last = 0;
    QList<Held> m_waiting;
};

} // namespace Ninelives::Test
