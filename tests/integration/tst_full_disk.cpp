// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"
#include "tests/rig/SmallDisk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Ninelives;
using namespace Ninelives::Test;

/// A disk without room: all that is there can be read, nothing is lost, and it goes on by itself.
class TestFullDisk : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnWhenThereIsRoomAgain();
    void canBeReadWhenFullAtTheStart();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Rig::SmallDisk> m_disk;
};

void TestFullDisk::init()
{
    m_disk = std::make_unique<Rig::SmallDisk>(m_folder.filePath(u"disk"_s));
    if (!m_disk->isMounted()) {
        QSKIP("only root can make a small disk");
    }
    SET_UP(Contacts::Yes, m_folder.filePath(u"disk"_s));
}

void TestFullDisk::cleanup()
{
    m_alice.reset(); // lies on the disk
    m_disk.reset();
}

void TestFullDisk::goesOnWhenThereIsRoomAgain()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*bob, m_aliceJid, u"while there was room"_s);
    HEARD(*alice, u"message"_s, {{u"body"_s, u"while there was room"_s}});

    QVERIFY(m_disk->fill());
    // Room in the write-ahead log may take a few more; what is accepted is kept.
    QStringList accepted;
    QString refused;
    for (int i = 0; i < 500 && refused.isEmpty(); ++i) {
        const QString text = u"from a full disk %1 "_s.arg(i) + QString(2000, u'x');
        tellSend(*alice, m_bobJid, text);
        HEARD(*alice, u"reply"_s, {{u"tag"_s, text}});
        if (alice->count(u"reply"_s, {{u"tag"_s, text}, {u"ok"_s, true}}) > 0) {
            accepted.append(text);
        } else {
            refused = text;
        }
    }
    QVERIFY(!refused.isEmpty());
    HEARD(*alice, u"reply"_s, {{u"tag"_s, refused}, {u"error"_s, u"disk-full"_s}});
    HEARD(*alice, u"storage"_s, {{u"error"_s, u"disk-full"_s}});
    const QStringList sent = numbered(u"to a full disk"_s, 10);
    for (const QString &text : sent) {
        tellSend(*bob, m_aliceJid, text);
        HEARD(*bob, u"state"_s, {{u"state"_s, u"server"_s}});
    }

    QVERIFY(m_disk->clear());
    HEARD(*alice, u"storage"_s, {{u"text"_s, u"well again"_s}});
    HEARD(*alice, u"message"_s, {{u"body"_s, sent.last()}});
    tellSend(*alice, m_bobJid, refused);
    HEARD(*bob, u"message"_s, {{u"body"_s, refused}});
    m_alice->stop();
    m_bob->stop();
    QCOMPARE(storedBodies(*m_alice, m_bobJid, u"in"_s),
             QStringList{u"while there was room"_s} + sent);
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s), accepted + QStringList{refused});
    QCOMPARE(m_alice->call({u"check"_s}).exitCode, 0);
}

void TestFullDisk::canBeReadWhenFullAtTheStart()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    const QStringList sent = numbered(u"kept"_s, 20);
    for (const QString &text : sent) {
        tellSend(*bob, m_aliceJid, text);
        HEARD(*alice, u"message"_s, {{u"body"_s, text}});
    }
    m_alice->stop();
    QVERIFY(QFile::exists(m_alice->folder() + u"/ninelives.reserve"_s));
    QVERIFY(m_disk->fill());
    QCOMPARE(storedBodies(*m_alice, m_bobJid, u"in"_s), sent);
    // There is even room for a word.
    QCOMPARE(m_alice->call({u"send"_s, u"--to"_s, m_bobJid, u"short"_s}).exitCode, 0);
    QVERIFY(m_disk->clear());
    alice = m_alice->runOnline();
    QVERIFY(alice);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"short"_s}});
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
