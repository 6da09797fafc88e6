// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in to a real Prosody, and every way in which that fails.
#include "tests/integration/XmppPeer.h"
#include "tests/rig/FreePorts.h"
#include "tests/rig/TcpProxy.h"

#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

/// The token as it is after the server forgot it.
QString unknownToServer(const QString &token)
{
    return QString(token).replace(u"secret=\""_s, u"secret=\"x"_s);
}

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logsInWithScramAndThenWithAToken();
    void directTlsWorks();
    void phasesComeInOrder();
    void wrongPasswordStopsAndAsks();
    void aRevokedTokenFallsBackToThePassword();
    void aRevokedTokenWithAWrongPasswordStops();
    void aDisabledAccountStops();
    void unknownHost();
    void unknownDomain();
    void refusedPort();
    void theSecondServerIsTriedAtOnce();
    void aServerWithoutTlsIsRefused();
    void aServerThatHangsTimesOut();
    void certificates_data();
    void certificates();
    void selfSignedWithoutItsAuthority();
    void aWeakerMechanismThanBeforeIsRefused();
    void comesBackByItselfAfterAServerStop();
    void comesBackAfterACut();
    void retryNowEndsWaiting();
    void stopIsFinal();
    void badServerEntry();

private:
    Rig::Prosody m_server;
};

void TestLogin::initTestCase()
{
    QVERIFY(m_server.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY(m_server.addAccount(u"bob"_s, u"pass \"word\" ä"_s));
    QVERIFY(m_server.addAccount(u"carol"_s, u"secret"_s));
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestLogin::logsInWithScramAndThenWithAToken()
{
    XmppPeer bob(m_server, u"bob"_s, u"pass \"word\" ä"_s);
    bob.start();
    QVERIFY(bob.waitOnline());
    QCOMPARE(bob.secrets().pinnedMechanism, u"SCRAM-SHA-256"_s);
    QVERIFY(!bob.secrets().fastToken.isEmpty());
    QVERIFY(!bob.secrets().userAgentId.isEmpty());
    QVERIFY(!bob->state().failure);

    // As the next process: the token alone is enough.
    bob.destroy();
    bob.secrets().password = u"not the password"_s;
    bob.start();
    QVERIFY(bob.waitOnline());
    QVERIFY(!bob.secrets().fastToken.isEmpty());
}

void TestLogin::directTlsWorks()
{
    const QString server = u"tls:127.0.0.1:"_s + QString::number(m_server.directTlsPort());
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s, {server});
    alice.start();
    QVERIFY(alice.waitOnline());
}

void TestLogin::phasesComeInOrder()
{
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    QList<LinkPhase> phases;
    for (const TransportState &state : std::as_const(alice.states)) {
        phases.append(state.phase);
        QVERIFY(state.sinceMs > 0);
    }
    const QList<LinkPhase> expected{LinkPhase::Resolving, LinkPhase::Connecting,
                                    LinkPhase::Securing,  LinkPhase::Authenticating,
                                    LinkPhase::Binding,   LinkPhase::Online};
    QCOMPARE(phases, expected);
    QCOMPARE(alice->state().server, m_server.server());
}

void TestLogin::wrongPasswordStopsAndAsks()
{
    XmppPeer alice(m_server, u"alice"_s, u"wrong"_s);
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::AuthenticationFailed);
    QCOMPARE(alice->state().phase, LinkPhase::Stopped);
    QCOMPARE(alice->state().failedPhase, LinkPhase::Authenticating);
    QVERIFY(alice->state().needsUser);

    // The user mends it.
    AccountSecrets secrets = alice.secrets();
    secrets.password = u"secret"_s;
    alice->configure(alice.account(), secrets);
    alice->retryNow();
    QVERIFY(alice.waitOnline());
    QVERIFY(!alice->state().needsUser);
}

