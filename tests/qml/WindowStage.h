// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/FakeSound.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace Ninelives {

/// The real window over a fake engine, driven by keys and clicks. Messages of the QML engine are
/// collected: a test asserts that there were none.
class WindowStage
{
public:
    /// Shows the window and opens `scene` (tests/fakes/Scenes).
    explicit WindowStage(const QString &scene, QSize size = QSize(1280, 800));
    ~WindowStage();

    /// The visible item with this objectName, anywhere in the window and its dialogs; null if none.
    [[nodiscard]] QQuickItem *item(const QString &objectName) const;
    /// The visible item whose accessible name is `name`.
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    /// All visible items, in the order they are drawn.
    [[nodiscard]] QList<QQuickItem *> visibleItems() const;
    [[nodiscard]] static QString accessibleName(QQuickItem *item);

    void click(QQuickItem *item);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types ASCII text into what has the focus.
    void type(const QString &text);
    /// Opens a chat by its title, as a click in the list does, and waits for its messages.
    bool open(const QString &title);

    [[nodiscard]] QQuickItem *focused() const { return window->activeFocusItem(); }
    /// Row of the open timeline, by the name of a role.
    [[nodiscard]] QVariant message(int row, const QByteArray &role) const;

    QTemporaryDir folder;
    Preferences preferences;
    FakeClock clock;
    FakeEngine engine;
    FakeGate gate;
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    AppViewModel app;
    QStringList warnings;
    std::unique_ptr<QQmlApplicationEngine> qml;
    QQuickWindow *window = nullptr;
};

} // namespace Ninelives
