// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;

/// Two people, their devices, one real server.
class TestChat : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void encryptedBothWays();
    void sendWaitsForEachTick();
    void plainOnlyWhenAsked();
    void typedOfflineArrivesOnceInOrder();
    void ownDevicesSeeEverything();
    void changedAnsweredTakenBack();
    void answersNameWhatTheyAnswer();
    void forwardedToAnotherChat();
    void archivedMessagesAreConfirmedOnce();
    void strangersAreToldNothing();
    void brokenTextKeepsTheStream();
    void burstArrivesInOrder();
    void nothingReadableOnDisk();
};

void TestChat::init()
{
    SET_UP(Contacts::Yes);
}

void TestChat::encryptedBothWays()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*alice, m_bobJid, u"Hello Bob \U0001F408"_s);
    HEARD(*bob, u"message"_s,
          {{u"body"_s, u"Hello Bob \U0001F408"_s},
           {u"direction"_s, u"in"_s},
           {u"encryption"_s, u"omemo:2"_s},
           {u"from"_s, m_aliceJid},
           {u"conversation"_s, m_aliceJid},
           {u"unreadable"_s, u"no"_s}});
    tellSend(*bob, m_aliceJid, u"Hello Alice"_s);
    HEARD(*alice, u"message"_s,
          {{u"body"_s, u"Hello Alice"_s},
           {u"encryption"_s, u"omemo:2"_s},
           {u"direction"_s, u"in"_s}});
    HEARD(*alice, u"state"_s, {{u"state"_s, u"delivered"_s}});
    bob->tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, m_aliceJid}});
    HEARD(*alice, u"state"_s, {{u"state"_s, u"read"_s}});

    m_alice->stop();
    m_bob->stop();
    for (Rig::CtlProfile *profile : {m_alice.get(), m_bob.get()}) {
        const QString peer = profile == m_alice.get() ? m_bobJid : m_aliceJid;
        const Rig::CtlProfile::Output history =
            profile->call({u"history"_s, u"--with"_s, peer, u"--format"_s, u"json"_s});
        QCOMPARE(history.lines.size(), 2);
        QCOMPARE(history.lines.at(0).value(u"body"_s).toString(), u"Hello Bob \U0001F408"_s);
        QCOMPARE(history.lines.at(1).value(u"body"_s).toString(), u"Hello Alice"_s);
        QCOMPARE(history.lines.at(0).value(u"encryption"_s).toString(), u"omemo:2"_s);
    }
}

void TestChat::sendWaitsForEachTick()
{
    const QStringList send{u"send"_s, u"--to"_s, m_bobJid};
    const Rig::CtlProfile::Output queued = m_alice->call(send + QStringList{u"one"_s});
    QCOMPARE(queued.exitCode, 0);
    QCOMPARE(queued.first().value(u"state"_s).toString(), u"queued"_s);
    QVERIFY(!queued.first().value(u"origin_id"_s).toString().isEmpty());

    const Rig::CtlProfile::Output onServer =
        m_alice->call(send + QStringList{u"--wait"_s, u"server"_s, u"two"_s});
    QCOMPARE(onServer.exitCode, 0);
    QCOMPARE(onServer.first().value(u"state"_s).toString(), u"server"_s);

    const Rig::CtlProfile::Output late = m_alice->call(
        send + QStringList{u"--wait"_s, u"delivered"_s, u"--timeout"_s, u"15"_s, u"three"_s});
    QCOMPARE(late.exitCode, 75);
    QCOMPARE(late.first().value(u"state"_s).toString(), u"server"_s);

    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    const Rig::CtlProfile::Output delivered =
        m_alice->call(send + QStringList{u"--wait"_s, u"delivered"_s, u"four"_s});
    QCOMPARE(delivered.exitCode, 0);
    QCOMPARE(delivered.first().value(u"state"_s).toString(), u"delivered"_s);
    const QStringList all{u"one"_s, u"two"_s, u"three"_s, u"four"_s};
    QVERIFY2(heardOnce(*bob, all), qPrintable(bob->transcript()));
    m_bob->stop();
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s), all);
}