void TestLogin::aRevokedTokenFallsBackToThePassword()
{
    XmppPeer carol(m_server, u"carol"_s, u"secret"_s);
    carol.start();
    QVERIFY(carol.waitOnline());
    QVERIFY(!carol.secrets().fastToken.isEmpty());
    carol.destroy();

    const QString revoked = unknownToServer(carol.secrets().fastToken);
    carol.secrets().fastToken = revoked;
    carol.start();
    QVERIFY(carol.waitOnline());
    QVERIFY(!carol.secrets().fastToken.isEmpty());
    QVERIFY(carol.secrets().fastToken != revoked);
    for (const TransportState &state : std::as_const(carol.states)) {
        QVERIFY(!state.failure); // the user never saw any of this
    }
}

void TestLogin::aRevokedTokenWithAWrongPasswordStops()
{
    XmppPeer carol(m_server, u"carol"_s, u"secret"_s);
    carol.start();
    QVERIFY(carol.waitOnline());
    carol.destroy();
    carol.secrets().fastToken = unknownToServer(carol.secrets().fastToken);
    carol.secrets().password = u"changed meanwhile"_s;
    carol.start();
    QCOMPARE(carol.waitFailure().code, ErrorCode::AuthenticationFailed);
    QVERIFY(carol->state().needsUser);
    QVERIFY(carol.secrets().fastToken.isEmpty());
}

void TestLogin::aDisabledAccountStops()
{
    QVERIFY(m_server.addAccount(u"dave"_s, u"secret"_s));
    QVERIFY2(m_server.setAccountEnabled(u"dave"_s, false), qPrintable(m_server.errorText()));
    XmppPeer dave(m_server, u"dave"_s, u"secret"_s);
    dave.start();
    const ErrorCode code = dave.waitFailure().code;
    QVERIFY(code == ErrorCode::AccountDisabled || code == ErrorCode::AuthenticationFailed);
    QVERIFY(dave->state().needsUser);
}

void TestLogin::unknownHost()
{
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s, {u"no-such-host.invalid:5222"_s});
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::HostNotFound);
    QCOMPARE(alice->state().phase, LinkPhase::Waiting);
    QVERIFY(alice->state().nextTryMs > 0);
    QVERIFY(!alice->state().needsUser);
}

void TestLogin::unknownDomain()
{
    // A domain that this server does not serve: it says so, or shows somebody else's certificate.
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s);
    alice.account().jid = *BareJid::parse(u"alice@elsewhere.test");
    alice.start();
    const ErrorCode code = alice.waitFailure().code;
    QVERIFY2(code == ErrorCode::HostUnknown || code == ErrorCode::CertificateWrongHost,
             qPrintable(errorName(code)));
}

void TestLogin::refusedPort()
{
    const quint16 port = Rig::freePorts(1).constFirst();
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s, {u"127.0.0.1:"_s + QString::number(port)});
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::ConnectionRefused);
    QCOMPARE(alice->state().failedPhase, LinkPhase::Connecting);
    QVERIFY(alice->state().failingSinceMs > 0);
}

void TestLogin::theSecondServerIsTriedAtOnce()
{
    const quint16 port = Rig::freePorts(1).constFirst();
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s,
                   {u"127.0.0.1:"_s + QString::number(port), m_server.server()});
    alice.start();
    QVERIFY(alice.waitOnline());
    QCOMPARE(alice->state().server, m_server.server());
    for (const TransportState &state : std::as_const(alice.states)) {
        QVERIFY(state.phase != LinkPhase::Waiting);
    }
}

void TestLogin::aServerWithoutTlsIsRefused()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        socket->write("<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
                      "xmlns:stream='http://etherx.jabber.org/streams' id='1' version='1.0' "
                      "from='chat.test'><stream:features><mechanisms "
                      "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism>"
                      "<mechanism>SCRAM-SHA-1</mechanism></mechanisms></stream:features>");
        connect(socket, &QTcpSocket::readyRead, socket,
                [&, socket] { heard += socket->readAll(); });
    });
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s,
                   {u"127.0.0.1:"_s + QString::number(listener.serverPort())});
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::TlsFailed);
    QVERIFY(heard.contains("<stream:stream"));
    QVERIFY2(!heard.contains("auth"), heard.constData());
}

