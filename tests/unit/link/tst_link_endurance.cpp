// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkWire.h"
#include "tests/unit/link/LinkFixture.h"

#include <QRandomGenerator>

using namespace Ninelives;
using namespace Ninelives::Test;
using LinkWire::Kind;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

std::optional<Kind> kindSaid(const QByteArray &content)
{
    const auto fields = LinkWire::read(content);
    return fields ? std::optional(fields->kind) : std::nullopt;
}

/// Text that no compression makes much of.
QString noise(qsizetype letters)
{
    return QString::fromLatin1(randomBytes(letters).toBase64().left(letters));
}

Attachment photo(int number)
{
    Attachment file;
    file.kind = AttachmentKind::Photo;
    file.name = u"cat %1.jpg"_s.arg(number);
    file.mediaType = u"image/jpeg"_s;
    file.bytes = 100'000 + number;
    file.preview = randomBytes(1500 + QRandomGenerator::global()->bounded(2100));
    file.sources = QStringList{u"https://upload.test/%1.jpg"_s.arg(number)};
    file.key = randomBytes(32);
    file.iv = randomBytes(12);
    return file;
}

MessageId put(const LinkStoreFixture &at, int number, int photos, const QString &body)
{
    return at.write([&](Transaction &tx) {
        Message m;
        m.conversation =
            *ConversationStore(at.writer()).ensure(tx, at.account, jid("friend0@bench.test"));
        m.sender = jid("friend0@bench.test");
        m.senderKey = m.sender.toString();
        m.originId = m.stanzaId = u"put %1"_s.arg(number);
        m.sortKey.timeMs = m.sentAtMs = 1'800'000'000'000 + 1000 * number;
        m.body = body;
        m.encryption = Encryption::Omemo2;
        for (int i = 0; i < photos; ++i) {
            m.attachments.append(photo(100 * number + i));
        }
        return MessageStore(at.writer()).insert(tx, m)->id;
    });
}

} // namespace

/// Linkings that last: large, paused, given up while the other device is away.
class TestLinkEndurance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void largeHistoryTravels_data();
    void largeHistoryTravels();
    void nothingUndoesWhatIsDone_data();
    void nothingUndoesWhatIsDone();
    void onlySilenceBreaks_data();
    void onlySilenceBreaks();
    void theEndIsHeardLater_data();
    void theEndIsHeardLater();
    void whatNeverGoesOnIsGivenUp_data();
    void whatNeverGoesOnIsGivenUp();
    void theArchiveComesFirst_data();
    void theArchiveComesFirst();

private:
    void link();
    /// Until some messages have arrived; then `away` goes offline.
    void linkHalf(LinkDevice &away);
    [[nodiscard]] bool finished() const
    {
        return m_old->phase() == LinkingPhase::Done && m_new->phase() == LinkingPhase::Done;
    }
    [[nodiscard]] static bool isStored(const LinkDevice &device)
    {
        return LinkStore(device.store.writer()).find(device.store.account)->has_value();
    }

    std::unique_ptr<FakeDeviceAir> m_air;
    std::unique_ptr<LinkDevice> m_old;
    std::unique_ptr<LinkDevice> m_new;
};

void TestLinkEndurance::init()
{
    FillPlan plan;
    plan.conversations = 2;
    plan.messages = 600;
    m_air = std::make_unique<FakeDeviceAir>();
    m_old = std::make_unique<LinkDevice>(*m_air, "old", 1111, 'o', plan);
    m_new = std::make_unique<LinkDevice>(*m_air, "new", 2222, 'n');
}

void TestLinkEndurance::cleanup()
{
    m_old.reset();
    m_new.reset();
    m_air.reset();
}

void TestLinkEndurance::link()
{
    NL_REQUIRE(m_new->linking->showCode());
    NL_REQUIRE(m_old->enter(m_new->linking->state().words.join(u' ')));
    QCOMPARE(m_old->phase(), LinkingPhase::Confirming);
    m_old->linking->confirm(true);
}

void TestLinkEndurance::linkHalf(LinkDevice &away)
{
    m_air->brought = [this, &away, gone = false](const FakeDeviceAir::Packet &) mutable {
        if (!gone && m_new->linking->state().messages > 0) {
            gone = true;
            QTimer::singleShot(0, this, [&away] { away.port->goOffline(); });
        }
    };
    link();
    QTRY_VERIFY(m_old->phase() == LinkingPhase::Broken && m_new->phase() == LinkingPhase::Broken);
    QVERIFY(away.port->self().isEmpty());
    m_air->brought = nullptr;
}

