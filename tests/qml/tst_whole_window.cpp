// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program by keys and clicks: real window, real store, real encryption, a real server,
// and another person's device on the other side.
#include "tests/integration/Fixture.h"
#include "tests/qml/WholeProgram.h"
#include "ui/viewmodels/ReactionChip.h"
#include "ui/window/Speech.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Ninelives;
using namespace Ninelives::Test;

class TestWholeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWritesChangesReactsAndSearches();

private:
    void startServer();
    void signIn(WholeProgram &alice);
    void meetBob(WholeProgram &alice);
    void writeAndChange(WholeProgram &alice);
    void react(WholeProgram &alice);
    void search(WholeProgram &alice);
    void writeDuringAnOutage(WholeProgram &alice);
    void darken(WholeProgram &alice);
    void readOfflineFromRightToLeft();

    std::unique_ptr<Rig::Prosody> m_server;
    std::unique_ptr<Rig::CtlProfile> m_bob;
    Rig::JsonProcess *m_bobRuns = nullptr;
    QTemporaryDir m_folder;
};

void TestWholeWindow::initTestCase()
{
    QAccessible::setActive(true);
    QVERIFY(m_folder.isValid());
    startServer();
}

void TestWholeWindow::startServer()
{
    m_server = std::make_unique<Rig::Prosody>();
    QVERIFY(m_server->addAccount(u"alice"_s, u"alice-secret"_s));
    QVERIFY(m_server->addAccount(u"bob"_s, u"bob-secret"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    m_bob = signedIn(*m_server, u"bob"_s);
    QVERIFY(m_bob);
    QCOMPARE(m_bob->call({u"contacts"_s, u"add"_s, u"--jid"_s, m_server->jid(u"alice"_s)}).exitCode,
             0);
    m_bobRuns = m_bob->runOnline();
    QVERIFY(m_bobRuns);
}

void TestWholeWindow::signIn(WholeProgram &alice)
{
    alice.signIn(*m_server, u"welcomeSignIn"_s, u"alice"_s);
    QTRY_COMPARE_WITH_TIMEOUT(Ui::AppState(alice.app.state()), Ui::AppState::Ready, longMs);
    QTRY_COMPARE_WITH_TIMEOUT(alice.app.account()->statusText(), u"All working"_s, longMs);
}

void TestWholeWindow::meetBob(WholeProgram &alice)
{
    const QString request = u"%1 wants to write to you"_s.arg(m_server->jid(u"bob"_s));
    QTRY_VERIFY_WITH_TIMEOUT(alice.named(request), longMs);
    alice.click(alice.named(request));
    QTRY_VERIFY(alice.item(u"requestAccept"_s));
    alice.click(alice.item(u"requestAccept"_s));
    QTRY_COMPARE(alice.app.conversation()->address(), m_server->jid(u"bob"_s));
    QTRY_VERIFY(alice.item(u"composerField"_s));
}

void TestWholeWindow::writeAndChange(WholeProgram &alice)
{
    QTRY_VERIFY(alice.item(u"composerField"_s)->hasActiveFocus());
    alice.type(u"The vet moved us to Thursday"_s);
    alice.press(Qt::Key_Return);
    HEARD(*m_bobRuns, u"message"_s,
          {{u"body"_s, u"The vet moved us to Thursday"_s}, {u"encryption"_s, u"omemo:2"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(alice.message(0, "tick").toInt(), int(Ui::Tick::Delivered), longMs);
    alice.press(Qt::Key_Up);
    QTRY_VERIFY(alice.item(u"cancelEdit"_s));
    alice.type(u", at nine"_s);
    alice.press(Qt::Key_Return);
    QTRY_COMPARE(alice.newest(), u"The vet moved us to Thursday, at nine"_s);
    HEARD(*m_bobRuns, u"edited"_s, {{u"body"_s, u"The vet moved us to Thursday, at nine"_s}});
    m_bobRuns->tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, m_server->jid(u"alice"_s)}});
    QTRY_COMPARE_WITH_TIMEOUT(alice.message(0, "tick").toInt(), int(Ui::Tick::Read), longMs);
}

void TestWholeWindow::react(WholeProgram &alice)
{
    tellSend(*m_bobRuns, m_server->jid(u"alice"_s), u"I bring the carrier"_s);
    QTRY_COMPARE_WITH_TIMEOUT(alice.newest(), u"I bring the carrier"_s, longMs);
    QQuickItem *list = alice.item(u"timeline"_s);
    list->forceActiveFocus(Qt::TabFocusReason);
    QTRY_VERIFY(list->property("currentItem").value<QQuickItem *>());
    alice.press(Qt::Key_Menu);
    QTRY_VERIFY(alice.named(u"React"_s));
    alice.press(Qt::Key_Down);
    alice.press(Qt::Key_Right);
    QTRY_VERIFY(alice.named(u"\U0001F602"_s));
    alice.click(alice.named(u"\U0001F602"_s));
    QTRY_COMPARE(alice.message(0, "reactions").value<QList<ReactionChip>>().size(), 1);
    QVERIFY2(
        m_bobRuns
            ->waitFor([](const QJsonObject &event) {
                return event.value(u"event"_s) == u"reactions"_s
                    && QString::fromUtf8(QJsonDocument(event).toJson()).contains(u"\U0001F602"_s);
            })
            .has_value(),
        qPrintable(m_bobRuns->transcript()));
}

void TestWholeWindow::search(WholeProgram &alice)
{
    alice.click(alice.item(u"searchField"_s));
    QTRY_COMPARE(alice.focused() ? alice.focused()->objectName() : QString(), u"searchField"_s);
    alice.type(u"thurs"_s);
    QTRY_COMPARE(alice.app.search()->count(), 1);
    QTRY_VERIFY(alice.item(u"searchHits"_s));
    alice.press(Qt::Key_Escape);
    QTRY_VERIFY(!alice.item(u"searchHits"_s));
}

void TestWholeWindow::writeDuringAnOutage(WholeProgram &alice)
{
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(alice.app.account()->statusText() != u"All working"_s, longMs);
    alice.click(alice.item(u"composerField"_s));
    alice.type(u"Written while it is down"_s);
    alice.press(Qt::Key_Return);
    QTRY_COMPARE(alice.newest(), u"Written while it is down"_s);
    QCOMPARE(alice.message(0, "tick").toInt(), int(Ui::Tick::Queued));
    QTRY_VERIFY_WITH_TIMEOUT(
        alice.item(u"outageStrip"_s) && alice.item(u"outageStrip"_s)->height() > 20, longMs);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    HEARD(*m_bobRuns, u"message"_s, {{u"body"_s, u"Written while it is down"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(alice.message(0, "tick").toInt(), int(Ui::Tick::Delivered), longMs);
    QCOMPARE(m_bobRuns->count(u"message"_s, {{u"body"_s, u"Written while it is down"_s}}), 1);
}

void TestWholeWindow::darken(WholeProgram &alice)
{
    const QColor before = alice.window->color();
    alice.press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(alice.item(u"settingsPage"_s));
    for (int i = 0; i < 20 && !alice.named(u"Colours: Dark"_s); ++i) {
        alice.press(Qt::Key_Down); // to the page about looks
    }
    QVERIFY(alice.named(u"Colours: Dark"_s));
    alice.click(alice.named(u"Colours: Dark"_s));
    QTRY_VERIFY(alice.window->color() != before);
    QCOMPARE(alice.app.theme(), int(Ui::ThemeChoice::Dark));
    alice.press(Qt::Key_Escape);
    QTRY_VERIFY(!alice.item(u"settingsPage"_s));
}

/// The next start, in Arabic, without a server: everything is there, the other way round.
void TestWholeWindow::readOfflineFromRightToLeft()
{
    m_server->stop();
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    speak(*application, u"ar"_s);
    {
        WholeProgram alice(m_folder);
        QVERIFY(alice.window);
        QTRY_COMPARE_WITH_TIMEOUT(Ui::AppState(alice.app.state()), Ui::AppState::Ready, longMs);
        QCOMPARE(alice.app.theme(), int(Ui::ThemeChoice::Dark));
        QTRY_VERIFY(alice.app.conversations() && alice.app.conversations()->loaded());
        alice.app.openChatWith(m_server->jid(u"bob"_s));
        QTRY_VERIFY(alice.app.conversation()->timeline()->loaded());
        QTRY_COMPARE(alice.newest(), u"Written while it is down"_s);
        QTRY_VERIFY(alice.item(u"chatList"_s) && alice.item(u"composerField"_s));
        const auto left = [](QQuickItem *item) { return item->mapToScene(QPointF()).x(); };
        QTRY_VERIFY(left(alice.item(u"chatList"_s)) > left(alice.item(u"composerField"_s)));
        QCOMPARE(alice.warnings, QStringList());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWholeWindow::signsInWritesChangesReactsAndSearches()
{
    const auto step = [this](void (TestWholeWindow::*part)(WholeProgram &), WholeProgram &alice) {
        (this->*part)(alice);
        return !QTest::currentTestFailed();
    };
    {
        WholeProgram alice(m_folder);
        for (const auto part :
             {&TestWholeWindow::signIn, &TestWholeWindow::meetBob, &TestWholeWindow::writeAndChange,
              &TestWholeWindow::react, &TestWholeWindow::search,
              &TestWholeWindow::writeDuringAnOutage, &TestWholeWindow::darken}) {
            if (!step(part, alice)) {
                return;
            }
        }
        QCOMPARE(alice.warnings, QStringList());
    }
    readOfflineFromRightToLeft();
}

WHOLE_PROGRAM_TEST_MAIN(TestWholeWindow)
#include "tst_whole_window.moc"
