// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchStore.h"
#include "tests/unit/storage/StoreFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

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
    void everyWordIsLookedFor_data();
    void everyWordIsLookedFor();
    void shortWordsAreFoundInOldMessages();
    void newestFirstAndBounded_data();
    void newestFirstAndBounded();
    void onlyInTheChatAskedFor();
    void filtersNarrow_data();
    void filtersNarrow();
    void hiddenPeopleAreToldApart();
    void filesAreFoundByNameAndCaption();
    void linksAreFound();
    void placesAreThoseOfTheHits_data();
    void placesAreThoseOfTheHits();
    void indexFollowsChangesAndRemovals();
    void editedMessagesAreFoundByWhatTheySayNow_data();
    void editedMessagesAreFoundByWhatTheySayNow();
    void olderStoresFindEditedMessagesAgain();
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

void TestSearch::everyWordIsLookedFor_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marked"); // empty: not found
    const auto row = [](const char *name, const QString &body, const QString &query,
                        const QStringList &marked) {
        QTest::newRow(name) << body << query << marked;
    };
    const QString photo = u"Milo sent a photo of a box"_s;
    row("short in between", photo, u"photo of milo"_s, {u"photo"_s, u"of"_s, u"Milo"_s});
    row("short first", photo, u"of milo"_s, {u"of"_s, u"Milo"_s});
    row("short last", photo, u"MILO OF"_s, {u"of"_s, u"Milo"_s});
    row("only short", u"so it is"_s, u"is it so"_s, {u"so"_s, u"it"_s, u"is"_s});
    const QString dinner = u"我们今天晚上去吃饭吧"_s;
    row("Chinese, two and two", dinner, u"吃饭 晚上"_s, {u"晚上"_s, u"吃饭"_s});
    row("Chinese, long and two", dinner, u"吃饭 今天晚上"_s, {u"今天晚上"_s, u"吃饭"_s});
    row("Chinese, wide space", u"照片里有一只猫"_s, u"猫\u3000照片"_s, {u"猫"_s, u"照片"_s});
    row("Japanese", u"写真の猫です"_s, u"猫 写真"_s, {u"写真"_s, u"猫"_s});
    row("Cyrillic, other case", u"нет, Да"_s, u"дА НЕТ"_s, {u"нет"_s, u"Да"_s});
    row("without the accent", u"Où est le chat"_s, u"chat ou"_s, {u"Où"_s, u"chat"_s});
    row("far apart", u"photo "_s + QString(500, u'-') + u" of"_s, u"of photo"_s,
        {u"photo"_s, u"of"_s});
    row("one is missing", photo, u"photo of zz"_s, {});
    row("the long one is missing", photo, u"zeppelin of"_s, {});
    row("one of two short ones", u"照片里有一只猫"_s, u"猫 狗"_s, {});
    row("no wildcards", photo, u"photo %_ *"_s, {});
    row("no operators", photo, u"photo OR zz"_s, {});
    row("quotes", photo, u"photo \""_s, {});
    row("quotes that are there", u"a \" photo of it"_s, u"of \" photo"_s, {u"photo"_s, u"of"_s});
}

