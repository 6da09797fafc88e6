// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageQuotes.h"
#include "core/sync/FallbackText.h"
#include "tests/unit/sync/RoomScene.h"

#include <QDomDocument>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// Messages that answer others (XEP-0461), and texts that become files.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherSideSeesWhatIsAnswered_data();
    void theOtherSideSeesWhatIsAnswered();
    void answersAreWrittenOffline();
    void aChangedAnswerStaysOne();
    void anOriginalThatIsMissingLeavesItsRepetition();
    void theRepetitionOfAKnownOriginalGoes();
    void whatHappensToTheOriginalShows();
    void inRoomsTheArchiveNamesTheOriginal();
    void nothingElseCanBeAnswered_data();
    void nothingElseCanBeAnswered();
    void repetitionsAreCutWhereTheSenderSays_data();
    void repetitionsAreCutWhereTheSenderSays();
    void quotesAreShort();
    void aCopyIsRecognisedWithAndWithoutRepetition();
    void aTextBecomesAFileOnce();
};

namespace {

struct Pair {
    FakeServer server;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    ConversationId toBob;
    ConversationId toAlice;

    explicit Pair(bool encrypted = false)
    {
        toBob = alice.chat("bob@two.test", encrypted);
        toAlice = bob.chat("alice@one.test", encrypted);
        alice.befriend();
        bob.befriend("alice@one.test");
    }
    void online()
    {
        alice.transport->goOnline();
        bob.transport->goOnline();
    }
};

QByteArray reply(const QByteArray &id, int end, const QByteArray &body)
{
    return "<body>" + body + "</body><reply xmlns='urn:xmpp:reply:0' id='" + id
        + "' to='alice@one.test'/><fallback xmlns='urn:xmpp:fallback:0' "
          "for='urn:xmpp:reply:0'><body start='0' end='"
        + QByteArray::number(end) + "'/></fallback>";
}

QByteArray fromBob(const QByteArray &id, const QByteArray &children)
{
    return "<message type='chat' from='bob@two.test/phone' to='alice@one.test/desk' id='" + id
        + "'>" + children + "</message>";
}

} // namespace

void AnswersTest::theOtherSideSeesWhatIsAnswered_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void AnswersTest::theOtherSideSeesWhatIsAnswered()
{
    QFETCH(const bool, encrypted);
    Pair pair(encrypted);
    pair.online();
    pair.alice.say(pair.toBob, u"When?\nAnd <where>?"_s);
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).size(), 1);
    const Message question = pair.bob.messages(pair.toAlice).first();
    NL_REQUIRE(pair.bob.sync->sendText(pair.toAlice, u"On Thursday 😺"_s, {}, question.id));
    QTRY_COMPARE(pair.alice.bodies(pair.toBob).size(), 2);
    const Message answer = pair.alice.messages(pair.toBob).last();
    QCOMPARE(answer.body, u"On Thursday 😺"_s);
    QCOMPARE(answer.quote.message, pair.alice.messages(pair.toBob).first().id);
    QCOMPARE(answer.quote.text, u"When?\nAnd <where>?"_s);
    QCOMPARE(answer.quote.direction, Direction::Out);
    QCOMPARE(pair.bob.messages(pair.toAlice).last().quote.message, question.id);
    // Who does not know answers still sees what is meant.
    const QList<OutboundStanza> sent = pair.bob.transport->submittedWith("urn:xmpp:reply:0");
    QCOMPARE(sent.isEmpty(), encrypted);
    QVERIFY(encrypted
            || sent.first().xml.contains("&gt; When?\n&gt; And &lt;where&gt;?\nOn Thursday"));
}

void AnswersTest::answersAreWrittenOffline()
{
    Pair pair;
    pair.alice.say(pair.toBob, u"one"_s);
    const Message first = pair.alice.messages(pair.toBob).first();
    NL_REQUIRE(pair.alice.sync->sendText(pair.toBob, u"and another thing"_s, {}, first.id));
    pair.alice.restart();
    pair.online();
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"one"_s, u"and another thing"_s}));
    const QList<Message> there = pair.bob.messages(pair.toAlice);
    QCOMPARE(there.last().quote.message, there.first().id);
}

void AnswersTest::aChangedAnswerStaysOne()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"tea?"_s);
    const Message asked = pair.alice.messages(pair.toBob).first();
    const auto answer = pair.alice.sync->sendText(pair.toBob, u"cofee!"_s, {}, asked.id);
    NL_REQUIRE(answer);
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"tea?"_s, u"cofee!"_s}));
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    NL_REQUIRE(pair.alice.sync->edit(answer->id, u"coffee!"_s));
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice), (QStringList{u"tea?"_s, u"coffee!"_s}));
    QVERIFY(pair.bob.messages(pair.toAlice).last().quote.message.isValid());
    const auto edits = pair.alice.transport->submittedWith("message-correct");
    QVERIFY(edits.first().xml.contains("urn:xmpp:reply:0"));
}

