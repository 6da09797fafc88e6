// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/XmppTransport.h"

#include "core/base/Log.h"
#include "core/xmpp/ConnectionSupervisor.h"
#include "core/xmpp/IqChannel.h"
#include "core/xmpp/RosterBook.h"
#include "core/xmpp/ServerSelector.h"
#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"
#include "core/xmpp/XmppStream.h"
#include "core/xmpp/xep/OwnDevices.h"
#include "core/xmpp/xep/ServerQuestions.h"
#include "core/xmpp/xep/Xep0045Rooms.h"
#include "core/xmpp/xep/Xep0054Cards.h"
#include "core/xmpp/xep/Xep0163Nodes.h"
#include "core/xmpp/xep/Xep0313Archive.h"
#include "core/xmpp/xep/Xep0363Upload.h"
#include "core/xmpp/xep/Xep0401Invitations.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype defaultStanzaLimit = 262144; // what Prosody and ejabberd take
constexpr int closingMs = 2'000;
constexpr qint64 invitationAgeMs = 14LL * 24 * 3'600'000;

double randomFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

class XmppTransport final : public Transport
{
    Q_OBJECT

public:
    XmppTransport(Account account, AccountSecrets secrets, const Clock &clock,
                  XmppSurroundings surroundings);
    ~XmppTransport() override;

    void start() override;
    void stop() override;
    void retryNow() override;
    void beginAgain() override { doubtEverything(); }
    void configure(const Account &account, const AccountSecrets &secrets) override;
    [[nodiscard]] TransportState state() const override { return complete(m_supervisor.state()); }
    [[nodiscard]] qsizetype stanzaLimit() const override { return m_stanzaLimit; }
    void setActive(bool active) override;
    void setPresence(const OwnPresence &presence) override;
    void submit(const OutboundStanza &stanza, std::function<void(SubmitResult)> done) override;
    void setInboundHandler(InboundHandler handler) override { m_inbound = std::move(handler); }
    [[nodiscard]] PubSubPort &pubSub() override { return m_nodes; }
    [[nodiscard]] ArchivePort &archive() override { return m_archive; }
    [[nodiscard]] RosterPort &roster() override { return m_roster; }
    [[nodiscard]] RoomPort &rooms() override { return m_rooms; }
    [[nodiscard]] UploadPort &uploads() override { return m_uploads; }
    [[nodiscard]] CardPort &cards() override { return m_cards; }
    [[nodiscard]] ServerPort &questions() override { return m_server; }
    [[nodiscard]] InvitationPort &invitations() override { return m_invitations; }
    [[nodiscard]] OwnDevicePort &ownDevices() override { return m_ownDevices; }

private:
    ConnectionSupervisor::Actions supervisorActions();
    void resolve();
    void connectTo(const ServerTarget &target);
    void wireStream();
    void doubtEverything();
    void abandon();
    void abortLeftovers();
    void reached(LinkPhase phase);
    void goOnline();
    void ended(const Error &error);
    void keepMechanism();
    void keepCertificate(const Error &error);
    [[nodiscard]] TransportState complete(TransportState state) const;
    void armTick();
    [[nodiscard]] bool write(const QByteArray &xml);
    void stanza(const QDomElement &element);
    void message(const QDomElement &element);
    void question(const QDomElement &iq);

    Account m_account;
    AccountSecrets m_secrets;
    const Clock &m_clock;
    QTimer m_tick;
    NetworkWatch m_network;
    ServerSelector m_selector;
    ConnectionSupervisor m_supervisor;
    IqChannel m_channel;
    Xep0163Nodes m_nodes;
    Xep0045Rooms m_rooms;
    Xep0313Archive m_archive;
    RosterBook m_roster;
    Xep0363Upload m_uploads;
    Xep0054Cards m_cards{m_channel, [this] { return m_capabilities.presenceXml(); }};
    ServerQuestions m_server;
    Xep0401Invitations m_invitations;
    OwnDevices m_ownDevices{m_channel};
    qint64 m_certificateBeginMs = 0; ///< of the one refused last
    qint64 m_certificateEndMs = 0;
    InboundHandler m_inbound;
    std::unique_ptr<XmppStream> m_stream;
    Capabilities m_capabilities{{}};
    qsizetype m_stanzaLimit = defaultStanzaLimit;
    bool m_active = true;
    OwnPresence m_presence;
};