void TestChat::plainOnlyWhenAsked()
{
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    const QStringList wait{u"--wait"_s, u"delivered"_s};
    const Rig::CtlProfile::Output plain = m_alice->call(
        QStringList{u"send"_s, u"--to"_s, m_bobJid, u"--plain"_s} + wait + QStringList{u"open"_s});
    QCOMPARE(plain.exitCode, 0);
    QCOMPARE(plain.first().value(u"encryption"_s).toString(), u"none"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"open"_s}, {u"encryption"_s, u"none"_s}});

    const Rig::CtlProfile::Output sealed = m_alice->call(QStringList{u"send"_s, u"--to"_s, m_bobJid}
                                                         + wait + QStringList{u"sealed"_s});
    QCOMPARE(sealed.exitCode, 0);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"sealed"_s}, {u"encryption"_s, u"omemo:2"_s}});
}

void TestChat::typedOfflineArrivesOnceInOrder()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*alice, m_bobJid, u"before"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"before"_s}});

    m_server->stop();
    HEARD(*alice, u"health"_s, {{u"online"_s, false}});
    const QStringList typed = numbered(u"while away"_s, 10);
    for (const QString &text : typed) {
        tellSend(*alice, m_bobJid, text);
    }
    HEARD(*alice, u"reply"_s, {{u"tag"_s, typed.last()}, {u"ok"_s, true}});
    HEARD(*alice, u"waiting"_s, {{u"messages"_s, 10}});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    const QStringList all = QStringList{u"before"_s} + typed;
    QVERIFY2(heardOnce(*bob, all), qPrintable(bob->transcript()));
    HEARD(*alice, u"waiting"_s, {{u"messages"_s, 0}});
    for (const QString &text : typed) {
        const auto sent = alice->waitForEvent(u"reply"_s, {{u"tag"_s, text}});
        QVERIFY(sent);
        HEARD(*alice, u"state"_s, {{u"id"_s, sent->value(u"id"_s)}, {u"state"_s, u"delivered"_s}});
    }
    m_bob->stop();
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s), all);
}

void TestChat::ownDevicesSeeEverything()
{
    const std::unique_ptr<Rig::CtlProfile> phone = signedIn(*m_server, u"alice"_s);
    QVERIFY(phone);
    Rig::JsonProcess *desk = m_alice->runOnline();
    Rig::JsonProcess *mobile = phone->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(desk && mobile && bob);

    tellSend(*desk, m_bobJid, u"from the desk"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"from the desk"_s}});
    HEARD(*mobile, u"message"_s,
          {{u"body"_s, u"from the desk"_s},
           {u"direction"_s, u"out"_s},
           {u"encryption"_s, u"omemo:2"_s},
           {u"conversation"_s, m_bobJid}});
    tellSend(*mobile, m_bobJid, u"from the phone"_s);
    HEARD(*desk, u"message"_s, {{u"body"_s, u"from the phone"_s}, {u"direction"_s, u"out"_s}});
    tellSend(*bob, m_aliceJid, u"to both"_s);
    HEARD(*desk, u"message"_s, {{u"body"_s, u"to both"_s}, {u"direction"_s, u"in"_s}});
    HEARD(*mobile, u"message"_s, {{u"body"_s, u"to both"_s}, {u"direction"_s, u"in"_s}});
    m_alice->stop();
    phone->stop();
    const QStringList own{u"from the desk"_s, u"from the phone"_s};
    for (Rig::CtlProfile *profile : {m_alice.get(), phone.get()}) {
        QCOMPARE(storedBodies(*profile, m_bobJid, u"out"_s), own);
        QCOMPARE(storedBodies(*profile, m_bobJid, u"in"_s), QStringList{u"to both"_s});
    }
}

