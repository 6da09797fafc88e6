// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/XmppStream.h"

#include "core/base/Log.h"
#include "core/transport/SocketErrors.h"
#include "core/transport/TlsTrust.h"
#include "core/xmpp/LoginPolicy.h"
#include "core/xmpp/StanzaTap.h"
#include "core/xmpp/StanzaWriter.h"
#include "core/xmpp/Xml.h"

#include <QXmppAuthenticationError.h>
#include <QXmppClient.h>
#include <QXmppConfiguration.h>
#include <QXmppCredentials.h>
#include <QXmppError.h>
#include <QXmppPresence.h>
#include <QXmppSasl2UserAgent.h>

#include <QDateTime>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsStream = "http://etherx.jabber.org/streams"_L1;
constexpr auto nsTls = "urn:ietf:params:xml:ns:xmpp-tls"_L1;
constexpr auto nsSasl = "urn:ietf:params:xml:ns:xmpp-sasl"_L1;
constexpr auto nsSasl2 = "urn:xmpp:sasl:2"_L1;

std::optional<QXmppCredentials> credentialsFrom(const QString &token)
{
    QXmlStreamReader reader(token);
    if (token.isEmpty() || !reader.readNextStartElement()) {
        return std::nullopt;
    }
    return QXmppCredentials::fromXml(reader);
}

QString tokenText(const QXmppCredentials &credentials)
{
    QString text;
    QXmlStreamWriter writer(&text);
    credentials.toXml(writer);
    return text;
}

QXmppPresence presenceOf(const OwnPresence &own, const Capabilities &capabilities)
{
    QXmppPresence presence;
    presence.setCapabilityHash(u"sha-1"_s);
    presence.setCapabilityNode(Capabilities::node());
    presence.setCapabilityVer(capabilities.hash());
    if (own.availability == Availability::Away) {
        presence.setAvailableStatusType(QXmppPresence::Away);
    } else if (own.availability == Availability::Busy) {
        presence.setAvailableStatusType(QXmppPresence::DND);
    }
    if (own.idleSinceMs > 0) {
        presence.setLastUserInteraction(
            QDateTime::fromMSecsSinceEpoch(own.idleSinceMs, QTimeZone::UTC));
    }
    return presence;
}

} // namespace

XmppStream::XmppStream(Setup setup, const Clock &clock, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_clock(clock),
      m_reader({.opened = [this](const QDomElement &e) { pass("streamReceived", e); },
                .element = [this](const QDomElement &e) { element(e); },
                .closed = [this] { fail({ErrorCode::StreamError, u"closed by the server"_s}); },
                .failed = [this](const QString &why) { fail({ErrorCode::StreamError, why}); }}),
      m_client(std::make_unique<QXmppClient>(QXmppClient::NoExtensions)),
      m_writer(std::make_unique<StanzaWriter>(*m_client, *this)), m_ownJid(m_setup.account.jid)
{
    m_watchTimer.setSingleShot(true);
    connect(&m_watchTimer, &QTimer::timeout, this, &XmppStream::watch);
    m_client->addExtension(new StanzaTap([this](const QDomElement &stanza) {
        if (m_online && !m_ended) {
            m_setup.stanza(stanza);
        }
    }));
    hookSocket();
    configure();
}

XmppStream::~XmppStream()
{
    m_ended = true;
    m_online = false;
    m_socket->disconnect(this);
    m_client->disconnect(this);
    m_writer.reset();
    m_client.reset(); // answers every open submission while this object is still whole
}

void XmppStream::hookSocket()
{
    m_socket = m_client->findChild<QSslSocket *>();
    const QList<QObject *> parts = m_client->findChildren<QObject *>();
    for (QObject *part : parts) {
        if (qstrcmp(part->metaObject()->className(), "QXmpp::Private::XmppSocket") == 0) {
            m_streamParser = part;
        }
    }
    Q_ASSERT(m_socket && m_streamParser);
    // Our reader takes the place of QXmpp's; see StreamReader.
    QObject::disconnect(m_socket, &QIODevice::readyRead, m_streamParser, nullptr);
    connect(m_socket, &QIODevice::readyRead, this, [this] {
        const QByteArray bytes = m_socket->readAll();
        m_watch.sawLife(m_clock.monotonicMs());
        if (m_ended) {
            return;
        }
        if (!m_online) {
            Q_EMIT heard();
        }
        if (!m_socket->isEncrypted() && bytes.startsWith("HTTP/")) {
            fail({ErrorCode::WebPageAnswered, {}});
            return;
        }
        m_reader.feed(bytes);
    });
    connect(m_socket, &QAbstractSocket::connected, this, [this] {
        // A stanza and the request to acknowledge it are two small writes; Nagle's algorithm would
        // hold the second back for 40 ms.
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_reader.reset();
        Q_EMIT reached(LinkPhase::Securing);
    });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_reader.reset(); // what came in clear text counts for nothing
        Q_EMIT reached(LinkPhase::Authenticating);
    });
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_socket->encryptedBytesToWrite() > 0 || m_socket->bytesToWrite() > 0) {
            m_watch.drained(m_clock.monotonicMs());
        }
    });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateError = TlsTrust::certificateError(errors);
        m_refused = m_socket->peerCertificate();
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &XmppStream::socketError);
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] {
        fail({ErrorCode::NotConnected, u"connection closed"_s});
        Q_EMIT closed();
    });
    connect(m_client.get(), &QXmppClient::errorOccurred, this, &XmppStream::clientError);
    connect(m_client.get(), &QXmppClient::connected, this, &XmppStream::connected);
    connect(m_client.get(), &QXmppClient::credentialsChanged, this,
            [this] { Q_EMIT tokenChanged(tokenText(m_client->configuration().credentials())); });
}

