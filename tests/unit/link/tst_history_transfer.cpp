// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryExport.h"
#include "core/link/HistoryImport.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/HistoryStore.h"
#include "core/storage/KeyStore.h"
#include "core/storage/LinkStore.h"
#include "core/storage/ReceiptStore.h"
#include "core/storage/RoomStore.h"
#include "tests/unit/link/LinkFixture.h"

#include <QRandomGenerator>

using namespace Ninelives;
using namespace Ninelives::Test;

/// History from one store to another, without anything in between.
class TestHistoryTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allOfItArrives();
    void anyCutAndRepeatMakeTheSameStore();
    void theSamePageAgainChangesNothing();
    void messagesOfOneMillisecondKeepTheirOrder();
    void whatWasUnreadableIsFilledInPlace();
    void reactionsOnWhatWasUnreadableAreMerged();
    void whatIsNewerHereStays();
    void unreadStaysWhatItWas();
    void queuedAndUnreadableStayThere();
    void onlyVerifiedKeysTravel();
    void settingsTravelOnce();
    void groupsKeepTheirCounts();
    void largeGroupsTravel_data();
    void largeGroupsTravel();
    void badPagesLeaveNothing();
    void photosAreNotFetchedByThemselves();
    void liveMessagesComeAfter();

private:
    HistoryExport exporter(qint64 *lastRow = nullptr) const;
    /// All of it; the last page may be left out.
    void transfer(qsizetype pages = -1);
    [[nodiscard]] StoredLink begun(LinkStoreFixture &target);
    [[nodiscard]] MessageId store(LinkStoreFixture &at, const Message &message) const;
    [[nodiscard]] Message incoming(const LinkStoreFixture &at, const QString &id, qint64 timeMs,
                                   const char *peer = "friend0@bench.test") const;

    std::unique_ptr<LinkStoreFixture> m_old;
    std::unique_ptr<LinkStoreFixture> m_new;
    FakeClock m_clock;
    QList<Change> m_changes;
};

void TestHistoryTransfer::init()
{
    FillPlan plan;
    plan.conversations = 3;
    plan.messages = 700;
    m_old = std::make_unique<LinkStoreFixture>(plan);
    m_new = std::make_unique<LinkStoreFixture>();
    m_changes.clear();
}

void TestHistoryTransfer::cleanup()
{
    m_old.reset();
    m_new.reset();
}

HistoryExport TestHistoryTransfer::exporter(qint64 *lastRow) const
{
    const qint64 last = *HistoryStore(m_old->writer()).lastRow();
    if (lastRow != nullptr) {
        *lastRow = last;
    }
    return HistoryExport(m_old->writer(), {m_old->account, m_old->self, {1111, 2222}, last});
}

StoredLink TestHistoryTransfer::begun(LinkStoreFixture &target)
{
    StoredLink link;
    link.id = QByteArray(16, 'i');
    link.secret = QByteArray(32, 's');
    link.otherDevice = 1111;
    link.otherKey = QByteArray(32, 'o');
    link.otherName = u"old"_s;
    const qint64 last = *HistoryStore(m_old->writer()).lastRow();
    HistoryImport import(target.writer(), target.account, target.self, m_clock, {});
    const auto done = target.write(
        [&](Transaction &tx) { return import.begin(tx, link, last, *exporter().total()); });
    if (!done) {
        qFatal("not begun");
    }
    return link;
}

void TestHistoryTransfer::transfer(qsizetype pages)
{
    StoredLink link = begun(*m_new);
    HistoryExport from = exporter();
    HistoryImport to(m_new->writer(), m_new->account, m_new->self, m_clock,
                     [this](const Change &change) { m_changes.append(change); });
    for (qsizetype i = 0; i != pages; ++i) {
        const auto made = from.next(link.cursor);
        NL_REQUIRE(made);
        if (!*made) {
            QCOMPARE(link.moved, *from.total());
            return;
        }
        NL_REQUIRE(to.take((*made)->page, link));
        QCOMPARE(link.cursor, (*made)->after);
    }
}

MessageId TestHistoryTransfer::store(LinkStoreFixture &at, const Message &message) const
{
    return at.write([&](Transaction &tx) { return MessageStore(at.writer()).insert(tx, message); })
        ->id;
}

