// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is down is named, in a sentence of its own and within ten seconds, and forgotten soon
// after it works again.
#include "tests/integration/Fixture.h"
#include "tests/rig/FakeDns.h"
#include "tests/rig/ScriptedServer.h"
#include "tests/rig/TcpProxy.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Test;
using Manner = Rig::ScriptedServer::Manner;
using Mode = Rig::TcpProxy::Mode;

namespace {

constexpr int toldMs = 10'000;
constexpr int recoveredMs = 2'000;
constexpr int portalGoneMs = 15'000;
/// What the machinery of the test itself may add, besides what a start with a login takes.
constexpr int slackMs = 1'500;

constexpr auto place = "192.0.2.10"_L1;     // the server's address in the network of the test
constexpr auto neutral = "193.0.14.129"_L1; // a root name server's

/// Runs `ip`; true when it did what it was told.
bool ip(const QString &arguments)
{
    return QProcess::execute(u"ip"_s, arguments.split(u' ')) == 0;
}

/// Something to connect to.
class Listener : public QTcpServer
{
public:
    explicit Listener(const QString &address, quint16 port) { listen(QHostAddress(address), port); }
};

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theServerFails_data();
    void theServerFails();
    void theUserMustAct_data();
    void theUserMustAct();
    void aServiceFails_data();
    void aServiceFails();
    void theNetworkFails_data();
    void theNetworkFails();
    void everySentenceWasAnotherOne();
    void theLogTellsWhatHappened();
    void theOperatorsNotice();

private:
    [[nodiscard]] QString certificates(Rig::CertificateKind kind);
    [[nodiscard]] bool start(const QString &server);
    /// Waits for the verdict and keeps its sentence.
    [[nodiscard]] bool told(const QString &cause, int withinMs = toldMs);
    [[nodiscard]] bool recovered(int withinMs);
    /// The first login, however long it takes: what is said later may be late by as much.
    [[nodiscard]] bool comesOnline();
    [[nodiscard]] QJsonObject last() const;

    std::unique_ptr<Rig::Prosody> m_server;
    std::unique_ptr<Rig::TcpProxy> m_way;
    std::unique_ptr<Rig::CtlProfile> m_alice;
    QTemporaryDir m_folder;
    qsizetype m_since = 0;
    int m_slackMs = slackMs;
    QHash<QString, QString> m_sentences; ///< by cause
    bool m_ownNetwork = false;
};

