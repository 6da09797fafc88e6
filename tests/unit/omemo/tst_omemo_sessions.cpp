// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoXml.h"
#include "core/storage/Transaction.h"
#include "tests/unit/omemo/Party.h"

#include <QTest>

#include <algorithm>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

OmemoPlaintext keyTransport()
{
    OmemoPlaintext plaintext;
    plaintext.keyTransport = true;
    return plaintext;
}

void dialects()
{
    QTest::addColumn<Lists>("lists");
    QTest::newRow("legacy") << Lists::Legacy;
    QTest::newRow("omemo 2") << Lists::Omemo2;
}

} // namespace

class TestOmemoSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void textsGoBothWays_data() { dialects(); }
    void textsGoBothWays();
    void bothMayStartAtOnce_data() { dialects(); }
    void bothMayStartAtOnce();
    void orderDoesNotMatter_data() { dialects(); }
    void orderDoesNotMatter();
    void lostMessagesDoNotHurt_data() { dialects(); }
    void lostMessagesDoNotHurt();
    void aRepeatedMessageIsADuplicate_data() { dialects(); }
    void aRepeatedMessageIsADuplicate();
    void aRolledBackOpeningMayBeRepeated_data() { dialects(); }
    void aRolledBackOpeningMayBeRepeated();
    void aRolledBackSealingIsUndone_data() { dialects(); }
    void aRolledBackSealingIsUndone();
    void aSessionAnswersOnceAndHeartbeatsAt53_data() { dialects(); }
    void aSessionAnswersOnceAndHeartbeatsAt53();
    void aKeyTransportIsSilent_data() { dialects(); }
    void aKeyTransportIsSilent();
    void oneStanzaServesBothDialects();
    void ownOtherDevicesCanRead_data() { dialects(); }
    void ownOtherDevicesCanRead();
    void aForeignDeviceMayHaveOurId();
    void withoutAUsableDeviceNothingChanges();
    void extensionsTravelInTheEnvelope();
    void threeHundredDevicesGetTheirKeys();

private:
    FakeClock m_clock;
    std::unique_ptr<Party> m_alice;
    std::unique_ptr<Party> m_bob;
};

void TestOmemoSessions::init()
{
    m_alice = std::make_unique<Party>("alice@a.example", m_clock);
    m_bob = std::make_unique<Party>("bob@b.example", m_clock);
}

void TestOmemoSessions::textsGoBothWays()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    const Result<OmemoSealed> first = m_alice->seal(m_bob->self(), u"Grüße, Bob 🐈"_s);
    QVERIFY(first);
    QCOMPARE(first->peerDevices, 1);
    QCOMPARE(first->legacy.isEmpty(), lists == Lists::Omemo2);
    QCOMPARE(first->omemo2.isEmpty(), lists == Lists::Legacy);
    const Result<OmemoOpened> opened = m_bob->open(*m_alice, *first);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QCOMPARE(opened->body, u"Grüße, Bob 🐈"_s);
    QVERIFY(opened->hasBody);
    QCOMPARE(opened->senderDevice, m_alice->id());
    QCOMPARE(opened->identityKey, *m_alice->engine().identityKey());
    QCOMPARE(opened->trust, Trust::Blind);
    QVERIFY(opened->usedPreKey);
    QVERIFY(opened->wantsAnswer);
    QVERIFY(opened->deviceChanged);

    m_bob->see({m_alice.get()}, lists);
    for (int turn = 0; turn < 5; ++turn) {
        const Result<OmemoSealed> answer = m_bob->seal(m_alice->self(), u"answer %1"_s.arg(turn));
        QVERIFY(answer);
        QCOMPARE(m_alice->open(*m_bob, *answer)->body, u"answer %1"_s.arg(turn));
        const Result<OmemoSealed> next = m_alice->seal(m_bob->self(), u"text %1"_s.arg(turn));
        QVERIFY(next);
        const Result<OmemoOpened> read = m_bob->open(*m_alice, *next);
        QVERIFY(read);
        QCOMPARE(read->body, u"text %1"_s.arg(turn));
        QVERIFY(!read->usedPreKey);
        QVERIFY(!read->wantsAnswer);
        QVERIFY(!read->deviceChanged);
        QVERIFY(!read->unlistedDevice);
    }
}

