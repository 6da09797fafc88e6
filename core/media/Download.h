// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/DownloadSink.h"
#include "core/media/TransferTask.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Ninelives {

/// One file fetched by GET from the first of its sources that has it as announced. Redirects are
/// followed here, not by Qt, so that each is looked at.
class Download final : public TransferTask
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<Downloaded> &)>;

    /// `network` outlives this.
    Download(DownloadJob job, MediaFolder folder, QNetworkAccessManager &network,
             const QSslConfiguration &tls, const TransferTiming &timing,
             FileTransfers::Progress progress, Done done);

    void start() override;
    void fail(const Error &error) override;

private:
    struct Release {
        void operator()(QNetworkReply *reply) const;
    };

    void tryNextSource();
    void request(const QUrl &url);
    void headArrived();
    void redirect();
    void take();
    void replied();
    void sourceFailed(const Error &error);
    void finish(const Result<Downloaded> &result);
    [[nodiscard]] int status() const;
    [[nodiscard]] std::optional<qint64> promisedBytes() const;

    DownloadJob m_job;
    MediaFolder m_folder;
    QNetworkAccessManager &m_network;
    QSslConfiguration m_tls;
    Done m_done;
    std::unique_ptr<QNetworkReply, Release> m_reply;
    std::unique_ptr<DownloadSink> m_sink; ///< once the file comes
    std::optional<Error> m_certificateError;
    std::optional<Error> m_failure; ///< of the sources tried: the one to report
    qsizetype m_nextSource = 0;
    int m_redirects = 0;
    bool m_over = false;
};

} // namespace Ninelives
