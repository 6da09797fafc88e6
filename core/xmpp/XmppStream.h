// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/model/Account.h"
#include "core/model/Contact.h"
#include "core/transport/OutboundStanza.h"
#include "core/transport/TransportState.h"
#include "core/xmpp/Capabilities.h"
#include "core/xmpp/LinkWatch.h"
#include "core/xmpp/ServerTarget.h"
#include "core/xmpp/StreamReader.h"

#include <QObject>
#include <QSslCertificate>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;
class QXmppClient;
struct QXmppError;

namespace Ninelives {

class StanzaWriter;

/// One attempt, and the stream that comes of it: one QXmpp client on one target, never connected a
/// second time, because QXmpp re-sends blindly when it is (DESIGN 3.1a).
class XmppStream final : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        Account account;
        AccountSecrets secrets;
        ServerTarget target;
        Capabilities capabilities;
        bool active = true;
        OwnPresence presence;
        /// Every stanza, in order; called synchronously.
        std::function<void(const QDomElement &stanza)> stanza;
    };

    XmppStream(Setup setup, const Clock &clock, QObject *parent = nullptr);
    ~XmppStream() override;

    void connectToServer();
    /// Ends the stream in order when it is up, else at once; `ended` does not follow, `closed`
    /// does.
    void close();
    /// Closes the socket at once; nothing follows.
    void abort();
    /// Something happened that may have killed the link: makes sure within 15 s.
    void doubt();

    [[nodiscard]] bool isOnline() const { return m_online; }
    /// Writes one stanza; false, and `done` is dropped, when the stream is not up. `done` may be
    /// called from within this call or from the destructor.
    bool write(const QByteArray &xml, std::function<void(SubmitResult)> done);
    void setActive(bool active);
    /// What contacts are told about the user; at once when the stream is up.
    void setPresence(const OwnPresence &presence);

    [[nodiscard]] const FullJid &ownJid() const { return m_ownJid; }
    [[nodiscard]] qsizetype stanzaLimit() const { return m_stanzaLimit; }
    /// Login was tried with the token and not with the password.
    [[nodiscard]] bool usedToken() const { return m_usedToken; }
    /// The SCRAM mechanism of this login; empty when the token was used.
    [[nodiscard]] const QString &mechanism() const { return m_mechanism; }
    /// The certificate that was refused; null when none was.
    [[nodiscard]] const QSslCertificate &refusedCertificate() const { return m_refused; }
    /// Where the server sent us instead (`<see-other-host/>`), when it said so over TLS with the
    /// right certificate.
    [[nodiscard]] const QString &redirect() const { return m_redirect; }

Q_SIGNALS:
    void reached(Ninelives::LinkPhase phase);
    /// Before the session is up: the server said something.
    void heard();
    /// The attempt or the stream is over; emitted once, from the event loop.
    void ended(const Ninelives::Error &error);
    void closed();
    void tokenChanged(const QString &token);

private:
    void configure();
    void hookSocket();
    void element(const QDomElement &element);
    bool checkFeatures(const QDomElement &features);
    void pass(const char *signal, const QDomElement &element);
    void clientError(const QXmppError &error);
    void socketError();
    void connected();
    void fail(const Error &error);
    void watch();
    void armWatch();
    void tellPresence();

    Setup m_setup;
    const Clock &m_clock;
    StreamReader m_reader;
    LinkWatch m_watch;
    QTimer m_watchTimer;
    std::unique_ptr<QXmppClient> m_client;
    std::unique_ptr<StanzaWriter> m_writer;
    QSslSocket *m_socket = nullptr; ///< belongs to the client
    QObject *m_streamParser = nullptr; ///< belongs to the client
    std::optional<Error> m_certificateError;
    QSslCertificate m_refused;
    std::optional<Error> m_loginError;
    FullJid m_ownJid;
    QString m_mechanism;
    QString m_redirect;
    qsizetype m_stanzaLimit = 262144;
    OwnPresence m_toldPresence; ///< the last that went out, or will with the login
    bool m_usedToken = false;
    bool m_authenticated = false;
    bool m_online = false;
    bool m_ended = false;
    bool m_closing = false;
};

} // namespace Ninelives