XmppTransport::XmppTransport(Account account, AccountSecrets secrets, const Clock &clock,
                             XmppSurroundings surroundings)
    : m_account(std::move(account)), m_secrets(std::move(secrets)), m_clock(clock), m_tick(this),
      m_network(clock, std::move(surroundings.addresses), this),
      m_selector(randomFraction, std::move(surroundings.lookUp), this),
      m_supervisor(clock, randomFraction, supervisorActions()), m_channel(m_account.jid, this),
      m_nodes(m_channel), m_rooms(m_channel), m_archive(m_channel, m_rooms.facts(), this),
      m_roster(m_channel), m_uploads(m_channel), m_server(m_channel, clock),
      m_invitations(m_channel)
{
    m_archive.setInvitationHandler([this](const RoomInvitation &invitation) {
        // What was asked long ago was answered long ago, perhaps on another device.
        if (m_clock.nowMs() - invitation.atMs < invitationAgeMs) {
            m_rooms.invited(invitation);
        }
    });
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer); // the shortest limit is 0.3 s
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_supervisor.tick();
        armTick();
    });
    connect(&m_network, &NetworkWatch::changed, this, &XmppTransport::doubtEverything);
    connect(&m_network, &NetworkWatch::slept, this, &XmppTransport::doubtEverything);
}

XmppTransport::~XmppTransport()
{
    m_roster.setHandlers({});
    m_rooms.setHandlers({});
    m_cards.setHandler({});
    m_ownDevices.setHandlers({});
    m_selector.cancel();
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->close();
    }
    m_stream.reset();
    // Streams on their way out report to this object while it is still whole.
    qDeleteAll(findChildren<XmppStream *>(Qt::FindDirectChildrenOnly));
}

ConnectionSupervisor::Actions XmppTransport::supervisorActions()
{
    return {.resolve = [this] { resolve(); },
            .connect = [this](const ServerTarget &target) { connectTo(target); },
            .abandon = [this] { abandon(); },
            .changed =
                [this](const TransportState &state) {
                    armTick();
                    Q_EMIT stateChanged(complete(state));
                }};
}

void XmppTransport::armTick()
{
    const qint64 due = m_supervisor.nextTickMs();
    if (due == 0) {
        m_tick.stop();
    } else {
        m_tick.start(static_cast<int>(qMax<qint64>(0, due - m_clock.monotonicMs())));
    }
}

void XmppTransport::start()
{
    if (QUuid::fromString(m_secrets.userAgentId).isNull()) {
        m_secrets.userAgentId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Q_EMIT secretsChanged(m_secrets);
    }
    m_supervisor.start();
}

void XmppTransport::stop()
{
    m_supervisor.stop();
}

void XmppTransport::retryNow()
{
    m_supervisor.retryNow();
    if (m_stream) {
        m_stream->doubt();
    }
}

void XmppTransport::doubtEverything()
{
    m_supervisor.networkChanged();
    if (m_stream) {
        m_stream->doubt();
    }
}

void XmppTransport::configure(const Account &account, const AccountSecrets &secrets)
{
    const QString userAgentId = m_secrets.userAgentId;
    m_account = account;
    m_secrets = secrets;
    if (m_secrets.userAgentId.isEmpty()) {
        m_secrets.userAgentId = userAgentId;
    }
    m_channel.setOwn(account.jid);
}

void XmppTransport::setActive(bool active)
{
    m_active = active;
    if (m_stream) {
        m_stream->setActive(active);
    }
}

void XmppTransport::setPresence(const OwnPresence &presence)
{
    m_presence = presence;
    if (m_stream) {
        m_stream->setPresence(presence);
    }
}

void XmppTransport::resolve()
{
    m_selector.select(m_account.jid.domain(), m_account.servers,
                      [this](const Result<QList<ServerTarget>> &targets) {
                          if (targets) {
                              m_supervisor.resolved(*targets);
                          } else {
                              m_supervisor.resolveFailed(targets.error());
                          }
                      });
}

