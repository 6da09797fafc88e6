// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/Transport.h"
#include "tests/fakes/FakeCards.h"
#include "tests/fakes/FakeQuestions.h"
#include "tests/fakes/FakeRooms.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/FakeUploads.h"

namespace Ninelives::Test {

/// A transport without a network, on a FakeServer. The test decides when it is online, what becomes
/// of what is submitted, and how the archive answers.
class FakeTransport final
    : public Transport
    , public ArchivePort
    , public PubSubPort
    , public RosterPort
    , public InvitationPort
{
    Q_OBJECT

public:
    FakeTransport(FakeServer &server, const FullJid &self, QObject *parent = nullptr);
    ~FakeTransport() override;

    [[nodiscard]] const FullJid &self() const { return m_self; }

    // ---- Script ----

    void goOnline();
    /// Ends the stream: every open question and verdict is answered as a broken stream answers it.
    void goOffline(const std::optional<Error> &failure = Error{ErrorCode::NetworkUnreachable, {}});

    /// What becomes of submitted stanzas.
    enum class Link : quint8 {
        Healthy, ///< taken and acknowledged
        Manual, ///< taken; the test calls settle()
        LosesAcks, ///< taken, but the acknowledgement never arrives
        LosesStanzas, ///< never arrives
        AcksAndForgets, ///< acknowledged, and never seen again: the server goes down with it
        Unconfirmed, ///< taken; there is no stream management
        Refuses, ///< NotSent although online
    };
    Link link = Link::Healthy;
    qsizetype limit = 262'144;
    /// Stanzas with this in them make the server close the stream with policy-violation.
    QByteArray poison;
    /// What the server says when it does; nothing but a lost connection: NotConnected.
    Error poisoned{ErrorCode::PolicyViolation, QStringLiteral("policy-violation")};

    [[nodiscard]] const QList<OutboundStanza> &submitted() const { return m_submitted; }
    /// Submitted stanzas that contain `part`.
    [[nodiscard]] QList<OutboundStanza> submittedWith(const QByteArray &part) const;
    void forgetSubmitted() { m_submitted.clear(); }
    /// Answers the oldest open verdict.
    void settle(SubmitResult result);
    [[nodiscard]] qsizetype open() const { return m_open.size(); }

    /// Hands a stanza to the inbound handler at once.
    void inject(const QByteArray &xml, StanzaOrigin origin = StanzaOrigin::Live,
                const QString &archiveId = {}, qint64 stampMs = 0);
    void injectStanza(const InboundStanza &stanza);
    /// The same a little later, in order; dropped when the stream is gone by then.
    void deliver(const QByteArray &xml, StanzaOrigin origin, const QString &archiveId);
    void deliverStanza(const InboundStanza &stanza);
    void deliverInvitation(const RoomInvitation &invitation);
    void deliverEvent(const BareJid &owner, const QString &node, const QStringList &itemIds);
    /// Without an id: all items are gone, as after a purge.
    void deliverRetraction(const BareJid &owner, const QString &node, const QString &itemId);
    [[nodiscard]] FakeServer &server() const { return m_server; }

    int archivePageSize = 50;
    bool archiveSupported = true;
    bool archiveSilent = false;
    QList<Error> archiveFailures; ///< answers of the next queries, first one first
    /// Called before a page is computed, with the number of the query, counted from 1.
    std::function<void(int)> beforeArchiveAnswer;
    /// May change a page on its way, as a faulty server or parser would.
    std::function<void(const ArchiveQuery &query, Result<ArchivePage> &page)> bendArchivePage;
    /// Answers wait until releaseArchive(), as those of a slow archive do.
    bool archiveHeld = false;
    void releaseArchive();
    [[nodiscard]] const QList<ArchiveQuery> &archiveQueries() const { return m_archiveQueries; }

    /// Servers (domains) whose people's nodes never answer.
    QStringList silentServers;
    /// What was asked of people's nodes: "bob@two.test urn:xmpp:avatar:data <item>".
    QStringList fetched;
    QStringList published; ///< the nodes, in order
    std::optional<Error> publishFailure; ///< the answer to every publication

    RosterPort::Handlers rosterHandlers;
    std::optional<Error> rosterFailure; ///< what roster calls are answered with
    QStringList rosterCalls; ///< "put bob@two.test", "block …", for looking at

    // ---- Transport ----

    void start() override
    {
        if (loginFailure) {
            m_state.failure = loginFailure;
            m_state.needsUser = true;
            Q_EMIT stateChanged(m_state);
        } else {
            goOnline();
        }
    }
    std::optional<Error> loginFailure; ///< what start() ends with
    void stop() override { goOffline({}); }
    void retryNow() override {}
    void beginAgain() override { ++begunAgain; }
    int begunAgain = 0;
    void configure(const Account &, const AccountSecrets &) override {}
    [[nodiscard]] TransportState state() const override { return m_state; }
    [[nodiscard]] qsizetype stanzaLimit() const override { return limit; }
    void setActive(bool) override {}
    void setPresence(const OwnPresence &presence) override { own = presence; }
    OwnPresence own; ///< what contacts would be told
    void submit(const OutboundStanza &stanza, std::function<void(SubmitResult)> done) override;
    void setInboundHandler(InboundHandler handler) override { m_inbound = std::move(handler); }
    [[nodiscard]] PubSubPort &pubSub() override { return *this; }
    [[nodiscard]] ArchivePort &archive() override { return *this; }
    [[nodiscard]] RosterPort &roster() override { return *this; }
    [[nodiscard]] FakeRooms &rooms() override { return m_rooms; }
    [[nodiscard]] FakeUploads &uploads() override { return m_uploads; }
    [[nodiscard]] FakeCards &cards() override { return m_cards; }
    [[nodiscard]] FakeQuestions &questions() override { return m_questions; }
    [[nodiscard]] InvitationPort &invitations() override { return *this; }
    [[nodiscard]] FakeOwnDevices &ownDevices() override { return m_ownDevices; }

    // ---- Ports ----

    void query(const ArchiveQuery &query, Reply<ArchivePage> reply) override;

    void publish(const QString &node, const QString &itemId, const QByteArray &payload,
                 const PublishOptions &options, Reply<void> reply) override;
    void retract(const QString &node, const QString &itemId, Reply<void> reply) override;
    void fetch(const BareJid &owner, const QString &node, const QStringList &itemIds,
               Reply<QList<PubSubItem>> reply) override;
    void accessModel(const QString &node, Reply<QString> reply) override;
    void configure(const QString &node, const PublishOptions &options, Reply<void> reply) override;
    void removeNode(const QString &node, Reply<void> reply) override;
    void setEventHandler(const QStringList &nodes, EventHandler handler) override;
    void privateXml(const QString &name, const QString &ns, Reply<QDomElement> reply) override;

    void setHandlers(Handlers handlers) override { rosterHandlers = std::move(handlers); }
    void put(const BareJid &jid, const QString &name, bool subscribe, Reply<void> reply) override;
    void accept(const BareJid &jid, const QString &name, const QString &token,
                Reply<void> reply) override;
    void remove(const BareJid &jid, Reply<void> reply) override;
    void answer(const BareJid &jid, bool allow, Reply<void> reply) override;
    void setBlocked(const BareJid &jid, bool blocked, Reply<void> reply) override;

    void make(Reply<InvitationLink> reply) override;
    Result<InvitationLink> madeLink = Error{ErrorCode::Unsupported, {}};

private:
    friend class FakeCards;
    friend class FakeQuestions;
    friend class FakeRooms;
    friend class FakeUploads;
    /// Runs `work` later if this stream still lives, else `lost`.
    void later(std::function<void()> work, std::function<void()> lost = {});
    [[nodiscard]] bool sentByUs(const InboundStanza &item) const;
    void rosterReply(const QString &call, Reply<void> reply);

    FakeServer &m_server;
    FakeRooms m_rooms{*this, m_server.rooms()};
    FakeUploads m_uploads{*this};
    FakeCards m_cards{*this};
    FakeQuestions m_questions{*this};
    FullJid m_self;
    FakeOwnDevices m_ownDevices{m_server.air, m_self};
    TransportState m_state;
    int m_stream = 0;
    InboundHandler m_inbound;
    EventHandler m_events;
    QStringList m_eventNodes;
    QList<OutboundStanza> m_submitted;
    QList<std::function<void(SubmitResult)>> m_open;
    QList<ArchiveQuery> m_archiveQueries;
    QList<std::function<void()>> m_heldAnswers;
};

} // namespace Ninelives::Test
