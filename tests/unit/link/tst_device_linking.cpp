// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/HistoryExport.h"
#include "core/link/LinkWire.h"
#include "tests/unit/link/LinkFixture.h"

#include <QRandomGenerator>

using namespace Ninelives;
using namespace Ninelives::Test;
using LinkWire::Kind;

namespace {

FillPlan history(qint64 messages = 600)
{
    FillPlan plan;
    plan.conversations = 4;
    plan.messages = messages;
    plan.unreadPerConversation = 3;
    return plan;
}

std::optional<Kind> kindOf(const QByteArray &content)
{
    const auto fields = LinkWire::read(content);
    return fields ? std::optional(fields->kind) : std::nullopt;
}

} // namespace

/// Two devices of one account, and the server between them, which may do what it likes.
class TestDeviceLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingTravels();
    void newestComeFirst();
    void wordsAreCheckedBeforeAnythingIsSent();
    void nobodyShowsACode();
    void aWrongCodeLeavesTwoTries();
    void aCodeIsGoodForTenMinutes();
    void aCodeIsGoodOnce();
    void theUserSaysNo();
    void anotherKeyThanKnownIsRefused();
    void nothingTravelsBeforeTheUserAgreed();
    void aHandshakeThatIsTamperedWithFails_data();
    void aHandshakeThatIsTamperedWithFails();
    void aTransferThatIsTamperedWithFails_data();
    void aTransferThatIsTamperedWithFails();
    void recordedTalkIsOfNoUse();
    void goesOnAfterAnything_data();
    void goesOnAfterAnything();
    void pausesOnEitherSide_data();
    void pausesOnEitherSide();
    void isCancelledOnEitherSide_data();
    void isCancelledOnEitherSide();
    void progressIsToldFiveTimesASecond();
    void nothingReadableIsOnTheWay();

private:
    /// Up to Confirming.
    void agree();
    void link();
    [[nodiscard]] bool finished() const
    {
        return m_old->phase() == LinkingPhase::Done && m_new->phase() == LinkingPhase::Done;
    }
    [[nodiscard]] bool imported() const
    {
        return !MessageStore(m_new->store.writer())
                    .latest(ConversationStore(m_new->store.writer()).list()->value(0).id, 1)
                    ->rows.isEmpty();
    }

    std::unique_ptr<FakeDeviceAir> m_air;
    std::unique_ptr<LinkDevice> m_old;
    std::unique_ptr<LinkDevice> m_new;
};

void TestDeviceLinking::init()
{
    m_air = std::make_unique<FakeDeviceAir>();
    m_old = std::make_unique<LinkDevice>(*m_air, "old", 1111, 'o', history());
    m_new = std::make_unique<LinkDevice>(*m_air, "new", 2222, 'n');
}

void TestDeviceLinking::cleanup()
{
    m_old.reset();
    m_new.reset();
    m_air.reset();
}

void TestDeviceLinking::agree()
{
    NL_REQUIRE(m_new->linking->showCode());
    QCOMPARE(m_new->phase(), LinkingPhase::Showing);
    NL_REQUIRE(m_old->enter(m_new->linking->state().words.join(u' ')));
    QCOMPARE(m_old->phase(), LinkingPhase::Confirming);
    QCOMPARE(m_new->phase(), LinkingPhase::Confirming);
}

void TestDeviceLinking::link()
{
    agree();
    m_old->linking->confirm(true);
}

void TestDeviceLinking::everythingTravels()
{
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
    // Each knows the other's key by the code.
    QCOMPARE(m_old->verified, (QHash<quint32, QByteArray>{{2222, QByteArray(32, 'n')}}));
    QCOMPARE(m_new->verified, (QHash<quint32, QByteArray>{{1111, QByteArray(32, 'o')}}));
    const LinkState state = m_new->linking->state();
    QCOMPARE(state.messages, 600);
    QCOMPARE(state.total, 600);
    QCOMPARE(state.otherName, u"old"_s);
    QVERIFY(state.newestHere);
    QCOMPARE(state.onItsWayBeforeMs, 0);
    const auto rows = MessageStore(m_new->store.writer())
                          .latest(ConversationStore(m_new->store.writer()).list()->value(0).id, 5)
                          ->rows;
    QCOMPARE(rows.first().importedFrom, 1111U);
    QVERIFY(rows.first().importedAtMs > 0);
    // No secret stays on the old device, and the new one forgets its own in time.
    QVERIFY(!LinkStore(m_old->store.writer()).find(m_old->store.account)->has_value());
    m_new->clock.advance(25LL * 60 * 60 * 1000);
    m_new->crash();
    m_new->begin();
    QVERIFY(!LinkStore(m_new->store.writer()).find(m_new->store.account)->has_value());
}