void TestSearch::everyWordIsLookedFor()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(QStringList, marked);
    StoreFixture store;
    const auto id = store.store(store.incoming(1, 1'000, body)).id;
    store.store(store.incoming(2, 2'000, QStringLiteral("something else")));
    const SearchStore search(store.writer());
    for (const ConversationId chat : {ConversationId(), store.chat}) {
        const auto hits = search.search(query, {chat}, 10);
        NL_REQUIRE(hits);
        QCOMPARE(hits->size(), marked.isEmpty() ? 0 : 1);
        for (const QString &word : std::as_const(marked)) {
            const QString snippet = hits->first().snippet;
            QVERIFY2(snippet.contains(QChar(2) + word + QChar(3)), qPrintable(snippet));
        }
    }
    const auto places = search.places(query, store.chat, 10);
    NL_REQUIRE(places);
    QCOMPARE(places->size(), marked.isEmpty() ? 0 : 1);
    QVERIFY(marked.isEmpty() || places->first().id == id);
}

/// However many messages came after: words of the index that are common do not hide them either.
void TestSearch::shortWordsAreFoundInOldMessages()
{
    constexpr int later = 20'500;
    StoreFixture store;
    const auto id = store.store(store.incoming(0, 1'000, u"tea, 照片 for 猫"_s)).id;
    store.write([&](Transaction &tx) {
        for (int i = 1; i <= later; ++i) {
            // Several of one time, so that steps end among them.
            const Message m = store.incoming(i, 2'000 + i / 7, QStringLiteral("no tea"));
            if (!MessageStore(store.writer()).insert(tx, m)) {
                qFatal("insert");
            }
        }
        return 0;
    });
    const SearchStore search(store.writer());
    for (const QString &query : {u"猫"_s, u"猫 照片"_s, u"tea 猫"_s}) {
        const auto hits = search.search(query, {}, 10);
        NL_REQUIRE(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().message.id, id);
        QCOMPARE(search.search(query, {store.chat}, 10)->size(), 1);
        QVERIFY(search.search(query, {.sinceMs = 1'001}, 10)->isEmpty());
        QCOMPARE(search.places(query, store.chat, 10)->size(), 1);
    }
    const auto places = search.places(u"no"_s, store.chat, later * 2);
    NL_REQUIRE(places);
    QCOMPARE(places->size(), later);
    for (qsizetype i = 1; i < places->size(); ++i) {
        QVERIFY(places->at(i).key < places->at(i - 1).key);
    }
}

void TestSearch::newestFirstAndBounded_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("query");
    QTest::newRow("few hits") << 50 << QStringLiteral("common");
    QTest::newRow("more hits than are sorted") << 2'500 << QStringLiteral("common");
    QTest::newRow("short query") << 50 << QStringLiteral("on");
    QTest::newRow("short and long") << 50 << QStringLiteral("on word");
    QTest::newRow("short and long, more hits") << 2'500 << QStringLiteral("on word");
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
        const auto hits = SearchStore(store.writer()).search(query, {chat}, 3);
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
    for (const char *query : {"garden", "ga", "ga den"}) {
        const QString text = QString::fromLatin1(query);
        QCOMPARE(search.search(text, {}, 10)->size(), 2);
        QCOMPARE(search.search(text, {other}, 10)->size(), 1);
        QCOMPARE(search.search(text, {other}, 10)->first().message.id, id);
        QVERIFY(search.search(text, {ConversationId{99}}, 10)->isEmpty());
    }
}

void TestSearch::filtersNarrow_data()
{
    QTest::addColumn<SearchFilter>("filter");
    QTest::addColumn<QStringList>("found"); // origin ids, the newest first
    const ConversationId chat{1};
    const QString bob = QStringLiteral("bob@two.test");
    const QString alice = QStringLiteral("alice@one.test");
    const auto row = [](const char *name, const SearchFilter &filter, const QStringList &found) {
        QTest::newRow(name) << filter << found;
    };
    const QString in1 = QStringLiteral("in-1");
    const QString in3 = QStringLiteral("in-3");
    const QString out2 = QStringLiteral("out-2");
    row("nothing", {}, {in3, out2, in1});
    row("chat", {.conversation = chat}, {in3, out2, in1});
    row("another chat", {.conversation = ConversationId{77}}, {});
    row("his", {.senderKeys = {bob}}, {in3, in1});
    row("own", {.senderKeys = {alice}}, {out2});
    row("any of both", {.senderKeys = {alice, bob}}, {in3, out2, in1});
    row("nobody", {.senderKeys = {QStringLiteral("carol@two.test")}}, {});
    row("no list", {.senderKeys = {QStringLiteral("\"]', 'x")}}, {});
    row("since", {.sinceMs = 2'000}, {in3, out2});
    row("until is not included", {.untilMs = 3'000}, {out2, in1});
    row("a span", {.sinceMs = 2'000, .untilMs = 3'000}, {out2});
    row("a span of nothing", {.sinceMs = 3'500, .untilMs = 3'600}, {});
    row("all at once", {.conversation = chat, .senderKeys = {bob}, .sinceMs = 2'000}, {in3});
    row("text", {.kind = SearchKind::Text}, {in3, out2, in1});
    row("photos", {.kind = SearchKind::Photo}, {});
}

void TestSearch::filtersNarrow()
{
    QFETCH(SearchFilter, filter);
    QFETCH(QStringList, found);
    StoreFixture store;
    QCOMPARE(store.chat, ConversationId{1});
    store.store(store.incoming(1, 1'000, QStringLiteral("a carrier")));
    Message own = store.outgoing(2, 2'000);
    own.body = QStringLiteral("the carrier");
    store.store(own);
    store.store(store.incoming(3, 3'000, QStringLiteral("that carrier")));
    const SearchStore search(store.writer());
    // By each of the ways in which hits are found.
    for (const char *query : {"carrier", "ca", "rr carrier"}) {
        const auto hits = search.search(QString::fromLatin1(query), filter, 10);
        NL_REQUIRE(hits);
        QStringList ids;
        for (const SearchHit &hit : *hits) {
            ids.append(hit.message.originId);
        }
        QCOMPARE(ids, found);
    }
    // So common that messages are walked.
    store.write([&](Transaction &tx) {
        for (int i = 0; i < 2'100; ++i) {
            const Message m = store.incoming(100 + i, 10, QStringLiteral("a carrier"));
            if (!MessageStore(store.writer()).insert(tx, m)) {
                qFatal("insert");
            }
        }
        return 0;
    });
    for (const char *query : {"carrier", "rr carrier"}) {
        const auto walked = search.search(QString::fromLatin1(query), filter, int(found.size()));
        NL_REQUIRE(walked);
        QCOMPARE(walked->size(), found.size());
        for (qsizetype i = 0; i < walked->size(); ++i) {
            QCOMPARE(walked->at(i).message.originId, found.at(i));
        }
    }
}

void TestSearch::hiddenPeopleAreToldApart()
{
    StoreFixture store;
    const auto say = [&](int number, const QString &key) {
        Message m = store.incoming(number, number * 1'000, QStringLiteral("a carrier"));
        m.sender = jid("cats@rooms.test"); // all that the room tells of an address
        m.senderKey = key;
        Attachment photo;
        photo.kind = AttachmentKind::Photo;
        photo.name = QStringLiteral("carrier.jpg");
        m.attachments = {photo};
        return store.store(m).id;
    };
    const QString sam = QStringLiteral("occupant:1");
    const MessageId first = say(1, sam);
    say(2, QStringLiteral("nick:sam"));
    const SearchStore search(store.writer());
    SearchFilter filter{.senderKeys = {sam}};
    for (const SearchKind kind : {SearchKind::Everything, SearchKind::Photo}) {
        filter.kind = kind;
        for (const char *query : {"carrier", "ca"}) {
            const auto hits = search.search(QString::fromLatin1(query), filter, 10);
            NL_REQUIRE(hits);
            QCOMPARE(hits->size(), 1);
            QCOMPARE(hits->first().message.id, first);
        }
    }
}

void TestSearch::filesAreFoundByNameAndCaption()
{
    StoreFixture store;
    const auto add = [&](int number, AttachmentKind kind, const char *name, const char *caption) {
        Message m = store.incoming(number, number * 1'000, QString::fromUtf8(caption));
        m.body = QString::fromUtf8(caption);
        Attachment file;
        file.kind = kind;
        file.name = QString::fromUtf8(name);
        m.attachments = {file};
        return store.store(m).id;
    };
    const MessageId box = add(1, AttachmentKind::Photo, "box.jpg", "");
    const MessageId sofa = add(2, AttachmentKind::Photo, "IMG_1.jpg", "on the Sofa");
    const MessageId paper = add(3, AttachmentKind::File, "papers.pdf", "for the box");
    const SearchStore search(store.writer());
    const auto found = [&](const char *query, SearchKind kind) {
        QList<MessageId> ids;
        const auto hits = search.search(QString::fromLatin1(query), {.kind = kind}, 10);
        for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
            ids.append(hit.message.id);
        }
        return ids;
    };
    QCOMPARE(found("box", SearchKind::Photo), QList<MessageId>{box});
    QCOMPARE(found("sofa", SearchKind::Photo), QList<MessageId>{sofa});
    QCOMPARE(found("box", SearchKind::File), QList<MessageId>{paper});
    QCOMPARE(found("", SearchKind::Photo), (QList<MessageId>{sofa, box}));
    QCOMPARE(found("", SearchKind::Voice), QList<MessageId>());
    QCOMPARE(found("'; DROP TABLE message; --%_", SearchKind::Photo), QList<MessageId>());
    // Texts are found by their words alone, and not when photos are excluded.
    QCOMPARE(found("sofa", SearchKind::Everything), QList<MessageId>{sofa});
    QCOMPARE(found("sofa", SearchKind::Text), QList<MessageId>());
    const auto marked = search.search(QStringLiteral("SOFA"), {.kind = SearchKind::Photo}, 1);
    QCOMPARE(marked->first().snippet, QStringLiteral("on the \2Sofa\3"));
}

void TestSearch::linksAreFound()
{
    StoreFixture store;
    store.store(store.incoming(1, 1'000, QStringLiteral("no link: http is a protocol")));
    const auto vet =
        store.store(store.incoming(2, 2'000, QStringLiteral("see https://vet.example"))).id;
    const auto room =
        store.store(store.incoming(3, 3'000, QStringLiteral("xmpp:cats@rooms.example?join"))).id;
    const SearchStore search(store.writer());
    const SearchFilter links{.kind = SearchKind::Link};
    QCOMPARE(search.search({}, links, 10)->size(), 2);
    QCOMPARE(search.search({}, links, 10)->first().message.id, room);
    QCOMPARE(search.search(QStringLiteral("vet"), links, 10)->size(), 1);
    QCOMPARE(search.search(QStringLiteral("vet"), links, 10)->first().message.id, vet);
    QVERIFY(search.search(QStringLiteral("protocol"), links, 10)->isEmpty());
    for (const char *query : {"ve", "ve ee", "ee vet"}) {
        const auto hits = search.search(QString::fromLatin1(query), links, 10);
        NL_REQUIRE(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().message.id, vet);
    }
}

void TestSearch::placesAreThoseOfTheHits_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("indexed") << QStringLiteral("carrier");
    QTest::newRow("scanned") << QStringLiteral("rr");
    QTest::newRow("both") << QStringLiteral("rr carrier");
    QTest::newRow("absent") << QStringLiteral("zeppelin");
    QTest::newRow("nothing") << QString();
}

void TestSearch::placesAreThoseOfTheHits()
{
    QFETCH(QString, query);
    StoreFixture store;
    for (int i = 0; i < 30; ++i) {
        store.store(store.incoming(
            i, 100'000 - i * 10, i % 3 == 0 ? QStringLiteral("a carrier") : QStringLiteral("no")));
    }
    const SearchStore search(store.writer());
    const auto hits = search.search(query, {store.chat}, 100);
    const auto places = search.places(query, store.chat, 100);
    NL_REQUIRE(places);
    QCOMPARE(places->size(), hits->size());
    for (qsizetype i = 0; i < places->size(); ++i) {
        QCOMPARE(places->at(i).id, hits->at(i).message.id);
        QCOMPARE(places->at(i).key, hits->at(i).message.sortKey);
    }
    QCOMPARE(search.places(query, store.chat, 2)->size(), qMin(places->size(), qsizetype(2)));
    QVERIFY(search.places(query, {}, 100)->isEmpty());
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

void TestSearch::editedMessagesAreFoundByWhatTheySayNow_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("something added")
        << QStringList{u"The vet moved us"_s, u"The vet moved us to Thursday"_s};
    QTest::newRow("something removed")
        << QStringList{u"The vet moved us to Thursday"_s, u"The vet moved"_s};
    QTest::newRow("a letter changed") << QStringList{u"The vet moved us"_s, u"The cat moved us"_s};
    QTest::newRow("several times")
        << QStringList{u"bring the carrier"_s, u"bring the carriers"_s, u"carriers and blankets"_s};
    QTest::newRow("all of it") << QStringList{u"umbrella"_s, u"station"_s};
}

void TestSearch::editedMessagesAreFoundByWhatTheySayNow()
{
    QFETCH(QStringList, texts);
    StoreFixture store;
    const auto id = store.store(store.incoming(1, 1'000, texts.first())).id;
    MessageStore messages(store.writer());
    for (qsizetype i = 1; i < texts.size(); ++i) {
        NL_REQUIRE(store.write(
            [&](Transaction &tx) { return messages.edit(tx, id, texts.at(i), 2'000 + i); }));
    }
    const SearchStore search(store.writer());
    QSet<QString> words;
    for (const QString &text : std::as_const(texts)) {
        const QStringList each = text.split(u' ');
        words.unite({each.begin(), each.end()});
    }
    for (const QString &word : std::as_const(words)) {
        const bool there = texts.last().contains(word);
        QVERIFY2(search.search(word, {}, 10)->size() == (there ? 1 : 0), qPrintable(word));
    }
    QVERIFY(store.database->check()->sound);
    NL_REQUIRE(store.write([&](Transaction &tx) { return messages.retract(tx, id, 3'000); }));
    for (const QString &word : std::as_const(words)) {
        QVERIFY2(search.search(word, {}, 10)->isEmpty(), qPrintable(word));
    }
    QVERIFY(store.database->check()->sound);
}

void TestSearch::olderStoresFindEditedMessagesAgain()
{
    const OlderStore store(10, QStringLiteral("The vet moved us"));
    // What that program's triggers could leave behind after an edit.
    NL_REQUIRE(store.writer().execute(
        "UPDATE message SET edited_at = 5;"
        "INSERT INTO message_fts (message_fts, rowid, body) VALUES ('delete', 1, 'The vet moved "
        "us');"));
    NL_REQUIRE(migrate(store.writer()));
    const auto hits = SearchStore(store.writer()).search(QStringLiteral("moved"), {}, 10);
    NL_REQUIRE(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().message.id, MessageId{1});
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
    QTest::newRow("very many short words") << QStringLiteral("z ").repeated(10'000);
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
