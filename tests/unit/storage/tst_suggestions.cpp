// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchStore.h"
#include "core/storage/SuggestionStore.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QElapsedTimer>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

/// What may have been meant by a search that found nothing.
class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
    void whatIsFoundNeedsNoSuggestion();
    void whatIsSuggestedIsFoundWithTheSameFilter();
    void namesOfFilesAreWordsToo();
    void oldWordsOfALargeStoreAreFound();
};

namespace {

QString suggested(const StoreFixture &store, const QString &query, const SearchFilter &filter = {})
{
    const auto meant = SuggestionStore(store.writer()).suggest(query, filter);
    return meant ? *meant : u"failed: "_s + meant.error().detail;
}

} // namespace

void TestSuggestions::suggests_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &query, const QString &meant) {
        QTest::newRow(name) << query << meant;
    };
    row("a letter missing", u"carier"_s, u"carrier"_s);
    row("too short for the index", u"hosue"_s, u"house"_s);
    row("in one of two words", u"the carier"_s, u"the carrier"_s);
    row("in both", u"litle carier"_s, u"little carrier"_s);
    row("blanks and case", u"  Carier  "_s, u"carrier"_s);
    row("Cyrillic", u"превет"_s, u"привет"_s);
    row("mended, but not together", u"carier house"_s, QString());
    row("a word that nothing is near to", u"xylophone"_s, QString());
    row("no word", u"12345678"_s, QString());
    row("signs", u"\"NEAR(*"_s, QString());
    row("Chinese", u"我们今天晚上"_s, QString());
    row("nothing", QString(), QString());
    row("too many to guess", u"litle carier hosue litle carier"_s, QString());
}

void TestSuggestions::suggests()
{
    QFETCH(QString, query);
    const StoreFixture store;
    store.store(store.incoming(1, 1'000, u"I bring the little carrier."_s));
    store.store(store.incoming(2, 2'000, u"A house by the sea, привет"_s));
    QTEST(suggested(store, query).toLower(), "meant");
}

void TestSuggestions::whatIsFoundNeedsNoSuggestion()
{
    const StoreFixture store;
    store.store(store.incoming(1, 1'000, u"carrier and the carier"_s));
    QCOMPARE(suggested(store, u"carier"_s), QString());
    QCOMPARE(suggested(store, u"arrie"_s), QString()); // inside of a word
}

void TestSuggestions::whatIsSuggestedIsFoundWithTheSameFilter()
{
    const StoreFixture store;
    store.store(store.incoming(1, 5'000, u"the carrier"_s));
    SearchFilter later;
    later.sinceMs = 6'000;
    QCOMPARE(suggested(store, u"carier"_s, later), QString());
    SearchFilter until;
    until.untilMs = 5'001;
    QCOMPARE(suggested(store, u"carier"_s, until), u"carrier"_s);
    SearchFilter chat;
    chat.conversation = store.chat;
    QCOMPARE(suggested(store, u"carier"_s, chat), u"carrier"_s);
    chat.conversation = ConversationId{99};
    QCOMPARE(suggested(store, u"carier"_s, chat), QString());
    SearchFilter other;
    other.senderKeys = {u"alice@one.test"_s};
    QCOMPARE(suggested(store, u"carier"_s, other), QString());
    other.senderKeys.append(u"bob@two.test"_s);
    QCOMPARE(suggested(store, u"carier"_s, other), u"carrier"_s);
    SearchFilter links;
    links.kind = SearchKind::Link;
    QCOMPARE(suggested(store, u"carier"_s, links), QString());
}

void TestSuggestions::namesOfFilesAreWordsToo()
{
    const StoreFixture store;
    Message message = store.incoming(1, 1'000, u"as promised"_s);
    Attachment paper;
    paper.kind = AttachmentKind::File;
    paper.name = u"Adoption papers.pdf"_s;
    message.attachments = {paper};
    store.store(message);
    SearchFilter files;
    files.kind = SearchKind::File;
    const auto found = SearchStore(store.writer()).search(u"papers"_s, files, 5);
    NL_REQUIRE(found);
    if (found->isEmpty()) {
        QSKIP("this way of storing keeps no files");
    }
    QCOMPARE(suggested(store, u"adopton"_s, files), u"adoption"_s);
}

void TestSuggestions::oldWordsOfALargeStoreAreFound()
{
    const StoreFixture store;
    store.write([&](Transaction &tx) {
        for (int i = 0; i < 30'000; ++i) {
            const QString body =
                i == 0 ? u"the refrigerator is empty"_s : u"the cars are here, number %1"_s.arg(i);
            if (!MessageStore(store.writer()).insert(tx, store.incoming(i, 1'000 + i, body))) {
                qFatal("insert");
            }
        }
        return 0;
    });
    QCOMPARE(suggested(store, u"refrigeratr"_s), u"refrigerator"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(suggested(store, u"xylophones"_s), QString());
    qInfo("nothing near, in 30,000 messages: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 3'000);
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