void AnswersTest::anOriginalThatIsMissingLeavesItsRepetition()
{
    Pair pair;
    pair.alice.transport->goOnline();
    pair.alice.transport->inject(fromBob("b1", reply("lost", 8, "&gt; gone\nindeed")));
    QTRY_COMPARE(pair.alice.bodies(pair.toBob), QStringList{u"> gone\nindeed"_s});
    const Message shown = pair.alice.messages(pair.toBob).first();
    QCOMPARE(shown.replyToId, u"lost"_s);
    QVERIFY(!shown.quote.message.isValid());
}

void AnswersTest::theRepetitionOfAKnownOriginalGoes()
{
    Pair pair;
    pair.alice.transport->goOnline();
    pair.alice.transport->inject(fromBob("b0", "<body>here</body>"));
    pair.alice.transport->inject(fromBob("b1", reply("b0", 7, "&gt; here\nindeed")));
    QTRY_COMPARE(pair.alice.bodies(pair.toBob), (QStringList{u"here"_s, u"indeed"_s}));
    QCOMPARE(pair.alice.messages(pair.toBob).last().quote.text, u"here"_s);
    // An answer that repeats everything and says nothing is not made empty.
    pair.alice.transport->inject(fromBob("b2", reply("b0", 99, "&gt; here")));
    QTRY_COMPARE(pair.alice.bodies(pair.toBob).last(), u"> here"_s);
}

void AnswersTest::whatHappensToTheOriginalShows()
{
    Pair pair;
    pair.online();
    pair.alice.say(pair.toBob, u"frist"_s);
    QTRY_COMPARE(pair.bob.bodies(pair.toAlice).size(), 1);
    const Message original = pair.bob.messages(pair.toAlice).first();
    NL_REQUIRE(pair.bob.sync->sendText(pair.toAlice, u"what?"_s, {}, original.id));
    QTRY_COMPARE(pair.alice.bodies(pair.toBob).size(), 2);
    const Message own = pair.alice.messages(pair.toBob).first();
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    NL_REQUIRE(pair.alice.sync->edit(own.id, u"first"_s));
    QTRY_COMPARE(pair.bob.messages(pair.toAlice).last().quote.text, u"first"_s);
    NL_REQUIRE(pair.alice.sync->retract(own.id));
    QTRY_VERIFY(!pair.bob.messages(pair.toAlice).last().quote.message.isValid());
    QCOMPARE(pair.bob.messages(pair.toAlice).last().body, u"what?"_s);
}

void AnswersTest::inRoomsTheArchiveNamesTheOriginal()
{
    RoomScene scene;
    scene.alice.transport->goOnline();
    scene.says(u"Bob"_s, "bob@two.test", "same", "the real one", u"arch-1"_s);
    // Somebody gives another message the archive's id as its own.
    scene.says(u"Carol"_s, "carol@two.test", "arch-1", "an impostor", u"arch-2"_s);
    scene.hears(scene.stanza(u"Carol"_s, "carol@two.test", "c2",
                             reply("arch-1", 0, "answering Bob"), u"arch-3"_s));
    QTRY_COMPARE(scene.bodies().size(), 3);
    QCOMPARE(scene.message(u"answering Bob"_s).quote.text, u"the real one"_s);
    const auto own = scene.alice.sync->sendText(scene.chat, u"me too"_s, {},
                                                scene.message(u"the real one"_s).id);
    NL_REQUIRE(own);
    QCOMPARE(own->replyToId, u"arch-1"_s);
}

void AnswersTest::nothingElseCanBeAnswered_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("another chat's message") << u"elsewhere"_s;
    QTest::newRow("a message that is not there") << u"nowhere"_s;
    QTest::newRow("one that was taken back") << u"taken back"_s;
}

