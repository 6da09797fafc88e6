// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryPage.h"

#include <QCborArray>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

BareJid address(const char *text)
{
    return *BareJid::parse(QString::fromUtf8(text));
}

Attachment photo()
{
    Attachment a;
    a.kind = AttachmentKind::Photo;
    a.name = u"cat.jpg"_s;
    a.mediaType = u"image/jpeg"_s;
    a.bytes = 123'456;
    a.pixels = QSize(640, 480);
    a.preview = QByteArray(50, 'p');
    a.sources = QStringList{u"https://upload.one.test/a/cat.jpg"_s};
    a.key = QByteArray(32, 'k');
    a.iv = QByteArray(12, 'i');
    a.sha256 = QByteArray(32, 's');
    a.cipherSha256 = QByteArray(32, 'c');
    return a;
}

/// One of everything.
HistoryRow rich()
{
    HistoryRow row;
    row.row = 77;
    Message &m = row.entry.message;
    m.direction = Direction::Out;
    m.sender = address("alice@one.test");
    m.senderKey = m.sender.toString();
    m.originId = u"0b53b5d2-9a2b-4f57-8d44-6f1f5e4c3b2a"_s;
    m.stanzaId = u"other"_s;
    m.archiveId = u"1700000000-x"_s;
    m.sortKey = {1'700'000'000'123, 77};
    m.sentAtMs = 1'700'000'000'001;
    m.body = u"Привет 🐈\nline"_s;
    m.encryption = Encryption::Omemo2;
    m.senderDevice = 4'000'000'000;
    m.senderTrust = Trust::Verified;
    m.delivery = Delivery::Read;
    m.deliveredAtMs = 1'700'000'000'200;
    m.readAtMs = 1'700'000'000'300;
    m.replyToId = u"before"_s;
    m.receiptRequested = m.markable = m.mentionsMe = true;
    m.editedAtMs = 1'700'000'000'400;
    m.senderName = u"Alice"_s;
    Reaction person{address("bob@two.test"), {u"👍"_s, u"🐈"_s}, 5, {}, {}};
    Reaction occupant{{}, {u"😀"_s}, 6, u"occupant:abc"_s, u"Bob"_s};
    m.reactions = {person, occupant};
    m.attachments = {photo()};
    row.entry.versions = {{u"first"_s, 1}, {u"second"_s, 2}};
    SeenAction edit;
    edit.senderKey = m.senderKey;
    edit.originId = u"edit-1"_s;
    edit.kind = OutboxKind::Edit;
    row.entry.actions = {edit};
    row.entry.audience = {address("bob@two.test"), address("eve@two.test")};
    row.entry.unreached = {address("eve@two.test")};
    return row;
}

HistoryPage page()
{
    HistoryPage made;
    made.after = "cursor";
    made.moved = 12;
    made.peers = {{address("bob@two.test"), ChatKind::Direct}};
    made.rows = {rich()};
    HistoryChat chat;
    chat.peer = address("room@rooms.test");
    chat.kind = ChatKind::Group;
    chat.muted = chat.pinned = true;
    chat.privacy.receipts = false;
    chat.readUpTo = {1'700'000'000'000, 70};
    chat.nick = u"alice"_s;
    chat.read = {{address("bob@two.test"), {1'700'000'000'000, 70}, 9}};
    made.chats = {chat};
    Device device;
    device.owner = address("bob@two.test");
    device.id = 31337;
    device.identityKey = QByteArray(32, 'd');
    made.devices = {device};
    return made;
}

} // namespace

/// Pages of history as bytes: whole, or refused.
class TestHistoryPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesThrough();
    void commonMessagesAreSmall();
    void oddPagesAreRefused_data();
    void oddPagesAreRefused();
    void damagedPagesNeverCrash();
};

void TestHistoryPages::everythingComesThrough()
{
    const HistoryPage sent = page();
    const auto got = HistoryPage::decoded(sent.encoded());
    QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().detail));
    QCOMPARE(got->after, sent.after);
    QCOMPARE(got->moved, 12);
    QVERIFY(got->peers == sent.peers);
    QVERIFY(got->devices == sent.devices);
    QCOMPARE(got->rows.size(), 1);
    const HistoryEntry &left = sent.rows.first().entry;
    const HistoryEntry &right = got->rows.first().entry;
    QCOMPARE(got->rows.first().row, 77);
    QVERIFY(left.message == right.message);
    QCOMPARE(right.versions.size(), 2);
    QCOMPARE(right.versions.at(1).body, u"second"_s);
    QCOMPARE(right.actions.size(), 1);
    QCOMPARE(right.actions.first().originId, u"edit-1"_s);
    QVERIFY(left.audience == right.audience && left.unreached == right.unreached);
    const HistoryChat &chat = got->chats.first();
    QCOMPARE(chat.kind, ChatKind::Group);
    QVERIFY(chat.muted && chat.pinned && !chat.archived);
    QVERIFY(chat.privacy == sent.chats.first().privacy);
    QVERIFY(chat.readUpTo == sent.chats.first().readUpTo);
    QCOMPARE(chat.read.size(), 1);
}