void TestHealth::initTestCase()
{
    m_ownNetwork = qEnvironmentVariableIsSet("NINELIVES_OWN_NETWORK");
    m_server = std::make_unique<Rig::Prosody>();
    QVERIFY(m_server->addAccount(u"alice"_s, u"alice-secret"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void TestHealth::init()
{
    m_way = std::make_unique<Rig::TcpProxy>(m_server->port());
    m_since = 0;
}

void TestHealth::cleanup()
{
    m_alice.reset();
    m_way.reset();
}

/// A folder with a certificate of the server's own authority.
QString TestHealth::certificates(Rig::CertificateKind kind)
{
    const QString folder = m_folder.filePath(QString::number(int(kind)));
    const QDir source(QFileInfo(m_server->caFile()).path());
    if (!QDir().mkpath(folder)) {
        return {};
    }
    const QStringList authority = source.entryList({u"ca.*"_s}, QDir::Files);
    for (const QString &file : authority) {
        QFile::copy(source.filePath(file), folder + u'/' + file);
    }
    const QString failure = Rig::makeCertificates(folder, m_server->domain(), kind);
    return failure.isEmpty() ? folder : QString();
}

bool TestHealth::start(const QString &server)
{
    m_alice = device(u"alice"_s);
    const auto added = m_alice->addAccount(
        {m_server->jid(u"alice"_s), u"alice-secret"_s, {server}, m_server->caFile()},
        {u"--no-verify"_s});
    if (added.exitCode != 0) {
        qWarning().noquote() << added.errorText;
        return false;
    }
    m_alice->run();
    return true;
}

QJsonObject TestHealth::last() const
{
    const QList<QJsonObject> &events = m_alice->process().events();
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        if (events.at(i).value(u"event"_s) == u"health"_s) {
            return events.at(i);
        }
    }
    return {};
}

bool TestHealth::told(const QString &cause, int withinMs)
{
    QElapsedTimer timer;
    timer.start();
    const auto event = m_alice->process().waitForEvent(u"health"_s, {{u"cause"_s, cause}},
                                                       withinMs + m_slackMs, m_since);
    if (!event) {
        qWarning().noquote() << m_alice->process().transcript();
        return false;
    }
    const QString sentence = event->value(u"sentence"_s).toString();
    qInfo().noquote() << timer.elapsed() << "ms:" << sentence
                      << event->value(u"consequence"_s).toString();
    m_sentences.insert(cause, sentence);
    m_since = m_alice->process().events().size();
    // It says what still works, and never claims to be online without a stream.
    const bool works = !event->value(u"works"_s).toArray().isEmpty();
    return works && !sentence.isEmpty();
}

bool TestHealth::recovered(int withinMs)
{
    QElapsedTimer timer;
    timer.start();
    const auto event = m_alice->process().waitForEvent(
        u"health"_s, {{u"cause"_s, u"none"_s}, {u"online"_s, true}}, withinMs + m_slackMs, m_since);
    qInfo() << "recovered after" << timer.elapsed() << "ms";
    if (!event) {
        qWarning().noquote() << m_alice->process().transcript();
    }
    m_since = m_alice->process().events().size();
    return event.has_value();
}

bool TestHealth::comesOnline()
{
    QElapsedTimer timer;
    timer.start();
    const bool is = recovered(Rig::JsonProcess::patienceMs);
    m_slackMs = slackMs + int(timer.elapsed());
    return is;
}

void TestHealth::theServerFails_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("mode"); // of the way; -1: it leads to a server that misbehaves
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<Rig::CertificateKind>("certificate");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("recoversMs");
    using Kind = Rig::CertificateKind;
    const auto row = [](const char *name, const QString &cause, int mode, Manner manner, Kind kind,
                        const QByteArray &condition = {}, int recoversMs = recoveredMs) {
        QTest::newRow(name) << cause << mode << manner << kind << condition << recoversMs;
    };
    row("port closed", u"server-refuses"_s, int(Mode::Refuse), Manner::Silent, Kind::Valid);
    row("port black-holed", u"server-silent"_s, int(Mode::BlackHole), Manner::Silent, Kind::Valid);
    row("TLS broken", u"security-broken"_s, -1, Manner::ClosesAtOnce, Kind::Valid);
    row("expired", u"certificate-expired"_s, -1, Manner::SilentAtLogin, Kind::Expired);
    row("wrong host", u"wrong-certificate"_s, -1, Manner::SilentAtLogin, Kind::WrongHost);
    row("of nobody", u"untrusted-certificate"_s, -1, Manner::SilentAtLogin, Kind::SelfSigned);
    row("portal", u"login-page"_s, -1, Manner::Http, Kind::Valid, {}, portalGoneMs);
    row("login service down", u"login-service-down"_s, -1, Manner::RefusesLogin, Kind::Valid,
        "<temporary-auth-failure/>");
    row("host unknown", u"host-unknown"_s, -1, Manner::ErrorAfterTls, Kind::Valid,
        Rig::streamCondition("host-unknown"));
    row("policy", u"policy"_s, -1, Manner::ErrorAfterTls, Kind::Valid,
        Rig::streamCondition("policy-violation"));
    row("moved", u"moved"_s, -1, Manner::ErrorAfterTls, Kind::Valid,
        Rig::streamCondition("see-other-host", "127.0.0.1:1"));
}

void TestHealth::theServerFails()
{
    QFETCH(QString, cause);
    QFETCH(int, mode);
    QFETCH(Manner, manner);
    QFETCH(Rig::CertificateKind, certificate);
    QFETCH(QByteArray, condition);
    QFETCH(int, recoversMs);
    const QString folder = certificates(certificate);
    QVERIFY(!folder.isEmpty());
    Rig::ScriptedServer bad(folder, manner, condition);
    QVERIFY(bad.start() && m_way->listen());
    QVERIFY(start(m_way->server()));
    QVERIFY(comesOnline());
    if (mode >= 0) {
        m_way->setMode(Mode(mode));
    } else {
        m_way->setTarget(bad.serverPort());
    }
    m_way->cut();
    QVERIFY(told(cause));
    QCOMPARE(last().value(u"online"_s).toBool(), false);
    m_way->setMode(Mode::Forward);
    m_way->setTarget(m_server->port());
    m_way->cut();
    QVERIFY(recovered(recoversMs));
    QVERIFY(!bad.heard().contains("alice-secret"));
}

void TestHealth::theUserMustAct_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QByteArray>("condition");
    QTest::newRow("wrong password") << u"wrong-password"_s << QByteArray("<not-authorized/>");
    QTest::newRow("account disabled") << u"account-disabled"_s << QByteArray("<account-disabled/>");
}

