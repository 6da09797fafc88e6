// SPDX-License-Identifier: GPL-3.0-or-later
// Ninelives with its window.
#include "app/CompositionGate.h"
#include "app/Options.h"
#include "app/desktop/Hardening.h"
#include "app/desktop/Notifications.h"
#include "app/desktop/Renderer.h"
#include "app/desktop/StopSignals.h"
#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "ui/sound/QtMicrophone.h"
#include "ui/sound/QtSpeaker.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr int noWindow = 70; // EX_SOFTWARE of sysexits
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

/// The size of the last time, unless one was asked for; kept when the window closes.
void rememberSize(QQuickWindow &window, Preferences &preferences)
{
    QObject::connect(&window, &QQuickWindow::visibilityChanged, &window,
                     [&](QWindow::Visibility visibility) {
                         if (visibility == QWindow::Hidden) {
                             preferences.setWindowSize(window.size());
                         }
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

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    hardenProcess();
    chooseRenderer();
    QGuiApplication application(argc, argv);
    dressApplication(application);

    const WindowOptions options = parseWindowOptions(application);
    QDir().mkpath(options.profile.folder);
    const SystemClock clock;
    Preferences preferences(options.profile.folder + u"/window.ini"_s);
    // Destroyed in the reverse order: the window, the view-models, then the engine, which closes
    // the streams and the store in order.
    CompositionGate gate(options.profile);
    QtMicrophone microphone;
    QtSpeaker speaker;
    const std::unique_ptr<NotificationPort> notifications = desktopNotifications();
    AppViewModel app(gate, clock, preferences, QLocale());
    app.setSound(&microphone, &speaker);
    if (options.theme) {
        app.forceTheme(*options.theme);
    }
    app.setFixedWindowTitle(options.title);
    app.setNotificationPort(notifications.get());
    if (!options.openWith.isEmpty()) {
        openWhenLoaded(app, options.openWith);
    }

    QQmlApplicationEngine qml;
    const QSize size = options.size.isEmpty() ? preferences.windowSize().toSize() : options.size;
    QQuickWindow *window = showMainWindow(qml, app, size);
    if (!window) {
        return noWindow;
    }
    if (options.position) {
        window->setPosition(*options.position);
    }
    rememberSize(*window, preferences);
    QObject::connect(&app, &AppViewModel::windowWanted, window, [window] {
        window->show();
        window->raise();
        window->requestActivate();
    });
    traceStart(sinceStart, *window, app);

    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application,
                     &QGuiApplication::quit);
    QObject::connect(&application, &QGuiApplication::aboutToQuit, &app,
                     &AppViewModel::prepareToQuit);
    // After the window is on its way to the screen: the first frame waits for nothing.
    QMetaObject::invokeMethod(&app, &AppViewModel::start, Qt::QueuedConnection);
    QTimer::singleShot(networkNewsAfterMs, &app, &listenToNetworkNews);
    return QGuiApplication::exec();
}
