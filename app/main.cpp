// SPDX-License-Identifier: GPL-3.0-or-later
// Ninelives with its window.
#include "app/CompositionGate.h"
#include "app/Options.h"
#include "app/desktop/Activation.h"
#include "app/desktop/Autostart.h"
#include "app/desktop/ExitLimit.h"
#include "app/desktop/Hardening.h"
#include "app/desktop/Idle.h"
#include "app/desktop/Notifications.h"
#include "app/desktop/Renderer.h"
#include "app/desktop/SingleInstance.h"
#include "app/desktop/Spelling.h"
#include "app/desktop/StopSignals.h"
#include "app/desktop/SystemLook.h"
#include "app/desktop/Tray.h"
#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "ui/sound/QtMicrophone.h"
#include "ui/sound/QtSpeaker.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/viewmodels/IdlePort.h"
#include "ui/viewmodels/NotificationPort.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Speech.h"
#include "ui/window/WindowMemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScopeGuard>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr int noWindow = 70; // EX_SOFTWARE of sysexits
constexpr int tryLater = 75; // EX_TEMPFAIL
constexpr int networkNewsAfterMs = 3'000;

/// For measurements (tests/bench/bench_window): QT_LOGGING_RULES="ninelives.ui.debug=true".
void traceStart(const QElapsedTimer &sinceStart, QQuickWindow &window, AppViewModel &app)
{
    const auto say = [&sinceStart](const char *what) {
        qCDebug(logUi) << what << "after" << sinceStart.elapsed() << "ms";
    };
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [say] { say("first frame"); },
        Qt::SingleShotConnection);
    QObject::connect(&app, &AppViewModel::openedChanged, &window, [say, &window, &app] {
        QObject::connect(app.conversations(), &ConversationListModel::loadedFirst, &window,
                         [say] { say("chat list"); });
        QObject::connect(
            app.conversation()->timeline(), &TimelineModel::jumped, &window,
            [say] { say("messages"); }, Qt::SingleShotConnection);
    });
}

void openWhenLoaded(AppViewModel &app, const QString &address)
{
    QObject::connect(&app, &AppViewModel::openedChanged, &app, [&app, address] {
        QObject::connect(app.conversations(), &ConversationListModel::loadedFirst, &app,
                         [&app, address] { app.openChatWith(address); });
    });
}

/// Other networks are heard of at once then, not within seconds. The start does not wait for it.
void listenToNetworkNews()
{
    if (!QNetworkInformation::loadDefaultBackend()) {
        qCDebug(logUi, "This system tells no news of the network");
    }
}

/// Size and place that were asked for on the command line.
void place(QQuickWindow &window, const WindowOptions &options)
{
    if (!options.size.isEmpty()) {
        window.resize(options.size);
    }
    if (options.position) {
        window.setPosition(*options.position);
    }
}

/// What the program is started with by the desktop: as now, but without a window.
QStringList argumentsAtLogin(const WindowOptions &options)
{
    QStringList arguments{u"--hidden"_s};
    if (options.profile.folder != ProfileOptions::defaultFolder()) {
        arguments << u"--profile"_s << options.profile.folder;
    }
    if (!options.profile.keyFile.isEmpty()) {
        arguments << u"--key-file"_s << QFileInfo(options.profile.keyFile).absoluteFilePath();
    }
    return arguments;
}

/// When somebody outside of the window wants it.
void wireWindow(QQuickWindow &window, WindowMemory &memory, AppViewModel &app,
                SingleInstance &instance)
{
    const auto show = [&memory] { memory.show(); };
    QObject::connect(&app, &AppViewModel::windowWanted, &window, show);
    QObject::connect(&app, &AppViewModel::windowToggled, &window, [&window, &app, show] {
        if (window.isVisible() && app.windowActive()) {
            window.hide();
        } else {
            show();
        }
    });
    QObject::connect(&instance, &SingleInstance::handedOver, &window,
                     [&app, show](const Handover &handover) {
                         useActivationToken(handover.token);
                         if (handover.show) {
                             show();
                         }
                         if (!handover.link.isEmpty()) {
                             app.links()->open(handover.link);
                         }
                     });
    QObject::connect(qGuiApp, &QGuiApplication::aboutToQuit, &memory, &WindowMemory::save);
}