/// Corrected, answered with a sign and taken back, without a network, by the commands and live.
void TestChat::changedAnsweredTakenBack()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    for (const QString &text : {u"meet at 6"_s, u"wrong window"_s}) {
        tellSend(*alice, m_bobJid, text);
        HEARD(*bob, u"message"_s, {{u"body"_s, text}});
        const auto queued = alice->waitForEvent(u"reply"_s, {{u"tag"_s, text}});
        QVERIFY(queued);
        HEARD(*alice, u"state"_s,
              {{u"id"_s, queued->value(u"id"_s)}, {u"state"_s, u"delivered"_s}});
    }
    m_alice->stop();
    const auto history = m_alice->call({u"history"_s, u"--with"_s, m_bobJid});
    QCOMPARE(history.lines.size(), 2);
    const QStringList ids{QString::number(history.lines.at(0).value(u"id"_s).toInteger()),
                          QString::number(history.lines.at(1).value(u"id"_s).toInteger())};
    QCOMPARE(m_alice->call({u"edit"_s, u"--id"_s, ids.at(0), u"meet at 7"_s}).exitCode, 0);
    QCOMPARE(m_alice->call({u"react"_s, u"--id"_s, ids.at(0), u"\U0001F44D"_s}).exitCode, 0);
    QCOMPARE(m_alice->call({u"retract"_s, u"--id"_s, ids.at(1)}).exitCode, 0);
    QCOMPARE(m_alice->call({u"outbox"_s}).lines.size(), 3);
    alice = m_alice->runOnline();
    QVERIFY(alice);
    HEARD(*bob, u"edited"_s, {{u"body"_s, u"meet at 7"_s}, {u"encryption"_s, u"omemo:2"_s}});
    HEARD(*bob, u"reactions"_s);
    HEARD(*bob, u"retracted"_s);

    const auto news = std::ranges::find_if(bob->events(), [](const QJsonObject &event) {
        return event.value(u"body"_s) == u"meet at 6"_s;
    });
    const qint64 first = news->value(u"id"_s).toInteger();
    bob->tell({{u"cmd"_s, u"react"_s}, {u"id"_s, first}, {u"signs"_s, QJsonArray{u"\u2764"_s}}});
    HEARD(*alice, u"reactions"_s);
    m_alice->stop();
    m_bob->stop();
    for (Rig::CtlProfile *profile : {m_alice.get(), m_bob.get()}) {
        const QString peer = profile == m_alice.get() ? m_bobJid : m_aliceJid;
        const auto stored = profile->call({u"history"_s, u"--with"_s, peer});
        QCOMPARE(stored.lines.size(), 2);
        QCOMPARE(stored.lines.at(0).value(u"body"_s), u"meet at 7"_s);
        QCOMPARE(stored.lines.at(0).value(u"reactions"_s).toArray().size(), 2);
        QCOMPARE(stored.lines.at(1).value(u"body"_s), QString());
        QVERIFY(stored.lines.at(1).contains(u"retracted"_s));
    }
    QVERIFY(m_alice->call({u"outbox"_s}).lines.isEmpty());
    // What can't be found, and what is somebody else's.
    QCOMPARE(m_bob->call({u"edit"_s, u"--id"_s, u"4711"_s, u"x"_s}).exitCode, 67);
    QCOMPARE(m_bob->call({u"retract"_s, u"--id"_s, QString::number(first)}).exitCode, 65);
}

