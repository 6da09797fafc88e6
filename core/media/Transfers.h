// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/media/MediaFolder.h"
#include "core/transport/UploadPort.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace Ninelives {

/// Waiting times of transfers, in milliseconds; tests make them short.
struct TransferTiming {
    int stallMs = 30'000; ///< not `leastBytes` moved in this time: Stalled
    qint64 leastBytes = 1024;
    int connectMs = 20'000;
    int progressMs = 100; ///< between two words of progress
};

/// A file to bring up.
struct UploadJob {
    UploadSlot slot;
    QString localName; ///< in the media folder
    QByteArray localKey;
    qint64 bytes = 0; ///< of the plaintext
    /// AES-256-GCM on the way, the tag behind the ciphertext; empty: sent as it is.
    QByteArray key;
    QByteArray iv;
    QString mediaType; ///< of the request
    QString caFile; ///< PEM with further authorities to trust, or empty
};

struct Uploaded {
    QByteArray sha256; ///< of what the server got
};

/// A file to fetch.
struct DownloadJob {
    QStringList sources; ///< tried in their order; only https
    QByteArray key; ///< AES-256-GCM with the tag at the end; empty: comes as it is
    QByteArray iv; ///< 12 or 16 bytes
    qint64 bytes = 0; ///< announced size of the plaintext; 0: unknown
    QByteArray sha256; ///< announced, of the plaintext; empty: none
    QByteArray cipherSha256; ///< announced, of what the server has; empty: none
    qint64 mostBytes = 0; ///< of the plaintext; more than that is not fetched. Never 0
    QString caFile;
    bool urgent = false; ///< somebody waits for it: begun before others, and beside them
    quint64 lane = 0; ///< whose it is: the first of each lane is begun beside those of others
};

struct Downloaded {
    MediaFolder::Stored stored;
    QString mediaType; ///< as the server says; a claim
};

/// Brings files up and down (XEP-0363, 0448, 0454). Callable from any thread; answers come on the
/// thread of `context`, later, and not any more once that is destroyed.
///
/// Upload errors: TooLarge (413), StorageFull (507), UploadRefused (other 4xx, with the number in
/// `detail`), TransferBroken (5xx, broken connection), Stalled, Timeout (no connection),
/// CertificateUntrusted, CertificateExpired, CertificateWrongHost, TlsFailed, HostNotFound,
/// ConnectionRefused, NetworkUnreachable, NotFound/Malformed/Io for the local copy, Cancelled.
/// Download errors: the same where they fit, FileGone (404, 410), NotAllowed (401, 403),
/// RemoteRefused (other 4xx, with the number in `detail`), TooLarge (more than mostBytes),
/// NotWhatWasSent (size, tag or a hash differs), InsecureLink, InvalidAddress, DiskFull. Redirects
/// are followed at most five times, and only to https; those of uploads not at all (UploadRefused).
/// Of several sources that failed, one that may work later is reported.
class FileTransfers
{
public:
    using Id = quint64; ///< never 0
    using Progress = std::function<void(qint64 doneBytes, qint64 totalBytes)>;
    template<typename T>
    using Done = std::function<void(const Result<T> &)>;

    virtual ~FileTransfers() = default;

    virtual Id upload(const UploadJob &job, QObject *context, Progress progress,
                      Done<Uploaded> done) = 0;
    virtual Id download(const DownloadJob &job, QObject *context, Progress progress,
                        Done<Downloaded> done) = 0;
    /// The answer is Cancelled, unless it was on its way already.
    virtual void cancel(Id id) = 0;
};

/// FileTransfers on a thread of its own, in small pieces: no file is ever in memory as a whole.
class Transfers final
    : public QObject
    , public FileTransfers
{
    Q_OBJECT

public:
    explicit Transfers(MediaFolder folder, const TransferTiming &timing = {},
                       QObject *parent = nullptr);
    /// Cancels what is under way, without an answer, and waits for the thread.
    ~Transfers() override;

    Id upload(const UploadJob &job, QObject *context, Progress progress,
              Done<Uploaded> done) override;
    Id download(const DownloadJob &job, QObject *context, Progress progress,
                Done<Downloaded> done) override;
    void cancel(Id id) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