Message TestHistoryTransfer::incoming(const LinkStoreFixture &at, const QString &id, qint64 timeMs,
                                      const char *peer) const
{
    Message m;
    m.conversation = at.write([&](Transaction &tx) {
        return *ConversationStore(at.writer()).ensure(tx, at.account, jid(peer));
    });
    m.sender = jid(peer);
    m.senderKey = m.sender.toString();
    m.originId = m.stanzaId = id;
    m.sortKey.timeMs = m.sentAtMs = timeMs;
    m.body = u"text "_s + id;
    m.encryption = Encryption::Omemo2;
    return m;
}

void TestHistoryTransfer::allOfItArrives()
{
    // On top of what the filler makes: edits, reactions, what was taken back, answers, photos.
    const MessageId edited = store(*m_old, incoming(*m_old, u"edited"_s, 1'800'000'000'000));
    const MessageId gone = store(*m_old, incoming(*m_old, u"gone"_s, 1'800'000'001'000));
    Message reply = incoming(*m_old, u"reply"_s, 1'800'000'002'000);
    reply.replyToId = u"edited"_s;
    static_cast<void>(store(*m_old, reply));
    Message photo = incoming(*m_old, u"photo"_s, 1'800'000'003'000);
    Attachment file;
    file.kind = AttachmentKind::Photo;
    file.name = u"cat.jpg"_s;
    file.mediaType = u"image/jpeg"_s;
    file.bytes = 100;
    file.sources = QStringList{u"https://upload.test/cat.jpg"_s};
    file.key = QByteArray(32, 'k');
    file.iv = QByteArray(12, 'i');
    photo.attachments = {file};
    static_cast<void>(store(*m_old, photo));
    MessageStore messages(m_old->writer());
    NL_REQUIRE(m_old->write([&](Transaction &tx) {
        return messages.edit(tx, edited, u"edited twice"_s, 1'800'000'009'000);
    }));
    NL_REQUIRE(m_old->write([&](Transaction &tx) {
        return messages.react(tx, edited,
                              {jid("alice@bench.test"), {u"👍"_s}, 1'800'000'010'000, {}, {}});
    }));
    NL_REQUIRE(m_old->write(
        [&](Transaction &tx) { return messages.retract(tx, gone, 1'800'000'011'000); }));
    transfer();
    QCOMPARE(difference(*m_old, *m_new), QString());
    const auto chat =
        *ConversationStore(m_new->writer()).findByPeer(m_new->account, jid("friend0@bench.test"));
    const auto there =
        *MessageStore(m_new->writer()).findByStanzaId(*chat, Direction::In, u"edited"_s);
    QCOMPARE(MessageStore(m_new->writer()).versions(there->id)->size(), 1);
    QCOMPARE(there->importedFrom, 1111U);
    QCOMPARE(there->importedAtMs, m_clock.nowMs());
    const StoredLink stored =
        LinkStore(m_new->writer()).find(m_new->account)->value_or(StoredLink());
    QCOMPARE(stored.moved, 704);
    QCOMPARE(stored.total, 704);
}

/// The property: whatever is repeated, whenever either side dies, the store is the same.
void TestHistoryTransfer::anyCutAndRepeatMakeTheSameStore()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    transfer();
    for (int round = 0; round < 5; ++round) {
        LinkStoreFixture other;
        StoredLink link = begun(other);
        QByteArray earlier;
        for (;;) {
            HistoryExport from = exporter();
            const auto made = *from.next(link.cursor);
            if (!made) {
                break;
            }
            HistoryImport to(other.writer(), other.account, other.self, m_clock, {});
            switch (random.bounded(4)) {
            case 0: // the page is lost, and asked for again by who remembers the store alone
                link = LinkStore(other.writer()).find(other.account)->value_or(link);
                continue;
            case 1: { // an earlier one comes again
                StoredLink copy = link;
                if (!earlier.isEmpty()) {
                    NL_REQUIRE(to.take(earlier, copy));
                    link.moved = copy.moved;
                    NL_REQUIRE(other.write([&](Transaction &tx) {
                        return LinkStore(other.writer()).put(tx, other.account, link);
                    }));
                }
                break;
            }
            case 2:
                NL_REQUIRE(to.take(made->page, link)); // and the same once more below
                break;
            default:
                break;
            }
            NL_REQUIRE(to.take(made->page, link));
            earlier = made->page;
        }
        QCOMPARE(difference(*m_old, other), QString());
        QCOMPARE(difference(*m_new, other), QString());
    }
}

