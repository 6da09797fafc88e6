// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/Scenes.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct PaletteStage {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    FakeGate gate{engine};
    AppViewModel app{gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom)};

    bool start(const QString &scene = u"palette-mu"_s)
    {
        if (!Scenes::prepare(scene, engine, gate)) {
            return false;
        }
        app.start();
        return QTest::qWaitFor(
            [&] { return app.conversations() && app.conversations()->loaded(); });
    }
    [[nodiscard]] PaletteModel &palette() { return *app.palette(); }
    bool open(const QString &title)
    {
        app.openChat(double(Scenes::byTitle(engine, title).value));
        return QTest::qWaitFor([&] { return app.conversation()->title() == title; });
    }
    [[nodiscard]] QStringList titles() { return column(palette(), "title"); }
    [[nodiscard]] int rowOf(const QString &title) { return int(titles().indexOf(title)); }
};

} // namespace

/// What Ctrl+K offers, and the commands behind it.
class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentChatsWhenNothingIsTyped()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        QAbstractItemModelTester tester(&stage.palette(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.palette().begin();
        QCOMPARE(stage.palette().count(), PaletteModel::mostChats);
        QVERIFY(!stage.titles().contains(u"Milo Brandt"_s)); // is open already
        const QStringList sections = column(stage.palette(), "section");
        QCOMPARE(sections.count(u"Recent"_s), sections.size());
    }

    void commandsThenChatsThenTheSearch()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.palette().begin();
        stage.palette().setQuery(u"mu"_s);
        QCOMPARE(stage.titles().first(), u"Mute this chat"_s);
        QCOMPARE(at(stage.palette(), 0, "detail").toString(), u"Milo Brandt"_s);
        QCOMPARE(at(stage.palette(), 0, "caps").toStringList(),
                 (QStringList{u"Ctrl"_s, u"Shift"_s, u"M"_s}));
        const int murat = stage.rowOf(u"Murat Demir"_s);
        QVERIFY(murat > 0);
        QCOMPARE(at(stage.palette(), murat, "section").toString(), u"Chats"_s);
        QVERIFY(stage.rowOf(u"Museum night"_s) > 0);
        QCOMPARE(stage.titles().last(), u"Search all messages for “mu”"_s);
        QCOMPARE(at(stage.palette(), stage.palette().count() - 1, "section").toString(),
                 u"Messages"_s);
    }

    void whatFitsIsMarkedAndTheRestEscaped()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        stage.engine.addConversation(u"x@y.example"_s, u"<b>Mu</b> & co"_s);
        stage.app.conversations()->load();
        QTRY_VERIFY([&] {
            stage.palette().begin();
            stage.palette().setQuery(u"mu"_s);
            return stage.rowOf(u"<b>Mu</b> & co"_s) >= 0;
        }());
        stage.palette().setMarkColor(QColor(u"#ffe29a"_s));
        const QString html =
            at(stage.palette(), stage.rowOf(u"<b>Mu</b> & co"_s), "markedTitle").toString();
        QCOMPARE(
            html,
            u"&lt;b&gt;<span style=\"background-color:#ffe29a\">Mu</span>&lt;/b&gt; &amp; co"_s);
    }

    void commandsOfAChatNeedOne()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        stage.palette().begin();
        stage.palette().setQuery(u"mute"_s);
        QVERIFY(stage.rowOf(u"Mute this chat"_s) < 0);
        QVERIFY(stage.open(u"Sam Okafor"_s));
        stage.palette().begin();
        stage.palette().setQuery(u"mute"_s);
        QVERIFY(stage.rowOf(u"Unmute this chat"_s) >= 0); // muted already
        stage.palette().activate(stage.rowOf(u"Unmute this chat"_s));
        QTRY_VERIFY(!stage.app.conversation()->muted());
    }

    void aChatIsOpenedAndMessagesAreSearched()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        stage.palette().begin();
        stage.palette().setQuery(u"gr"_s); // initials of Grandma Ruth
        stage.palette().activate(stage.rowOf(u"Grandma Ruth"_s));
        QTRY_COMPARE(stage.app.conversation()->title(), u"Grandma Ruth"_s);
        QSignalSpy wanted(stage.app.commands(), &CommandModel::wanted);
        stage.palette().setQuery(u" milk "_s);
        stage.palette().searchMessages();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), int(Ui::Command::SearchMessages));
        QCOMPARE(stage.app.conversations()->filterText(), u"milk"_s);
        stage.palette().activate(-1);
        stage.palette().activate(99);
    }

    void archivedChatsAreFoundByName()
    {
        PaletteStage stage;
        QVERIFY(stage.start(u"archived"_s));
        stage.palette().begin();
        QVERIFY(stage.rowOf(u"Priya Nair"_s) < 0);
        stage.palette().setQuery(u"priya"_s);
        const int row = stage.rowOf(u"Priya Nair"_s);
        QVERIFY(row >= 0);
        QCOMPARE(at(stage.palette(), row, "detail").toString(), u"archived"_s);
    }

    void hostileInputIsCut()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        stage.palette().setQuery(u"x"_s.repeated(100'000));
        QVERIFY(stage.palette().query().size() <= 200);
        QCOMPARE(stage.palette().count(), 1); // only the search
    }

    // ---- The commands ----

    void eachKeyIsThereOnce()
    {
        QSet<QString> seen;
        for (const CommandEntry &entry : CommandList::entries()) {
            if (entry.handled != CommandEntry::Handled::ByWindow) {
                continue;
            }
            const QStringList sequences = CommandList::sequences(entry);
            for (const QString &keys : sequences) {
                QVERIFY2(!QKeySequence(keys).isEmpty(), qPrintable(keys));
                QVERIFY2(!seen.contains(keys), qPrintable(keys));
                seen.insert(keys);
            }
        }
        QVERIFY(seen.contains(u"Ctrl+K"_s) && seen.contains(u"Ctrl+/"_s));
    }

    void everyCommandDoesSomething()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QSet<int> commands;
        for (const CommandEntry &entry : CommandList::entries()) {
            if (entry.command != Ui::Command::None) {
                QVERIFY(!commands.contains(int(entry.command)));
                commands.insert(int(entry.command));
            }
        }
        // None is forgotten: the enumeration has no gap.
        QCOMPARE(commands.size(), int(Ui::Command::SettingsAbout));
        QSignalSpy wanted(stage.app.commands(), &CommandModel::wanted);
        stage.app.commands()->run(int(Ui::Command::Pin));
        QTRY_VERIFY(stage.app.conversation()->pinned());
        stage.app.commands()->run(int(Ui::Command::Archive));
        QTRY_VERIFY(stage.app.conversation()->archived());
        stage.app.commands()->run(int(Ui::Command::Archive));
        QTRY_VERIFY(!stage.app.conversation()->archived());
        stage.app.commands()->run(int(Ui::Command::ColoursDark));
        QCOMPARE(stage.app.theme(), int(Ui::ThemeChoice::Dark));
        QCOMPARE(wanted.count(), 0);
        stage.app.commands()->run(int(Ui::Command::SettingsStorage));
        QCOMPARE(wanted.count(), 1);
        stage.app.commands()->run(int(Ui::Command::MarkUnread));
        QTRY_VERIFY(!stage.app.conversation()->isOpen());
        stage.app.commands()->run(int(Ui::Command::Details)); // no chat is open
        QCOMPARE(wanted.count(), 1);
    }

    void theKeyboardPageListsThem()
    {
        PaletteStage stage;
        QVERIFY(stage.start());
        const CommandModel &commands = *stage.app.commands();
        int pinned = 0;
        QStringList headings;
        for (int row = 0; row < commands.rowCount(); ++row) {
            if (!at(commands, row, "listed").toBool()) {
                continue;
            }
            QVERIFY(!at(commands, row, "title").toString().isEmpty());
            QVERIFY(!at(commands, row, "caps").toStringList().isEmpty());
            QVERIFY(!at(commands, row, "heading").toString().isEmpty());
            pinned += at(commands, row, "title").toString().startsWith(u"Pinned"_s) ? 1 : 0;
            if (commands.beginsHeading(row)) {
                headings.append(at(commands, row, "heading").toString());
            }
        }
        QCOMPARE(pinned, 1);
        QCOMPARE(headings,
                 (QStringList{u"Anywhere"_s, u"In the open chat"_s, u"In the list of chats"_s,
                              u"While writing"_s, u"On a message"_s}));
    }
};

QTEST_MAIN(TestPaletteModel)
#include "tst_palette_model.moc"