void AnswersTest::nothingElseCanBeAnswered()
{
    QFETCH(const QString, what);
    Pair pair;
    pair.online();
    const ConversationId toCarol = pair.alice.chat("carol@two.test");
    pair.alice.say(toCarol, u"elsewhere"_s);
    pair.alice.say(pair.toBob, u"taken back"_s);
    QTRY_VERIFY(pair.alice.outbox().isEmpty());
    MessageId answered{9'999};
    if (what == "elsewhere"_L1) {
        answered = pair.alice.message(toCarol, what).id;
    } else if (what == "taken back"_L1) {
        answered = pair.alice.message(pair.toBob, what).id;
        NL_REQUIRE(pair.alice.sync->retract(answered));
    }
    QVERIFY(!pair.alice.sync->sendText(pair.toBob, u"answer"_s, {}, answered));
    QVERIFY(!pair.alice.bodies(pair.toBob).contains(u"answer"_s));
}

void AnswersTest::repetitionsAreCutWhereTheSenderSays_data()
{
    QTest::addColumn<QByteArray>("children");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("kept");
    const auto range = [](const QByteArray &attributes) {
        return "<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body " + attributes
            + "/></fallback>";
    };
    QTest::newRow("code points, not UTF-16")
        << range("start='0' end='4'") << u"> 😺\nyes"_s << u"yes"_s;
    QTest::newRow("beyond the end") << range("start='2' end='900'") << u"yes no"_s << u"ye"_s;
    QTest::newRow("backwards") << range("start='3' end='1'") << u"yes"_s << u"yes"_s;
    QTest::newRow("negative") << range("start='-3' end='2'") << u"yes"_s << u"yes"_s;
    QTest::newRow("no numbers") << range("start='a' end='b'") << u"yes"_s << u"yes"_s;
    QTest::newRow("huge") << range("start='0' end='99999999999999999999'") << u"yes"_s << u"yes"_s;
    QTest::newRow("the whole body")
        << QByteArray("<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'/>") << u"yes"_s
        << QString();
    QTest::newRow("for something else")
        << QByteArray("<fallback xmlns='urn:xmpp:fallback:0' for='urn:x'><body start='0' "
                      "end='2'/></fallback>")
        << u"yes"_s << u"yes"_s;
}

void AnswersTest::repetitionsAreCutWhereTheSenderSays()
{
    QFETCH(const QByteArray, children);
    QFETCH(const QString, body);
    QFETCH(const QString, kept);
    QDomDocument document;
    QVERIFY(document.setContent("<message>" + children + "</message>",
                                QDomDocument::ParseOption::UseNamespaceProcessing));
    QCOMPARE(FallbackText::without(document.documentElement(), body, {u"urn:xmpp:reply:0"_s}),
             kept);
}

void AnswersTest::quotesAreShort()
{
    QCOMPARE(FallbackText::quoted(u"a\n\nb\nc\nd"_s), u"> a\n> b\n> c\n"_s);
    QCOMPARE(FallbackText::quoted({}), QString());
    QVERIFY(FallbackText::quoted(QString(10'000, u'x')).size() < 220);
    Pair pair;
    pair.alice.say(pair.toBob, QString(5'000, u'y'));
    const Message large = pair.alice.messages(pair.toBob).first();
    const auto answer = pair.alice.sync->sendText(pair.toBob, u"short"_s, {}, large.id);
    NL_REQUIRE(answer);
    QCOMPARE(answer->quote.text.size(), MessageQuotes::mostText);
}

void AnswersTest::aCopyIsRecognisedWithAndWithoutRepetition()
{
    Pair pair;
    pair.alice.transport->goOnline();
    const QByteArray answer = fromBob("b1", reply("b0", 7, "&gt; here\nindeed"));
    pair.alice.transport->inject(answer); // the original is not here yet
    pair.alice.transport->inject(fromBob("b0", "<body>here</body>"));
    pair.alice.transport->inject(answer);
    QTRY_COMPARE(pair.alice.bodies(pair.toBob).size(), 2);
    pair.alice.transport->inject(fromBob("b2", "<body>last</body>"));
    QTRY_COMPARE(pair.alice.bodies(pair.toBob).last(), u"last"_s);
    QCOMPARE(pair.alice.bodies(pair.toBob).size(), 3);
}

void AnswersTest::aTextBecomesAFileOnce()
{
    FakeServer server;
    FakeCloud cloud;
    Client alice{server};
    Client bob{server, "bob@two.test", "phone"};
    alice.useCloud(cloud);
    bob.useCloud(cloud);
    alice.befriend();
    bob.befriend("alice@one.test");
    const ConversationId chat = alice.chat();
    alice.say(chat, u"far too long"_s);
    const Message text = alice.messages(chat).first();
    const auto stored = alice.folder.store("far too long");
    NL_REQUIRE(stored);
    Attachment file;
    file.name = u"message.txt"_s;
    file.bytes = stored->bytes;
    file.sha256 = stored->sha256;
    file.localName = stored->name;
    file.localKey = stored->key;
    NL_REQUIRE(alice.sync->sendInstead(text.id, file));
    QCOMPARE(alice.messages(chat).size(), 1);
    QCOMPARE(alice.messages(chat).first().attachments.size(), 1);
    QCOMPARE(alice.outbox().size(), 1);
    QVERIFY(!alice.sync->sendInstead(text.id, file)); // it is gone
    alice.transport->goOnline();
    bob.transport->goOnline();
    const ConversationId there = bob.chat("alice@one.test");
    QTRY_COMPARE(bob.messages(there).size(), 1);
    QCOMPARE(bob.messages(there).first().attachments.first().name, u"message.txt"_s);
    QTRY_VERIFY(alice.outbox().isEmpty());
    // What a server has stays as it is.
    QVERIFY(!alice.sync->sendInstead(alice.messages(chat).first().id, file));
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