void XmppTransport::connectTo(const ServerTarget &target)
{
    abandon();
    abortLeftovers();
    m_capabilities = Capabilities(m_nodes.features());
    m_stream = std::make_unique<XmppStream>(
        XmppStream::Setup{.account = m_account,
                          .secrets = m_secrets,
                          .target = target,
                          .capabilities = m_capabilities,
                          .active = m_active,
                          .presence = m_presence,
                          .stanza = [this](const QDomElement &element) { stanza(element); }},
        m_clock);
    connect(m_stream.get(), &XmppStream::reached, this, &XmppTransport::reached);
    connect(m_stream.get(), &XmppStream::heard, this, [this] {
        m_supervisor.heard();
        armTick();
    });
    connect(m_stream.get(), &XmppStream::ended, this, &XmppTransport::ended);
    connect(m_stream.get(), &XmppStream::tokenChanged, this, [this](const QString &token) {
        m_secrets.fastToken = token;
        Q_EMIT secretsChanged(m_secrets);
    });
    m_stream->connectToServer();
}

// Never destroys a stream at once: the call may come from one of its own handlers.
void XmppTransport::abandon()
{
    m_selector.cancel();
    m_channel.close();
    m_rooms.close();
    m_roster.close();
    m_uploads.close();
    m_ownDevices.close();
    if (!m_stream) {
        return;
    }
    XmppStream *stream = m_stream.release();
    stream->disconnect(this);
    stream->setParent(this);
    connect(stream, &XmppStream::closed, stream, &QObject::deleteLater, Qt::QueuedConnection);
    QTimer::singleShot(stream->isOnline() ? closingMs : 0, stream, &QObject::deleteLater);
    stream->close();
}

// A stream that is still saying goodbye must not share the air with the next one.
void XmppTransport::abortLeftovers()
{
    const auto leftovers = findChildren<XmppStream *>(Qt::FindDirectChildrenOnly);
    for (XmppStream *stream : leftovers) {
        stream->abort();
    }
}

void XmppTransport::reached(LinkPhase phase)
{
    if (phase == LinkPhase::Online) {
        goOnline();
    }
    m_supervisor.reached(phase);
}

void XmppTransport::goOnline()
{
    m_selector.setLastGood(m_supervisor.target());
    m_stanzaLimit = m_stream->stanzaLimit();
    keepMechanism();
    m_channel.open([this](const QByteArray &xml) { return write(xml); });
    m_roster.open();
    m_ownDevices.open(m_stream->ownJid());
    const QByteArray carbons = Xml::write([](QXmlStreamWriter &writer) {
        writer.writeStartElement("enable"_L1);
        writer.writeDefaultNamespace(Xml::nsCarbons);
        writer.writeEndElement();
    });
    m_channel.set({}, carbons, [](const Result<QDomElement> &answer) {
        if (!answer && answer.error().code != ErrorCode::NotConnected) {
            qCWarning(logXmpp) << "No copies from other devices:" << answer.error().detail;
        }
    });
}

void XmppTransport::keepMechanism()
{
    const QString &mechanism = m_stream->mechanism();
    if (!mechanism.isEmpty() && mechanism != m_secrets.pinnedMechanism) {
        m_secrets.pinnedMechanism = mechanism;
        Q_EMIT secretsChanged(m_secrets);
    }
}

void XmppTransport::keepCertificate(const Error &error)
{
    const QSslCertificate &refused = m_stream->refusedCertificate();
    const bool about = !refused.isNull()
        && (error.code == ErrorCode::CertificateExpired
            || error.code == ErrorCode::CertificateNotYetValid);
    m_certificateBeginMs = about ? refused.effectiveDate().toMSecsSinceEpoch() : 0;
    m_certificateEndMs = about ? refused.expiryDate().toMSecsSinceEpoch() : 0;
}

/// What the supervisor does not know.
TransportState XmppTransport::complete(TransportState state) const
{
    if (state.failure) {
        state.certificateBeginMs = m_certificateBeginMs;
        state.certificateEndMs = m_certificateEndMs;
    }
    return state;
}

void XmppTransport::ended(const Error &error)
{
    keepCertificate(error);
    const bool tokenRefused =
        error.code == ErrorCode::AuthenticationFailed && m_stream->usedToken();
    const Result<ServerTarget> other = ServerSelector::parseRedirect(m_stream->redirect());
    abandon();
    if (other) {
        m_supervisor.redirected(*other, error);
        return;
    }
    if (!tokenRefused) {
        m_supervisor.failed(error);
        return;
    }
    m_secrets.fastToken.clear();
    Q_EMIT secretsChanged(m_secrets);
    if (m_secrets.password.isEmpty()) {
        m_supervisor.failed(error);
    } else {
        m_supervisor.retryTarget();
    }
}