void XmppStream::configure()
{
    QXmppConfiguration &config = m_client->configuration();
    const Account &account = m_setup.account;
    const AccountSecrets &secrets = m_setup.secrets;
    if (auto credentials = credentialsFrom(secrets.fastToken)) {
        config.setCredentials(*credentials);
    }
    config.setPassword(secrets.password); // after the credentials, which replace it
    config.setUser(account.jid.local());
    config.setDomain(account.jid.domain());
    // With Bind 2 the server makes the resource; else it must not clash with an older stream's.
    config.setResource(u"Ninelives."_s + QUuid::createUuid().toString(QUuid::Id128).left(8));
    config.setResourcePrefix(u"Ninelives"_s);
    // TLS verifies the domain, wherever we connect to.
    config.setHost(m_setup.target.address.isEmpty() ? m_setup.target.host : m_setup.target.address);
    config.setPort(m_setup.target.port);
    config.setStreamSecurityMode(m_setup.target.directTls ? QXmppConfiguration::LegacySSL
                                                          : QXmppConfiguration::TLSRequired);
    if (!account.caFile.isEmpty()) {
        config.setCaCertificates(TlsTrust::authorities(account.caFile));
    }
    config.setIgnoreSslErrors(false);
    config.setAutoReconnectionEnabled(false);
    config.setKeepAliveInterval(0); // LinkWatch does it
    config.setUseNonSASLAuthentication(false);
    config.setDisabledSaslMechanisms(LoginPolicy::disabledMechanisms());
    config.setSasl2UserAgent(
        QXmppSasl2UserAgent(QUuid::fromString(secrets.userAgentId), u"Ninelives"_s, {}));
}

void XmppStream::connectToServer()
{
    m_client->setActive(m_setup.active);
    m_toldPresence = m_setup.presence;
    const QXmppPresence presence = presenceOf(m_setup.presence, m_setup.capabilities);
    // By value: the call assigns it to the client's own configuration.
    const QXmppConfiguration config = m_client->configuration();
    m_client->connectToServer(config, presence);
}

void XmppStream::pass(const char *signal, const QDomElement &element)
{
    if (!QMetaObject::invokeMethod(m_streamParser, signal, Qt::DirectConnection,
                                   Q_ARG(QDomElement, element))) {
        fail({ErrorCode::Internal, u"no stream parser"_s});
    }
}

void XmppStream::element(const QDomElement &element)
{
    if (m_ended) {
        return;
    }
    const QString ns = element.namespaceURI();
    const QString name = element.tagName();
    if (ns == nsStream && name == "error"_L1) {
        if (m_socket->isEncrypted()) {
            m_redirect = LoginPolicy::redirect(element);
        }
        fail(LoginPolicy::streamError(element));
        return;
    }
    if (ns == nsStream && name == "features"_L1) {
        if (checkFeatures(element)) {
            pass("stanzaReceived", element);
        }
        return;
    }
    if (!m_socket->isEncrypted()) {
        // Nothing else is believed, or answered, before TLS.
        if (Xml::is(element, "proceed"_L1, nsTls)) {
            pass("stanzaReceived", element);
            m_reader.reset();
        } else {
            fail({ErrorCode::TlsFailed, u"unexpected: "_s + name});
        }
        return;
    }
    const bool sasl = ns == nsSasl || ns == nsSasl2;
    if (sasl && name == "failure"_L1) {
        m_loginError = LoginPolicy::loginError(element);
    } else if (sasl && name == "success"_L1) {
        m_authenticated = true;
        Q_EMIT reached(LinkPhase::Binding);
    }
    pass("stanzaReceived", element);
    if (ns == nsSasl && name == "success"_L1) {
        m_reader.reset(); // RFC 6120, section 6.4.6: a new stream begins
    }
}

bool XmppStream::checkFeatures(const QDomElement &features)
{
    const LoginPolicy::Offer offer = LoginPolicy::readOffer(features);
    if (!m_socket->isEncrypted()) {
        if (!offer.startTls) {
            fail({ErrorCode::TlsFailed, u"the server offers no encryption"_s});
        }
        return offer.startTls;
    }
    if (m_authenticated) {
        m_stanzaLimit = offer.stanzaLimit > 0 ? offer.stanzaLimit : m_stanzaLimit;
        return true;
    }
    m_usedToken = !m_setup.secrets.fastToken.isEmpty() && !offer.fastMechanisms.isEmpty();
    if (m_usedToken) {
        return true;
    }
    const auto mechanism = LoginPolicy::choose(offer.mechanisms, m_setup.secrets.pinnedMechanism);
    if (!mechanism) {
        fail(mechanism.error());
        return false;
    }
    m_mechanism = *mechanism;
    m_client->configuration().setSaslAuthMechanism(m_mechanism);
    return true;
}