void TestOmemoSessions::bothMayStartAtOnce()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    m_bob->meet(*m_alice, lists);
    const Result<OmemoSealed> fromAlice = m_alice->seal(m_bob->self(), u"from alice"_s);
    const Result<OmemoSealed> fromBob = m_bob->seal(m_alice->self(), u"from bob"_s);
    QCOMPARE(m_bob->open(*m_alice, *fromAlice)->body, u"from alice"_s);
    QCOMPARE(m_alice->open(*m_bob, *fromBob)->body, u"from bob"_s);
    for (int turn = 0; turn < 4; ++turn) {
        const Result<OmemoSealed> one = m_alice->seal(m_bob->self(), u"a"_s);
        const Result<OmemoSealed> two = m_bob->seal(m_alice->self(), u"b"_s);
        QCOMPARE(m_bob->open(*m_alice, *one)->body, u"a"_s);
        QCOMPARE(m_alice->open(*m_bob, *two)->body, u"b"_s);
    }
}

void TestOmemoSessions::orderDoesNotMatter()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    QList<OmemoSealed> sent;
    for (int number = 0; number < 20; ++number) {
        sent.append(*m_alice->seal(m_bob->self(), QString::number(number)));
    }
    for (const int number :
         {19, 0, 7, 6, 18, 1, 2, 3, 17, 5, 4, 8, 16, 9, 10, 15, 11, 14, 12, 13}) {
        const Result<OmemoOpened> opened = m_bob->open(*m_alice, sent[number]);
        QVERIFY(opened);
        QCOMPARE(opened->body, QString::number(number));
    }
}

void TestOmemoSessions::lostMessagesDoNotHurt()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    for (int number = 0; number < 10; ++number) {
        QVERIFY(m_alice->seal(m_bob->self(), u"lost"_s));
    }
    QCOMPARE(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"arrives"_s))->body,
             u"arrives"_s);
    m_bob->see({m_alice.get()}, lists);
    for (int number = 0; number < 10; ++number) {
        QVERIFY(m_bob->seal(m_alice->self(), u"lost"_s));
    }
    QCOMPARE(m_alice->open(*m_bob, *m_bob->seal(m_alice->self(), u"too"_s))->body, u"too"_s);
}

void TestOmemoSessions::aRepeatedMessageIsADuplicate()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    const Result<OmemoSealed> first = m_alice->seal(m_bob->self(), u"one"_s);
    const Result<OmemoSealed> second = m_alice->seal(m_bob->self(), u"two"_s);
    QVERIFY(m_bob->open(*m_alice, *first));
    QVERIFY(m_bob->open(*m_alice, *second));
    const QByteArray before = m_bob->state(*m_alice);
    QCOMPARE(m_bob->open(*m_alice, *first).error().code, ErrorCode::Duplicate);
    QCOMPARE(m_bob->open(*m_alice, *second).error().code, ErrorCode::Duplicate);
    QCOMPARE(m_bob->state(*m_alice), before);
    QCOMPARE(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"three"_s))->body, u"three"_s);
}

void TestOmemoSessions::aRolledBackOpeningMayBeRepeated()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    for (int turn = 0; turn < 3; ++turn) {
        const Result<OmemoSealed> sealed = m_alice->seal(m_bob->self(), u"again"_s);
        const QByteArray before = m_bob->state(*m_alice);
        {
            Transaction tx(m_bob->database().writer());
            QVERIFY(tx.begun());
            const QList<QDomElement> elements = {
                parsed(lists == Lists::Legacy ? sealed->legacy : sealed->omemo2)};
            QVERIFY(m_bob->engine().open(tx, m_alice->self(), elements, m_bob->self()));
        }
        QCOMPARE(m_bob->state(*m_alice), before);
        QCOMPARE(m_bob->open(*m_alice, *sealed)->body, u"again"_s);
    }
}

void TestOmemoSessions::aRolledBackSealingIsUndone()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    const QByteArray before = m_alice->state(*m_bob);
    {
        Transaction tx(m_alice->database().writer());
        QVERIFY(tx.begun());
        OmemoPlaintext plaintext;
        plaintext.body = u"never sent"_s;
        QVERIFY(m_alice->engine().seal(tx, {m_bob->self()}, plaintext));
    }
    QCOMPARE(m_alice->state(*m_bob), before);
}

