// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QGuiApplication;
class QQmlApplicationEngine;
class QQuickWindow;

namespace Ninelives {

class AppViewModel;

/// Names, icon, font and control style of the program; once, right after the application object.
/// Its language: speak().
void dressApplication(QGuiApplication &application);

/// Loads Main.qml for `app` and returns its window, hidden; null when the QML is broken. The
/// engine and `app` must outlive the window; `app` is to be destroyed last.
[[nodiscard]] QQuickWindow *makeMainWindow(QQmlApplicationEngine &engine, AppViewModel &app);
/// The same, shown at once; `size` empty: the window's own.
[[nodiscard]] QQuickWindow *showMainWindow(QQmlApplicationEngine &engine, AppViewModel &app,
                                           QSize size = {});

} // namespace Ninelives
