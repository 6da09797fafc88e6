// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of people between us and a foreign client: what it publishes (XEP-0084), or only puts
// into its card (XEP-0153), is seen here, and ours is seen there.
#include "tests/interop/ForeignPeer.h"
#include "tests/rig/CtlProfile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Interop::ForeignPeer;

class TestAvatarsForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatItPublishesIsSeenHere();
    void whatIsOnlyInItsCardIsSeenHere();
    void oursIsSeenThere();

private:
    static QByteArray picture(Qt::GlobalColor colour)
    {
        QImage image(96, 96, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static QString hashOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
    }

    std::unique_ptr<Rig::Prosody> m_server;
    std::unique_ptr<Rig::CtlProfile> m_alice;
    std::unique_ptr<ForeignPeer> m_peer;
    Rig::JsonProcess *m_running = nullptr;
    QString m_peerJid;
};

void TestAvatarsForeign::init()
{
    m_peer.reset();
    m_alice.reset();
    m_server = std::make_unique<Rig::Prosody>();
    for (const auto &name : {u"alice"_s, u"peer"_s}) {
        QVERIFY(m_server->addAccount(name, u"secret"_s));
    }
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    m_peerJid = m_server->jid(u"peer"_s);
    m_alice = std::make_unique<Rig::CtlProfile>(u"alice"_s, QStringLiteral(NINELIVES_BUILD_DIR));
    const auto added = m_alice->addAccount(*m_server, u"alice"_s, u"secret"_s);
    QVERIFY2(added.exitCode == 0, qPrintable(added.errorText));
    m_running = m_alice->runOnline();
    QVERIFY(m_running);
    m_peer = std::make_unique<ForeignPeer>(ForeignPeer::Slixmpp, *m_server, u"peer"_s, u"secret"_s);
    QVERIFY2(m_peer->ready(), qPrintable(m_peer->transcript()));
    // It is a contact who may be seen.
    m_running->tell({{u"cmd"_s, u"addContact"_s}, {u"jid"_s, m_peerJid}});
    QVERIFY(m_running->waitForEvent(u"presence"_s,
                                    {{u"from"_s, m_peerJid}, {u"availability"_s, u"online"_s}}));
}

void TestAvatarsForeign::whatItPublishesIsSeenHere()
{
    const QByteArray red = picture(Qt::red);
    m_peer->tell({{u"cmd"_s, u"avatar"_s}, {u"data"_s, QString::fromLatin1(red.toBase64())}});
    const auto seen =
        m_running->waitForEvent(u"avatar"_s, {{u"jid"_s, m_peerJid}, {u"avatar"_s, hashOf(red)}});
    QVERIFY2(seen, qPrintable(m_running->transcript() + m_peer->transcript()));
    m_peer->tell({{u"cmd"_s, u"avatar"_s}, {u"data"_s, u""_s}});
    QVERIFY2(m_running->waitForEvent(u"avatar"_s, {{u"jid"_s, m_peerJid}, {u"avatar"_s, u""_s}}),
             qPrintable(m_running->transcript() + m_peer->transcript()));
}

void TestAvatarsForeign::whatIsOnlyInItsCardIsSeenHere()
{
    const QByteArray blue = picture(Qt::blue);
    m_peer->tell({{u"cmd"_s, u"card"_s}, {u"data"_s, QString::fromLatin1(blue.toBase64())}});
    const auto seen =
        m_running->waitForEvent(u"avatar"_s, {{u"jid"_s, m_peerJid}, {u"avatar"_s, hashOf(blue)}});
    QVERIFY2(seen, qPrintable(m_running->transcript() + m_peer->transcript()));
}

void TestAvatarsForeign::oursIsSeenThere()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"me.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture(Qt::green));
    file.close();
    m_running->tell({{u"cmd"_s, u"setAvatar"_s}, {u"file"_s, file.fileName()}});
    const auto own = m_running->waitForEvent(u"profile"_s, {{u"waiting"_s, false}});
    QVERIFY2(own, qPrintable(m_running->transcript()));
    const QString hash = own->value(u"avatar"_s).toString();
    // Newer clients and older ones: published, and in the card.
    for (const auto &way : {u"see_avatar"_s, u"see_card"_s}) {
        const qsizetype since = m_peer->events().size();
        m_peer->tell({{u"cmd"_s, way}, {u"jid"_s, m_server->jid(u"alice"_s)}, {u"id"_s, hash}});
        const auto seen =
            m_peer->waitForEvent(u"avatar"_s, {}, Rig::JsonProcess::patienceMs, since);
        QVERIFY2(seen, qPrintable(m_peer->transcript()));
        const QByteArray bytes =
            QByteArray::fromBase64(seen->value(u"data"_s).toString().toLatin1());
        QCOMPARE(hashOf(bytes), hash);
        QVERIFY(bytes.startsWith("\x89PNG"));
    }
}

QTEST_GUILESS_MAIN(TestAvatarsForeign)
#include "tst_avatars_foreign.moc"