void TestHistoryTransfer::theSamePageAgainChangesNothing()
{
    transfer();
    const auto before = m_new->contents();
    m_changes.clear();
    transfer();
    QVERIFY(m_new->contents() == before);
    for (const Change &change : std::as_const(m_changes)) {
        QVERIFY(change.kind == Change::Kind::ConversationChanged);
    }
}

void TestHistoryTransfer::messagesOfOneMillisecondKeepTheirOrder()
{
    for (int i = 0; i < 500; ++i) {
        static_cast<void>(store(*m_old, incoming(*m_old, u"burst %1"_s.arg(i), 1'800'000'000'000)));
    }
    transfer();
    QCOMPARE(difference(*m_old, *m_new), QString());
}

void TestHistoryTransfer::whatWasUnreadableIsFilledInPlace()
{
    Message plain = incoming(*m_old, u"early"_s, 1'800'000'000'000);
    plain.archiveId = u"archive-1"_s;
    const MessageId there = store(*m_old, plain);
    SeenAction edit;
    edit.conversation = plain.conversation;
    edit.senderKey = plain.senderKey;
    edit.originId = u"the edit"_s;
    edit.archiveId = u"archive-2"_s;
    edit.kind = OutboxKind::Edit;
    edit.message = there;
    NL_REQUIRE(m_old->write(
        [&](Transaction &tx) { return ActionStore(m_old->writer()).noteSeen(tx, edit); }));
    // The archive brought both to the new device, which could read neither.
    Message sealed = incoming(*m_new, u"early"_s, 1'800'000'000'000);
    sealed.archiveId = u"archive-1"_s;
    sealed.body.clear();
    sealed.unreadable = Unreadable::NotForUs;
    sealed.rawStanza = "<message/>";
    const MessageId placeholder = store(*m_new, sealed);
    sealed.originId = sealed.stanzaId = u"the edit"_s;
    sealed.archiveId = u"archive-2"_s;
    sealed.sortKey.timeMs += 1;
    const MessageId editPlaceholder = store(*m_new, sealed);
    transfer();
    const auto filled = MessageStore(m_new->writer()).find(placeholder);
    NL_REQUIRE(filled);
    QCOMPARE(filled->body, u"text early"_s);
    QCOMPARE(filled->unreadable, Unreadable::No);
    QVERIFY(filled->rawStanza.isEmpty());
    QCOMPARE(filled->importedFrom, 1111U);
    QCOMPARE(MessageStore(m_new->writer()).find(editPlaceholder).error().code, ErrorCode::NotFound);
    QCOMPARE(difference(*m_old, *m_new), QString());
    // The archive may bring them again.
    const auto seen = ActionStore(m_new->writer())
                          .findSeen(filled->conversation, sealed.senderKey, u"the edit"_s, {});
    QVERIFY(seen.ok() && seen->has_value());
}

void TestHistoryTransfer::reactionsOnWhatWasUnreadableAreMerged()
{
    const auto react = [](LinkStoreFixture &at, MessageId id, const char *who, const QString &sign,
                          qint64 atMs) {
        NL_REQUIRE(at.write([&](Transaction &tx) {
            return MessageStore(at.writer()).react(tx, id, {jid(who), {sign}, atMs, {}, {}});
        }));
    };
    const MessageId there = store(*m_old, incoming(*m_old, u"early"_s, 1'800'000'000'000));
    Message sealed = incoming(*m_new, u"early"_s, 1'800'000'000'000);
    sealed.body.clear();
    sealed.unreadable = Unreadable::NotForUs;
    const MessageId placeholder = store(*m_new, sealed);
    react(*m_old, there, "friend0@bench.test", u"👍"_s, 1'800'000'001'000);
    react(*m_old, there, "friend1@bench.test", u"👍"_s, 1'800'000'009'000);
    react(*m_old, there, "friend2@bench.test", u"👍"_s, 1'800'000'002'000);
    react(*m_new, placeholder, "friend0@bench.test", u"🐈"_s, 1'800'000'005'000); // newer
    react(*m_new, placeholder, "friend1@bench.test", u"🐈"_s, 1'800'000'004'000); // older
    react(*m_new, placeholder, "alice@bench.test", u"🐈"_s, 1'800'000'003'000); // only here
    transfer();
    const auto filled = MessageStore(m_new->writer()).find(placeholder);
    NL_REQUIRE(filled);
    QCOMPARE(filled->body, u"text early"_s);
    QCOMPARE(filled->unreadable, Unreadable::No);
    QHash<QString, QStringList> signs;
    for (const Reaction &reaction : filled->reactions) {
        signs.insert(reaction.sender.toString(), reaction.signs);
    }
    QCOMPARE(signs,
             (QHash<QString, QStringList>{{u"friend0@bench.test"_s, {u"🐈"_s}},
                                          {u"friend1@bench.test"_s, {u"👍"_s}},
                                          {u"friend2@bench.test"_s, {u"👍"_s}},
                                          {u"alice@bench.test"_s, {u"🐈"_s}}}));
}

