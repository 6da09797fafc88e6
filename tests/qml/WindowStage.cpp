// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/WindowStage.h"

#include "tests/fakes/Scenes.h"
#include "tests/qml/SceneHands.h"
#include "ui/window/MainWindow.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

/// The machine may be slow, and do other things as well.
constexpr int patienceMs = 30'000;

qint64 stageTime()
{
    return QDateTime(QDate(2026, 11, 2), QTime(14, 32)).toMSecsSinceEpoch();
}

} // namespace

WindowStage::WindowStage(const QString &scene, QSize size,
                         const QHash<QString, QStringList> &dictionaries)
    : WindowDriver(app), preferences(folder.filePath(u"window.ini"_s)), clock(stageTime()),
      engine(clock), gate(engine),
      app(gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom)),
      qml(std::make_unique<QQmlApplicationEngine>())
{
    engine.deliveryStepMs = 20;
    Scenes::prepare(scene, engine, gate);
    app.forceTheme(Ui::ThemeChoice::Light);
    app.setSound(&microphone, &speaker);
    spelling.words = dictionaries;
    app.setSpellChecker(&spelling);
    app.setDesktopPorts(desktop.ports());
    QObject::connect(qml.get(), &QQmlEngine::warnings, &app,
                     [this](const QList<QQmlError> &errors) {
                         for (const QQmlError &error : errors) {
                             warnings.append(error.toString());
                         }
                     });
    window = showMainWindow(*qml, app, size);
    if (window) {
        window->requestActivate();
        app.start();
    }
}

WindowStage::~WindowStage()
{
    qml.reset(); // the window goes before what it shows
}

bool WindowStage::play(const QString &scene)
{
    app.appearance()->setLessMotion(true); // nothing is on its way anywhere
    QGuiApplication::styleHints()->setCursorFlashTime(0); // each blink is a frame: no rest
    const auto state = [this] { return Ui::AppState(app.state()); };
    if (scene != "opening"_L1
        && !QTest::qWaitFor([&] { return state() != Ui::AppState::Opening; }, patienceMs)) {
        return false;
    }
    SceneHands hands({window, &app, &engine, &microphone, &speaker, &folder});
    if (state() == Ui::AppState::Ready) {
        if (!QTest::qWaitFor([this] { return app.conversations()->loaded(); }, patienceMs)) {
            return false;
        }
        app.openChat(double(Scenes::chatOf(scene, engine).value));
        settle(100);
        Scenes::play(scene, engine);
        settle(100);
        hands.operate(scene);
    } else if (Scenes::joinNames().contains(scene) || Scenes::closedNames().contains(scene)) {
        settle(100);
        hands.operate(scene);
    }
    if (!QTest::qWaitFor([&] { return !hands.busy(); }, patienceMs)) {
        return false;
    }
    settle(); // lists have made their rows
    return true;
}

void WindowStage::settle(int quietMs)
{
    constexpr int longestMs = 1'000; // what turns for ever is as settled as it gets
    // A moment in which the machine did nothing is none: the event loop has to turn in it.
    constexpr int fewTurns = 10;
    QElapsedTimer quiet;
    int turns = 0;
    const auto begin = [&] {
        quiet.start();
        turns = 0;
    };
    begin();
    const auto frames = QObject::connect(window, &QQuickWindow::frameSwapped, qml.get(), begin);
    static_cast<void>(QTest::qWaitFor(
        [&] { return ++turns > fewTurns && quiet.hasExpired(quietMs); }, longestMs + quietMs));
    QObject::disconnect(frames);
}

bool WindowStage::open(const QString &title)
{
    if (!QTest::qWaitFor([&] { return app.conversations() && app.conversations()->loaded(); },
                         patienceMs)) {
        return false;
    }
    for (const auto &[id, chat] : engine.state.conversations) {
        if (chat.title == title) {
            app.openChat(double(id));
        }
    }
    return QTest::qWaitFor(
        [&] {
            return app.conversation()->title() == title && app.conversation()->timeline()->loaded()
                && (item(u"composerField"_s) || item(u"composerSentence"_s));
        },
        patienceMs);
}

} // namespace Ninelives
