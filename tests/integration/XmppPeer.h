// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/XmppTransport.h"
#include "tests/rig/Patience.h"
#include "tests/rig/Prosody.h"

#include <QSignalSpy>

#include <memory>

namespace Ninelives {

/// One device of a person on the rig's server: a transport and what it told.
class XmppPeer
{
public:
    /// Enough for a login on a busy machine.
    static constexpr int patienceMs = 40'000;

    XmppPeer(const Rig::Prosody &server, const QString &name, const QString &password,
             const QStringList &servers = {})
        : XmppPeer(server.jid(name), password,
                   servers.isEmpty() ? QStringList{server.server()} : servers, server.caFile())
    {}
    XmppPeer(const QString &jid, const QString &password, const QStringList &servers,
             const QString &caFile)
    {
        m_account.jid = *BareJid::parse(jid);
        m_account.servers = servers;
        m_account.caFile = caFile;
        m_secrets.password = password;
    }

    Account &account() { return m_account; }
    AccountSecrets &secrets() { return m_secrets; }

    /// Makes a transport from account() and secrets(), as a new process would.
    void make()
    {
        m_transport.reset();
        states.clear();
        m_transport =
            makeXmppTransport(m_account, m_secrets, clock ? *clock : m_clock, surroundings);
        QObject::connect(m_transport.get(), &Transport::stateChanged, m_transport.get(),
                         [this](const TransportState &state) { states.append(state); });
        QObject::connect(m_transport.get(), &Transport::secretsChanged, m_transport.get(),
                         [this](const AccountSecrets &secrets) {
                             m_secrets = secrets;
                             ++secretChanges;
                         });
        m_transport->setInboundHandler([this](const InboundStanza &stanza) {
            inbound.append(stanza);
            if (onInbound) {
                onInbound(stanza);
            }
        });
    }
    void start()
    {
        make();
        m_transport->start();
    }
    void destroy() { m_transport.reset(); }

    [[nodiscard]] bool online() const { return m_transport && m_transport->state().online(); }
    [[nodiscard]] bool waitOnline(int ms = patienceMs)
    {
        return QTest::qWaitFor([this] { return online(); }, ms);
    }
    /// Waits for an answer of the server: it has then taken what login says, carbons included.
    [[nodiscard]] bool waitSettled()
    {
        bool answered = false;
        m_transport->archive().query({}, [&answered](const auto &) { answered = true; });
        return QTest::qWaitFor([&answered] { return answered; }, patienceMs);
    }
    /// Waits for the first failure and returns it.
    [[nodiscard]] Error waitFailure(int ms = patienceMs)
    {
        const bool failed =
            QTest::qWaitFor([this] { return m_transport->state().failure.has_value(); }, ms);
        return failed ? *m_transport->state().failure : Error{ErrorCode::Internal, {}};
    }

    Transport &operator*() { return *m_transport; }
    Transport *operator->() { return m_transport.get(); }

    [[nodiscard]] static QByteArray message(const QString &to, const QString &id,
                                            const QString &body)
    {
        return QStringLiteral("<message to='%1' type='chat' id='%2'><body>%3</body>"
                              "<origin-id xmlns='urn:xmpp:sid:0' id='%2'/></message>")
            .arg(to, id, body.toHtmlEscaped())
            .toUtf8();
    }
    /// Submits and waits for the verdict.
    [[nodiscard]] std::optional<SubmitResult> send(const QString &to, const QString &id,
                                                   const QString &body, int ms = patienceMs)
    {
        auto verdict = std::make_shared<std::optional<SubmitResult>>();
        m_transport->submit({id, message(to, id, body)},
                            [verdict](SubmitResult result) { *verdict = result; });
        static_cast<void>(QTest::qWaitFor([&] { return verdict->has_value(); }, ms));
        return *verdict;
    }
    [[nodiscard]] QStringList bodies() const
    {
        QStringList bodies;
        for (const InboundStanza &stanza : inbound) {
            if (stanza.hasBody) {
                bodies.append(stanza.body);
            }
        }
        return bodies;
    }
    /// The reply of an asynchronous call, waited for.
    template<typename T, typename Call>
    static Result<T> await(Call call, int ms = patienceMs)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        call([answer](Result<T> result) { answer->emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer->has_value(); }, ms)) {
            return Error{ErrorCode::Timeout, QStringLiteral("test")};
        }
        return **answer;
    }

    /// In place of the system; set before make().
    XmppSurroundings surroundings;
    const Clock *clock = nullptr;
    QList<TransportState> states;
    QList<InboundStanza> inbound;
    std::function<void(const InboundStanza &)> onInbound;
    int secretChanges = 0;

private:
    SystemClock m_clock;
    Account m_account;
    AccountSecrets m_secrets;
    std::unique_ptr<Transport> m_transport;
};

} // namespace Ninelives