void TestChat::answersNameWhatTheyAnswer()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*alice, m_bobJid, u"when?"_s);
    const auto question = bob->waitForEvent(u"message"_s, {{u"body"_s, u"when?"_s}});
    QVERIFY(question);
    bob->tell({{u"cmd"_s, u"send"_s},
               {u"to"_s, m_aliceJid},
               {u"body"_s, u"on Thursday"_s},
               {u"answer"_s, question->value(u"id"_s)}});
    const auto answer = alice->waitForEvent(u"message"_s, {{u"body"_s, u"on Thursday"_s}});
    QVERIFY2(answer, qPrintable(alice->transcript()));
    const QJsonObject original = answer->value(u"answers"_s).toObject();
    QCOMPARE(original.value(u"body"_s), u"when?"_s);
    QCOMPARE(original.value(u"from"_s), m_aliceJid);
    QCOMPARE(answer->value(u"encryption"_s), u"omemo:2"_s);
    // Written with no server, sent once it is back.
    m_alice->stop();
    m_server->stop();
    const QString id = QString::number(answer->value(u"id"_s).toInteger());
    const QStringList send{u"send"_s, u"--to"_s, m_bobJid, u"--answer"_s};
    QCOMPARE(m_alice->call(send + QStringList{id, u"good"_s}).exitCode, 0);
    QCOMPARE(m_alice->call(send + QStringList{u"4711"_s, u"what?"_s}).exitCode, 67);
    QVERIFY(m_server->start());
    QVERIFY(m_alice->runOnline());
    const auto last = bob->waitForEvent(u"message"_s, {{u"body"_s, u"good"_s}});
    QVERIFY2(last, qPrintable(bob->transcript()));
    QCOMPARE(last->value(u"answers"_s).toObject().value(u"body"_s), u"on Thursday"_s);
}

void TestChat::forwardedToAnotherChat()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("flour, salmon") > 0);
    file.close();
    const QStringList send{u"send"_s, u"--to"_s, m_aliceJid}; // a note to herself
    const QStringList own{u"--to"_s, m_aliceJid};
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    QCOMPARE(m_alice->call(send + QStringList{u"--file"_s, file.fileName(), u"to buy"_s}).exitCode,
             0);
    QVERIFY(QFile::remove(file.fileName()));
    const auto notes = m_alice->call({u"history"_s, u"--with"_s, m_aliceJid});
    QVERIFY(!notes.lines.isEmpty());
    for (const QJsonObject &note : notes.lines) {
        const QString id = QString::number(note.value(u"id"_s).toInteger());
        QCOMPARE(m_alice->call({u"forward"_s, u"--id"_s, id, u"--to"_s, m_bobJid}).exitCode, 0);
    }
    QCOMPARE(m_alice->call({u"forward"_s, u"--id"_s, u"4711"_s, u"--to"_s, m_bobJid}).exitCode, 67);
    QVERIFY(m_alice->runOnline());
    HEARD(*bob, u"message"_s, {{u"body"_s, u"to buy"_s}, {u"encryption"_s, u"omemo:2"_s}});
    m_alice->stop();
    m_bob->stop();
    const auto there = m_bob->call({u"history"_s, u"--with"_s, m_aliceJid});
    qsizetype files = 0;
    for (const QJsonObject &message : there.lines) {
        files += message.value(u"attachments"_s).toArray().size();
    }
    QCOMPARE(files, 1);
}

void TestChat::archivedMessagesAreConfirmedOnce()
{
    const QStringList typed = numbered(u"for later"_s, 20);
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice);
    for (const QString &text : typed) {
        tellSend(*alice, m_bobJid, text);
    }
    const auto last = alice->waitForEvent(u"reply"_s, {{u"tag"_s, typed.last()}});
    QVERIFY(last);
    HEARD(*alice, u"state"_s, {{u"id"_s, last->value(u"id"_s)}, {u"state"_s, u"server"_s}});
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    HEARD(*bob, u"message"_s, {{u"body"_s, typed.last()}});
    QCOMPARE(bodies(*bob, u"in"_s), typed);
    QTRY_COMPARE(alice->count(u"state"_s, {{u"state"_s, u"delivered"_s}}), 20);

    QVERIFY(m_bob->runOnline());
    tellSend(*alice, m_bobJid, u"one more"_s);
    HEARD(m_bob->process(), u"message"_s, {{u"body"_s, u"one more"_s}});
    QTRY_COMPARE(alice->count(u"state"_s, {{u"state"_s, u"delivered"_s}}), 21);
    QCOMPARE(bodies(m_bob->process(), u"in"_s), QStringList{u"one more"_s});
}

