// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Ninelives;
using namespace Ninelives::Test;

/// The command line: exit codes, output, and input that is wrong.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesTheCommandLine_data();
    void refusesTheCommandLine();
    void saysWhyAnAccountDoesNotWork_data();
    void saysWhyAnAccountDoesNotWork();
    void selfSignedCertificate();
    void sameAccountTwice();
    void worksWithoutNetwork();
    void waitingForADeadServerTimesOut();
    void nobodyToEncryptFor();
    void refusesHugeText();
    void wrongKeyFile();
    void saysWhyTheKeyIsNotThere_data();
    void saysWhyTheKeyIsNotThere();
    void foreignFileInTheProfile();
    void secondProcess();
    void passphrase();
    void devicesAndTrust();
    void contactsAndPresence();
    void health();

private:
    Rig::CtlProfile::Output add(Rig::CtlProfile &profile, const QString &jid,
                                const QByteArray &password, const QString &server,
                                const QStringList &further = {});

    std::unique_ptr<Rig::Prosody> m_server;
};

void TestCtl::initTestCase()
{
    m_server = std::make_unique<Rig::Prosody>();
    for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s, u"dora"_s}) {
        QVERIFY(m_server->addAccount(name, name + u"-secret"_s));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

Rig::CtlProfile::Output TestCtl::add(Rig::CtlProfile &profile, const QString &jid,
                                     const QByteArray &password, const QString &server,
                                     const QStringList &further)
{
    return profile.call(QStringList{u"account"_s, u"add"_s, u"--jid"_s, jid, u"--password-stdin"_s,
                                    u"--server"_s, server}
                            + further,
                        password + '\n');
}

void TestCtl::refusesTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no command") << QStringList() << 64;
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << 64;
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--loud"_s} << 64;
    QTest::newRow("unknown state to wait for")
        << QStringList{u"send"_s, u"--to"_s, u"b@chat.test"_s, u"--wait"_s, u"eaten"_s, u"hi"_s}
        << 64;
    QTest::newRow("no text") << QStringList{u"send"_s, u"--to"_s, u"b@chat.test"_s} << 64;
    QTest::newRow("files, but not encrypted")
        << QStringList{u"send"_s,    u"--to"_s,   u"b@chat.test"_s,
                       u"--plain"_s, u"--file"_s, u"cat.jpg"_s}
        << 64;
    QTest::newRow("export of nothing") << QStringList{u"export"_s} << 64;
    QTest::newRow("a group without a name") << QStringList{u"group"_s, u"create"_s} << 64;
    QTest::newRow("a group of nobody") << QStringList{u"group"_s, u"list"_s} << 67;
    QTest::newRow("no account") << QStringList{u"send"_s, u"--to"_s, u"b@chat.test"_s, u"hi"_s}
                                << 67;
}

void TestCtl::refusesTheCommandLine()
{
    QFETCH(const QStringList, arguments);
    const auto profile = device(u"nobody"_s);
    const Rig::CtlProfile::Output output = profile->call(arguments);
    QTEST(output.exitCode, "exitCode");
    const QJsonObject error = QJsonDocument::fromJson(output.errorText.toUtf8()).object();
    QVERIFY(!error.value(u"text"_s).toString().isEmpty());
}

void TestCtl::saysWhyAnAccountDoesNotWork_data()
{
    QTest::addColumn<QString>("jid");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    const QString here = m_server->server();
    QTest::newRow("wrong password")
        << u"alice@chat.test"_s << QByteArray("guess") << here << 77 << u"authentication-failed"_s;
    QTest::newRow("unknown person")
        << u"zoe@chat.test"_s << QByteArray("guess") << here << 77 << u"authentication-failed"_s;
    QTest::newRow("unknown host") << u"alice@chat.test"_s << QByteArray("alice-secret")
                                  << u"nobody.invalid:5222"_s << 68 << u"host-not-found"_s;
    QTest::newRow("nobody listens") << u"alice@chat.test"_s << QByteArray("alice-secret")
                                    << u"127.0.0.1:1"_s << 75 << u"connection-refused"_s;
    QTest::newRow("not an address")
        << u"alice"_s << QByteArray("x") << here << 65 << u"invalid-address"_s;
    QTest::newRow("not a server") << u"alice@chat.test"_s << QByteArray("x") << u"somewhere"_s << 65
                                  << u"invalid-input"_s;
    QTest::newRow("no password") << u"alice@chat.test"_s << QByteArray() << here << 65
                                 << u"invalid-input"_s;
}