void TestDeviceLinking::newestComeFirst()
{
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    qint64 oldest = std::numeric_limits<qint64>::max() / 2;
    int added = 0;
    for (const Change &change : std::as_const(m_new->changes)) {
        if (change.kind == Change::Kind::MessagesAdded) {
            added += static_cast<int>(change.messages.size());
            for (const Message &message : change.messages) {
                QVERIFY(message.sortKey.timeMs <= oldest + 200LL * 37'000);
                oldest = std::min(oldest, message.sortKey.timeMs);
            }
        }
    }
    QCOMPARE(added, 600);
    const auto first = std::ranges::find_if(m_new->states, &LinkState::newestHere);
    QVERIFY(first != m_new->states.end());
    QVERIFY(first->messages >= 200);
}

void TestDeviceLinking::wordsAreCheckedBeforeAnythingIsSent()
{
    NL_REQUIRE(m_new->linking->showCode());
    QStringList words = m_new->linking->state().words;
    words[2] = u"qwertz"_s;
    const auto entered = m_old->enter(words.join(u' '));
    QVERIFY(!entered);
    QCOMPARE(entered.error(), (Error{ErrorCode::InvalidInput, u"qwertz"_s}));
    QVERIFY(m_air->packets.isEmpty());
    QCOMPARE(m_old->phase(), LinkingPhase::Idle);
    m_old->port->goOffline();
    QCOMPARE(m_old->enter(m_new->linking->state().link).error().code, ErrorCode::NotConnected);
}

void TestDeviceLinking::nobodyShowsACode()
{
    const QString words = LinkCode::make().words().join(u' ');
    QCOMPARE(m_old->enter(words).error().code, ErrorCode::NotFound);
    QCOMPARE(m_old->phase(), LinkingPhase::Failed);
    m_new->port->goOffline();
    QCOMPARE(m_old->enter(words).error().code, ErrorCode::NotFound);
}

void TestDeviceLinking::aWrongCodeLeavesTwoTries()
{
    NL_REQUIRE(m_new->linking->showCode());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_new->phase(), LinkingPhase::Showing);
        QCOMPARE(m_old->enter(LinkCode::make().words().join(u' ')).error().code,
                 ErrorCode::WrongKey);
        QCOMPARE(m_old->failure(), ErrorCode::WrongKey);
        QTRY_COMPARE(m_new->phase() == LinkingPhase::Failed, i == 2);
    }
    QCOMPARE(m_new->failure(), ErrorCode::WrongKey);
    QVERIFY(m_new->linking->state().words.isEmpty());
    // The next code is a new one, and good again.
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
}