/// The exit code when there is nothing left to do for this process.
std::optional<int> handsOver(SingleInstance &instance, const WindowOptions &options)
{
    const QString token = takeActivationToken();
    switch (instance.claim({options.link, token, !options.hidden})) {
    case SingleInstance::Role::First:
        useActivationToken(token);
        break;
    case SingleInstance::Role::Second:
        std::fprintf(stderr, "ninelives: already running: the other window comes to the front\n");
        return 0;
    case SingleInstance::Role::Stuck:
        std::fprintf(stderr, "ninelives: already running, but the other window does not answer\n");
        return tryLater;
    }
    return std::nullopt;
}

/// What the window is told on the command line.
void obey(AppViewModel &app, const WindowOptions &options)
{
    if (options.theme) {
        app.forceTheme(*options.theme);
    }
    app.setFixedWindowTitle(options.title);
    if (!options.openWith.isEmpty()) {
        openWhenLoaded(app, options.openWith);
    }
    if (!options.link.isEmpty()) {
        app.links()->open(options.link);
    }
}

/// How the program ends: in order, and with the window's wish, whatever the tray says. `again`: it
/// is to start once more.
void wireEnd(AppViewModel &app, const StopSignals &stopSignals, bool &again)
{
    DesktopViewModel *desktop = app.desktop();
    QObject::connect(&stopSignals, &StopSignals::stopRequested, desktop, &DesktopViewModel::quit);
    QObject::connect(&app, &AppViewModel::restartWanted, desktop, [desktop, &again] {
        again = true;
        desktop->quit();
    });
    QObject::connect(desktop, &DesktopViewModel::quitWanted, qGuiApp, &QGuiApplication::quit);
    QObject::connect(qGuiApp, &QGuiApplication::aboutToQuit, &app, &AppViewModel::prepareToQuit);
}

/// Shows the window until it is closed. True: the program is to start once more, now that the store
/// is closed.
bool run(QGuiApplication &application, const QElapsedTimer &sinceStart, int &exitCode)
{
    const WindowOptions options = parseWindowOptions(application);
    QDir().mkpath(options.profile.folder);
    SingleInstance instance(options.profile.folder);
    if (const std::optional<int> done = handsOver(instance, options)) {
        exitCode = *done;
        return false;
    }
    const SystemClock clock;
    Preferences preferences(options.profile.folder + u"/window.ini"_s);
    speak(application, preferences.language());
    // Destroyed in the reverse order: the window, the view-models, then the engine, which closes
    // the streams and the store in order. What comes after that may not hold the program for long:
    // Qt may wait for ever for a sound server that has died.
    QtMicrophone microphone;
    QtSpeaker speaker;
    const auto closed = qScopeGuard([&exitCode] { leaveWithin(exitPatience, exitCode); });
    CompositionGate gate(options.profile);
    const std::unique_ptr<SpellChecker> spelling = desktopSpelling();
    const std::unique_ptr<NotificationPort> notifications = desktopNotifications();
    const std::unique_ptr<TrayPort> tray = desktopTray();
    const std::unique_ptr<AutostartPort> autostart = desktopAutostart(argumentsAtLogin(options));
    const std::unique_ptr<IdlePort> idle = desktopIdle(application);
    AppViewModel app(gate, clock, preferences, QLocale());
    app.setSound(&microphone, &speaker);
    app.setSpellChecker(spelling.get());
    followSystemLook(*app.appearance());
    app.setDesktopPorts({notifications.get(), tray.get(), autostart.get(), idle.get()});
    obey(app, options);

    QQmlApplicationEngine qml;
    QQuickWindow *window = makeMainWindow(qml, app);
    if (!window) {
        exitCode = noWindow;
        return false;
    }
    WindowMemory memory(*window, preferences, *app.desktop());
    memory.restore();
    place(*window, options);
    wireWindow(*window, memory, app, instance);
    traceStart(sinceStart, *window, app);
    if (options.hidden) {
        qCDebug(logUi, "hidden");
    } else {
        memory.show();
    }

    const StopSignals stopSignals;
    bool again = false;
    wireEnd(app, stopSignals, again);
    // After the window is on its way to the screen: the first frame waits for nothing.
    QMetaObject::invokeMethod(&app, &AppViewModel::start, Qt::QueuedConnection);
    QTimer::singleShot(networkNewsAfterMs, &app, &listenToNetworkNews);
    exitCode = QGuiApplication::exec();
    return again;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    hardenProcess();
    chooseRenderer();
    QGuiApplication application(argc, argv);
    dressApplication(application);
    int exitCode = 0;
    if (run(application, sinceStart, exitCode)
        && !QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                    QCoreApplication::arguments().sliced(1))) {
        qCWarning(logUi, "The program could not be started again");
    }
    return exitCode;
}
