// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of people on a real server: chosen by one, seen by the other, changed, taken away.
#include "tests/integration/Fixture.h"

#include <QBuffer>
#include <QImage>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

class TestAvatars : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init() { SET_UP(Contacts::Yes); }

    void chosenSeenChangedAndTakenAway();
    void chosenOfflineAndSeenLater();
    void theOtherDeviceAndTheNameFollow();
    void aStrangerSeesNothingUnasked();
    void whatIsNoPictureIsRefused();

private:
    QString write(Qt::GlobalColor colour, const QString &name = u"me.jpg"_s)
    {
        QImage image(900, 700, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = m_folder.filePath(name);
        return image.save(path) ? path : QString();
    }
    /// The hash that contacts list shows for somebody.
    static QString avatarOf(Rig::CtlProfile &of, const QString &person)
    {
        const auto output = of.call({u"contacts"_s, u"list"_s});
        for (const QJsonObject &line : output.lines) {
            if (line.value(u"jid"_s) == person) {
                return line.value(u"avatar"_s).toString();
            }
        }
        return u"no such contact"_s;
    }
    static QString ownAvatar(Rig::CtlProfile &of)
    {
        return of.call({u"profile"_s, u"show"_s}).first().value(u"avatar"_s).toString();
    }

    QTemporaryDir m_folder;
};

void TestAvatars::chosenSeenChangedAndTakenAway()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    alice->tell({{u"cmd"_s, u"setAvatar"_s}, {u"file"_s, write(Qt::red)}});
    HEARD(*alice, u"reply"_s, {{u"cmd"_s, u"setAvatar"_s}, {u"ok"_s, true}});
    const auto own = alice->waitForEvent(u"profile"_s, {{u"waiting"_s, false}});
    QVERIFY2(own, qPrintable(alice->transcript()));
    const QString first = own->value(u"avatar"_s).toString();
    QCOMPARE(first.size(), 40);
    HEARD(*bob, u"avatar"_s, {{u"jid"_s, m_aliceJid}, {u"avatar"_s, first}});

    alice->tell({{u"cmd"_s, u"setAvatar"_s}, {u"file"_s, write(Qt::blue)}});
    const auto changed = bob->waitFor([&](const QJsonObject &event) {
        return event.value(u"event"_s) == u"avatar"_s && event.value(u"jid"_s) == m_aliceJid
            && event.value(u"avatar"_s).toString() != first;
    });
    QVERIFY2(changed, qPrintable(bob->transcript()));

    // After a reconnect nothing is fetched, and nothing is new.
    const qsizetype told = bob->count(u"avatar"_s);
    m_server->stop();
    HEARD(*bob, u"health"_s, {{u"online"_s, false}});
    const qsizetype heard = bob->events().size();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    QVERIFY(bob->waitForEvent(u"presence"_s, {{u"from"_s, m_aliceJid}},
                              Rig::JsonProcess::patienceMs, heard));
    QCOMPARE(bob->count(u"avatar"_s), told);

    alice->tell({{u"cmd"_s, u"removeAvatar"_s}});
    HEARD(*bob, u"avatar"_s, {{u"jid"_s, m_aliceJid}, {u"avatar"_s, u""_s}});
    m_bob->stop();
    QCOMPARE(avatarOf(*m_bob, m_aliceJid), QString());
}

void TestAvatars::chosenOfflineAndSeenLater()
{
    const auto set = m_alice->call({u"profile"_s, u"set-avatar"_s, write(Qt::red)});
    QCOMPARE(set.exitCode, 0);
    const auto shown = m_alice->call({u"profile"_s, u"show"_s});
    QVERIFY(shown.first().value(u"waiting"_s).toBool());
    const QString hash = shown.first().value(u"avatar"_s).toString();
    QVERIFY(m_alice->runOnline());
    HEARD(m_alice->process(), u"profile"_s, {{u"waiting"_s, false}, {u"avatar"_s, hash}});
    // Bob was not there when it was published.
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    HEARD(*bob, u"avatar"_s, {{u"jid"_s, m_aliceJid}, {u"avatar"_s, hash}});
    m_bob->stop();
    QCOMPARE(avatarOf(*m_bob, m_aliceJid), hash);
}

void TestAvatars::theOtherDeviceAndTheNameFollow()
{
    const auto second = signedIn(*m_server, u"alice"_s);
    QVERIFY(second);
    Rig::JsonProcess *phone = second->runOnline();
    QVERIFY(phone);
    const auto set = m_alice->call({u"profile"_s, u"set-avatar"_s, write(Qt::green), u"--publish"_s,
                                    u"--timeout"_s, u"120"_s});
    QVERIFY2(set.exitCode == 0, qPrintable(set.errorText));
    HEARD(*phone, u"avatar"_s, {{u"jid"_s, m_aliceJid}, {u"avatar"_s, ownAvatar(*m_alice)}});
    const auto named = m_alice->call({u"profile"_s, u"set-name"_s, u"Alice <in> & out"_s,
                                      u"--publish"_s, u"--timeout"_s, u"120"_s});
    QVERIFY2(named.exitCode == 0, qPrintable(named.errorText));
    HEARD(*phone, u"profile"_s, {{u"name"_s, u"Alice <in> & out"_s}});
    second->stop();
    QCOMPARE(second->call({u"profile"_s, u"show"_s}).first().value(u"name"_s).toString(),
             u"Alice <in> & out"_s);
}

void TestAvatars::aStrangerSeesNothingUnasked()
{
    QVERIFY(m_server->addAccount(u"carol"_s, u"carol-secret"_s));
    const auto carol = signedIn(*m_server, u"carol"_s);
    QVERIFY(carol);
    const auto set = carol->call(
        {u"profile"_s, u"set-avatar"_s, write(Qt::red), u"--publish"_s, u"--timeout"_s, u"120"_s});
    QVERIFY2(set.exitCode == 0, qPrintable(set.errorText));
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(bob);
    bob->tell({{u"cmd"_s, u"look"_s}, {u"jid"_s, m_server->jid(u"carol"_s)}});
    HEARD(*bob, u"reply"_s, {{u"cmd"_s, u"look"_s}, {u"ok"_s, true}});
    // Alice, asked for after her, is answered; Carol is not a contact.
    bob->tell({{u"cmd"_s, u"look"_s}, {u"jid"_s, m_aliceJid}});
    const auto own = m_alice->call(
        {u"profile"_s, u"set-avatar"_s, write(Qt::blue), u"--publish"_s, u"--timeout"_s, u"120"_s});
    QVERIFY2(own.exitCode == 0, qPrintable(own.errorText));
    HEARD(*bob, u"avatar"_s, {{u"jid"_s, m_aliceJid}});
    QCOMPARE(bob->count(u"avatar"_s, {{u"jid"_s, m_server->jid(u"carol"_s)}}), 0);
}

void TestAvatars::whatIsNoPictureIsRefused()
{
    QFile text(m_folder.filePath(u"me.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
    text.close();
    QVERIFY(m_alice->call({u"profile"_s, u"set-avatar"_s, text.fileName()}).exitCode != 0);
    QVERIFY(m_alice->call({u"profile"_s, u"set-avatar"_s, m_folder.filePath(u"none"_s)}).exitCode
            != 0);
    QCOMPARE(ownAvatar(*m_alice), QString());
}

QTEST_GUILESS_MAIN(TestAvatars)
#include "tst_avatars.moc"
