// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeHealth.h"
#include "tests/fakes/Scenes.h"
#include "tests/qml/AccessibilityWalk.h"
#include "tests/qml/SceneHands.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader is told to say, in order.
struct Announced {
    QString words;
    QAccessible::AnnouncementPoliteness politeness = QAccessible::AnnouncementPoliteness::Polite;
};
QList<Announced> announced; // the handler of Qt has no place for an object

void note(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        const auto *said = static_cast<QAccessibleAnnouncementEvent *>(event);
        announced.append({said->message(), said->politeness()});
    }
}

QStringList words(QAccessible::AnnouncementPoliteness politeness)
{
    QStringList list;
    for (const Announced &said : std::as_const(announced)) {
        if (said.politeness == politeness) {
            list.append(said.words);
        }
    }
    return list;
}

struct Look {
    const char *name;
    Ui::ThemeChoice theme;
    Ui::ContrastChoice contrast;
};

constexpr Look looks[]{
    {"light", Ui::ThemeChoice::Light, Ui::ContrastChoice::Normal},
    {"dark", Ui::ThemeChoice::Dark, Ui::ContrastChoice::Normal},
    {"strong light", Ui::ThemeChoice::Light, Ui::ContrastChoice::Strong},
    {"strong dark", Ui::ThemeChoice::Dark, Ui::ContrastChoice::Strong},
};

