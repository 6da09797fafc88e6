// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeBackups.h"
#include "tests/fakes/FakeGate.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Recovery words and backups by keyboard and mouse in the real window.
class TestWindowBackup : public QObject
{
    Q_OBJECT

private:
    static QString focusedName(const WindowStage &stage)
    {
        return stage.focused() ? stage.focused()->objectName() : QString();
    }
    /// Types the two words that are asked for.
    static void answer(WindowStage &stage)
    {
        const RecoveryViewModel &recovery = *stage.app.settings()->recovery();
        QTRY_VERIFY(recovery.asking());
        QTRY_VERIFY(stage.item(u"recoveryFirst"_s));
        QTRY_COMPARE(focusedName(stage), u"recoveryFirst"_s);
        stage.type(recovery.words().at(recovery.firstPlace() - 1));
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"recoverySecond"_s);
        stage.type(recovery.words().at(recovery.secondPlace() - 1));
        stage.press(Qt::Key_Return);
    }

private Q_SLOTS:
    void wordsAreWrittenDownAfterSigningIn()
    {
        WindowStage stage(u"recoverypage"_s);
        QVERIFY(stage.window);
        QTRY_VERIFY(stage.app.settings());
        stage.app.settings()->recovery()->offer();
        QTRY_VERIFY(stage.item(u"recoveryPage"_s));
        QTRY_COMPARE(focusedName(stage), u"recoveryNext"_s);
        stage.press(Qt::Key_Return);
        answer(stage);
        QTRY_COMPARE(stage.engine.fakeBackups().kept.size(), 12);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void laterLeadsToTheChats()
    {
        WindowStage stage(u"recoverypage"_s);
        QTRY_VERIFY(stage.app.settings());
        stage.app.settings()->recovery()->offer();
        QTRY_VERIFY(stage.item(u"recoveryLater"_s));
        stage.click(stage.item(u"recoveryLater"_s));
        QTRY_VERIFY(stage.item(u"chatList"_s));
        QVERIFY(stage.engine.fakeBackups().kept.isEmpty());
        QCOMPARE(stage.engine.calls(u"postponeWords"_s), 1);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theReminderIsPutOff()
    {
        WindowStage stage(u"recoveryreminder"_s);
        QTRY_VERIFY(stage.item(u"reminderLater"_s));
        stage.click(stage.item(u"reminderLater"_s));
        QTRY_VERIFY(!stage.item(u"reminderLater"_s));
        QCOMPARE(stage.engine.calls(u"postponeWords"_s), 1);
        QCOMPARE(stage.warnings, QStringList());
    }

    void theReminderLeadsToTheWords()
    {
        WindowStage stage(u"recoveryreminder"_s);
        QTRY_VERIFY(stage.item(u"reminderWrite"_s));
        stage.click(stage.item(u"reminderWrite"_s));
        QTRY_VERIFY(stage.item(u"recoveryDialogNext"_s));
        stage.click(stage.item(u"recoveryDialogNext"_s));
        answer(stage);
        QTRY_COMPARE(stage.engine.fakeBackups().kept.size(), 12);
        QTRY_VERIFY(!stage.item(u"reminderWrite"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void wordsOpenTheChats()
    {
        WindowStage stage(u"wordsentry"_s);
        QTRY_VERIFY(stage.item(u"wordsLink"_s));
        stage.click(stage.item(u"wordsLink"_s));
        QTRY_COMPARE(focusedName(stage), u"wordsField"_s);
        stage.type(u"legal winner"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(!stage.app.wordsProblem().isEmpty());
        QVERIFY(stage.item(u"wordsField"_s)); // what was typed is still there
        stage.type(u" zoo"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(Ui::AppState(stage.app.state()), Ui::AppState::SignIn);
        QCOMPARE(stage.warnings, QStringList());
    }

    void aBackupNeedsAPassphraseTwice()
    {
        WindowStage stage(u"settings-backup"_s);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        stage.app.commands()->run(int(Ui::Command::SettingsStorage));
        QTRY_VERIFY(stage.item(u"makeBackupButton"_s));
        stage.click(stage.item(u"makeBackupButton"_s));
        QTRY_COMPARE(focusedName(stage), u"backupPassphrase"_s);
        stage.type(u"willow pepper canoe"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(focusedName(stage), u"backupAgain"_s);
        stage.type(u"willow"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"backupPassphrase"_s)); // once the dialog is there
        QVERIFY(stage.item(u"backupPassphrase"_s)->property("wrong").toBool());
        QCOMPARE(stage.engine.calls(u"makeBackup"_s), 0);
        QTRY_VERIFY(stage.item(u"backupSuggest"_s));
        stage.click(stage.item(u"backupSuggest"_s));
        QCOMPARE(stage.item(u"backupPassphrase"_s)->property("text").toString(),
                 stage.engine.fakeBackups().suggestion());
        QVERIFY(!stage.item(u"backupPassphrase"_s)->property("wrong").toBool());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aRunningBackupIsStopped()
    {
        WindowStage stage(u"backuprunning"_s);
        QTRY_VERIFY(stage.item(u"chatList"_s));
        stage.app.commands()->run(int(Ui::Command::SettingsStorage));
        QTRY_VERIFY(stage.item(u"makeBackupButton"_s));
        stage.click(stage.item(u"makeBackupButton"_s));
        BackupViewModel &backup = *stage.app.settings()->backup();
        backup.make(QUrl::fromLocalFile(u"/tmp/x"_s), u"p"_s, true);
        QTRY_VERIFY(backup.running());
        stage.press(Qt::Key_Escape); // not by chance
        QVERIFY(backup.running());
        QTRY_VERIFY(stage.item(u"backupClose"_s));
        stage.click(stage.item(u"backupClose"_s));
        QTRY_VERIFY(!backup.running());
        QVERIFY(backup.problem().isEmpty());
        QCOMPARE(stage.warnings, QStringList());
    }

    void aRestoredProfileStartsAgain()
    {
        WindowStage stage(u"restoreask"_s);
        QTRY_VERIFY(stage.item(u"welcomeRestore"_s));
        stage.click(stage.item(u"welcomeRestore"_s));
        QTRY_COMPARE(focusedName(stage), u"backupPassphrase"_s);
        stage.app.settings()->backup()->restore(QUrl::fromLocalFile(u"/tmp/x"_s), u"p"_s);
        QTRY_VERIFY(stage.item(u"backupRestart"_s));
        bool again = false;
        connect(&stage.app, &AppViewModel::restartWanted, this, [&again] { again = true; });
        QTRY_VERIFY(stage.item(u"backupRestart"_s));
        stage.click(stage.item(u"backupRestart"_s));
        QVERIFY(again);
        QCOMPARE(stage.warnings, QStringList());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowBackup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_backup.moc"
