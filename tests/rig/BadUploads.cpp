// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/BadUploads.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

constexpr qsizetype trickle = 4 * 1024;
constexpr int trickleMs = 5;

QSslConfiguration configuration(const QString &folder)
{
    QFile key(folder + u"/server.key"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder + u"/server.crt"_s));
    if (key.open(QIODevice::ReadOnly)) {
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    }
    return tls;
}

QByteArray head(int status, const QByteArray &more)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As Told\r\n" + more + "\r\n";
}

QByteArray length(qint64 bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

} // namespace

/// One connection. One request after the other, as far as the manner lets it get.
class UploadTalk : public QObject
{
public:
    UploadTalk(BadUploads &place, QSslSocket *socket)
        : QObject(socket), m_place(place), m_socket(*socket)
    {
        m_socket.setReadBufferSize(256 * 1024);
        connect(socket, &QIODevice::readyRead, this, [this] { read(); });
        connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] { pour(); });
        connect(&m_trickle, &QTimer::timeout, this, [this] { dribble(); });
        read();
    }

private:
    using Manner = BadUploads::Manner;

    void read();
    void readHead();
    void readBody();
    void beginPut();
    void endPut();
    void answerGet();
    void sendFile(QByteArray file);
    void dribble();
    void pour();
    void answer(int status, const QByteArray &more = "Content-Length: 0\r\n")
    {
        m_socket.write(head(status, more));
    }
    void stall()
    {
        m_dead = true;
        m_socket.setReadBufferSize(1024);
        Q_EMIT m_place.stalled();
    }
    [[nodiscard]] BadUploads::Request &request() { return m_place.m_requests[m_request]; }

    BadUploads &m_place;
    QSslSocket &m_socket;
    QByteArray m_head;
    QTimer m_trickle;
    QByteArray m_rest; ///< what is still to trickle
    qsizetype m_request = -1; ///< whose body is read; -1: between two requests
    qint64 m_expected = 0;
    qint64 m_zeros = 0; ///< still to be sent
    bool m_dead = false;
};

void UploadTalk::read()
{
    while (!m_dead && m_socket.bytesAvailable() > 0) {
        if (m_request < 0) {
            readHead();
        } else {
            readBody();
        }
    }
}

void UploadTalk::readHead()
{
    while (!m_head.endsWith("\r\n\r\n")) {
        const QByteArray line = m_socket.readLine();
        if (line.isEmpty()) {
            return;
        }
        m_head += line;
    }
    BadUploads::Request request;
    const QList<QByteArray> lines = m_head.split('\n');
    m_head.clear();
    request.method = lines.value(0).split(' ').value(0);
    request.target = lines.value(0).split(' ').value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
        }
    }
    m_expected = request.header("content-length").toLongLong();
    m_place.m_requests.append(request);
    m_request = m_place.m_requests.size() - 1;
    Q_EMIT m_place.requested();
    if (request.method == "PUT") {
        beginPut();
    } else {
        answerGet();
        m_request = -1;
    }
}

