// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyFile.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "tests/fakes/StoreFiller.h"
#include "tests/integration/Fixture.h"
#include "tests/integration/LinkProcess.h"
#include "tests/rig/TcpProxy.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

/// A message as a person sees it.
struct Seen {
    QString peer;
    QString body;
    QString originId;
    QString archiveId;
    qint64 timeMs = 0;
    bool operator==(const Seen &) const = default;
};

std::unique_ptr<Database> opened(const Rig::CtlProfile &profile)
{
    const auto key = keyFromFile(profile.keyFile(), true);
    auto database = key ? Database::open(profile.folder(), key->view())
                        : Result<std::unique_ptr<Database>>(key.error());
    return database ? *std::move(database) : nullptr;
}

/// Every message of the profile, in order, chat by chat.
QList<Seen> storeOf(const Rig::CtlProfile &profile, int *unread = nullptr, int *sealed = nullptr)
{
    const auto database = opened(profile);
    if (!database) {
        return {};
    }
    Writer &writer = database->writer();
    QList<Seen> all;
    QList<Conversation> chats = *ConversationStore(writer).list();
    std::ranges::sort(chats, {}, &Conversation::peer);
    for (const Conversation &chat : std::as_const(chats)) {
        if (unread != nullptr) {
            *unread += chat.unread;
        }
        const QList<Message> rows = MessageStore(writer).latest(chat.id, 1'000'000)->rows;
        for (const Message &message : rows) {
            if (message.unreadable != Unreadable::No && sealed != nullptr) {
                ++*sealed;
            }
            all.append({chat.peer.toString(), message.body, message.originId, message.archiveId,
                        message.sortKey.timeMs});
        }
    }
    return all;
}

} // namespace

/// A new device of Alice's gets what her old one has, over a real server.
class TestLink : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConversationMoves();
    void whatTheServerLostComesFromTheOldDevice();
    void wrongWordsAreSaidOnBothSides();
    void anAttackerInTheServerGetsNothing_data();
    void anAttackerInTheServerGetsNothing();
    void theServerHearsNothingReadable();
    void tenThousandMessagesWithThreeCuts();

private:
    /// Another device of Alice's, at these servers.
    [[nodiscard]] std::unique_ptr<Rig::CtlProfile> another(const QString &name,
                                                           const QString &server = {});
    /// A store as of a long time of use; the server knows nothing of these messages.
    void fillAlice(int messages, int chats);
    /// Devices of the account, other than the profile's own, whose key it has verified.
    [[nodiscard]] int verified(Rig::CtlProfile &profile) const;
    std::unique_ptr<Rig::CtlProfile> m_kitchen;
};

void TestLink::init()
{
    m_kitchen.reset();
    SET_UP(Contacts::Yes);
}

std::unique_ptr<Rig::CtlProfile> TestLink::another(const QString &name, const QString &server)
{
    auto made = device(name);
    const Rig::CtlProfile::Output added = made->addAccount(
        Rig::CtlProfile::Login{m_aliceJid, u"alice-secret"_s,
                               QStringList{server.isEmpty() ? m_server->server() : server},
                               m_server->caFile()},
        // What goes through a proxy of this thread can't be waited for.
        server.isEmpty() ? QStringList() : QStringList{u"--no-verify"_s});
    if (added.exitCode != 0) {
        qWarning().noquote() << name << "not signed in:" << added.errorText;
        return nullptr;
    }
    return made;
}

void TestLink::fillAlice(int messages, int chats)
{
    const auto database = opened(*m_alice);
    QVERIFY(database);
    FillPlan plan;
    plan.self = *BareJid::parse(m_aliceJid);
    plan.account = AccountId{1};
    plan.conversations = chats;
    plan.messages = messages;
    plan.unreadPerConversation = 2;
    const auto filled = fillStore(*database, plan);
    QVERIFY2(filled.ok(), filled ? "" : qPrintable(filled.error().detail));
}

int TestLink::verified(Rig::CtlProfile &profile) const
{
    const QList<QJsonObject> devices = profile.call({u"devices"_s}).lines;
    return static_cast<int>(std::ranges::count_if(devices, [](const QJsonObject &line) {
        return line.value(u"trust"_s) == u"verified"_s && !line.value(u"this_device"_s).toBool();
    }));
}