void TestHealth::theUserMustAct()
{
    QFETCH(QString, cause);
    QFETCH(QByteArray, condition);
    Rig::ScriptedServer bad(certificates(Rig::CertificateKind::Valid), Manner::RefusesLogin,
                            condition);
    QVERIFY(bad.start());
    QVERIFY(start(bad.server()));
    QVERIFY(told(cause));
    QCOMPARE(last().value(u"needs_user"_s).toBool(), true);
}

void TestHealth::aServiceFails_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("cause");
    QTest::newRow("archive") << u"archive"_s << u"archive-down"_s;
    QTest::newRow("uploads") << u"uploads"_s << u"uploads-down"_s;
    QTest::newRow("group service") << u"rooms"_s << u"groups-down"_s;
    QTest::newRow("a contact's server") << u"far"_s << u"contact-down"_s;
}

void TestHealth::aServiceFails()
{
    QFETCH(QString, part);
    QFETCH(QString, cause);
    QVERIFY(m_way->listen());
    QVERIFY(start(m_way->server()));
    QVERIFY(comesOnline());
    Rig::JsonProcess &alice = m_alice->process();
    if (part == u"rooms") {
        alice.tell({{u"cmd"_s, u"createGroup"_s}, {u"name"_s, u"Crew"_s}});
        QVERIFY2(alice.waitForEvent(u"group"_s, {{u"presence"_s, u"in"_s}}),
                 qPrintable(alice.transcript()));
    }
    QVERIFY(m_server->setTrouble(part, true));
    if (part == u"uploads") {
        QFile file(m_folder.filePath(u"photo.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(2'000, 'x')) == 2'000);
        file.close();
        alice.tell({{u"cmd"_s, u"send"_s},
                    {u"to"_s, u"bob@far.test"_s},
                    {u"files"_s, QJsonArray{file.fileName()}},
                    {u"body"_s, u"photo"_s}});
    } else if (part == u"far") {
        alice.tell({{u"cmd"_s, u"send"_s},
                    {u"to"_s, u"bob@far.test"_s},
                    {u"body"_s, u"Are you there?"_s},
                    {u"plain"_s, true}});
    } else {
        m_way->cut(); // the next stream asks
    }
    QVERIFY(told(cause));
    QCOMPARE(last().value(u"online"_s).toBool(), true);
    QVERIFY(m_server->setTrouble(part, false));
    QVERIFY(recovered(recoveredMs));
    if (part == u"far") { // what came back went out again by itself
        QTRY_VERIFY2(alice.waitForEvent(u"state"_s, {{u"state"_s, u"server"_s}}, 0, m_since - 1)
                         || alice.count(u"state"_s, {{u"state"_s, u"server"_s}}) >= 2,
                     qPrintable(alice.transcript()));
    }
}

void TestHealth::theNetworkFails_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("fault"); // for `ip`, or a mode of the name server
    QTest::addColumn<QString>("repair");
    QTest::newRow("link down") << u"link-down"_s << u"link set net0 down"_s
                               << u"link set net0 up"_s;
    QTest::newRow("no default route")
        << u"no-internet"_s << u"route del default"_s << u"route add default via 10.9.0.1"_s;
    QTest::newRow("names: servfail") << u"names-failed"_s << u"servfail"_s << QString();
    QTest::newRow("names: timeout") << u"names-unanswered"_s << u"silent"_s << QString();
    QTest::newRow("names: NXDOMAIN") << u"name-unknown"_s << u"nxdomain"_s << QString();
}

void TestHealth::theNetworkFails()
{
    QFETCH(QString, cause);
    QFETCH(QString, fault);
    QFETCH(QString, repair);
    if (!m_ownNetwork) {
        QSKIP("a network of its own can't be made here");
    }
    Rig::FakeDns names;
    QVERIFY(names.listen(QHostAddress(u"127.0.0.53"_s)));
    names.add(m_server->domain(), QHostAddress(QString(place)));
    const Listener root{QString(neutral), 53};
    QVERIFY(root.isListening());
    QVERIFY(m_way->listen(QHostAddress(QString(place))));
    const bool aboutNames = repair.isEmpty();
    if (aboutNames) {
        names.setMode(fault == u"servfail"     ? Rig::FakeDns::Mode::ServFail
                          : fault == u"silent" ? Rig::FakeDns::Mode::Silent
                                               : Rig::FakeDns::Mode::NxDomain);
        QVERIFY(start(m_server->domain() + u':' + QString::number(m_way->port())));
    } else {
        QVERIFY(start(m_server->domain() + u':' + QString::number(m_way->port())));
        QVERIFY(comesOnline());
        m_way->cut();
        QVERIFY(ip(fault));
        if (fault.startsWith(u"route")) {
            // Away with what lies here only because this one machine plays them all.
            QVERIFY(ip(u"addr del %1/32 dev net0"_s.arg(place)));
        }
    }
    QVERIFY(told(cause));
    if (aboutNames) {
        names.setMode(Rig::FakeDns::Mode::Answer);
    } else {
        if (fault.startsWith(u"route")) {
            QVERIFY(ip(u"addr add %1/32 dev net0"_s.arg(place)));
        }
        QVERIFY(ip(repair));
        if (fault.startsWith(u"link")) {
            ip(u"route add default via 10.9.0.1"_s);
        }
    }
    QVERIFY(recovered(recoveredMs + (fault == u"silent" ? 5'000 : 0))); // the system's own patience
}

void TestHealth::everySentenceWasAnotherOne()
{
    const QStringList all = m_sentences.values();
    const QSet<QString> different(all.begin(), all.end());
    QCOMPARE(different.size(), all.size());
    QVERIFY(all.size() >= (m_ownNetwork ? 20 : 15));
}

// What happened while nobody looked: without addresses and texts.
void TestHealth::theLogTellsWhatHappened()
{
    QVERIFY(m_way->listen());
    QVERIFY(start(m_way->server()));
    QVERIFY(comesOnline());
    m_way->setMode(Mode::Refuse);
    m_way->cut();
    QVERIFY(told(u"server-refuses"_s));
    m_way->setMode(Mode::Forward);
    QVERIFY(recovered(recoveredMs));
    m_alice->stop();
    const auto log = m_alice->call({u"health"_s, u"--log"_s});
    QCOMPARE(log.exitCode, 0);
    QVERIFY(log.lines.size() >= 2);
    QCOMPARE(log.lines.constFirst().value(u"cause"_s).toString(), u"none"_s);
    const auto has = [&log](const QString &cause) {
        return std::ranges::any_of(log.lines, [&cause](const QJsonObject &line) {
            return line.value(u"cause"_s) == cause && line.value(u"rung"_s) == u"server"_s;
        });
    };
    QVERIFY(has(u"server-refuses"_s) && has(u"none"_s));
    for (const QJsonObject &line : log.lines) {
        QVERIFY(!QJsonDocument(line).toJson().contains("chat.test"));
    }
    const auto days = m_alice->call({u"health"_s, u"--days"_s});
    QCOMPARE(days.lines.size(), 1);
    QCOMPARE(days.first().value(u"provider"_s).toString(), m_server->domain());
    QVERIFY(days.first().value(u"up_ms"_s).toInteger() > 0);
    QVERIFY(days.first().value(u"down_ms"_s).toInteger() > 0);
}

// Announced by the module of resources/server, fetched while the server is gone.
void TestHealth::theOperatorsNotice()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, this, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray notice = "{\"beginning\":\"2026-01-12T01:01:01Z\",\"message\":"
                                      "{\"default\":\"Neue Platten\",\"en\":\"New disks\"}}";
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(notice.size())
                          + "\r\nConnection: close\r\n\r\n" + notice);
            socket->disconnectFromHost();
        });
    });
    Rig::Prosody::Options options;
    options.extraConfig =
        u"outage_notice_addresses = { \"http://127.0.0.1:%1/status.json\" }"_s.arg(
            web.serverPort());
    m_server = std::make_unique<Rig::Prosody>(options);
    QVERIFY(m_server->addAccount(u"alice"_s, u"alice-secret"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    QVERIFY(start(m_server->server()));
    QVERIFY(comesOnline());
    const auto noticed = [this](bool online) {
        return m_alice->process().waitFor(
            [online](const QJsonObject &event) {
                return event.value(u"event"_s) == u"health"_s && event.value(u"online"_s) == online
                    && (event.value(u"cause"_s) == u"none"_s) == online
                    && event.value(u"notice"_s).toObject().value(u"text"_s) == u"New disks"_s;
            },
            toldMs + m_slackMs);
    };
    QVERIFY2(noticed(true), qPrintable(m_alice->process().transcript())); // it says so at login …
    m_server->kill();
    QVERIFY2(noticed(false),
             qPrintable(m_alice->process().transcript())); // … and now that it is gone
}

namespace {

/// A network of our own: an Ethernet whose other end nobody answers at, names from 127.0.0.53.
bool makeNetwork()
{
    QTemporaryFile resolver; // its name goes at once, the mount keeps what it says
    if (!resolver.open()
        || resolver.write("nameserver 127.0.0.53\noptions timeout:3 attempts:1\n") < 0) {
        return false;
    }
    resolver.close();
    const bool bound =
        QProcess::execute(u"mount"_s, {u"--bind"_s, resolver.fileName(), u"/etc/resolv.conf"_s})
        == 0;
    return bound && ip(u"link set lo up"_s) && ip(u"link add net0 type veth peer name net1"_s)
        && ip(u"addr add 10.9.0.2/24 dev net0"_s) && ip(u"addr add %1/32 dev net0"_s.arg(place))
        && ip(u"addr add %1/32 dev lo"_s.arg(neutral)) && ip(u"link set net0 up"_s)
        && ip(u"link set net1 up"_s) && ip(u"route add default via 10.9.0.1"_s);
}

/// How `unshare` can give us one here; nothing: not at all.
QStringList waysIn()
{
    for (const auto &propagation : {u"private"_s, u"unchanged"_s}) {
        const QStringList arguments{u"-n"_s, u"-m"_s, u"--propagation"_s, propagation};
        QProcess probe;
        probe.setStandardErrorFile(QProcess::nullDevice());
        probe.start(u"unshare"_s,
                    arguments
                        + QStringList{u"ip"_s, u"link"_s, u"add"_s, u"net0"_s, u"type"_s, u"veth"_s,
                                      u"peer"_s, u"name"_s, u"net1"_s});
        if (probe.waitForFinished() && probe.exitCode() == 0) {
            return arguments;
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    constexpr auto mark = "NINELIVES_OWN_NETWORK";
    if (!qEnvironmentVariableIsSet(mark)) {
        const QStringList ways = waysIn();
        if (!ways.isEmpty()) {
            qputenv(mark, "1");
            return QProcess::execute(u"unshare"_s, ways + QCoreApplication::arguments());
        }
    } else if (!makeNetwork()) {
        qWarning("the network could not be made");
        return 1;
    }
    TestHealth test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_health.moc"
