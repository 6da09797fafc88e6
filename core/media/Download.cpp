// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Download.h"

#include "core/media/HttpErrors.h"
#include "core/transport/TlsTrust.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qint64 bufferBytes = 512 * 1024;
constexpr qint64 pieceBytes = 64 * 1024;
constexpr int mostRedirects = 5;

QNetworkRequest requestFor(QUrl url, const QSslConfiguration &tls)
{
    url.setFragment(QString()); // of an aesgcm link: the key
    url.setUserInfo(QString());
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The bytes as they are, so that sizes and hashes can be compared; and neither Qt's version nor
    // the language of the desktop for whoever runs the server.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Ninelives");
    return request;
}

/// No other source can help against it.
bool isOurs(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::Io || code == ErrorCode::InvalidInput;
}

} // namespace

void Download::Release::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

Download::Download(DownloadJob job, MediaFolder folder, QNetworkAccessManager &network,
                   const QSslConfiguration &tls, const TransferTiming &timing,
                   FileTransfers::Progress progress, Done done)
    : TransferTask(timing, std::move(progress)), m_job(std::move(job)), m_folder(std::move(folder)),
      m_network(network), m_tls(tls), m_done(std::move(done))
{}

void Download::start()
{
    if (m_job.mostBytes <= 0) {
        fail({ErrorCode::InvalidInput, u"a download without a bound"_s});
    } else if (m_job.bytes > m_job.mostBytes) {
        fail({ErrorCode::TooLarge, QString::number(m_job.mostBytes)});
    } else if (m_job.sources.isEmpty()) {
        fail({ErrorCode::InvalidInput, u"a download without a source"_s});
    } else {
        tryNextSource();
    }
}

// ---- Sources ----

void Download::tryNextSource()
{
    if (m_nextSource == m_job.sources.size()) {
        fail(*m_failure);
        return;
    }
    m_redirects = 0;
    request(QUrl(m_job.sources.at(m_nextSource++), QUrl::StrictMode));
}

void Download::sourceFailed(const Error &error)
{
    m_reply.reset();
    m_sink.reset();
    if (isOurs(error.code)) {
        fail(error);
        return;
    }
    // A failure that may pass says more than one that will not.
    if (!m_failure || error.retryable() || !m_failure->retryable()) {
        m_failure = error;
    }
    tryNextSource();
}

void Download::request(const QUrl &url)
{
    m_reply.reset();
    m_certificateError.reset();
    if (!url.isValid() || url.host().isEmpty()) {
        sourceFailed({ErrorCode::InvalidAddress, u"source"_s});
        return;
    }
    if (url.scheme() != "https"_L1) {
        sourceFailed({ErrorCode::InsecureLink, url.scheme()});
        return;
    }
    connecting();
    m_reply.reset(m_network.get(requestFor(url, m_tls)));
    QNetworkReply *reply = m_reply.get();
    reply->setReadBufferSize(bufferBytes);
    connect(reply, &QNetworkReply::encrypted, this, &Download::reached);
    connect(reply, &QNetworkReply::requestSent, this, &Download::reached);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateError = TlsTrust::certificateError(errors);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Download::headArrived);
    connect(reply, &QNetworkReply::readyRead, this, &Download::take);
    connect(reply, &QNetworkReply::finished, this, &Download::replied);
}

void Download::redirect()
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (++m_redirects > mostRedirects) {
        sourceFailed({ErrorCode::TransferBroken, u"too many redirects"_s});
        return;
    }
    request(m_reply->url().resolved(target));
}

// ---- The answer ----

int Download::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::optional<qint64> Download::promisedBytes() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() ? std::optional<qint64>(length.toLongLong()) : std::nullopt;
}

void Download::headArrived()
{
    if (m_sink || status() == 0) {
        return;
    }
    reached();
    if (HttpErrors::isRedirect(status())) {
        redirect();
        return;
    }
    if (const std::optional<Error> refused = HttpErrors::ofDownload(status())) {
        sourceFailed(*refused);
        return;
    }
    if (promisedBytes().value_or(0) > DownloadSink::mostBytes(m_job)) {
        sourceFailed(DownloadSink::tooMuch(m_job));
        return;
    }
    Result<std::unique_ptr<DownloadSink>> sink = DownloadSink::begin(m_folder, m_job);
    if (!sink) {
        sourceFailed(sink.error());
        return;
    }
    m_sink = *std::move(sink);
}

void Download::take()
{
    while (m_sink && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(pieceBytes);
        if (piece.isEmpty()) {
            return;
        }
        if (const Result<void> added = m_sink->add(piece); !added) {
            sourceFailed(added.error());
            return;
        }
        const qint64 promised = promisedBytes().value_or(DownloadSink::expectedBytes(m_job));
        moved(m_sink->received(), std::max(promised, m_sink->received()));
    }
}

void Download::replied()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        if (const std::optional<Error> refused = HttpErrors::ofDownload(status());
            refused && status() > 0) {
            sourceFailed(*refused);
            return;
        }
        const Error error = HttpErrors::ofReply(m_reply->error(), m_reply->errorString());
        sourceFailed(error.code == ErrorCode::TlsFailed && m_certificateError ? *m_certificateError
                                                                              : error);
        return;
    }
    const QNetworkReply *reply = m_reply.get();
    headArrived(); // an answer without a body may say all at once
    take();
    if (m_over || !m_sink || m_reply.get() != reply) {
        return;
    }
    // Qt takes a connection that broke for the end of the file.
    if (const auto promised = promisedBytes(); promised && m_sink->received() < *promised) {
        sourceFailed({ErrorCode::TransferBroken, u"ended early"_s});
        return;
    }
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    Result<MediaFolder::Stored> stored = m_sink->finish();
    if (!stored) {
        sourceFailed(stored.error());
        return;
    }
    finish(Downloaded{*std::move(stored), type.section(u';', 0, 0).trimmed().left(100)});
}

void Download::fail(const Error &error)
{
    finish(error);
}

void Download::finish(const Result<Downloaded> &result)
{
    if (m_over) {
        return;
    }
    m_over = true;
    rest();
    m_reply.reset();
    m_sink.reset();
    m_done(result);
    Q_EMIT ended();
}

} // namespace Ninelives