void TestLink::aConversationMoves()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    const QStringList texts = numbered(u"before"_s, 20);
    for (const QString &text : texts) {
        tellSend(*bob, m_aliceJid, text);
    }
    HEARD(*alice, u"message"_s, {{u"body"_s, texts.last()}});
    tellSend(*alice, m_bobJid, u"own words"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"own words"_s}});
    m_alice->stop();
    m_bob->stop();

    m_kitchen = another(u"kitchen"_s);
    QVERIFY(m_kitchen);
    LinkProcess fresh(*m_kitchen, u"offer"_s, {u"offer"_s});
    const auto showing = fresh->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
    QVERIFY2(showing, qPrintable(fresh->transcript()));
    QCOMPARE(LinkProcess::wordsOf(*showing).size(), 8);
    LinkProcess old(*m_alice, u"accept"_s,
                    QStringList{u"accept"_s, u"--yes"_s} + LinkProcess::wordsOf(*showing));
    QVERIFY2(old.reaches(u"done"_s), qPrintable(old->transcript()));
    QVERIFY2(fresh.reaches(u"done"_s), qPrintable(fresh->transcript()));
    QTRY_VERIFY(!fresh->running() && !old->running());
    QCOMPARE(fresh->exitCode(), 0);
    QCOMPARE(old->exitCode(), 0);

    int sealed = 0;
    const QList<Seen> there = storeOf(*m_alice);
    QVERIFY(there.size() >= 21);
    QVERIFY(storeOf(*m_kitchen, nullptr, &sealed) == there);
    QCOMPARE(sealed, 0);
    // Each knows the other one's key.
    QVERIFY(verified(*m_alice) >= 1);
    QVERIFY(verified(*m_kitchen) >= 1);
    // And it goes on as if the new device had always been there.
    QCOMPARE(m_bob->call({u"devices"_s, u"--with"_s, m_aliceJid, u"--refresh"_s}).exitCode, 0);
    Rig::JsonProcess *kitchen = m_kitchen->runOnline();
    bob = m_bob->runOnline();
    QVERIFY(kitchen && bob);
    tellSend(*bob, m_aliceJid, u"after"_s);
    HEARD(*kitchen, u"message"_s, {{u"body"_s, u"after"_s}, {u"unreadable"_s, u"no"_s}});
}

