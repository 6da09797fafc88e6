// SPDX-License-Identifier: GPL-3.0-or-later
//
// Foreign clients on the same server: one that speaks the legacy OMEMO dialect, one that speaks
// urn:xmpp:omemo:2, and a contact who uses both at once.
#include "tests/rig/CtlProfile.h"
#include "tests/rig/Prosody.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Rig::CtlProfile;
using Rig::JsonProcess;

namespace {

const QString buildDir = QStringLiteral(NINELIVES_BUILD_DIR);

/// A foreign contact's program, logged in with keys published.
class ForeignPeer : public JsonProcess
{
public:
    enum Kind { Slixmpp, QXmpp };

    ForeignPeer(Kind kind, const Rig::Prosody &server, const QString &account,
                const QString &password)
        : JsonProcess(kind == Slixmpp ? u"slixmpp peer"_s : u"QXmpp peer"_s)
    {
        const QStringList login{
            u"--jid"_s,     server.jid(account), u"--password"_s, password,
            u"--host"_s,    server.host(),       u"--port"_s,     QString::number(server.port()),
            u"--ca-file"_s, server.caFile()};
        if (kind == Slixmpp) {
            start(u"python3"_s,
                  QStringList{QStringLiteral(NINELIVES_SOURCE_DIR)
                              + u"/tests/interop/slixmpp_peer.py"_s}
                      + login);
        } else {
            start(buildDir + u"/tests/interop/interop_qxmpp_peer"_s, login);
        }
    }
    ~ForeignPeer() override { tell({{u"cmd"_s, u"quit"_s}}); }

    bool ready() { return waitForEvent(u"ready"_s).has_value(); }
    void send(const QString &to, const QString &body)
    {
        tell({{u"cmd"_s, u"send"_s}, {u"to"_s, to}, {u"body"_s, body}});
    }
};

} // namespace

class TestInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void talksBothWays_data();
    void talksBothWays();
    void foreignPeerWritesFirst_data();
    void foreignPeerWritesFirst();
    void correctionsAndReactionsTravel_data();
    void correctionsAndReactionsTravel();
    void filesTravelBothWays_data();
    void filesTravelBothWays();
    void aContactWithDevicesOfBothKindsReadsOnEach();
    void longTalkStaysReadable_data();
    void longTalkStaysReadable();

private:
    void peerKinds();
    [[nodiscard]] QString newAccount();

    std::unique_ptr<Rig::Prosody> m_server;
    std::unique_ptr<CtlProfile> m_alice;
    QString m_aliceAccount;
    int m_accounts = 0;
};

void TestInterop::initTestCase()
{
    m_server = std::make_unique<Rig::Prosody>();
    for (int i = 0; i < 30; ++i) {
        QVERIFY(m_server->addAccount(u"person%1"_s.arg(i), u"secret"_s));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

QString TestInterop::newAccount()
{
    return u"person%1"_s.arg(m_accounts++);
}

void TestInterop::init()
{
    m_aliceAccount = newAccount();
    m_alice = std::make_unique<CtlProfile>(u"alice"_s, buildDir);
    const auto added = m_alice->addAccount(*m_server, m_aliceAccount, u"secret"_s);
    QVERIFY2(added.exitCode == 0, qPrintable(added.errorText));
    QVERIFY(m_alice->runOnline());
}

void TestInterop::peerKinds()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("encryption");
    QTest::newRow("legacy") << int(ForeignPeer::Slixmpp) << u"omemo:1"_s;
    QTest::newRow("omemo 2") << int(ForeignPeer::QXmpp) << u"omemo:2"_s;
}

void TestInterop::talksBothWays_data()
{
    peerKinds();
}

void TestInterop::talksBothWays()
{
    QFETCH(int, kind);
    QFETCH(QString, encryption);
    const QString account = newAccount();
    ForeignPeer peer(ForeignPeer::Kind(kind), *m_server, account, u"secret"_s);
    QVERIFY2(peer.ready(), qPrintable(peer.transcript()));
    JsonProcess &alice = m_alice->process();

    const QString question = u"Did the big box arrive? 📦 <b>&amp;</b>"_s;
    alice.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_server->jid(account)}, {u"body"_s, question}});
    QVERIFY2(
        peer.waitForEvent(u"message"_s, {{u"body"_s, question}, {u"encryption"_s, encryption}}),
        qPrintable(peer.transcript() + alice.transcript()));
    // The peer's receipt makes it "delivered" on our side.
    QVERIFY2(alice.waitForEvent(u"state"_s, {{u"state"_s, u"delivered"_s}}),
             qPrintable(alice.transcript()));

    peer.send(m_server->jid(m_aliceAccount), u"It did.\nIt was mine for four minutes."_s);
    const auto answer = alice.waitForEvent(
        u"message"_s, {{u"direction"_s, u"in"_s}, {u"encryption"_s, encryption}});
    QVERIFY2(answer, qPrintable(alice.transcript() + peer.transcript()));
    QCOMPARE(answer->value("body"_L1).toString(), u"It did.\nIt was mine for four minutes."_s);
    QCOMPARE(answer->value("unreadable"_L1).toString(), u"no"_s);
    // Ours makes it delivered on theirs.
    QVERIFY2(peer.waitForEvent(u"receipt"_s), qPrintable(peer.transcript()));
    QCOMPARE(peer.count(u"message"_s), 1);
}