void TestDeviceLinking::aCodeIsGoodForTenMinutes()
{
    NL_REQUIRE(m_new->linking->showCode());
    const QString link = m_new->linking->state().link;
    QCOMPARE(m_new->linking->state().validUntilMs, m_new->clock.nowMs() + 600'000);
    m_new->clock.advance(600'000);
    QCOMPARE(m_old->enter(link).error().code, ErrorCode::NotFound);
    QCOMPARE(m_new->failure(), ErrorCode::Timeout);
}

void TestDeviceLinking::aCodeIsGoodOnce()
{
    NL_REQUIRE(m_new->linking->showCode());
    const QString link = m_new->linking->state().link;
    NL_REQUIRE(m_old->enter(link));
    LinkDevice third(*m_air, "third", 3333, 't', history(10));
    QCOMPARE(third.enter(link).error().code, ErrorCode::NotFound);
    m_old->linking->confirm(true);
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(third.enter(link).error().code, ErrorCode::NotFound);
}

void TestDeviceLinking::theUserSaysNo()
{
    agree();
    m_old->linking->confirm(false);
    QTRY_COMPARE(m_new->phase(), LinkingPhase::Failed);
    QCOMPARE(m_new->failure(), ErrorCode::Cancelled);
    QCOMPARE(m_old->failure(), ErrorCode::Cancelled);
    QVERIFY(m_old->verified.isEmpty() && m_new->verified.isEmpty());
    QVERIFY(!imported());
}

void TestDeviceLinking::anotherKeyThanKnownIsRefused()
{
    m_old->known.insert(2222, QByteArray(32, 'x')); // not what the new device shows
    NL_REQUIRE(m_new->linking->showCode());
    QCOMPARE(m_old->enter(m_new->linking->state().link).error().code, ErrorCode::Untrusted);
    QTRY_COMPARE(m_new->failure(), ErrorCode::Untrusted);
    QVERIFY(m_old->verified.isEmpty());
}

void TestDeviceLinking::nothingTravelsBeforeTheUserAgreed()
{
    agree();
    const qsizetype said = m_air->packets.size();
    m_old->cut();
    m_new->cut();
    QTest::qWait(0);
    QCOMPARE(m_air->packets.size(), said);
    QVERIFY(!LinkStore(m_old->store.writer()).find(m_old->store.account)->has_value());
    m_old->linking->confirm(true);
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
}

// Which packet is changed, and where a byte of it lies, from its end: the last bytes are a proof, a
// key or a name, the first ones what they are of.
void TestDeviceLinking::aHandshakeThatIsTamperedWithFails_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("answer");
    QTest::addColumn<int>("place"); // in the packet; below 0: from its end
    QTest::newRow("old device's name") << Kind::Hello << false << -2;
    QTest::newRow("old device's nonce") << Kind::Hello << false << -10;
    QTest::newRow("old device's key") << Kind::Hello << false << -50;
    QTest::newRow("new device's name") << Kind::Hello << true << -2;
    QTest::newRow("new device's nonce") << Kind::Hello << true << -10;
    QTest::newRow("new device's key") << Kind::Hello << true << -50;
    QTest::newRow("old share") << Kind::Share << false << -5;
    QTest::newRow("new share") << Kind::Share << true << 10;
    QTest::newRow("new device's proof of the code") << Kind::Share << true << -40;
    QTest::newRow("new device's proof of the words") << Kind::Share << true << -1;
    QTest::newRow("old device's proof of the code") << Kind::Confirm << false << -40;
    QTest::newRow("old device's proof of the words") << Kind::Confirm << false << -1;
}

void TestDeviceLinking::aHandshakeThatIsTamperedWithFails()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, answer);
    QFETCH(const int, place);
    m_air->bend = [&](const FakeDeviceAir::Packet &packet) {
        QByteArray content = packet.content;
        if (packet.answer == answer && kindOf(content) == kind) {
            const qsizetype at = place < 0 ? content.size() + place : place;
            content[at] = char(content.at(at) ^ 1);
        }
        return std::optional(content);
    };
    NL_REQUIRE(m_new->linking->showCode());
    const auto entered = m_old->enter(m_new->linking->state().link);
    QVERIFY(!entered);
    QCOMPARE(m_old->phase(), LinkingPhase::Failed);
    const QList<ErrorCode> fitting{ErrorCode::WrongKey, ErrorCode::Untrusted, ErrorCode::NotFound};
    QVERIFY2(fitting.contains(*m_old->failure()), qPrintable(errorName(*m_old->failure())));
    // The other one has lost a try, or given up; it has agreed to nothing and taken nothing.
    QVERIFY(m_new->phase() == LinkingPhase::Showing || m_new->phase() == LinkingPhase::Failed);
    QVERIFY(m_old->verified.isEmpty() && m_new->verified.isEmpty());
    QVERIFY(!LinkStore(m_new->store.writer()).find(m_new->store.account)->has_value());
    QVERIFY(!LinkStore(m_old->store.writer()).find(m_old->store.account)->has_value());
    QVERIFY(!imported());
}

enum class Attack : quint8 { FlipFrame, FlipAnswer, Repeat, Reorder, Reflect, PoseAsOther };
Q_DECLARE_METATYPE(Attack)

void TestDeviceLinking::aTransferThatIsTamperedWithFails_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::newRow("a bit of a frame") << Attack::FlipFrame;
    QTest::newRow("a bit of an answer") << Attack::FlipAnswer;
    QTest::newRow("a frame twice") << Attack::Repeat;
    QTest::newRow("an earlier frame instead") << Attack::Reorder;
    QTest::newRow("a frame thrown back as its answer") << Attack::Reflect;
    QTest::newRow("somebody poses as the new device") << Attack::PoseAsOther;
}

