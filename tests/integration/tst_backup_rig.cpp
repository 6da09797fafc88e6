// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Fixture.h"
#include "tests/rig/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

const QByteArray passphraseLine = "willow pepper canoe orbit\n";

QJsonObject ownDevice(Rig::CtlProfile &profile)
{
    const Rig::CtlProfile::Output devices = profile.call({u"devices"_s});
    for (const QJsonObject &device : devices.lines) {
        if (device.value(u"this_device"_s).toBool()) {
            return device;
        }
    }
    return {};
}

QString errorOf(const Rig::CtlProfile::Output &output)
{
    return QJsonDocument::fromJson(output.errorText.toUtf8()).object().value(u"error"_s).toString();
}

} // namespace

/// A computer dies, and its backup is restored on another one.
class TestBackupRig : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesGoOnChatting();
    void whatTheDeadComputerNeverSentIsSentOnce();
    void aFullDiskLeavesNothing();
    void aFileIsCheckedWithoutAProfile();
    void aProfileInUseIsNotReplaced();

private:
    Rig::CtlProfile::Output backUp();
    [[nodiscard]] QString file() const { return m_dir->filePath(u"alice.ninelives"_s); }
    /// The computer that takes the dead one's place.
    std::unique_ptr<Rig::CtlProfile> restored();

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBackupRig::init()
{
    SET_UP(Contacts::Yes);
    m_dir = std::make_unique<QTemporaryDir>();
}

Rig::CtlProfile::Output TestBackupRig::backUp()
{
    return m_alice->call({u"backup"_s, u"--backup-passphrase-stdin"_s, file()}, passphraseLine);
}

std::unique_ptr<Rig::CtlProfile> TestBackupRig::restored()
{
    auto made = device(u"alice-new"_s);
    const Rig::CtlProfile::Output output =
        made->call({u"restore"_s, u"--backup-passphrase-stdin"_s, file()}, passphraseLine);
    if (output.exitCode != 0) {
        qWarning().noquote() << "not restored:" << output.errorText;
        return nullptr;
    }
    return made;
}