void TestInterop::foreignPeerWritesFirst_data()
{
    peerKinds();
}

void TestInterop::foreignPeerWritesFirst()
{
    QFETCH(int, kind);
    QFETCH(QString, encryption);
    const QString account = newAccount();
    ForeignPeer peer(ForeignPeer::Kind(kind), *m_server, account, u"secret"_s);
    QVERIFY2(peer.ready(), qPrintable(peer.transcript()));
    JsonProcess &alice = m_alice->process();

    peer.send(m_server->jid(m_aliceAccount), u"first"_s);
    peer.send(m_server->jid(m_aliceAccount), u"second"_s);
    for (const QString &body : {u"first"_s, u"second"_s}) {
        QVERIFY2(
            alice.waitForEvent(u"message"_s, {{u"body"_s, body}, {u"encryption"_s, encryption}}),
            qPrintable(alice.transcript() + peer.transcript()));
    }
    alice.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_server->jid(account)}, {u"body"_s, u"third"_s}});
    QVERIFY2(peer.waitForEvent(u"message"_s, {{u"body"_s, u"third"_s}}),
             qPrintable(peer.transcript() + alice.transcript()));
}

void TestInterop::filesTravelBothWays_data()
{
    QTest::addColumn<int>("ivBytes");
    QTest::newRow("12 bytes, as today") << 12;
    QTest::newRow("16 bytes, as before 2020") << 16;
}

/// XEP-0454: one encrypted file on the server, its address and key as the text.
void TestInterop::filesTravelBothWays()
{
    QFETCH(int, ivBytes);
    const QString account = newAccount();
    const QString peerJid = m_server->jid(account);
    ForeignPeer peer(ForeignPeer::Slixmpp, *m_server, account, u"secret"_s);
    QVERIFY2(peer.ready(), qPrintable(peer.transcript()));
    QTemporaryDir folder;
    m_alice->setRunArguments({u"--downloads"_s, folder.path()});
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice);

    QByteArray content;
    for (int i = 0; content.size() < 100'000; ++i) {
        content += QByteArray::number(i * 7919);
    }
    QFile file(folder.filePath(u"purring.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    alice->tell({{u"cmd"_s, u"send"_s},
                 {u"to"_s, peerJid},
                 {u"files"_s, QJsonArray{file.fileName()}},
                 {u"body"_s, u"listen"_s}});
    const auto link = peer.waitFor([](const QJsonObject &event) {
        return event.value("body"_L1).toString().startsWith(u"aesgcm://"_s);
    });
    QVERIFY2(link, qPrintable(peer.transcript() + alice->transcript()));
    // Strict readers want the address and nothing else; the caption is a message of its own.
    QVERIFY(!link->value("body"_L1).toString().contains(QRegularExpression(u"\\s"_s)));
    QVERIFY2(peer.waitForEvent(u"message"_s, {{u"body"_s, u"listen"_s}}),
             qPrintable(peer.transcript()));
    peer.tell({{u"cmd"_s, u"fetch"_s}, {u"url"_s, link->value("body"_L1)}});
    const auto fetched = peer.waitForEvent(u"fetched"_s);
    QVERIFY2(fetched, qPrintable(peer.transcript()));
    QCOMPARE(QByteArray::fromBase64(fetched->value("data"_L1).toString().toLatin1()), content);

    peer.tell({{u"cmd"_s, u"send_file"_s},
               {u"to"_s, m_server->jid(m_aliceAccount)},
               {u"name"_s, u"answer.pdf"_s},
               {u"data"_s, QString::fromLatin1(content.toBase64())},
               {u"iv_bytes"_s, ivBytes}});
    const auto got = alice->waitForEvent(u"file"_s);
    QVERIFY2(got, qPrintable(alice->transcript() + peer.transcript()));
    QFile saved(got->value("path"_L1).toString());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), content);
    QCOMPARE(got->value("encrypted"_L1).toBool(), true);
}