void TestOmemoSessions::aSessionAnswersOnceAndHeartbeatsAt53()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    QVERIFY(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"0"_s))->wantsAnswer);
    m_bob->see({m_alice.get()}, lists);
    const Result<OmemoSealed> answer = m_bob->seal(QList<BareJid>{m_alice->self()}, keyTransport());
    QVERIFY(answer);
    // Alice has not heard it yet: she repeats the key exchange, which needs no second answer.
    QVERIFY(!m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"1"_s))->wantsAnswer);
    QVERIFY(m_alice->open(*m_bob, *answer));

    for (int counter = 0; counter < 53; ++counter) {
        QVERIFY(!m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x"_s))->wantsAnswer);
    }
    QVERIFY(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x"_s))->wantsAnswer);
    const Result<OmemoSealed> beat = m_bob->seal(QList<BareJid>{m_alice->self()}, keyTransport());
    QVERIFY(!m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x"_s))->wantsAnswer);
    QVERIFY(m_alice->open(*m_bob, *beat));
    QVERIFY(!m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"x"_s))->wantsAnswer);
}

void TestOmemoSessions::aKeyTransportIsSilent()
{
    QFETCH(Lists, lists);
    m_alice->meet(*m_bob, lists);
    const Result<OmemoSealed> sealed = m_alice->seal(QList<BareJid>{m_bob->self()}, keyTransport());
    QVERIFY(sealed);
    QVERIFY(!(sealed->legacy + sealed->omemo2).contains("<payload>"));
    const Result<OmemoOpened> opened = m_bob->open(*m_alice, *sealed);
    QVERIFY(opened);
    QVERIFY(opened->keyTransport);
    QVERIFY(!opened->hasBody);
    QVERIFY(opened->content.isNull());
    QCOMPARE(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"text"_s))->body, u"text"_s);
}

void TestOmemoSessions::oneStanzaServesBothDialects()
{
    Party phone("bob@b.example", m_clock);
    m_alice->commit([&](Transaction &tx) {
        QVERIFY(m_alice->engine().setDeviceList(tx, Dialect::Legacy, m_bob->self(),
                                                {{m_bob->id(), {}, {}}}));
        QVERIFY(m_alice->engine().setDeviceList(tx, Dialect::Omemo2, m_bob->self(),
                                                {{phone.id(), {}, {}}}));
    });
    QVERIFY(m_alice->start(*m_bob, Dialect::Legacy));
    QVERIFY(m_alice->start(phone, Dialect::Omemo2));
    const Result<OmemoSealed> sealed = m_alice->seal(m_bob->self(), u"for both"_s);
    QVERIFY(sealed);
    QCOMPARE(sealed->peerDevices, 2);
    QCOMPARE(sealed->encryption(), Encryption::Legacy);
    const Result<OmemoOpened> one = m_bob->open(*m_alice, *sealed);
    const Result<OmemoOpened> two = phone.open(*m_alice, *sealed);
    QCOMPARE(one->body, u"for both"_s);
    QCOMPARE(one->dialect, Dialect::Legacy);
    QCOMPARE(two->body, u"for both"_s);
    QCOMPARE(two->dialect, Dialect::Omemo2);
    QCOMPARE(OmemoEngine::senderDevice({parsed(sealed->legacy)}), m_alice->id());
    QCOMPARE(OmemoEngine::senderDevice({}), 0U);
    // A third one gets to know that nothing is for it.
    Party stranger("bob@b.example", m_clock);
    QCOMPARE(stranger.open(*m_alice, *sealed).error().code, ErrorCode::NotForUs);
}

void TestOmemoSessions::ownOtherDevicesCanRead()
{
    QFETCH(Lists, lists);
    Party laptop("alice@a.example", m_clock);
    m_alice->meet(*m_bob, lists);
    m_alice->see({m_alice.get(), &laptop}, lists);
    QVERIFY(m_alice->start(laptop, lists == Lists::Legacy ? Dialect::Legacy : Dialect::Omemo2));
    const Result<OmemoSealed> sealed = m_alice->seal(m_bob->self(), u"to bob"_s);
    QVERIFY(sealed);
    QCOMPARE(sealed->peerDevices, 1);
    QCOMPARE(sealed->ownDevices, 1);
    const QList<QByteArray> elements = {sealed->legacy, sealed->omemo2};
    const Result<OmemoOpened> copy = laptop.open(m_alice->self(), elements, m_bob->self());
    QVERIFY(copy);
    QCOMPARE(copy->body, u"to bob"_s);
    // What we sent ourselves comes back from the archive.
    QCOMPARE(m_alice->open(m_alice->self(), elements, m_bob->self()).error().code,
             ErrorCode::NotForUs);
}