void TestBackupRig::bothSidesGoOnChatting()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*alice, m_bobJid, u"a1"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"a1"_s}, {u"unreadable"_s, u"no"_s}});
    tellSend(*bob, m_aliceJid, u"b1"_s);
    HEARD(*alice, u"message"_s, {{u"body"_s, u"b1"_s}, {u"unreadable"_s, u"no"_s}});
    HEARD(*alice, u"state"_s, {{u"state"_s, u"delivered"_s}});
    m_alice->stop();
    const QJsonObject bobs = m_alice->call({u"devices"_s, u"--with"_s, m_bobJid}).first();
    QCOMPARE(m_alice
                 ->call({u"trust"_s, u"verify"_s, u"--with"_s, m_bobJid, u"--device"_s,
                         QString::number(bobs.value(u"device"_s).toInteger())})
                 .exitCode,
             0);
    const QJsonObject oldDevice = ownDevice(*m_alice);

    // Two texts wait while the backup is made. The first one goes out afterwards; the second is
    // written on the computer that dies, and is in nobody's backup.
    QCOMPARE(m_alice->call({u"send"_s, u"--to"_s, m_bobJid, u"waiting"_s}).exitCode, 0);
    const Rig::CtlProfile::Output backup = backUp();
    QVERIFY2(backup.exitCode == 0, qPrintable(backup.errorText));
    QCOMPARE(backup.first().value(u"messages"_s).toInteger(), 3);
    alice = m_alice->runOnline();
    QVERIFY(alice);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"waiting"_s}, {u"unreadable"_s, u"no"_s}});
    tellSend(*alice, m_bobJid, u"a2, after the backup"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"a2, after the backup"_s}});
    tellSend(*bob, m_aliceJid, u"b2, after the backup"_s);
    HEARD(*alice, u"message"_s, {{u"body"_s, u"b2, after the backup"_s}});
    alice->kill();
    tellSend(*bob, m_aliceJid, u"b3, into the void"_s);
    HEARD(*bob, u"state"_s, {{u"state"_s, u"server"_s}});

    const auto fresh = restored();
    QVERIFY(fresh);
    Rig::JsonProcess *again = fresh->runOnline();
    QVERIFY(again);
    tellSend(*again, m_bobJid, u"a4, from the new computer"_s);
    HEARD(*bob, u"message"_s,
          {{u"body"_s, u"a4, from the new computer"_s},
           {u"encryption"_s, u"omemo:2"_s},
           {u"unreadable"_s, u"no"_s}});
    tellSend(*bob, m_aliceJid, u"b4, to the new computer"_s);
    HEARD(*again, u"message"_s,
          {{u"body"_s, u"b4, to the new computer"_s}, {u"unreadable"_s, u"no"_s}});
    tellSend(*again, m_bobJid, u"a5"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"a5"_s}, {u"unreadable"_s, u"no"_s}});
    QVERIFY2(delivered(*again, u"a5"_s), qPrintable(again->transcript()));
    fresh->stop();
    m_bob->stop();

    // Bob has every text once: what waited in the backup was not sent again.
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s),
             (QStringList{u"a1"_s, u"waiting"_s, u"a2, after the backup"_s,
                          u"a4, from the new computer"_s, u"a5"_s}));
    // The archive settled what waited, and brought what came after the backup; of that, what was
    // encrypted for the old computer alone says so.
    const Rig::CtlProfile::Output history =
        fresh->call({u"history"_s, u"--with"_s, m_bobJid, u"--format"_s, u"json"_s});
    QMap<QString, QString> states;
    int unreadable = 0;
    for (const QJsonObject &message : history.lines) {
        const bool readable = message.value(u"unreadable"_s).toString() == u"no"_s;
        unreadable += readable ? 0 : 1;
        if (readable) {
            const QString body = message.value(u"body"_s).toString();
            QVERIFY2(!states.contains(body), qPrintable(body));
            states.insert(body, message.value(u"state"_s).toString());
        }
    }
    QCOMPARE(states.keys(),
             (QStringList{u"a1"_s, u"a4, from the new computer"_s, u"a5"_s, u"b1"_s,
                          u"b4, to the new computer"_s, u"waiting"_s}));
    QVERIFY2(states.value(u"waiting"_s) != u"queued"_s
                 && states.value(u"waiting"_s) != u"sending"_s,
             qPrintable(states.value(u"waiting"_s)));
    QCOMPARE(unreadable, 3);
    QVERIFY(fresh->call({u"outbox"_s}).lines.isEmpty());

    // No key and no id of the old computer; its decisions about Bob's device stay.
    const QJsonObject newDevice = ownDevice(*fresh);
    QVERIFY(newDevice.value(u"device"_s) != oldDevice.value(u"device"_s));
    QVERIFY(newDevice.value(u"fingerprint"_s) != oldDevice.value(u"fingerprint"_s));
    const Rig::CtlProfile::Output own = fresh->call({u"devices"_s});
    QVERIFY(std::any_of(own.lines.begin(), own.lines.end(), [&](const QJsonObject &each) {
        return each.value(u"device"_s) == oldDevice.value(u"device"_s)
            && each.value(u"fingerprint"_s) == oldDevice.value(u"fingerprint"_s)
            && each.value(u"active"_s).toBool();
    }));
    const QJsonObject kept = fresh->call({u"devices"_s, u"--with"_s, m_bobJid}).first();
    QCOMPARE(kept.value(u"trust"_s).toString(), u"verified"_s);
    QCOMPARE(kept.value(u"fingerprint"_s), bobs.value(u"fingerprint"_s));
}

