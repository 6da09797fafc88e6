// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/Upload.h"

#include "core/media/HttpErrors.h"
#include "core/transport/TlsTrust.h"

#include <QHostInfo>
#include <QNetworkProxy>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// So much waits in the socket at most: enough to keep it busy, little enough for exact progress.
constexpr qint64 highWater = 512 * 1024;
/// A larger body waits for leave, for a moment: old servers do not know how to give it.
constexpr qint64 smallBody = 256 * 1024;
constexpr int courtesyMs = 1'000;
constexpr int expectationFailed = 417;
constexpr qsizetype mostAddresses = 6;
constexpr int patienceMs = 4'000;
constexpr quint16 httpsPort = 443;

bool isClean(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return static_cast<unsigned char>(letter) >= 0x20 && letter != 0x7f;
    });
}

/// XEP-0363, section 5: no others may be sent.
bool isAllowed(QByteArrayView name)
{
    constexpr std::array allowed{"Authorization", "Cookie", "Expires"};
    return std::any_of(allowed.begin(), allowed.end(), [name](const char *one) {
        return name.compare(one, Qt::CaseInsensitive) == 0;
    });
}

/// One of each family in turn, so that a broken one costs one try.
QList<QHostAddress> inTurn(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> six;
    QList<QHostAddress> four;
    for (const QHostAddress &address : addresses) {
        (address.protocol() == QAbstractSocket::IPv6Protocol ? six : four).append(address);
    }
    QList<QHostAddress> mixed;
    for (qsizetype at = 0; at < std::max(six.size(), four.size()); ++at) {
        mixed += six.mid(at, 1);
        mixed += four.mid(at, 1);
    }
    return mixed.first(std::min(mixed.size(), mostAddresses));
}

} // namespace

void Upload::Release::operator()(QSslSocket *socket) const
{
    // May be on the stack above us.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

Upload::Upload(UploadJob job, MediaFolder folder, const QSslConfiguration &tls,
               const TransferTiming &timing, FileTransfers::Progress progress, Done done)
    : TransferTask(timing, std::move(progress)), m_job(std::move(job)), m_folder(std::move(folder)),
      m_tls(tls), m_done(std::move(done))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Upload::tryNextAddress);
    m_courtesy.setSingleShot(true);
    connect(&m_courtesy, &QTimer::timeout, this, &Upload::sendBody);
}

Upload::~Upload()
{
    if (m_lookUp >= 0) {
        QHostInfo::abortHostLookup(m_lookUp);
    }
}

void Upload::start()
{
    const QUrl &url = m_job.slot.put;
    if (url.scheme() != "https"_L1) {
        fail({ErrorCode::InsecureLink, url.scheme()});
        return;
    }
    if (!url.isValid() || url.host().isEmpty()) {
        fail({ErrorCode::InvalidInput, u"the slot has no host"_s});
        return;
    }
    Result<std::unique_ptr<UploadBody>> body = UploadBody::open(m_folder, m_job);
    if (!body) {
        fail(body.error());
        return;
    }
    m_body = *std::move(body);
    m_asks = m_body->totalBytes() > smallBody;
    connecting();
    lookUp();
}

// ---- The connection ----

void Upload::lookUp()
{
    m_lookUp = QHostInfo::lookupHost(m_job.slot.put.host(), this, [this](const QHostInfo &info) {
        m_lookUp = -1;
        if (m_over) {
            return;
        }
        m_addresses = inTurn(info.addresses());
        if (m_addresses.isEmpty()) {
            fail({ErrorCode::HostNotFound, info.errorString()});
            return;
        }
        tryNextAddress();
    });
}

void Upload::tryNextAddress()
{
    m_socket.reset(new QSslSocket(this)); // at the end of the thread nobody deletes later
    m_socket->setProxy(QNetworkProxy::NoProxy); // as the stream does
    m_socket->setSslConfiguration(m_tls);
    connect(m_socket.get(), &QSslSocket::connected, &m_patience, &QTimer::stop);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateError = TlsTrust::certificateError(errors);
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &Upload::send);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] { pump(); });
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Upload::hear);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &Upload::lost);
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty()) {
        m_patience.start(std::min(patienceMs, timing().connectMs / 2));
    }
    const QUrl &url = m_job.slot.put;
    m_socket->connectToHostEncrypted(address.toString(), static_cast<quint16>(url.port(httpsPort)),
                                     url.host(QUrl::FullyEncoded));
}