void XmppStream::connected()
{
    const auto jid = FullJid::parse(m_client->configuration().jid());
    if (!jid || jid->bare() != m_setup.account.jid) {
        fail({ErrorCode::StreamError, u"the server gave another address"_s});
        return;
    }
    m_ownJid = *jid;
    m_online = true;
    m_watch.begin(m_clock.monotonicMs());
    armWatch();
    // QXmpp sends the initial presence when this returns: after the roster was asked for.
    Q_EMIT reached(LinkPhase::Online);
    // What changed during the login goes out behind it.
    QMetaObject::invokeMethod(this, &XmppStream::tellPresence, Qt::QueuedConnection);
}

void XmppStream::clientError(const QXmppError &error)
{
    if (m_loginError) {
        fail(*m_loginError);
    } else if (const auto login = error.value<QXmpp::AuthenticationError>()) {
        const bool mismatch = login->type == QXmpp::AuthenticationError::MechanismMismatch;
        fail({mismatch ? ErrorCode::MechanismTooWeak : ErrorCode::StreamError, error.description});
    } else if (error.holdsType<QAbstractSocket::SocketError>()) {
        socketError();
    } else {
        fail({ErrorCode::StreamError, error.description});
    }
}

void XmppStream::socketError()
{
    const Error error =
        socketErrorOf(m_socket->error(), m_socket->errorString(), ErrorCode::NotConnected);
    const bool refusedByUs = error.code == ErrorCode::TlsFailed && m_certificateError;
    fail(refusedByUs ? *m_certificateError : error);
}

void XmppStream::fail(const Error &error)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_online = false;
    m_watchTimer.stop();
    // From the event loop: the owner destroys this object, and we may be deep inside QXmpp.
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!m_closing) {
                Q_EMIT ended(error);
            }
        },
        Qt::QueuedConnection);
}

void XmppStream::close()
{
    const bool inOrder = m_online && m_socket->state() == QAbstractSocket::ConnectedState;
    m_closing = true;
    m_online = false;
    m_watchTimer.stop();
    if (inOrder) {
        m_client->disconnectFromServer();
        // The last stanzas must get out even if nobody lets the event loop run any more.
        m_socket->flush();
    } else {
        m_socket->abort();
    }
    m_ended = true;
}

void XmppStream::abort()
{
    m_closing = true;
    m_online = false;
    m_ended = true;
    m_watchTimer.stop();
    m_socket->abort();
}

bool XmppStream::write(const QByteArray &xml, std::function<void(SubmitResult)> done)
{
    if (!m_online) {
        return false;
    }
    m_watch.submitted(m_clock.monotonicMs(), xml.size());
    armWatch();
    m_writer->write(xml, [this, done = std::move(done)](SubmitResult result) {
        m_watch.acknowledged();
        if (done) {
            done(result);
        }
    });
    return true;
}

void XmppStream::setActive(bool active)
{
    m_setup.active = active;
    m_client->setActive(active);
}

void XmppStream::setPresence(const OwnPresence &presence)
{
    m_setup.presence = presence;
    tellPresence();
}

void XmppStream::tellPresence()
{
    if (!m_online || m_toldPresence == m_setup.presence) {
        return;
    }
    const QByteArray xml = Xml::write([this](QXmlStreamWriter &writer) {
        presenceOf(m_setup.presence, m_setup.capabilities).toXml(&writer);
    });
    if (write(xml, {})) {
        m_toldPresence = m_setup.presence;
    }
}

void XmppStream::doubt()
{
    if (m_online) {
        m_watch.doubt(m_clock.monotonicMs());
        watch();
    }
}

void XmppStream::armWatch()
{
    const qint64 wait = qMax<qint64>(0, m_watch.deadlineMs() - m_clock.monotonicMs());
    if (!m_watchTimer.isActive() || m_watchTimer.remainingTime() > wait) {
        m_watchTimer.start(static_cast<int>(wait));
    }
}

void XmppStream::watch()
{
    switch (m_watch.check(m_clock.monotonicMs())) {
    case LinkWatch::Verdict::Dead:
        fail({ErrorCode::Timeout, u"the link is dead"_s});
        return;
    case LinkWatch::Verdict::Ask: {
        const QByteArray ping = Xml::write([&](QXmlStreamWriter &writer) {
            writer.writeStartElement("iq"_L1);
            writer.writeAttribute("type"_L1, "get"_L1);
            writer.writeAttribute("id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces));
            Xml::attribute(writer, "to"_L1, m_setup.account.jid.domain());
            writer.writeStartElement("ping"_L1);
            writer.writeDefaultNamespace("urn:xmpp:ping"_L1);
            writer.writeEndElement();
            writer.writeEndElement();
        });
        if (!write(ping, {})) {
            return;
        }
        break;
    }
    case LinkWatch::Verdict::Fine:
        break;
    }
    armWatch();
}

} // namespace Ninelives