void TestHistoryTransfer::whatIsNewerHereStays()
{
    const MessageId old = store(*m_old, incoming(*m_old, u"both"_s, 1'800'000'000'000));
    const MessageId here = store(*m_new, incoming(*m_new, u"both"_s, 1'800'000'000'000));
    NL_REQUIRE(m_old->write([&](Transaction &tx) {
        return MessageStore(m_old->writer()).edit(tx, old, u"older edit"_s, 1'800'000'001'000);
    }));
    NL_REQUIRE(m_new->write([&](Transaction &tx) {
        return MessageStore(m_new->writer()).edit(tx, here, u"newer edit"_s, 1'800'000'002'000);
    }));
    transfer();
    const auto kept = MessageStore(m_new->writer()).find(here);
    QCOMPARE(kept->body, u"newer edit"_s);
    QCOMPARE(kept->importedFrom, 0U);
}

void TestHistoryTransfer::unreadStaysWhatItWas()
{
    FillPlan plan;
    plan.conversations = 3;
    plan.messages = 300;
    plan.unreadPerConversation = 7;
    m_old = std::make_unique<LinkStoreFixture>(plan);
    const auto total = [](const LinkStoreFixture &store) {
        int unread = 0;
        const QList<Conversation> chats = *ConversationStore(store.writer()).list();
        for (const Conversation &chat : chats) {
            unread += chat.unread;
        }
        return unread;
    };
    const int before = total(*m_old);
    QVERIFY(before > 0);
    for (qsizetype pages = 2; pages < 12; ++pages) {
        transfer(pages);
        QVERIFY(total(*m_new) <= before); // never more on the way there
        QVERIFY2(!QTest::currentTestFailed(), "");
    }
    transfer();
    QCOMPARE(total(*m_new), before);
}

void TestHistoryTransfer::queuedAndUnreadableStayThere()
{
    Message own = incoming(*m_old, u"queued"_s, 1'800'000'000'000);
    own.direction = Direction::Out;
    own.sender = m_old->self;
    own.senderKey = own.sender.toString();
    for (const Delivery state :
         {Delivery::Queued, Delivery::Sending, Delivery::Uncertain, Delivery::Failed}) {
        own.delivery = state;
        own.originId = own.stanzaId = u"own %1"_s.arg(int(state));
        static_cast<void>(store(*m_old, own));
    }
    Message sealed = incoming(*m_old, u"sealed"_s, 1'800'000'000'000);
    sealed.unreadable = Unreadable::BrokenSession;
    static_cast<void>(store(*m_old, sealed));
    QCOMPARE(*exporter().total(), 700);
    transfer();
    QCOMPARE(m_new->contents().size(), 3);
    QCOMPARE(LinkStore(m_new->writer()).find(m_new->account)->value_or(StoredLink()).moved, 700);
}