void TestLogin::aServerThatHangsTimesOut()
{
    QTcpServer listener; // takes connections, says nothing
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s,
                   {u"127.0.0.1:"_s + QString::number(listener.serverPort())});
    alice.start();
    QCOMPARE(alice.waitFailure(20'000).code, ErrorCode::Timeout);
    QCOMPARE(alice->state().failedPhase, LinkPhase::Securing);
}

void TestLogin::certificates_data()
{
    QTest::addColumn<Rig::CertificateKind>("kind");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("self-signed") << Rig::CertificateKind::SelfSigned
                                 << ErrorCode::CertificateUntrusted;
    QTest::newRow("wrong host") << Rig::CertificateKind::WrongHost
                                << ErrorCode::CertificateWrongHost;
    QTest::newRow("expired") << Rig::CertificateKind::Expired << ErrorCode::CertificateExpired;
}

void TestLogin::certificates()
{
    QFETCH(Rig::CertificateKind, kind);
    QFETCH(ErrorCode, expected);
    Rig::Prosody::Options options;
    options.certificate = kind;
    Rig::Prosody server(options);
    QVERIFY(server.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    XmppPeer alice(server, u"alice"_s, u"secret"_s);
    alice.start();
    QCOMPARE(alice.waitFailure().code, expected);
    QCOMPARE(alice->state().failedPhase, LinkPhase::Securing);
    QCOMPARE(alice->state().phase, LinkPhase::Waiting); // keeps trying: the operator may mend it
    QVERIFY(!alice->state().needsUser);

    server.stop();
    QVERIFY2(server.setCertificate(Rig::CertificateKind::Valid), qPrintable(server.errorText()));
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    alice->retryNow();
    QVERIFY(alice.waitOnline());
}

void TestLogin::selfSignedWithoutItsAuthority()
{
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s);
    alice.account().caFile.clear();
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::CertificateUntrusted);
}

void TestLogin::aWeakerMechanismThanBeforeIsRefused()
{
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s);
    alice.secrets().pinnedMechanism = u"SCRAM-SHA-512"_s; // the server offers SHA-256 only
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::MechanismTooWeak);
    QVERIFY(alice->state().needsUser);
}

void TestLogin::comesBackByItselfAfterAServerStop()
{
    Rig::Prosody server;
    QVERIFY(server.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    XmppPeer alice(server, u"alice"_s, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    server.stop();
    QTRY_VERIFY(alice->state().failure);
    QTRY_COMPARE(alice->state().phase, LinkPhase::Waiting);
    QVERIFY(alice->state().nextTryMs > 0);
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    QVERIFY(alice.waitOnline(20'000));
    QVERIFY(!alice->state().failure);
    QCOMPARE(alice->state().failingSinceMs, 0);
}

void TestLogin::comesBackAfterACut()
{
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s, {proxy.server()});
    alice.start();
    QVERIFY(alice.waitOnline());
    proxy.cut();
    QTRY_VERIFY(!alice.online());
    QVERIFY(alice.waitOnline());
    QCOMPARE(proxy.accepted(), 2);
}

void TestLogin::retryNowEndsWaiting()
{
    Rig::TcpProxy proxy(m_server.port());
    QVERIFY(proxy.listen());
    proxy.setMode(Rig::TcpProxy::Mode::Refuse);
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s, {proxy.server()});
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::ConnectionRefused);
    proxy.setMode(Rig::TcpProxy::Mode::Forward);
    alice->retryNow();
    QCOMPARE(alice->state().phase, LinkPhase::Resolving);
    QVERIFY(alice.waitOnline());
}

void TestLogin::stopIsFinal()
{
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    alice->stop();
    QCOMPARE(alice->state().phase, LinkPhase::Stopped);
    QVERIFY(!alice->state().needsUser);
    QVERIFY(!alice->state().failure);
    const auto verdict = alice.send(m_server.jid(u"bob"_s), u"1"_s, u"too late"_s);
    QCOMPARE(verdict, std::optional(SubmitResult::NotSent));
    alice->start();
    QVERIFY(alice.waitOnline());
}

void TestLogin::badServerEntry()
{
    XmppPeer alice(m_server, u"alice"_s, u"secret"_s, {u"no port"_s});
    alice.start();
    QCOMPARE(alice.waitFailure().code, ErrorCode::InvalidInput);
    QVERIFY(alice->state().needsUser);
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
