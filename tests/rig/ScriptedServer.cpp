// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/ScriptedServer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

const QByteArray header = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
                          "xmlns:stream='http://etherx.jabber.org/streams' id='1' version='1.0' "
                          "from='chat.test'>";
const QByteArray startTls = "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'>"
                            "<required/></starttls></stream:features>";
constexpr auto proceed = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
const QByteArray mechanisms =
    "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
    "<mechanism>SCRAM-SHA-256</mechanism></mechanisms></stream:features>";

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

} // namespace

QByteArray streamCondition(const QByteArray &name, const QByteArray &text)
{
    return '<' + name + " xmlns='urn:ietf:params:xml:ns:xmpp-streams'>" + text + "</" + name + '>';
}

ScriptedServer::ScriptedServer(const QString &certificateFolder, Manner manner,
                               QByteArray condition, QObject *parent)
    : QTcpServer(parent), m_tls(configuration(certificateFolder)), m_manner(manner),
      m_condition(std::move(condition))
{}

bool ScriptedServer::start()
{
    return listen(QHostAddress::LocalHost);
}

QString ScriptedServer::server() const
{
    return u"127.0.0.1:"_s + QString::number(serverPort());
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    ++m_accepted;
    if (!socket->setSocketDescriptor(descriptor) || m_manner == Manner::ClosesAtOnce) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setSslConfiguration(m_tls);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        const QByteArray request = socket->readAll();
        m_heard += request;
        answer(*socket, request);
    });
}

void ScriptedServer::answer(QSslSocket &socket, const QByteArray &request)
{
    if (m_manner == Manner::Silent) {
        return;
    }
    if (m_manner == Manner::Http) {
        socket.write("HTTP/1.1 302 Found\r\nLocation: http://portal.test/login\r\n"
                     "Content-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    } else if (request.contains("<stream:stream")) {
        answerStream(socket);
    } else if (request.contains("<auth") && m_manner == Manner::RefusesLogin) {
        socket.write("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + m_condition
                     + "</failure>");
    } else if (m_manner == Manner::Scripted && socket.isEncrypted()) {
        answerByScript(socket, request);
    } else if (request.contains("<starttls")) {
        socket.write(proceed);
        if (m_manner != Manner::SilentInTls) {
            socket.flush();
            socket.startServerEncryption();
        }
    }
}

void ScriptedServer::answerStream(QSslSocket &socket) const
{
    if (!socket.isEncrypted()) {
        socket.write(header + (m_manner == Manner::ErrorInClear ? streamError() : startTls));
        return;
    }
    switch (m_manner) {
    case Manner::ErrorAfterTls:
        socket.write(header + streamError());
        break;
    case Manner::Scripted:
        socket.write(header + "<stream:features>" + m_features + "</stream:features>");
        break;
    case Manner::NoLoginOffered:
        socket.write(header + "<stream:features/>");
        break;
    default:
        socket.write(header + mechanisms);
        break;
    }
}

void ScriptedServer::answerByScript(QSslSocket &socket, const QByteArray &request) const
{
    static const QRegularExpression id(u"id=[\"']([^\"']*)[\"']"_s);
    QByteArray said = m_script(request);
    said.replace("$id", id.match(QString::fromUtf8(request)).captured(1).toUtf8());
    if (said == "close") {
        socket.disconnectFromHost();
    } else {
        socket.write(said);
    }
}

QByteArray ScriptedServer::streamError() const
{
    return "<stream:error>" + m_condition + "</stream:error></stream:stream>";
}

} // namespace Ninelives::Rig