enum class Heavy : quint8 { Photos, Albums, Edits, OneHugeText };
Q_DECLARE_METATYPE(Heavy)

void TestLinkEndurance::largeHistoryTravels_data()
{
    QTest::addColumn<Heavy>("what");
    QTest::newRow("400 messages of 2 photos") << Heavy::Photos;
    QTest::newRow("60 albums of 5") << Heavy::Albums;
    QTest::newRow("a long text, edited 12 times") << Heavy::Edits;
    QTest::newRow("a text of 700,000 letters") << Heavy::OneHugeText;
}

void TestLinkEndurance::largeHistoryTravels()
{
    QFETCH(const Heavy, what);
    const LinkStoreFixture &store = m_old->store;
    const int messages = what == Heavy::Photos ? 400 : what == Heavy::Albums ? 60 : 1;
    for (int i = 0; i < messages; ++i) {
        const bool text = what == Heavy::Edits || what == Heavy::OneHugeText;
        const MessageId id = put(store, i,
                                 what == Heavy::Photos ? 2
                                     : text            ? 0
                                                       : 5,
                                 text ? noise(80'000) : u"look"_s);
        for (int edit = 1; what == Heavy::Edits && edit <= 12; ++edit) {
            NL_REQUIRE(store.write([&](Transaction &tx) {
                return MessageStore(store.writer())
                    .edit(tx, id, noise(80'000), 1'800'000'100'000 + edit);
            }));
        }
        if (what == Heavy::OneHugeText) {
            NL_REQUIRE(store.write([&](Transaction &tx) {
                return MessageStore(store.writer())
                    .edit(tx, id, QString(700'000, u'x'), 1'800'000'100'000);
            }));
        }
    }
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 60'000);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
    QCOMPARE(m_new->linking->state().messages, 600 + messages);
}

void TestLinkEndurance::nothingUndoesWhatIsDone_data()
{
    QTest::addColumn<bool>("replayed");
    QTest::newRow("a frame comes again") << true;
    QTest::newRow("a frame is nonsense") << false;
}

void TestLinkEndurance::nothingUndoesWhatIsDone()
{
    QFETCH(const bool, replayed);
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    FakeDeviceAir::Packet last;
    for (const FakeDeviceAir::Packet &packet : std::as_const(m_air->packets)) {
        if (!packet.answer && kindSaid(packet.content) == Kind::Frame) {
            last = packet;
        }
    }
    QVERIFY(!last.content.isEmpty());
    if (!replayed) {
        last.content[last.content.size() - 1] = char(last.content.back() ^ 1);
    }
    std::optional<Result<QByteArray>> heard;
    m_air->inject(last.from, last.to, last.content,
                  [&heard](const Result<QByteArray> &answer) { heard = answer; });
    QVERIFY(heard && !*heard);
    QCOMPARE(heard->error().code, ErrorCode::NotFound);
    QCoreApplication::processEvents();
    QCOMPARE(m_new->phase(), LinkingPhase::Done);
    QVERIFY(isStored(*m_new)); // the other side could still ask whether all of it is there
}

void TestLinkEndurance::onlySilenceBreaks_data()
{
    QTest::addColumn<bool>("paused");
    QTest::newRow("paused there") << true;
    QTest::newRow("silent") << false;
}

void TestLinkEndurance::onlySilenceBreaks()
{
    QFETCH(const bool, paused);
    m_new->crash();
    m_new->silenceMs = 200;
    m_new->begin();
    int frames = 0;
    bool lost = false;
    m_air->bend = [&](const FakeDeviceAir::Packet &packet) -> std::optional<QByteArray> {
        if (kindSaid(packet.content) == Kind::Frame && !packet.answer && ++frames == 4) {
            lost = !paused;
            if (paused) {
                QTimer::singleShot(0, this, [this] { m_old->linking->setPaused(true); });
            }
        }
        return lost ? std::nullopt : std::optional(packet.content);
    };
    link();
    if (!paused) {
        QTRY_COMPARE(m_new->phase(), LinkingPhase::Broken);
    } else {
        QTRY_VERIFY(m_old->phase() == LinkingPhase::Paused
                    && m_new->phase() == LinkingPhase::Paused);
        QVERIFY(!QTest::qWaitFor([this] { return m_new->phase() != LinkingPhase::Paused; },
                                 3 * m_new->silenceMs));
        m_old->linking->setPaused(false);
    }
    lost = false;
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
}

void TestLinkEndurance::theEndIsHeardLater_data()
{
    QTest::addColumn<bool>("byOld");
    QTest::addColumn<bool>("restarted"); // the one that ended it, before the other one comes back
    QTest::newRow("by the old device") << true << false;
    QTest::newRow("by the old device, which starts anew") << true << true;
    QTest::newRow("by the new device") << false << false;
    QTest::newRow("by the new device, which starts anew") << false << true;
}

void TestLinkEndurance::theEndIsHeardLater()
{
    QFETCH(const bool, byOld);
    QFETCH(const bool, restarted);
    LinkDevice &one = byOld ? *m_old : *m_new;
    LinkDevice &other = byOld ? *m_new : *m_old;
    linkHalf(other);
    one.linking->cancel();
    QCOMPARE(one.failure(), ErrorCode::Cancelled);
    if (restarted) {
        one.crash();
        one.begin();
    }
    const auto kept = *LinkStore(one.store.writer()).find(one.store.account);
    QVERIFY(kept.has_value());
    QVERIFY(kept->secret.isEmpty()); // nothing to go on with
    other.port->goOnline();
    QTRY_COMPARE(other.phase(), LinkingPhase::Failed);
    QCOMPARE(other.failure(), ErrorCode::Cancelled);
    QTRY_VERIFY(!isStored(one) && !isStored(other));
    // It is said once only, and the next linking goes well.
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
}

void TestLinkEndurance::whatNeverGoesOnIsGivenUp_data()
{
    QTest::addColumn<bool>("old");
    QTest::addColumn<bool>("restarted");
    QTest::newRow("the old device, still running") << true << false;
    QTest::newRow("the old device, at its start") << true << true;
    QTest::newRow("the new device, still running") << false << false;
    QTest::newRow("the new device, at its start") << false << true;
}

void TestLinkEndurance::whatNeverGoesOnIsGivenUp()
{
    QFETCH(const bool, old);
    QFETCH(const bool, restarted);
    LinkDevice &one = old ? *m_old : *m_new;
    LinkDevice &other = old ? *m_new : *m_old;
    linkHalf(other);
    one.clock.advance(29 * dayMs);
    one.cut();
    QCOMPARE(one.phase(), LinkingPhase::Broken);
    one.clock.advance(2 * dayMs);
    if (restarted) {
        one.crash();
        one.begin();
    } else {
        one.cut();
    }
    QCOMPARE(one.phase(), LinkingPhase::Failed);
    QCOMPARE(one.failure(), ErrorCode::Timeout);
    other.port->goOnline();
    QTRY_COMPARE(other.failure(), ErrorCode::Timeout);
    QTRY_VERIFY(!isStored(one) && !isStored(other));
    // An end that nobody hears is forgotten in time, too.
    linkHalf(other);
    one.linking->cancel();
    QVERIFY(isStored(one));
    one.clock.advance(8 * dayMs);
    one.crash();
    one.begin();
    QVERIFY(!isStored(one));
}

void TestLinkEndurance::theArchiveComesFirst_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("and then the history") << false;
    QTest::newRow("and the user does not wait for it") << true;
}

void TestLinkEndurance::theArchiveComesFirst()
{
    QFETCH(const bool, cancelled);
    m_old->caughtUp = false;
    link();
    QCOMPARE(m_old->phase(), LinkingPhase::Transferring);
    QCOMPARE(m_old->linking->state().total, 0);
    QVERIFY(m_old->verified.isEmpty());
    QVERIFY(!isStored(*m_old));
    if (cancelled) {
        m_old->linking->cancel();
        QTRY_COMPARE(m_new->failure(), ErrorCode::Cancelled);
        QCOMPARE(m_old->phase(), LinkingPhase::Failed);
        return;
    }
    static_cast<void>(put(m_old->store, 1, 0, u"from the archive"_s));
    m_old->caughtUp = true;
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(m_new->linking->state().messages, 601);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
}

QTEST_GUILESS_MAIN(TestLinkEndurance)
#include "tst_link_endurance.moc"