void TestOmemoSessions::aForeignDeviceMayHaveOurId()
{
    m_bob->commit(
        [&](Transaction &tx) { QVERIFY(m_bob->engine().changeDeviceId(tx, m_alice->id())); });
    QCOMPARE(m_bob->id(), m_alice->id());
    // Alice's laptop has the id of Bob's phone: in the legacy header the keys look alike.
    Party laptop("alice@a.example", m_clock);
    m_alice->meet(*m_bob, Lists::Legacy);
    laptop.meet(*m_bob, Lists::Legacy);
    laptop.see({m_alice.get()}, Lists::Legacy);
    QVERIFY(laptop.start(*m_alice, Dialect::Legacy));
    const Result<OmemoSealed> sealed = laptop.seal(m_bob->self(), u"twins"_s);
    QVERIFY(sealed);
    QCOMPARE(m_bob->open(laptop, *sealed)->body, u"twins"_s);
    QCOMPARE(m_alice->open(laptop.self(), {sealed->legacy}, m_bob->self())->body, u"twins"_s);
    QCOMPARE(m_bob->open(*m_alice, *m_alice->seal(m_bob->self(), u"hello"_s))->body, u"hello"_s);
}

void TestOmemoSessions::withoutAUsableDeviceNothingChanges()
{
    Party carol("carol@c.example", m_clock);
    m_alice->meet(*m_bob, Lists::Both);
    const QByteArray before = m_alice->state(*m_bob);
    OmemoPlaintext plaintext;
    plaintext.body = u"x"_s;
    const Result<OmemoSealed> sealed =
        m_alice->seal(QList<BareJid>{m_bob->self(), carol.self()}, plaintext);
    QCOMPARE(sealed.error().code, ErrorCode::NoUsableDevice);
    QCOMPARE(m_alice->state(*m_bob), before);
    QCOMPARE(m_alice->seal(QList<BareJid>{}, plaintext).error().code, ErrorCode::NoUsableDevice);
}

void TestOmemoSessions::extensionsTravelInTheEnvelope()
{
    m_alice->meet(*m_bob, Lists::Omemo2);
    OmemoPlaintext plaintext;
    plaintext.to = m_bob->self();
    plaintext.extensions = "<displayed xmlns='urn:xmpp:chat-markers:0' id='4711'/>";
    const Result<OmemoSealed> sealed = m_alice->seal(QList<BareJid>{m_bob->self()}, plaintext);
    QVERIFY(sealed);
    const Result<OmemoOpened> opened = m_bob->open(*m_alice, *sealed);
    QVERIFY(opened);
    QVERIFY(!opened->hasBody);
    QVERIFY(!opened->keyTransport);
    const QDomElement marker =
        childElement(opened->content, "displayed"_L1, "urn:xmpp:chat-markers:0"_L1);
    QCOMPARE(marker.attribute(u"id"_s), u"4711"_s);
    QCOMPARE(opened->timeMs, m_clock.nowMs());
}

void TestOmemoSessions::threeHundredDevicesGetTheirKeys()
{
    constexpr int people = 30;
    QList<BareJid> recipients;
    // The same device under many addresses: what counts here is the number of sessions.
    for (int number = 0; number < people; ++number) {
        const BareJid owner = jid(QByteArray("p" + QByteArray::number(number) + "@b.example"));
        recipients.append(owner);
        QList<ListedDevice> listed;
        for (quint32 id = 1; id <= 10; ++id) {
            listed.append({id, {}, {}});
        }
        const QDomElement bundle = parsed(*m_bob->engine().bundle(Dialect::Omemo2));
        m_alice->commit([&](Transaction &tx) {
            QVERIFY(m_alice->engine().setDeviceList(tx, Dialect::Omemo2, owner, listed));
            for (quint32 id = 1; id <= 10; ++id) {
                QVERIFY(m_alice->engine().startSession(tx, Dialect::Omemo2, owner, id, bundle));
            }
        });
    }
    OmemoPlaintext plaintext;
    plaintext.body = u"to all"_s;
    const Result<OmemoSealed> sealed = m_alice->seal(recipients, plaintext);
    QVERIFY(sealed);
    QCOMPARE(sealed->peerDevices, 300);
    QVERIFY(sealed->omemo2.size() < 120 * 1024);
}

QTEST_GUILESS_MAIN(TestOmemoSessions)
#include "tst_omemo_sessions.moc"
