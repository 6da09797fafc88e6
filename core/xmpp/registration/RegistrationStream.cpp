// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/registration/RegistrationStream.h"

#include "core/transport/SocketErrors.h"
#include "core/transport/TlsTrust.h"
#include "core/xmpp/LoginPolicy.h"
#include "core/xmpp/Xml.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsStreamOf = "http://etherx.jabber.org/streams"_L1;
constexpr auto nsStartTls = "urn:ietf:params:xml:ns:xmpp-tls"_L1;
constexpr auto nsOffersAccounts = "http://jabber.org/features/iq-register"_L1;
constexpr auto nsInvite = "urn:xmpp:invite"_L1;
constexpr auto nsInviteToken = "urn:xmpp:ibr-token:0"_L1;

} // namespace

RegistrationStream::RegistrationStream(Setup setup, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)),
      m_reader({.opened = [](const QDomElement &) {},
                .element = [this](const QDomElement &e) { element(e); },
                .closed = [this] { fail({ErrorCode::NotConnected, u"closed by the server"_s}); },
                .failed = [this](const QString &why) { fail({ErrorCode::StreamError, why}); }}),
      m_socket(this), m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail({ErrorCode::Timeout, u"registration"_s}); });
    QSslConfiguration tls = m_socket.sslConfiguration();
    if (!m_setup.caFile.isEmpty()) {
        tls.setCaCertificates(TlsTrust::authorities(m_setup.caFile));
    }
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (m_setup.target.directTls) {
        tls.setAllowedNextProtocols({"xmpp-client"_ba});
    }
    m_socket.setSslConfiguration(tls);
    // The domain is verified, wherever we connect to.
    m_socket.setPeerVerifyName(m_setup.domain);
    hookSocket();
}

RegistrationStream::~RegistrationStream()
{
    m_ended = true;
    m_socket.disconnect(this);
    m_socket.abort();
}

void RegistrationStream::hookSocket()
{
    connect(&m_socket, &QIODevice::readyRead, this, [this] {
        if (m_ended) {
            return;
        }
        if (!m_ready) {
            m_patience.start(m_setup.patienceMs);
        }
        const QByteArray bytes = m_socket.readAll();
        if (!m_socket.isEncrypted() && bytes.startsWith("HTTP/")) {
            fail({ErrorCode::WebPageAnswered, {}});
            return;
        }
        m_reader.feed(bytes);
    });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        m_patience.start(m_setup.patienceMs);
        if (!m_setup.target.directTls) {
            greet();
        }
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_patience.start(m_setup.patienceMs);
        greet();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateError = TlsTrust::certificateError(errors);
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] {
        const Error error =
            socketErrorOf(m_socket.error(), m_socket.errorString(), ErrorCode::NotConnected);
        const bool refusedByUs = error.code == ErrorCode::TlsFailed && m_certificateError;
        fail(refusedByUs ? *m_certificateError : error);
    });
    connect(&m_socket, &QAbstractSocket::disconnected, this,
            [this] { fail({ErrorCode::NotConnected, u"connection closed"_s}); });
}

void RegistrationStream::connectToServer()
{
    m_patience.start(m_setup.patienceMs);
    const ServerTarget &target = m_setup.target;
    const QString host = target.address.isEmpty() ? target.host : target.address;
    if (target.directTls) {
        m_socket.connectToHostEncrypted(host, target.port, m_setup.domain);
    } else {
        m_socket.connectToHost(host, target.port);
    }
}

/// Opens a stream: what was read before it counts for nothing.
void RegistrationStream::greet()
{
    m_reader.reset();
    QByteArray header;
    QXmlStreamWriter writer(&header);
    writer.writeStartDocument();
    writer.writeStartElement("stream:stream"_L1);
    writer.writeAttribute("to"_L1, m_setup.domain);
    writer.writeAttribute("version"_L1, "1.0"_L1);
    writer.writeAttribute("xmlns"_L1, Xml::nsClient);
    writer.writeAttribute("xmlns:stream"_L1, nsStreamOf);
    writer.writeCharacters({}); // closes the tag, not the element
    m_socket.write(header);
}

void RegistrationStream::element(const QDomElement &element)
{
    if (m_ended) {
        return;
    }
    if (Xml::is(element, "error"_L1, nsStreamOf)) {
        fail(LoginPolicy::streamError(element));
    } else if (Xml::is(element, "features"_L1, nsStreamOf)) {
        features(element);
    } else if (m_socket.isEncrypted()) {
        if (m_ready) {
            m_setup.stanza(element);
        }
    } else if (Xml::is(element, "proceed"_L1, nsStartTls)) {
        m_reader.reset();
        m_socket.startClientEncryption();
    } else {
        fail({ErrorCode::TlsFailed, u"unexpected: "_s + element.tagName()});
    }
}

void RegistrationStream::features(const QDomElement &features)
{
    if (!m_socket.isEncrypted()) {
        if (LoginPolicy::readOffer(features).startTls) {
            m_socket.write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        } else {
            fail({ErrorCode::TlsFailed, u"the server offers no encryption"_s});
        }
        return;
    }
    for (const QLatin1StringView ns : {nsOffersAccounts, nsInvite, nsInviteToken}) {
        m_offers = m_offers || !Xml::child(features, "register"_L1, ns).isNull();
    }
    m_ready = true;
    m_patience.stop();
    Q_EMIT ready();
}

bool RegistrationStream::write(const QByteArray &xml)
{
    return m_ready && !m_ended && m_socket.write(xml) == xml.size();
}

void RegistrationStream::fail(const Error &error)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_ready = false;
    m_patience.stop();
    // From the event loop: the owner destroys this object, and we may be deep inside the socket.
    QMetaObject::invokeMethod(this, [this, error] { Q_EMIT ended(error); }, Qt::QueuedConnection);
}

} // namespace Ninelives