void TestDeviceLinking::aTransferThatIsTamperedWithFails()
{
    QFETCH(const Attack, attack);
    int frames = 0;
    QByteArray earlier;
    m_air->bend = [&](const FakeDeviceAir::Packet &packet) {
        QByteArray content = packet.content;
        const auto kind = kindOf(content);
        if (kind == Kind::Again && packet.answer && attack == Attack::PoseAsOther) {
            content[content.size() - 1] = char(content.back() ^ 1);
        }
        if (kind != Kind::Frame) {
            return std::optional(content);
        }
        frames += packet.answer ? 0 : 1;
        if (frames == 3 && !packet.answer) {
            if (attack == Attack::FlipFrame) {
                content[content.size() - 9] = char(content.at(content.size() - 9) ^ 1);
            } else if (attack == Attack::Reorder) {
                content = earlier;
            } else if (attack == Attack::Repeat) {
                m_air->inject(packet.from, packet.to, content);
            }
        } else if (frames == 3 && packet.answer) {
            if (attack == Attack::FlipAnswer) {
                content[content.size() - 1] = char(content.back() ^ 1);
            } else if (attack == Attack::Reflect) {
                content = earlier;
            }
        }
        if (!packet.answer) {
            earlier = packet.content;
        }
        return std::optional(content);
    };
    link();
    QTRY_COMPARE(m_old->phase(), LinkingPhase::Failed);
    QTRY_COMPARE(m_new->phase(), LinkingPhase::Failed);
    QCOMPARE(m_old->failure(), ErrorCode::Untrusted);
    QCOMPARE(m_new->failure(), ErrorCode::Untrusted);
    // Nothing is kept to go on with, and the end no longer than it takes both to know it.
    QTRY_VERIFY(!LinkStore(m_new->store.writer()).find(m_new->store.account)->has_value());
    QTRY_VERIFY(!LinkStore(m_old->store.writer()).find(m_old->store.account)->has_value());
}

void TestDeviceLinking::recordedTalkIsOfNoUse()
{
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    const QList<FakeDeviceAir::Packet> recorded = m_air->packets;
    const auto before = m_new->store.contents();
    NL_REQUIRE(m_new->linking->showCode()); // a new code is on the screen
    for (const FakeDeviceAir::Packet &packet : recorded) {
        m_air->inject(packet.from, packet.to, packet.content);
        m_air->inject(packet.to, packet.from, packet.content);
    }
    QVERIFY(m_new->phase() == LinkingPhase::Showing || m_new->phase() == LinkingPhase::Failed);
    QVERIFY(m_new->store.contents() == before);
    QVERIFY(!LinkStore(m_new->store.writer()).find(m_new->store.account)->has_value());
}

enum class Break : quint8 {
    CutOld,
    CutNew,
    KillOld,
    KillNew,
    LoseQuestions,
    LoseAnswers,
    Anything
};
Q_DECLARE_METATYPE(Break)

void TestDeviceLinking::goesOnAfterAnything_data()
{
    QTest::addColumn<Break>("what");
    QTest::newRow("the old one's stream") << Break::CutOld;
    QTest::newRow("the new one's stream") << Break::CutNew;
    QTest::newRow("the old one is killed") << Break::KillOld;
    QTest::newRow("the new one is killed") << Break::KillNew;
    QTest::newRow("questions are lost") << Break::LoseQuestions;
    QTest::newRow("answers are lost") << Break::LoseAnswers;
    QTest::newRow("anything, anywhere") << Break::Anything;
}