void TestCtl::saysWhyAnAccountDoesNotWork()
{
    QFETCH(const QString, jid);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, server);
    const auto profile = device(u"alice"_s);
    const Rig::CtlProfile::Output output =
        add(*profile, jid, password, server, {u"--ca-file"_s, m_server->caFile()});
    const QJsonObject error = QJsonDocument::fromJson(output.errorText.toUtf8()).object();
    QTEST(error.value(u"error"_s).toString(), "error");
    QTEST(output.exitCode, "exitCode");
    QVERIFY(output.lines.isEmpty());
    QVERIFY(profile->call({u"account"_s, u"list"_s}).lines.isEmpty());
}

void TestCtl::selfSignedCertificate()
{
    const auto profile = device(u"alice"_s);
    const Rig::CtlProfile::Output refused =
        add(*profile, u"alice@chat.test"_s, "alice-secret", m_server->server());
    QCOMPARE(refused.exitCode, 77);
    QVERIFY2(refused.errorText.contains(u"certificate-untrusted"_s), qPrintable(refused.errorText));
    const Rig::CtlProfile::Output taken =
        add(*profile, u"alice@chat.test"_s, "alice-secret", m_server->server(),
            {u"--ca-file"_s, m_server->caFile()});
    QVERIFY2(taken.exitCode == 0, qPrintable(taken.errorText));
}

void TestCtl::sameAccountTwice()
{
    const auto profile = signedIn(*m_server, u"alice"_s);
    QVERIFY(profile);
    const Rig::CtlProfile::Output again =
        profile->addAccount(*m_server, u"alice"_s, u"alice-secret"_s);
    QCOMPARE(again.exitCode, 73);
    QCOMPARE(profile->call({u"account"_s, u"list"_s}).lines.size(), 1);
}

void TestCtl::worksWithoutNetwork()
{
    const auto profile = device(u"alice"_s);
    QCOMPARE(
        add(*profile, u"alice@chat.test"_s, "x", u"127.0.0.1:1"_s, {u"--no-verify"_s}).exitCode, 0);
    for (const QString &text : numbered(u"offline"_s, 3)) {
        const Rig::CtlProfile::Output sent =
            profile->call({u"send"_s, u"--to"_s, u"bob@chat.test"_s, text});
        QCOMPARE(sent.exitCode, 0);
        QCOMPARE(sent.first().value(u"state"_s).toString(), u"queued"_s);
        QVERIFY(sent.first().value(u"id"_s).toInteger() > 0);
    }
    QCOMPARE(storedBodies(*profile, u"bob@chat.test"_s, u"out"_s), numbered(u"offline"_s, 3));
    const Rig::CtlProfile::Output outbox = profile->call({u"outbox"_s});
    QCOMPARE(outbox.lines.size(), 3);
    QCOMPARE(outbox.first().value(u"state"_s).toString(), u"queued"_s);

    const Rig::CtlProfile::Output hits = profile->call({u"search"_s, u"offline 2"_s});
    QCOMPARE(hits.lines.size(), 1);
    QCOMPARE(hits.first().value(u"body"_s).toString(), u"offline 2"_s);

    const QString id = QString::number(outbox.lines.at(1).value(u"id"_s).toInteger());
    const Rig::CtlProfile::Output older = profile->call(
        {u"history"_s, u"--with"_s, u"bob@chat.test"_s, u"--before"_s, id, u"--limit"_s, u"5"_s});
    QCOMPARE(older.lines.size(), 1);
    QCOMPARE(profile->call({u"outbox"_s, u"--cancel"_s, id}).exitCode, 0);
    QCOMPARE(profile->call({u"outbox"_s}).lines.size(), 2);

    const Rig::CtlProfile::Output check = profile->call({u"check"_s});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.first().value(u"sound"_s).toBool(), true);
    QCOMPARE(check.first().value(u"messages"_s).toInt(), 2);
    QCOMPARE(check.first().value(u"outbox"_s).toInt(), 2);
}

