// SPDX-License-Identifier: GPL-3.0-or-later
// The window while something is down.
#include "tests/fakes/FakeHealth.h"
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestWindowHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutageIsSaid_data()
    {
        QTest::addColumn<QString>("scene");
        const QStringList scenes = Scenes::healthNames();
        for (const QString &scene : scenes) {
            const bool inChat = scene == u"down-contact" || scene == u"down-uploads";
            if (scene.startsWith(u"down-") && !inChat) {
                QTest::newRow(qPrintable(scene)) << scene;
            }
        }
    }

    void everyOutageIsSaid()
    {
        QFETCH(QString, scene);
        WindowStage stage(scene);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        Scenes::play(scene, stage.engine);
        if (scene == u"down-archive") {
            stage.clock.advance(6'000); // nothing waits for it: it is told when it lasts
            stage.app.account()->strip()->recheck();
        }
        QTRY_VERIFY(stage.item(u"outageStrip"_s));
        QVERIFY(!stage.app.account()->strip()->line1().isEmpty());
        QVERIFY(!stage.app.account()->statusText().isEmpty());
        QCOMPARE(stage.warnings, QStringList());
    }

    void theLadderIsOpenedReadAndCopied()
    {
        WindowStage stage(u"down-notice"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        Scenes::play(u"down-notice"_s, stage.engine);
        QTRY_VERIFY(stage.item(u"stripDetails"_s));
        const QQuickItem *strip = stage.item(u"outageStrip"_s);
        QVERIFY(strip);
        QTRY_VERIFY(strip->height() >= strip->implicitHeight()); // it has slid in
        stage.click(stage.item(u"stripDetails"_s));
        QTRY_VERIFY(stage.item(u"healthPane"_s));
        QTRY_VERIFY(stage.item(u"noticeText"_s));
        QGuiApplication::clipboard()->clear();
        stage.click(stage.item(u"copyReport"_s));
        QTRY_VERIFY(
            QGuiApplication::clipboard()->text().contains(u"server: failed server-silent"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"lindenpost"_s));
        // Gone at once, while the clock stands still; the ladder stays until it is closed.
        stage.engine.goOnline();
        QTRY_VERIFY(stage.app.account()->strip()->kind() != int(Ui::Strip::Waiting));
        stage.click(stage.item(u"healthClose"_s));
        QTRY_VERIFY(!stage.item(u"healthPane"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void whatConcernsOneChatIsSaidThere()
    {
        WindowStage stage(u"down-contact"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        Scenes::play(u"down-contact"_s, stage.engine);
        QTRY_VERIFY(stage.item(u"chatOutage"_s));
        QVERIFY(stage.app.conversation()->outageLine1().contains(u"parkvet.example"_s));
        QVERIFY(!stage.app.account()->strip()->shown());
        QTRY_VERIFY(stage.item(u"chatOutageButton"_s));
        stage.click(stage.item(u"chatOutageButton"_s));
        QCOMPARE(stage.engine.calls(u"tryNow"_s), 1);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_VERIFY(!stage.item(u"chatOutage"_s));
        stage.engine.fakeHealth().observe([](HealthFacts &facts) { facts.places.clear(); });
        QVERIFY(stage.open(u"Milo Brandt"_s));
        QVERIFY(!stage.item(u"chatOutage"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    void anAnnouncementIsPutAway()
    {
        WindowStage stage(u"down-planned"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        Scenes::play(u"down-planned"_s, stage.engine);
        OutageStripViewModel *strip = stage.app.account()->strip();
        QTRY_COMPARE(strip->kind(), int(Ui::Strip::Announced));
        strip->act();
        QCOMPARE(strip->kind(), int(Ui::Strip::Hidden));
        stage.engine.goOnline(); // the same news once more
        QCOMPARE(strip->kind(), int(Ui::Strip::Hidden));
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowHealth test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_health.moc"