void TestHistoryPages::commonMessagesAreSmall()
{
    HistoryPage many = page();
    many.rows.clear();
    for (int i = 0; i < 200; ++i) {
        HistoryRow row;
        row.row = i + 1;
        Message &m = row.entry.message;
        m.sender = address("bob@two.test");
        m.senderKey = m.sender.toString();
        m.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m.stanzaId = m.originId;
        m.archiveId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m.sortKey = {1'700'000'000'000 + 60'000 * i, row.row};
        m.sentAtMs = m.sortKey.timeMs;
        m.body = u"a message of about forty letters, plain"_s;
        m.encryption = Encryption::Omemo2;
        m.senderDevice = 12345;
        many.rows.append(row);
    }
    const QByteArray packed = qCompress(many.encoded(), 6);
    QVERIFY2(packed.size() < 200 * 60, qPrintable(QString::number(packed.size() / 200)));
}

void TestHistoryPages::oddPagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto with = [](const std::function<void(HistoryPage &)> &change) {
        HistoryPage made = page();
        change(made);
        return made.encoded();
    };
    const auto ofRow = [&](const std::function<void(HistoryEntry &)> &change) {
        return with([&](HistoryPage &made) { change(made.rows.first().entry); });
    };
    const QByteArray good = page().encoded();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("another version") << QCborArray{2}.toCborValue().toCbor();
    QTest::newRow("no list") << QCborValue(1).toCbor();
    QTest::newRow("a peer that is not there")
        << with([](HistoryPage &made) { made.rows.first().peer = 1; });
    QTest::newRow("no row number") << with([](HistoryPage &made) { made.rows.first().row = 0; });
    QTest::newRow("no address") << with([](HistoryPage &made) { made.peers.first().jid = {}; });
    QTest::newRow("a short key") << with(
        [](HistoryPage &made) { made.devices.first().identityKey.chop(1); });
    QTest::newRow("a long cursor")
        << with([](HistoryPage &made) { made.after = QByteArray(300, 'x'); });
    QTest::newRow("queued") << ofRow(
        [](HistoryEntry &e) { e.message.delivery = Delivery::Queued; });
    QTest::newRow("failed") << ofRow(
        [](HistoryEntry &e) { e.message.delivery = Delivery::Failed; });
    QTest::newRow("received and delivered")
        << ofRow([](HistoryEntry &e) { e.message.direction = Direction::In; });
    QTest::newRow("before 1970") << ofRow([](HistoryEntry &e) { e.message.sortKey.timeMs = -1; });
    QTest::newRow("after 9999") << ofRow(
        [](HistoryEntry &e) { e.message.sortKey.timeMs = 253'402'300'800'000; });
    QTest::newRow("taken back, and still there")
        << ofRow([](HistoryEntry &e) { e.message.retractedAtMs = 1; });
    QTest::newRow("a huge text") << ofRow(
        [](HistoryEntry &e) { e.message.body = QString(2'000'000, u'x'); });
    QTest::newRow("an encryption of tomorrow")
        << ofRow([](HistoryEntry &e) { e.message.encryption = static_cast<Encryption>(9); });
    QTest::newRow("a reaction of nobody")
        << ofRow([](HistoryEntry &e) { e.message.reactions.first().sender = {}; });
    QTest::newRow("a sign that cuts")
        << ofRow([](HistoryEntry &e) { e.message.reactions.first().signs = {u"a\nb"_s}; });
    QTest::newRow("a file key of another size")
        << ofRow([](HistoryEntry &e) { e.message.attachments.first().key.chop(1); });
    QTest::newRow("an action that is none")
        << ofRow([](HistoryEntry &e) { e.actions.first().kind = OutboxKind::Message; });
}

void TestHistoryPages::oddPagesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto got = HistoryPage::decoded(bytes);
    QVERIFY(!got);
    QVERIFY(got.error().code == ErrorCode::Malformed || got.error().code == ErrorCode::Unsupported);
}

void TestHistoryPages::damagedPagesNeverCrash()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray good = page().encoded();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        for (int j = random.bounded(1, 4); j > 0; --j) {
            const auto at = qsizetype(random.bounded(quint32(bytes.size())));
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 9));
                break;
            default:
                bytes.insert(at, char(random.bounded(256)));
            }
            if (bytes.isEmpty()) {
                bytes = good;
            }
        }
        if (const auto got = HistoryPage::decoded(bytes)) {
            // What is taken can be written again, and is the same then.
            const auto again = HistoryPage::decoded(got->encoded());
            QVERIFY(again.ok());
            QCOMPARE(again->rows.size(), got->rows.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestHistoryPages)
#include "tst_history_pages.moc"