void UploadTalk::beginPut()
{
    switch (m_place.m_manner) {
    case Manner::StatusEarly:
        answer(m_place.m_status);
        break;
    case Manner::StatusAndCloses:
        answer(m_place.m_status, "Content-Length: 0\r\nConnection: close\r\n");
        m_dead = true;
        m_socket.disconnectFromHost();
        return;
    case Manner::RefusesToBeAsked:
        if (!request().header("expect").isEmpty()) {
            answer(417);
            m_dead = true;
            m_socket.disconnectFromHost();
            return;
        }
        break;
    case Manner::GivesNoLeave:
        break;
    default:
        if (request().header("expect") == "100-continue") {
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        break;
    }
    readBody();
}

void UploadTalk::readBody()
{
    BadUploads::Request &put = request();
    const bool stops = m_place.m_manner == Manner::Stalls || m_place.m_manner == Manner::Closes;
    const qint64 until = stops ? m_expected * 2 / 5 : m_expected;
    const QByteArray piece = m_socket.read(std::min<qint64>(until - put.bytes, 256 * 1024));
    put.bytes += piece.size();
    if (m_place.m_keeps) {
        put.body += piece;
    }
    if (put.bytes < until) {
        return;
    }
    if (m_place.m_manner == Manner::Stalls) {
        stall();
    } else if (m_place.m_manner == Manner::Closes) {
        m_dead = true;
        m_socket.abort();
    } else {
        endPut();
    }
}

void UploadTalk::endPut()
{
    const BadUploads::Request put = request();
    m_request = -1;
    switch (m_place.m_manner) {
    case Manner::Status:
        answer(m_place.m_status);
        return;
    case Manner::StatusEarly:
        return; // said before
    case Manner::NeverAnswers:
        stall();
        return;
    case Manner::NoHttp:
        m_socket.write("220 mail.test ESMTP\r\n");
        return;
    case Manner::Redirects:
        answer(307, "Location: " + put.target + "\r\nContent-Length: 0\r\n");
        return;
    default:
        break;
    }
    m_place.m_files.insert(put.target, put.body);
    if (m_place.m_manner == Manner::LosesTheAnswer) {
        m_dead = true;
        m_socket.abort();
        return;
    }
    // Interim answers are to be passed over.
    m_socket.write("HTTP/1.1 102 Processing\r\n\r\n");
    answer(201);
}

void UploadTalk::answerGet()
{
    const QByteArray target = request().target;
    const QByteArray path =
        target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    const int hop = target.mid(path.size() + 1).toInt();
    switch (m_place.m_manner) {
    case Manner::Status:
        answer(m_place.m_status);
        return;
    case Manner::NeverAnswers:
        stall();
        return;
    case Manner::NoHttp:
        m_socket.write("220 mail.test ESMTP\r\n");
        return;
    case Manner::RedirectsToHttp:
        answer(302, "Location: http://localhost:1" + path + "\r\nContent-Length: 0\r\n");
        return;
    case Manner::Redirects:
        if (hop < m_place.m_hops) {
            answer(302,
                   "Location: " + path + '?' + QByteArray::number(hop + 1)
                       + "\r\nContent-Length: 0\r\n");
            return;
        }
        break;
    default:
        break;
    }
    if (!m_place.m_files.contains(path) && m_place.m_zeros > 0) {
        m_zeros = m_place.m_zeros;
        answer(200, length(m_zeros));
        pour();
        return;
    }
    if (!m_place.m_files.contains(path)) {
        answer(404);
        return;
    }
    sendFile(m_place.m_files.value(path));
}

void UploadTalk::sendFile(QByteArray file)
{
    const QByteArray type = "Content-Type: image/jpeg\r\n";
    const qsizetype part = file.size() * 2 / 5;
    switch (m_place.m_manner) {
    case Manner::SendsMore:
        m_socket.write(head(200, type + "Connection: close\r\n") + file + QByteArray(100'000, 'x'));
        m_socket.disconnectFromHost();
        return;
    case Manner::SaysMore:
        file += QByteArray(100'000, 'x');
        break;
    case Manner::SendsFewer:
        file.chop(1);
        break;
    case Manner::FlipsABit:
        file[part] = static_cast<char>(file[part] ^ 0x20);
        break;
    case Manner::Stalls:
        m_socket.write(head(200, type + length(file.size())) + file.first(part));
        stall();
        return;
    case Manner::Closes:
        m_socket.write(head(200, type + length(file.size())) + file.first(part));
        m_socket.disconnectFromHost();
        return;
    case Manner::Trickles:
        m_socket.write(head(200, type + length(file.size())));
        m_rest = file;
        m_trickle.start(trickleMs);
        return;
    default:
        break;
    }
    m_socket.write(head(200, type + length(file.size())) + file);
}

void UploadTalk::dribble()
{
    const qsizetype count = std::min(trickle, m_rest.size());
    m_socket.write(m_rest.first(count));
    m_rest = m_rest.sliced(count);
    if (m_rest.isEmpty()) {
        m_trickle.stop();
    }
}

void UploadTalk::pour()
{
    static const QByteArray zeros(64 * 1024, '\0');
    while (m_zeros > 0 && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < 1'000'000) {
        m_zeros -= m_socket.write(zeros.first(std::min<qint64>(zeros.size(), m_zeros)));
    }
}

QByteArray BadUploads::Request::header(const QByteArray &name) const
{
    for (const auto &[one, value] : headers) {
        if (one == name) {
            return value;
        }
    }
    return {};
}

BadUploads::BadUploads(const QString &certificateFolder, QObject *parent)
    : QObject(parent), m_server(this)
{
    m_server.setSslConfiguration(configuration(certificateFolder));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &BadUploads::taken);
}

void BadUploads::taken()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
        ++m_connections;
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        new UploadTalk(*this, socket);
    }
}

bool BadUploads::start()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl BadUploads::url(const QString &path) const
{
    return QUrl(u"https://localhost:%1/%2"_s.arg(m_server.serverPort()).arg(path));
}

void BadUploads::setFile(const QString &path, const QByteArray &bytes)
{
    m_files.insert('/' + path.toUtf8(), bytes);
}

QByteArray BadUploads::file(const QString &path) const
{
    return m_files.value('/' + path.toUtf8());
}

} // namespace Ninelives::Rig