void TestLink::whatTheServerLostComesFromTheOldDevice()
{
    const QTemporaryDir files;
    const QByteArray content(100'000, 'c');
    QFile cat(files.filePath(u"cat.pdf"_s));
    QVERIFY(cat.open(QIODevice::WriteOnly) && cat.write(content) == content.size());
    cat.close();
    m_alice->setRunArguments({u"--downloads"_s, files.path()});
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    bob->tell(
        {{u"cmd"_s, u"send"_s}, {u"to"_s, m_aliceJid}, {u"files"_s, QJsonArray{cat.fileName()}}});
    HEARD(*alice, u"file"_s, {});
    m_alice->stop();
    m_bob->stop();
    QVERIFY2(m_server->dropUploads(), qPrintable(m_server->errorText()));

    m_kitchen = another(u"kitchen"_s);
    QVERIFY(m_kitchen);
    QCOMPARE(link(*m_alice, *m_kitchen), QString());

    QJsonArray attachments;
    for (const QJsonObject &line : m_kitchen->call({u"history"_s, u"--with"_s, m_bobJid}).lines) {
        attachments = line.value(u"attachments"_s).toArray();
    }
    QCOMPARE(attachments.size(), 1);
    const QTemporaryDir here;
    m_kitchen->setRunArguments({u"--downloads"_s, here.path()});
    Rig::JsonProcess *kitchen = m_kitchen->runOnline();
    QVERIFY(kitchen && m_alice->runOnline());
    kitchen->tell({{u"cmd"_s, u"fetchFile"_s},
                   {u"attachment"_s, attachments.first().toObject().value(u"id"_s)}});
    HEARD(*kitchen, u"reply"_s, {{u"cmd"_s, u"fetchFile"_s}, {u"error"_s, u"file-gone"_s}});
    const auto file = kitchen->waitForEvent(u"file"_s);
    QVERIFY2(file, qPrintable(kitchen->transcript()));
    QFile fetched(file->value(u"path"_s).toString());
    QVERIFY(fetched.open(QIODevice::ReadOnly));
    QCOMPARE(fetched.readAll(), content);
}

void TestLink::wrongWordsAreSaidOnBothSides()
{
    m_kitchen = another(u"kitchen"_s);
    QVERIFY(m_kitchen);
    LinkProcess fresh(*m_kitchen, u"offer"_s, {u"offer"_s});
    const auto showing = fresh->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
    QVERIFY2(showing, qPrintable(fresh->transcript()));
    QStringList words = LinkProcess::wordsOf(*showing);
    std::swap(words[0], words[1]);
    if (words[0] == words[1]) {
        QSKIP("the same word twice");
    }
    for (int i = 0; i < 3; ++i) {
        const Rig::CtlProfile::Output refused =
            m_alice->call(QStringList{u"link"_s, u"accept"_s, u"--yes"_s} + words);
        QCOMPARE(refused.exitCode, 65);
        QVERIFY2(refused.errorText.contains(u"does not match"_s), qPrintable(refused.errorText));
    }
    QVERIFY2(
        fresh->waitForEvent(u"link"_s, {{u"phase"_s, u"failed"_s}, {u"error"_s, u"wrong-key"_s}}),
        qPrintable(fresh->transcript()));
    QTRY_VERIFY(!fresh->running());
    QCOMPARE(fresh->exitCode(), 65);
    QVERIFY(storeOf(*m_kitchen).isEmpty());
}

void TestLink::anAttackerInTheServerGetsNothing_data()
{
    QTest::addColumn<QString>("attack");
    QTest::addColumn<bool>("meeting"); ///< before history travels, or while it does
    QTest::addColumn<QString>("error");
    QTest::newRow("its own identity keys") << u"key"_s << true << u"untrusted"_s;
    QTest::newRow("its own key exchange") << u"share"_s << true << u"wrong-key"_s;
    QTest::newRow("a bit of history") << u"frame"_s << false << u"untrusted"_s;
    QTest::newRow("a bit of an answer") << u"answer"_s << false << u"untrusted"_s;
    QTest::newRow("history of before, again") << u"again"_s << false << u"untrusted"_s;
}

void TestLink::anAttackerInTheServerGetsNothing()
{
    QFETCH(const QString, attack);
    QFETCH(const bool, meeting);
    QFETCH(const QString, error);
    fillAlice(1'000, 4);
    m_kitchen = another(u"kitchen"_s);
    QVERIFY(m_kitchen && m_server->setBetween(attack));
    LinkProcess fresh(*m_kitchen, u"offer"_s, {u"offer"_s});
    const auto showing = fresh->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
    QVERIFY2(showing, qPrintable(fresh->transcript()));
    const QStringList accept =
        QStringList{u"accept"_s, u"--yes"_s} + LinkProcess::wordsOf(*showing);
    const QJsonObject failed{{u"phase"_s, u"failed"_s}, {u"error"_s, error}};
    // A key exchange that does not fit may also be a slip of the finger: there are three tries.
    for (int tries = error == u"wrong-key"_s ? 3 : 1; tries > 0; --tries) {
        LinkProcess old(*m_alice, u"accept"_s, accept);
        QVERIFY2(old->waitForEvent(u"link"_s, failed), qPrintable(old->transcript()));
        QTRY_VERIFY(!old->running());
        QVERIFY(old->exitCode() != 0);
    }
    QVERIFY2(fresh->waitForEvent(u"link"_s, failed), qPrintable(fresh->transcript()));
    QTRY_VERIFY(!fresh->running());
    QVERIFY(fresh->exitCode() != 0);

    QVERIFY(!m_server->overheard().isEmpty());
    if (meeting) {
        QVERIFY(storeOf(*m_kitchen).isEmpty());
        QCOMPARE(verified(*m_alice), 0);
        QCOMPARE(verified(*m_kitchen), 0);
    }
    // Nothing is left to go on with.
    QVERIFY(m_alice->call({u"link"_s, u"accept"_s}).exitCode != 0);
}

void TestLink::theServerHearsNothingReadable()
{
    fillAlice(300, 2);
    m_kitchen = another(u"kitchen"_s);
    QVERIFY(m_kitchen && m_server->setBetween(u"listen"_s));
    LinkProcess fresh(*m_kitchen, u"offer"_s, {u"offer"_s});
    const auto showing = fresh->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
    QVERIFY2(showing, qPrintable(fresh->transcript()));
    const QStringList words = LinkProcess::wordsOf(*showing);
    LinkProcess old(*m_alice, u"accept"_s, QStringList{u"accept"_s, u"--yes"_s} + words);
    QVERIFY2(fresh.reaches(u"done"_s), qPrintable(fresh->transcript()));
    QTRY_VERIFY(!fresh->running() && !old->running());
    const QByteArray overheard = m_server->overheard();
    QVERIFY(overheard.size() > 1'000);
    const QList<Seen> all = storeOf(*m_kitchen);
    QVERIFY(all.size() >= 300);
    constexpr qsizetype telling = 8; // shorter ones stand in any noise
    for (const Seen &message : all) {
        const QByteArray body = message.body.toUtf8();
        QVERIFY2(body.size() < telling || !overheard.contains(body), body.constData());
        QVERIFY2(!overheard.contains(message.originId.toUtf8()), qPrintable(message.originId));
    }
    QVERIFY(!overheard.contains(words.first(3).join(u' ').toUtf8()));
}

void TestLink::tenThousandMessagesWithThreeCuts()
{
    constexpr int count = 10'000;
    fillAlice(count, 20);
    Rig::TcpProxy proxy(m_server->port());
    QVERIFY(proxy.listen());
    m_kitchen = another(u"kitchen"_s, proxy.server());
    QVERIFY(m_kitchen);

    QElapsedTimer timer;
    auto fresh = std::make_unique<LinkProcess>(*m_kitchen, u"offer"_s, QStringList{u"offer"_s});
    const auto showing = (*fresh)->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}});
    QVERIFY2(showing, qPrintable((*fresh)->transcript()));
    timer.start();
    auto old = std::make_unique<LinkProcess>(*m_alice, u"accept"_s,
                                             QStringList{u"accept"_s, u"--yes"_s}
                                                 + LinkProcess::wordsOf(*showing));
    QVERIFY2((*fresh)->waitForEvent(u"link"_s, {{u"newest_here"_s, true}}),
             qPrintable((*fresh)->transcript()));
    qInfo("the newest 200 after %lld ms", static_cast<long long>(timer.elapsed()));

    // The new device's connection is cut.
    QVERIFY(fresh->moves(1000));
    proxy.cut();
    // The old one is killed, and comes back later by itself.
    QVERIFY2(fresh->moves(3000), qPrintable((*fresh)->transcript()));
    (*old)->kill();
    QVERIFY2(fresh->reaches(u"broken"_s), qPrintable((*fresh)->transcript()));
    old = std::make_unique<LinkProcess>(*m_alice, u"accept again"_s, QStringList{u"accept"_s});
    // The new one is killed.
    QVERIFY2(fresh->moves(6000), qPrintable((*fresh)->transcript()));
    (*fresh)->kill();
    fresh = std::make_unique<LinkProcess>(*m_kitchen, u"offer again"_s, QStringList{u"offer"_s});

    QVERIFY2(fresh->reaches(u"done"_s), qPrintable((*fresh)->transcript()));
    QVERIFY2(old->reaches(u"done"_s), qPrintable((*old)->transcript()));
    qInfo("all of it after %lld ms", static_cast<long long>(timer.elapsed()));
    QTRY_VERIFY(!(*fresh)->running() && !(*old)->running());

    int unreadThere = 0;
    int unreadHere = 0;
    const QList<Seen> there = storeOf(*m_alice, &unreadThere);
    const QList<Seen> here = storeOf(*m_kitchen, &unreadHere);
    QVERIFY(there.size() >= count);
    QCOMPARE(here.size(), there.size());
    QVERIFY(here == there);
    QCOMPARE(unreadHere, unreadThere);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
