// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

/// Search finds what a person typed, in any script, and treats it as plain text.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWithSnippet_data();
    void findsWithSnippet();
    void operatorsArePlainText_data();
    void operatorsArePlainText();
    void wordsInAnyOrder();
    void newestFirstAndBounded_data();
    void newestFirstAndBounded();
    void onlyInTheChatAskedFor();
    void indexFollowsChangesAndRemovals();
    void removedAccountIsNotFound();
    void nothingIsFoundForNothing_data();
    void nothingIsFoundForNothing();
};

void TestSearch::findsWithSnippet_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *body, const char *query, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(query)
                            << QString::fromUtf8(marked);
    };
    row("a word", "we meet at the station", "station", "\2station\3");
    row("inside a word", "the railway station", "ilwa", "\2ilwa\3");
    row("other case", "Meet me at NOON", "noon", "\2NOON\3");
    row("umlauts", "viele Grüße aus Köln", "grüße", "\2Grüße\3");
    row("without the accent", "cafés in Zürich", "cafe", "\2café\3");
    row("Cyrillic, other case", "Привет, как дела?", "ПРИВЕТ", "\2Привет\3");
    row("Chinese", "我们今天晚上去吃饭吧", "今天晚上", "\2今天晚上\3");
    row("Chinese, two characters", "我们今天晚上去吃饭吧", "吃饭", "\2吃饭\3");
    row("Japanese", "明日の会議は中止です", "会議は", "\2会議は\3");
    row("Arabic", "مرحبا كيف حالك اليوم", "كيف", "\2كيف\3");
    row("one emoji", "well done 👍 indeed", "👍", "\2👍\3");
    row("a family of emoji", "here they are 👨‍👩‍👧 again", "👨‍👩‍👧",
        "\2👨‍👩‍👧\3");
    row("one letter", "plan B it is", "b", "\2B\3");
    row("digits", "call 555-0199 now", "555-0199",
        "\2"
        "555-0199\3");
}

void TestSearch::findsWithSnippet()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    StoreFixture store;
    store.store(store.incoming(1, 1'000, QStringLiteral("something else")));
    const auto id = store.store(store.incoming(2, 2'000, body)).id;
    const auto hits = SearchStore(store.writer()).search(query, {}, 10);
    NL_REQUIRE(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().message.id, id);
    QCOMPARE(hits->first().message.body, body);
    QVERIFY2(hits->first().snippet.contains(marked), qPrintable(hits->first().snippet));
}

void TestSearch::operatorsArePlainText_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"\"",          "\"\"\"",
                              "say \"hello", "NOT",
                              "AND",         "a OR b",
                              "NEAR(a b)",   "body:text",
                              "^start",      "wild*",
                              "(((",         "-minus",
                              "+plus",       "'); DROP TABLE message; --",
                              "100%",        "under_score",
                              "back\\slash", "{a b}",
                              "col : x",     "\xef\xbf\xbd"}) {
        QTest::newRow(query) << QString::fromUtf8(query);
    }
}