void TestChat::strangersAreToldNothing()
{
    QVERIFY(m_server->addAccount(u"carol"_s, u"carol-secret"_s));
    const std::unique_ptr<Rig::CtlProfile> carol = signedIn(*m_server, u"carol"_s);
    QVERIFY(carol);
    Rig::JsonProcess *bob = m_bob->runOnline();
    Rig::JsonProcess *stranger = carol->runOnline();
    QVERIFY(bob && stranger);
    tellSend(*stranger, m_bobJid, u"hello, stranger"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"hello, stranger"_s}, {u"unreadable"_s, u"no"_s}});
    const QString carolJid = m_server->jid(u"carol"_s);
    bob->tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, carolJid}});
    HEARD(*bob, u"reply"_s, {{u"cmd"_s, u"markRead"_s}});
    // An answer makes them known to each other; what follows is confirmed.
    tellSend(*bob, carolJid, u"hello"_s);
    HEARD(*stranger, u"message"_s, {{u"body"_s, u"hello"_s}});
    QCOMPARE(stranger->count(u"state"_s, {{u"state"_s, u"delivered"_s}}), 0);
    tellSend(*stranger, m_bobJid, u"how are you?"_s);
    HEARD(*stranger, u"state"_s, {{u"state"_s, u"delivered"_s}});
}

void TestChat::brokenTextKeepsTheStream()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    QString broken = u"a"_s;
    for (const char16_t c : {u'\x01', u'\x0b', u'\x1f', u'\xfffe', u'\xffff', u'\xd800'}) {
        broken += QChar(c);
    }
    broken += u"z <&]]> \"'"_s;
    // Written by hand: a lone surrogate can't be spelled in UTF-8.
    alice->tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_bobJid}, {u"body"_s, broken}});
    const auto heard = bob->waitFor([](const QJsonObject &event) {
        return event.value(u"event"_s) == u"message"_s
            && event.value(u"body"_s).toString().startsWith(u'a');
    });
    QVERIFY2(heard, qPrintable(alice->transcript()));
    QCOMPARE(heard->value(u"body"_s).toString(),
             u'a' + QString(6, QChar::ReplacementCharacter) + u"z <&]]> \"'"_s);
    tellSend(*alice, m_bobJid, QString(1024 * 1024, u'x'));
    HEARD(*alice, u"reply"_s, {{u"ok"_s, false}, {u"error"_s, u"too-large"_s}});
    tellSend(*alice, m_bobJid, u"still here"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"still here"_s}});
    QCOMPARE(alice->count(u"health"_s, {{u"online"_s, false}, {u"error"_s, u"stream-error"_s}}), 0);
}

void TestChat::burstArrivesInOrder()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    const QStringList typed = numbered(u"burst"_s, 200);
    for (const QString &text : typed) {
        tellSend(*alice, m_bobJid, text);
    }
    QVERIFY(bob->waitForEvent(u"message"_s, {{u"body"_s, typed.last()}}, 60'000));
    QCOMPARE(bodies(*bob, u"in"_s), typed);
}

void TestChat::nothingReadableOnDisk()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    const QString text = u"The secret word is Kattenkraulen"_s;
    tellSend(*alice, m_bobJid, text);
    HEARD(*bob, u"message"_s, {{u"body"_s, text}});
    const QList<QByteArray> secrets{"Kattenkraulen", "chat.test", "alice", "bob-secret"};
    for (Rig::CtlProfile *profile : {m_alice.get(), m_bob.get()}) {
        int files = 0;
        QDirIterator all(profile->folder(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QByteArray &secret : secrets) {
                const QString wide = QString::fromUtf8(secret);
                QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(QByteArrayView(
                             reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)),
                         qPrintable(file.fileName()));
            }
        }
        QVERIFY(files >= 2); // the WAL is looked at as well: both are still running
    }
}

QTEST_GUILESS_MAIN(TestChat)
#include "tst_chat.moc"
