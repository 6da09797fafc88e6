// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Recipient.h"
#include "core/media/TransferTask.h"

#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <map>
#include <memory>

namespace Ninelives {

/// What runs on the thread of the transfers: the tasks, a few at a time, the others in a queue.
class TransferWorker : public QObject
{
    Q_OBJECT

public:
    using Id = FileTransfers::Id;

    TransferWorker(MediaFolder folder, const TransferTiming &timing);
    ~TransferWorker() override;

    void upload(Id id, const UploadJob &job, const Recipient &recipient,
                const FileTransfers::Progress &progress, const FileTransfers::Done<Uploaded> &done);
    void download(Id id, const DownloadJob &job, const Recipient &recipient,
                  const FileTransfers::Progress &progress,
                  const FileTransfers::Done<Downloaded> &done);
    void cancel(Id id);

private:
    enum class Way : quint8 { Up, Down };
    struct Task {
        Way way;
        std::unique_ptr<TransferTask> task;
        quint64 lane = 0;
        bool urgent = false;
        bool started = false;
    };
    /// How one set of authorities is trusted. Connections are shared within one only.
    struct Trust {
        QSslConfiguration tls;
        std::unique_ptr<QNetworkAccessManager> network;
    };

    void add(Id id, Way way, std::unique_ptr<TransferTask> task, quint64 lane = 0,
             bool urgent = false);
    void ended(Id id);
    [[nodiscard]] qsizetype placesFor(const Task &task) const;
    void startNext(Way way);
    Trust &trust(const QString &caFile);
    [[nodiscard]] FileTransfers::Progress posted(Id id, const Recipient &recipient,
                                                 const FileTransfers::Progress &progress);

    MediaFolder m_folder;
    TransferTiming m_timing;
    std::map<QString, Trust> m_trust; ///< by the file with further authorities
    std::map<Id, Task> m_tasks; ///< in the order of asking
};

} // namespace Ninelives