/// Contrast of all texts in every look.
QStringList faintTexts(WindowStage &stage)
{
    QStringList findings;
    for (const Look &look : looks) {
        stage.app.forceTheme(look.theme);
        stage.app.appearance()->setContrast(int(look.contrast));
        // What follows from it takes its time on a busy machine.
        QStringList faint;
        static_cast<void>(QTest::qWaitFor(
            [&] { return (faint = AccessibilityWalk::tooFaint(stage)).isEmpty(); }, 2'000));
        for (const QString &finding : faint) {
            findings.append(QString::fromLatin1(look.name) + u": "_s + finding);
        }
    }
    return findings;
}

} // namespace

/// Every page, walked with the Tab key and with the eyes of a screen reader.
class TestWindowAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(&note);
    }

    void everythingHasANameAndIsReachable_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("chat");
        QTest::addColumn<QString>("then"); // what to click first
        QTest::newRow("chat") << u"main"_s << u"Milo Brandt"_s << QString();
        QTest::newRow("details") << u"main"_s << u"Milo Brandt"_s << u"detailsButton"_s;
        QTest::newRow("plain chat") << u"main"_s << u"Harbour Rescue Desk"_s << QString();
        QTest::newRow("failed message") << u"main"_s << u"Jonas Weber"_s << QString();
        QTest::newRow("no chat") << u"main"_s << QString() << QString();
        QTest::newRow("no chats") << u"empty"_s << QString() << QString();
        QTest::newRow("settings") << u"main"_s << QString() << u"settingsButton"_s;
        QTest::newRow("new chat") << u"main"_s << QString() << u"newChatButton newChatItem"_s;
        QTest::newRow("new group") << u"group"_s << QString() << u"newChatButton newGroupItem"_s;
        QTest::newRow("join") << u"group"_s << QString() << u"newChatButton joinItem"_s;
        QTest::newRow("group") << u"group"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("group details") << u"group"_s << u"Cat Café Crew"_s << u"detailsButton"_s;
        QTest::newRow("channel") << u"channel"_s << u"Harbour Rescue News"_s << QString();
        QTest::newRow("channel details")
            << u"channel"_s << u"Harbour Rescue News"_s << u"detailsButton"_s;
        QTest::newRow("group in trouble") << u"grouptrouble"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("left group") << u"groupleft"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("invitations") << u"invitations"_s << QString() << QString();
        QTest::newRow("look-alike") << u"lookalike"_s << u"Cat Café Crew"_s << QString();
        QTest::newRow("photos") << u"photos"_s << u"Aylin Demir"_s << QString();
        QTest::newRow("files") << u"files"_s << u"Aylin Demir"_s << QString();
        QTest::newRow("voice messages") << u"voices"_s << u"Aylin Demir"_s << QString();
        QTest::newRow("recording") << u"voices"_s << u"Aylin Demir"_s << u"microphoneButton"_s;
        QTest::newRow("viewer") << u"album"_s << u"Aylin Demir"_s << u"photoTile"_s;
        QTest::newRow("attach menu") << u"album"_s << u"Aylin Demir"_s << u"attachButton"_s;
        QTest::newRow("emoji picker") << u"main"_s << u"Milo Brandt"_s << u"emojiButton"_s;
        QTest::newRow("welcome") << u"signin"_s << QString() << QString();
        QTest::newRow("sign in") << u"signin"_s << QString() << u"welcomeSignIn"_s;
        QTest::newRow("create account") << u"create"_s << QString() << u"welcomeCreate"_s;
        QTest::newRow("open invitation") << u"invitation"_s << QString() << u"welcomeLink"_s;
        QTest::newRow("passphrase") << u"passphrase"_s << QString() << QString();
        QTest::newRow("cannot open") << u"cannotopen"_s << QString() << QString();
    }

    void everythingHasANameAndIsReachable()
    {
        QFETCH(QString, scene);
        QFETCH(QString, chat);
        QFETCH(QString, then);
        WindowStage stage(scene);
        QVERIFY(stage.window);
        stage.app.appearance()->setLessMotion(true); // no colour is on its way to another
        QTRY_VERIFY(stage.app.state() != int(Ui::AppState::Opening));
        if (!chat.isEmpty()) {
            QVERIFY(stage.open(chat));
        }
        const QStringList clicks = then.split(u' ', Qt::SkipEmptyParts);
        for (const QString &click : clicks) {
            QTRY_VERIFY(stage.item(click));
            stage.settle(); // menus fade in
            stage.click(stage.item(click));
        }
        stage.settle(); // panes slide in
        QVERIFY(QTest::qWaitForWindowActive(stage.window));

        QCOMPARE(AccessibilityWalk::withoutWords(stage), QStringList());
        QCOMPARE(AccessibilityWalk::tooSmall(stage), QStringList());
        QCOMPARE(AccessibilityWalk::notReached(stage), QStringList());
        QCOMPARE(faintTexts(stage), QStringList());
        QCOMPARE(stage.warnings, QStringList());
    }

    // Every state of the gallery: one source of what the window can show.
    void everyState_data()
    {
        QTest::addColumn<QString>("scene");
        const QStringList scenes = Scenes::names();
        for (const QString &scene : scenes) {
            QTest::newRow(qPrintable(scene)) << scene;
        }
    }

    void everyState()
    {
        QFETCH(QString, scene);
        WindowStage stage(scene);
        QVERIFY(stage.window);
        QVERIFY(stage.play(scene));
        QVERIFY(QTest::qWaitForWindowActive(stage.window));
        QStringList findings = AccessibilityWalk::withoutWords(stage);
        findings += AccessibilityWalk::tooSmall(stage);
        findings += faintTexts(stage);
        // Last: it moves the focus, which may close what is open.
        findings += AccessibilityWalk::notReached(stage);
        for (const QString &finding : std::as_const(findings)) {
            qWarning("%s", qPrintable(finding));
        }
        QCOMPARE(findings.size(), 0);
        QCOMPARE(stage.warnings, QStringList());
    }

    // A new message in the open chat is told politely, once; what is own or elsewhere is not.
    void newMessagesAreReadAloud()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        announced.clear();
        stage.engine.receive(Scenes::byTitle(stage.engine, u"Milo Brandt"), u"He opened it."_s);
        stage.engine.receive(Scenes::byTitle(stage.engine, u"Grandma Ruth"), u"Cake?"_s);
        QTRY_COMPARE(words(QAccessible::AnnouncementPoliteness::Polite),
                     QStringList{u"Milo: He opened it."_s});
        stage.type(u"Again"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"Again"_s);
        QCOMPARE(words(QAccessible::AnnouncementPoliteness::Polite).size(), 1);
        QVERIFY(words(QAccessible::AnnouncementPoliteness::Assertive).isEmpty());
    }

    // Strip and failures interrupt, once for each change; countdowns are never told.
    void troubleIsReadAloudOnce()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        announced.clear();
        Scenes::play(u"outage"_s, stage.engine);
        const auto told = [] { return words(QAccessible::AnnouncementPoliteness::Assertive); };
        QTRY_COMPARE(told().size(), 1);
        QVERIFY(told().first().contains(u"lindenpost.example"_s));
        for (int second = 0; second < 3; ++second) {
            stage.clock.advance(1000);
            stage.engine.fakeHealth().judge();
            QTest::qWait(20);
        }
        QCOMPARE(told().size(), 1);
        const ConversationId ruth = Scenes::byTitle(stage.engine, u"Grandma Ruth");
        const MessageId own = stage.engine.addMessage(ruth, Direction::Out, u"Cake!"_s,
                                                      stage.clock.nowMs(), Delivery::Queued);
        stage.engine.editMessage(own, [](Message &) {});
        QTest::qWait(20);
        stage.engine.failMessage(own, ErrorCode::RemoteRefused);
        QTRY_COMPARE(told().size(), 2);
        QCOMPARE(told().last(), u"A message to Grandma Ruth was not sent."_s);
        stage.engine.editMessage(own, [](Message &) {}); // no other change is told
        QTest::qWait(50);
        QCOMPARE(told().size(), 2);
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_accessibility.moc"