void TestCtl::waitingForADeadServerTimesOut()
{
    const auto profile = device(u"alice"_s);
    QCOMPARE(
        add(*profile, u"alice@chat.test"_s, "x", u"127.0.0.1:1"_s, {u"--no-verify"_s}).exitCode, 0);
    const Rig::CtlProfile::Output sent =
        profile->call({u"send"_s, u"--to"_s, u"bob@chat.test"_s, u"--wait"_s, u"server"_s,
                       u"--timeout"_s, u"1"_s, u"hi"_s});
    QCOMPARE(sent.exitCode, 75);
    QCOMPARE(sent.first().value(u"state"_s).toString(), u"queued"_s);
    QCOMPARE(profile->call({u"outbox"_s}).lines.size(), 1);
}

void TestCtl::nobodyToEncryptFor()
{
    // dora has never signed in: she has no device.
    const auto alice = signedIn(*m_server, u"alice"_s);
    QVERIFY(alice);
    const Rig::CtlProfile::Output sent =
        alice->call({u"send"_s, u"--to"_s, u"dora@chat.test"_s, u"--wait"_s, u"server"_s, u"hi"_s});
    QCOMPARE(sent.exitCode, 69);
    QVERIFY2(sent.errorText.contains(u"no-usable-device"_s), qPrintable(sent.errorText));
    const Rig::CtlProfile::Output outbox = alice->call({u"outbox"_s});
    QCOMPARE(outbox.first().value(u"state"_s).toString(), u"blocked"_s);
    const QString id = QString::number(outbox.first().value(u"id"_s).toInteger());
    QCOMPARE(alice->call({u"outbox"_s, u"--send-plain"_s, id}).exitCode, 0);
    QVERIFY(alice->runOnline());
    HEARD(alice->process(), u"waiting"_s, {{u"messages"_s, 0}});
    alice->stop();
    const Rig::CtlProfile::Output history =
        alice->call({u"history"_s, u"--with"_s, u"dora@chat.test"_s});
    QCOMPARE(history.first().value(u"encryption"_s).toString(), u"none"_s);
    QCOMPARE(history.first().value(u"state"_s).toString(), u"server"_s);
}

void TestCtl::refusesHugeText()
{
    const auto profile = device(u"alice"_s);
    QCOMPARE(
        add(*profile, u"alice@chat.test"_s, "x", u"127.0.0.1:1"_s, {u"--no-verify"_s}).exitCode, 0);
    const Rig::CtlProfile::Output sent = profile->call(
        {u"send"_s, u"--to"_s, u"bob@chat.test"_s, u"-"_s}, QByteArray(1024 * 1024, 'x'));
    QCOMPARE(sent.exitCode, 65);
    QVERIFY(sent.errorText.contains(u"too-large"_s));
    QVERIFY(profile->call({u"outbox"_s}).lines.isEmpty());
}

void TestCtl::wrongKeyFile()
{
    const auto profile = device(u"alice"_s);
    QCOMPARE(profile->call({u"check"_s}).exitCode, 0);
    QFile key(profile->keyFile());
    QVERIFY(key.open(QIODevice::ReadWrite));
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray good = key.readAll();
    QVERIFY(key.seek(0));
    key.write(QByteArray(64, '7'));
    QVERIFY(key.resize(64));
    key.close();
    const Rig::CtlProfile::Output wrong = profile->call({u"check"_s});
    QCOMPARE(wrong.exitCode, 77);
    QVERIFY2(wrong.errorText.contains(u"wrong-key"_s), qPrintable(wrong.errorText));
    QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
    key.write(good);
    key.close();
    QCOMPARE(profile->call({u"check"_s}).exitCode, 0);
}

void TestCtl::saysWhyTheKeyIsNotThere_data()
{
    QTest::addColumn<QString>("error");
    QTest::newRow("gone") << u"key-file-missing"_s;
    QTest::newRow("mode 644") << u"key-file-exposed"_s;
    QTest::newRow("cut") << u"key-file-damaged"_s;
    QTest::newRow("a folder in its place") << u"key-file-unreadable"_s;
}