void TestInterop::correctionsAndReactionsTravel_data()
{
    peerKinds();
}

void TestInterop::correctionsAndReactionsTravel()
{
    QFETCH(int, kind);
    QFETCH(QString, encryption);
    const QString account = newAccount();
    const QString peerJid = m_server->jid(account);
    const QString aliceJid = m_server->jid(m_aliceAccount);
    ForeignPeer peer(ForeignPeer::Kind(kind), *m_server, account, u"secret"_s);
    QVERIFY2(peer.ready(), qPrintable(peer.transcript()));
    JsonProcess &alice = m_alice->process();
    const auto waited = [&](JsonProcess &process, const QString &event,
                            const QJsonObject &members) {
        const auto heard = process.waitForEvent(event, members);
        if (!heard) {
            qWarning().noquote() << alice.transcript() << peer.transcript();
        }
        return heard.value_or(QJsonObject());
    };

    alice.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, peerJid}, {u"body"_s, u"frist"_s}});
    const QString first = waited(peer, u"message"_s, {{u"body"_s, u"frist"_s}})["id"_L1].toString();
    QVERIFY(!first.isEmpty());
    const auto own = waited(alice, u"state"_s, {{u"state"_s, u"delivered"_s}});
    alice.tell({{u"cmd"_s, u"edit"_s}, {u"id"_s, own["id"_L1]}, {u"body"_s, u"first"_s}});
    const auto corrected = waited(peer, u"message"_s, {{u"body"_s, u"first"_s}});
    QCOMPARE(corrected["replaces"_L1].toString(), first);
    QCOMPARE(corrected["encryption"_L1].toString(), encryption);

    peer.send(aliceJid, u"helo"_s);
    const auto foreign = waited(alice, u"message"_s, {{u"body"_s, u"helo"_s}});
    peer.tell({{u"cmd"_s, u"send"_s},
               {u"to"_s, aliceJid},
               {u"body"_s, u"hello"_s},
               {u"replaces"_s, foreign["origin_id"_L1]}});
    const auto edited = waited(alice, u"edited"_s, {{u"body"_s, u"hello"_s}});
    QCOMPARE(edited["id"_L1], foreign["id"_L1]);

    const QJsonArray signs{u"👍"_s, u"🐈"_s};
    peer.tell({{u"cmd"_s, u"react"_s}, {u"to"_s, aliceJid}, {u"id"_s, first}, {u"signs"_s, signs}});
    const auto answered = waited(alice, u"reactions"_s, {{u"id"_s, own["id"_L1]}});
    QCOMPARE(answered["reactions"_L1][0]["signs"_L1].toArray(), signs);
    alice.tell({{u"cmd"_s, u"react"_s}, {u"id"_s, foreign["id"_L1]}, {u"signs"_s, signs}});
    const auto ours = waited(peer, u"reactions"_s, {{u"id"_s, foreign["origin_id"_L1]}});
    // They are a set; QXmpp sorts it.
    const QStringList heard = ours["signs"_L1].toVariant().toStringList();
    QCOMPARE(QSet<QString>(heard.begin(), heard.end()), (QSet<QString>{u"👍"_s, u"🐈"_s}));
}