void TestBackupRig::whatTheDeadComputerNeverSentIsSentOnce()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    tellSend(*alice, m_bobJid, u"before"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"before"_s}});
    m_alice->stop();
    QCOMPARE(m_alice->call({u"send"_s, u"--to"_s, m_bobJid, u"never sent"_s}).exitCode, 0);
    QCOMPARE(backUp().exitCode, 0);

    const auto fresh = restored();
    QVERIFY(fresh);
    QVERIFY(fresh->runOnline());
    HEARD(*bob, u"message"_s, {{u"body"_s, u"never sent"_s}, {u"unreadable"_s, u"no"_s}});
    // Another start finds nothing left to do.
    QVERIFY(fresh->runOnline());
    tellSend(fresh->process(), m_bobJid, u"after"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"after"_s}});
    QVERIFY2(delivered(fresh->process(), u"after"_s), qPrintable(fresh->process().transcript()));
    fresh->stop();
    QVERIFY(fresh->call({u"outbox"_s}).lines.isEmpty());
    m_bob->stop();
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s),
             (QStringList{u"before"_s, u"never sent"_s, u"after"_s}));
}

void TestBackupRig::aFullDiskLeavesNothing()
{
    const QString folder = m_dir->filePath(u"small"_s);
    Rig::SmallDisk disk(folder);
    if (!disk.isMounted()) {
        QSKIP("only root can make a small disk");
    }
    // A limit of nothing would be no limit.
    QFile something(folder + u"/something"_s);
    QVERIFY(something.open(QIODevice::WriteOnly) && something.write(QByteArray(65'536, 'x')) > 0);
    something.close();
    QVERIFY(disk.fill());
    const Rig::CtlProfile::Output full = m_alice->call(
        {u"backup"_s, u"--backup-passphrase-stdin"_s, folder + u"/a.ninelives"_s}, passphraseLine);
    QCOMPARE(full.exitCode, 74);
    QCOMPARE(errorOf(full), u"disk-full"_s);
    QVERIFY(QDir(folder).entryList(QDir::Files).filter(u"ninelives"_s).isEmpty());
    QVERIFY(!QFileInfo::exists(m_alice->folder() + u"/snapshot.db"_s));
    QVERIFY(disk.clear());
    QCOMPARE(m_alice
                 ->call({u"backup"_s, u"--backup-passphrase-stdin"_s, folder + u"/a.ninelives"_s},
                        passphraseLine)
                 .exitCode,
             0);
}

void TestBackupRig::aFileIsCheckedWithoutAProfile()
{
    QCOMPARE(backUp().exitCode, 0);
    const QStringList check{u"check"_s, u"--backup-passphrase-stdin"_s, file()};
    const auto nobody = device(u"nobody"_s);
    const Rig::CtlProfile::Output sound = nobody->call(check, passphraseLine);
    QVERIFY2(sound.exitCode == 0, qPrintable(sound.errorText));
    QCOMPARE(sound.first().value(u"accounts"_s).toArray().first().toString(), m_aliceJid);
    QVERIFY(!QFileInfo::exists(nobody->folder()));

    const Rig::CtlProfile::Output wrong = nobody->call(check, "guess\n");
    QCOMPARE(wrong.exitCode, 77);
    QCOMPARE(errorOf(wrong), u"wrong-key"_s);
    QFile backup(file());
    QVERIFY(backup.open(QIODevice::ReadWrite));
    QVERIFY(backup.seek(2'000) && backup.putChar('x') && backup.flush());
    const Rig::CtlProfile::Output damaged = nobody->call(check, passphraseLine);
    QCOMPARE(damaged.exitCode, 65);
    QCOMPARE(errorOf(damaged), u"corrupt"_s);
    QVERIFY(backup.resize(backup.size() - 10));
    backup.close();
    const Rig::CtlProfile::Output cut = nobody->call(check, passphraseLine);
    QCOMPARE(cut.exitCode, 65);
    QCOMPARE(errorOf(cut), u"truncated"_s);
}

void TestBackupRig::aProfileInUseIsNotReplaced()
{
    QCOMPARE(backUp().exitCode, 0);
    const Rig::CtlProfile::Output refused =
        m_bob->call({u"restore"_s, u"--backup-passphrase-stdin"_s, file()}, passphraseLine);
    QCOMPARE(refused.exitCode, 73);
    QCOMPARE(errorOf(refused), u"already-exists"_s);
    QCOMPARE(m_bob->call({u"account"_s, u"list"_s}).first().value(u"jid"_s).toString(), m_bobJid);
}

QTEST_GUILESS_MAIN(TestBackupRig)
#include "tst_backup_rig.moc"
