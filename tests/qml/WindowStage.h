// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeDesktop.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/FakeSound.h"
#include "tests/fakes/FakeSpelling.h"
#include "tests/qml/WindowDriver.h"
#include "ui/viewmodels/AppViewModel.h"

#include <QQmlApplicationEngine>
#include <QTemporaryDir>

namespace Ninelives {

/// The real window over a fake engine, driven by keys and clicks. Messages of the QML engine are
/// collected: a test asserts that there were none.
class WindowStage : public WindowDriver
{
public:
    /// Shows the window and opens `scene` (tests/fakes/Scenes). `dictionaries`: the words of each
    /// language that can be checked.
    explicit WindowStage(const QString &scene, QSize size = QSize(1280, 800),
                         const QHash<QString, QStringList> &dictionaries = {});
    ~WindowStage();

    /// Plays the scene to its end, as the gallery shows it: its chat open, what happens in it, and
    /// what the user's hands do. False when the window does not get there.
    bool play(const QString &scene);
    /// Waits until the window has drawn nothing for `quietMs`: nothing moves or fades in any more,
    /// and what takes a pause of typing to begin has begun. What never rests is waited for a
    /// second.
    void settle(int quietMs = 300);
    /// Opens a chat by its title, as a click in the list does, and waits for its messages.
    bool open(const QString &title);

    QTemporaryDir folder;
    Preferences preferences;
    FakeClock clock;
    FakeEngine engine;
    FakeGate gate;
    FakeMicrophone microphone;
    FakeSpeaker speaker;
    FakeSpelling spelling;
    FakeDesktop desktop;
    AppViewModel app;
    QStringList warnings;
    std::unique_ptr<QQmlApplicationEngine> qml;
};

} // namespace Ninelives