void TestHistoryTransfer::onlyVerifiedKeysTravel()
{
    const auto put = [](LinkStoreFixture &at, quint32 id, Trust trust, char key) {
        Device device;
        device.owner = jid("friend0@bench.test");
        device.id = id;
        device.legacy = true;
        device.identityKey = QByteArray(32, key);
        device.trust = trust;
        const auto done = at.write([&](Transaction &tx) {
            return KeyStore(at.writer(), at.account).putDevice(tx, device);
        });
        QVERIFY(done.ok());
    };
    put(*m_old, 1, Trust::Verified, 'a');
    put(*m_old, 2, Trust::Blind, 'b');
    put(*m_old, 3, Trust::Blocked, 'c');
    put(*m_old, 4, Trust::Verified, 'd');
    put(*m_old, 5, Trust::Verified, 'e');
    put(*m_new, 4, Trust::Blind, 'x'); // the same number, another key
    put(*m_new, 5, Trust::Blind, 'e');
    transfer();
    KeyStore keys(m_new->writer(), m_new->account);
    const auto trust = [&](quint32 id) {
        const auto device = *keys.device(jid("friend0@bench.test"), id);
        return device ? std::optional(device->trust) : std::nullopt;
    };
    QCOMPARE(trust(1), Trust::Verified);
    QVERIFY(!(*keys.device(jid("friend0@bench.test"), 1))->active);
    QCOMPARE(trust(2), std::nullopt);
    QCOMPARE(trust(3), std::nullopt);
    QCOMPARE(trust(4), Trust::Blind);
    QCOMPARE(trust(5), Trust::Verified);
}

void TestHistoryTransfer::settingsTravelOnce()
{
    const auto chatAt = [](const LinkStoreFixture &at) {
        return **ConversationStore(at.writer()).findByPeer(at.account, jid("friend1@bench.test"));
    };
    ConversationStore there(m_old->writer());
    NL_REQUIRE(m_old->write([&](Transaction &tx) -> Result<void> {
        const ConversationId id = chatAt(*m_old);
        for (const Result<void> &done :
             {there.setPinned(tx, id, true), there.setMuted(tx, id, true),
              there.setEncrypted(tx, id, false), there.setPlainConsent(tx, id, true),
              there.setPrivacy(tx, id, {false, true, {}})}) {
            if (!done) {
                return done;
            }
        }
        return {};
    }));
    transfer();
    const auto chat = ConversationStore(m_new->writer()).find(chatAt(*m_new));
    NL_REQUIRE(chat);
    QVERIFY(chat->pinned && chat->muted && !chat->encrypted && chat->plainConsent);
    QVERIFY(chat->privacy == (PrivacyChoices{false, true, {}}));
}

void TestHistoryTransfer::groupsKeepTheirCounts()
{
    const BareJid room = jid("cats@rooms.bench.test");
    const QList<BareJid> people{jid("friend0@bench.test"), jid("friend1@bench.test")};
    MessageId sent;
    ConversationId chat;
    NL_REQUIRE(m_old->write([&](Transaction &tx) -> Result<void> {
        RoomStore rooms(m_old->writer());
        chat = *rooms.ensure(tx, m_old->account, room, ChatKind::Group, u"alice"_s);
        Message m;
        m.conversation = chat;
        m.direction = Direction::Out;
        m.sender = m_old->self;
        m.senderKey = m.sender.toString();
        m.senderName = u"alice"_s;
        m.originId = m.stanzaId = u"to all"_s;
        m.sortKey.timeMs = m.sentAtMs = 1'800'000'000'000;
        m.body = u"hello all"_s;
        m.delivery = Delivery::OnServer;
        const auto stored = MessageStore(m_old->writer()).insert(tx, m);
        sent = stored->id;
        if (Result<void> done = rooms.setAudience(tx, sent, people, {people.at(1)}); !done) {
            return done;
        }
        const auto read =
            ReceiptStore(m_old->writer())
                .advanceReadPointer(tx, chat, people.at(0), {1'800'000'000'000, sent.value}, 5);
        return read ? Result<void>() : read.error();
    }));
    transfer();
    const auto here = *ConversationStore(m_new->writer()).findByPeer(m_new->account, room);
    QVERIFY(here.has_value());
    QCOMPARE(ConversationStore(m_new->writer()).find(*here)->kind, ChatKind::Group);
    const auto rows = MessageStore(m_new->writer()).latest(*here, 5)->rows;
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().recipients, 2);
    QCOMPARE(rows.first().readBy, 1);
    QCOMPARE(rows.first().unreached, 1);
    QCOMPARE(difference(*m_old, *m_new), QString());
    // Only the bookmark says whether the user is in it.
    QVERIFY(!(*RoomStore(m_new->writer()).find(*here))->wanted);
}

void TestHistoryTransfer::largeGroupsTravel_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("whole");
    QTest::newRow("some fit on a page") << 3000 << true;
    QTest::newRow("none fits on a page") << 9000 << false;
}