bool XmppTransport::write(const QByteArray &xml)
{
    return m_stream && m_stream->write(xml, {});
}

void XmppTransport::submit(const OutboundStanza &stanza, std::function<void(SubmitResult)> done)
{
    const auto answer = [this, done = std::move(done)](SubmitResult result) {
        // From the event loop, and never once this object is gone.
        QMetaObject::invokeMethod(this, [done, result] { done(result); }, Qt::QueuedConnection);
    };
    if (!state().online() || stanza.xml.size() > m_stanzaLimit) {
        answer(SubmitResult::NotSent);
        return;
    }
    if (!Xml::isOneElement(stanza.xml)) {
        qCWarning(logXmpp, "A stanza that is no XML was not sent");
        answer(SubmitResult::NotSent);
        return;
    }
    if (!m_stream->write(stanza.xml, answer)) {
        answer(SubmitResult::NotSent);
    }
}

void XmppTransport::stanza(const QDomElement &element)
{
    const QString name = element.tagName();
    if (name == "message"_L1) {
        message(element);
    } else if (name == "presence"_L1) {
        if (!m_rooms.handlePresence(element)) {
            m_roster.handlePresence(element);
            m_cards.handlePresence(element);
            if (m_ownDevices.handlePresence(element)) {
                Q_EMIT ownDevicesChanged();
            }
        }
    } else {
        const QString type = element.attribute(u"type"_s);
        if (type == "get"_L1 || type == "set"_L1) {
            question(element);
        } else if (!m_channel.handle(element)) {
            qCDebug(logXmpp, "An answer that nobody asked for was ignored");
        }
    }
}

void XmppTransport::message(const QDomElement &element)
{
    const FullJid own = m_stream->ownJid();
    StanzaParser::Parsed parsed = StanzaParser::parse(element, own);
    switch (parsed.kind) {
    case StanzaParser::Kind::ArchiveResult:
        m_archive.handleResult(element);
        return;
    case StanzaParser::Kind::Event:
        m_nodes.handleEvent(element);
        return;
    case StanzaParser::Kind::Ignored:
        qCWarning(logXmpp, "A forged or malformed message was ignored");
        return;
    case StanzaParser::Kind::Message:
        break;
    }
    const bool reflected = parsed.stanza.origin == StanzaOrigin::Live && parsed.stanza.from == own
        && parsed.stanza.type != "error"_L1;
    if (!reflected && m_rooms.admit(parsed.stanza) && m_inbound) {
        m_inbound(parsed.stanza);
    }
}

void XmppTransport::question(const QDomElement &iq)
{
    if (iq.attribute(u"type"_s) == "set"_L1 && m_roster.handlePush(iq)) {
        return;
    }
    if (iq.attribute(u"type"_s) == "set"_L1 && m_ownDevices.handleQuestion(iq)) {
        return;
    }
    // Strangers learn nothing, not even that somebody is here (RFC 6121, section 11.2).
    const auto from = FullJid::parse(iq.attribute(u"from"_s));
    const bool known = !iq.hasAttribute(u"from"_s)
        || (from && (m_roster.seesUs(from->bare()) || m_rooms.isSelf(*from)));
    const QDomElement info = Xml::child(iq, "query"_L1, Xml::nsDiscoInfo);
    if (known && !Xml::child(iq, "ping"_L1, "urn:xmpp:ping"_L1).isNull()) {
        m_channel.answer(iq);
    } else if (known && !info.isNull()) {
        m_channel.answer(iq, m_capabilities.infoXml(info.attribute(u"node"_s)));
    } else {
        m_channel.refuse(iq, "cancel"_L1, "service-unavailable"_L1);
    }
}

} // namespace

std::unique_ptr<Transport> makeXmppTransport(const Account &account, const AccountSecrets &secrets,
                                             const Clock &clock, XmppSurroundings surroundings)
{
    return std::make_unique<XmppTransport>(account, secrets, clock, std::move(surroundings));
}

} // namespace Ninelives

#include "XmppTransport.moc"
