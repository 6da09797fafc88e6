// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeSpelling.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/EmojiCompletionModel.h"
#include "ui/viewmodels/EmojiModel.h"
#include "ui/viewmodels/SpellingMarks.h"
#include "ui/viewmodels/SpellingViewModel.h"
#include "ui/viewmodels/WritingMemory.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// The memory over a fake engine, and what stands on it.
struct Desk {
    explicit Desk(const WritingChoices &stored = {}) : clock(1'000'000), engine(clock)
    {
        engine.state.writing = stored;
        memory = std::make_unique<WritingMemory>(ViewContext{&engine, &clock, QLocale::c()});
        emoji = std::make_unique<EmojiModel>(*memory, u"en"_s);
        completion.setSource(emoji.get(), memory.get());
    }

    /// Types letter by letter, as the field does.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            written += c;
            completion.look(written, int(written.size()));
        }
    }

    FakeClock clock;
    FakeEngine engine;
    std::unique_ptr<WritingMemory> memory;
    std::unique_ptr<EmojiModel> emoji;
    EmojiCompletionModel completion;
    QString written;
};

QString signAt(const EmojiModel &model, int row, int column)
{
    return model.data(model.index(row), EmojiModel::SignsRole).toStringList().value(column);
}

} // namespace

class TestWritingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- The picker ----

    void showsGroupsBelowHeadings()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.emoji.get());
        QCOMPARE(desk.emoji->rowCount(), 0);
        desk.emoji->begin();
        QCOMPARE(desk.emoji->data(desk.emoji->index(0), EmojiModel::HeadingRole).toString(),
                 u"Smileys"_s);
        QCOMPARE(signAt(*desk.emoji, 1, 0), u"😀"_s);
        QCOMPARE(desk.emoji->current(), 0);
        QCOMPARE(desk.emoji->currentRow(), 1);
        QCOMPARE(desk.emoji->currentName(), u"grinning face"_s);
        int signs = 0;
        QStringList headings;
        for (int row = 0; row < desk.emoji->rowCount(); ++row) {
            const QModelIndex index = desk.emoji->index(row);
            const QStringList line = desk.emoji->data(index, EmojiModel::SignsRole).toStringList();
            QVERIFY(line.size() <= desk.emoji->columns());
            QCOMPARE(desk.emoji->data(index, EmojiModel::NamesRole).toStringList().size(),
                     line.size());
            if (!line.isEmpty()) {
                QCOMPARE(desk.emoji->data(index, EmojiModel::FirstRole).toInt(), signs);
            } else {
                headings.append(desk.emoji->data(index, EmojiModel::HeadingRole).toString());
            }
            signs += int(line.size());
        }
        QCOMPARE(signs, int(desk.emoji->table().all().size()));
        QCOMPARE(headings.size(), 9);
        desk.emoji->setColumns(5);
        QVERIFY(desk.emoji->data(desk.emoji->index(1), EmojiModel::SignsRole).toStringList().size()
                == 5);
    }

    void arrowsMoveTheChoice()
    {
        Desk desk;
        desk.emoji->begin();
        desk.emoji->step(1, 0);
        QCOMPARE(desk.emoji->current(), 1);
        desk.emoji->step(0, 1);
        QCOMPARE(desk.emoji->current(), 9);
        desk.emoji->step(0, -1);
        desk.emoji->step(-1, 0);
        desk.emoji->step(-1, 0);
        desk.emoji->step(0, -1);
        QCOMPARE(desk.emoji->current(), 0);
        // Over the end of a group and past its heading the column stays where it can.
        const int people = desk.emoji->goTo(int(Emoji::Group::People));
        const int first = desk.emoji->current();
        QCOMPARE(desk.emoji->groupOfRow(people), int(Emoji::Group::People));
        desk.emoji->setCurrent(first + 7);
        desk.emoji->step(0, -1);
        QCOMPARE(desk.emoji->current(), first - 1); // the last line of the smileys is shorter
        desk.emoji->step(0, 1);
        QVERIFY(desk.emoji->current() >= first);
        desk.emoji->setCurrent(1'000'000);
        desk.emoji->step(1, 1'000);
        QCOMPARE(desk.emoji->current(), int(desk.emoji->table().all().size()) - 1);
        QCOMPARE(desk.emoji->goTo(-1), -1); // none were used yet
    }

    void searchingShowsWhatIsFound()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.emoji.get());
        desk.emoji->begin();
        desk.emoji->setQuery(u":cat:"_s);
        QCOMPARE(signAt(*desk.emoji, 0, 0), u"🐱"_s);
        QVERIFY(!desk.emoji->empty());
        QCOMPARE(desk.emoji->take(), u"🐱"_s);
        desk.emoji->setQuery(u"qqqqq"_s);
        QVERIFY(desk.emoji->empty());
        QCOMPARE(desk.emoji->current(), -1);
        QCOMPARE(desk.emoji->take(), QString());
        QCOMPARE(desk.emoji->tones(), QStringList());
        desk.emoji->step(1, 1);
        QCOMPARE(desk.emoji->currentName(), QString());
    }

    void theRecentOnesComeFirstAndAreKept()
    {
        Desk desk({{u"🎉"_s, u"not an emoji"_s, u"👍🏽"_s}, 0, {}});
        QTRY_COMPARE(desk.memory->choices().recentEmoji.size(), 3);
        desk.emoji->begin();
        QCOMPARE(desk.emoji->data(desk.emoji->index(0), EmojiModel::HeadingRole).toString(),
                 u"Used recently"_s);
        QCOMPARE(signAt(*desk.emoji, 1, 0), u"🎉"_s);
        QCOMPARE(signAt(*desk.emoji, 1, 1), u"👍🏽"_s);
        desk.emoji->setCurrent(1);
        QCOMPARE(desk.emoji->take(), u"👍🏽"_s);
        QTRY_COMPARE(desk.engine.state.writing.recentEmoji.value(0), u"👍🏽"_s);
        for (int i = 0; i < 60; ++i) {
            desk.memory->noteEmoji(desk.emoji->table().all().at(i).sign);
        }
        QCOMPARE(desk.memory->choices().recentEmoji.size(), 32);
        desk.emoji->begin(); // two lines of them
        QCOMPARE(desk.emoji->data(desk.emoji->index(3), EmojiModel::HeadingRole).toString(),
                 u"Smileys"_s);
    }

    void theSkinToneIsRemembered()
    {
        Desk desk;
        desk.emoji->begin();
        QCOMPARE(desk.emoji->tones(), QStringList());
        desk.emoji->setQuery(u"thumbsup"_s);
        QCOMPARE(desk.emoji->tones().size(), 6);
        QCOMPARE(desk.emoji->tones().first(), u"👍"_s);
        QSignalSpy changed(desk.emoji.get(), &EmojiModel::skinToneChanged);
        QCOMPARE(desk.emoji->takeToned(4), u"👍🏾"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.emoji->skinTone(), 4);
        desk.emoji->begin();
        desk.emoji->setQuery(u"wave"_s);
        QCOMPARE(desk.emoji->take(), u"👋🏾"_s);
        QTRY_COMPARE(desk.engine.state.writing.skinTone, 4);
        for (int tone = 0; tone <= 5; ++tone) {
            QVERIFY(!desk.emoji->toneName(tone).isEmpty());
        }
    }

    // What is used before the store has answered must not be lost, nor overwrite what is there.
    void earlyUseIsAddedToWhatIsStored()
    {
        Desk desk({{u"🎉"_s}, 2, {u"Ninelives"_s}});
        desk.memory->noteEmoji(u"😹"_s);
        desk.memory->addWord(u"Brandt"_s);
        QCOMPARE(desk.engine.calls(u"setWriting"_s), 0);
        QTRY_COMPARE(desk.engine.state.writing.recentEmoji, QStringList({u"😹"_s, u"🎉"_s}));
        QCOMPARE(desk.engine.state.writing.ownWords, QStringList({u"Ninelives"_s, u"Brandt"_s}));
        QCOMPARE(desk.engine.state.writing.skinTone, 2);
    }

    // ---- :name: ----

    void completesFromTwoLettersOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::newRow("one letter") << u"so :c"_s << -1;
        QTest::newRow("two letters") << u"so :ca"_s << 3;
        QTest::newRow("at the beginning") << u":cat"_s << 0;
        QTest::newRow("new line") << u"a\n:cat"_s << 2;
        QTest::newRow("bracket") << u"(:cat"_s << 1;
        QTest::newRow("after a word") << u"so:cat"_s << -1;
        QTest::newRow("time") << u"12:30"_s << -1;
        QTest::newRow("time with words") << u"at 12:ca"_s << -1;
        QTest::newRow("blank ends it") << u":cat and"_s << -1;
        QTest::newRow("address") << u"http://cats.example"_s << -1;
        QTest::newRow("port") << u"see https://x.example/:cat"_s << -1;
        QTest::newRow("xmpp") << u"xmpp:cat"_s << -1;
        QTest::newRow("code") << u"`:cat"_s << -1;
        QTest::newRow("after code") << u"`a` :cat"_s << 4;
        QTest::newRow("block of code") << u"```\n:cat"_s << -1;
        QTest::newRow("after a block") << u"```\na\n```\n:cat"_s << 10;
        QTest::newRow("nothing called so") << u":qqqq"_s << -1;
        QTest::newRow("two colons") << u"std::cat"_s << -1;
        QTest::newRow("smiley") << u":-)"_s << -1;
        QTest::newRow("very long") << u":"_s + QString(500, u'a') << -1;
    }

    void completesFromTwoLettersOn()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        Desk desk;
        const QAbstractItemModelTester tester(&desk.completion);
        desk.type(text);
        QCOMPARE(desk.completion.start(), start);
        QCOMPARE(desk.completion.count() > 0, start >= 0);
        QVERIFY(desk.completion.count() <= 8);
    }

    void givesTheSignInTheOwnTone()
    {
        Desk desk({{}, 3, {}});
        QTRY_COMPARE(desk.emoji->skinTone(), 3);
        desk.type(u"yes :thumbsu"_s);
        const QModelIndex first = desk.completion.index(0);
        QCOMPARE(first.data(EmojiCompletionModel::SignRole).toString(), u"👍🏽"_s);
        QCOMPARE(first.data(EmojiCompletionModel::ShortNameRole).toString(), u":thumbsup:"_s);
        QCOMPARE(first.data(EmojiCompletionModel::NameRole).toString(), u"thumbs up"_s);
        QCOMPARE(desk.completion.textOf(0), u"👍🏽"_s);
        QCOMPARE(desk.memory->choices().recentEmoji.value(0), u"👍🏽"_s);
        QCOMPARE(desk.completion.textOf(99), QString());
        QCOMPARE(desk.completion.textOf(-1), QString());
    }

    void whatWasLeftStaysLeft()
    {
        Desk desk;
        desk.type(u":ca"_s);
        desk.completion.close();
        desk.type(u"t"_s);
        QCOMPARE(desk.completion.count(), 0);
        desk.type(u" :ca"_s);
        QCOMPARE(desk.completion.start(), 5);
    }

    void aWholeNameIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::newRow("known") << u"my :cat:"_s << 3;
        QTest::newRow("unknown") << u"my :qqqq:"_s << -1;
        QTest::newRow("code") << u"`:cat:"_s << -1;
        QTest::newRow("address") << u"http://a/:cat:"_s << -1;
        QTest::newRow("after a word") << u"a:cat:"_s << -1;
        QTest::newRow("too short") << u":v:"_s << -1;
    }

    void aWholeNameIsReplaced()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        Desk desk;
        QSignalSpy finished(&desk.completion, &EmojiCompletionModel::finished);
        desk.type(text);
        QCOMPARE(finished.count(), start >= 0 ? 1 : 0);
        if (start >= 0) {
            QCOMPARE(finished.first(), QVariantList({start, int(text.size()), u"🐱"_s}));
            QCOMPARE(desk.completion.count(), 0);
        }
    }

    // Only what is typed: not what is pasted, nor what undo brings back.
    void pastedNamesStay()
    {
        Desk desk;
        QSignalSpy finished(&desk.completion, &EmojiCompletionModel::finished);
        desk.completion.look(u"my :cat:"_s, 8);
        desk.completion.look(u"🐱"_s, 2);
        desk.completion.look(u":cat:"_s, 5);
        QCOMPARE(finished.count(), 0);
    }

    // ---- Spelling ----

    void looksWordsUp()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"window.ini"_s));
        Desk desk;
        FakeSpelling checker;
        checker.words = {{u"en_GB"_s, {u"hello"_s, u"cat"_s}}, {u"de_DE"_s, {u"Katze"_s}}};
        checker.suggestions = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        SpellingViewModel spelling(&checker, preferences, QLocale(u"en_US"_s));
        spelling.setMemory(desk.memory.get());
        QVERIFY(spelling.available() && spelling.on());
        QCOMPARE(checker.current, u"en_GB"_s); // the language counts where the country lacks
        QSignalSpy learned(&spelling, &SpellingViewModel::learned);
        QCOMPARE(spelling.isRight(u"cat"_s), std::nullopt);
        QCOMPARE(spelling.isRight(u"catt"_s), std::nullopt);
        QCOMPARE(spelling.isRight(u"catt"_s), std::nullopt);
        QTRY_COMPARE(learned.count(), 1);
        QCOMPARE(checker.checkedWords, QStringList({u"cat"_s, u"catt"_s})); // each once
        QCOMPARE(spelling.isRight(u"cat"_s), std::optional(true));
        QCOMPARE(spelling.isRight(u"catt"_s), std::optional(false));
        spelling.askSuggestions(u"catt"_s);
        QCOMPARE(spelling.suggestions(), QStringList());
        QTRY_COMPARE(spelling.suggestions().size(), 5);
        spelling.ignore(u"catt"_s);
        QCOMPARE(spelling.isRight(u"catt"_s), std::optional(true));
        QCOMPARE(spelling.isRight(u"Brandt"_s), std::nullopt);
        QTRY_COMPARE(spelling.isRight(u"Brandt"_s), std::optional(false));
        spelling.teach(u"Brandt"_s);
        QCOMPARE(spelling.isRight(u"Brandt"_s), std::optional(true));
        QTRY_COMPARE(desk.engine.state.writing.ownWords, QStringList{u"Brandt"_s});

        QCOMPARE(spelling.names().size(), 3);
        spelling.setChosen(1); // German, sorted first
        QCOMPARE(checker.current, u"de_DE"_s);
        QCOMPARE(preferences.spelling(), u"de_DE"_s);
        QCOMPARE(spelling.isRight(u"Katze"_s), std::nullopt);
        QTRY_COMPARE(spelling.isRight(u"Katze"_s), std::optional(true));
        spelling.setOn(false);
        QCOMPARE(checker.current, QString());
        QVERIFY(!spelling.on() && !spelling.checks());
        QCOMPARE(spelling.isRight(u"catt"_s), std::optional(true));
        spelling.setOn(true);
        QCOMPARE(spelling.chosen(), 0);
    }

    void nothingHappensWithoutDictionaries()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"window.ini"_s));
        FakeSpelling empty;
        for (SpellChecker *checker :
             {static_cast<SpellChecker *>(nullptr), static_cast<SpellChecker *>(&empty)}) {
            SpellingViewModel spelling(checker, preferences, QLocale(u"en_US"_s));
            QVERIFY(!spelling.available() && !spelling.on() && !spelling.checks());
            QCOMPARE(spelling.isRight(u"catt"_s), std::optional(true));
            spelling.askSuggestions(u"catt"_s);
            spelling.teach(u"catt"_s);
            QCOMPARE(spelling.suggestions(), QStringList());
        }
        QCOMPARE(empty.checkedWords, QStringList());
    }

    void wordsThatCanBeLookedUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"The cat sat."_s << QStringList{u"The"_s, u"cat"_s, u"sat"_s};
        QTest::newRow("apostrophe") << u"don’t can't"_s << QStringList{u"don’t"_s, u"can't"_s};
        QTest::newRow("digits") << u"b2b 12 3rd ok"_s << QStringList{u"ok"_s};
        QTest::newRow("capitals") << u"NASA it"_s << QStringList{u"it"_s};
        QTest::newRow("address") << u"at https://catt.example/ab now"_s
                                 << QStringList{u"at"_s, u"now"_s};
        QTest::newRow("person") << u"@Millo hi milo@meerkat.example"_s << QStringList{u"hi"_s};
        QTest::newRow("code") << u"the `foo` bar"_s << QStringList{u"the"_s, u"bar"_s};
        QTest::newRow("name of an emoji") << u":smirk: yes"_s << QStringList{u"yes"_s};
        QTest::newRow("other scripts") << u"мама мыла"_s << QStringList{u"мама"_s, u"мыла"_s};
        QTest::newRow("emoji") << u"😹😹 ok"_s << QStringList{u"ok"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void wordsThatCanBeLookedUp()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        const QList<SpellingMarks::Word> places = SpellingMarks::wordsOf(text);
        for (const SpellingMarks::Word &word : places) {
            found.append(text.mid(word.start, word.length));
        }
        QCOMPARE(found, words);
    }
};

QTEST_MAIN(TestWritingModel)
#include "tst_writing_model.moc"