void TestHistoryTransfer::largeGroupsTravel()
{
    QFETCH(const int, people);
    QFETCH(const bool, whole);
    const auto roomJid = [](int room) {
        return *BareJid::parse(u"room%1@rooms.bench.test"_s.arg(room));
    };
    NL_REQUIRE(m_old->write([&](Transaction &tx) -> Result<void> {
        ReceiptStore receipts(m_old->writer());
        for (int room = 0; room < 3; ++room) {
            const auto chat =
                *RoomStore(m_old->writer())
                     .ensure(tx, m_old->account, roomJid(room), ChatKind::Group, u"alice"_s);
            for (int i = 0; i < people; ++i) {
                const BareJid person =
                    *BareJid::parse(u"a.person.of.a.long.name.%1@two.bench.test"_s.arg(i));
                const auto moved = receipts.advanceReadPointer(
                    tx, chat, person, {1'700'000'000'000 + i, 1}, 1'700'000'000'000 + i);
                if (!moved) {
                    return moved.error();
                }
            }
        }
        return {};
    }));
    QByteArray cursor;
    HistoryExport from = exporter();
    for (auto made = from.next(cursor); *made; made = from.next(cursor)) {
        NL_REQUIRE(made);
        QVERIFY((*made)->page.size() <= 450 * 1024);
        cursor = (*made)->after;
    }
    transfer();
    for (int room = 0; room < 3; ++room) {
        const auto chat =
            **ConversationStore(m_new->writer()).findByPeer(m_new->account, roomJid(room));
        QCOMPARE(ReceiptStore(m_new->writer()).readPointers(chat)->size(), whole ? people : 0);
    }
}

void TestHistoryTransfer::badPagesLeaveNothing()
{
    StoredLink link = begun(*m_new);
    HistoryImport to(m_new->writer(), m_new->account, m_new->self, m_clock, {});
    HistoryExport from = exporter();
    QByteArray cursor;
    std::optional<HistoryExport::Made> made;
    do { // the first page with messages
        made = *from.next(cursor);
        cursor = made->after;
    } while (HistoryPage::decoded(made->page)->rows.isEmpty());
    const HistoryPage good = *HistoryPage::decoded(made->page);
    const auto before = m_new->contents();
    const auto refused = [&](const std::function<void(HistoryPage &)> &change) {
        HistoryPage bad = good;
        change(bad);
        StoredLink copy = link;
        const auto taken = to.take(bad.encoded(), copy);
        return !taken && taken.error().code == ErrorCode::Malformed && copy == link
            && m_new->contents() == before;
    };
    // Always the last row, so that others were stored before it.
    QVERIFY(refused([](HistoryPage &page) { page.rows.last().row = 1'000'000; }));
    QVERIFY(refused([](HistoryPage &page) { page.rows.last().row = page.rows.first().row; }));
    QVERIFY(refused(
        [](HistoryPage &page) { page.rows.last().entry.message.sender = jid("eve@evil.test"); }));
    StoredLink copy = link;
    QVERIFY(!to.take("garbage", copy));
    NL_REQUIRE(to.take(good.encoded(), link));
}

void TestHistoryTransfer::photosAreNotFetchedByThemselves()
{
    Message photo = incoming(*m_old, u"photo"_s, 1'800'000'003'000);
    Attachment file;
    file.name = u"cat.jpg"_s;
    file.sources = QStringList{u"https://upload.test/cat.jpg"_s};
    photo.attachments = {file};
    static_cast<void>(store(*m_old, photo));
    transfer();
    QVERIFY(AttachmentStore(m_new->writer()).missing(m_new->account, 10)->isEmpty());
}

void TestHistoryTransfer::liveMessagesComeAfter()
{
    StoredLink link = begun(*m_new);
    const MessageId live = store(*m_new, incoming(*m_new, u"live"_s, 1'900'000'000'000));
    QVERIFY(live.value > link.rowBase + link.lastRow);
    transfer();
    const auto rows = MessageStore(m_new->writer())
                          .latest((MessageStore(m_new->writer()).find(live))->conversation, 10)
                          ->rows;
    QCOMPARE(rows.last().id, live);
}

QTEST_GUILESS_MAIN(TestHistoryTransfer)
#include "tst_history_transfer.moc"