void TestCtl::saysWhyTheKeyIsNotThere()
{
    QFETCH(const QString, error);
    const auto profile = device(u"alice"_s);
    QCOMPARE(profile->call({u"check"_s}).exitCode, 0);
    QFile store(profile->folder() + u"/ninelives.db"_s);
    QVERIFY(store.open(QIODevice::ReadOnly));
    const QByteArray before = store.readAll();
    const QString key = profile->keyFile();
    if (error == "key-file-exposed"_L1) {
        QVERIFY(QFile::setPermissions(
            key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    } else if (error == "key-file-damaged"_L1) {
        QVERIFY(QFile::resize(key, 10));
    } else {
        QVERIFY(QFile::remove(key));
        QVERIFY(error == "key-file-missing"_L1 || QDir().mkpath(key));
    }
    const Rig::CtlProfile::Output output = profile->call({u"check"_s});
    QCOMPARE(output.exitCode, 78);
    const QJsonObject said = QJsonDocument::fromJson(output.errorText.toUtf8()).object();
    QCOMPARE(said.value(u"error"_s).toString(), error);
    QVERIFY(said.value(u"text"_s).toString().contains(u"key file"_s));
    QVERIFY(store.seek(0));
    QCOMPARE(store.readAll(), before);
    QCOMPARE(QFile::exists(key), error != "key-file-missing"_L1); // no new one
}

void TestCtl::foreignFileInTheProfile()
{
    const auto profile = device(u"alice"_s);
    QVERIFY(QDir().mkpath(profile->folder()));
    QFile file(profile->folder() + u"/ninelives.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no store");
    file.close();
    const Rig::CtlProfile::Output output = profile->call({u"check"_s});
    QVERIFY2(output.exitCode == 65 || output.exitCode == 78, qPrintable(output.errorText));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("this is no store"));
}

void TestCtl::secondProcess()
{
    const auto profile = device(u"alice"_s);
    Rig::JsonProcess &first = profile->run();
    HEARD(first, u"ready"_s);
    const Rig::CtlProfile::Output second = profile->call({u"check"_s});
    QCOMPARE(second.exitCode, 75);
    QVERIFY2(second.errorText.contains(u"in-use"_s), qPrintable(second.errorText));
    QVERIFY(first.stop());
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(profile->call({u"check"_s}).exitCode, 0);
}

void TestCtl::passphrase()
{
    const auto profile = device(u"alice"_s);
    const auto call = [&](const QByteArray &passphrase) {
        QProcess process;
        process.start(profile->program(),
                      {u"--profile"_s, profile->folder(), u"--passphrase-stdin"_s, u"check"_s});
        process.write(passphrase + '\n');
        process.closeWriteChannel();
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    };
    QCOMPARE(call("correct horse"), 0);
    QCOMPARE(call("wrong horse"), 77);
    QCOMPARE(call("correct horse"), 0);
    QFile vault(profile->folder() + u"/vault.json"_s);
    QVERIFY(vault.resize(10));
    QCOMPARE(call("correct horse"), 78);
    QVERIFY(vault.remove());
    QCOMPARE(call("correct horse"), 78);
    QVERIFY(!vault.exists()); // no new one, which would have another key
}

void TestCtl::devicesAndTrust()
{
    const auto alice = signedIn(*m_server, u"alice"_s);
    const auto carol = signedIn(*m_server, u"carol"_s);
    QVERIFY(alice && carol);
    const Rig::CtlProfile::Output own = carol->call({u"devices"_s});
    QCOMPARE(own.exitCode, 0);
    QJsonObject carolsDevice;
    for (const QJsonObject &line : own.lines) {
        if (line.value(u"this_device"_s).toBool()) {
            carolsDevice = line;
        }
    }
    QCOMPARE(carolsDevice.value(u"fingerprint"_s).toString().size(), 71);

    const QStringList withCarol{u"--with"_s, u"carol@chat.test"_s};
    QCOMPARE(alice->call(QStringList{u"devices"_s, u"--refresh"_s} + withCarol).exitCode, 0);
    QCOMPARE(
        alice->call({u"send"_s, u"--to"_s, u"carol@chat.test"_s, u"--wait"_s, u"server"_s, u"hi"_s})
            .exitCode,
        0);
    const QStringList numbered{u"--device"_s,
                               QString::number(carolsDevice.value(u"device"_s).toInteger())};
    const auto trustNow = [&]() {
        for (const QJsonObject &line : alice->call(QStringList{u"devices"_s} + withCarol).lines) {
            if (line.value(u"device"_s) == carolsDevice.value(u"device"_s)) {
                return line.value(u"trust"_s).toString();
            }
        }
        return QString();
    };
    QCOMPARE(trustNow(), u"blind"_s);
    QCOMPARE(alice->call(QStringList{u"trust"_s, u"verify"_s} + withCarol + numbered).exitCode, 0);
    QCOMPARE(trustNow(), u"verified"_s);
    QCOMPARE(alice->call(QStringList{u"trust"_s, u"block"_s} + withCarol + numbered).exitCode, 0);
    QCOMPARE(trustNow(), u"blocked"_s);
    QCOMPARE(
        alice->call({u"send"_s, u"--to"_s, u"carol@chat.test"_s, u"--wait"_s, u"server"_s, u"hi"_s})
            .exitCode,
        69);
    QCOMPARE(alice->call(QStringList{u"trust"_s, u"reset"_s} + withCarol + numbered).exitCode, 0);
    QCOMPARE(trustNow(), u"blind"_s);
    QCOMPARE(alice
                 ->call(QStringList{u"trust"_s, u"verify"_s} + withCarol
                        + QStringList{u"--device"_s, u"1"_s})
                 .exitCode,
             67);
}

void TestCtl::contactsAndPresence()
{
    const auto alice = signedIn(*m_server, u"alice"_s);
    const auto bob = signedIn(*m_server, u"bob"_s);
    QVERIFY(alice && bob);
    QVERIFY(bob->runOnline());
    QCOMPARE(
        alice
            ->call({u"contacts"_s, u"add"_s, u"--jid"_s, u"bob@chat.test"_s, u"--name"_s, u"Bob"_s})
            .exitCode,
        0);
    HEARD(bob->process(), u"contact-request"_s, {{u"from"_s, u"alice@chat.test"_s}});
    bob->process().tell({{u"cmd"_s, u"acceptContact"_s}, {u"jid"_s, u"alice@chat.test"_s}});
    HEARD(bob->process(), u"reply"_s, {{u"cmd"_s, u"acceptContact"_s}, {u"ok"_s, true}});
    QVERIFY(alice->runOnline());
    HEARD(alice->process(), u"presence"_s,
          {{u"from"_s, u"bob@chat.test"_s}, {u"availability"_s, u"online"_s}});
    tellSend(alice->process(), u"bob@chat.test"_s, u"hi"_s);
    HEARD(bob->process(), u"message"_s, {{u"body"_s, u"hi"_s}});
    bob->process().tell({{u"cmd"_s, u"typing"_s}, {u"to"_s, u"alice@chat.test"_s}});
    HEARD(alice->process(), u"typing"_s,
          {{u"conversation"_s, u"bob@chat.test"_s}, {u"state"_s, u"composing"_s}});
    bob->stop();
    HEARD(alice->process(), u"presence"_s,
          {{u"from"_s, u"bob@chat.test"_s}, {u"availability"_s, u"offline"_s}});
    alice->stop();
    const Rig::CtlProfile::Output list = alice->call({u"contacts"_s, u"list"_s});
    QCOMPARE(list.first().value(u"name"_s).toString(), u"Bob"_s);
}

void TestCtl::health()
{
    const auto profile = signedIn(*m_server, u"alice"_s);
    QVERIFY(profile);
    const Rig::CtlProfile::Output good = profile->call({u"health"_s});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.first().value(u"rung"_s).toString(), u"online"_s);
    const auto lost = device(u"alice"_s);
    QCOMPARE(add(*lost, u"alice@chat.test"_s, "x", u"127.0.0.1:1"_s, {u"--no-verify"_s}).exitCode,
             0);
    const Rig::CtlProfile::Output bad = lost->call({u"health"_s});
    QCOMPARE(bad.exitCode, 75);
    QCOMPARE(bad.first().value(u"rung"_s).toString(), u"tcp"_s);
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