void TestSearch::operatorsArePlainText()
{
    QFETCH(QString, query);
    StoreFixture store;
    store.store(store.incoming(1, 1'000, QStringLiteral("a b c text start wild minus plus 100 x")));
    const auto id = store
                        .store(store.incoming(
                            2, 2'000, QStringLiteral("before ") + query + QStringLiteral(" after")))
                        .id;
    const auto hits = SearchStore(store.writer()).search(query, {}, 10);
    NL_REQUIRE(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().message.id, id);
}

void TestSearch::wordsInAnyOrder()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000, QStringLiteral("the kitchen window is open")));
    store.store(store.incoming(2, 2'000, QStringLiteral("the kitchen is cold")));
    const auto hits =
        SearchStore(store.writer()).search(QStringLiteral("  window   kitchen "), {}, 10);
    QCOMPARE(hits->size(), 1);
}

void TestSearch::newestFirstAndBounded_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("query");
    QTest::newRow("few hits") << 50 << QStringLiteral("common");
    QTest::newRow("more hits than are sorted") << 2'500 << QStringLiteral("common");
    QTest::newRow("short query") << 50 << QStringLiteral("on");
}

void TestSearch::newestFirstAndBounded()
{
    QFETCH(int, messages);
    QFETCH(QString, query);
    StoreFixture store;
    store.write([&](Transaction &tx) {
        for (int i = 0; i < messages; ++i) {
            // Stored newest first, as history that is fetched backwards.
            const Message m = store.incoming(i, 1'000'000 - i, QStringLiteral("a common word"));
            if (!MessageStore(store.writer()).insert(tx, m)) {
                qFatal("insert");
            }
        }
        return 0;
    });
    for (const ConversationId chat : {ConversationId(), store.chat}) {
        const auto hits = SearchStore(store.writer()).search(query, chat, 3);
        NL_REQUIRE(hits);
        QCOMPARE(hits->size(), 3);
        QCOMPARE(hits->at(0).message.originId, QStringLiteral("in-0"));
        QCOMPARE(hits->at(2).message.originId, QStringLiteral("in-2"));
    }
}

void TestSearch::onlyInTheChatAskedFor()
{
    StoreFixture store;
    const auto other = store.write([&](Transaction &tx) {
        return *ConversationStore(store.writer()).ensure(tx, store.account, jid("carol@two.test"));
    });
    store.store(store.incoming(1, 1'000, QStringLiteral("a secret garden")));
    Message m = store.incoming(2, 2'000, QStringLiteral("another garden"));
    m.conversation = other;
    const auto id = store.store(m).id;
    const SearchStore search(store.writer());
    for (const char *query : {"garden", "ga"}) {
        const QString text = QString::fromLatin1(query);
        QCOMPARE(search.search(text, {}, 10)->size(), 2);
        QCOMPARE(search.search(text, other, 10)->size(), 1);
        QCOMPARE(search.search(text, other, 10)->first().message.id, id);
        QVERIFY(search.search(text, ConversationId{99}, 10)->isEmpty());
    }
}

void TestSearch::indexFollowsChangesAndRemovals()
{
    StoreFixture store;
    Message m = store.incoming(1, 1'000);
    m.body.clear();
    m.unreadable = Unreadable::BrokenSession;
    const auto id = store.store(m).id;
    MessageStore messages(store.writer());
    const SearchStore search(store.writer());
    const QString word = QStringLiteral("umbrella");
    NL_REQUIRE(store.write([&](Transaction &tx) {
        return messages.makeReadable(tx, id, QStringLiteral("bring an umbrella"),
                                     Encryption::Legacy, Trust::Blind);
    }));
    QCOMPARE(search.search(word, {}, 10)->size(), 1);
    NL_REQUIRE(store.write([&](Transaction &tx) { return messages.remove(tx, id); }));
    QVERIFY(search.search(word, {}, 10)->isEmpty());
    QVERIFY(store.database->check()->sound);
}

void TestSearch::removedAccountIsNotFound()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000, QStringLiteral("bring an umbrella")));
    NL_REQUIRE(store.write(
        [&](Transaction &tx) { return AccountStore(store.writer()).remove(tx, store.account); }));
    QVERIFY(SearchStore(store.writer()).search(QStringLiteral("umbrella"), {}, 10)->isEmpty());
    QCOMPARE(*store.writer().number(
                 "SELECT count(*) FROM message_fts WHERE message_fts MATCH 'umbrella'"),
             0);
    QVERIFY(store.database->check()->sound);
}

void TestSearch::nothingIsFoundForNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \t\n ");
    QTest::newRow("a null character") << QString(QChar(0));
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d));
    QTest::newRow("absent") << QStringLiteral("zeppelin");
    QTest::newRow("absent, short") << QStringLiteral("zz");
    QTest::newRow("very long") << QString(1'000'000, u'z');
}

void TestSearch::nothingIsFoundForNothing()
{
    QFETCH(QString, query);
    StoreFixture store;
    store.store(store.incoming(1, 1'000, QStringLiteral("some text")));
    const auto hits = SearchStore(store.writer()).search(query, {}, 10);
    NL_REQUIRE(hits);
    QVERIFY(hits->isEmpty());
    QVERIFY(SearchStore(store.writer()).search(QStringLiteral("text"), {}, 0)->isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