void Upload::lost(QAbstractSocket::SocketError error)
{
    hear(); // a server that refuses may say why and close at once
    if (m_over) {
        return;
    }
    const bool unreached = m_given == 0 && !m_socket->isEncrypted()
        && error != QAbstractSocket::SslHandshakeFailedError;
    if (unreached && !m_addresses.isEmpty()) {
        m_patience.stop();
        tryNextAddress();
        return;
    }
    const Error failure = HttpErrors::ofSocket(error, m_socket->errorString());
    fail(failure.code == ErrorCode::TlsFailed && m_certificateError ? *m_certificateError
                                                                    : failure);
}

// ---- HTTP ----

QByteArray Upload::head() const
{
    const QUrl &url = m_job.slot.put;
    QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/')) {
        target.prepend('/');
    }
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    if (url.port(httpsPort) != httpsPort) {
        host += ':' + QByteArray::number(url.port());
    }
    QByteArray type = m_job.mediaType.toLatin1();
    if (type.isEmpty() || !isClean(type)) {
        type = "application/octet-stream";
    }
    QByteArray head = "PUT " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nContent-Length: " + QByteArray::number(m_body->totalBytes())
        + "\r\nContent-Type: " + type + "\r\nConnection: close\r\n";
    if (m_asks) {
        head += "Expect: 100-continue\r\n";
    }
    for (const auto &[name, value] : m_job.slot.headers) {
        if (isAllowed(name) && isClean(value)) {
            head += name + ": " + value + "\r\n";
        }
    }
    return head + "\r\n";
}

void Upload::send()
{
    reached();
    m_socket->write(head());
    if (m_asks) {
        m_courtesy.start(std::min(courtesyMs, timing().stallMs / 2));
    } else {
        sendBody();
    }
}

void Upload::sendBody()
{
    m_courtesy.stop();
    m_bodyDue = true;
    pump();
}

qint64 Upload::waiting() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void Upload::pump()
{
    if (m_over || !m_bodyDue || !m_socket->isEncrypted()) {
        return;
    }
    while (!m_body->atEnd() && waiting() < highWater) {
        const Result<QByteArray> piece = m_body->next();
        if (!piece) {
            fail(piece.error());
            return;
        }
        m_given += piece->size();
        m_socket->write(*piece);
    }
    m_left = std::max(m_left, m_given - waiting()); // what TLS adds makes it a little less
    moved(m_left, m_body->totalBytes());
}

void Upload::hear()
{
    if (m_over || !m_socket->isEncrypted()) {
        return;
    }
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty()) {
        return;
    }
    moved(m_left, m_body->totalBytes());
    const Result<std::optional<int>> status = m_answer.feed(bytes);
    if (!status) {
        fail({ErrorCode::TransferBroken, status.error().detail});
    } else if (status->has_value()) {
        answered(**status);
    } else if (m_answer.interim() && !m_bodyDue) {
        sendBody();
    }
}

void Upload::answered(int status)
{
    if (status == expectationFailed && m_asks && m_given == 0) {
        // Then without asking, on a new connection.
        m_asks = false;
        m_courtesy.stop();
        m_answer = {};
        connecting();
        lookUp();
    } else if (const std::optional<Error> refused = HttpErrors::ofUpload(status)) {
        fail(*refused);
    } else if (!m_body->atEnd() || waiting() > 0) {
        fail({ErrorCode::TransferBroken, u"taken before all of it was sent"_s});
    } else {
        finish(Uploaded{m_body->sha256()});
    }
}

void Upload::fail(const Error &error)
{
    finish(error);
}

void Upload::finish(const Result<Uploaded> &result)
{
    if (m_over) {
        return;
    }
    m_over = true;
    rest();
    m_patience.stop();
    m_courtesy.stop();
    m_socket.reset();
    m_body.reset();
    m_done(result);
    Q_EMIT ended();
}

} // namespace Ninelives