void TestDeviceLinking::goesOnAfterAnything()
{
    QFETCH(const Break, what);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int frames = 0;
    int breaks = 0;
    bool dead = false; // what is lost is lost with all that follows on that stream
    m_air->bend = [&](const FakeDeviceAir::Packet &packet) -> std::optional<QByteArray> {
        if (kindOf(packet.content) != Kind::Frame) {
            dead = false;
            return packet.content;
        }
        if (dead) {
            return std::nullopt;
        }
        if (breaks >= 6) {
            return packet.content;
        }
        const Break now = what == Break::Anything ? static_cast<Break>(random.bounded(6)) : what;
        frames += packet.answer ? 0 : 1;
        if (frames % 3 != 2 || packet.answer != (now == Break::LoseAnswers)) {
            return packet.content;
        }
        ++breaks;
        if (now == Break::LoseQuestions || now == Break::LoseAnswers) {
            dead = true;
            return std::nullopt;
        }
        QTimer::singleShot(0, this, [this, now] {
            LinkDevice &one = now == Break::CutOld || now == Break::KillOld ? *m_old : *m_new;
            if (now == Break::CutOld || now == Break::CutNew) {
                one.cut();
            } else {
                one.crash();
                one.begin();
            }
        });
        return packet.content;
    };
    link();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_new->phase() == LinkingPhase::Done
            && (m_old->phase() == LinkingPhase::Done || m_old->phase() == LinkingPhase::Idle),
        60'000);
    QVERIFY(breaks > 0);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
}

void TestDeviceLinking::pausesOnEitherSide_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("old") << true;
    QTest::newRow("new") << false;
}

void TestDeviceLinking::pausesOnEitherSide()
{
    QFETCH(const bool, old);
    int frames = 0; // the first three bring no messages
    m_air->brought = [&](const FakeDeviceAir::Packet &packet) {
        if (kindOf(packet.content) == Kind::Frame && ++frames == 4) {
            (old ? m_old : m_new)->linking->setPaused(true);
        }
    };
    link();
    QTRY_VERIFY(m_old->phase() == LinkingPhase::Paused && m_new->phase() == LinkingPhase::Paused);
    // Kept over a start of either program.
    m_old->crash();
    m_old->begin();
    m_new->crash();
    m_new->begin();
    QTRY_VERIFY(m_old->phase() == LinkingPhase::Paused && m_new->phase() == LinkingPhase::Paused);
    QVERIFY(m_new->linking->state().messages < 600);
    (old ? m_old : m_new)->linking->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
}

void TestDeviceLinking::isCancelledOnEitherSide_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("old") << true;
    QTest::newRow("new") << false;
}

void TestDeviceLinking::isCancelledOnEitherSide()
{
    QFETCH(const bool, old);
    bool cancelled = false;
    m_air->brought = [&](const FakeDeviceAir::Packet &packet) {
        if (!cancelled && kindOf(packet.content) == Kind::Frame
            && m_new->linking->state().messages > 0) {
            cancelled = true;
            QTimer::singleShot(0, this, [this, old] { (old ? m_old : m_new)->linking->cancel(); });
        }
    };
    link();
    QTRY_COMPARE(m_old->phase(), LinkingPhase::Failed);
    QTRY_COMPARE(m_new->phase(), LinkingPhase::Failed);
    QCOMPARE(m_old->failure(), ErrorCode::Cancelled);
    QCOMPARE(m_new->failure(), ErrorCode::Cancelled);
    QVERIFY(imported()); // what has arrived stays
    // And again from the start: nothing comes twice.
    m_air->brought = nullptr;
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    QCOMPARE(difference(m_old->store, m_new->store), QString());
}

void TestDeviceLinking::progressIsToldFiveTimesASecond()
{
    QElapsedTimer timer;
    timer.start();
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    const qint64 most = timer.elapsed() / 200 + 8; // besides the changes of phase
    QVERIFY2(m_new->states.size() <= most, qPrintable(QString::number(m_new->states.size())));
    QVERIFY(m_old->states.size() <= most);
}

void TestDeviceLinking::nothingReadableIsOnTheWay()
{
    link();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 30'000);
    const QStringList words = m_new->states.first().words;
    const auto rows = MessageStore(m_old->store.writer())
                          .latest(ConversationStore(m_old->store.writer()).list()->value(0).id, 50)
                          ->rows;
    QByteArray air;
    for (const FakeDeviceAir::Packet &packet : std::as_const(m_air->packets)) {
        air += packet.content;
    }
    for (const Message &message : rows) {
        QVERIFY(message.body.size() < 8 || !air.contains(message.body.toUtf8()));
        QVERIFY(!air.contains(message.originId.toUtf8()));
    }
    QVERIFY(!air.contains("friend0"));
    for (const QString &word : words) {
        QVERIFY(word.size() < 5 || !air.contains(word.toUtf8()));
    }
}

QTEST_GUILESS_MAIN(TestDeviceLinking)
#include "tst_device_linking.moc"