void TestInterop::aContactWithDevicesOfBothKindsReadsOnEach()
{
    const QString account = newAccount();
    ForeignPeer legacy(ForeignPeer::Slixmpp, *m_server, account, u"secret"_s);
    QVERIFY2(legacy.ready(), qPrintable(legacy.transcript()));
    ForeignPeer newer(ForeignPeer::QXmpp, *m_server, account, u"secret"_s);
    QVERIFY2(newer.ready(), qPrintable(newer.transcript()));
    JsonProcess &alice = m_alice->process();

    for (const QString &body : {u"one stanza for both"_s, u"and once more"_s}) {
        alice.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_server->jid(account)}, {u"body"_s, body}});
        QVERIFY2(
            legacy.waitForEvent(u"message"_s, {{u"body"_s, body}, {u"encryption"_s, u"omemo:1"_s}}),
            qPrintable(legacy.transcript() + alice.transcript()));
        QVERIFY2(
            newer.waitForEvent(u"message"_s, {{u"body"_s, body}, {u"encryption"_s, u"omemo:2"_s}}),
            qPrintable(newer.transcript() + alice.transcript()));
        QCOMPARE(legacy.count(u"message"_s, {{u"body"_s, body}}), 1);
        QCOMPARE(newer.count(u"message"_s, {{u"body"_s, body}}), 1);
    }
    legacy.send(m_server->jid(m_aliceAccount), u"from the old one"_s);
    QVERIFY2(alice.waitForEvent(u"message"_s, {{u"body"_s, u"from the old one"_s}}),
             qPrintable(alice.transcript() + legacy.transcript()));
    newer.send(m_server->jid(m_aliceAccount), u"from the new one"_s);
    QVERIFY2(alice.waitForEvent(u"message"_s, {{u"body"_s, u"from the new one"_s}}),
             qPrintable(alice.transcript() + newer.transcript()));
}

void TestInterop::longTalkStaysReadable_data()
{
    peerKinds();
}

/// Enough of them to cross the heartbeat in both directions. One message each way comes first:
/// python-omemo uses message keys twice when several first messages reach it at once.
void TestInterop::longTalkStaysReadable()
{
    QFETCH(int, kind);
    const QString account = newAccount();
    ForeignPeer peer(ForeignPeer::Kind(kind), *m_server, account, u"secret"_s);
    QVERIFY2(peer.ready(), qPrintable(peer.transcript()));
    JsonProcess &alice = m_alice->process();
    alice.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_server->jid(account)}, {u"body"_s, u"hello"_s}});
    QVERIFY2(peer.waitForEvent(u"message"_s, {{u"body"_s, u"hello"_s}}),
             qPrintable(peer.transcript()));
    peer.send(m_server->jid(m_aliceAccount), u"hello yourself"_s);
    QVERIFY2(alice.waitForEvent(u"message"_s, {{u"body"_s, u"hello yourself"_s}}),
             qPrintable(alice.transcript()));
    constexpr int burst = 60;
    for (int i = 0; i < burst; ++i) {
        alice.tell({{u"cmd"_s, u"send"_s},
                    {u"to"_s, m_server->jid(account)},
                    {u"body"_s, u"ours %1"_s.arg(i)}});
    }
    QVERIFY2(peer.waitForEvent(u"message"_s, {{u"body"_s, u"ours %1"_s.arg(burst - 1)}}),
             qPrintable(peer.transcript()));
    // The peer decrypts several at a time, so the last may be told before the others.
    QTRY_COMPARE_WITH_TIMEOUT(peer.count(u"message"_s), burst + 1, 60'000);
    for (int i = 0; i < burst; ++i) {
        peer.send(m_server->jid(m_aliceAccount), u"theirs %1"_s.arg(i));
    }
    QVERIFY2(alice.waitForEvent(u"message"_s, {{u"body"_s, u"theirs %1"_s.arg(burst - 1)}}),
             qPrintable(alice.transcript() + peer.transcript()));
    QTRY_VERIFY2_WITH_TIMEOUT(
        alice.count(u"message"_s, {{u"direction"_s, u"in"_s}, {u"unreadable"_s, u"no"_s}})
            == burst + 1,
        qPrintable(alice.transcript() + peer.transcript()), 60'000);
    QCOMPARE(alice.count(u"message"_s, {{u"direction"_s, u"in"_s}}), burst + 1);
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
